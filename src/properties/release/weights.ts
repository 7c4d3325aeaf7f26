/** What the judge of release claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const releaseWeights = `
-0.066 bias
-0.08 A !
0.36 A %
0.24 A %C
-0.18 A %D
0.26 A %K
0.21 A %N
-0.91 A %O
0.09 A %P
-0.65 A %S
-0.19 A 's
0.25 A )
-0.10 A ,
0.29 A -
-0.05 A --
0.16 A .
0.12 A ...
0.06 A /
0.48 A ;
-0.20 A according
-0.33 A after
0.64 A again
-0.30 A aired
0.41 A all
0.12 A along
0.25 A also
0.87 A anime
-0.67 A announced
-0.32 A around
-0.76 A art
-0.83 A back
0.25 A became
0.40 A been
-0.29 A before
0.40 A between
-0.67 A bring
0.22 A british
-0.42 A broadcast
-0.31 A but
-0.28 A can
-0.59 A cast
0.33 A character
-0.43 A come
-0.11 A comedy
-0.18 A coming
-0.60 A confirm
0.26 A continues
0.19 A currently
0.06 A date
0.41 A day
0.43 A days
-0.11 A debut
-0.77 A doors
-0.09 A due
-0.15 A each
-0.21 A earlier
-0.26 A end
0.59 A ended
-0.19 A episode
0.42 A episodes
0.12 A et
0.63 A fan
-0.29 A fans
0.33 A featuring
-0.50 A film
-0.31 A filming
-0.22 A finale
0.18 A finished
-0.51 A first
0.48 A followed
-0.14 A following
0.12 A follows
0.58 A from
0.28 A game
-0.58 A good
-0.10 A had
0.50 A have
0.23 A his
0.38 A hit
0.58 A including
-0.32 A industry
-0.31 A jst
0.65 A just
0.12 A kept
-0.26 A languages
0.08 A last
-0.28 A later
-0.57 A light
-0.72 A like
-0.20 A looks
0.19 A million
0.11 A minute
0.07 A monday
-0.12 A month
-0.43 A more
0.76 A moved
-0.30 A name
-0.82 A network
-0.34 A networks
-0.61 A new
0.50 A next
-0.07 A night
0.37 A not
-0.51 A novel
-0.42 A novels
0.72 A now
-0.10 A number
-0.42 A one
0.63 A only
0.20 A originals
-0.69 A other
-0.44 A our
0.19 A out
-0.07 A over
-0.49 A own
0.28 A p.m
-0.39 A pandemic
0.12 A people
-0.12 A picked
-0.43 A platform
0.33 A premiere
0.42 A previously
-0.60 A producer
-0.58 A production
0.22 A publisher
-0.15 A really
0.21 A received
0.51 A release
-0.06 A released
0.58 A renewed
0.30 A reported
-0.66 A return
-0.43 A returning
-0.15 A revealed
0.07 A rotten
-0.73 A run
0.18 A same
-0.41 A saw
0.38 A scheduled
0.40 A season
0.62 A see
0.29 A set
-0.52 A she
0.21 A show
-0.51 A showrunner
-0.71 A shows
0.94 A since
-0.08 A slot
-0.17 A sources
0.35 A spin-off
0.19 A stars
-0.11 A story
-0.08 A streaming
-0.43 A success
-0.22 A sure
-0.45 A than
0.06 A their
-0.91 A them
0.46 A then
-0.42 A there
-0.21 A they
0.61 A those
-0.12 A time
0.18 A titled
0.45 A titles
-0.61 A told
-0.33 A took
0.44 A total
-0.32 A trailer
0.33 A true
0.45 A tv
0.29 A up
-0.06 A video
-0.87 A viewers
0.52 A we
-0.77 A we're
-0.36 A when
-0.87 A which
0.50 A while
-0.38 A who
-0.09 A will
-0.14 A would
-0.10 A year
-0.06 A years
-0.64 A you
-0.25 A –
-0.53 A —
-0.08 A “
0.05 A ”
0.18 An !
-0.17 An %C
-0.07 An %D
-0.15 An %N
-0.09 An %P
0.55 An %T
0.11 An 's
0.08 An (
0.43 An )
0.13 An -
0.05 An .
-0.23 An ...
-0.11 An :
-0.11 An ;
-0.23 An after
-0.30 An aired
0.58 An all
0.39 An along
-0.31 An also
0.76 An anime
-1.04 An announced
-0.32 An around
-0.39 An back
0.28 An became
0.54 An been
-0.14 An before
0.22 An british
-0.14 An broadcast
-0.32 An but
-0.28 An can
-0.21 An come
0.26 An continues
-0.31 An created
0.36 An date
-0.43 An drama
-0.14 An due
-0.19 An end
-0.41 An episode
0.37 An episodes
0.12 An et
0.36 An fans
-0.50 An film
-0.22 An finale
0.18 An finished
-0.61 An first
0.48 An followed
-0.14 An following
-0.17 An from
0.19 An game
0.14 An has
-0.19 An have
-0.06 An including
0.12 An kept
-0.57 An light
-0.20 An looks
0.22 An more
0.76 An moved
-0.27 An name
-0.25 An new
0.63 An not
-0.15 An novel
-0.42 An novels
0.48 An now
0.12 An one
0.63 An only
-0.44 An our
0.28 An p.m
-0.67 An pm
0.35 An premiere
-0.60 An producer
-0.58 An production
-0.15 An really
0.21 An received
0.38 An release
-0.06 An released
-0.43 An returning
-0.15 An revealed
0.22 An same
-0.41 An saw
0.06 An scheduled
0.38 An season
0.17 An series
0.06 An set
-0.47 An she
-0.12 An show
-0.17 An so
-0.17 An sources
0.17 An story
-0.22 An sure
-0.05 An than
0.46 An then
-0.42 An there
-0.21 An they
-0.26 An time
-0.33 An took
-0.49 An trailer
0.33 An true
0.37 An tv
0.20 An up
-0.33 An which
-0.06 An while
0.08 An will
0.47 An would
-0.70 An you
-0.25 An –
-0.50 An —
0.11 An ”
0.15 B %C
-0.08 B %D
-0.29 B %K
0.09 B %N
-0.10 B %O
-0.07 B %P
0.44 B %S
-0.10 B %T
0.37 B &
-0.38 B 's
0.20 B (
0.30 B ,
0.35 B -
-1.08 B .
-0.54 B /
-0.50 B :
-0.09 B ;
-0.58 B about
0.19 B according
0.43 B adaptation
-0.21 B air
0.22 B aired
-0.16 B airing
-0.18 B all
0.16 B already
0.12 B also
-0.15 B anime
0.20 B announced
-0.66 B announcing
0.04 B another
0.27 B anticipated
0.19 B arrived
-0.07 B available
-0.25 B back
-1.12 B based
0.44 B batch
-0.56 B because
0.27 B began
-0.06 B beginning
-0.55 B begins
0.05 B begun
0.40 B best
-0.11 B both
-0.19 B broadcast
0.34 B came
-0.84 B cameras
-0.81 B can
-0.39 B cancelled
-1.13 B cast
-0.77 B characters
0.30 B christmas
-0.30 B come
0.18 B comedy
-0.12 B coming
-0.59 B confirmed
0.73 B created
-0.90 B creators
-0.45 B crew
-0.07 B currently
0.46 B date
0.29 B debuting
-0.70 B despite
-0.48 B detective
0.52 B did
0.05 B director
0.20 B do
-0.17 B down
-0.09 B drama
-0.07 B drop
-0.21 B dropped
-0.60 B due
-0.86 B during
-0.23 B earlier
-0.09 B effectively
-0.23 B emmy
-0.53 B episode
0.48 B episodes
-0.54 B event
0.79 B expect
0.39 B expected
-0.64 B fall
-0.38 B family
0.26 B fan
0.36 B fans
0.39 B fantasy
-0.29 B filming
-0.96 B final
0.09 B finale
0.49 B finally
-0.59 B finished
-0.15 B first
0.20 B follow
0.63 B followed
0.17 B following
-0.32 B follows
0.36 B full
0.24 B game
0.13 B get
0.13 B getting
0.11 B globally
-0.84 B goes
-0.59 B gone
-0.09 B had
-0.66 B handed
0.85 B has
-0.38 B have
-0.09 B having
-0.21 B her
-0.11 B his
0.65 B hit
0.23 B host
0.09 B i
-0.25 B if
-0.82 B into
0.53 B ireland
0.45 B japan
-0.17 B japanese
0.70 B lands
-0.59 B last
0.39 B later
0.28 B launch
0.18 B launched
0.25 B launching
0.40 B left
0.20 B less
0.52 B light
-0.82 B like
-0.32 B likely
-0.09 B lineup
-0.42 B long-awaited
0.49 B look
0.55 B made
-0.29 B magazine
-0.72 B make
-0.70 B many
0.76 B may
0.60 B million
0.05 B mind
0.19 B month
0.57 B months
-0.65 B more
0.40 B most
0.10 B name
-0.34 B network
0.22 B new
-0.59 B news
0.05 B night
0.49 B no
-0.28 B not
0.39 B novel
-0.35 B novels
0.34 B now
-0.35 B off
0.36 B once
0.24 B one
-0.32 B only
-0.51 B opens
-0.08 B order
-0.59 B original
0.19 B originally
-0.07 B originals
0.43 B other
0.53 B our
-0.55 B out
-0.92 B over
-0.91 B own
-0.37 B part
-0.63 B pickup
0.18 B pilot
0.05 B place
0.07 B police
0.04 B premiere
0.49 B premiered
-0.11 B premieres
0.11 B premiering
-0.80 B presents
-0.33 B previous
0.24 B produced
-0.14 B production
-0.63 B promised
0.43 B pushed
0.50 B ran
0.15 B reached
-0.41 B reading
-0.35 B recently
0.04 B release
0.12 B released
-0.73 B renewal
-0.57 B renewed
-0.21 B return
-0.27 B returning
-0.19 B returns
0.37 B revealed
0.21 B revived
0.42 B role
0.13 B roll
0.51 B rumors
-0.52 B run
-0.62 B s
0.73 B said
0.42 B same
0.15 B schedule
-0.54 B scheduled
-0.15 B sci-fi
0.53 B screen
0.14 B screens
0.30 B scripted
0.38 B season
0.39 B second
0.24 B see
-0.29 B seen
0.26 B sequel
-0.28 B series
-0.62 B set
0.69 B should
0.33 B show
0.19 B shown
-0.14 B shows
0.25 B sitcom
-0.74 B slate
-0.20 B slated
-0.73 B slot
0.23 B small
0.38 B so
0.40 B some
0.73 B sometime
0.65 B somewhere
-0.26 B soon
-0.66 B soundtrack
0.52 B sources
-0.21 B special
-0.32 B started
-0.11 B starting
0.22 B starts
-0.67 B streamer
0.38 B streaming
-0.17 B streams
-0.43 B strike
0.27 B studio
-0.28 B sunday
0.44 B supporting
-0.50 B surprise
-0.73 B takes
0.35 B television
0.47 B they
0.26 B though
0.17 B thriller
-0.78 B through
-0.22 B thursday
0.35 B time
-0.30 B told
0.05 B took
-1.05 B trailer
0.20 B tv
-0.67 B under
0.51 B until
-0.22 B unveiled
0.14 B up
-0.68 B upcoming
-0.82 B video
0.63 B volume
-0.47 B watched
0.07 B we
0.46 B weeks
-0.69 B what
-0.36 B when
-0.06 B where
-0.21 B which
0.26 B while
0.19 B who
-0.24 B whose
0.06 B work
0.51 B world
0.38 B would
0.67 B wraps
-0.11 B year
-0.12 B yet
-0.60 B you
-0.36 B –
-0.80 B —
0.20 B “
0.27 B ”
0.12 Bn %C
-0.70 Bn %K
0.10 Bn %N
-0.41 Bn %P
0.12 Bn %T
0.37 Bn &
-0.10 Bn 's
0.29 Bn (
-0.06 Bn )
-0.15 Bn ,
0.71 Bn -
-1.15 Bn /
-0.12 Bn :
0.34 Bn ;
0.18 Bn after
-0.21 Bn air
-0.53 Bn airing
-0.20 Bn all
-0.42 Bn also
-0.22 Bn anime
0.19 Bn arrived
-0.30 Bn back
-0.36 Bn based
-0.12 Bn been
-0.07 Bn before
0.12 Bn began
-0.29 Bn begin
-0.07 Bn beginning
-0.49 Bn begins
0.49 Bn best
-0.19 Bn broadcast
0.07 Bn but
0.34 Bn came
0.09 Bn can
-0.39 Bn cancelled
-0.85 Bn cast
-0.77 Bn characters
-0.40 Bn come
0.58 Bn comedy
0.48 Bn coming
0.45 Bn date
0.22 Bn debut
0.58 Bn debuting
0.20 Bn do
0.20 Bn drama
-0.07 Bn drop
-0.23 Bn dropped
-0.22 Bn due
-0.09 Bn effectively
0.43 Bn episodes
0.70 Bn expect
0.38 Bn expected
-0.64 Bn fall
0.48 Bn fans
-0.92 Bn filming
0.57 Bn finally
0.33 Bn first
0.20 Bn follow
-0.42 Bn following
-0.38 Bn follows
0.18 Bn from
0.36 Bn full
0.30 Bn game
-0.27 Bn had
0.25 Bn half
-0.66 Bn handed
0.26 Bn has
0.46 Bn have
-0.09 Bn having
0.59 Bn hit
0.23 Bn host
-0.09 Bn i
0.45 Bn japan
-0.17 Bn japanese
0.24 Bn lands
-0.80 Bn last
0.06 Bn launch
0.25 Bn launching
0.40 Bn left
0.52 Bn light
-0.16 Bn lineup
-0.29 Bn magazine
-0.32 Bn manga
0.59 Bn may
-0.25 Bn might
0.57 Bn months
0.74 Bn most
-0.19 Bn network
0.26 Bn new
0.05 Bn night
0.46 Bn novel
0.34 Bn now
-0.13 Bn off
0.63 Bn one
-0.51 Bn opens
-0.59 Bn original
0.50 Bn our
-0.50 Bn out
-0.67 Bn own
0.05 Bn place
0.29 Bn premiered
-0.11 Bn premieres
0.11 Bn premiering
-0.80 Bn presents
0.50 Bn ran
-0.23 Bn recently
-0.31 Bn release
-0.55 Bn renewal
-0.62 Bn renewed
-0.85 Bn return
-0.27 Bn returning
0.21 Bn revived
0.13 Bn roll
-0.52 Bn run
-0.69 Bn s
0.36 Bn same
0.15 Bn schedule
-0.68 Bn scheduled
0.14 Bn screens
0.30 Bn scripted
0.90 Bn season
0.30 Bn second
0.47 Bn see
-0.36 Bn seen
0.26 Bn sequel
0.25 Bn series
-0.10 Bn set
0.41 Bn should
0.19 Bn show
0.19 Bn shown
0.35 Bn shows
0.09 Bn since
-0.33 Bn slated
0.39 Bn so
0.64 Bn some
0.73 Bn sometime
0.65 Bn somewhere
-0.18 Bn special
-0.11 Bn starring
-0.11 Bn starting
0.22 Bn starts
-0.67 Bn streamer
0.40 Bn streaming
-0.17 Bn streams
0.05 Bn studio
-0.53 Bn then
0.32 Bn time
0.05 Bn took
-0.69 Bn trailer
-0.30 Bn tv
-0.13 Bn unveiled
0.43 Bn when
-0.27 Bn which
-0.09 Bn will
0.27 Bn would
0.67 Bn wraps
-0.41 Bn year
-0.36 Bn –
-0.83 Bn —
-0.24 Bn “
0.20 Bn ”
0.15 H 
0.48 H %C
-0.43 H %D
-0.27 H %N
0.48 H %S
0.37 H %T
-0.35 H 's
-0.10 H (
-0.10 H )
0.28 H ,
0.46 H :
0.34 H ?
-0.32 H a
0.49 H and
-0.48 H cast
-0.08 H date
0.06 H do
0.13 H from
-0.60 H in
0.42 H it
-0.49 H new
0.65 H of
0.86 H out
-0.44 H premieres
0.14 H release
-0.70 H series
-0.85 H the
-0.16 H there
0.06 H what
0.08 H when
-0.23 H where
0.35 H will
-0.98 H you
-0.20 H –
-0.26 H “
-0.26 H ”
0.09 L1 %P
-0.42 L1 %S
-0.82 L1 's
-0.07 L1 (
-0.32 L1 )
-0.13 L1 ,
-0.28 L1 :
-0.12 L1 ^
-0.45 L1 a
-0.38 L1 air
-0.16 L1 and
0.29 L1 arrived
0.13 L1 at
-0.56 L1 before
-0.07 L1 beginning
-0.11 L1 by
0.48 L1 coming
-0.07 L1 debut
-0.06 L1 for
0.31 L1 from
0.20 L1 in
-0.11 L1 its
0.14 L1 launch
0.15 L1 of
-0.16 L1 on
-0.62 L1 out
-0.15 L1 premieres
-0.62 L1 release
-0.22 L1 released
-0.29 L1 return
-0.15 L1 returns
0.21 L1 since
-0.11 L1 starting
0.47 L1 the
0.07 L1 time
0.45 L1 to
0.44 L2 %C from
0.11 L2 %C in
0.07 L2 %C on
0.20 L2 %D and
-0.63 L2 %P 's
-0.32 L2 %P )
-0.57 L2 %P by
-0.48 L2 %P in
0.48 L2 %P on
0.95 L2 %S in
-0.22 L2 %S on
0.24 L2 %T (
-0.33 L2 %T in
0.27 L2 %T on
0.42 L2 's %P
0.36 L2 , from
-0.64 L2 , in
-0.51 L2 , on
-0.09 L2 , premieres
-0.50 L2 ^ %C
-0.12 L2 ^ ^
0.08 L2 ^ on
0.51 L2 a %S
0.61 L2 air in
-0.78 L2 air on
-0.38 L2 aired in
-0.27 L2 aired on
-0.42 L2 back in
0.12 L2 began in
-0.58 L2 begin in
0.53 L2 begin on
0.24 L2 broadcast in
-0.46 L2 by the
-0.07 L2 date :
0.36 L2 debut in
0.12 L2 debut on
0.18 L2 dropped on
0.17 L2 episodes from
-0.38 L2 follows on
-0.26 L2 for the
0.33 L2 in the
0.25 L2 is on
-0.39 L2 its %S
0.45 L2 japan on
0.11 L2 lands on
-0.54 L2 launch in
0.35 L2 launch on
0.29 L2 launched in
0.38 L2 on %C
0.45 L2 out in
0.64 L2 premiere in
0.09 L2 premiere on
0.28 L2 premiered in
0.32 L2 premiered on
1.11 L2 premieres in
-0.50 L2 premieres on
0.51 L2 released in
0.09 L2 released on
-0.32 L2 screens in
0.27 L2 set for
0.23 L2 sometime in
-0.05 L2 started in
-0.25 L2 to premiere
-0.38 L2 will air
0.67 L2 will premiere
0.17 L3 %N episodes from
-0.05 L3 %N episodes on
-0.60 L3 %P back in
0.27 L3 %P series in
0.22 L3 %S premiered in
0.38 L3 %S premiered on
0.38 L3 & %P in
-0.35 L3 , aired in
0.19 L3 ^ %T (
-0.50 L3 ^ ^ %C
-0.12 L3 ^ ^ ^
0.08 L3 ^ ^ on
0.74 L3 a %S in
-0.43 L3 a %S on
-0.54 L3 at %P in
-0.24 L3 be premiered on
0.33 L3 be released in
-0.54 L3 by %C in
-0.45 L3 came out on
0.05 L3 debut in the
-0.23 L3 for %S in
-0.85 L3 for %S on
0.51 L3 for a %S
-0.28 L3 from %P 's
0.04 L3 in %D and
0.45 L3 in japan on
-0.24 L3 it began in
0.46 L3 its %S in
0.31 L3 its %S on
-0.04 L3 new episodes on
-0.45 L3 of %P in
-0.66 L3 of %T on
0.44 L3 on %C from
0.75 L3 on %C in
0.05 L3 on %C on
-0.24 L3 on %P 's
-0.43 L3 the series in
-0.60 L3 to %C in
0.51 L3 to air in
0.83 L3 to debut in
0.55 L3 to premiere on
0.05 L3 was released on
-0.51 L3 which aired on
-0.09 L3 which premiered in
-0.40 L3 will premiere on
-0.54 L3 with %S on
0.23 LR %C .
-1.01 LR %P .
-0.37 LR %S ,
0.14 LR %S .
-0.25 LR ( )
-0.28 LR , )
1.05 LR : $
0.17 LR ^ ,
0.27 LR at .
0.74 LR between .
-0.07 LR by .
0.25 LR for .
0.62 LR from ,
0.18 LR from .
0.31 LR in !
-0.14 LR in $
-0.71 LR in %P
-0.41 LR in ,
0.09 LR in .
-0.33 LR in ;
-0.35 LR in after
0.83 LR in and
-0.46 LR in in
0.49 LR in on
-0.12 LR in with
-0.36 LR of ,
-0.36 LR on $
0.39 LR on ,
-0.06 LR on .
-0.19 LR on and
0.32 LR on at
-0.23 LR on on
-0.28 LR on with
-0.06 LR premieres $
-0.19 LR premieres on
-0.29 LR return .
-0.20 LR since ,
-0.25 LR starting .
0.22 LR the %P
0.08 LR the .
-0.33 LR the film
0.30 Lb2 %C
-0.32 Lb2 %D
-1.10 Lb2 %K
-0.32 Lb2 %N
-0.22 Lb2 %P
-0.33 Lb2 %T
0.39 Lb2 's
-0.30 Lb2 ,
-0.49 Lb2 /
-0.25 Lb2 ^
0.30 Lb2 a
0.26 Lb2 air
-0.46 Lb2 aired
-0.39 Lb2 also
-0.85 Lb2 and
-0.32 Lb2 arrive
-0.58 Lb2 arrived
-0.28 Lb2 back
0.55 Lb2 be
0.12 Lb2 began
-0.22 Lb2 begin
-0.55 Lb2 begins
-0.47 Lb2 broadcast
-0.46 Lb2 by
-0.07 Lb2 date
0.37 Lb2 debut
0.58 Lb2 debuting
-0.74 Lb2 drama
0.45 Lb2 drop
0.18 Lb2 dropped
0.58 Lb2 episodes
-0.10 Lb2 following
-0.38 Lb2 follows
-0.43 Lb2 for
0.49 Lb2 in
0.47 Lb2 is
0.10 Lb2 it
0.08 Lb2 its
0.45 Lb2 japan
0.11 Lb2 lands
-0.16 Lb2 lineup
-0.29 Lb2 magazine
0.35 Lb2 on
0.12 Lb2 out
0.33 Lb2 premiere
0.43 Lb2 premiered
0.32 Lb2 ran
0.25 Lb2 released
-0.54 Lb2 screens
0.29 Lb2 season
-0.27 Lb2 series
0.27 Lb2 set
0.15 Lb2 show
0.60 Lb2 sometime
-0.12 Lb2 started
-0.15 Lb2 streaming
-0.61 Lb2 that
-0.07 Lb2 the
-0.67 Lb2 to
-0.20 Lb2 up
-0.34 Lb2 was
0.07 Lb2 which
0.12 Lb2 will
-0.15 Lb2 would
0.74 Lb3 %C
-0.69 Lb3 %D
0.78 Lb3 %N
-0.37 Lb3 %T
0.37 Lb3 &
-1.01 Lb3 's
-0.30 Lb3 (
0.14 Lb3 )
0.17 Lb3 ,
0.27 Lb3 :
0.39 Lb3 ;
-0.08 Lb3 ^
0.45 Lb3 a
0.05 Lb3 air
-0.10 Lb3 and
-0.52 Lb3 anime
0.61 Lb3 as
-0.86 Lb3 at
0.53 Lb3 be
-0.78 Lb3 by
0.07 Lb3 came
0.51 Lb3 comedy
0.08 Lb3 debut
0.32 Lb3 episodes
-0.51 Lb3 fall
-0.40 Lb3 filming
-0.30 Lb3 first
-0.25 Lb3 for
-0.28 Lb3 from
-0.53 Lb3 had
0.81 Lb3 hit
0.23 Lb3 host
-0.56 Lb3 in
0.41 Lb3 is
0.16 Lb3 it
-0.07 Lb3 its
-0.17 Lb3 japanese
-0.43 Lb3 last
-0.04 Lb3 launch
0.29 Lb3 months
-0.25 Lb3 new
-0.52 Lb3 not
0.08 Lb3 novel
0.42 Lb3 of
0.50 Lb3 on
-0.51 Lb3 original
-0.39 Lb3 out
0.44 Lb3 premiere
-0.12 Lb3 release
0.28 Lb3 released
0.13 Lb3 roll
1.15 Lb3 season
-0.07 Lb3 series
-0.25 Lb3 show
-0.77 Lb3 slated
0.93 Lb3 streaming
-0.32 Lb3 the
-0.28 Lb3 tv
0.24 Lb3 was
-0.19 Lb3 which
0.11 Lb3 will
-0.41 Lb3 with
-0.37 Lb3 “
-0.21 R1 !
-0.14 R1 %P
-0.10 R1 's
-0.18 R1 )
0.09 R1 ,
-0.18 R1 ...
0.26 R1 /
-0.17 R1 :
-0.14 R1 ;
-0.54 R1 a
-0.35 R1 after
0.37 R1 and
0.76 R1 anime
0.07 R1 announced
-0.18 R1 at
-0.33 R1 film
-0.14 R1 from
-0.05 R1 in
-0.25 R1 is
-0.20 R1 looks
0.13 R1 on
0.88 R1 premiere
-0.08 R1 release
-0.17 R1 the
0.45 R1 to
0.17 R1 with
-0.26 R1 –
-0.19 R2 ! $
-0.55 R2 %P .
-0.38 R2 ) $
-0.17 R2 ) –
-0.27 R2 , %C
-0.26 R2 , %S
0.32 R2 , %T
0.15 R2 , a
-0.23 R2 , and
0.41 R2 , as
-0.16 R2 , but
-0.43 R2 , due
0.14 R2 , followed
0.11 R2 , is
-0.30 R2 , so
-1.01 R2 , the
0.07 R2 , this
-0.29 R2 , will
0.26 R2 , with
-0.11 R2 . $
-0.18 R2 ... $
-0.58 R2 / %N
-0.88 R2 : $
-0.58 R2 ; and
0.08 R2 and %D
-0.76 R2 and %S
-0.13 R2 and ,
-0.34 R2 and a
0.26 R2 and continues
0.21 R2 and is
0.71 R2 and it
-0.27 R2 film of
-0.32 R2 in and
0.18 R2 in the
0.10 R2 on %C
-0.06 R2 with a
-0.19 R3 ! $ $
-0.55 R3 %P . $
-0.38 R3 ) $ $
-0.60 R3 ) – %P
0.09 R3 , %C announced
-0.51 R3 , and %C
0.07 R3 , and has
0.69 R3 , and it
-0.49 R3 , and the
-0.27 R3 , and was
-0.43 R3 , due to
-0.53 R3 , it was
0.28 R3 , with %P
0.56 R3 , with episodes
-0.40 R3 , with the
-0.11 R3 . $ $
-0.18 R3 ... $ $
-0.88 R3 : $ $
0.07 R3 and %D .
-0.44 R3 at %N :
0.22 R3 at %N p.m
-0.27 R3 film of the
-0.32 R3 in and around
0.12 R3 on %C $
-0.18 R3 on %C ,
0.40 R3 on %C .
0.17 R3 on %C and
-0.27 R3 on %C at
-0.06 R3 with a %N
-0.21 Rb2 $
-0.10 Rb2 %C
0.55 Rb2 %D
-0.35 Rb2 %N
-1.22 Rb2 %P
-1.23 Rb2 %S
0.86 Rb2 %T
0.64 Rb2 )
-0.24 Rb2 ,
-0.36 Rb2 .
-0.35 Rb2 a
0.33 Rb2 all
-0.81 Rb2 an
-0.41 Rb2 and
0.54 Rb2 as
-0.16 Rb2 but
0.26 Rb2 continues
-0.43 Rb2 due
0.14 Rb2 followed
0.22 Rb2 from
0.16 Rb2 has
0.19 Rb2 is
0.41 Rb2 it
-0.59 Rb2 of
-0.44 Rb2 our
0.74 Rb2 series
-0.17 Rb2 so
-0.68 Rb2 that
-0.48 Rb2 the
-0.54 Rb2 they
0.07 Rb2 this
0.34 Rb2 to
-0.09 Rb2 was
0.35 Rb2 will
0.32 Rb2 with
-0.17 Rb2 –
0.19 Rb2 “
0.31 Rb3 !
-0.18 Rb3 $
-0.24 Rb3 %C
-0.26 Rb3 %D
-0.24 Rb3 %N
0.45 Rb3 %S
-0.07 Rb3 %T
-1.22 Rb3 's
-0.07 Rb3 ,
0.09 Rb3 .
0.10 Rb3 /
-0.17 Rb3 :
-0.08 Rb3 a
0.16 Rb3 and
0.04 Rb3 announced
-0.32 Rb3 around
-0.27 Rb3 at
0.29 Rb3 been
0.20 Rb3 by
0.19 Rb3 game
-0.24 Rb3 had
0.08 Rb3 has
-0.42 Rb3 have
0.06 Rb3 in
0.67 Rb3 is
0.76 Rb3 it
0.45 Rb3 moved
0.21 Rb3 now
-0.61 Rb3 of
-0.10 Rb3 on
0.22 Rb3 p.m
0.11 Rb3 series
-0.22 Rb3 that
0.12 Rb3 the
-0.42 Rb3 there
-0.26 Rb3 time
-0.25 Rb3 to
-0.47 Rb3 was
-0.23 Rb3 will
-0.12 T after
0.26 T before
-0.49 T both
-0.16 T none
0.27 T season
-0.15 at caption
-0.07 at first0
0.20 at first1
-0.66 at heading
0.77 at item
-0.49 at last1
0.58 at length0
0.12 at length1
0.13 at length2
-0.37 at length3
-0.21 at length4
-0.36 at length5
-0.19 at paragraph
-0.52 at title
-0.11 event air
0.12 event aired
-0.49 event airing
0.19 event arrived
-0.17 event available
0.26 event be_back
-0.36 event be_out
0.12 event began
-0.29 event begin
-0.07 event beginning
-0.52 event begins
-0.19 event broadcast
-0.45 event came_out
-0.39 event cancelled
-0.32 event come_out
0.51 event coming
-0.71 event coming_to
0.08 event debut
0.29 event debuting
-0.07 event drop
-0.23 event dropped
-0.21 event due
0.17 event episode
-0.54 event event
0.36 event filming
-0.41 event follows
0.27 event game
0.67 event hit_%C3
0.70 event lands
0.28 event launch
0.17 event launched
0.25 event launching
0.40 event left
-0.62 event million
0.28 event none
0.34 event novel
-0.51 event opens
-0.09 event other
-0.28 event other-near
0.37 event premiere
0.29 event premiered
-0.11 event premieres
0.11 event premiering
-0.58 event production
0.17 event ran_for
-0.16 event release
-0.30 event release-far
-0.07 event release-next
0.18 event released
-0.73 event renewal
-0.37 event renewed
-0.21 event return
-0.27 event returning
-0.25 event returns
0.21 event revived
0.30 event scripted
0.39 event see_it
-0.93 event set
0.27 event set_for
-0.22 event set_in
0.19 event shown
0.35 event slated
-0.32 event started
-0.11 event starting
0.22 event starts
0.65 event streaming
-0.17 event streams
-0.49 event told
-1.02 event trailer
-0.29 event until
-0.09 grain day
0.10 grain month
0.42 grain part
0.53 grain season
-0.73 grain year
0.09 l1 %P
-0.42 l1 %S
-0.65 l1 's
-0.07 l1 (
-0.32 l1 )
-0.19 l1 ,
-0.28 l1 :
-0.07 l1 ^
-0.45 l1 a
-0.38 l1 air
-0.24 l1 and
0.29 l1 arrived
0.13 l1 at
-0.56 l1 before
-0.07 l1 beginning
-0.11 l1 by
0.48 l1 coming
-0.07 l1 debut
-0.06 l1 for
0.31 l1 from
0.20 l1 in
-0.11 l1 its
0.14 l1 launch
0.15 l1 of
-0.16 l1 on
-0.62 l1 out
-0.15 l1 premieres
-0.62 l1 release
-0.22 l1 released
-0.29 l1 return
-0.15 l1 returns
0.21 l1 since
-0.11 l1 starting
0.47 l1 the
0.07 l1 time
0.45 l1 to
0.44 l2 %C from
0.11 l2 %C in
0.07 l2 %C on
0.20 l2 %D and
-0.45 l2 %P 's
-0.32 l2 %P )
-0.34 l2 %P and
-0.57 l2 %P by
-0.48 l2 %P in
0.48 l2 %P on
0.95 l2 %S in
-0.22 l2 %S on
0.24 l2 %T (
-0.33 l2 %T in
0.27 l2 %T on
0.42 l2 's %P
0.36 l2 , from
-0.64 l2 , in
-0.51 l2 , on
-0.09 l2 , premieres
-0.50 l2 ^ %C
-0.07 l2 ^ ^
0.08 l2 ^ on
0.51 l2 a %S
0.61 l2 air in
-0.78 l2 air on
-0.38 l2 aired in
-0.27 l2 aired on
-0.42 l2 back in
0.12 l2 began in
-0.58 l2 begin in
0.53 l2 begin on
0.24 l2 broadcast in
-0.46 l2 by the
-0.07 l2 date :
0.36 l2 debut in
0.12 l2 debut on
0.18 l2 dropped on
0.17 l2 episodes from
-0.38 l2 follows on
-0.26 l2 for the
0.33 l2 in the
0.25 l2 is on
-0.39 l2 its %S
0.45 l2 japan on
0.11 l2 lands on
-0.54 l2 launch in
0.35 l2 launch on
0.29 l2 launched in
0.38 l2 on %C
0.45 l2 out in
0.64 l2 premiere in
0.09 l2 premiere on
0.28 l2 premiered in
0.32 l2 premiered on
1.11 l2 premieres in
-0.50 l2 premieres on
0.51 l2 released in
0.09 l2 released on
-0.32 l2 screens in
0.27 l2 set for
0.23 l2 sometime in
-0.05 l2 started in
-0.25 l2 to premiere
-0.38 l2 will air
0.67 l2 will premiere
0.17 l3 %N episodes from
-0.05 l3 %N episodes on
-0.60 l3 %P back in
0.27 l3 %P series in
0.22 l3 %S premiered in
0.38 l3 %S premiered on
0.38 l3 & %P in
-0.34 l3 's %P and
-0.35 l3 , aired in
0.19 l3 ^ %T (
-0.50 l3 ^ ^ %C
-0.07 l3 ^ ^ ^
0.08 l3 ^ ^ on
0.74 l3 a %S in
-0.43 l3 a %S on
-0.54 l3 at %P in
-0.24 l3 be premiered on
0.33 l3 be released in
-0.54 l3 by %C in
-0.45 l3 came out on
0.05 l3 debut in the
-0.23 l3 for %S in
-0.85 l3 for %S on
0.51 l3 for a %S
-0.28 l3 from %P 's
0.04 l3 in %D and
0.45 l3 in japan on
-0.24 l3 it began in
0.46 l3 its %S in
0.31 l3 its %S on
-0.04 l3 new episodes on
-0.45 l3 of %P in
-0.66 l3 of %T on
0.44 l3 on %C from
0.75 l3 on %C in
0.05 l3 on %C on
-0.24 l3 on %P 's
-0.43 l3 the series in
-0.60 l3 to %C in
0.51 l3 to air in
0.83 l3 to debut in
0.55 l3 to premiere on
0.05 l3 was released on
-0.51 l3 which aired on
-0.09 l3 which premiered in
-0.40 l3 will premiere on
-0.54 l3 with %S on
-0.07 others dates1
0.24 others dates2
-0.24 others dates3
-0.36 others seasons0
0.22 others seasons1
0.21 others seasons2
-0.21 r1 !
-0.14 r1 %P
0.17 r1 's
-0.25 r1 (
-0.26 r1 )
0.12 r1 ,
-0.06 r1 .
-0.18 r1 ...
0.26 r1 /
-0.17 r1 :
0.43 r1 ;
-0.54 r1 a
-0.35 r1 after
0.45 r1 and
0.76 r1 anime
-0.18 r1 at
-0.33 r1 film
-0.14 r1 from
-0.05 r1 in
-0.25 r1 is
-0.20 r1 looks
0.13 r1 on
0.88 r1 premiere
-0.08 r1 release
-0.17 r1 the
0.45 r1 to
0.17 r1 with
-0.26 r1 –
-0.19 r2 ! $
-0.55 r2 %P .
-0.99 r2 ) $
-0.17 r2 ) –
-0.27 r2 , %C
0.05 r2 , %P
-0.26 r2 , %S
0.32 r2 , %T
0.15 r2 , a
-0.30 r2 , and
0.41 r2 , as
-0.16 r2 , but
-0.43 r2 , due
0.14 r2 , followed
0.11 r2 , is
-0.07 r2 , it
-0.30 r2 , so
-0.96 r2 , the
0.07 r2 , this
-0.29 r2 , will
0.26 r2 , with
-0.14 r2 . $
-0.18 r2 ... $
-0.58 r2 / %N
-0.88 r2 : $
-0.58 r2 ; and
0.08 r2 and %D
0.08 r2 and %P
-0.76 r2 and %S
-0.13 r2 and ,
-0.34 r2 and a
0.26 r2 and continues
0.21 r2 and is
0.71 r2 and it
-0.27 r2 film of
-0.32 r2 in and
0.18 r2 in the
0.10 r2 on %C
-0.06 r2 with a
-0.19 r3 ! $ $
-0.55 r3 %P . $
-0.99 r3 ) $ $
-0.60 r3 ) – %P
0.09 r3 , %C announced
-0.51 r3 , and %C
0.07 r3 , and has
0.69 r3 , and it
-0.49 r3 , and the
-0.27 r3 , and was
-0.43 r3 , due to
-0.53 r3 , it was
0.28 r3 , with %P
0.56 r3 , with episodes
-0.40 r3 , with the
-0.14 r3 . $ $
-0.18 r3 ... $ $
-0.88 r3 : $ $
0.07 r3 and %D .
-0.44 r3 at %N :
0.22 r3 at %N p.m
-0.27 r3 film of the
-0.32 r3 in and around
0.12 r3 on %C $
-0.18 r3 on %C ,
0.40 r3 on %C .
0.17 r3 on %C and
-0.27 r3 on %C at
-0.06 r3 with a %N
1.51 rule any
-1.18 rule none
-1.81 rule other
0.48 rule release:_<date>_premiere
1.06 rule release:_<season>:_<date>
-0.07 rule release:_air_<date>
0.35 rule release:_aired_<date>
0.14 rule release:_airing_<date>
0.86 rule release:_arrive_<date>
0.84 rule release:_arrived_<date>
0.48 rule release:_available_<date>
0.51 rule release:_be_back_<date>
-0.36 rule release:_be_out_<date>
0.66 rule release:_began_<date>
0.66 rule release:_begin_<date>
0.37 rule release:_beginning_<date>
1.18 rule release:_begins_<date>
-0.51 rule release:_broadcast_<date>
-0.32 rule release:_come_out_<date>
0.48 rule release:_coming_<date>
-0.71 rule release:_coming_to_<date>
0.46 rule release:_debut_<date>
0.54 rule release:_debuted_<date>
-0.43 rule release:_debuting_<date>
0.45 rule release:_drop_<date>
0.78 rule release:_dropped_<date>
-0.19 rule release:_due_<date>
-0.29 rule release:_follows_<date>
0.71 rule release:_lands_<date>
0.29 rule release:_launch_<date>
0.79 rule release:_launched_<date>
-0.31 rule release:_launching_<date>
-0.51 rule release:_opens_<date>
0.13 rule release:_premiere_<date>
0.78 rule release:_premiered_<date>
0.51 rule release:_premiering_<date>
0.17 rule release:_ran_for_<date>
-0.15 rule release:_release_<date>
0.66 rule release:_released_<date>
0.19 rule release:_return_<date>
-0.52 rule release:_returning_<date>
0.16 rule release:_returns_<date>
0.21 rule release:_revived_<date>
0.42 rule release:_set_for_<date>
0.26 rule release:_shown_<date>
0.53 rule release:_slated_<date>
0.67 rule release:_started_<date>
0.16 rule release:_starting_<date>
0.49 rule release:_streaming_<date>
-0.17 rule release:_streams_<date>
0.66 series nearest-after
-1.08 series nearest-after-main
-0.13 series nearest-away
-0.08 series nearest-away-main
0.06 series nearest-before
0.46 series nearest-before-main
-0.63 series other-after
-0.08 series other-away
0.50 series other-away-main
0.73 tense future
-0.35 tense future-though-past
0.12 tense past
-2.17 tense past-though-future
-0.31 when ahead
0.13 when far
-0.54 when long-ago
-1.41 when past
1.55 when soon
0.40 when unknown
`
