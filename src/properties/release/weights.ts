/** What the judge of release claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const releaseWeights = `
-0.158 bias
0.64 A %
0.31 A %C
-0.28 A %D
-0.31 A %K
0.25 A %N
-0.40 A %O
-0.28 A %S
-0.12 A %T
0.13 A (
0.11 A )
0.15 A -
0.26 A .
0.07 A ...
0.06 A /
0.08 A 8pm
0.04 A 9pm
-0.25 A :
-0.43 A ?
-0.06 A about
0.18 A according
-0.37 A adapts
0.51 A again
-0.05 A air
-0.30 A aired
0.52 A all
0.17 A along
0.34 A already
0.15 A also
-0.06 A among
0.68 A anime
-0.48 A announced
-0.20 A around
-0.60 A art
-0.44 A back
0.13 A became
0.30 A been
0.28 A before
-0.10 A being
0.11 A between
0.17 A bow
-0.31 A bring
0.30 A british
-0.31 A broadcast
-0.31 A but
-0.12 A can
-0.66 A cast
0.31 A character
0.14 A close
-0.10 A come
0.24 A comedy
0.10 A coming
-0.28 A confirm
0.33 A continues
0.33 A could
0.34 A currently
-0.05 A dates
0.16 A day
0.45 A days
0.19 A debut
-0.37 A do
-0.41 A doors
0.07 A drama
-0.28 A due
-0.12 A each
-0.15 A earlier
0.07 A end
0.50 A ended
-0.23 A episode
0.18 A episodes
0.42 A eps
0.47 A et
-0.50 A every
0.40 A fan
-0.11 A fans
-0.33 A favourite
0.26 A featuring
-0.25 A film
-0.22 A filming
-0.28 A finale
-0.24 A find
-0.31 A first
0.44 A followed
-0.52 A following
0.07 A follows
-0.37 A friday
0.73 A from
0.30 A game
-0.54 A good
-0.10 A got
-0.11 A had
0.29 A has
0.10 A have
-0.06 A having
-0.38 A her
0.31 A his
0.54 A hit
-0.05 A home
-0.17 A i
-0.27 A including
-0.16 A industry
-0.05 A jst
0.36 A just
0.17 A kept
-0.10 A lands
-0.21 A languages
-0.48 A last
-0.07 A later
0.16 A launch
0.64 A left
-0.53 A let
-0.56 A light
-0.50 A like
0.33 A little
-0.11 A looks
0.19 A loose
0.67 A million
0.14 A monday
0.26 A month
-0.63 A more
-0.09 A most
0.62 A moved
-0.30 A name
-0.47 A network
-0.07 A networks
-0.48 A never
-0.18 A new
0.67 A next
-0.18 A night
0.13 A no
0.05 A not
-0.38 A nothing
-0.43 A novel
-0.15 A novels
0.72 A now
-0.10 A number
0.17 A off
-0.48 A officially
-0.63 A once
-0.39 A one
0.38 A only
-0.13 A original
0.28 A originals
-0.45 A other
-0.24 A our
-0.13 A out
0.31 A outside
-0.46 A own
-0.25 A pandemic
-0.11 A people
0.13 A percent
0.10 A picked
0.57 A planned
-0.26 A platform
0.10 A playing
0.74 A premiere
0.54 A previously
-0.26 A producer
-0.34 A producers
-0.42 A production
-0.28 A publisher
0.44 A ran
-0.14 A really
0.08 A received
0.39 A release
0.41 A renewed
0.50 A reported
-0.41 A return
-0.41 A returning
-0.76 A revealed
0.48 A roll
0.54 A rotten
-0.59 A run
0.25 A said
0.08 A same
-0.25 A saw
0.76 A scheduled
-0.05 A scripts
0.46 A season
0.04 A second
0.24 A see
-0.05 A seems
-0.06 A series
0.23 A set
-0.36 A she
-0.35 A shopped
-0.07 A shot
0.10 A show
-0.29 A showrunner
-0.48 A shows
0.67 A since
0.13 A slot
-0.21 A so
-0.53 A special
0.27 A spin-off
-0.31 A starred
-0.20 A stars
-0.12 A started
-0.10 A still
-0.06 A story
0.23 A streamer
-0.44 A subsequent
-0.34 A success
-0.47 A sunday
-0.09 A sure
0.12 A takes
-0.19 A teaser
-0.46 A than
-0.49 A them
0.29 A there
0.54 A those
-0.11 A thriller
-0.07 A through
0.13 A time
-0.30 A titled
0.36 A titles
-0.34 A told
-0.19 A too
-0.36 A took
0.70 A total
-0.56 A trailer
0.41 A true
0.21 A tv
0.61 A up
-0.32 A video
0.08 A viewers
-0.40 A we're
-0.22 A webtoon
-0.11 A wednesday
0.24 A week
-0.27 A when
-0.64 A which
0.48 A while
-0.08 A who
-0.35 A will
-0.06 A word
0.64 A worldwide
0.33 A would
0.59 A wrapped
-0.31 A year
-0.11 A years
-0.90 A yet
-0.49 A you
-0.12 A |
-0.21 A –
-0.31 A —
0.09 A ”
0.06 An !
0.09 An %C
0.35 An %D
-0.06 An %K
-0.09 An %N
-0.21 An %P
0.19 An %S
0.50 An %T
0.15 An 's
0.23 An (
0.21 An )
-0.18 An ...
-0.04 An :
-0.25 An ;
-0.43 An ?
0.45 An according
0.31 An after
-0.06 An again
-0.30 An aired
0.61 An all
0.51 An along
-0.26 An also
0.51 An anime
-0.82 An announced
-0.20 An around
0.20 An became
0.39 An been
0.24 An before
0.30 An british
-0.12 An broadcast
-0.38 An but
-0.12 An can
0.33 An continues
-0.30 An created
-0.05 An dates
0.27 An day
-0.05 An days
-0.22 An drama
-0.36 An due
-0.45 An episode
0.34 An episodes
0.47 An et
0.29 An fans
-0.33 An favourite
-0.25 An film
-0.28 An finale
-0.42 An first
0.48 An followed
-0.52 An following
0.21 An from
0.21 An game
-0.17 An got
-0.06 An has
-0.23 An have
0.53 An hit
-0.17 An i
-0.46 An including
0.17 An kept
-0.49 An last
-0.53 An let
-0.47 An light
0.33 An little
-0.11 An looks
-0.35 An minute
-0.13 An more
0.62 An moved
-0.20 An name
-0.10 An new
0.42 An next
-0.32 An night
0.21 An no
-0.38 An nothing
-0.23 An novel
-0.15 An novels
0.56 An now
0.31 An off
0.33 An one
-0.35 An our
-0.06 An out
-0.05 An over
-0.44 An pm
0.30 An premiere
-0.26 An producer
-0.42 An production
0.44 An ran
-0.14 An really
0.08 An received
0.29 An release
-0.41 An returning
-0.76 An revealed
0.48 An roll
0.25 An said
0.07 An same
-0.25 An saw
0.34 An scheduled
0.17 An season
0.04 An second
-0.05 An seems
0.23 An series
0.06 An set
-0.28 An she
-0.07 An shot
0.37 An since
-0.41 An so
0.16 An story
0.14 An streaming
-0.09 An sure
0.12 An takes
-0.22 An than
0.36 An then
-0.43 An there
-0.05 An those
0.29 An thriller
-0.13 An told
-0.36 An took
-0.47 An trailer
0.41 An true
0.17 An tv
0.24 An up
-0.43 An we
-0.10 An when
-0.12 An which
0.27 An while
0.30 An will
0.60 An would
-0.41 An you
-0.12 An |
-0.21 An –
-0.30 An —
-0.05 An “
0.06 An ”
0.15 B %C
0.15 B %D
0.05 B %K
0.17 B %N
-0.66 B %O
-0.09 B %P
0.22 B %S
-0.06 B %T
0.14 B &
-0.63 B 's
-0.26 B )
-0.32 B +
0.05 B -
-0.34 B .
-0.41 B /
-0.18 B :
-0.46 B about
0.07 B acclaimed
0.34 B according
0.39 B adaptation
-0.40 B advertisers
0.08 B after
-0.04 B again
0.16 B ago
0.17 B ahead
0.15 B air
0.08 B aired
-0.07 B airing
0.05 B all
0.33 B already
0.16 B also
-0.14 B anime
0.33 B announced
-0.48 B announcing
0.06 B another
-0.12 B anticipated
0.57 B around
0.24 B arrived
0.42 B available
-0.29 B award
0.04 B back
-0.63 B based
0.71 B batch
-0.51 B because
0.05 B before
0.21 B began
0.13 B beginning
-0.26 B begins
-0.12 B begun
-0.29 B being
-0.44 B best
-0.08 B bow
-0.49 B bring
-0.12 B broadcast
-0.29 B bunch
0.12 B but
0.12 B cable
0.33 B came
-0.77 B cameras
-0.53 B can
-0.31 B cancelled
-0.61 B cast
-0.35 B characters
-0.22 B christmas
-0.34 B closed
-0.08 B come
0.38 B comedy
-0.10 B comes
-0.30 B confirmed
0.20 B could
-0.19 B created
-0.58 B creators
-0.44 B crew
-0.20 B currently
0.56 B date
0.49 B days
0.29 B debut
0.04 B debuted
-0.40 B debuts
-0.06 B declared
-0.56 B despite
-0.20 B detective
0.24 B did
0.04 B director
-0.05 B do
-0.09 B down
0.25 B drama
-0.16 B drawn
-0.08 B dropped
-0.31 B drops
-0.96 B due
-0.65 B during
-0.32 B earlier
0.04 B effectively
-0.31 B emmy
0.42 B ended
-0.42 B ending
-0.59 B episode
0.55 B episodes
-0.12 B espionage
0.48 B expected
-0.52 B fall
-0.12 B family
-0.35 B famous
0.13 B fan
0.09 B fans
0.17 B fantasy
-0.55 B feature-length
-0.22 B film
-0.81 B filming
-0.62 B final
-0.22 B finale
0.51 B finally
-0.46 B finished
0.27 B follow
0.56 B followed
0.21 B following
-0.20 B follows
0.06 B fourth
0.17 B from
0.18 B full
0.11 B game
-0.51 B gave
0.26 B get
0.07 B gets
-0.64 B getting
-0.43 B given
-0.23 B globally
0.44 B go
-0.16 B goes
-0.39 B gone
-0.47 B got
0.13 B had
0.53 B half
0.24 B halves
-0.51 B handed
0.50 B has
0.47 B having
0.15 B he
-0.30 B her
0.13 B his
0.88 B hit
-0.51 B hollywood
-0.49 B hoping
-0.12 B hour
-0.80 B hours
0.14 B if
-0.44 B into
0.06 B japan
-0.19 B japanese
0.53 B kicked
-0.44 B kicks
0.21 B know
-0.54 B known
0.57 B land
-0.11 B landed
0.69 B lands
-0.42 B last
0.38 B later
0.35 B launch
0.11 B launched
0.40 B left
0.36 B less
0.34 B light
-0.65 B like
-0.05 B likely
0.49 B limited
-0.69 B london
-0.13 B long
-0.36 B long-awaited
0.40 B look
0.61 B lot
0.80 B made
-0.48 B make
-0.49 B manga
-0.49 B many
-0.25 B might
0.07 B million
-0.67 B minutes
0.41 B month
0.31 B months
-0.55 B more
0.31 B most
0.17 B moved
-0.46 B much
-0.16 B network
-0.10 B new
-0.40 B news
0.05 B night
0.44 B nights
0.12 B no
-0.52 B nod
-0.12 B not
0.14 B novel
0.32 B novels
0.24 B now
-0.18 B off
0.35 B once
0.45 B one
0.18 B only
-0.61 B open
-0.45 B opens
0.52 B order
-0.29 B original
0.14 B originally
-0.50 B originals
0.64 B other
0.65 B our
-0.70 B out
-0.58 B over
-0.47 B own
-0.11 B p.m
0.22 B packed
-0.52 B pair
-0.63 B part
-0.37 B pickup
0.24 B pilot
-0.10 B place
0.25 B played
0.09 B police
-0.29 B postponed
-0.08 B premiere
0.45 B premiered
0.13 B premieres
0.06 B premiering
-0.56 B presents
-0.17 B previous
0.35 B produced
-0.12 B production
-0.46 B promised
0.19 B pushed
0.89 B put
0.35 B ran
0.53 B reached
-0.09 B reading
-0.06 B recent
-0.26 B recently
0.16 B release
-0.46 B renewal
-0.15 B renewed
-0.35 B returning
0.37 B revealed
0.24 B revived
0.23 B role
0.07 B roll
0.08 B rumors
-0.51 B run
0.40 B runs
0.34 B said
0.22 B same
-0.72 B say
-0.48 B schedule
-0.27 B scheduled
-0.16 B sci-fi
-0.13 B screen
0.32 B screens
0.32 B scripted
0.18 B season
0.07 B second
0.23 B see
-0.61 B seen
0.23 B sequel
-0.26 B series
-0.39 B service
-0.15 B set
-0.21 B she
-0.13 B shoots
0.29 B should
0.55 B show
0.25 B shown
-0.56 B shows
0.57 B since
0.33 B sitcom
-0.32 B slate
-0.12 B slated
-0.81 B slot
0.24 B small
0.22 B some
0.27 B sometime
0.56 B somewhere
-0.45 B soon
-0.55 B soundtrack
0.40 B sources
-0.24 B special
0.28 B starring
0.07 B stars
0.34 B start
-0.19 B started
-0.05 B starting
-0.12 B starts
0.29 B still
0.15 B stories
-0.05 B story
-0.87 B streamer
0.25 B streaming
-0.65 B strike
0.33 B studio
0.22 B sunday
0.17 B supporting
-0.25 B surprise
-0.16 B takes
0.06 B teaser
0.17 B television
0.24 B tentative
0.30 B then
0.07 B there
0.23 B they
-0.06 B think
0.38 B though
0.35 B thriller
-0.34 B through
0.43 B time
-0.39 B tokyo
0.04 B told
0.39 B took
-0.82 B trailer
-0.06 B turns
0.21 B tv
-0.44 B tweeted
-0.20 B under
0.38 B until
-0.67 B unveiled
0.57 B up
-0.26 B upcoming
0.27 B used
-0.20 B very
-0.31 B video
-0.50 B viewers
0.09 B volume
-0.44 B walked
-0.33 B watched
-0.20 B way
0.14 B we
-0.12 B webtoon
-0.04 B week
0.58 B weeks
-0.68 B well
-0.36 B what
0.13 B where
0.09 B which
0.50 B while
0.18 B whose
0.15 B will
-0.29 B winner
-0.60 B won
-0.34 B work
0.20 B world
0.07 B would
0.45 B wraps
-0.09 B year
0.24 B yet
-0.27 B you
-0.07 B your
-0.21 B –
0.11 B —
0.19 B ”
0.09 Bn %C
0.09 Bn %D
-0.09 Bn %K
-0.58 Bn %P
0.12 Bn %S
0.17 Bn %T
0.14 Bn &
-0.37 Bn 's
0.41 Bn (
-0.06 Bn ,
0.42 Bn -
-0.13 Bn .
-0.32 Bn /
-0.28 Bn :
0.14 Bn ;
-0.40 Bn advertisers
0.16 Bn after
0.16 Bn ago
-0.24 Bn air
-0.30 Bn airing
-0.11 Bn all
-0.38 Bn also
-0.06 Bn anime
0.24 Bn arrived
-0.13 Bn back
-0.25 Bn based
0.62 Bn batch
-0.22 Bn before
0.11 Bn began
-0.31 Bn begin
-0.24 Bn begins
-0.43 Bn book
-0.08 Bn bow
0.04 Bn bows
-0.07 Bn broadcast
0.55 Bn but
0.12 Bn cable
0.33 Bn came
0.05 Bn can
-0.31 Bn cancelled
-0.57 Bn cast
-0.35 Bn characters
-0.29 Bn closed
-0.34 Bn come
0.78 Bn comedy
0.20 Bn coming
0.54 Bn date
0.49 Bn days
0.25 Bn debut
0.04 Bn debuted
0.39 Bn debuting
-0.07 Bn debuts
-0.24 Bn do
-0.30 Bn down
0.10 Bn drama
-0.31 Bn dropped
0.04 Bn effectively
0.07 Bn episode
0.71 Bn episodes
-0.05 Bn expect
0.42 Bn expected
-0.52 Bn fall
0.54 Bn fans
-0.74 Bn filming
0.11 Bn finale
0.45 Bn finally
-0.46 Bn finished
0.30 Bn first
0.27 Bn follow
-0.28 Bn following
-0.37 Bn follows
-0.18 Bn from
0.40 Bn full
-0.30 Bn game
-0.32 Bn gets
0.44 Bn go
-0.34 Bn goes
-0.23 Bn had
0.50 Bn half
0.10 Bn halves
-0.51 Bn handed
0.31 Bn has
0.50 Bn have
0.47 Bn having
-0.26 Bn he
0.84 Bn hit
-0.49 Bn hoping
0.33 Bn hour
0.06 Bn if
-0.06 Bn into
0.06 Bn japan
-0.19 Bn japanese
0.53 Bn kicked
-0.44 Bn kicks
0.57 Bn land
-0.11 Bn landed
0.38 Bn lands
-0.61 Bn last
0.12 Bn launch
0.31 Bn launched
0.40 Bn left
0.34 Bn light
-0.34 Bn like
0.20 Bn likely
-0.69 Bn london
0.68 Bn look
0.61 Bn lot
0.56 Bn made
-0.34 Bn manga
-0.20 Bn may
-0.54 Bn might
0.13 Bn months
0.23 Bn most
-0.10 Bn network
-0.19 Bn new
0.05 Bn night
0.33 Bn nights
-0.66 Bn no
0.15 Bn not
0.51 Bn novel
0.23 Bn now
0.47 Bn one
-0.61 Bn open
-0.45 Bn opens
-0.28 Bn original
0.71 Bn our
-0.54 Bn out
-0.54 Bn over
-0.27 Bn own
-0.65 Bn packed
-0.08 Bn place
-0.17 Bn premiere
0.28 Bn premiered
0.13 Bn premieres
0.06 Bn premiering
-0.56 Bn presents
-0.10 Bn pushed
0.67 Bn put
0.37 Bn ran
-0.05 Bn recently
-0.37 Bn renewal
-0.42 Bn renewed
-0.66 Bn return
-0.35 Bn returning
0.15 Bn returns
0.24 Bn revived
0.29 Bn role
-0.32 Bn roll
-0.51 Bn run
0.30 Bn same
-0.48 Bn schedule
-0.42 Bn scheduled
-0.19 Bn screen
0.32 Bn screens
0.32 Bn scripted
0.48 Bn season
0.39 Bn see
-0.41 Bn seen
0.23 Bn sequel
0.40 Bn series
-0.39 Bn service
0.36 Bn set
0.52 Bn should
0.04 Bn show
0.26 Bn shown
-0.08 Bn shows
0.57 Bn since
-0.12 Bn slated
0.13 Bn so
0.59 Bn some
0.27 Bn sometime
0.56 Bn somewhere
-0.10 Bn special
-0.08 Bn starring
0.34 Bn start
-0.05 Bn starting
-0.12 Bn starts
0.29 Bn still
-0.87 Bn streamer
0.11 Bn streaming
0.15 Bn studio
0.14 Bn sunday
0.24 Bn tentative
-0.14 Bn then
0.19 Bn time
-0.23 Bn told
-0.08 Bn took
-0.55 Bn trailer
-0.51 Bn under
0.06 Bn until
-0.41 Bn unveiled
0.11 Bn up
-0.44 Bn walked
-0.61 Bn way
-0.59 Bn webtoon
-0.04 Bn week
0.62 Bn when
0.09 Bn which
-0.66 Bn who
-0.05 Bn will
0.07 Bn would
0.45 Bn wraps
-0.36 Bn year
-0.11 Bn yet
-0.05 Bn you
-0.21 Bn |
0.26 Bn –
0.26 Bn ”
0.51 H 
0.27 H %C
0.10 H %D
0.17 H %K
0.85 H %S
0.65 H %T
-0.42 H (
-0.42 H )
-0.12 H ,
-0.19 H .
0.07 H /
0.28 H :
-0.22 H ?
-0.15 H a
0.38 H are
0.09 H be
0.49 H by
-0.27 H cast
0.34 H date
0.09 H do
-0.06 H drama
-0.17 H episodes
0.29 H for
0.34 H from
0.31 H how
-0.37 H in
-0.47 H is
0.36 H it
0.17 H many
-0.31 H new
-0.17 H of
0.06 H on
0.56 H out
-0.11 H premieres
0.43 H release
0.05 H renewed
-0.36 H series
-0.69 H the
0.05 H there
-0.52 H time
0.31 H to
-0.19 H what
0.17 H when
-0.18 H where
0.34 H will
-0.61 H you
-0.27 H –
0.37 H —
-0.10 H “
0.07 L1 %C
-0.26 L1 %S
-0.50 L1 's
-0.34 L1 )
-0.37 L1 ,
0.41 L1 -
0.23 L1 :
0.24 L1 a
-0.10 L1 air
-0.32 L1 and
-0.39 L1 anime
0.34 L1 arrived
-0.09 L1 arrives
-0.26 L1 before
-0.45 L1 begin
0.19 L1 beginning
0.29 L1 begins
-0.11 L1 by
0.34 L1 coming
0.24 L1 debut
0.08 L1 in
0.32 L1 its
0.14 L1 launch
0.22 L1 not
0.05 L1 of
-0.55 L1 out
-0.15 L1 premiere
0.15 L1 premieres
-0.57 L1 release
-0.28 L1 released
-0.21 L1 return
-0.04 L1 returns
0.65 L1 since
0.15 L1 starting
-0.69 L1 starts
0.10 L1 the
0.25 L1 to
0.30 L1 —
0.50 L2 %C ,
0.35 L2 %C from
-0.14 L2 %C in
0.47 L2 %C on
0.24 L2 %D and
-0.32 L2 %N in
-0.35 L2 %P 's
-0.10 L2 %P (
-0.34 L2 %P )
-0.48 L2 %P by
-0.46 L2 %P in
0.35 L2 %P on
0.38 L2 %P —
0.23 L2 %S (
0.38 L2 %S begins
0.45 L2 %S in
-0.12 L2 %S on
0.10 L2 %T (
-0.05 L2 %T in
0.13 L2 %T on
0.09 L2 %T —
0.24 L2 's %P
0.23 L2 , %P
-0.09 L2 , arrives
0.36 L2 , from
-0.43 L2 , in
-0.37 L2 , on
-0.29 L2 , premieres
0.06 L2 , since
-0.29 L2 / %P
-0.56 L2 ^ %C
-0.55 L2 ^ in
-0.29 L2 ^ on
0.05 L2 ^ the
0.36 L2 a %S
-0.40 L2 advertisers on
0.69 L2 air in
-0.65 L2 air on
0.15 L2 aired in
-0.14 L2 aired on
-0.16 L2 arrive before
-0.42 L2 back in
0.42 L2 began in
-0.36 L2 began on
-0.47 L2 begin in
0.57 L2 begin on
0.53 L2 begins on
0.07 L2 broadcast in
-0.29 L2 by the
-0.26 L2 date :
0.08 L2 debut in
0.10 L2 debut on
0.17 L2 episodes from
0.44 L2 episodes on
-0.30 L2 episodes premiere
-0.46 L2 finished in
-0.33 L2 follows on
0.34 L2 for %C
-0.07 L2 for the
-0.04 L2 in %P
0.13 L2 in the
0.27 L2 is on
-0.62 L2 its %S
0.06 L2 japan on
0.24 L2 lands on
-0.08 L2 launch in
0.56 L2 launch on
0.20 L2 launched in
0.26 L2 launched on
0.04 L2 on %C
0.39 L2 on the
0.53 L2 out in
0.07 L2 premiere in
0.25 L2 premiere on
0.69 L2 premiered in
0.43 L2 premiered on
-0.23 L2 premieres on
-0.07 L2 release in
0.42 L2 released in
0.29 L2 role in
-0.06 L2 screen on
0.28 L2 set for
0.33 L2 shown in
-0.18 L2 sometime in
-0.11 L2 started in
0.06 L2 starts on
0.41 L2 time in
0.49 L2 to its
-0.08 L2 to premiere
-0.16 L2 will air
0.52 L2 will premiere
0.13 L3 %C , from
0.09 L3 %D , on
0.17 L3 %N episodes from
0.20 L3 %N episodes on
-0.30 L3 %N episodes premiere
0.23 L3 %P , %P
-0.09 L3 %P , arrives
0.28 L3 %P , from
-0.25 L3 %P back in
0.30 L3 %P series in
0.13 L3 %S launched on
0.16 L3 %S premiered in
0.34 L3 %S premiered on
0.18 L3 & %P in
-0.46 L3 ^ %P (
0.27 L3 ^ %T (
0.09 L3 ^ %T —
-0.56 L3 ^ ^ %C
-0.55 L3 ^ ^ in
-0.29 L3 ^ ^ on
0.05 L3 ^ ^ the
0.10 L3 a %S in
-0.28 L3 a %S on
-0.31 L3 at %P in
0.18 L3 be premiered on
0.28 L3 be released in
-0.46 L3 by %C in
-0.33 L3 came out on
0.33 L3 debut in the
0.51 L3 first aired in
-0.14 L3 for %S in
-0.32 L3 for %S on
0.36 L3 for a %S
-0.24 L3 from %P 's
0.16 L3 in %D and
0.06 L3 in japan on
0.07 L3 it began in
0.33 L3 its %S in
0.64 L3 its %S on
0.34 L3 new episodes on
-0.16 L3 not arrive before
-0.30 L3 of %P in
-0.47 L3 of %T on
0.35 L3 on %C from
0.30 L3 on %C in
0.44 L3 on %C on
-0.18 L3 on %P 's
0.41 L3 some time in
-0.38 L3 the series in
-0.44 L3 to %C in
-0.40 L3 to advertisers on
0.47 L3 to air in
0.53 L3 to debut in
0.55 L3 to premiere on
-0.08 L3 was released on
-0.31 L3 which aired on
0.49 L3 which premiered in
0.04 L3 will begin on
-0.11 L3 will premiere on
-0.48 L3 with %S on
0.38 L3 — %C ,
0.46 LR %C ,
0.07 LR %C .
-0.73 LR %P .
-0.09 LR %S ,
-0.24 LR ( )
0.09 LR , $
-0.26 LR , )
-0.19 LR , .
0.74 LR : $
0.08 LR : ,
0.46 LR : .
-0.39 LR ^ $
0.44 LR ^ ,
0.27 LR ^ |
0.06 LR and .
-0.23 LR at .
-0.07 LR begins .
0.44 LR begins at
0.29 LR begins on
0.46 LR between .
0.07 LR by ,
-0.09 LR by .
0.50 LR debuts on
-0.29 LR for $
0.31 LR for .
0.26 LR from ,
-0.35 LR from on
0.11 LR in !
-0.18 LR in $
-0.26 LR in %P
0.23 LR in 's
-0.09 LR in ,
0.13 LR in .
0.66 LR in and
0.21 LR in as
-0.48 LR in in
0.30 LR in on
0.27 LR in with
-0.59 LR of ,
0.33 LR on $
0.24 LR on ,
-0.22 LR on .
-0.17 LR on and
0.52 LR on at
-0.32 LR on night
-0.07 LR on to
0.35 LR on with
-0.27 LR out .
-0.39 LR premiere on
-0.19 LR premieres $
0.28 LR premieres on
-0.21 LR return .
-0.16 LR since ,
-0.61 LR starts .
-0.45 LR the %P
0.06 LR the ,
0.10 LR the .
-0.27 LR the film
0.05 LR to ,
0.21 LR — $
0.54 LR — .
0.51 Lb2 %C
-0.21 Lb2 %D
-0.49 Lb2 %K
-0.67 Lb2 %N
-0.19 Lb2 %P
0.12 Lb2 %S
-0.16 Lb2 %T
0.22 Lb2 's
0.09 Lb2 ,
-0.44 Lb2 /
-0.38 Lb2 ^
0.28 Lb2 a
-0.40 Lb2 advertisers
0.12 Lb2 air
-0.32 Lb2 aired
-0.35 Lb2 also
-0.15 Lb2 and
-0.12 Lb2 arrive
-0.33 Lb2 arrived
-0.28 Lb2 back
0.48 Lb2 be
-0.41 Lb2 begins
-0.52 Lb2 broadcast
0.51 Lb2 but
-0.29 Lb2 by
0.60 Lb2 came
-0.26 Lb2 date
0.11 Lb2 debut
0.39 Lb2 debuting
-0.30 Lb2 down
-0.64 Lb2 drama
0.26 Lb2 drop
0.45 Lb2 episodes
-0.46 Lb2 finished
-0.37 Lb2 follows
0.07 Lb2 in
0.19 Lb2 is
0.23 Lb2 it
-0.09 Lb2 its
0.06 Lb2 japan
0.24 Lb2 lands
0.24 Lb2 launch
0.36 Lb2 launched
0.52 Lb2 not
0.53 Lb2 off
0.37 Lb2 on
0.24 Lb2 premiere
0.80 Lb2 premiered
0.17 Lb2 ran
0.20 Lb2 released
0.29 Lb2 role
-0.42 Lb2 roll
-0.26 Lb2 screen
-0.15 Lb2 screens
0.41 Lb2 season
0.34 Lb2 series
0.28 Lb2 set
-0.48 Lb2 show
0.33 Lb2 shown
-0.09 Lb2 slated
0.11 Lb2 sometime
-0.12 Lb2 started
0.06 Lb2 starts
-0.47 Lb2 that
-0.31 Lb2 the
-0.34 Lb2 this
0.41 Lb2 time
-0.06 Lb2 up
-0.37 Lb2 was
0.45 Lb2 which
0.22 Lb2 will
-0.19 Lb2 would
0.81 Lb3 %C
-0.15 Lb3 %D
0.77 Lb3 %N
0.44 Lb3 %S
-0.25 Lb3 %T
0.14 Lb3 &
-0.58 Lb3 's
0.68 Lb3 )
-0.26 Lb3 /
-0.26 Lb3 :
0.05 Lb3 ;
-0.10 Lb3 a
-0.15 Lb3 air
0.39 Lb3 an
-0.38 Lb3 and
-0.39 Lb3 anime
0.20 Lb3 as
-0.55 Lb3 at
0.59 Lb3 be
0.46 Lb3 been
-0.73 Lb3 by
-0.06 Lb3 come
0.72 Lb3 comedy
0.36 Lb3 coming
0.40 Lb3 date
0.49 Lb3 debut
0.06 Lb3 drama
0.48 Lb3 episodes
-0.44 Lb3 fall
-0.35 Lb3 filming
-0.06 Lb3 finale
0.08 Lb3 first
-0.32 Lb3 from
-0.59 Lb3 had
-0.14 Lb3 has
0.49 Lb3 hit
0.60 Lb3 host
-0.31 Lb3 in
0.78 Lb3 is
0.23 Lb3 it
-0.29 Lb3 its
-0.19 Lb3 japanese
0.53 Lb3 kicked
-0.12 Lb3 last
-0.35 Lb3 launch
-0.34 Lb3 like
0.21 Lb3 months
-0.23 Lb3 new
0.33 Lb3 nights
-0.28 Lb3 not
0.18 Lb3 novel
0.17 Lb3 of
0.47 Lb3 on
-0.36 Lb3 original
-0.14 Lb3 out
-0.17 Lb3 premiere
0.26 Lb3 release
0.38 Lb3 released
0.10 Lb3 same
-0.10 Lb3 series
-0.29 Lb3 show
-0.33 Lb3 slated
0.41 Lb3 some
0.38 Lb3 streaming
0.23 Lb3 the
-0.47 Lb3 this
-0.18 Lb3 to
0.25 Lb3 was
0.27 Lb3 which
0.28 Lb3 will
-0.30 Lb3 with
-0.21 Lb3 |
0.11 Lb3 –
-0.32 Lb3 “
0.19 Lb3 ”
-0.28 R1 %C
-0.52 R1 %N
-0.36 R1 %P
-0.27 R1 's
0.15 R1 /
-0.18 R1 ;
-0.43 R1 ?
-0.20 R1 a
-0.05 R1 after
0.42 R1 and
0.51 R1 anime
0.14 R1 at
-0.31 R1 episode
-0.27 R1 film
-0.07 R1 from
0.11 R1 is
-0.11 R1 looks
-0.32 R1 night
0.16 R1 on
0.47 R1 premiere
0.06 R1 release
-0.43 R1 revealed
-0.23 R1 that
0.15 R1 to
-0.06 R1 when
0.27 R1 with
-0.12 R1 |
-0.23 R1 —
-0.28 R2 %P .
-0.22 R2 's %P
-0.19 R2 ) $
0.21 R2 ) ,
-0.15 R2 ) .
-0.35 R2 ) and
0.22 R2 , %S
0.65 R2 , %T
0.12 R2 , a
-0.11 R2 , and
-0.31 R2 , but
-0.34 R2 , due
0.43 R2 , followed
0.19 R2 , had
0.18 R2 , it
-0.08 R2 , on
-0.17 R2 , so
-0.53 R2 , the
0.18 R2 , this
-0.04 R2 , will
-0.12 R2 . ”
-0.31 R2 / %N
-0.52 R2 : $
0.05 R2 ; %C
-0.33 R2 ; and
-0.43 R2 ? $
-0.41 R2 after %N
0.24 R2 and %D
-0.57 R2 and %S
0.32 R2 and ,
-0.35 R2 and a
0.33 R2 and continues
-0.07 R2 and has
0.12 R2 and is
0.40 R2 and it
-0.06 R2 and was
0.09 R2 at %N
-0.20 R2 film of
-0.20 R2 in and
0.17 R2 in the
0.32 R2 on %C
0.50 R2 on %P
0.29 R2 release .
-0.23 R2 that the
0.32 R2 with %N
0.09 R2 with %P
-0.27 R2 with a
-0.28 R3 %P . $
-0.19 R3 ) $ $
-0.15 R3 ) . $
-0.30 R3 ) – %P
0.13 R3 , %C announced
-0.20 R3 , %C has
-0.20 R3 , and %C
-0.09 R3 , and %T
0.46 R3 , and has
0.24 R3 , and in
0.29 R3 , and is
0.38 R3 , and it
-0.15 R3 , and the
-0.10 R3 , and was
-0.34 R3 , due to
0.34 R3 , followed by
-0.43 R3 , it was
-0.14 R3 , on %C
0.06 R3 , on %D
0.27 R3 , with %P
0.46 R3 , with episodes
-0.15 R3 , with the
-0.12 R3 . ” $
-0.52 R3 : $ $
-0.43 R3 ? $ $
0.19 R3 and %D .
-0.18 R3 at %N :
-0.20 R3 film of the
-0.20 R3 in and around
-0.07 R3 on %C $
0.74 R3 on %C .
0.69 R3 on %C and
0.29 R3 release . $
0.27 R3 with %N episodes
0.09 R3 with %P and
-0.22 R3 with a %N
-0.07 Rb2 $
0.22 Rb2 %C
0.21 Rb2 %D
-0.24 Rb2 %N
-0.51 Rb2 %P
-0.75 Rb2 %S
0.83 Rb2 %T
0.27 Rb2 )
-0.48 Rb2 ,
-0.08 Rb2 .
-0.49 Rb2 a
0.17 Rb2 all
-0.65 Rb2 an
-0.30 Rb2 and
-0.42 Rb2 as
0.12 Rb2 at
-0.31 Rb2 but
0.33 Rb2 continues
0.14 Rb2 date
-0.34 Rb2 due
0.46 Rb2 followed
0.07 Rb2 from
0.27 Rb2 had
-0.09 Rb2 is
0.53 Rb2 it
0.29 Rb2 its
-0.10 Rb2 new
-0.30 Rb2 of
-0.10 Rb2 on
-0.29 Rb2 our
0.54 Rb2 series
0.37 Rb2 since
-0.25 Rb2 so
-0.64 Rb2 that
-0.17 Rb2 the
-0.22 Rb2 they
0.18 Rb2 this
0.42 Rb2 to
0.27 Rb2 was
0.09 Rb2 will
-0.21 Rb2 –
0.26 Rb2 “
-0.12 Rb2 ”
0.05 Rb3 !
-0.06 Rb3 $
-0.10 Rb3 %C
0.19 Rb3 %D
-0.23 Rb3 %K
-0.48 Rb3 %P
0.50 Rb3 %S
0.19 Rb3 %T
-0.77 Rb3 's
0.42 Rb3 (
0.29 Rb3 ,
0.75 Rb3 .
-0.12 Rb3 /
-0.42 Rb3 :
-0.25 Rb3 ;
0.23 Rb3 a
0.45 Rb3 and
-0.20 Rb3 around
0.51 Rb3 been
0.49 Rb3 by
0.06 Rb3 day
0.19 Rb3 episodes
0.09 Rb3 from
0.21 Rb3 game
-0.31 Rb3 had
-0.26 Rb3 has
-0.28 Rb3 have
-0.11 Rb3 in
-0.22 Rb3 is
0.60 Rb3 it
0.42 Rb3 moved
0.32 Rb3 now
-0.53 Rb3 of
0.24 Rb3 on
-0.28 Rb3 our
0.06 Rb3 season
-0.65 Rb3 that
0.24 Rb3 the
-0.43 Rb3 there
0.28 Rb3 this
-0.32 Rb3 to
-0.35 Rb3 was
0.15 Rb3 will
0.18 Rb3 with
0.40 Rb3 |
-0.27 T after
0.29 T before
-0.33 T both
-0.12 T none
0.25 T season
-0.13 at first0
0.26 at first1
-0.60 at heading
1.01 at item
0.27 at last1
-0.42 at last3
0.34 at length0
0.16 at length1
0.07 at length2
-0.47 at length3
-0.31 at length4
-0.46 at length5
-0.25 at paragraph
0.53 at row
-0.70 at title
0.13 event aired
-0.35 event airing
-0.05 event announced
0.24 event arrived
0.18 event available
0.38 event be_back
-0.19 event be_out
0.07 event began
-0.31 event begin
-0.29 event begins
0.30 event bow
0.04 event bows
-0.07 event broadcast
-0.33 event came_out
-0.31 event cancelled
-0.15 event come
0.49 event coming
-0.58 event coming_to
0.23 event debut
0.04 event debuted
-0.07 event debuts
-0.31 event dropped
-0.31 event drops
0.27 event episode
-0.40 event event
0.23 event filming
-0.35 event follows
-0.35 event game
0.46 event hit_%C3
0.53 event kicked_off
-0.44 event kicks_off
0.57 event land
-0.11 event landed
0.69 event lands
0.35 event launch
0.31 event launched
0.40 event left
-0.45 event million
0.21 event none
0.13 event novel
-0.61 event open
-0.45 event opens
-0.52 event other
-0.05 event other-far
-0.83 event other-near
0.28 event premiered
0.13 event premieres
0.06 event premiering
0.22 event production
0.17 event ran_for
-0.15 event release
-0.43 event release-far
-0.07 event release-near
-0.46 event renewal
-0.04 event renewed
0.14 event return
-0.35 event returning
0.24 event revived
0.22 event roll_out
0.24 event said
0.32 event scripted
0.36 event see_it
-0.62 event set
0.28 event set_for
-0.37 event set_in
0.25 event shown
0.15 event slated
-0.19 event started
0.15 event starting
-0.12 event starts
0.58 event streaming
-0.49 event told
-0.51 event trailer
-0.44 event tweeted
-0.38 event until
-0.60 event won
-0.07 event wraps
-0.35 grain month
0.49 grain part
0.26 grain season
-0.30 grain year
0.07 l1 %C
-0.26 l1 %S
-0.43 l1 's
-0.34 l1 )
-0.36 l1 ,
0.41 l1 -
0.23 l1 :
0.24 l1 a
-0.10 l1 air
-0.40 l1 and
-0.39 l1 anime
0.34 l1 arrived
-0.09 l1 arrives
-0.26 l1 before
-0.45 l1 begin
0.19 l1 beginning
0.29 l1 begins
-0.11 l1 by
0.34 l1 coming
0.24 l1 debut
0.08 l1 in
0.32 l1 its
0.14 l1 launch
0.22 l1 not
0.05 l1 of
-0.55 l1 out
-0.15 l1 premiere
0.15 l1 premieres
-0.57 l1 release
-0.28 l1 released
-0.21 l1 return
-0.04 l1 returns
0.65 l1 since
0.15 l1 starting
-0.69 l1 starts
0.10 l1 the
0.25 l1 to
0.30 l1 —
-0.43 l1 “
0.50 l2 %C ,
0.35 l2 %C from
-0.14 l2 %C in
0.47 l2 %C on
0.24 l2 %D and
-0.32 l2 %N in
-0.26 l2 %P 's
-0.10 l2 %P (
-0.34 l2 %P )
0.16 l2 %P ,
-0.26 l2 %P and
-0.48 l2 %P by
-0.46 l2 %P in
0.35 l2 %P on
0.38 l2 %P —
0.23 l2 %S (
0.38 l2 %S begins
0.45 l2 %S in
-0.12 l2 %S on
0.10 l2 %T (
-0.05 l2 %T in
0.13 l2 %T on
0.09 l2 %T —
0.24 l2 's %P
0.23 l2 , %P
-0.09 l2 , arrives
0.36 l2 , from
-0.43 l2 , in
-0.37 l2 , on
-0.29 l2 , premieres
0.06 l2 , since
-0.29 l2 / %P
-0.56 l2 ^ %C
-0.55 l2 ^ in
-0.29 l2 ^ on
0.05 l2 ^ the
0.36 l2 a %S
-0.40 l2 advertisers on
0.69 l2 air in
-0.65 l2 air on
0.15 l2 aired in
-0.14 l2 aired on
-0.16 l2 arrive before
-0.42 l2 back in
0.42 l2 began in
-0.36 l2 began on
-0.47 l2 begin in
0.57 l2 begin on
0.53 l2 begins on
0.07 l2 broadcast in
-0.29 l2 by the
-0.26 l2 date :
0.08 l2 debut in
0.10 l2 debut on
0.17 l2 episodes from
0.44 l2 episodes on
-0.30 l2 episodes premiere
-0.46 l2 finished in
-0.33 l2 follows on
0.34 l2 for %C
-0.07 l2 for the
-0.04 l2 in %P
0.13 l2 in the
0.27 l2 is on
-0.62 l2 its %S
0.06 l2 japan on
0.24 l2 lands on
-0.08 l2 launch in
0.56 l2 launch on
0.20 l2 launched in
0.26 l2 launched on
0.04 l2 on %C
0.39 l2 on the
0.53 l2 out in
0.07 l2 premiere in
0.25 l2 premiere on
0.69 l2 premiered in
0.43 l2 premiered on
-0.23 l2 premieres on
-0.07 l2 release in
0.42 l2 released in
0.29 l2 role in
-0.06 l2 screen on
0.28 l2 set for
0.33 l2 shown in
-0.18 l2 sometime in
-0.11 l2 started in
0.06 l2 starts on
0.41 l2 time in
0.49 l2 to its
-0.08 l2 to premiere
-0.16 l2 will air
0.52 l2 will premiere
0.13 l3 %C , from
0.09 l3 %D , on
0.17 l3 %N episodes from
0.20 l3 %N episodes on
-0.30 l3 %N episodes premiere
0.23 l3 %P , %P
-0.09 l3 %P , arrives
0.28 l3 %P , from
-0.25 l3 %P back in
0.30 l3 %P series in
0.13 l3 %S launched on
0.16 l3 %S premiered in
0.34 l3 %S premiered on
0.18 l3 & %P in
-0.26 l3 's %P and
0.19 l3 , %P ,
-0.46 l3 ^ %P (
0.27 l3 ^ %T (
0.09 l3 ^ %T —
-0.56 l3 ^ ^ %C
-0.55 l3 ^ ^ in
-0.29 l3 ^ ^ on
0.05 l3 ^ ^ the
0.10 l3 a %S in
-0.28 l3 a %S on
-0.31 l3 at %P in
0.18 l3 be premiered on
0.28 l3 be released in
-0.46 l3 by %C in
-0.33 l3 came out on
0.33 l3 debut in the
0.51 l3 first aired in
-0.14 l3 for %S in
-0.32 l3 for %S on
0.36 l3 for a %S
-0.24 l3 from %P 's
0.16 l3 in %D and
0.06 l3 in japan on
0.07 l3 it began in
0.33 l3 its %S in
0.64 l3 its %S on
0.34 l3 new episodes on
-0.16 l3 not arrive before
-0.30 l3 of %P in
-0.47 l3 of %T on
0.35 l3 on %C from
0.30 l3 on %C in
0.44 l3 on %C on
-0.18 l3 on %P 's
0.41 l3 some time in
-0.38 l3 the series in
-0.44 l3 to %C in
-0.40 l3 to advertisers on
0.47 l3 to air in
0.53 l3 to debut in
0.55 l3 to premiere on
-0.08 l3 was released on
-0.31 l3 which aired on
0.49 l3 which premiered in
0.04 l3 will begin on
-0.11 l3 will premiere on
-0.48 l3 with %S on
0.38 l3 — %C ,
-0.24 others dates1
0.52 others dates2
-0.56 others dates3
-0.35 others seasons0
0.11 others seasons1
0.41 others seasons2
0.46 par %N
0.46 par2 %N episodes
-0.16 r1 $
-0.28 r1 %C
-0.36 r1 %P
-0.16 r1 's
-0.15 r1 )
-0.05 r1 ,
0.15 r1 /
0.56 r1 ;
-0.43 r1 ?
-0.20 r1 a
-0.05 r1 after
0.51 r1 and
0.51 r1 anime
0.14 r1 at
-0.31 r1 episode
-0.27 r1 film
-0.07 r1 from
0.11 r1 is
-0.11 r1 looks
-0.32 r1 night
0.16 r1 on
0.47 r1 premiere
0.06 r1 release
-0.43 r1 revealed
-0.23 r1 that
0.15 r1 to
0.27 r1 with
-0.12 r1 |
-0.23 r1 —
-0.40 r1 ”
-0.16 r2 $ $
-0.28 r2 %P .
-0.22 r2 's %P
0.46 r2 ( %N
-0.40 r2 ) $
0.21 r2 ) ,
-0.15 r2 ) .
-0.35 r2 ) and
0.22 r2 , %S
0.65 r2 , %T
0.12 r2 , a
-0.27 r2 , and
-0.31 r2 , but
-0.34 r2 , due
0.43 r2 , followed
0.19 r2 , had
-0.08 r2 , on
-0.17 r2 , so
-0.53 r2 , the
0.18 r2 , this
-0.04 r2 , will
-0.12 r2 . ”
-0.31 r2 / %N
-0.52 r2 : $
0.05 r2 ; %C
0.62 r2 ; %P
-0.33 r2 ; and
-0.43 r2 ? $
-0.41 r2 after %N
0.24 r2 and %D
0.18 r2 and %P
-0.57 r2 and %S
0.32 r2 and ,
-0.35 r2 and a
0.33 r2 and continues
-0.07 r2 and has
0.12 r2 and is
0.40 r2 and it
-0.06 r2 and was
0.09 r2 at %N
-0.20 r2 film of
-0.20 r2 in and
0.17 r2 in the
0.32 r2 on %C
0.50 r2 on %P
0.29 r2 release .
-0.23 r2 that the
0.32 r2 with %N
0.09 r2 with %P
-0.27 r2 with a
-0.16 r3 $ $ $
-0.28 r3 %P . $
0.46 r3 ( %N episodes
-0.40 r3 ) $ $
-0.15 r3 ) . $
-0.30 r3 ) – %P
0.13 r3 , %C announced
-0.20 r3 , %C has
-0.20 r3 , and %C
-0.52 r3 , and %P
0.46 r3 , and has
0.24 r3 , and in
0.29 r3 , and is
0.38 r3 , and it
-0.15 r3 , and the
-0.10 r3 , and was
-0.34 r3 , due to
0.34 r3 , followed by
-0.43 r3 , it was
-0.14 r3 , on %C
0.06 r3 , on %D
0.27 r3 , with %P
0.46 r3 , with episodes
-0.15 r3 , with the
-0.12 r3 . ” $
-0.52 r3 : $ $
-0.43 r3 ? $ $
0.19 r3 and %D .
-0.18 r3 at %N :
-0.20 r3 film of the
-0.20 r3 in and around
-0.07 r3 on %C $
0.74 r3 on %C .
0.69 r3 on %C and
0.29 r3 release . $
0.27 r3 with %N episodes
0.09 r3 with %P and
-0.22 r3 with a %N
1.27 rule any
-0.98 rule none
-1.19 rule other
0.36 rule release:_<date>_premiere
0.33 rule release:_<season>:_<date>
0.24 rule release:_<season>_of_<series>_on_<date>
0.05 rule release:_air_<date>
0.60 rule release:_arrive_<date>
0.59 rule release:_arrived_<date>
0.42 rule release:_available_<date>
0.38 rule release:_be_back_<date>
-0.19 rule release:_be_out_<date>
0.36 rule release:_began_<date>
0.83 rule release:_begins_<date>
0.30 rule release:_bow_<date>
-0.18 rule release:_broadcast_<date>
-0.04 rule release:_come_<date>
0.45 rule release:_coming_<date>
-0.58 rule release:_coming_to_<date>
0.34 rule release:_debut_<date>
0.04 rule release:_debuted_<date>
-0.07 rule release:_debuts_<date>
0.26 rule release:_drop_<date>
-0.30 rule release:_follows_<date>
-0.22 rule release:_is_back_for_<date>
0.53 rule release:_kicked_off_<date>
-0.11 rule release:_landed_<date>
0.38 rule release:_lands_<date>
0.43 rule release:_launch_<date>
0.37 rule release:_launched_<date>
-0.61 rule release:_open_<date>
-0.38 rule release:_opens_<date>
0.14 rule release:_premiere_<date>
0.28 rule release:_premiered_<date>
0.13 rule release:_premieres_<date>
0.41 rule release:_premiering_<date>
0.17 rule release:_ran_for_<date>
0.04 rule release:_release_<date>
0.74 rule release:_released_<date>
0.42 rule release:_return_<date>
-0.35 rule release:_returning_<date>
0.24 rule release:_revived_<date>
0.33 rule release:_set_for_<date>
0.34 rule release:_shown_<date>
0.15 rule release:_slated_<date>
0.10 rule release:_started_<date>
0.37 rule release:_starting_<date>
0.13 rule release:_starts_<date>
0.58 rule release:_streaming_<date>
0.06 rule release:_up_on_<date>
0.50 series nearest-after
-0.99 series nearest-after-main
0.06 series nearest-away
0.07 series nearest-away-main
0.23 series nearest-before
0.29 series nearest-before-main
-1.09 series other-after
0.30 series other-away
0.47 series other-away-main
-0.49 series other-before
-0.06 tense future
0.87 tense open-future
-2.65 tense open-past
0.13 tense past
0.84 when ahead
0.14 when far
-0.66 when long-ago
-1.45 when past
0.46 when soon
0.38 when unknown
`
