/** What the judge of release claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const releaseWeights = `
-0.131 bias
-0.05 A !
0.60 A %
0.35 A %C
-0.35 A %D
-0.35 A %K
0.25 A %N
-0.48 A %O
-0.28 A %S
-0.11 A %T
0.10 A (
0.06 A )
-0.05 A ,
0.14 A -
0.22 A .
0.13 A ...
0.06 A /
-0.17 A :
-0.43 A ?
0.16 A according
-0.34 A adapts
0.53 A again
-0.05 A air
-0.30 A aired
0.45 A all
0.15 A along
0.40 A already
0.17 A also
0.66 A anime
-0.45 A announced
-0.20 A around
-0.54 A art
-0.43 A back
0.13 A became
0.38 A been
0.21 A before
-0.10 A being
0.09 A between
0.16 A bow
-0.31 A bring
0.29 A british
-0.31 A broadcast
-0.30 A but
-0.12 A can
-0.62 A cast
0.29 A character
0.08 A close
-0.12 A come
0.22 A comedy
0.10 A coming
-0.28 A confirm
0.33 A continues
0.31 A could
0.34 A currently
0.10 A day
0.48 A days
0.17 A debut
-0.35 A do
-0.39 A doors
-0.26 A due
-0.14 A each
-0.15 A earlier
0.07 A end
0.48 A ended
-0.18 A episode
0.31 A episodes
0.42 A eps
0.45 A et
-0.50 A every
0.40 A fan
-0.11 A fans
-0.31 A favourite
0.26 A featuring
-0.25 A film
-0.22 A filming
-0.26 A finale
-0.24 A find
-0.30 A first
0.45 A followed
-0.47 A following
0.07 A follows
-0.34 A friday
0.63 A from
0.28 A game
-0.50 A good
-0.07 A got
-0.10 A had
0.27 A has
0.25 A have
-0.35 A her
0.29 A his
0.49 A hit
-0.17 A i
-0.27 A including
-0.16 A industry
-0.11 A jst
0.43 A just
0.15 A kept
-0.10 A lands
-0.21 A languages
-0.45 A last
-0.07 A later
0.16 A launch
0.58 A left
-0.50 A let
-0.52 A light
-0.50 A like
0.33 A little
-0.13 A looks
0.17 A loose
0.55 A million
0.12 A monday
0.26 A month
-0.60 A more
0.56 A moved
-0.30 A name
-0.45 A network
-0.07 A networks
-0.44 A never
-0.20 A new
0.64 A next
-0.19 A night
0.17 A no
0.08 A not
-0.36 A nothing
-0.41 A novel
-0.23 A novels
0.64 A now
-0.08 A number
0.22 A off
-0.45 A officially
-0.59 A once
-0.33 A one
0.32 A only
-0.11 A original
0.26 A originals
-0.45 A other
-0.16 A our
-0.12 A out
0.31 A outside
-0.46 A own
-0.23 A pandemic
-0.08 A people
0.13 A percent
0.13 A picked
0.51 A planned
-0.25 A platform
0.10 A playing
0.69 A premiere
0.52 A previously
-0.24 A producer
-0.34 A producers
-0.42 A production
-0.26 A publisher
0.42 A ran
-0.07 A really
0.08 A received
0.38 A release
0.05 A released
0.40 A renewed
0.46 A reported
-0.40 A return
-0.37 A returning
-0.72 A revealed
0.46 A roll
0.51 A rotten
-0.57 A run
0.25 A said
0.08 A same
-0.25 A saw
0.72 A scheduled
0.35 A season
0.17 A see
-0.05 A series
0.32 A set
-0.36 A she
-0.34 A shopped
-0.29 A showrunner
-0.46 A shows
0.67 A since
0.13 A slot
-0.17 A so
-0.49 A special
0.25 A spin-off
-0.31 A starred
-0.11 A stars
-0.14 A started
-0.10 A still
-0.07 A story
0.23 A streamer
-0.44 A subsequent
-0.32 A success
-0.47 A sunday
-0.09 A sure
0.12 A takes
-0.17 A teaser
-0.43 A than
-0.47 A them
0.23 A there
0.56 A those
-0.12 A thriller
-0.08 A through
0.11 A time
-0.28 A titled
0.35 A titles
-0.33 A told
-0.17 A too
-0.36 A took
0.62 A total
-0.53 A trailer
0.39 A true
0.23 A tv
0.52 A up
-0.30 A video
-0.40 A we're
-0.19 A webtoon
-0.13 A wednesday
0.32 A week
-0.16 A when
-0.65 A which
0.47 A while
-0.11 A who
-0.39 A will
-0.06 A word
0.58 A worldwide
0.29 A would
0.50 A wrapped
-0.31 A year
-0.13 A years
-0.81 A yet
-0.49 A you
-0.07 A |
-0.16 A –
-0.26 A —
-0.05 A “
0.05 An !
0.04 An %C
0.20 An %D
-0.12 An %K
-0.25 An %P
0.12 An %S
0.50 An %T
0.10 An 's
0.20 An (
0.19 An )
-0.10 An ...
-0.19 An ;
-0.43 An ?
0.43 An according
0.18 An after
-0.30 An aired
0.52 An all
0.47 An along
-0.24 An also
0.51 An anime
-0.77 An announced
-0.20 An around
0.20 An became
0.43 An been
0.20 An before
0.29 An british
-0.12 An broadcast
-0.35 An but
-0.12 An can
0.33 An continues
-0.30 An created
0.23 An day
-0.28 An drama
-0.34 An due
0.04 An end
-0.43 An episode
0.36 An episodes
0.45 An et
0.29 An fans
-0.31 An favourite
-0.25 An film
-0.26 An finale
-0.42 An first
0.45 An followed
-0.47 An following
0.13 An from
0.19 An game
-0.14 An got
-0.18 An have
0.48 An hit
-0.17 An i
-0.46 An including
0.15 An kept
-0.46 An last
-0.50 An let
-0.45 An light
0.33 An little
-0.13 An looks
-0.34 An minute
-0.15 An more
0.56 An moved
-0.20 An name
-0.10 An new
0.41 An next
-0.32 An night
0.17 An no
0.09 An not
-0.36 An nothing
-0.23 An novel
-0.23 An novels
0.51 An now
0.27 An off
0.32 An one
-0.27 An our
-0.07 An out
-0.05 An over
-0.39 An pm
0.35 An premiere
-0.24 An producer
-0.42 An production
0.42 An ran
-0.07 An really
0.08 An received
0.29 An release
0.05 An released
-0.37 An returning
-0.72 An revealed
0.46 An roll
0.25 An said
0.07 An same
-0.25 An saw
0.34 An scheduled
0.11 An season
0.19 An series
0.18 An set
-0.28 An she
0.35 An since
-0.33 An so
0.16 An story
0.10 An streaming
-0.09 An sure
0.12 An takes
-0.22 An than
0.36 An then
-0.43 An there
0.27 An thriller
-0.13 An told
-0.36 An took
-0.45 An trailer
0.39 An true
0.19 An tv
0.21 An up
-0.41 An we
-0.18 An which
0.23 An while
0.23 An will
0.56 An would
-0.41 An you
-0.07 An |
-0.16 An –
-0.25 An —
-0.08 An “
0.15 B %C
0.08 B %D
-0.08 B %K
0.17 B %N
-0.62 B %O
-0.08 B %P
0.20 B %S
0.16 B &
-0.56 B 's
0.08 B (
-0.13 B )
-0.30 B +
-0.06 B ,
0.13 B -
-0.27 B .
-0.37 B /
-0.05 B 9pm
-0.22 B :
-0.42 B about
0.07 B acclaimed
0.34 B according
0.39 B adaptation
-0.40 B advertisers
0.07 B after
0.16 B ago
0.17 B ahead
0.07 B air
0.09 B aired
-0.06 B all
0.27 B already
0.14 B also
-0.22 B anime
0.36 B announced
-0.45 B announcing
0.06 B another
-0.10 B anticipated
0.53 B around
0.23 B arrived
0.40 B available
-0.29 B award
-0.61 B based
0.65 B batch
-0.49 B because
0.19 B began
0.13 B beginning
-0.21 B begins
-0.09 B begun
-0.29 B being
-0.44 B best
0.05 B between
-0.08 B bow
-0.45 B bring
-0.11 B broadcast
-0.27 B bunch
0.10 B but
0.12 B cable
0.27 B came
-0.70 B cameras
-0.52 B can
-0.31 B cancelled
-0.61 B cast
-0.35 B characters
-0.20 B christmas
-0.33 B closed
-0.05 B come
0.33 B comedy
-0.10 B comes
0.06 B coming
-0.29 B confirmed
0.20 B could
-0.15 B created
-0.51 B creators
-0.43 B crew
-0.14 B currently
0.45 B date
0.45 B days
0.27 B debut
0.06 B debuted
-0.42 B debuts
-0.06 B declared
-0.52 B despite
-0.29 B detective
0.22 B did
0.04 B director
-0.10 B do
-0.07 B down
0.16 B drama
-0.10 B drawn
-0.12 B dropped
-0.29 B drops
-0.81 B due
-0.59 B during
-0.30 B earlier
0.04 B effectively
-0.29 B emmy
0.40 B ended
-0.41 B ending
-0.43 B episode
0.48 B episodes
-0.12 B espionage
0.48 B expected
-0.50 B fall
-0.12 B family
-0.34 B famous
0.13 B fan
0.10 B fans
0.15 B fantasy
-0.50 B feature-length
-0.22 B film
-0.68 B filming
-0.58 B final
-0.14 B finale
0.51 B finally
-0.42 B finished
0.28 B follow
0.52 B followed
0.16 B following
-0.16 B follows
0.24 B from
0.23 B full
0.09 B game
-0.49 B gave
0.23 B get
0.06 B gets
-0.58 B getting
-0.40 B given
-0.23 B globally
0.42 B go
-0.18 B goes
-0.37 B gone
-0.50 B got
0.11 B had
0.47 B half
0.24 B halves
-0.48 B handed
0.54 B has
0.45 B having
0.15 B he
-0.27 B her
0.09 B his
0.78 B hit
-0.49 B hollywood
-0.47 B hoping
-0.69 B hours
0.10 B if
-0.37 B into
0.06 B japan
-0.13 B japanese
0.48 B kicked
-0.44 B kicks
0.18 B know
-0.52 B known
0.53 B land
-0.09 B landed
0.64 B lands
-0.39 B last
0.36 B later
0.33 B launch
0.17 B launched
0.37 B left
0.34 B less
0.34 B light
-0.59 B like
-0.10 B likely
0.49 B limited
-0.59 B london
-0.13 B long
-0.36 B long-awaited
0.36 B look
0.55 B lot
0.69 B made
-0.43 B make
-0.46 B manga
-0.49 B many
-0.17 B might
0.09 B million
-0.61 B minutes
0.39 B month
0.29 B months
-0.60 B more
0.39 B most
0.16 B moved
-0.43 B much
-0.16 B network
-0.12 B new
-0.37 B news
0.39 B nights
0.14 B no
-0.50 B nod
-0.13 B not
0.14 B novel
0.28 B novels
0.21 B now
-0.18 B off
0.35 B once
0.37 B one
0.17 B only
-0.53 B open
-0.38 B opens
0.50 B order
-0.29 B original
0.14 B originally
-0.50 B originals
0.62 B other
0.58 B our
-0.63 B out
-0.45 B over
-0.47 B own
0.19 B packed
-0.48 B pair
-0.59 B part
-0.36 B pickup
0.21 B pilot
-0.10 B place
0.24 B played
0.09 B police
-0.23 B postponed
-0.13 B premiere
0.38 B premiered
0.06 B premieres
0.11 B premiering
-0.54 B presents
-0.17 B previous
0.35 B produced
-0.08 B production
-0.46 B promised
0.19 B pushed
0.77 B put
0.39 B ran
0.49 B reached
-0.10 B reading
-0.22 B recently
0.13 B release
-0.44 B renewal
-0.16 B renewed
0.05 B report
-0.33 B returning
0.37 B revealed
0.24 B revived
0.23 B role
0.06 B roll
0.08 B rumors
-0.49 B run
0.37 B runs
0.23 B said
0.22 B same
-0.66 B say
-0.43 B schedule
-0.20 B scheduled
-0.16 B sci-fi
0.22 B screens
0.28 B scripted
0.20 B season
0.13 B second
0.17 B see
-0.51 B seen
0.23 B sequel
-0.23 B series
-0.39 B service
-0.15 B set
-0.21 B she
-0.11 B shoots
0.22 B should
0.55 B show
0.26 B shown
-0.45 B shows
0.46 B since
0.33 B sitcom
-0.32 B slate
-0.11 B slated
-0.72 B slot
0.24 B small
0.20 B some
0.22 B sometime
0.52 B somewhere
-0.41 B soon
-0.49 B soundtrack
0.35 B sources
-0.21 B special
0.28 B starring
0.07 B stars
0.36 B start
-0.15 B started
-0.06 B starting
-0.14 B starts
0.27 B still
0.15 B stories
-0.80 B streamer
0.24 B streaming
-0.57 B strike
0.33 B studio
0.19 B sunday
0.19 B supporting
-0.25 B surprise
-0.06 B takes
0.17 B television
0.22 B tentative
-0.06 B than
0.28 B then
0.23 B they
0.36 B though
0.38 B thriller
-0.34 B through
0.35 B time
-0.38 B tokyo
0.04 B told
0.29 B took
-0.77 B trailer
-0.06 B turns
0.15 B tv
-0.42 B tweeted
-0.18 B under
0.38 B until
-0.74 B unveiled
0.55 B up
-0.29 B upcoming
0.24 B used
-0.20 B very
-0.31 B video
-0.53 B viewers
0.11 B volume
-0.42 B walked
-0.33 B watched
-0.12 B way
0.19 B we
-0.08 B webtoon
0.52 B weeks
-0.60 B well
-0.36 B what
0.07 B where
0.48 B while
0.19 B whose
0.10 B will
-0.29 B winner
-0.55 B won
-0.33 B work
0.18 B world
0.09 B would
0.49 B wraps
-0.09 B year
0.22 B yet
-0.22 B you
-0.07 B your
0.05 B |
-0.19 B –
0.05 B —
0.18 B ”
0.08 Bn %C
-0.16 Bn %K
-0.49 Bn %P
0.09 Bn %S
0.15 Bn %T
0.16 Bn &
-0.34 Bn 's
0.34 Bn (
-0.12 Bn ,
0.40 Bn -
-0.05 Bn .
-0.34 Bn /
-0.29 Bn :
0.13 Bn ;
-0.40 Bn advertisers
0.16 Bn after
0.16 Bn ago
-0.28 Bn air
-0.26 Bn airing
-0.15 Bn all
-0.35 Bn also
-0.10 Bn anime
0.23 Bn arrived
-0.17 Bn back
-0.25 Bn based
0.58 Bn batch
-0.25 Bn before
0.09 Bn began
-0.31 Bn begin
-0.19 Bn begins
0.05 Bn between
-0.41 Bn book
-0.08 Bn bow
0.04 Bn bows
-0.08 Bn broadcast
0.51 Bn but
0.12 Bn cable
0.27 Bn came
0.06 Bn can
-0.31 Bn cancelled
-0.57 Bn cast
-0.35 Bn characters
-0.29 Bn closed
-0.29 Bn come
0.72 Bn comedy
0.24 Bn coming
0.45 Bn date
0.45 Bn days
0.26 Bn debut
0.06 Bn debuted
0.37 Bn debuting
-0.09 Bn debuts
-0.24 Bn do
-0.30 Bn down
0.07 Bn drama
-0.27 Bn dropped
0.04 Bn effectively
0.06 Bn episode
0.65 Bn episodes
-0.10 Bn expect
0.42 Bn expected
-0.50 Bn fall
0.51 Bn fans
-0.70 Bn filming
0.17 Bn finale
0.46 Bn finally
-0.43 Bn finished
0.27 Bn first
0.28 Bn follow
-0.23 Bn following
-0.31 Bn follows
-0.06 Bn from
0.36 Bn full
-0.30 Bn game
-0.29 Bn gets
0.42 Bn go
-0.33 Bn goes
-0.23 Bn had
0.46 Bn half
0.10 Bn halves
-0.48 Bn handed
0.25 Bn has
0.48 Bn have
0.45 Bn having
-0.26 Bn he
0.78 Bn hit
-0.47 Bn hoping
0.42 Bn hour
0.06 Bn if
0.06 Bn japan
-0.13 Bn japanese
0.48 Bn kicked
-0.44 Bn kicks
0.53 Bn land
-0.09 Bn landed
0.37 Bn lands
-0.55 Bn last
0.10 Bn launch
0.37 Bn launched
0.37 Bn left
0.34 Bn light
-0.33 Bn like
0.20 Bn likely
-0.59 Bn london
0.59 Bn look
0.55 Bn lot
0.51 Bn made
-0.33 Bn manga
-0.18 Bn may
-0.46 Bn might
0.15 Bn months
0.27 Bn most
-0.10 Bn network
-0.19 Bn new
0.30 Bn nights
-0.64 Bn no
0.11 Bn not
0.50 Bn novel
0.21 Bn now
0.41 Bn one
-0.53 Bn open
-0.38 Bn opens
-0.28 Bn original
0.59 Bn our
-0.53 Bn out
-0.52 Bn over
-0.27 Bn own
-0.61 Bn packed
-0.10 Bn place
-0.19 Bn premiere
0.23 Bn premiered
0.06 Bn premieres
0.11 Bn premiering
-0.54 Bn presents
-0.08 Bn pushed
0.59 Bn put
0.39 Bn ran
-0.05 Bn recently
-0.06 Bn release
-0.35 Bn renewal
-0.40 Bn renewed
-0.57 Bn return
-0.33 Bn returning
0.13 Bn returns
0.24 Bn revived
0.29 Bn role
-0.30 Bn roll
-0.49 Bn run
0.30 Bn same
-0.43 Bn schedule
-0.35 Bn scheduled
-0.06 Bn screen
0.22 Bn screens
0.28 Bn scripted
0.45 Bn season
0.07 Bn second
0.33 Bn see
-0.39 Bn seen
0.23 Bn sequel
0.32 Bn series
-0.39 Bn service
0.37 Bn set
0.49 Bn should
0.11 Bn show
0.26 Bn shown
-0.08 Bn shows
0.45 Bn since
-0.11 Bn slated
0.12 Bn so
0.55 Bn some
0.22 Bn sometime
0.52 Bn somewhere
-0.10 Bn special
-0.08 Bn starring
0.36 Bn start
-0.06 Bn starting
-0.14 Bn starts
0.27 Bn still
-0.80 Bn streamer
0.10 Bn streaming
0.15 Bn studio
0.16 Bn sunday
0.22 Bn tentative
-0.13 Bn then
0.15 Bn time
-0.23 Bn told
-0.10 Bn took
-0.52 Bn trailer
-0.48 Bn under
0.06 Bn until
-0.51 Bn unveiled
0.15 Bn up
-0.42 Bn walked
-0.53 Bn way
-0.58 Bn webtoon
0.54 Bn when
-0.59 Bn who
0.06 Bn would
0.49 Bn wraps
-0.36 Bn year
-0.10 Bn yet
-0.16 Bn |
0.22 Bn –
-0.09 Bn “
0.20 Bn ”
0.40 H 
0.18 H %C
0.04 H %D
0.17 H %K
0.83 H %S
0.52 H %T
-0.37 H (
-0.37 H )
-0.07 H ,
-0.19 H .
0.09 H /
0.24 H :
-0.14 H ?
-0.12 H a
0.36 H are
0.09 H be
0.45 H by
-0.27 H cast
0.24 H date
0.09 H do
-0.08 H drama
-0.15 H episodes
0.35 H for
0.34 H from
0.28 H how
-0.37 H in
-0.40 H is
0.34 H it
0.17 H many
-0.31 H new
-0.14 H of
0.08 H on
0.52 H out
-0.13 H premieres
0.35 H release
-0.36 H series
-0.59 H the
0.08 H there
-0.52 H time
0.31 H to
-0.23 H what
0.15 H when
-0.16 H where
0.33 H will
-0.57 H you
-0.23 H –
0.32 H —
-0.10 H “
0.13 L1 %C
-0.25 L1 %S
-0.48 L1 's
-0.34 L1 )
-0.30 L1 ,
0.40 L1 -
0.16 L1 :
0.18 L1 a
-0.14 L1 air
-0.35 L1 and
-0.37 L1 anime
0.32 L1 arrived
-0.09 L1 arrives
-0.27 L1 before
-0.41 L1 begin
0.19 L1 beginning
0.29 L1 begins
0.05 L1 between
-0.11 L1 by
0.34 L1 coming
0.24 L1 debut
0.05 L1 for
0.08 L1 in
0.28 L1 its
0.14 L1 launch
0.20 L1 not
0.05 L1 of
-0.04 L1 on
-0.53 L1 out
-0.17 L1 premiere
0.12 L1 premieres
-0.53 L1 release
-0.25 L1 released
-0.18 L1 return
-0.04 L1 returns
0.55 L1 since
0.13 L1 starting
-0.62 L1 starts
0.20 L1 the
0.28 L1 to
0.27 L1 —
0.43 L2 %C ,
0.33 L2 %C from
-0.13 L2 %C in
0.41 L2 %C on
0.17 L2 %D and
-0.31 L2 %N in
-0.35 L2 %P 's
-0.11 L2 %P (
-0.34 L2 %P )
-0.48 L2 %P by
-0.41 L2 %P in
0.35 L2 %P on
0.34 L2 %P —
0.23 L2 %S (
0.37 L2 %S begins
0.43 L2 %S in
-0.14 L2 %S on
0.08 L2 %T (
-0.07 L2 %T in
0.18 L2 %T on
0.08 L2 %T —
0.24 L2 's %P
0.17 L2 , %P
-0.09 L2 , arrives
0.30 L2 , from
-0.42 L2 , in
-0.41 L2 , on
-0.29 L2 , premieres
-0.29 L2 / %P
-0.47 L2 ^ %C
-0.52 L2 ^ in
-0.28 L2 ^ on
0.08 L2 ^ the
0.36 L2 a %S
-0.40 L2 advertisers on
0.67 L2 air in
-0.59 L2 air on
0.12 L2 aired in
-0.14 L2 aired on
-0.18 L2 arrive before
-0.41 L2 back in
0.38 L2 began in
-0.33 L2 began on
-0.45 L2 begin in
0.52 L2 begin on
0.49 L2 begins on
0.07 L2 broadcast in
-0.23 L2 by the
-0.25 L2 date :
0.11 L2 debut in
0.08 L2 debut on
0.17 L2 episodes from
0.44 L2 episodes on
-0.30 L2 episodes premiere
-0.43 L2 finished in
-0.28 L2 follows on
0.30 L2 for %C
-0.07 L2 for the
0.21 L2 in the
0.25 L2 is on
-0.60 L2 its %S
0.06 L2 japan on
0.24 L2 lands on
-0.12 L2 launch in
0.54 L2 launch on
0.26 L2 launched in
0.27 L2 launched on
0.04 L2 on %C
0.33 L2 on the
0.51 L2 out in
0.25 L2 premiere on
0.67 L2 premiered in
0.42 L2 premiered on
-0.23 L2 premieres on
-0.10 L2 release in
0.42 L2 released in
0.29 L2 role in
-0.08 L2 screens in
0.33 L2 set for
0.32 L2 shown in
-0.23 L2 sometime in
-0.11 L2 started in
0.41 L2 time in
0.42 L2 to its
-0.08 L2 to premiere
-0.16 L2 will air
0.50 L2 will premiere
0.11 L3 %C , from
0.17 L3 %N episodes from
0.20 L3 %N episodes on
-0.30 L3 %N episodes premiere
0.17 L3 %P , %P
-0.09 L3 %P , arrives
0.22 L3 %P , from
-0.25 L3 %P back in
0.28 L3 %P series in
0.13 L3 %S launched on
0.16 L3 %S premiered in
0.34 L3 %S premiered on
0.20 L3 & %P in
-0.05 L3 , aired in
-0.46 L3 ^ %P (
0.21 L3 ^ %T (
0.08 L3 ^ %T —
-0.47 L3 ^ ^ %C
-0.52 L3 ^ ^ in
-0.28 L3 ^ ^ on
0.08 L3 ^ ^ the
0.09 L3 a %S in
-0.32 L3 a %S on
-0.31 L3 at %P in
0.18 L3 be premiered on
0.28 L3 be released in
-0.43 L3 by %C in
-0.30 L3 came out on
0.33 L3 debut in the
0.49 L3 first aired in
-0.14 L3 for %S in
-0.30 L3 for %S on
0.36 L3 for a %S
-0.24 L3 from %P 's
0.09 L3 in %D and
0.06 L3 in japan on
0.07 L3 it began in
0.35 L3 its %S in
0.59 L3 its %S on
0.34 L3 new episodes on
-0.18 L3 not arrive before
-0.30 L3 of %P in
-0.45 L3 of %T on
0.33 L3 on %C from
0.28 L3 on %C in
0.42 L3 on %C on
-0.18 L3 on %P 's
0.41 L3 some time in
-0.36 L3 the series in
-0.44 L3 to %C in
-0.40 L3 to advertisers on
0.45 L3 to air in
0.53 L3 to debut in
0.53 L3 to premiere on
-0.08 L3 was released on
-0.29 L3 which aired on
0.48 L3 which premiered in
-0.13 L3 will premiere on
-0.40 L3 with %S on
0.32 L3 — %C ,
0.44 LR %C ,
0.07 LR %C .
-0.69 LR %P .
-0.09 LR %S ,
-0.19 LR ( )
0.09 LR , $
-0.26 LR , )
-0.13 LR , .
0.65 LR : $
0.08 LR : ,
0.43 LR : .
-0.33 LR ^ $
0.42 LR ^ ,
0.25 LR ^ |
-0.18 LR at .
-0.07 LR begins .
0.43 LR begins at
0.29 LR begins on
0.46 LR between .
0.07 LR by ,
-0.09 LR by .
0.48 LR debuts on
-0.23 LR for $
0.28 LR for .
0.24 LR from ,
-0.31 LR from on
0.10 LR in !
-0.22 LR in $
-0.26 LR in %P
0.23 LR in 's
-0.07 LR in ,
0.08 LR in .
0.68 LR in and
0.20 LR in as
-0.45 LR in in
0.29 LR in on
0.27 LR in with
-0.55 LR of ,
0.25 LR on $
0.16 LR on ,
-0.20 LR on .
-0.07 LR on and
0.45 LR on at
-0.32 LR on night
0.28 LR on with
-0.27 LR out .
-0.39 LR premiere on
-0.21 LR premieres $
0.26 LR premieres on
-0.18 LR return .
-0.15 LR since ,
-0.55 LR starts .
-0.45 LR the %P
0.09 LR the ,
0.14 LR the .
-0.27 LR the film
0.05 LR to ,
0.19 LR — $
0.47 LR — .
0.48 Lb2 %C
-0.23 Lb2 %D
-0.49 Lb2 %K
-0.62 Lb2 %N
-0.15 Lb2 %P
0.15 Lb2 %S
-0.11 Lb2 %T
0.22 Lb2 's
-0.44 Lb2 /
-0.35 Lb2 ^
0.28 Lb2 a
-0.40 Lb2 advertisers
0.16 Lb2 air
-0.28 Lb2 aired
-0.34 Lb2 also
-0.13 Lb2 and
-0.14 Lb2 arrive
-0.32 Lb2 arrived
-0.29 Lb2 back
0.48 Lb2 be
-0.35 Lb2 begins
-0.46 Lb2 broadcast
0.47 Lb2 but
-0.23 Lb2 by
0.55 Lb2 came
-0.25 Lb2 date
0.12 Lb2 debut
0.37 Lb2 debuting
-0.30 Lb2 down
-0.56 Lb2 drama
0.26 Lb2 drop
0.41 Lb2 episodes
-0.43 Lb2 finished
-0.31 Lb2 follows
-0.05 Lb2 for
0.17 Lb2 in
0.21 Lb2 is
0.27 Lb2 it
-0.07 Lb2 its
0.06 Lb2 japan
0.24 Lb2 lands
0.18 Lb2 launch
0.42 Lb2 launched
0.46 Lb2 not
0.48 Lb2 off
0.31 Lb2 on
0.18 Lb2 premiere
0.78 Lb2 premiered
-0.06 Lb2 premieres
0.20 Lb2 ran
0.16 Lb2 released
0.29 Lb2 role
-0.40 Lb2 roll
-0.13 Lb2 screen
-0.23 Lb2 screens
0.43 Lb2 season
0.22 Lb2 series
0.33 Lb2 set
-0.44 Lb2 show
0.32 Lb2 shown
-0.08 Lb2 slated
0.06 Lb2 sometime
-0.10 Lb2 started
-0.45 Lb2 that
-0.29 Lb2 the
-0.34 Lb2 this
0.41 Lb2 time
-0.08 Lb2 up
-0.35 Lb2 was
0.40 Lb2 which
0.21 Lb2 will
-0.17 Lb2 would
0.77 Lb3 %C
-0.22 Lb3 %D
0.68 Lb3 %N
-0.05 Lb3 %P
0.36 Lb3 %S
-0.17 Lb3 %T
0.16 Lb3 &
-0.58 Lb3 's
0.59 Lb3 )
-0.26 Lb3 /
-0.25 Lb3 :
0.05 Lb3 ;
-0.12 Lb3 a
-0.15 Lb3 air
0.33 Lb3 an
-0.36 Lb3 and
-0.39 Lb3 anime
0.17 Lb3 as
-0.53 Lb3 at
0.60 Lb3 be
0.40 Lb3 been
-0.67 Lb3 by
0.67 Lb3 comedy
0.33 Lb3 coming
0.38 Lb3 date
0.49 Lb3 debut
0.47 Lb3 episodes
-0.42 Lb3 fall
-0.35 Lb3 filming
0.07 Lb3 first
-0.20 Lb3 from
-0.55 Lb3 had
-0.12 Lb3 has
0.49 Lb3 hit
0.56 Lb3 host
-0.35 Lb3 in
0.68 Lb3 is
0.15 Lb3 it
-0.19 Lb3 its
-0.13 Lb3 japanese
0.48 Lb3 kicked
-0.12 Lb3 last
-0.29 Lb3 launch
-0.33 Lb3 like
0.21 Lb3 months
-0.19 Lb3 new
0.30 Lb3 nights
-0.28 Lb3 not
0.17 Lb3 novel
0.16 Lb3 of
0.52 Lb3 on
-0.36 Lb3 original
-0.15 Lb3 out
-0.17 Lb3 premiere
0.25 Lb3 release
0.38 Lb3 released
0.10 Lb3 same
-0.08 Lb3 series
-0.26 Lb3 show
-0.30 Lb3 slated
0.41 Lb3 some
0.38 Lb3 streaming
0.30 Lb3 the
-0.45 Lb3 this
-0.12 Lb3 to
0.22 Lb3 was
0.28 Lb3 which
0.15 Lb3 will
-0.23 Lb3 with
-0.18 Lb3 |
0.10 Lb3 –
-0.37 Lb3 “
0.19 Lb3 ”
-0.07 R1 $
-0.34 R1 %C
-0.50 R1 %N
-0.40 R1 %P
-0.21 R1 's
0.15 R1 /
-0.17 R1 ;
-0.43 R1 ?
-0.20 R1 a
-0.05 R1 after
0.49 R1 and
0.51 R1 anime
0.08 R1 at
-0.31 R1 episode
-0.27 R1 film
-0.07 R1 from
0.06 R1 in
0.05 R1 is
-0.13 R1 looks
-0.32 R1 night
0.13 R1 on
0.52 R1 premiere
0.06 R1 release
-0.42 R1 revealed
-0.23 R1 that
0.21 R1 to
0.29 R1 with
-0.07 R1 |
-0.18 R1 —
-0.07 R2 $ $
-0.28 R2 %P .
-0.22 R2 's %P
-0.19 R2 ) $
0.23 R2 ) ,
-0.16 R2 ) .
-0.34 R2 ) and
0.05 R2 ) –
0.22 R2 , %S
0.54 R2 , %T
0.12 R2 , a
-0.10 R2 , and
-0.28 R2 , but
-0.32 R2 , due
0.40 R2 , followed
0.19 R2 , had
0.14 R2 , it
-0.15 R2 , on
-0.14 R2 , so
-0.46 R2 , the
0.16 R2 , this
-0.06 R2 , will
-0.17 R2 . ”
-0.31 R2 / %N
-0.52 R2 : $
0.05 R2 ; %C
-0.31 R2 ; and
-0.43 R2 ? $
-0.39 R2 after %N
0.19 R2 and %D
-0.51 R2 and %S
0.32 R2 and ,
-0.33 R2 and a
0.33 R2 and continues
0.19 R2 and is
0.40 R2 and it
0.07 R2 at %N
-0.20 R2 film of
-0.20 R2 in and
0.18 R2 in the
0.26 R2 on %C
0.48 R2 on %P
0.29 R2 release .
-0.23 R2 that the
0.28 R2 with %N
0.07 R2 with %P
-0.25 R2 with a
-0.07 R3 $ $ $
-0.28 R3 %P . $
-0.19 R3 ) $ $
-0.16 R3 ) . $
-0.28 R3 ) – %P
0.18 R3 , %C announced
-0.19 R3 , %C has
-0.20 R3 , and %C
0.46 R3 , and has
0.18 R3 , and in
0.29 R3 , and is
0.41 R3 , and it
-0.15 R3 , and the
-0.16 R3 , and was
-0.32 R3 , due to
0.32 R3 , followed by
-0.43 R3 , it was
-0.15 R3 , on %C
0.25 R3 , with %P
0.42 R3 , with episodes
-0.15 R3 , with the
-0.17 R3 . ” $
-0.52 R3 : $ $
-0.43 R3 ? $ $
0.14 R3 and %D .
-0.18 R3 at %N :
-0.20 R3 film of the
-0.20 R3 in and around
-0.09 R3 on %C $
0.74 R3 on %C .
0.66 R3 on %C and
0.29 R3 release . $
0.27 R3 with %N episodes
0.07 R3 with %P and
-0.20 R3 with a %N
-0.13 Rb2 $
0.23 Rb2 %C
0.15 Rb2 %D
-0.23 Rb2 %N
-0.47 Rb2 %P
-0.69 Rb2 %S
0.77 Rb2 %T
0.27 Rb2 )
-0.36 Rb2 ,
-0.12 Rb2 .
-0.43 Rb2 a
0.15 Rb2 all
-0.60 Rb2 an
-0.27 Rb2 and
-0.42 Rb2 as
0.10 Rb2 at
-0.28 Rb2 but
0.33 Rb2 continues
0.16 Rb2 date
-0.32 Rb2 due
0.43 Rb2 followed
0.08 Rb2 from
0.27 Rb2 had
0.10 Rb2 has
0.50 Rb2 it
0.31 Rb2 its
-0.12 Rb2 new
-0.27 Rb2 of
-0.17 Rb2 on
-0.29 Rb2 our
0.54 Rb2 series
0.35 Rb2 since
-0.19 Rb2 so
-0.61 Rb2 that
-0.18 Rb2 the
-0.20 Rb2 they
0.16 Rb2 this
0.38 Rb2 to
0.28 Rb2 was
0.07 Rb2 will
0.08 Rb2 with
-0.17 Rb2 –
0.23 Rb2 “
-0.17 Rb2 ”
0.05 Rb3 !
-0.16 Rb3 $
-0.11 Rb3 %C
0.09 Rb3 %D
-0.23 Rb3 %K
-0.39 Rb3 %P
0.43 Rb3 %S
0.25 Rb3 %T
-0.75 Rb3 's
0.36 Rb3 (
0.18 Rb3 ,
0.60 Rb3 .
-0.10 Rb3 /
-0.40 Rb3 :
-0.19 Rb3 ;
0.26 Rb3 a
0.45 Rb3 and
0.08 Rb3 announced
-0.20 Rb3 around
0.51 Rb3 been
0.45 Rb3 by
0.21 Rb3 episodes
0.19 Rb3 game
-0.31 Rb3 had
-0.17 Rb3 has
-0.28 Rb3 have
-0.10 Rb3 in
-0.17 Rb3 is
0.68 Rb3 it
0.38 Rb3 moved
0.08 Rb3 not
0.30 Rb3 now
-0.47 Rb3 of
0.23 Rb3 on
-0.20 Rb3 our
-0.64 Rb3 that
0.20 Rb3 the
-0.43 Rb3 there
0.28 Rb3 this
-0.30 Rb3 to
-0.40 Rb3 was
0.12 Rb3 will
0.15 Rb3 with
0.34 Rb3 |
-0.26 T after
0.33 T before
-0.26 T both
-0.13 T none
0.28 T season
-0.10 at first0
0.20 at first1
-0.54 at heading
0.77 at item
0.27 at last1
-0.42 at last3
0.38 at length0
0.13 at length1
-0.42 at length3
-0.20 at length4
-0.44 at length5
-0.17 at paragraph
0.48 at row
-0.56 at title
-0.08 event air
0.13 event aired
-0.30 event airing
0.23 event arrived
0.16 event available
0.36 event be_back
-0.21 event be_out
0.09 event began
-0.31 event begin
-0.23 event begins
0.30 event bow
0.04 event bows
-0.08 event broadcast
-0.30 event came_out
-0.31 event cancelled
-0.08 event come
0.47 event coming
-0.49 event coming_to
0.21 event debut
0.06 event debuted
-0.09 event debuts
-0.27 event dropped
-0.29 event drops
0.25 event episode
-0.38 event event
0.23 event filming
-0.30 event follows
-0.35 event game
0.46 event hit_%C3
0.48 event kicked_off
-0.44 event kicks_off
0.53 event land
-0.09 event landed
0.64 event lands
0.33 event launch
0.37 event launched
0.37 event left
-0.43 event million
0.17 event none
0.15 event novel
-0.53 event open
-0.38 event opens
-0.38 event other
-0.70 event other-near
-0.10 event premiere
0.23 event premiered
0.06 event premieres
0.11 event premiering
0.18 event production
0.17 event ran_for
-0.14 event release
-0.36 event release-far
-0.13 event release-near
-0.44 event renewal
-0.05 event renewed
0.09 event return
-0.33 event returning
0.24 event revived
0.18 event roll_out
0.21 event said
0.28 event scripted
0.33 event see_it
-0.60 event set
0.33 event set_for
-0.37 event set_in
0.26 event shown
0.15 event slated
-0.15 event started
0.13 event starting
-0.14 event starts
0.54 event streaming
-0.47 event told
-0.48 event trailer
-0.42 event tweeted
-0.33 event until
-0.55 event won
-0.27 grain month
0.48 grain part
0.39 grain season
-0.38 grain year
0.13 l1 %C
-0.25 l1 %S
-0.41 l1 's
-0.34 l1 )
-0.30 l1 ,
0.40 l1 -
0.16 l1 :
0.18 l1 a
-0.14 l1 air
-0.43 l1 and
-0.37 l1 anime
0.32 l1 arrived
-0.09 l1 arrives
-0.27 l1 before
-0.41 l1 begin
0.19 l1 beginning
0.29 l1 begins
0.05 l1 between
-0.11 l1 by
0.34 l1 coming
0.24 l1 debut
0.05 l1 for
0.08 l1 in
0.28 l1 its
0.14 l1 launch
0.20 l1 not
0.05 l1 of
-0.04 l1 on
-0.53 l1 out
-0.17 l1 premiere
0.12 l1 premieres
-0.53 l1 release
-0.25 l1 released
-0.18 l1 return
-0.04 l1 returns
0.55 l1 since
0.13 l1 starting
-0.62 l1 starts
0.20 l1 the
0.28 l1 to
0.27 l1 —
-0.41 l1 “
0.43 l2 %C ,
0.33 l2 %C from
-0.13 l2 %C in
0.41 l2 %C on
0.17 l2 %D and
-0.31 l2 %N in
-0.26 l2 %P 's
-0.11 l2 %P (
-0.34 l2 %P )
0.14 l2 %P ,
-0.26 l2 %P and
-0.48 l2 %P by
-0.41 l2 %P in
0.35 l2 %P on
0.34 l2 %P —
0.23 l2 %S (
0.37 l2 %S begins
0.43 l2 %S in
-0.14 l2 %S on
0.08 l2 %T (
-0.07 l2 %T in
0.18 l2 %T on
0.08 l2 %T —
0.24 l2 's %P
0.17 l2 , %P
-0.09 l2 , arrives
0.30 l2 , from
-0.42 l2 , in
-0.41 l2 , on
-0.29 l2 , premieres
-0.29 l2 / %P
-0.47 l2 ^ %C
-0.52 l2 ^ in
-0.28 l2 ^ on
0.08 l2 ^ the
0.36 l2 a %S
-0.40 l2 advertisers on
0.67 l2 air in
-0.59 l2 air on
0.12 l2 aired in
-0.14 l2 aired on
-0.18 l2 arrive before
-0.41 l2 back in
0.38 l2 began in
-0.33 l2 began on
-0.45 l2 begin in
0.52 l2 begin on
0.49 l2 begins on
0.07 l2 broadcast in
-0.23 l2 by the
-0.25 l2 date :
0.11 l2 debut in
0.08 l2 debut on
0.17 l2 episodes from
0.44 l2 episodes on
-0.30 l2 episodes premiere
-0.43 l2 finished in
-0.28 l2 follows on
0.30 l2 for %C
-0.07 l2 for the
0.21 l2 in the
0.25 l2 is on
-0.60 l2 its %S
0.06 l2 japan on
0.24 l2 lands on
-0.12 l2 launch in
0.54 l2 launch on
0.26 l2 launched in
0.27 l2 launched on
0.04 l2 on %C
0.33 l2 on the
0.51 l2 out in
0.25 l2 premiere on
0.67 l2 premiered in
0.42 l2 premiered on
-0.23 l2 premieres on
-0.10 l2 release in
0.42 l2 released in
0.29 l2 role in
-0.08 l2 screens in
0.33 l2 set for
0.32 l2 shown in
-0.23 l2 sometime in
-0.11 l2 started in
0.41 l2 time in
0.42 l2 to its
-0.08 l2 to premiere
-0.16 l2 will air
0.50 l2 will premiere
0.11 l3 %C , from
0.17 l3 %N episodes from
0.20 l3 %N episodes on
-0.30 l3 %N episodes premiere
0.17 l3 %P , %P
-0.09 l3 %P , arrives
0.22 l3 %P , from
-0.25 l3 %P back in
0.28 l3 %P series in
0.13 l3 %S launched on
0.16 l3 %S premiered in
0.34 l3 %S premiered on
0.20 l3 & %P in
-0.26 l3 's %P and
0.19 l3 , %P ,
-0.05 l3 , aired in
-0.46 l3 ^ %P (
0.21 l3 ^ %T (
0.08 l3 ^ %T —
-0.47 l3 ^ ^ %C
-0.52 l3 ^ ^ in
-0.28 l3 ^ ^ on
0.08 l3 ^ ^ the
0.09 l3 a %S in
-0.32 l3 a %S on
-0.31 l3 at %P in
0.18 l3 be premiered on
0.28 l3 be released in
-0.43 l3 by %C in
-0.30 l3 came out on
0.33 l3 debut in the
0.49 l3 first aired in
-0.14 l3 for %S in
-0.30 l3 for %S on
0.36 l3 for a %S
-0.24 l3 from %P 's
0.09 l3 in %D and
0.06 l3 in japan on
0.07 l3 it began in
0.35 l3 its %S in
0.59 l3 its %S on
0.34 l3 new episodes on
-0.18 l3 not arrive before
-0.30 l3 of %P in
-0.45 l3 of %T on
0.33 l3 on %C from
0.28 l3 on %C in
0.42 l3 on %C on
-0.18 l3 on %P 's
0.41 l3 some time in
-0.36 l3 the series in
-0.44 l3 to %C in
-0.40 l3 to advertisers on
0.45 l3 to air in
0.53 l3 to debut in
0.53 l3 to premiere on
-0.08 l3 was released on
-0.29 l3 which aired on
0.48 l3 which premiered in
-0.13 l3 will premiere on
-0.40 l3 with %S on
0.32 l3 — %C ,
-0.15 others dates1
0.33 others dates2
-0.47 others dates3
-0.35 others seasons0
0.18 others seasons1
0.30 others seasons2
0.41 par %N
0.41 par2 %N episodes
-0.18 r1 $
-0.34 r1 %C
-0.40 r1 %P
-0.12 r1 's
0.07 r1 (
-0.14 r1 )
-0.07 r1 ,
0.15 r1 /
0.50 r1 ;
-0.43 r1 ?
-0.20 r1 a
-0.05 r1 after
0.56 r1 and
0.51 r1 anime
0.08 r1 at
-0.31 r1 episode
-0.27 r1 film
-0.07 r1 from
0.06 r1 in
0.05 r1 is
-0.13 r1 looks
-0.32 r1 night
0.13 r1 on
0.52 r1 premiere
0.06 r1 release
-0.42 r1 revealed
-0.23 r1 that
0.21 r1 to
0.29 r1 with
-0.07 r1 |
-0.18 r1 —
-0.37 r1 ”
-0.18 r2 $ $
-0.28 r2 %P .
-0.22 r2 's %P
0.41 r2 ( %N
-0.40 r2 ) $
0.23 r2 ) ,
-0.16 r2 ) .
-0.34 r2 ) and
0.05 r2 ) –
0.22 r2 , %S
0.54 r2 , %T
0.12 r2 , a
-0.29 r2 , and
-0.28 r2 , but
-0.32 r2 , due
0.40 r2 , followed
0.19 r2 , had
-0.15 r2 , on
-0.14 r2 , so
-0.46 r2 , the
0.16 r2 , this
-0.06 r2 , will
-0.17 r2 . ”
-0.31 r2 / %N
-0.52 r2 : $
0.05 r2 ; %C
0.56 r2 ; %P
-0.31 r2 ; and
-0.43 r2 ? $
-0.39 r2 after %N
0.19 r2 and %D
0.16 r2 and %P
-0.51 r2 and %S
0.32 r2 and ,
-0.33 r2 and a
0.33 r2 and continues
0.19 r2 and is
0.40 r2 and it
0.07 r2 at %N
-0.20 r2 film of
-0.20 r2 in and
0.18 r2 in the
0.26 r2 on %C
0.48 r2 on %P
0.29 r2 release .
-0.23 r2 that the
0.28 r2 with %N
0.07 r2 with %P
-0.25 r2 with a
-0.18 r3 $ $ $
-0.28 r3 %P . $
0.41 r3 ( %N episodes
-0.40 r3 ) $ $
-0.16 r3 ) . $
-0.28 r3 ) – %P
0.18 r3 , %C announced
-0.19 r3 , %C has
-0.20 r3 , and %C
-0.48 r3 , and %P
0.46 r3 , and has
0.18 r3 , and in
0.29 r3 , and is
0.41 r3 , and it
-0.15 r3 , and the
-0.16 r3 , and was
-0.32 r3 , due to
0.32 r3 , followed by
-0.43 r3 , it was
-0.15 r3 , on %C
0.25 r3 , with %P
0.42 r3 , with episodes
-0.15 r3 , with the
-0.17 r3 . ” $
-0.52 r3 : $ $
-0.43 r3 ? $ $
0.14 r3 and %D .
-0.18 r3 at %N :
-0.20 r3 film of the
-0.20 r3 in and around
-0.09 r3 on %C $
0.74 r3 on %C .
0.66 r3 on %C and
0.29 r3 release . $
0.27 r3 with %N episodes
0.07 r3 with %P and
-0.20 r3 with a %N
1.14 rule any
-0.83 rule none
-1.23 rule other
0.36 rule release:_<date>_premiere
0.33 rule release:_<season>:_<date>
0.22 rule release:_<season>_of_<series>_on_<date>
0.59 rule release:_arrive_<date>
0.55 rule release:_arrived_<date>
0.40 rule release:_available_<date>
0.36 rule release:_be_back_<date>
-0.21 rule release:_be_out_<date>
0.31 rule release:_began_<date>
0.04 rule release:_begin_<date>
0.79 rule release:_begins_<date>
0.30 rule release:_bow_<date>
-0.21 rule release:_broadcast_<date>
0.43 rule release:_coming_<date>
-0.49 rule release:_coming_to_<date>
0.31 rule release:_debut_<date>
0.06 rule release:_debuted_<date>
-0.09 rule release:_debuts_<date>
0.26 rule release:_drop_<date>
0.05 rule release:_dropped_<date>
-0.25 rule release:_follows_<date>
-0.22 rule release:_is_back_for_<date>
0.48 rule release:_kicked_off_<date>
-0.09 rule release:_landed_<date>
0.37 rule release:_lands_<date>
0.41 rule release:_launch_<date>
0.43 rule release:_launched_<date>
-0.53 rule release:_open_<date>
-0.32 rule release:_opens_<date>
0.04 rule release:_premiere_<date>
0.23 rule release:_premiered_<date>
0.06 rule release:_premieres_<date>
0.45 rule release:_premiering_<date>
0.17 rule release:_ran_for_<date>
0.64 rule release:_released_<date>
0.35 rule release:_return_<date>
-0.33 rule release:_returning_<date>
0.24 rule release:_revived_<date>
0.33 rule release:_set_for_<date>
0.33 rule release:_shown_<date>
0.15 rule release:_slated_<date>
0.14 rule release:_started_<date>
0.32 rule release:_starting_<date>
0.09 rule release:_starts_<date>
0.54 rule release:_streaming_<date>
0.06 rule release:_up_on_<date>
0.42 series nearest-after
-0.93 series nearest-after-main
0.22 series nearest-before
0.31 series nearest-before-main
-0.81 series other-after
0.29 series other-away
0.47 series other-away-main
-0.26 series other-before
-0.04 tense future
0.82 tense open-future
-2.48 tense open-past
0.14 tense past
0.75 when ahead
0.13 when far
-0.71 when long-ago
-1.32 when past
0.51 when soon
0.39 when unknown
`
