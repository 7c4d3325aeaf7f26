/** What the judge of release claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const releaseWeights = `
0.007 bias
-0.21 A !
0.39 A %
0.37 A %C
0.06 A %D
0.21 A %K
0.12 A %N
-0.83 A %O
-0.55 A %S
-0.25 A 's
0.12 A )
-0.19 A ,
0.23 A -
-0.10 A --
0.25 A .
0.15 A ...
0.12 A /
0.38 A ;
-0.13 A according
-0.22 A after
0.44 A again
0.34 A air
-0.31 A aired
-0.45 A airing
0.43 A all
0.13 A along
0.32 A also
0.78 A anime
-0.44 A announced
-0.40 A around
-0.79 A art
-0.69 A back
0.27 A based
0.28 A became
0.45 A been
-0.29 A before
0.33 A between
-0.16 A book
-0.78 A bring
0.21 A british
-0.49 A broadcast
-0.47 A but
0.36 A called
-0.27 A can
-0.60 A cast
0.42 A character
-0.53 A come
-0.22 A comedy
-0.61 A confirm
0.29 A continues
0.08 A created
0.26 A currently
0.37 A date
0.28 A day
0.46 A days
-0.07 A debut
-0.68 A doors
-0.23 A drama
-0.28 A during
-0.09 A each
-0.18 A earlier
-0.30 A effectively
-0.30 A end
0.54 A ended
-0.15 A ending
0.06 A episode
0.32 A episodes
0.16 A et
-0.35 A even
-0.64 A fall
0.29 A fan
-0.11 A fans
0.42 A featuring
-0.36 A film
-0.80 A filming
-0.20 A finale
0.14 A finished
-0.52 A first
0.60 A followed
-0.09 A following
0.66 A from
0.27 A game
-0.56 A good
-0.15 A had
0.50 A have
0.19 A having
-0.47 A her
0.31 A hit
0.48 A including
-0.21 A industry
-0.32 A ireland
-0.15 A jst
0.63 A just
0.18 A kept
-0.32 A languages
0.26 A last
-0.16 A later
-0.10 A launch
-0.64 A light
-0.70 A like
-0.23 A looks
-0.42 A make
-0.41 A might
0.35 A million
-0.04 A minute
-0.14 A month
-0.33 A months
-0.54 A more
0.63 A moved
-0.23 A name
-0.82 A network
-0.26 A networks
-0.25 A new
0.48 A next
0.37 A not
-0.77 A novel
-0.53 A novels
0.58 A now
0.07 A number
-0.26 A off
-0.25 A one
0.67 A only
0.17 A originals
-0.50 A other
-0.41 A our
0.18 A out
-0.17 A over
-0.45 A own
0.40 A p.m
-0.21 A pandemic
-0.12 A picked
-0.62 A platform
-0.09 A playing
-0.14 A pm
0.35 A premiere
-0.83 A premiered
0.28 A previously
-0.55 A producer
-0.47 A production
0.21 A publisher
-0.11 A really
0.14 A received
0.55 A release
-0.14 A released
0.50 A renewed
0.53 A reported
-0.75 A return
-0.56 A returning
-0.09 A revealed
-0.44 A rolling
0.15 A rotten
-0.70 A run
0.10 A same
-0.48 A saw
0.23 A scheduled
0.48 A season
0.15 A second
0.57 A see
-0.09 A series
0.44 A set
-0.51 A she
-0.08 A show
-0.41 A showrunner
-0.82 A shows
0.88 A since
0.14 A slot
-0.05 A so
0.05 A some
-0.07 A sources
0.37 A spin-off
0.13 A stars
-0.09 A started
-0.33 A story
-0.25 A streaming
-0.07 A streams
-0.59 A success
-0.17 A sure
0.37 A surprise
0.06 A takes
-0.43 A than
-0.87 A them
0.47 A then
-0.63 A there
-0.40 A they
0.56 A those
-0.13 A through
-0.24 A time
0.48 A titles
-0.60 A told
-0.30 A took
0.26 A total
-0.26 A trailer
0.37 A true
0.59 A tv
0.33 A up
-0.61 A viewers
0.42 A we
-0.75 A we're
-0.33 A when
0.10 A where
-0.91 A which
0.35 A while
-0.49 A who
-0.25 A will
-0.06 A would
0.33 A wrap
-0.38 A year
0.07 A years
-0.77 A you
-0.35 A –
-0.45 A —
-0.12 A “
0.14 A ”
0.12 An !
-0.18 An %C
-0.10 An %K
-0.34 An %N
-0.07 An %P
-0.09 An %S
0.54 An %T
0.21 An )
0.10 An -
-0.06 An .
-0.36 An ...
-0.12 An /
-0.07 An :
-0.08 An ;
-0.17 An after
-0.25 An aired
0.59 An all
0.33 An along
-0.19 An also
0.68 An anime
-0.97 An announced
-0.40 An around
-0.24 An back
0.29 An became
0.53 An been
-0.08 An before
0.21 An british
-0.19 An broadcast
-0.63 An but
-0.27 An can
-0.31 An come
0.29 An continues
-0.18 An created
0.24 An date
-0.61 An drama
-0.12 An due
-0.22 An end
0.17 An episode
0.43 An episodes
0.16 An et
0.33 An fans
-0.36 An film
-0.80 An filming
-0.07 An finale
0.14 An finished
-0.64 An first
0.60 An followed
-0.09 An following
-0.14 An from
0.22 An game
0.06 An had
0.14 An has
-0.32 An have
-0.32 An ireland
0.18 An kept
-0.57 An light
-0.23 An looks
-0.42 An make
-0.41 An might
0.24 An more
0.63 An moved
-0.22 An name
0.52 An not
-0.42 An novel
-0.53 An novels
0.47 An now
0.27 An one
0.67 An only
-0.41 An our
0.40 An p.m
-0.58 An pm
0.28 An premiere
-0.55 An producer
-0.43 An production
-0.11 An really
0.14 An received
0.55 An release
-0.14 An released
-0.22 An return
-0.56 An returning
-0.09 An revealed
0.10 An same
-0.48 An saw
-0.08 An scheduled
0.26 An season
0.28 An series
-0.31 An she
-0.41 An show
-0.18 An so
-0.07 An sources
0.21 An story
0.07 An streaming
-0.17 An sure
0.06 An takes
-0.06 An than
0.47 An then
-0.63 An there
-0.40 An they
-0.30 An time
-0.30 An took
-0.40 An trailer
0.37 An true
0.53 An tv
0.40 An up
-0.65 An when
0.10 An where
-0.45 An which
-0.19 An while
0.06 An will
0.36 An would
0.33 An wrap
-0.47 An year
-0.64 An you
-0.35 An –
-0.44 An —
0.23 An ”
0.09 B %C
-0.28 B %D
-0.27 B %K
0.13 B %N
0.29 B %O
0.30 B %S
-0.09 B %T
0.26 B &
-0.50 B 's
0.10 B (
-0.10 B )
0.37 B ,
0.68 B -
-1.07 B .
-0.60 B /
-0.43 B :
-0.45 B about
-0.38 B according
0.23 B account
0.52 B adaptation
-0.65 B advertisers
0.07 B after
-0.41 B air
0.32 B aired
-0.27 B airing
0.08 B all
0.28 B already
-0.14 B anime
0.18 B announced
-0.76 B announcement
-0.59 B announcing
0.22 B anticipated
-0.08 B arrive
0.20 B arrived
0.10 B available
0.06 B award
-0.48 B back
-0.88 B based
0.51 B batch
0.56 B because
-0.33 B been
0.05 B before
-0.10 B began
0.34 B begin
-0.17 B beginning
-0.49 B begins
-0.54 B being
0.33 B best
0.09 B between
-0.20 B both
-0.46 B bowed
-0.09 B broadcast
-0.17 B but
-0.24 B cable
0.30 B came
-0.73 B cameras
-0.87 B can
-0.56 B cancelled
-0.90 B cast
-0.75 B characters
0.28 B christmas
-0.37 B come
-0.15 B coming
-0.40 B confirmed
0.26 B continues
0.48 B created
-0.86 B creators
-0.48 B crew
-0.19 B currently
0.46 B date
0.16 B debuted
0.32 B debuting
-0.63 B despite
-0.67 B detective
0.31 B did
0.25 B do
-0.16 B down
-0.07 B drop
-0.09 B dropped
0.39 B drops
-0.67 B due
-0.96 B during
-0.19 B earlier
-0.08 B effectively
-0.29 B emmy
-0.58 B end
-0.08 B ended
-0.17 B ending
-0.44 B episode
0.39 B episodes
-0.50 B event
0.37 B expect
0.36 B expected
-0.72 B fall
-0.57 B family
0.23 B fan
0.21 B fans
0.42 B fantasy
0.41 B fiction
-0.29 B filming
-0.93 B final
-0.24 B finale
0.65 B finally
-0.70 B finished
-0.32 B first
0.38 B follow
0.28 B followed
0.23 B following
-0.29 B follows
-0.60 B friday
0.38 B full
0.10 B game
0.30 B get
0.14 B getting
0.11 B globally
-0.57 B goes
-0.67 B gone
0.08 B had
-0.47 B handed
0.47 B has
-0.29 B have
-0.06 B having
0.35 B he
-0.18 B her
-0.11 B his
0.67 B hit
0.14 B host
0.32 B however
0.06 B i
-0.25 B if
0.17 B including
-0.61 B into
0.57 B ireland
0.54 B japan
-0.16 B japanese
0.38 B just
0.67 B lands
-0.62 B last
0.45 B later
0.32 B launch
0.19 B launched
0.34 B launching
0.59 B left
0.21 B less
0.43 B light
-0.69 B like
-0.37 B likely
-0.14 B lineup
-0.46 B long-awaited
0.42 B look
0.67 B made
-0.28 B magazine
-0.78 B make
-0.14 B manga
-0.68 B many
0.81 B may
0.49 B million
0.17 B mind
0.20 B month
0.61 B months
-0.73 B more
0.58 B most
0.12 B moved
0.10 B name
-0.40 B network
0.31 B new
-0.66 B news
0.16 B night
0.79 B no
0.28 B not
0.39 B novel
-0.40 B novels
0.14 B now
-0.16 B off
-0.38 B official
0.50 B once
-0.05 B one
-0.23 B only
-0.41 B opens
-0.18 B order
-0.35 B ordered
-0.57 B original
0.06 B originally
0.54 B other
0.68 B our
-0.38 B out
-0.61 B over
-0.88 B own
-0.60 B part
0.13 B picked
-0.64 B pickup
0.20 B pilot
0.06 B place
0.25 B police
0.56 B premiered
-0.08 B premieres
0.11 B premiering
-0.75 B presents
0.25 B press
-0.30 B previous
-0.12 B previously
0.43 B produced
-0.55 B producers
0.23 B production
-0.59 B promised
-0.21 B published
-0.38 B publisher
0.66 B pushed
0.57 B ran
0.04 B reached
-0.15 B reading
-0.43 B recently
0.06 B release
-0.69 B renewal
-0.63 B renewed
-0.12 B return
-0.25 B returning
-0.11 B returns
0.19 B revived
0.59 B role
-0.07 B roll
0.41 B rumors
-0.82 B run
-0.73 B s
0.63 B said
0.62 B same
0.38 B schedule
-0.68 B scheduled
-0.12 B sci-fi
0.41 B science
0.53 B screen
0.20 B screens
0.35 B scripted
0.22 B season
0.42 B second
0.20 B see
-0.25 B seen
0.24 B sequel
-0.44 B series
-0.48 B set
-0.09 B several
-0.61 B she
1.02 B should
0.22 B show
0.22 B shown
-0.89 B signed
0.21 B sitcom
-0.70 B slate
-0.44 B slated
-0.81 B slot
0.37 B small
0.31 B so
0.45 B some
0.56 B sometime
0.61 B somewhere
-0.27 B soon
-0.67 B soundtrack
0.54 B sources
-0.20 B special
-0.07 B starring
-0.37 B started
-0.08 B starting
0.15 B starts
-0.90 B streamer
0.32 B streaming
-0.11 B streams
-0.42 B strike
0.22 B studio
-0.20 B sunday
0.51 B supporting
-0.46 B surprise
-0.51 B takes
0.18 B teaser
0.27 B television
-0.10 B than
0.27 B their
0.26 B then
-0.77 B there
0.19 B they
0.26 B though
0.13 B thriller
-0.69 B through
-0.20 B thursday
0.21 B time
0.27 B title
-0.56 B told
0.06 B took
-1.05 B trailer
0.07 B tv
-0.86 B under
0.51 B until
-0.24 B unveiled
0.07 B up
-0.67 B upcoming
-0.74 B video
-0.69 B viewers
0.59 B volume
-0.33 B watched
0.46 B way
0.08 B we
0.69 B weeks
-0.64 B what
-0.36 B when
0.34 B where
-0.08 B which
0.31 B while
0.30 B who
-0.25 B whose
0.06 B winner
0.14 B work
0.54 B world
0.31 B would
0.52 B wraps
-0.23 B year
0.15 B yet
-0.36 B you
-0.27 B –
-0.72 B —
0.19 B “
0.06 B ”
0.17 Bn %C
-0.39 Bn %K
0.13 Bn %N
-0.50 Bn %O
-0.47 Bn %P
0.05 Bn %S
0.05 Bn %T
0.40 Bn &
-0.30 Bn 's
0.16 Bn (
-0.16 Bn ,
0.80 Bn -
-0.79 Bn /
-0.20 Bn :
0.45 Bn ;
-0.14 Bn after
-0.34 Bn air
0.11 Bn aired
-0.58 Bn airing
0.11 Bn all
-0.32 Bn also
-0.14 Bn anime
-0.06 Bn announced
-0.27 Bn announcement
0.07 Bn anticipated
-0.08 Bn arrive
0.20 Bn arrived
-0.32 Bn back
-0.33 Bn based
0.70 Bn because
-0.09 Bn been
-0.12 Bn before
-0.19 Bn began
-0.41 Bn begin
-0.12 Bn beginning
-0.43 Bn begins
-0.35 Bn being
0.37 Bn best
0.09 Bn between
-0.09 Bn broadcast
0.06 Bn but
-0.13 Bn cable
0.31 Bn came
0.13 Bn can
-0.56 Bn cancelled
-0.71 Bn cast
-0.75 Bn characters
-0.42 Bn come
0.81 Bn comedy
0.56 Bn coming
-0.60 Bn confirmed
0.26 Bn continues
0.43 Bn date
0.23 Bn debut
-0.14 Bn debuted
0.48 Bn debuting
0.25 Bn do
0.22 Bn drama
-0.07 Bn drop
-0.23 Bn dropped
0.39 Bn drops
-0.20 Bn due
-0.32 Bn during
-0.08 Bn effectively
-0.60 Bn end
-0.81 Bn ended
0.30 Bn episode
0.41 Bn episodes
0.34 Bn expect
0.36 Bn expected
-0.67 Bn fall
0.67 Bn fans
-0.62 Bn filming
-0.07 Bn finale
0.67 Bn finally
0.27 Bn first
0.38 Bn follow
-0.44 Bn following
-0.45 Bn follows
-0.60 Bn friday
-0.10 Bn from
0.42 Bn full
0.26 Bn game
-0.38 Bn had
0.22 Bn half
-0.47 Bn handed
0.26 Bn has
0.32 Bn have
-0.06 Bn having
-0.73 Bn he
0.44 Bn hit
0.14 Bn host
-0.10 Bn i
0.54 Bn japan
-0.16 Bn japanese
0.27 Bn lands
-0.84 Bn last
0.10 Bn launch
0.34 Bn launching
0.59 Bn left
0.43 Bn light
-0.06 Bn lineup
0.70 Bn made
-0.46 Bn manga
0.52 Bn may
-0.30 Bn might
0.61 Bn months
0.73 Bn most
-0.24 Bn network
0.05 Bn new
0.16 Bn night
0.08 Bn not
0.47 Bn novel
0.29 Bn now
0.62 Bn one
-0.41 Bn opens
-0.45 Bn ordered
-0.63 Bn original
0.59 Bn our
-0.32 Bn out
-0.58 Bn own
-0.55 Bn pilot
0.06 Bn place
0.33 Bn premiered
-0.08 Bn premieres
0.11 Bn premiering
-0.75 Bn presents
-0.13 Bn previously
0.24 Bn production
-0.38 Bn publisher
0.57 Bn ran
-0.19 Bn recently
-0.41 Bn release
0.10 Bn released
-0.55 Bn renewal
-0.97 Bn renewed
-0.89 Bn return
-0.21 Bn returning
0.11 Bn returns
-0.42 Bn revealed
0.19 Bn revived
-0.07 Bn roll
-0.82 Bn run
0.30 Bn same
0.15 Bn schedule
-0.70 Bn scheduled
0.20 Bn screens
0.35 Bn scripted
0.73 Bn season
0.42 Bn second
0.40 Bn see
-0.59 Bn seen
0.24 Bn sequel
0.22 Bn series
0.04 Bn set
0.44 Bn should
0.20 Bn show
0.22 Bn shown
0.31 Bn shows
0.13 Bn since
-0.45 Bn slated
0.28 Bn so
0.52 Bn some
0.56 Bn sometime
0.61 Bn somewhere
-0.09 Bn special
-0.38 Bn starring
0.07 Bn started
-0.08 Bn starting
0.15 Bn starts
-0.90 Bn streamer
0.30 Bn streaming
-0.11 Bn streams
0.17 Bn studio
0.18 Bn teaser
0.06 Bn than
-0.68 Bn then
0.04 Bn thriller
-0.24 Bn through
0.18 Bn time
-0.40 Bn told
0.06 Bn took
-0.66 Bn trailer
-0.23 Bn tv
-0.17 Bn unveiled
-0.41 Bn we
0.34 Bn when
-0.21 Bn which
-0.05 Bn will
0.29 Bn would
0.52 Bn wraps
-0.49 Bn year
-0.27 Bn –
-0.79 Bn —
-0.09 Bn “
0.08 Bn ”
0.13 H 
0.42 H %C
-0.50 H %D
-0.30 H %N
-0.06 H %P
0.57 H %S
0.32 H %T
-0.27 H 's
0.16 H ,
-0.05 H /
0.37 H :
0.16 H ?
-0.27 H a
0.36 H and
-0.25 H back
0.24 H be
-0.41 H cast
0.48 H coming
0.09 H date
0.11 H do
0.15 H from
-0.64 H in
-0.22 H is
0.39 H it
-0.22 H new
-0.29 H of
0.15 H on
0.75 H out
-0.46 H premieres
0.17 H release
-0.52 H series
-0.86 H the
-0.14 H there
0.11 H what
0.29 H when
-0.19 H where
-0.29 H who
0.55 H will
-0.67 H you
-0.27 H –
-0.29 H “
-0.29 H ”
-0.50 L1 %S
-0.62 L1 's
-0.29 L1 )
-0.18 L1 ,
-0.24 L1 :
-0.13 L1 ^
-0.49 L1 a
-0.34 L1 air
-0.21 L1 an
-0.18 L1 and
-0.05 L1 anime
0.38 L1 announced
0.25 L1 arrived
0.13 L1 at
-0.53 L1 before
-0.12 L1 beginning
0.09 L1 between
0.46 L1 coming
-0.04 L1 debut
-0.34 L1 end
0.31 L1 episode
0.08 L1 for
0.08 L1 in
-0.08 L1 its
0.21 L1 launch
0.11 L1 of
-0.25 L1 on
-0.51 L1 out
0.04 L1 premiere
-0.08 L1 premieres
-0.64 L1 release
-0.26 L1 released
-0.35 L1 return
0.07 L1 returns
0.21 L1 since
-0.08 L1 starting
0.51 L1 the
0.06 L1 time
0.75 L1 to
0.26 L1 until
0.61 L2 %C from
0.21 L2 %C in
0.10 L2 %C on
0.38 L2 %D and
-0.50 L2 %P 's
-0.29 L2 %P )
-0.79 L2 %P by
-0.62 L2 %P in
0.58 L2 %P on
0.77 L2 %S in
-0.05 L2 %S on
0.25 L2 %T (
-0.25 L2 %T in
0.26 L2 %T on
0.42 L2 's %P
0.48 L2 , from
-0.61 L2 , in
-0.49 L2 , on
-0.23 L2 , premieres
-0.49 L2 ^ %C
-0.13 L2 ^ ^
0.13 L2 ^ on
0.58 L2 a %S
0.73 L2 air in
-0.49 L2 air on
-0.18 L2 aired in
-0.33 L2 aired on
-0.16 L2 announced in
-0.78 L2 announced on
-0.31 L2 back in
0.21 L2 began in
-0.73 L2 begin in
0.55 L2 begin on
0.37 L2 broadcast in
-0.40 L2 by the
-0.19 L2 confirmed in
-0.04 L2 date :
0.29 L2 debut in
0.07 L2 debut on
0.22 L2 dropped on
-0.43 L2 ended in
-0.40 L2 episode on
0.19 L2 episodes from
-0.45 L2 follows on
-0.11 L2 for the
0.38 L2 in the
0.23 L2 is on
-0.32 L2 its %S
0.54 L2 japan on
0.22 L2 lands on
-0.43 L2 launch in
0.28 L2 launch on
0.53 L2 launched in
0.23 L2 off in
0.35 L2 on %C
-0.40 L2 ordered in
0.44 L2 out in
-0.13 L2 out on
0.72 L2 premiere in
0.10 L2 premiere on
0.32 L2 premiered in
0.32 L2 premiered on
1.07 L2 premieres in
-0.57 L2 premieres on
0.35 L2 released in
0.18 L2 released on
-0.33 L2 revealed on
-0.29 L2 screens in
-0.04 L2 series in
0.27 L2 set for
0.17 L2 sometime in
0.08 L2 started in
-0.06 L2 started on
-0.20 L2 to premiere
-0.69 L2 up in
-0.34 L2 will air
0.68 L2 will premiere
-0.63 L3 %C announced on
0.19 L3 %N episodes from
-0.07 L3 %N episodes on
-0.48 L3 %P back in
0.32 L3 %P series in
0.24 L3 %S premiered in
0.31 L3 %S premiered on
-0.22 L3 %T announced on
0.41 L3 & %P in
-0.23 L3 , aired in
0.17 L3 ^ %T (
-0.49 L3 ^ ^ %C
-0.13 L3 ^ ^ ^
0.13 L3 ^ ^ on
0.58 L3 a %S in
-0.52 L3 a %S on
-0.48 L3 at %P in
-0.25 L3 be premiered on
0.25 L3 be released in
-0.54 L3 by %C in
-0.44 L3 came out on
-0.13 L3 debut in the
-0.18 L3 for %S in
-0.84 L3 for %S on
0.58 L3 for a %S
-0.27 L3 from %P 's
0.04 L3 in %D and
0.54 L3 in japan on
-0.15 L3 it began in
0.60 L3 its %S in
0.31 L3 its %S on
-0.34 L3 of %P in
-0.66 L3 of %T on
0.61 L3 on %C from
0.60 L3 on %C in
-0.23 L3 on %P 's
-0.39 L3 the series in
-0.44 L3 to %C in
0.45 L3 to air in
0.97 L3 to debut in
0.60 L3 to premiere on
0.14 L3 was released on
-0.43 L3 which aired on
-0.08 L3 which premiered in
-0.46 L3 will premiere on
-0.60 L3 with %S on
0.19 LR %C .
-0.93 LR %P .
-0.50 LR %S ,
0.07 LR %S .
-0.24 LR ( )
-0.12 LR , )
0.58 LR : $
-0.06 LR ^ $
0.11 LR ^ ,
-0.21 LR an release
0.14 LR and .
0.38 LR announced .
0.25 LR at .
0.06 LR begins .
0.71 LR between .
0.38 LR for .
-0.17 LR for and
0.59 LR from ,
0.28 LR from .
0.29 LR in !
-0.17 LR in $
-0.70 LR in %P
-0.16 LR in ,
0.12 LR in .
-0.45 LR in ;
-0.31 LR in after
0.74 LR in and
0.17 LR in as
-0.54 LR in in
0.37 LR in on
-0.34 LR in that
0.40 LR in with
-0.49 LR of ,
-0.19 LR on $
0.46 LR on ,
-0.26 LR on and
0.32 LR on at
-0.11 LR on on
-0.51 LR on that
-0.25 LR on with
-0.06 LR premiere .
-0.15 LR premieres on
-0.35 LR return .
-0.28 LR since ,
-0.24 LR starting .
0.11 LR the %P
0.08 LR the .
0.31 LR the /
-0.26 LR the film
-0.69 LR through .
0.13 LR to .
-0.31 LR until ,
0.42 Lb2 %C
-0.42 Lb2 %D
-0.21 Lb2 %N
-0.46 Lb2 %O
-0.32 Lb2 %P
0.19 Lb2 %S
-0.27 Lb2 %T
0.39 Lb2 's
-0.15 Lb2 ,
-0.29 Lb2 /
-0.28 Lb2 ^
0.27 Lb2 a
0.18 Lb2 air
-0.37 Lb2 aired
-0.32 Lb2 also
-0.62 Lb2 and
-0.86 Lb2 announced
-0.23 Lb2 arrive
-0.49 Lb2 arrived
-0.25 Lb2 as
-0.14 Lb2 back
0.64 Lb2 be
0.18 Lb2 began
-0.30 Lb2 begin
-0.50 Lb2 begins
-0.50 Lb2 broadcast
-0.40 Lb2 by
-0.22 Lb2 confirmed
-0.04 Lb2 date
0.30 Lb2 debut
0.48 Lb2 debuting
-0.81 Lb2 drama
0.45 Lb2 drop
0.22 Lb2 dropped
-0.32 Lb2 during
-0.40 Lb2 end
-0.81 Lb2 ended
-0.40 Lb2 episode
0.70 Lb2 episodes
0.09 Lb2 filming
0.13 Lb2 first
-0.13 Lb2 following
-0.45 Lb2 follows
-0.31 Lb2 for
0.57 Lb2 in
0.51 Lb2 is
0.54 Lb2 japan
0.22 Lb2 lands
-0.55 Lb2 last
-0.29 Lb2 launched
-0.06 Lb2 lineup
0.07 Lb2 off
0.16 Lb2 on
-0.45 Lb2 ordered
0.31 Lb2 out
0.45 Lb2 premiere
0.39 Lb2 premiered
0.38 Lb2 ran
-0.15 Lb2 release
0.42 Lb2 released
-0.33 Lb2 revealed
-0.59 Lb2 screens
0.31 Lb2 season
-0.22 Lb2 series
0.15 Lb2 set
0.21 Lb2 show
0.46 Lb2 sometime
-0.83 Lb2 streamer
-0.34 Lb2 streaming
-0.60 Lb2 that
-0.28 Lb2 the
-0.54 Lb2 to
-0.17 Lb2 up
0.21 Lb2 was
-0.41 Lb2 we
0.05 Lb2 which
0.07 Lb2 will
-0.12 Lb2 would
0.50 Lb3 %C
-0.98 Lb3 %D
0.62 Lb3 %N
-0.13 Lb3 %P
0.31 Lb3 %S
-0.27 Lb3 %T
0.40 Lb3 &
-0.93 Lb3 's
-0.13 Lb3 (
0.33 Lb3 )
0.22 Lb3 :
0.36 Lb3 ;
-0.20 Lb3 ^
0.40 Lb3 a
0.16 Lb3 air
0.43 Lb3 an
-0.16 Lb3 and
-0.66 Lb3 anime
0.71 Lb3 as
-0.71 Lb3 at
0.65 Lb3 be
-0.73 Lb3 by
0.56 Lb3 comedy
-0.11 Lb3 debut
0.24 Lb3 episodes
-0.52 Lb3 fall
-0.58 Lb3 filming
-0.41 Lb3 first
-0.26 Lb3 for
-0.27 Lb3 from
-0.77 Lb3 had
-0.07 Lb3 having
0.31 Lb3 hit
0.14 Lb3 host
-0.61 Lb3 in
0.20 Lb3 is
0.24 Lb3 it
0.15 Lb3 its
-0.16 Lb3 japanese
-0.39 Lb3 last
-0.10 Lb3 launch
0.21 Lb3 months
-0.58 Lb3 new
-0.69 Lb3 not
0.44 Lb3 of
0.48 Lb3 on
-0.56 Lb3 original
-0.39 Lb3 out
0.36 Lb3 premiere
-0.13 Lb3 previously
-0.09 Lb3 release
0.21 Lb3 released
0.60 Lb3 season
-0.05 Lb3 series
-0.20 Lb3 show
-0.77 Lb3 slated
0.82 Lb3 streaming
-0.34 Lb3 the
-0.08 Lb3 to
-0.46 Lb3 told
-0.22 Lb3 tv
-0.52 Lb3 up
0.04 Lb3 was
-0.47 Lb3 were
-0.13 Lb3 which
0.19 Lb3 will
-0.34 Lb3 with
-0.21 Lb3 “
-0.19 R1 !
-0.29 R1 %D
-0.31 R1 %P
-0.16 R1 's
-0.09 R1 )
0.15 R1 ,
-0.05 R1 .
-0.24 R1 ...
0.14 R1 /
-0.14 R1 :
-0.11 R1 ;
-0.53 R1 a
-0.31 R1 after
0.27 R1 and
0.68 R1 anime
0.08 R1 announced
-0.14 R1 at
-0.26 R1 film
-0.59 R1 for
-0.10 R1 from
-0.11 R1 in
-0.29 R1 is
-0.23 R1 looks
-0.39 R1 novel
0.07 R1 on
0.73 R1 premiere
0.24 R1 release
-0.71 R1 that
-0.18 R1 the
0.37 R1 to
0.44 R1 with
-0.26 R1 –
-0.14 R2 ! $
-0.29 R2 %D .
-0.50 R2 %P .
-0.30 R2 ) $
0.11 R2 ) .
-0.06 R2 ) and
-0.06 R2 ) –
-0.39 R2 , %C
-0.51 R2 , %N
-0.37 R2 , %S
0.21 R2 , %T
-0.10 R2 , a
-0.28 R2 , and
0.36 R2 , as
-0.51 R2 , but
-0.52 R2 , due
0.10 R2 , followed
0.06 R2 , is
-0.37 R2 , so
-1.06 R2 , the
0.10 R2 , this
-0.40 R2 , will
0.32 R2 , with
-0.05 R2 , “
-0.10 R2 . $
-0.24 R2 ... $
-0.71 R2 / %N
-0.69 R2 : $
-0.57 R2 ; and
0.14 R2 and %D
-0.68 R2 and %S
-0.06 R2 and ,
-0.30 R2 and a
0.29 R2 and continues
0.22 R2 and is
0.32 R2 and it
0.04 R2 at %N
-0.22 R2 film of
-0.47 R2 in %P
-0.40 R2 in and
0.37 R2 in the
-0.04 R2 release .
-0.12 R2 that %P
-0.33 R2 that %T
-0.27 R2 that the
-0.04 R2 with %N
-0.13 R2 with a
-0.14 R3 ! $ $
-0.29 R3 %D . $
-0.50 R3 %P . $
-0.30 R3 ) $ $
0.11 R3 ) . $
-0.55 R3 ) – %P
0.05 R3 , %C announced
-0.51 R3 , and %C
0.08 R3 , and has
0.69 R3 , and it
-0.41 R3 , and the
-0.30 R3 , and was
-0.55 R3 , but %P
-0.52 R3 , due to
-0.06 R3 , followed by
-0.62 R3 , it was
0.32 R3 , with %P
-0.56 R3 , with a
0.54 R3 , with episodes
-0.44 R3 , with the
-0.05 R3 , “ %T
-0.10 R3 . $ $
-0.24 R3 ... $ $
-0.69 R3 : $ $
0.10 R3 and %D .
-0.43 R3 at %N :
0.25 R3 at %N p.m
-0.22 R3 film of the
-0.40 R3 in and around
0.13 R3 on %C $
-0.25 R3 on %C ,
0.39 R3 on %C .
0.21 R3 on %C and
-0.27 R3 on %C at
-0.04 R3 release . $
-0.12 R3 that %P will
-0.16 R3 that the %S
-0.04 R3 with %N episodes
-0.13 R3 with a %N
-0.17 Rb2 $
-0.14 Rb2 %C
0.55 Rb2 %D
-0.57 Rb2 %N
-1.20 Rb2 %P
-1.33 Rb2 %S
0.97 Rb2 %T
0.98 Rb2 )
-0.06 Rb2 ,
-0.26 Rb2 .
-0.41 Rb2 a
0.16 Rb2 all
-0.75 Rb2 an
-0.33 Rb2 and
0.62 Rb2 as
-0.51 Rb2 but
0.29 Rb2 continues
0.41 Rb2 date
-0.52 Rb2 due
0.19 Rb2 followed
0.13 Rb2 from
0.22 Rb2 has
0.16 Rb2 is
0.28 Rb2 it
0.32 Rb2 new
-0.52 Rb2 of
-0.04 Rb2 on
-0.33 Rb2 our
0.80 Rb2 series
0.28 Rb2 set
-0.18 Rb2 so
-0.68 Rb2 that
-0.71 Rb2 the
-0.60 Rb2 they
0.10 Rb2 this
0.10 Rb2 to
-0.43 Rb2 was
0.25 Rb2 will
0.38 Rb2 with
-0.06 Rb2 –
0.21 Rb2 “
0.29 Rb3 !
-0.20 Rb3 $
-0.17 Rb3 %C
-0.32 Rb3 %D
0.08 Rb3 %P
0.27 Rb3 %S
-0.04 Rb3 %T
-1.15 Rb3 's
0.15 Rb3 .
0.22 Rb3 /
-0.08 Rb3 :
-0.09 Rb3 a
0.20 Rb3 and
-0.40 Rb3 around
-0.27 Rb3 at
0.25 Rb3 been
0.23 Rb3 by
0.24 Rb3 episodes
0.22 Rb3 game
-0.37 Rb3 had
0.23 Rb3 has
-0.40 Rb3 have
0.25 Rb3 is
0.75 Rb3 it
0.36 Rb3 moved
0.19 Rb3 now
-0.55 Rb3 of
-0.08 Rb3 on
0.25 Rb3 p.m
0.13 Rb3 series
-0.66 Rb3 show
-0.33 Rb3 that
-0.11 Rb3 the
-0.63 Rb3 there
-0.30 Rb3 time
-0.29 Rb3 to
-0.56 Rb3 was
-0.17 Rb3 will
-0.11 T after
0.25 T before
-0.40 T both
0.33 T season
-0.27 at caption
0.18 at first1
-0.43 at first2
-0.55 at heading
0.81 at item
-0.32 at last1
0.52 at length0
0.06 at length1
0.05 at length2
-0.30 at length3
-0.29 at length4
-0.49 at length5
-0.17 at paragraph
-0.42 event airing
0.13 event announced
-0.27 event announcement
-0.08 event arrive
0.20 event arrived
-0.67 event axed
0.26 event be_back
-0.39 event be_out
0.21 event began
-0.17 event begin
-0.12 event beginning
-0.45 event begins
-0.09 event broadcast
-0.44 event came_out
-0.56 event cancelled
-0.31 event come_out
0.51 event coming
-0.49 event coming_to
-0.60 event confirmed
-0.14 event debuted
0.32 event debuting
-0.07 event drop
-0.23 event dropped
-0.13 event due
-0.42 event during
-0.60 event end
-0.08 event ended
0.32 event episode
-0.50 event event
0.26 event filming
-0.83 event finale
-0.46 event follows
0.18 event game
0.63 event hit_%C3
0.67 event lands
0.32 event launch
0.18 event launched
0.34 event launching
0.59 event left
-0.80 event million
-0.46 event nominated
0.26 event none
0.30 event novel
-0.41 event opens
-0.63 event ordered
-0.26 event other
0.22 event other-far
-0.09 event other-near
-0.62 event other-next
0.34 event premiere
0.33 event premiered
-0.08 event premieres
0.11 event premiering
-0.45 event production
-0.21 event published
0.19 event ran_for
-0.09 event release
-0.29 event release-far
0.15 event released
-0.69 event renewal
-0.16 event renewed
-0.12 event return
-0.21 event returning
-0.30 event returns
-0.42 event revealed
0.19 event revived
0.35 event scripted
0.43 event see_it
-0.77 event set
0.27 event set_for
-0.46 event set_in
0.22 event shown
-0.89 event signed
0.40 event slated
-0.15 event started
-0.08 event starting
0.15 event starts
0.51 event streaming
-0.11 event streams
-0.24 event through
-0.83 event told
-0.62 event trailer
-0.08 event until
-0.08 grain month
0.31 grain part
0.55 grain season
-0.61 grain year
-0.50 l1 %S
-0.46 l1 's
-0.29 l1 )
-0.23 l1 ,
-0.24 l1 :
-0.49 l1 a
-0.34 l1 air
-0.21 l1 an
-0.34 l1 and
-0.05 l1 anime
0.38 l1 announced
0.25 l1 arrived
0.13 l1 at
-0.53 l1 before
-0.12 l1 beginning
0.09 l1 between
0.46 l1 coming
-0.04 l1 debut
-0.34 l1 end
0.31 l1 episode
0.08 l1 for
0.08 l1 in
-0.08 l1 its
0.21 l1 launch
0.11 l1 of
-0.25 l1 on
-0.51 l1 out
0.04 l1 premiere
-0.08 l1 premieres
-0.64 l1 release
-0.26 l1 released
-0.35 l1 return
0.07 l1 returns
0.21 l1 since
-0.08 l1 starting
0.51 l1 the
0.06 l1 time
0.75 l1 to
0.26 l1 until
0.61 l2 %C from
0.21 l2 %C in
0.10 l2 %C on
0.38 l2 %D and
-0.33 l2 %P 's
-0.29 l2 %P )
-0.34 l2 %P and
-0.79 l2 %P by
-0.62 l2 %P in
0.58 l2 %P on
0.77 l2 %S in
-0.05 l2 %S on
0.25 l2 %T (
-0.25 l2 %T in
0.26 l2 %T on
0.42 l2 's %P
0.48 l2 , from
-0.61 l2 , in
-0.49 l2 , on
-0.23 l2 , premieres
-0.49 l2 ^ %C
0.13 l2 ^ on
0.58 l2 a %S
0.73 l2 air in
-0.49 l2 air on
-0.18 l2 aired in
-0.33 l2 aired on
-0.16 l2 announced in
-0.78 l2 announced on
-0.31 l2 back in
0.21 l2 began in
-0.73 l2 begin in
0.55 l2 begin on
0.37 l2 broadcast in
-0.40 l2 by the
-0.19 l2 confirmed in
-0.04 l2 date :
0.29 l2 debut in
0.07 l2 debut on
0.22 l2 dropped on
-0.43 l2 ended in
-0.40 l2 episode on
0.19 l2 episodes from
-0.45 l2 follows on
-0.11 l2 for the
0.38 l2 in the
0.23 l2 is on
-0.32 l2 its %S
0.54 l2 japan on
0.22 l2 lands on
-0.43 l2 launch in
0.28 l2 launch on
0.53 l2 launched in
0.23 l2 off in
0.35 l2 on %C
-0.40 l2 ordered in
0.44 l2 out in
-0.13 l2 out on
0.72 l2 premiere in
0.10 l2 premiere on
0.32 l2 premiered in
0.32 l2 premiered on
1.07 l2 premieres in
-0.57 l2 premieres on
0.35 l2 released in
0.18 l2 released on
-0.33 l2 revealed on
-0.29 l2 screens in
-0.04 l2 series in
0.27 l2 set for
0.17 l2 sometime in
0.08 l2 started in
-0.06 l2 started on
-0.20 l2 to premiere
-0.69 l2 up in
-0.34 l2 will air
0.68 l2 will premiere
-0.63 l3 %C announced on
0.19 l3 %N episodes from
-0.07 l3 %N episodes on
-0.48 l3 %P back in
0.32 l3 %P series in
0.24 l3 %S premiered in
0.31 l3 %S premiered on
-0.22 l3 %T announced on
0.41 l3 & %P in
-0.34 l3 's %P and
-0.23 l3 , aired in
0.17 l3 ^ %T (
-0.49 l3 ^ ^ %C
0.13 l3 ^ ^ on
0.58 l3 a %S in
-0.52 l3 a %S on
-0.48 l3 at %P in
-0.25 l3 be premiered on
0.25 l3 be released in
-0.54 l3 by %C in
-0.44 l3 came out on
-0.13 l3 debut in the
-0.18 l3 for %S in
-0.84 l3 for %S on
0.58 l3 for a %S
-0.27 l3 from %P 's
0.04 l3 in %D and
0.54 l3 in japan on
-0.15 l3 it began in
0.60 l3 its %S in
0.31 l3 its %S on
-0.34 l3 of %P in
-0.66 l3 of %T on
0.61 l3 on %C from
0.60 l3 on %C in
-0.23 l3 on %P 's
-0.39 l3 the series in
-0.44 l3 to %C in
0.45 l3 to air in
0.97 l3 to debut in
0.60 l3 to premiere on
0.14 l3 was released on
-0.43 l3 which aired on
-0.08 l3 which premiered in
-0.46 l3 will premiere on
-0.60 l3 with %S on
0.11 others dates2
-0.25 others dates3
-0.25 others seasons0
0.28 others seasons1
0.35 others seasons2
-0.19 r1 !
-0.05 r1 $
-0.29 r1 %D
-0.31 r1 %P
0.13 r1 's
-0.34 r1 (
-0.29 r1 )
0.17 r1 ,
-0.07 r1 .
-0.24 r1 ...
0.14 r1 /
-0.14 r1 :
0.23 r1 ;
-0.53 r1 a
-0.31 r1 after
0.33 r1 and
0.68 r1 anime
-0.14 r1 at
-0.26 r1 film
-0.59 r1 for
-0.10 r1 from
-0.11 r1 in
-0.29 r1 is
-0.23 r1 looks
-0.39 r1 novel
0.07 r1 on
0.73 r1 premiere
0.24 r1 release
-0.71 r1 that
-0.18 r1 the
0.37 r1 to
0.44 r1 with
-0.26 r1 –
-0.14 r2 ! $
-0.05 r2 $ $
-0.29 r2 %D .
-0.50 r2 %P .
-0.95 r2 ) $
0.11 r2 ) .
-0.06 r2 ) and
-0.06 r2 ) –
-0.39 r2 , %C
-0.51 r2 , %N
-0.37 r2 , %S
0.21 r2 , %T
-0.10 r2 , a
-0.37 r2 , and
0.36 r2 , as
-0.51 r2 , but
-0.52 r2 , due
0.10 r2 , followed
0.06 r2 , is
-0.10 r2 , it
-0.37 r2 , so
-0.96 r2 , the
0.10 r2 , this
-0.40 r2 , will
0.32 r2 , with
-0.05 r2 , “
-0.11 r2 . $
-0.24 r2 ... $
-0.71 r2 / %N
-0.69 r2 : $
-0.57 r2 ; and
0.14 r2 and %D
0.42 r2 and %P
-0.68 r2 and %S
-0.06 r2 and ,
-0.30 r2 and a
0.29 r2 and continues
0.22 r2 and is
0.32 r2 and it
0.04 r2 at %N
-0.22 r2 film of
-0.47 r2 in %P
-0.40 r2 in and
0.37 r2 in the
-0.04 r2 release .
-0.12 r2 that %P
-0.33 r2 that %T
-0.27 r2 that the
-0.04 r2 with %N
-0.13 r2 with a
-0.14 r3 ! $ $
-0.05 r3 $ $ $
-0.29 r3 %D . $
-0.50 r3 %P . $
-0.95 r3 ) $ $
0.11 r3 ) . $
-0.55 r3 ) – %P
0.05 r3 , %C announced
-0.51 r3 , and %C
0.08 r3 , and has
0.69 r3 , and it
-0.41 r3 , and the
-0.30 r3 , and was
-0.55 r3 , but %P
-0.52 r3 , due to
-0.06 r3 , followed by
-0.62 r3 , it was
0.32 r3 , with %P
-0.56 r3 , with a
0.54 r3 , with episodes
-0.44 r3 , with the
-0.05 r3 , “ %T
-0.11 r3 . $ $
-0.24 r3 ... $ $
-0.69 r3 : $ $
0.10 r3 and %D .
-0.43 r3 at %N :
0.25 r3 at %N p.m
-0.22 r3 film of the
-0.40 r3 in and around
0.13 r3 on %C $
-0.25 r3 on %C ,
0.39 r3 on %C .
0.21 r3 on %C and
-0.27 r3 on %C at
-0.04 r3 release . $
-0.12 r3 that %P will
-0.16 r3 that the %S
-0.04 r3 with %N episodes
-0.13 r3 with a %N
1.52 rule any
-1.17 rule none
-1.76 rule other
0.46 rule release:_<date>_premiere
1.29 rule release:_<season>:_<date>
0.26 rule release:_aired_<date>
0.07 rule release:_airing_<date>
0.69 rule release:_arrive_<date>
0.87 rule release:_arrived_<date>
0.53 rule release:_available_<date>
0.40 rule release:_be_back_<date>
-0.39 rule release:_be_out_<date>
0.58 rule release:_began_<date>
0.64 rule release:_begin_<date>
0.13 rule release:_beginning_<date>
1.02 rule release:_begins_<date>
-0.41 rule release:_broadcast_<date>
-0.31 rule release:_come_out_<date>
0.46 rule release:_coming_<date>
-0.49 rule release:_coming_to_<date>
0.66 rule release:_debut_<date>
0.32 rule release:_debuted_<date>
-0.35 rule release:_debuting_<date>
0.45 rule release:_drop_<date>
1.03 rule release:_dropped_<date>
-0.13 rule release:_due_<date>
-0.39 rule release:_follows_<date>
-0.07 rule release:_is_back_for_<date>
0.70 rule release:_lands_<date>
0.36 rule release:_launch_<date>
0.69 rule release:_launched_<date>
-0.24 rule release:_launching_<date>
-0.40 rule release:_opens_<date>
0.67 rule release:_premiered_<date>
0.37 rule release:_premiering_<date>
0.19 rule release:_ran_for_<date>
-0.13 rule release:_release_<date>
0.53 rule release:_released_<date>
0.38 rule release:_return_<date>
-0.48 rule release:_returning_<date>
0.11 rule release:_returns_<date>
0.19 rule release:_revived_<date>
0.50 rule release:_set_for_<date>
0.39 rule release:_shown_<date>
0.72 rule release:_slated_<date>
0.80 rule release:_started_<date>
0.24 rule release:_starting_<date>
0.42 rule release:_streaming_<date>
-0.11 rule release:_streams_<date>
0.55 series nearest-after
-1.04 series nearest-after-main
-0.15 series nearest-away
-0.15 series nearest-away-main
0.09 series nearest-before
0.27 series nearest-before-main
-0.51 series other-after
0.05 series other-away
0.72 series other-away-main
0.77 tense future
-0.50 tense future-though-past
0.06 tense past
-2.25 tense past-though-future
-0.33 when ahead
-0.65 when long-ago
-1.38 when past
1.40 when soon
0.16 when unknown
`
