/** What the judge of release claims has learnt: what each feature adds to the odds of a candidate. Written by the training; see docs/training.md. */
export const releaseWeights = `
-0.083 bias
0.37 A !
0.43 A %
0.31 A %C
-0.08 A %D
-0.92 A %K
0.05 A %P
-0.59 A %S
-0.09 A %T
-0.11 A 's
0.35 A (
0.23 A )
0.06 A ,
0.17 A -
0.26 A .
-0.08 A ...
-0.06 A /
0.38 A :
-0.29 A ;
-0.32 A according
-0.22 A after
0.30 A again
-0.42 A aired
0.27 A all
0.20 A along
-0.12 A already
0.39 A also
0.79 A anime
-0.54 A announced
-0.38 A around
-0.78 A art
-0.35 A back
0.28 A based
0.30 A became
0.28 A been
-0.45 A before
-0.31 A book
-0.65 A bring
0.30 A british
-0.37 A broadcast
-0.41 A but
0.35 A called
-0.40 A can
-0.70 A cast
0.35 A character
-0.48 A come
0.20 A comedy
-0.18 A coming
-0.59 A confirm
0.09 A consisting
0.13 A continues
0.42 A created
0.37 A currently
0.34 A date
0.32 A day
0.64 A days
0.15 A debut
-0.57 A doors
0.38 A drama
-0.31 A during
-0.16 A each
-0.21 A earlier
-0.08 A end
0.54 A ended
-0.19 A ending
-0.14 A episode
0.46 A episodes
0.07 A et
-0.42 A even
-0.60 A fall
0.31 A fan
0.32 A fans
0.35 A featuring
-0.34 A film
-0.65 A filming
-0.14 A finale
0.06 A finished
-0.60 A first
0.43 A followed
0.06 A following
0.73 A from
0.25 A game
-0.58 A good
0.07 A had
0.08 A has
0.37 A have
0.06 A having
-0.52 A her
0.31 A hit
0.32 A including
-0.10 A industry
-0.25 A ireland
0.50 A just
0.28 A kept
-0.36 A languages
0.28 A last
-0.42 A later
0.21 A launch
-0.53 A light
-0.42 A make
-0.65 A might
0.30 A million
0.29 A minute
0.04 A monday
-0.20 A month
-0.31 A months
-0.31 A more
0.49 A moved
-0.19 A name
-0.89 A network
-0.09 A new
0.42 A next
-0.28 A night
0.43 A not
-0.68 A novel
0.86 A now
0.07 A number
-0.43 A off
-0.48 A one
0.51 A only
0.28 A originals
-0.37 A our
0.21 A out
-0.09 A over
0.27 A p.m
-0.30 A pandemic
0.15 A people
-0.08 A picked
-0.67 A platform
-0.07 A playing
-0.08 A pm
0.23 A premiere
-0.86 A premiered
0.26 A previously
-0.39 A producer
-0.77 A production
0.26 A publisher
0.16 A received
0.56 A release
-0.15 A released
0.48 A renewed
0.33 A reported
-0.54 A return
-0.62 A returning
-0.52 A rolling
0.17 A rotten
-0.43 A run
0.20 A same
-0.42 A saw
0.41 A scheduled
0.37 A season
-0.05 A second
0.13 A see
-0.10 A series
0.67 A set
-0.47 A she
-0.52 A showrunner
-0.52 A shows
0.84 A since
-0.16 A slot
-0.12 A so
0.08 A some
-0.20 A sources
0.47 A spin-off
0.17 A stars
-0.49 A story
-0.09 A streaming
-0.56 A success
-0.07 A sure
0.26 A surprise
-0.53 A than
-0.12 A their
-1.01 A them
0.70 A then
-0.63 A there
-0.38 A they
0.51 A those
-0.08 A through
-0.26 A time
0.15 A titled
0.48 A titles
-0.71 A told
-0.35 A took
0.36 A total
-0.16 A trailer
0.38 A true
0.43 A tv
0.36 A up
-0.82 A viewers
0.61 A we
-0.85 A we're
-0.45 A when
-0.13 A where
-0.92 A which
0.52 A while
0.17 A who
-0.12 A will
0.13 A word
-0.12 A would
0.30 A wrap
-0.29 A year
-0.79 A you
-0.14 A –
-0.47 A —
-0.17 A “
0.14 A ”
0.43 An !
-0.83 An %K
-0.22 An %N
-0.11 An %S
0.86 An %T
0.63 An 's
0.07 An (
0.14 An )
-0.05 An -
-0.11 An .
-0.24 An ...
-0.05 An /
0.21 An :
-0.38 An ;
-0.23 An after
-0.29 An aired
0.52 An all
0.34 An along
-0.12 An already
-0.11 An also
0.94 An anime
-0.61 An announced
-0.38 An around
-0.11 An back
0.33 An became
0.50 An been
-0.15 An before
0.30 An british
-0.39 An but
-0.40 An can
-0.37 An come
0.13 An continues
-0.18 An created
0.20 An date
-0.17 An due
-0.08 An end
0.10 An episode
0.35 An episodes
0.07 An et
0.29 An fans
-0.34 An film
-0.65 An filming
0.06 An finished
-0.54 An first
0.43 An followed
0.06 An following
0.26 An from
0.16 An game
0.34 An had
0.16 An has
-0.24 An have
-0.25 An ireland
0.28 An kept
-0.46 An light
-0.42 An make
-0.65 An might
0.08 An more
0.49 An moved
-0.17 An name
0.28 An new
0.75 An not
-0.41 An novel
0.63 An now
0.19 An one
0.51 An only
-0.37 An our
0.27 An p.m
-0.65 An pm
0.28 An premiere
-0.39 An producer
-0.67 An production
0.16 An received
0.56 An release
-0.15 An released
-0.32 An return
-0.62 An returning
0.20 An same
-0.42 An saw
-0.14 An scheduled
0.08 An season
0.31 An series
-0.23 An she
-0.34 An show
-0.29 An so
-0.20 An sources
-0.07 An sure
0.07 An than
0.70 An then
-0.63 An there
-0.38 An they
-0.33 An time
-0.35 An took
-0.33 An trailer
0.38 An true
0.41 An tv
0.44 An up
-0.65 An when
-0.13 An where
-0.38 An which
0.25 An will
0.31 An would
0.30 An wrap
-0.39 An year
-0.71 An you
-0.14 An –
-0.44 An —
0.12 An “
0.21 An ”
-0.07 B %C
-0.39 B %K
0.05 B %N
0.12 B %O
-0.09 B %P
0.63 B %S
-0.06 B %T
0.25 B &
-0.55 B 's
-0.08 B (
-0.25 B )
0.41 B ,
0.61 B -
-0.79 B .
-0.72 B /
-0.20 B :
-0.14 B ;
-0.49 B about
-0.45 B according
0.50 B adaptation
-0.58 B advertisers
-0.32 B after
-0.49 B air
0.35 B aired
-0.35 B airing
0.08 B all
-0.62 B already
0.33 B also
0.30 B anime
-0.55 B announcement
-0.63 B announcing
0.23 B anticipated
-0.04 B arrive
0.31 B arrived
0.26 B available
0.09 B award
-0.40 B back
-0.88 B based
0.57 B batch
0.40 B because
-0.29 B been
0.05 B before
-0.26 B began
0.16 B begin
-0.06 B beginning
-0.54 B begins
0.20 B begun
-0.53 B being
0.22 B best
-0.18 B both
-0.25 B bowed
-0.12 B broadcast
-0.15 B cable
0.19 B came
-0.78 B cameras
-0.52 B can
-0.37 B cancelled
-0.93 B cast
-0.52 B characters
0.39 B christmas
-0.51 B come
0.33 B comedy
-0.04 B coming
-0.63 B confirmed
0.18 B continues
0.57 B created
-0.71 B creators
-0.48 B crew
-0.08 B currently
0.33 B date
0.20 B debuted
0.35 B debuting
-0.71 B despite
0.04 B detective
0.40 B did
0.06 B director
0.44 B do
-0.06 B down
-0.15 B drama
0.05 B drop
-0.09 B dropped
0.26 B drops
-0.84 B due
-0.92 B during
-0.41 B earlier
-0.05 B emmy
-0.57 B end
-0.33 B ended
-0.40 B ending
-0.49 B episode
0.35 B episodes
0.22 B espionage
-0.43 B event
0.69 B expect
0.51 B expected
-0.56 B fall
-0.49 B family
0.44 B fan
0.28 B fans
0.23 B fantasy
0.36 B fiction
-0.94 B final
-0.59 B finale
0.41 B finally
-0.65 B finished
-0.23 B first
0.38 B follow
0.16 B followed
0.22 B following
-0.42 B follows
-0.71 B friday
-0.10 B from
0.43 B full
0.16 B game
0.26 B get
0.20 B getting
0.21 B globally
-0.58 B goes
-0.56 B gone
0.19 B had
0.25 B half
-0.65 B handed
0.76 B has
-0.45 B have
-0.38 B having
0.15 B he
-0.12 B her
-0.08 B his
0.46 B hit
0.12 B host
0.12 B however
-0.05 B i
-0.17 B if
0.10 B including
-0.57 B into
0.42 B ireland
-0.13 B japanese
0.74 B lands
-0.46 B last
0.30 B later
0.36 B launch
0.27 B launched
0.40 B launching
0.42 B left
0.14 B less
-0.76 B like
-0.29 B likely
-0.20 B lineup
0.56 B look
0.55 B made
-0.49 B magazine
-0.66 B make
0.11 B manga
0.83 B may
0.09 B might
0.48 B million
0.31 B month
0.63 B months
-0.62 B more
0.07 B most
0.12 B name
-0.28 B network
0.28 B new
-0.55 B news
-0.05 B night
0.61 B no
0.16 B novel
-0.07 B now
-0.13 B off
-0.35 B official
0.50 B once
0.11 B one
-0.25 B only
-0.52 B opens
-0.30 B order
-0.41 B ordered
-0.57 B original
0.26 B originally
0.60 B other
0.51 B our
-0.44 B out
-0.73 B over
-0.53 B part
0.06 B pilot
0.10 B place
0.12 B police
0.56 B premiered
0.04 B premieres
0.29 B premiering
-0.68 B presents
0.20 B press
-0.50 B previous
0.50 B produced
-0.66 B producers
0.21 B production
-0.66 B promised
-0.30 B published
-0.46 B publisher
0.73 B pushed
0.56 B ran
0.04 B reached
0.09 B reading
-0.39 B recently
-0.12 B release
-0.08 B released
-0.94 B renewal
-0.92 B renewed
-0.29 B return
-0.34 B returning
-0.08 B returns
0.15 B revived
0.55 B role
0.34 B rumors
-0.78 B run
0.57 B said
0.69 B same
0.20 B schedule
-0.70 B scheduled
-0.16 B sci-fi
0.36 B science
0.48 B screen
0.39 B screens
0.41 B scripted
0.35 B second
0.36 B see
-0.27 B seen
0.22 B sequel
-0.42 B series
-0.67 B set
-0.56 B she
0.75 B should
0.16 B show
-0.04 B shown
0.16 B shows
-0.58 B signed
-0.16 B since
0.15 B sitcom
-0.47 B slate
-0.50 B slated
-0.78 B slot
0.24 B small
0.40 B so
0.80 B sometime
0.62 B somewhere
-0.35 B soon
-0.51 B soundtrack
0.42 B sources
-0.16 B special
-0.09 B stars
-0.54 B started
-0.18 B starting
0.22 B starts
-0.78 B streamer
0.26 B streaming
-0.46 B strike
0.28 B studio
-0.12 B sunday
0.49 B supporting
-0.50 B surprise
-0.65 B takes
0.09 B teaser
0.31 B television
-0.32 B than
0.24 B their
0.26 B then
-0.08 B they
0.29 B though
0.13 B thriller
-0.75 B through
-0.22 B thursday
-0.06 B till
0.11 B time
0.43 B title
-0.48 B told
0.10 B took
-1.06 B trailer
-0.22 B tv
-0.72 B under
0.42 B until
-0.26 B unveiled
0.33 B up
-0.47 B upcoming
-0.65 B video
-0.81 B viewers
-0.33 B watched
0.34 B way
0.38 B we
0.41 B weeks
-0.52 B what
-0.29 B when
0.37 B where
-0.05 B which
0.51 B while
0.49 B who
-0.35 B whose
0.06 B will
0.09 B winner
0.37 B work
0.28 B world
0.37 B would
0.50 B wraps
-0.33 B year
-0.09 B yet
-0.26 B you
-0.16 B –
-0.94 B —
0.09 B “
0.12 B ”
0.25 Bn %C
-0.34 Bn %K
0.20 Bn %N
-0.45 Bn %O
-0.66 Bn %P
-0.13 Bn %S
0.22 Bn %T
0.27 Bn &
0.15 Bn (
-0.06 Bn ,
0.86 Bn -
-0.99 Bn /
0.13 Bn :
0.06 Bn after
-0.39 Bn air
0.33 Bn aired
-0.73 Bn airing
0.13 Bn all
-0.52 Bn also
0.27 Bn anime
-0.37 Bn announced
-0.46 Bn announcement
-0.05 Bn anticipated
-0.04 Bn arrive
0.31 Bn arrived
-0.05 Bn back
-0.35 Bn based
0.85 Bn because
-0.09 Bn before
-0.35 Bn began
-0.54 Bn begin
-0.50 Bn begins
-0.28 Bn being
0.29 Bn best
-0.12 Bn broadcast
0.08 Bn cable
0.21 Bn came
0.12 Bn can
-0.37 Bn cancelled
-0.73 Bn cast
-0.52 Bn characters
-0.48 Bn come
0.61 Bn comedy
0.29 Bn coming
-0.63 Bn confirmed
0.18 Bn continues
0.43 Bn date
0.32 Bn debut
-0.13 Bn debuted
0.65 Bn debuting
0.44 Bn do
0.13 Bn drama
0.05 Bn drop
-0.38 Bn dropped
0.26 Bn drops
-0.57 Bn due
-0.27 Bn during
-0.58 Bn end
-0.75 Bn ended
0.46 Bn episode
0.41 Bn episodes
0.61 Bn expect
0.50 Bn expected
-0.48 Bn fall
0.59 Bn fans
-0.55 Bn filming
-0.49 Bn finale
0.30 Bn finally
0.25 Bn first
0.38 Bn follow
-0.46 Bn following
-0.45 Bn follows
-0.71 Bn friday
-0.31 Bn from
0.45 Bn full
0.36 Bn game
0.37 Bn half
-0.65 Bn handed
0.40 Bn has
0.24 Bn have
-0.38 Bn having
-0.59 Bn he
0.42 Bn hit
0.12 Bn host
-0.05 Bn i
-0.13 Bn japanese
0.35 Bn lands
-0.94 Bn last
0.11 Bn launch
0.14 Bn launched
0.40 Bn launching
0.42 Bn left
-0.11 Bn lineup
0.73 Bn made
-0.49 Bn manga
0.52 Bn may
0.63 Bn months
0.79 Bn most
0.33 Bn new
-0.05 Bn night
0.23 Bn now
0.60 Bn one
-0.52 Bn opens
-0.54 Bn ordered
-0.49 Bn original
0.91 Bn our
-0.38 Bn out
-0.52 Bn pilot
0.10 Bn place
0.31 Bn premiered
0.04 Bn premieres
0.29 Bn premiering
-0.68 Bn presents
-0.15 Bn previously
0.28 Bn production
-0.46 Bn publisher
0.56 Bn ran
-0.26 Bn recently
-0.39 Bn release
0.08 Bn released
-0.83 Bn renewal
-0.61 Bn renewed
-0.89 Bn return
-0.29 Bn returning
-0.16 Bn returns
-0.52 Bn revealed
0.15 Bn revived
-0.78 Bn run
0.33 Bn same
-0.72 Bn scheduled
0.39 Bn screens
0.41 Bn scripted
0.41 Bn season
0.34 Bn second
0.27 Bn see
-0.51 Bn seen
0.22 Bn sequel
0.16 Bn series
-0.05 Bn set
0.28 Bn should
0.21 Bn show
-0.04 Bn shown
0.22 Bn shows
-0.07 Bn since
-0.50 Bn slated
0.49 Bn so
0.64 Bn some
0.80 Bn sometime
0.62 Bn somewhere
-0.08 Bn special
-0.26 Bn starring
-0.18 Bn starting
0.22 Bn starts
-0.78 Bn streamer
0.17 Bn streaming
0.17 Bn studio
0.09 Bn teaser
-0.22 Bn than
-0.57 Bn then
-0.31 Bn through
-0.06 Bn till
0.20 Bn time
-0.39 Bn told
0.10 Bn took
-0.53 Bn trailer
-0.27 Bn tv
-0.32 Bn unveiled
0.25 Bn up
-0.48 Bn we
0.33 Bn when
-0.19 Bn which
-0.12 Bn will
0.34 Bn would
0.50 Bn wraps
-0.37 Bn year
-0.16 Bn –
-0.76 Bn —
-0.30 Bn “
-0.07 H 
0.61 H %C
-0.24 H %D
-0.34 H %N
0.50 H %S
0.18 H %T
-0.25 H 's
0.14 H (
0.14 H )
0.14 H ,
-0.07 H /
0.32 H :
0.28 H ?
-0.42 H a
0.56 H and
-0.30 H back
0.06 H be
-0.20 H cast
0.51 H coming
0.05 H date
0.04 H from
-0.32 H in
0.22 H is
0.25 H it
-0.31 H new
-0.26 H of
0.49 H on
0.66 H out
0.14 H release
-0.14 H returning
-0.42 H series
-1.09 H the
-0.21 H there
0.15 H when
-0.09 H where
-0.21 H who
0.30 H will
-0.78 H you
-0.26 H –
-0.36 H “
-0.36 H ”
-0.46 L1 's
-0.24 L1 )
0.12 L1 ,
-0.16 L1 :
-0.14 L1 ^
-0.53 L1 a
-0.44 L1 air
-0.18 L1 an
-0.26 L1 and
0.11 L1 anime
0.33 L1 announced
0.32 L1 arrived
0.12 L1 at
-0.56 L1 before
-0.10 L1 begins
0.06 L1 by
0.53 L1 coming
-0.30 L1 end
-0.17 L1 from
0.04 L1 in
-0.18 L1 its
0.17 L1 launch
-0.14 L1 on
-0.70 L1 out
-0.12 L1 premieres
-0.30 L1 released
-0.39 L1 return
0.18 L1 returns
-0.15 L1 since
-0.18 L1 starting
0.15 L1 the
-0.06 L1 till
0.11 L1 time
0.46 L1 to
0.19 L1 until
0.61 L2 %C from
0.14 L2 %C in
0.17 L2 %C on
0.26 L2 %D and
-0.36 L2 %P 's
-0.24 L2 %P )
-0.72 L2 %P by
-0.36 L2 %P in
0.61 L2 %P on
0.67 L2 %S in
-0.16 L2 %S on
0.22 L2 %T (
-0.35 L2 %T in
0.22 L2 %T on
0.35 L2 's %P
0.32 L2 , from
-0.63 L2 , in
-0.46 L2 , on
-0.40 L2 ^ %C
-0.14 L2 ^ ^
0.21 L2 ^ on
0.50 L2 a %S
0.53 L2 air in
-0.85 L2 air on
-0.20 L2 aired in
-0.24 L2 aired on
-0.15 L2 announced in
-0.65 L2 announced on
-0.33 L2 back in
0.33 L2 began in
-0.71 L2 begin in
0.21 L2 broadcast in
-0.32 L2 by the
-0.26 L2 confirmed in
-0.17 L2 date :
0.28 L2 debut in
0.08 L2 debut on
0.16 L2 dropped on
-0.35 L2 ended in
-0.52 L2 episode on
0.19 L2 episodes from
-0.08 L2 episodes on
-0.45 L2 follows on
-0.15 L2 for the
0.49 L2 in the
0.12 L2 is on
-0.49 L2 its %S
0.29 L2 lands on
-0.38 L2 launch in
0.42 L2 launch on
0.40 L2 launched in
0.30 L2 off in
0.47 L2 on %C
-0.57 L2 ordered in
0.68 L2 out in
0.72 L2 premiere in
0.29 L2 premiere on
0.22 L2 premiered in
0.39 L2 premiered on
0.35 L2 released in
0.15 L2 released on
-0.41 L2 revealed on
0.42 L2 screens in
0.17 L2 set for
0.19 L2 sometime in
0.05 L2 started in
-0.09 L2 started on
-0.22 L2 to premiere
-0.44 L2 will air
0.76 L2 will premiere
-0.78 L3 %C announced on
0.19 L3 %N episodes from
-0.14 L3 %N episodes on
-0.40 L3 %P back in
0.33 L3 %P series in
0.19 L3 %S premiered in
0.60 L3 %S premiered on
-0.19 L3 %T announced on
0.27 L3 & %P in
-0.32 L3 , aired in
0.20 L3 ^ %T (
-0.40 L3 ^ ^ %C
-0.14 L3 ^ ^ ^
0.21 L3 ^ ^ on
0.53 L3 a %S in
-0.47 L3 a %S on
-0.56 L3 at %P in
-0.26 L3 be premiered on
0.38 L3 be released in
-0.63 L3 by %C in
-0.37 L3 came out on
0.07 L3 debut in the
-0.24 L3 for %S in
0.50 L3 for a %S
-0.22 L3 from %P 's
-0.14 L3 it began in
0.58 L3 its %S in
0.44 L3 its %S on
-0.33 L3 of %P in
-0.71 L3 of %T on
0.61 L3 on %C from
0.46 L3 on %C in
0.12 L3 on %C on
-0.25 L3 on %P 's
-0.41 L3 to %C in
0.53 L3 to air in
0.54 L3 to debut in
0.60 L3 to premiere on
0.28 L3 was released on
-0.37 L3 which aired on
-0.45 L3 with %S on
0.28 LR %C .
-1.02 LR %P .
0.06 LR %S ,
0.14 LR %S .
-0.10 LR ( )
0.83 LR : $
0.09 LR ^ $
-0.18 LR an release
0.33 LR announced .
0.23 LR at .
-0.13 LR begins .
-0.13 LR begins on
0.72 LR between .
-0.06 LR by ,
0.16 LR by .
0.33 LR for .
-0.23 LR for and
0.87 LR from ,
0.17 LR from .
-0.18 LR in !
-0.59 LR in $
-0.75 LR in %P
-0.21 LR in ,
0.19 LR in .
-0.27 LR in ;
-0.54 LR in after
0.86 LR in and
0.22 LR in as
-0.46 LR in in
0.32 LR in on
-0.37 LR in that
0.30 LR in with
-0.70 LR of ,
0.22 LR on ,
-0.12 LR on .
-0.36 LR on and
0.28 LR on at
0.28 LR on on
-0.58 LR on that
-0.17 LR on with
-0.28 LR premieres on
-0.39 LR return .
-0.24 LR starting .
-0.25 LR the %P
0.50 LR the /
-0.28 LR the film
-0.81 LR through .
0.08 LR to .
-0.42 LR until ,
0.45 Lb2 %C
-0.22 Lb2 %D
-0.71 Lb2 %N
-0.36 Lb2 %O
-0.06 Lb2 %P
0.33 Lb2 %S
0.33 Lb2 's
-0.32 Lb2 ,
-0.43 Lb2 /
-0.23 Lb2 ^
0.20 Lb2 a
0.10 Lb2 air
-0.30 Lb2 aired
-0.52 Lb2 also
-0.63 Lb2 and
-0.68 Lb2 announced
-0.34 Lb2 arrive
-0.77 Lb2 arrived
-0.23 Lb2 as
-0.10 Lb2 back
0.74 Lb2 be
0.23 Lb2 began
-0.42 Lb2 begin
-0.63 Lb2 begins
-0.48 Lb2 broadcast
-0.32 Lb2 by
-0.33 Lb2 confirmed
-0.17 Lb2 date
0.35 Lb2 debut
0.65 Lb2 debuting
-0.72 Lb2 drama
0.25 Lb2 drop
0.16 Lb2 dropped
-0.27 Lb2 during
-0.53 Lb2 end
-0.75 Lb2 ended
-0.52 Lb2 episode
0.58 Lb2 episodes
-0.11 Lb2 filming
0.33 Lb2 first
0.06 Lb2 following
-0.45 Lb2 follows
-0.38 Lb2 for
0.69 Lb2 in
0.28 Lb2 is
0.29 Lb2 lands
-0.59 Lb2 last
0.08 Lb2 launch
-0.19 Lb2 launched
-0.11 Lb2 lineup
0.28 Lb2 on
-0.54 Lb2 ordered
0.48 Lb2 out
0.51 Lb2 premiere
0.44 Lb2 premiered
0.53 Lb2 premieres
0.43 Lb2 ran
-0.22 Lb2 release
0.46 Lb2 released
-0.41 Lb2 revealed
0.14 Lb2 screens
0.31 Lb2 season
0.30 Lb2 show
0.55 Lb2 sometime
-0.13 Lb2 started
-0.93 Lb2 streamer
-0.35 Lb2 streaming
-0.71 Lb2 that
-0.24 Lb2 the
-0.29 Lb2 to
-0.13 Lb2 up
0.10 Lb2 was
-0.48 Lb2 we
0.07 Lb2 which
-0.18 Lb2 will
-0.09 Lb2 would
-0.08 Lb3 %C
-0.68 Lb3 %D
0.50 Lb3 %N
-0.08 Lb3 %P
-0.64 Lb3 %T
0.27 Lb3 &
-0.20 Lb3 's
0.35 Lb3 (
0.30 Lb3 )
0.34 Lb3 :
-0.15 Lb3 ^
0.48 Lb3 a
0.13 Lb3 air
0.39 Lb3 an
-0.37 Lb3 and
-0.67 Lb3 at
0.56 Lb3 be
-0.83 Lb3 by
-0.11 Lb3 came
0.37 Lb3 comedy
0.09 Lb3 debut
0.19 Lb3 episodes
-0.60 Lb3 fall
-0.31 Lb3 filming
-0.51 Lb3 first
-0.53 Lb3 for
-0.22 Lb3 from
-0.42 Lb3 had
0.18 Lb3 has
-0.26 Lb3 having
0.32 Lb3 hit
0.12 Lb3 host
-0.57 Lb3 in
0.11 Lb3 is
0.37 Lb3 it
0.40 Lb3 its
-0.13 Lb3 japanese
-0.52 Lb3 last
0.26 Lb3 months
0.04 Lb3 new
-0.88 Lb3 not
0.40 Lb3 of
0.52 Lb3 on
-0.44 Lb3 original
-0.39 Lb3 out
0.43 Lb3 premiere
-0.15 Lb3 previously
-0.19 Lb3 release
0.33 Lb3 released
0.16 Lb3 roll
0.10 Lb3 season
-0.23 Lb3 series
-0.12 Lb3 show
-0.77 Lb3 slated
1.05 Lb3 streaming
-0.17 Lb3 the
-0.36 Lb3 told
-0.26 Lb3 tv
-0.61 Lb3 up
0.17 Lb3 was
-0.48 Lb3 were
-0.14 Lb3 which
0.39 Lb3 will
-0.23 Lb3 with
-0.30 Lb3 “
-0.20 R1 !
0.05 R1 $
-0.15 R1 %D
-0.95 R1 %P
-0.10 R1 's
-0.05 R1 )
0.13 R1 ,
-0.17 R1 ...
-0.04 R1 /
-0.06 R1 :
-0.44 R1 ;
-0.62 R1 a
-0.54 R1 after
0.31 R1 and
0.94 R1 anime
0.15 R1 announced
0.07 R1 as
-0.11 R1 at
-0.28 R1 film
-0.23 R1 in
-0.33 R1 is
-0.35 R1 novel
0.23 R1 on
0.71 R1 premiere
0.13 R1 release
-0.68 R1 that
0.46 R1 to
0.34 R1 with
-0.18 R2 ! $
0.05 R2 $ $
-0.15 R2 %D .
-0.26 R2 %P .
-0.13 R2 ) $
-0.25 R2 ) and
-0.12 R2 ) –
-0.26 R2 , %C
-0.42 R2 , %N
-0.42 R2 , %S
0.28 R2 , %T
0.04 R2 , a
-0.15 R2 , and
0.45 R2 , as
-0.34 R2 , but
-0.48 R2 , due
0.16 R2 , followed
0.19 R2 , is
0.12 R2 , it
-0.29 R2 , so
-0.77 R2 , the
0.15 R2 , this
-0.32 R2 , will
0.32 R2 , with
-0.04 R2 , would
-0.08 R2 . $
-0.17 R2 ... $
-0.52 R2 / %N
-0.39 R2 ; and
0.24 R2 and %D
-0.17 R2 and ,
-0.31 R2 and a
0.13 R2 and continues
0.11 R2 and is
0.21 R2 and it
-0.17 R2 film of
-0.38 R2 in and
0.33 R2 in the
0.23 R2 on %C
0.14 R2 release .
-0.23 R2 that %P
-0.31 R2 that %T
-0.39 R2 that the
-0.04 R2 with %N
-0.06 R2 with a
-0.18 R3 ! $ $
0.05 R3 $ $ $
-0.15 R3 %D . $
-0.26 R3 %P . $
-0.13 R3 ) $ $
-0.40 R3 ) – %P
-0.07 R3 , %C announced
0.14 R3 , and has
0.58 R3 , and it
-0.52 R3 , and the
-0.34 R3 , and was
-0.40 R3 , but %P
-0.48 R3 , due to
0.09 R3 , followed by
-0.54 R3 , it was
0.25 R3 , with %P
-0.59 R3 , with a
0.49 R3 , with episodes
-0.61 R3 , with the
-0.08 R3 . $ $
-0.17 R3 ... $ $
0.24 R3 and %D .
-0.26 R3 at %N :
0.17 R3 at %N p.m
-0.17 R3 film of the
-0.38 R3 in and around
-0.20 R3 on %C $
-0.32 R3 on %C ,
0.21 R3 on %C .
0.11 R3 on %C and
0.14 R3 release . $
-0.23 R3 that %P will
-0.17 R3 that the %S
-0.04 R3 with %N episodes
-0.06 R3 with a %N
-0.08 Rb2 $
0.60 Rb2 %D
-0.39 Rb2 %N
-0.66 Rb2 %P
-1.14 Rb2 %S
0.64 Rb2 %T
0.93 Rb2 )
-0.25 Rb2 .
-0.38 Rb2 a
-0.79 Rb2 an
-0.24 Rb2 and
0.45 Rb2 as
-0.34 Rb2 but
0.13 Rb2 continues
0.28 Rb2 date
-0.48 Rb2 due
0.17 Rb2 followed
0.05 Rb2 from
0.26 Rb2 has
0.09 Rb2 is
0.37 Rb2 it
0.42 Rb2 new
-0.42 Rb2 of
-0.12 Rb2 on
-0.31 Rb2 our
0.74 Rb2 series
0.16 Rb2 set
-0.29 Rb2 so
-0.54 Rb2 that
-0.65 Rb2 the
-0.65 Rb2 they
0.15 Rb2 this
-0.33 Rb2 to
-0.27 Rb2 was
0.39 Rb2 will
0.30 Rb2 with
-0.04 Rb2 would
-0.12 Rb2 –
0.22 Rb2 “
-0.12 Rb3 $
-0.30 Rb3 %D
-0.24 Rb3 %N
-0.11 Rb3 %P
0.36 Rb3 %S
0.22 Rb3 %T
-0.89 Rb3 's
0.15 Rb3 .
-0.05 Rb3 /
-0.06 Rb3 :
-0.09 Rb3 a
0.06 Rb3 and
-0.10 Rb3 announced
-0.38 Rb3 around
0.24 Rb3 been
0.31 Rb3 by
0.28 Rb3 episodes
0.16 Rb3 game
-0.37 Rb3 had
-0.42 Rb3 have
0.10 Rb3 in
0.09 Rb3 is
0.85 Rb3 it
0.49 Rb3 moved
0.25 Rb3 now
-0.79 Rb3 of
0.17 Rb3 p.m
0.18 Rb3 series
-0.77 Rb3 show
-0.34 Rb3 that
-0.22 Rb3 the
-0.63 Rb3 there
-0.33 Rb3 time
-0.37 Rb3 to
-0.56 Rb3 was
-0.19 Rb3 will
-0.33 T after
0.20 T before
-0.45 T both
-0.05 T none
0.31 T season
-0.12 at caption
-0.05 at first0
0.15 at first1
-0.34 at first2
-0.19 at heading
0.74 at item
-0.36 at last1
0.52 at length0
-0.07 at length1
-0.18 at length3
-0.39 at length4
-0.34 at length5
-0.24 at paragraph
0.10 at title
0.06 grain day
0.20 grain part
0.21 grain season
-0.52 grain year
-0.65 l1 's
-0.24 l1 )
-0.16 l1 :
-0.53 l1 a
-0.44 l1 air
-0.18 l1 an
-0.42 l1 and
0.11 l1 anime
0.33 l1 announced
0.32 l1 arrived
0.12 l1 at
-0.56 l1 before
-0.10 l1 begins
0.06 l1 by
0.53 l1 coming
-0.30 l1 end
-0.17 l1 from
0.04 l1 in
-0.18 l1 its
0.17 l1 launch
-0.14 l1 on
-0.70 l1 out
-0.12 l1 premieres
-0.30 l1 released
-0.39 l1 return
0.18 l1 returns
-0.15 l1 since
-0.18 l1 starting
0.15 l1 the
-0.06 l1 till
0.11 l1 time
0.46 l1 to
0.19 l1 until
0.61 l2 %C from
0.14 l2 %C in
0.17 l2 %C on
0.26 l2 %D and
-0.42 l2 %P 's
-0.24 l2 %P )
-0.27 l2 %P and
-0.72 l2 %P by
-0.36 l2 %P in
0.61 l2 %P on
0.67 l2 %S in
-0.16 l2 %S on
0.22 l2 %T (
-0.35 l2 %T in
0.22 l2 %T on
0.35 l2 's %P
0.32 l2 , from
-0.63 l2 , in
-0.46 l2 , on
-0.40 l2 ^ %C
0.21 l2 ^ on
0.50 l2 a %S
0.53 l2 air in
-0.85 l2 air on
-0.20 l2 aired in
-0.24 l2 aired on
-0.15 l2 announced in
-0.65 l2 announced on
-0.33 l2 back in
0.33 l2 began in
-0.71 l2 begin in
0.21 l2 broadcast in
-0.32 l2 by the
-0.26 l2 confirmed in
-0.17 l2 date :
0.28 l2 debut in
0.08 l2 debut on
0.16 l2 dropped on
-0.35 l2 ended in
-0.52 l2 episode on
0.19 l2 episodes from
-0.08 l2 episodes on
-0.45 l2 follows on
-0.15 l2 for the
0.49 l2 in the
0.12 l2 is on
-0.49 l2 its %S
0.29 l2 lands on
-0.38 l2 launch in
0.42 l2 launch on
0.40 l2 launched in
0.30 l2 off in
0.47 l2 on %C
-0.57 l2 ordered in
0.68 l2 out in
0.72 l2 premiere in
0.29 l2 premiere on
0.22 l2 premiered in
0.39 l2 premiered on
0.35 l2 released in
0.15 l2 released on
-0.41 l2 revealed on
0.42 l2 screens in
0.17 l2 set for
0.19 l2 sometime in
0.05 l2 started in
-0.09 l2 started on
-0.22 l2 to premiere
-0.44 l2 will air
0.76 l2 will premiere
-0.78 l3 %C announced on
0.19 l3 %N episodes from
-0.14 l3 %N episodes on
-0.40 l3 %P back in
0.33 l3 %P series in
0.19 l3 %S premiered in
0.60 l3 %S premiered on
-0.19 l3 %T announced on
0.27 l3 & %P in
-0.27 l3 's %P and
-0.32 l3 , aired in
0.20 l3 ^ %T (
-0.40 l3 ^ ^ %C
0.21 l3 ^ ^ on
0.53 l3 a %S in
-0.47 l3 a %S on
-0.56 l3 at %P in
-0.26 l3 be premiered on
0.38 l3 be released in
-0.63 l3 by %C in
-0.37 l3 came out on
0.07 l3 debut in the
-0.24 l3 for %S in
0.50 l3 for a %S
-0.22 l3 from %P 's
-0.14 l3 it began in
0.58 l3 its %S in
0.44 l3 its %S on
-0.33 l3 of %P in
-0.71 l3 of %T on
0.61 l3 on %C from
0.46 l3 on %C in
0.12 l3 on %C on
-0.25 l3 on %P 's
-0.41 l3 to %C in
0.53 l3 to air in
0.54 l3 to debut in
0.60 l3 to premiere on
0.28 l3 was released on
-0.37 l3 which aired on
-0.45 l3 with %S on
-0.11 others dates1
-0.06 others dates2
-0.10 others dates3
-0.33 others seasons0
0.11 others seasons1
0.44 others seasons2
-0.20 r1 !
-0.15 r1 %D
-0.95 r1 %P
0.09 r1 's
-0.26 r1 (
-0.12 r1 )
0.14 r1 ,
-0.05 r1 .
-0.17 r1 ...
-0.04 r1 /
-0.06 r1 :
-0.44 r1 ;
-0.62 r1 a
-0.54 r1 after
0.35 r1 and
0.94 r1 anime
0.07 r1 as
-0.11 r1 at
-0.28 r1 film
-0.23 r1 in
-0.33 r1 is
-0.35 r1 novel
0.23 r1 on
0.71 r1 premiere
0.13 r1 release
-0.68 r1 that
0.46 r1 to
0.34 r1 with
-0.18 r2 ! $
-0.15 r2 %D .
-0.26 r2 %P .
-0.79 r2 ) $
-0.25 r2 ) and
-0.12 r2 ) –
-0.26 r2 , %C
-0.42 r2 , %N
0.15 r2 , %P
-0.42 r2 , %S
0.28 r2 , %T
0.04 r2 , a
-0.35 r2 , and
0.45 r2 , as
-0.34 r2 , but
-0.48 r2 , due
0.16 r2 , followed
0.19 r2 , is
-0.29 r2 , so
-0.66 r2 , the
0.15 r2 , this
-0.32 r2 , will
0.32 r2 , with
-0.04 r2 , would
-0.09 r2 . $
-0.17 r2 ... $
-0.52 r2 / %N
-0.39 r2 ; and
0.24 r2 and %D
0.22 r2 and %P
-0.17 r2 and ,
-0.31 r2 and a
0.13 r2 and continues
0.11 r2 and is
0.21 r2 and it
-0.17 r2 film of
-0.38 r2 in and
0.33 r2 in the
0.23 r2 on %C
0.14 r2 release .
-0.23 r2 that %P
-0.31 r2 that %T
-0.39 r2 that the
-0.04 r2 with %N
-0.06 r2 with a
-0.18 r3 ! $ $
-0.15 r3 %D . $
-0.26 r3 %P . $
-0.79 r3 ) $ $
-0.40 r3 ) – %P
-0.07 r3 , %C announced
0.14 r3 , and has
0.58 r3 , and it
-0.52 r3 , and the
-0.34 r3 , and was
-0.40 r3 , but %P
-0.48 r3 , due to
0.09 r3 , followed by
-0.54 r3 , it was
0.25 r3 , with %P
-0.59 r3 , with a
0.49 r3 , with episodes
-0.61 r3 , with the
-0.09 r3 . $ $
-0.17 r3 ... $ $
0.24 r3 and %D .
-0.26 r3 at %N :
0.17 r3 at %N p.m
-0.17 r3 film of the
-0.38 r3 in and around
-0.20 r3 on %C $
-0.32 r3 on %C ,
0.21 r3 on %C .
0.11 r3 on %C and
0.14 r3 release . $
-0.23 r3 that %P will
-0.17 r3 that the %S
-0.04 r3 with %N episodes
-0.06 r3 with a %N
1.77 rule any
-1.29 rule none
-1.68 rule other
0.54 rule release:_<date>_premiere
0.94 rule release:_<season>:_<date>
-0.13 rule release:_air_<date>
0.18 rule release:_aired_<date>
0.88 rule release:_arrive_<date>
0.95 rule release:_arrived_<date>
0.58 rule release:_available_<date>
0.56 rule release:_be_back_<date>
-0.37 rule release:_be_out_<date>
0.68 rule release:_began_<date>
0.42 rule release:_begin_<date>
0.39 rule release:_beginning_<date>
1.35 rule release:_begins_<date>
-0.44 rule release:_broadcast_<date>
-0.22 rule release:_come_out_<date>
0.53 rule release:_coming_<date>
-0.65 rule release:_coming_to_<date>
0.49 rule release:_debut_<date>
0.34 rule release:_debuted_<date>
-0.28 rule release:_debuting_<date>
0.25 rule release:_drop_<date>
0.71 rule release:_dropped_<date>
-0.17 rule release:_due_<date>
-0.39 rule release:_follows_<date>
0.69 rule release:_lands_<date>
0.26 rule release:_launch_<date>
0.84 rule release:_launched_<date>
-0.30 rule release:_launching_<date>
-0.51 rule release:_opens_<date>
0.18 rule release:_premiere_<date>
0.74 rule release:_premiered_<date>
0.86 rule release:_premieres_<date>
0.80 rule release:_premiering_<date>
0.19 rule release:_ran_for_<date>
-0.10 rule release:_release_<date>
0.37 rule release:_released_<date>
0.15 rule release:_return_<date>
-0.39 rule release:_returning_<date>
-0.21 rule release:_returns_<date>
0.15 rule release:_revived_<date>
0.44 rule release:_set_for_<date>
0.34 rule release:_shown_<date>
0.83 rule release:_slated_<date>
0.71 rule release:_started_<date>
-0.10 rule release:_starting_<date>
0.55 rule release:_streaming_<date>
0.15 series nearest-after
-1.05 series nearest-after-main
-0.16 series nearest-away
-0.06 series nearest-away-main
0.07 series nearest-before
0.13 series nearest-before-main
-0.47 series other-after
-0.18 series other-away
0.63 series other-away-main
0.80 tense future
-0.46 tense future-though-past
-0.25 tense past
-2.53 tense past-though-future
-0.38 when ahead
0.18 when far
-0.42 when long-ago
-1.33 when past
1.07 when soon
0.42 when unknown
`
