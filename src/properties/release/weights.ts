/** What the judge of release claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const releaseWeights = `
-0.133 bias
0.26 A !
0.39 A %
0.32 A %C
-0.93 A %K
-0.17 A %O
0.11 A %P
-0.57 A %S
-0.23 A 's
0.31 A (
0.13 A )
0.06 A ,
0.21 A -
-0.14 A --
0.27 A .
0.11 A ...
0.38 A :
-0.33 A ;
-0.29 A according
-0.33 A after
0.52 A again
-0.47 A aired
0.43 A all
0.09 A along
-0.04 A already
0.35 A also
0.73 A anime
-0.50 A announced
-0.40 A around
-0.86 A art
-0.81 A back
0.23 A based
0.25 A became
0.22 A been
-0.20 A before
-0.43 A book
-0.56 A bring
0.24 A british
-0.40 A broadcast
-0.36 A but
-0.30 A can
-0.73 A cast
0.37 A character
-0.22 A come
0.14 A comedy
0.04 A coming
-0.68 A confirm
0.04 A consisting
0.18 A continues
0.40 A created
0.19 A currently
0.33 A date
0.43 A day
0.46 A days
0.16 A debut
-0.69 A doors
0.28 A drama
-0.04 A due
-0.28 A during
-0.35 A each
-0.29 A earlier
0.56 A ended
-0.17 A ending
-0.14 A episode
0.46 A episodes
-0.37 A even
-0.65 A fall
0.29 A fan
0.19 A fans
0.37 A featuring
-0.35 A film
-0.72 A filming
-0.14 A finale
0.04 A finished
-0.69 A first
0.52 A followed
0.10 A follows
0.43 A from
0.32 A game
-0.66 A good
0.11 A had
0.15 A has
0.64 A have
0.07 A having
-0.46 A her
0.23 A hit
0.37 A including
-0.23 A industry
-0.36 A ireland
0.39 A just
0.24 A kept
-0.37 A languages
0.27 A last
-0.29 A later
0.10 A launch
-0.39 A light
-0.36 A make
-0.55 A might
0.35 A million
0.20 A minute
-0.05 A monday
-0.14 A month
-0.44 A months
-0.29 A more
0.44 A moved
-0.20 A name
-0.71 A network
-0.29 A new
0.49 A next
-0.22 A night
0.30 A not
-0.52 A novel
0.70 A now
0.11 A number
-0.38 A off
-0.46 A one
0.41 A only
0.26 A originals
-0.40 A our
0.18 A out
-0.18 A over
0.18 A p.m
-0.20 A pandemic
0.16 A people
-0.12 A picked
-0.56 A platform
-0.18 A pm
0.33 A premiere
-0.91 A premiered
0.29 A previously
-0.45 A producer
-0.64 A production
0.17 A publisher
-0.16 A ran
0.24 A received
0.51 A release
-0.09 A released
0.60 A renewed
0.29 A reported
-0.76 A return
-0.59 A returning
-0.09 A revealed
-0.54 A rolling
0.13 A rotten
-0.46 A run
0.18 A same
-0.41 A saw
0.36 A scheduled
0.24 A season
0.15 A see
0.58 A set
-0.52 A she
-0.15 A show
-0.47 A showrunner
-0.89 A shows
0.83 A since
0.17 A some
-0.23 A sources
0.41 A spin-off
0.26 A stars
-0.08 A started
-0.34 A story
-0.32 A streaming
-0.62 A success
-0.10 A sure
0.24 A surprise
-0.08 A takes
-0.38 A than
-0.21 A their
-0.90 A them
0.55 A then
-0.64 A there
-0.29 A they
0.62 A those
0.09 A through
-0.36 A time
0.18 A titled
0.53 A titles
-0.51 A told
-0.51 A took
0.31 A total
-0.18 A trailer
0.49 A true
0.53 A tv
0.30 A up
-0.84 A viewers
0.71 A we
-0.81 A we're
-0.58 A when
-0.18 A where
-0.88 A which
0.42 A while
0.28 A who
-0.21 A will
0.09 A word
-0.09 A would
0.32 A wrap
-0.43 A year
0.12 A years
-0.59 A you
-0.24 A –
-0.43 A —
-0.09 A “
0.15 A ”
0.46 An !
-0.11 An %C
0.08 An %D
-0.80 An %K
-0.27 An %N
-0.09 An %P
-0.14 An %S
0.81 An %T
0.47 An 's
-0.16 An (
0.09 An )
0.07 An ,
0.08 An -
-0.22 An ...
0.07 An /
0.28 An :
-0.48 An ;
-0.32 An after
-0.34 An aired
0.56 An all
0.28 An along
-0.04 An already
-0.16 An also
0.72 An anime
-0.95 An announced
-0.40 An around
-0.38 An back
0.41 An became
0.55 An been
-0.12 An before
0.24 An british
-0.07 An broadcast
-0.49 An but
-0.30 An can
-0.10 An come
0.18 An continues
-0.16 An created
0.22 An date
-0.06 An drama
-0.20 An due
-0.10 An end
0.12 An episode
0.39 An episodes
0.43 An fans
-0.35 An film
-0.70 An filming
0.04 An finished
-0.60 An first
0.52 An followed
0.16 An from
0.33 An game
0.38 An had
0.13 An has
-0.38 An have
-0.36 An ireland
0.24 An kept
-0.53 An light
-0.36 An make
-0.55 An might
0.18 An more
0.44 An moved
-0.19 An name
0.33 An new
0.54 An not
-0.51 An novel
0.56 An now
0.25 An one
0.41 An only
-0.40 An our
0.18 An p.m
-0.72 An pm
0.32 An premiere
-0.45 An producer
-0.53 An production
-0.16 An ran
0.24 An received
0.49 An release
-0.09 An released
-0.29 An return
-0.59 An returning
-0.09 An revealed
0.16 An same
-0.41 An saw
-0.23 An scheduled
0.09 An season
0.37 An series
-0.35 An she
-0.40 An show
-0.42 An so
-0.23 An sources
0.15 An story
-0.10 An sure
-0.08 An takes
0.55 An then
-0.64 An there
-0.29 An they
-0.39 An time
-0.51 An took
-0.24 An trailer
0.49 An true
0.38 An tv
0.43 An up
-0.67 An when
-0.18 An where
-0.49 An which
-0.11 An while
0.22 An will
0.36 An would
0.32 An wrap
-0.66 An year
-0.49 An you
-0.24 An –
-0.41 An —
0.28 An ”
-0.41 B %K
0.19 B %N
0.11 B %O
-0.13 B %P
0.38 B %S
-0.09 B %T
0.26 B &
-0.41 B 's
-0.13 B (
-0.20 B )
0.43 B ,
0.69 B -
-0.70 B .
-0.91 B /
-0.13 B :
-0.65 B about
-0.46 B according
0.37 B adaptation
-0.72 B advertisers
-0.29 B after
-0.45 B air
0.46 B aired
-0.39 B airing
-0.07 B all
-0.65 B already
0.24 B also
0.38 B anime
-0.75 B announcement
-0.70 B announcing
0.33 B anticipated
-0.05 B arrive
0.25 B arrived
0.15 B available
0.20 B award
-0.53 B back
-0.92 B based
0.57 B batch
0.57 B because
-0.28 B been
0.09 B before
-0.34 B began
0.18 B begin
-0.14 B beginning
-0.61 B begins
0.17 B begun
-0.60 B being
0.29 B best
-0.23 B both
-0.45 B bowed
-0.17 B broadcast
0.15 B but
-0.07 B cable
0.12 B came
-0.75 B cameras
-0.66 B can
-0.49 B cancelled
-0.83 B cast
-0.81 B characters
0.33 B christmas
-0.40 B come
0.15 B comedy
-0.32 B coming
-0.73 B confirmed
0.19 B continues
0.66 B created
-0.96 B creators
-0.39 B crew
-0.09 B currently
0.37 B date
-0.10 B debut
0.19 B debuted
0.33 B debuting
-0.68 B despite
0.34 B did
0.14 B director
0.41 B do
-0.19 B down
-0.21 B drama
-0.27 B drop
-0.08 B dropped
0.29 B drops
-0.71 B due
-0.84 B during
-0.06 B earlier
-0.15 B emmy
-0.61 B end
-0.17 B ended
-0.22 B ending
-0.40 B episode
0.30 B episodes
0.27 B espionage
-0.61 B event
0.55 B expect
0.40 B expected
-0.75 B fall
-0.50 B family
0.39 B fan
0.09 B fans
0.21 B fantasy
0.51 B fiction
-0.08 B filming
-0.87 B final
-0.29 B finale
0.72 B finally
-0.69 B finished
-0.19 B first
0.35 B follow
0.16 B followed
0.08 B following
-0.49 B follows
-0.76 B friday
-0.15 B from
0.35 B full
0.12 B game
0.11 B get
0.09 B getting
0.34 B globally
-0.63 B goes
-0.50 B gone
0.32 B had
0.15 B half
-0.65 B handed
0.65 B has
-0.37 B have
-0.30 B having
0.12 B he
-0.08 B her
-0.17 B his
0.48 B hit
0.17 B host
0.04 B however
0.16 B i
-0.29 B if
0.11 B including
-0.46 B into
0.58 B ireland
-0.19 B japanese
0.24 B just
0.51 B lands
-0.68 B last
0.60 B later
0.30 B launch
0.21 B launched
0.41 B launching
0.47 B left
0.14 B less
-0.78 B like
-0.50 B likely
-0.13 B lineup
0.59 B look
0.58 B made
-0.46 B magazine
-0.74 B make
-0.18 B manga
0.78 B may
0.14 B might
0.42 B million
0.05 B mind
0.24 B month
0.46 B months
-0.53 B more
0.41 B most
0.06 B name
-0.33 B network
0.45 B new
-0.52 B news
0.06 B night
0.43 B no
0.15 B not
0.11 B novel
-0.17 B off
-0.35 B official
0.54 B once
-0.15 B one
-0.49 B only
-0.58 B opens
-0.15 B order
-0.51 B ordered
-0.54 B original
0.42 B other
0.84 B our
-0.50 B out
-0.73 B over
-0.66 B part
0.11 B pilot
0.18 B place
-0.13 B police
0.59 B premiered
0.23 B premiering
-0.79 B presents
0.24 B press
-0.46 B previous
-0.13 B previously
0.51 B produced
-0.65 B producers
0.27 B production
-0.59 B promised
-0.42 B published
-0.43 B publisher
0.72 B pushed
0.60 B ran
-0.34 B recently
-0.07 B release
-0.20 B released
-0.86 B renewal
-0.82 B renewed
-0.34 B return
-0.36 B returning
-0.10 B returns
-0.13 B revealed
0.14 B revived
0.48 B role
-0.04 B roll
0.10 B rumors
-0.78 B run
0.65 B said
0.60 B same
0.24 B schedule
-0.65 B scheduled
-0.28 B sci-fi
0.51 B science
0.51 B screen
0.50 B screens
0.46 B scripted
-0.06 B season
0.66 B second
0.44 B see
-0.31 B seen
0.26 B sequel
-0.53 B series
-0.75 B set
-0.41 B she
0.88 B should
0.24 B show
0.43 B shows
-0.79 B signed
-0.29 B since
0.15 B sitcom
-0.53 B slate
-0.48 B slated
-0.71 B slot
0.23 B small
0.24 B so
0.26 B some
0.70 B sometime
0.55 B somewhere
-0.40 B soon
-0.70 B soundtrack
0.52 B sources
-0.29 B special
-0.19 B starring
-0.57 B started
-0.15 B starting
0.18 B starts
-0.86 B streamer
0.38 B streaming
-0.69 B strike
0.26 B studio
-0.15 B sunday
0.41 B supporting
-0.47 B surprise
-0.60 B takes
0.16 B teaser
0.29 B television
-0.28 B than
0.19 B their
0.12 B then
0.18 B they
0.12 B though
0.23 B thriller
-0.80 B through
-0.23 B thursday
-0.22 B till
0.12 B time
0.27 B title
-0.72 B told
0.18 B took
-1.17 B trailer
-0.04 B tv
-0.57 B under
0.44 B until
-0.22 B unveiled
0.11 B up
-0.73 B upcoming
-0.76 B video
-0.85 B viewers
-0.40 B watched
0.36 B way
0.12 B we
0.75 B weeks
-0.66 B what
-0.25 B when
0.24 B where
-0.05 B which
0.43 B while
0.39 B who
-0.37 B whose
0.20 B winner
0.19 B work
0.40 B world
0.38 B would
0.56 B wraps
-0.23 B year
-0.54 B you
-0.26 B –
-0.81 B —
0.21 B “
0.08 B ”
0.30 Bn %C
-0.10 Bn %D
-0.44 Bn %K
0.25 Bn %N
-0.71 Bn %O
-0.62 Bn %P
-0.06 Bn %S
0.35 Bn %T
0.31 Bn &
0.12 Bn (
0.07 Bn )
-0.19 Bn ,
0.77 Bn -
-0.90 Bn /
0.09 Bn :
0.16 Bn ;
0.07 Bn after
-0.39 Bn air
0.22 Bn aired
-0.61 Bn airing
-0.63 Bn also
0.43 Bn anime
-0.14 Bn announced
-0.36 Bn announcement
0.09 Bn anticipated
-0.05 Bn arrive
0.25 Bn arrived
-0.15 Bn back
-0.33 Bn based
0.67 Bn because
0.05 Bn been
-0.24 Bn began
-0.49 Bn begin
-0.59 Bn begins
-0.25 Bn being
0.35 Bn best
-0.17 Bn broadcast
0.06 Bn but
0.09 Bn cable
0.22 Bn came
0.32 Bn can
-0.49 Bn cancelled
-0.58 Bn cast
-0.81 Bn characters
-0.59 Bn come
0.76 Bn comedy
0.42 Bn coming
-0.72 Bn confirmed
0.19 Bn continues
0.39 Bn date
0.22 Bn debut
-0.05 Bn debuted
0.60 Bn debuting
0.41 Bn do
0.07 Bn drama
-0.27 Bn drop
-0.34 Bn dropped
0.29 Bn drops
-0.44 Bn due
-0.29 Bn during
-0.61 Bn end
-0.88 Bn ended
0.39 Bn episode
0.21 Bn episodes
0.51 Bn expect
0.38 Bn expected
-0.64 Bn fall
0.44 Bn fans
-0.49 Bn filming
-0.23 Bn finale
0.56 Bn finally
0.32 Bn first
0.35 Bn follow
-0.42 Bn following
-0.50 Bn follows
-0.76 Bn friday
-0.21 Bn from
0.45 Bn full
0.32 Bn game
-0.10 Bn had
0.36 Bn half
-0.65 Bn handed
0.25 Bn has
0.25 Bn have
-0.30 Bn having
-0.67 Bn he
0.36 Bn hit
0.17 Bn host
-0.22 Bn i
-0.19 Bn japanese
0.17 Bn lands
-0.80 Bn last
0.06 Bn launch
0.09 Bn launched
0.41 Bn launching
0.47 Bn left
-0.12 Bn lineup
0.60 Bn made
-0.51 Bn manga
0.51 Bn may
0.46 Bn months
0.64 Bn most
-0.14 Bn network
0.31 Bn new
0.06 Bn night
0.09 Bn not
0.26 Bn now
0.68 Bn one
-0.58 Bn opens
-0.49 Bn ordered
-0.55 Bn original
0.90 Bn our
-0.29 Bn out
-0.48 Bn pilot
0.18 Bn place
0.17 Bn premiere
0.21 Bn premiered
0.23 Bn premiering
-0.79 Bn presents
-0.26 Bn previously
0.23 Bn production
-0.43 Bn publisher
0.60 Bn ran
-0.21 Bn recently
-0.34 Bn release
-0.87 Bn renewal
-0.55 Bn renewed
-0.73 Bn return
-0.16 Bn returning
-0.16 Bn returns
-0.52 Bn revealed
0.14 Bn revived
-0.04 Bn roll
-0.78 Bn run
0.37 Bn same
0.21 Bn schedule
-0.84 Bn scheduled
0.50 Bn screens
0.46 Bn scripted
0.30 Bn season
0.56 Bn second
0.33 Bn see
-0.42 Bn seen
0.26 Bn sequel
0.19 Bn series
0.24 Bn should
0.06 Bn show
0.29 Bn shows
-0.22 Bn since
-0.50 Bn slated
0.33 Bn so
0.56 Bn some
0.70 Bn sometime
0.55 Bn somewhere
-0.18 Bn special
-0.36 Bn starring
-0.15 Bn starting
0.18 Bn starts
-0.86 Bn streamer
0.49 Bn streaming
0.15 Bn studio
0.16 Bn teaser
-0.78 Bn then
-0.43 Bn through
-0.22 Bn till
0.18 Bn time
-0.60 Bn told
0.18 Bn took
-0.67 Bn trailer
-0.39 Bn tv
-0.12 Bn until
-0.24 Bn unveiled
0.08 Bn up
-0.50 Bn we
0.29 Bn when
-0.22 Bn which
-0.13 Bn will
0.35 Bn would
0.56 Bn wraps
-0.49 Bn year
-0.26 Bn –
-0.68 Bn —
-0.25 Bn “
0.08 Bn ”
0.50 H %C
-0.05 H %D
-0.24 H %N
-0.19 H %P
0.55 H %S
0.09 H %T
-0.20 H 's
0.27 H ,
-0.19 H /
0.21 H :
0.32 H ?
-0.33 H a
0.44 H and
-0.35 H back
0.10 H be
-0.21 H cast
0.52 H coming
-0.05 H date
-0.07 H do
-0.38 H in
0.32 H it
-0.26 H new
-0.26 H of
0.35 H on
0.68 H out
0.16 H release
-0.17 H returning
-0.56 H series
-1.02 H the
-0.10 H there
-0.07 H what
0.16 H when
-0.32 H who
0.35 H will
-0.73 H you
-0.14 H –
-0.22 H “
-0.22 H ”
0.09 L1 %P
-0.22 L1 %S
-0.53 L1 's
-0.05 L1 (
-0.22 L1 )
0.25 L1 ,
-0.29 L1 :
-0.14 L1 ^
-0.57 L1 a
-0.37 L1 air
-0.14 L1 an
-0.20 L1 and
-0.05 L1 anime
0.37 L1 announced
0.33 L1 arrived
0.19 L1 at
-0.61 L1 before
-0.07 L1 begins
-0.06 L1 by
0.47 L1 coming
-0.15 L1 debut
-0.40 L1 end
-0.07 L1 from
-0.20 L1 its
0.13 L1 launch
0.07 L1 of
-0.25 L1 on
-0.55 L1 out
-0.17 L1 premieres
-0.07 L1 released
-0.26 L1 return
0.40 L1 returns
-0.13 L1 since
-0.15 L1 starting
0.22 L1 the
-0.22 L1 till
0.09 L1 time
0.49 L1 to
0.07 L1 until
0.41 L2 %C from
0.21 L2 %C in
0.16 L2 %C on
0.15 L2 %D and
-0.73 L2 %P 's
-0.42 L2 %P (
-0.22 L2 %P )
-0.77 L2 %P by
-0.37 L2 %P in
0.73 L2 %P on
0.78 L2 %S in
-0.09 L2 %S on
0.29 L2 %T (
-0.37 L2 %T in
0.14 L2 %T on
0.43 L2 's %P
0.34 L2 , from
-0.69 L2 , in
-0.44 L2 , on
-0.28 L2 ^ %C
-0.14 L2 ^ ^
0.20 L2 ^ on
0.55 L2 a %S
0.37 L2 air in
-0.84 L2 air on
-0.21 L2 aired in
-0.27 L2 aired on
-0.18 L2 announced in
-0.74 L2 announced on
-0.37 L2 back in
0.34 L2 began in
-0.81 L2 begin in
0.22 L2 broadcast in
-0.41 L2 by the
-0.28 L2 confirmed in
-0.15 L2 date :
0.29 L2 debut in
0.18 L2 debut on
0.22 L2 dropped on
-0.47 L2 ended in
-0.42 L2 episode on
0.18 L2 episodes from
-0.13 L2 episodes on
-0.50 L2 follows on
-0.28 L2 for the
0.45 L2 in the
0.26 L2 is on
-0.42 L2 its %S
0.15 L2 lands on
-0.44 L2 launch in
0.35 L2 launch on
0.28 L2 launched in
0.19 L2 off in
0.49 L2 on %C
-0.55 L2 ordered in
0.32 L2 out in
0.64 L2 premiere in
0.38 L2 premiere on
0.26 L2 premiered in
0.58 L2 premiered on
0.44 L2 released in
0.29 L2 released on
-0.40 L2 revealed on
0.43 L2 screens in
0.05 L2 series in
0.33 L2 set for
0.27 L2 sometime in
-0.12 L2 started on
-0.24 L2 to premiere
-0.37 L2 will air
0.74 L2 will premiere
-0.77 L3 %C announced on
0.18 L3 %N episodes from
-0.09 L3 %N episodes on
-0.40 L3 %P back in
0.30 L3 %P series in
0.21 L3 %S premiered in
0.67 L3 %S premiered on
-0.19 L3 %T announced on
0.34 L3 & %P in
-0.33 L3 , aired in
-0.41 L3 ^ %P (
0.41 L3 ^ %T (
-0.28 L3 ^ ^ %C
-0.14 L3 ^ ^ ^
0.20 L3 ^ ^ on
0.61 L3 a %S in
-0.28 L3 a %S on
-0.52 L3 at %P in
-0.27 L3 be premiered on
0.27 L3 be released in
-0.47 L3 by %C in
-0.44 L3 came out on
-0.10 L3 debut in the
-0.25 L3 for %S in
0.55 L3 for a %S
-0.25 L3 from %P 's
0.06 L3 in %D and
-0.06 L3 it began in
0.53 L3 its %S in
0.29 L3 its %S on
-0.33 L3 of %P in
-0.64 L3 of %T on
0.41 L3 on %C from
0.57 L3 on %C in
0.12 L3 on %C on
-0.28 L3 on %P 's
-0.49 L3 to %C in
0.37 L3 to air in
0.48 L3 to debut in
0.31 L3 to premiere on
0.21 L3 was released on
-0.57 L3 which aired on
-0.51 L3 with %S on
0.33 LR %C .
-1.09 LR %P .
0.12 LR %S .
-0.12 LR ( )
0.51 LR : $
0.12 LR ^ $
0.21 LR ^ ,
-0.14 LR an release
-0.06 LR and .
0.37 LR announced .
0.17 LR at .
-0.18 LR begins .
-0.06 LR begins on
0.66 LR between .
-0.15 LR by ,
0.08 LR by .
0.38 LR for .
-0.30 LR for and
0.64 LR from ,
-0.12 LR in !
-0.37 LR in $
-0.66 LR in %P
-0.34 LR in ,
0.17 LR in .
-0.33 LR in ;
-0.47 LR in after
0.90 LR in and
0.14 LR in as
-0.80 LR in in
0.50 LR in on
-0.39 LR in that
0.34 LR in with
-0.62 LR of ,
0.11 LR on $
0.40 LR on ,
-0.12 LR on .
-0.43 LR on and
0.32 LR on at
0.09 LR on on
-0.56 LR on that
-0.24 LR on with
-0.05 LR premiere .
-0.27 LR premieres on
-0.26 LR return .
-0.37 LR starting .
-0.28 LR the %P
0.06 LR the .
0.38 LR the /
-0.25 LR the film
-0.92 LR through .
0.11 LR to .
-0.46 LR until ,
0.37 Lb2 %C
-0.26 Lb2 %D
-0.10 Lb2 %N
-0.56 Lb2 %O
-0.22 Lb2 %P
0.24 Lb2 %S
0.40 Lb2 's
-0.28 Lb2 ,
-0.31 Lb2 /
-0.37 Lb2 ^
0.41 Lb2 a
0.10 Lb2 air
-0.37 Lb2 aired
-0.61 Lb2 also
-0.81 Lb2 and
-0.77 Lb2 announced
-0.35 Lb2 arrive
-0.55 Lb2 arrived
-0.30 Lb2 as
-0.14 Lb2 back
0.40 Lb2 be
0.25 Lb2 began
-0.34 Lb2 begin
-0.59 Lb2 begins
-0.51 Lb2 broadcast
-0.41 Lb2 by
-0.35 Lb2 confirmed
-0.15 Lb2 date
0.31 Lb2 debut
0.60 Lb2 debuting
-0.76 Lb2 drama
0.57 Lb2 drop
0.22 Lb2 dropped
-0.29 Lb2 during
-0.39 Lb2 end
-0.88 Lb2 ended
-0.42 Lb2 episode
0.60 Lb2 episodes
-0.10 Lb2 filming
0.29 Lb2 first
0.05 Lb2 following
-0.50 Lb2 follows
-0.48 Lb2 for
0.69 Lb2 in
0.47 Lb2 is
0.15 Lb2 it
-0.09 Lb2 its
0.15 Lb2 lands
-0.49 Lb2 last
-0.18 Lb2 launched
-0.12 Lb2 lineup
0.26 Lb2 on
-0.49 Lb2 ordered
0.50 Lb2 out
0.65 Lb2 premiere
0.36 Lb2 premiered
0.26 Lb2 premieres
0.44 Lb2 ran
-0.24 Lb2 release
0.50 Lb2 released
-0.40 Lb2 revealed
0.20 Lb2 screens
0.25 Lb2 season
0.18 Lb2 set
0.17 Lb2 show
0.57 Lb2 sometime
-0.14 Lb2 started
-0.95 Lb2 streamer
-0.33 Lb2 streaming
-0.51 Lb2 that
-0.25 Lb2 the
-0.15 Lb2 to
-0.06 Lb2 up
0.39 Lb2 was
-0.50 Lb2 we
0.07 Lb2 which
-0.11 Lb2 will
0.17 Lb3 %C
-0.92 Lb3 %D
0.45 Lb3 %N
-0.19 Lb3 %P
0.31 Lb3 %S
-0.63 Lb3 %T
0.31 Lb3 &
-0.27 Lb3 's
0.37 Lb3 (
0.20 Lb3 )
0.13 Lb3 ,
0.47 Lb3 :
0.41 Lb3 a
0.06 Lb3 air
0.55 Lb3 an
-0.37 Lb3 and
-0.79 Lb3 at
0.57 Lb3 be
-0.57 Lb3 by
-0.08 Lb3 came
0.46 Lb3 comedy
0.32 Lb3 episodes
-0.54 Lb3 fall
-0.35 Lb3 filming
-0.42 Lb3 first
-0.51 Lb3 for
-0.25 Lb3 from
-0.61 Lb3 had
0.06 Lb3 has
-0.27 Lb3 having
0.45 Lb3 hit
0.17 Lb3 host
-0.51 Lb3 in
0.14 Lb3 is
0.29 Lb3 it
0.57 Lb3 its
-0.19 Lb3 japanese
-0.48 Lb3 last
0.40 Lb3 months
0.06 Lb3 new
-0.94 Lb3 not
0.48 Lb3 of
0.60 Lb3 on
-0.49 Lb3 original
-0.34 Lb3 out
0.30 Lb3 premiere
-0.26 Lb3 previously
-0.24 Lb3 release
0.39 Lb3 released
0.08 Lb3 season
-0.09 Lb3 series
-0.37 Lb3 show
-0.80 Lb3 slated
0.87 Lb3 streaming
-0.33 Lb3 the
-0.56 Lb3 told
-0.38 Lb3 tv
-0.56 Lb3 up
0.10 Lb3 was
-0.49 Lb3 were
-0.17 Lb3 which
0.45 Lb3 will
-0.27 Lb3 with
-0.29 Lb3 “
0.07 Lb3 ”
-0.27 R1 !
0.05 R1 $
-0.11 R1 %D
-0.71 R1 %P
-0.16 R1 's
-0.07 R1 )
0.12 R1 ,
-0.11 R1 ...
0.14 R1 /
-0.26 R1 :
-0.54 R1 ;
-0.73 R1 a
-0.47 R1 after
0.20 R1 and
0.72 R1 anime
0.17 R1 announced
-0.14 R1 at
-0.25 R1 film
0.04 R1 from
-0.22 R1 in
-0.37 R1 is
-0.38 R1 novel
0.20 R1 on
0.69 R1 premiere
0.23 R1 release
-0.73 R1 that
-0.20 R1 the
0.49 R1 to
0.47 R1 with
-0.17 R1 –
-0.12 R2 ! $
0.05 R2 $ $
-0.11 R2 %D .
-0.33 R2 %P .
-0.05 R2 ) $
0.06 R2 ) .
-0.17 R2 ) and
-0.10 R2 ) –
-0.31 R2 , %C
-0.44 R2 , %N
-0.16 R2 , %S
0.37 R2 , %T
-0.12 R2 , a
-0.20 R2 , and
0.29 R2 , as
-0.38 R2 , but
-0.53 R2 , due
0.09 R2 , followed
0.08 R2 , is
-0.42 R2 , so
-0.81 R2 , the
0.10 R2 , this
-0.28 R2 , will
0.25 R2 , with
0.06 R2 , would
-0.09 R2 , “
-0.09 R2 . $
-0.11 R2 ... $
-0.68 R2 / %N
-0.38 R2 ; and
0.19 R2 and %D
-0.18 R2 and ,
-0.35 R2 and a
0.18 R2 and continues
0.18 R2 and is
0.18 R2 and it
-0.07 R2 at %N
-0.19 R2 film of
-0.40 R2 in and
0.32 R2 in the
0.20 R2 on %C
0.08 R2 release .
-0.20 R2 that %P
-0.47 R2 that %T
-0.36 R2 that the
-0.06 R2 with %N
-0.08 R2 with a
-0.12 R3 ! $ $
0.05 R3 $ $ $
-0.11 R3 %D . $
-0.33 R3 %P . $
-0.05 R3 ) $ $
0.06 R3 ) . $
-0.41 R3 ) – %P
-0.05 R3 , %C announced
0.44 R3 , and it
-0.32 R3 , and the
-0.45 R3 , and was
-0.61 R3 , but %P
-0.53 R3 , due to
-0.56 R3 , it was
0.33 R3 , with %P
-0.53 R3 , with a
0.57 R3 , with episodes
-0.54 R3 , with the
-0.09 R3 , “ %T
-0.09 R3 . $ $
-0.11 R3 ... $ $
0.11 R3 and %D .
-0.30 R3 at %N :
0.14 R3 at %N p.m
-0.19 R3 film of the
-0.40 R3 in and around
-0.13 R3 on %C $
-0.40 R3 on %C ,
0.22 R3 on %C .
0.14 R3 on %C and
0.08 R3 release . $
-0.20 R3 that %P will
-0.19 R3 that the %S
-0.06 R3 with %N episodes
-0.08 R3 with a %N
-0.23 Rb2 $
0.63 Rb2 %D
-0.48 Rb2 %N
-0.95 Rb2 %P
-0.98 Rb2 %S
0.61 Rb2 %T
0.81 Rb2 )
-0.19 Rb2 ,
-0.30 Rb2 .
-0.48 Rb2 a
0.05 Rb2 all
-0.82 Rb2 an
-0.44 Rb2 and
0.29 Rb2 as
-0.38 Rb2 but
0.18 Rb2 continues
0.34 Rb2 date
-0.53 Rb2 due
0.10 Rb2 followed
0.14 Rb2 has
0.14 Rb2 is
0.28 Rb2 it
0.42 Rb2 new
-0.43 Rb2 of
-0.23 Rb2 on
-0.27 Rb2 our
0.73 Rb2 series
0.28 Rb2 set
-0.42 Rb2 so
-0.75 Rb2 that
-0.64 Rb2 the
-0.57 Rb2 they
0.10 Rb2 this
-0.40 Rb2 was
0.37 Rb2 will
0.29 Rb2 with
0.06 Rb2 would
-0.10 Rb2 –
0.24 Rb2 “
-0.24 Rb3 $
-0.05 Rb3 %C
-0.54 Rb3 %D
-0.08 Rb3 %N
0.15 Rb3 %P
0.38 Rb3 %S
-0.07 Rb3 %T
-0.81 Rb3 's
0.16 Rb3 ,
0.14 Rb3 .
-0.09 Rb3 /
-0.11 Rb3 :
-0.24 Rb3 announced
-0.40 Rb3 around
0.27 Rb3 been
0.26 Rb3 by
0.24 Rb3 episodes
0.33 Rb3 game
-0.45 Rb3 had
0.04 Rb3 has
-0.56 Rb3 have
0.05 Rb3 in
0.11 Rb3 is
0.56 Rb3 it
0.44 Rb3 moved
0.26 Rb3 now
-0.81 Rb3 of
-0.07 Rb3 on
0.14 Rb3 p.m
0.10 Rb3 series
-0.83 Rb3 show
-0.17 Rb3 that
-0.15 Rb3 the
-0.64 Rb3 there
-0.39 Rb3 time
-0.21 Rb3 to
-0.66 Rb3 was
-0.54 Rb3 will
-0.25 T after
0.14 T before
-0.34 T both
-0.06 T none
0.34 T season
-0.17 at caption
-0.14 at first0
-0.08 at first1
-0.38 at first2
-0.20 at heading
0.80 at item
-0.32 at last1
0.58 at length0
0.05 at length1
-0.24 at length3
-0.22 at length4
-0.37 at length5
-0.13 at paragraph
-0.10 at title
-0.17 grain day
-0.13 grain month
0.19 grain part
0.40 grain season
-0.71 grain year
0.09 l1 %P
-0.22 l1 %S
-0.41 l1 's
-0.05 l1 (
-0.22 l1 )
0.17 l1 ,
-0.29 l1 :
-0.10 l1 ^
-0.57 l1 a
-0.37 l1 air
-0.14 l1 an
-0.27 l1 and
-0.05 l1 anime
0.37 l1 announced
0.33 l1 arrived
0.19 l1 at
-0.61 l1 before
-0.07 l1 begins
-0.06 l1 by
0.47 l1 coming
-0.15 l1 debut
-0.40 l1 end
-0.07 l1 from
-0.20 l1 its
0.13 l1 launch
0.07 l1 of
-0.25 l1 on
-0.55 l1 out
-0.17 l1 premieres
-0.07 l1 released
-0.26 l1 return
0.40 l1 returns
-0.13 l1 since
-0.15 l1 starting
0.22 l1 the
-0.22 l1 till
0.09 l1 time
0.49 l1 to
0.07 l1 until
0.41 l2 %C from
0.21 l2 %C in
0.16 l2 %C on
0.15 l2 %D and
-0.46 l2 %P 's
-0.42 l2 %P (
-0.22 l2 %P )
-0.48 l2 %P and
-0.77 l2 %P by
-0.37 l2 %P in
0.73 l2 %P on
0.78 l2 %S in
-0.09 l2 %S on
0.29 l2 %T (
-0.37 l2 %T in
0.14 l2 %T on
0.43 l2 's %P
0.34 l2 , from
-0.69 l2 , in
-0.44 l2 , on
-0.28 l2 ^ %C
-0.10 l2 ^ ^
0.20 l2 ^ on
0.55 l2 a %S
0.37 l2 air in
-0.84 l2 air on
-0.21 l2 aired in
-0.27 l2 aired on
-0.18 l2 announced in
-0.74 l2 announced on
-0.37 l2 back in
0.34 l2 began in
-0.81 l2 begin in
0.22 l2 broadcast in
-0.41 l2 by the
-0.28 l2 confirmed in
-0.15 l2 date :
0.29 l2 debut in
0.18 l2 debut on
0.22 l2 dropped on
-0.47 l2 ended in
-0.42 l2 episode on
0.18 l2 episodes from
-0.13 l2 episodes on
-0.50 l2 follows on
-0.28 l2 for the
0.45 l2 in the
0.26 l2 is on
-0.42 l2 its %S
0.15 l2 lands on
-0.44 l2 launch in
0.35 l2 launch on
0.28 l2 launched in
0.19 l2 off in
0.49 l2 on %C
-0.55 l2 ordered in
0.32 l2 out in
0.64 l2 premiere in
0.38 l2 premiere on
0.26 l2 premiered in
0.58 l2 premiered on
0.44 l2 released in
0.29 l2 released on
-0.40 l2 revealed on
0.43 l2 screens in
0.05 l2 series in
0.33 l2 set for
0.27 l2 sometime in
-0.12 l2 started on
-0.24 l2 to premiere
-0.37 l2 will air
0.74 l2 will premiere
-0.77 l3 %C announced on
0.18 l3 %N episodes from
-0.09 l3 %N episodes on
-0.40 l3 %P back in
0.30 l3 %P series in
0.21 l3 %S premiered in
0.67 l3 %S premiered on
-0.19 l3 %T announced on
0.34 l3 & %P in
-0.48 l3 's %P and
-0.33 l3 , aired in
-0.41 l3 ^ %P (
0.41 l3 ^ %T (
-0.28 l3 ^ ^ %C
-0.10 l3 ^ ^ ^
0.20 l3 ^ ^ on
0.61 l3 a %S in
-0.28 l3 a %S on
-0.52 l3 at %P in
-0.27 l3 be premiered on
0.27 l3 be released in
-0.47 l3 by %C in
-0.44 l3 came out on
-0.10 l3 debut in the
-0.25 l3 for %S in
0.55 l3 for a %S
-0.25 l3 from %P 's
0.06 l3 in %D and
-0.06 l3 it began in
0.53 l3 its %S in
0.29 l3 its %S on
-0.33 l3 of %P in
-0.64 l3 of %T on
0.41 l3 on %C from
0.57 l3 on %C in
0.12 l3 on %C on
-0.28 l3 on %P 's
-0.49 l3 to %C in
0.37 l3 to air in
0.48 l3 to debut in
0.31 l3 to premiere on
0.21 l3 was released on
-0.57 l3 which aired on
-0.51 l3 with %S on
-0.10 others dates1
-0.08 others dates2
-0.14 others dates3
-0.38 others seasons0
0.14 others seasons1
0.41 others seasons2
-0.27 r1 !
-0.11 r1 %D
-0.71 r1 %P
0.06 r1 's
-0.25 r1 (
-0.14 r1 )
0.12 r1 ,
-0.11 r1 ...
0.14 r1 /
-0.26 r1 :
-0.54 r1 ;
-0.73 r1 a
-0.47 r1 after
0.26 r1 and
0.72 r1 anime
-0.14 r1 at
-0.25 r1 film
0.04 r1 from
-0.22 r1 in
-0.37 r1 is
-0.38 r1 novel
0.20 r1 on
0.69 r1 premiere
0.23 r1 release
-0.73 r1 that
-0.20 r1 the
0.49 r1 to
0.47 r1 with
-0.17 r1 –
-0.12 r2 ! $
-0.11 r2 %D .
-0.33 r2 %P .
-0.31 r2 ) $
0.06 r2 ) .
-0.17 r2 ) and
-0.10 r2 ) –
-0.31 r2 , %C
-0.44 r2 , %N
0.10 r2 , %P
-0.16 r2 , %S
0.37 r2 , %T
-0.12 r2 , a
-0.34 r2 , and
0.29 r2 , as
-0.38 r2 , but
-0.53 r2 , due
0.09 r2 , followed
0.08 r2 , is
-0.10 r2 , it
-0.42 r2 , so
-0.69 r2 , the
0.10 r2 , this
-0.28 r2 , will
0.25 r2 , with
0.06 r2 , would
-0.09 r2 , “
-0.10 r2 . $
-0.11 r2 ... $
-0.68 r2 / %N
-0.38 r2 ; and
0.19 r2 and %D
0.37 r2 and %P
-0.18 r2 and ,
-0.35 r2 and a
0.18 r2 and continues
0.18 r2 and is
0.18 r2 and it
-0.07 r2 at %N
-0.19 r2 film of
-0.40 r2 in and
0.32 r2 in the
0.20 r2 on %C
0.08 r2 release .
-0.20 r2 that %P
-0.47 r2 that %T
-0.36 r2 that the
-0.06 r2 with %N
-0.08 r2 with a
-0.12 r3 ! $ $
-0.11 r3 %D . $
-0.33 r3 %P . $
-0.31 r3 ) $ $
0.06 r3 ) . $
-0.41 r3 ) – %P
-0.05 r3 , %C announced
0.44 r3 , and it
-0.32 r3 , and the
-0.45 r3 , and was
-0.61 r3 , but %P
-0.53 r3 , due to
-0.56 r3 , it was
0.33 r3 , with %P
-0.53 r3 , with a
0.57 r3 , with episodes
-0.54 r3 , with the
-0.09 r3 , “ %T
-0.10 r3 . $ $
-0.11 r3 ... $ $
0.11 r3 and %D .
-0.30 r3 at %N :
0.14 r3 at %N p.m
-0.19 r3 film of the
-0.40 r3 in and around
-0.13 r3 on %C $
-0.40 r3 on %C ,
0.22 r3 on %C .
0.14 r3 on %C and
0.08 r3 release . $
-0.20 r3 that %P will
-0.19 r3 that the %S
-0.06 r3 with %N episodes
-0.08 r3 with a %N
1.82 rule any
-1.17 rule none
-1.71 rule other
0.50 rule release:_<date>_premiere
0.90 rule release:_<season>:_<date>
-0.15 rule release:_air_<date>
0.19 rule release:_aired_<date>
-0.07 rule release:_airing_<date>
0.85 rule release:_arrive_<date>
0.72 rule release:_arrived_<date>
0.49 rule release:_available_<date>
0.56 rule release:_be_back_<date>
-0.37 rule release:_be_out_<date>
0.68 rule release:_began_<date>
0.48 rule release:_begin_<date>
0.24 rule release:_beginning_<date>
1.39 rule release:_begins_<date>
-0.51 rule release:_broadcast_<date>
-0.27 rule release:_come_out_<date>
0.47 rule release:_coming_<date>
-0.82 rule release:_coming_to_<date>
0.47 rule release:_debut_<date>
0.44 rule release:_debuted_<date>
-0.24 rule release:_debuting_<date>
0.57 rule release:_drop_<date>
0.66 rule release:_dropped_<date>
-0.25 rule release:_due_<date>
-0.38 rule release:_follows_<date>
0.53 rule release:_lands_<date>
0.36 rule release:_launch_<date>
0.75 rule release:_launched_<date>
-0.18 rule release:_launching_<date>
-0.57 rule release:_opens_<date>
0.62 rule release:_premiered_<date>
0.80 rule release:_premieres_<date>
0.74 rule release:_premiering_<date>
0.18 rule release:_ran_for_<date>
-0.13 rule release:_release_<date>
0.40 rule release:_released_<date>
0.27 rule release:_return_<date>
-0.42 rule release:_returning_<date>
-0.10 rule release:_returns_<date>
0.14 rule release:_revived_<date>
0.57 rule release:_set_for_<date>
0.42 rule release:_shown_<date>
0.70 rule release:_slated_<date>
0.81 rule release:_started_<date>
0.07 rule release:_starting_<date>
0.59 rule release:_streaming_<date>
0.27 series nearest-after
-0.78 series nearest-after-main
-0.15 series nearest-away
0.19 series nearest-before-main
-0.45 series other-after
0.57 series other-away-main
0.81 tense future
-0.29 tense future-though-past
-0.09 tense past
-2.14 tense past-though-future
-0.33 when ahead
0.10 when far
-0.51 when long-ago
-1.34 when past
1.26 when soon
0.53 when unknown
`
