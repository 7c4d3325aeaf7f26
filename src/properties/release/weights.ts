/** What the judge of release claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const releaseWeights = `
-0.085 bias
-0.13 A !
0.52 A %
0.19 A %C
-0.28 A %D
-0.32 A %K
0.20 A %N
-0.52 A %O
-0.08 A %P
-0.27 A %S
-0.06 A %T
-0.05 A 's
0.08 A )
-0.10 A ,
0.14 A -
-0.12 A --
0.17 A .
0.12 A ...
0.07 A /
-0.11 A :
-0.41 A ?
0.15 A according
-0.29 A adapts
-0.10 A after
0.38 A again
-0.27 A aired
0.37 A all
0.08 A along
0.44 A already
0.16 A also
0.59 A anime
-0.38 A announced
-0.15 A around
-0.46 A art
-0.40 A back
0.10 A became
0.30 A been
-0.09 A being
0.09 A between
0.16 A bow
-0.35 A bring
0.35 A british
-0.40 A broadcast
-0.19 A but
-0.19 A can
-0.64 A cast
0.29 A character
-0.14 A come
0.10 A comedy
0.09 A coming
-0.31 A confirm
0.28 A continues
0.33 A could
0.44 A currently
0.05 A day
0.43 A days
0.13 A debut
-0.34 A do
-0.35 A doors
-0.04 A down
-0.14 A due
-0.14 A each
-0.13 A earlier
0.08 A end
0.50 A ended
-0.04 A episode
0.36 A episodes
0.24 A eps
0.36 A et
-0.48 A every
0.36 A fan
-0.14 A fans
-0.28 A favourite
0.29 A featuring
-0.27 A film
-0.26 A filming
-0.28 A finale
-0.25 A find
0.04 A finished
-0.25 A first
0.43 A followed
-0.40 A following
0.08 A follows
-0.38 A friday
0.30 A from
0.31 A game
-0.46 A good
-0.17 A had
0.07 A has
0.25 A have
-0.07 A having
-0.49 A her
0.37 A his
0.31 A hit
-0.22 A i
-0.22 A including
-0.18 A industry
-0.24 A jst
0.38 A just
0.16 A kept
-0.36 A laid
-0.12 A lands
-0.25 A languages
-0.42 A last
-0.06 A later
0.14 A launch
0.49 A left
-0.55 A let
-0.49 A light
-0.50 A like
-0.15 A looks
0.14 A loose
0.45 A million
0.06 A monday
0.31 A month
-0.54 A more
0.54 A moved
-0.30 A name
-0.49 A network
-0.10 A networks
-0.45 A never
-0.11 A new
0.55 A next
-0.19 A night
0.19 A no
0.12 A not
-0.33 A nothing
-0.31 A novel
-0.33 A novels
0.52 A now
0.20 A off
-0.40 A officially
-0.57 A once
-0.26 A one
0.29 A only
-0.12 A original
0.17 A originals
-0.40 A other
-0.21 A our
-0.06 A out
0.28 A outside
-0.41 A own
0.41 A p.m
-0.22 A pandemic
-0.06 A people
0.14 A percent
0.13 A picked
0.39 A planned
-0.31 A platform
0.10 A playing
0.10 A pm
0.49 A premiere
0.29 A previously
-0.16 A producer
-0.33 A producers
-0.33 A production
-0.12 A publisher
0.27 A ran
0.07 A received
0.44 A release
0.07 A released
0.25 A renewed
0.44 A reported
-0.39 A return
-0.38 A returning
-0.64 A revealed
0.32 A roll
0.49 A rotten
-0.40 A run
0.29 A said
0.16 A same
-0.35 A saw
0.67 A scheduled
0.36 A season
0.23 A see
0.40 A set
-0.31 A she
-0.31 A shopped
-0.31 A showrunner
-0.38 A shows
0.14 A side
0.59 A since
0.15 A slot
-0.17 A so
-0.08 A sources
-0.44 A special
0.25 A spin-off
-0.28 A starred
0.08 A stars
-0.11 A started
-0.12 A still
-0.07 A story
0.30 A streamer
-0.35 A subsequent
-0.30 A success
-0.44 A sunday
-0.12 A sure
0.11 A takes
-0.35 A than
-0.05 A their
-0.44 A them
-0.07 A then
0.12 A there
0.46 A those
-0.07 A thriller
0.08 A time
-0.21 A titled
0.34 A titles
-0.41 A told
-0.18 A too
-0.38 A took
0.55 A total
-0.37 A trailer
0.38 A true
0.20 A tv
0.42 A up
-0.25 A video
0.05 A we
-0.51 A we're
-0.17 A webtoon
-0.17 A wednesday
0.39 A week
-0.17 A when
-0.53 A which
0.45 A while
-0.34 A who
-0.27 A will
0.54 A worldwide
0.17 A would
0.40 A wrapped
-0.28 A year
-0.13 A years
-0.75 A yet
-0.53 A you
-0.05 A |
-0.08 A –
-0.26 A —
0.04 An !
-0.05 An %C
0.11 An %D
-0.13 An %K
-0.06 An %N
-0.26 An %P
0.16 An %S
0.40 An %T
0.05 An 's
0.15 An (
0.17 An )
0.10 An ,
-0.08 An ...
-0.25 An ;
-0.41 An ?
0.44 An according
0.08 An after
-0.27 An aired
0.41 An all
0.35 An along
-0.20 An also
0.49 An anime
-0.67 An announced
-0.15 An around
0.17 An became
0.35 An been
0.07 An before
0.35 An british
-0.14 An broadcast
-0.37 An but
-0.19 An can
0.28 An continues
-0.32 An created
0.12 An date
0.25 An day
-0.22 An drama
-0.30 An due
-0.12 An each
0.09 An end
-0.46 An episode
0.34 An episodes
0.36 An et
0.30 An fans
-0.28 An favourite
-0.27 An film
-0.28 An finale
0.04 An finished
-0.48 An first
0.43 An followed
-0.40 An following
0.10 An game
-0.09 An got
-0.06 An had
-0.10 An have
0.31 An hit
-0.22 An i
-0.45 An including
0.16 An kept
-0.40 An last
-0.55 An let
-0.31 An light
-0.15 An looks
-0.26 An minute
-0.14 An more
0.54 An moved
-0.19 An name
-0.20 An new
0.41 An next
-0.26 An night
0.19 An no
0.08 An not
-0.33 An nothing
-0.33 An novel
-0.33 An novels
0.41 An now
0.26 An off
0.41 An one
-0.21 An our
0.41 An p.m
-0.36 An pm
0.34 An premiere
-0.16 An producer
-0.33 An production
0.27 An ran
0.07 An received
0.38 An release
0.07 An released
-0.38 An returning
-0.64 An revealed
0.32 An roll
0.29 An said
0.16 An same
-0.35 An saw
0.39 An scheduled
0.17 An season
0.15 An series
0.28 An set
-0.22 An she
0.30 An since
-0.32 An so
-0.08 An sources
0.15 An story
0.05 An streaming
-0.12 An sure
0.11 An takes
-0.22 An than
0.39 An then
-0.43 An there
0.20 An thriller
-0.06 An time
-0.17 An told
-0.38 An took
-0.40 An trailer
0.38 An true
0.13 An tv
0.14 An up
-0.43 An we
-0.20 An which
0.14 An while
0.22 An will
0.53 An would
-0.47 An you
-0.05 An |
-0.08 An –
-0.25 An —
-0.04 An “
0.10 B %C
0.06 B %D
-0.19 B %K
0.13 B %N
-0.52 B %O
-0.07 B %P
0.18 B %S
0.16 B &
-0.45 B 's
0.13 B (
-0.13 B )
-0.14 B +
-0.06 B ,
0.09 B -
-0.22 B .
-0.33 B /
-0.08 B 9pm
-0.30 B :
-0.05 B ;
-0.45 B about
0.10 B acclaimed
0.35 B according
0.25 B adaptation
-0.41 B advertisers
0.11 B after
0.13 B ago
0.22 B ahead
-0.05 B air
0.09 B aired
0.07 B airing
0.07 B all
0.08 B already
-0.25 B anime
0.31 B announced
-0.43 B announcing
0.14 B another
-0.08 B anticipated
0.43 B around
0.20 B arrived
0.31 B available
-0.20 B award
-0.09 B back
-0.66 B based
0.45 B batch
-0.40 B because
0.12 B been
0.17 B began
-0.05 B begin
0.14 B beginning
-0.16 B begins
0.06 B begun
-0.36 B being
-0.53 B best
0.06 B between
-0.08 B book
-0.05 B bow
-0.39 B bring
-0.07 B broadcast
-0.24 B bunch
0.14 B but
0.11 B cable
0.22 B came
-0.57 B cameras
-0.50 B can
-0.34 B cancelled
-0.58 B cast
-0.37 B characters
-0.22 B christmas
-0.23 B closed
-0.10 B come
0.24 B comedy
-0.10 B comes
0.23 B coming
-0.26 B confirmed
0.18 B could
-0.15 B created
-0.54 B creators
-0.39 B crew
-0.13 B currently
0.60 B date
0.38 B days
0.25 B debut
0.07 B debuted
-0.56 B debuts
-0.43 B despite
-0.48 B detective
0.21 B did
-0.06 B do
-0.16 B down
0.18 B drama
-0.13 B drop
-0.06 B dropped
-0.16 B drops
-0.64 B due
-0.52 B during
-0.14 B earlier
-0.23 B emmy
0.40 B ended
-0.44 B ending
-0.36 B episode
0.38 B episodes
-0.10 B espionage
-0.05 B expect
0.46 B expected
-0.41 B fall
-0.15 B family
-0.34 B famous
0.11 B fan
0.10 B fans
0.22 B fantasy
-0.49 B feature-length
-0.30 B film
-0.43 B filming
-0.48 B final
-0.13 B finale
0.43 B finally
-0.32 B finished
-0.06 B first
0.30 B follow
0.43 B followed
0.27 B following
-0.14 B follows
0.24 B from
0.29 B full
0.04 B game
-0.47 B gave
0.19 B get
0.06 B gets
-0.52 B getting
-0.46 B given
-0.18 B globally
0.37 B go
-0.11 B goes
-0.34 B gone
-0.47 B got
0.04 B had
0.42 B half
0.21 B halves
-0.39 B handed
0.51 B has
0.50 B having
0.16 B he
-0.24 B her
0.07 B his
0.52 B hit
-0.39 B hollywood
-0.47 B hoping
-0.09 B host
0.14 B hour
-0.62 B hours
-0.39 B into
0.04 B japan
0.40 B kicked
-0.50 B kicks
0.09 B know
-0.40 B known
0.44 B land
-0.06 B landed
0.62 B lands
-0.36 B last
0.24 B later
0.20 B launch
0.21 B launched
0.32 B left
0.26 B less
0.28 B light
-0.49 B like
-0.11 B likely
0.24 B limited
-0.10 B lineup
-0.46 B london
-0.14 B long
-0.37 B long-awaited
0.30 B look
0.47 B lot
0.58 B made
-0.20 B magazine
-0.48 B make
-0.45 B manga
-0.38 B many
-0.11 B might
-0.52 B minutes
0.31 B month
0.25 B months
-0.64 B more
0.35 B most
0.19 B moved
-0.37 B much
-0.05 B name
-0.07 B network
-0.15 B new
-0.36 B news
0.31 B nights
0.18 B no
-0.47 B nod
0.18 B novel
0.27 B novels
0.17 B now
-0.21 B off
0.15 B once
0.32 B one
0.18 B only
-0.49 B open
-0.29 B opens
0.35 B order
0.07 B ordered
-0.30 B original
0.12 B originally
-0.55 B originals
0.56 B other
0.49 B our
-0.54 B out
-0.32 B over
-0.53 B own
0.10 B p.m
0.09 B packed
-0.48 B pair
-0.50 B part
-0.34 B pickup
0.20 B pilot
-0.12 B place
0.19 B played
-0.24 B postponed
0.33 B premiered
0.10 B premiering
-0.40 B presents
-0.36 B previous
0.36 B produced
-0.08 B production
-0.47 B promised
0.11 B pushed
0.63 B put
0.37 B ran
0.44 B reached
-0.14 B reading
-0.19 B recently
0.05 B release
-0.46 B renewal
-0.28 B renewed
-0.30 B returning
0.26 B revealed
0.21 B revived
0.17 B role
0.11 B roll
0.11 B rumors
-0.41 B run
0.26 B runs
-0.47 B s
0.22 B said
0.22 B same
-0.58 B say
-0.31 B schedule
-0.16 B scheduled
-0.15 B sci-fi
0.12 B screen
0.07 B screens
0.26 B scripted
0.12 B season
0.13 B second
0.06 B see
-0.51 B seen
0.24 B sequel
-0.21 B series
-0.32 B service
-0.15 B set
-0.14 B several
-0.26 B she
0.25 B should
0.50 B show
0.21 B shown
-0.46 B shows
0.33 B since
0.33 B sitcom
-0.33 B slate
-0.22 B slated
-0.61 B slot
0.23 B small
0.05 B some
0.27 B sometime
0.47 B somewhere
-0.33 B soon
-0.41 B soundtrack
0.32 B sources
-0.26 B special
0.09 B starring
0.09 B stars
0.37 B start
-0.20 B started
-0.04 B starting
-0.13 B starts
-0.12 B status
0.19 B still
0.12 B stories
-0.77 B streamer
0.23 B streaming
-0.45 B strike
0.30 B studio
0.14 B sunday
0.18 B supporting
-0.21 B surprise
-0.07 B takes
0.20 B television
0.14 B tentative
-0.11 B than
0.19 B then
-0.38 B there
0.23 B they
0.19 B though
0.26 B thriller
-0.42 B through
0.07 B thursday
0.08 B time
-0.34 B tokyo
0.26 B took
-0.64 B trailer
-0.04 B turns
0.18 B tv
-0.40 B tweeted
-0.17 B under
0.37 B until
-0.76 B unveiled
0.31 B up
-0.29 B upcoming
0.19 B used
-0.36 B very
-0.37 B video
-0.44 B viewers
0.22 B volume
-0.40 B walked
-0.22 B watched
-0.14 B way
0.12 B we
0.54 B weeks
-0.54 B well
-0.41 B what
-0.40 B when
0.09 B which
0.47 B while
0.18 B whose
0.07 B will
-0.20 B winner
-0.59 B won
-0.34 B work
0.20 B world
0.14 B would
0.45 B wraps
-0.12 B year
0.18 B yet
-0.24 B you
-0.08 B your
-0.19 B –
0.08 B “
0.21 B ”
0.23 Bn %C
-0.09 Bn %D
-0.26 Bn %K
0.19 Bn %N
-0.43 Bn %P
0.19 Bn %T
0.16 Bn &
-0.20 Bn 's
0.26 Bn (
-0.05 Bn ,
0.40 Bn -
-0.31 Bn /
-0.28 Bn :
0.10 Bn ;
-0.41 Bn advertisers
0.16 Bn after
0.13 Bn ago
-0.20 Bn air
-0.05 Bn aired
-0.24 Bn airing
-0.07 Bn all
-0.46 Bn also
-0.15 Bn anime
0.20 Bn arrived
-0.25 Bn back
-0.36 Bn based
0.49 Bn batch
-0.20 Bn before
0.07 Bn began
-0.27 Bn begin
0.05 Bn beginning
-0.14 Bn begins
0.06 Bn between
-0.47 Bn book
-0.05 Bn bow
0.06 Bn bows
-0.07 Bn broadcast
0.36 Bn but
0.11 Bn cable
0.22 Bn came
0.04 Bn can
-0.34 Bn cancelled
-0.50 Bn cast
-0.37 Bn characters
-0.33 Bn closed
-0.29 Bn come
0.64 Bn comedy
0.31 Bn coming
0.52 Bn date
0.38 Bn days
0.28 Bn debut
0.07 Bn debuted
0.38 Bn debuting
-0.10 Bn debuts
-0.32 Bn do
-0.31 Bn down
0.18 Bn drama
-0.13 Bn drop
-0.22 Bn dropped
-0.06 Bn due
0.06 Bn episode
0.83 Bn episodes
-0.14 Bn expect
0.37 Bn expected
-0.41 Bn fall
0.49 Bn fans
-0.68 Bn filming
0.18 Bn finale
0.31 Bn finally
-0.38 Bn finished
0.27 Bn first
0.30 Bn follow
-0.11 Bn following
-0.27 Bn follows
-0.06 Bn from
0.29 Bn full
-0.24 Bn game
-0.28 Bn gets
0.37 Bn go
-0.33 Bn goes
-0.09 Bn got
-0.21 Bn had
0.45 Bn half
0.08 Bn halves
-0.39 Bn handed
0.19 Bn has
0.48 Bn have
0.50 Bn having
-0.20 Bn he
0.51 Bn hit
-0.47 Bn hoping
-0.09 Bn host
0.47 Bn hour
0.05 Bn i
0.04 Bn japan
0.40 Bn kicked
-0.50 Bn kicks
0.44 Bn land
-0.06 Bn landed
0.38 Bn lands
-0.49 Bn last
0.38 Bn launched
0.32 Bn left
0.28 Bn light
-0.32 Bn like
0.29 Bn likely
-0.05 Bn lineup
-0.46 Bn london
0.49 Bn look
0.47 Bn lot
0.46 Bn made
-0.20 Bn magazine
-0.32 Bn manga
-0.13 Bn may
-0.39 Bn might
0.14 Bn months
0.31 Bn most
-0.29 Bn new
0.23 Bn nights
-0.41 Bn no
0.12 Bn not
0.45 Bn novel
0.17 Bn now
0.06 Bn off
0.35 Bn one
-0.49 Bn open
-0.29 Bn opens
-0.28 Bn original
0.45 Bn our
-0.50 Bn out
-0.63 Bn over
-0.38 Bn own
-0.47 Bn packed
-0.12 Bn place
-0.11 Bn premiere
0.20 Bn premiered
0.10 Bn premiering
-0.40 Bn presents
-0.11 Bn pushed
0.47 Bn put
0.37 Bn ran
-0.08 Bn recently
-0.11 Bn release
-0.38 Bn renewal
-0.36 Bn renewed
-0.50 Bn return
-0.30 Bn returning
0.15 Bn returns
0.21 Bn revived
0.28 Bn role
-0.27 Bn roll
-0.41 Bn run
-0.37 Bn s
0.08 Bn said
0.28 Bn same
-0.31 Bn schedule
-0.31 Bn scheduled
0.05 Bn screen
0.07 Bn screens
0.26 Bn scripted
0.35 Bn season
0.07 Bn second
0.34 Bn see
-0.33 Bn seen
0.24 Bn sequel
0.31 Bn series
-0.32 Bn service
0.18 Bn set
0.43 Bn should
0.16 Bn show
0.21 Bn shown
0.29 Bn since
-0.22 Bn slated
0.08 Bn so
0.25 Bn some
0.27 Bn sometime
0.47 Bn somewhere
-0.13 Bn special
0.37 Bn start
-0.07 Bn started
-0.04 Bn starting
-0.13 Bn starts
0.19 Bn still
-0.77 Bn streamer
0.10 Bn streaming
0.16 Bn studio
0.15 Bn sunday
0.14 Bn tentative
-0.07 Bn then
-0.07 Bn time
-0.22 Bn told
-0.12 Bn took
-0.44 Bn trailer
-0.43 Bn under
0.12 Bn until
-0.45 Bn unveiled
0.11 Bn up
-0.40 Bn walked
-0.47 Bn way
-0.50 Bn webtoon
-0.11 Bn when
0.10 Bn which
-0.61 Bn who
-0.04 Bn will
0.04 Bn would
0.45 Bn wraps
-0.40 Bn year
-0.10 Bn yet
-0.23 Bn |
0.22 Bn –
-0.12 Bn “
0.17 Bn ”
0.27 H 
0.11 H %C
-0.04 H %D
0.20 H %K
0.66 H %S
0.26 H %T
-0.31 H (
-0.31 H )
0.12 H ,
-0.18 H .
0.14 H /
0.23 H :
-0.12 H ?
-0.10 H a
0.06 H and
0.36 H are
0.13 H be
0.42 H by
-0.31 H cast
0.10 H date
0.07 H do
-0.07 H drama
-0.08 H episodes
0.28 H for
0.35 H from
0.17 H how
-0.36 H in
-0.42 H is
0.34 H it
0.16 H many
-0.33 H new
-0.07 H of
0.53 H out
-0.15 H premieres
0.26 H release
0.07 H renewed
0.04 H returning
-0.36 H series
-0.51 H the
0.11 H there
-0.51 H time
0.31 H to
-0.25 H what
0.08 H when
-0.07 H where
0.32 H will
-0.45 H you
-0.06 H |
-0.16 H –
0.23 H —
-0.04 H “
0.15 L1 %C
-0.30 L1 %S
-0.39 L1 's
-0.31 L1 )
-0.28 L1 ,
0.44 L1 -
-0.05 L1 /
0.16 L1 a
-0.12 L1 air
-0.33 L1 and
-0.45 L1 anime
0.36 L1 arrived
-0.11 L1 arrives
-0.18 L1 before
-0.35 L1 begin
0.23 L1 beginning
0.25 L1 begins
0.06 L1 between
-0.18 L1 by
0.29 L1 coming
0.22 L1 debut
0.16 L1 debuts
0.14 L1 for
0.05 L1 from
0.21 L1 its
0.22 L1 launch
0.16 L1 not
0.14 L1 of
-0.53 L1 out
0.10 L1 premieres
-0.50 L1 release
-0.20 L1 released
-0.14 L1 return
-0.05 L1 returns
0.39 L1 since
0.10 L1 starting
-0.49 L1 starts
0.16 L1 the
0.12 L1 time
0.23 L1 to
0.22 L1 —
0.32 L2 %C ,
0.40 L2 %C from
-0.05 L2 %C in
0.32 L2 %C on
0.18 L2 %D and
-0.32 L2 %N in
-0.35 L2 %P 's
-0.13 L2 %P (
-0.31 L2 %P )
-0.42 L2 %P by
-0.32 L2 %P in
0.40 L2 %P on
0.23 L2 %P —
0.31 L2 %S (
0.36 L2 %S begins
0.46 L2 %S in
-0.14 L2 %S on
0.08 L2 %T (
-0.13 L2 %T in
0.22 L2 %T on
0.10 L2 %T —
0.29 L2 's %P
0.10 L2 , %P
-0.11 L2 , arrives
0.29 L2 , from
-0.37 L2 , in
-0.38 L2 , on
0.05 L2 , premieres
0.19 L2 , since
-0.24 L2 / %P
-0.51 L2 ^ %C
-0.38 L2 ^ in
-0.21 L2 ^ on
0.15 L2 ^ the
0.39 L2 a %S
-0.41 L2 advertisers on
0.67 L2 air in
-0.44 L2 air on
0.12 L2 aired in
-0.10 L2 aired on
-0.15 L2 arrive before
-0.30 L2 back in
0.31 L2 began in
-0.26 L2 began on
-0.42 L2 begin in
0.50 L2 begin on
0.47 L2 begins on
0.08 L2 broadcast in
-0.23 L2 by the
-0.09 L2 date :
0.17 L2 debut in
0.04 L2 debut on
0.16 L2 episodes from
0.20 L2 episodes on
-0.38 L2 finished in
-0.24 L2 follows on
0.30 L2 for %C
-0.11 L2 for the
0.25 L2 in the
0.24 L2 is on
-0.43 L2 its %S
0.04 L2 japan on
0.18 L2 lands on
-0.12 L2 launch in
0.42 L2 launch on
0.16 L2 launched in
0.36 L2 launched on
0.08 L2 on %C
0.23 L2 on the
0.48 L2 out in
-0.10 L2 out on
-0.06 L2 premiere in
0.58 L2 premiered in
0.37 L2 premiered on
-0.27 L2 premieres on
-0.11 L2 release in
0.33 L2 released in
0.28 L2 role in
-0.19 L2 screens in
0.25 L2 set for
0.31 L2 shown in
-0.13 L2 sometime in
-0.13 L2 started in
-0.05 L2 time in
0.33 L2 to its
-0.14 L2 to premiere
-0.14 L2 will air
0.41 L2 will premiere
0.12 L3 %C , from
0.16 L3 %N episodes from
0.10 L3 %N episodes on
0.10 L3 %P , %P
-0.11 L3 %P , arrives
0.18 L3 %P , from
-0.29 L3 %P back in
0.20 L3 %P series in
0.14 L3 %S launched on
0.18 L3 %S premiered in
0.39 L3 %S premiered on
0.19 L3 & %P in
-0.06 L3 , aired in
-0.45 L3 ^ %P (
0.28 L3 ^ %T (
0.10 L3 ^ %T —
-0.51 L3 ^ ^ %C
-0.38 L3 ^ ^ in
-0.21 L3 ^ ^ on
0.15 L3 ^ ^ the
0.16 L3 a %S in
-0.30 L3 a %S on
-0.28 L3 at %P in
0.12 L3 be premiered on
0.22 L3 be released in
-0.44 L3 by %C in
-0.26 L3 came out on
0.28 L3 debut in the
0.50 L3 first aired in
-0.11 L3 for %S in
-0.29 L3 for %S on
0.39 L3 for a %S
-0.16 L3 from %P 's
0.05 L3 in %D and
0.04 L3 in japan on
0.09 L3 it began in
0.37 L3 its %S in
0.56 L3 its %S on
0.30 L3 new episodes on
-0.15 L3 not arrive before
-0.28 L3 of %P in
-0.39 L3 of %T on
0.40 L3 on %C from
0.26 L3 on %C in
0.49 L3 on %C on
-0.34 L3 on %P 's
-0.05 L3 some time in
-0.41 L3 the series in
-0.41 L3 to %C in
-0.41 L3 to advertisers on
0.47 L3 to air in
0.47 L3 to debut in
0.54 L3 to premiere on
-0.12 L3 was released on
-0.22 L3 which aired on
0.34 L3 which premiered in
-0.22 L3 will premiere on
-0.24 L3 with %S on
0.27 L3 — %C ,
0.41 LR %C ,
0.07 LR %C .
-0.67 LR %P .
-0.10 LR %S ,
-0.18 LR ( )
0.13 LR , $
-0.26 LR , )
-0.07 LR , .
0.16 LR : $
0.38 LR : .
-0.16 LR ^ $
0.34 LR ^ ,
0.31 LR ^ |
-0.20 LR at .
-0.09 LR begins .
0.40 LR begins at
0.31 LR begins on
0.43 LR between .
-0.11 LR by .
0.46 LR debuts on
-0.10 LR for $
0.19 LR for .
0.30 LR from ,
0.08 LR from .
-0.35 LR from on
0.08 LR in !
-0.21 LR in $
-0.37 LR in %P
0.22 LR in 's
-0.07 LR in ,
0.08 LR in .
0.50 LR in and
0.16 LR in as
-0.34 LR in in
0.24 LR in on
0.21 LR in with
-0.53 LR of ,
0.22 LR on $
0.15 LR on ,
-0.12 LR on .
0.05 LR on and
0.22 LR on at
-0.26 LR on night
-0.09 LR on on
0.23 LR on with
-0.37 LR out .
-0.06 LR premiere .
0.04 LR premieres $
-0.14 LR return .
-0.09 LR since ,
-0.44 LR starts .
-0.41 LR the %P
0.15 LR the ,
0.21 LR the .
-0.27 LR the film
0.15 LR — $
0.41 LR — .
0.44 Lb2 %C
-0.28 Lb2 %D
-0.61 Lb2 %K
-0.56 Lb2 %N
-0.04 Lb2 %P
0.31 Lb2 %S
-0.14 Lb2 %T
0.25 Lb2 's
-0.40 Lb2 /
-0.27 Lb2 ^
0.28 Lb2 a
-0.41 Lb2 advertisers
0.13 Lb2 air
-0.24 Lb2 aired
-0.45 Lb2 also
-0.24 Lb2 and
-0.12 Lb2 arrive
-0.28 Lb2 arrived
-0.24 Lb2 back
0.49 Lb2 be
-0.06 Lb2 begin
-0.30 Lb2 begins
-0.38 Lb2 broadcast
0.35 Lb2 but
-0.23 Lb2 by
0.49 Lb2 came
-0.09 Lb2 date
0.16 Lb2 debut
0.38 Lb2 debuting
-0.31 Lb2 down
-0.56 Lb2 drama
0.32 Lb2 drop
0.68 Lb2 episodes
-0.38 Lb2 finished
-0.27 Lb2 follows
-0.06 Lb2 for
0.15 Lb2 in
0.15 Lb2 is
0.26 Lb2 it
-0.15 Lb2 its
0.04 Lb2 japan
0.18 Lb2 lands
0.13 Lb2 launch
0.33 Lb2 launched
-0.05 Lb2 lineup
-0.20 Lb2 magazine
0.36 Lb2 not
0.40 Lb2 off
0.28 Lb2 on
-0.08 Lb2 out
0.69 Lb2 premiered
-0.18 Lb2 premieres
0.28 Lb2 ran
0.07 Lb2 release
0.07 Lb2 released
0.28 Lb2 role
-0.41 Lb2 roll
-0.29 Lb2 screens
0.40 Lb2 season
0.16 Lb2 series
0.25 Lb2 set
-0.42 Lb2 show
0.31 Lb2 shown
-0.05 Lb2 slated
0.16 Lb2 sometime
-0.14 Lb2 started
-0.07 Lb2 streaming
-0.18 Lb2 that
-0.21 Lb2 the
-0.41 Lb2 this
-0.05 Lb2 time
-0.11 Lb2 up
-0.25 Lb2 was
0.45 Lb2 which
0.15 Lb2 will
-0.17 Lb2 would
0.68 Lb3 %C
-0.27 Lb3 %D
0.72 Lb3 %N
0.35 Lb3 %S
-0.18 Lb3 %T
0.16 Lb3 &
-0.64 Lb3 's
-0.12 Lb3 (
0.46 Lb3 )
-0.27 Lb3 /
-0.19 Lb3 :
0.09 Lb3 ;
-0.05 Lb3 ^
-0.12 Lb3 a
-0.11 Lb3 air
0.28 Lb3 an
-0.32 Lb3 and
-0.38 Lb3 anime
0.18 Lb3 as
-0.64 Lb3 at
0.56 Lb3 be
0.30 Lb3 been
-0.55 Lb3 by
-0.06 Lb3 come
0.56 Lb3 comedy
0.33 Lb3 coming
0.36 Lb3 date
0.37 Lb3 debut
0.49 Lb3 episodes
-0.33 Lb3 fall
-0.23 Lb3 filming
-0.06 Lb3 for
-0.12 Lb3 from
-0.52 Lb3 had
-0.11 Lb3 has
0.25 Lb3 hit
0.36 Lb3 host
-0.33 Lb3 in
0.62 Lb3 is
0.21 Lb3 it
-0.11 Lb3 its
0.40 Lb3 kicked
-0.10 Lb3 last
-0.24 Lb3 launch
-0.32 Lb3 like
0.13 Lb3 months
-0.26 Lb3 new
0.23 Lb3 nights
-0.16 Lb3 not
0.10 Lb3 novel
0.16 Lb3 of
0.64 Lb3 on
-0.42 Lb3 original
-0.13 Lb3 out
0.33 Lb3 premiere
0.26 Lb3 released
0.07 Lb3 same
-0.04 Lb3 season
-0.12 Lb3 show
-0.31 Lb3 slated
-0.05 Lb3 some
0.38 Lb3 streaming
0.28 Lb3 the
-0.42 Lb3 this
0.12 Lb3 to
0.05 Lb3 tv
0.12 Lb3 was
0.27 Lb3 which
-0.12 Lb3 with
-0.06 Lb3 |
0.11 Lb3 –
0.07 Lb3 —
-0.36 Lb3 “
0.24 Lb3 ”
-0.06 R1 $
-0.33 R1 %C
-0.51 R1 %N
-0.43 R1 %P
-0.15 R1 's
-0.10 R1 )
-0.05 R1 ...
0.13 R1 /
-0.07 R1 :
-0.14 R1 ;
-0.41 R1 ?
-0.17 R1 a
0.42 R1 and
0.49 R1 anime
0.07 R1 at
-0.32 R1 episode
-0.27 R1 film
-0.07 R1 from
0.07 R1 in
-0.15 R1 looks
-0.26 R1 night
0.08 R1 on
0.48 R1 premiere
0.14 R1 release
-0.36 R1 revealed
-0.22 R1 that
0.23 R1 to
0.30 R1 with
-0.05 R1 |
-0.18 R1 —
-0.06 R2 $ $
-0.25 R2 %P .
-0.20 R2 's %P
-0.25 R2 ) $
0.16 R2 ) ,
-0.17 R2 ) .
-0.32 R2 ) and
0.06 R2 ) –
-0.07 R2 , %C
0.19 R2 , %S
0.50 R2 , %T
0.06 R2 , a
-0.11 R2 , and
-0.30 R2 , but
-0.30 R2 , due
0.40 R2 , followed
0.20 R2 , had
-0.06 R2 , is
0.18 R2 , it
-0.15 R2 , on
-0.11 R2 , so
-0.44 R2 , the
0.22 R2 , this
-0.10 R2 , will
0.08 R2 , with
0.04 R2 , “
-0.14 R2 . ”
-0.05 R2 ... $
-0.31 R2 / %N
-0.42 R2 : $
-0.39 R2 ; and
-0.41 R2 ? $
-0.35 R2 after %N
0.10 R2 and %D
-0.49 R2 and %S
0.16 R2 and ,
-0.30 R2 and a
0.28 R2 and continues
0.21 R2 and is
0.34 R2 and it
0.08 R2 at %N
-0.19 R2 film of
-0.15 R2 in and
0.25 R2 in the
0.23 R2 on %C
0.46 R2 on %P
0.23 R2 release .
-0.22 R2 that the
0.25 R2 with %N
0.10 R2 with %P
-0.24 R2 with a
-0.06 R3 $ $ $
-0.25 R3 %P . $
-0.25 R3 ) $ $
-0.17 R3 ) . $
-0.21 R3 ) – %P
0.17 R3 , %C announced
-0.20 R3 , %C has
-0.27 R3 , and %C
0.29 R3 , and has
0.13 R3 , and in
0.42 R3 , and it
-0.24 R3 , and the
-0.12 R3 , and was
-0.30 R3 , due to
0.30 R3 , followed by
-0.48 R3 , it was
-0.15 R3 , on %C
0.18 R3 , with %P
0.36 R3 , with episodes
-0.19 R3 , with the
0.04 R3 , “ %T
-0.14 R3 . ” $
-0.05 R3 ... $ $
-0.42 R3 : $ $
-0.41 R3 ? $ $
0.05 R3 and %D .
-0.25 R3 at %N :
0.31 R3 at %N p.m
-0.19 R3 film of the
-0.15 R3 in and around
0.23 R3 on %C $
-0.11 R3 on %C ,
0.73 R3 on %C .
0.54 R3 on %C and
0.23 R3 release . $
0.29 R3 with %N episodes
0.10 R3 with %P and
-0.18 R3 with a %N
-0.10 Rb2 $
0.10 Rb2 %C
0.11 Rb2 %D
-0.25 Rb2 %N
-0.41 Rb2 %P
-0.65 Rb2 %S
0.64 Rb2 %T
0.28 Rb2 )
-0.17 Rb2 ,
-0.17 Rb2 .
-0.40 Rb2 a
0.12 Rb2 all
-0.48 Rb2 an
-0.29 Rb2 and
-0.43 Rb2 as
0.04 Rb2 at
-0.30 Rb2 but
0.28 Rb2 continues
0.21 Rb2 date
-0.30 Rb2 due
0.44 Rb2 followed
0.12 Rb2 from
0.21 Rb2 had
0.07 Rb2 has
0.41 Rb2 it
-0.17 Rb2 new
-0.20 Rb2 of
-0.14 Rb2 on
-0.28 Rb2 our
0.52 Rb2 series
0.30 Rb2 since
-0.15 Rb2 so
-0.57 Rb2 that
-0.18 Rb2 the
-0.17 Rb2 they
0.22 Rb2 this
0.37 Rb2 to
0.23 Rb2 was
0.09 Rb2 will
0.18 Rb2 with
-0.15 Rb2 –
0.20 Rb2 “
-0.14 Rb2 ”
0.06 Rb3 !
-0.13 Rb3 $
-0.07 Rb3 %C
0.04 Rb3 %D
-0.40 Rb3 %K
-0.14 Rb3 %N
-0.26 Rb3 %P
0.39 Rb3 %S
0.13 Rb3 %T
-0.63 Rb3 's
0.38 Rb3 (
0.15 Rb3 ,
0.53 Rb3 .
-0.16 Rb3 /
-0.46 Rb3 :
-0.25 Rb3 ;
0.08 Rb3 a
0.40 Rb3 and
0.09 Rb3 announced
-0.15 Rb3 around
-0.08 Rb3 at
0.35 Rb3 been
0.30 Rb3 by
0.24 Rb3 episodes
-0.10 Rb3 from
0.10 Rb3 game
-0.27 Rb3 had
-0.05 Rb3 has
-0.30 Rb3 have
-0.07 Rb3 in
0.60 Rb3 it
0.37 Rb3 moved
0.08 Rb3 not
0.24 Rb3 now
-0.53 Rb3 of
0.19 Rb3 on
-0.09 Rb3 our
0.31 Rb3 p.m
-0.52 Rb3 that
0.13 Rb3 the
-0.43 Rb3 there
-0.06 Rb3 time
-0.24 Rb3 to
-0.44 Rb3 was
0.09 Rb3 will
0.27 Rb3 |
-0.11 T after
0.18 T before
-0.27 T both
-0.12 T none
0.27 T season
-0.05 at caption
-0.08 at first0
0.15 at first1
-0.42 at heading
0.63 at item
0.07 at last1
-0.37 at last3
0.25 at length0
0.13 at length1
-0.06 at length2
-0.38 at length3
-0.06 at length4
-0.55 at length5
-0.11 at paragraph
0.36 at row
-0.33 at title
-0.08 event air
0.05 event aired
-0.22 event airing
0.20 event arrived
0.17 event available
0.38 event be_back
-0.19 event be_out
0.07 event began
-0.27 event begin
0.05 event beginning
-0.16 event begins
0.28 event bow
0.06 event bows
-0.07 event broadcast
-0.26 event came_out
-0.34 event cancelled
-0.06 event come
0.44 event coming
-0.34 event coming_to
0.20 event debut
0.07 event debuted
-0.10 event debuts
-0.13 event drop
-0.22 event dropped
-0.16 event drops
0.20 event episode
-0.27 event event
0.26 event filming
-0.26 event follows
-0.29 event game
0.23 event hit_%C3
0.40 event kicked_off
-0.50 event kicks_off
0.44 event land
-0.06 event landed
0.62 event lands
0.20 event launch
0.37 event launched
0.32 event left
-0.44 event million
0.13 event none
0.17 event novel
-0.49 event open
-0.29 event opens
-0.32 event other
-0.57 event other-near
-0.05 event premiere
0.20 event premiered
0.10 event premiering
0.11 event production
0.16 event ran_for
-0.06 event release
-0.35 event release-far
-0.17 event release-near
0.17 event release-next
0.04 event released
-0.46 event renewal
-0.15 event renewed
0.07 event return
-0.30 event returning
0.21 event revived
0.22 event roll_out
0.21 event said
0.26 event scripted
0.28 event see_it
-0.61 event set
0.25 event set_for
-0.23 event set_in
0.21 event shown
0.10 event slated
-0.20 event started
0.10 event starting
-0.13 event starts
0.62 event streaming
-0.47 event told
-0.48 event trailer
-0.40 event tweeted
-0.22 event until
-0.59 event won
-0.17 grain month
0.39 grain part
0.37 grain season
-0.37 grain year
0.15 l1 %C
-0.30 l1 %S
-0.32 l1 's
-0.31 l1 )
-0.27 l1 ,
0.44 l1 -
0.16 l1 a
-0.12 l1 air
-0.46 l1 and
-0.45 l1 anime
0.36 l1 arrived
-0.11 l1 arrives
-0.18 l1 before
-0.35 l1 begin
0.23 l1 beginning
0.25 l1 begins
0.06 l1 between
-0.18 l1 by
0.29 l1 coming
0.22 l1 debut
0.16 l1 debuts
0.14 l1 for
0.05 l1 from
0.21 l1 its
0.22 l1 launch
0.16 l1 not
0.14 l1 of
-0.53 l1 out
0.10 l1 premieres
-0.50 l1 release
-0.20 l1 released
-0.14 l1 return
-0.05 l1 returns
0.39 l1 since
0.10 l1 starting
-0.49 l1 starts
0.16 l1 the
0.12 l1 time
0.23 l1 to
0.22 l1 —
-0.43 l1 “
0.32 l2 %C ,
0.40 l2 %C from
-0.05 l2 %C in
0.32 l2 %C on
0.18 l2 %D and
-0.32 l2 %N in
-0.28 l2 %P 's
-0.13 l2 %P (
-0.31 l2 %P )
-0.22 l2 %P and
-0.42 l2 %P by
-0.32 l2 %P in
0.40 l2 %P on
0.23 l2 %P —
0.31 l2 %S (
0.36 l2 %S begins
0.46 l2 %S in
-0.14 l2 %S on
0.08 l2 %T (
-0.13 l2 %T in
0.22 l2 %T on
0.10 l2 %T —
0.29 l2 's %P
0.10 l2 , %P
-0.11 l2 , arrives
0.29 l2 , from
-0.37 l2 , in
-0.38 l2 , on
0.05 l2 , premieres
0.19 l2 , since
-0.24 l2 / %P
-0.51 l2 ^ %C
-0.38 l2 ^ in
-0.21 l2 ^ on
0.15 l2 ^ the
0.39 l2 a %S
-0.41 l2 advertisers on
0.67 l2 air in
-0.44 l2 air on
0.12 l2 aired in
-0.10 l2 aired on
-0.15 l2 arrive before
-0.30 l2 back in
0.31 l2 began in
-0.26 l2 began on
-0.42 l2 begin in
0.50 l2 begin on
0.47 l2 begins on
0.08 l2 broadcast in
-0.23 l2 by the
-0.09 l2 date :
0.17 l2 debut in
0.04 l2 debut on
0.16 l2 episodes from
0.20 l2 episodes on
-0.38 l2 finished in
-0.24 l2 follows on
0.30 l2 for %C
-0.11 l2 for the
0.25 l2 in the
0.24 l2 is on
-0.43 l2 its %S
0.04 l2 japan on
0.18 l2 lands on
-0.12 l2 launch in
0.42 l2 launch on
0.16 l2 launched in
0.36 l2 launched on
0.08 l2 on %C
0.23 l2 on the
0.48 l2 out in
-0.10 l2 out on
-0.06 l2 premiere in
0.58 l2 premiered in
0.37 l2 premiered on
-0.27 l2 premieres on
-0.11 l2 release in
0.33 l2 released in
0.28 l2 role in
-0.19 l2 screens in
0.25 l2 set for
0.31 l2 shown in
-0.13 l2 sometime in
-0.13 l2 started in
-0.05 l2 time in
0.33 l2 to its
-0.14 l2 to premiere
-0.14 l2 will air
0.41 l2 will premiere
0.12 l3 %C , from
0.16 l3 %N episodes from
0.10 l3 %N episodes on
0.10 l3 %P , %P
-0.11 l3 %P , arrives
0.18 l3 %P , from
-0.29 l3 %P back in
0.20 l3 %P series in
0.14 l3 %S launched on
0.18 l3 %S premiered in
0.39 l3 %S premiered on
0.19 l3 & %P in
-0.22 l3 's %P and
-0.06 l3 , aired in
-0.45 l3 ^ %P (
0.28 l3 ^ %T (
0.10 l3 ^ %T —
-0.51 l3 ^ ^ %C
-0.38 l3 ^ ^ in
-0.21 l3 ^ ^ on
0.15 l3 ^ ^ the
0.16 l3 a %S in
-0.30 l3 a %S on
-0.28 l3 at %P in
0.12 l3 be premiered on
0.22 l3 be released in
-0.44 l3 by %C in
-0.26 l3 came out on
0.28 l3 debut in the
0.50 l3 first aired in
-0.11 l3 for %S in
-0.29 l3 for %S on
0.39 l3 for a %S
-0.16 l3 from %P 's
0.05 l3 in %D and
0.04 l3 in japan on
0.09 l3 it began in
0.37 l3 its %S in
0.56 l3 its %S on
0.30 l3 new episodes on
-0.15 l3 not arrive before
-0.28 l3 of %P in
-0.39 l3 of %T on
0.40 l3 on %C from
0.26 l3 on %C in
0.49 l3 on %C on
-0.34 l3 on %P 's
-0.05 l3 some time in
-0.41 l3 the series in
-0.41 l3 to %C in
-0.41 l3 to advertisers on
0.47 l3 to air in
0.47 l3 to debut in
0.54 l3 to premiere on
-0.12 l3 was released on
-0.22 l3 which aired on
0.34 l3 which premiered in
-0.22 l3 will premiere on
-0.24 l3 with %S on
0.27 l3 — %C ,
-0.05 others dates1
0.14 others dates2
-0.38 others dates3
-0.31 others seasons0
0.24 others seasons1
0.16 others seasons2
0.41 par %N
0.41 par2 %N episodes
-0.12 r1 $
-0.33 r1 %C
-0.43 r1 %P
-0.04 r1 's
-0.21 r1 )
-0.05 r1 .
-0.05 r1 ...
0.13 r1 /
-0.07 r1 :
0.40 r1 ;
-0.41 r1 ?
-0.17 r1 a
0.47 r1 and
0.49 r1 anime
0.07 r1 at
-0.32 r1 episode
-0.27 r1 film
-0.07 r1 from
0.07 r1 in
-0.15 r1 looks
-0.26 r1 night
0.08 r1 on
0.48 r1 premiere
0.14 r1 release
-0.36 r1 revealed
-0.22 r1 that
0.23 r1 to
0.30 r1 with
-0.05 r1 |
-0.18 r1 —
-0.32 r1 ”
-0.12 r2 $ $
-0.25 r2 %P .
-0.20 r2 's %P
0.41 r2 ( %N
-0.53 r2 ) $
0.16 r2 ) ,
-0.17 r2 ) .
-0.32 r2 ) and
0.06 r2 ) –
-0.07 r2 , %C
0.07 r2 , %P
0.19 r2 , %S
0.50 r2 , %T
0.06 r2 , a
-0.27 r2 , and
-0.30 r2 , but
-0.30 r2 , due
0.40 r2 , followed
0.20 r2 , had
-0.06 r2 , is
0.09 r2 , it
-0.15 r2 , on
-0.11 r2 , so
-0.45 r2 , the
0.22 r2 , this
-0.10 r2 , will
0.08 r2 , with
0.04 r2 , “
-0.14 r2 . ”
-0.05 r2 ... $
-0.31 r2 / %N
-0.42 r2 : $
0.50 r2 ; %P
-0.39 r2 ; and
-0.41 r2 ? $
-0.35 r2 after %N
0.10 r2 and %D
0.15 r2 and %P
-0.49 r2 and %S
0.16 r2 and ,
-0.30 r2 and a
0.28 r2 and continues
0.21 r2 and is
0.34 r2 and it
0.08 r2 at %N
-0.19 r2 film of
-0.15 r2 in and
0.25 r2 in the
0.23 r2 on %C
0.46 r2 on %P
0.23 r2 release .
-0.22 r2 that the
0.25 r2 with %N
0.10 r2 with %P
-0.24 r2 with a
-0.12 r3 $ $ $
-0.25 r3 %P . $
0.41 r3 ( %N episodes
-0.53 r3 ) $ $
-0.17 r3 ) . $
-0.21 r3 ) – %P
0.17 r3 , %C announced
-0.20 r3 , %C has
-0.27 r3 , and %C
-0.39 r3 , and %P
0.29 r3 , and has
0.13 r3 , and in
0.42 r3 , and it
-0.24 r3 , and the
-0.12 r3 , and was
-0.30 r3 , due to
0.30 r3 , followed by
-0.48 r3 , it was
-0.15 r3 , on %C
0.18 r3 , with %P
0.36 r3 , with episodes
-0.19 r3 , with the
0.04 r3 , “ %T
-0.14 r3 . ” $
-0.05 r3 ... $ $
-0.42 r3 : $ $
-0.41 r3 ? $ $
0.05 r3 and %D .
-0.25 r3 at %N :
0.31 r3 at %N p.m
-0.19 r3 film of the
-0.15 r3 in and around
0.23 r3 on %C $
-0.11 r3 on %C ,
0.73 r3 on %C .
0.54 r3 on %C and
0.23 r3 release . $
0.29 r3 with %N episodes
0.10 r3 with %P and
-0.18 r3 with a %N
0.87 rule any
-0.64 rule none
-1.26 rule other
0.33 rule release:_<date>_premiere
0.50 rule release:_<season>:_<date>
0.14 rule release:_<season>_of_<series>_on_<date>
-0.09 rule release:_air_<date>
-0.06 rule release:_airing_<date>
0.50 rule release:_arrive_<date>
0.58 rule release:_arrived_<date>
0.31 rule release:_available_<date>
0.38 rule release:_be_back_<date>
-0.19 rule release:_be_out_<date>
0.20 rule release:_began_<date>
0.05 rule release:_begin_<date>
0.05 rule release:_beginning_<date>
0.82 rule release:_begins_<date>
0.28 rule release:_bow_<date>
-0.25 rule release:_broadcast_<date>
0.39 rule release:_coming_<date>
-0.34 rule release:_coming_to_<date>
0.29 rule release:_debut_<date>
0.07 rule release:_debuted_<date>
-0.10 rule release:_debuts_<date>
0.32 rule release:_drop_<date>
0.09 rule release:_dropped_<date>
-0.14 rule release:_follows_<date>
-0.21 rule release:_is_back_for_<date>
0.40 rule release:_kicked_off_<date>
-0.06 rule release:_landed_<date>
0.38 rule release:_lands_<date>
0.35 rule release:_launch_<date>
0.42 rule release:_launched_<date>
-0.49 rule release:_open_<date>
-0.27 rule release:_opens_<date>
0.07 rule release:_premiere_<date>
0.20 rule release:_premiered_<date>
0.58 rule release:_premiering_<date>
0.16 rule release:_ran_for_<date>
0.51 rule release:_released_<date>
0.35 rule release:_return_<date>
-0.30 rule release:_returning_<date>
0.21 rule release:_revived_<date>
0.25 rule release:_set_for_<date>
0.35 rule release:_shown_<date>
0.10 rule release:_slated_<date>
0.14 rule release:_started_<date>
0.25 rule release:_starting_<date>
0.09 rule release:_starts_<date>
0.62 rule release:_streaming_<date>
0.31 series nearest-after
-0.75 series nearest-after-main
-0.14 series nearest-away-main
0.21 series nearest-before-main
-0.64 series other-after
0.18 series other-away
0.49 series other-away-main
0.07 tense future
0.73 tense open-future
-2.13 tense open-past
0.10 tense past
0.71 when ahead
0.07 when far
-0.62 when long-ago
-1.09 when past
0.45 when soon
0.30 when unknown
`
