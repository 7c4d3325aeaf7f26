/** What the judge of release claims has learnt: what each feature adds to the odds. Written by `npm run train -- --articles`; see docs/training.md. */
export const releaseWeights = `
-0.175 bias
0.67 A %
0.32 A %C
-0.27 A %D
-0.27 A %K
0.35 A %N
-0.34 A %O
-0.30 A %S
-0.11 A %T
0.12 A (
0.08 A )
0.15 A -
0.37 A .
0.05 A /
0.21 A 8pm
0.11 A 9pm
-0.31 A :
-0.43 A ?
-0.18 A about
0.18 A according
-0.39 A adapts
0.41 A again
-0.05 A air
-0.30 A aired
0.58 A all
0.19 A along
0.24 A already
0.14 A also
-0.18 A among
0.69 A anime
-0.52 A announced
-0.20 A around
-0.66 A art
-0.48 A back
0.13 A became
0.17 A been
0.35 A before
-0.10 A being
0.11 A between
0.17 A bow
-0.31 A bring
0.31 A british
-0.31 A broadcast
-0.31 A but
-0.12 A can
-0.70 A cast
0.33 A character
0.25 A close
-0.10 A come
0.26 A comedy
0.10 A coming
-0.28 A confirm
0.33 A continues
0.35 A could
0.34 A currently
-0.11 A dates
0.23 A day
0.36 A days
0.21 A debut
-0.37 A do
-0.42 A doors
0.18 A drama
-0.30 A due
-0.10 A each
-0.17 A earlier
0.07 A end
0.50 A ended
-0.28 A episode
0.12 A episodes
0.43 A eps
0.49 A et
-0.50 A every
0.40 A fan
-0.11 A fans
-0.35 A favourite
0.26 A featuring
-0.25 A film
-0.22 A filming
-0.30 A finale
-0.24 A find
-0.33 A first
0.45 A followed
-0.58 A following
0.07 A follows
-0.39 A friday
0.81 A from
0.30 A game
-0.58 A good
-0.12 A got
-0.13 A had
0.34 A has
-0.13 A have
-0.18 A having
-0.41 A her
0.33 A his
0.57 A hit
-0.11 A home
-0.17 A i
-0.27 A including
-0.16 A industry
0.24 A just
0.19 A kept
-0.12 A lands
-0.21 A languages
-0.50 A last
-0.07 A later
0.16 A launch
0.69 A left
-0.55 A let
-0.60 A light
-0.50 A like
0.33 A little
-0.09 A looks
0.21 A loose
0.82 A million
0.16 A monday
0.26 A month
-0.65 A more
-0.24 A most
0.68 A moved
-0.30 A name
-0.47 A network
-0.07 A networks
-0.52 A never
-0.17 A new
0.69 A next
-0.17 A night
0.19 A no
-0.40 A nothing
-0.45 A novel
-0.08 A novels
0.78 A now
-0.12 A number
0.18 A off
-0.52 A officially
-0.65 A once
-0.41 A one
0.45 A only
-0.15 A original
0.28 A originals
-0.45 A other
-0.31 A our
-0.13 A out
0.31 A outside
-0.46 A own
-0.27 A pandemic
-0.12 A people
0.13 A percent
0.61 A planned
-0.28 A platform
0.10 A playing
0.78 A premiere
0.57 A previously
-0.28 A producer
-0.34 A producers
-0.42 A production
-0.30 A publisher
0.46 A ran
-0.23 A really
0.08 A received
0.39 A release
0.09 A released
0.40 A renewed
0.52 A reported
-0.42 A return
-0.43 A returning
-0.80 A revealed
0.50 A roll
0.56 A rotten
-0.61 A run
0.25 A said
0.10 A same
-0.25 A saw
0.78 A scheduled
-0.15 A scripts
0.61 A season
0.10 A second
0.32 A see
-0.14 A seems
0.28 A set
-0.36 A she
-0.35 A shopped
-0.07 A shot
0.19 A show
-0.29 A showrunner
-0.48 A shows
0.64 A since
0.13 A slot
-0.27 A so
-0.55 A special
0.29 A spin-off
-0.31 A starred
-0.27 A stars
-0.11 A started
-0.10 A still
0.23 A streamer
-0.44 A subsequent
-0.36 A success
-0.47 A sunday
-0.09 A sure
0.08 A takes
-0.21 A teaser
-0.48 A than
-0.51 A them
0.34 A there
0.46 A those
-0.10 A thriller
0.15 A time
-0.32 A titled
0.38 A titles
-0.35 A told
-0.21 A too
-0.36 A took
0.78 A total
-0.58 A trailer
0.43 A true
0.17 A tv
0.68 A up
-0.34 A video
0.21 A viewers
-0.40 A we're
-0.24 A webtoon
-0.10 A wednesday
0.12 A week
-0.18 A when
-0.62 A which
0.46 A while
-0.13 A who
-0.28 A will
-0.06 A word
0.70 A worldwide
0.37 A would
0.67 A wrapped
-0.31 A year
-0.11 A years
-0.99 A yet
-0.49 A you
-0.15 A |
-0.26 A –
-0.34 A —
0.08 A “
0.22 A ”
0.06 An !
0.15 An %C
0.55 An %D
-0.08 An %N
-0.18 An %P
0.16 An %S
0.47 An %T
0.17 An 's
0.22 An (
0.15 An )
-0.27 An ...
-0.32 An ;
-0.43 An ?
0.46 An according
0.44 An after
-0.18 An again
-0.30 An aired
0.69 An all
0.53 An along
-0.27 An also
0.51 An anime
-0.88 An announced
-0.20 An around
0.20 An became
0.35 An been
0.28 An before
0.31 An british
-0.12 An broadcast
-0.41 An but
-0.12 An can
0.33 An continues
-0.30 An created
-0.11 An dates
0.34 An day
-0.14 An days
-0.13 An drama
-0.40 An due
-0.47 An episode
0.34 An episodes
0.49 An et
0.29 An fans
-0.35 An favourite
-0.25 An film
-0.30 An finale
-0.42 An first
0.52 An followed
-0.58 An following
0.28 An from
0.21 An game
-0.19 An got
-0.08 An has
-0.29 An have
0.57 An hit
-0.17 An i
-0.46 An including
0.19 An kept
-0.50 An last
-0.55 An let
-0.49 An light
0.33 An little
-0.09 An looks
-0.35 An minute
-0.11 An more
0.68 An moved
-0.20 An name
-0.10 An new
0.44 An next
-0.32 An night
0.25 An no
-0.40 An nothing
-0.23 An novel
-0.08 An novels
0.60 An now
0.37 An off
0.37 An one
-0.42 An our
-0.05 An out
-0.05 An over
-0.48 An pm
0.23 An premiere
-0.28 An producer
-0.42 An production
0.46 An ran
-0.23 An really
0.08 An received
0.29 An release
0.09 An released
-0.43 An returning
-0.80 An revealed
0.50 An roll
0.25 An said
0.07 An same
-0.25 An saw
0.34 An scheduled
0.28 An season
0.10 An second
-0.14 An seems
0.30 An series
0.08 An set
-0.28 An she
-0.07 An shot
0.38 An since
-0.50 An so
0.16 An story
0.16 An streaming
-0.09 An sure
0.08 An takes
-0.22 An than
0.36 An then
-0.43 An there
-0.16 An those
0.31 An thriller
-0.13 An told
-0.36 An took
-0.49 An trailer
0.43 An true
0.13 An tv
0.26 An up
-0.44 An we
0.31 An while
0.35 An will
0.64 An would
-0.41 An you
-0.15 An |
-0.26 An –
-0.33 An —
0.13 An ”
0.18 B %C
0.21 B %D
0.13 B %K
0.25 B %N
-0.70 B %O
-0.12 B %P
0.27 B %S
-0.11 B %T
0.13 B &
-0.72 B 's
-0.05 B (
-0.38 B )
-0.33 B +
0.06 B -
-0.28 B .
-0.48 B /
-0.13 B :
-0.50 B about
0.07 B acclaimed
0.34 B according
0.39 B adaptation
-0.40 B advertisers
0.10 B after
-0.10 B again
0.16 B ago
0.17 B ahead
0.22 B air
0.06 B aired
-0.19 B airing
0.18 B all
0.42 B already
0.15 B also
-0.08 B anime
0.28 B announced
-0.52 B announcing
0.06 B another
-0.14 B anticipated
0.60 B around
0.26 B arrived
0.44 B available
-0.29 B award
0.09 B back
-0.65 B based
0.79 B batch
-0.55 B because
0.09 B before
0.21 B began
0.09 B beginning
-0.28 B begins
-0.14 B begun
-0.29 B being
-0.44 B best
-0.08 B bow
-0.51 B bring
-0.14 B broadcast
-0.31 B bunch
0.12 B but
0.12 B cable
0.38 B came
-0.83 B cameras
-0.53 B can
-0.31 B cancelled
-0.61 B cast
-0.35 B characters
-0.24 B christmas
-0.34 B closed
-0.09 B come
0.42 B comedy
-0.12 B comes
-0.30 B confirmed
0.20 B could
-0.22 B created
-0.64 B creators
-0.46 B crew
-0.29 B currently
0.65 B date
0.50 B days
0.31 B debut
-0.04 B debuted
-0.38 B debuts
-0.08 B declared
-0.60 B despite
-0.11 B detective
0.26 B did
0.04 B director
-0.11 B down
0.40 B drama
-0.22 B drawn
-0.05 B dropped
-0.33 B drops
-1.10 B due
-0.71 B during
-0.34 B earlier
0.04 B effectively
-0.33 B emmy
0.44 B ended
-0.44 B ending
-0.72 B episode
0.58 B episodes
-0.12 B espionage
0.48 B expected
-0.54 B fall
-0.12 B family
-0.37 B famous
0.13 B fan
0.09 B fans
0.17 B fantasy
-0.61 B feature-length
-0.09 B featured
-0.22 B film
-0.91 B filming
-0.64 B final
-0.34 B finale
0.49 B finally
-0.50 B finished
0.25 B follow
0.58 B followed
0.26 B following
-0.24 B follows
0.12 B fourth
0.13 B from
0.14 B full
0.13 B game
-0.53 B gave
0.29 B get
0.09 B gets
-0.70 B getting
-0.45 B given
-0.23 B globally
0.45 B go
-0.16 B goes
-0.41 B gone
-0.34 B got
0.16 B had
0.59 B half
0.23 B halves
-0.53 B handed
0.43 B has
0.49 B having
0.15 B he
-0.34 B her
0.17 B his
0.96 B hit
-0.53 B hollywood
-0.50 B hoping
-0.08 B host
-0.09 B hour
-0.91 B hours
0.15 B if
-0.51 B into
0.06 B japan
-0.25 B japanese
0.57 B kicked
-0.44 B kicks
0.25 B know
-0.58 B known
0.59 B land
-0.11 B landed
0.71 B lands
-0.47 B last
0.40 B later
0.36 B launch
0.12 B launched
0.44 B left
0.37 B less
0.34 B light
-0.69 B like
0.49 B limited
-0.79 B london
-0.13 B long
-0.36 B long-awaited
0.43 B look
0.66 B lot
0.91 B made
-0.52 B make
-0.53 B manga
-0.49 B many
-0.31 B might
-0.73 B minutes
0.43 B month
0.31 B months
-0.44 B more
0.17 B most
0.17 B moved
-0.48 B much
-0.16 B network
-0.07 B new
-0.46 B news
0.10 B night
0.46 B nights
0.10 B no
-0.54 B nod
-0.15 B not
0.14 B novel
0.38 B novels
0.27 B now
-0.20 B off
0.35 B once
0.50 B one
0.20 B only
-0.72 B open
-0.50 B opens
0.54 B order
-0.29 B original
0.14 B originally
-0.50 B originals
0.66 B other
0.70 B our
-0.74 B out
-0.58 B over
-0.47 B own
-0.10 B p.m
0.24 B packed
-0.55 B pair
-0.65 B part
-0.37 B pickup
0.26 B pilot
-0.12 B place
0.25 B played
0.09 B police
-0.34 B postponed
-0.05 B premiere
0.50 B premiered
0.18 B premieres
-0.04 B premiering
-0.58 B presents
-0.17 B previous
0.35 B produced
-0.18 B production
-0.46 B promised
0.19 B pushed
1.01 B put
0.29 B ran
0.55 B reached
-0.09 B reading
-0.18 B recent
-0.28 B recently
0.18 B release
-0.47 B renewal
-0.15 B renewed
-0.37 B returning
0.37 B revealed
0.24 B revived
0.23 B role
0.07 B roll
0.08 B rumors
-0.53 B run
0.42 B runs
0.49 B said
0.22 B same
-0.77 B say
-0.54 B schedule
-0.34 B scheduled
-0.16 B sci-fi
-0.24 B screen
0.41 B screens
0.36 B scripted
0.21 B season
0.29 B see
-0.71 B seen
0.23 B sequel
-0.26 B series
-0.39 B service
-0.18 B set
-0.21 B she
-0.15 B shoots
0.38 B should
0.56 B show
0.25 B shown
-0.68 B shows
0.67 B since
0.33 B sitcom
-0.32 B slate
-0.16 B slated
-0.90 B slot
0.24 B small
0.24 B some
0.36 B sometime
0.60 B somewhere
-0.47 B soon
-0.61 B soundtrack
0.45 B sources
-0.28 B special
0.28 B starring
0.07 B stars
0.29 B start
-0.24 B started
-0.04 B starting
-0.11 B starts
0.29 B still
0.15 B stories
-0.10 B story
-0.93 B streamer
0.26 B streaming
-0.74 B strike
0.33 B studio
0.26 B sunday
0.17 B supporting
-0.25 B surprise
-0.13 B takes
0.12 B teaser
0.17 B television
0.24 B tentative
0.30 B then
0.16 B there
0.23 B they
-0.07 B those
0.40 B though
0.27 B thriller
-0.34 B through
0.50 B time
-0.39 B tokyo
0.04 B told
0.47 B took
-0.88 B trailer
-0.06 B turns
0.27 B tv
-0.45 B tweeted
-0.22 B under
0.38 B until
-0.54 B unveiled
0.61 B up
-0.22 B upcoming
0.29 B used
-0.20 B very
-0.31 B video
-0.43 B viewers
0.07 B volume
-0.46 B walked
-0.33 B watched
-0.28 B way
0.17 B we
-0.14 B webtoon
-0.12 B week
0.62 B weeks
-0.75 B well
-0.36 B what
0.22 B where
0.21 B which
0.52 B while
-0.07 B who
0.16 B whose
0.17 B will
-0.29 B winner
-0.65 B won
-0.34 B work
0.21 B world
0.05 B would
0.47 B wraps
-0.09 B year
0.23 B yet
-0.38 B you
-0.07 B your
-0.23 B –
0.14 B —
0.20 B ”
0.15 Bn %C
0.15 Bn %D
-0.67 Bn %P
0.22 Bn %S
0.15 Bn %T
0.13 Bn &
-0.39 Bn 's
0.40 Bn (
0.43 Bn -
-0.06 Bn .
-0.31 Bn /
-0.29 Bn :
0.14 Bn ;
-0.40 Bn advertisers
0.16 Bn after
0.16 Bn ago
-0.19 Bn air
-0.32 Bn airing
-0.09 Bn all
-0.44 Bn also
0.26 Bn arrived
-0.09 Bn back
-0.25 Bn based
0.66 Bn batch
-0.20 Bn before
0.11 Bn began
-0.32 Bn begin
-0.26 Bn begins
-0.45 Bn book
-0.08 Bn bow
-0.07 Bn broadcast
0.55 Bn but
0.12 Bn cable
0.38 Bn came
-0.31 Bn cancelled
-0.57 Bn cast
-0.35 Bn characters
-0.29 Bn closed
-0.28 Bn come
0.84 Bn comedy
0.18 Bn coming
0.61 Bn date
0.50 Bn days
0.25 Bn debut
-0.04 Bn debuted
0.39 Bn debuting
-0.05 Bn debuts
-0.24 Bn do
-0.30 Bn down
0.14 Bn drama
-0.35 Bn dropped
0.04 Bn effectively
0.07 Bn episode
0.71 Bn episodes
0.42 Bn expected
-0.54 Bn fall
0.56 Bn fans
-0.06 Bn featured
-0.78 Bn filming
0.42 Bn finally
-0.50 Bn finished
0.32 Bn first
0.25 Bn follow
-0.34 Bn following
-0.42 Bn follows
-0.22 Bn from
0.43 Bn full
-0.30 Bn game
-0.32 Bn gets
0.45 Bn go
-0.35 Bn goes
-0.23 Bn had
0.53 Bn half
0.08 Bn halves
-0.53 Bn handed
0.37 Bn has
0.50 Bn have
0.49 Bn having
-0.26 Bn he
0.90 Bn hit
-0.50 Bn hoping
-0.08 Bn host
0.38 Bn hour
-0.13 Bn into
0.06 Bn japan
-0.25 Bn japanese
0.57 Bn kicked
-0.44 Bn kicks
0.59 Bn land
-0.11 Bn landed
0.38 Bn lands
-0.67 Bn last
0.12 Bn launch
0.33 Bn launched
0.44 Bn left
0.34 Bn light
-0.34 Bn like
0.20 Bn likely
-0.79 Bn london
0.76 Bn look
0.66 Bn lot
0.62 Bn made
-0.36 Bn manga
-0.22 Bn may
-0.60 Bn might
0.11 Bn months
0.19 Bn most
-0.10 Bn network
-0.22 Bn new
0.10 Bn night
0.35 Bn nights
-0.68 Bn no
0.16 Bn not
0.53 Bn novel
0.25 Bn now
0.51 Bn one
-0.72 Bn open
-0.50 Bn opens
-0.28 Bn original
0.81 Bn our
-0.51 Bn out
-0.56 Bn over
-0.27 Bn own
-0.69 Bn packed
-0.07 Bn place
-0.17 Bn premiere
0.32 Bn premiered
0.18 Bn premieres
-0.04 Bn premiering
-0.58 Bn presents
-0.11 Bn pushed
0.75 Bn put
0.33 Bn ran
-0.05 Bn recently
-0.38 Bn renewal
-0.42 Bn renewed
-0.75 Bn return
-0.37 Bn returning
0.17 Bn returns
0.24 Bn revived
0.29 Bn role
-0.34 Bn roll
-0.53 Bn run
0.30 Bn same
-0.54 Bn schedule
-0.49 Bn scheduled
-0.30 Bn screen
0.41 Bn screens
0.36 Bn scripted
0.56 Bn season
0.45 Bn see
-0.43 Bn seen
0.23 Bn sequel
0.53 Bn series
-0.39 Bn service
0.33 Bn set
0.54 Bn should
0.26 Bn shown
-0.08 Bn shows
0.69 Bn since
-0.16 Bn slated
0.15 Bn so
0.63 Bn some
0.36 Bn sometime
0.60 Bn somewhere
-0.10 Bn special
-0.08 Bn starring
0.29 Bn start
-0.04 Bn starting
-0.11 Bn starts
0.29 Bn still
-0.93 Bn streamer
0.12 Bn streaming
0.15 Bn studio
0.10 Bn sunday
0.24 Bn tentative
-0.16 Bn then
0.23 Bn time
-0.23 Bn told
-0.07 Bn took
-0.59 Bn trailer
-0.53 Bn under
0.06 Bn until
-0.24 Bn unveiled
0.12 Bn up
-0.46 Bn walked
-0.71 Bn way
-0.59 Bn webtoon
-0.12 Bn week
0.68 Bn when
0.14 Bn which
-0.78 Bn who
-0.06 Bn will
0.07 Bn would
0.47 Bn wraps
-0.37 Bn year
-0.13 Bn yet
-0.16 Bn you
-0.25 Bn |
0.29 Bn –
0.09 Bn “
0.33 Bn ”
0.60 H 
0.31 H %C
0.13 H %D
0.17 H %K
1.02 H %S
0.71 H %T
-0.47 H (
-0.47 H )
-0.16 H ,
-0.19 H .
0.05 H /
0.31 H :
-0.10 H ?
-0.19 H a
0.39 H are
0.09 H be
0.50 H by
-0.27 H cast
0.41 H date
0.09 H do
-0.04 H drama
-0.17 H episodes
0.44 H for
0.34 H from
0.33 H how
-0.37 H in
-0.33 H is
0.38 H it
0.19 H many
-0.31 H new
-0.20 H of
0.60 H out
-0.09 H premieres
0.46 H release
0.12 H renewed
-0.36 H series
-0.59 H the
-0.52 H time
0.31 H to
-0.15 H what
0.18 H when
-0.20 H where
0.34 H will
-0.65 H you
-0.31 H –
0.41 H —
-0.10 H “
0.05 L1 %C
-0.26 L1 %S
-0.52 L1 's
-0.12 L1 (
-0.34 L1 )
-0.45 L1 ,
0.41 L1 -
0.28 L1 :
0.07 L1 ^
0.28 L1 a
-0.06 L1 air
-0.23 L1 and
-0.41 L1 anime
0.36 L1 arrived
-0.09 L1 arrives
-0.26 L1 before
-0.49 L1 begin
0.17 L1 beginning
0.30 L1 begins
-0.11 L1 by
0.34 L1 coming
0.24 L1 debut
0.05 L1 in
0.35 L1 its
0.14 L1 launch
0.22 L1 not
0.10 L1 of
-0.56 L1 out
-0.13 L1 premiere
0.17 L1 premieres
-0.60 L1 release
-0.30 L1 released
-0.25 L1 return
-0.04 L1 returns
0.75 L1 since
0.17 L1 starting
-0.76 L1 starts
0.23 L1 to
0.32 L1 —
0.54 L2 %C ,
0.37 L2 %C from
-0.14 L2 %C in
0.53 L2 %C on
0.35 L2 %D and
-0.32 L2 %N in
-0.35 L2 %P 's
-0.06 L2 %P (
-0.34 L2 %P )
-0.48 L2 %P by
-0.48 L2 %P in
0.36 L2 %P on
0.40 L2 %P —
0.23 L2 %S (
0.40 L2 %S begins
0.45 L2 %S in
-0.12 L2 %S on
0.21 L2 %T on
0.11 L2 %T —
0.24 L2 's %P
0.29 L2 , %P
-0.09 L2 , arrives
0.40 L2 , from
-0.45 L2 , in
-0.33 L2 , on
-0.29 L2 , premieres
0.15 L2 , since
-0.29 L2 / %P
-0.65 L2 ^ %C
0.07 L2 ^ ^
-0.57 L2 ^ in
-0.30 L2 ^ on
0.36 L2 a %S
-0.40 L2 advertisers on
0.71 L2 air in
-0.72 L2 air on
0.16 L2 aired in
-0.13 L2 aired on
-0.14 L2 arrive before
-0.42 L2 back in
0.44 L2 began in
-0.38 L2 began on
-0.49 L2 begin in
0.62 L2 begin on
0.57 L2 begins on
0.07 L2 broadcast in
-0.25 L2 by the
-0.26 L2 date :
0.06 L2 debut in
0.11 L2 debut on
0.17 L2 episodes from
0.44 L2 episodes on
-0.30 L2 episodes premiere
-0.50 L2 finished in
-0.38 L2 follows on
0.40 L2 for %C
-0.07 L2 for the
-0.11 L2 in %P
0.08 L2 in the
0.27 L2 is on
-0.63 L2 its %S
0.06 L2 japan on
0.24 L2 lands on
-0.04 L2 launch in
0.58 L2 launch on
0.22 L2 launched in
0.26 L2 launched on
0.04 L2 on %C
0.45 L2 on the
0.54 L2 out in
0.17 L2 premiere in
0.21 L2 premiere on
0.69 L2 premiered in
0.43 L2 premiered on
-0.23 L2 premieres on
-0.05 L2 release in
0.43 L2 released in
0.29 L2 role in
-0.13 L2 screen on
0.20 L2 set for
0.33 L2 shown in
-0.09 L2 sometime in
-0.11 L2 started in
0.13 L2 starts on
0.41 L2 time in
0.55 L2 to its
-0.08 L2 to premiere
-0.16 L2 will air
0.54 L2 will premiere
0.15 L3 %C , from
0.22 L3 %D , on
0.17 L3 %N episodes from
0.20 L3 %N episodes on
-0.30 L3 %N episodes premiere
0.29 L3 %P , %P
-0.09 L3 %P , arrives
0.33 L3 %P , from
-0.25 L3 %P back in
0.30 L3 %P series in
0.13 L3 %S launched on
0.16 L3 %S premiered in
0.34 L3 %S premiered on
0.17 L3 & %P in
-0.46 L3 ^ %P (
0.29 L3 ^ %T (
0.11 L3 ^ %T —
-0.65 L3 ^ ^ %C
0.07 L3 ^ ^ ^
-0.57 L3 ^ ^ in
-0.30 L3 ^ ^ on
0.10 L3 a %S in
-0.26 L3 a %S on
-0.05 L3 and %T (
-0.06 L3 are %T (
-0.31 L3 at %P in
0.18 L3 be premiered on
0.28 L3 be released in
-0.49 L3 by %C in
-0.35 L3 came out on
0.33 L3 debut in the
0.53 L3 first aired in
-0.14 L3 for %S in
-0.35 L3 for %S on
0.36 L3 for a %S
-0.24 L3 from %P 's
0.27 L3 in %D and
0.06 L3 in japan on
0.07 L3 it began in
0.30 L3 its %S in
0.69 L3 its %S on
0.34 L3 new episodes on
-0.14 L3 not arrive before
-0.30 L3 of %P in
-0.49 L3 of %T on
0.37 L3 on %C from
0.34 L3 on %C in
0.46 L3 on %C on
-0.18 L3 on %P 's
0.41 L3 some time in
-0.40 L3 the series in
-0.44 L3 to %C in
-0.40 L3 to advertisers on
0.48 L3 to air in
0.53 L3 to debut in
0.57 L3 to premiere on
-0.08 L3 was released on
-0.33 L3 which aired on
0.49 L3 which premiered in
0.09 L3 will begin on
-0.09 L3 will premiere on
-0.54 L3 with %S on
0.43 L3 — %C ,
0.48 LR %C ,
0.07 LR %C .
-0.76 LR %P .
-0.09 LR %S ,
-0.36 LR ( )
0.08 LR , $
-0.24 LR , )
-0.25 LR , .
0.80 LR : $
0.08 LR : ,
0.48 LR : .
-0.50 LR ^ $
0.42 LR ^ ,
0.30 LR ^ |
0.17 LR and .
-0.28 LR at .
-0.07 LR begins .
0.46 LR begins at
0.29 LR begins on
0.46 LR between .
0.07 LR by ,
-0.09 LR by .
0.52 LR debuts on
-0.35 LR for $
0.35 LR for .
0.28 LR from ,
-0.39 LR from on
0.13 LR in !
-0.13 LR in $
-0.26 LR in %P
0.23 LR in 's
0.17 LR in .
0.50 LR in and
0.21 LR in as
-0.50 LR in in
0.32 LR in on
0.27 LR in with
-0.63 LR of ,
0.40 LR on $
0.30 LR on ,
-0.32 LR on .
-0.13 LR on and
0.59 LR on at
-0.32 LR on night
-0.20 LR on to
0.43 LR on with
-0.28 LR out .
-0.39 LR premiere on
-0.19 LR premieres $
0.29 LR premieres on
-0.25 LR return .
-0.19 LR since ,
-0.68 LR starts .
-0.45 LR the %P
0.15 LR the .
-0.27 LR the film
0.05 LR to ,
0.21 LR — $
0.61 LR — .
0.54 Lb2 %C
-0.18 Lb2 %D
-0.49 Lb2 %K
-0.71 Lb2 %N
-0.21 Lb2 %P
0.09 Lb2 %S
-0.22 Lb2 %T
0.22 Lb2 's
0.15 Lb2 ,
-0.44 Lb2 /
-0.37 Lb2 ^
0.28 Lb2 a
-0.40 Lb2 advertisers
0.06 Lb2 air
-0.37 Lb2 aired
-0.37 Lb2 also
-0.16 Lb2 and
-0.10 Lb2 arrive
-0.35 Lb2 arrived
-0.25 Lb2 back
0.48 Lb2 be
-0.44 Lb2 begins
-0.60 Lb2 broadcast
0.55 Lb2 but
-0.25 Lb2 by
0.64 Lb2 came
-0.26 Lb2 date
0.11 Lb2 debut
0.39 Lb2 debuting
-0.30 Lb2 down
-0.71 Lb2 drama
0.26 Lb2 drop
0.45 Lb2 episodes
-0.50 Lb2 finished
-0.42 Lb2 follows
0.16 Lb2 is
0.33 Lb2 it
-0.10 Lb2 its
0.06 Lb2 japan
0.24 Lb2 lands
0.30 Lb2 launch
0.38 Lb2 launched
0.56 Lb2 not
0.57 Lb2 off
0.44 Lb2 on
0.27 Lb2 premiere
0.82 Lb2 premiered
0.13 Lb2 ran
0.25 Lb2 released
0.29 Lb2 role
-0.44 Lb2 roll
-0.37 Lb2 screen
-0.08 Lb2 screens
0.44 Lb2 season
0.48 Lb2 series
0.20 Lb2 set
-0.54 Lb2 show
0.33 Lb2 shown
-0.10 Lb2 slated
0.20 Lb2 sometime
-0.16 Lb2 started
0.13 Lb2 starts
-0.49 Lb2 that
-0.34 Lb2 the
-0.34 Lb2 this
0.41 Lb2 time
-0.06 Lb2 up
-0.39 Lb2 was
0.49 Lb2 which
0.23 Lb2 will
-0.21 Lb2 would
0.85 Lb3 %C
-0.05 Lb3 %D
0.83 Lb3 %N
0.53 Lb3 %S
-0.34 Lb3 %T
0.13 Lb3 &
-0.58 Lb3 's
0.78 Lb3 )
-0.26 Lb3 /
-0.28 Lb3 :
0.05 Lb3 ;
-0.14 Lb3 a
-0.15 Lb3 air
0.45 Lb3 an
-0.43 Lb3 and
-0.39 Lb3 anime
-0.06 Lb3 are
0.24 Lb3 as
-0.56 Lb3 at
0.57 Lb3 be
0.52 Lb3 been
-0.77 Lb3 by
0.77 Lb3 comedy
0.40 Lb3 coming
0.42 Lb3 date
0.49 Lb3 debut
0.15 Lb3 drama
0.48 Lb3 episodes
-0.46 Lb3 fall
-0.35 Lb3 filming
-0.15 Lb3 finale
0.08 Lb3 first
-0.29 Lb3 from
-0.63 Lb3 had
-0.16 Lb3 has
0.49 Lb3 hit
0.62 Lb3 host
-0.24 Lb3 in
0.88 Lb3 is
0.30 Lb3 it
-0.34 Lb3 its
-0.25 Lb3 japanese
0.57 Lb3 kicked
-0.14 Lb3 last
-0.41 Lb3 launch
-0.34 Lb3 like
0.21 Lb3 months
-0.29 Lb3 new
0.35 Lb3 nights
-0.31 Lb3 not
0.20 Lb3 novel
0.17 Lb3 of
0.39 Lb3 on
-0.36 Lb3 original
-0.12 Lb3 out
-0.17 Lb3 premiere
0.28 Lb3 release
0.38 Lb3 released
0.10 Lb3 same
-0.11 Lb3 series
-0.31 Lb3 show
-0.38 Lb3 slated
0.41 Lb3 some
0.38 Lb3 streaming
0.09 Lb3 the
-0.49 Lb3 this
-0.22 Lb3 to
0.27 Lb3 was
0.24 Lb3 which
0.42 Lb3 will
-0.32 Lb3 with
-0.23 Lb3 |
0.12 Lb3 –
-0.23 Lb3 “
0.17 Lb3 ”
-0.19 R1 %C
-0.54 R1 %N
-0.32 R1 %P
-0.35 R1 's
-0.05 R1 )
0.15 R1 /
-0.19 R1 ;
-0.43 R1 ?
-0.20 R1 a
-0.05 R1 after
0.34 R1 and
0.51 R1 anime
0.18 R1 at
-0.31 R1 episode
-0.27 R1 film
-0.07 R1 from
0.20 R1 is
-0.09 R1 looks
-0.32 R1 night
0.20 R1 on
0.42 R1 premiere
0.06 R1 release
-0.43 R1 revealed
-0.23 R1 that
0.22 R1 with
-0.15 R1 |
-0.26 R1 —
-0.28 R2 %P .
-0.22 R2 's %P
-0.17 R2 ) $
0.15 R2 ) ,
-0.21 R2 ) .
-0.31 R2 ) and
0.22 R2 , %S
0.76 R2 , %T
0.10 R2 , a
-0.05 R2 , and
-0.34 R2 , but
-0.36 R2 , due
0.45 R2 , followed
0.19 R2 , had
0.23 R2 , it
-0.21 R2 , so
-0.65 R2 , the
0.20 R2 , this
-0.05 R2 , will
-0.31 R2 / %N
-0.52 R2 : $
0.05 R2 ; %C
-0.35 R2 ; and
-0.43 R2 ? $
-0.43 R2 after %N
0.30 R2 and %D
-0.63 R2 and %S
0.32 R2 and ,
-0.36 R2 and a
0.33 R2 and continues
-0.16 R2 and has
0.20 R2 and is
0.40 R2 and it
-0.18 R2 and was
0.08 R2 at %N
-0.20 R2 film of
-0.20 R2 in and
0.17 R2 in the
0.37 R2 on %C
0.52 R2 on %P
0.29 R2 release .
-0.23 R2 that the
0.37 R2 with %N
0.13 R2 with %P
-0.29 R2 with a
-0.28 R3 %P . $
-0.17 R3 ) $ $
-0.05 R3 ) , %T
-0.21 R3 ) . $
0.05 R3 ) and %T
-0.32 R3 ) – %P
0.05 R3 , %C announced
-0.20 R3 , %C has
-0.20 R3 , and %C
-0.13 R3 , and %T
0.46 R3 , and has
0.30 R3 , and in
0.29 R3 , and is
0.33 R3 , and it
-0.16 R3 , and the
-0.36 R3 , due to
0.36 R3 , followed by
-0.43 R3 , it was
-0.12 R3 , on %C
0.12 R3 , on %D
0.30 R3 , with %P
0.48 R3 , with episodes
-0.15 R3 , with the
-0.52 R3 : $ $
-0.43 R3 ? $ $
0.25 R3 and %D .
-0.18 R3 at %N :
-0.20 R3 film of the
-0.20 R3 in and around
-0.06 R3 on %C $
0.74 R3 on %C .
0.72 R3 on %C and
0.29 R3 release . $
0.27 R3 with %N episodes
0.13 R3 with %P and
-0.24 R3 with a %N
0.20 Rb2 %C
0.28 Rb2 %D
-0.26 Rb2 %N
-0.53 Rb2 %P
-0.81 Rb2 %S
0.82 Rb2 %T
0.27 Rb2 )
-0.61 Rb2 ,
-0.11 Rb2 .
-0.55 Rb2 a
0.19 Rb2 all
-0.69 Rb2 an
-0.24 Rb2 and
-0.42 Rb2 as
0.13 Rb2 at
-0.34 Rb2 but
0.33 Rb2 continues
0.14 Rb2 date
-0.36 Rb2 due
0.48 Rb2 followed
0.06 Rb2 from
0.27 Rb2 had
-0.10 Rb2 has
0.70 Rb2 it
0.29 Rb2 its
-0.09 Rb2 new
-0.31 Rb2 of
-0.29 Rb2 our
0.54 Rb2 series
0.38 Rb2 since
-0.32 Rb2 so
-0.66 Rb2 that
-0.14 Rb2 the
-0.24 Rb2 they
0.20 Rb2 this
0.44 Rb2 to
0.19 Rb2 was
0.08 Rb2 will
-0.25 Rb2 –
0.28 Rb2 “
0.05 Rb3 !
-0.08 Rb3 %C
0.28 Rb3 %D
-0.23 Rb3 %K
-0.56 Rb3 %P
0.56 Rb3 %S
0.12 Rb3 %T
-0.79 Rb3 's
0.49 Rb3 (
0.38 Rb3 ,
0.89 Rb3 .
-0.14 Rb3 /
-0.44 Rb3 :
-0.32 Rb3 ;
0.12 Rb3 a
0.43 Rb3 and
-0.20 Rb3 around
0.51 Rb3 been
0.51 Rb3 by
0.15 Rb3 day
0.18 Rb3 episodes
0.16 Rb3 from
0.21 Rb3 game
-0.31 Rb3 had
-0.33 Rb3 has
-0.28 Rb3 have
-0.11 Rb3 in
-0.26 Rb3 is
0.55 Rb3 it
0.44 Rb3 moved
-0.07 Rb3 not
0.32 Rb3 now
-0.59 Rb3 of
0.24 Rb3 on
-0.35 Rb3 our
0.17 Rb3 season
-0.65 Rb3 that
0.28 Rb3 the
-0.43 Rb3 there
0.28 Rb3 this
-0.34 Rb3 to
-0.28 Rb3 was
0.18 Rb3 will
0.22 Rb3 with
0.45 Rb3 |
-0.26 T after
0.28 T before
-0.39 T both
-0.15 T none
0.18 T season
-0.15 at first0
0.32 at first1
-0.67 at heading
1.16 at item
0.27 at last1
-0.42 at last3
0.33 at length0
0.16 at length1
0.09 at length2
-0.52 at length3
-0.37 at length4
-0.42 at length5
-0.28 at paragraph
0.60 at row
-0.80 at title
0.09 event aired
-0.38 event airing
-0.10 event announced
0.26 event arrived
0.20 event available
0.40 event be_back
-0.18 event be_out
0.04 event began
-0.32 event begin
-0.31 event begins
0.30 event bow
-0.07 event broadcast
-0.35 event came_out
-0.31 event cancelled
-0.15 event come
0.51 event coming
-0.66 event coming_to
0.25 event debut
-0.04 event debuted
-0.05 event debuts
-0.35 event dropped
-0.33 event drops
0.29 event episode
-0.42 event event
0.23 event filming
-0.40 event follows
-0.35 event game
0.46 event hit_%C3
0.57 event kicked_off
-0.44 event kicks_off
0.59 event land
-0.11 event landed
0.71 event lands
0.36 event launch
0.33 event launched
0.44 event left
-0.45 event million
0.25 event none
0.11 event novel
-0.72 event open
-0.50 event opens
-0.57 event other
-0.08 event other-far
-0.86 event other-near
0.32 event premiered
0.18 event premieres
-0.04 event premiering
0.25 event production
0.17 event ran_for
-0.21 event release
-0.52 event release-far
-0.47 event renewal
0.18 event return
-0.37 event returning
0.24 event revived
0.24 event roll_out
0.28 event said
0.36 event scripted
0.38 event see_it
-0.64 event set
0.20 event set_for
-0.37 event set_in
0.25 event shown
0.15 event slated
-0.24 event started
0.17 event starting
-0.11 event starts
0.60 event streaming
-0.51 event told
-0.55 event trailer
-0.45 event tweeted
-0.41 event until
-0.65 event won
-0.07 event wraps
-0.39 grain month
0.57 grain part
0.13 grain season
-0.25 grain year
0.05 l1 %C
-0.26 l1 %S
-0.45 l1 's
-0.12 l1 (
-0.34 l1 )
-0.42 l1 ,
0.41 l1 -
0.28 l1 :
0.07 l1 ^
0.28 l1 a
-0.06 l1 air
-0.32 l1 and
-0.41 l1 anime
0.36 l1 arrived
-0.09 l1 arrives
-0.26 l1 before
-0.49 l1 begin
0.17 l1 beginning
0.30 l1 begins
-0.11 l1 by
0.34 l1 coming
0.24 l1 debut
0.05 l1 in
0.35 l1 its
0.14 l1 launch
0.22 l1 not
0.10 l1 of
-0.56 l1 out
-0.13 l1 premiere
0.17 l1 premieres
-0.60 l1 release
-0.30 l1 released
-0.25 l1 return
-0.04 l1 returns
0.75 l1 since
0.17 l1 starting
-0.76 l1 starts
0.23 l1 to
0.32 l1 —
-0.43 l1 “
0.54 l2 %C ,
0.37 l2 %C from
-0.14 l2 %C in
0.53 l2 %C on
0.35 l2 %D and
-0.32 l2 %N in
-0.26 l2 %P 's
-0.06 l2 %P (
-0.34 l2 %P )
0.16 l2 %P ,
-0.26 l2 %P and
-0.48 l2 %P by
-0.48 l2 %P in
0.36 l2 %P on
0.40 l2 %P —
0.23 l2 %S (
0.40 l2 %S begins
0.45 l2 %S in
-0.12 l2 %S on
0.21 l2 %T on
0.11 l2 %T —
0.24 l2 's %P
0.29 l2 , %P
-0.09 l2 , arrives
0.40 l2 , from
-0.45 l2 , in
-0.33 l2 , on
-0.29 l2 , premieres
0.15 l2 , since
-0.29 l2 / %P
-0.65 l2 ^ %C
0.07 l2 ^ ^
-0.57 l2 ^ in
-0.30 l2 ^ on
0.36 l2 a %S
-0.40 l2 advertisers on
0.71 l2 air in
-0.72 l2 air on
0.16 l2 aired in
-0.13 l2 aired on
-0.14 l2 arrive before
-0.42 l2 back in
0.44 l2 began in
-0.38 l2 began on
-0.49 l2 begin in
0.62 l2 begin on
0.57 l2 begins on
0.07 l2 broadcast in
-0.25 l2 by the
-0.26 l2 date :
0.06 l2 debut in
0.11 l2 debut on
0.17 l2 episodes from
0.44 l2 episodes on
-0.30 l2 episodes premiere
-0.50 l2 finished in
-0.38 l2 follows on
0.40 l2 for %C
-0.07 l2 for the
-0.11 l2 in %P
0.08 l2 in the
0.27 l2 is on
-0.63 l2 its %S
0.06 l2 japan on
0.24 l2 lands on
-0.04 l2 launch in
0.58 l2 launch on
0.22 l2 launched in
0.26 l2 launched on
0.04 l2 on %C
0.45 l2 on the
0.54 l2 out in
0.17 l2 premiere in
0.21 l2 premiere on
0.69 l2 premiered in
0.43 l2 premiered on
-0.23 l2 premieres on
-0.05 l2 release in
0.43 l2 released in
0.29 l2 role in
-0.13 l2 screen on
0.20 l2 set for
0.33 l2 shown in
-0.09 l2 sometime in
-0.11 l2 started in
0.13 l2 starts on
0.41 l2 time in
0.55 l2 to its
-0.08 l2 to premiere
-0.16 l2 will air
0.54 l2 will premiere
0.15 l3 %C , from
0.22 l3 %D , on
0.17 l3 %N episodes from
0.20 l3 %N episodes on
-0.30 l3 %N episodes premiere
0.29 l3 %P , %P
-0.09 l3 %P , arrives
0.33 l3 %P , from
-0.25 l3 %P back in
0.30 l3 %P series in
0.13 l3 %S launched on
0.16 l3 %S premiered in
0.34 l3 %S premiered on
0.17 l3 & %P in
-0.26 l3 's %P and
0.19 l3 , %P ,
-0.46 l3 ^ %P (
0.29 l3 ^ %T (
0.11 l3 ^ %T —
-0.65 l3 ^ ^ %C
0.07 l3 ^ ^ ^
-0.57 l3 ^ ^ in
-0.30 l3 ^ ^ on
0.10 l3 a %S in
-0.26 l3 a %S on
-0.05 l3 and %T (
-0.06 l3 are %T (
-0.31 l3 at %P in
0.18 l3 be premiered on
0.28 l3 be released in
-0.49 l3 by %C in
-0.35 l3 came out on
0.33 l3 debut in the
0.53 l3 first aired in
-0.14 l3 for %S in
-0.35 l3 for %S on
0.36 l3 for a %S
-0.24 l3 from %P 's
0.27 l3 in %D and
0.06 l3 in japan on
0.07 l3 it began in
0.30 l3 its %S in
0.69 l3 its %S on
0.34 l3 new episodes on
-0.14 l3 not arrive before
-0.30 l3 of %P in
-0.49 l3 of %T on
0.37 l3 on %C from
0.34 l3 on %C in
0.46 l3 on %C on
-0.18 l3 on %P 's
0.41 l3 some time in
-0.40 l3 the series in
-0.44 l3 to %C in
-0.40 l3 to advertisers on
0.48 l3 to air in
0.53 l3 to debut in
0.57 l3 to premiere on
-0.08 l3 was released on
-0.33 l3 which aired on
0.49 l3 which premiered in
0.09 l3 will begin on
-0.09 l3 will premiere on
-0.54 l3 with %S on
0.43 l3 — %C ,
-0.25 others dates1
0.59 others dates2
-0.70 others dates3
-0.33 others seasons0
0.44 others seasons2
0.50 par %N
0.50 par2 %N episodes
-0.16 r1 $
-0.19 r1 %C
-0.32 r1 %P
-0.22 r1 's
-0.24 r1 )
0.15 r1 /
0.60 r1 ;
-0.43 r1 ?
-0.20 r1 a
-0.05 r1 after
0.44 r1 and
0.51 r1 anime
0.18 r1 at
-0.31 r1 episode
-0.27 r1 film
-0.07 r1 from
0.20 r1 is
-0.09 r1 looks
-0.32 r1 night
0.20 r1 on
0.42 r1 premiere
0.06 r1 release
-0.43 r1 revealed
-0.23 r1 that
0.22 r1 with
-0.15 r1 |
-0.26 r1 —
-0.42 r1 ”
-0.16 r2 $ $
-0.28 r2 %P .
-0.22 r2 's %P
0.50 r2 ( %N
-0.38 r2 ) $
0.15 r2 ) ,
-0.21 r2 ) .
-0.31 r2 ) and
0.22 r2 , %S
0.76 r2 , %T
0.10 r2 , a
-0.22 r2 , and
-0.34 r2 , but
-0.36 r2 , due
0.45 r2 , followed
0.19 r2 , had
-0.21 r2 , so
-0.65 r2 , the
0.20 r2 , this
-0.05 r2 , will
-0.31 r2 / %N
-0.52 r2 : $
0.05 r2 ; %C
0.68 r2 ; %P
-0.35 r2 ; and
-0.43 r2 ? $
-0.43 r2 after %N
0.30 r2 and %D
0.20 r2 and %P
-0.63 r2 and %S
0.32 r2 and ,
-0.36 r2 and a
0.33 r2 and continues
-0.16 r2 and has
0.20 r2 and is
0.40 r2 and it
-0.18 r2 and was
0.08 r2 at %N
-0.20 r2 film of
-0.20 r2 in and
0.17 r2 in the
0.37 r2 on %C
0.52 r2 on %P
0.29 r2 release .
-0.23 r2 that the
0.37 r2 with %N
0.13 r2 with %P
-0.29 r2 with a
-0.16 r3 $ $ $
-0.28 r3 %P . $
0.50 r3 ( %N episodes
-0.38 r3 ) $ $
-0.05 r3 ) , %T
-0.21 r3 ) . $
0.05 r3 ) and %T
-0.32 r3 ) – %P
0.05 r3 , %C announced
-0.20 r3 , %C has
-0.20 r3 , and %C
-0.54 r3 , and %P
0.46 r3 , and has
0.30 r3 , and in
0.29 r3 , and is
0.33 r3 , and it
-0.16 r3 , and the
-0.36 r3 , due to
0.36 r3 , followed by
-0.43 r3 , it was
-0.12 r3 , on %C
0.12 r3 , on %D
0.30 r3 , with %P
0.48 r3 , with episodes
-0.15 r3 , with the
-0.52 r3 : $ $
-0.43 r3 ? $ $
0.25 r3 and %D .
-0.18 r3 at %N :
-0.20 r3 film of the
-0.20 r3 in and around
-0.06 r3 on %C $
0.74 r3 on %C .
0.72 r3 on %C and
0.29 r3 release . $
0.27 r3 with %N episodes
0.13 r3 with %P and
-0.24 r3 with a %N
1.30 rule any
-1.05 rule none
-1.16 rule other
0.36 rule release:_<date>_premiere
0.33 rule release:_<season>:_<date>
0.25 rule release:_<season>_of_<series>_on_<date>
-0.06 rule release:_<series>_(<date>)
0.10 rule release:_air_<date>
0.62 rule release:_arrive_<date>
0.63 rule release:_arrived_<date>
0.44 rule release:_available_<date>
0.40 rule release:_be_back_<date>
-0.18 rule release:_be_out_<date>
0.40 rule release:_began_<date>
0.89 rule release:_begins_<date>
0.30 rule release:_bow_<date>
-0.16 rule release:_broadcast_<date>
0.47 rule release:_coming_<date>
-0.66 rule release:_coming_to_<date>
0.38 rule release:_debut_<date>
-0.04 rule release:_debuted_<date>
-0.05 rule release:_debuts_<date>
0.26 rule release:_drop_<date>
-0.35 rule release:_follows_<date>
-0.22 rule release:_is_back_for_<date>
0.57 rule release:_kicked_off_<date>
-0.11 rule release:_landed_<date>
0.38 rule release:_lands_<date>
0.45 rule release:_launch_<date>
0.39 rule release:_launched_<date>
-0.72 rule release:_open_<date>
-0.43 rule release:_opens_<date>
0.21 rule release:_premiere_<date>
0.32 rule release:_premiered_<date>
0.18 rule release:_premieres_<date>
0.32 rule release:_premiering_<date>
0.17 rule release:_ran_for_<date>
0.07 rule release:_release_<date>
0.83 rule release:_released_<date>
0.50 rule release:_return_<date>
-0.37 rule release:_returning_<date>
0.24 rule release:_revived_<date>
0.33 rule release:_set_for_<date>
0.34 rule release:_shown_<date>
0.15 rule release:_slated_<date>
0.05 rule release:_started_<date>
0.41 rule release:_starting_<date>
0.15 rule release:_starts_<date>
0.60 rule release:_streaming_<date>
0.05 rule release:_up_on_<date>
0.62 series nearest-after
-0.98 series nearest-after-main
0.08 series nearest-away
0.20 series nearest-away-main
0.18 series nearest-before
0.33 series nearest-before-main
-1.27 series other-after
-0.06 series other-after-main
0.30 series other-away
0.47 series other-away-main
-0.76 series other-before
0.83 tense open-future
-2.72 tense open-past
0.11 tense past
0.85 when ahead
0.14 when far
-0.62 when long-ago
-1.50 when past
0.45 when soon
0.31 when unknown
`
