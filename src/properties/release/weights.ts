/** What the judge of release claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const releaseWeights = `
-0.072 bias
-0.14 A !
0.24 A %
0.14 A %C
-0.37 A %D
-0.12 A %K
0.20 A %N
-0.54 A %O
-0.04 A %P
-0.35 A %S
-0.08 A %T
-0.12 A 's
0.06 A )
-0.20 A ,
0.19 A -
0.05 A --
0.16 A .
0.08 A ...
-0.17 A :
0.08 A ;
0.16 A according
-0.05 A adapts
-0.11 A after
0.31 A again
0.08 A air
-0.17 A aired
0.57 A all
0.12 A along
0.28 A already
0.17 A also
0.62 A anime
-0.43 A announced
-0.23 A around
-0.44 A art
-0.46 A back
0.10 A became
0.25 A been
0.06 A before
0.08 A being
0.18 A between
-0.31 A bring
0.23 A british
-0.35 A broadcast
-0.34 A but
-0.18 A can
-0.63 A cast
0.25 A character
0.20 A close
-0.14 A come
-0.04 A comedy
0.12 A coming
-0.30 A confirm
0.17 A continues
0.29 A could
0.08 A created
0.12 A currently
0.12 A day
0.39 A days
0.07 A debut
-0.35 A do
-0.40 A doors
-0.11 A down
-0.39 A due
-0.13 A earlier
0.37 A ended
-0.10 A episode
0.33 A episodes
0.31 A eps
0.14 A et
0.48 A fan
-0.05 A fans
-0.18 A favourite
0.25 A featuring
-0.19 A film
-0.18 A filming
-0.38 A finale
-0.28 A find
0.04 A finished
-0.50 A first
0.35 A followed
0.07 A follows
0.30 A from
0.28 A game
-0.43 A good
-0.21 A got
0.27 A have
-0.27 A her
0.28 A his
0.34 A hit
-0.23 A i
-0.22 A including
-0.22 A industry
-0.17 A jst
0.43 A just
0.21 A kept
-0.35 A laid
-0.21 A lands
-0.18 A languages
-0.29 A last
-0.12 A later
0.13 A launch
0.27 A left
-0.47 A let
-0.53 A light
-0.49 A like
-0.09 A looks
0.06 A loose
0.29 A million
0.12 A monday
-0.47 A more
0.18 A moved
-0.23 A name
-0.50 A network
-0.19 A networks
-0.46 A never
-0.26 A new
0.16 A next
-0.10 A night
0.27 A no
0.16 A not
-0.38 A nothing
-0.42 A novel
-0.30 A novels
0.47 A now
0.14 A off
-0.41 A officially
-0.66 A once
-0.22 A one
0.29 A only
-0.20 A original
0.24 A originals
-0.40 A other
-0.27 A our
-0.04 A out
0.35 A outside
0.07 A over
-0.35 A own
0.25 A p.m
-0.12 A pandemic
0.05 A picked
-0.32 A platform
0.05 A playing
0.36 A premiere
0.19 A previously
-0.23 A producer
-0.39 A producers
-0.40 A production
0.21 A publisher
0.07 A ran
-0.08 A really
0.13 A received
0.27 A release
0.29 A renewed
0.28 A reported
-0.38 A return
-0.31 A returning
-0.19 A revealed
0.30 A roll
0.08 A rotten
-0.43 A run
0.27 A said
0.16 A same
-0.33 A saw
0.11 A scheduled
0.17 A season
0.42 A see
0.08 A set
-0.37 A she
-0.27 A shopped
0.13 A show
-0.22 A showrunner
-0.45 A shows
0.54 A since
0.10 A slot
-0.09 A so
0.04 A some
-0.13 A sources
-0.45 A special
-0.48 A spin-off
-0.16 A starred
0.18 A stars
-0.10 A started
-0.20 A still
-0.08 A story
-0.07 A streaming
-0.15 A streams
-0.35 A success
-0.12 A sure
0.15 A takes
-0.38 A than
-0.06 A their
-0.40 A them
0.12 A then
-0.12 A they
0.39 A those
-0.17 A through
-0.45 A titled
0.31 A titles
-0.56 A told
-0.29 A too
-0.27 A took
0.52 A total
-0.37 A trailer
0.37 A true
-0.06 A tv
0.30 A up
-0.20 A video
0.14 A we
-0.48 A we're
-0.10 A webtoon
-0.16 A wednesday
0.21 A week
-0.19 A when
-0.39 A which
0.39 A while
-0.08 A who
-0.45 A will
0.50 A worldwide
0.19 A wrapped
-0.21 A year
-0.06 A years
-0.50 A yet
0.06 A you
-0.07 A –
-0.09 A —
-0.18 An %C
0.06 An %D
-0.08 An %N
-0.27 An %P
-0.06 An %S
0.41 An %T
0.12 An 's
0.13 An )
0.07 An ,
0.06 An .
-0.08 An ...
-0.17 An :
-0.22 An ;
0.42 An according
-0.17 An aired
0.63 An all
0.25 An along
-0.13 An also
0.54 An anime
-0.66 An announced
-0.23 An around
0.17 An became
0.39 An been
0.23 An british
-0.12 An broadcast
-0.23 An but
-0.18 An can
0.17 An continues
-0.04 An created
0.11 An date
0.35 An day
-0.20 An drama
-0.33 An due
-0.37 An episode
0.22 An episodes
0.14 An et
0.32 An fans
-0.18 An favourite
-0.19 An film
-0.38 An finale
0.04 An finished
-0.45 An first
0.35 An followed
-0.08 An from
0.14 An game
0.05 An got
0.09 An had
-0.19 An have
0.28 An hit
-0.23 An i
-0.53 An including
0.21 An kept
-0.39 An last
-0.47 An let
-0.41 An light
-0.09 An looks
-0.48 An minute
0.17 An more
0.18 An moved
-0.24 An name
-0.18 An new
0.11 An next
-0.32 An night
0.27 An no
0.37 An not
-0.38 An nothing
-0.18 An novel
-0.30 An novels
0.37 An now
0.20 An off
0.14 An one
-0.27 An our
-0.15 An out
0.25 An p.m
-0.45 An pm
0.34 An premiere
-0.23 An producer
-0.40 An production
0.07 An ran
-0.08 An really
0.13 An received
0.25 An release
-0.31 An returning
-0.19 An revealed
0.30 An roll
0.27 An said
0.16 An same
-0.33 An saw
0.11 An scheduled
0.15 An series
-0.13 An set
-0.30 An she
-0.05 An show
0.35 An since
-0.29 An so
-0.13 An sources
0.19 An story
0.12 An streaming
-0.12 An sure
0.15 An takes
-0.17 An than
0.39 An then
-0.46 An there
-0.12 An they
0.12 An thriller
-0.12 An time
-0.18 An told
-0.27 An took
-0.55 An trailer
0.37 An true
0.15 An tv
0.13 An up
-0.39 An we
0.19 An while
0.07 An will
0.36 An would
0.17 An you
-0.07 An –
-0.08 An —
-0.07 An “
0.06 An ”
0.09 B %C
-0.16 B %D
-0.24 B %K
0.24 B %N
-0.53 B %O
0.27 B %S
-0.10 B %T
0.18 B &
-0.46 B 's
0.10 B (
-0.08 B )
-0.27 B +
0.06 B ,
0.37 B -
-0.58 B .
-0.34 B /
-0.29 B :
-0.10 B ;
-0.40 B about
0.36 B according
0.28 B adaptation
-0.38 B advertisers
0.09 B after
0.34 B ago
0.13 B ahead
0.04 B air
0.22 B aired
0.08 B airing
-0.14 B already
-0.22 B anime
0.17 B announced
-0.47 B announcing
0.07 B another
0.04 B anticipated
0.30 B around
0.04 B arrive
0.17 B arrived
-0.08 B arrives
0.12 B available
-0.16 B back
-0.57 B based
0.45 B batch
-0.25 B because
0.06 B before
0.17 B began
-0.06 B begin
-0.07 B beginning
-0.33 B begins
0.06 B begun
-0.38 B being
-0.45 B best
0.06 B between
0.26 B book
-0.06 B both
-0.09 B bow
-0.22 B bows
-0.47 B bring
-0.06 B broadcast
-0.29 B bunch
0.11 B but
-0.09 B cable
0.37 B came
-0.72 B cameras
-0.46 B can
-0.24 B cancelled
-0.67 B cast
-0.45 B characters
-0.13 B christmas
-0.20 B closed
-0.18 B come
0.06 B comedy
-0.18 B comes
0.07 B coming
-0.41 B confirmed
0.28 B could
0.17 B created
-0.52 B creators
-0.39 B crew
-0.14 B currently
0.57 B date
0.38 B days
0.19 B debuting
-0.52 B debuts
-0.47 B despite
-0.40 B detective
0.26 B did
0.06 B director
0.24 B do
-0.16 B down
0.08 B drama
-0.15 B drop
-0.06 B dropped
-0.29 B drops
-0.70 B due
-0.58 B during
-0.12 B earlier
-0.09 B effectively
-0.30 B emmy
0.37 B ended
-0.44 B ending
-0.16 B episode
0.33 B episodes
0.08 B event
0.10 B expect
0.21 B expected
-0.41 B fall
-0.30 B family
-0.23 B famous
0.21 B fan
0.22 B fans
0.36 B fantasy
-0.50 B feature-length
-0.35 B film
-0.30 B filming
-0.55 B final
-0.09 B finale
0.48 B finally
-0.45 B finished
0.14 B follow
0.50 B followed
0.10 B following
-0.18 B follows
0.20 B full
0.09 B game
-0.49 B gave
0.21 B get
0.11 B gets
0.12 B getting
-0.42 B given
0.26 B go
-0.05 B goes
-0.07 B going
-0.39 B gone
-0.58 B got
0.08 B had
0.20 B half
0.21 B halves
-0.42 B handed
0.59 B has
-0.08 B have
0.09 B having
0.13 B he
-0.17 B her
0.56 B hit
-0.50 B hollywood
-0.50 B hoping
-0.09 B host
-0.38 B hour
-0.69 B hours
0.23 B if
-0.34 B into
-0.12 B japanese
0.13 B kicked
0.35 B know
-0.49 B known
0.42 B land
-0.12 B landed
0.34 B lands
-0.29 B last
0.31 B later
0.16 B launch
0.06 B launched
0.14 B launching
0.18 B left
0.21 B less
0.30 B light
-0.54 B like
-0.14 B likely
0.11 B limited
-0.18 B lineup
-0.46 B london
0.25 B long
-0.46 B long-awaited
0.34 B look
0.68 B made
-0.46 B make
0.16 B manga
-0.45 B many
0.17 B million
-0.16 B minutes
0.24 B month
0.21 B months
-0.31 B more
0.37 B most
0.10 B moved
-0.38 B much
-0.19 B network
-0.12 B new
-0.46 B news
0.12 B next
0.28 B nights
0.16 B no
-0.54 B nod
-0.27 B not
0.24 B novel
0.26 B novels
0.20 B now
-0.12 B off
0.15 B once
0.37 B one
-0.04 B only
-0.17 B open
-0.33 B opens
-0.08 B order
-0.09 B ordered
-0.18 B original
0.10 B originally
0.45 B other
0.44 B our
-0.40 B out
-0.64 B over
-0.49 B own
-0.32 B p.m
0.12 B packed
-0.46 B pair
-0.20 B part
-0.31 B pickup
0.11 B pilot
0.29 B played
0.13 B police
-0.36 B postponed
-0.10 B premiere
0.32 B premiered
-0.26 B premieres
-0.36 B presents
-0.22 B previous
-0.46 B promised
0.22 B pushed
0.67 B put
0.47 B ran
0.12 B reached
-0.13 B reading
-0.21 B recently
0.09 B released
-0.55 B renewal
-0.27 B renewed
-0.28 B return
-0.24 B returning
-0.22 B returns
0.35 B revealed
0.17 B revived
0.10 B role
0.21 B roll
0.20 B rumors
-0.49 B run
0.26 B runs
0.22 B said
0.29 B same
-0.54 B say
-0.29 B schedule
-0.29 B scheduled
-0.18 B sci-fi
0.14 B screen
0.06 B screens
0.23 B scripted
0.06 B season
0.23 B see
-0.57 B seen
0.29 B sequel
-0.14 B series
-0.34 B service
-0.25 B set
-0.08 B several
-0.43 B she
-0.15 B shoots
0.37 B should
0.51 B show
0.29 B shown
-0.09 B shows
0.30 B since
0.14 B sitcom
-0.32 B slate
-0.34 B slated
-0.63 B slot
0.23 B small
0.18 B so
0.19 B some
0.33 B sometime
0.41 B somewhere
-0.32 B soon
-0.59 B soundtrack
0.37 B sources
-0.27 B special
0.11 B starring
0.05 B start
-0.13 B started
-0.08 B starting
0.08 B status
0.06 B still
0.15 B stories
-0.73 B streamer
0.22 B streaming
-0.07 B streams
-0.48 B strike
0.30 B studio
0.24 B sunday
0.24 B supporting
-0.25 B surprise
-0.51 B takes
0.32 B television
0.11 B tentative
-0.13 B than
0.32 B then
-0.50 B there
0.25 B they
0.22 B though
0.26 B thriller
-0.42 B through
-0.13 B thursday
-0.36 B tokyo
-0.11 B told
0.09 B took
-0.78 B trailer
0.25 B tv
-0.34 B tweeted
-0.29 B under
0.41 B until
-0.23 B unveiled
0.24 B up
-0.42 B upcoming
0.27 B used
-0.23 B very
-0.44 B video
-0.63 B viewers
0.20 B volume
-0.43 B walked
-0.36 B watched
0.15 B we
-0.11 B webtoon
0.32 B weeks
-0.61 B well
-0.30 B what
-0.35 B when
0.06 B where
-0.06 B which
0.22 B while
-0.06 B who
0.11 B whose
-0.34 B will
-0.65 B won
0.12 B world
0.23 B would
0.43 B wraps
-0.10 B year
-0.10 B yet
-0.33 B you
0.34 B your
-0.18 B –
-0.17 B —
0.10 B “
0.24 B ”
0.11 Bn %C
-0.05 Bn %D
-0.42 Bn %K
0.17 Bn %N
-0.49 Bn %P
0.11 Bn %T
0.18 Bn &
-0.25 Bn 's
0.22 Bn (
0.16 Bn )
-0.08 Bn ,
0.48 Bn -
-0.39 Bn .
-0.41 Bn /
-0.28 Bn :
0.10 Bn ;
-0.38 Bn advertisers
0.14 Bn after
0.34 Bn ago
-0.16 Bn air
-0.24 Bn airing
-0.11 Bn all
-0.55 Bn also
0.04 Bn arrive
0.17 Bn arrived
-0.08 Bn arrives
-0.22 Bn back
-0.33 Bn based
0.37 Bn batch
-0.06 Bn before
0.15 Bn began
-0.23 Bn begin
-0.13 Bn beginning
-0.30 Bn begins
0.06 Bn between
-0.09 Bn bow
-0.07 Bn bows
-0.06 Bn broadcast
0.33 Bn but
-0.09 Bn cable
0.37 Bn came
0.15 Bn can
-0.24 Bn cancelled
-0.59 Bn cast
-0.45 Bn characters
-0.39 Bn closed
-0.28 Bn come
0.55 Bn comedy
0.22 Bn coming
0.53 Bn date
0.38 Bn days
0.17 Bn debut
0.42 Bn debuting
-0.15 Bn debuts
0.12 Bn do
-0.30 Bn down
0.09 Bn drama
-0.15 Bn drop
-0.18 Bn dropped
-0.21 Bn due
-0.09 Bn effectively
0.52 Bn episodes
0.18 Bn expected
-0.41 Bn fall
0.45 Bn fans
-0.71 Bn filming
0.32 Bn finally
-0.39 Bn finished
0.25 Bn first
0.14 Bn follow
-0.20 Bn following
-0.30 Bn follows
-0.09 Bn from
0.20 Bn full
0.11 Bn game
-0.14 Bn gets
0.26 Bn go
-0.27 Bn goes
-0.06 Bn got
-0.13 Bn had
0.21 Bn half
-0.42 Bn handed
0.28 Bn has
0.25 Bn have
0.09 Bn having
-0.31 Bn he
0.48 Bn hit
-0.50 Bn hoping
-0.09 Bn host
-0.16 Bn hour
0.07 Bn if
-0.12 Bn japanese
0.13 Bn kicked
0.42 Bn land
-0.12 Bn landed
0.16 Bn lands
-0.51 Bn last
0.09 Bn launch
0.14 Bn launching
0.18 Bn left
0.30 Bn light
-0.31 Bn like
0.31 Bn likely
-0.10 Bn lineup
-0.46 Bn london
0.51 Bn look
0.48 Bn made
-0.39 Bn manga
-0.05 Bn may
-0.35 Bn might
0.07 Bn months
0.54 Bn most
-0.14 Bn network
-0.11 Bn new
0.22 Bn nights
-0.44 Bn no
0.31 Bn novel
0.20 Bn now
0.52 Bn one
-0.17 Bn open
-0.33 Bn opens
-0.10 Bn original
0.40 Bn our
-0.31 Bn out
-0.65 Bn over
-0.34 Bn own
-0.64 Bn packed
-0.14 Bn premiere
0.19 Bn premiered
-0.26 Bn premieres
-0.36 Bn presents
0.09 Bn pushed
0.53 Bn put
0.47 Bn ran
-0.14 Bn recently
-0.19 Bn release
0.08 Bn released
-0.45 Bn renewal
-0.35 Bn renewed
-0.56 Bn return
-0.24 Bn returning
-0.16 Bn returns
0.17 Bn revived
0.19 Bn role
-0.05 Bn roll
-0.49 Bn run
0.28 Bn same
-0.29 Bn schedule
-0.42 Bn scheduled
0.07 Bn screen
0.06 Bn screens
0.23 Bn scripted
0.30 Bn season
-0.07 Bn second
0.31 Bn see
-0.44 Bn seen
0.29 Bn sequel
0.38 Bn series
-0.34 Bn service
0.54 Bn should
0.23 Bn show
0.29 Bn shown
-0.15 Bn shows
0.24 Bn since
-0.34 Bn slated
0.31 Bn so
-0.07 Bn some
0.33 Bn sometime
0.41 Bn somewhere
-0.05 Bn special
-0.05 Bn starring
0.05 Bn start
-0.06 Bn started
-0.08 Bn starting
0.06 Bn still
-0.73 Bn streamer
0.16 Bn streaming
-0.07 Bn streams
0.13 Bn studio
0.29 Bn sunday
0.11 Bn tentative
0.08 Bn then
-0.12 Bn thriller
-0.16 Bn time
-0.23 Bn told
-0.49 Bn trailer
-0.10 Bn tv
-0.17 Bn under
0.10 Bn until
-0.22 Bn unveiled
-0.43 Bn walked
-0.19 Bn way
-0.44 Bn webtoon
-0.08 Bn which
-0.55 Bn who
-0.12 Bn will
0.15 Bn would
0.43 Bn wraps
-0.46 Bn year
-0.62 Bn yet
-0.14 Bn you
-0.23 Bn |
0.13 Bn –
-0.26 Bn “
0.07 Bn ”
0.34 H 
0.14 H %C
0.13 H %K
-0.05 H %N
0.66 H %S
0.17 H %T
-0.14 H 's
-0.27 H (
-0.27 H )
-0.07 H .
0.23 H :
0.25 H ?
-0.11 H a
0.06 H and
0.30 H are
0.17 H be
0.45 H by
-0.22 H cast
0.20 H date
0.08 H do
-0.10 H drama
0.19 H for
0.04 H how
-0.29 H in
-0.07 H is
0.34 H it
0.20 H many
-0.20 H new
-0.40 H of
0.24 H on
0.50 H out
-0.25 H premieres
0.28 H release
0.04 H renewed
-0.30 H returning
-0.48 H series
-0.12 H the
0.11 H there
0.25 H to
0.16 H what
-0.17 H where
0.40 H will
-0.48 H you
-0.19 H –
0.26 H —
-0.17 H “
-0.11 H ”
0.17 L1 %C
0.04 L1 %P
-0.31 L1 %S
-0.53 L1 's
0.07 L1 (
-0.28 L1 )
-0.18 L1 ,
0.41 L1 -
-0.17 L1 /
-0.21 L1 a
-0.17 L1 air
-0.31 L1 and
0.10 L1 anime
0.16 L1 arrived
-0.12 L1 arrives
-0.16 L1 before
-0.32 L1 begin
0.05 L1 beginning
-0.05 L1 begins
0.06 L1 between
-0.07 L1 by
0.30 L1 coming
-0.13 L1 debut
0.07 L1 debuts
0.23 L1 for
0.11 L1 from
0.22 L1 its
0.15 L1 launch
-0.42 L1 not
0.15 L1 of
-0.07 L1 on
-0.17 L1 out
-0.05 L1 premieres
-0.51 L1 release
-0.20 L1 released
-0.18 L1 return
-0.38 L1 returns
0.26 L1 since
0.05 L1 starting
-0.10 L1 starts
0.17 L1 the
0.15 L1 time
0.27 L1 to
0.17 L1 —
0.26 L2 %C ,
0.19 L2 %C from
0.22 L2 %C on
0.15 L2 %D and
-0.53 L2 %N in
-0.45 L2 %P 's
-0.10 L2 %P (
-0.28 L2 %P )
-0.44 L2 %P by
-0.29 L2 %P in
0.24 L2 %P on
0.35 L2 %P —
0.37 L2 %S (
0.46 L2 %S in
-0.16 L2 %S on
0.21 L2 %T (
-0.21 L2 %T in
0.26 L2 's %P
0.10 L2 , %P
-0.12 L2 , arrives
0.27 L2 , from
-0.44 L2 , in
-0.22 L2 , on
-0.23 L2 , premieres
0.21 L2 , since
-0.12 L2 / %P
-0.47 L2 ^ %C
-0.39 L2 ^ in
-0.12 L2 ^ on
0.17 L2 ^ the
0.31 L2 a %S
-0.38 L2 advertisers on
0.60 L2 air in
-0.48 L2 air on
-0.13 L2 aired on
-0.14 L2 arrive before
-0.33 L2 back in
0.27 L2 began in
-0.21 L2 began on
-0.30 L2 begin in
0.41 L2 begin on
0.16 L2 begins on
0.10 L2 broadcast in
-0.22 L2 by the
0.06 L2 date :
0.25 L2 debut in
0.21 L2 dropped on
0.15 L2 episodes from
-0.39 L2 finished in
-0.21 L2 follows on
0.31 L2 for %C
-0.12 L2 for the
0.10 L2 in the
0.23 L2 is on
-0.41 L2 its %S
-0.28 L2 launch in
0.32 L2 launch on
0.40 L2 launched in
-0.24 L2 launched on
0.16 L2 on %C
0.29 L2 on the
0.43 L2 out in
-0.10 L2 premiere in
0.33 L2 premiered in
0.36 L2 premiered on
-0.06 L2 premieres in
-0.31 L2 premieres on
-0.09 L2 release in
0.41 L2 released in
0.06 L2 released on
0.19 L2 role in
-0.17 L2 screens in
0.04 L2 set for
0.36 L2 shown in
-0.19 L2 sometime in
-0.12 L2 started on
-0.34 L2 time in
0.36 L2 to its
-0.22 L2 to premiere
-0.07 L2 up on
-0.25 L2 will air
0.47 L2 will premiere
0.17 L3 %C , from
0.15 L3 %N episodes from
-0.08 L3 %N episodes on
0.10 L3 %P , %P
-0.12 L3 %P , arrives
0.19 L3 %P , from
-0.11 L3 %P back in
0.22 L3 %P series in
-0.07 L3 %S launched on
0.19 L3 %S premiered in
0.39 L3 %S premiered on
0.21 L3 & %P in
-0.18 L3 , aired in
-0.42 L3 ^ %P (
0.09 L3 ^ %T (
-0.47 L3 ^ ^ %C
-0.39 L3 ^ ^ in
-0.12 L3 ^ ^ on
0.17 L3 ^ ^ the
0.12 L3 a %S in
-0.35 L3 a %S on
-0.26 L3 at %P in
-0.13 L3 be premiered on
0.28 L3 be released in
-0.50 L3 by %C in
-0.38 L3 came out on
0.20 L3 debut in the
0.46 L3 first aired in
-0.14 L3 for %S in
-0.26 L3 for %S on
0.31 L3 for a %S
-0.18 L3 from %P 's
0.10 L3 in %D and
0.44 L3 its %S in
0.34 L3 its %S on
0.08 L3 new episodes on
-0.14 L3 not arrive before
-0.30 L3 of %P in
-0.45 L3 of %T on
0.19 L3 on %C from
0.34 L3 on %C in
0.10 L3 on %C on
-0.21 L3 on %P 's
-0.34 L3 some time in
-0.29 L3 the series in
-0.44 L3 to %C in
-0.38 L3 to advertisers on
0.38 L3 to air in
0.48 L3 to debut in
0.35 L3 to premiere on
0.06 L3 was released on
-0.29 L3 which aired on
-0.25 L3 will premiere on
-0.34 L3 with %S on
0.24 L3 — %C ,
0.36 LR %C ,
-0.04 LR %C .
-0.64 LR %P .
-0.16 LR %S ,
-0.12 LR ( )
0.35 LR , $
-0.37 LR , )
-0.24 LR , .
0.16 LR : $
0.30 LR : ,
-0.21 LR ^ $
0.29 LR ^ ,
0.29 LR ^ |
-0.08 LR and .
-0.21 LR at .
-0.04 LR begins .
0.17 LR begins at
-0.11 LR begins on
0.53 LR between .
0.05 LR by .
0.37 LR debuts on
-0.12 LR for $
0.36 LR for .
0.22 LR from ,
-0.28 LR from on
0.10 LR in !
-0.24 LR in $
-0.35 LR in %P
0.34 LR in 's
-0.17 LR in ,
0.64 LR in and
0.13 LR in as
-0.38 LR in in
0.30 LR in on
0.27 LR in with
-0.34 LR of ,
0.24 LR on $
0.14 LR on ,
-0.13 LR on .
-0.09 LR on and
0.19 LR on at
-0.32 LR on night
-0.16 LR on on
0.10 LR on with
0.15 LR out .
-0.07 LR premiere .
-0.30 LR premieres $
0.11 LR premieres on
-0.18 LR return .
-0.10 LR since ,
-0.11 LR starting .
-0.06 LR starts .
-0.39 LR the %P
0.13 LR the ,
0.06 LR the .
-0.32 LR the film
0.07 LR to ,
0.14 LR — $
0.37 LR — .
0.26 Lb2 %C
-0.23 Lb2 %D
-0.62 Lb2 %K
-0.21 Lb2 %N
-0.21 Lb2 %P
0.24 Lb2 %S
-0.12 Lb2 %T
0.19 Lb2 's
-0.14 Lb2 ,
-0.29 Lb2 /
-0.27 Lb2 ^
0.22 Lb2 a
-0.38 Lb2 advertisers
0.05 Lb2 air
-0.27 Lb2 aired
-0.53 Lb2 also
-0.24 Lb2 and
-0.10 Lb2 arrive
-0.39 Lb2 arrived
-0.17 Lb2 back
0.26 Lb2 be
0.08 Lb2 began
-0.33 Lb2 begins
-0.36 Lb2 broadcast
0.34 Lb2 but
-0.22 Lb2 by
0.49 Lb2 came
0.06 Lb2 date
0.21 Lb2 debut
0.42 Lb2 debuting
-0.30 Lb2 down
-0.54 Lb2 drama
0.24 Lb2 drop
0.21 Lb2 dropped
0.53 Lb2 episodes
-0.39 Lb2 finished
-0.30 Lb2 follows
-0.12 Lb2 for
0.30 Lb2 in
0.21 Lb2 is
0.37 Lb2 it
-0.17 Lb2 its
0.06 Lb2 launch
-0.14 Lb2 launched
-0.10 Lb2 lineup
0.47 Lb2 not
0.13 Lb2 off
0.43 Lb2 on
0.47 Lb2 premiered
-0.27 Lb2 premieres
0.23 Lb2 ran
0.08 Lb2 release
0.16 Lb2 released
0.19 Lb2 role
-0.09 Lb2 roll
-0.42 Lb2 screens
0.34 Lb2 season
0.14 Lb2 series
0.04 Lb2 set
0.36 Lb2 shown
0.15 Lb2 sometime
-0.09 Lb2 started
-0.40 Lb2 that
-0.17 Lb2 the
-0.41 Lb2 this
-0.34 Lb2 time
-0.11 Lb2 to
-0.12 Lb2 up
-0.34 Lb2 was
-0.10 Lb2 would
0.53 Lb3 %C
-0.36 Lb3 %D
0.81 Lb3 %N
-0.11 Lb3 %P
0.23 Lb3 %S
-0.17 Lb3 %T
0.18 Lb3 &
-0.61 Lb3 's
-0.23 Lb3 (
0.39 Lb3 )
-0.13 Lb3 ,
-0.26 Lb3 /
-0.20 Lb3 :
0.17 Lb3 ;
-0.14 Lb3 ^
0.26 Lb3 a
0.06 Lb3 air
0.39 Lb3 an
-0.05 Lb3 and
-0.43 Lb3 anime
0.04 Lb3 as
-0.53 Lb3 at
0.45 Lb3 be
0.20 Lb3 been
-0.69 Lb3 by
0.05 Lb3 come
0.40 Lb3 comedy
0.09 Lb3 coming
0.26 Lb3 date
0.30 Lb3 debut
0.56 Lb3 episodes
-0.34 Lb3 fall
-0.35 Lb3 filming
-0.58 Lb3 from
-0.48 Lb3 had
-0.04 Lb3 has
0.46 Lb3 hit
0.39 Lb3 host
-0.32 Lb3 in
0.57 Lb3 is
0.14 Lb3 it
-0.12 Lb3 japanese
0.13 Lb3 kicked
-0.06 Lb3 last
-0.31 Lb3 like
0.19 Lb3 months
-0.16 Lb3 new
0.22 Lb3 nights
-0.20 Lb3 not
0.07 Lb3 novel
0.14 Lb3 of
0.39 Lb3 on
-0.48 Lb3 original
-0.12 Lb3 out
0.34 Lb3 premiere
-0.20 Lb3 release
0.30 Lb3 released
0.08 Lb3 same
-0.06 Lb3 season
0.19 Lb3 series
-0.43 Lb3 slated
-0.34 Lb3 some
0.50 Lb3 streaming
0.22 Lb3 the
-0.57 Lb3 this
-0.07 Lb3 tv
0.12 Lb3 was
0.06 Lb3 which
0.11 Lb3 will
-0.11 Lb3 with
-0.09 Lb3 |
0.09 Lb3 —
-0.34 Lb3 “
-0.06 R1 !
-0.06 R1 $
-0.34 R1 %C
-0.58 R1 %N
-0.46 R1 %P
-0.06 R1 's
-0.14 R1 )
0.07 R1 ,
-0.05 R1 .
0.17 R1 /
-0.53 R1 :
-0.09 R1 ;
-0.33 R1 a
-0.06 R1 after
0.22 R1 and
0.54 R1 anime
0.04 R1 announced
-0.07 R1 as
-0.45 R1 episode
-0.32 R1 film
-0.11 R1 from
-0.26 R1 in
-0.09 R1 looks
-0.32 R1 night
0.53 R1 premiere
-0.37 R1 revealed
-0.23 R1 that
-0.08 R1 the
0.24 R1 to
0.20 R1 with
0.07 R1 –
-0.04 R2 ! $
-0.06 R2 $ $
-0.28 R2 %P .
-0.27 R2 's %P
-0.31 R2 ) $
0.10 R2 ) ,
-0.10 R2 ) .
-0.05 R2 ) and
-0.07 R2 , %C
0.06 R2 , %S
0.39 R2 , %T
0.19 R2 , a
-0.05 R2 , and
-0.17 R2 , but
-0.35 R2 , due
0.21 R2 , followed
0.31 R2 , had
-0.16 R2 , so
-0.41 R2 , the
0.13 R2 , this
-0.07 R2 , will
0.13 R2 , with
0.16 R2 . )
-0.14 R2 . ”
-0.31 R2 / %N
-0.40 R2 : $
-0.36 R2 : %C
-0.37 R2 ; and
-0.44 R2 after %N
0.07 R2 and %D
-0.39 R2 and %S
-0.06 R2 and ,
-0.25 R2 and a
0.17 R2 and continues
0.12 R2 and is
0.44 R2 and it
-0.24 R2 film of
-0.23 R2 in and
0.27 R2 in the
0.16 R2 on %C
0.37 R2 on %P
0.04 R2 release .
-0.23 R2 that the
0.17 R2 with %N
0.07 R2 with %P
-0.22 R2 with a
-0.04 R3 ! $ $
-0.06 R3 $ $ $
-0.28 R3 %P . $
-0.31 R3 ) $ $
-0.10 R3 ) . $
-0.25 R3 ) – %P
-0.14 R3 , %C has
-0.34 R3 , and %C
0.18 R3 , and has
0.15 R3 , and in
0.32 R3 , and it
-0.23 R3 , and the
-0.30 R3 , and was
-0.35 R3 , due to
0.09 R3 , followed by
-0.38 R3 , it was
0.13 R3 , with %P
0.35 R3 , with episodes
-0.27 R3 , with the
0.16 R3 . ) $
-0.14 R3 . ” $
-0.40 R3 : $ $
-0.27 R3 at %N :
0.21 R3 at %N p.m
-0.24 R3 film of the
-0.23 R3 in and around
0.07 R3 on %C $
-0.14 R3 on %C ,
0.38 R3 on %C .
0.23 R3 on %C and
0.08 R3 on %C at
0.04 R3 release . $
0.07 R3 with %P and
-0.18 R3 with a %N
-0.08 Rb2 $
0.41 Rb2 %D
-0.25 Rb2 %N
-0.49 Rb2 %P
-0.53 Rb2 %S
0.65 Rb2 %T
0.39 Rb2 )
-0.24 Rb2 ,
-0.15 Rb2 .
-0.47 Rb2 a
0.45 Rb2 all
-0.47 Rb2 an
-0.12 Rb2 and
-0.45 Rb2 as
0.22 Rb2 at
-0.17 Rb2 but
0.17 Rb2 continues
0.21 Rb2 date
-0.35 Rb2 due
0.23 Rb2 followed
0.04 Rb2 from
0.35 Rb2 had
0.19 Rb2 has
0.34 Rb2 it
-0.04 Rb2 its
-0.13 Rb2 new
-0.26 Rb2 of
0.06 Rb2 on
-0.18 Rb2 our
0.55 Rb2 series
0.35 Rb2 since
-0.18 Rb2 so
-0.54 Rb2 that
-0.09 Rb2 the
-0.22 Rb2 they
0.13 Rb2 this
0.41 Rb2 to
0.25 Rb2 was
0.16 Rb2 will
0.25 Rb2 with
-0.18 Rb2 –
0.16 Rb2 “
-0.14 Rb2 ”
0.15 Rb3 !
-0.14 Rb3 $
-0.13 Rb3 %C
-0.15 Rb3 %D
0.07 Rb3 %K
-0.17 Rb3 %P
0.35 Rb3 %S
0.21 Rb3 %T
-0.67 Rb3 's
0.27 Rb3 (
0.13 Rb3 ,
0.38 Rb3 .
-0.22 Rb3 /
-0.33 Rb3 :
-0.35 Rb3 ;
0.25 Rb3 and
-0.23 Rb3 around
0.06 Rb3 at
0.24 Rb3 been
0.22 Rb3 by
0.10 Rb3 episodes
0.14 Rb3 game
-0.34 Rb3 had
-0.22 Rb3 have
-0.06 Rb3 in
0.44 Rb3 is
0.61 Rb3 it
-0.17 Rb3 moved
0.23 Rb3 now
-0.42 Rb3 of
-0.05 Rb3 on
-0.23 Rb3 our
0.21 Rb3 p.m
-0.30 Rb3 that
0.07 Rb3 the
-0.46 Rb3 there
-0.12 Rb3 time
-0.31 Rb3 to
-0.40 Rb3 was
0.12 Rb3 with
0.34 Rb3 |
-0.25 T after
0.21 T before
-0.16 T both
-0.15 T none
0.26 T season
-0.07 at first0
0.12 at first1
-0.47 at heading
0.52 at item
0.05 at last1
-0.41 at last3
0.25 at length0
0.04 at length1
0.12 at length2
-0.31 at length3
-0.48 at length5
-0.13 at paragraph
0.44 at row
-0.25 at title
-0.10 event air
0.14 event aired
-0.22 event airing
0.04 event arrive
0.17 event arrived
-0.08 event arrives
0.27 event be_back
-0.27 event be_out
0.15 event began
-0.23 event begin
-0.13 event beginning
-0.31 event begins
0.34 event bow
-0.07 event bows
-0.06 event broadcast
-0.38 event came_out
-0.24 event cancelled
-0.14 event come_out
0.31 event coming
-0.45 event coming_to
0.08 event debut
0.19 event debuting
-0.15 event debuts
-0.15 event drop
-0.18 event dropped
-0.29 event drops
-0.09 event due
0.26 event episode
-0.37 event event
0.17 event filming
-0.28 event follows
0.07 event game
0.39 event hit_%C3
-0.15 event is_back_for
0.13 event kicked_off
0.42 event land
-0.12 event landed
0.34 event lands
0.16 event launch
0.10 event launched
0.14 event launching
0.18 event left
-0.38 event million
0.14 event none
0.19 event novel
-0.17 event open
-0.33 event opens
-0.18 event other
-0.35 event other-near
0.09 event premiere
0.19 event premiered
-0.26 event premieres
0.26 event production
0.15 event ran_for
-0.11 event release
-0.25 event release-far
-0.11 event release-near
0.13 event released
-0.55 event renewal
-0.17 event renewed
-0.22 event return
-0.24 event returning
-0.31 event returns
0.17 event revived
0.38 event roll_out
0.07 event said
0.23 event scripted
0.29 event see_it
-0.58 event set
0.04 event set_for
-0.39 event set_in
0.29 event shown
-0.13 event started
0.05 event starting
0.43 event streaming
-0.07 event streams
-0.42 event told
-0.58 event trailer
-0.34 event tweeted
-0.40 event until
-0.07 event up_on
-0.65 event won
-0.08 grain day
-0.15 grain month
0.40 grain part
0.42 grain season
-0.35 grain year
0.17 l1 %C
0.04 l1 %P
-0.31 l1 %S
-0.42 l1 's
0.07 l1 (
-0.28 l1 )
-0.17 l1 ,
0.41 l1 -
-0.21 l1 a
-0.17 l1 air
-0.39 l1 and
0.10 l1 anime
0.16 l1 arrived
-0.12 l1 arrives
-0.16 l1 before
-0.32 l1 begin
0.05 l1 beginning
-0.05 l1 begins
0.06 l1 between
-0.07 l1 by
0.30 l1 coming
-0.13 l1 debut
0.07 l1 debuts
0.23 l1 for
0.11 l1 from
0.22 l1 its
0.15 l1 launch
-0.42 l1 not
0.15 l1 of
-0.07 l1 on
-0.17 l1 out
-0.05 l1 premieres
-0.51 l1 release
-0.20 l1 released
-0.18 l1 return
-0.38 l1 returns
0.26 l1 since
0.05 l1 starting
-0.10 l1 starts
0.17 l1 the
0.15 l1 time
0.27 l1 to
0.17 l1 —
-0.39 l1 “
0.26 l2 %C ,
0.19 l2 %C from
0.22 l2 %C on
0.15 l2 %D and
-0.53 l2 %N in
-0.31 l2 %P 's
-0.10 l2 %P (
-0.28 l2 %P )
-0.28 l2 %P and
-0.44 l2 %P by
-0.29 l2 %P in
0.24 l2 %P on
0.35 l2 %P —
0.37 l2 %S (
0.46 l2 %S in
-0.16 l2 %S on
0.21 l2 %T (
-0.21 l2 %T in
0.26 l2 's %P
0.10 l2 , %P
-0.12 l2 , arrives
0.27 l2 , from
-0.44 l2 , in
-0.22 l2 , on
-0.23 l2 , premieres
0.21 l2 , since
-0.12 l2 / %P
-0.47 l2 ^ %C
-0.39 l2 ^ in
-0.12 l2 ^ on
0.17 l2 ^ the
0.31 l2 a %S
-0.38 l2 advertisers on
0.60 l2 air in
-0.48 l2 air on
-0.13 l2 aired on
-0.14 l2 arrive before
-0.33 l2 back in
0.27 l2 began in
-0.21 l2 began on
-0.30 l2 begin in
0.41 l2 begin on
0.16 l2 begins on
0.10 l2 broadcast in
-0.22 l2 by the
0.06 l2 date :
0.25 l2 debut in
0.21 l2 dropped on
0.15 l2 episodes from
-0.39 l2 finished in
-0.21 l2 follows on
0.31 l2 for %C
-0.12 l2 for the
0.10 l2 in the
0.23 l2 is on
-0.41 l2 its %S
-0.28 l2 launch in
0.32 l2 launch on
0.40 l2 launched in
-0.24 l2 launched on
0.16 l2 on %C
0.29 l2 on the
0.43 l2 out in
-0.10 l2 premiere in
0.33 l2 premiered in
0.36 l2 premiered on
-0.06 l2 premieres in
-0.31 l2 premieres on
-0.09 l2 release in
0.41 l2 released in
0.06 l2 released on
0.19 l2 role in
-0.17 l2 screens in
0.04 l2 set for
0.36 l2 shown in
-0.19 l2 sometime in
-0.12 l2 started on
-0.34 l2 time in
0.36 l2 to its
-0.22 l2 to premiere
-0.07 l2 up on
-0.25 l2 will air
0.47 l2 will premiere
0.17 l3 %C , from
0.15 l3 %N episodes from
-0.08 l3 %N episodes on
0.10 l3 %P , %P
-0.12 l3 %P , arrives
0.19 l3 %P , from
-0.11 l3 %P back in
0.22 l3 %P series in
-0.07 l3 %S launched on
0.19 l3 %S premiered in
0.39 l3 %S premiered on
0.21 l3 & %P in
-0.28 l3 's %P and
-0.18 l3 , aired in
-0.42 l3 ^ %P (
0.09 l3 ^ %T (
-0.47 l3 ^ ^ %C
-0.39 l3 ^ ^ in
-0.12 l3 ^ ^ on
0.17 l3 ^ ^ the
0.12 l3 a %S in
-0.35 l3 a %S on
-0.26 l3 at %P in
-0.13 l3 be premiered on
0.28 l3 be released in
-0.50 l3 by %C in
-0.38 l3 came out on
0.20 l3 debut in the
0.46 l3 first aired in
-0.14 l3 for %S in
-0.26 l3 for %S on
0.31 l3 for a %S
-0.18 l3 from %P 's
0.10 l3 in %D and
0.44 l3 its %S in
0.34 l3 its %S on
0.08 l3 new episodes on
-0.14 l3 not arrive before
-0.30 l3 of %P in
-0.45 l3 of %T on
0.19 l3 on %C from
0.34 l3 on %C in
0.10 l3 on %C on
-0.21 l3 on %P 's
-0.34 l3 some time in
-0.29 l3 the series in
-0.44 l3 to %C in
-0.38 l3 to advertisers on
0.38 l3 to air in
0.48 l3 to debut in
0.35 l3 to premiere on
0.06 l3 was released on
-0.29 l3 which aired on
-0.25 l3 will premiere on
-0.34 l3 with %S on
0.24 l3 — %C ,
0.17 others dates2
-0.29 others dates3
-0.22 others seasons0
0.15 others seasons1
0.27 others seasons2
0.47 par %N
0.47 par2 %N episodes
-0.06 r1 !
-0.12 r1 $
-0.34 r1 %C
-0.46 r1 %P
0.16 r1 (
-0.17 r1 )
0.04 r1 ,
-0.08 r1 .
0.17 r1 /
-0.53 r1 :
0.42 r1 ;
-0.33 r1 a
-0.06 r1 after
0.25 r1 and
0.54 r1 anime
-0.07 r1 as
-0.45 r1 episode
-0.32 r1 film
-0.11 r1 from
-0.26 r1 in
-0.09 r1 looks
-0.32 r1 night
0.53 r1 premiere
-0.37 r1 revealed
-0.23 r1 that
-0.08 r1 the
0.24 r1 to
0.20 r1 with
0.07 r1 –
-0.36 r1 ”
-0.04 r2 ! $
-0.12 r2 $ $
-0.28 r2 %P .
-0.27 r2 's %P
0.47 r2 ( %N
-0.42 r2 ) $
0.10 r2 ) ,
-0.10 r2 ) .
-0.05 r2 ) and
-0.07 r2 , %C
0.06 r2 , %S
0.39 r2 , %T
0.19 r2 , a
-0.19 r2 , and
-0.17 r2 , but
-0.35 r2 , due
0.21 r2 , followed
0.31 r2 , had
-0.16 r2 , so
-0.39 r2 , the
0.13 r2 , this
-0.07 r2 , will
0.13 r2 , with
-0.05 r2 . $
0.16 r2 . )
-0.14 r2 . ”
-0.31 r2 / %N
-0.40 r2 : $
-0.36 r2 : %C
0.45 r2 ; %P
-0.37 r2 ; and
-0.44 r2 after %N
0.07 r2 and %D
0.15 r2 and %P
-0.39 r2 and %S
-0.06 r2 and ,
-0.25 r2 and a
0.17 r2 and continues
0.12 r2 and is
0.44 r2 and it
-0.24 r2 film of
-0.23 r2 in and
0.27 r2 in the
0.16 r2 on %C
0.37 r2 on %P
0.04 r2 release .
-0.23 r2 that the
0.17 r2 with %N
0.07 r2 with %P
-0.22 r2 with a
-0.04 r3 ! $ $
-0.12 r3 $ $ $
-0.28 r3 %P . $
0.47 r3 ( %N episodes
-0.42 r3 ) $ $
-0.10 r3 ) . $
-0.25 r3 ) – %P
-0.14 r3 , %C has
-0.34 r3 , and %C
-0.48 r3 , and %P
0.18 r3 , and has
0.15 r3 , and in
0.32 r3 , and it
-0.23 r3 , and the
-0.30 r3 , and was
-0.35 r3 , due to
0.09 r3 , followed by
-0.38 r3 , it was
0.13 r3 , with %P
0.35 r3 , with episodes
-0.27 r3 , with the
-0.05 r3 . $ $
0.16 r3 . ) $
-0.14 r3 . ” $
-0.40 r3 : $ $
-0.27 r3 at %N :
0.21 r3 at %N p.m
-0.24 r3 film of the
-0.23 r3 in and around
0.07 r3 on %C $
-0.14 r3 on %C ,
0.38 r3 on %C .
0.23 r3 on %C and
0.08 r3 on %C at
0.04 r3 release . $
0.07 r3 with %P and
-0.18 r3 with a %N
1.19 rule any
-0.83 rule none
-1.14 rule other
0.29 rule release:_<date>_premiere
0.53 rule release:_<season>:_<date>
0.06 rule release:_<season>_of_<series>_on_<date>
0.14 rule release:_air_<date>
0.19 rule release:_aired_<date>
0.10 rule release:_airing_<date>
0.49 rule release:_arrive_<date>
0.67 rule release:_arrived_<date>
0.36 rule release:_available_<date>
0.32 rule release:_be_back_<date>
-0.27 rule release:_be_out_<date>
0.36 rule release:_began_<date>
0.17 rule release:_begin_<date>
0.12 rule release:_beginning_<date>
1.11 rule release:_begins_<date>
0.34 rule release:_bow_<date>
-0.25 rule release:_broadcast_<date>
-0.14 rule release:_come_out_<date>
0.36 rule release:_coming_<date>
-0.45 rule release:_coming_to_<date>
0.57 rule release:_debut_<date>
0.29 rule release:_debuted_<date>
-0.10 rule release:_debuting_<date>
-0.09 rule release:_debuts_<date>
0.24 rule release:_drop_<date>
0.16 rule release:_dropped_<date>
-0.08 rule release:_due_<date>
-0.16 rule release:_follows_<date>
-0.13 rule release:_is_back_for_<date>
0.54 rule release:_kicked_off_<date>
0.06 rule release:_landed_<date>
0.53 rule release:_lands_<date>
0.28 rule release:_launch_<date>
0.35 rule release:_launched_<date>
-0.18 rule release:_launching_<date>
-0.60 rule release:_open_<date>
-0.27 rule release:_opens_<date>
0.57 rule release:_premiered_<date>
-0.04 rule release:_premieres_<date>
0.55 rule release:_premiering_<date>
0.15 rule release:_ran_for_<date>
0.47 rule release:_released_<date>
-0.43 rule release:_returning_<date>
-0.16 rule release:_returns_<date>
0.17 rule release:_revived_<date>
0.27 rule release:_set_for_<date>
0.40 rule release:_shown_<date>
0.24 rule release:_slated_<date>
0.67 rule release:_started_<date>
0.24 rule release:_starting_<date>
-0.15 rule release:_starts_<date>
0.59 rule release:_streaming_<date>
-0.07 rule release:_streams_<date>
0.12 rule release:_up_on_<date>
0.14 series nearest-after
-0.81 series nearest-after-main
-0.07 series nearest-away
-0.17 series nearest-away-main
0.12 series nearest-before
0.28 series nearest-before-main
-0.66 series other-after
0.12 series other-away
0.33 series other-away-main
0.77 tense future
-0.27 tense future-though-past
-0.11 tense past
-1.75 tense past-though-future
0.11 when ahead
0.11 when far
-0.54 when long-ago
-1.22 when past
1.04 when soon
0.38 when unknown
`
