/** What the judge of release claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const releaseWeights = `
-0.099 bias
0.29 A !
0.38 A %
0.34 A %C
-0.99 A %K
0.08 A %N
-0.08 A %O
0.05 A %P
-0.60 A %S
-0.26 A 's
0.37 A (
0.17 A )
0.10 A ,
0.24 A -
-0.08 A --
0.24 A .
0.17 A ...
0.10 A /
0.44 A :
-0.33 A ;
-0.21 A according
-0.34 A after
0.63 A again
-0.35 A aired
0.41 A all
0.10 A along
-0.05 A already
0.38 A also
0.80 A anime
-0.51 A announced
-0.26 A around
-0.85 A art
-0.77 A back
0.22 A based
0.18 A became
0.20 A been
-0.31 A before
0.06 A being
-0.36 A book
-0.68 A bring
0.17 A british
-0.52 A broadcast
-0.34 A but
0.16 A called
-0.30 A can
-0.68 A cast
0.32 A character
-0.36 A come
0.08 A comedy
-0.67 A confirm
0.05 A consisting
0.15 A continues
0.31 A created
0.29 A currently
0.37 A date
0.44 A day
0.45 A days
0.06 A debut
-0.70 A doors
0.34 A drama
-0.07 A due
-0.32 A during
-0.31 A each
-0.28 A earlier
-0.07 A end
0.45 A ended
-0.21 A ending
-0.07 A episode
0.44 A episodes
0.06 A et
-0.52 A even
-0.69 A fall
0.31 A fan
0.21 A fans
0.32 A featuring
-0.49 A film
-0.72 A filming
-0.14 A finale
0.08 A finished
-0.66 A first
0.43 A followed
0.56 A from
0.38 A game
-0.52 A good
0.08 A had
0.16 A has
0.59 A have
0.10 A having
-0.54 A her
0.27 A hit
0.33 A including
-0.05 A industry
-0.30 A ireland
0.44 A just
0.14 A kept
-0.39 A languages
0.21 A last
-0.26 A later
0.16 A launch
-0.41 A light
-0.35 A make
-0.62 A might
0.43 A million
0.33 A minute
-0.07 A monday
-0.13 A month
-0.49 A months
-0.38 A more
0.46 A moved
-0.24 A name
-0.92 A network
-0.11 A new
0.46 A next
-0.16 A night
0.32 A not
-0.52 A novel
0.62 A now
0.08 A number
-0.40 A off
-0.48 A one
0.53 A only
0.21 A originals
-0.47 A our
0.24 A out
-0.23 A over
0.16 A p.m
-0.21 A pandemic
0.19 A people
-0.08 A picked
-0.47 A platform
-0.06 A playing
-0.15 A pm
0.27 A premiere
-0.74 A premiered
0.41 A previously
-0.43 A producer
-0.73 A production
0.33 A publisher
-0.13 A ran
0.22 A received
0.56 A release
-0.20 A released
0.61 A renewed
0.24 A reported
-0.73 A return
-0.59 A returning
-0.05 A revealed
-0.53 A rolling
0.13 A rotten
-0.61 A run
0.30 A same
-0.49 A saw
0.22 A scheduled
0.23 A season
0.04 A second
0.19 A see
0.60 A set
-0.57 A she
-0.10 A show
-0.39 A showrunner
-0.83 A shows
0.82 A since
0.22 A some
-0.18 A sources
0.42 A spin-off
0.20 A stars
-0.31 A story
-0.13 A streaming
-0.49 A success
0.31 A surprise
-0.13 A takes
-0.45 A than
-0.18 A their
-0.80 A them
0.53 A then
-0.55 A there
-0.32 A they
0.66 A those
-0.35 A time
0.18 A titled
0.49 A titles
-0.72 A told
-0.46 A took
0.26 A total
-0.23 A trailer
0.50 A true
0.52 A tv
0.33 A up
-0.07 A video
-0.86 A viewers
0.72 A we
-0.90 A we're
-0.61 A when
-0.19 A where
-0.88 A which
0.49 A while
0.31 A who
-0.28 A will
0.12 A word
-0.06 A would
0.30 A wrap
-0.39 A year
0.19 A years
-0.44 A you
-0.27 A –
-0.40 A —
-0.14 A “
0.16 A ”
0.38 An !
-0.08 An %C
0.11 An %D
-0.89 An %K
-0.23 An %N
-0.09 An %S
0.78 An %T
0.47 An 's
-0.06 An (
0.17 An )
0.04 An -
-0.15 An .
-0.22 An ...
0.13 An /
0.34 An :
-0.49 An ;
-0.29 An after
-0.34 An aired
0.49 An all
0.39 An along
-0.05 An already
-0.18 An also
0.80 An anime
-0.89 An announced
-0.26 An around
-0.31 An back
0.28 An became
0.64 An been
0.09 An before
0.17 An british
-0.08 An broadcast
-0.49 An but
-0.30 An can
-0.26 An come
0.15 An continues
-0.13 An created
0.31 An date
-0.05 An drama
-0.15 An due
-0.06 An end
0.31 An episode
0.44 An episodes
0.06 An et
0.39 An fans
-0.49 An film
-0.72 An filming
0.08 An finished
-0.61 An first
0.43 An followed
0.31 An from
0.28 An game
0.27 An had
0.14 An has
-0.36 An have
-0.30 An ireland
0.14 An kept
-0.45 An light
-0.35 An make
-0.62 An might
0.28 An more
0.46 An moved
-0.20 An name
0.30 An new
0.50 An not
-0.45 An novel
0.44 An now
0.18 An one
0.53 An only
-0.47 An our
0.16 An p.m
-0.74 An pm
0.28 An premiere
-0.43 An producer
-0.66 An production
-0.13 An ran
0.22 An received
0.45 An release
-0.20 An released
-0.30 An return
-0.59 An returning
-0.05 An revealed
0.27 An same
-0.49 An saw
-0.25 An scheduled
0.06 An season
0.39 An series
-0.36 An she
-0.37 An show
-0.42 An so
-0.18 An sources
0.12 An story
-0.13 An takes
0.53 An then
-0.55 An there
-0.32 An they
-0.39 An time
-0.46 An took
-0.49 An trailer
0.50 An true
0.49 An tv
0.40 An up
-0.69 An when
-0.19 An where
-0.49 An which
0.18 An will
0.33 An would
0.30 An wrap
-0.57 An year
-0.36 An you
-0.27 An –
-0.37 An —
0.16 An “
0.23 An ”
0.09 B %C
-0.23 B %D
-0.37 B %K
0.18 B %N
0.12 B %O
-0.13 B %P
0.37 B %S
0.31 B &
-0.39 B 's
-0.27 B )
0.48 B ,
0.63 B -
-0.86 B .
-0.73 B /
-0.09 B :
-0.65 B about
-0.39 B according
0.08 B account
0.46 B adaptation
-0.79 B advertisers
-0.18 B after
-0.58 B air
0.46 B aired
-0.25 B airing
0.15 B already
0.34 B also
0.44 B anime
0.09 B announced
-0.71 B announcement
-0.66 B announcing
-0.11 B another
0.35 B anticipated
-0.08 B arrive
0.33 B arrived
0.08 B available
0.12 B award
-0.53 B back
-0.88 B based
0.57 B batch
0.62 B because
-0.27 B been
0.11 B before
-0.24 B began
0.17 B begin
-0.11 B beginning
-0.55 B begins
0.15 B begun
-0.61 B being
0.19 B best
-0.26 B both
-0.40 B bowed
-0.09 B broadcast
0.07 B but
-0.08 B cable
0.25 B came
-0.73 B cameras
-0.76 B can
-0.61 B cancelled
-1.05 B cast
-0.77 B characters
0.27 B christmas
-0.37 B come
0.16 B comedy
-0.23 B coming
-0.71 B confirmed
0.31 B continues
0.46 B created
-0.95 B creators
-0.62 B crew
-0.06 B currently
0.38 B date
-0.11 B debut
0.15 B debuted
0.38 B debuting
-0.62 B despite
0.37 B did
0.10 B director
0.42 B do
-0.11 B down
-0.17 B drama
-0.21 B drop
-0.19 B dropped
0.29 B drops
-0.74 B due
-1.12 B during
-0.10 B earlier
-0.29 B emmy
-0.76 B end
-0.15 B ended
-0.23 B ending
-0.31 B episode
0.34 B episodes
0.17 B espionage
-0.45 B event
0.56 B expect
0.52 B expected
-0.76 B fall
-0.18 B family
0.31 B fan
0.18 B fans
0.25 B fantasy
0.36 B fiction
-0.18 B filming
-0.84 B final
-0.37 B finale
0.71 B finally
-0.70 B finished
-0.12 B first
0.23 B follow
0.24 B followed
0.10 B following
-0.42 B follows
-0.76 B friday
0.34 B full
0.11 B game
0.14 B get
0.08 B getting
0.35 B globally
-0.63 B goes
-0.44 B gone
0.28 B had
-0.47 B handed
0.72 B has
-0.43 B have
-0.30 B having
0.12 B he
-0.12 B her
-0.28 B his
0.44 B hit
0.22 B host
0.19 B however
0.16 B i
-0.35 B if
0.06 B including
-0.60 B into
0.55 B ireland
-0.17 B japanese
0.23 B just
0.66 B lands
-0.65 B last
0.66 B later
0.35 B launch
0.20 B launched
0.46 B launching
0.44 B left
0.11 B less
-0.85 B like
-0.30 B likely
-0.24 B lineup
0.48 B look
0.57 B made
-0.51 B magazine
-0.72 B make
-0.14 B manga
0.83 B may
0.17 B might
0.47 B million
0.07 B mind
0.26 B month
0.63 B months
-0.57 B more
0.43 B most
0.09 B name
-0.29 B network
0.48 B new
-0.36 B news
0.08 B night
0.48 B no
0.17 B not
0.20 B novel
-0.12 B off
-0.47 B official
0.64 B once
-0.24 B only
-0.61 B opens
-0.20 B order
-0.55 B ordered
-0.62 B original
-0.17 B originals
0.72 B other
0.83 B our
-0.42 B out
-0.70 B over
-0.64 B part
0.09 B pilot
0.20 B place
-0.15 B police
0.59 B premiered
0.09 B premieres
0.21 B premiering
-0.83 B presents
0.20 B press
-0.32 B previous
-0.10 B previously
0.49 B produced
-0.67 B producers
0.19 B production
-0.63 B promised
-0.46 B published
-0.42 B publisher
0.64 B pushed
0.77 B ran
-0.10 B reading
-0.40 B recently
-0.06 B released
-0.90 B renewal
-0.68 B renewed
-0.25 B return
-0.19 B returning
-0.06 B returns
-0.04 B revealed
0.15 B revived
0.52 B role
0.24 B rumors
-0.85 B run
0.65 B said
0.65 B same
0.30 B schedule
-0.71 B scheduled
-0.09 B sci-fi
0.36 B science
0.49 B screen
0.46 B screens
0.40 B scripted
0.07 B season
0.63 B second
0.43 B see
-0.26 B seen
0.22 B sequel
-0.51 B series
-0.56 B set
-0.59 B she
0.92 B should
0.24 B show
0.14 B shown
0.46 B shows
-0.88 B signed
-0.17 B since
0.15 B sitcom
-0.55 B slate
-0.43 B slated
-0.89 B slot
0.24 B small
0.38 B so
0.31 B some
0.82 B sometime
0.60 B somewhere
-0.41 B soon
-0.69 B soundtrack
0.62 B sources
-0.23 B special
-0.21 B starring
-0.52 B started
-0.15 B starting
0.09 B starts
-0.95 B streamer
0.42 B streaming
-0.58 B strike
0.29 B studio
-0.17 B sunday
0.43 B supporting
-0.47 B surprise
-0.59 B takes
0.08 B teaser
0.25 B television
-0.28 B than
0.19 B their
0.18 B then
0.17 B they
0.28 B though
0.10 B thriller
-0.71 B through
-0.17 B thursday
-0.16 B till
0.07 B time
0.35 B title
-0.81 B told
0.20 B took
-1.04 B trailer
-0.79 B under
0.43 B until
-0.24 B unveiled
0.33 B up
-0.65 B upcoming
-0.44 B video
-0.88 B viewers
-0.33 B watched
0.31 B way
0.20 B we
0.60 B weeks
-0.52 B what
-0.37 B when
0.37 B where
-0.05 B which
0.31 B while
0.49 B who
-0.34 B whose
0.06 B will
0.12 B winner
0.22 B work
0.40 B world
0.44 B would
0.56 B wraps
-0.33 B year
-0.66 B you
-0.34 B –
-0.85 B —
0.10 B “
0.06 B ”
0.32 Bn %C
-0.07 Bn %D
-0.37 Bn %K
0.24 Bn %N
-0.64 Bn %O
-0.63 Bn %P
0.32 Bn %T
0.35 Bn &
0.09 Bn 's
0.28 Bn (
-0.05 Bn ,
0.78 Bn -
-0.88 Bn /
0.06 Bn :
0.10 Bn ;
0.13 Bn after
-0.48 Bn air
0.23 Bn aired
-0.62 Bn airing
-0.68 Bn also
0.37 Bn anime
-0.23 Bn announced
-0.33 Bn announcement
-0.08 Bn arrive
0.33 Bn arrived
-0.05 Bn back
-0.37 Bn based
0.71 Bn because
-0.13 Bn before
-0.28 Bn began
-0.60 Bn begin
-0.07 Bn beginning
-0.52 Bn begins
-0.22 Bn being
0.24 Bn best
-0.09 Bn broadcast
0.06 Bn but
0.08 Bn cable
0.32 Bn came
0.34 Bn can
-0.61 Bn cancelled
-0.75 Bn cast
-0.77 Bn characters
-0.55 Bn come
0.82 Bn comedy
0.46 Bn coming
-0.75 Bn confirmed
0.31 Bn continues
0.42 Bn date
0.16 Bn debut
-0.16 Bn debuted
0.66 Bn debuting
0.42 Bn do
0.08 Bn drama
-0.21 Bn drop
-0.27 Bn dropped
0.29 Bn drops
-0.42 Bn due
-0.31 Bn during
-0.77 Bn end
-0.90 Bn ended
0.39 Bn episode
0.26 Bn episodes
0.51 Bn expect
0.52 Bn expected
-0.64 Bn fall
0.56 Bn fans
-0.45 Bn filming
-0.21 Bn finale
0.59 Bn finally
0.25 Bn first
0.23 Bn follow
-0.55 Bn following
-0.43 Bn follows
-0.76 Bn friday
-0.21 Bn from
0.41 Bn full
0.28 Bn game
0.25 Bn half
-0.47 Bn handed
0.20 Bn has
0.39 Bn have
-0.30 Bn having
-0.78 Bn he
0.41 Bn hit
0.22 Bn host
-0.10 Bn i
-0.17 Bn japanese
0.22 Bn lands
-0.78 Bn last
0.08 Bn launch
0.05 Bn launched
0.46 Bn launching
0.44 Bn left
-0.18 Bn lineup
0.60 Bn made
-0.53 Bn manga
0.58 Bn may
0.63 Bn months
0.68 Bn most
-0.10 Bn network
0.28 Bn new
0.08 Bn night
0.10 Bn not
0.19 Bn now
0.60 Bn one
-0.61 Bn opens
-0.53 Bn ordered
-0.60 Bn original
0.86 Bn our
-0.29 Bn out
-0.58 Bn pilot
0.20 Bn place
0.08 Bn premiere
0.24 Bn premiered
0.09 Bn premieres
0.21 Bn premiering
-0.83 Bn presents
-0.17 Bn previously
0.25 Bn production
-0.42 Bn publisher
0.77 Bn ran
-0.26 Bn recently
-0.22 Bn release
0.18 Bn released
-0.72 Bn renewal
-0.82 Bn renewed
-0.68 Bn return
-0.11 Bn returning
-0.10 Bn returns
-0.45 Bn revealed
0.15 Bn revived
-0.85 Bn run
0.32 Bn same
0.15 Bn schedule
-0.84 Bn scheduled
0.46 Bn screens
0.40 Bn scripted
0.40 Bn season
0.52 Bn second
0.28 Bn see
-0.52 Bn seen
0.22 Bn sequel
0.13 Bn series
0.12 Bn set
0.34 Bn should
0.09 Bn show
0.14 Bn shown
0.26 Bn shows
0.06 Bn since
-0.54 Bn slated
0.41 Bn so
0.61 Bn some
0.82 Bn sometime
0.60 Bn somewhere
-0.19 Bn special
-0.27 Bn starring
-0.15 Bn starting
0.09 Bn starts
-0.95 Bn streamer
0.57 Bn streaming
0.16 Bn studio
0.08 Bn teaser
-0.10 Bn than
-0.65 Bn then
-0.39 Bn through
-0.16 Bn till
0.09 Bn time
-0.61 Bn told
0.20 Bn took
-0.69 Bn trailer
-0.32 Bn tv
-0.09 Bn until
-0.28 Bn unveiled
0.21 Bn up
-0.50 Bn we
0.32 Bn when
-0.20 Bn which
-0.13 Bn will
0.30 Bn would
0.56 Bn wraps
-0.51 Bn year
-0.34 Bn –
-0.66 Bn —
-0.11 Bn “
0.11 Bn ”
-0.06 H 
0.38 H %C
-0.15 H %D
-0.19 H %N
-0.08 H %P
0.36 H %S
0.36 H %T
-0.32 H 's
0.28 H ,
-0.05 H /
0.25 H :
0.25 H ?
-0.42 H a
0.44 H and
-0.35 H back
0.20 H be
-0.13 H cast
0.50 H coming
-0.09 H date
-0.14 H do
0.09 H from
-0.33 H in
0.10 H is
0.37 H it
-0.30 H new
-0.31 H of
0.41 H on
0.77 H out
0.12 H release
-0.12 H returning
-0.64 H series
-1.09 H the
-0.14 H what
0.19 H when
-0.20 H where
-0.33 H who
0.45 H will
-1.05 H you
-0.32 H “
-0.32 H ”
0.12 L1 %C
0.08 L1 %P
-0.13 L1 %S
-0.73 L1 's
-0.16 L1 (
-0.27 L1 )
0.12 L1 ,
-0.28 L1 :
-0.13 L1 ^
-0.54 L1 a
-0.32 L1 air
-0.21 L1 an
-0.27 L1 and
-0.04 L1 anime
0.30 L1 announced
0.32 L1 arrived
0.26 L1 at
-0.60 L1 before
-0.07 L1 beginning
-0.11 L1 begins
0.44 L1 coming
-0.11 L1 debut
-0.53 L1 end
0.05 L1 for
0.04 L1 from
0.05 L1 in
-0.21 L1 its
0.07 L1 launch
0.05 L1 of
-0.16 L1 on
-0.58 L1 out
-0.11 L1 premieres
-0.16 L1 released
-0.30 L1 return
0.39 L1 returns
0.30 L1 since
-0.15 L1 starting
0.22 L1 the
0.06 L1 through
-0.16 L1 till
0.58 L1 to
0.17 L1 until
0.41 L2 %C from
0.18 L2 %C in
0.20 L2 %C on
0.25 L2 %D and
-0.58 L2 %P 's
-0.56 L2 %P (
-0.27 L2 %P )
-0.70 L2 %P by
-0.49 L2 %P in
0.65 L2 %P on
0.81 L2 %S in
-0.21 L2 %S on
0.20 L2 %T (
-0.36 L2 %T in
0.13 L2 %T on
0.45 L2 's %P
0.65 L2 , from
-0.68 L2 , in
-0.39 L2 , on
-0.56 L2 ^ %C
-0.13 L2 ^ ^
0.16 L2 ^ on
0.50 L2 a %S
0.49 L2 air in
-0.63 L2 air on
-0.19 L2 aired in
-0.34 L2 aired on
-0.20 L2 announced in
-0.55 L2 announced on
-0.39 L2 back in
0.41 L2 began in
-0.82 L2 begin in
0.20 L2 broadcast in
-0.41 L2 by the
-0.27 L2 confirmed in
-0.13 L2 date :
0.25 L2 debut in
0.16 L2 debut on
0.15 L2 dropped on
-0.46 L2 ended in
-0.34 L2 episode on
0.26 L2 episodes from
-0.08 L2 episodes on
-0.43 L2 follows on
-0.22 L2 for the
0.43 L2 in the
0.18 L2 is on
-0.43 L2 its %S
0.19 L2 lands on
-0.41 L2 launch in
0.35 L2 launch on
0.31 L2 launched in
0.25 L2 off in
0.35 L2 on %C
-0.46 L2 ordered in
0.36 L2 out in
-0.07 L2 out on
0.71 L2 premiere in
0.29 L2 premiere on
0.29 L2 premiered in
0.50 L2 premiered on
0.39 L2 released in
0.12 L2 released on
-0.38 L2 revealed on
0.37 L2 screens in
0.06 L2 series in
0.27 L2 set for
0.20 L2 sometime in
0.07 L2 started in
-0.11 L2 started on
-0.23 L2 to premiere
-0.32 L2 will air
0.76 L2 will premiere
-0.48 L3 %C announced on
0.26 L3 %N episodes from
-0.08 L3 %N episodes on
-0.38 L3 %P back in
0.26 L3 %P series in
0.22 L3 %S premiered in
0.62 L3 %S premiered on
-0.34 L3 %T announced on
0.38 L3 & %P in
-0.28 L3 , aired in
-0.46 L3 ^ %P (
0.42 L3 ^ %T (
-0.56 L3 ^ ^ %C
-0.13 L3 ^ ^ ^
0.16 L3 ^ ^ on
0.54 L3 a %S in
-0.39 L3 a %S on
-0.28 L3 at %P in
-0.24 L3 be premiered on
0.23 L3 be released in
-0.53 L3 by %C in
-0.44 L3 came out on
-0.09 L3 debut in the
-0.26 L3 for %S in
0.50 L3 for a %S
-0.22 L3 from %P 's
0.05 L3 in %D and
-0.20 L3 it began in
0.51 L3 its %S in
0.32 L3 its %S on
-0.30 L3 of %P in
-0.70 L3 of %T on
0.41 L3 on %C from
0.84 L3 on %C in
0.08 L3 on %C on
-0.25 L3 on %P 's
-0.42 L3 to %C in
0.49 L3 to air in
0.78 L3 to debut in
0.33 L3 to premiere on
0.15 L3 was released on
-0.54 L3 which aired on
-0.42 L3 with %S on
0.27 LR %C .
-1.01 LR %P .
0.08 LR %S ,
0.05 LR %S .
-0.21 LR ( )
0.73 LR : $
0.14 LR ^ $
0.24 LR ^ ,
-0.21 LR an release
0.30 LR announced .
0.27 LR at .
-0.22 LR begins .
-0.08 LR begins on
0.82 LR between .
-0.10 LR by ,
0.06 LR by .
0.39 LR for .
-0.21 LR for and
0.64 LR from ,
0.32 LR from .
-0.08 LR in !
-0.43 LR in $
-0.76 LR in %P
-0.41 LR in ,
0.09 LR in .
-0.39 LR in ;
-0.33 LR in after
0.74 LR in and
0.19 LR in as
-0.64 LR in in
0.48 LR in on
-0.32 LR in that
0.38 LR in with
-0.68 LR of ,
0.26 LR on ,
-0.17 LR on .
-0.36 LR on and
0.32 LR on at
0.11 LR on on
-0.79 LR on that
-0.20 LR on with
-0.05 LR premiere .
-0.39 LR premieres on
-0.30 LR return .
-0.20 LR since ,
-0.35 LR starting .
-0.28 LR the %P
0.10 LR the .
0.46 LR the /
-0.31 LR the film
-0.94 LR through .
0.10 LR to .
-0.53 LR until ,
0.39 Lb2 %C
-0.27 Lb2 %D
-0.17 Lb2 %N
-0.55 Lb2 %O
-0.22 Lb2 %P
0.27 Lb2 %S
0.42 Lb2 's
-0.10 Lb2 ,
-0.48 Lb2 /
-0.25 Lb2 ^
0.27 Lb2 a
-0.40 Lb2 aired
-0.68 Lb2 also
-0.75 Lb2 and
-0.57 Lb2 announced
-0.36 Lb2 arrive
-0.72 Lb2 arrived
-0.30 Lb2 as
-0.15 Lb2 back
0.49 Lb2 be
0.33 Lb2 began
-0.46 Lb2 begin
-0.45 Lb2 begins
-0.39 Lb2 broadcast
-0.41 Lb2 by
-0.33 Lb2 confirmed
-0.13 Lb2 date
0.28 Lb2 debut
0.66 Lb2 debuting
-0.75 Lb2 drama
0.61 Lb2 drop
0.15 Lb2 dropped
-0.31 Lb2 during
-0.50 Lb2 end
-0.90 Lb2 ended
-0.34 Lb2 episode
0.55 Lb2 episodes
-0.14 Lb2 filming
0.23 Lb2 first
0.08 Lb2 following
-0.43 Lb2 follows
-0.45 Lb2 for
0.66 Lb2 in
0.41 Lb2 is
0.13 Lb2 it
0.05 Lb2 its
0.19 Lb2 lands
-0.58 Lb2 last
-0.21 Lb2 launched
-0.18 Lb2 lineup
0.28 Lb2 on
-0.53 Lb2 ordered
0.37 Lb2 out
0.55 Lb2 premiere
0.41 Lb2 premiered
0.17 Lb2 premieres
0.45 Lb2 ran
-0.28 Lb2 release
0.43 Lb2 released
-0.38 Lb2 revealed
0.21 Lb2 screens
0.29 Lb2 season
0.20 Lb2 set
0.16 Lb2 show
0.59 Lb2 sometime
-0.11 Lb2 started
-0.80 Lb2 streamer
-0.45 Lb2 streaming
-0.72 Lb2 that
-0.16 Lb2 the
-0.16 Lb2 to
-0.08 Lb2 up
0.15 Lb2 was
-0.50 Lb2 we
0.26 Lb3 %C
-1.07 Lb3 %D
0.51 Lb3 %N
-0.06 Lb3 %P
0.45 Lb3 %S
-0.48 Lb3 %T
0.35 Lb3 &
-0.24 Lb3 's
0.27 Lb3 (
0.33 Lb3 )
0.20 Lb3 ,
0.31 Lb3 :
-0.07 Lb3 ^
0.49 Lb3 a
0.10 Lb3 air
0.58 Lb3 an
-0.18 Lb3 and
-0.56 Lb3 at
0.53 Lb3 be
-0.62 Lb3 by
-0.05 Lb3 came
0.47 Lb3 comedy
0.34 Lb3 episodes
-0.52 Lb3 fall
-0.38 Lb3 filming
-0.56 Lb3 first
-0.37 Lb3 for
-0.22 Lb3 from
-0.65 Lb3 had
0.06 Lb3 has
-0.26 Lb3 having
0.34 Lb3 hit
0.22 Lb3 host
-0.43 Lb3 in
0.10 Lb3 is
0.22 Lb3 it
0.47 Lb3 its
-0.17 Lb3 japanese
-0.34 Lb3 last
0.07 Lb3 launch
0.29 Lb3 months
-0.22 Lb3 new
-0.84 Lb3 not
0.42 Lb3 of
0.56 Lb3 on
-0.51 Lb3 original
-0.35 Lb3 out
0.26 Lb3 premiere
-0.17 Lb3 previously
-0.17 Lb3 release
0.31 Lb3 released
0.12 Lb3 season
-0.26 Lb3 show
-0.79 Lb3 slated
0.94 Lb3 streaming
-0.31 Lb3 the
-0.55 Lb3 told
-0.31 Lb3 tv
-0.77 Lb3 up
0.05 Lb3 was
-0.50 Lb3 were
-0.10 Lb3 which
0.53 Lb3 will
-0.18 Lb3 with
-0.27 Lb3 “
0.19 Lb3 ”
-0.23 R1 !
0.05 R1 $
-0.12 R1 %D
-0.81 R1 %P
-0.09 R1 's
0.14 R1 ,
-0.15 R1 ...
0.10 R1 /
-0.37 R1 :
-0.54 R1 ;
-0.70 R1 a
-0.33 R1 after
0.23 R1 and
0.80 R1 anime
0.20 R1 announced
0.07 R1 as
-0.11 R1 at
-0.31 R1 film
-0.18 R1 in
-0.40 R1 is
-0.35 R1 novel
0.15 R1 on
0.75 R1 premiere
0.17 R1 release
-0.76 R1 that
-0.16 R1 the
0.45 R1 to
0.38 R1 with
-0.14 R1 –
-0.08 R2 ! $
0.05 R2 $ $
-0.12 R2 %D .
-0.32 R2 %P .
-0.09 R2 ) $
0.22 R2 ) .
-0.23 R2 ) and
-0.15 R2 ) –
-0.26 R2 , %C
-0.38 R2 , %N
-0.23 R2 , %S
0.37 R2 , %T
-0.10 R2 , a
-0.24 R2 , and
0.36 R2 , as
-0.39 R2 , but
-0.46 R2 , due
0.05 R2 , followed
0.22 R2 , is
0.07 R2 , it
-0.42 R2 , so
-0.84 R2 , the
0.14 R2 , this
-0.32 R2 , will
0.26 R2 , with
-0.04 R2 , “
-0.05 R2 . $
-0.15 R2 ... $
-0.66 R2 / %N
-0.31 R2 ; and
0.16 R2 and %D
-0.16 R2 and ,
-0.29 R2 and a
0.15 R2 and continues
0.19 R2 and is
0.18 R2 and it
-0.20 R2 film of
-0.26 R2 in and
0.36 R2 in the
0.15 R2 on %C
0.09 R2 release .
-0.24 R2 that %P
-0.60 R2 that %T
-0.34 R2 that the
-0.11 R2 with a
-0.08 R3 ! $ $
0.05 R3 $ $ $
-0.12 R3 %D . $
-0.32 R3 %P . $
-0.09 R3 ) $ $
0.22 R3 ) . $
-0.36 R3 ) – %P
-0.05 R3 , %C announced
0.63 R3 , and it
-0.20 R3 , and the
-0.28 R3 , and was
-0.63 R3 , but %P
-0.46 R3 , due to
-0.51 R3 , it was
0.29 R3 , with %P
-0.56 R3 , with a
0.56 R3 , with episodes
-0.53 R3 , with the
-0.04 R3 , “ %T
-0.05 R3 . $ $
-0.15 R3 ... $ $
0.14 R3 and %D .
-0.39 R3 at %N :
0.14 R3 at %N p.m
-0.20 R3 film of the
-0.26 R3 in and around
-0.09 R3 on %C $
-0.35 R3 on %C ,
0.21 R3 on %C .
0.19 R3 on %C and
0.09 R3 release . $
-0.24 R3 that %P will
-0.18 R3 that the %S
-0.11 R3 with a %N
-0.18 Rb2 $
0.60 Rb2 %D
-0.59 Rb2 %N
-0.84 Rb2 %P
-1.08 Rb2 %S
0.54 Rb2 %T
0.84 Rb2 )
-0.17 Rb2 ,
-0.11 Rb2 .
-0.30 Rb2 a
0.08 Rb2 all
-0.93 Rb2 an
-0.48 Rb2 and
0.36 Rb2 as
-0.39 Rb2 but
0.15 Rb2 continues
0.43 Rb2 date
-0.46 Rb2 due
0.08 Rb2 followed
0.26 Rb2 has
0.21 Rb2 is
0.35 Rb2 it
0.41 Rb2 new
-0.27 Rb2 of
-0.26 Rb2 on
-0.35 Rb2 our
0.79 Rb2 series
0.27 Rb2 set
-0.42 Rb2 so
-0.73 Rb2 that
-0.57 Rb2 the
-0.50 Rb2 they
0.14 Rb2 this
-0.43 Rb2 was
0.37 Rb2 will
0.23 Rb2 with
-0.15 Rb2 –
0.20 Rb2 “
-0.20 Rb3 $
-0.39 Rb3 %D
-0.20 Rb3 %N
0.19 Rb3 %P
0.32 Rb3 %S
0.07 Rb3 %T
-0.85 Rb3 's
0.12 Rb3 .
-0.07 Rb3 /
-0.12 Rb3 :
-0.08 Rb3 a
0.09 Rb3 and
-0.09 Rb3 announced
-0.26 Rb3 around
0.30 Rb3 been
0.23 Rb3 by
0.25 Rb3 episodes
0.28 Rb3 game
-0.32 Rb3 had
0.14 Rb3 has
-0.53 Rb3 have
0.06 Rb3 is
0.73 Rb3 it
0.46 Rb3 moved
0.17 Rb3 now
-0.88 Rb3 of
0.14 Rb3 p.m
0.11 Rb3 series
-0.71 Rb3 show
-0.11 Rb3 that
-0.55 Rb3 there
-0.39 Rb3 time
-0.30 Rb3 to
-0.58 Rb3 was
-0.33 Rb3 will
-0.31 T after
0.09 T before
-0.36 T both
-0.08 T none
0.25 T season
-0.06 at first0
-0.40 at first2
-0.17 at heading
0.78 at item
-0.38 at last1
0.44 at length0
0.10 at length1
-0.04 at length2
-0.18 at length3
-0.30 at length4
-0.34 at length5
-0.16 at paragraph
-0.21 at title
-0.10 grain month
0.24 grain part
0.56 grain season
-0.59 grain year
0.12 l1 %C
0.08 l1 %P
-0.13 l1 %S
-0.51 l1 's
-0.16 l1 (
-0.27 l1 )
0.07 l1 ,
-0.28 l1 :
-0.10 l1 ^
-0.54 l1 a
-0.32 l1 air
-0.21 l1 an
-0.33 l1 and
-0.04 l1 anime
0.30 l1 announced
0.32 l1 arrived
0.26 l1 at
-0.60 l1 before
-0.07 l1 beginning
-0.11 l1 begins
0.44 l1 coming
-0.11 l1 debut
-0.53 l1 end
0.05 l1 for
0.04 l1 from
0.05 l1 in
-0.21 l1 its
0.07 l1 launch
0.05 l1 of
-0.16 l1 on
-0.58 l1 out
-0.11 l1 premieres
-0.16 l1 released
-0.30 l1 return
0.39 l1 returns
0.30 l1 since
-0.15 l1 starting
0.22 l1 the
0.06 l1 through
-0.16 l1 till
0.58 l1 to
0.17 l1 until
0.41 l2 %C from
0.18 l2 %C in
0.20 l2 %C on
0.25 l2 %D and
-0.34 l2 %P 's
-0.56 l2 %P (
-0.27 l2 %P )
-0.46 l2 %P and
-0.70 l2 %P by
-0.49 l2 %P in
0.65 l2 %P on
0.81 l2 %S in
-0.21 l2 %S on
0.20 l2 %T (
-0.36 l2 %T in
0.13 l2 %T on
0.45 l2 's %P
0.65 l2 , from
-0.68 l2 , in
-0.39 l2 , on
-0.56 l2 ^ %C
-0.10 l2 ^ ^
0.16 l2 ^ on
0.50 l2 a %S
0.49 l2 air in
-0.63 l2 air on
-0.19 l2 aired in
-0.34 l2 aired on
-0.20 l2 announced in
-0.55 l2 announced on
-0.39 l2 back in
0.41 l2 began in
-0.82 l2 begin in
0.20 l2 broadcast in
-0.41 l2 by the
-0.27 l2 confirmed in
-0.13 l2 date :
0.25 l2 debut in
0.16 l2 debut on
0.15 l2 dropped on
-0.46 l2 ended in
-0.34 l2 episode on
0.26 l2 episodes from
-0.08 l2 episodes on
-0.43 l2 follows on
-0.22 l2 for the
0.43 l2 in the
0.18 l2 is on
-0.43 l2 its %S
0.19 l2 lands on
-0.41 l2 launch in
0.35 l2 launch on
0.31 l2 launched in
0.25 l2 off in
0.35 l2 on %C
-0.46 l2 ordered in
0.36 l2 out in
-0.07 l2 out on
0.71 l2 premiere in
0.29 l2 premiere on
0.29 l2 premiered in
0.50 l2 premiered on
0.39 l2 released in
0.12 l2 released on
-0.38 l2 revealed on
0.37 l2 screens in
0.06 l2 series in
0.27 l2 set for
0.20 l2 sometime in
0.07 l2 started in
-0.11 l2 started on
-0.23 l2 to premiere
-0.32 l2 will air
0.76 l2 will premiere
-0.48 l3 %C announced on
0.26 l3 %N episodes from
-0.08 l3 %N episodes on
-0.38 l3 %P back in
0.26 l3 %P series in
0.22 l3 %S premiered in
0.62 l3 %S premiered on
-0.34 l3 %T announced on
0.38 l3 & %P in
-0.46 l3 's %P and
-0.28 l3 , aired in
-0.46 l3 ^ %P (
0.42 l3 ^ %T (
-0.56 l3 ^ ^ %C
-0.10 l3 ^ ^ ^
0.16 l3 ^ ^ on
0.54 l3 a %S in
-0.39 l3 a %S on
-0.28 l3 at %P in
-0.24 l3 be premiered on
0.23 l3 be released in
-0.53 l3 by %C in
-0.44 l3 came out on
-0.09 l3 debut in the
-0.26 l3 for %S in
0.50 l3 for a %S
-0.22 l3 from %P 's
0.05 l3 in %D and
-0.20 l3 it began in
0.51 l3 its %S in
0.32 l3 its %S on
-0.30 l3 of %P in
-0.70 l3 of %T on
0.41 l3 on %C from
0.84 l3 on %C in
0.08 l3 on %C on
-0.25 l3 on %P 's
-0.42 l3 to %C in
0.49 l3 to air in
0.78 l3 to debut in
0.33 l3 to premiere on
0.15 l3 was released on
-0.54 l3 which aired on
-0.42 l3 with %S on
-0.05 others dates1
-0.17 others dates3
-0.44 others seasons0
0.13 others seasons1
0.41 others seasons2
-0.23 r1 !
-0.12 r1 %D
-0.81 r1 %P
0.10 r1 's
-0.33 r1 (
0.13 r1 ,
-0.15 r1 ...
0.10 r1 /
-0.37 r1 :
-0.54 r1 ;
-0.70 r1 a
-0.33 r1 after
0.29 r1 and
0.80 r1 anime
0.07 r1 as
-0.11 r1 at
-0.31 r1 film
-0.18 r1 in
-0.40 r1 is
-0.35 r1 novel
0.15 r1 on
0.75 r1 premiere
0.17 r1 release
-0.76 r1 that
-0.16 r1 the
0.45 r1 to
0.38 r1 with
-0.14 r1 –
-0.08 r2 ! $
-0.12 r2 %D .
-0.32 r2 %P .
-0.47 r2 ) $
0.22 r2 ) .
-0.23 r2 ) and
-0.15 r2 ) –
-0.26 r2 , %C
-0.38 r2 , %N
-0.23 r2 , %S
0.37 r2 , %T
-0.10 r2 , a
-0.36 r2 , and
0.36 r2 , as
-0.39 r2 , but
-0.46 r2 , due
0.05 r2 , followed
0.22 r2 , is
-0.42 r2 , so
-0.72 r2 , the
0.14 r2 , this
-0.32 r2 , will
0.26 r2 , with
-0.04 r2 , “
-0.06 r2 . $
-0.15 r2 ... $
-0.66 r2 / %N
-0.31 r2 ; and
0.16 r2 and %D
0.33 r2 and %P
-0.16 r2 and ,
-0.29 r2 and a
0.15 r2 and continues
0.19 r2 and is
0.18 r2 and it
-0.20 r2 film of
-0.26 r2 in and
0.36 r2 in the
0.15 r2 on %C
0.09 r2 release .
-0.24 r2 that %P
-0.60 r2 that %T
-0.34 r2 that the
-0.11 r2 with a
-0.08 r3 ! $ $
-0.12 r3 %D . $
-0.32 r3 %P . $
-0.47 r3 ) $ $
0.22 r3 ) . $
-0.36 r3 ) – %P
-0.05 r3 , %C announced
0.63 r3 , and it
-0.20 r3 , and the
-0.28 r3 , and was
-0.63 r3 , but %P
-0.46 r3 , due to
-0.51 r3 , it was
0.29 r3 , with %P
-0.56 r3 , with a
0.56 r3 , with episodes
-0.53 r3 , with the
-0.04 r3 , “ %T
-0.06 r3 . $ $
-0.15 r3 ... $ $
0.14 r3 and %D .
-0.39 r3 at %N :
0.14 r3 at %N p.m
-0.20 r3 film of the
-0.26 r3 in and around
-0.09 r3 on %C $
-0.35 r3 on %C ,
0.21 r3 on %C .
0.19 r3 on %C and
0.09 r3 release . $
-0.24 r3 that %P will
-0.18 r3 that the %S
-0.11 r3 with a %N
1.69 rule any
-1.16 rule none
-1.70 rule other
0.52 rule release:_<date>_premiere
1.21 rule release:_<season>:_<date>
-0.14 rule release:_air_<date>
0.26 rule release:_aired_<date>
-0.07 rule release:_airing_<date>
0.81 rule release:_arrive_<date>
0.83 rule release:_arrived_<date>
0.42 rule release:_available_<date>
0.53 rule release:_be_back_<date>
-0.32 rule release:_be_out_<date>
0.81 rule release:_began_<date>
0.54 rule release:_begin_<date>
0.15 rule release:_beginning_<date>
1.55 rule release:_begins_<date>
-0.55 rule release:_broadcast_<date>
-0.33 rule release:_come_out_<date>
0.44 rule release:_coming_<date>
-0.75 rule release:_coming_to_<date>
0.52 rule release:_debut_<date>
0.30 rule release:_debuted_<date>
-0.22 rule release:_debuting_<date>
0.61 rule release:_drop_<date>
0.68 rule release:_dropped_<date>
-0.24 rule release:_due_<date>
-0.32 rule release:_follows_<date>
0.63 rule release:_lands_<date>
0.33 rule release:_launch_<date>
0.80 rule release:_launched_<date>
-0.09 rule release:_launching_<date>
-0.60 rule release:_opens_<date>
0.11 rule release:_premiere_<date>
0.66 rule release:_premiered_<date>
0.78 rule release:_premieres_<date>
0.78 rule release:_premiering_<date>
0.26 rule release:_ran_for_<date>
-0.07 rule release:_release_<date>
0.49 rule release:_released_<date>
0.15 rule release:_return_<date>
-0.36 rule release:_returning_<date>
-0.08 rule release:_returns_<date>
0.15 rule release:_revived_<date>
0.47 rule release:_set_for_<date>
0.36 rule release:_shown_<date>
0.70 rule release:_slated_<date>
0.77 rule release:_started_<date>
0.14 rule release:_starting_<date>
0.53 rule release:_streaming_<date>
0.24 series nearest-after
-0.83 series nearest-after-main
-0.05 series nearest-away
0.06 series nearest-before
0.14 series nearest-before-main
-0.35 series other-after
-0.09 series other-away
0.63 series other-away-main
0.72 tense future
-0.54 tense future-though-past
-0.04 tense past
-2.35 tense past-though-future
-0.33 when ahead
0.10 when far
-0.61 when long-ago
-1.39 when past
1.25 when soon
0.50 when unknown
`
