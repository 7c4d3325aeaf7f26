/** What the judge of release claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const releaseWeights = `
-0.000 bias
-0.18 A !
0.40 A %
0.26 A %C
-0.16 A %D
0.29 A %K
0.08 A %N
-0.90 A %O
0.11 A %P
-0.71 A %S
0.05 A %T
-0.20 A 's
0.08 A )
-0.14 A ,
0.27 A -
0.23 A .
0.12 A ...
-0.06 A /
0.50 A ;
-0.12 A according
-0.26 A after
0.29 A again
0.31 A air
-0.33 A aired
-0.52 A airing
0.52 A all
0.10 A along
0.21 A already
0.28 A also
0.78 A anime
-0.46 A announced
-0.39 A around
-0.58 A art
-1.02 A back
0.26 A based
0.34 A became
0.34 A been
-0.31 A before
0.12 A being
0.31 A between
-0.53 A bring
0.19 A british
-0.52 A broadcast
-0.38 A but
0.09 A called
-0.26 A can
-0.69 A cast
0.38 A character
-0.31 A come
-0.07 A comedy
0.04 A coming
-0.49 A confirm
0.11 A consisting
0.30 A continues
0.17 A created
0.19 A currently
0.34 A date
0.27 A day
0.52 A days
-0.68 A doors
-0.13 A drama
-0.38 A during
-0.22 A each
-0.20 A earlier
-0.34 A effectively
-0.25 A end
0.51 A ended
-0.19 A ending
0.53 A episodes
0.12 A et
-0.42 A even
-0.67 A fall
0.42 A fan
-0.09 A fans
0.38 A featuring
-0.42 A film
-0.82 A filming
-0.15 A finale
-0.61 A first
0.51 A followed
-0.07 A following
0.63 A from
0.21 A game
-0.59 A good
-0.11 A has
0.52 A have
0.10 A having
-0.52 A her
0.39 A hit
0.34 A including
-0.25 A industry
-0.26 A ireland
-0.14 A jst
0.60 A just
0.30 A kept
-0.28 A languages
0.23 A last
-0.20 A later
-0.37 A light
-0.79 A like
-0.12 A looks
-0.37 A make
-0.50 A might
0.31 A million
0.05 A minute
0.05 A monday
-0.39 A months
-0.45 A more
0.72 A moved
-0.22 A name
-0.64 A network
-0.31 A networks
-0.32 A new
0.47 A next
-0.15 A night
0.51 A not
-0.43 A novel
-0.36 A novels
0.53 A now
0.05 A number
-0.31 A off
-0.40 A one
0.57 A only
0.15 A originals
-0.57 A other
-0.36 A our
0.23 A out
-0.09 A over
-0.49 A own
0.44 A p.m
-0.23 A pandemic
0.16 A people
-0.14 A picked
-0.64 A platform
-0.12 A playing
-0.14 A pm
0.28 A premiere
-0.68 A premiered
0.46 A previously
-0.43 A producer
-0.61 A production
0.18 A publisher
-0.05 A ran
-0.11 A really
0.24 A received
0.68 A release
-0.15 A released
0.48 A renewed
0.46 A reported
-0.58 A return
-0.50 A returning
-0.09 A revealed
-0.53 A rolling
0.17 A rotten
-0.69 A run
0.11 A same
-0.47 A saw
0.25 A scheduled
0.41 A season
0.17 A second
0.58 A see
-0.12 A series
0.59 A set
-0.50 A she
-0.35 A showrunner
-0.63 A shows
0.77 A since
0.06 A slot
0.08 A some
-0.19 A sources
0.40 A spin-off
0.26 A stars
-0.13 A started
-0.21 A story
-0.23 A streaming
0.06 A streams
-0.53 A success
-0.10 A sure
0.20 A surprise
0.13 A takes
-0.44 A than
-0.06 A their
-0.93 A them
0.57 A then
-0.62 A there
-0.28 A they
0.60 A those
-0.07 A through
-0.22 A time
0.35 A titles
-0.66 A told
-0.45 A took
0.40 A total
-0.26 A trailer
0.36 A true
0.37 A tv
0.38 A up
-0.04 A video
-0.61 A viewers
0.39 A we
-0.63 A we're
-0.43 A when
-0.10 A where
-0.98 A which
0.29 A while
-0.47 A who
-0.23 A will
0.07 A word
-0.11 A would
0.34 A wrap
-0.26 A year
0.12 A years
-0.81 A you
-0.25 A –
-0.48 A —
-0.08 A “
0.20 A ”
0.08 An !
-0.12 An %C
0.11 An %D
-0.22 An %N
-0.12 An %S
0.69 An %T
0.14 An (
0.30 An )
0.06 An ,
0.12 An -
-0.07 An .
-0.35 An ...
-0.08 An :
-0.16 An ;
-0.25 An after
-0.25 An aired
0.71 An all
0.25 An along
0.21 An already
-0.17 An also
0.70 An anime
-0.86 An announced
-0.39 An around
-0.37 An back
0.41 An became
0.45 An been
-0.11 An before
0.19 An british
-0.21 An broadcast
-0.65 An but
-0.26 An can
-0.19 An come
0.30 An continues
-0.15 An created
0.26 An date
-0.46 An drama
-0.17 An due
-0.19 An end
0.18 An episode
0.50 An episodes
0.12 An et
0.23 An fans
-0.42 An film
-0.83 An filming
-0.62 An first
0.51 An followed
-0.07 An following
-0.05 An from
0.16 An game
0.21 An had
0.19 An has
-0.13 An have
-0.26 An ireland
0.30 An kept
-0.67 An light
-0.12 An looks
-0.37 An make
-0.50 An might
0.11 An more
0.72 An moved
-0.20 An name
0.66 An not
-0.33 An novel
-0.36 An novels
0.40 An now
0.15 An one
0.57 An only
-0.36 An our
0.44 An p.m
-0.55 An pm
0.25 An premiere
-0.43 An producer
-0.53 An production
-0.05 An ran
-0.11 An really
0.24 An received
0.68 An release
-0.15 An released
-0.26 An return
-0.50 An returning
-0.09 An revealed
0.11 An same
-0.47 An saw
-0.16 An scheduled
0.30 An season
0.32 An series
0.14 An set
-0.35 An she
-0.35 An show
-0.22 An so
-0.19 An sources
0.13 An story
0.10 An streaming
-0.10 An sure
0.13 An takes
-0.13 An than
0.57 An then
-0.62 An there
-0.28 An they
-0.27 An time
-0.45 An took
-0.41 An trailer
0.36 An true
0.35 An tv
0.37 An up
-0.61 An when
-0.10 An where
-0.50 An which
-0.14 An while
0.12 An will
0.47 An would
0.34 An wrap
-0.75 An year
-0.70 An you
-0.25 An –
-0.47 An —
0.08 An ”
0.10 B %C
-0.26 B %D
-0.40 B %K
0.20 B %N
0.27 B %O
0.13 B %P
0.39 B %S
-0.13 B %T
0.33 B &
-0.43 B 's
-0.12 B )
0.27 B ,
0.64 B -
-1.07 B .
-0.67 B /
-0.58 B :
-0.41 B about
-0.25 B according
0.17 B account
0.47 B adaptation
-0.69 B advertisers
-0.10 B after
-0.48 B air
0.43 B aired
-0.40 B airing
-0.04 B all
0.19 B already
0.25 B announced
-0.65 B announcement
-0.74 B announcing
0.24 B anticipated
-0.15 B arrive
0.24 B arrived
0.06 B available
-0.37 B back
-1.17 B based
0.41 B batch
0.62 B because
-0.34 B been
-0.18 B began
0.31 B begin
-0.12 B beginning
-0.43 B begins
0.10 B begun
-0.41 B being
0.24 B best
0.09 B between
-0.14 B both
-0.38 B bowed
-0.09 B broadcast
-0.05 B but
-0.18 B cable
0.24 B came
-0.75 B cameras
-0.88 B can
-0.47 B cancelled
-0.92 B cast
-0.61 B characters
0.33 B christmas
-0.28 B come
0.12 B comedy
-0.66 B confirmed
0.35 B continues
0.65 B created
-0.97 B creators
-0.55 B crew
-0.12 B currently
0.50 B date
0.29 B debuted
0.45 B debuting
-0.77 B despite
-0.45 B detective
0.36 B did
0.06 B director
0.30 B do
-0.17 B down
-0.13 B drop
-0.09 B dropped
0.34 B drops
-0.64 B due
-0.89 B during
-0.15 B effectively
-0.38 B emmy
-0.52 B end
-0.08 B ended
-0.07 B ending
-0.47 B episode
0.38 B episodes
0.14 B espionage
-0.60 B event
0.70 B expect
0.43 B expected
-0.76 B fall
-0.36 B family
0.35 B fan
0.38 B fans
0.35 B fantasy
0.52 B fiction
-0.11 B filming
-0.85 B final
-0.22 B finale
0.67 B finally
-0.80 B finished
-0.19 B first
0.30 B follow
0.32 B followed
0.31 B following
-0.28 B follows
-0.67 B friday
0.36 B full
0.14 B game
0.23 B get
0.22 B getting
0.11 B globally
-0.44 B goes
-0.51 B gone
0.11 B had
-0.82 B handed
0.50 B has
-0.42 B have
-0.12 B having
0.29 B he
-0.22 B her
-0.10 B his
0.57 B hit
0.12 B host
0.18 B however
0.10 B i
-0.21 B if
0.06 B including
-0.66 B into
0.51 B ireland
0.49 B japan
-0.22 B japanese
0.54 B just
0.57 B lands
-0.57 B last
0.35 B later
0.37 B launch
0.11 B launched
0.34 B launching
0.64 B left
0.26 B less
0.47 B light
-0.89 B like
-0.43 B likely
-0.73 B long-awaited
0.47 B look
0.57 B made
-0.34 B magazine
-0.79 B make
-0.12 B manga
-0.45 B many
0.76 B may
0.06 B might
0.61 B million
0.16 B mind
0.37 B month
0.44 B months
-0.72 B more
0.44 B most
0.14 B name
-0.39 B network
0.32 B new
-0.57 B news
0.14 B night
0.87 B no
0.38 B not
0.27 B novel
-0.40 B novels
0.20 B now
-0.20 B off
-0.36 B official
0.44 B once
0.07 B one
-0.14 B only
-0.49 B opens
-0.30 B order
-0.49 B ordered
-0.48 B original
0.12 B originally
-0.13 B originals
0.75 B other
0.57 B our
-0.16 B out
-0.55 B over
-1.02 B own
-0.65 B part
-0.43 B pickup
0.05 B place
0.21 B police
0.05 B premiere
0.49 B premiered
-0.09 B premieres
0.06 B premiering
-0.77 B presents
0.27 B press
-0.29 B previous
0.06 B previously
0.41 B produced
-0.68 B producers
0.33 B production
-0.73 B promised
-0.36 B published
-0.42 B publisher
0.73 B pushed
0.63 B ran
0.20 B reached
-0.18 B reading
-0.30 B recently
-0.17 B release
-0.59 B renewal
-0.50 B renewed
-0.11 B return
-0.21 B returning
-0.11 B returns
0.25 B revived
0.55 B role
-0.08 B roll
0.51 B rumors
-0.76 B run
-0.72 B s
0.72 B said
0.64 B same
0.27 B schedule
-0.70 B scheduled
-0.23 B sci-fi
0.52 B science
0.53 B screen
0.09 B screens
0.39 B scripted
0.36 B season
0.47 B second
0.31 B see
-0.28 B seen
0.25 B sequel
-0.45 B series
-0.44 B set
-0.09 B several
-0.47 B she
0.90 B should
0.26 B show
0.15 B shown
0.14 B shows
-0.53 B signed
0.17 B sitcom
-0.58 B slate
-0.49 B slated
-0.80 B slot
0.31 B small
0.45 B so
0.37 B some
0.83 B sometime
0.64 B somewhere
-0.29 B soon
-0.65 B soundtrack
0.49 B sources
-0.14 B special
0.10 B stars
-0.49 B started
-0.15 B starting
0.15 B starts
-0.82 B streamer
0.40 B streaming
-0.15 B streams
-0.69 B strike
0.21 B studio
-0.28 B sunday
0.42 B supporting
-0.55 B surprise
-0.45 B takes
0.09 B teaser
0.30 B television
-0.05 B than
0.25 B their
0.21 B then
-0.76 B there
0.44 B they
0.15 B though
0.22 B thriller
-0.71 B through
-0.19 B thursday
0.20 B time
0.33 B title
-0.58 B told
0.05 B took
-0.95 B trailer
-0.83 B under
0.55 B until
-0.33 B unveiled
0.12 B up
-0.60 B upcoming
-0.69 B video
-0.87 B viewers
0.57 B volume
-0.22 B watched
0.43 B way
0.14 B we
0.44 B weeks
-0.60 B what
-0.37 B when
0.33 B where
-0.23 B which
0.30 B while
0.30 B who
-0.44 B whose
0.08 B will
0.17 B work
0.44 B world
0.33 B would
0.61 B wraps
-0.32 B year
0.06 B yet
-0.45 B you
-0.26 B –
-0.74 B —
0.08 B “
0.08 B ”
0.08 Bn %C
0.12 Bn %D
-0.49 Bn %K
0.17 Bn %N
-0.59 Bn %O
-0.54 Bn %P
0.08 Bn %T
0.35 Bn &
-0.24 Bn 's
0.17 Bn (
-0.08 Bn )
-0.19 Bn ,
0.74 Bn -
-0.98 Bn /
-0.08 Bn :
0.40 Bn ;
-0.06 Bn after
-0.42 Bn air
0.24 Bn aired
-0.59 Bn airing
0.04 Bn all
-0.44 Bn also
-0.28 Bn anime
-0.04 Bn announced
-0.22 Bn announcement
0.10 Bn anticipated
-0.15 Bn arrive
0.24 Bn arrived
-0.40 Bn back
-0.32 Bn based
0.73 Bn because
-0.14 Bn been
-0.05 Bn before
-0.22 Bn began
-0.51 Bn begin
-0.10 Bn beginning
-0.38 Bn begins
-0.30 Bn being
0.39 Bn best
0.09 Bn between
-0.09 Bn broadcast
0.16 Bn but
-0.05 Bn cable
0.25 Bn came
0.37 Bn can
-0.47 Bn cancelled
-0.64 Bn cast
-0.61 Bn characters
-0.65 Bn come
0.65 Bn comedy
0.36 Bn coming
-0.50 Bn confirmed
0.35 Bn continues
0.47 Bn date
0.22 Bn debut
-0.11 Bn debuted
0.51 Bn debuting
0.30 Bn do
0.23 Bn drama
-0.13 Bn drop
-0.21 Bn dropped
0.34 Bn drops
-0.21 Bn due
-0.21 Bn during
-0.15 Bn effectively
-0.59 Bn end
-0.63 Bn ended
0.19 Bn episode
0.39 Bn episodes
0.66 Bn expect
0.32 Bn expected
-0.69 Bn fall
0.64 Bn fans
-0.62 Bn filming
0.51 Bn finally
0.40 Bn first
0.30 Bn follow
-0.37 Bn following
-0.44 Bn follows
-0.67 Bn friday
0.38 Bn full
0.25 Bn game
-0.25 Bn had
0.19 Bn half
-0.82 Bn handed
0.26 Bn has
0.25 Bn have
-0.12 Bn having
-0.70 Bn he
0.44 Bn hit
0.12 Bn host
-0.21 Bn i
0.49 Bn japan
-0.22 Bn japanese
0.26 Bn lands
-0.77 Bn last
0.10 Bn launch
0.06 Bn launched
0.34 Bn launching
0.64 Bn left
0.47 Bn light
0.64 Bn made
-0.25 Bn magazine
-0.45 Bn manga
0.45 Bn may
-0.42 Bn might
0.44 Bn months
0.76 Bn most
-0.18 Bn network
0.15 Bn new
0.14 Bn night
-0.05 Bn not
0.47 Bn novel
0.33 Bn now
-0.05 Bn off
0.59 Bn one
-0.49 Bn opens
-0.47 Bn ordered
-0.61 Bn original
0.53 Bn our
-0.31 Bn out
-0.66 Bn own
-0.41 Bn pilot
0.05 Bn place
0.26 Bn premiered
-0.09 Bn premieres
0.06 Bn premiering
-0.77 Bn presents
-0.20 Bn previously
0.41 Bn production
-0.42 Bn publisher
0.63 Bn ran
-0.22 Bn recently
-0.33 Bn release
-0.44 Bn renewal
-0.60 Bn renewed
-0.97 Bn return
-0.16 Bn returning
-0.05 Bn returns
-0.38 Bn revealed
0.25 Bn revived
-0.08 Bn roll
-0.76 Bn run
-0.59 Bn s
0.32 Bn same
0.11 Bn schedule
-0.79 Bn scheduled
0.09 Bn screens
0.39 Bn scripted
0.72 Bn season
0.37 Bn second
0.48 Bn see
-0.59 Bn seen
0.25 Bn sequel
0.38 Bn series
0.24 Bn should
0.24 Bn show
0.15 Bn shown
0.30 Bn shows
0.19 Bn since
-0.49 Bn slated
0.42 Bn so
0.67 Bn some
0.83 Bn sometime
0.64 Bn somewhere
-0.10 Bn special
-0.05 Bn starring
0.15 Bn started
-0.15 Bn starting
0.15 Bn starts
-0.82 Bn streamer
0.35 Bn streaming
-0.15 Bn streams
0.13 Bn studio
0.09 Bn teaser
0.10 Bn than
-0.73 Bn then
0.05 Bn thriller
-0.27 Bn through
0.21 Bn time
-0.37 Bn told
0.05 Bn took
-0.75 Bn trailer
-0.23 Bn tv
-0.27 Bn unveiled
-0.60 Bn we
0.24 Bn when
-0.27 Bn which
-0.20 Bn will
0.30 Bn would
0.61 Bn wraps
-0.34 Bn year
-0.26 Bn –
-0.85 Bn —
-0.27 Bn “
0.12 Bn ”
0.17 H 
0.40 H %C
-0.45 H %D
-0.35 H %N
0.10 H %P
0.57 H %S
0.35 H %T
-0.34 H 's
0.08 H ,
-0.18 H /
0.40 H :
0.33 H ?
-0.21 H a
0.43 H and
-0.32 H back
0.07 H be
-0.21 H cast
0.53 H coming
-0.08 H date
0.09 H do
0.33 H from
-0.36 H in
-0.17 H is
0.18 H it
-0.35 H new
-0.30 H of
0.26 H on
0.67 H out
-0.46 H premieres
0.07 H release
-0.61 H series
-1.00 H the
-0.21 H there
0.09 H what
0.18 H when
-0.19 H where
-0.25 H who
0.40 H will
-0.92 H you
-0.28 H –
-0.41 H “
-0.41 H ”
0.08 L1 %C
0.11 L1 %P
-0.47 L1 %S
-0.68 L1 's
-0.07 L1 (
-0.30 L1 )
-0.07 L1 ,
-0.31 L1 :
-0.10 L1 ^
-0.48 L1 a
-0.29 L1 air
-0.20 L1 an
-0.24 L1 and
0.30 L1 announced
0.22 L1 arrived
0.12 L1 at
-0.40 L1 before
-0.10 L1 beginning
0.09 L1 between
-0.11 L1 by
0.41 L1 coming
-0.12 L1 debut
-0.32 L1 end
0.29 L1 episode
0.15 L1 from
0.09 L1 in
-0.11 L1 its
0.28 L1 launch
0.25 L1 of
-0.20 L1 on
-0.57 L1 out
-0.10 L1 premieres
-0.64 L1 release
-0.21 L1 released
-0.32 L1 return
0.17 L1 returns
0.25 L1 since
-0.15 L1 starting
0.46 L1 the
0.07 L1 through
0.71 L1 to
0.26 L1 until
0.51 L2 %C from
0.12 L2 %C in
0.06 L2 %C on
0.27 L2 %D and
-0.58 L2 %P 's
-0.37 L2 %P (
-0.30 L2 %P )
-0.79 L2 %P by
-0.49 L2 %P in
0.60 L2 %P on
0.73 L2 %S in
-0.09 L2 %S on
0.25 L2 %T (
-0.24 L2 %T in
0.17 L2 %T on
0.40 L2 's %P
0.45 L2 , from
-0.61 L2 , in
-0.50 L2 , on
-0.57 L2 ^ %C
-0.10 L2 ^ ^
0.11 L2 ^ on
0.60 L2 a %S
0.73 L2 air in
-0.59 L2 air on
-0.22 L2 aired in
-0.26 L2 aired on
-0.21 L2 announced in
-0.89 L2 announced on
-0.35 L2 back in
0.22 L2 began in
-0.64 L2 begin in
0.52 L2 begin on
0.24 L2 broadcast in
-0.39 L2 by the
-0.20 L2 confirmed in
0.30 L2 debut in
0.19 L2 debut on
0.20 L2 dropped on
-0.34 L2 ended in
-0.34 L2 episode on
0.18 L2 episodes from
-0.44 L2 follows on
-0.08 L2 for the
0.36 L2 in the
0.28 L2 is on
-0.36 L2 its %S
0.49 L2 japan on
0.24 L2 lands on
-0.63 L2 launch in
0.45 L2 launch on
0.31 L2 launched in
0.30 L2 off in
0.39 L2 on %C
-0.44 L2 ordered in
0.59 L2 out in
-0.07 L2 out on
0.49 L2 premiere in
0.37 L2 premiered in
0.40 L2 premiered on
1.17 L2 premieres in
-0.57 L2 premieres on
0.40 L2 released in
0.10 L2 released on
-0.29 L2 revealed on
-0.17 L2 screens in
0.27 L2 set for
0.23 L2 sometime in
-0.06 L2 started on
-0.29 L2 to premiere
-0.57 L2 up in
-0.29 L2 will air
0.64 L2 will premiere
-0.74 L3 %C announced on
0.18 L3 %N episodes from
-0.13 L3 %N episodes on
-0.59 L3 %P back in
0.41 L3 %P series in
0.22 L3 %S premiered in
0.38 L3 %S premiered on
-0.23 L3 %T announced on
0.36 L3 & %P in
-0.39 L3 , aired in
-0.32 L3 ^ %P (
0.43 L3 ^ %T (
-0.57 L3 ^ ^ %C
-0.10 L3 ^ ^ ^
0.11 L3 ^ ^ on
0.55 L3 a %S in
-0.46 L3 a %S on
-0.45 L3 at %P in
-0.14 L3 be premiered on
0.43 L3 be released in
-0.38 L3 by %C in
-0.46 L3 came out on
-0.05 L3 debut in the
-0.24 L3 for %S in
-0.65 L3 for %S on
0.60 L3 for a %S
-0.24 L3 from %P 's
-0.10 L3 in %D and
0.49 L3 in japan on
-0.21 L3 it began in
0.51 L3 its %S in
0.27 L3 its %S on
0.06 L3 new episodes on
-0.43 L3 of %P in
-0.65 L3 of %T on
0.51 L3 on %C from
0.68 L3 on %C in
0.07 L3 on %C on
-0.28 L3 on %P 's
-0.45 L3 the series in
-0.37 L3 to %C in
0.41 L3 to air in
0.77 L3 to debut in
0.35 L3 to premiere on
0.19 L3 was released on
-0.39 L3 which aired on
-0.51 L3 will premiere on
-0.47 L3 with %S on
0.09 LR %C .
-1.05 LR %P .
-0.50 LR %S ,
0.19 LR %S .
-0.25 LR ( )
-0.11 LR , )
0.99 LR : $
0.08 LR ^ ,
-0.20 LR an release
0.09 LR and .
0.30 LR announced .
0.25 LR at .
-0.12 LR begins .
0.73 LR between .
-0.10 LR by ,
0.11 LR by .
0.38 LR for .
-0.23 LR for and
0.57 LR from ,
0.29 LR from .
0.28 LR in !
-0.39 LR in $
-0.52 LR in %P
-0.05 LR in ,
0.09 LR in .
-0.50 LR in ;
-0.44 LR in after
0.64 LR in and
0.14 LR in as
-0.56 LR in in
0.58 LR in on
-0.38 LR in that
0.40 LR in with
-0.59 LR of ,
-0.24 LR on $
0.22 LR on ,
-0.16 LR on and
0.30 LR on at
-0.53 LR on that
-0.39 LR on with
-0.08 LR premiere .
-0.11 LR premieres $
-0.14 LR premieres on
-0.32 LR return .
-0.19 LR since ,
-0.28 LR starting .
0.14 LR the %P
-0.05 LR the .
0.42 LR the /
-0.27 LR the film
-0.81 LR through .
0.23 LR to .
-0.29 LR until ,
0.27 Lb2 %C
-0.43 Lb2 %D
-0.33 Lb2 %N
-0.38 Lb2 %O
-0.26 Lb2 %P
0.21 Lb2 %S
-0.28 Lb2 %T
0.38 Lb2 's
-0.09 Lb2 ,
-0.43 Lb2 /
-0.22 Lb2 ^
0.18 Lb2 a
0.25 Lb2 air
-0.34 Lb2 aired
-0.44 Lb2 also
-0.62 Lb2 and
-0.96 Lb2 announced
-0.29 Lb2 arrive
-0.33 Lb2 arrived
-0.31 Lb2 as
-0.22 Lb2 back
0.66 Lb2 be
0.19 Lb2 began
-0.39 Lb2 begin
-0.60 Lb2 begins
-0.51 Lb2 broadcast
-0.39 Lb2 by
-0.22 Lb2 confirmed
0.30 Lb2 debut
0.51 Lb2 debuting
-0.65 Lb2 drama
0.56 Lb2 drop
0.20 Lb2 dropped
-0.21 Lb2 during
-0.40 Lb2 end
-0.63 Lb2 ended
-0.34 Lb2 episode
0.65 Lb2 episodes
0.05 Lb2 filming
0.22 Lb2 first
-0.13 Lb2 following
-0.44 Lb2 follows
-0.48 Lb2 for
0.54 Lb2 in
0.52 Lb2 is
0.20 Lb2 it
0.06 Lb2 its
0.49 Lb2 japan
0.24 Lb2 lands
-0.62 Lb2 last
-0.05 Lb2 launch
-0.14 Lb2 launched
-0.25 Lb2 magazine
0.18 Lb2 on
-0.47 Lb2 ordered
0.38 Lb2 out
0.40 Lb2 premiere
0.54 Lb2 premiered
0.39 Lb2 ran
-0.13 Lb2 release
0.41 Lb2 released
-0.29 Lb2 revealed
-0.43 Lb2 screens
0.26 Lb2 season
-0.24 Lb2 series
0.23 Lb2 set
0.18 Lb2 show
0.56 Lb2 sometime
-0.73 Lb2 streamer
-0.33 Lb2 streaming
-0.66 Lb2 that
-0.13 Lb2 the
-0.55 Lb2 to
-0.20 Lb2 up
0.08 Lb2 was
-0.60 Lb2 we
0.05 Lb2 which
0.07 Lb2 will
0.48 Lb3 %C
-0.93 Lb3 %D
0.50 Lb3 %N
-0.23 Lb3 %P
0.33 Lb3 %S
-0.31 Lb3 %T
0.35 Lb3 &
-0.80 Lb3 's
-0.12 Lb3 (
0.28 Lb3 )
0.18 Lb3 ,
0.28 Lb3 :
0.35 Lb3 ;
0.50 Lb3 a
0.52 Lb3 an
-0.11 Lb3 and
-0.39 Lb3 anime
0.72 Lb3 as
-0.77 Lb3 at
0.57 Lb3 be
-0.53 Lb3 by
-0.11 Lb3 came
0.40 Lb3 comedy
-0.04 Lb3 debut
0.32 Lb3 episodes
-0.56 Lb3 fall
-0.54 Lb3 filming
-0.36 Lb3 first
-0.31 Lb3 for
-0.24 Lb3 from
-0.65 Lb3 had
-0.09 Lb3 having
0.36 Lb3 hit
0.12 Lb3 host
-0.48 Lb3 in
0.23 Lb3 is
0.33 Lb3 it
0.25 Lb3 its
-0.22 Lb3 japanese
-0.30 Lb3 last
-0.05 Lb3 launch
0.18 Lb3 months
-0.51 Lb3 new
-0.62 Lb3 not
0.10 Lb3 novel
0.35 Lb3 of
0.52 Lb3 on
-0.54 Lb3 original
-0.40 Lb3 out
0.50 Lb3 premiere
-0.20 Lb3 previously
-0.04 Lb3 release
0.34 Lb3 released
0.04 Lb3 roll
0.62 Lb3 season
-0.25 Lb3 show
-0.78 Lb3 slated
0.87 Lb3 streaming
-0.36 Lb3 the
-0.06 Lb3 to
-0.38 Lb3 told
-0.21 Lb3 tv
-0.49 Lb3 up
0.07 Lb3 was
-0.47 Lb3 were
-0.16 Lb3 which
0.32 Lb3 will
-0.34 Lb3 with
-0.21 Lb3 “
-0.19 R1 !
-0.26 R1 %D
-0.31 R1 %P
-0.13 R1 's
-0.09 R1 )
0.15 R1 ,
-0.05 R1 .
-0.26 R1 ...
0.08 R1 /
-0.10 R1 :
-0.21 R1 ;
-0.51 R1 a
-0.44 R1 after
0.25 R1 and
0.70 R1 anime
-0.14 R1 at
-0.27 R1 film
-0.72 R1 for
-0.09 R1 in
-0.16 R1 is
-0.12 R1 looks
-0.27 R1 novel
0.17 R1 on
0.76 R1 premiere
0.31 R1 release
-0.66 R1 that
-0.17 R1 the
0.49 R1 to
0.27 R1 with
-0.22 R1 –
-0.18 R2 ! $
-0.26 R2 %D .
-0.57 R2 %P .
-0.38 R2 ) $
0.05 R2 ) .
-0.12 R2 ) and
-0.14 R2 ) –
-0.41 R2 , %C
-0.41 R2 , %N
-0.14 R2 , %S
0.20 R2 , %T
0.06 R2 , a
-0.30 R2 , and
0.36 R2 , as
-0.54 R2 , but
-0.46 R2 , due
0.14 R2 , followed
0.16 R2 , is
0.08 R2 , it
-0.43 R2 , so
-0.80 R2 , the
0.08 R2 , this
-0.31 R2 , will
0.29 R2 , with
-0.12 R2 , “
-0.11 R2 . $
-0.26 R2 ... $
-0.55 R2 / %N
-0.83 R2 : $
-0.55 R2 ; and
0.19 R2 and %D
-0.58 R2 and %S
-0.28 R2 and a
0.30 R2 and continues
0.10 R2 and is
0.28 R2 and it
-0.20 R2 film of
-0.44 R2 in %P
-0.39 R2 in and
0.34 R2 in the
0.05 R2 on %C
-0.08 R2 release .
-0.13 R2 that %P
-0.37 R2 that %T
-0.34 R2 that the
-0.07 R2 with a
-0.18 R3 ! $ $
-0.26 R3 %D . $
-0.57 R3 %P . $
-0.38 R3 ) $ $
0.05 R3 ) . $
-0.55 R3 ) – %P
0.15 R3 , %C announced
-0.55 R3 , and %C
0.36 R3 , and has
0.63 R3 , and it
-0.38 R3 , and the
-0.16 R3 , and was
-0.65 R3 , but %P
-0.46 R3 , due to
-0.44 R3 , it was
0.35 R3 , with %P
-0.54 R3 , with a
0.53 R3 , with episodes
-0.44 R3 , with the
-0.12 R3 , “ %T
-0.11 R3 . $ $
-0.26 R3 ... $ $
-0.83 R3 : $ $
-0.32 R3 at %N :
0.35 R3 at %N p.m
-0.20 R3 film of the
-0.39 R3 in and around
0.15 R3 on %C $
-0.31 R3 on %C ,
0.37 R3 on %C .
0.28 R3 on %C and
-0.28 R3 on %C at
-0.08 R3 release . $
-0.13 R3 that %P will
-0.16 R3 that the %S
-0.07 R3 with a %N
-0.08 Rb2 $
-0.16 Rb2 %C
0.57 Rb2 %D
-0.47 Rb2 %N
-1.21 Rb2 %P
-1.11 Rb2 %S
0.89 Rb2 %T
0.85 Rb2 )
-0.31 Rb2 ,
-0.18 Rb2 .
-0.26 Rb2 a
0.25 Rb2 all
-0.92 Rb2 an
-0.36 Rb2 and
0.68 Rb2 as
-0.54 Rb2 but
0.30 Rb2 continues
0.41 Rb2 date
-0.46 Rb2 due
0.15 Rb2 followed
0.17 Rb2 from
0.22 Rb2 has
0.21 Rb2 is
0.39 Rb2 it
0.33 Rb2 new
-0.55 Rb2 of
-0.46 Rb2 our
0.82 Rb2 series
0.24 Rb2 set
-0.22 Rb2 so
-0.61 Rb2 that
-0.57 Rb2 the
-0.52 Rb2 they
0.08 Rb2 this
-0.25 Rb2 was
0.44 Rb2 will
0.31 Rb2 with
-0.14 Rb2 –
0.07 Rb2 “
0.31 Rb3 !
-0.13 Rb3 $
-0.29 Rb3 %C
-0.41 Rb3 %D
0.19 Rb3 %P
0.26 Rb3 %S
-1.04 Rb3 's
0.12 Rb3 .
0.09 Rb3 /
-0.14 Rb3 :
-0.19 Rb3 a
0.10 Rb3 announced
-0.39 Rb3 around
-0.28 Rb3 at
0.30 Rb3 been
0.33 Rb3 by
0.18 Rb3 episodes
0.16 Rb3 game
-0.38 Rb3 had
0.21 Rb3 has
-0.29 Rb3 have
-0.06 Rb3 in
0.22 Rb3 is
1.03 Rb3 it
0.36 Rb3 moved
0.17 Rb3 now
-0.61 Rb3 of
0.06 Rb3 on
0.35 Rb3 p.m
0.20 Rb3 series
-0.76 Rb3 show
-0.27 Rb3 that
-0.62 Rb3 there
-0.27 Rb3 time
-0.35 Rb3 to
-0.41 Rb3 was
-0.23 Rb3 will
-0.07 T after
0.24 T before
-0.55 T both
-0.09 T none
0.34 T season
-0.09 at caption
0.11 at first1
-0.43 at first2
-0.59 at heading
0.66 at item
-0.42 at last1
0.38 at length0
-0.29 at length3
-0.13 at length4
-0.33 at length5
-0.15 at paragraph
0.12 event aired
-0.53 event airing
0.22 event announced
-0.22 event announcement
-0.15 event arrive
0.24 event arrived
-0.10 event available
-0.62 event axed
0.18 event be_back
-0.39 event be_out
0.22 event began
-0.22 event begin
-0.10 event beginning
-0.39 event begins
-0.09 event broadcast
-0.46 event came_out
-0.47 event cancelled
-0.33 event come_out
0.49 event coming
-0.61 event coming_to
-0.50 event confirmed
0.04 event debut
-0.11 event debuted
0.45 event debuting
-0.13 event drop
-0.21 event dropped
-0.18 event due
-0.25 event during
-0.59 event end
-0.08 event ended
0.27 event episode
-0.60 event event
0.27 event filming
-0.64 event finale
-0.45 event follows
0.22 event game
0.57 event hit_%C3
0.57 event lands
0.37 event launch
0.11 event launched
0.34 event launching
0.64 event left
-0.93 event million
-0.37 event nominated
0.13 event none
0.23 event novel
-0.49 event opens
-0.68 event ordered
-0.37 event other
0.20 event other-far
-0.16 event other-near
-0.59 event other-next
0.42 event premiere
0.26 event premiered
-0.09 event premieres
0.06 event premiering
-0.58 event production
-0.36 event published
0.18 event ran_for
-0.05 event release
-0.28 event release-far
-0.09 event release-near
-0.13 event release-next
0.14 event released
-0.59 event renewal
-0.15 event renewed
-0.11 event return
-0.16 event returning
-0.38 event returns
-0.38 event revealed
0.25 event revived
0.39 event scripted
0.45 event see_it
-0.75 event set
0.27 event set_for
-0.50 event set_in
0.15 event shown
-0.53 event signed
0.58 event slated
-0.14 event started
-0.15 event starting
0.15 event starts
0.66 event streaming
-0.15 event streams
-0.27 event through
-0.78 event told
-0.63 event trailer
-0.05 event until
-0.06 grain day
-0.05 grain month
0.50 grain part
0.53 grain season
-0.72 grain year
0.08 l1 %C
0.11 l1 %P
-0.47 l1 %S
-0.52 l1 's
-0.07 l1 (
-0.30 l1 )
-0.23 l1 ,
-0.31 l1 :
-0.05 l1 ^
-0.48 l1 a
-0.29 l1 air
-0.20 l1 an
-0.35 l1 and
0.30 l1 announced
0.22 l1 arrived
0.12 l1 at
-0.40 l1 before
-0.10 l1 beginning
0.09 l1 between
-0.11 l1 by
0.41 l1 coming
-0.12 l1 debut
-0.32 l1 end
0.29 l1 episode
0.15 l1 from
0.09 l1 in
-0.11 l1 its
0.28 l1 launch
0.25 l1 of
-0.20 l1 on
-0.57 l1 out
-0.10 l1 premieres
-0.64 l1 release
-0.21 l1 released
-0.32 l1 return
0.17 l1 returns
0.25 l1 since
-0.15 l1 starting
0.46 l1 the
0.07 l1 through
0.71 l1 to
0.26 l1 until
0.51 l2 %C from
0.12 l2 %C in
0.06 l2 %C on
0.27 l2 %D and
-0.38 l2 %P 's
-0.37 l2 %P (
-0.30 l2 %P )
-0.39 l2 %P and
-0.79 l2 %P by
-0.49 l2 %P in
0.60 l2 %P on
0.73 l2 %S in
-0.09 l2 %S on
0.25 l2 %T (
-0.24 l2 %T in
0.17 l2 %T on
0.40 l2 's %P
0.45 l2 , from
-0.61 l2 , in
-0.50 l2 , on
-0.57 l2 ^ %C
-0.05 l2 ^ ^
0.11 l2 ^ on
0.60 l2 a %S
0.73 l2 air in
-0.59 l2 air on
-0.22 l2 aired in
-0.26 l2 aired on
-0.21 l2 announced in
-0.89 l2 announced on
-0.35 l2 back in
0.22 l2 began in
-0.64 l2 begin in
0.52 l2 begin on
0.24 l2 broadcast in
-0.39 l2 by the
-0.20 l2 confirmed in
0.30 l2 debut in
0.19 l2 debut on
0.20 l2 dropped on
-0.34 l2 ended in
-0.34 l2 episode on
0.18 l2 episodes from
-0.44 l2 follows on
-0.08 l2 for the
0.36 l2 in the
0.28 l2 is on
-0.36 l2 its %S
0.49 l2 japan on
0.24 l2 lands on
-0.63 l2 launch in
0.45 l2 launch on
0.31 l2 launched in
0.30 l2 off in
0.39 l2 on %C
-0.44 l2 ordered in
0.59 l2 out in
-0.07 l2 out on
0.49 l2 premiere in
0.37 l2 premiered in
0.40 l2 premiered on
1.17 l2 premieres in
-0.57 l2 premieres on
0.40 l2 released in
0.10 l2 released on
-0.29 l2 revealed on
-0.17 l2 screens in
0.27 l2 set for
0.23 l2 sometime in
-0.06 l2 started on
-0.29 l2 to premiere
-0.57 l2 up in
-0.29 l2 will air
0.64 l2 will premiere
-0.74 l3 %C announced on
0.18 l3 %N episodes from
-0.13 l3 %N episodes on
-0.59 l3 %P back in
0.41 l3 %P series in
0.22 l3 %S premiered in
0.38 l3 %S premiered on
-0.23 l3 %T announced on
0.36 l3 & %P in
-0.39 l3 's %P and
-0.39 l3 , aired in
-0.32 l3 ^ %P (
0.43 l3 ^ %T (
-0.57 l3 ^ ^ %C
-0.05 l3 ^ ^ ^
0.11 l3 ^ ^ on
0.55 l3 a %S in
-0.46 l3 a %S on
-0.45 l3 at %P in
-0.14 l3 be premiered on
0.43 l3 be released in
-0.38 l3 by %C in
-0.46 l3 came out on
-0.05 l3 debut in the
-0.24 l3 for %S in
-0.65 l3 for %S on
0.60 l3 for a %S
-0.24 l3 from %P 's
-0.10 l3 in %D and
0.49 l3 in japan on
-0.21 l3 it began in
0.51 l3 its %S in
0.27 l3 its %S on
0.06 l3 new episodes on
-0.43 l3 of %P in
-0.65 l3 of %T on
0.51 l3 on %C from
0.68 l3 on %C in
0.07 l3 on %C on
-0.28 l3 on %P 's
-0.45 l3 the series in
-0.37 l3 to %C in
0.41 l3 to air in
0.77 l3 to debut in
0.35 l3 to premiere on
0.19 l3 was released on
-0.39 l3 which aired on
-0.51 l3 will premiere on
-0.47 l3 with %S on
-0.06 others dates1
-0.05 others dates2
-0.18 others dates3
-0.37 others seasons0
0.13 others seasons1
0.47 others seasons2
-0.19 r1 !
-0.06 r1 $
-0.26 r1 %D
-0.31 r1 %P
0.13 r1 's
-0.29 r1 (
-0.16 r1 )
0.15 r1 ,
-0.06 r1 .
-0.26 r1 ...
0.08 r1 /
-0.10 r1 :
0.35 r1 ;
-0.51 r1 a
-0.44 r1 after
0.30 r1 and
0.70 r1 anime
-0.14 r1 at
-0.27 r1 film
-0.72 r1 for
-0.09 r1 in
-0.16 r1 is
-0.12 r1 looks
-0.27 r1 novel
0.17 r1 on
0.76 r1 premiere
0.31 r1 release
-0.66 r1 that
-0.17 r1 the
0.49 r1 to
0.27 r1 with
-0.22 r1 –
-0.18 r2 ! $
-0.06 r2 $ $
-0.26 r2 %D .
-0.57 r2 %P .
-1.02 r2 ) $
0.05 r2 ) .
-0.12 r2 ) and
-0.14 r2 ) –
-0.41 r2 , %C
-0.41 r2 , %N
-0.14 r2 , %S
0.20 r2 , %T
0.06 r2 , a
-0.44 r2 , and
0.36 r2 , as
-0.54 r2 , but
-0.46 r2 , due
0.14 r2 , followed
0.16 r2 , is
-0.43 r2 , so
-0.71 r2 , the
0.08 r2 , this
-0.31 r2 , will
0.29 r2 , with
-0.12 r2 , “
-0.12 r2 . $
-0.26 r2 ... $
-0.55 r2 / %N
-0.83 r2 : $
-0.55 r2 ; and
0.19 r2 and %D
0.32 r2 and %P
-0.58 r2 and %S
-0.28 r2 and a
0.30 r2 and continues
0.10 r2 and is
0.28 r2 and it
-0.20 r2 film of
-0.44 r2 in %P
-0.39 r2 in and
0.34 r2 in the
0.05 r2 on %C
-0.08 r2 release .
-0.13 r2 that %P
-0.37 r2 that %T
-0.34 r2 that the
-0.07 r2 with a
-0.18 r3 ! $ $
-0.06 r3 $ $ $
-0.26 r3 %D . $
-0.57 r3 %P . $
-1.02 r3 ) $ $
0.05 r3 ) . $
-0.55 r3 ) – %P
0.15 r3 , %C announced
-0.55 r3 , and %C
0.36 r3 , and has
0.63 r3 , and it
-0.38 r3 , and the
-0.16 r3 , and was
-0.65 r3 , but %P
-0.46 r3 , due to
-0.44 r3 , it was
0.35 r3 , with %P
-0.54 r3 , with a
0.53 r3 , with episodes
-0.44 r3 , with the
-0.12 r3 , “ %T
-0.12 r3 . $ $
-0.26 r3 ... $ $
-0.83 r3 : $ $
-0.32 r3 at %N :
0.35 r3 at %N p.m
-0.20 r3 film of the
-0.39 r3 in and around
0.15 r3 on %C $
-0.31 r3 on %C ,
0.37 r3 on %C .
0.28 r3 on %C and
-0.28 r3 on %C at
-0.08 r3 release . $
-0.13 r3 that %P will
-0.16 r3 that the %S
-0.07 r3 with a %N
1.58 rule any
-1.12 rule none
-1.72 rule other
0.56 rule release:_<date>_premiere
1.22 rule release:_<season>:_<date>
0.04 rule release:_air_<date>
0.24 rule release:_aired_<date>
0.62 rule release:_arrive_<date>
0.81 rule release:_arrived_<date>
0.39 rule release:_available_<date>
0.41 rule release:_be_back_<date>
-0.39 rule release:_be_out_<date>
0.71 rule release:_began_<date>
0.67 rule release:_begin_<date>
0.15 rule release:_beginning_<date>
0.87 rule release:_begins_<date>
-0.40 rule release:_broadcast_<date>
-0.33 rule release:_come_out_<date>
0.41 rule release:_coming_<date>
-0.61 rule release:_coming_to_<date>
0.51 rule release:_debut_<date>
0.36 rule release:_debuted_<date>
-0.18 rule release:_debuting_<date>
0.56 rule release:_drop_<date>
0.72 rule release:_dropped_<date>
-0.17 rule release:_due_<date>
-0.36 rule release:_follows_<date>
-0.06 rule release:_is_back_for_<date>
0.49 rule release:_lands_<date>
0.41 rule release:_launch_<date>
0.87 rule release:_launched_<date>
-0.30 rule release:_launching_<date>
-0.36 rule release:_opens_<date>
0.15 rule release:_premiere_<date>
0.72 rule release:_premiered_<date>
-0.05 rule release:_premieres_<date>
0.75 rule release:_premiering_<date>
0.18 rule release:_ran_for_<date>
-0.11 rule release:_release_<date>
0.44 rule release:_released_<date>
0.26 rule release:_return_<date>
-0.42 rule release:_returning_<date>
0.25 rule release:_revived_<date>
0.46 rule release:_set_for_<date>
0.42 rule release:_shown_<date>
0.93 rule release:_slated_<date>
0.83 rule release:_started_<date>
0.19 rule release:_starting_<date>
0.44 rule release:_streaming_<date>
-0.15 rule release:_streams_<date>
0.48 series nearest-after
-0.90 series nearest-after-main
-0.16 series nearest-away
-0.15 series nearest-away-main
0.33 series nearest-before-main
-0.46 series other-after
0.68 series other-away-main
0.70 tense future
-0.41 tense future-though-past
-2.44 tense past-though-future
-0.39 when ahead
-0.67 when long-ago
-1.32 when past
1.42 when soon
0.19 when unknown
`
