/** What the judge of release claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const releaseWeights = `
-0.114 bias
-0.27 A !
0.48 A %
0.34 A %C
-0.14 A %D
0.20 A %K
0.06 A %N
-0.28 A %O
0.23 A %P
-0.66 A %S
-0.19 A 's
0.12 A (
0.13 A )
-0.09 A ,
0.20 A -
0.24 A .
0.11 A ...
-0.07 A /
0.40 A ;
-0.20 A according
-0.18 A after
0.66 A again
0.33 A air
-0.34 A aired
-0.38 A airing
0.54 A all
-0.07 A along
0.08 A already
0.39 A also
0.62 A anime
-0.37 A announced
-0.33 A around
-0.60 A art
-0.90 A back
0.24 A based
0.38 A became
-0.60 A because
0.30 A been
-0.30 A before
0.07 A being
0.33 A between
-0.24 A book
-0.47 A bring
0.23 A british
-0.52 A broadcast
-0.34 A but
0.33 A called
-0.18 A can
-0.79 A cast
0.31 A character
-0.33 A come
-0.19 A comedy
-0.11 A coming
-0.42 A confirm
0.29 A continues
0.21 A created
0.25 A currently
0.29 A date
0.39 A day
0.42 A days
-0.66 A doors
-0.17 A due
-0.37 A during
-0.18 A each
-0.23 A earlier
-0.18 A effectively
-0.26 A end
0.42 A ended
-0.18 A ending
0.32 A episodes
0.19 A et
-0.30 A even
-0.66 A fall
0.79 A fan
0.31 A featuring
-0.44 A film
-0.76 A filming
-0.17 A finale
0.12 A finished
-0.51 A first
0.58 A followed
-0.12 A following
0.07 A follows
0.86 A from
0.18 A game
-0.69 A good
0.13 A had
0.23 A has
0.47 A have
0.18 A having
-0.56 A her
0.06 A his
0.45 A hit
0.51 A including
-0.18 A industry
-0.42 A ireland
-0.06 A jst
0.53 A just
0.35 A kept
-0.40 A languages
0.15 A last
-0.17 A later
0.09 A launch
-0.72 A light
-0.80 A like
-0.17 A looks
-0.42 A make
-0.75 A might
0.34 A million
0.10 A minute
-0.33 A months
-0.54 A more
0.66 A moved
-0.26 A name
-0.64 A network
-0.32 A networks
-0.29 A new
0.57 A next
0.43 A not
-0.76 A novel
0.23 A novels
0.56 A now
-0.44 A off
-0.30 A one
0.54 A only
0.09 A originals
-0.50 A other
-0.45 A our
0.19 A out
-0.05 A over
-0.57 A own
0.38 A p.m
-0.21 A pandemic
0.06 A people
-0.09 A picked
-0.68 A platform
-0.15 A pm
0.34 A premiere
-0.79 A premiered
0.39 A previously
-0.47 A producer
-0.60 A production
0.19 A publisher
0.12 A ran
-0.18 A really
0.24 A received
0.59 A release
-0.20 A released
0.37 A renewed
0.52 A reported
-0.56 A return
-0.46 A returning
-0.16 A revealed
-0.63 A rolling
0.24 A rotten
-0.57 A run
0.19 A same
-0.37 A saw
0.29 A scheduled
0.42 A season
0.10 A second
0.66 A see
-0.07 A series
0.64 A set
-0.40 A she
-0.23 A show
-0.38 A showrunner
-0.91 A shows
0.76 A since
0.06 A slot
0.09 A some
-0.20 A sources
0.39 A spin-off
0.26 A stars
0.07 A started
-0.28 A story
-0.22 A streaming
0.12 A streams
-0.56 A success
-0.05 A sure
0.21 A surprise
0.07 A takes
-0.26 A than
-0.08 A their
-0.87 A them
0.62 A then
-0.62 A there
-0.33 A they
0.55 A those
0.10 A through
-0.28 A time
0.07 A titled
0.45 A titles
-0.68 A told
-0.37 A took
0.24 A total
-0.29 A trailer
0.63 A true
0.46 A tv
0.27 A up
-0.11 A video
-1.04 A viewers
0.59 A we
-0.80 A we're
-0.46 A when
-0.12 A where
-0.82 A which
0.41 A while
0.14 A who
-0.16 A will
0.07 A word
-0.05 A would
0.23 A wrap
-0.23 A year
0.13 A years
-0.81 A you
-0.26 A –
-0.47 A —
-0.08 A “
0.10 A ”
0.15 An !
-0.17 An %C
-0.19 An %N
-0.20 An %P
-0.17 An %S
0.68 An %T
0.06 An 's
0.15 An (
0.22 An )
0.17 An -
-0.06 An .
-0.20 An ...
-0.07 An /
-0.11 An :
-0.17 An ;
-0.25 An after
-0.33 An aired
0.66 An all
0.08 An along
0.08 An already
0.69 An anime
-0.97 An announced
-0.33 An around
-0.44 An back
0.44 An became
-0.60 An because
0.44 An been
-0.13 An before
0.23 An british
-0.17 An broadcast
-0.48 An but
-0.18 An can
-0.25 An come
0.29 An continues
-0.17 An created
0.09 An date
-0.45 An drama
-0.25 An due
-0.18 An end
0.18 An episode
0.39 An episodes
0.19 An et
0.24 An fans
-0.44 An film
-0.76 An filming
-0.08 An finale
0.12 An finished
-0.63 An first
0.58 An followed
-0.12 An following
0.18 An from
0.14 An game
0.24 An had
0.23 An has
-0.24 An have
-0.14 An including
-0.42 An ireland
0.35 An kept
-0.64 An light
-0.17 An looks
-0.42 An make
-0.75 An might
0.17 An more
0.66 An moved
-0.23 An name
0.23 An new
0.62 An not
-0.37 An novel
0.23 An novels
0.43 An now
0.13 An one
0.54 An only
-0.45 An our
0.38 An p.m
-0.44 An pm
0.17 An premiere
-0.47 An producer
-0.54 An production
0.12 An ran
-0.18 An really
0.24 An received
0.59 An release
-0.20 An released
-0.24 An return
-0.46 An returning
-0.16 An revealed
0.20 An same
-0.37 An saw
-0.15 An scheduled
0.29 An season
0.22 An series
0.18 An set
-0.32 An she
-0.40 An show
-0.23 An so
-0.20 An sources
0.14 An streaming
-0.05 An sure
0.07 An takes
-0.06 An than
0.62 An then
-0.62 An there
-0.33 An they
-0.34 An time
-0.37 An took
-0.40 An trailer
0.63 An true
0.46 An tv
0.40 An up
-0.74 An when
-0.12 An where
-0.45 An which
-0.12 An while
0.08 An will
0.40 An would
0.23 An wrap
-0.74 An year
-0.71 An you
-0.26 An –
-0.45 An —
0.05 An “
0.17 An ”
-0.22 B %D
-0.40 B %K
0.22 B %N
0.12 B %O
-0.10 B %P
0.25 B %S
-0.08 B %T
0.25 B &
-0.41 B 's
0.14 B (
0.30 B ,
0.69 B -
-0.98 B .
-0.67 B /
-0.52 B :
0.10 B ;
-0.31 B about
-0.39 B according
0.54 B account
0.46 B adaptation
-0.48 B advertisers
-0.41 B air
0.32 B aired
-0.53 B airing
0.14 B all
0.23 B already
0.07 B also
0.13 B announced
-0.61 B announcement
-0.72 B announcing
-0.05 B another
0.15 B anticipated
-0.07 B arrive
0.26 B arrived
0.06 B award
-0.40 B back
-0.99 B based
0.52 B batch
0.58 B because
-0.30 B been
0.05 B before
-0.21 B began
0.40 B begin
-0.04 B beginning
-0.49 B begins
0.10 B begun
-0.72 B being
0.45 B best
0.09 B between
-0.06 B both
-0.33 B bowed
-0.07 B broadcast
-0.04 B but
-0.26 B cable
0.06 B came
-0.86 B cameras
-0.79 B can
-0.57 B cancelled
-0.92 B cast
-0.64 B characters
0.30 B christmas
-0.33 B come
0.08 B comedy
-0.12 B coming
-0.69 B confirmed
0.24 B continues
0.39 B created
-0.88 B creators
-0.44 B crew
0.71 B date
-0.32 B debut
0.23 B debuted
0.43 B debuting
-0.62 B despite
-0.06 B detective
0.26 B did
0.12 B director
0.34 B do
-0.29 B down
-0.10 B drop
-0.10 B dropped
0.20 B drops
-0.66 B due
-0.87 B during
-0.35 B earlier
-0.07 B effectively
-0.36 B emmy
-0.68 B end
-0.23 B ended
-0.21 B ending
-0.34 B episode
0.45 B episodes
0.22 B espionage
-0.55 B event
0.68 B expect
0.53 B expected
-0.74 B fall
-0.46 B family
0.29 B fan
0.23 B fans
0.36 B fantasy
0.16 B fiction
-0.77 B film
-0.05 B filming
-1.05 B final
-0.28 B finale
0.73 B finally
-0.59 B finished
-0.31 B first
0.41 B follow
0.06 B followed
0.18 B following
-0.31 B follows
-0.66 B friday
0.38 B full
0.09 B game
0.11 B get
0.22 B getting
0.25 B globally
-0.58 B goes
-0.42 B gone
0.09 B had
0.18 B half
-0.67 B handed
0.69 B has
-0.43 B have
-0.20 B having
0.24 B he
-0.20 B her
0.50 B hit
0.22 B host
0.18 B however
0.14 B i
-0.39 B if
-0.71 B into
0.41 B ireland
0.62 B japan
-0.22 B japanese
0.35 B just
0.61 B lands
-0.57 B last
0.68 B later
0.31 B launch
0.31 B launched
0.30 B launching
0.66 B left
0.22 B less
0.44 B light
-0.80 B like
-0.38 B likely
-0.07 B lineup
-0.85 B long-awaited
0.63 B look
0.46 B made
-0.38 B magazine
-0.81 B make
-0.61 B many
0.84 B may
0.49 B million
0.06 B mind
0.23 B month
0.73 B months
-0.67 B more
0.53 B most
0.09 B moved
0.08 B name
-0.55 B network
0.22 B new
-0.60 B news
0.14 B night
0.92 B no
0.15 B not
0.36 B novel
-0.44 B novels
0.11 B now
-0.22 B off
-0.37 B official
0.36 B once
-0.06 B one
0.64 B only
-0.59 B opens
-0.12 B order
-0.47 B ordered
-0.43 B original
0.12 B originally
-0.07 B originals
0.43 B other
0.78 B our
-0.36 B out
-0.87 B over
-0.78 B own
-0.70 B part
0.17 B picked
-0.45 B pickup
0.10 B place
0.06 B police
0.59 B premiered
-0.14 B premieres
-0.53 B presents
0.30 B press
-0.30 B previous
0.40 B produced
-0.65 B producers
0.20 B production
-0.72 B promised
-0.38 B published
-0.54 B publisher
0.72 B pushed
0.55 B ran
0.16 B reached
-0.40 B reading
-0.45 B recently
-0.07 B release
-0.79 B renewal
-0.88 B renewed
-0.32 B return
-0.28 B returning
-0.14 B returns
0.15 B revealed
0.18 B revived
0.56 B role
0.49 B rumors
-0.82 B run
-0.78 B s
0.48 B said
0.63 B same
0.32 B schedule
-0.34 B scheduled
0.16 B science
0.42 B screen
0.47 B screens
0.50 B scripted
0.19 B season
0.55 B second
0.38 B see
-0.21 B seen
0.22 B sequel
-0.29 B series
-0.55 B set
0.12 B several
-0.52 B she
1.05 B should
0.34 B show
0.12 B shown
0.23 B shows
-0.72 B signed
-0.05 B since
0.17 B sitcom
-0.63 B slate
-0.34 B slated
-0.70 B slot
0.20 B small
0.39 B so
0.21 B some
0.79 B sometime
0.60 B somewhere
-0.33 B soon
-0.47 B soundtrack
0.72 B sources
-0.13 B special
-0.06 B starring
0.10 B stars
-0.52 B started
-0.14 B starting
0.13 B starts
-0.97 B streamer
0.49 B streaming
-0.20 B streams
-0.65 B strike
0.27 B studio
-0.25 B sunday
0.37 B supporting
-0.42 B surprise
-0.61 B takes
0.09 B teaser
0.24 B television
-0.10 B than
0.23 B their
0.27 B then
-0.76 B there
0.29 B they
0.32 B though
0.33 B thriller
-0.80 B through
-0.08 B thursday
-0.08 B till
0.14 B time
0.29 B title
-0.60 B told
0.10 B took
-1.22 B trailer
0.19 B tv
-0.86 B under
0.58 B until
-0.23 B unveiled
0.17 B up
-0.70 B upcoming
-0.77 B video
-0.92 B viewers
0.43 B volume
-0.45 B watched
0.26 B way
0.11 B we
0.69 B weeks
-0.77 B what
-0.44 B when
0.39 B where
-0.17 B which
0.28 B while
0.36 B who
-0.37 B whose
0.06 B winner
0.16 B work
0.41 B world
0.39 B would
0.57 B wraps
-0.33 B year
-0.07 B yet
-0.61 B you
-0.44 B –
-0.78 B —
0.13 B “
0.09 B ”
0.18 Bn %C
-0.17 Bn %D
-0.36 Bn %K
0.12 Bn %N
-0.68 Bn %O
-0.50 Bn %P
0.09 Bn %T
0.37 Bn &
-0.26 Bn 's
0.14 Bn (
-0.19 Bn ,
0.90 Bn -
-1.02 Bn /
-0.13 Bn :
0.41 Bn ;
0.07 Bn after
-0.37 Bn air
0.13 Bn aired
-0.68 Bn airing
0.14 Bn all
-0.39 Bn also
-0.07 Bn anime
-0.11 Bn announced
-0.35 Bn announcement
0.07 Bn anticipated
-0.07 Bn arrive
0.26 Bn arrived
-0.32 Bn back
-0.38 Bn based
0.70 Bn because
-0.20 Bn began
-0.55 Bn begin
-0.47 Bn begins
-0.39 Bn being
0.49 Bn best
0.09 Bn between
-0.07 Bn broadcast
0.05 Bn but
0.14 Bn came
0.35 Bn can
-0.57 Bn cancelled
-0.69 Bn cast
-0.64 Bn characters
-0.60 Bn come
0.63 Bn comedy
0.40 Bn coming
-0.51 Bn confirmed
0.24 Bn continues
0.72 Bn date
-0.19 Bn debut
-0.06 Bn debuted
0.65 Bn debuting
0.34 Bn do
0.33 Bn drama
-0.10 Bn drop
-0.21 Bn dropped
0.20 Bn drops
-0.20 Bn due
-0.36 Bn during
-0.07 Bn effectively
-0.65 Bn end
-0.82 Bn ended
0.10 Bn episode
0.42 Bn episodes
0.65 Bn expect
0.46 Bn expected
-0.62 Bn fall
0.59 Bn fans
-0.68 Bn filming
-0.19 Bn finale
0.50 Bn finally
0.35 Bn first
0.41 Bn follow
-0.52 Bn following
-0.45 Bn follows
-0.66 Bn friday
-0.04 Bn from
0.46 Bn full
0.22 Bn game
-0.32 Bn had
0.33 Bn half
-0.67 Bn handed
0.34 Bn has
0.27 Bn have
-0.20 Bn having
-0.79 Bn he
0.47 Bn hit
0.22 Bn host
-0.05 Bn i
0.62 Bn japan
-0.22 Bn japanese
0.25 Bn lands
-0.74 Bn last
0.05 Bn launch
0.17 Bn launched
0.30 Bn launching
0.66 Bn left
0.44 Bn light
-0.12 Bn lineup
0.61 Bn made
-0.24 Bn magazine
-0.49 Bn manga
0.68 Bn may
-0.53 Bn might
0.73 Bn months
0.57 Bn most
-0.19 Bn network
0.14 Bn new
0.14 Bn night
-0.10 Bn not
0.51 Bn novel
0.26 Bn now
0.67 Bn one
-0.59 Bn opens
-0.57 Bn ordered
-0.72 Bn original
0.80 Bn our
-0.28 Bn out
-0.61 Bn own
-0.82 Bn pilot
0.10 Bn place
-0.17 Bn premiere
0.37 Bn premiered
-0.14 Bn premieres
-0.53 Bn presents
-0.19 Bn previously
0.46 Bn production
-0.54 Bn publisher
0.55 Bn ran
-0.21 Bn recently
-0.23 Bn release
0.14 Bn released
-0.91 Bn renewal
-0.79 Bn renewed
-0.91 Bn return
-0.22 Bn returning
-0.06 Bn returns
-0.63 Bn revealed
0.18 Bn revived
-0.82 Bn run
-0.62 Bn s
0.37 Bn same
0.06 Bn schedule
-0.60 Bn scheduled
0.47 Bn screens
0.50 Bn scripted
0.57 Bn season
0.46 Bn second
0.51 Bn see
-0.24 Bn seen
0.22 Bn sequel
0.31 Bn series
-0.08 Bn set
0.44 Bn should
0.20 Bn show
0.12 Bn shown
0.66 Bn shows
0.23 Bn since
-0.34 Bn slated
0.39 Bn so
0.52 Bn some
0.79 Bn sometime
0.60 Bn somewhere
-0.19 Bn special
-0.19 Bn starring
0.09 Bn started
-0.14 Bn starting
0.13 Bn starts
-0.97 Bn streamer
0.45 Bn streaming
-0.20 Bn streams
0.14 Bn studio
0.09 Bn teaser
-0.13 Bn than
-0.75 Bn then
0.15 Bn thriller
-0.46 Bn through
-0.08 Bn till
0.14 Bn time
-0.60 Bn told
0.10 Bn took
-0.69 Bn trailer
-0.43 Bn tv
-0.16 Bn until
-0.22 Bn unveiled
-0.47 Bn we
0.26 Bn when
-0.34 Bn which
-0.23 Bn will
0.38 Bn would
0.57 Bn wraps
-0.40 Bn year
-0.44 Bn –
-0.77 Bn —
-0.18 Bn “
0.06 Bn ”
0.10 H 
0.47 H %C
-0.48 H %D
-0.33 H %N
0.10 H %P
0.51 H %S
0.43 H %T
-0.23 H 's
-0.06 H (
-0.06 H )
0.16 H ,
-0.09 H /
0.49 H :
0.08 H ?
-0.19 H a
0.36 H and
-0.27 H back
0.06 H be
-0.24 H cast
0.51 H coming
-0.06 H date
0.10 H from
-0.25 H in
0.39 H it
-0.26 H new
-0.31 H of
0.06 H on
0.73 H out
-0.68 H premieres
0.10 H release
-0.05 H returning
-0.83 H series
-0.99 H the
0.06 H there
0.10 H when
-0.08 H where
-0.39 H who
0.40 H will
-0.82 H you
-0.25 H –
-0.43 H “
-0.43 H ”
0.04 L1 %C
0.19 L1 %P
-0.36 L1 %S
-0.60 L1 's
-0.05 L1 (
-0.24 L1 )
-0.16 L1 ,
-0.51 L1 :
-0.12 L1 ^
-0.70 L1 a
-0.30 L1 air
-0.19 L1 an
-0.23 L1 and
0.04 L1 anime
0.33 L1 announced
0.25 L1 arrived
0.16 L1 at
-0.49 L1 before
-0.09 L1 begins
0.09 L1 between
-0.16 L1 by
0.48 L1 coming
0.08 L1 debut
-0.45 L1 end
0.21 L1 episode
0.10 L1 from
0.07 L1 in
-0.14 L1 its
0.30 L1 launch
0.10 L1 of
-0.22 L1 on
-0.60 L1 out
0.05 L1 premiere
-0.07 L1 premieres
-0.61 L1 release
-0.11 L1 released
-0.37 L1 return
0.16 L1 returns
0.21 L1 since
-0.14 L1 starting
0.37 L1 the
-0.07 L1 through
-0.08 L1 till
0.05 L1 time
0.66 L1 to
0.15 L1 until
0.28 L2 %C from
0.06 L2 %C in
0.11 L2 %C on
0.35 L2 %D and
-0.52 L2 %P 's
-0.62 L2 %P (
-0.24 L2 %P )
-0.86 L2 %P by
-0.52 L2 %P in
0.65 L2 %P on
0.87 L2 %S in
0.25 L2 %T (
-0.25 L2 %T in
0.20 L2 %T on
0.38 L2 's %P
0.51 L2 , from
-0.42 L2 , in
-0.41 L2 , on
-0.07 L2 , premieres
-0.58 L2 ^ %C
-0.12 L2 ^ ^
0.15 L2 ^ on
0.50 L2 a %S
0.65 L2 air in
-0.51 L2 air on
-0.18 L2 aired in
-0.28 L2 aired on
-0.16 L2 announced in
-0.77 L2 announced on
-0.31 L2 back in
0.20 L2 began in
-0.56 L2 begin in
0.69 L2 begin on
0.30 L2 broadcast in
-0.36 L2 by the
-0.26 L2 confirmed in
0.63 L2 debut in
0.18 L2 debut on
0.12 L2 dropped on
-0.46 L2 ended in
-0.57 L2 episode on
0.21 L2 episodes from
-0.04 L2 episodes on
-0.45 L2 follows on
0.33 L2 is on
-0.44 L2 its %S
0.62 L2 japan on
0.23 L2 lands on
-0.41 L2 launch in
0.50 L2 launch on
0.52 L2 launched in
0.33 L2 off in
0.36 L2 on %C
-0.54 L2 ordered in
0.43 L2 out in
-0.04 L2 out on
0.98 L2 premiere in
0.23 L2 premiere on
0.35 L2 premiered in
0.34 L2 premiered on
0.88 L2 premieres in
-0.59 L2 premieres on
0.32 L2 released in
0.20 L2 released on
-0.47 L2 revealed on
0.43 L2 screens in
-0.08 L2 series in
0.34 L2 set for
0.28 L2 sometime in
-0.10 L2 started in
-0.27 L2 to premiere
-0.66 L2 up in
-0.30 L2 will air
0.79 L2 will premiere
-0.75 L3 %C announced on
0.21 L3 %N episodes from
-0.52 L3 %P back in
0.27 L3 %P series in
0.31 L3 %S premiered in
0.56 L3 %S premiered on
-0.22 L3 %T announced on
0.38 L3 & %P in
-0.29 L3 , aired in
-0.52 L3 ^ %P (
0.38 L3 ^ %T (
-0.58 L3 ^ ^ %C
-0.12 L3 ^ ^ ^
0.15 L3 ^ ^ on
0.59 L3 a %S in
-0.26 L3 a %S on
-0.56 L3 at %P in
-0.22 L3 be premiered on
0.24 L3 be released in
-0.45 L3 by %C in
-0.27 L3 came out on
-0.50 L3 debut in the
-0.21 L3 for %S in
-0.68 L3 for %S on
0.50 L3 for a %S
-0.31 L3 from %P 's
-0.06 L3 in %D and
0.62 L3 in japan on
-0.09 L3 it began in
0.56 L3 its %S in
0.30 L3 its %S on
-0.09 L3 new episodes on
-0.46 L3 of %P in
-0.48 L3 of %T on
0.28 L3 on %C from
0.83 L3 on %C in
0.05 L3 on %C on
-0.26 L3 on %P 's
-0.49 L3 the series in
-0.30 L3 to %C in
0.42 L3 to air in
0.68 L3 to debut in
0.67 L3 to premiere on
0.18 L3 was released on
-0.46 L3 which aired on
-0.47 L3 will premiere on
-0.59 L3 with %S on
0.29 LR %C .
-1.03 LR %P .
-0.35 LR %S ,
0.26 LR %S .
-0.16 LR ( )
-0.14 LR , )
-0.18 LR : $
0.08 LR ^ $
0.11 LR ^ ,
-0.19 LR an release
0.13 LR and .
0.33 LR announced .
0.19 LR at .
-0.16 LR begins .
-0.06 LR begins on
0.71 LR between .
-0.14 LR by ,
0.13 LR by .
0.39 LR for .
-0.21 LR for and
0.55 LR from ,
0.37 LR from .
0.24 LR in !
-0.21 LR in $
-0.66 LR in %P
-0.21 LR in ,
0.08 LR in .
-0.46 LR in ;
-0.33 LR in after
0.79 LR in and
0.18 LR in as
-0.49 LR in in
0.68 LR in on
-0.36 LR in that
0.34 LR in with
-0.68 LR of ,
-0.05 LR on $
0.49 LR on ,
-0.12 LR on .
-0.21 LR on and
0.30 LR on at
-0.13 LR on on
-0.53 LR on that
-0.19 LR on with
-0.17 LR premieres on
-0.37 LR return .
-0.19 LR since ,
-0.22 LR starting .
0.25 LR the %P
-0.18 LR the .
0.28 LR the /
-0.32 LR the film
-0.65 LR through .
0.07 LR to .
-0.43 LR until ,
0.41 Lb2 %C
-0.39 Lb2 %D
-0.21 Lb2 %N
-0.51 Lb2 %O
-0.08 Lb2 %P
0.36 Lb2 %S
-0.34 Lb2 %T
0.31 Lb2 's
-0.19 Lb2 ,
-0.45 Lb2 /
-0.17 Lb2 ^
0.37 Lb2 a
0.09 Lb2 air
-0.33 Lb2 aired
-0.39 Lb2 also
-0.81 Lb2 and
-0.80 Lb2 announced
-0.29 Lb2 arrive
-0.38 Lb2 arrived
-0.35 Lb2 as
-0.11 Lb2 back
0.47 Lb2 be
0.15 Lb2 began
-0.42 Lb2 begin
-0.64 Lb2 begins
-0.45 Lb2 broadcast
-0.36 Lb2 by
-0.28 Lb2 confirmed
0.65 Lb2 debut
0.65 Lb2 debuting
-0.84 Lb2 drama
0.43 Lb2 drop
0.12 Lb2 dropped
-0.36 Lb2 during
-0.44 Lb2 end
-0.82 Lb2 ended
-0.57 Lb2 episode
0.63 Lb2 episodes
0.26 Lb2 first
-0.09 Lb2 following
-0.45 Lb2 follows
-0.31 Lb2 for
0.20 Lb2 in
0.57 Lb2 is
0.14 Lb2 it
-0.07 Lb2 its
0.62 Lb2 japan
0.23 Lb2 lands
-0.44 Lb2 last
-0.11 Lb2 launch
-0.19 Lb2 launched
-0.12 Lb2 lineup
-0.24 Lb2 magazine
0.21 Lb2 off
0.20 Lb2 on
-0.57 Lb2 ordered
0.37 Lb2 out
-0.06 Lb2 premiere
0.38 Lb2 premiered
0.42 Lb2 ran
-0.22 Lb2 release
0.40 Lb2 released
-0.47 Lb2 revealed
0.11 Lb2 screens
0.23 Lb2 season
-0.32 Lb2 series
0.29 Lb2 set
0.13 Lb2 show
0.53 Lb2 sometime
-0.05 Lb2 started
-0.80 Lb2 streamer
-0.44 Lb2 streaming
-0.68 Lb2 that
-0.27 Lb2 the
-0.55 Lb2 to
-0.13 Lb2 up
0.12 Lb2 was
-0.47 Lb2 we
0.11 Lb2 which
0.08 Lb2 will
-0.06 Lb2 would
0.44 Lb3 %C
-0.92 Lb3 %D
0.57 Lb3 %N
-0.13 Lb3 %P
0.43 Lb3 %S
-0.36 Lb3 %T
0.37 Lb3 &
-1.03 Lb3 's
-0.15 Lb3 (
0.15 Lb3 )
0.27 Lb3 ,
0.40 Lb3 :
0.36 Lb3 ;
0.44 Lb3 a
0.63 Lb3 an
-0.24 Lb3 and
-0.49 Lb3 anime
0.72 Lb3 as
-0.68 Lb3 at
0.45 Lb3 be
-0.70 Lb3 by
-0.07 Lb3 came
0.42 Lb3 comedy
-0.47 Lb3 debut
0.28 Lb3 episodes
-0.47 Lb3 fall
-0.42 Lb3 filming
-0.54 Lb3 first
-0.37 Lb3 for
-0.31 Lb3 from
-0.71 Lb3 had
0.13 Lb3 has
-0.05 Lb3 having
0.30 Lb3 hit
0.22 Lb3 host
-0.75 Lb3 in
0.26 Lb3 is
0.39 Lb3 it
0.08 Lb3 its
-0.22 Lb3 japanese
-0.46 Lb3 last
0.04 Lb3 launch
0.27 Lb3 months
-0.72 Lb3 new
-0.61 Lb3 not
0.16 Lb3 novel
0.27 Lb3 of
0.59 Lb3 on
-0.63 Lb3 original
-0.37 Lb3 out
0.68 Lb3 premiere
-0.19 Lb3 previously
-0.15 Lb3 release
0.47 Lb3 released
0.55 Lb3 season
-0.11 Lb3 series
-0.13 Lb3 show
-0.70 Lb3 slated
0.96 Lb3 streaming
-0.46 Lb3 the
-0.17 Lb3 to
-0.51 Lb3 told
-0.33 Lb3 tv
-0.65 Lb3 up
-0.51 Lb3 were
-0.15 Lb3 which
0.44 Lb3 will
-0.33 Lb3 with
-0.20 Lb3 “
0.04 Lb3 ”
-0.18 R1 !
-0.28 R1 %D
-0.24 R1 %P
-0.14 R1 's
0.10 R1 ,
-0.13 R1 ...
-0.13 R1 :
-0.19 R1 ;
-0.57 R1 a
-0.33 R1 after
0.19 R1 and
0.69 R1 anime
0.10 R1 announced
-0.16 R1 at
-0.32 R1 film
-0.56 R1 for
-0.20 R1 from
-0.19 R1 in
-0.39 R1 is
-0.17 R1 looks
-0.26 R1 novel
0.12 R1 on
0.80 R1 premiere
0.27 R1 release
-0.69 R1 that
-0.22 R1 the
0.47 R1 to
0.38 R1 with
-0.39 R1 –
-0.17 R2 ! $
-0.28 R2 %D .
-0.48 R2 %P .
-0.37 R2 ) $
0.08 R2 ) .
-0.15 R2 ) and
-0.11 R2 ) –
-0.38 R2 , %C
-0.32 R2 , %N
-0.20 R2 , %S
0.11 R2 , %T
0.05 R2 , a
-0.21 R2 , and
0.33 R2 , as
-0.43 R2 , but
-0.46 R2 , due
0.14 R2 , followed
0.12 R2 , is
-0.08 R2 , it
-0.41 R2 , so
-0.93 R2 , the
0.05 R2 , this
-0.32 R2 , will
0.37 R2 , with
-0.10 R2 , “
-0.08 R2 . $
-0.13 R2 ... $
-0.62 R2 / %N
-0.80 R2 : $
-0.48 R2 ; and
0.25 R2 and %D
-0.57 R2 and %S
-0.25 R2 and a
0.29 R2 and continues
0.10 R2 and is
0.25 R2 and it
-0.23 R2 film of
-0.56 R2 in %P
-0.33 R2 in and
0.38 R2 in the
0.08 R2 on %C
-0.16 R2 that %P
-0.60 R2 that %T
-0.38 R2 that the
-0.10 R2 with a
-0.17 R3 ! $ $
-0.28 R3 %D . $
-0.48 R3 %P . $
-0.37 R3 ) $ $
0.08 R3 ) . $
-0.48 R3 ) – %P
0.09 R3 , %C announced
-0.69 R3 , and %C
0.16 R3 , and has
0.53 R3 , and it
-0.46 R3 , and the
-0.26 R3 , and was
-0.49 R3 , but %P
-0.46 R3 , due to
-0.51 R3 , it was
0.38 R3 , with %P
-0.55 R3 , with a
0.57 R3 , with episodes
-0.49 R3 , with the
-0.10 R3 , “ %T
-0.08 R3 . $ $
-0.13 R3 ... $ $
-0.80 R3 : $ $
0.11 R3 and %D .
-0.30 R3 at %N :
0.39 R3 at %N p.m
-0.23 R3 film of the
-0.33 R3 in and around
0.20 R3 on %C $
-0.21 R3 on %C ,
0.32 R3 on %C .
0.15 R3 on %C and
-0.19 R3 on %C at
-0.16 R3 that %P will
-0.19 R3 that the %S
-0.10 R3 with a %N
-0.19 Rb2 $
-0.19 Rb2 %C
0.54 Rb2 %D
-0.46 Rb2 %N
-1.15 Rb2 %P
-1.23 Rb2 %S
1.01 Rb2 %T
1.01 Rb2 )
-0.08 Rb2 ,
-0.22 Rb2 .
-0.42 Rb2 a
0.19 Rb2 all
-0.79 Rb2 an
-0.34 Rb2 and
0.74 Rb2 as
-0.43 Rb2 but
0.29 Rb2 continues
0.41 Rb2 date
-0.46 Rb2 due
0.15 Rb2 followed
0.15 Rb2 from
0.18 Rb2 has
0.08 Rb2 is
0.31 Rb2 it
0.45 Rb2 new
-0.39 Rb2 of
-0.32 Rb2 our
0.74 Rb2 series
0.29 Rb2 set
-0.23 Rb2 so
-0.94 Rb2 that
-0.66 Rb2 the
-0.60 Rb2 they
0.05 Rb2 this
-0.07 Rb2 to
-0.44 Rb2 was
0.46 Rb2 will
0.33 Rb2 with
-0.11 Rb2 –
0.09 Rb2 “
0.25 Rb3 !
-0.21 Rb3 $
-0.30 Rb3 %C
-0.49 Rb3 %D
-0.06 Rb3 %N
0.18 Rb3 %P
0.32 Rb3 %S
-1.14 Rb3 's
-0.06 Rb3 ,
0.10 Rb3 .
0.41 Rb3 /
-0.06 Rb3 :
-0.21 Rb3 a
0.10 Rb3 and
0.06 Rb3 announced
-0.33 Rb3 around
-0.19 Rb3 at
0.28 Rb3 been
0.30 Rb3 by
0.10 Rb3 episodes
0.14 Rb3 game
-0.42 Rb3 had
0.20 Rb3 has
-0.46 Rb3 have
0.08 Rb3 in
0.07 Rb3 is
1.00 Rb3 it
0.40 Rb3 moved
0.22 Rb3 now
-0.58 Rb3 of
0.18 Rb3 on
0.39 Rb3 p.m
0.15 Rb3 series
-0.68 Rb3 show
-0.22 Rb3 that
-0.62 Rb3 there
-0.34 Rb3 time
-0.42 Rb3 to
-0.32 Rb3 was
-0.37 Rb3 will
-0.06 T after
0.23 T before
-0.60 T both
-0.11 T none
0.22 T season
-0.22 at caption
-0.09 at first0
0.15 at first1
-0.47 at first2
-0.58 at heading
0.35 at item
-0.41 at last1
0.43 at length0
0.07 at length1
-0.29 at length3
-0.25 at length4
-0.54 at length5
-0.28 at paragraph
-0.05 at title
-0.19 grain day
-0.10 grain month
0.39 grain part
0.57 grain season
-0.65 grain year
0.04 l1 %C
0.19 l1 %P
-0.36 l1 %S
-0.51 l1 's
-0.05 l1 (
-0.24 l1 )
-0.21 l1 ,
-0.51 l1 :
-0.07 l1 ^
-0.70 l1 a
-0.30 l1 air
-0.19 l1 an
-0.35 l1 and
0.04 l1 anime
0.33 l1 announced
0.25 l1 arrived
0.16 l1 at
-0.49 l1 before
-0.09 l1 begins
0.09 l1 between
-0.16 l1 by
0.48 l1 coming
0.08 l1 debut
-0.45 l1 end
0.21 l1 episode
0.10 l1 from
0.07 l1 in
-0.14 l1 its
0.30 l1 launch
0.10 l1 of
-0.22 l1 on
-0.60 l1 out
0.05 l1 premiere
-0.07 l1 premieres
-0.61 l1 release
-0.11 l1 released
-0.37 l1 return
0.16 l1 returns
0.21 l1 since
-0.14 l1 starting
0.37 l1 the
-0.07 l1 through
-0.08 l1 till
0.05 l1 time
0.66 l1 to
0.15 l1 until
0.28 l2 %C from
0.06 l2 %C in
0.11 l2 %C on
0.35 l2 %D and
-0.50 l2 %P 's
-0.62 l2 %P (
-0.24 l2 %P )
-0.27 l2 %P and
-0.86 l2 %P by
-0.52 l2 %P in
0.65 l2 %P on
0.87 l2 %S in
0.25 l2 %T (
-0.25 l2 %T in
0.20 l2 %T on
0.38 l2 's %P
0.51 l2 , from
-0.42 l2 , in
-0.41 l2 , on
-0.07 l2 , premieres
-0.58 l2 ^ %C
-0.07 l2 ^ ^
0.15 l2 ^ on
0.50 l2 a %S
0.65 l2 air in
-0.51 l2 air on
-0.18 l2 aired in
-0.28 l2 aired on
-0.16 l2 announced in
-0.77 l2 announced on
-0.31 l2 back in
0.20 l2 began in
-0.56 l2 begin in
0.69 l2 begin on
0.30 l2 broadcast in
-0.36 l2 by the
-0.26 l2 confirmed in
0.63 l2 debut in
0.18 l2 debut on
0.12 l2 dropped on
-0.46 l2 ended in
-0.57 l2 episode on
0.21 l2 episodes from
-0.04 l2 episodes on
-0.45 l2 follows on
0.33 l2 is on
-0.44 l2 its %S
0.62 l2 japan on
0.23 l2 lands on
-0.41 l2 launch in
0.50 l2 launch on
0.52 l2 launched in
0.33 l2 off in
0.36 l2 on %C
-0.54 l2 ordered in
0.43 l2 out in
-0.04 l2 out on
0.98 l2 premiere in
0.23 l2 premiere on
0.35 l2 premiered in
0.34 l2 premiered on
0.88 l2 premieres in
-0.59 l2 premieres on
0.32 l2 released in
0.20 l2 released on
-0.47 l2 revealed on
0.43 l2 screens in
-0.08 l2 series in
0.34 l2 set for
0.28 l2 sometime in
-0.10 l2 started in
-0.27 l2 to premiere
-0.66 l2 up in
-0.30 l2 will air
0.79 l2 will premiere
-0.75 l3 %C announced on
0.21 l3 %N episodes from
-0.52 l3 %P back in
0.27 l3 %P series in
0.31 l3 %S premiered in
0.56 l3 %S premiered on
-0.22 l3 %T announced on
0.38 l3 & %P in
-0.27 l3 's %P and
-0.29 l3 , aired in
-0.52 l3 ^ %P (
0.38 l3 ^ %T (
-0.58 l3 ^ ^ %C
-0.07 l3 ^ ^ ^
0.15 l3 ^ ^ on
0.59 l3 a %S in
-0.26 l3 a %S on
-0.56 l3 at %P in
-0.22 l3 be premiered on
0.24 l3 be released in
-0.45 l3 by %C in
-0.27 l3 came out on
-0.50 l3 debut in the
-0.21 l3 for %S in
-0.68 l3 for %S on
0.50 l3 for a %S
-0.31 l3 from %P 's
-0.06 l3 in %D and
0.62 l3 in japan on
-0.09 l3 it began in
0.56 l3 its %S in
0.30 l3 its %S on
-0.09 l3 new episodes on
-0.46 l3 of %P in
-0.48 l3 of %T on
0.28 l3 on %C from
0.83 l3 on %C in
0.05 l3 on %C on
-0.26 l3 on %P 's
-0.49 l3 the series in
-0.30 l3 to %C in
0.42 l3 to air in
0.68 l3 to debut in
0.67 l3 to premiere on
0.18 l3 was released on
-0.46 l3 which aired on
-0.47 l3 will premiere on
-0.59 l3 with %S on
-0.10 others dates1
0.11 others dates2
-0.27 others dates3
-0.32 others seasons0
0.13 others seasons1
0.43 others seasons2
-0.18 r1 !
-0.08 r1 $
-0.28 r1 %D
-0.24 r1 %P
0.05 r1 's
-0.07 r1 )
0.07 r1 ,
-0.05 r1 .
-0.13 r1 ...
-0.13 r1 :
0.35 r1 ;
-0.57 r1 a
-0.33 r1 after
0.23 r1 and
0.69 r1 anime
-0.16 r1 at
-0.32 r1 film
-0.56 r1 for
-0.20 r1 from
-0.19 r1 in
-0.39 r1 is
-0.17 r1 looks
-0.26 r1 novel
0.12 r1 on
0.80 r1 premiere
0.27 r1 release
-0.69 r1 that
-0.22 r1 the
0.47 r1 to
0.38 r1 with
-0.39 r1 –
-0.17 r2 ! $
-0.08 r2 $ $
-0.28 r2 %D .
-0.48 r2 %P .
-0.98 r2 ) $
0.08 r2 ) .
-0.15 r2 ) and
-0.11 r2 ) –
-0.38 r2 , %C
-0.32 r2 , %N
-0.20 r2 , %S
0.11 r2 , %T
0.05 r2 , a
-0.32 r2 , and
0.33 r2 , as
-0.43 r2 , but
-0.46 r2 , due
0.14 r2 , followed
0.12 r2 , is
-0.12 r2 , it
-0.41 r2 , so
-0.82 r2 , the
0.05 r2 , this
-0.32 r2 , will
0.37 r2 , with
-0.10 r2 , “
-0.10 r2 . $
-0.13 r2 ... $
-0.62 r2 / %N
-0.80 r2 : $
-0.48 r2 ; and
0.25 r2 and %D
0.31 r2 and %P
-0.57 r2 and %S
-0.25 r2 and a
0.29 r2 and continues
0.10 r2 and is
0.25 r2 and it
-0.23 r2 film of
-0.56 r2 in %P
-0.33 r2 in and
0.38 r2 in the
0.08 r2 on %C
-0.16 r2 that %P
-0.60 r2 that %T
-0.38 r2 that the
-0.10 r2 with a
-0.17 r3 ! $ $
-0.08 r3 $ $ $
-0.28 r3 %D . $
-0.48 r3 %P . $
-0.98 r3 ) $ $
0.08 r3 ) . $
-0.48 r3 ) – %P
0.09 r3 , %C announced
-0.69 r3 , and %C
0.16 r3 , and has
0.53 r3 , and it
-0.46 r3 , and the
-0.26 r3 , and was
-0.49 r3 , but %P
-0.46 r3 , due to
-0.51 r3 , it was
0.38 r3 , with %P
-0.55 r3 , with a
0.57 r3 , with episodes
-0.49 r3 , with the
-0.10 r3 , “ %T
-0.10 r3 . $ $
-0.13 r3 ... $ $
-0.80 r3 : $ $
0.11 r3 and %D .
-0.30 r3 at %N :
0.39 r3 at %N p.m
-0.23 r3 film of the
-0.33 r3 in and around
0.20 r3 on %C $
-0.21 r3 on %C ,
0.32 r3 on %C .
0.15 r3 on %C and
-0.19 r3 on %C at
-0.16 r3 that %P will
-0.19 r3 that the %S
-0.10 r3 with a %N
1.62 rule any
-1.08 rule none
-1.86 rule other
0.39 rule release:_<date>_premiere
1.18 rule release:_<season>:_<date>
0.22 rule release:_aired_<date>
0.06 rule release:_airing_<date>
0.83 rule release:_arrive_<date>
0.90 rule release:_arrived_<date>
0.56 rule release:_available_<date>
0.50 rule release:_be_back_<date>
-0.32 rule release:_be_out_<date>
0.56 rule release:_began_<date>
0.88 rule release:_begin_<date>
0.34 rule release:_beginning_<date>
1.03 rule release:_begins_<date>
-0.43 rule release:_broadcast_<date>
-0.13 rule release:_come_out_<date>
0.48 rule release:_coming_<date>
-0.61 rule release:_coming_to_<date>
0.29 rule release:_debut_<date>
0.42 rule release:_debuted_<date>
-0.13 rule release:_debuting_<date>
0.43 rule release:_drop_<date>
0.93 rule release:_dropped_<date>
-0.12 rule release:_due_<date>
-0.40 rule release:_follows_<date>
-0.15 rule release:_is_back_for_<date>
0.66 rule release:_lands_<date>
0.54 rule release:_launch_<date>
0.56 rule release:_launched_<date>
-0.21 rule release:_launching_<date>
-0.49 rule release:_opens_<date>
0.12 rule release:_premiere_<date>
0.80 rule release:_premiered_<date>
0.79 rule release:_premiering_<date>
0.21 rule release:_ran_for_<date>
-0.09 rule release:_release_<date>
0.52 rule release:_released_<date>
0.48 rule release:_return_<date>
-0.45 rule release:_returning_<date>
-0.09 rule release:_returns_<date>
0.18 rule release:_revived_<date>
0.56 rule release:_set_for_<date>
0.35 rule release:_shown_<date>
0.87 rule release:_slated_<date>
0.77 rule release:_started_<date>
0.12 rule release:_starting_<date>
0.68 rule release:_streaming_<date>
-0.20 rule release:_streams_<date>
0.46 series nearest-after
-0.85 series nearest-after-main
0.08 series nearest-away
-0.13 series nearest-away-main
0.15 series nearest-before
0.35 series nearest-before-main
-0.45 series other-after
0.15 series other-away
-0.63 series other-away-main
0.78 tense future
-0.29 tense future-though-past
0.14 tense past
-1.95 tense past-though-future
-0.48 when ahead
0.23 when far
-0.59 when long-ago
-1.33 when past
1.47 when soon
0.35 when unknown
`
