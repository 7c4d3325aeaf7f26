/** What the judge of release claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const releaseWeights = `
-0.048 bias
-0.06 A !
0.25 A %
0.14 A %C
-0.14 A %D
0.23 A %K
0.11 A %N
-0.68 A %O
0.06 A %P
-0.43 A %S
-0.13 A 's
0.04 A (
0.17 A )
-0.10 A ,
0.15 A -
0.13 A .
0.06 A ...
0.05 A /
0.33 A ;
-0.22 A according
-0.22 A after
0.38 A again
-0.19 A aired
0.29 A all
0.10 A along
0.19 A also
0.63 A anime
-0.48 A announced
-0.24 A around
-0.50 A art
-0.58 A back
0.21 A became
0.25 A been
-0.18 A before
0.22 A between
-0.46 A bring
0.18 A british
-0.31 A broadcast
-0.24 A but
-0.18 A can
-0.44 A cast
0.25 A character
-0.25 A come
-0.09 A comedy
-0.05 A coming
-0.40 A confirm
0.18 A continues
0.17 A currently
0.27 A day
0.35 A days
-0.05 A debut
-0.48 A doors
-0.08 A due
-0.08 A each
-0.06 A earlier
-0.16 A end
0.44 A ended
-0.15 A episode
0.33 A episodes
0.10 A et
0.40 A fan
-0.14 A fans
0.25 A featuring
-0.43 A film
-0.27 A filming
-0.15 A finale
0.06 A finished
-0.37 A first
0.39 A followed
-0.08 A following
0.07 A follows
0.41 A from
0.20 A game
-0.41 A good
-0.07 A had
0.29 A have
0.17 A his
0.23 A hit
0.33 A including
-0.19 A industry
-0.26 A jst
0.46 A just
0.11 A kept
-0.15 A languages
-0.15 A later
0.06 A launch
-0.39 A light
-0.49 A like
-0.09 A looks
0.15 A million
-0.07 A month
-0.28 A more
0.51 A moved
-0.25 A name
-0.58 A network
-0.21 A networks
-0.37 A new
0.34 A next
-0.04 A night
0.25 A not
-0.36 A novel
-0.32 A novels
0.47 A now
-0.07 A number
-0.24 A one
0.41 A only
0.14 A originals
-0.47 A other
-0.27 A our
0.17 A out
-0.35 A own
0.21 A p.m
-0.19 A pandemic
-0.08 A picked
-0.28 A platform
-0.06 A pm
0.26 A premiere
0.25 A previously
-0.40 A producer
-0.39 A production
0.15 A publisher
-0.12 A really
0.14 A received
0.30 A release
-0.06 A released
0.29 A renewed
0.20 A reported
-0.44 A return
-0.36 A returning
-0.10 A revealed
0.07 A rotten
-0.44 A run
0.14 A same
-0.33 A saw
0.28 A scheduled
0.25 A season
0.48 A see
0.23 A set
-0.37 A she
0.11 A show
-0.38 A showrunner
-0.49 A shows
0.59 A since
-0.07 A slot
-0.07 A some
-0.12 A sources
0.26 A spin-off
0.13 A stars
-0.10 A story
-0.09 A streaming
-0.08 A streams
-0.34 A success
-0.15 A sure
0.07 A takes
-0.25 A than
-0.55 A them
0.38 A then
-0.37 A there
-0.15 A they
0.44 A those
-0.08 A time
0.32 A titles
-0.42 A told
-0.27 A took
0.32 A total
-0.24 A trailer
0.30 A true
0.27 A tv
0.23 A up
-0.52 A viewers
0.29 A we
-0.55 A we're
-0.27 A when
-0.66 A which
0.31 A while
-0.25 A who
-0.09 A will
-0.08 A would
-0.09 A year
-0.46 A you
-0.18 A –
-0.41 A —
-0.07 A “
0.06 A ”
0.10 An !
-0.10 An %C
-0.14 An %N
-0.08 An %P
0.38 An %T
0.07 An (
0.28 An )
0.05 An -
-0.17 An ...
-0.08 An :
-0.05 An ;
-0.19 An after
-0.19 An aired
0.40 An all
0.27 An along
-0.17 An also
0.55 An anime
-0.71 An announced
-0.24 An around
-0.16 An back
0.23 An became
0.35 An been
-0.06 An before
0.18 An british
-0.13 An broadcast
-0.25 An but
-0.18 An can
-0.08 An come
0.18 An continues
-0.16 An created
0.22 An date
-0.26 An drama
-0.13 An due
-0.11 An end
-0.32 An episode
0.26 An episodes
0.10 An et
0.32 An fans
-0.43 An film
-0.15 An finale
0.06 An finished
-0.44 An first
0.39 An followed
-0.08 An following
-0.08 An from
0.11 An game
0.09 An has
-0.06 An have
0.11 An kept
-0.39 An light
-0.09 An looks
0.10 An more
0.51 An moved
-0.22 An name
-0.17 An new
0.46 An not
-0.17 An novel
-0.32 An novels
0.32 An now
0.11 An one
0.41 An only
-0.27 An our
0.21 An p.m
-0.49 An pm
0.30 An premiere
-0.40 An producer
-0.39 An production
-0.12 An really
0.14 An received
0.23 An release
-0.06 An released
-0.36 An returning
-0.10 An revealed
0.18 An same
-0.33 An saw
0.23 An season
0.16 An series
0.08 An set
-0.28 An she
-0.07 An show
-0.12 An so
-0.12 An sources
0.16 An story
0.04 An streaming
-0.15 An sure
0.07 An takes
0.38 An then
-0.37 An there
-0.15 An they
-0.20 An time
-0.27 An took
-0.36 An trailer
0.30 An true
0.20 An tv
0.15 An up
-0.29 An which
-0.05 An while
0.08 An will
0.38 An would
-0.43 An you
-0.18 An –
-0.38 An —
0.11 An ”
0.10 B %C
-0.06 B %D
-0.19 B %K
0.05 B %N
-0.11 B %O
-0.09 B %P
0.32 B %S
-0.05 B %T
0.22 B &
-0.31 B 's
0.15 B (
0.04 B )
0.19 B ,
0.26 B -
-0.71 B .
-0.37 B /
-0.34 B :
-0.38 B about
0.14 B according
0.26 B adaptation
-0.14 B air
0.16 B aired
-0.11 B airing
-0.12 B all
0.07 B already
0.04 B also
0.19 B announced
-0.44 B announcing
0.17 B anticipated
0.13 B arrived
-0.05 B award
-0.21 B back
-0.70 B based
0.34 B batch
-0.44 B because
0.20 B began
-0.36 B begins
0.07 B begun
0.29 B best
-0.06 B both
-0.16 B broadcast
-0.05 B cable
0.22 B came
-0.55 B cameras
-0.56 B can
-0.28 B cancelled
-0.76 B cast
-0.54 B characters
0.18 B christmas
-0.23 B come
0.12 B comedy
-0.44 B confirmed
0.38 B created
-0.55 B creators
-0.35 B crew
-0.05 B currently
0.39 B date
0.07 B debut
0.20 B debuting
-0.46 B despite
-0.40 B detective
0.28 B did
0.05 B director
0.06 B do
-0.13 B down
-0.05 B drama
-0.06 B drop
-0.09 B dropped
-0.45 B due
-0.55 B during
-0.07 B earlier
-0.07 B effectively
-0.18 B emmy
-0.36 B episode
0.37 B episodes
-0.35 B event
0.51 B expect
0.29 B expected
-0.48 B fall
-0.28 B family
0.21 B fan
0.22 B fans
0.29 B fantasy
-0.26 B filming
-0.61 B final
0.43 B finally
-0.38 B finished
-0.09 B first
0.10 B follow
0.45 B followed
0.11 B following
-0.19 B follows
0.22 B full
0.12 B game
0.07 B get
0.07 B getting
0.06 B globally
-0.53 B goes
-0.41 B gone
0.05 B half
-0.43 B handed
0.56 B has
-0.24 B have
-0.14 B her
-0.09 B his
0.49 B hit
0.19 B host
-0.19 B if
-0.48 B into
0.25 B ireland
0.35 B japan
-0.10 B japanese
0.41 B lands
-0.48 B last
0.31 B later
0.20 B launch
0.16 B launched
0.18 B launching
0.24 B left
0.15 B less
0.33 B light
-0.57 B like
-0.16 B likely
-0.06 B lineup
-0.35 B long-awaited
0.35 B look
0.32 B made
-0.24 B magazine
-0.46 B make
-0.47 B many
0.52 B may
0.37 B million
0.18 B month
0.39 B months
-0.46 B more
0.32 B most
0.06 B moved
0.05 B name
-0.25 B network
0.15 B new
-0.43 B news
0.32 B no
-0.19 B not
0.25 B novel
-0.25 B novels
0.24 B now
-0.25 B off
0.21 B once
0.17 B one
-0.18 B only
-0.33 B opens
-0.06 B order
-0.38 B original
0.09 B originally
-0.08 B originals
0.38 B other
0.40 B our
-0.40 B out
-0.65 B over
-0.61 B own
-0.25 B part
-0.41 B pickup
0.12 B pilot
0.04 B police
0.42 B premiered
-0.08 B premieres
0.10 B premiering
-0.55 B presents
-0.27 B previous
0.15 B produced
-0.08 B production
-0.44 B promised
0.36 B pushed
0.36 B ran
0.07 B reached
-0.19 B reading
-0.27 B recently
0.06 B released
-0.47 B renewal
-0.36 B renewed
-0.12 B return
-0.22 B returning
-0.17 B returns
0.23 B revealed
0.15 B revived
0.26 B role
0.09 B roll
0.22 B rumors
-0.36 B run
-0.52 B s
0.49 B said
0.23 B same
0.05 B schedule
-0.35 B scheduled
-0.13 B sci-fi
0.39 B screen
0.09 B screens
0.20 B scripted
0.28 B season
0.27 B second
0.13 B see
-0.25 B seen
0.21 B sequel
-0.22 B series
-0.43 B set
0.47 B should
0.27 B show
0.15 B shown
-0.05 B shows
0.18 B sitcom
-0.46 B slate
-0.18 B slated
-0.46 B slot
0.20 B small
0.26 B so
0.28 B some
0.54 B sometime
0.44 B somewhere
-0.21 B soon
-0.40 B soundtrack
0.36 B sources
-0.14 B special
-0.21 B started
-0.09 B starting
0.10 B starts
-0.46 B streamer
0.22 B streaming
-0.12 B streams
-0.34 B strike
0.21 B studio
-0.21 B sunday
0.30 B supporting
-0.27 B surprise
-0.49 B takes
0.24 B television
0.34 B they
0.14 B though
0.11 B thriller
-0.49 B through
-0.18 B thursday
0.24 B time
-0.28 B told
-0.69 B trailer
0.10 B tv
-0.42 B under
0.30 B until
-0.17 B unveiled
0.16 B up
-0.45 B upcoming
-0.52 B video
0.33 B volume
-0.28 B watched
0.33 B weeks
-0.41 B what
-0.26 B when
-0.16 B which
0.20 B while
0.12 B who
-0.16 B whose
-0.05 B will
-0.05 B winner
0.32 B world
0.26 B would
0.40 B wraps
-0.10 B year
-0.09 B yet
-0.35 B you
-0.19 B –
-0.55 B —
0.14 B “
0.20 B ”
0.08 Bn %C
-0.46 Bn %K
0.12 Bn %N
-0.34 Bn %P
0.04 Bn %S
0.08 Bn %T
0.22 Bn &
-0.21 Bn 's
0.16 Bn (
-0.09 Bn ,
0.50 Bn -
-0.76 Bn /
-0.11 Bn :
0.21 Bn ;
0.13 Bn after
-0.14 Bn air
-0.34 Bn airing
-0.11 Bn all
-0.30 Bn also
-0.13 Bn anime
0.06 Bn anticipated
0.13 Bn arrived
-0.24 Bn back
-0.30 Bn based
-0.14 Bn been
-0.08 Bn before
0.10 Bn began
-0.21 Bn begin
-0.32 Bn begins
0.37 Bn best
-0.16 Bn broadcast
0.05 Bn but
-0.05 Bn cable
0.22 Bn came
0.06 Bn can
-0.28 Bn cancelled
-0.56 Bn cast
-0.54 Bn characters
-0.30 Bn come
0.45 Bn comedy
0.33 Bn coming
0.34 Bn date
0.18 Bn debut
0.40 Bn debuting
0.06 Bn do
0.14 Bn drama
-0.06 Bn drop
-0.12 Bn dropped
-0.18 Bn due
-0.07 Bn effectively
0.34 Bn episodes
0.43 Bn expect
0.28 Bn expected
-0.48 Bn fall
0.30 Bn fans
-0.69 Bn filming
0.34 Bn finally
0.23 Bn first
0.10 Bn follow
-0.23 Bn following
-0.24 Bn follows
0.13 Bn from
0.22 Bn full
0.19 Bn game
-0.20 Bn had
0.19 Bn half
-0.43 Bn handed
0.19 Bn has
0.29 Bn have
0.49 Bn hit
0.19 Bn host
-0.07 Bn i
0.35 Bn japan
-0.10 Bn japanese
0.17 Bn lands
-0.62 Bn last
0.06 Bn launch
0.05 Bn launched
0.18 Bn launching
0.24 Bn left
0.33 Bn light
-0.06 Bn lineup
-0.24 Bn magazine
-0.29 Bn manga
0.42 Bn may
-0.22 Bn might
0.39 Bn months
0.53 Bn most
-0.14 Bn network
0.22 Bn new
0.33 Bn novel
0.24 Bn now
-0.10 Bn off
0.38 Bn one
-0.33 Bn opens
-0.44 Bn original
0.37 Bn our
-0.36 Bn out
-0.46 Bn own
0.30 Bn premiered
-0.08 Bn premieres
0.10 Bn premiering
-0.55 Bn presents
0.36 Bn ran
-0.18 Bn recently
-0.22 Bn release
-0.34 Bn renewal
-0.38 Bn renewed
-0.53 Bn return
-0.22 Bn returning
0.15 Bn revived
0.09 Bn roll
-0.36 Bn run
-0.47 Bn s
0.22 Bn same
0.05 Bn schedule
-0.43 Bn scheduled
0.09 Bn screens
0.20 Bn scripted
0.58 Bn season
0.24 Bn second
0.30 Bn see
-0.33 Bn seen
0.21 Bn sequel
0.17 Bn series
-0.06 Bn set
0.30 Bn should
0.16 Bn show
0.15 Bn shown
0.30 Bn shows
0.06 Bn since
-0.24 Bn slated
0.28 Bn so
0.41 Bn some
0.54 Bn sometime
0.44 Bn somewhere
-0.12 Bn special
-0.09 Bn starting
0.10 Bn starts
-0.46 Bn streamer
0.21 Bn streaming
-0.12 Bn streams
0.07 Bn studio
-0.39 Bn then
0.21 Bn time
-0.47 Bn trailer
-0.17 Bn tv
-0.10 Bn unveiled
0.08 Bn up
0.22 Bn when
-0.19 Bn which
0.18 Bn would
0.40 Bn wraps
-0.36 Bn year
-0.19 Bn –
-0.61 Bn —
-0.15 Bn “
0.09 Bn ”
0.31 H %C
-0.28 H %D
-0.19 H %N
0.39 H %S
0.25 H %T
-0.21 H 's
-0.07 H (
-0.07 H )
0.21 H ,
0.30 H :
0.27 H ?
-0.20 H a
0.34 H and
0.11 H be
-0.39 H cast
-0.09 H date
0.05 H do
0.16 H from
-0.46 H in
0.04 H is
0.33 H it
-0.34 H new
0.41 H of
0.57 H out
-0.31 H premieres
0.05 H release
-0.52 H series
-0.61 H the
-0.08 H there
0.05 H what
0.09 H when
-0.11 H where
0.33 H will
-0.61 H you
-0.10 H –
-0.18 H “
-0.18 H ”
-0.04 L1 %C
0.05 L1 %P
-0.30 L1 %S
-0.60 L1 's
-0.06 L1 (
-0.26 L1 )
-0.12 L1 ,
-0.09 L1 :
-0.09 L1 ^
-0.32 L1 a
-0.25 L1 air
-0.12 L1 and
0.19 L1 arrived
0.07 L1 at
-0.37 L1 before
-0.10 L1 by
0.34 L1 coming
-0.08 L1 debut
0.22 L1 from
0.13 L1 in
-0.09 L1 its
0.11 L1 launch
0.14 L1 of
-0.12 L1 on
-0.43 L1 out
-0.09 L1 premieres
-0.44 L1 release
-0.17 L1 released
-0.19 L1 return
-0.10 L1 returns
0.13 L1 since
-0.09 L1 starting
0.31 L1 the
0.06 L1 time
0.37 L1 to
0.31 L2 %C from
0.05 L2 %C in
0.09 L2 %C on
0.13 L2 %D and
-0.45 L2 %P 's
-0.26 L2 %P )
-0.38 L2 %P by
-0.38 L2 %P in
0.25 L2 %P on
0.63 L2 %S in
-0.18 L2 %S on
0.15 L2 %T (
-0.22 L2 %T in
0.18 L2 %T on
0.24 L2 's %P
0.28 L2 , from
-0.46 L2 , in
-0.34 L2 , on
-0.07 L2 , premieres
-0.39 L2 ^ %C
-0.09 L2 ^ ^
0.35 L2 a %S
0.44 L2 air in
-0.48 L2 air on
-0.22 L2 aired in
-0.17 L2 aired on
-0.30 L2 back in
0.10 L2 began in
-0.43 L2 begin in
0.39 L2 begin on
0.15 L2 broadcast in
-0.31 L2 by the
0.27 L2 debut in
0.09 L2 debut on
0.12 L2 dropped on
0.15 L2 episodes from
-0.24 L2 follows on
-0.18 L2 for the
0.27 L2 in the
0.22 L2 is on
-0.30 L2 its %S
0.35 L2 japan on
0.08 L2 lands on
-0.30 L2 launch in
0.26 L2 launch on
0.24 L2 launched in
0.28 L2 on %C
0.37 L2 out in
-0.06 L2 out on
0.50 L2 premiere in
0.06 L2 premiere on
0.21 L2 premiered in
0.26 L2 premiered on
0.64 L2 premieres in
-0.34 L2 premieres on
0.37 L2 released in
0.05 L2 released on
-0.20 L2 screens in
0.20 L2 set for
0.19 L2 sometime in
-0.04 L2 started on
-0.18 L2 to premiere
-0.25 L2 will air
0.32 L2 will premiere
0.15 L3 %N episodes from
-0.37 L3 %P back in
0.22 L3 %P series in
0.24 L3 %S premiered in
0.31 L3 %S premiered on
0.23 L3 & %P in
-0.24 L3 , aired in
0.16 L3 ^ %T (
-0.39 L3 ^ ^ %C
-0.09 L3 ^ ^ ^
0.49 L3 a %S in
-0.34 L3 a %S on
-0.35 L3 at %P in
-0.15 L3 be premiered on
0.29 L3 be released in
-0.37 L3 by %C in
-0.33 L3 came out on
-0.15 L3 for %S in
-0.56 L3 for %S on
0.35 L3 for a %S
-0.23 L3 from %P 's
0.05 L3 in %D and
0.35 L3 in japan on
-0.13 L3 it began in
0.38 L3 its %S in
0.24 L3 its %S on
-0.29 L3 of %P in
-0.40 L3 of %T on
0.31 L3 on %C from
0.60 L3 on %C in
0.07 L3 on %C on
-0.21 L3 on %P 's
-0.34 L3 the series in
-0.45 L3 to %C in
0.38 L3 to air in
0.55 L3 to debut in
0.35 L3 to premiere on
-0.34 L3 which aired on
-0.23 L3 will premiere on
-0.33 L3 with %S on
0.16 LR %C .
-0.66 LR %P .
-0.24 LR %S ,
0.05 LR %S .
-0.20 LR ( )
-0.16 LR , )
0.65 LR : $
0.05 LR ^ ,
0.17 LR at .
-0.04 LR begins .
0.48 LR between .
-0.04 LR by .
0.19 LR for .
0.42 LR from ,
0.13 LR from .
0.20 LR in !
-0.16 LR in $
-0.50 LR in %P
-0.24 LR in ,
0.08 LR in .
-0.28 LR in ;
-0.21 LR in after
0.64 LR in and
0.06 LR in as
-0.31 LR in in
0.33 LR in on
-0.07 LR in with
-0.31 LR of ,
-0.16 LR on $
0.27 LR on ,
-0.06 LR on .
-0.12 LR on and
0.13 LR on at
-0.09 LR on on
-0.16 LR on with
-0.04 LR premieres $
-0.15 LR premieres on
-0.19 LR return .
-0.14 LR since ,
-0.20 LR starting .
0.15 LR the %P
0.09 LR the .
-0.27 LR the film
0.25 Lb2 %C
-0.20 Lb2 %D
-0.71 Lb2 %K
-0.24 Lb2 %N
-0.23 Lb2 %P
0.06 Lb2 %S
-0.21 Lb2 %T
0.21 Lb2 's
-0.16 Lb2 ,
-0.38 Lb2 /
-0.20 Lb2 ^
0.20 Lb2 a
0.12 Lb2 air
-0.30 Lb2 aired
-0.27 Lb2 also
-0.55 Lb2 and
-0.20 Lb2 arrive
-0.36 Lb2 arrived
-0.19 Lb2 back
0.38 Lb2 be
0.10 Lb2 began
-0.18 Lb2 begin
-0.36 Lb2 begins
-0.32 Lb2 broadcast
-0.31 Lb2 by
0.28 Lb2 debut
0.40 Lb2 debuting
-0.51 Lb2 drama
0.32 Lb2 drop
0.12 Lb2 dropped
0.39 Lb2 episodes
-0.05 Lb2 following
-0.24 Lb2 follows
-0.31 Lb2 for
0.33 Lb2 in
0.33 Lb2 is
0.08 Lb2 it
0.05 Lb2 its
0.35 Lb2 japan
0.08 Lb2 lands
-0.06 Lb2 lineup
-0.24 Lb2 magazine
0.26 Lb2 on
0.04 Lb2 out
0.23 Lb2 premiere
0.34 Lb2 premiered
0.21 Lb2 ran
-0.05 Lb2 release
0.17 Lb2 released
-0.36 Lb2 screens
0.25 Lb2 season
-0.18 Lb2 series
0.20 Lb2 set
0.08 Lb2 show
0.41 Lb2 sometime
-0.09 Lb2 started
-0.14 Lb2 streaming
-0.42 Lb2 that
-0.10 Lb2 the
-0.45 Lb2 to
-0.08 Lb2 up
-0.30 Lb2 was
0.04 Lb2 which
0.07 Lb2 will
-0.07 Lb2 would
0.46 Lb3 %C
-0.53 Lb3 %D
0.53 Lb3 %N
0.09 Lb3 %S
-0.21 Lb3 %T
0.22 Lb3 &
-0.73 Lb3 's
-0.17 Lb3 (
0.10 Lb3 )
0.06 Lb3 ,
0.11 Lb3 :
0.25 Lb3 ;
0.37 Lb3 a
-0.11 Lb3 and
-0.38 Lb3 anime
0.41 Lb3 as
-0.52 Lb3 at
0.33 Lb3 be
-0.51 Lb3 by
0.36 Lb3 comedy
0.06 Lb3 debut
0.29 Lb3 episodes
-0.40 Lb3 fall
-0.32 Lb3 filming
-0.18 Lb3 first
-0.25 Lb3 for
-0.23 Lb3 from
-0.37 Lb3 had
0.53 Lb3 hit
0.19 Lb3 host
-0.33 Lb3 in
0.26 Lb3 is
0.08 Lb3 it
-0.10 Lb3 japanese
-0.34 Lb3 last
0.21 Lb3 months
-0.18 Lb3 new
-0.37 Lb3 not
0.08 Lb3 novel
0.21 Lb3 of
0.37 Lb3 on
-0.38 Lb3 original
-0.24 Lb3 out
0.30 Lb3 premiere
-0.09 Lb3 release
0.27 Lb3 released
0.09 Lb3 roll
0.66 Lb3 season
-0.19 Lb3 show
-0.47 Lb3 slated
0.57 Lb3 streaming
-0.15 Lb3 the
-0.06 Lb3 to
-0.16 Lb3 tv
0.18 Lb3 was
-0.09 Lb3 which
0.09 Lb3 will
-0.25 Lb3 with
-0.21 Lb3 “
-0.16 R1 !
-0.10 R1 %P
-0.14 R1 )
0.08 R1 ,
-0.12 R1 ...
0.13 R1 /
-0.12 R1 :
-0.09 R1 ;
-0.38 R1 a
-0.21 R1 after
0.23 R1 and
0.55 R1 anime
-0.11 R1 at
-0.27 R1 film
-0.10 R1 from
-0.08 R1 in
-0.21 R1 is
-0.09 R1 looks
0.10 R1 on
0.58 R1 premiere
-0.07 R1 release
-0.09 R1 the
0.34 R1 to
0.13 R1 with
-0.17 R1 –
-0.15 R2 ! $
-0.37 R2 %P .
-0.24 R2 ) $
-0.05 R2 ) and
-0.12 R2 ) –
-0.19 R2 , %C
-0.15 R2 , %S
0.24 R2 , %T
0.10 R2 , a
-0.18 R2 , and
0.28 R2 , as
-0.14 R2 , but
-0.34 R2 , due
0.13 R2 , followed
0.09 R2 , is
-0.21 R2 , so
-0.69 R2 , the
-0.17 R2 , will
0.17 R2 , with
-0.08 R2 . $
-0.12 R2 ... $
-0.40 R2 / %N
-0.61 R2 : $
-0.38 R2 ; and
0.11 R2 and %D
-0.49 R2 and %S
-0.08 R2 and ,
-0.22 R2 and a
0.18 R2 and continues
0.14 R2 and is
0.46 R2 and it
-0.22 R2 film of
-0.24 R2 in and
0.13 R2 in the
0.06 R2 on %C
-0.05 R2 with a
-0.15 R3 ! $ $
-0.37 R3 %P . $
-0.24 R3 ) $ $
-0.39 R3 ) – %P
-0.41 R3 , and %C
0.06 R3 , and has
0.43 R3 , and it
-0.35 R3 , and the
-0.19 R3 , and was
-0.34 R3 , due to
0.05 R3 , followed by
-0.39 R3 , it was
0.20 R3 , with %P
0.37 R3 , with episodes
-0.25 R3 , with the
-0.08 R3 . $ $
-0.12 R3 ... $ $
-0.61 R3 : $ $
0.09 R3 and %D .
-0.32 R3 at %N :
0.17 R3 at %N p.m
-0.22 R3 film of the
-0.24 R3 in and around
0.05 R3 on %C $
-0.17 R3 on %C ,
0.28 R3 on %C .
0.15 R3 on %C and
-0.16 R3 on %C at
-0.05 R3 with a %N
-0.14 Rb2 $
-0.04 Rb2 %C
0.41 Rb2 %D
-0.23 Rb2 %N
-0.82 Rb2 %P
-0.79 Rb2 %S
0.61 Rb2 %T
0.47 Rb2 )
-0.13 Rb2 ,
-0.21 Rb2 .
-0.22 Rb2 a
0.19 Rb2 all
-0.57 Rb2 an
-0.30 Rb2 and
0.40 Rb2 as
-0.14 Rb2 but
0.18 Rb2 continues
-0.34 Rb2 due
0.14 Rb2 followed
0.17 Rb2 from
0.13 Rb2 has
0.12 Rb2 is
0.32 Rb2 it
-0.31 Rb2 of
-0.27 Rb2 our
0.53 Rb2 series
-0.12 Rb2 so
-0.47 Rb2 that
-0.36 Rb2 the
-0.37 Rb2 they
0.21 Rb2 to
-0.08 Rb2 was
0.23 Rb2 will
0.22 Rb2 with
-0.12 Rb2 –
0.12 Rb2 “
0.22 Rb3 !
-0.12 Rb3 $
-0.22 Rb3 %C
-0.24 Rb3 %D
-0.05 Rb3 %K
-0.10 Rb3 %N
0.25 Rb3 %S
-0.75 Rb3 's
0.13 Rb3 .
0.10 Rb3 /
-0.13 Rb3 :
-0.06 Rb3 a
0.13 Rb3 and
-0.24 Rb3 around
-0.16 Rb3 at
0.22 Rb3 been
0.15 Rb3 by
0.11 Rb3 game
-0.20 Rb3 had
0.06 Rb3 has
-0.22 Rb3 have
0.04 Rb3 in
0.41 Rb3 is
0.63 Rb3 it
0.30 Rb3 moved
0.17 Rb3 now
-0.42 Rb3 of
-0.04 Rb3 on
0.17 Rb3 p.m
0.05 Rb3 series
-0.18 Rb3 that
0.08 Rb3 the
-0.37 Rb3 there
-0.20 Rb3 time
-0.23 Rb3 to
-0.36 Rb3 was
-0.11 Rb3 will
-0.08 T after
0.20 T before
-0.36 T both
-0.12 T none
0.23 T season
-0.10 at caption
-0.04 at first0
0.12 at first1
-0.38 at heading
0.49 at item
-0.29 at last1
0.41 at length0
0.08 at length1
0.09 at length2
-0.30 at length3
-0.14 at length4
-0.29 at length5
-0.13 at paragraph
-0.35 at title
-0.07 event air
0.08 event aired
-0.31 event airing
0.13 event arrived
-0.08 event available
0.19 event be_back
-0.25 event be_out
0.10 event began
-0.21 event begin
-0.35 event begins
-0.16 event broadcast
-0.33 event came_out
-0.28 event cancelled
-0.21 event come_out
0.38 event coming
-0.47 event coming_to
0.08 event debut
0.20 event debuting
-0.06 event drop
-0.12 event dropped
-0.13 event due
0.09 event episode
-0.35 event event
0.21 event filming
-0.27 event follows
0.15 event game
0.44 event hit_%C3
-0.04 event is_back_for
0.41 event lands
0.20 event launch
0.14 event launched
0.18 event launching
0.24 event left
-0.40 event million
0.18 event none
0.19 event novel
-0.33 event opens
-0.12 event other
-0.24 event other-near
0.22 event premiere
0.30 event premiered
-0.08 event premieres
0.10 event premiering
-0.38 event production
0.15 event ran_for
-0.12 event release
-0.24 event release-far
0.10 event released
-0.47 event renewal
-0.22 event renewed
-0.12 event return
-0.22 event returning
-0.20 event returns
0.15 event revived
0.20 event scripted
0.25 event see_it
-0.61 event set
0.20 event set_for
-0.17 event set_in
0.15 event shown
0.21 event slated
-0.21 event started
-0.09 event starting
0.10 event starts
0.40 event streaming
-0.12 event streams
-0.32 event told
-0.60 event trailer
-0.16 event until
-0.07 grain day
0.35 grain part
0.38 grain season
-0.51 grain year
-0.04 l1 %C
0.05 l1 %P
-0.30 l1 %S
-0.50 l1 's
-0.06 l1 (
-0.26 l1 )
-0.17 l1 ,
-0.09 l1 :
-0.05 l1 ^
-0.32 l1 a
-0.25 l1 air
-0.20 l1 and
0.19 l1 arrived
0.07 l1 at
-0.37 l1 before
-0.10 l1 by
0.34 l1 coming
-0.08 l1 debut
0.22 l1 from
0.13 l1 in
-0.09 l1 its
0.11 l1 launch
0.14 l1 of
-0.12 l1 on
-0.43 l1 out
-0.09 l1 premieres
-0.44 l1 release
-0.17 l1 released
-0.19 l1 return
-0.10 l1 returns
0.13 l1 since
-0.09 l1 starting
0.31 l1 the
0.06 l1 time
0.37 l1 to
0.31 l2 %C from
0.05 l2 %C in
0.09 l2 %C on
0.13 l2 %D and
-0.34 l2 %P 's
-0.26 l2 %P )
-0.26 l2 %P and
-0.38 l2 %P by
-0.38 l2 %P in
0.25 l2 %P on
0.63 l2 %S in
-0.18 l2 %S on
0.15 l2 %T (
-0.22 l2 %T in
0.18 l2 %T on
0.24 l2 's %P
0.28 l2 , from
-0.46 l2 , in
-0.34 l2 , on
-0.07 l2 , premieres
-0.39 l2 ^ %C
-0.05 l2 ^ ^
0.35 l2 a %S
0.44 l2 air in
-0.48 l2 air on
-0.22 l2 aired in
-0.17 l2 aired on
-0.30 l2 back in
0.10 l2 began in
-0.43 l2 begin in
0.39 l2 begin on
0.15 l2 broadcast in
-0.31 l2 by the
0.27 l2 debut in
0.09 l2 debut on
0.12 l2 dropped on
0.15 l2 episodes from
-0.24 l2 follows on
-0.18 l2 for the
0.27 l2 in the
0.22 l2 is on
-0.30 l2 its %S
0.35 l2 japan on
0.08 l2 lands on
-0.30 l2 launch in
0.26 l2 launch on
0.24 l2 launched in
0.28 l2 on %C
0.37 l2 out in
-0.06 l2 out on
0.50 l2 premiere in
0.06 l2 premiere on
0.21 l2 premiered in
0.26 l2 premiered on
0.64 l2 premieres in
-0.34 l2 premieres on
0.37 l2 released in
0.05 l2 released on
-0.20 l2 screens in
0.20 l2 set for
0.19 l2 sometime in
-0.04 l2 started on
-0.18 l2 to premiere
-0.25 l2 will air
0.32 l2 will premiere
0.15 l3 %N episodes from
-0.37 l3 %P back in
0.22 l3 %P series in
0.24 l3 %S premiered in
0.31 l3 %S premiered on
0.23 l3 & %P in
-0.26 l3 's %P and
-0.24 l3 , aired in
0.16 l3 ^ %T (
-0.39 l3 ^ ^ %C
-0.05 l3 ^ ^ ^
0.49 l3 a %S in
-0.34 l3 a %S on
-0.35 l3 at %P in
-0.15 l3 be premiered on
0.29 l3 be released in
-0.37 l3 by %C in
-0.33 l3 came out on
-0.15 l3 for %S in
-0.56 l3 for %S on
0.35 l3 for a %S
-0.23 l3 from %P 's
0.05 l3 in %D and
0.35 l3 in japan on
-0.13 l3 it began in
0.38 l3 its %S in
0.24 l3 its %S on
-0.29 l3 of %P in
-0.40 l3 of %T on
0.31 l3 on %C from
0.60 l3 on %C in
0.07 l3 on %C on
-0.21 l3 on %P 's
-0.34 l3 the series in
-0.45 l3 to %C in
0.38 l3 to air in
0.55 l3 to debut in
0.35 l3 to premiere on
-0.34 l3 which aired on
-0.23 l3 will premiere on
-0.33 l3 with %S on
-0.05 others dates1
0.12 others dates2
-0.18 others dates3
-0.28 others seasons0
0.20 others seasons1
0.14 others seasons2
-0.16 r1 !
-0.10 r1 %P
0.13 r1 's
-0.17 r1 (
-0.20 r1 )
0.09 r1 ,
-0.04 r1 .
-0.12 r1 ...
0.13 r1 /
-0.12 r1 :
0.20 r1 ;
-0.38 r1 a
-0.21 r1 after
0.28 r1 and
0.55 r1 anime
-0.11 r1 at
-0.27 r1 film
-0.10 r1 from
-0.08 r1 in
-0.21 r1 is
-0.09 r1 looks
0.10 r1 on
0.58 r1 premiere
-0.07 r1 release
-0.09 r1 the
0.34 r1 to
0.13 r1 with
-0.17 r1 –
-0.15 r2 ! $
-0.37 r2 %P .
-0.63 r2 ) $
-0.05 r2 ) and
-0.12 r2 ) –
-0.19 r2 , %C
-0.15 r2 , %S
0.24 r2 , %T
0.10 r2 , a
-0.25 r2 , and
0.28 r2 , as
-0.14 r2 , but
-0.34 r2 , due
0.13 r2 , followed
0.09 r2 , is
-0.04 r2 , it
-0.21 r2 , so
-0.65 r2 , the
-0.17 r2 , will
0.17 r2 , with
-0.09 r2 . $
-0.12 r2 ... $
-0.40 r2 / %N
-0.61 r2 : $
-0.38 r2 ; and
0.11 r2 and %D
0.07 r2 and %P
-0.49 r2 and %S
-0.08 r2 and ,
-0.22 r2 and a
0.18 r2 and continues
0.14 r2 and is
0.46 r2 and it
-0.22 r2 film of
-0.24 r2 in and
0.13 r2 in the
0.06 r2 on %C
-0.05 r2 with a
-0.15 r3 ! $ $
-0.37 r3 %P . $
-0.63 r3 ) $ $
-0.39 r3 ) – %P
-0.41 r3 , and %C
0.06 r3 , and has
0.43 r3 , and it
-0.35 r3 , and the
-0.19 r3 , and was
-0.34 r3 , due to
0.05 r3 , followed by
-0.39 r3 , it was
0.20 r3 , with %P
0.37 r3 , with episodes
-0.25 r3 , with the
-0.09 r3 . $ $
-0.12 r3 ... $ $
-0.61 r3 : $ $
0.09 r3 and %D .
-0.32 r3 at %N :
0.17 r3 at %N p.m
-0.22 r3 film of the
-0.24 r3 in and around
0.05 r3 on %C $
-0.17 r3 on %C ,
0.28 r3 on %C .
0.15 r3 on %C and
-0.16 r3 on %C at
-0.05 r3 with a %N
1.23 rule any
-0.97 rule none
-1.21 rule other
0.37 rule release:_<date>_premiere
0.65 rule release:_<season>:_<date>
0.24 rule release:_aired_<date>
0.07 rule release:_airing_<date>
0.59 rule release:_arrive_<date>
0.60 rule release:_arrived_<date>
0.35 rule release:_available_<date>
0.35 rule release:_be_back_<date>
-0.25 rule release:_be_out_<date>
0.46 rule release:_began_<date>
0.52 rule release:_begin_<date>
0.29 rule release:_beginning_<date>
0.83 rule release:_begins_<date>
-0.39 rule release:_broadcast_<date>
-0.21 rule release:_come_out_<date>
0.34 rule release:_coming_<date>
-0.47 rule release:_coming_to_<date>
0.40 rule release:_debut_<date>
0.25 rule release:_debuted_<date>
-0.16 rule release:_debuting_<date>
0.32 rule release:_drop_<date>
0.53 rule release:_dropped_<date>
-0.11 rule release:_due_<date>
-0.16 rule release:_follows_<date>
0.45 rule release:_lands_<date>
0.26 rule release:_launch_<date>
0.55 rule release:_launched_<date>
-0.11 rule release:_launching_<date>
-0.32 rule release:_opens_<date>
0.21 rule release:_premiere_<date>
0.58 rule release:_premiered_<date>
0.40 rule release:_premiering_<date>
0.15 rule release:_ran_for_<date>
-0.11 rule release:_release_<date>
0.47 rule release:_released_<date>
0.17 rule release:_return_<date>
-0.37 rule release:_returning_<date>
0.10 rule release:_returns_<date>
0.15 rule release:_revived_<date>
0.32 rule release:_set_for_<date>
0.23 rule release:_shown_<date>
0.40 rule release:_slated_<date>
0.42 rule release:_started_<date>
0.13 rule release:_starting_<date>
0.41 rule release:_streaming_<date>
-0.12 rule release:_streams_<date>
0.44 series nearest-after
-0.77 series nearest-after-main
-0.07 series nearest-away
-0.09 series nearest-away-main
0.06 series nearest-before
0.26 series nearest-before-main
-0.49 series other-after
-0.05 series other-away
0.27 series other-away-main
0.59 tense future
-0.29 tense future-though-past
0.08 tense past
-1.73 tense past-though-future
-0.11 when ahead
0.07 when far
-0.43 when long-ago
-1.08 when past
1.07 when soon
0.28 when unknown
`
