/** What the judge of release claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const releaseWeights = `
-0.055 bias
0.22 A !
0.35 A %
0.35 A %C
-0.08 A %D
0.07 A %K
0.21 A %N
-1.08 A %O
0.09 A %P
-0.71 A %S
-0.23 A 's
0.33 A (
0.31 A )
-0.08 A ,
0.17 A -
-0.05 A --
0.24 A .
-0.04 A /
0.26 A :
0.38 A ;
-0.24 A according
-0.38 A after
0.64 A again
0.28 A air
-0.32 A aired
0.53 A all
0.04 A along
-0.10 A already
0.21 A also
0.79 A anime
-0.44 A announced
-0.40 A around
-0.59 A art
-0.68 A back
0.16 A based
0.32 A became
-0.47 A because
0.27 A been
-0.10 A before
0.04 A being
0.23 A between
-0.19 A book
-0.68 A bring
0.24 A british
-0.52 A broadcast
-0.22 A but
0.27 A called
-0.19 A can
-0.69 A cast
0.32 A character
-0.52 A come
-0.14 A comedy
0.06 A coming
-0.65 A confirm
0.16 A continues
0.20 A created
0.22 A currently
0.28 A date
0.27 A day
0.38 A days
0.14 A debut
-0.56 A doors
0.30 A drama
-0.33 A during
-0.23 A each
-0.16 A earlier
-0.09 A end
0.42 A ended
-0.19 A ending
0.39 A episodes
-0.05 A et
-0.21 A even
-0.58 A fall
0.32 A fan
0.40 A fans
0.32 A featuring
-0.37 A film
-0.80 A filming
-0.13 A finale
0.12 A finished
-0.62 A first
0.53 A followed
-0.07 A follows
0.68 A from
0.16 A game
-0.63 A good
0.07 A had
0.08 A has
0.42 A have
0.08 A having
-0.49 A her
0.13 A his
0.54 A hit
0.27 A including
-0.29 A industry
-0.30 A ireland
0.50 A just
0.39 A kept
-0.28 A languages
0.30 A last
-0.19 A later
0.08 A launch
-0.52 A light
-0.50 A make
-0.66 A might
0.37 A million
-0.04 A monday
-0.07 A month
-0.50 A months
-0.30 A more
0.50 A moved
-0.21 A name
-0.88 A network
-0.36 A new
0.46 A next
-0.05 A night
0.32 A not
-0.78 A novel
0.66 A now
0.05 A number
-0.26 A off
-0.35 A one
0.45 A only
0.28 A originals
-0.39 A our
0.19 A out
-0.20 A over
-0.49 A own
0.32 A p.m
-0.07 A pandemic
0.14 A people
-0.59 A platform
-0.08 A playing
-0.26 A pm
0.33 A premiere
-0.83 A premiered
0.37 A previously
-0.42 A producer
-0.61 A production
0.19 A publisher
-0.15 A ran
-0.12 A really
0.22 A received
0.56 A release
-0.19 A released
0.49 A renewed
0.21 A reported
-0.62 A return
-0.52 A returning
-0.05 A revealed
-0.57 A rolling
0.26 A rotten
-0.57 A run
0.16 A same
-0.55 A saw
0.34 A scheduled
0.20 A season
0.09 A second
0.49 A see
0.05 A series
0.55 A set
-0.49 A she
-0.38 A showrunner
-0.88 A shows
0.91 A since
0.13 A slot
0.20 A some
-0.18 A sources
0.44 A spin-off
0.19 A stars
-0.25 A started
-0.35 A story
-0.23 A streaming
-0.54 A success
-0.12 A sure
0.36 A surprise
-0.11 A takes
-0.36 A than
-0.04 A their
-0.93 A them
0.64 A then
-0.75 A there
-0.37 A they
0.41 A those
-0.28 A time
0.41 A titles
-0.58 A told
-0.48 A took
0.39 A total
-0.30 A trailer
0.55 A true
0.55 A tv
0.34 A up
-0.06 A video
-0.93 A viewers
0.44 A we
-0.82 A we're
-0.64 A when
-0.96 A which
0.50 A while
-0.40 A who
-0.24 A will
0.13 A word
0.24 A wrap
-0.25 A year
0.25 A years
-0.68 A you
-0.45 A –
-0.69 A —
-0.04 A “
0.17 A ”
0.28 An !
-0.17 An %C
0.12 An %D
-0.05 An %K
-0.34 An %N
0.56 An %T
0.09 An 's
0.43 An )
-0.08 An ,
0.08 An -
-0.24 An ...
-0.07 An /
0.11 An :
-0.10 An ;
-0.35 An after
-0.30 An aired
0.62 An all
0.26 An along
-0.10 An already
-0.23 An also
0.70 An anime
-0.95 An announced
-0.40 An around
-0.22 An back
0.40 An became
-0.47 An because
0.27 An been
0.16 An before
0.24 An british
-0.13 An broadcast
-0.33 An but
-0.19 An can
-0.40 An come
0.16 An continues
-0.13 An created
0.17 An date
-0.32 An due
-0.10 An end
0.12 An episode
0.43 An episodes
-0.05 An et
0.26 An fans
-0.37 An film
-0.78 An filming
0.12 An finished
-0.65 An first
0.53 An followed
-0.04 An from
0.12 An game
0.18 An had
0.13 An has
-0.18 An have
-0.30 An ireland
0.39 An kept
-0.45 An light
-0.50 An make
-0.66 An might
0.16 An more
0.50 An moved
-0.20 An name
0.26 An new
0.52 An not
-0.38 An novel
0.50 An now
0.15 An one
0.45 An only
-0.39 An our
0.32 An p.m
-0.64 An pm
0.18 An premiere
-0.42 An producer
-0.53 An production
-0.15 An ran
-0.12 An really
0.22 An received
0.56 An release
-0.19 An released
-0.19 An return
-0.52 An returning
-0.05 An revealed
0.16 An same
-0.55 An saw
-0.11 An scheduled
-0.08 An season
0.37 An series
0.07 An set
-0.30 An she
-0.35 An show
-0.17 An so
-0.18 An sources
0.14 An story
0.06 An streaming
-0.12 An sure
-0.11 An takes
0.06 An than
0.64 An then
-0.75 An there
-0.37 An they
-0.39 An time
-0.48 An took
-0.43 An trailer
0.55 An true
0.53 An tv
0.29 An up
-0.66 An when
-0.30 An which
-0.16 An while
0.07 An will
0.39 An would
0.24 An wrap
-0.77 An year
-0.55 An you
-0.45 An –
-0.60 An —
0.06 An “
0.14 An ”
0.09 B %C
-0.26 B %D
-0.54 B %K
0.17 B %N
0.09 B %O
-0.11 B %P
0.40 B %S
-0.10 B %T
0.26 B &
-0.60 B 's
0.08 B (
-0.36 B )
0.43 B ,
0.60 B -
-0.78 B .
-0.63 B /
-0.20 B :
0.13 B ;
-0.46 B about
-0.39 B according
0.21 B account
0.44 B adaptation
-0.69 B advertisers
-0.11 B after
-0.46 B air
0.50 B aired
-0.33 B airing
0.19 B already
0.26 B anime
0.16 B announced
-0.59 B announcement
-0.61 B announcing
-0.09 B another
0.26 B anticipated
-0.08 B arrive
0.23 B arrived
0.16 B available
0.15 B award
-0.38 B back
-1.09 B based
0.52 B batch
0.45 B because
-0.30 B been
0.07 B before
-0.25 B began
0.28 B begin
-0.10 B beginning
-0.51 B begins
0.20 B begun
-0.62 B being
0.41 B best
0.06 B between
-0.10 B both
-0.48 B bowed
-0.18 B broadcast
-0.13 B cable
0.32 B came
-0.86 B cameras
-0.38 B can
-0.48 B cancelled
-0.98 B cast
-0.61 B characters
0.42 B christmas
-0.38 B come
0.08 B comedy
-0.16 B coming
-0.72 B confirmed
0.25 B continues
0.51 B created
-0.97 B creators
-0.24 B crew
0.37 B date
0.08 B debut
0.10 B debuted
0.37 B debuting
-0.62 B despite
-0.69 B detective
0.31 B did
0.28 B do
-0.19 B down
-0.16 B drama
-0.10 B drop
-0.10 B dropped
0.38 B drops
-0.55 B due
-0.98 B during
-0.25 B earlier
-0.37 B emmy
-0.64 B end
-0.21 B ended
-0.21 B ending
-0.38 B episode
0.35 B episodes
0.17 B espionage
-0.60 B event
0.40 B expect
0.46 B expected
-0.77 B fall
-0.49 B family
0.35 B fan
0.14 B fans
0.29 B fantasy
0.49 B fiction
-0.52 B film
-0.16 B filming
-1.01 B final
-0.39 B finale
0.78 B finally
-0.45 B finished
-0.34 B first
0.31 B follow
0.21 B following
-0.49 B follows
-0.64 B friday
0.38 B full
0.19 B game
0.20 B get
0.18 B getting
0.17 B globally
-0.62 B goes
-0.54 B gone
0.05 B half
-0.65 B handed
0.65 B has
-0.46 B have
-0.37 B having
0.18 B he
-0.17 B her
0.48 B hit
0.18 B host
0.26 B however
-0.29 B if
-0.05 B including
-0.71 B into
0.63 B ireland
-0.15 B japanese
0.36 B just
0.63 B lands
-0.67 B last
0.69 B later
0.27 B launch
0.27 B launched
0.37 B launching
0.47 B left
0.16 B less
-0.90 B like
-0.31 B likely
-0.50 B long-awaited
0.64 B look
0.56 B made
-0.38 B magazine
-0.78 B make
0.07 B manga
-0.70 B many
0.82 B may
0.06 B might
0.52 B million
0.12 B mind
0.29 B month
0.81 B months
-0.60 B more
0.52 B most
0.12 B name
-0.31 B network
0.26 B new
-0.55 B news
0.17 B night
0.46 B no
0.20 B not
0.28 B novel
0.15 B now
-0.22 B off
-0.48 B official
0.60 B once
-0.05 B one
-0.22 B only
-0.60 B opens
-0.19 B order
-0.47 B ordered
-0.60 B original
-0.15 B originals
0.63 B other
0.65 B our
-0.36 B out
-0.72 B over
-0.89 B own
-0.53 B part
-0.12 B picked
-0.40 B pickup
0.11 B pilot
0.10 B place
0.05 B premiere
0.55 B premiered
0.10 B premiering
-0.79 B presents
0.23 B press
-0.31 B previous
0.08 B previously
0.44 B produced
-0.60 B producers
0.16 B production
-0.62 B promised
-0.32 B published
-0.39 B publisher
0.69 B pushed
0.52 B ran
0.06 B reached
-0.17 B reading
-0.40 B recently
-0.11 B release
-0.12 B released
-0.92 B renewal
-0.70 B renewed
-0.22 B return
-0.30 B returning
-0.21 B returns
-0.21 B revealed
0.18 B revived
0.51 B role
-0.10 B roll
0.27 B rumors
-0.70 B run
-0.90 B s
0.54 B said
0.62 B same
0.34 B schedule
-0.52 B scheduled
-0.10 B sci-fi
0.49 B science
0.55 B screen
0.25 B screens
0.38 B scripted
0.58 B second
0.30 B see
-0.47 B seen
0.30 B sequel
-0.42 B series
-0.48 B set
-0.23 B several
-0.63 B she
0.82 B should
0.22 B show
0.27 B shown
-0.78 B signed
-0.06 B since
0.25 B sitcom
-0.47 B slate
-0.32 B slated
-0.88 B slot
0.43 B small
0.43 B so
0.37 B some
0.76 B sometime
0.60 B somewhere
-0.45 B soon
-0.81 B soundtrack
0.58 B sources
-0.18 B special
-0.17 B starring
-0.59 B started
-0.13 B starting
0.13 B starts
-0.83 B streamer
0.31 B streaming
-0.23 B streams
-0.79 B strike
0.25 B studio
-0.13 B sunday
0.47 B supporting
-0.44 B surprise
-0.54 B takes
0.16 B teaser
0.15 B television
-0.12 B than
0.17 B their
0.31 B then
-0.67 B there
0.17 B they
0.29 B though
0.20 B thriller
-0.82 B through
-0.10 B thursday
-0.14 B till
0.11 B time
0.46 B title
-0.69 B told
0.10 B took
-1.02 B trailer
0.07 B tv
-0.86 B under
0.40 B until
-0.39 B unveiled
0.21 B up
-0.77 B upcoming
-0.74 B video
-0.92 B viewers
-0.38 B watched
0.31 B way
0.15 B we
0.69 B weeks
-0.67 B what
-0.41 B when
0.51 B where
-0.10 B which
0.33 B while
0.40 B who
-0.26 B whose
0.16 B will
0.15 B winner
0.17 B work
0.41 B world
0.32 B would
0.59 B wraps
-0.18 B year
-0.50 B you
-0.27 B –
-0.63 B —
0.05 B “
0.11 Bn %C
-0.09 Bn %D
-0.39 Bn %K
0.20 Bn %N
-0.62 Bn %O
-0.61 Bn %P
0.05 Bn %S
0.21 Bn %T
0.41 Bn &
-0.14 Bn 's
0.38 Bn (
-0.10 Bn )
-0.09 Bn ,
0.82 Bn -
-1.13 Bn /
-0.27 Bn :
0.29 Bn ;
-0.43 Bn air
0.37 Bn aired
-0.69 Bn airing
0.11 Bn all
-0.46 Bn also
0.31 Bn anime
-0.26 Bn announced
-0.30 Bn announcement
0.12 Bn anticipated
-0.08 Bn arrive
0.23 Bn arrived
-0.25 Bn back
-0.32 Bn based
0.64 Bn because
-0.12 Bn been
-0.06 Bn before
-0.36 Bn began
-0.37 Bn begin
-0.05 Bn beginning
-0.49 Bn begins
-0.25 Bn being
0.45 Bn best
0.06 Bn between
-0.18 Bn broadcast
0.07 Bn but
0.06 Bn cable
0.35 Bn came
0.18 Bn can
-0.48 Bn cancelled
-0.76 Bn cast
-0.61 Bn characters
-0.64 Bn come
0.62 Bn comedy
0.26 Bn coming
-0.65 Bn confirmed
0.25 Bn continues
0.59 Bn date
0.26 Bn debut
-0.10 Bn debuted
0.69 Bn debuting
0.28 Bn do
0.23 Bn drama
-0.10 Bn drop
-0.40 Bn dropped
0.38 Bn drops
-0.21 Bn due
-0.40 Bn during
-0.67 Bn end
-0.68 Bn ended
0.36 Bn episode
0.37 Bn episodes
0.38 Bn expect
0.45 Bn expected
-0.74 Bn fall
0.57 Bn fans
-0.64 Bn filming
-0.31 Bn finale
0.54 Bn finally
0.29 Bn first
0.31 Bn follow
-0.51 Bn following
-0.54 Bn follows
-0.64 Bn friday
-0.22 Bn from
0.40 Bn full
0.25 Bn game
-0.25 Bn had
0.35 Bn half
-0.65 Bn handed
0.29 Bn has
0.19 Bn have
-0.37 Bn having
-0.85 Bn he
0.40 Bn hit
0.18 Bn host
-0.19 Bn i
-0.15 Bn japanese
0.22 Bn lands
-0.84 Bn last
0.07 Bn launch
0.09 Bn launched
0.37 Bn launching
0.47 Bn left
-0.04 Bn lineup
0.57 Bn made
-0.54 Bn manga
0.57 Bn may
-0.32 Bn might
0.81 Bn months
0.75 Bn most
-0.05 Bn network
0.23 Bn new
0.17 Bn night
0.35 Bn now
0.61 Bn one
-0.60 Bn opens
-0.58 Bn ordered
-0.73 Bn original
0.61 Bn our
-0.29 Bn out
-0.63 Bn own
-0.72 Bn pilot
0.10 Bn place
0.31 Bn premiered
0.10 Bn premiering
-0.79 Bn presents
-0.07 Bn previously
0.48 Bn production
-0.39 Bn publisher
0.52 Bn ran
-0.19 Bn recently
-0.38 Bn release
0.12 Bn released
-0.94 Bn renewal
-0.99 Bn renewed
-0.96 Bn return
-0.24 Bn returning
-0.45 Bn revealed
0.18 Bn revived
-0.10 Bn roll
-0.70 Bn run
-0.70 Bn s
0.39 Bn same
0.22 Bn schedule
-0.60 Bn scheduled
0.25 Bn screens
0.38 Bn scripted
0.48 Bn season
0.48 Bn second
0.62 Bn see
-0.62 Bn seen
0.30 Bn sequel
0.18 Bn series
-0.06 Bn set
0.33 Bn should
0.28 Bn show
0.27 Bn shown
0.43 Bn shows
-0.32 Bn slated
0.41 Bn so
0.53 Bn some
0.76 Bn sometime
0.60 Bn somewhere
-0.14 Bn special
-0.30 Bn starring
-0.13 Bn starting
0.13 Bn starts
-0.83 Bn streamer
0.30 Bn streaming
-0.23 Bn streams
0.16 Bn studio
0.16 Bn teaser
-0.05 Bn than
-0.70 Bn then
0.10 Bn thriller
-0.39 Bn through
-0.14 Bn till
0.18 Bn time
-0.56 Bn told
0.10 Bn took
-0.78 Bn trailer
-0.28 Bn tv
-0.10 Bn until
-0.22 Bn unveiled
0.14 Bn up
-0.49 Bn we
0.23 Bn when
-0.35 Bn which
-0.23 Bn will
0.31 Bn would
0.59 Bn wraps
-0.34 Bn year
-0.27 Bn –
-0.63 Bn —
-0.13 Bn “
0.15 Bn ”
-0.08 H 
0.40 H %C
-0.18 H %D
-0.30 H %N
0.05 H %P
0.40 H %S
0.39 H %T
-0.30 H 's
-0.08 H (
-0.08 H )
0.12 H ,
-0.08 H /
0.36 H :
0.16 H ?
-0.37 H a
0.41 H and
-0.32 H back
0.25 H be
-0.27 H cast
0.50 H coming
0.08 H from
-0.40 H in
0.11 H is
0.31 H it
-0.19 H new
-0.23 H of
0.48 H on
0.62 H out
0.12 H release
-0.10 H returning
-0.43 H series
-1.18 H the
-0.08 H there
0.21 H when
-0.06 H where
-0.24 H who
0.28 H will
-0.79 H you
-0.15 H –
-0.32 H “
-0.32 H ”
0.13 L1 %P
-0.39 L1 %S
-0.76 L1 's
-0.10 L1 (
-0.30 L1 )
0.07 L1 ,
-0.43 L1 :
-0.48 L1 a
-0.32 L1 air
-0.30 L1 an
-0.19 L1 and
0.33 L1 announced
0.25 L1 arrived
0.11 L1 at
-0.60 L1 before
-0.05 L1 beginning
-0.10 L1 begins
0.06 L1 between
-0.07 L1 by
0.53 L1 coming
-0.09 L1 debut
-0.40 L1 end
0.19 L1 episode
0.06 L1 in
-0.25 L1 its
0.39 L1 launch
0.04 L1 of
-0.09 L1 on
-0.49 L1 out
-0.06 L1 premiere
-0.26 L1 premieres
-0.59 L1 release
-0.21 L1 released
-0.35 L1 return
0.10 L1 returns
0.10 L1 since
-0.13 L1 starting
0.28 L1 the
-0.05 L1 through
-0.14 L1 till
0.61 L1 to
0.11 L1 until
0.56 L2 %C from
0.18 L2 %C in
0.11 L2 %C on
0.25 L2 %D and
-0.59 L2 %P 's
-0.56 L2 %P (
-0.30 L2 %P )
-0.75 L2 %P by
-0.57 L2 %P in
0.67 L2 %P on
0.76 L2 %S in
-0.08 L2 %S on
0.28 L2 %T (
-0.32 L2 %T in
0.13 L2 %T on
0.46 L2 's %P
0.67 L2 , from
-0.64 L2 , in
-0.51 L2 , on
-0.53 L2 ^ %C
0.18 L2 ^ on
0.56 L2 a %S
0.76 L2 air in
-0.56 L2 air on
-0.26 L2 aired in
-0.34 L2 aired on
-0.11 L2 announced in
-0.92 L2 announced on
-0.37 L2 back in
0.28 L2 began in
-0.79 L2 begin in
0.43 L2 begin on
0.41 L2 broadcast in
-0.29 L2 by the
-0.29 L2 confirmed in
-0.11 L2 date :
0.28 L2 debut in
0.07 L2 debut on
0.20 L2 dropped on
-0.36 L2 ended in
-0.56 L2 episode on
0.22 L2 episodes from
-0.07 L2 episodes on
-0.54 L2 follows on
-0.37 L2 for the
0.46 L2 in the
0.26 L2 is on
-0.29 L2 its %S
0.18 L2 lands on
-0.38 L2 launch in
0.39 L2 launch on
0.44 L2 launched in
0.28 L2 off in
0.40 L2 on %C
-0.54 L2 ordered in
0.56 L2 out in
-0.17 L2 out on
0.72 L2 premiere in
0.29 L2 premiere on
0.27 L2 premiered in
0.33 L2 premiered on
0.30 L2 released in
0.18 L2 released on
-0.37 L2 revealed on
-0.25 L2 screens in
0.26 L2 set for
0.24 L2 sometime in
0.04 L2 started in
-0.13 L2 started on
-0.33 L2 to premiere
-0.76 L2 up in
-0.32 L2 will air
0.82 L2 will premiere
-0.74 L3 %C announced on
0.22 L3 %N episodes from
-0.31 L3 %N episodes on
-0.18 L3 %P back in
0.33 L3 %P series in
0.29 L3 %S premiered in
0.36 L3 %S premiered on
-0.24 L3 %T announced on
0.45 L3 & %P in
-0.33 L3 , aired in
-0.50 L3 ^ %P (
0.43 L3 ^ %T (
-0.53 L3 ^ ^ %C
0.18 L3 ^ ^ on
0.54 L3 a %S in
-0.39 L3 a %S on
-0.50 L3 at %P in
-0.20 L3 be premiered on
0.21 L3 be released in
-0.51 L3 by %C in
-0.59 L3 came out on
-0.08 L3 debut in the
-0.06 L3 for %S in
-0.75 L3 for %S on
0.56 L3 for a %S
-0.21 L3 from %P 's
-0.22 L3 it began in
0.51 L3 its %S in
0.32 L3 its %S on
-0.32 L3 of %P in
-0.61 L3 of %T on
0.56 L3 on %C from
0.55 L3 on %C in
0.06 L3 on %C on
-0.22 L3 on %P 's
-0.30 L3 the series in
-0.40 L3 to %C in
0.47 L3 to air in
0.52 L3 to debut in
0.22 L3 to premiere on
0.21 L3 was released on
-0.64 L3 which aired on
0.05 L3 which premiered in
-0.54 L3 with %S on
0.33 LR %C .
-1.06 LR %P .
-0.46 LR %S ,
-0.15 LR ( )
1.04 LR : $
-0.33 LR ^ $
-0.30 LR an release
0.05 LR and .
0.33 LR announced .
0.22 LR at .
-0.20 LR begins .
-0.12 LR begins on
0.70 LR between .
0.18 LR by .
0.27 LR for .
-0.31 LR for and
0.72 LR from ,
0.60 LR from .
0.20 LR in !
-0.28 LR in $
-0.65 LR in %P
-0.06 LR in ,
0.24 LR in .
-0.42 LR in ;
-0.31 LR in after
0.67 LR in and
0.08 LR in as
-0.69 LR in in
0.57 LR in on
-0.42 LR in that
0.25 LR in with
-0.72 LR of ,
0.25 LR on ,
-0.19 LR on .
-0.25 LR on and
0.28 LR on at
0.38 LR on on
-0.58 LR on that
-0.26 LR on with
-0.17 LR premiere .
-0.41 LR premieres on
-0.35 LR return .
-0.15 LR since ,
-0.29 LR starting .
-0.29 LR the %P
-0.06 LR the .
0.39 LR the /
-0.25 LR the film
-0.72 LR through .
0.09 LR to .
-0.50 LR until ,
0.31 Lb2 %C
-0.25 Lb2 %D
-0.37 Lb2 %N
-0.51 Lb2 %O
-0.12 Lb2 %P
0.24 Lb2 %S
-0.41 Lb2 %T
0.43 Lb2 's
-0.18 Lb2 ,
-0.48 Lb2 /
-0.25 Lb2 ^
0.23 Lb2 a
0.07 Lb2 air
-0.45 Lb2 aired
-0.43 Lb2 also
-0.80 Lb2 and
-0.93 Lb2 announced
-0.29 Lb2 arrive
-0.46 Lb2 arrived
-0.27 Lb2 as
-0.20 Lb2 back
0.58 Lb2 be
0.23 Lb2 began
-0.28 Lb2 begin
-0.56 Lb2 begins
-0.49 Lb2 broadcast
-0.29 Lb2 by
-0.35 Lb2 confirmed
-0.11 Lb2 date
0.31 Lb2 debut
0.69 Lb2 debuting
-0.79 Lb2 drama
0.41 Lb2 drop
0.20 Lb2 dropped
-0.40 Lb2 during
-0.55 Lb2 end
-0.68 Lb2 ended
-0.56 Lb2 episode
0.77 Lb2 episodes
0.16 Lb2 first
-0.07 Lb2 following
-0.54 Lb2 follows
-0.41 Lb2 for
0.69 Lb2 in
0.48 Lb2 is
0.22 Lb2 it
0.18 Lb2 lands
-0.79 Lb2 last
-0.30 Lb2 launched
-0.04 Lb2 lineup
0.27 Lb2 on
-0.58 Lb2 ordered
0.54 Lb2 out
0.49 Lb2 premiere
0.43 Lb2 premiered
0.41 Lb2 premieres
0.43 Lb2 ran
-0.20 Lb2 release
0.38 Lb2 released
-0.37 Lb2 revealed
-0.49 Lb2 screens
0.33 Lb2 season
-0.08 Lb2 series
0.13 Lb2 set
0.24 Lb2 show
0.48 Lb2 sometime
-0.14 Lb2 started
-0.76 Lb2 streamer
-0.40 Lb2 streaming
-0.58 Lb2 that
-0.27 Lb2 the
-0.62 Lb2 to
0.34 Lb2 was
-0.49 Lb2 we
0.09 Lb2 which
-0.13 Lb2 will
-0.06 Lb2 would
0.43 Lb3 %C
-0.75 Lb3 %D
0.37 Lb3 %N
-0.13 Lb3 %P
0.42 Lb3 %S
-0.48 Lb3 %T
0.41 Lb3 &
-0.91 Lb3 's
0.38 Lb3 (
0.36 Lb3 )
0.15 Lb3 ,
0.38 Lb3 :
0.31 Lb3 ;
-0.05 Lb3 ^
0.28 Lb3 a
0.11 Lb3 air
0.47 Lb3 an
-0.40 Lb3 and
0.59 Lb3 as
-0.51 Lb3 at
0.54 Lb3 be
-0.79 Lb3 by
0.46 Lb3 comedy
-0.06 Lb3 debut
0.24 Lb3 episodes
-0.53 Lb3 fall
-0.59 Lb3 filming
-0.47 Lb3 first
-0.40 Lb3 for
-0.21 Lb3 from
-0.66 Lb3 had
0.07 Lb3 has
-0.27 Lb3 having
0.29 Lb3 hit
0.18 Lb3 host
-0.62 Lb3 in
0.15 Lb3 is
0.30 Lb3 it
0.19 Lb3 its
-0.15 Lb3 japanese
-0.41 Lb3 last
0.33 Lb3 months
-0.73 Lb3 new
-0.86 Lb3 not
0.50 Lb3 of
0.55 Lb3 on
-0.65 Lb3 original
-0.49 Lb3 out
0.42 Lb3 premiere
-0.07 Lb3 previously
-0.11 Lb3 release
0.37 Lb3 released
-0.07 Lb3 roll
0.14 Lb3 season
-0.14 Lb3 series
-0.32 Lb3 show
-0.62 Lb3 slated
0.94 Lb3 streaming
-0.36 Lb3 the
-0.51 Lb3 told
-0.27 Lb3 tv
-0.63 Lb3 up
-0.07 Lb3 was
-0.48 Lb3 were
-0.15 Lb3 which
0.50 Lb3 will
-0.33 Lb3 with
-0.35 Lb3 “
0.08 Lb3 ”
-0.27 R1 !
-0.22 R1 %D
-0.88 R1 %P
-0.10 R1 's
0.11 R1 ,
-0.15 R1 ...
-0.25 R1 :
-0.37 R1 ;
-0.50 R1 a
-0.31 R1 after
0.05 R1 and
0.70 R1 anime
-0.08 R1 announced
-0.05 R1 as
-0.23 R1 at
-0.25 R1 film
-0.64 R1 for
-0.08 R1 from
-0.18 R1 in
-0.29 R1 is
-0.30 R1 novel
0.18 R1 on
0.73 R1 premiere
0.11 R1 release
-0.68 R1 that
-0.12 R1 the
0.32 R1 to
0.32 R1 with
-0.33 R1 –
-0.23 R2 ! $
-0.22 R2 %D .
-0.35 R2 %P .
-0.22 R2 ) $
0.09 R2 ) .
-0.22 R2 ) and
-0.12 R2 ) –
-0.46 R2 , %C
-0.53 R2 , %N
-0.22 R2 , %S
0.14 R2 , %T
0.08 R2 , a
-0.25 R2 , and
0.29 R2 , as
-0.28 R2 , but
-0.49 R2 , due
0.12 R2 , followed
0.25 R2 , is
0.05 R2 , it
-0.39 R2 , so
-0.94 R2 , the
0.07 R2 , this
-0.22 R2 , will
0.24 R2 , with
0.05 R2 , would
-0.14 R2 . $
-0.15 R2 ... $
-0.49 R2 / %N
-0.55 R2 ; and
0.30 R2 and %D
-0.63 R2 and %S
-0.08 R2 and ,
-0.28 R2 and a
0.16 R2 and continues
0.16 R2 and is
0.36 R2 and it
-0.07 R2 at %N
-0.20 R2 film of
-0.55 R2 in %P
-0.40 R2 in and
0.37 R2 in the
0.17 R2 on %C
-0.19 R2 that %P
-0.39 R2 that %T
-0.42 R2 that the
-0.05 R2 with %N
-0.09 R2 with a
-0.23 R3 ! $ $
-0.22 R3 %D . $
-0.35 R3 %P . $
-0.22 R3 ) $ $
0.09 R3 ) . $
-0.51 R3 ) – %P
0.08 R3 , %C announced
-0.71 R3 , and %C
0.54 R3 , and it
-0.28 R3 , and the
-0.22 R3 , and was
-0.53 R3 , but %P
-0.49 R3 , due to
0.05 R3 , followed by
-0.66 R3 , it was
0.38 R3 , with %P
-0.66 R3 , with a
0.54 R3 , with episodes
-0.42 R3 , with the
-0.14 R3 . $ $
-0.15 R3 ... $ $
0.17 R3 and %D .
-0.37 R3 at %N :
0.14 R3 at %N p.m
-0.20 R3 film of the
-0.40 R3 in and around
0.11 R3 on %C $
-0.34 R3 on %C ,
0.25 R3 on %C .
0.19 R3 on %C and
-0.19 R3 that %P will
-0.25 R3 that the %S
-0.05 R3 with %N episodes
-0.09 R3 with a %N
-0.26 Rb2 $
-0.05 Rb2 %C
0.71 Rb2 %D
-0.59 Rb2 %N
-1.01 Rb2 %P
-1.08 Rb2 %S
0.76 Rb2 %T
0.73 Rb2 )
-0.17 Rb2 ,
-0.13 Rb2 .
-0.43 Rb2 a
0.25 Rb2 all
-0.92 Rb2 an
-0.41 Rb2 and
0.29 Rb2 as
-0.28 Rb2 but
0.16 Rb2 continues
0.43 Rb2 date
-0.49 Rb2 due
0.15 Rb2 followed
0.12 Rb2 from
0.22 Rb2 has
0.19 Rb2 is
0.39 Rb2 it
0.48 Rb2 new
-0.44 Rb2 of
-0.04 Rb2 on
-0.30 Rb2 our
0.75 Rb2 series
0.28 Rb2 set
-0.17 Rb2 so
-0.41 Rb2 that
-0.65 Rb2 the
-0.49 Rb2 they
0.07 Rb2 this
-0.10 Rb2 to
-0.46 Rb2 was
0.41 Rb2 will
0.26 Rb2 with
0.05 Rb2 would
-0.12 Rb2 –
0.20 Rb2 “
-0.12 Rb3 $
-0.36 Rb3 %C
-0.50 Rb3 %D
-0.10 Rb3 %N
0.33 Rb3 %S
-1.24 Rb3 's
-0.13 Rb3 ,
-0.06 Rb3 :
-0.40 Rb3 around
0.20 Rb3 been
0.30 Rb3 by
0.10 Rb3 episodes
0.12 Rb3 game
-0.44 Rb3 had
0.10 Rb3 has
-0.37 Rb3 have
0.11 Rb3 is
0.77 Rb3 it
0.29 Rb3 moved
0.11 Rb3 now
-0.51 Rb3 of
-0.11 Rb3 on
0.14 Rb3 p.m
-0.64 Rb3 show
-0.14 Rb3 that
-0.17 Rb3 the
-0.75 Rb3 there
-0.39 Rb3 time
-0.38 Rb3 to
-0.51 Rb3 was
-0.26 Rb3 will
-0.05 T after
0.21 T before
-0.50 T both
-0.05 T none
0.25 T season
-0.09 at caption
-0.07 at first0
0.09 at first1
-0.41 at first2
-0.55 at heading
0.87 at item
-0.16 at last1
0.45 at length0
0.20 at length1
0.09 at length2
-0.22 at length3
-0.20 at length4
-0.59 at length5
-0.25 at paragraph
-0.17 at title
-0.13 grain month
0.32 grain part
0.63 grain season
-0.53 grain year
0.13 l1 %P
-0.39 l1 %S
-0.55 l1 's
-0.10 l1 (
-0.30 l1 )
-0.43 l1 :
0.05 l1 ^
-0.48 l1 a
-0.32 l1 air
-0.30 l1 an
-0.28 l1 and
0.33 l1 announced
0.25 l1 arrived
0.11 l1 at
-0.60 l1 before
-0.05 l1 beginning
-0.10 l1 begins
0.06 l1 between
-0.07 l1 by
0.53 l1 coming
-0.09 l1 debut
-0.40 l1 end
0.19 l1 episode
0.06 l1 in
-0.25 l1 its
0.39 l1 launch
0.04 l1 of
-0.09 l1 on
-0.49 l1 out
-0.06 l1 premiere
-0.26 l1 premieres
-0.59 l1 release
-0.21 l1 released
-0.35 l1 return
0.10 l1 returns
0.10 l1 since
-0.13 l1 starting
0.28 l1 the
-0.05 l1 through
-0.14 l1 till
0.61 l1 to
0.11 l1 until
0.56 l2 %C from
0.18 l2 %C in
0.11 l2 %C on
0.25 l2 %D and
-0.36 l2 %P 's
-0.56 l2 %P (
-0.30 l2 %P )
-0.37 l2 %P and
-0.75 l2 %P by
-0.57 l2 %P in
0.67 l2 %P on
0.76 l2 %S in
-0.08 l2 %S on
0.28 l2 %T (
-0.32 l2 %T in
0.13 l2 %T on
0.46 l2 's %P
0.67 l2 , from
-0.64 l2 , in
-0.51 l2 , on
-0.53 l2 ^ %C
0.05 l2 ^ ^
0.18 l2 ^ on
0.56 l2 a %S
0.76 l2 air in
-0.56 l2 air on
-0.26 l2 aired in
-0.34 l2 aired on
-0.11 l2 announced in
-0.92 l2 announced on
-0.37 l2 back in
0.28 l2 began in
-0.79 l2 begin in
0.43 l2 begin on
0.41 l2 broadcast in
-0.29 l2 by the
-0.29 l2 confirmed in
-0.11 l2 date :
0.28 l2 debut in
0.07 l2 debut on
0.20 l2 dropped on
-0.36 l2 ended in
-0.56 l2 episode on
0.22 l2 episodes from
-0.07 l2 episodes on
-0.54 l2 follows on
-0.37 l2 for the
0.46 l2 in the
0.26 l2 is on
-0.29 l2 its %S
0.18 l2 lands on
-0.38 l2 launch in
0.39 l2 launch on
0.44 l2 launched in
0.28 l2 off in
0.40 l2 on %C
-0.54 l2 ordered in
0.56 l2 out in
-0.17 l2 out on
0.72 l2 premiere in
0.29 l2 premiere on
0.27 l2 premiered in
0.33 l2 premiered on
0.30 l2 released in
0.18 l2 released on
-0.37 l2 revealed on
-0.25 l2 screens in
0.26 l2 set for
0.24 l2 sometime in
0.04 l2 started in
-0.13 l2 started on
-0.33 l2 to premiere
-0.76 l2 up in
-0.32 l2 will air
0.82 l2 will premiere
-0.74 l3 %C announced on
0.22 l3 %N episodes from
-0.31 l3 %N episodes on
-0.18 l3 %P back in
0.33 l3 %P series in
0.29 l3 %S premiered in
0.36 l3 %S premiered on
-0.24 l3 %T announced on
0.45 l3 & %P in
-0.37 l3 's %P and
-0.33 l3 , aired in
-0.50 l3 ^ %P (
0.43 l3 ^ %T (
-0.53 l3 ^ ^ %C
0.05 l3 ^ ^ ^
0.18 l3 ^ ^ on
0.54 l3 a %S in
-0.39 l3 a %S on
-0.50 l3 at %P in
-0.20 l3 be premiered on
0.21 l3 be released in
-0.51 l3 by %C in
-0.59 l3 came out on
-0.08 l3 debut in the
-0.06 l3 for %S in
-0.75 l3 for %S on
0.56 l3 for a %S
-0.21 l3 from %P 's
-0.22 l3 it began in
0.51 l3 its %S in
0.32 l3 its %S on
-0.32 l3 of %P in
-0.61 l3 of %T on
0.56 l3 on %C from
0.55 l3 on %C in
0.06 l3 on %C on
-0.22 l3 on %P 's
-0.30 l3 the series in
-0.40 l3 to %C in
0.47 l3 to air in
0.52 l3 to debut in
0.22 l3 to premiere on
0.21 l3 was released on
-0.64 l3 which aired on
0.05 l3 which premiered in
-0.54 l3 with %S on
-0.06 others dates1
0.13 others dates2
-0.20 others dates3
-0.34 others seasons0
0.13 others seasons1
0.33 others seasons2
-0.27 r1 !
-0.22 r1 %D
-0.88 r1 %P
0.09 r1 's
-0.33 r1 (
-0.10 r1 )
0.13 r1 ,
-0.05 r1 .
-0.15 r1 ...
-0.25 r1 :
0.09 r1 ;
-0.50 r1 a
-0.31 r1 after
0.09 r1 and
0.70 r1 anime
-0.05 r1 as
-0.23 r1 at
-0.25 r1 film
-0.64 r1 for
-0.08 r1 from
-0.18 r1 in
-0.29 r1 is
-0.30 r1 novel
0.18 r1 on
0.73 r1 premiere
0.11 r1 release
-0.68 r1 that
-0.12 r1 the
0.32 r1 to
0.32 r1 with
-0.33 r1 –
-0.23 r2 ! $
-0.22 r2 %D .
-0.35 r2 %P .
-0.74 r2 ) $
0.09 r2 ) .
-0.22 r2 ) and
-0.12 r2 ) –
-0.46 r2 , %C
-0.53 r2 , %N
-0.08 r2 , %P
-0.22 r2 , %S
0.14 r2 , %T
0.08 r2 , a
-0.35 r2 , and
0.29 r2 , as
-0.28 r2 , but
-0.49 r2 , due
0.12 r2 , followed
0.25 r2 , is
-0.08 r2 , it
-0.39 r2 , so
-0.83 r2 , the
0.07 r2 , this
-0.22 r2 , will
0.24 r2 , with
0.05 r2 , would
-0.16 r2 . $
-0.15 r2 ... $
-0.49 r2 / %N
-0.55 r2 ; and
0.30 r2 and %D
0.35 r2 and %P
-0.63 r2 and %S
-0.08 r2 and ,
-0.28 r2 and a
0.16 r2 and continues
0.16 r2 and is
0.36 r2 and it
-0.07 r2 at %N
-0.20 r2 film of
-0.55 r2 in %P
-0.40 r2 in and
0.37 r2 in the
0.17 r2 on %C
-0.19 r2 that %P
-0.39 r2 that %T
-0.42 r2 that the
-0.05 r2 with %N
-0.09 r2 with a
-0.23 r3 ! $ $
-0.22 r3 %D . $
-0.35 r3 %P . $
-0.74 r3 ) $ $
0.09 r3 ) . $
-0.51 r3 ) – %P
0.08 r3 , %C announced
-0.71 r3 , and %C
0.54 r3 , and it
-0.28 r3 , and the
-0.22 r3 , and was
-0.53 r3 , but %P
-0.49 r3 , due to
0.05 r3 , followed by
-0.66 r3 , it was
0.38 r3 , with %P
-0.66 r3 , with a
0.54 r3 , with episodes
-0.42 r3 , with the
-0.16 r3 . $ $
-0.15 r3 ... $ $
0.17 r3 and %D .
-0.37 r3 at %N :
0.14 r3 at %N p.m
-0.20 r3 film of the
-0.40 r3 in and around
0.11 r3 on %C $
-0.34 r3 on %C ,
0.25 r3 on %C .
0.19 r3 on %C and
-0.19 r3 that %P will
-0.25 r3 that the %S
-0.05 r3 with %N episodes
-0.09 r3 with a %N
1.69 rule any
-1.20 rule none
-1.73 rule other
0.42 rule release:_<date>_premiere
1.21 rule release:_<season>:_<date>
-0.14 rule release:_air_<date>
0.44 rule release:_aired_<date>
0.08 rule release:_airing_<date>
0.68 rule release:_arrive_<date>
0.77 rule release:_arrived_<date>
0.48 rule release:_available_<date>
0.52 rule release:_be_back_<date>
-0.51 rule release:_be_out_<date>
0.69 rule release:_began_<date>
0.53 rule release:_begin_<date>
0.28 rule release:_beginning_<date>
1.30 rule release:_begins_<date>
-0.59 rule release:_broadcast_<date>
-0.32 rule release:_come_out_<date>
0.53 rule release:_coming_<date>
-0.64 rule release:_coming_to_<date>
0.53 rule release:_debut_<date>
0.31 rule release:_debuted_<date>
-0.30 rule release:_debuting_<date>
0.41 rule release:_drop_<date>
1.10 rule release:_dropped_<date>
-0.18 rule release:_due_<date>
-0.27 rule release:_follows_<date>
-0.09 rule release:_is_back_for_<date>
0.67 rule release:_lands_<date>
0.34 rule release:_launch_<date>
0.73 rule release:_launched_<date>
-0.36 rule release:_launching_<date>
-0.55 rule release:_opens_<date>
0.23 rule release:_premiere_<date>
0.81 rule release:_premiered_<date>
0.41 rule release:_premieres_<date>
0.73 rule release:_premiering_<date>
0.22 rule release:_ran_for_<date>
-0.22 rule release:_release_<date>
0.45 rule release:_released_<date>
0.24 rule release:_return_<date>
-0.52 rule release:_returning_<date>
-0.15 rule release:_returns_<date>
0.18 rule release:_revived_<date>
0.47 rule release:_set_for_<date>
0.46 rule release:_shown_<date>
0.76 rule release:_slated_<date>
0.69 rule release:_started_<date>
0.11 rule release:_starting_<date>
0.54 rule release:_streaming_<date>
-0.23 rule release:_streams_<date>
0.55 series nearest-after
-0.83 series nearest-after-main
-0.13 series nearest-away
0.32 series nearest-before-main
-0.57 series other-after
0.58 series other-away-main
0.75 tense future
-0.33 tense future-though-past
0.15 tense past
-2.12 tense past-though-future
-0.25 when ahead
0.12 when far
-0.57 when long-ago
-1.32 when past
1.47 when soon
0.49 when unknown
`
