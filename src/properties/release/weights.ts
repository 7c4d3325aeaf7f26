/** What the judge of release claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const releaseWeights = `
-0.100 bias
-0.20 A !
0.46 A %
0.27 A %C
-0.11 A %D
0.31 A %K
0.09 A %N
-0.38 A %O
0.20 A %P
-0.62 A %S
-0.17 A 's
0.26 A )
0.24 A -
-0.10 A --
0.26 A .
0.11 A ...
0.06 A :
0.38 A ;
-0.14 A according
-0.31 A after
0.78 A again
0.28 A air
-0.37 A aired
-0.50 A airing
0.45 A all
0.14 A along
0.15 A already
0.46 A also
0.74 A anime
-0.37 A announced
-0.46 A around
-0.71 A art
-0.73 A back
0.28 A based
0.42 A became
0.38 A been
-0.44 A before
0.06 A being
0.40 A between
-0.22 A book
-0.76 A bring
0.18 A british
-0.42 A broadcast
-0.48 A but
0.38 A called
-0.17 A can
-0.75 A cast
0.36 A character
-0.43 A come
-0.17 A comedy
-0.05 A coming
-0.50 A confirm
0.05 A consisting
0.31 A continues
0.10 A created
0.18 A currently
0.31 A date
0.34 A day
0.39 A days
-0.85 A doors
-0.10 A drama
-0.10 A due
-0.41 A during
-0.29 A each
-0.32 A earlier
-0.40 A effectively
-0.22 A end
0.52 A ended
-0.18 A ending
-0.07 A episode
0.49 A episodes
0.14 A et
-0.46 A even
-0.42 A fall
0.35 A fan
-0.11 A fans
0.36 A featuring
-0.47 A film
-0.78 A filming
0.15 A finished
-0.46 A first
0.63 A followed
-0.07 A following
0.67 A from
0.18 A game
-0.69 A good
0.06 A had
0.52 A have
-0.58 A her
0.38 A hit
0.51 A including
-0.16 A industry
-0.28 A ireland
-0.10 A jst
0.54 A just
0.21 A kept
-0.21 A languages
0.15 A last
-0.18 A later
0.08 A launch
-0.77 A light
-0.77 A like
-0.15 A looks
-0.37 A make
-0.64 A might
0.29 A million
-0.08 A month
-0.44 A months
-0.60 A more
0.60 A moved
-0.26 A name
-0.82 A network
-0.16 A networks
-0.53 A new
0.53 A next
-0.10 A night
0.47 A not
-0.83 A novel
0.14 A novels
0.50 A now
0.11 A number
-0.49 A off
-0.34 A one
0.63 A only
0.17 A originals
-0.58 A other
-0.49 A our
0.17 A out
-0.16 A over
-0.58 A own
0.34 A p.m
-0.17 A pandemic
0.05 A people
-0.11 A picked
-0.60 A platform
-0.17 A pm
0.33 A premiere
-0.77 A premiered
0.39 A previously
-0.45 A producer
-0.68 A production
0.35 A publisher
-0.12 A really
0.25 A received
0.71 A release
-0.13 A released
0.56 A renewed
0.38 A reported
-0.60 A return
-0.46 A returning
-0.16 A revealed
-0.63 A rolling
0.21 A rotten
-0.64 A run
0.21 A same
-0.52 A saw
0.24 A scheduled
0.44 A season
0.60 A see
0.55 A set
-0.41 A she
-0.15 A show
-0.38 A showrunner
-0.85 A shows
0.94 A since
0.09 A slot
-0.06 A so
0.11 A some
-0.24 A sources
0.33 A spin-off
0.28 A stars
0.05 A started
-0.34 A story
-0.23 A streaming
0.09 A streams
-0.45 A success
-0.05 A sure
0.25 A surprise
0.11 A takes
-0.23 A than
-0.11 A their
-0.81 A them
0.50 A then
-0.49 A there
-0.33 A they
0.48 A those
-0.12 A through
-0.28 A time
0.46 A titles
-0.56 A told
-0.42 A took
0.33 A total
-0.21 A trailer
0.48 A true
0.54 A tv
0.38 A up
-0.07 A video
-1.00 A viewers
0.60 A we
-0.73 A we're
-0.46 A when
-0.10 A where
-1.04 A which
0.34 A while
0.16 A who
-0.31 A will
0.20 A word
-0.20 A would
0.28 A wrap
-0.35 A year
0.16 A years
-0.60 A you
-0.27 A –
-0.56 A —
-0.16 A “
0.16 A ”
0.11 An !
-0.18 An %C
-0.08 An %D
-0.28 An %N
-0.06 An %P
0.54 An %T
0.09 An 's
0.35 An )
0.11 An ,
0.16 An -
-0.24 An ...
-0.08 An /
-0.08 An :
-0.08 An ;
-0.30 An after
-0.36 An aired
0.61 An all
0.26 An along
0.15 An already
-0.17 An also
0.68 An anime
-1.01 An announced
-0.46 An around
-0.56 An back
0.52 An became
0.42 An been
-0.16 An before
0.18 An british
-0.23 An broadcast
-0.53 An but
-0.17 An can
-0.31 An come
0.31 An continues
0.14 An date
-0.35 An drama
-0.25 An due
-0.17 An end
0.19 An episode
0.38 An episodes
0.14 An et
0.22 An fans
-0.47 An film
-0.75 An filming
0.05 An finale
0.15 An finished
-0.71 An first
0.63 An followed
-0.07 An following
0.25 An from
0.07 An game
0.12 An had
0.17 An has
0.05 An including
-0.28 An ireland
0.21 An kept
-0.64 An light
-0.15 An looks
-0.37 An make
-0.64 An might
0.16 An more
0.60 An moved
-0.23 An name
0.17 An new
0.72 An not
-0.31 An novel
0.14 An novels
0.35 An now
0.19 An one
0.63 An only
-0.49 An our
0.34 An p.m
-0.49 An pm
0.18 An premiere
-0.45 An producer
-0.59 An production
-0.12 An really
0.25 An received
0.71 An release
-0.13 An released
-0.26 An return
-0.46 An returning
-0.16 An revealed
0.23 An same
-0.52 An saw
-0.17 An scheduled
0.33 An season
0.25 An series
-0.36 An she
-0.41 An show
-0.26 An so
-0.24 An sources
0.24 An streaming
-0.05 An sure
0.11 An takes
-0.10 An than
0.50 An then
-0.49 An there
-0.33 An they
-0.38 An time
-0.42 An took
-0.31 An trailer
0.48 An true
0.52 An tv
0.33 An up
-0.80 An when
-0.10 An where
-0.44 An which
-0.18 An while
0.06 An will
0.37 An would
0.28 An wrap
-0.67 An year
-0.48 An you
-0.27 An –
-0.51 An —
0.27 An ”
0.07 B %C
-0.26 B %D
-0.55 B %K
0.23 B %N
0.33 B %S
0.35 B &
-0.45 B 's
0.16 B (
-0.12 B )
0.18 B ,
0.77 B -
-1.06 B .
-0.75 B /
-0.67 B :
0.14 B ;
-0.34 B about
-0.38 B according
0.40 B account
0.43 B adaptation
-0.63 B advertisers
-0.29 B air
0.42 B aired
-0.47 B airing
0.06 B all
0.12 B already
0.10 B also
-0.10 B anime
0.14 B announced
-0.58 B announcement
-0.71 B announcing
0.24 B anticipated
0.35 B arrived
0.07 B available
0.07 B award
-0.39 B back
-1.12 B based
0.46 B batch
0.58 B because
-0.28 B been
-0.31 B began
0.32 B begin
-0.09 B beginning
-0.46 B begins
0.14 B begun
-0.74 B being
0.35 B best
0.07 B between
-0.33 B bowed
-0.05 B broadcast
-0.21 B cable
0.22 B came
-0.80 B cameras
-0.92 B can
-0.53 B cancelled
-0.87 B cast
-0.68 B characters
0.49 B christmas
-0.40 B come
0.05 B comedy
-0.08 B coming
-0.57 B confirmed
0.25 B continues
0.57 B created
-0.93 B creators
-0.60 B crew
-0.11 B currently
0.64 B date
-0.26 B debut
0.22 B debuted
0.48 B debuting
-0.60 B despite
-0.06 B detective
0.27 B did
0.19 B do
-0.24 B down
0.26 B drops
-0.74 B due
-0.96 B during
-0.25 B earlier
-0.07 B effectively
-0.31 B emmy
-0.32 B end
-0.24 B ended
-0.39 B ending
-0.33 B episode
0.37 B episodes
0.16 B espionage
-0.61 B event
0.74 B expect
0.38 B expected
-0.66 B fall
-0.62 B family
0.29 B fan
0.20 B fans
0.38 B fantasy
0.39 B fiction
-0.13 B filming
-0.86 B final
-0.27 B finale
0.49 B finally
-0.63 B finished
-0.27 B first
0.40 B follow
0.13 B followed
0.28 B following
-0.29 B follows
-0.69 B friday
0.06 B from
0.29 B full
0.07 B get
0.13 B getting
0.08 B globally
-0.27 B goes
-0.52 B gone
0.16 B had
0.07 B half
-0.45 B handed
0.65 B has
-0.31 B have
-0.36 B having
0.15 B he
-0.20 B her
-0.13 B his
0.65 B hit
0.23 B host
0.10 B however
0.12 B i
-0.44 B if
-0.74 B into
0.58 B ireland
0.57 B japan
-0.22 B japanese
0.39 B just
0.68 B lands
-0.56 B last
0.48 B later
0.43 B launch
0.21 B launched
0.28 B launching
0.71 B left
0.19 B less
0.40 B light
-0.96 B like
-0.35 B likely
-0.14 B lineup
-0.52 B long-awaited
0.58 B look
0.56 B made
-0.38 B magazine
-0.75 B make
-0.15 B manga
-0.73 B many
1.03 B may
0.08 B might
0.50 B million
0.34 B month
0.61 B months
-0.80 B more
0.35 B most
0.12 B moved
0.11 B name
-0.38 B network
0.39 B new
-0.55 B news
0.08 B night
0.85 B no
0.21 B not
0.39 B novel
-0.46 B novels
0.12 B now
-0.20 B off
-0.38 B official
0.39 B once
0.05 B one
0.80 B only
-0.48 B opens
-0.08 B order
-0.37 B ordered
-0.54 B original
0.07 B originally
-0.09 B originals
0.80 B other
0.81 B our
-0.34 B out
-0.58 B over
-0.78 B own
-0.63 B part
-0.43 B pickup
0.09 B pilot
0.14 B place
0.19 B police
0.56 B premiered
-0.10 B premieres
0.10 B premiering
-0.68 B presents
0.29 B press
-0.25 B previous
0.50 B produced
-0.69 B producers
0.26 B production
-0.68 B promised
-0.48 B published
-0.65 B publisher
0.56 B pushed
0.54 B ran
0.17 B reached
-0.46 B reading
-0.37 B recently
-0.91 B renewal
-0.89 B renewed
-0.28 B return
-0.20 B returning
-0.22 B returns
0.05 B revealed
0.26 B revived
0.56 B role
0.12 B roll
0.39 B rumors
-0.89 B run
-0.71 B s
0.57 B said
0.62 B same
0.31 B schedule
-0.46 B scheduled
-0.13 B sci-fi
0.39 B science
0.53 B screen
0.52 B screens
0.38 B scripted
0.39 B second
0.29 B see
-0.34 B seen
0.28 B sequel
-0.56 B series
-0.61 B set
-0.54 B she
0.91 B should
0.28 B show
0.17 B shown
0.23 B shows
-0.75 B signed
0.30 B sitcom
-0.71 B slate
-0.28 B slated
-0.84 B slot
0.24 B small
0.25 B so
0.38 B some
0.67 B sometime
0.73 B somewhere
-0.40 B soon
-0.46 B soundtrack
0.75 B sources
-0.17 B special
-0.11 B starring
0.11 B stars
-0.49 B started
-0.04 B starting
0.22 B starts
-1.00 B streamer
0.46 B streaming
-0.14 B streams
-0.69 B strike
0.25 B studio
-0.27 B sunday
0.45 B supporting
-0.48 B surprise
-0.43 B takes
0.10 B teaser
0.31 B television
-0.21 B than
0.29 B their
0.18 B then
-0.68 B there
0.33 B they
0.20 B though
0.28 B thriller
-0.83 B through
-0.29 B thursday
0.10 B time
0.28 B title
-0.79 B told
0.14 B took
-1.12 B trailer
0.07 B tv
-0.74 B under
0.60 B until
-0.37 B unveiled
0.10 B up
-0.71 B upcoming
-0.64 B video
-1.07 B viewers
0.23 B volume
-0.49 B watched
0.32 B way
0.49 B weeks
-0.80 B what
-0.19 B when
0.38 B where
-0.10 B which
0.42 B while
0.38 B who
-0.35 B whose
-0.11 B will
0.07 B winner
0.16 B work
0.40 B world
0.32 B would
0.68 B wraps
-0.37 B year
-0.07 B yet
-0.64 B you
-0.41 B –
-0.78 B —
0.06 B “
0.05 B ”
0.08 Bn %C
-0.46 Bn %K
0.13 Bn %N
-0.38 Bn %O
-0.54 Bn %P
0.06 Bn %T
0.39 Bn &
-0.32 Bn 's
-0.07 Bn )
-0.14 Bn ,
0.81 Bn -
-1.01 Bn /
0.45 Bn ;
-0.24 Bn air
0.24 Bn aired
-0.72 Bn airing
0.10 Bn all
-0.40 Bn also
-0.07 Bn announced
-0.45 Bn announcement
0.10 Bn anticipated
0.35 Bn arrived
-0.19 Bn back
-0.36 Bn based
0.76 Bn because
-0.05 Bn been
-0.06 Bn before
-0.30 Bn began
-0.49 Bn begin
-0.06 Bn beginning
-0.44 Bn begins
-0.43 Bn being
0.46 Bn best
0.07 Bn between
-0.05 Bn broadcast
0.13 Bn but
0.24 Bn came
0.51 Bn can
-0.53 Bn cancelled
-0.71 Bn cast
-0.68 Bn characters
-0.50 Bn come
0.62 Bn comedy
0.41 Bn coming
-0.48 Bn confirmed
0.25 Bn continues
0.80 Bn date
-0.23 Bn debut
0.69 Bn debuting
0.19 Bn do
0.18 Bn drama
-0.18 Bn dropped
0.26 Bn drops
-0.26 Bn due
-0.32 Bn during
-0.07 Bn effectively
-0.57 Bn end
-0.80 Bn ended
0.19 Bn episode
0.53 Bn episodes
0.69 Bn expect
0.37 Bn expected
-0.56 Bn fall
0.52 Bn fans
-0.59 Bn filming
-0.18 Bn finale
0.31 Bn finally
0.40 Bn first
0.40 Bn follow
-0.53 Bn following
-0.54 Bn follows
-0.69 Bn friday
0.40 Bn full
0.17 Bn game
-0.43 Bn had
0.35 Bn half
-0.45 Bn handed
0.32 Bn has
0.31 Bn have
-0.36 Bn having
-0.82 Bn he
0.47 Bn hit
0.23 Bn host
-0.19 Bn i
0.57 Bn japan
-0.22 Bn japanese
0.29 Bn lands
-0.85 Bn last
0.14 Bn launch
-0.06 Bn launched
0.28 Bn launching
0.71 Bn left
0.40 Bn light
-0.13 Bn lineup
0.64 Bn made
-0.22 Bn magazine
-0.35 Bn manga
0.78 Bn may
-0.55 Bn might
0.61 Bn months
0.66 Bn most
-0.13 Bn network
0.10 Bn new
0.08 Bn night
0.52 Bn novel
0.30 Bn now
0.06 Bn off
0.60 Bn one
-0.48 Bn opens
-0.44 Bn ordered
-0.60 Bn original
0.86 Bn our
-0.27 Bn out
-0.59 Bn own
-0.77 Bn pilot
0.14 Bn place
-0.04 Bn premiere
0.32 Bn premiered
-0.10 Bn premieres
0.10 Bn premiering
-0.68 Bn presents
0.46 Bn production
-0.65 Bn publisher
0.54 Bn ran
-0.21 Bn recently
-0.30 Bn release
0.12 Bn released
-0.83 Bn renewal
-0.77 Bn renewed
-0.88 Bn return
-0.13 Bn returning
-0.06 Bn returns
-0.32 Bn revealed
0.26 Bn revived
0.12 Bn roll
-0.89 Bn run
-0.73 Bn s
0.32 Bn same
0.11 Bn schedule
-0.65 Bn scheduled
0.52 Bn screens
0.38 Bn scripted
0.52 Bn season
0.41 Bn second
0.56 Bn see
-0.44 Bn seen
0.28 Bn sequel
0.25 Bn series
-0.10 Bn set
0.26 Bn should
0.17 Bn show
0.17 Bn shown
0.62 Bn shows
0.13 Bn since
-0.28 Bn slated
0.39 Bn so
0.73 Bn some
0.67 Bn sometime
0.73 Bn somewhere
-0.11 Bn special
-0.15 Bn starring
0.17 Bn started
-0.04 Bn starting
0.22 Bn starts
-1.00 Bn streamer
0.45 Bn streaming
-0.14 Bn streams
0.12 Bn studio
0.10 Bn teaser
-0.05 Bn than
-0.44 Bn then
0.11 Bn thriller
-0.43 Bn through
0.10 Bn time
-0.61 Bn told
0.14 Bn took
-0.79 Bn trailer
-0.30 Bn tv
-0.17 Bn unveiled
-0.05 Bn up
-0.52 Bn we
0.26 Bn when
-0.29 Bn which
-0.27 Bn will
0.30 Bn would
0.68 Bn wraps
-0.55 Bn year
-0.41 Bn –
-0.84 Bn —
-0.26 Bn “
0.25 Bn ”
0.06 H 
0.49 H %C
-0.57 H %D
-0.28 H %N
0.54 H %S
0.35 H %T
-0.21 H 's
0.19 H ,
-0.07 H /
0.45 H :
0.27 H ?
-0.25 H a
0.50 H and
-0.37 H back
-0.22 H cast
0.46 H coming
-0.12 H date
0.24 H do
0.26 H from
-0.43 H in
0.45 H it
-0.43 H new
-0.26 H of
0.15 H on
0.81 H out
-0.50 H premieres
0.19 H release
0.14 H returning
-0.71 H series
-0.86 H the
0.24 H what
0.21 H when
-0.08 H where
-0.35 H who
0.38 H will
-0.69 H you
-0.20 H –
-0.37 H “
-0.37 H ”
0.17 L1 %P
-0.48 L1 %S
-0.62 L1 's
-0.04 L1 (
-0.21 L1 )
-0.13 L1 ,
-0.59 L1 :
-0.07 L1 ^
-0.77 L1 a
-0.32 L1 air
-0.21 L1 an
-0.19 L1 and
0.09 L1 anime
0.36 L1 announced
0.26 L1 arrived
0.18 L1 at
-0.43 L1 before
-0.06 L1 beginning
-0.11 L1 begins
0.07 L1 between
-0.19 L1 by
0.49 L1 coming
0.24 L1 debut
-0.37 L1 end
0.13 L1 episode
0.14 L1 from
0.14 L1 in
-0.16 L1 its
0.28 L1 launch
0.20 L1 of
-0.13 L1 on
-0.61 L1 out
0.11 L1 premiere
-0.12 L1 premieres
-0.65 L1 release
-0.09 L1 released
-0.32 L1 return
0.06 L1 returns
0.30 L1 since
-0.04 L1 starting
0.44 L1 the
-0.09 L1 through
0.58 L1 to
0.18 L1 until
0.50 L2 %C from
0.10 L2 %C in
0.15 L2 %C on
0.25 L2 %D and
-0.57 L2 %P 's
-0.38 L2 %P (
-0.21 L2 %P )
-0.65 L2 %P by
-0.51 L2 %P in
0.63 L2 %P on
0.86 L2 %S in
-0.07 L2 %S on
0.27 L2 %T (
-0.39 L2 %T in
0.24 L2 %T on
0.34 L2 's %P
0.54 L2 , from
-0.48 L2 , in
-0.58 L2 , on
-0.58 L2 ^ %C
-0.07 L2 ^ ^
0.16 L2 ^ on
0.59 L2 a %S
0.64 L2 air in
-0.59 L2 air on
-0.22 L2 aired in
-0.31 L2 aired on
-0.16 L2 announced in
-0.98 L2 announced on
-0.41 L2 back in
0.24 L2 began in
-0.56 L2 begin in
0.55 L2 begin on
0.22 L2 broadcast in
-0.37 L2 by the
-0.27 L2 confirmed in
0.04 L2 date :
0.64 L2 debut in
0.10 L2 debut on
0.24 L2 dropped on
-0.39 L2 ended in
-0.57 L2 episode on
0.19 L2 episodes from
-0.09 L2 episodes on
-0.54 L2 follows on
-0.06 L2 for the
0.05 L2 in the
0.28 L2 is on
-0.49 L2 its %S
0.57 L2 japan on
0.27 L2 lands on
-0.51 L2 launch in
0.38 L2 launch on
0.52 L2 launched in
0.31 L2 off in
0.44 L2 on %C
-0.42 L2 ordered in
0.57 L2 out in
-0.16 L2 out on
0.65 L2 premiere in
0.25 L2 premiere on
0.26 L2 premiered in
0.41 L2 premiered on
1.09 L2 premieres in
-0.68 L2 premieres on
0.30 L2 released in
0.24 L2 released on
-0.27 L2 revealed on
0.43 L2 screens in
0.27 L2 set for
0.20 L2 sometime in
-0.23 L2 to premiere
-0.61 L2 up in
-0.32 L2 will air
0.81 L2 will premiere
-0.83 L3 %C announced on
0.19 L3 %N episodes from
-0.25 L3 %N episodes on
-0.46 L3 %P back in
0.32 L3 %P series in
0.21 L3 %S premiered in
0.33 L3 %S premiered on
-0.25 L3 %T announced on
0.40 L3 & %P in
-0.25 L3 , aired in
-0.57 L3 ^ %P (
0.27 L3 ^ %T (
-0.58 L3 ^ ^ %C
-0.07 L3 ^ ^ ^
0.16 L3 ^ ^ on
0.65 L3 a %S in
-0.34 L3 a %S on
-0.56 L3 at %P in
-0.28 L3 be premiered on
0.52 L3 be released in
-0.44 L3 by %C in
-0.40 L3 came out on
-0.48 L3 debut in the
-0.32 L3 for %S in
-0.74 L3 for %S on
0.59 L3 for a %S
-0.28 L3 from %P 's
0.57 L3 in japan on
-0.19 L3 it began in
0.54 L3 its %S in
0.26 L3 its %S on
-0.49 L3 of %P in
-0.67 L3 of %T on
0.50 L3 on %C from
0.64 L3 on %C in
0.10 L3 on %C on
-0.22 L3 on %P 's
-0.51 L3 the series in
-0.40 L3 to %C in
0.41 L3 to air in
0.76 L3 to debut in
0.52 L3 to premiere on
0.18 L3 was released on
-0.57 L3 which aired on
-0.07 L3 which premiered in
-0.34 L3 will premiere on
-0.49 L3 with %S on
0.25 LR %C .
-1.22 LR %P .
-0.40 LR %S ,
0.26 LR %S .
-0.19 LR ( )
-0.14 LR , )
-0.17 LR : $
0.04 LR ^ $
0.09 LR ^ ,
-0.21 LR an release
0.10 LR and .
0.36 LR announced .
0.23 LR at .
-0.13 LR begins on
0.65 LR between .
-0.09 LR by ,
0.06 LR by .
0.59 LR for .
-0.29 LR for and
0.56 LR from ,
0.36 LR from .
0.33 LR in !
-0.31 LR in $
-0.65 LR in %P
-0.26 LR in ,
0.14 LR in .
-0.50 LR in ;
-0.38 LR in after
0.77 LR in and
0.11 LR in as
-0.76 LR in in
0.49 LR in on
-0.43 LR in that
0.38 LR in with
-0.60 LR of ,
0.26 LR on ,
-0.13 LR on .
-0.22 LR on and
0.31 LR on at
-0.12 LR on on
-0.40 LR on that
-0.36 LR on with
-0.06 LR premieres $
-0.17 LR premieres on
-0.32 LR return .
-0.06 LR since ,
-0.33 LR starting .
0.32 LR the %P
-0.33 LR the .
0.29 LR the /
-0.31 LR the film
-0.80 LR through .
-0.53 LR until ,
0.29 Lb2 %C
-0.46 Lb2 %D
-0.17 Lb2 %N
-0.46 Lb2 %O
-0.18 Lb2 %P
0.29 Lb2 %S
-0.28 Lb2 %T
0.29 Lb2 's
-0.12 Lb2 ,
-0.39 Lb2 /
-0.28 Lb2 ^
0.44 Lb2 a
0.14 Lb2 air
-0.46 Lb2 aired
-0.38 Lb2 also
-0.77 Lb2 and
-1.04 Lb2 announced
-0.27 Lb2 arrive
-0.43 Lb2 arrived
-0.34 Lb2 as
-0.08 Lb2 back
0.65 Lb2 be
0.20 Lb2 began
-0.34 Lb2 begin
-0.58 Lb2 begins
-0.51 Lb2 broadcast
-0.37 Lb2 by
-0.30 Lb2 confirmed
0.04 Lb2 date
0.56 Lb2 debut
0.69 Lb2 debuting
-0.75 Lb2 drama
0.30 Lb2 drop
0.24 Lb2 dropped
-0.32 Lb2 during
-0.44 Lb2 end
-0.80 Lb2 ended
-0.57 Lb2 episode
0.81 Lb2 episodes
0.19 Lb2 first
-0.08 Lb2 following
-0.54 Lb2 follows
-0.30 Lb2 for
0.22 Lb2 in
0.50 Lb2 is
0.33 Lb2 it
0.57 Lb2 japan
0.27 Lb2 lands
-0.50 Lb2 last
-0.27 Lb2 launched
-0.13 Lb2 lineup
-0.22 Lb2 magazine
0.09 Lb2 off
0.33 Lb2 on
-0.44 Lb2 ordered
0.33 Lb2 out
0.06 Lb2 premiere
0.52 Lb2 premiered
0.37 Lb2 ran
-0.28 Lb2 release
0.43 Lb2 released
-0.27 Lb2 revealed
0.12 Lb2 screens
0.24 Lb2 season
-0.22 Lb2 series
0.23 Lb2 set
0.12 Lb2 show
0.48 Lb2 sometime
-0.89 Lb2 streamer
-0.25 Lb2 streaming
-0.56 Lb2 that
-0.20 Lb2 the
-0.41 Lb2 to
-0.16 Lb2 up
0.17 Lb2 was
-0.52 Lb2 we
0.13 Lb2 which
-0.08 Lb2 would
0.63 Lb3 %C
-0.77 Lb3 %D
0.65 Lb3 %N
-0.11 Lb3 %P
0.52 Lb3 %S
-0.45 Lb3 %T
0.39 Lb3 &
-0.91 Lb3 's
-0.28 Lb3 (
0.21 Lb3 )
0.28 Lb3 ,
0.43 Lb3 :
0.40 Lb3 ;
0.32 Lb3 a
0.64 Lb3 an
-0.27 Lb3 and
-0.56 Lb3 anime
0.72 Lb3 as
-0.83 Lb3 at
0.55 Lb3 be
-0.60 Lb3 by
-0.05 Lb3 came
0.49 Lb3 comedy
-0.41 Lb3 debut
0.28 Lb3 episodes
-0.45 Lb3 fall
-0.60 Lb3 filming
-0.50 Lb3 first
-0.46 Lb3 for
-0.28 Lb3 from
-0.67 Lb3 had
0.12 Lb3 has
-0.20 Lb3 having
0.36 Lb3 hit
0.23 Lb3 host
-0.78 Lb3 in
0.23 Lb3 is
0.26 Lb3 it
0.33 Lb3 its
-0.22 Lb3 japanese
-0.56 Lb3 last
0.04 Lb3 launch
0.25 Lb3 months
-0.78 Lb3 new
-0.73 Lb3 not
0.18 Lb3 novel
0.34 Lb3 of
0.56 Lb3 on
-0.54 Lb3 original
-0.41 Lb3 out
0.57 Lb3 premiere
0.49 Lb3 released
0.14 Lb3 roll
0.42 Lb3 season
-0.26 Lb3 show
-0.74 Lb3 slated
0.86 Lb3 streaming
-0.29 Lb3 the
-0.12 Lb3 to
-0.46 Lb3 told
-0.28 Lb3 tv
-0.65 Lb3 up
-0.16 Lb3 was
-0.53 Lb3 were
-0.18 Lb3 which
0.34 Lb3 will
-0.23 Lb3 with
-0.26 Lb3 “
-0.21 R1 !
-0.28 R1 %D
-0.14 R1 %P
-0.17 R1 's
-0.08 R1 )
0.07 R1 ,
0.05 R1 .
-0.18 R1 ...
0.10 R1 /
-0.14 R1 :
-0.12 R1 ;
-0.43 R1 a
-0.38 R1 after
0.28 R1 and
0.68 R1 anime
0.08 R1 announced
-0.13 R1 as
-0.11 R1 at
-0.31 R1 film
-0.58 R1 for
-0.11 R1 from
-0.15 R1 in
-0.43 R1 is
-0.15 R1 looks
-0.23 R1 novel
0.14 R1 on
0.81 R1 premiere
0.26 R1 release
-0.53 R1 that
-0.13 R1 the
0.36 R1 to
0.44 R1 with
-0.39 R1 –
-0.20 R2 ! $
-0.28 R2 %D .
-0.59 R2 %P .
-0.39 R2 ) $
0.06 R2 ) .
-0.15 R2 ) and
-0.06 R2 ) –
-0.47 R2 , %C
-0.24 R2 , %N
-0.43 R2 , %S
0.33 R2 , %T
-0.21 R2 , and
0.25 R2 , as
-0.46 R2 , but
-0.41 R2 , due
0.08 R2 , followed
0.10 R2 , is
0.07 R2 , it
-0.39 R2 , so
-0.91 R2 , the
-0.17 R2 , will
0.29 R2 , with
-0.07 R2 , “
-0.13 R2 . $
-0.18 R2 ... $
-0.67 R2 / %N
-0.69 R2 : $
-0.55 R2 ; and
0.18 R2 and %D
-0.70 R2 and %S
-0.07 R2 and ,
-0.32 R2 and a
0.31 R2 and continues
0.05 R2 and is
0.17 R2 and it
-0.23 R2 film of
-0.54 R2 in %P
-0.46 R2 in and
0.31 R2 in the
0.08 R2 on %C
-0.07 R2 release .
-0.18 R2 that %P
-0.46 R2 that %T
-0.24 R2 that the
-0.13 R2 with a
-0.20 R3 ! $ $
-0.28 R3 %D . $
-0.59 R3 %P . $
-0.39 R3 ) $ $
0.06 R3 ) . $
-0.52 R3 ) – %P
0.11 R3 , %C announced
-0.54 R3 , and %C
0.33 R3 , and has
0.47 R3 , and it
-0.34 R3 , and the
-0.40 R3 , and was
-0.63 R3 , but %P
-0.41 R3 , due to
-0.51 R3 , it was
0.36 R3 , with %P
-0.54 R3 , with a
0.57 R3 , with episodes
-0.37 R3 , with the
-0.07 R3 , “ %T
-0.13 R3 . $ $
-0.18 R3 ... $ $
-0.69 R3 : $ $
0.09 R3 and %D .
-0.38 R3 at %N :
0.27 R3 at %N p.m
-0.23 R3 film of the
-0.46 R3 in and around
0.07 R3 on %C $
-0.30 R3 on %C ,
0.40 R3 on %C .
0.13 R3 on %C and
-0.27 R3 on %C at
-0.07 R3 release . $
-0.18 R3 that %P will
-0.31 R3 that the %S
-0.13 R3 with a %N
-0.18 Rb2 $
-0.04 Rb2 %C
0.60 Rb2 %D
-0.52 Rb2 %N
-1.45 Rb2 %P
-1.10 Rb2 %S
0.90 Rb2 %T
0.63 Rb2 )
-0.31 Rb2 ,
-0.23 Rb2 .
-0.43 Rb2 a
0.21 Rb2 all
-0.94 Rb2 an
-0.28 Rb2 and
0.56 Rb2 as
-0.46 Rb2 but
0.31 Rb2 continues
0.44 Rb2 date
-0.41 Rb2 due
0.09 Rb2 followed
0.16 Rb2 from
0.26 Rb2 has
0.08 Rb2 is
0.29 Rb2 it
0.50 Rb2 new
-0.41 Rb2 of
-0.14 Rb2 on
-0.34 Rb2 our
0.74 Rb2 series
0.24 Rb2 set
-0.26 Rb2 so
-0.82 Rb2 that
-0.71 Rb2 the
-0.66 Rb2 they
-0.14 Rb2 to
-0.50 Rb2 was
0.42 Rb2 will
0.31 Rb2 with
-0.06 Rb2 –
0.15 Rb2 “
0.27 Rb3 !
-0.16 Rb3 $
-0.36 Rb3 %C
-0.55 Rb3 %D
-0.08 Rb3 %N
0.34 Rb3 %S
0.06 Rb3 %T
-1.15 Rb3 's
-0.06 Rb3 ,
0.08 Rb3 .
0.21 Rb3 /
-0.16 Rb3 :
-0.10 Rb3 a
0.10 Rb3 and
-0.46 Rb3 around
-0.27 Rb3 at
0.19 Rb3 been
0.29 Rb3 by
0.13 Rb3 episodes
0.07 Rb3 game
-0.22 Rb3 had
0.32 Rb3 has
-0.21 Rb3 have
-0.08 Rb3 in
0.87 Rb3 it
0.34 Rb3 moved
0.20 Rb3 now
-0.51 Rb3 of
0.14 Rb3 on
0.27 Rb3 p.m
0.21 Rb3 series
-0.65 Rb3 show
-0.16 Rb3 that
-0.08 Rb3 the
-0.49 Rb3 there
-0.38 Rb3 time
-0.46 Rb3 to
-0.61 Rb3 was
-0.49 Rb3 will
0.06 T after
0.21 T before
-0.61 T both
-0.09 T none
0.26 T season
-0.18 at caption
-0.08 at first0
0.10 at first1
-0.47 at first2
-0.44 at heading
0.45 at item
-0.44 at last1
0.43 at length0
-0.04 at length1
-0.26 at length3
-0.25 at length4
-0.48 at length5
-0.19 at paragraph
-0.08 at title
-0.16 grain day
0.43 grain part
0.51 grain season
-0.66 grain year
0.17 l1 %P
-0.48 l1 %S
-0.47 l1 's
-0.04 l1 (
-0.21 l1 )
-0.17 l1 ,
-0.59 l1 :
-0.77 l1 a
-0.32 l1 air
-0.21 l1 an
-0.26 l1 and
0.09 l1 anime
0.36 l1 announced
0.26 l1 arrived
0.18 l1 at
-0.43 l1 before
-0.06 l1 beginning
-0.11 l1 begins
0.07 l1 between
-0.19 l1 by
0.49 l1 coming
0.24 l1 debut
-0.37 l1 end
0.13 l1 episode
0.14 l1 from
0.14 l1 in
-0.16 l1 its
0.28 l1 launch
0.20 l1 of
-0.13 l1 on
-0.61 l1 out
0.11 l1 premiere
-0.12 l1 premieres
-0.65 l1 release
-0.09 l1 released
-0.32 l1 return
0.06 l1 returns
0.30 l1 since
-0.04 l1 starting
0.44 l1 the
-0.09 l1 through
0.58 l1 to
0.18 l1 until
0.50 l2 %C from
0.10 l2 %C in
0.15 l2 %C on
0.25 l2 %D and
-0.44 l2 %P 's
-0.38 l2 %P (
-0.21 l2 %P )
-0.29 l2 %P and
-0.65 l2 %P by
-0.51 l2 %P in
0.63 l2 %P on
0.86 l2 %S in
-0.07 l2 %S on
0.27 l2 %T (
-0.39 l2 %T in
0.24 l2 %T on
0.34 l2 's %P
0.54 l2 , from
-0.48 l2 , in
-0.58 l2 , on
-0.58 l2 ^ %C
0.16 l2 ^ on
0.59 l2 a %S
0.64 l2 air in
-0.59 l2 air on
-0.22 l2 aired in
-0.31 l2 aired on
-0.16 l2 announced in
-0.98 l2 announced on
-0.41 l2 back in
0.24 l2 began in
-0.56 l2 begin in
0.55 l2 begin on
0.22 l2 broadcast in
-0.37 l2 by the
-0.27 l2 confirmed in
0.04 l2 date :
0.64 l2 debut in
0.10 l2 debut on
0.24 l2 dropped on
-0.39 l2 ended in
-0.57 l2 episode on
0.19 l2 episodes from
-0.09 l2 episodes on
-0.54 l2 follows on
-0.06 l2 for the
0.05 l2 in the
0.28 l2 is on
-0.49 l2 its %S
0.57 l2 japan on
0.27 l2 lands on
-0.51 l2 launch in
0.38 l2 launch on
0.52 l2 launched in
0.31 l2 off in
0.44 l2 on %C
-0.42 l2 ordered in
0.57 l2 out in
-0.16 l2 out on
0.65 l2 premiere in
0.25 l2 premiere on
0.26 l2 premiered in
0.41 l2 premiered on
1.09 l2 premieres in
-0.68 l2 premieres on
0.30 l2 released in
0.24 l2 released on
-0.27 l2 revealed on
0.43 l2 screens in
0.27 l2 set for
0.20 l2 sometime in
-0.23 l2 to premiere
-0.61 l2 up in
-0.32 l2 will air
0.81 l2 will premiere
-0.83 l3 %C announced on
0.19 l3 %N episodes from
-0.25 l3 %N episodes on
-0.46 l3 %P back in
0.32 l3 %P series in
0.21 l3 %S premiered in
0.33 l3 %S premiered on
-0.25 l3 %T announced on
0.40 l3 & %P in
-0.29 l3 's %P and
-0.25 l3 , aired in
-0.57 l3 ^ %P (
0.27 l3 ^ %T (
-0.58 l3 ^ ^ %C
0.16 l3 ^ ^ on
0.65 l3 a %S in
-0.34 l3 a %S on
-0.56 l3 at %P in
-0.28 l3 be premiered on
0.52 l3 be released in
-0.44 l3 by %C in
-0.40 l3 came out on
-0.48 l3 debut in the
-0.32 l3 for %S in
-0.74 l3 for %S on
0.59 l3 for a %S
-0.28 l3 from %P 's
0.57 l3 in japan on
-0.19 l3 it began in
0.54 l3 its %S in
0.26 l3 its %S on
-0.49 l3 of %P in
-0.67 l3 of %T on
0.50 l3 on %C from
0.64 l3 on %C in
0.10 l3 on %C on
-0.22 l3 on %P 's
-0.51 l3 the series in
-0.40 l3 to %C in
0.41 l3 to air in
0.76 l3 to debut in
0.52 l3 to premiere on
0.18 l3 was released on
-0.57 l3 which aired on
-0.07 l3 which premiered in
-0.34 l3 will premiere on
-0.49 l3 with %S on
-0.12 others dates1
0.07 others dates2
-0.24 others dates3
-0.34 others seasons0
0.10 others seasons1
0.34 others seasons2
-0.21 r1 !
-0.09 r1 $
-0.28 r1 %D
-0.14 r1 %P
0.09 r1 's
-0.17 r1 )
0.11 r1 ,
-0.18 r1 ...
0.10 r1 /
-0.14 r1 :
0.44 r1 ;
-0.43 r1 a
-0.38 r1 after
0.33 r1 and
0.68 r1 anime
-0.13 r1 as
-0.11 r1 at
-0.31 r1 film
-0.58 r1 for
-0.11 r1 from
-0.15 r1 in
-0.43 r1 is
-0.15 r1 looks
-0.23 r1 novel
0.14 r1 on
0.81 r1 premiere
0.26 r1 release
-0.53 r1 that
-0.13 r1 the
0.36 r1 to
0.44 r1 with
-0.39 r1 –
-0.20 r2 ! $
-0.09 r2 $ $
-0.28 r2 %D .
-0.59 r2 %P .
-0.81 r2 ) $
0.06 r2 ) .
-0.15 r2 ) and
-0.06 r2 ) –
-0.47 r2 , %C
-0.24 r2 , %N
0.06 r2 , %P
-0.43 r2 , %S
0.33 r2 , %T
-0.36 r2 , and
0.25 r2 , as
-0.46 r2 , but
-0.41 r2 , due
0.08 r2 , followed
0.10 r2 , is
-0.39 r2 , so
-0.80 r2 , the
-0.17 r2 , will
0.29 r2 , with
-0.07 r2 , “
-0.15 r2 . $
-0.18 r2 ... $
-0.67 r2 / %N
-0.69 r2 : $
-0.55 r2 ; and
0.18 r2 and %D
0.21 r2 and %P
-0.70 r2 and %S
-0.07 r2 and ,
-0.32 r2 and a
0.31 r2 and continues
0.05 r2 and is
0.17 r2 and it
-0.23 r2 film of
-0.54 r2 in %P
-0.46 r2 in and
0.31 r2 in the
0.08 r2 on %C
-0.07 r2 release .
-0.18 r2 that %P
-0.46 r2 that %T
-0.24 r2 that the
-0.13 r2 with a
-0.20 r3 ! $ $
-0.09 r3 $ $ $
-0.28 r3 %D . $
-0.59 r3 %P . $
-0.81 r3 ) $ $
0.06 r3 ) . $
-0.52 r3 ) – %P
0.11 r3 , %C announced
-0.54 r3 , and %C
0.33 r3 , and has
0.47 r3 , and it
-0.34 r3 , and the
-0.40 r3 , and was
-0.63 r3 , but %P
-0.41 r3 , due to
-0.51 r3 , it was
0.36 r3 , with %P
-0.54 r3 , with a
0.57 r3 , with episodes
-0.37 r3 , with the
-0.07 r3 , “ %T
-0.15 r3 . $ $
-0.18 r3 ... $ $
-0.69 r3 : $ $
0.09 r3 and %D .
-0.38 r3 at %N :
0.27 r3 at %N p.m
-0.23 r3 film of the
-0.46 r3 in and around
0.07 r3 on %C $
-0.30 r3 on %C ,
0.40 r3 on %C .
0.13 r3 on %C and
-0.27 r3 on %C at
-0.07 r3 release . $
-0.18 r3 that %P will
-0.31 r3 that the %S
-0.13 r3 with a %N
1.72 rule any
-1.04 rule none
-1.80 rule other
0.52 rule release:_<date>_premiere
1.51 rule release:_<season>:_<date>
0.04 rule release:_air_<date>
0.41 rule release:_aired_<date>
0.04 rule release:_airing_<date>
0.80 rule release:_arrive_<date>
0.83 rule release:_arrived_<date>
0.48 rule release:_available_<date>
0.58 rule release:_be_back_<date>
-0.35 rule release:_be_out_<date>
0.62 rule release:_began_<date>
0.72 rule release:_begin_<date>
0.17 rule release:_beginning_<date>
1.08 rule release:_begins_<date>
-0.33 rule release:_broadcast_<date>
-0.29 rule release:_come_out_<date>
0.49 rule release:_coming_<date>
-0.66 rule release:_coming_to_<date>
0.15 rule release:_debut_<date>
0.41 rule release:_debuted_<date>
-0.16 rule release:_debuting_<date>
0.30 rule release:_drop_<date>
0.78 rule release:_dropped_<date>
-0.21 rule release:_due_<date>
-0.34 rule release:_follows_<date>
0.55 rule release:_lands_<date>
0.37 rule release:_launch_<date>
1.15 rule release:_launched_<date>
-0.28 rule release:_launching_<date>
-0.47 rule release:_opens_<date>
0.05 rule release:_premiere_<date>
0.73 rule release:_premiered_<date>
-0.07 rule release:_premieres_<date>
0.83 rule release:_premiering_<date>
0.19 rule release:_ran_for_<date>
-0.15 rule release:_release_<date>
0.50 rule release:_released_<date>
0.42 rule release:_return_<date>
-0.41 rule release:_returning_<date>
0.26 rule release:_revived_<date>
0.46 rule release:_set_for_<date>
0.53 rule release:_shown_<date>
0.87 rule release:_slated_<date>
0.73 rule release:_started_<date>
0.14 rule release:_starting_<date>
0.53 rule release:_streaming_<date>
-0.14 rule release:_streams_<date>
0.61 series nearest-after
-0.78 series nearest-after-main
-0.17 series nearest-away-main
0.11 series nearest-before
0.40 series nearest-before-main
-0.32 series other-after
-0.56 series other-away-main
0.76 tense future
-0.29 tense future-though-past
0.13 tense past
-2.03 tense past-though-future
-0.45 when ahead
0.16 when far
-0.62 when long-ago
-1.30 when past
1.48 when soon
0.27 when unknown
`
