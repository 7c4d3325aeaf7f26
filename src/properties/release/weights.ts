/** What the judge of release claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const releaseWeights = `
0.004 bias
-0.17 A !
0.38 A %
0.27 A %C
-0.13 A %D
0.28 A %K
0.09 A %N
-0.93 A %O
0.08 A %P
-0.66 A %S
0.04 A %T
-0.18 A 's
0.10 A )
-0.15 A ,
0.24 A -
0.04 A --
0.21 A .
0.12 A ...
0.50 A ;
-0.12 A according
-0.32 A after
0.29 A again
0.30 A air
-0.35 A aired
-0.51 A airing
0.51 A all
0.12 A along
0.22 A already
0.25 A also
0.77 A anime
-0.44 A announced
-0.37 A around
-0.59 A art
-1.05 A back
0.23 A based
0.40 A became
-0.45 A because
0.34 A been
-0.31 A before
0.09 A being
0.30 A between
-0.52 A bring
0.19 A british
-0.44 A broadcast
-0.37 A but
0.12 A called
-0.26 A can
-0.67 A cast
0.39 A character
-0.33 A come
-0.07 A comedy
-0.49 A confirm
0.11 A consisting
0.30 A continues
0.06 A created
0.21 A currently
0.37 A date
0.28 A day
0.50 A days
-0.67 A doors
-0.16 A drama
-0.35 A during
-0.21 A each
-0.21 A earlier
-0.32 A effectively
-0.26 A end
0.52 A ended
-0.16 A ending
0.51 A episodes
0.12 A et
-0.45 A even
-0.66 A fall
0.50 A fan
-0.06 A fans
0.39 A featuring
-0.42 A film
-0.82 A filming
-0.14 A finale
-0.60 A first
0.51 A followed
-0.06 A following
-0.06 A follows
0.65 A from
0.20 A game
-0.61 A good
-0.11 A has
0.52 A have
0.12 A having
-0.54 A her
0.40 A hit
0.35 A including
-0.24 A industry
-0.25 A ireland
-0.14 A jst
0.61 A just
0.30 A kept
-0.28 A languages
0.24 A last
-0.21 A later
-0.40 A light
-0.78 A like
-0.12 A looks
-0.36 A make
-0.48 A might
0.36 A million
0.05 A minute
0.11 A monday
-0.37 A months
-0.42 A more
0.70 A moved
-0.22 A name
-0.63 A network
-0.34 A networks
-0.28 A new
0.45 A next
-0.18 A night
0.49 A not
-0.43 A novel
-0.37 A novels
0.56 A now
0.05 A number
-0.29 A off
-0.36 A one
0.56 A only
0.14 A originals
-0.58 A other
-0.34 A our
0.21 A out
-0.09 A over
-0.50 A own
0.44 A p.m
-0.22 A pandemic
0.17 A people
-0.12 A picked
-0.63 A platform
-0.08 A playing
-0.16 A pm
0.32 A premiere
-0.68 A premiered
0.45 A previously
-0.44 A producer
-0.60 A production
0.23 A publisher
-0.06 A ran
-0.10 A really
0.20 A received
0.69 A release
-0.14 A released
0.47 A renewed
0.45 A reported
-0.59 A return
-0.51 A returning
-0.48 A rolling
0.15 A rotten
-0.68 A run
0.11 A same
-0.48 A saw
0.25 A scheduled
0.40 A season
0.17 A second
0.58 A see
-0.12 A series
0.62 A set
-0.53 A she
-0.34 A showrunner
-0.63 A shows
0.76 A since
0.08 A slot
0.14 A some
-0.18 A sources
0.40 A spin-off
0.27 A stars
-0.06 A started
-0.22 A story
-0.20 A streaming
-0.52 A success
-0.15 A sure
0.21 A surprise
0.12 A takes
-0.44 A than
-0.07 A their
-0.91 A them
0.57 A then
-0.62 A there
-0.29 A they
0.60 A those
-0.20 A time
0.37 A titles
-0.66 A told
-0.43 A took
0.38 A total
-0.22 A trailer
0.39 A true
0.26 A tv
0.39 A up
-0.62 A viewers
0.42 A we
-0.87 A we're
-0.44 A when
-0.14 A where
-1.03 A which
0.38 A while
-0.44 A who
-0.26 A will
0.08 A word
-0.10 A would
0.34 A wrap
-0.25 A year
0.11 A years
-0.82 A you
-0.27 A –
-0.47 A —
0.22 A ”
0.10 An !
-0.09 An %C
0.11 An %D
-0.04 An %K
-0.20 An %N
-0.06 An %P
-0.13 An %S
0.63 An %T
0.14 An (
0.32 An )
0.06 An ,
0.15 An -
-0.07 An .
-0.36 An ...
-0.06 An :
-0.19 An ;
-0.31 An after
-0.24 An aired
0.73 An all
0.27 An along
0.22 An already
-0.17 An also
0.69 An anime
-0.85 An announced
-0.37 An around
-0.38 An back
0.45 An became
-0.45 An because
0.45 An been
-0.13 An before
0.19 An british
-0.19 An broadcast
-0.66 An but
-0.26 An can
-0.20 An come
0.30 An continues
-0.11 An created
0.26 An date
-0.59 An drama
-0.12 An due
-0.20 An end
0.19 An episode
0.48 An episodes
0.12 An et
0.23 An fans
-0.42 An film
-0.83 An filming
-0.62 An first
0.51 An followed
-0.06 An following
-0.12 An from
0.16 An game
0.21 An had
0.19 An has
-0.13 An have
-0.25 An ireland
0.30 An kept
-0.66 An light
-0.12 An looks
-0.36 An make
-0.48 An might
0.11 An more
0.70 An moved
-0.20 An name
0.66 An not
-0.33 An novel
-0.37 An novels
0.44 An now
0.15 An one
0.56 An only
-0.34 An our
0.44 An p.m
-0.55 An pm
0.26 An premiere
-0.44 An producer
-0.52 An production
-0.06 An ran
-0.10 An really
0.20 An received
0.69 An release
-0.14 An released
-0.28 An return
-0.51 An returning
0.12 An same
-0.48 An saw
-0.17 An scheduled
0.28 An season
0.31 An series
0.14 An set
-0.34 An she
-0.40 An show
-0.21 An so
-0.18 An sources
0.09 An story
0.09 An streaming
-0.15 An sure
0.12 An takes
-0.08 An than
0.57 An then
-0.62 An there
-0.29 An they
-0.25 An time
-0.43 An took
-0.41 An trailer
0.39 An true
0.24 An tv
0.39 An up
-0.60 An when
-0.14 An where
-0.48 An which
-0.13 An while
0.07 An will
0.47 An would
0.34 An wrap
-0.75 An year
-0.71 An you
-0.27 An –
-0.46 An —
0.06 An “
0.09 An ”
0.11 B %C
-0.29 B %D
-0.39 B %K
0.18 B %N
0.26 B %O
0.12 B %P
0.39 B %S
-0.12 B %T
0.34 B &
-0.44 B 's
-0.08 B )
0.30 B ,
0.63 B -
-1.04 B .
-0.61 B /
-0.59 B :
-0.04 B ;
-0.40 B about
-0.22 B according
0.16 B account
0.62 B adaptation
-0.69 B advertisers
-0.10 B after
-0.46 B air
0.41 B aired
-0.38 B airing
0.19 B already
-0.07 B also
0.08 B anime
0.25 B announced
-0.65 B announcement
-0.80 B announcing
0.21 B anticipated
-0.11 B arrive
0.24 B arrived
0.09 B available
0.05 B award
-0.35 B back
-1.17 B based
0.40 B batch
0.62 B because
-0.25 B been
-0.20 B began
0.31 B begin
-0.11 B beginning
-0.43 B begins
0.08 B begun
-0.40 B being
0.23 B best
0.08 B between
-0.18 B both
-0.36 B bowed
-0.06 B broadcast
-0.20 B cable
0.23 B came
-0.80 B cameras
-0.88 B can
-0.47 B cancelled
-0.89 B cast
-0.77 B characters
0.34 B christmas
-0.37 B come
0.13 B comedy
-0.62 B confirmed
0.35 B continues
0.64 B created
-0.97 B creators
-0.58 B crew
-0.15 B currently
0.51 B date
0.29 B debuted
0.42 B debuting
-0.83 B despite
-0.57 B detective
0.34 B did
0.09 B director
0.33 B do
-0.13 B down
-0.16 B drop
-0.07 B dropped
0.34 B drops
-0.63 B due
-0.89 B during
-0.06 B earlier
-0.15 B effectively
-0.43 B emmy
-0.50 B end
-0.09 B ended
-0.06 B ending
-0.45 B episode
0.39 B episodes
0.15 B espionage
-0.59 B event
0.69 B expect
0.46 B expected
-0.75 B fall
-0.39 B family
0.35 B fan
0.38 B fans
0.38 B fantasy
0.44 B fiction
-0.63 B film
-0.11 B filming
-0.86 B final
-0.21 B finale
0.64 B finally
-0.80 B finished
-0.21 B first
0.30 B follow
0.31 B followed
0.28 B following
-0.27 B follows
-0.64 B friday
0.36 B full
0.14 B game
0.31 B get
0.26 B getting
0.10 B globally
-0.42 B goes
-0.43 B gone
0.17 B had
-0.84 B handed
0.41 B has
-0.42 B have
-0.13 B having
0.31 B he
-0.20 B her
-0.06 B his
0.56 B hit
0.10 B host
0.18 B however
0.07 B i
-0.22 B if
0.05 B including
-0.68 B into
0.50 B ireland
0.49 B japan
-0.22 B japanese
0.56 B just
0.58 B lands
-0.60 B last
0.35 B later
0.36 B launch
0.20 B launched
0.35 B launching
0.63 B left
0.27 B less
0.46 B light
-0.86 B like
-0.48 B likely
-0.74 B long-awaited
0.48 B look
0.56 B made
-0.32 B magazine
-0.74 B make
-0.06 B manga
-0.52 B many
0.76 B may
0.07 B might
0.61 B million
0.16 B mind
0.38 B month
0.41 B months
-0.74 B more
0.45 B most
-0.40 B network
0.32 B new
-0.64 B news
0.14 B night
0.86 B no
0.41 B not
0.28 B novel
-0.46 B novels
0.20 B now
-0.20 B off
-0.36 B official
0.42 B once
0.05 B one
-0.11 B only
-0.48 B opens
-0.29 B order
-0.46 B ordered
-0.47 B original
0.09 B originally
-0.14 B originals
0.72 B other
0.57 B our
-0.15 B out
-0.56 B over
-1.06 B own
-0.63 B part
-0.45 B pickup
0.07 B pilot
0.05 B place
0.21 B police
0.05 B premiere
0.49 B premiered
-0.08 B premieres
0.08 B premiering
-0.77 B presents
0.27 B press
-0.29 B previous
0.05 B previously
0.41 B produced
-0.66 B producers
0.16 B production
-0.65 B promised
-0.21 B published
-0.39 B publisher
0.68 B pushed
0.63 B ran
0.18 B reached
-0.20 B reading
-0.28 B recently
-0.14 B release
-0.61 B renewal
-0.49 B renewed
-0.10 B return
-0.20 B returning
-0.10 B returns
0.25 B revived
0.47 B role
-0.05 B roll
0.48 B rumors
-0.77 B run
-0.63 B s
0.74 B said
0.62 B same
0.31 B schedule
-0.68 B scheduled
-0.23 B sci-fi
0.44 B science
0.53 B screen
0.12 B screens
0.38 B scripted
0.37 B season
0.47 B second
0.28 B see
-0.35 B seen
0.26 B sequel
-0.41 B series
-0.45 B set
-0.11 B several
-0.42 B she
0.91 B should
0.25 B show
0.18 B shown
0.11 B shows
-0.54 B signed
0.16 B sitcom
-0.58 B slate
-0.48 B slated
-0.78 B slot
0.34 B small
0.47 B so
0.35 B some
0.81 B sometime
0.65 B somewhere
-0.29 B soon
-0.62 B soundtrack
0.46 B sources
-0.14 B special
0.05 B stars
-0.47 B started
-0.13 B starting
0.16 B starts
-0.81 B streamer
0.41 B streaming
-0.14 B streams
-0.72 B strike
0.19 B studio
-0.31 B sunday
0.43 B supporting
-0.52 B surprise
-0.44 B takes
0.09 B teaser
0.15 B television
-0.05 B than
0.26 B their
0.22 B then
-0.73 B there
0.42 B they
0.14 B though
0.19 B thriller
-0.70 B through
-0.21 B thursday
0.18 B time
0.32 B title
-0.58 B told
0.05 B took
-0.90 B trailer
0.04 B tv
-0.77 B under
0.58 B until
-0.37 B unveiled
0.12 B up
-0.60 B upcoming
-0.72 B video
-0.82 B viewers
0.61 B volume
-0.24 B watched
0.40 B way
0.15 B we
0.49 B weeks
-0.62 B what
-0.39 B when
0.33 B where
-0.24 B which
0.31 B while
0.29 B who
-0.43 B whose
0.08 B will
0.05 B winner
0.17 B work
0.50 B world
0.35 B would
0.60 B wraps
-0.26 B year
0.09 B yet
-0.48 B you
-0.28 B –
-0.75 B —
0.14 B “
0.08 Bn %C
0.12 Bn %D
-0.48 Bn %K
0.16 Bn %N
-0.56 Bn %O
-0.52 Bn %P
0.08 Bn %T
0.36 Bn &
-0.27 Bn 's
0.25 Bn (
-0.08 Bn )
-0.19 Bn ,
0.74 Bn -
-0.94 Bn /
0.42 Bn ;
-0.11 Bn after
-0.39 Bn air
0.23 Bn aired
-0.57 Bn airing
-0.45 Bn also
-0.35 Bn anime
-0.22 Bn announcement
0.08 Bn anticipated
-0.11 Bn arrive
0.24 Bn arrived
-0.41 Bn back
-0.31 Bn based
0.74 Bn because
-0.07 Bn been
-0.23 Bn began
-0.47 Bn begin
-0.10 Bn beginning
-0.39 Bn begins
-0.30 Bn being
0.39 Bn best
0.08 Bn between
-0.06 Bn broadcast
0.20 Bn but
-0.07 Bn cable
0.24 Bn came
0.37 Bn can
-0.47 Bn cancelled
-0.62 Bn cast
-0.77 Bn characters
-0.72 Bn come
0.64 Bn comedy
0.47 Bn coming
-0.56 Bn confirmed
0.35 Bn continues
0.46 Bn date
0.22 Bn debut
-0.08 Bn debuted
0.42 Bn debuting
0.33 Bn do
0.27 Bn drama
-0.16 Bn drop
-0.21 Bn dropped
0.34 Bn drops
-0.20 Bn due
-0.22 Bn during
-0.15 Bn effectively
-0.60 Bn end
-0.63 Bn ended
0.20 Bn episode
0.38 Bn episodes
0.67 Bn expect
0.33 Bn expected
-0.69 Bn fall
0.64 Bn fans
-0.61 Bn filming
0.49 Bn finally
0.40 Bn first
0.30 Bn follow
-0.37 Bn following
-0.45 Bn follows
-0.64 Bn friday
0.38 Bn full
0.24 Bn game
-0.29 Bn had
0.20 Bn half
-0.84 Bn handed
0.25 Bn has
0.24 Bn have
-0.13 Bn having
-0.72 Bn he
0.43 Bn hit
0.10 Bn host
-0.23 Bn i
0.49 Bn japan
-0.22 Bn japanese
0.27 Bn lands
-0.78 Bn last
0.09 Bn launch
0.35 Bn launching
0.63 Bn left
0.46 Bn light
0.65 Bn made
-0.45 Bn manga
0.45 Bn may
-0.46 Bn might
0.41 Bn months
0.74 Bn most
-0.19 Bn network
0.17 Bn new
0.14 Bn night
0.45 Bn novel
0.32 Bn now
0.61 Bn one
-0.48 Bn opens
-0.47 Bn ordered
-0.57 Bn original
0.56 Bn our
-0.30 Bn out
-0.72 Bn own
-0.44 Bn pilot
0.05 Bn place
0.26 Bn premiered
-0.08 Bn premieres
0.08 Bn premiering
-0.77 Bn presents
-0.18 Bn previously
0.45 Bn production
-0.39 Bn publisher
0.63 Bn ran
-0.20 Bn recently
-0.34 Bn release
-0.46 Bn renewal
-0.65 Bn renewed
-0.87 Bn return
-0.16 Bn returning
-0.36 Bn revealed
0.25 Bn revived
-0.05 Bn roll
-0.77 Bn run
0.37 Bn same
0.10 Bn schedule
-0.67 Bn scheduled
0.12 Bn screens
0.38 Bn scripted
0.72 Bn season
0.38 Bn second
0.51 Bn see
-0.60 Bn seen
0.26 Bn sequel
0.37 Bn series
0.25 Bn should
0.25 Bn show
0.18 Bn shown
0.30 Bn shows
0.20 Bn since
-0.48 Bn slated
0.42 Bn so
0.57 Bn some
0.81 Bn sometime
0.65 Bn somewhere
-0.12 Bn special
-0.08 Bn starring
0.14 Bn started
-0.13 Bn starting
0.16 Bn starts
-0.81 Bn streamer
0.36 Bn streaming
-0.14 Bn streams
0.11 Bn studio
0.09 Bn teaser
0.11 Bn than
-0.69 Bn then
0.07 Bn thriller
-0.26 Bn through
0.19 Bn time
-0.36 Bn told
0.05 Bn took
-0.76 Bn trailer
-0.22 Bn tv
0.06 Bn until
-0.27 Bn unveiled
0.05 Bn up
-0.52 Bn we
0.17 Bn when
-0.26 Bn which
-0.18 Bn will
0.33 Bn would
0.60 Bn wraps
-0.34 Bn year
-0.28 Bn –
-0.82 Bn —
-0.18 Bn “
0.07 Bn ”
0.16 H 
0.41 H %C
-0.41 H %D
-0.39 H %N
0.04 H %P
0.55 H %S
0.34 H %T
-0.36 H 's
0.10 H ,
-0.18 H /
0.42 H :
0.32 H ?
-0.22 H a
0.41 H and
-0.32 H back
0.07 H be
-0.43 H cast
0.53 H coming
-0.05 H date
0.06 H do
0.21 H from
-0.58 H in
-0.17 H is
0.19 H it
-0.30 H new
-0.27 H of
0.20 H on
0.68 H out
-0.47 H premieres
0.10 H release
-0.50 H series
-0.99 H the
-0.20 H there
0.06 H what
0.17 H when
-0.18 H where
-0.25 H who
0.40 H will
-0.91 H you
-0.31 H –
-0.37 H “
-0.37 H ”
0.08 L1 %C
0.13 L1 %P
-0.46 L1 %S
-0.69 L1 's
-0.31 L1 )
-0.11 L1 ,
-0.34 L1 :
-0.10 L1 ^
-0.50 L1 a
-0.31 L1 air
-0.22 L1 an
-0.22 L1 and
0.29 L1 announced
0.21 L1 arrived
0.13 L1 at
-0.42 L1 before
-0.10 L1 beginning
0.08 L1 between
-0.09 L1 by
0.46 L1 coming
-0.07 L1 debut
-0.31 L1 end
0.28 L1 episode
0.12 L1 from
0.12 L1 in
-0.10 L1 its
0.29 L1 launch
0.26 L1 of
-0.20 L1 on
-0.57 L1 out
-0.09 L1 premieres
-0.65 L1 release
-0.22 L1 released
-0.35 L1 return
0.16 L1 returns
0.26 L1 since
-0.13 L1 starting
0.47 L1 the
0.09 L1 through
0.10 L1 time
0.71 L1 to
0.28 L1 until
0.49 L2 %C from
0.15 L2 %C in
0.06 L2 %C on
0.29 L2 %D and
-0.62 L2 %P 's
-0.31 L2 %P )
-0.79 L2 %P by
-0.56 L2 %P in
0.60 L2 %P on
0.74 L2 %S in
-0.08 L2 %S on
0.22 L2 %T (
-0.30 L2 %T in
0.17 L2 %T on
0.42 L2 's %P
0.44 L2 , from
-0.63 L2 , in
-0.50 L2 , on
-0.04 L2 , premieres
-0.58 L2 ^ %C
-0.10 L2 ^ ^
0.13 L2 ^ on
0.60 L2 a %S
0.72 L2 air in
-0.56 L2 air on
-0.22 L2 aired in
-0.26 L2 aired on
-0.21 L2 announced in
-0.88 L2 announced on
-0.36 L2 back in
0.22 L2 began in
-0.59 L2 begin in
0.52 L2 begin on
0.38 L2 broadcast in
-0.37 L2 by the
-0.20 L2 confirmed in
0.34 L2 debut in
0.17 L2 debut on
0.20 L2 dropped on
-0.35 L2 ended in
-0.36 L2 episode on
0.20 L2 episodes from
-0.45 L2 follows on
-0.08 L2 for the
0.36 L2 in the
0.26 L2 is on
-0.37 L2 its %S
0.49 L2 japan on
0.24 L2 lands on
-0.60 L2 launch in
0.47 L2 launch on
0.32 L2 launched in
0.31 L2 off in
0.37 L2 on %C
-0.44 L2 ordered in
0.53 L2 out in
-0.07 L2 out on
0.48 L2 premiere in
0.38 L2 premiered in
0.39 L2 premiered on
1.16 L2 premieres in
-0.58 L2 premieres on
0.38 L2 released in
0.10 L2 released on
-0.29 L2 revealed on
-0.18 L2 screens in
0.27 L2 set for
0.22 L2 sometime in
-0.05 L2 started on
-0.28 L2 to premiere
-0.57 L2 up in
-0.31 L2 will air
0.66 L2 will premiere
-0.73 L3 %C announced on
0.20 L3 %N episodes from
-0.12 L3 %N episodes on
-0.57 L3 %P back in
0.39 L3 %P series in
0.21 L3 %S premiered in
0.36 L3 %S premiered on
-0.21 L3 %T announced on
0.37 L3 & %P in
-0.40 L3 , aired in
0.13 L3 ^ %T (
-0.58 L3 ^ ^ %C
-0.10 L3 ^ ^ ^
0.13 L3 ^ ^ on
0.55 L3 a %S in
-0.46 L3 a %S on
-0.49 L3 at %P in
-0.15 L3 be premiered on
0.41 L3 be released in
-0.39 L3 by %C in
-0.45 L3 came out on
-0.25 L3 for %S in
-0.65 L3 for %S on
0.60 L3 for a %S
-0.25 L3 from %P 's
-0.10 L3 in %D and
0.49 L3 in japan on
-0.22 L3 it began in
0.51 L3 its %S in
0.28 L3 its %S on
0.05 L3 new episodes on
-0.40 L3 of %P in
-0.61 L3 of %T on
0.49 L3 on %C from
0.67 L3 on %C in
0.08 L3 on %C on
-0.28 L3 on %P 's
-0.47 L3 the series in
-0.40 L3 to %C in
0.37 L3 to air in
0.76 L3 to debut in
0.36 L3 to premiere on
0.20 L3 was released on
-0.39 L3 which aired on
-0.53 L3 will premiere on
-0.47 L3 with %S on
0.07 LR %C .
-1.07 LR %P .
-0.52 LR %S ,
0.20 LR %S .
-0.25 LR ( )
-0.13 LR , )
1.05 LR : $
0.07 LR ^ ,
-0.22 LR an release
0.09 LR and .
0.29 LR announced .
0.24 LR at .
-0.13 LR begins .
0.73 LR between .
-0.07 LR by ,
0.11 LR by .
0.38 LR for .
-0.22 LR for and
0.58 LR from ,
0.35 LR from .
0.30 LR in !
-0.39 LR in $
-0.68 LR in %P
-0.08 LR in ,
0.10 LR in .
-0.53 LR in ;
-0.42 LR in after
0.62 LR in and
0.12 LR in as
-0.53 LR in in
0.54 LR in on
-0.37 LR in that
0.41 LR in with
-0.56 LR of ,
-0.27 LR on $
0.25 LR on ,
-0.18 LR on and
0.29 LR on at
-0.52 LR on that
-0.40 LR on with
-0.08 LR premiere .
-0.11 LR premieres $
-0.10 LR premieres on
-0.35 LR return .
-0.27 LR since ,
-0.30 LR starting .
0.13 LR the %P
0.43 LR the /
-0.26 LR the film
-0.78 LR through .
0.22 LR to .
-0.29 LR until ,
0.30 Lb2 %C
-0.41 Lb2 %D
-0.32 Lb2 %N
-0.35 Lb2 %O
-0.22 Lb2 %P
0.20 Lb2 %S
-0.28 Lb2 %T
0.39 Lb2 's
-0.52 Lb2 /
-0.17 Lb2 ^
0.24 Lb2 a
0.23 Lb2 air
-0.34 Lb2 aired
-0.45 Lb2 also
-0.63 Lb2 and
-0.96 Lb2 announced
-0.30 Lb2 arrive
-0.29 Lb2 arrived
-0.31 Lb2 as
-0.24 Lb2 back
0.64 Lb2 be
0.20 Lb2 began
-0.36 Lb2 begin
-0.60 Lb2 begins
-0.46 Lb2 broadcast
-0.37 Lb2 by
-0.23 Lb2 confirmed
0.31 Lb2 debut
0.42 Lb2 debuting
-0.68 Lb2 drama
0.59 Lb2 drop
0.20 Lb2 dropped
-0.22 Lb2 during
-0.42 Lb2 end
-0.63 Lb2 ended
-0.36 Lb2 episode
0.65 Lb2 episodes
0.09 Lb2 filming
0.22 Lb2 first
-0.12 Lb2 following
-0.45 Lb2 follows
-0.47 Lb2 for
0.56 Lb2 in
0.51 Lb2 is
0.20 Lb2 it
0.05 Lb2 its
0.49 Lb2 japan
0.24 Lb2 lands
-0.61 Lb2 last
-0.19 Lb2 launched
0.04 Lb2 off
0.17 Lb2 on
-0.47 Lb2 ordered
0.38 Lb2 out
0.39 Lb2 premiere
0.54 Lb2 premiered
0.39 Lb2 ran
-0.08 Lb2 release
0.41 Lb2 released
-0.29 Lb2 revealed
-0.43 Lb2 screens
0.26 Lb2 season
-0.23 Lb2 series
0.23 Lb2 set
0.15 Lb2 show
0.56 Lb2 sometime
-0.71 Lb2 streamer
-0.32 Lb2 streaming
-0.66 Lb2 that
-0.13 Lb2 the
-0.54 Lb2 to
-0.19 Lb2 up
0.10 Lb2 was
-0.52 Lb2 we
0.05 Lb2 which
0.06 Lb2 will
0.47 Lb3 %C
-0.92 Lb3 %D
0.49 Lb3 %N
-0.20 Lb3 %P
0.30 Lb3 %S
-0.26 Lb3 %T
0.36 Lb3 &
-0.80 Lb3 's
-0.14 Lb3 (
0.27 Lb3 )
0.21 Lb3 ,
0.26 Lb3 :
0.34 Lb3 ;
-0.09 Lb3 ^
0.36 Lb3 a
0.05 Lb3 air
0.52 Lb3 an
-0.12 Lb3 and
-0.40 Lb3 anime
0.72 Lb3 as
-0.72 Lb3 at
0.57 Lb3 be
-0.55 Lb3 by
-0.11 Lb3 came
0.39 Lb3 comedy
0.36 Lb3 episodes
-0.54 Lb3 fall
-0.56 Lb3 filming
-0.42 Lb3 first
-0.31 Lb3 for
-0.25 Lb3 from
-0.67 Lb3 had
-0.10 Lb3 having
0.40 Lb3 hit
0.10 Lb3 host
-0.49 Lb3 in
0.22 Lb3 is
0.38 Lb3 it
0.27 Lb3 its
-0.22 Lb3 japanese
-0.30 Lb3 last
-0.07 Lb3 launch
0.18 Lb3 months
-0.52 Lb3 new
-0.65 Lb3 not
0.08 Lb3 novel
0.35 Lb3 of
0.54 Lb3 on
-0.51 Lb3 original
-0.32 Lb3 out
0.41 Lb3 premiere
-0.18 Lb3 previously
0.31 Lb3 released
0.05 Lb3 roll
0.64 Lb3 season
-0.25 Lb3 show
-0.78 Lb3 slated
0.88 Lb3 streaming
-0.34 Lb3 the
-0.35 Lb3 told
-0.20 Lb3 tv
-0.46 Lb3 up
0.07 Lb3 was
-0.44 Lb3 were
-0.17 Lb3 which
0.32 Lb3 will
-0.35 Lb3 with
-0.21 Lb3 “
-0.19 R1 !
-0.04 R1 $
-0.26 R1 %D
-0.28 R1 %P
-0.09 R1 's
-0.12 R1 )
0.15 R1 ,
-0.05 R1 .
-0.26 R1 ...
0.13 R1 /
-0.08 R1 :
-0.23 R1 ;
-0.49 R1 a
-0.42 R1 after
0.24 R1 and
0.69 R1 anime
-0.14 R1 at
-0.26 R1 film
-0.70 R1 for
-0.08 R1 in
-0.16 R1 is
-0.12 R1 looks
-0.27 R1 novel
0.15 R1 on
0.76 R1 premiere
0.30 R1 release
-0.64 R1 that
-0.17 R1 the
0.50 R1 to
0.28 R1 with
-0.22 R1 –
-0.18 R2 ! $
-0.04 R2 $ $
-0.26 R2 %D .
-0.55 R2 %P .
-0.31 R2 ) $
-0.12 R2 ) and
-0.16 R2 ) –
-0.38 R2 , %C
-0.40 R2 , %N
-0.12 R2 , %S
0.21 R2 , %T
-0.31 R2 , and
0.37 R2 , as
-0.54 R2 , but
-0.46 R2 , due
0.14 R2 , followed
0.15 R2 , is
0.08 R2 , it
-0.43 R2 , so
-0.88 R2 , the
0.07 R2 , this
-0.28 R2 , will
0.30 R2 , with
0.04 R2 , would
-0.10 R2 , “
-0.10 R2 . $
-0.26 R2 ... $
-0.68 R2 / %N
-0.91 R2 : $
-0.55 R2 ; and
0.19 R2 and %D
-0.58 R2 and %S
-0.28 R2 and a
0.30 R2 and continues
0.10 R2 and is
0.28 R2 and it
-0.20 R2 film of
-0.46 R2 in %P
-0.37 R2 in and
0.32 R2 in the
-0.07 R2 release .
-0.10 R2 that %P
-0.37 R2 that %T
-0.34 R2 that the
-0.06 R2 with a
-0.18 R3 ! $ $
-0.04 R3 $ $ $
-0.26 R3 %D . $
-0.55 R3 %P . $
-0.31 R3 ) $ $
-0.58 R3 ) – %P
0.14 R3 , %C announced
-0.51 R3 , and %C
0.37 R3 , and has
0.65 R3 , and it
-0.37 R3 , and the
-0.18 R3 , and was
-0.64 R3 , but %P
-0.46 R3 , due to
-0.44 R3 , it was
0.36 R3 , with %P
-0.53 R3 , with a
0.53 R3 , with episodes
-0.42 R3 , with the
-0.10 R3 , “ %T
-0.10 R3 . $ $
-0.26 R3 ... $ $
-0.91 R3 : $ $
-0.32 R3 at %N :
0.35 R3 at %N p.m
-0.20 R3 film of the
-0.37 R3 in and around
0.15 R3 on %C $
-0.27 R3 on %C ,
0.36 R3 on %C .
0.29 R3 on %C and
-0.29 R3 on %C at
-0.07 R3 release . $
-0.10 R3 that %P will
-0.16 R3 that the %S
-0.06 R3 with a %N
-0.06 Rb2 $
-0.17 Rb2 %C
0.56 Rb2 %D
-0.46 Rb2 %N
-1.20 Rb2 %P
-1.10 Rb2 %S
0.86 Rb2 %T
0.85 Rb2 )
-0.22 Rb2 ,
-0.18 Rb2 .
-0.32 Rb2 a
0.26 Rb2 all
-0.90 Rb2 an
-0.37 Rb2 and
0.68 Rb2 as
-0.54 Rb2 but
0.30 Rb2 continues
0.40 Rb2 date
-0.46 Rb2 due
0.15 Rb2 followed
0.15 Rb2 from
0.23 Rb2 has
0.21 Rb2 is
0.39 Rb2 it
0.34 Rb2 new
-0.50 Rb2 of
-0.41 Rb2 our
0.82 Rb2 series
0.26 Rb2 set
-0.21 Rb2 so
-0.61 Rb2 that
-0.63 Rb2 the
-0.57 Rb2 they
0.07 Rb2 this
0.06 Rb2 to
-0.32 Rb2 was
0.43 Rb2 will
0.32 Rb2 with
0.04 Rb2 would
-0.16 Rb2 –
0.09 Rb2 “
0.33 Rb3 !
-0.12 Rb3 $
-0.20 Rb3 %C
-0.41 Rb3 %D
0.14 Rb3 %P
0.26 Rb3 %S
-1.08 Rb3 's
0.17 Rb3 .
0.08 Rb3 /
-0.14 Rb3 :
-0.21 Rb3 a
0.09 Rb3 announced
-0.37 Rb3 around
-0.29 Rb3 at
0.26 Rb3 been
0.32 Rb3 by
0.16 Rb3 episodes
0.16 Rb3 game
-0.39 Rb3 had
0.19 Rb3 has
-0.29 Rb3 have
-0.04 Rb3 in
0.22 Rb3 is
1.03 Rb3 it
0.34 Rb3 moved
0.17 Rb3 now
-0.61 Rb3 of
0.35 Rb3 p.m
0.18 Rb3 series
-0.75 Rb3 show
-0.26 Rb3 that
-0.62 Rb3 there
-0.25 Rb3 time
-0.28 Rb3 to
-0.38 Rb3 was
-0.22 Rb3 will
-0.06 T after
0.25 T before
-0.55 T both
-0.11 T none
0.35 T season
-0.10 at caption
0.14 at first1
-0.40 at first2
-0.54 at heading
0.77 at item
-0.37 at last1
0.47 at length0
-0.29 at length3
-0.22 at length4
-0.35 at length5
-0.16 at paragraph
0.05 at title
0.11 event aired
-0.50 event airing
0.22 event announced
-0.22 event announcement
-0.11 event arrive
0.24 event arrived
-0.07 event available
-0.67 event axed
0.21 event be_back
-0.46 event be_out
0.22 event began
-0.20 event begin
-0.10 event beginning
-0.40 event begins
-0.06 event broadcast
-0.45 event came_out
-0.47 event cancelled
-0.30 event come_out
0.52 event coming
-0.64 event coming_to
-0.56 event confirmed
0.05 event debut
-0.08 event debuted
0.42 event debuting
-0.16 event drop
-0.21 event dropped
-0.17 event due
-0.26 event during
-0.60 event end
-0.09 event ended
0.27 event episode
-0.59 event event
0.28 event filming
-0.67 event finale
-0.46 event follows
0.21 event game
0.59 event hit_%C3
-0.04 event is_back_for
0.58 event lands
0.36 event launch
0.19 event launched
0.35 event launching
0.63 event left
-0.92 event million
-0.37 event nominated
0.21 event none
0.25 event novel
-0.48 event opens
-0.67 event ordered
-0.33 event other
0.23 event other-far
-0.13 event other-near
-0.61 event other-next
0.43 event premiere
0.26 event premiered
-0.08 event premieres
0.08 event premiering
-0.58 event production
-0.21 event published
0.20 event ran_for
-0.05 event release
-0.26 event release-far
-0.09 event release-near
-0.11 event release-next
0.16 event released
-0.61 event renewal
-0.15 event renewed
-0.10 event return
-0.16 event returning
-0.37 event returns
-0.36 event revealed
0.25 event revived
0.38 event scripted
0.45 event see_it
-0.70 event set
0.27 event set_for
-0.54 event set_in
0.18 event shown
-0.54 event signed
0.57 event slated
-0.15 event started
-0.13 event starting
0.16 event starts
0.67 event streaming
-0.14 event streams
-0.26 event through
-0.77 event told
-0.64 event trailer
-0.04 event until
-0.05 grain day
0.51 grain part
0.53 grain season
-0.72 grain year
0.08 l1 %C
0.13 l1 %P
-0.46 l1 %S
-0.53 l1 's
-0.31 l1 )
-0.16 l1 ,
-0.34 l1 :
-0.05 l1 ^
-0.50 l1 a
-0.31 l1 air
-0.22 l1 an
-0.33 l1 and
0.29 l1 announced
0.21 l1 arrived
0.13 l1 at
-0.42 l1 before
-0.10 l1 beginning
0.08 l1 between
-0.09 l1 by
0.46 l1 coming
-0.07 l1 debut
-0.31 l1 end
0.28 l1 episode
0.12 l1 from
0.12 l1 in
-0.10 l1 its
0.29 l1 launch
0.26 l1 of
-0.20 l1 on
-0.57 l1 out
-0.09 l1 premieres
-0.65 l1 release
-0.22 l1 released
-0.35 l1 return
0.16 l1 returns
0.26 l1 since
-0.13 l1 starting
0.47 l1 the
0.09 l1 through
0.10 l1 time
0.71 l1 to
0.28 l1 until
0.49 l2 %C from
0.15 l2 %C in
0.06 l2 %C on
0.29 l2 %D and
-0.40 l2 %P 's
-0.31 l2 %P )
-0.39 l2 %P and
-0.79 l2 %P by
-0.56 l2 %P in
0.60 l2 %P on
0.74 l2 %S in
-0.08 l2 %S on
0.22 l2 %T (
-0.30 l2 %T in
0.17 l2 %T on
0.42 l2 's %P
0.44 l2 , from
-0.63 l2 , in
-0.50 l2 , on
-0.04 l2 , premieres
-0.58 l2 ^ %C
-0.05 l2 ^ ^
0.13 l2 ^ on
0.60 l2 a %S
0.72 l2 air in
-0.56 l2 air on
-0.22 l2 aired in
-0.26 l2 aired on
-0.21 l2 announced in
-0.88 l2 announced on
-0.36 l2 back in
0.22 l2 began in
-0.59 l2 begin in
0.52 l2 begin on
0.38 l2 broadcast in
-0.37 l2 by the
-0.20 l2 confirmed in
0.34 l2 debut in
0.17 l2 debut on
0.20 l2 dropped on
-0.35 l2 ended in
-0.36 l2 episode on
0.20 l2 episodes from
-0.45 l2 follows on
-0.08 l2 for the
0.36 l2 in the
0.26 l2 is on
-0.37 l2 its %S
0.49 l2 japan on
0.24 l2 lands on
-0.60 l2 launch in
0.47 l2 launch on
0.32 l2 launched in
0.31 l2 off in
0.37 l2 on %C
-0.44 l2 ordered in
0.53 l2 out in
-0.07 l2 out on
0.48 l2 premiere in
0.38 l2 premiered in
0.39 l2 premiered on
1.16 l2 premieres in
-0.58 l2 premieres on
0.38 l2 released in
0.10 l2 released on
-0.29 l2 revealed on
-0.18 l2 screens in
0.27 l2 set for
0.22 l2 sometime in
-0.05 l2 started on
-0.28 l2 to premiere
-0.57 l2 up in
-0.31 l2 will air
0.66 l2 will premiere
-0.73 l3 %C announced on
0.20 l3 %N episodes from
-0.12 l3 %N episodes on
-0.57 l3 %P back in
0.39 l3 %P series in
0.21 l3 %S premiered in
0.36 l3 %S premiered on
-0.21 l3 %T announced on
0.37 l3 & %P in
-0.39 l3 's %P and
-0.40 l3 , aired in
0.13 l3 ^ %T (
-0.58 l3 ^ ^ %C
-0.05 l3 ^ ^ ^
0.13 l3 ^ ^ on
0.55 l3 a %S in
-0.46 l3 a %S on
-0.49 l3 at %P in
-0.15 l3 be premiered on
0.41 l3 be released in
-0.39 l3 by %C in
-0.45 l3 came out on
-0.25 l3 for %S in
-0.65 l3 for %S on
0.60 l3 for a %S
-0.25 l3 from %P 's
-0.10 l3 in %D and
0.49 l3 in japan on
-0.22 l3 it began in
0.51 l3 its %S in
0.28 l3 its %S on
0.05 l3 new episodes on
-0.40 l3 of %P in
-0.61 l3 of %T on
0.49 l3 on %C from
0.67 l3 on %C in
0.08 l3 on %C on
-0.28 l3 on %P 's
-0.47 l3 the series in
-0.40 l3 to %C in
0.37 l3 to air in
0.76 l3 to debut in
0.36 l3 to premiere on
0.20 l3 was released on
-0.39 l3 which aired on
-0.53 l3 will premiere on
-0.47 l3 with %S on
-0.07 others dates1
-0.19 others dates3
-0.36 others seasons0
0.14 others seasons1
0.47 others seasons2
-0.19 r1 !
-0.07 r1 $
-0.26 r1 %D
-0.28 r1 %P
0.14 r1 's
-0.29 r1 (
-0.20 r1 )
0.17 r1 ,
-0.07 r1 .
-0.26 r1 ...
0.13 r1 /
-0.08 r1 :
0.34 r1 ;
-0.49 r1 a
-0.42 r1 after
0.29 r1 and
0.69 r1 anime
-0.14 r1 at
-0.26 r1 film
-0.70 r1 for
-0.08 r1 in
-0.16 r1 is
-0.12 r1 looks
-0.27 r1 novel
0.15 r1 on
0.76 r1 premiere
0.30 r1 release
-0.64 r1 that
-0.17 r1 the
0.50 r1 to
0.28 r1 with
-0.22 r1 –
-0.18 r2 ! $
-0.07 r2 $ $
-0.26 r2 %D .
-0.55 r2 %P .
-1.07 r2 ) $
-0.12 r2 ) and
-0.16 r2 ) –
-0.38 r2 , %C
-0.40 r2 , %N
0.08 r2 , %P
-0.12 r2 , %S
0.21 r2 , %T
-0.45 r2 , and
0.37 r2 , as
-0.54 r2 , but
-0.46 r2 , due
0.14 r2 , followed
0.15 r2 , is
-0.43 r2 , so
-0.79 r2 , the
0.07 r2 , this
-0.28 r2 , will
0.30 r2 , with
0.04 r2 , would
-0.10 r2 , “
-0.11 r2 . $
-0.26 r2 ... $
-0.68 r2 / %N
-0.91 r2 : $
-0.55 r2 ; and
0.19 r2 and %D
0.34 r2 and %P
-0.58 r2 and %S
-0.28 r2 and a
0.30 r2 and continues
0.10 r2 and is
0.28 r2 and it
-0.20 r2 film of
-0.46 r2 in %P
-0.37 r2 in and
0.32 r2 in the
-0.07 r2 release .
-0.10 r2 that %P
-0.37 r2 that %T
-0.34 r2 that the
-0.06 r2 with a
-0.18 r3 ! $ $
-0.07 r3 $ $ $
-0.26 r3 %D . $
-0.55 r3 %P . $
-1.07 r3 ) $ $
-0.58 r3 ) – %P
0.14 r3 , %C announced
-0.51 r3 , and %C
0.37 r3 , and has
0.65 r3 , and it
-0.37 r3 , and the
-0.18 r3 , and was
-0.64 r3 , but %P
-0.46 r3 , due to
-0.44 r3 , it was
0.36 r3 , with %P
-0.53 r3 , with a
0.53 r3 , with episodes
-0.42 r3 , with the
-0.10 r3 , “ %T
-0.11 r3 . $ $
-0.26 r3 ... $ $
-0.91 r3 : $ $
-0.32 r3 at %N :
0.35 r3 at %N p.m
-0.20 r3 film of the
-0.37 r3 in and around
0.15 r3 on %C $
-0.27 r3 on %C ,
0.36 r3 on %C .
0.29 r3 on %C and
-0.29 r3 on %C at
-0.07 r3 release . $
-0.10 r3 that %P will
-0.16 r3 that the %S
-0.06 r3 with a %N
1.57 rule any
-1.13 rule none
-1.73 rule other
0.57 rule release:_<date>_premiere
1.25 rule release:_<season>:_<date>
0.25 rule release:_aired_<date>
0.61 rule release:_arrive_<date>
0.78 rule release:_arrived_<date>
0.39 rule release:_available_<date>
0.43 rule release:_be_back_<date>
-0.46 rule release:_be_out_<date>
0.73 rule release:_began_<date>
0.65 rule release:_begin_<date>
0.15 rule release:_beginning_<date>
0.88 rule release:_begins_<date>
-0.42 rule release:_broadcast_<date>
-0.30 rule release:_come_out_<date>
0.46 rule release:_coming_<date>
-0.64 rule release:_coming_to_<date>
0.49 rule release:_debut_<date>
0.36 rule release:_debuted_<date>
-0.23 rule release:_debuting_<date>
0.59 rule release:_drop_<date>
0.78 rule release:_dropped_<date>
-0.16 rule release:_due_<date>
-0.37 rule release:_follows_<date>
-0.07 rule release:_is_back_for_<date>
0.50 rule release:_lands_<date>
0.43 rule release:_launch_<date>
0.91 rule release:_launched_<date>
-0.29 rule release:_launching_<date>
-0.35 rule release:_opens_<date>
0.14 rule release:_premiere_<date>
0.73 rule release:_premiered_<date>
-0.04 rule release:_premieres_<date>
0.76 rule release:_premiering_<date>
0.20 rule release:_ran_for_<date>
-0.11 rule release:_release_<date>
0.45 rule release:_released_<date>
0.24 rule release:_return_<date>
-0.42 rule release:_returning_<date>
0.04 rule release:_returns_<date>
0.25 rule release:_revived_<date>
0.45 rule release:_set_for_<date>
0.45 rule release:_shown_<date>
0.92 rule release:_slated_<date>
0.82 rule release:_started_<date>
0.21 rule release:_starting_<date>
0.43 rule release:_streaming_<date>
-0.14 rule release:_streams_<date>
0.51 series nearest-after
-1.20 series nearest-after-main
-0.18 series nearest-away
-0.14 series nearest-away-main
0.23 series nearest-before-main
-0.46 series other-after
0.71 series other-away-main
0.69 tense future
-0.39 tense future-though-past
-2.42 tense past-though-future
-0.39 when ahead
-0.64 when long-ago
-1.32 when past
1.42 when soon
0.16 when unknown
`
