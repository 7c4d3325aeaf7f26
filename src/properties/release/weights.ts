/** What the judge of release claims has learnt: what each feature adds to the odds of a candidate. Written by the training; see docs/training.md. */
export const releaseWeights = `
-0.144 bias
0.33 A !
0.44 A %
0.49 A %C
0.11 A %D
-0.81 A %K
0.12 A %N
-0.17 A %O
0.22 A %P
-0.55 A %S
-0.13 A 's
0.42 A (
0.17 A )
0.17 A -
0.17 A --
0.22 A .
-0.28 A ...
0.21 A :
-0.26 A ;
-0.26 A according
-0.32 A after
0.63 A again
-0.37 A aired
0.60 A all
0.59 A along
-0.06 A already
0.28 A also
0.66 A anime
-0.52 A announced
-0.41 A around
-0.28 A art
-0.56 A back
0.33 A based
0.36 A became
0.16 A been
-0.50 A before
-0.05 A being
-0.52 A book
-0.64 A bring
0.40 A british
-0.46 A broadcast
-0.32 A but
0.20 A called
0.35 A can
-0.24 A cast
0.20 A character
-0.40 A come
0.31 A comedy
-0.29 A coming
-0.38 A confirm
0.23 A continues
0.51 A created
0.24 A currently
0.05 A date
0.20 A day
0.41 A days
0.07 A debut
-0.65 A doors
0.40 A drama
-0.06 A due
-0.34 A during
-0.09 A each
-0.07 A end
0.41 A ended
-0.20 A ending
-0.08 A episode
0.38 A episodes
0.06 A et
-0.50 A even
-0.54 A fall
0.27 A fan
0.25 A fans
0.20 A featuring
-0.49 A film
-0.19 A filming
-0.33 A finale
0.05 A finished
-0.45 A first
0.26 A followed
0.08 A following
0.63 A from
-0.13 A good
-0.07 A had
0.19 A has
0.33 A have
-0.10 A having
-0.64 A her
0.08 A his
0.66 A hit
0.86 A including
-0.08 A industry
-0.77 A ireland
0.49 A just
0.14 A kept
0.22 A last
-0.36 A later
0.12 A launch
-0.42 A light
-0.46 A make
-0.68 A might
0.27 A million
0.23 A minute
0.28 A monday
-0.37 A months
-0.47 A more
0.33 A moved
-0.21 A name
-0.90 A network
0.11 A new
0.24 A next
0.06 A night
0.30 A not
-0.55 A novel
0.94 A now
-0.30 A number
-0.46 A one
0.56 A only
0.71 A originals
-0.32 A our
0.24 A out
0.51 A over
0.15 A p.m
-0.24 A pandemic
-0.06 A picked
-0.45 A platform
-0.27 A pm
0.43 A premiere
-0.74 A premiered
0.11 A previously
-0.34 A producer
-0.63 A production
0.21 A publisher
0.16 A received
0.52 A release
-0.12 A released
0.73 A renewed
0.39 A reported
-0.63 A return
-0.70 A returning
-0.06 A revealed
-0.58 A rolling
0.24 A rotten
-0.64 A run
0.19 A same
-0.42 A saw
0.29 A scheduled
0.23 A season
0.27 A second
0.15 A see
-0.11 A series
0.94 A set
-0.20 A she
0.04 A show
-0.53 A showrunner
-0.80 A shows
0.85 A since
-0.33 A slot
-0.17 A so
-0.28 A sources
0.35 A spin-off
0.14 A stars
0.66 A started
-0.25 A story
-0.31 A streaming
-0.63 A success
-0.14 A sure
0.19 A surprise
0.31 A takes
-0.13 A than
-0.35 A their
-0.81 A them
0.51 A then
-0.50 A there
0.18 A they
0.51 A those
-0.38 A time
0.15 A titled
0.38 A titles
-0.43 A told
-0.58 A took
0.16 A total
-0.22 A trailer
0.38 A true
0.43 A tv
0.34 A up
-0.07 A video
-0.71 A viewers
0.63 A we
-0.61 A we're
-0.14 A when
-0.20 A where
-1.04 A which
0.34 A while
0.38 A who
-0.44 A will
-0.07 A would
0.26 A wrap
-0.31 A year
-0.04 A years
0.08 A you
-0.08 A –
-0.47 A —
0.07 A “
0.19 A ”
0.36 An !
-0.72 An %K
-0.05 An %N
-0.17 An %S
0.53 An %T
0.34 An 's
0.29 An (
0.19 An )
0.06 An ,
-0.07 An -
-0.04 An .
-0.25 An ...
0.05 An /
-0.40 An ;
-0.31 An after
-0.34 An aired
0.92 An all
0.29 An along
-0.06 An already
-0.10 An also
0.75 An anime
-0.68 An announced
-0.41 An around
-0.06 An back
0.41 An became
0.36 An been
-0.18 An before
0.40 An british
-0.06 An broadcast
-0.55 An but
0.35 An can
-0.31 An come
0.23 An continues
0.61 An created
0.31 An date
0.08 An drama
-0.23 An due
-0.08 An end
0.23 An episodes
0.06 An et
0.46 An fans
-0.49 An film
-0.15 An filming
-0.21 An finale
0.05 An finished
-0.52 An first
0.26 An followed
0.08 An following
0.25 An from
-0.05 An game
0.13 An had
0.26 An has
-0.26 An have
-0.77 An ireland
0.14 An kept
-0.29 An light
-0.46 An make
-0.68 An might
0.07 An more
0.33 An moved
-0.18 An name
0.32 An new
0.58 An not
-0.54 An novel
0.71 An now
0.16 An one
0.56 An only
-0.32 An our
0.15 An p.m
-0.95 An pm
0.30 An premiere
-0.34 An producer
-0.56 An production
0.16 An received
0.52 An release
-0.12 An released
-0.32 An return
-0.70 An returning
-0.06 An revealed
0.16 An same
-0.42 An saw
-0.28 An scheduled
0.39 An series
0.46 An set
-0.13 An she
-0.14 An show
-0.25 An so
-0.28 An sources
-0.15 An story
-0.06 An streaming
-0.14 An sure
0.31 An takes
0.51 An then
-0.50 An there
0.18 An they
-0.53 An time
-0.58 An took
-0.54 An trailer
0.38 An true
0.33 An tv
0.32 An up
0.07 An when
-0.20 An where
-0.50 An which
-0.21 An while
0.08 An will
0.33 An would
0.26 An wrap
-0.59 An year
0.27 An you
-0.08 An –
-0.54 An —
0.38 An “
0.12 An ”
-0.06 B %C
-0.13 B %D
-0.47 B %K
0.06 B %O
-0.07 B %P
0.48 B %S
-0.06 B %T
0.16 B &
-0.52 B 's
-0.07 B (
-0.44 B )
0.24 B ,
0.77 B -
-0.68 B .
-0.78 B /
-0.20 B ;
-0.18 B about
-0.40 B according
0.32 B account
0.49 B adaptation
-0.80 B advertisers
-0.34 B after
-0.35 B air
0.35 B aired
-0.46 B airing
-0.10 B all
0.57 B also
0.30 B anime
0.22 B announced
-0.82 B announcement
-0.64 B announcing
-0.06 B another
0.31 B anticipated
0.59 B arrive
0.26 B arrived
0.17 B award
-0.28 B back
-0.60 B based
0.63 B batch
0.43 B because
-0.67 B been
0.18 B before
-0.12 B began
0.42 B begin
-0.35 B begins
0.17 B begun
-0.50 B being
0.15 B best
-0.07 B between
-0.36 B both
-0.32 B bowed
-0.27 B broadcast
-0.08 B but
-0.11 B cable
0.31 B came
-0.79 B cameras
-0.31 B can
-0.42 B cancelled
-0.91 B cast
-0.66 B characters
0.39 B christmas
-0.17 B come
-0.11 B coming
-0.47 B confirmed
0.20 B continues
0.42 B created
-0.68 B creators
-0.60 B crew
0.55 B currently
0.44 B date
0.13 B debuted
0.30 B debuting
-0.56 B despite
-0.11 B detective
0.31 B did
0.09 B director
0.28 B do
-0.08 B drama
-0.18 B drop
0.15 B dropped
0.32 B drops
-0.91 B due
-0.93 B during
-0.37 B earlier
-0.75 B end
-0.42 B ended
-0.19 B ending
-0.13 B episode
0.14 B episodes
0.09 B espionage
-0.31 B event
0.82 B expect
0.12 B expected
-0.43 B fall
-0.34 B family
0.36 B fan
-0.04 B fans
0.37 B fantasy
0.07 B fiction
-0.84 B final
-0.60 B finale
0.61 B finally
-0.51 B finished
-0.09 B first
0.24 B follow
0.15 B followed
0.23 B following
-0.57 B follows
-0.40 B friday
-0.23 B from
0.34 B full
-0.13 B game
0.22 B get
0.25 B getting
0.23 B globally
-0.76 B goes
-0.49 B gone
0.40 B had
0.70 B has
-0.34 B have
-0.23 B having
0.08 B he
-0.17 B her
-0.27 B his
0.35 B hit
0.12 B however
0.07 B i
-0.27 B if
0.08 B including
-0.30 B into
0.33 B ireland
-0.08 B japanese
0.06 B just
0.51 B lands
-0.84 B last
0.69 B later
0.27 B launch
0.33 B launched
0.43 B launching
0.42 B left
0.18 B less
-0.75 B like
-0.36 B likely
-0.05 B lineup
0.62 B look
0.51 B made
-0.55 B magazine
-0.71 B make
0.65 B may
0.40 B million
0.53 B mind
0.34 B month
0.61 B months
-0.56 B more
0.27 B most
-0.38 B network
0.38 B new
-0.53 B news
-0.04 B night
0.38 B no
-0.04 B not
0.10 B novel
0.07 B now
-0.41 B official
0.18 B once
0.21 B one
-0.25 B only
-0.58 B opens
0.33 B order
-0.52 B ordered
-0.19 B original
0.23 B originals
0.46 B other
0.66 B our
-0.40 B out
-0.77 B over
-0.58 B part
0.07 B pilot
0.12 B place
0.09 B police
0.13 B premiere
0.88 B premiered
0.09 B premiering
-0.58 B presents
0.07 B press
-0.30 B previous
-0.07 B previously
0.27 B produced
-0.53 B producers
0.44 B production
-0.62 B promised
-0.43 B published
-0.51 B publisher
0.65 B ran
-0.21 B reading
-0.43 B recently
-0.24 B release
-0.14 B released
-0.92 B renewal
-0.78 B renewed
-0.08 B return
-0.37 B returning
0.20 B returns
-0.06 B revealed
0.10 B revived
0.56 B role
0.25 B rumors
-0.81 B run
0.48 B said
0.42 B same
0.39 B schedule
-0.50 B scheduled
-0.13 B sci-fi
0.07 B science
0.51 B screen
0.51 B screens
0.31 B scripted
0.30 B second
0.28 B see
-0.21 B seen
0.23 B sequel
-0.51 B series
-0.77 B set
-0.63 B she
0.86 B should
0.59 B show
0.13 B shows
-0.91 B signed
-0.17 B since
0.22 B sitcom
-0.55 B slate
-0.31 B slated
-0.79 B slot
0.10 B small
0.35 B so
0.09 B some
0.86 B sometime
0.59 B somewhere
0.64 B sources
-0.22 B special
0.06 B starring
-0.29 B stars
-0.45 B started
0.22 B starts
-0.91 B streamer
0.46 B streaming
0.26 B studio
0.33 B sunday
0.33 B supporting
-0.59 B surprise
-0.53 B takes
0.32 B television
-0.43 B than
0.10 B their
0.29 B then
0.22 B though
0.08 B thriller
-0.39 B through
0.28 B thursday
-0.05 B till
0.23 B title
-0.78 B told
0.12 B took
-1.06 B trailer
-0.76 B under
0.39 B until
-0.21 B unveiled
0.33 B up
-0.68 B upcoming
-0.33 B video
-0.75 B viewers
0.20 B way
0.19 B we
0.49 B weeks
-0.29 B what
0.27 B when
0.31 B where
0.24 B while
0.50 B who
-0.19 B whose
0.14 B will
0.17 B winner
0.36 B work
0.17 B world
0.46 B would
0.64 B wraps
-0.37 B year
-0.08 B yet
0.19 B you
-0.24 B –
-0.48 B —
0.35 B “
0.43 B ”
0.26 Bn %C
-0.12 Bn %D
-0.45 Bn %K
0.16 Bn %N
-0.62 Bn %O
-0.38 Bn %P
0.16 Bn %S
0.20 Bn %T
0.25 Bn &
0.12 Bn 's
0.19 Bn (
-0.11 Bn )
-0.26 Bn ,
0.69 Bn -
-0.95 Bn /
-0.06 Bn :
-0.23 Bn ;
0.05 Bn after
-0.52 Bn air
0.23 Bn aired
-0.65 Bn airing
0.08 Bn all
-0.62 Bn also
0.25 Bn anime
-0.33 Bn announced
-0.33 Bn announcement
0.05 Bn anticipated
0.59 Bn arrive
0.26 Bn arrived
-0.27 Bn back
-0.47 Bn based
0.73 Bn because
-0.58 Bn been
0.09 Bn before
-0.28 Bn began
-0.31 Bn begin
0.10 Bn beginning
-0.26 Bn begins
-0.37 Bn being
0.19 Bn best
-0.07 Bn between
-0.27 Bn broadcast
0.06 Bn cable
0.34 Bn came
0.13 Bn can
-0.42 Bn cancelled
-0.73 Bn cast
-0.66 Bn characters
-0.26 Bn come
0.71 Bn comedy
0.28 Bn coming
-0.33 Bn confirmed
0.20 Bn continues
0.52 Bn date
0.16 Bn debut
-0.10 Bn debuted
0.71 Bn debuting
0.28 Bn do
0.18 Bn drama
-0.18 Bn drop
-0.16 Bn dropped
0.32 Bn drops
-0.55 Bn due
-0.51 Bn during
-0.77 Bn end
-0.84 Bn ended
0.48 Bn episode
0.41 Bn episodes
0.77 Bn expect
0.09 Bn expected
-0.37 Bn fall
0.54 Bn fans
-0.58 Bn filming
-0.60 Bn finale
0.47 Bn finally
0.36 Bn first
0.24 Bn follow
-0.40 Bn following
-0.45 Bn follows
-0.40 Bn friday
-0.15 Bn from
0.36 Bn full
0.13 Bn game
0.22 Bn had
0.24 Bn half
0.07 Bn has
0.17 Bn have
-0.23 Bn having
-0.85 Bn he
0.25 Bn hit
-0.08 Bn i
-0.08 Bn japanese
0.17 Bn lands
-1.03 Bn last
0.23 Bn launched
0.43 Bn launching
0.42 Bn left
-0.31 Bn lineup
0.65 Bn made
-0.70 Bn manga
0.61 Bn months
0.57 Bn most
-0.09 Bn network
0.41 Bn new
-0.04 Bn night
0.33 Bn not
0.19 Bn now
0.29 Bn off
0.41 Bn one
-0.58 Bn opens
-0.50 Bn ordered
0.33 Bn original
0.85 Bn our
-0.14 Bn out
-0.67 Bn pilot
0.12 Bn place
0.12 Bn premiere
0.67 Bn premiered
0.09 Bn premiering
-0.58 Bn presents
0.34 Bn production
-0.51 Bn publisher
0.65 Bn ran
-0.24 Bn recently
-0.27 Bn release
0.25 Bn released
-0.84 Bn renewal
-0.56 Bn renewed
-0.68 Bn return
-0.26 Bn returning
0.10 Bn returns
-0.49 Bn revealed
0.10 Bn revived
-0.81 Bn run
0.28 Bn same
-0.14 Bn schedule
-0.49 Bn scheduled
0.51 Bn screens
0.31 Bn scripted
0.50 Bn season
0.33 Bn second
0.24 Bn see
-0.34 Bn seen
0.23 Bn sequel
-0.04 Bn series
-0.12 Bn set
0.26 Bn should
0.14 Bn show
0.14 Bn shows
0.05 Bn since
-0.32 Bn slated
0.44 Bn so
0.71 Bn some
0.86 Bn sometime
0.59 Bn somewhere
-0.08 Bn special
-0.31 Bn starring
0.05 Bn started
0.22 Bn starts
-0.91 Bn streamer
0.65 Bn streaming
-0.37 Bn than
-0.83 Bn then
-0.41 Bn through
-0.05 Bn till
0.10 Bn time
-0.60 Bn told
0.12 Bn took
-0.65 Bn trailer
-0.31 Bn tv
-0.10 Bn until
-0.23 Bn unveiled
0.22 Bn up
-0.49 Bn we
0.87 Bn when
-0.07 Bn which
-0.09 Bn will
0.45 Bn would
0.64 Bn wraps
-0.62 Bn year
-0.24 Bn –
-0.80 Bn —
-0.18 Bn “
0.23 Bn ”
0.40 H 
0.19 H %C
-0.29 H %D
-0.44 H %N
0.25 H %P
0.62 H %S
0.22 H %T
-0.31 H 's
0.21 H ,
-0.31 H /
0.23 H :
0.04 H ?
-0.51 H a
0.41 H and
-0.21 H back
0.12 H be
-0.27 H cast
0.51 H coming
0.16 H date
-0.11 H do
0.23 H from
-0.46 H in
0.39 H it
-0.23 H new
-0.46 H of
0.45 H on
0.84 H out
-0.12 H returning
-0.53 H series
-0.75 H the
-0.08 H there
-0.11 H what
0.14 H when
0.10 H where
-0.22 H who
0.33 H will
-0.94 H you
-0.17 H –
-0.05 H “
-0.05 H ”
-0.24 L1 %P
-0.18 L1 %S
-0.56 L1 's
-0.12 L1 (
-0.29 L1 )
0.05 L1 ,
-0.20 L1 :
-0.18 L1 ^
0.19 L1 a
-0.41 L1 air
-0.21 L1 an
-0.10 L1 and
0.07 L1 anime
0.19 L1 announced
0.32 L1 arrived
0.23 L1 at
0.10 L1 beginning
-0.11 L1 begins
-0.07 L1 between
-0.07 L1 by
0.56 L1 coming
-0.07 L1 debut
-0.47 L1 end
-0.05 L1 from
0.04 L1 in
-0.17 L1 its
0.88 L1 launch
-0.09 L1 on
0.49 L1 premiere
-0.17 L1 premieres
0.05 L1 released
-0.30 L1 return
0.19 L1 returns
0.18 L1 since
0.12 L1 the
-0.05 L1 till
0.30 L1 to
0.25 L1 until
0.15 L2 %C in
0.07 L2 %C on
0.27 L2 %D and
-0.79 L2 %P 's
-0.29 L2 %P )
-0.73 L2 %P by
-0.29 L2 %P in
0.47 L2 %P on
0.72 L2 %S in
-0.06 L2 %S on
0.07 L2 %T (
-0.36 L2 %T in
0.14 L2 %T on
0.38 L2 's %P
0.85 L2 , from
-0.27 L2 , in
-0.49 L2 , on
-0.36 L2 ^ %C
-0.18 L2 ^ ^
0.23 L2 ^ on
0.50 L2 a %S
0.52 L2 air in
-0.74 L2 air on
-0.10 L2 aired in
-0.30 L2 aired on
-0.15 L2 announced in
-0.56 L2 announced on
-0.31 L2 back in
0.34 L2 began in
-0.67 L2 begin in
0.24 L2 broadcast in
-0.31 L2 by the
-0.24 L2 confirmed in
-0.20 L2 date :
0.73 L2 debut in
-0.05 L2 debut on
0.39 L2 dropped on
-0.46 L2 ended in
0.33 L2 episode on
0.26 L2 episodes from
-0.22 L2 episodes on
-0.45 L2 follows on
-0.21 L2 for the
0.40 L2 in the
0.18 L2 is on
-0.57 L2 its %S
0.17 L2 lands on
0.44 L2 launch on
0.35 L2 launched in
-0.45 L2 ordered in
0.32 L2 out in
0.31 L2 out on
0.51 L2 premiere in
0.10 L2 premiere on
0.51 L2 premiered in
0.19 L2 premiered on
0.59 L2 released in
0.24 L2 released on
-0.40 L2 revealed on
0.46 L2 screens in
0.39 L2 set for
0.23 L2 sometime in
0.04 L2 started in
-0.06 L2 started on
0.49 L2 to premiere
-0.41 L2 will air
0.26 L3 %N episodes from
-0.31 L3 %N episodes on
-0.56 L3 %P back in
0.31 L3 %P series in
0.20 L3 %S premiered in
0.48 L3 %S premiered on
-0.22 L3 %T announced on
0.25 L3 & %P in
-0.09 L3 , aired in
0.24 L3 ^ %T (
-0.36 L3 ^ ^ %C
-0.18 L3 ^ ^ ^
0.23 L3 ^ ^ on
0.45 L3 a %S in
-0.55 L3 a %S on
-0.62 L3 at %P in
-0.25 L3 be premiered on
0.37 L3 be released in
-0.56 L3 by %C in
-0.44 L3 for %S in
0.50 L3 for a %S
-0.29 L3 from %P 's
-0.14 L3 it began in
0.42 L3 its %S in
-0.09 L3 new episodes on
-0.47 L3 of %P in
-0.69 L3 of %T on
0.76 L3 on %C in
0.11 L3 on %C on
-0.38 L3 on %P 's
-0.44 L3 to %C in
0.52 L3 to air in
0.44 L3 to debut in
0.46 L3 to premiere on
-0.54 L3 which aired on
0.39 L3 which premiered in
-0.49 L3 with %S on
0.15 LR %C .
-0.92 LR %P .
-0.13 LR ( )
0.83 LR : $
0.13 LR ^ $
0.12 LR ^ ,
-0.21 LR an release
0.19 LR announced .
0.23 LR at .
-0.33 LR begins .
-0.11 LR begins on
-0.22 LR by ,
0.14 LR by .
0.25 LR for .
-0.22 LR for and
0.94 LR from ,
0.64 LR from .
-0.10 LR in !
-0.53 LR in $
-0.52 LR in %P
-0.22 LR in ,
0.22 LR in .
-0.54 LR in ;
-0.51 LR in after
0.61 LR in and
0.13 LR in as
-0.68 LR in in
0.34 LR in on
-0.29 LR in that
0.37 LR in with
-0.62 LR of ,
-0.06 LR on $
0.35 LR on ,
-0.17 LR on .
-0.14 LR on and
0.26 LR on at
0.15 LR on on
-0.74 LR on that
-0.17 LR on with
0.49 LR premiere .
-0.19 LR premieres on
-0.30 LR return .
-0.09 LR starting .
-0.26 LR the %P
0.49 LR the /
-0.34 LR the film
-0.71 LR through .
0.38 Lb2 %C
-0.13 Lb2 %D
-0.68 Lb2 %N
-0.47 Lb2 %O
0.37 Lb2 %S
-0.05 Lb2 %T
0.30 Lb2 's
-0.21 Lb2 ,
-0.44 Lb2 /
-0.17 Lb2 ^
0.24 Lb2 a
-0.21 Lb2 air
-0.30 Lb2 aired
-0.57 Lb2 also
-0.49 Lb2 and
-0.59 Lb2 announced
-0.52 Lb2 arrived
-0.05 Lb2 as
-0.31 Lb2 back
0.56 Lb2 be
0.26 Lb2 began
-0.15 Lb2 begin
-0.56 Lb2 broadcast
-0.31 Lb2 by
-0.24 Lb2 confirmed
-0.20 Lb2 date
0.56 Lb2 debut
0.71 Lb2 debuting
-0.68 Lb2 drama
0.39 Lb2 dropped
-0.51 Lb2 during
-0.50 Lb2 end
-0.84 Lb2 ended
0.33 Lb2 episode
0.62 Lb2 episodes
-0.20 Lb2 filming
0.81 Lb2 first
-0.45 Lb2 follows
-0.55 Lb2 for
0.59 Lb2 in
0.07 Lb2 is
0.09 Lb2 it
0.17 Lb2 lands
-0.71 Lb2 last
-0.14 Lb2 launch
-0.19 Lb2 launched
-0.31 Lb2 lineup
0.30 Lb2 off
0.14 Lb2 on
-0.50 Lb2 ordered
0.72 Lb2 out
0.43 Lb2 premiere
0.51 Lb2 premiered
0.22 Lb2 premieres
0.42 Lb2 ran
-0.23 Lb2 release
0.63 Lb2 released
-0.40 Lb2 revealed
0.14 Lb2 screens
0.41 Lb2 season
0.19 Lb2 set
0.12 Lb2 show
0.65 Lb2 sometime
-0.78 Lb2 streamer
0.47 Lb2 streaming
-0.43 Lb2 that
-0.06 Lb2 the
0.06 Lb2 to
-0.16 Lb2 up
0.53 Lb2 was
-0.49 Lb2 we
0.13 Lb2 which
-0.43 Lb2 will
-0.08 Lb2 would
0.21 Lb3 %C
-0.94 Lb3 %D
0.53 Lb3 %N
-0.08 Lb3 %P
0.17 Lb3 %S
-0.47 Lb3 %T
0.25 Lb3 &
-0.65 Lb3 's
0.22 Lb3 (
0.21 Lb3 )
0.11 Lb3 ,
0.06 Lb3 :
-0.13 Lb3 ^
0.42 Lb3 a
0.18 Lb3 air
0.22 Lb3 an
-0.21 Lb3 and
-0.71 Lb3 at
0.75 Lb3 be
-0.67 Lb3 by
0.07 Lb3 came
0.35 Lb3 comedy
0.40 Lb3 episodes
-0.34 Lb3 fall
-0.34 Lb3 filming
-0.63 Lb3 first
-0.14 Lb3 for
-0.29 Lb3 from
-0.77 Lb3 had
0.10 Lb3 has
-0.15 Lb3 having
0.12 Lb3 hit
-0.34 Lb3 in
0.27 Lb3 it
0.14 Lb3 its
-0.08 Lb3 japanese
-0.64 Lb3 last
0.06 Lb3 launch
0.34 Lb3 months
-0.13 Lb3 new
0.43 Lb3 of
0.70 Lb3 on
0.44 Lb3 original
-0.60 Lb3 out
0.46 Lb3 premiere
-0.26 Lb3 release
0.31 Lb3 released
0.20 Lb3 roll
0.09 Lb3 season
-0.24 Lb3 series
0.20 Lb3 show
-0.52 Lb3 slated
0.32 Lb3 to
-0.47 Lb3 told
-0.30 Lb3 tv
-0.58 Lb3 up
0.07 Lb3 was
-0.47 Lb3 were
0.31 Lb3 will
-0.19 Lb3 with
0.28 Lb3 “
-0.20 Lb3 ”
-0.23 R1 !
0.06 R1 $
-0.07 R1 %D
-0.74 R1 %P
-0.08 R1 's
0.09 R1 )
0.12 R1 ,
-0.18 R1 ...
-0.05 R1 /
-0.22 R1 :
-0.50 R1 ;
-0.78 R1 a
-0.51 R1 after
0.32 R1 and
0.75 R1 anime
0.19 R1 announced
-0.07 R1 at
-0.34 R1 film
-0.20 R1 from
-0.16 R1 in
-0.22 R1 is
-0.50 R1 novel
0.21 R1 on
0.63 R1 premiere
0.24 R1 release
-0.54 R1 that
-0.11 R1 the
0.34 R1 to
0.44 R1 with
-0.10 R2 ! $
0.06 R2 $ $
-0.07 R2 %D .
-0.31 R2 %P .
0.28 R2 ) $
0.16 R2 ) .
-0.30 R2 ) and
-0.17 R2 ) –
-0.08 R2 , %C
-0.56 R2 , %N
-0.28 R2 , %S
0.34 R2 , %T
0.05 R2 , a
-0.13 R2 , and
0.38 R2 , as
-0.44 R2 , but
-0.49 R2 , due
0.23 R2 , followed
0.26 R2 , is
-0.11 R2 , it
-0.25 R2 , so
-0.86 R2 , the
0.12 R2 , this
-0.29 R2 , will
0.34 R2 , with
0.10 R2 , would
-0.06 R2 . $
-0.18 R2 ... $
-0.61 R2 / %N
-0.27 R2 ; and
0.22 R2 and %D
-0.08 R2 and ,
-0.36 R2 and a
0.23 R2 and continues
0.07 R2 and is
0.20 R2 and it
0.07 R2 at %N
-0.18 R2 film of
-0.41 R2 in and
0.23 R2 in the
0.20 R2 on %C
-0.05 R2 release .
-0.20 R2 that %P
-0.69 R2 that %T
-0.37 R2 that the
-0.08 R2 with %N
-0.17 R2 with a
-0.10 R3 ! $ $
0.06 R3 $ $ $
-0.07 R3 %D . $
-0.31 R3 %P . $
0.28 R3 ) $ $
0.16 R3 ) . $
-0.59 R3 ) – %P
0.53 R3 , and it
-0.18 R3 , and the
-0.35 R3 , and was
-0.59 R3 , but %P
-0.49 R3 , due to
-0.40 R3 , it was
0.09 R3 , with %P
-0.64 R3 , with a
0.46 R3 , with episodes
-0.10 R3 , with the
-0.06 R3 . $ $
-0.18 R3 ... $ $
0.21 R3 and %D .
-0.28 R3 at %N :
0.13 R3 at %N p.m
-0.18 R3 film of the
-0.41 R3 in and around
0.17 R3 on %C .
0.07 R3 on %C and
-0.05 R3 release . $
-0.20 R3 that %P will
-0.16 R3 that the %S
-0.08 R3 with %N episodes
-0.17 R3 with a %N
-0.08 Rb2 $
0.60 Rb2 %D
-0.40 Rb2 %N
-0.94 Rb2 %P
-0.75 Rb2 %S
0.55 Rb2 %T
1.04 Rb2 )
-0.06 Rb2 ,
-0.26 Rb2 .
-0.59 Rb2 a
0.70 Rb2 all
-0.68 Rb2 an
-0.27 Rb2 and
0.38 Rb2 as
-0.44 Rb2 but
0.23 Rb2 continues
0.39 Rb2 date
-0.49 Rb2 due
0.23 Rb2 followed
0.04 Rb2 from
0.23 Rb2 has
0.25 Rb2 it
0.40 Rb2 new
-0.53 Rb2 of
-0.18 Rb2 on
-0.23 Rb2 our
0.68 Rb2 series
0.21 Rb2 set
-0.25 Rb2 so
-0.72 Rb2 that
-0.67 Rb2 the
-0.21 Rb2 they
0.12 Rb2 this
0.07 Rb2 to
-0.41 Rb2 was
0.36 Rb2 will
0.32 Rb2 with
0.10 Rb2 would
-0.17 Rb2 –
0.15 Rb2 “
-0.16 Rb3 $
-0.53 Rb3 %D
0.04 Rb3 %N
-0.14 Rb3 %P
0.14 Rb3 %S
0.13 Rb3 %T
-0.74 Rb3 's
0.26 Rb3 ,
0.11 Rb3 .
0.18 Rb3 /
-0.11 Rb3 :
-0.06 Rb3 a
-0.41 Rb3 around
0.26 Rb3 been
0.05 Rb3 by
0.14 Rb3 episodes
-0.05 Rb3 game
-0.48 Rb3 had
0.18 Rb3 has
-0.23 Rb3 have
-0.13 Rb3 in
-0.07 Rb3 is
0.48 Rb3 it
0.33 Rb3 moved
0.35 Rb3 now
-0.41 Rb3 of
-0.09 Rb3 on
0.13 Rb3 p.m
0.65 Rb3 series
-0.66 Rb3 show
-0.25 Rb3 that
-0.10 Rb3 the
-0.50 Rb3 there
-0.53 Rb3 time
-0.37 Rb3 to
-0.59 Rb3 was
-0.23 Rb3 will
-0.29 T after
0.09 T before
-0.19 T both
0.22 T season
-0.07 at first0
-0.21 at first1
-0.27 at first2
-0.11 at heading
0.99 at item
-0.51 at last1
0.43 at length0
-0.08 at length3
-0.52 at length4
-0.46 at length5
-0.26 at paragraph
0.10 at title
-0.07 grain day
0.27 grain season
-0.27 grain year
-0.24 l1 %P
-0.18 l1 %S
-0.59 l1 's
-0.12 l1 (
-0.29 l1 )
-0.20 l1 :
-0.15 l1 ^
0.19 l1 a
-0.41 l1 air
-0.21 l1 an
-0.22 l1 and
0.07 l1 anime
0.19 l1 announced
0.32 l1 arrived
0.23 l1 at
0.10 l1 beginning
-0.11 l1 begins
-0.07 l1 between
-0.07 l1 by
0.56 l1 coming
-0.07 l1 debut
-0.47 l1 end
-0.05 l1 from
0.04 l1 in
-0.17 l1 its
0.88 l1 launch
-0.09 l1 on
0.49 l1 premiere
-0.17 l1 premieres
0.05 l1 released
-0.30 l1 return
0.19 l1 returns
0.18 l1 since
0.12 l1 the
-0.05 l1 till
0.30 l1 to
0.25 l1 until
0.15 l2 %C in
0.07 l2 %C on
0.27 l2 %D and
-0.55 l2 %P 's
-0.29 l2 %P )
-0.31 l2 %P and
-0.73 l2 %P by
-0.29 l2 %P in
0.47 l2 %P on
0.72 l2 %S in
-0.06 l2 %S on
0.07 l2 %T (
-0.36 l2 %T in
0.14 l2 %T on
0.38 l2 's %P
0.85 l2 , from
-0.27 l2 , in
-0.49 l2 , on
-0.36 l2 ^ %C
-0.15 l2 ^ ^
0.23 l2 ^ on
0.50 l2 a %S
0.52 l2 air in
-0.74 l2 air on
-0.10 l2 aired in
-0.30 l2 aired on
-0.15 l2 announced in
-0.56 l2 announced on
-0.31 l2 back in
0.34 l2 began in
-0.67 l2 begin in
0.24 l2 broadcast in
-0.31 l2 by the
-0.24 l2 confirmed in
-0.20 l2 date :
0.73 l2 debut in
-0.05 l2 debut on
0.39 l2 dropped on
-0.46 l2 ended in
0.33 l2 episode on
0.26 l2 episodes from
-0.22 l2 episodes on
-0.45 l2 follows on
-0.21 l2 for the
0.40 l2 in the
0.18 l2 is on
-0.57 l2 its %S
0.17 l2 lands on
0.44 l2 launch on
0.35 l2 launched in
-0.45 l2 ordered in
0.32 l2 out in
0.31 l2 out on
0.51 l2 premiere in
0.10 l2 premiere on
0.51 l2 premiered in
0.19 l2 premiered on
0.59 l2 released in
0.24 l2 released on
-0.40 l2 revealed on
0.46 l2 screens in
0.39 l2 set for
0.23 l2 sometime in
0.04 l2 started in
-0.06 l2 started on
0.49 l2 to premiere
-0.41 l2 will air
0.26 l3 %N episodes from
-0.31 l3 %N episodes on
-0.56 l3 %P back in
0.31 l3 %P series in
0.20 l3 %S premiered in
0.48 l3 %S premiered on
-0.22 l3 %T announced on
0.25 l3 & %P in
-0.31 l3 's %P and
-0.09 l3 , aired in
0.24 l3 ^ %T (
-0.36 l3 ^ ^ %C
-0.15 l3 ^ ^ ^
0.23 l3 ^ ^ on
0.45 l3 a %S in
-0.55 l3 a %S on
-0.62 l3 at %P in
-0.25 l3 be premiered on
0.37 l3 be released in
-0.56 l3 by %C in
-0.44 l3 for %S in
0.50 l3 for a %S
-0.29 l3 from %P 's
-0.14 l3 it began in
0.42 l3 its %S in
-0.09 l3 new episodes on
-0.47 l3 of %P in
-0.69 l3 of %T on
0.76 l3 on %C in
0.11 l3 on %C on
-0.38 l3 on %P 's
-0.44 l3 to %C in
0.52 l3 to air in
0.44 l3 to debut in
0.46 l3 to premiere on
-0.54 l3 which aired on
0.39 l3 which premiered in
-0.49 l3 with %S on
-0.27 others dates1
0.05 others dates3
-0.40 others seasons0
0.71 others seasons2
-0.23 r1 !
-0.07 r1 %D
-0.74 r1 %P
0.04 r1 's
0.43 r1 (
0.11 r1 )
0.09 r1 ,
-0.08 r1 .
-0.18 r1 ...
-0.05 r1 /
-0.22 r1 :
-0.50 r1 ;
-0.78 r1 a
-0.51 r1 after
0.35 r1 and
0.75 r1 anime
-0.07 r1 at
-0.34 r1 film
-0.20 r1 from
-0.16 r1 in
-0.22 r1 is
-0.50 r1 novel
0.21 r1 on
0.63 r1 premiere
0.24 r1 release
-0.54 r1 that
-0.11 r1 the
0.34 r1 to
0.44 r1 with
-0.10 r2 ! $
-0.07 r2 %D .
-0.31 r2 %P .
0.68 r2 ) $
0.16 r2 ) .
-0.30 r2 ) and
-0.17 r2 ) –
-0.08 r2 , %C
-0.56 r2 , %N
-0.19 r2 , %P
-0.28 r2 , %S
0.34 r2 , %T
0.05 r2 , a
-0.24 r2 , and
0.38 r2 , as
-0.44 r2 , but
-0.49 r2 , due
0.23 r2 , followed
0.26 r2 , is
-0.20 r2 , it
-0.25 r2 , so
-0.78 r2 , the
0.12 r2 , this
-0.29 r2 , will
0.34 r2 , with
0.10 r2 , would
-0.13 r2 . $
-0.18 r2 ... $
-0.61 r2 / %N
-0.27 r2 ; and
0.22 r2 and %D
0.13 r2 and %P
-0.08 r2 and ,
-0.36 r2 and a
0.23 r2 and continues
0.07 r2 and is
0.20 r2 and it
0.07 r2 at %N
-0.18 r2 film of
-0.41 r2 in and
0.23 r2 in the
0.20 r2 on %C
-0.05 r2 release .
-0.20 r2 that %P
-0.69 r2 that %T
-0.37 r2 that the
-0.08 r2 with %N
-0.17 r2 with a
-0.10 r3 ! $ $
-0.07 r3 %D . $
-0.31 r3 %P . $
0.68 r3 ) $ $
0.16 r3 ) . $
-0.59 r3 ) – %P
0.53 r3 , and it
-0.18 r3 , and the
-0.35 r3 , and was
-0.59 r3 , but %P
-0.49 r3 , due to
-0.40 r3 , it was
0.09 r3 , with %P
-0.64 r3 , with a
0.46 r3 , with episodes
-0.10 r3 , with the
-0.13 r3 . $ $
-0.18 r3 ... $ $
0.21 r3 and %D .
-0.28 r3 at %N :
0.13 r3 at %N p.m
-0.18 r3 film of the
-0.41 r3 in and around
0.17 r3 on %C .
0.07 r3 on %C and
-0.05 r3 release . $
-0.20 r3 that %P will
-0.16 r3 that the %S
-0.08 r3 with %N episodes
-0.17 r3 with a %N
1.58 rule any
-1.25 rule none
-0.49 rule other
0.29 rule release:_<date>_premiere
0.54 rule release:_<season>:_<date>
-0.42 rule release:_air_<date>
0.59 rule release:_arrive_<date>
0.98 rule release:_arrived_<date>
0.48 rule release:_be_back_<date>
-0.33 rule release:_be_out_<date>
0.72 rule release:_began_<date>
0.70 rule release:_begin_<date>
0.63 rule release:_beginning_<date>
0.96 rule release:_begins_<date>
-0.62 rule release:_broadcast_<date>
0.56 rule release:_coming_<date>
-0.71 rule release:_coming_to_<date>
1.16 rule release:_debut_<date>
0.34 rule release:_debuted_<date>
-0.24 rule release:_debuting_<date>
0.69 rule release:_dropped_<date>
-0.27 rule release:_due_<date>
-0.35 rule release:_follows_<date>
0.48 rule release:_lands_<date>
0.25 rule release:_launch_<date>
0.85 rule release:_launched_<date>
-0.22 rule release:_launching_<date>
-0.57 rule release:_opens_<date>
0.12 rule release:_premiere_<date>
0.71 rule release:_premiered_<date>
0.77 rule release:_premieres_<date>
0.42 rule release:_premiering_<date>
0.26 rule release:_ran_for_<date>
-0.09 rule release:_release_<date>
0.47 rule release:_released_<date>
0.32 rule release:_return_<date>
-0.36 rule release:_returning_<date>
0.11 rule release:_returns_<date>
0.10 rule release:_revived_<date>
0.53 rule release:_set_for_<date>
0.38 rule release:_shown_<date>
0.65 rule release:_slated_<date>
0.80 rule release:_started_<date>
0.74 rule release:_starting_<date>
0.42 rule release:_streaming_<date>
0.25 series nearest-after
-0.91 series nearest-after-main
-0.07 series nearest-away-main
0.37 series nearest-before
-0.09 series nearest-before-main
0.16 series other-after
-0.18 series other-away
0.20 series other-away-main
0.83 tense future
-0.18 tense future-though-past
-2.29 tense past-though-future
-0.47 when ahead
0.51 when far
-0.62 when long-ago
-1.44 when past
1.34 when soon
0.54 when unknown
`
