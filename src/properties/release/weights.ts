/** What the judge of release claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const releaseWeights = `
-0.090 bias
0.49 A %
0.17 A %C
-0.28 A %D
-0.45 A %K
0.18 A %N
-0.49 A %O
-0.11 A %P
-0.26 A %S
-0.12 A 's
-0.10 A ,
0.24 A -
-0.09 A --
0.16 A .
0.14 A ...
0.07 A /
-0.15 A :
-0.40 A ?
0.20 A according
-0.23 A adapts
0.48 A again
-0.07 A air
-0.29 A aired
0.36 A all
0.07 A along
0.36 A already
0.23 A also
0.64 A anime
-0.43 A announced
-0.20 A around
-0.47 A art
-0.45 A back
0.09 A became
0.40 A been
0.11 A before
-0.06 A being
0.11 A between
0.18 A bow
-0.29 A bring
0.36 A british
-0.27 A broadcast
-0.19 A but
-0.19 A can
-0.61 A cast
0.25 A character
0.10 A close
-0.19 A come
0.18 A comedy
0.10 A coming
-0.34 A confirm
0.31 A continues
0.31 A could
0.05 A created
0.39 A currently
0.43 A days
0.13 A debut
-0.34 A do
-0.39 A doors
-0.08 A down
-0.04 A drama
-0.17 A due
-0.23 A earlier
0.09 A end
0.41 A ended
-0.14 A episode
0.37 A episodes
0.35 A eps
0.48 A et
-0.47 A every
0.33 A fan
-0.10 A fans
-0.35 A favourite
0.25 A featuring
-0.23 A film
-0.24 A filming
-0.24 A finale
-0.36 A find
0.05 A finished
-0.30 A first
0.51 A followed
-0.40 A following
0.09 A follows
-0.40 A friday
0.38 A from
0.34 A game
-0.46 A good
-0.10 A had
0.08 A has
0.22 A have
-0.08 A having
-0.55 A her
0.27 A his
0.38 A hit
-0.20 A i
-0.24 A including
-0.18 A industry
-0.16 A jst
0.43 A just
0.16 A kept
-0.10 A lands
-0.33 A languages
-0.42 A last
-0.07 A later
0.20 A launch
0.49 A left
-0.47 A let
-0.46 A light
-0.48 A like
0.31 A little
-0.10 A looks
0.13 A loose
0.48 A million
0.23 A month
-0.63 A more
0.49 A moved
-0.28 A name
-0.44 A network
-0.06 A networks
-0.43 A never
-0.23 A new
0.59 A next
-0.18 A night
0.17 A no
0.07 A not
-0.36 A nothing
-0.43 A novel
-0.25 A novels
0.57 A now
0.19 A off
-0.38 A officially
-0.55 A once
-0.27 A one
0.26 A only
-0.10 A original
0.20 A originals
-0.46 A other
-0.10 A our
0.32 A outside
-0.06 A over
-0.45 A own
0.09 A p.m
-0.22 A pandemic
0.12 A percent
0.14 A picked
0.38 A planned
-0.21 A platform
0.11 A playing
0.06 A pm
0.61 A premiere
0.57 A previously
-0.19 A producer
-0.37 A producers
-0.42 A production
-0.19 A publisher
0.39 A ran
-0.04 A really
0.08 A received
0.51 A release
0.10 A released
0.30 A renewed
0.38 A reported
-0.41 A return
-0.30 A returning
-0.65 A revealed
0.33 A roll
0.45 A rotten
-0.60 A run
0.27 A said
0.05 A same
-0.28 A saw
0.60 A scheduled
0.27 A season
0.12 A see
0.47 A set
-0.32 A she
-0.31 A shopped
-0.29 A showrunner
-0.42 A shows
0.09 A side
0.58 A since
0.11 A slot
-0.16 A so
-0.08 A sources
-0.48 A special
0.19 A spin-off
-0.25 A starred
-0.15 A started
-0.07 A story
0.27 A streamer
-0.08 A streaming
-0.45 A subsequent
-0.31 A success
-0.46 A sunday
-0.08 A sure
0.11 A takes
-0.08 A teaser
-0.44 A than
-0.41 A them
-0.13 A then
0.12 A there
0.49 A those
-0.12 A thriller
-0.06 A through
0.07 A time
-0.25 A titled
0.34 A titles
-0.38 A told
-0.14 A too
-0.33 A took
0.53 A total
-0.45 A trailer
0.31 A true
0.18 A tv
0.43 A up
-0.31 A video
-0.40 A we're
-0.14 A webtoon
-0.13 A wednesday
0.36 A week
-0.10 A when
-0.57 A which
0.42 A while
-0.31 A who
-0.30 A will
-0.05 A word
0.51 A worldwide
0.22 A would
0.39 A wrapped
-0.30 A year
-0.13 A years
-0.72 A yet
-0.46 A you
-0.09 A –
-0.19 A —
0.07 An !
-0.06 An %C
-0.21 An %K
-0.08 An %N
-0.15 An %P
0.12 An %S
0.43 An %T
0.12 An (
0.12 An )
0.09 An -
-0.07 An ...
-0.17 An ;
-0.40 An ?
0.43 An according
0.15 An after
-0.29 An aired
0.40 An all
0.32 An along
-0.16 An also
0.52 An anime
-0.66 An announced
-0.20 An around
0.18 An became
0.43 An been
0.14 An before
0.36 An british
-0.05 An broadcast
-0.41 An but
-0.19 An can
0.31 An continues
-0.26 An created
0.08 An date
0.25 An day
-0.27 An drama
-0.29 An due
0.08 An end
-0.49 An episode
0.38 An episodes
0.48 An et
0.31 An fans
-0.35 An favourite
-0.23 An film
-0.24 An finale
0.05 An finished
-0.44 An first
0.51 An followed
-0.40 An following
0.19 An game
-0.09 An got
-0.19 An have
0.38 An hit
-0.20 An i
-0.44 An including
0.16 An kept
-0.41 An last
-0.47 An let
-0.45 An light
0.31 An little
-0.10 An looks
-0.39 An minute
-0.26 An more
0.49 An moved
-0.19 An name
-0.19 An new
0.41 An next
-0.32 An night
0.17 An no
0.08 An not
-0.36 An nothing
-0.23 An novel
-0.25 An novels
0.45 An now
0.24 An off
0.38 An one
-0.26 An our
-0.09 An over
0.09 An p.m
-0.37 An pm
0.33 An premiere
-0.19 An producer
-0.42 An production
0.39 An ran
-0.04 An really
0.08 An received
0.41 An release
0.10 An released
-0.30 An returning
-0.65 An revealed
0.33 An roll
0.27 An said
0.04 An same
-0.28 An saw
0.21 An scheduled
0.12 An season
0.12 An series
0.33 An set
-0.24 An she
0.04 An show
0.28 An since
-0.29 An so
-0.08 An sources
0.20 An story
0.07 An streaming
-0.08 An sure
0.11 An takes
-0.29 An than
0.41 An then
-0.47 An there
0.17 An thriller
-0.18 An told
-0.33 An took
-0.43 An trailer
0.31 An true
0.16 An tv
0.18 An up
-0.40 An we
-0.17 An which
0.20 An while
0.17 An will
0.51 An would
-0.36 An you
-0.09 An –
-0.18 An —
-0.10 An “
0.13 B %C
-0.21 B %K
-0.51 B %O
-0.12 B %P
0.21 B %S
0.16 B &
-0.43 B 's
0.08 B (
-0.09 B )
-0.24 B +
0.19 B -
-0.20 B .
-0.36 B /
-0.12 B 9pm
-0.19 B :
-0.38 B about
0.34 B according
0.25 B adaptation
-0.39 B advertisers
0.12 B after
0.17 B ago
0.19 B ahead
0.05 B air
0.14 B aired
0.11 B airing
0.41 B already
0.04 B also
-0.28 B anime
0.38 B announced
-0.39 B announcing
0.13 B another
-0.07 B anticipated
0.44 B around
0.25 B arrived
0.04 B arrives
0.35 B available
-0.32 B award
-0.09 B back
-0.62 B based
0.52 B batch
-0.37 B because
0.08 B been
0.07 B before
0.19 B began
0.15 B beginning
-0.10 B begins
-0.47 B being
-0.45 B best
-0.07 B book
-0.39 B bring
-0.09 B broadcast
-0.27 B bunch
0.08 B but
0.13 B cable
0.19 B came
-0.59 B cameras
-0.55 B can
-0.36 B cancelled
-0.58 B cast
-0.32 B characters
-0.23 B christmas
-0.28 B closed
-0.14 B come
0.22 B comedy
-0.06 B comes
0.23 B coming
-0.40 B confirmed
0.15 B could
-0.17 B created
-0.49 B creators
-0.43 B crew
-0.13 B currently
0.26 B date
0.43 B days
0.24 B debut
-0.43 B debuts
-0.06 B declared
-0.47 B despite
-0.37 B detective
0.19 B did
-0.05 B do
-0.10 B down
0.23 B drama
-0.04 B drop
-0.07 B dropped
-0.27 B drops
-0.55 B due
-0.55 B during
-0.30 B earlier
0.06 B effectively
-0.24 B emmy
0.40 B ended
-0.44 B ending
-0.36 B episode
0.45 B episodes
-0.12 B espionage
0.47 B expected
-0.49 B fall
-0.21 B family
-0.36 B famous
0.12 B fan
0.18 B fans
0.21 B fantasy
-0.45 B feature-length
-0.22 B film
-0.48 B filming
-0.51 B final
-0.13 B finale
0.39 B finally
-0.32 B finished
0.23 B follow
0.42 B followed
0.24 B following
-0.13 B follows
0.22 B from
0.31 B full
0.07 B game
-0.45 B gave
0.18 B get
0.05 B gets
-0.42 B getting
-0.46 B given
-0.26 B globally
0.37 B go
-0.19 B goes
0.05 B going
-0.31 B gone
-0.41 B got
0.31 B half
0.24 B halves
-0.39 B handed
0.49 B has
0.37 B having
0.16 B he
-0.18 B her
0.05 B his
0.60 B hit
-0.41 B hollywood
-0.42 B hoping
0.06 B hour
-0.56 B hours
0.15 B if
-0.44 B into
0.08 B japan
-0.08 B japanese
0.42 B kicked
-0.40 B kicks
0.16 B know
-0.48 B known
0.48 B land
-0.08 B landed
0.61 B lands
-0.31 B last
0.25 B later
0.25 B launch
0.31 B launched
0.35 B left
0.28 B less
0.33 B light
-0.53 B like
-0.11 B likely
0.44 B limited
-0.50 B london
-0.11 B long
-0.41 B long-awaited
0.33 B look
0.46 B lot
0.59 B made
-0.43 B make
-0.33 B manga
-0.38 B many
-0.06 B might
0.10 B million
-0.51 B minutes
0.33 B month
0.35 B months
-0.48 B more
0.41 B most
0.19 B moved
-0.36 B much
-0.07 B name
-0.11 B network
-0.27 B new
-0.43 B news
-0.04 B next
-0.05 B night
0.30 B nights
0.14 B no
-0.43 B nod
-0.11 B not
0.18 B novel
0.21 B novels
0.17 B now
-0.22 B off
0.44 B once
0.28 B one
0.14 B only
-0.46 B open
-0.26 B opens
0.37 B order
0.06 B ordered
-0.31 B original
0.12 B originally
-0.59 B originals
0.57 B other
0.43 B our
-0.47 B out
-0.33 B over
-0.48 B own
0.07 B p.m
0.13 B packed
-0.45 B pair
-0.58 B part
-0.35 B pickup
0.17 B pilot
-0.10 B place
0.22 B played
0.08 B police
-0.17 B postponed
-0.20 B premiere
0.32 B premiered
-0.06 B premieres
0.09 B premiering
-0.52 B presents
-0.19 B previous
0.38 B produced
-0.05 B production
-0.46 B promised
0.16 B pushed
0.66 B put
0.36 B ran
0.40 B reached
-0.12 B reading
-0.21 B recently
0.17 B release
-0.43 B renewal
-0.26 B renewed
-0.32 B returning
0.40 B revealed
0.25 B revived
0.22 B role
0.04 B roll
0.11 B rumors
-0.45 B run
0.24 B runs
0.21 B said
0.19 B same
-0.51 B say
-0.42 B schedule
-0.14 B scheduled
-0.14 B sci-fi
0.14 B screen
0.05 B screens
0.26 B scripted
0.10 B season
0.13 B second
0.18 B see
-0.54 B seen
0.21 B sequel
-0.12 B series
-0.32 B service
-0.09 B set
-0.04 B several
-0.39 B she
-0.05 B shoots
0.18 B should
0.48 B show
0.23 B shown
-0.44 B shows
0.39 B since
0.39 B sitcom
-0.21 B slate
-0.21 B slated
-0.67 B slot
0.13 B small
0.04 B so
0.28 B some
0.28 B sometime
0.47 B somewhere
-0.41 B soon
-0.39 B soundtrack
0.34 B sources
-0.21 B special
0.23 B starring
0.36 B start
-0.10 B started
-0.04 B starting
-0.10 B starts
-0.04 B status
0.18 B still
0.08 B stories
-0.76 B streamer
0.28 B streaming
-0.50 B strike
0.33 B studio
0.10 B sunday
0.22 B supporting
-0.28 B surprise
0.25 B television
0.19 B tentative
-0.15 B than
0.26 B then
0.24 B there
0.20 B they
0.30 B though
0.38 B thriller
-0.35 B through
0.28 B time
-0.27 B tokyo
0.06 B told
0.20 B took
-0.64 B trailer
-0.08 B turns
0.06 B tv
-0.38 B tweeted
-0.16 B under
0.32 B until
-0.69 B unveiled
0.29 B up
-0.28 B upcoming
0.19 B used
-0.37 B very
-0.32 B video
-0.47 B viewers
0.20 B volume
-0.39 B walked
-0.23 B watched
-0.10 B way
0.04 B we
0.55 B weeks
-0.50 B well
-0.39 B what
0.27 B where
0.10 B which
0.46 B while
-0.06 B who
0.18 B whose
0.11 B will
-0.32 B winner
-0.55 B won
-0.37 B work
0.21 B world
0.11 B would
0.47 B wraps
-0.18 B year
0.19 B yet
-0.29 B you
-0.07 B your
0.09 B |
0.08 B “
0.19 B ”
0.10 Bn %C
-0.09 Bn %D
-0.26 Bn %K
0.05 Bn %N
-0.41 Bn %P
0.06 Bn %S
0.10 Bn %T
0.16 Bn &
-0.29 Bn 's
0.24 Bn (
-0.06 Bn ,
0.33 Bn -
-0.34 Bn /
-0.36 Bn :
0.10 Bn ;
-0.39 Bn advertisers
0.25 Bn after
0.17 Bn ago
-0.28 Bn air
-0.23 Bn airing
-0.17 Bn all
-0.32 Bn also
-0.13 Bn anime
0.25 Bn arrived
0.04 Bn arrives
-0.20 Bn back
-0.32 Bn based
0.51 Bn batch
-0.05 Bn been
-0.22 Bn before
0.09 Bn began
-0.27 Bn begin
0.04 Bn beginning
-0.08 Bn begins
-0.48 Bn book
0.06 Bn bows
-0.09 Bn broadcast
0.39 Bn but
0.13 Bn cable
0.19 Bn came
0.04 Bn can
-0.36 Bn cancelled
-0.51 Bn cast
-0.32 Bn characters
-0.26 Bn closed
-0.27 Bn come
0.55 Bn comedy
0.28 Bn coming
0.33 Bn date
0.43 Bn days
0.32 Bn debut
0.43 Bn debuting
-0.08 Bn debuts
-0.35 Bn do
-0.26 Bn down
0.12 Bn drama
-0.04 Bn drop
-0.23 Bn dropped
-0.05 Bn due
0.06 Bn effectively
0.50 Bn episodes
-0.12 Bn expect
0.42 Bn expected
-0.49 Bn fall
0.48 Bn fans
-0.66 Bn filming
0.15 Bn finale
0.31 Bn finally
-0.39 Bn finished
0.27 Bn first
0.23 Bn follow
-0.14 Bn following
-0.23 Bn follows
0.31 Bn full
-0.34 Bn game
-0.31 Bn gets
0.37 Bn go
-0.32 Bn goes
-0.07 Bn got
-0.19 Bn had
0.43 Bn half
0.12 Bn halves
-0.39 Bn handed
0.13 Bn has
0.42 Bn have
0.37 Bn having
-0.26 Bn he
0.71 Bn hit
-0.42 Bn hoping
0.50 Bn hour
0.06 Bn i
0.05 Bn if
0.08 Bn japan
-0.08 Bn japanese
0.42 Bn kicked
-0.40 Bn kicks
0.48 Bn land
-0.08 Bn landed
0.40 Bn lands
-0.48 Bn last
0.46 Bn launched
0.35 Bn left
0.33 Bn light
-0.38 Bn like
0.28 Bn likely
-0.50 Bn london
0.50 Bn look
0.46 Bn lot
0.47 Bn made
-0.34 Bn manga
-0.14 Bn may
-0.43 Bn might
0.18 Bn months
0.30 Bn most
-0.05 Bn network
-0.20 Bn new
-0.05 Bn night
0.19 Bn nights
-0.51 Bn no
0.45 Bn novel
0.17 Bn now
0.37 Bn one
-0.46 Bn open
-0.26 Bn opens
-0.31 Bn original
0.39 Bn our
-0.44 Bn out
-0.56 Bn over
-0.28 Bn own
-0.46 Bn packed
-0.10 Bn place
-0.22 Bn premiere
0.20 Bn premiered
-0.06 Bn premieres
0.09 Bn premiering
-0.52 Bn presents
0.51 Bn put
0.36 Bn ran
-0.07 Bn recently
-0.06 Bn release
-0.35 Bn renewal
-0.41 Bn renewed
-0.51 Bn return
-0.32 Bn returning
0.18 Bn returns
0.25 Bn revived
0.27 Bn role
-0.28 Bn roll
-0.45 Bn run
0.05 Bn said
0.26 Bn same
-0.42 Bn schedule
-0.28 Bn scheduled
0.05 Bn screen
0.05 Bn screens
0.26 Bn scripted
0.29 Bn season
0.14 Bn second
0.32 Bn see
-0.40 Bn seen
0.21 Bn sequel
0.37 Bn series
-0.32 Bn service
0.26 Bn set
0.45 Bn should
0.13 Bn show
0.23 Bn shown
-0.09 Bn shows
0.37 Bn since
-0.21 Bn slated
0.11 Bn so
0.52 Bn some
0.28 Bn sometime
0.47 Bn somewhere
-0.14 Bn special
0.36 Bn start
-0.04 Bn starting
-0.10 Bn starts
0.18 Bn still
-0.76 Bn streamer
0.14 Bn streaming
0.15 Bn studio
0.05 Bn sunday
0.19 Bn tentative
-0.11 Bn then
0.12 Bn time
-0.22 Bn told
-0.10 Bn took
-0.43 Bn trailer
-0.47 Bn under
-0.49 Bn unveiled
0.10 Bn up
-0.39 Bn walked
-0.53 Bn way
-0.55 Bn webtoon
0.42 Bn when
0.06 Bn which
-0.52 Bn who
0.08 Bn would
0.47 Bn wraps
-0.34 Bn year
-0.04 Bn yet
-0.08 Bn |
0.13 Bn –
-0.08 Bn “
0.22 Bn ”
0.25 H 
0.11 H %C
0.10 H %K
-0.07 H %N
0.74 H %S
0.40 H %T
-0.12 H 's
-0.28 H (
-0.28 H )
0.05 H ,
-0.20 H .
0.18 H /
0.19 H :
-0.08 H ?
-0.05 H a
0.33 H are
0.09 H be
0.40 H by
-0.25 H cast
0.20 H date
0.06 H do
-0.12 H drama
-0.08 H episodes
0.32 H for
0.30 H from
0.25 H how
-0.33 H in
-0.42 H is
0.34 H it
0.20 H many
-0.20 H new
-0.14 H of
0.50 H out
-0.12 H premieres
0.38 H release
-0.43 H series
-0.50 H the
0.14 H there
-0.51 H time
0.36 H to
-0.29 H what
0.17 H when
-0.07 H where
0.35 H will
-0.44 H you
-0.04 H |
-0.19 H –
0.25 H —
-0.09 H “
-0.05 H ”
0.20 L1 %C
-0.28 L1 %S
-0.50 L1 's
-0.33 L1 )
-0.21 L1 ,
0.35 L1 -
-0.07 L1 /
0.09 L1 :
-0.04 L1 ^
0.19 L1 a
-0.18 L1 air
-0.31 L1 and
-0.31 L1 anime
0.36 L1 arrived
-0.08 L1 arrives
-0.24 L1 before
-0.36 L1 begin
0.20 L1 beginning
0.29 L1 begins
-0.14 L1 by
0.32 L1 coming
0.24 L1 debut
0.08 L1 debuts
0.15 L1 for
0.07 L1 from
0.24 L1 its
0.19 L1 launch
0.21 L1 not
0.13 L1 of
-0.54 L1 out
-0.21 L1 premiere
0.08 L1 premieres
-0.48 L1 release
-0.23 L1 released
-0.14 L1 return
-0.05 L1 returns
0.55 L1 since
0.12 L1 starting
-0.52 L1 starts
0.20 L1 the
0.28 L1 to
0.20 L1 —
0.33 L2 %C ,
0.33 L2 %C from
-0.07 L2 %C in
0.41 L2 %C on
0.15 L2 %D and
-0.45 L2 %N in
-0.37 L2 %P 's
-0.13 L2 %P (
-0.33 L2 %P )
-0.34 L2 %P by
-0.30 L2 %P in
0.42 L2 %P on
0.30 L2 %P —
0.34 L2 %S (
0.35 L2 %S begins
0.40 L2 %S in
-0.16 L2 %S on
0.10 L2 %T (
-0.10 L2 %T in
0.18 L2 %T on
0.09 L2 %T —
0.29 L2 's %P
0.13 L2 , %P
-0.08 L2 , arrives
0.25 L2 , from
-0.44 L2 , in
-0.41 L2 , on
-0.31 L2 , premieres
0.52 L2 , since
-0.34 L2 / %P
-0.40 L2 ^ %C
-0.04 L2 ^ ^
-0.45 L2 ^ in
-0.19 L2 ^ on
0.12 L2 ^ the
0.37 L2 a %S
-0.39 L2 advertisers on
0.57 L2 air in
-0.52 L2 air on
0.06 L2 aired in
-0.11 L2 aired on
-0.15 L2 arrive before
-0.35 L2 back in
0.32 L2 began in
-0.26 L2 began on
-0.47 L2 begin in
0.54 L2 begin on
0.43 L2 begins on
0.04 L2 broadcast in
-0.28 L2 by the
-0.31 L2 date :
0.22 L2 debut in
0.04 L2 debut on
0.19 L2 episodes from
0.42 L2 episodes on
-0.31 L2 episodes premiere
-0.39 L2 finished in
-0.21 L2 follows on
0.27 L2 for %C
0.27 L2 in the
0.23 L2 is on
-0.51 L2 its %S
0.08 L2 japan on
0.20 L2 lands on
-0.13 L2 launch in
0.46 L2 launch on
0.19 L2 launched in
0.32 L2 launched on
0.28 L2 on the
0.45 L2 out in
-0.08 L2 out on
0.21 L2 premiere on
0.63 L2 premiered in
0.39 L2 premiered on
-0.26 L2 premieres on
-0.10 L2 release in
0.34 L2 released in
-0.04 L2 released on
0.27 L2 role in
-0.20 L2 screens in
0.27 L2 set for
0.31 L2 shown in
-0.18 L2 sometime in
-0.12 L2 started in
0.38 L2 time in
0.34 L2 to its
-0.05 L2 to premiere
-0.17 L2 will air
0.51 L2 will premiere
0.11 L3 %C , from
0.19 L3 %N episodes from
0.21 L3 %N episodes on
-0.31 L3 %N episodes premiere
0.13 L3 %P , %P
-0.08 L3 %P , arrives
0.22 L3 %P , from
-0.21 L3 %P back in
0.24 L3 %P series in
0.14 L3 %S launched on
0.14 L3 %S premiered in
0.31 L3 %S premiered on
0.21 L3 & %P in
-0.09 L3 , aired in
-0.46 L3 ^ %P (
0.20 L3 ^ %T (
0.09 L3 ^ %T —
-0.40 L3 ^ ^ %C
-0.04 L3 ^ ^ ^
-0.45 L3 ^ ^ in
-0.19 L3 ^ ^ on
0.12 L3 ^ ^ the
0.15 L3 a %S in
-0.31 L3 a %S on
-0.31 L3 at %P in
0.17 L3 be premiered on
0.37 L3 be released in
-0.39 L3 by %C in
-0.24 L3 came out on
0.39 L3 debut in the
0.49 L3 first aired in
-0.19 L3 for %S in
-0.32 L3 for %S on
0.37 L3 for a %S
-0.23 L3 from %P 's
0.08 L3 in japan on
0.07 L3 it began in
0.38 L3 its %S in
0.50 L3 its %S on
0.31 L3 new episodes on
-0.15 L3 not arrive before
-0.22 L3 of %P in
-0.39 L3 of %T on
0.33 L3 on %C from
0.30 L3 on %C in
0.44 L3 on %C on
-0.23 L3 on %P 's
0.38 L3 some time in
-0.40 L3 the series in
-0.34 L3 to %C in
-0.39 L3 to advertisers on
0.44 L3 to air in
0.49 L3 to debut in
0.54 L3 to premiere on
-0.09 L3 was released on
-0.29 L3 which aired on
0.40 L3 which premiered in
-0.16 L3 will premiere on
-0.28 L3 with %S on
0.22 L3 — %C ,
0.39 LR %C ,
0.07 LR %C .
-0.63 LR %P .
-0.12 LR %S ,
-0.16 LR ( )
0.04 LR , $
-0.25 LR , )
-0.18 LR , .
0.55 LR : $
0.14 LR : ,
0.38 LR : .
-0.25 LR ^ $
0.29 LR ^ ,
0.27 LR ^ |
-0.13 LR at .
-0.05 LR begins .
0.40 LR begins at
0.31 LR begins on
0.48 LR between .
-0.09 LR by .
0.49 LR debuts on
-0.18 LR for $
0.23 LR for .
0.24 LR from ,
0.09 LR from .
-0.33 LR from on
0.10 LR in !
-0.15 LR in $
-0.27 LR in %P
0.22 LR in 's
-0.11 LR in ,
0.10 LR in .
0.46 LR in and
0.19 LR in as
-0.42 LR in in
0.26 LR in on
0.24 LR in with
-0.55 LR of ,
0.20 LR on $
0.22 LR on ,
-0.08 LR on .
0.09 LR on and
0.41 LR on at
-0.32 LR on night
-0.08 LR on on
0.27 LR on with
-0.26 LR out .
0.08 LR premiere .
-0.40 LR premiere on
-0.23 LR premieres $
0.25 LR premieres on
-0.14 LR return .
-0.18 LR since ,
-0.47 LR starts .
-0.49 LR the %P
0.13 LR the ,
0.15 LR the .
-0.25 LR the film
0.13 LR — $
0.37 LR — .
0.42 Lb2 %C
-0.21 Lb2 %D
-0.63 Lb2 %K
-0.53 Lb2 %N
-0.10 Lb2 %P
0.21 Lb2 %S
-0.07 Lb2 %T
0.23 Lb2 's
-0.10 Lb2 ,
-0.52 Lb2 /
-0.28 Lb2 ^
0.30 Lb2 a
-0.39 Lb2 advertisers
0.19 Lb2 air
-0.27 Lb2 aired
-0.31 Lb2 also
-0.12 Lb2 and
-0.11 Lb2 arrive
-0.30 Lb2 arrived
-0.27 Lb2 back
0.42 Lb2 be
-0.25 Lb2 begins
-0.35 Lb2 broadcast
0.39 Lb2 but
-0.28 Lb2 by
0.43 Lb2 came
-0.31 Lb2 date
0.18 Lb2 debut
0.43 Lb2 debuting
-0.26 Lb2 down
-0.55 Lb2 drama
0.35 Lb2 drop
0.26 Lb2 episodes
-0.39 Lb2 finished
-0.23 Lb2 follows
-0.07 Lb2 for
0.22 Lb2 in
0.21 Lb2 is
0.22 Lb2 it
-0.14 Lb2 its
0.08 Lb2 japan
0.20 Lb2 lands
0.11 Lb2 launch
0.41 Lb2 launched
0.36 Lb2 not
0.42 Lb2 off
0.23 Lb2 on
-0.08 Lb2 out
0.11 Lb2 premiere
0.74 Lb2 premiered
-0.18 Lb2 premieres
0.22 Lb2 ran
0.12 Lb2 released
0.27 Lb2 role
-0.39 Lb2 roll
-0.04 Lb2 screen
-0.30 Lb2 screens
0.32 Lb2 season
0.11 Lb2 series
0.27 Lb2 set
-0.39 Lb2 show
0.31 Lb2 shown
0.09 Lb2 sometime
-0.11 Lb2 started
-0.32 Lb2 that
-0.20 Lb2 the
-0.36 Lb2 this
0.38 Lb2 time
-0.08 Lb2 up
-0.35 Lb2 was
0.42 Lb2 which
0.28 Lb2 will
-0.12 Lb2 would
0.68 Lb3 %C
-0.22 Lb3 %D
0.60 Lb3 %N
-0.05 Lb3 %P
0.34 Lb3 %S
-0.22 Lb3 %T
0.16 Lb3 &
-0.65 Lb3 's
-0.10 Lb3 (
0.50 Lb3 )
-0.06 Lb3 ,
-0.23 Lb3 /
-0.18 Lb3 :
-0.09 Lb3 a
-0.13 Lb3 air
0.28 Lb3 an
-0.30 Lb3 and
-0.41 Lb3 anime
0.17 Lb3 as
-0.52 Lb3 at
0.70 Lb3 be
0.29 Lb3 been
-0.54 Lb3 by
0.07 Lb3 come
0.48 Lb3 comedy
0.35 Lb3 coming
0.36 Lb3 date
0.54 Lb3 debut
0.44 Lb3 episodes
-0.40 Lb3 fall
-0.38 Lb3 filming
-0.16 Lb3 from
-0.49 Lb3 had
-0.14 Lb3 has
0.48 Lb3 hit
0.44 Lb3 host
-0.38 Lb3 in
0.60 Lb3 is
0.12 Lb3 it
-0.13 Lb3 its
-0.08 Lb3 japanese
0.42 Lb3 kicked
-0.06 Lb3 last
-0.29 Lb3 launch
-0.38 Lb3 like
0.19 Lb3 months
-0.19 Lb3 new
0.19 Lb3 nights
-0.16 Lb3 not
0.11 Lb3 novel
0.21 Lb3 of
0.60 Lb3 on
-0.34 Lb3 original
-0.17 Lb3 out
-0.16 Lb3 premiere
0.28 Lb3 release
0.49 Lb3 released
0.08 Lb3 same
-0.17 Lb3 show
-0.32 Lb3 slated
0.38 Lb3 some
0.40 Lb3 streaming
0.22 Lb3 the
-0.44 Lb3 this
0.23 Lb3 was
0.27 Lb3 which
0.17 Lb3 will
-0.17 Lb3 with
-0.13 Lb3 |
-0.06 Lb3 —
-0.35 Lb3 “
0.16 Lb3 ”
-0.36 R1 %C
-0.54 R1 %N
-0.43 R1 %P
-0.18 R1 's
-0.06 R1 )
0.05 R1 ,
-0.05 R1 ...
0.08 R1 /
-0.14 R1 ;
-0.40 R1 ?
-0.29 R1 a
-0.09 R1 after
0.42 R1 and
0.52 R1 anime
-0.07 R1 at
-0.37 R1 episode
-0.25 R1 film
-0.07 R1 from
0.08 R1 in
-0.10 R1 looks
-0.32 R1 night
0.48 R1 premiere
0.11 R1 release
-0.40 R1 revealed
-0.22 R1 that
0.21 R1 to
0.29 R1 with
-0.13 R1 —
-0.30 R2 %P .
-0.17 R2 's %P
-0.19 R2 ) $
0.16 R2 ) ,
-0.19 R2 ) .
-0.39 R2 ) and
0.05 R2 ) –
-0.08 R2 , %C
0.21 R2 , %S
0.54 R2 , %T
0.06 R2 , a
-0.13 R2 , and
-0.28 R2 , but
-0.31 R2 , due
0.39 R2 , followed
0.18 R2 , had
-0.08 R2 , is
0.16 R2 , it
-0.18 R2 , on
-0.15 R2 , so
-0.47 R2 , the
0.21 R2 , this
-0.10 R2 , will
0.06 R2 , with
0.05 R2 , “
-0.12 R2 . ”
-0.05 R2 ... $
-0.24 R2 / %N
-0.45 R2 : $
-0.25 R2 ; and
-0.40 R2 ? $
-0.39 R2 after %N
0.18 R2 and %D
-0.46 R2 and %S
0.28 R2 and ,
-0.24 R2 and a
0.31 R2 and continues
0.20 R2 and is
0.37 R2 and it
0.07 R2 at %N
-0.19 R2 film of
-0.20 R2 in and
0.20 R2 in the
0.16 R2 on %C
0.49 R2 on %P
0.26 R2 release .
-0.22 R2 that the
0.28 R2 with %N
0.08 R2 with %P
-0.25 R2 with a
-0.30 R3 %P . $
-0.19 R3 ) $ $
-0.19 R3 ) . $
-0.20 R3 ) – %P
0.19 R3 , %C announced
-0.17 R3 , %C has
-0.19 R3 , and %C
0.50 R3 , and has
0.13 R3 , and in
0.30 R3 , and is
0.42 R3 , and it
-0.22 R3 , and the
-0.10 R3 , and was
-0.31 R3 , due to
0.33 R3 , followed by
-0.41 R3 , it was
-0.18 R3 , on %C
0.15 R3 , with %P
0.36 R3 , with episodes
-0.20 R3 , with the
0.05 R3 , “ %T
-0.12 R3 . ” $
-0.05 R3 ... $ $
-0.45 R3 : $ $
-0.40 R3 ? $ $
0.14 R3 and %D .
-0.16 R3 at %N :
-0.19 R3 film of the
-0.20 R3 in and around
-0.12 R3 on %C $
-0.08 R3 on %C ,
0.73 R3 on %C .
0.53 R3 on %C and
0.26 R3 release . $
0.35 R3 with %N episodes
0.08 R3 with %P and
-0.18 R3 with a %N
-0.12 Rb2 $
0.10 Rb2 %C
0.12 Rb2 %D
-0.38 Rb2 %N
-0.40 Rb2 %P
-0.57 Rb2 %S
0.69 Rb2 %T
0.25 Rb2 )
-0.25 Rb2 ,
-0.19 Rb2 .
-0.46 Rb2 a
0.09 Rb2 all
-0.54 Rb2 an
-0.27 Rb2 and
-0.43 Rb2 as
0.15 Rb2 at
-0.28 Rb2 but
0.31 Rb2 continues
0.20 Rb2 date
-0.31 Rb2 due
0.46 Rb2 followed
0.08 Rb2 from
0.27 Rb2 had
0.11 Rb2 has
0.06 Rb2 is
0.46 Rb2 it
0.26 Rb2 its
-0.20 Rb2 new
-0.25 Rb2 of
-0.17 Rb2 on
-0.34 Rb2 our
0.54 Rb2 series
0.28 Rb2 since
-0.15 Rb2 so
-0.55 Rb2 that
-0.16 Rb2 the
-0.19 Rb2 they
0.21 Rb2 this
0.33 Rb2 to
0.23 Rb2 was
0.20 Rb2 with
-0.15 Rb2 –
0.20 Rb2 “
-0.12 Rb2 ”
0.08 Rb3 !
-0.18 Rb3 $
-0.08 Rb3 %C
0.04 Rb3 %D
-0.40 Rb3 %K
-0.08 Rb3 %N
-0.24 Rb3 %P
0.30 Rb3 %S
0.15 Rb3 %T
-0.64 Rb3 's
0.29 Rb3 (
0.54 Rb3 .
-0.05 Rb3 /
-0.43 Rb3 :
-0.22 Rb3 ;
0.16 Rb3 a
0.40 Rb3 and
0.10 Rb3 announced
-0.20 Rb3 around
0.42 Rb3 been
0.38 Rb3 by
0.20 Rb3 episodes
-0.11 Rb3 from
0.19 Rb3 game
-0.36 Rb3 had
-0.09 Rb3 has
-0.31 Rb3 have
-0.08 Rb3 in
-0.05 Rb3 is
0.61 Rb3 it
0.32 Rb3 moved
0.09 Rb3 not
0.28 Rb3 now
-0.45 Rb3 of
0.22 Rb3 on
-0.11 Rb3 our
-0.60 Rb3 that
0.11 Rb3 the
-0.47 Rb3 there
0.25 Rb3 this
-0.22 Rb3 to
-0.46 Rb3 was
0.08 Rb3 will
0.06 Rb3 with
0.32 Rb3 |
-0.21 T after
0.23 T before
-0.25 T both
-0.16 T none
0.28 T season
-0.09 at first0
0.17 at first1
-0.46 at heading
0.59 at item
0.24 at last1
-0.43 at last3
0.43 at length0
0.10 at length1
-0.33 at length3
-0.07 at length4
-0.50 at length5
-0.13 at paragraph
0.43 at row
-0.45 at title
0.13 event aired
-0.25 event airing
0.25 event arrived
0.04 event arrives
0.15 event available
0.35 event be_back
-0.20 event be_out
0.09 event began
-0.27 event begin
0.04 event beginning
-0.11 event begins
0.26 event bow
0.06 event bows
-0.09 event broadcast
-0.24 event came_out
-0.36 event cancelled
-0.07 event come
-0.07 event come_out
0.45 event coming
-0.30 event coming_to
0.19 event debut
-0.08 event debuts
-0.04 event drop
-0.23 event dropped
-0.27 event drops
0.25 event episode
-0.38 event event
0.26 event filming
-0.28 event follows
-0.39 event game
0.42 event hit_%C3
0.42 event kicked_off
-0.40 event kicks_off
0.48 event land
-0.08 event landed
0.61 event lands
0.25 event launch
0.31 event launched
0.35 event left
-0.41 event million
0.19 event none
0.25 event novel
-0.46 event open
-0.26 event opens
-0.27 event other
-0.55 event other-near
-0.19 event premiere
0.20 event premiered
-0.06 event premieres
0.09 event premiering
0.13 event production
0.19 event ran_for
-0.12 event release
-0.27 event release-far
-0.11 event release-near
0.15 event release-next
0.05 event released
-0.43 event renewal
-0.10 event renewed
0.07 event return
-0.32 event returning
0.05 event returns
0.25 event revived
0.13 event roll_out
0.20 event said
0.26 event scripted
0.31 event see_it
-0.56 event set
0.27 event set_for
-0.34 event set_in
0.23 event shown
0.14 event slated
-0.10 event started
0.12 event starting
-0.10 event starts
0.50 event streaming
-0.25 event told
-0.47 event trailer
-0.38 event tweeted
-0.31 event until
-0.55 event won
-0.19 grain month
0.44 grain part
0.34 grain season
-0.38 grain year
0.20 l1 %C
-0.28 l1 %S
-0.48 l1 's
-0.33 l1 )
-0.27 l1 ,
0.35 l1 -
0.09 l1 :
0.19 l1 a
-0.18 l1 air
-0.41 l1 and
-0.31 l1 anime
0.36 l1 arrived
-0.08 l1 arrives
-0.24 l1 before
-0.36 l1 begin
0.20 l1 beginning
0.29 l1 begins
-0.14 l1 by
0.32 l1 coming
0.24 l1 debut
0.08 l1 debuts
0.15 l1 for
0.07 l1 from
0.24 l1 its
0.19 l1 launch
0.21 l1 not
0.13 l1 of
-0.54 l1 out
-0.21 l1 premiere
0.08 l1 premieres
-0.48 l1 release
-0.23 l1 released
-0.14 l1 return
-0.05 l1 returns
0.55 l1 since
0.12 l1 starting
-0.52 l1 starts
0.20 l1 the
0.28 l1 to
0.20 l1 —
-0.40 l1 “
0.33 l2 %C ,
0.33 l2 %C from
-0.07 l2 %C in
0.41 l2 %C on
0.15 l2 %D and
-0.45 l2 %N in
-0.32 l2 %P 's
-0.13 l2 %P (
-0.33 l2 %P )
0.13 l2 %P ,
-0.15 l2 %P and
-0.34 l2 %P by
-0.30 l2 %P in
0.42 l2 %P on
0.30 l2 %P —
0.34 l2 %S (
0.35 l2 %S begins
0.40 l2 %S in
-0.16 l2 %S on
0.10 l2 %T (
-0.10 l2 %T in
0.18 l2 %T on
0.09 l2 %T —
0.29 l2 's %P
0.13 l2 , %P
-0.08 l2 , arrives
0.25 l2 , from
-0.44 l2 , in
-0.41 l2 , on
-0.31 l2 , premieres
0.52 l2 , since
-0.34 l2 / %P
-0.40 l2 ^ %C
-0.45 l2 ^ in
-0.19 l2 ^ on
0.12 l2 ^ the
0.37 l2 a %S
-0.39 l2 advertisers on
0.57 l2 air in
-0.52 l2 air on
0.06 l2 aired in
-0.11 l2 aired on
-0.15 l2 arrive before
-0.35 l2 back in
0.32 l2 began in
-0.26 l2 began on
-0.47 l2 begin in
0.54 l2 begin on
0.43 l2 begins on
0.04 l2 broadcast in
-0.28 l2 by the
-0.31 l2 date :
0.22 l2 debut in
0.04 l2 debut on
0.19 l2 episodes from
0.42 l2 episodes on
-0.31 l2 episodes premiere
-0.39 l2 finished in
-0.21 l2 follows on
0.27 l2 for %C
0.27 l2 in the
0.23 l2 is on
-0.51 l2 its %S
0.08 l2 japan on
0.20 l2 lands on
-0.13 l2 launch in
0.46 l2 launch on
0.19 l2 launched in
0.32 l2 launched on
0.28 l2 on the
0.45 l2 out in
-0.08 l2 out on
0.21 l2 premiere on
0.63 l2 premiered in
0.39 l2 premiered on
-0.26 l2 premieres on
-0.10 l2 release in
0.34 l2 released in
-0.04 l2 released on
0.27 l2 role in
-0.20 l2 screens in
0.27 l2 set for
0.31 l2 shown in
-0.18 l2 sometime in
-0.12 l2 started in
0.38 l2 time in
0.34 l2 to its
-0.05 l2 to premiere
-0.17 l2 will air
0.51 l2 will premiere
0.11 l3 %C , from
0.19 l3 %N episodes from
0.21 l3 %N episodes on
-0.31 l3 %N episodes premiere
0.13 l3 %P , %P
-0.08 l3 %P , arrives
0.22 l3 %P , from
-0.21 l3 %P back in
0.24 l3 %P series in
0.14 l3 %S launched on
0.14 l3 %S premiered in
0.31 l3 %S premiered on
0.21 l3 & %P in
-0.15 l3 's %P and
0.18 l3 , %P ,
-0.09 l3 , aired in
-0.46 l3 ^ %P (
0.20 l3 ^ %T (
0.09 l3 ^ %T —
-0.40 l3 ^ ^ %C
-0.45 l3 ^ ^ in
-0.19 l3 ^ ^ on
0.12 l3 ^ ^ the
0.15 l3 a %S in
-0.31 l3 a %S on
-0.31 l3 at %P in
0.17 l3 be premiered on
0.37 l3 be released in
-0.39 l3 by %C in
-0.24 l3 came out on
0.39 l3 debut in the
0.49 l3 first aired in
-0.19 l3 for %S in
-0.32 l3 for %S on
0.37 l3 for a %S
-0.23 l3 from %P 's
0.08 l3 in japan on
0.07 l3 it began in
0.38 l3 its %S in
0.50 l3 its %S on
0.31 l3 new episodes on
-0.15 l3 not arrive before
-0.22 l3 of %P in
-0.39 l3 of %T on
0.33 l3 on %C from
0.30 l3 on %C in
0.44 l3 on %C on
-0.23 l3 on %P 's
0.38 l3 some time in
-0.40 l3 the series in
-0.34 l3 to %C in
-0.39 l3 to advertisers on
0.44 l3 to air in
0.49 l3 to debut in
0.54 l3 to premiere on
-0.09 l3 was released on
-0.29 l3 which aired on
0.40 l3 which premiered in
-0.16 l3 will premiere on
-0.28 l3 with %S on
0.22 l3 — %C ,
-0.05 others dates1
0.13 others dates2
-0.34 others dates3
-0.28 others seasons0
0.25 others seasons1
0.16 others seasons2
0.34 par %N
0.34 par2 %N episodes
-0.07 r1 $
-0.36 r1 %C
-0.43 r1 %P
-0.09 r1 's
0.07 r1 (
-0.16 r1 )
-0.05 r1 ,
-0.05 r1 .
-0.05 r1 ...
0.08 r1 /
0.37 r1 ;
-0.40 r1 ?
-0.29 r1 a
-0.09 r1 after
0.47 r1 and
0.52 r1 anime
-0.07 r1 at
-0.37 r1 episode
-0.25 r1 film
-0.07 r1 from
0.08 r1 in
-0.10 r1 looks
-0.32 r1 night
0.48 r1 premiere
0.11 r1 release
-0.40 r1 revealed
-0.22 r1 that
0.21 r1 to
0.29 r1 with
-0.13 r1 —
-0.35 r1 ”
-0.07 r2 $ $
-0.30 r2 %P .
-0.17 r2 's %P
0.34 r2 ( %N
-0.45 r2 ) $
0.16 r2 ) ,
-0.19 r2 ) .
-0.39 r2 ) and
0.05 r2 ) –
-0.08 r2 , %C
0.21 r2 , %S
0.54 r2 , %T
0.06 r2 , a
-0.26 r2 , and
-0.28 r2 , but
-0.31 r2 , due
0.39 r2 , followed
0.18 r2 , had
-0.08 r2 , is
0.07 r2 , it
-0.18 r2 , on
-0.15 r2 , so
-0.51 r2 , the
0.21 r2 , this
-0.10 r2 , will
0.06 r2 , with
0.05 r2 , “
-0.12 r2 . ”
-0.05 r2 ... $
-0.24 r2 / %N
-0.45 r2 : $
0.44 r2 ; %P
-0.25 r2 ; and
-0.40 r2 ? $
-0.39 r2 after %N
0.18 r2 and %D
0.15 r2 and %P
-0.46 r2 and %S
0.28 r2 and ,
-0.24 r2 and a
0.31 r2 and continues
0.20 r2 and is
0.37 r2 and it
0.07 r2 at %N
-0.19 r2 film of
-0.20 r2 in and
0.20 r2 in the
0.16 r2 on %C
0.49 r2 on %P
0.26 r2 release .
-0.22 r2 that the
0.28 r2 with %N
0.08 r2 with %P
-0.25 r2 with a
-0.07 r3 $ $ $
-0.30 r3 %P . $
0.34 r3 ( %N episodes
-0.45 r3 ) $ $
-0.19 r3 ) . $
-0.20 r3 ) – %P
0.19 r3 , %C announced
-0.17 r3 , %C has
-0.19 r3 , and %C
-0.43 r3 , and %P
0.50 r3 , and has
0.13 r3 , and in
0.30 r3 , and is
0.42 r3 , and it
-0.22 r3 , and the
-0.10 r3 , and was
-0.31 r3 , due to
0.33 r3 , followed by
-0.41 r3 , it was
-0.18 r3 , on %C
0.15 r3 , with %P
0.36 r3 , with episodes
-0.20 r3 , with the
0.05 r3 , “ %T
-0.12 r3 . ” $
-0.05 r3 ... $ $
-0.45 r3 : $ $
-0.40 r3 ? $ $
0.14 r3 and %D .
-0.16 r3 at %N :
-0.19 r3 film of the
-0.20 r3 in and around
-0.12 r3 on %C $
-0.08 r3 on %C ,
0.73 r3 on %C .
0.53 r3 on %C and
0.26 r3 release . $
0.35 r3 with %N episodes
0.08 r3 with %P and
-0.18 r3 with a %N
0.88 rule any
-0.60 rule none
-1.09 rule other
0.36 rule release:_<date>_premiere
0.42 rule release:_<season>:_<date>
0.18 rule release:_<season>_of_<series>_on_<date>
-0.05 rule release:_airing_<date>
0.57 rule release:_arrive_<date>
0.56 rule release:_arrived_<date>
0.04 rule release:_arrives_<date>
0.35 rule release:_available_<date>
0.35 rule release:_be_back_<date>
-0.20 rule release:_be_out_<date>
0.25 rule release:_began_<date>
0.11 rule release:_begin_<date>
0.04 rule release:_beginning_<date>
0.77 rule release:_begins_<date>
0.26 rule release:_bow_<date>
-0.29 rule release:_broadcast_<date>
-0.07 rule release:_come_out_<date>
0.40 rule release:_coming_<date>
-0.30 rule release:_coming_to_<date>
0.27 rule release:_debut_<date>
-0.08 rule release:_debuts_<date>
0.35 rule release:_drop_<date>
0.09 rule release:_dropped_<date>
-0.17 rule release:_follows_<date>
-0.19 rule release:_is_back_for_<date>
0.42 rule release:_kicked_off_<date>
-0.08 rule release:_landed_<date>
0.40 rule release:_lands_<date>
0.32 rule release:_launch_<date>
0.51 rule release:_launched_<date>
-0.46 rule release:_open_<date>
-0.25 rule release:_opens_<date>
-0.08 rule release:_premiere_<date>
0.20 rule release:_premiered_<date>
-0.06 rule release:_premieres_<date>
0.57 rule release:_premiering_<date>
0.19 rule release:_ran_for_<date>
0.04 rule release:_release_<date>
0.53 rule release:_released_<date>
0.28 rule release:_return_<date>
-0.32 rule release:_returning_<date>
0.05 rule release:_returns_<date>
0.25 rule release:_revived_<date>
0.27 rule release:_set_for_<date>
0.38 rule release:_shown_<date>
0.14 rule release:_slated_<date>
0.10 rule release:_started_<date>
0.28 rule release:_starting_<date>
0.08 rule release:_starts_<date>
0.50 rule release:_streaming_<date>
0.04 rule release:_up_on_<date>
0.35 series nearest-after
-0.82 series nearest-after-main
-0.06 series nearest-away
-0.13 series nearest-away-main
0.05 series nearest-before
0.24 series nearest-before-main
-0.60 series other-after
0.27 series other-away
0.48 series other-away-main
0.69 tense open-future
-2.14 tense open-past
0.05 tense past
0.69 when ahead
0.13 when far
-0.56 when long-ago
-1.10 when past
0.52 when soon
0.21 when unknown
`
