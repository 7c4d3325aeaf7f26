/** What the judge of release claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const releaseWeights = `
-0.054 bias
-0.14 A !
0.56 A %
0.19 A %C
-0.31 A %D
-0.29 A %K
0.28 A %N
-0.51 A %O
-0.08 A %P
-0.24 A %S
-0.08 A 's
0.08 A )
-0.10 A ,
0.08 A -
-0.11 A --
0.17 A .
0.11 A ...
0.05 A /
-0.15 A :
-0.38 A ?
0.15 A according
-0.39 A adapts
-0.12 A after
0.34 A again
-0.26 A aired
0.40 A all
0.12 A along
0.45 A already
0.16 A also
0.62 A anime
-0.36 A announced
-0.17 A around
-0.44 A art
-0.46 A back
0.08 A became
0.32 A been
-0.13 A being
0.08 A between
-0.32 A bring
0.30 A british
-0.30 A broadcast
-0.18 A but
-0.13 A can
-0.63 A cast
0.29 A character
-0.13 A come
0.09 A comedy
0.07 A coming
-0.35 A confirm
0.29 A continues
0.28 A could
0.45 A currently
0.07 A day
0.45 A days
0.11 A debut
-0.36 A do
-0.35 A doors
-0.13 A down
-0.06 A due
-0.22 A each
-0.15 A earlier
0.12 A end
0.37 A ended
-0.13 A episode
0.39 A episodes
0.21 A eps
0.45 A et
-0.46 A every
0.42 A fan
-0.06 A fans
-0.29 A favourite
0.29 A featuring
-0.27 A film
-0.16 A filming
-0.19 A finale
-0.27 A find
0.05 A finished
-0.36 A first
0.46 A followed
-0.39 A following
0.06 A follows
-0.32 A friday
0.36 A from
0.26 A game
-0.46 A good
0.08 A got
-0.14 A had
0.07 A has
0.26 A have
-0.08 A having
-0.45 A her
0.36 A his
0.34 A hit
-0.25 A i
-0.23 A including
-0.15 A industry
-0.20 A jst
0.37 A just
0.17 A kept
-0.27 A laid
-0.15 A lands
-0.17 A languages
-0.35 A last
-0.06 A later
0.16 A launch
0.48 A left
-0.54 A let
-0.55 A light
-0.52 A like
-0.15 A looks
0.11 A loose
0.40 A million
-0.05 A minute
0.20 A month
-0.58 A more
0.41 A moved
-0.28 A name
-0.46 A network
-0.07 A networks
-0.43 A never
-0.11 A new
0.49 A next
-0.23 A night
0.19 A no
0.13 A not
-0.34 A nothing
-0.35 A novel
-0.35 A novels
0.52 A now
-0.05 A number
0.14 A off
-0.40 A officially
-0.54 A once
-0.24 A one
0.31 A only
-0.14 A original
0.15 A originals
-0.43 A other
-0.23 A our
-0.05 A out
0.30 A outside
-0.49 A own
0.32 A p.m
-0.16 A pandemic
-0.07 A people
0.12 A percent
0.09 A picked
-0.31 A platform
0.10 A playing
0.09 A pm
0.51 A premiere
0.54 A previously
-0.20 A producer
-0.43 A producers
-0.33 A production
-0.10 A publisher
0.26 A ran
0.10 A received
0.42 A release
0.09 A released
0.27 A renewed
0.47 A reported
-0.41 A return
-0.39 A returning
-0.61 A revealed
0.34 A roll
0.38 A rotten
-0.49 A run
0.27 A said
0.12 A same
-0.37 A saw
0.61 A scheduled
0.29 A season
0.25 A see
0.07 A series
0.41 A set
-0.23 A she
-0.34 A shopped
-0.04 A show
-0.30 A showrunner
-0.39 A shows
0.14 A side
0.57 A since
0.12 A slot
-0.12 A so
0.05 A some
-0.51 A special
0.19 A spin-off
-0.28 A starred
0.09 A stars
-0.05 A started
-0.05 A still
-0.12 A story
0.24 A streamer
-0.43 A subsequent
-0.37 A success
-0.39 A sunday
-0.10 A sure
0.08 A takes
-0.37 A than
-0.07 A their
-0.42 A them
0.18 A there
0.47 A those
-0.09 A thriller
-0.06 A through
0.05 A time
-0.25 A titled
0.29 A titles
-0.53 A told
-0.22 A too
-0.39 A took
0.53 A total
-0.39 A trailer
0.38 A true
0.20 A tv
0.40 A up
-0.26 A video
-0.49 A we're
-0.18 A webtoon
-0.17 A wednesday
0.37 A week
-0.17 A when
-0.57 A which
0.42 A while
-0.28 A who
-0.30 A will
0.51 A worldwide
0.15 A would
0.34 A wrapped
-0.26 A year
-0.15 A years
-0.77 A yet
-0.46 A you
-0.05 A |
-0.13 A –
-0.27 A —
-0.09 A “
0.13 An %D
-0.19 An %K
-0.07 An %N
-0.17 An %P
0.15 An %S
0.43 An %T
0.16 An 's
0.16 An (
0.21 An )
0.07 An ,
-0.07 An -
-0.08 An ...
0.07 An /
-0.22 An ;
-0.38 An ?
0.46 An according
0.05 An after
-0.26 An aired
0.44 An all
0.39 An along
-0.22 An also
0.51 An anime
-0.73 An announced
-0.17 An around
0.12 An became
0.38 An been
0.12 An before
0.30 An british
-0.17 An broadcast
-0.40 An but
-0.13 An can
0.29 An continues
-0.24 An created
0.15 An date
0.24 An day
-0.26 An drama
-0.33 An due
-0.13 An each
0.07 An end
-0.47 An episode
0.37 An episodes
0.45 An et
0.19 An fans
-0.29 An favourite
-0.27 An film
-0.19 An finale
0.05 An finished
-0.46 An first
0.46 An followed
-0.39 An following
0.14 An game
-0.10 An got
-0.08 An have
0.33 An hit
-0.25 An i
-0.55 An including
0.17 An kept
-0.35 An last
-0.54 An let
-0.37 An light
-0.15 An looks
-0.30 An minute
-0.20 An more
0.41 An moved
-0.19 An name
-0.18 An new
0.40 An next
-0.36 An night
0.19 An no
0.10 An not
-0.34 An nothing
-0.30 An novel
-0.35 An novels
0.41 An now
0.25 An off
0.46 An one
-0.23 An our
0.32 An p.m
-0.39 An pm
0.34 An premiere
-0.20 An producer
-0.33 An production
0.26 An ran
0.10 An received
0.36 An release
0.09 An released
-0.39 An returning
-0.61 An revealed
0.34 An roll
0.27 An said
0.08 An same
-0.37 An saw
0.36 An scheduled
0.14 An season
0.14 An series
0.29 An set
-0.18 An she
0.32 An since
-0.27 An so
0.24 An story
0.06 An streaming
-0.10 An sure
0.08 An takes
-0.24 An than
0.39 An then
-0.43 An there
0.18 An thriller
-0.21 An told
-0.39 An took
-0.47 An trailer
0.38 An true
0.18 An tv
0.20 An up
-0.44 An we
-0.18 An which
0.19 An while
0.18 An will
0.52 An would
-0.38 An you
-0.05 An |
-0.13 An –
-0.26 An —
-0.07 An “
0.10 B %C
-0.15 B %K
0.08 B %N
-0.61 B %O
-0.12 B %P
0.23 B %S
0.15 B &
-0.44 B 's
0.14 B (
-0.13 B )
-0.12 B +
-0.07 B ,
0.17 B -
-0.23 B .
-0.33 B /
-0.08 B 9pm
-0.21 B :
-0.46 B about
0.37 B according
0.31 B adaptation
-0.39 B advertisers
0.09 B after
0.17 B ago
0.19 B ahead
0.09 B aired
0.15 B airing
0.12 B already
-0.32 B anime
0.31 B announced
-0.43 B announcing
0.14 B another
-0.06 B anticipated
0.46 B around
0.25 B arrived
0.33 B available
-0.29 B award
-0.11 B back
-0.64 B based
0.53 B batch
-0.42 B because
0.10 B been
0.15 B began
-0.10 B begin
0.11 B beginning
-0.18 B begins
0.09 B begun
-0.42 B being
-0.46 B best
0.07 B between
-0.09 B book
-0.34 B bring
-0.11 B broadcast
-0.26 B bunch
0.14 B but
0.14 B cable
0.27 B came
-0.66 B cameras
-0.51 B can
-0.29 B cancelled
-0.56 B cast
-0.39 B characters
-0.23 B christmas
-0.21 B closed
-0.12 B come
0.12 B comedy
-0.08 B comes
0.18 B coming
-0.22 B confirmed
0.23 B could
-0.13 B created
-0.54 B creators
-0.35 B crew
-0.20 B currently
0.61 B date
0.44 B days
0.28 B debut
0.11 B debuted
-0.54 B debuts
-0.47 B despite
-0.40 B detective
0.24 B did
-0.06 B director
-0.09 B down
0.22 B drama
-0.10 B drop
-0.07 B dropped
-0.22 B drops
-0.63 B due
-0.57 B during
-0.14 B earlier
-0.24 B emmy
0.40 B ended
-0.48 B ending
-0.36 B episode
0.49 B episodes
-0.12 B espionage
0.40 B expected
-0.43 B fall
-0.16 B family
-0.35 B famous
0.13 B fan
0.10 B fans
0.20 B fantasy
-0.48 B feature-length
-0.37 B film
-0.48 B filming
-0.56 B final
-0.11 B finale
0.47 B finally
-0.25 B finished
0.18 B follow
0.46 B followed
0.19 B following
-0.15 B follows
0.23 B from
0.27 B full
-0.48 B gave
0.23 B get
0.08 B gets
-0.48 B getting
-0.44 B given
-0.26 B globally
0.37 B go
-0.16 B goes
0.09 B going
-0.32 B gone
-0.46 B got
0.38 B half
0.20 B halves
-0.45 B handed
0.48 B has
-0.05 B have
0.40 B having
0.16 B he
-0.28 B her
0.10 B his
0.59 B hit
-0.45 B hollywood
-0.45 B hoping
0.06 B hour
-0.56 B hours
0.07 B i
0.11 B if
-0.43 B into
0.04 B japan
-0.07 B japanese
0.39 B kicked
-0.41 B kicks
0.14 B know
-0.43 B known
0.35 B land
-0.04 B landed
0.62 B lands
-0.32 B last
0.39 B later
0.24 B launch
0.18 B launched
0.23 B left
0.34 B less
0.30 B light
-0.50 B like
-0.05 B likely
0.19 B limited
-0.07 B lineup
-0.50 B london
-0.10 B long
-0.38 B long-awaited
0.33 B look
0.59 B made
-0.23 B magazine
-0.38 B make
-0.37 B manga
-0.41 B many
-0.11 B might
0.13 B million
0.04 B mind
-0.57 B minutes
0.34 B month
0.20 B months
-0.58 B more
0.28 B most
0.17 B moved
-0.38 B much
-0.07 B name
-0.06 B network
-0.26 B new
-0.29 B news
-0.13 B night
0.30 B nights
0.23 B no
-0.47 B nod
0.16 B novel
0.28 B novels
0.20 B now
-0.19 B off
0.26 B once
0.32 B one
0.10 B only
-0.50 B open
-0.28 B opens
0.38 B order
0.11 B ordered
-0.33 B original
0.13 B originally
-0.64 B originals
0.48 B other
0.48 B our
-0.55 B out
-0.32 B over
-0.50 B own
0.07 B p.m
0.07 B packed
-0.45 B pair
-0.48 B part
-0.38 B pickup
0.15 B pilot
-0.17 B place
0.21 B played
0.09 B police
-0.28 B postponed
-0.07 B premiere
0.33 B premiered
-0.05 B premieres
0.04 B premiering
-0.54 B presents
-0.27 B previous
0.42 B produced
-0.46 B promised
0.14 B pushed
0.68 B put
0.44 B ran
0.50 B reached
-0.15 B reading
-0.23 B recently
-0.43 B renewal
-0.28 B renewed
-0.33 B returning
0.36 B revealed
0.24 B revived
0.19 B role
0.05 B roll
0.12 B rumors
-0.36 B run
0.29 B runs
-0.57 B s
0.21 B said
0.19 B same
-0.56 B say
-0.31 B schedule
-0.19 B scheduled
-0.18 B sci-fi
0.11 B screen
0.06 B screens
0.27 B scripted
0.18 B second
0.09 B see
-0.56 B seen
0.23 B sequel
-0.18 B series
-0.30 B service
-0.09 B set
-0.13 B several
-0.20 B she
-0.07 B shoots
0.25 B should
0.50 B show
0.22 B shown
-0.45 B shows
0.29 B since
0.35 B sitcom
-0.34 B slate
-0.20 B slated
-0.66 B slot
0.23 B small
-0.07 B some
0.24 B sometime
0.46 B somewhere
-0.37 B soon
-0.46 B soundtrack
0.34 B sources
-0.18 B special
0.15 B starring
0.36 B start
-0.16 B started
-0.05 B starting
-0.11 B starts
-0.05 B status
0.14 B still
0.18 B stories
-0.60 B streamer
0.23 B streaming
-0.06 B streams
-0.45 B strike
0.34 B studio
0.12 B sunday
0.21 B supporting
-0.25 B surprise
-0.05 B takes
0.12 B television
0.18 B tentative
-0.14 B than
0.23 B then
-0.47 B there
0.20 B they
0.22 B though
0.34 B thriller
-0.44 B through
0.07 B time
-0.29 B tokyo
0.24 B took
-0.64 B trailer
-0.07 B turns
0.13 B tv
-0.41 B tweeted
-0.50 B under
0.41 B until
-0.80 B unveiled
0.27 B up
-0.33 B upcoming
0.17 B used
-0.34 B very
-0.17 B video
-0.50 B viewers
0.24 B volume
-0.40 B walked
-0.19 B watched
-0.49 B way
0.07 B we
0.48 B weeks
-0.50 B well
-0.34 B what
-0.38 B when
0.05 B where
0.43 B while
-0.05 B who
0.18 B whose
-0.05 B will
-0.29 B winner
-0.47 B won
-0.36 B work
0.23 B world
0.14 B would
0.51 B wraps
-0.09 B year
0.20 B yet
-0.25 B you
-0.08 B your
-0.16 B –
0.34 B ”
0.18 Bn %C
-0.31 Bn %K
0.18 Bn %N
-0.49 Bn %P
0.09 Bn %T
0.15 Bn &
-0.23 Bn 's
0.25 Bn (
-0.04 Bn ,
0.29 Bn -
-0.31 Bn /
-0.29 Bn :
0.09 Bn ;
-0.39 Bn advertisers
0.18 Bn after
0.17 Bn ago
-0.15 Bn air
-0.08 Bn aired
-0.33 Bn airing
-0.45 Bn also
-0.13 Bn anime
0.25 Bn arrived
-0.27 Bn back
-0.30 Bn based
0.48 Bn batch
-0.22 Bn before
0.05 Bn began
-0.31 Bn begin
0.09 Bn beginning
-0.17 Bn begins
0.07 Bn between
-0.49 Bn book
-0.11 Bn broadcast
0.35 Bn but
0.14 Bn cable
0.27 Bn came
-0.29 Bn cancelled
-0.50 Bn cast
-0.39 Bn characters
-0.35 Bn closed
-0.28 Bn come
0.59 Bn comedy
0.24 Bn coming
0.54 Bn date
0.44 Bn days
0.29 Bn debut
0.11 Bn debuted
0.39 Bn debuting
-0.11 Bn debuts
-0.34 Bn do
-0.24 Bn down
0.11 Bn drama
-0.10 Bn drop
-0.22 Bn dropped
-0.09 Bn due
0.06 Bn episode
0.82 Bn episodes
-0.12 Bn expect
0.33 Bn expected
-0.43 Bn fall
0.46 Bn fans
-0.69 Bn filming
0.19 Bn finale
0.36 Bn finally
-0.37 Bn finished
0.25 Bn first
0.18 Bn follow
-0.15 Bn following
-0.27 Bn follows
0.27 Bn full
-0.30 Bn game
-0.23 Bn gets
0.37 Bn go
-0.36 Bn goes
-0.06 Bn got
-0.16 Bn had
0.44 Bn half
0.07 Bn halves
-0.45 Bn handed
0.20 Bn has
0.47 Bn have
0.40 Bn having
-0.27 Bn he
0.67 Bn hit
-0.45 Bn hoping
0.36 Bn hour
0.09 Bn if
0.04 Bn japan
-0.07 Bn japanese
0.39 Bn kicked
-0.41 Bn kicks
0.35 Bn land
-0.04 Bn landed
0.43 Bn lands
-0.52 Bn last
0.34 Bn launched
0.23 Bn left
0.30 Bn light
-0.37 Bn like
0.18 Bn likely
-0.50 Bn london
0.50 Bn look
0.45 Bn made
-0.23 Bn magazine
-0.28 Bn manga
-0.16 Bn may
-0.37 Bn might
0.16 Bn months
0.30 Bn most
-0.27 Bn new
-0.13 Bn night
0.24 Bn nights
-0.41 Bn no
0.14 Bn not
0.42 Bn novel
0.20 Bn now
0.06 Bn off
0.37 Bn one
-0.50 Bn open
-0.28 Bn opens
-0.18 Bn original
0.44 Bn our
-0.50 Bn out
-0.56 Bn over
-0.33 Bn own
-0.51 Bn packed
-0.17 Bn place
-0.12 Bn premiere
0.21 Bn premiered
-0.05 Bn premieres
0.04 Bn premiering
-0.54 Bn presents
-0.11 Bn pushed
0.51 Bn put
0.44 Bn ran
-0.12 Bn recently
-0.12 Bn release
-0.34 Bn renewal
-0.43 Bn renewed
-0.49 Bn return
-0.33 Bn returning
0.17 Bn returns
0.24 Bn revived
0.22 Bn role
-0.25 Bn roll
-0.36 Bn run
-0.44 Bn s
0.24 Bn same
-0.31 Bn schedule
-0.32 Bn scheduled
0.04 Bn screen
0.06 Bn screens
0.27 Bn scripted
0.26 Bn season
0.12 Bn second
0.30 Bn see
-0.42 Bn seen
0.23 Bn sequel
0.36 Bn series
-0.30 Bn service
0.19 Bn set
0.45 Bn should
0.19 Bn show
0.22 Bn shown
-0.06 Bn shows
0.22 Bn since
-0.20 Bn slated
0.09 Bn so
0.25 Bn some
0.24 Bn sometime
0.46 Bn somewhere
-0.12 Bn special
0.36 Bn start
-0.05 Bn starting
-0.11 Bn starts
0.14 Bn still
-0.60 Bn streamer
0.07 Bn streaming
-0.06 Bn streams
0.15 Bn studio
0.14 Bn sunday
0.18 Bn tentative
-0.09 Bn then
-0.08 Bn time
-0.21 Bn told
-0.17 Bn took
-0.45 Bn trailer
-0.39 Bn under
0.09 Bn until
-0.48 Bn unveiled
0.09 Bn up
-0.40 Bn walked
-0.45 Bn way
-0.57 Bn webtoon
0.08 Bn which
-0.52 Bn who
-0.08 Bn will
0.06 Bn would
0.51 Bn wraps
-0.34 Bn year
-0.14 Bn yet
-0.24 Bn |
0.26 Bn –
0.05 Bn —
-0.14 Bn “
0.20 Bn ”
0.33 H 
0.13 H %C
0.23 H %K
0.69 H %S
0.22 H %T
-0.32 H (
-0.32 H )
0.08 H ,
-0.17 H .
0.07 H /
0.24 H :
-0.11 H ?
-0.11 H a
0.38 H are
0.19 H be
0.43 H by
-0.26 H cast
0.13 H date
0.06 H do
-0.04 H drama
-0.05 H episodes
0.29 H for
0.29 H from
0.16 H how
-0.37 H in
-0.36 H is
0.34 H it
0.14 H many
-0.34 H new
-0.08 H of
-0.05 H on
0.48 H out
-0.19 H premieres
0.31 H release
-0.35 H series
-0.58 H the
0.13 H there
-0.52 H time
0.34 H to
-0.33 H what
0.15 H when
-0.10 H where
0.40 H will
-0.46 H you
-0.14 H –
0.24 H —
-0.06 H “
0.17 L1 %C
0.07 L1 %P
-0.31 L1 %S
-0.40 L1 's
-0.31 L1 )
-0.36 L1 ,
0.48 L1 -
-0.04 L1 /
-0.28 L1 a
-0.15 L1 air
-0.34 L1 and
-0.41 L1 anime
0.37 L1 arrived
-0.11 L1 arrives
-0.18 L1 before
-0.31 L1 begin
0.27 L1 beginning
0.20 L1 begins
0.07 L1 between
-0.14 L1 by
0.33 L1 coming
0.24 L1 debut
0.15 L1 debuts
0.11 L1 for
0.07 L1 from
0.21 L1 its
0.24 L1 launch
0.17 L1 not
0.12 L1 of
-0.58 L1 out
-0.04 L1 premiere
0.10 L1 premieres
-0.44 L1 release
-0.18 L1 released
-0.13 L1 return
-0.07 L1 returns
0.41 L1 since
0.09 L1 starting
-0.44 L1 starts
0.18 L1 the
0.10 L1 time
0.27 L1 to
0.22 L1 —
0.39 L2 %C ,
0.38 L2 %C from
-0.08 L2 %C in
0.38 L2 %C on
0.17 L2 %D and
-0.27 L2 %N in
-0.34 L2 %P 's
-0.08 L2 %P (
-0.31 L2 %P )
-0.48 L2 %P by
-0.32 L2 %P in
0.44 L2 %P on
0.26 L2 %P —
0.37 L2 %S (
0.35 L2 %S begins
0.49 L2 %S in
-0.13 L2 %S on
0.11 L2 %T (
-0.13 L2 %T in
0.24 L2 %T on
0.09 L2 %T —
0.29 L2 's %P
0.13 L2 , %P
-0.11 L2 , arrives
0.21 L2 , from
-0.43 L2 , in
-0.34 L2 , on
0.08 L2 , premieres
0.18 L2 , since
-0.27 L2 / %P
-0.53 L2 ^ %C
-0.41 L2 ^ in
-0.17 L2 ^ on
0.11 L2 ^ the
0.40 L2 a %S
-0.39 L2 advertisers on
0.57 L2 air in
-0.48 L2 air on
0.15 L2 aired in
-0.14 L2 aired on
-0.15 L2 arrive before
-0.31 L2 back in
0.32 L2 began in
-0.27 L2 began on
-0.40 L2 begin in
0.53 L2 begin on
0.46 L2 begins on
-0.25 L2 by the
-0.05 L2 date :
0.14 L2 debut in
0.12 L2 episodes from
0.24 L2 episodes on
-0.37 L2 finished in
-0.25 L2 follows on
0.25 L2 for %C
-0.10 L2 for the
0.21 L2 in the
0.23 L2 is on
-0.43 L2 its %S
0.04 L2 japan on
0.21 L2 lands on
-0.14 L2 launch in
0.51 L2 launch on
0.18 L2 launched in
0.31 L2 launched on
0.05 L2 on %C
0.26 L2 on the
0.33 L2 out in
-0.09 L2 out on
-0.04 L2 premiere in
0.06 L2 premiere on
0.51 L2 premiered in
0.38 L2 premiered on
-0.27 L2 premieres on
-0.08 L2 release in
0.39 L2 released in
-0.04 L2 released on
0.22 L2 role in
-0.25 L2 screens in
0.24 L2 set for
0.31 L2 shown in
-0.14 L2 sometime in
-0.16 L2 started in
-0.05 L2 time in
0.33 L2 to its
-0.15 L2 to premiere
-0.15 L2 will air
0.46 L2 will premiere
0.11 L3 %C , from
0.12 L3 %N episodes from
0.17 L3 %N episodes on
0.13 L3 %P , %P
-0.11 L3 %P , arrives
0.21 L3 %P , from
-0.15 L3 %P back in
0.20 L3 %P series in
0.13 L3 %S launched on
0.14 L3 %S premiered in
0.28 L3 %S premiered on
0.17 L3 & %P in
-0.04 L3 , aired in
-0.36 L3 ^ %P (
0.34 L3 ^ %T (
0.09 L3 ^ %T —
-0.53 L3 ^ ^ %C
-0.41 L3 ^ ^ in
-0.17 L3 ^ ^ on
0.11 L3 ^ ^ the
0.13 L3 a %S in
-0.08 L3 a %S on
-0.19 L3 at %P in
0.21 L3 be premiered on
0.25 L3 be released in
-0.53 L3 by %C in
-0.35 L3 came out on
0.28 L3 debut in the
0.49 L3 first aired in
-0.12 L3 for %S in
-0.28 L3 for %S on
0.40 L3 for a %S
-0.28 L3 from %P 's
0.04 L3 in japan on
0.09 L3 it began in
0.41 L3 its %S in
0.59 L3 its %S on
0.20 L3 new episodes on
-0.15 L3 not arrive before
-0.28 L3 of %P in
-0.40 L3 of %T on
0.38 L3 on %C from
0.35 L3 on %C in
0.41 L3 on %C on
-0.23 L3 on %P 's
-0.05 L3 some time in
-0.40 L3 the series in
-0.43 L3 to %C in
-0.39 L3 to advertisers on
0.39 L3 to air in
0.50 L3 to debut in
0.55 L3 to premiere on
-0.10 L3 was released on
-0.27 L3 which aired on
0.37 L3 which premiered in
-0.29 L3 will premiere on
-0.29 L3 with %S on
0.30 L3 — %C ,
0.40 LR %C ,
0.07 LR %C .
-0.69 LR %P .
-0.09 LR %S ,
-0.29 LR ( )
0.08 LR , $
-0.28 LR , )
-0.14 LR , .
0.11 LR : $
0.32 LR : .
-0.14 LR ^ $
0.29 LR ^ ,
0.25 LR ^ |
-0.21 LR at .
-0.06 LR begins .
0.38 LR begins at
0.43 LR begins on
0.42 LR between .
0.08 LR by ,
-0.12 LR by .
0.49 LR debuts on
-0.12 LR for $
0.16 LR for .
0.23 LR from ,
0.07 LR from .
-0.32 LR from on
0.07 LR in !
-0.23 LR in $
-0.39 LR in %P
0.28 LR in 's
-0.10 LR in ,
0.48 LR in and
0.14 LR in as
-0.36 LR in in
0.27 LR in on
0.20 LR in with
-0.53 LR of ,
0.21 LR on $
0.10 LR on ,
-0.18 LR on .
0.05 LR on and
0.25 LR on at
-0.36 LR on night
-0.16 LR on on
0.19 LR on with
-0.30 LR out .
-0.06 LR premiere .
0.06 LR premieres $
0.05 LR premieres on
-0.13 LR return .
-0.06 LR since ,
-0.40 LR starts .
-0.40 LR the %P
0.08 LR the ,
0.19 LR the .
-0.26 LR the film
0.17 LR — $
0.34 LR — .
0.47 Lb2 %C
-0.25 Lb2 %D
-0.58 Lb2 %K
-0.54 Lb2 %N
-0.08 Lb2 %P
0.25 Lb2 %S
-0.07 Lb2 %T
0.27 Lb2 's
-0.47 Lb2 /
-0.27 Lb2 ^
0.29 Lb2 a
-0.39 Lb2 advertisers
0.15 Lb2 air
-0.26 Lb2 aired
-0.44 Lb2 also
-0.23 Lb2 and
-0.13 Lb2 arrive
-0.23 Lb2 arrived
-0.28 Lb2 back
0.43 Lb2 be
-0.07 Lb2 begin
-0.28 Lb2 begins
-0.40 Lb2 broadcast
0.37 Lb2 but
-0.25 Lb2 by
0.48 Lb2 came
-0.05 Lb2 date
0.12 Lb2 debut
0.39 Lb2 debuting
-0.24 Lb2 down
-0.57 Lb2 drama
0.20 Lb2 drop
0.71 Lb2 episodes
-0.37 Lb2 finished
-0.27 Lb2 follows
0.17 Lb2 in
0.14 Lb2 is
0.26 Lb2 it
-0.10 Lb2 its
0.04 Lb2 japan
0.21 Lb2 lands
0.11 Lb2 launch
0.36 Lb2 launched
-0.23 Lb2 magazine
0.41 Lb2 not
0.39 Lb2 off
0.27 Lb2 on
0.64 Lb2 premiered
-0.15 Lb2 premieres
0.28 Lb2 ran
0.05 Lb2 release
0.05 Lb2 released
0.22 Lb2 role
-0.48 Lb2 roll
-0.37 Lb2 screens
0.28 Lb2 season
0.09 Lb2 series
0.24 Lb2 set
-0.46 Lb2 show
0.31 Lb2 shown
-0.04 Lb2 slated
0.10 Lb2 sometime
-0.15 Lb2 started
-0.08 Lb2 streaming
-0.24 Lb2 that
-0.30 Lb2 the
-0.37 Lb2 this
-0.05 Lb2 time
-0.14 Lb2 up
-0.29 Lb2 was
0.32 Lb2 which
0.15 Lb2 will
-0.15 Lb2 would
0.63 Lb3 %C
-0.34 Lb3 %D
0.74 Lb3 %N
0.34 Lb3 %S
-0.19 Lb3 %T
0.15 Lb3 &
-0.65 Lb3 's
-0.13 Lb3 (
0.45 Lb3 )
-0.10 Lb3 ,
-0.31 Lb3 /
-0.19 Lb3 :
-0.08 Lb3 ^
-0.12 Lb3 a
-0.13 Lb3 air
0.32 Lb3 an
-0.33 Lb3 and
-0.37 Lb3 anime
0.18 Lb3 as
-0.53 Lb3 at
0.66 Lb3 be
0.30 Lb3 been
-0.57 Lb3 by
-0.07 Lb3 came
-0.06 Lb3 come
0.52 Lb3 comedy
0.20 Lb3 coming
0.37 Lb3 date
0.38 Lb3 debut
0.32 Lb3 episodes
-0.48 Lb3 fall
-0.27 Lb3 filming
0.07 Lb3 first
-0.10 Lb3 from
-0.47 Lb3 had
-0.10 Lb3 has
0.46 Lb3 hit
0.46 Lb3 host
-0.36 Lb3 in
0.59 Lb3 is
0.15 Lb3 it
-0.20 Lb3 its
-0.07 Lb3 japanese
0.39 Lb3 kicked
-0.10 Lb3 last
-0.29 Lb3 launch
-0.37 Lb3 like
0.23 Lb3 months
-0.16 Lb3 new
0.24 Lb3 nights
-0.16 Lb3 not
0.08 Lb3 novel
0.14 Lb3 of
0.57 Lb3 on
-0.37 Lb3 original
-0.19 Lb3 out
0.42 Lb3 premiere
0.26 Lb3 released
-0.10 Lb3 show
-0.32 Lb3 slated
-0.05 Lb3 some
0.38 Lb3 streaming
0.19 Lb3 the
-0.39 Lb3 this
0.09 Lb3 to
0.11 Lb3 was
0.22 Lb3 which
0.13 Lb3 will
-0.20 Lb3 with
-0.08 Lb3 |
0.17 Lb3 –
-0.35 Lb3 “
0.18 Lb3 ”
-0.07 R1 $
-0.36 R1 %C
-0.63 R1 %N
-0.49 R1 %P
-0.15 R1 's
-0.16 R1 )
-0.04 R1 ...
0.13 R1 /
-0.04 R1 :
-0.11 R1 ;
-0.38 R1 ?
-0.18 R1 a
-0.06 R1 after
0.43 R1 and
0.51 R1 anime
0.07 R1 announced
-0.34 R1 episode
-0.26 R1 film
-0.06 R1 from
-0.15 R1 looks
-0.36 R1 night
0.05 R1 on
0.48 R1 premiere
0.15 R1 release
-0.36 R1 revealed
-0.21 R1 that
-0.05 R1 the
0.21 R1 to
0.32 R1 with
-0.05 R1 |
-0.22 R1 —
-0.05 R2 ! $
-0.07 R2 $ $
-0.24 R2 %P .
-0.25 R2 's %P
-0.30 R2 ) $
0.20 R2 ) ,
-0.14 R2 ) .
-0.34 R2 ) and
0.07 R2 ) –
-0.10 R2 , %C
0.18 R2 , %S
0.55 R2 , %T
0.15 R2 , a
-0.07 R2 , and
-0.30 R2 , but
-0.37 R2 , due
0.46 R2 , followed
0.23 R2 , had
0.17 R2 , it
-0.15 R2 , on
-0.10 R2 , so
-0.42 R2 , the
0.24 R2 , this
-0.05 R2 , will
0.07 R2 , with
-0.12 R2 . ”
-0.04 R2 ... $
-0.31 R2 / %N
-0.41 R2 : $
-0.30 R2 ; and
-0.38 R2 ? $
-0.35 R2 after %N
0.13 R2 and %D
-0.46 R2 and %S
0.24 R2 and ,
-0.30 R2 and a
0.29 R2 and continues
0.19 R2 and is
0.31 R2 and it
0.09 R2 at %N
-0.19 R2 film of
-0.17 R2 in and
0.20 R2 in the
0.20 R2 on %C
0.49 R2 on %P
0.30 R2 release .
-0.21 R2 that the
0.26 R2 with %N
0.09 R2 with %P
-0.24 R2 with a
-0.05 R3 ! $ $
-0.07 R3 $ $ $
-0.24 R3 %P . $
-0.30 R3 ) $ $
-0.14 R3 ) . $
-0.27 R3 ) – %P
0.09 R3 , %C announced
-0.20 R3 , %C has
-0.26 R3 , and %C
0.27 R3 , and has
0.14 R3 , and in
0.33 R3 , and it
-0.24 R3 , and the
-0.12 R3 , and was
-0.37 R3 , due to
0.35 R3 , followed by
-0.43 R3 , it was
-0.15 R3 , on %C
0.18 R3 , with %P
0.36 R3 , with episodes
-0.14 R3 , with the
-0.12 R3 . ” $
-0.04 R3 ... $ $
-0.41 R3 : $ $
-0.38 R3 ? $ $
0.06 R3 and %D .
-0.22 R3 at %N :
0.52 R3 at %N p.m
-0.19 R3 film of the
-0.17 R3 in and around
0.18 R3 on %C $
-0.15 R3 on %C ,
0.85 R3 on %C .
0.42 R3 on %C and
0.30 R3 release . $
0.22 R3 with %N episodes
0.09 R3 with %P and
-0.18 R3 with a %N
-0.09 Rb2 $
0.17 Rb2 %C
0.16 Rb2 %D
-0.23 Rb2 %N
-0.47 Rb2 %P
-0.60 Rb2 %S
0.62 Rb2 %T
0.26 Rb2 )
-0.24 Rb2 ,
-0.16 Rb2 .
-0.40 Rb2 a
0.09 Rb2 all
-0.42 Rb2 an
-0.23 Rb2 and
-0.39 Rb2 as
-0.30 Rb2 but
0.29 Rb2 continues
0.22 Rb2 date
-0.37 Rb2 due
0.50 Rb2 followed
0.13 Rb2 from
0.24 Rb2 had
0.10 Rb2 has
0.10 Rb2 is
0.38 Rb2 it
-0.17 Rb2 new
-0.19 Rb2 of
-0.10 Rb2 on
-0.26 Rb2 our
0.53 Rb2 series
0.32 Rb2 since
-0.14 Rb2 so
-0.55 Rb2 that
-0.18 Rb2 the
-0.20 Rb2 they
0.24 Rb2 this
0.38 Rb2 to
0.22 Rb2 was
0.08 Rb2 will
0.15 Rb2 with
-0.12 Rb2 –
0.19 Rb2 “
-0.12 Rb2 ”
0.09 Rb3 !
-0.10 Rb3 $
-0.12 Rb3 %C
-0.33 Rb3 %K
-0.09 Rb3 %N
-0.15 Rb3 %P
0.34 Rb3 %S
0.15 Rb3 %T
-0.72 Rb3 's
0.31 Rb3 (
0.10 Rb3 ,
0.44 Rb3 .
-0.10 Rb3 /
-0.46 Rb3 :
-0.23 Rb3 ;
0.11 Rb3 a
0.41 Rb3 and
-0.17 Rb3 around
0.40 Rb3 been
0.35 Rb3 by
0.21 Rb3 episodes
-0.11 Rb3 from
0.14 Rb3 game
-0.34 Rb3 had
-0.19 Rb3 have
-0.11 Rb3 in
-0.05 Rb3 is
0.60 Rb3 it
0.27 Rb3 moved
0.11 Rb3 not
0.23 Rb3 now
-0.49 Rb3 of
0.16 Rb3 on
-0.05 Rb3 our
0.52 Rb3 p.m
0.06 Rb3 series
-0.50 Rb3 that
0.18 Rb3 the
-0.43 Rb3 there
-0.20 Rb3 to
-0.48 Rb3 was
0.10 Rb3 will
0.06 Rb3 with
0.33 Rb3 |
-0.13 T after
0.17 T before
-0.27 T both
-0.12 T none
0.29 T season
-0.06 at caption
-0.06 at first0
0.16 at first1
-0.42 at heading
0.55 at item
0.05 at last1
-0.36 at last3
0.27 at length0
0.16 at length1
-0.35 at length3
-0.05 at length4
-0.48 at length5
-0.08 at paragraph
0.41 at row
-0.32 at title
-0.09 event air
-0.19 event airing
0.25 event arrived
0.19 event available
0.40 event be_back
-0.23 event be_out
0.05 event began
-0.31 event begin
0.09 event beginning
-0.23 event begins
0.33 event bow
-0.11 event broadcast
-0.35 event came_out
-0.29 event cancelled
-0.05 event come
0.48 event coming
-0.35 event coming_to
0.22 event debut
0.11 event debuted
-0.11 event debuts
-0.10 event drop
-0.22 event dropped
-0.22 event drops
0.22 event episode
-0.31 event event
0.23 event filming
-0.27 event follows
-0.31 event game
0.43 event hit_%C3
0.39 event kicked_off
-0.41 event kicks_off
0.35 event land
-0.04 event landed
0.62 event lands
0.24 event launch
0.34 event launched
0.23 event left
-0.34 event million
0.09 event none
0.20 event novel
-0.50 event open
-0.28 event opens
-0.27 event other
-0.56 event other-near
-0.06 event premiere
0.21 event premiered
-0.05 event premieres
0.04 event premiering
0.15 event production
0.12 event ran_for
-0.05 event release
-0.44 event release-far
-0.20 event release-near
0.18 event release-next
-0.43 event renewal
-0.13 event renewed
0.08 event return
-0.33 event returning
0.24 event revived
0.14 event roll_out
0.16 event said
0.27 event scripted
0.28 event see_it
-0.62 event set
0.24 event set_for
-0.25 event set_in
0.22 event shown
0.13 event slated
-0.16 event started
0.09 event starting
-0.11 event starts
0.61 event streaming
-0.06 event streams
-0.45 event told
-0.48 event trailer
-0.41 event tweeted
-0.26 event until
-0.47 event won
-0.04 grain day
-0.19 grain month
0.34 grain part
0.33 grain season
-0.39 grain year
0.17 l1 %C
0.07 l1 %P
-0.31 l1 %S
-0.42 l1 's
-0.31 l1 )
-0.33 l1 ,
0.48 l1 -
-0.28 l1 a
-0.15 l1 air
-0.44 l1 and
-0.41 l1 anime
0.37 l1 arrived
-0.11 l1 arrives
-0.18 l1 before
-0.31 l1 begin
0.27 l1 beginning
0.20 l1 begins
0.07 l1 between
-0.14 l1 by
0.33 l1 coming
0.24 l1 debut
0.15 l1 debuts
0.11 l1 for
0.07 l1 from
0.21 l1 its
0.24 l1 launch
0.17 l1 not
0.12 l1 of
-0.58 l1 out
-0.04 l1 premiere
0.10 l1 premieres
-0.44 l1 release
-0.18 l1 released
-0.13 l1 return
-0.07 l1 returns
0.41 l1 since
0.09 l1 starting
-0.44 l1 starts
0.18 l1 the
0.10 l1 time
0.27 l1 to
0.22 l1 —
-0.44 l1 “
0.39 l2 %C ,
0.38 l2 %C from
-0.08 l2 %C in
0.38 l2 %C on
0.17 l2 %D and
-0.27 l2 %N in
-0.36 l2 %P 's
-0.08 l2 %P (
-0.31 l2 %P )
-0.16 l2 %P and
-0.48 l2 %P by
-0.32 l2 %P in
0.44 l2 %P on
0.26 l2 %P —
0.37 l2 %S (
0.35 l2 %S begins
0.49 l2 %S in
-0.13 l2 %S on
0.11 l2 %T (
-0.13 l2 %T in
0.24 l2 %T on
0.09 l2 %T —
0.29 l2 's %P
0.13 l2 , %P
-0.11 l2 , arrives
0.21 l2 , from
-0.43 l2 , in
-0.34 l2 , on
0.08 l2 , premieres
0.18 l2 , since
-0.27 l2 / %P
-0.53 l2 ^ %C
-0.41 l2 ^ in
-0.17 l2 ^ on
0.11 l2 ^ the
0.40 l2 a %S
-0.39 l2 advertisers on
0.57 l2 air in
-0.48 l2 air on
0.15 l2 aired in
-0.14 l2 aired on
-0.15 l2 arrive before
-0.31 l2 back in
0.32 l2 began in
-0.27 l2 began on
-0.40 l2 begin in
0.53 l2 begin on
0.46 l2 begins on
-0.25 l2 by the
-0.05 l2 date :
0.14 l2 debut in
0.12 l2 episodes from
0.24 l2 episodes on
-0.37 l2 finished in
-0.25 l2 follows on
0.25 l2 for %C
-0.10 l2 for the
0.21 l2 in the
0.23 l2 is on
-0.43 l2 its %S
0.04 l2 japan on
0.21 l2 lands on
-0.14 l2 launch in
0.51 l2 launch on
0.18 l2 launched in
0.31 l2 launched on
0.05 l2 on %C
0.26 l2 on the
0.33 l2 out in
-0.09 l2 out on
-0.04 l2 premiere in
0.06 l2 premiere on
0.51 l2 premiered in
0.38 l2 premiered on
-0.27 l2 premieres on
-0.08 l2 release in
0.39 l2 released in
-0.04 l2 released on
0.22 l2 role in
-0.25 l2 screens in
0.24 l2 set for
0.31 l2 shown in
-0.14 l2 sometime in
-0.16 l2 started in
-0.05 l2 time in
0.33 l2 to its
-0.15 l2 to premiere
-0.15 l2 will air
0.46 l2 will premiere
0.11 l3 %C , from
0.12 l3 %N episodes from
0.17 l3 %N episodes on
0.13 l3 %P , %P
-0.11 l3 %P , arrives
0.21 l3 %P , from
-0.15 l3 %P back in
0.20 l3 %P series in
0.13 l3 %S launched on
0.14 l3 %S premiered in
0.28 l3 %S premiered on
0.17 l3 & %P in
-0.16 l3 's %P and
-0.04 l3 , aired in
-0.36 l3 ^ %P (
0.34 l3 ^ %T (
0.09 l3 ^ %T —
-0.53 l3 ^ ^ %C
-0.41 l3 ^ ^ in
-0.17 l3 ^ ^ on
0.11 l3 ^ ^ the
0.13 l3 a %S in
-0.08 l3 a %S on
-0.19 l3 at %P in
0.21 l3 be premiered on
0.25 l3 be released in
-0.53 l3 by %C in
-0.35 l3 came out on
0.28 l3 debut in the
0.49 l3 first aired in
-0.12 l3 for %S in
-0.28 l3 for %S on
0.40 l3 for a %S
-0.28 l3 from %P 's
0.04 l3 in japan on
0.09 l3 it began in
0.41 l3 its %S in
0.59 l3 its %S on
0.20 l3 new episodes on
-0.15 l3 not arrive before
-0.28 l3 of %P in
-0.40 l3 of %T on
0.38 l3 on %C from
0.35 l3 on %C in
0.41 l3 on %C on
-0.23 l3 on %P 's
-0.05 l3 some time in
-0.40 l3 the series in
-0.43 l3 to %C in
-0.39 l3 to advertisers on
0.39 l3 to air in
0.50 l3 to debut in
0.55 l3 to premiere on
-0.10 l3 was released on
-0.27 l3 which aired on
0.37 l3 which premiered in
-0.29 l3 will premiere on
-0.29 l3 with %S on
0.30 l3 — %C ,
-0.05 others dates1
0.15 others dates2
-0.42 others dates3
-0.27 others seasons0
0.26 others seasons1
0.06 others seasons2
0.37 par %N
0.37 par2 %N episodes
-0.12 r1 $
-0.36 r1 %C
-0.49 r1 %P
-0.22 r1 )
-0.04 r1 ...
0.13 r1 /
-0.04 r1 :
0.37 r1 ;
-0.38 r1 ?
-0.18 r1 a
-0.06 r1 after
0.48 r1 and
0.51 r1 anime
-0.34 r1 episode
-0.26 r1 film
-0.06 r1 from
-0.15 r1 looks
-0.36 r1 night
0.05 r1 on
0.48 r1 premiere
0.15 r1 release
-0.36 r1 revealed
-0.21 r1 that
-0.05 r1 the
0.21 r1 to
0.32 r1 with
-0.05 r1 |
-0.22 r1 —
-0.31 r1 ”
-0.05 r2 ! $
-0.12 r2 $ $
-0.24 r2 %P .
-0.25 r2 's %P
0.37 r2 ( %N
-0.54 r2 ) $
0.20 r2 ) ,
-0.14 r2 ) .
-0.34 r2 ) and
0.07 r2 ) –
-0.10 r2 , %C
0.18 r2 , %S
0.55 r2 , %T
0.15 r2 , a
-0.24 r2 , and
-0.30 r2 , but
-0.37 r2 , due
0.46 r2 , followed
0.23 r2 , had
0.09 r2 , it
-0.15 r2 , on
-0.10 r2 , so
-0.38 r2 , the
0.24 r2 , this
-0.05 r2 , will
0.07 r2 , with
-0.12 r2 . ”
-0.04 r2 ... $
-0.31 r2 / %N
-0.41 r2 : $
0.48 r2 ; %P
-0.30 r2 ; and
-0.38 r2 ? $
-0.35 r2 after %N
0.13 r2 and %D
0.21 r2 and %P
-0.46 r2 and %S
0.24 r2 and ,
-0.30 r2 and a
0.29 r2 and continues
0.19 r2 and is
0.31 r2 and it
0.09 r2 at %N
-0.19 r2 film of
-0.17 r2 in and
0.20 r2 in the
0.20 r2 on %C
0.49 r2 on %P
0.30 r2 release .
-0.21 r2 that the
0.26 r2 with %N
0.09 r2 with %P
-0.24 r2 with a
-0.05 r3 ! $ $
-0.12 r3 $ $ $
-0.24 r3 %P . $
0.37 r3 ( %N episodes
-0.54 r3 ) $ $
-0.14 r3 ) . $
-0.27 r3 ) – %P
0.09 r3 , %C announced
-0.20 r3 , %C has
-0.26 r3 , and %C
-0.44 r3 , and %P
0.27 r3 , and has
0.14 r3 , and in
0.33 r3 , and it
-0.24 r3 , and the
-0.12 r3 , and was
-0.37 r3 , due to
0.35 r3 , followed by
-0.43 r3 , it was
-0.15 r3 , on %C
0.18 r3 , with %P
0.36 r3 , with episodes
-0.14 r3 , with the
-0.12 r3 . ” $
-0.04 r3 ... $ $
-0.41 r3 : $ $
-0.38 r3 ? $ $
0.06 r3 and %D .
-0.22 r3 at %N :
0.52 r3 at %N p.m
-0.19 r3 film of the
-0.17 r3 in and around
0.18 r3 on %C $
-0.15 r3 on %C ,
0.85 r3 on %C .
0.42 r3 on %C and
0.30 r3 release . $
0.22 r3 with %N episodes
0.09 r3 with %P and
-0.18 r3 with a %N
0.92 rule any
-0.65 rule none
-1.22 rule other
0.36 rule release:_<date>_premiere
0.56 rule release:_<season>:_<date>
0.14 rule release:_<season>_of_<series>_on_<date>
-0.09 rule release:_air_<date>
0.41 rule release:_arrive_<date>
0.52 rule release:_arrived_<date>
0.33 rule release:_available_<date>
0.40 rule release:_be_back_<date>
-0.23 rule release:_be_out_<date>
0.21 rule release:_began_<date>
0.09 rule release:_beginning_<date>
0.97 rule release:_begins_<date>
0.33 rule release:_bow_<date>
-0.23 rule release:_broadcast_<date>
0.44 rule release:_coming_<date>
-0.35 rule release:_coming_to_<date>
0.28 rule release:_debut_<date>
0.11 rule release:_debuted_<date>
-0.11 rule release:_debuts_<date>
0.20 rule release:_drop_<date>
0.09 rule release:_dropped_<date>
-0.16 rule release:_follows_<date>
-0.20 rule release:_is_back_for_<date>
0.39 rule release:_kicked_off_<date>
-0.04 rule release:_landed_<date>
0.43 rule release:_lands_<date>
0.29 rule release:_launch_<date>
0.49 rule release:_launched_<date>
-0.50 rule release:_open_<date>
-0.27 rule release:_opens_<date>
0.21 rule release:_premiered_<date>
-0.05 rule release:_premieres_<date>
0.42 rule release:_premiering_<date>
0.12 rule release:_ran_for_<date>
0.61 rule release:_released_<date>
0.30 rule release:_return_<date>
-0.33 rule release:_returning_<date>
0.24 rule release:_revived_<date>
0.24 rule release:_set_for_<date>
0.33 rule release:_shown_<date>
0.13 rule release:_slated_<date>
0.08 rule release:_started_<date>
0.24 rule release:_starting_<date>
0.61 rule release:_streaming_<date>
-0.06 rule release:_streams_<date>
0.34 series nearest-after
-0.82 series nearest-after-main
-0.17 series nearest-away-main
0.09 series nearest-before
0.26 series nearest-before-main
-0.59 series other-after
0.25 series other-away
0.50 series other-away-main
0.69 tense open-future
-2.16 tense open-past
0.68 when ahead
0.08 when far
-0.61 when long-ago
-1.07 when past
0.45 when soon
0.37 when unknown
`
