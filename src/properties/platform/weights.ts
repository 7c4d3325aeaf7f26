/** What the judge of platform claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const platformWeights = `
-0.270 bias
0.27 A %
-0.38 A %C
0.14 A %D
0.74 A %K
-0.20 A %N
-0.11 A %O
0.04 A %P
-0.19 A %S
-0.44 A %T
0.59 A &
-0.17 A (
-0.15 A )
-0.14 A ,
-0.21 A -
0.10 A .
0.57 A ...
0.32 A /
-0.19 A :
0.29 A ;
0.60 A ?
0.84 A about
0.80 A according
0.17 A adaptation
0.07 A after
-0.12 A again
0.50 A ahead
0.07 A air
0.40 A aired
0.06 A all
0.54 A along
0.38 A also
-0.41 A anime
0.05 A announced
-0.16 A another
0.41 A anthology
0.45 A any
0.38 A around
0.81 A audience
0.47 A australia
-0.45 A australian
0.07 A available
0.14 A axed
0.22 A back
-0.18 A bafta
0.48 A based
0.60 A been
0.54 A before
-0.23 A begin
0.14 A beginning
0.09 A begins
-0.49 A begun
-0.05 A being
0.57 A best
-0.32 A big
0.42 A biggest
0.36 A book
0.43 A bosses
0.26 A both
0.68 A brand
0.41 A bring
0.41 A bringing
0.31 A british
-0.42 A broadcast
-0.37 A but
0.19 A cable
0.33 A cameras
0.46 A can
0.61 A cancelled
0.84 A cancels
-0.10 A channel
0.31 A character
-0.30 A chief
0.31 A city
0.54 A come
0.31 A comedy
0.74 A coming
0.54 A comment
0.60 A commented
-0.39 A commissioned
-0.53 A confirmed
-0.38 A content
0.25 A continue
0.25 A created
0.36 A creative
0.54 A creators
0.59 A cut
0.28 A date
-0.07 A dates
0.06 A day
0.30 A days
0.36 A deal
0.25 A debuted
0.67 A debuting
-0.33 A debuts
0.34 A decided
0.17 A decision
0.55 A declined
-0.30 A developing
0.67 A did
-0.33 A director
-0.43 A do
0.38 A drama
0.32 A dramas
0.50 A drew
0.31 A drop
0.37 A dropped
-0.39 A drops
-0.28 A due
-0.66 A each
-0.16 A end
0.07 A ending
0.32 A episode
0.08 A episodes
0.57 A even
0.98 A event
0.28 A exclusive
0.80 A executive
0.39 A fall
-0.53 A family
0.56 A fan
-0.59 A fans
0.16 A fantasy
0.35 A filming
-0.14 A finale
0.33 A finally
0.78 A first
0.26 A followed
0.25 A following
-0.08 A forward
-0.34 A gave
0.45 A given
0.31 A giving
0.37 A globally
-0.28 A go
0.42 A goes
0.14 A going
-0.27 A good
0.29 A got
-0.08 A greenlit
0.34 A gripping
0.15 A had
0.38 A has
0.53 A have
0.62 A his
-0.48 A hit
0.69 A home
-0.18 A horror
0.58 A include
0.59 A including
0.31 A india
0.81 A into
0.70 A just
0.18 A korean
-0.19 A last
0.26 A later
0.23 A launch
0.50 A left
0.60 A legal
0.46 A less
0.37 A like
0.36 A likely
0.19 A limited
0.81 A lineup
0.31 A little
-0.15 A local
0.14 A look
-0.05 A looking
-0.05 A love
-0.25 A lovers
-0.39 A made
0.37 A many
0.67 A million
0.55 A month
0.33 A months
-0.16 A more
0.17 A most
0.33 A most-watched
0.32 A moved
-0.45 A my
-0.14 A mystery
0.56 A named
-0.18 A network
0.08 A new
0.56 A next
0.86 A night
0.64 A no
0.29 A nor
0.43 A off
-0.29 A officially
-0.14 A once
0.72 A one
0.34 A only
0.74 A order
0.34 A ordered
0.31 A orders
0.33 A original
0.19 A originals
0.56 A other
-0.51 A otherwise
0.07 A our
-0.52 A out
0.65 A outside
-0.06 A over
0.23 A past
0.64 A picked
0.44 A plans
0.50 A platform
0.30 A pm
0.31 A popular
0.18 A premiere
-0.10 A presentation
0.27 A presents
0.16 A president
0.38 A previewed
-0.74 A previously
-0.35 A procedural
-0.22 A produced
-0.35 A producer
-0.62 A production
0.63 A programming
-0.41 A project
0.49 A put
0.19 A ran
0.52 A release
0.48 A released
0.40 A renewal
0.52 A renewed
-0.23 A renewing
-0.24 A rest
-0.38 A return
1.04 A returning
0.34 A returns
0.57 A revealed
0.24 A rights
0.27 A rotten
-0.26 A run
0.25 A said
1.05 A same
0.49 A say
-0.28 A saying
-0.29 A says
0.67 A schedule
0.31 A scheduled
0.21 A sci-fi
0.57 A scripted
0.51 A season
-0.18 A second
0.36 A seen
0.28 A series
0.66 A service
0.16 A set
-0.07 A sets
0.75 A showrunner
-0.49 A shows
0.27 A since
0.60 A sitcom
0.67 A slate
0.40 A slot
-0.17 A slots
0.18 A so
0.31 A sources
0.42 A south
-0.46 A spin-off
-0.19 A star
0.04 A starring
0.19 A stars
0.49 A still
-0.58 A stories
-0.25 A story
0.46 A stream
-0.38 A streamed
0.31 A streamer
0.32 A streams
0.86 A such
0.53 A sunday
-0.05 A takes
0.49 A team
0.52 A teaser
-0.69 A television
0.39 A tell
0.42 A than
0.45 A then
0.20 A there
-0.13 A they
-0.79 A thriller
0.41 A through
-0.31 A thursday
0.30 A time
0.50 A title
-0.19 A told
0.27 A tomatoes
0.39 A total
-0.44 A track
-0.17 A trailer
0.60 A tuesday
-0.26 A turned
-0.49 A uk
0.36 A unveiled
0.24 A up
0.04 A upcoming
0.25 A us
0.34 A usual
0.51 A viewers
0.16 A waiting
-0.13 A watch
0.45 A way
0.51 A we
0.26 A wednesday
0.62 A week
0.05 A well
-0.60 A what
-0.07 A when
0.46 A where
0.30 A which
-0.07 A while
-0.30 A who
-0.44 A will
0.19 A work
0.62 A working
0.61 A works
-0.22 A world
0.38 A worldwide
-0.22 A would
0.21 A written
0.28 A year
-0.11 A years
0.51 A yet
-0.17 A –
-0.21 A “
0.10 A ”
0.17 An %
0.07 An %D
0.41 An %K
-0.22 An %N
0.73 An %O
-0.18 An %P
-0.13 An %T
-0.06 An 's
-0.30 An (
-0.24 An ,
0.19 An -
0.14 An .
0.14 An /
0.11 An :
0.40 An ;
0.60 An ?
0.35 An about
0.40 An according
0.64 An after
0.35 An air
-0.07 An all
0.32 An also
0.45 An any
0.27 An around
0.54 An audience
0.28 An australia
-0.10 An australian
0.45 An available
0.07 An axed
0.15 An back
0.25 An been
0.04 An before
-0.09 An being
0.49 An best
0.42 An biggest
0.43 An bosses
0.40 An bring
0.19 An bringing
-0.12 An broadcast
-0.40 An but
-0.25 An cable
0.04 An can
0.61 An cancelled
0.84 An cancels
-0.16 An cast
-0.27 An chief
0.42 An come
-0.33 An comedy
-0.59 An commissioned
-0.54 An confirmed
0.24 An date
-0.18 An dates
0.17 An day
0.36 An deal
-0.38 An debuts
0.17 An decision
0.55 An declined
0.05 An developing
0.67 An did
-0.34 An director
-0.58 An do
0.18 An drama
0.32 An dramas
0.31 An drop
-0.39 An drops
0.21 An episodes
0.46 An even
0.98 An event
-0.60 An fans
0.05 An fantasy
0.41 An filming
0.83 An first
0.26 An followed
0.83 An follows
-0.08 An forward
0.12 An from
-0.34 An gave
0.45 An given
0.31 An giving
0.37 An globally
0.42 An goes
-0.37 An good
-0.08 An greenlit
0.12 An had
0.31 An has
0.32 An have
-0.14 An hit
0.58 An include
0.31 An india
0.32 An just
0.16 An korean
0.50 An left
0.08 An like
0.47 An lineup
0.06 An looking
-0.05 An midseason
0.54 An month
0.46 An more
-0.13 An most
0.33 An most-watched
0.32 An moved
0.61 An mystery
0.48 An named
-0.47 An network
0.08 An next
0.29 An nor
-0.15 An not
-0.27 An now
-0.29 An officially
-0.14 An once
0.34 An only
0.72 An order
0.34 An ordered
0.31 An orders
0.84 An original
-0.12 An originals
-0.51 An otherwise
-0.14 An our
-0.21 An over
0.28 An picked
-0.24 An pm
-0.10 An presentation
0.27 An presents
0.16 An president
0.38 An previewed
-0.35 An procedural
0.12 An producer
-0.62 An production
0.43 An put
0.40 An release
0.36 An released
0.40 An renewal
0.35 An renewed
0.88 An returning
0.23 An revealed
0.26 An run
-0.25 An said
0.49 An say
-0.11 An says
0.20 An scheduled
0.40 An scripted
-0.18 An second
0.11 An series
0.41 An set
-0.07 An sets
0.64 An show
-0.21 An shows
0.60 An slate
-0.09 An some
0.33 An south
0.14 An starring
0.46 An stream
0.07 An streams
0.79 An such
0.53 An sunday
-0.05 An takes
0.13 An team
0.36 An teaser
0.45 An then
-0.17 An there
0.10 An they
0.32 An thriller
0.41 An through
-0.19 An told
0.39 An total
-0.17 An trailer
0.12 An tv
-0.41 An uk
0.34 An unveiled
-0.05 An up
0.07 An us
0.26 An wednesday
0.15 An well
0.47 An what
-0.07 An when
0.45 An where
-0.44 An while
-0.44 An who
-0.12 An will
0.20 An would
0.20 An written
0.21 An yet
0.28 An “
0.36 An ”
0.07 B %C
0.36 B %D
0.33 B %N
-0.24 B %O
-0.13 B %P
-0.12 B %S
0.49 B %T
0.19 B &
-0.05 B 's
0.10 B )
0.06 B ,
0.40 B -
0.70 B .
0.04 B /
-0.37 B :
0.32 B about
-0.45 B according
0.53 B adapted
0.42 B after
0.20 B again
0.34 B ahead
0.40 B air
-0.16 B aired
0.55 B airing
0.34 B airs
-0.27 B all
0.43 B also
-0.12 B among
0.47 B animated
0.67 B anime
-0.06 B announced
-0.32 B another
0.22 B anticipated
0.47 B any
0.38 B audiences
0.25 B australia
0.68 B available
0.53 B away
-0.12 B back
-0.22 B became
-0.23 B because
0.28 B been
0.40 B began
0.56 B begins
-0.49 B begun
-0.24 B being
0.75 B both
-0.42 B broadcast
0.06 B but
0.31 B cable
0.67 B can
0.55 B cancellation
0.22 B cancelled
0.46 B cast
0.14 B channel
-0.44 B character
0.24 B come
0.17 B comedy
0.23 B comes
0.70 B coming
0.38 B commissioned
0.19 B confirmed
0.62 B created
-0.07 B credit
0.30 B crime
0.25 B critical
-0.14 B date
0.61 B day
-0.09 B deal
0.46 B debut
0.52 B debuted
0.15 B detective
-0.09 B developing
-0.04 B directed
-0.39 B director
0.53 B drama
0.53 B drew
0.27 B dropped
0.30 B each
-0.66 B earned
0.32 B end
0.08 B entertainment
0.36 B episode
0.25 B episodes
0.17 B era
0.29 B et
0.49 B every
-0.21 B exclusive
0.19 B exclusively
-0.39 B executive
0.41 B fans
0.30 B favourite
-0.49 B filming
-0.45 B finale
0.48 B finished
0.11 B first
0.26 B following
0.61 B forward
0.25 B from
0.45 B game
0.23 B getting
0.23 B globally
0.51 B goes
-0.16 B good
-0.15 B great
0.76 B hard
0.14 B has
-0.61 B have
0.51 B having
-0.15 B he
0.62 B here
0.37 B his
0.56 B hour
-0.64 B how
-0.12 B however
0.85 B i
0.81 B if
0.24 B including
0.34 B initially
0.42 B japan
0.16 B joined
-0.26 B joining
0.61 B joins
-0.61 B just
0.38 B keep
-0.36 B knows
0.48 B korea
-0.14 B last
0.26 B launched
0.10 B lead
0.16 B left
-0.34 B life
-0.29 B like
0.21 B limited
0.23 B long
0.65 B look
0.07 B looking
0.10 B made
0.76 B make
0.09 B many
0.57 B meanwhile
-0.32 B media
0.34 B might
0.86 B million
0.33 B minutes
0.42 B most
0.45 B most-watched
-0.13 B moved
0.22 B named
0.35 B neither
-0.11 B new
0.76 B news
0.31 B next
0.24 B nor
1.44 B not
0.27 B novel
-0.66 B now
0.50 B official
-0.18 B once
0.78 B one
-0.08 B only
0.51 B or
0.62 B order
0.50 B original
-0.13 B other
0.09 B our
0.40 B out
0.39 B outside
0.56 B over
-0.42 B own
0.47 B p.m
-0.11 B part
-0.33 B photo
-0.29 B picked
0.42 B pilot
-0.57 B platform
0.25 B police
0.06 B premiere
0.38 B premiered
-0.09 B premieres
0.07 B president
0.63 B probably
0.69 B produced
-0.31 B producers
0.24 B production
-0.06 B proud
-0.45 B ran
0.56 B ratings
-0.25 B recently
0.80 B release
-0.58 B released
0.78 B renewed
0.24 B reports
-0.24 B return
-0.22 B returned
-0.17 B returning
-0.21 B revealed
0.55 B running
-0.07 B said
-0.34 B says
0.60 B season
0.19 B seasons
0.43 B second
0.09 B see
0.21 B seen
-0.66 B series
0.20 B set
0.14 B several
0.42 B should
-0.21 B show
0.69 B shown
-0.34 B since
0.49 B single
0.70 B sitcom
-0.29 B slate
-0.45 B so
0.24 B some
0.62 B soon
0.35 B south
0.16 B space
0.36 B star
-0.08 B starred
0.44 B starring
0.20 B stars
0.35 B start
0.86 B started
0.63 B stream
0.27 B streamed
0.40 B streamer
0.51 B streaming
0.61 B streams
0.43 B studio
0.24 B subsequent
0.35 B success
0.26 B surprise
-0.26 B synopsis
0.11 B take
-0.78 B team
0.06 B teen
-0.25 B television
-0.33 B them
0.55 B things
0.35 B third
-0.31 B thrilled
0.14 B thriller
0.37 B told
-0.25 B trailer
0.35 B tuesday
0.22 B turkish
0.53 B tv
-0.31 B under
0.08 B up
0.17 B upcoming
0.50 B very
0.59 B vice
-0.20 B watch
-0.84 B we
0.12 B we're
0.17 B week
0.09 B well
0.76 B what
0.23 B when
0.76 B whether
0.48 B which
0.26 B who
0.37 B will
-0.53 B wonderful
0.57 B would
-0.41 B written
0.45 B you
0.21 B –
0.44 B —
-0.40 B “
0.20 B ”
0.24 Bn %C
0.38 Bn %D
-0.11 Bn %K
0.22 Bn %N
0.44 Bn %O
-0.25 Bn %P
0.39 Bn %T
0.19 Bn &
0.05 Bn (
-0.26 Bn )
-0.16 Bn ,
0.68 Bn .
-0.11 Bn :
0.17 Bn after
0.30 Bn air
0.10 Bn aired
0.28 Bn airing
0.40 Bn already
0.51 Bn also
-0.17 Bn although
-0.13 Bn among
0.59 Bn anime
-0.07 Bn announced
-0.32 Bn another
0.22 Bn available
0.18 Bn away
0.42 Bn back
-0.22 Bn became
0.59 Bn been
0.54 Bn begins
-0.41 Bn being
0.45 Bn both
0.28 Bn but
0.31 Bn cable
0.66 Bn can
0.22 Bn cancelled
0.31 Bn cast
0.30 Bn channel
0.15 Bn comedy
0.53 Bn comes
0.92 Bn coming
0.38 Bn commissioned
0.19 Bn confirmed
0.52 Bn created
-0.07 Bn credit
0.30 Bn crime
0.61 Bn day
-0.54 Bn deal
0.43 Bn debut
0.37 Bn debuted
-0.11 Bn developing
-0.22 Bn director
0.18 Bn drama
0.27 Bn dropped
0.31 Bn end
0.08 Bn entertainment
-0.59 Bn episodes
0.24 Bn et
-0.21 Bn exclusive
0.19 Bn exclusively
0.33 Bn fans
-0.55 Bn finale
0.24 Bn finished
0.19 Bn first
-0.19 Bn former
0.49 Bn from
0.45 Bn game
-0.16 Bn good
-0.15 Bn had
0.76 Bn hard
0.65 Bn has
-0.12 Bn have
0.12 Bn having
0.30 Bn he
-0.17 Bn hit
-0.12 Bn however
0.46 Bn i
0.34 Bn initially
0.42 Bn japan
0.22 Bn just
0.48 Bn korea
-0.36 Bn last
0.26 Bn launched
-0.39 Bn like
0.59 Bn look
0.10 Bn made
0.57 Bn meanwhile
0.74 Bn million
0.33 Bn minutes
0.36 Bn most
0.45 Bn most-watched
-0.13 Bn moved
0.35 Bn neither
-0.22 Bn new
0.60 Bn news
0.31 Bn next
0.24 Bn nor
1.04 Bn not
-0.59 Bn now
0.44 Bn official
0.49 Bn one
0.34 Bn only
0.62 Bn order
0.19 Bn original
-0.06 Bn other
-0.12 Bn our
0.22 Bn out
0.44 Bn p.m
-0.06 Bn part
-0.33 Bn photo
0.17 Bn picked
-0.17 Bn premiere
0.38 Bn premiered
-0.10 Bn premieres
0.06 Bn president
0.45 Bn produced
0.41 Bn ratings
-0.25 Bn recently
0.61 Bn release
0.28 Bn released
-0.41 Bn return
0.42 Bn returns
-0.21 Bn revealed
0.67 Bn said
-0.13 Bn says
0.43 Bn second
-0.23 Bn see
0.19 Bn seen
-0.32 Bn series
-0.31 Bn show
-0.04 Bn shows
-0.34 Bn since
0.28 Bn sitcom
-0.30 Bn so
0.24 Bn some
0.30 Bn star
0.24 Bn started
0.74 Bn statement
0.62 Bn stream
0.27 Bn streamed
0.51 Bn streaming
0.61 Bn streams
0.09 Bn studio
0.24 Bn subsequent
0.26 Bn surprise
-0.07 Bn thriller
0.37 Bn told
-0.25 Bn trailer
0.12 Bn turkish
0.30 Bn tv
-0.28 Bn up
0.13 Bn upcoming
-0.22 Bn watch
0.17 Bn week
0.56 Bn what
0.26 Bn when
0.46 Bn whether
0.33 Bn which
-0.23 Bn wonderful
-0.06 Bn working
0.41 Bn –
0.57 Bn —
-0.39 Bn “
-0.19 Bn ”
-0.40 H 
0.12 H %C
0.12 H %D
0.09 H %N
-0.17 H %P
0.60 H %S
0.44 H %T
0.16 H 's
-0.15 H (
-0.15 H )
0.64 H ,
0.19 H -
0.36 H /
0.10 H :
-0.57 H a
-0.53 H about
0.24 H and
-0.05 H be
0.17 H can
0.21 H cast
0.84 H date
-0.15 H do
-0.07 H from
0.42 H in
-0.18 H is
-0.15 H it
-0.44 H new
0.28 H on
0.24 H out
-0.19 H release
0.49 H renewed
0.44 H returning
0.43 H series
-0.43 H star
-0.37 H the
0.79 H there
0.36 H to
0.24 H watch
-0.55 H what
0.35 H when
0.31 H where
1.23 H you
0.39 H –
-0.19 H “
-0.19 H ”
-0.35 L1 %S
-0.27 L1 's
-0.26 L1 ,
0.14 L1 /
-0.11 L1 :
0.15 L1 ;
0.06 L1 ^
0.25 L1 a
-0.39 L1 after
0.19 L1 although
0.08 L1 and
0.13 L1 as
0.20 L1 at
0.12 L1 both
0.68 L1 by
0.30 L1 channel
0.48 L1 for
-0.19 L1 former
0.47 L1 from
-0.13 L1 in
0.22 L1 is
-0.10 L1 like
0.49 L1 new
0.10 L1 of
0.13 L1 on
0.46 L1 said
-0.23 L1 see
0.82 L1 that
-0.40 L1 the
0.13 L1 to
0.16 L1 upcoming
0.26 L1 when
-0.04 L1 while
-0.52 L1 with
0.30 L1 –
0.42 L1 —
0.45 L1 ”
-0.17 L2 %C ,
0.14 L2 %C /
0.15 L2 %C and
-0.47 L2 %D ,
0.29 L2 %D on
-0.36 L2 %P (
-0.36 L2 %P for
-0.49 L2 %P on
0.32 L2 %S (
0.17 L2 %S ,
0.28 L2 %S on
0.37 L2 %T (
0.08 L2 %T and
0.19 L2 %T is
0.31 L2 , on
-0.29 L2 , the
-0.04 L2 , while
0.90 L2 , with
0.45 L2 , ”
0.41 L2 . on
0.06 L2 ^ ^
0.53 L2 ^ a
-0.22 L2 ^ the
0.30 L2 air on
0.52 L2 aired on
0.17 L2 airing on
0.46 L2 and a
0.26 L2 available on
0.34 L2 by the
0.17 L2 cancelled by
0.63 L2 coming to
0.04 L2 created by
-0.07 L2 credit :
0.31 L2 day on
0.27 L2 dropped on
0.23 L2 et on
0.19 L2 exclusively on
-0.07 L2 for the
0.48 L2 from the
0.28 L2 however ,
0.07 L2 in the
0.18 L2 is a
0.14 L2 launched on
0.16 L2 meanwhile ,
0.57 L2 moved to
-0.15 L2 of the
-0.06 L2 part of
0.11 L2 premiered on
0.50 L2 president of
0.27 L2 produced by
0.10 L2 released by
0.36 L2 return to
0.24 L2 said that
0.46 L2 series at
0.54 L2 series on
-0.23 L2 shows ,
0.25 L2 shows on
0.24 L2 some of
0.10 L2 started on
0.27 L2 streamed on
0.10 L2 streaming on
0.23 L2 that the
-0.35 L2 the %S
0.33 L2 the new
0.14 L2 the upcoming
-0.23 L2 to see
-0.13 L2 to the
0.17 L2 up by
0.06 L2 well as
0.77 L2 working with
0.36 L2 ” (
0.40 L2 ” on
-0.12 L3 %D , and
-0.16 L3 %P for the
0.27 L3 %S , and
0.58 L3 %S of the
0.11 L3 %T %S on
0.36 L3 %T ” (
0.40 L3 %T ” on
-0.14 L3 , %C and
0.32 L3 , %S (
0.46 L3 , and a
0.33 L3 , president of
0.37 L3 ^ %T (
0.06 L3 ^ ^ ^
0.53 L3 ^ ^ a
-0.22 L3 ^ ^ the
0.28 L3 ^ however ,
0.16 L3 ^ meanwhile ,
0.24 L3 ^ the new
0.06 L3 as well as
0.27 L3 be streamed on
0.50 L3 be working with
0.05 L3 been cancelled by
0.47 L3 begins %D on
0.21 L3 in %D on
0.23 L3 is coming to
0.31 L3 next day on
0.27 L3 of %T ,
1.05 L3 on %C and
0.34 L3 on %D on
0.41 L3 p.m . on
0.17 L3 picked up by
-0.49 L3 premiere %D on
0.04 L3 series created by
0.14 L3 was cancelled by
0.10 L3 with %C ,
0.06 LR ( )
-0.08 LR , 's
0.07 LR , and
0.50 LR , announced
0.91 LR , has
-0.25 LR , is
-0.54 LR : $
-0.29 LR : )
0.46 LR : has
-0.28 LR ^ $
0.35 LR ^ %D
0.89 LR ^ %P
0.96 LR ^ ,
0.66 LR ^ also
-0.24 LR ^ announced
0.62 LR ^ cancels
-0.34 LR ^ drama
0.06 LR ^ has
0.88 LR ^ is
0.21 LR ^ just
0.74 LR ^ now
0.20 LR ^ ordered
0.31 LR ^ orders
-0.53 LR ^ originals
0.27 LR ^ presents
-0.07 LR ^ sets
0.19 LR ^ will
0.27 LR a original
0.67 LR and $
-0.26 LR and 's
0.53 LR and .
0.39 LR and has
-0.22 LR at ,
-0.64 LR at .
0.56 LR at include
-0.12 LR by ,
0.34 LR by .
0.14 LR by in
0.25 LR for 's
0.72 LR for ,
0.87 LR for .
0.57 LR for in
0.38 LR from 's
0.28 LR in 's
0.37 LR in .
0.33 LR in drama
0.22 LR is 's
-0.19 LR of 's
0.65 LR on %D
-0.06 LR on 's
-0.34 LR on ,
0.13 LR on .
1.05 LR on and
0.14 LR on in
0.23 LR on on
0.41 LR the ,
-0.49 LR the confirmed
0.49 LR the drama
-0.07 LR the has
0.53 LR the said
0.48 LR the series
-0.06 LR the show
0.62 LR to 's
-0.60 LR to ,
0.58 LR to .
0.49 LR to for
0.10 LR to in
-0.77 LR with ,
0.06 LR with and
0.42 LR — %D
0.07 Lb2 %C
0.18 Lb2 %D
0.22 Lb2 %N
-0.59 Lb2 %P
0.72 Lb2 %S
0.16 Lb2 %T
0.18 Lb2 ,
0.41 Lb2 .
0.10 Lb2 ^
0.40 Lb2 a
0.30 Lb2 air
0.52 Lb2 aired
0.17 Lb2 airing
0.56 Lb2 also
0.55 Lb2 and
-0.57 Lb2 announcements
0.26 Lb2 available
0.18 Lb2 away
0.42 Lb2 back
0.36 Lb2 by
0.17 Lb2 cancelled
0.12 Lb2 cast
0.26 Lb2 comes
0.63 Lb2 coming
0.52 Lb2 created
-0.07 Lb2 credit
0.31 Lb2 day
0.17 Lb2 debut
0.75 Lb2 drama
0.27 Lb2 dropped
-0.47 Lb2 episodes
0.23 Lb2 et
0.19 Lb2 exclusively
-0.07 Lb2 for
0.87 Lb2 from
0.28 Lb2 however
0.07 Lb2 in
0.34 Lb2 is
0.27 Lb2 it
0.14 Lb2 launched
-0.13 Lb2 made
0.16 Lb2 meanwhile
0.57 Lb2 moved
0.14 Lb2 news
0.61 Lb2 on
-0.06 Lb2 part
0.11 Lb2 premiered
0.50 Lb2 president
0.45 Lb2 produced
0.10 Lb2 released
0.36 Lb2 return
0.24 Lb2 said
0.89 Lb2 series
-0.09 Lb2 shows
0.24 Lb2 some
0.10 Lb2 started
0.27 Lb2 streamed
0.25 Lb2 streaming
0.07 Lb2 that
0.12 Lb2 the
0.14 Lb2 to
0.27 Lb2 tv
0.18 Lb2 up
-0.22 Lb2 watch
0.17 Lb2 will
0.77 Lb2 working
-0.45 Lb2 ”
0.17 Lb3 %C
0.10 Lb3 %D
0.66 Lb3 %K
-0.23 Lb3 %N
0.91 Lb3 %S
0.15 Lb3 %T
-0.26 Lb3 's
-0.40 Lb3 (
-0.13 Lb3 ,
-0.48 Lb3 /
-0.11 Lb3 ^
-0.36 Lb3 a
0.29 Lb3 after
-0.50 Lb3 and
0.20 Lb3 are
0.13 Lb3 as
0.55 Lb3 at
0.12 Lb3 be
0.27 Lb3 been
0.47 Lb3 begins
-0.41 Lb3 being
0.33 Lb3 both
0.39 Lb3 can
-0.13 Lb3 comedy
0.29 Lb3 coming
0.23 Lb3 drama
0.08 Lb3 entertainment
0.21 Lb3 for
-0.28 Lb3 from
-0.30 Lb3 good
-0.34 Lb3 have
-0.44 Lb3 hit
-0.31 Lb3 however
1.07 Lb3 in
0.34 Lb3 initially
0.76 Lb3 is
0.04 Lb3 it
0.05 Lb3 its
0.22 Lb3 just
0.17 Lb3 new
0.31 Lb3 news
0.31 Lb3 next
0.17 Lb3 not
0.31 Lb3 of
0.15 Lb3 on
0.41 Lb3 p.m
0.17 Lb3 picked
-0.41 Lb3 premiere
0.21 Lb3 released
-0.48 Lb3 series
0.12 Lb3 show
0.26 Lb3 surprise
-0.43 Lb3 that
-0.32 Lb3 the
-0.25 Lb3 this
-0.10 Lb3 to
-0.25 Lb3 trailer
0.07 Lb3 upcoming
0.83 Lb3 was
0.27 Lb3 which
0.09 Lb3 will
0.09 Lb3 with
0.40 Lb3 ”
0.15 R1 $
0.23 R1 %D
-0.08 R1 's
0.10 R1 )
-0.48 R1 ,
0.19 R1 .
-0.07 R1 /
0.19 R1 a
0.24 R1 after
0.66 R1 also
0.43 R1 and
-0.07 R1 announced
-0.32 R1 are
-0.19 R1 as
0.35 R1 at
0.43 R1 bosses
0.44 R1 can
0.84 R1 cancels
-0.27 R1 chief
-0.42 R1 confirmed
0.67 R1 did
0.11 R1 drama
-0.39 R1 drops
-0.34 R1 gave
0.23 R1 has
-0.17 R1 have
0.41 R1 in
0.58 R1 include
0.30 R1 india
0.21 R1 is
0.33 R1 just
0.74 R1 now
0.17 R1 only
0.20 R1 ordered
0.31 R1 orders
0.57 R1 original
-0.23 R1 originals
0.27 R1 presents
0.53 R1 said
-0.29 R1 series
-0.07 R1 sets
0.06 R1 show
0.45 R1 then
-0.40 R1 to
0.40 R1 when
0.11 R1 will
0.46 R1 with
0.26 R1 would
0.15 R2 $ $
0.23 R2 %D ,
0.21 R2 %D and
0.30 R2 's %P
-0.16 R2 's %T
0.42 R2 's biggest
0.67 R2 's hit
-0.05 R2 's midseason
0.33 R2 's most-watched
0.11 R2 's new
0.26 R2 's wednesday
0.08 R2 's “
0.46 R2 ) $
-0.17 R2 ) .
-0.22 R2 ) :
-0.14 R2 , %C
0.48 R2 , %T
0.34 R2 , is
-0.22 R2 , said
0.70 R2 , the
-0.18 R2 , there
0.26 R2 , where
-0.30 R2 , with
0.54 R2 , ”
0.19 R2 . $
-0.07 R2 / %C
0.49 R2 and %C
0.35 R2 announced that
0.15 R2 as well
-0.12 R2 chief %P
0.41 R2 drama %T
0.43 R2 for %S
0.54 R2 has announced
0.07 R2 has axed
0.58 R2 has cancelled
-0.61 R2 has confirmed
0.81 R2 has not
-0.37 R2 has officially
0.14 R2 has renewed
0.21 R2 has yet
0.43 R2 in %D
-0.14 R2 in the
0.42 R2 include %T
0.06 R2 is looking
0.24 R2 is not
0.57 R2 on %D
0.20 R2 ordered %S
0.26 R2 orders %S
0.21 R2 original series
-0.10 R2 series %T
0.41 R2 series was
-0.08 R2 show %T
0.15 R3 $ $ $
0.26 R3 's %T %S
0.11 R3 's new drama
0.08 R3 's “ %T
0.46 R3 ) $ $
-0.17 R3 ) . $
0.30 R3 , %C and
-0.22 R3 , said :
0.20 R3 , there are
0.32 R3 , where the
0.19 R3 . $ $
0.48 R3 and %C $
0.71 R3 and %C ,
0.34 R3 and %C .
0.31 R3 announced that %T
-0.14 R3 has axed %P
0.12 R3 in %D $
0.18 R3 in %D ,
0.17 R3 in %D and
-0.20 R3 in the uk
0.36 R3 on %D ,
0.05 R3 on %D .
0.33 R3 on %D and
0.26 R3 orders %S of
-0.08 R3 show %T .
0.20 Rb2 %C
0.85 Rb2 %D
0.39 Rb2 %N
0.14 Rb2 %P
0.86 Rb2 %S
-0.12 Rb2 %T
0.54 Rb2 's
0.38 Rb2 ,
-0.42 Rb2 -
-0.40 Rb2 .
0.48 Rb2 :
0.42 Rb2 a
0.47 Rb2 after
0.49 Rb2 all
0.42 Rb2 and
0.16 Rb2 announced
0.07 Rb2 axed
-0.17 Rb2 before
0.42 Rb2 biggest
0.62 Rb2 cancelled
0.09 Rb2 comedy
-0.52 Rb2 confirmed
-0.47 Rb2 director
0.64 Rb2 drama
0.82 Rb2 for
-0.23 Rb2 from
0.40 Rb2 had
0.47 Rb2 has
0.67 Rb2 hit
0.15 Rb2 in
0.53 Rb2 is
0.72 Rb2 it
0.91 Rb2 its
0.06 Rb2 looking
-0.05 Rb2 midseason
0.33 Rb2 most-watched
0.50 Rb2 new
-0.28 Rb2 not
-0.72 Rb2 now
0.55 Rb2 of
-0.37 Rb2 officially
0.27 Rb2 on
0.13 Rb2 picked
0.16 Rb2 pilot
0.21 Rb2 renewed
0.20 Rb2 revealed
-0.31 Rb2 series
0.63 Rb2 show
0.41 Rb2 stream
0.59 Rb2 that
0.63 Rb2 the
-0.41 Rb2 their
-0.18 Rb2 there
-0.16 Rb2 they
-0.28 Rb2 this
0.40 Rb2 to
0.28 Rb2 unveiled
-0.38 Rb2 up
0.75 Rb2 us
0.58 Rb2 was
0.26 Rb2 wednesday
0.15 Rb2 well
0.26 Rb2 where
-0.16 Rb2 with
0.21 Rb2 yet
-0.10 Rb2 “
0.22 Rb2 ”
-0.62 Rb3 $
-0.32 Rb3 %C
0.31 Rb3 %K
-0.35 Rb3 %N
-0.41 Rb3 %P
1.00 Rb3 %S
0.15 Rb3 %T
-0.05 Rb3 's
-0.15 Rb3 )
0.47 Rb3 ,
0.64 Rb3 .
0.35 Rb3 /
-0.25 Rb3 :
-0.28 Rb3 a
0.40 Rb3 according
0.24 Rb3 after
-0.39 Rb3 also
0.58 Rb3 an
0.39 Rb3 and
0.64 Rb3 announced
0.27 Rb3 as
-0.21 Rb3 be
0.23 Rb3 by
0.65 Rb3 drama
0.32 Rb3 dramas
0.41 Rb3 filming
0.55 Rb3 first
0.33 Rb3 for
0.60 Rb3 from
0.18 Rb3 has
-0.26 Rb3 in
-0.28 Rb3 is
0.56 Rb3 it
0.73 Rb3 its
0.47 Rb3 left
-0.27 Rb3 most
-0.11 Rb3 new
0.55 Rb3 not
0.29 Rb3 of
-0.08 Rb3 on
0.31 Rb3 release
0.23 Rb3 renewal
0.29 Rb3 renewed
0.33 Rb3 series
0.63 Rb3 show
0.50 Rb3 some
0.88 Rb3 the
0.39 Rb3 their
-0.07 Rb3 to
-0.51 Rb3 trailer
-0.41 Rb3 uk
0.57 Rb3 up
0.53 Rb3 was
-0.69 Rb3 will
-0.24 Rb3 with
0.87 Rb3 “
-0.43 T after
0.82 T before
-0.15 T both
-0.14 T none
0.09 T season
0.23 at caption
-0.21 at first0
-0.18 at heading
0.61 at item
0.99 at last1
-0.18 at length0
0.10 at length1
0.22 at length2
-0.17 at length3
0.23 at length4
-0.06 at length5
-0.13 at middle2
-0.05 at paragraph
-0.58 at title
0.21 between after-channels0
-0.91 between after-channels1
-0.44 between after-channels2
-0.20 between after-channels3
0.05 between after-titles0
-0.25 between after-titles1
-0.83 between after-titles2
-0.53 between after-titles3
-0.43 between after:'s
1.17 between after:(
0.42 between after:)
0.17 between after:-
0.20 between after:.
0.79 between after::
-0.95 between after:;
-0.66 between after:a
0.43 between after:air
-0.13 between after:aired
0.34 between after:airing
0.12 between after:airs
-0.25 between after:also
0.55 between after:although
0.32 between after:an
-0.46 between after:and
-0.25 between after:announced
-0.22 between after:are
-0.60 between after:as
-0.16 between after:at
-0.18 between after:available
-0.57 between after:back
-0.27 between after:be
0.22 between after:begins
0.06 between after:being
-0.46 between after:but
0.25 between after:by
0.08 between after:cancelled
0.20 between after:cast
-0.54 between after:comedy
-0.19 between after:comes
0.37 between after:coming
0.04 between after:created
0.50 between after:day
0.12 between after:debut
-0.23 between after:drama
0.08 between after:each
-0.66 between after:earned
0.31 between after:episode
0.58 between after:episodes
0.32 between after:et
0.10 between after:exclusively
-0.07 between after:finale
0.37 between after:first
0.08 between after:for
0.18 between after:from
0.23 between after:getting
-0.29 between after:had
-0.06 between after:has
-0.78 between after:have
-0.36 between after:hit
0.56 between after:hour
0.36 between after:in
0.52 between after:is
-0.30 between after:it
0.62 between after:its
0.20 between after:joins
-0.24 between after:just
0.15 between after:last
1.17 between after:left
0.59 between after:look
0.18 between after:most
-0.62 between after:moved
0.29 between after:network
0.07 between after:new
0.24 between after:news
0.12 between after:next
0.56 between after:night
0.58 between after:not
0.25 between after:of
0.55 between after:on
0.25 between after:only
0.29 between after:original
-0.70 between after:own
0.17 between after:picked
0.44 between after:premiere
0.24 between after:premieres
0.22 between after:produced
0.24 between after:release
0.26 between after:released
0.39 between after:returns
0.86 between after:seen
0.16 between after:series
0.34 between after:show
-0.30 between after:shows
-0.34 between after:since
0.13 between after:south
-0.26 between after:star
-0.33 between after:starred
0.16 between after:streaming
0.24 between after:subsequent
0.55 between after:that
0.06 between after:the
-0.47 between after:thriller
-0.41 between after:to
0.20 between after:tv
0.30 between after:up
-0.29 between after:upcoming
0.32 between after:was
-0.61 between after:well
0.40 between after:which
-0.77 between after:while
-0.15 between after:will
0.30 between after:with
0.28 between after:would
0.70 between after:–
0.11 between after_%S_on
0.37 between after_(
-0.99 between after_,
0.32 between after_,_%S_(
-0.14 between after_;
-0.44 between after_and
0.36 between after_”_(
0.40 between after_”_on
0.71 between before-channels0
-1.15 between before-channels1
-0.33 between before-channels2
-0.64 between before-channels3
0.28 between before-titles0
0.20 between before-titles1
0.07 between before-titles2
-0.28 between before-titles3
0.52 between before:'s
0.55 between before:(
0.55 between before:)
0.11 between before:-
-0.43 between before::
-0.95 between before:;
-0.39 between before:a
0.68 between before:about
0.56 between before:after
1.06 between before:also
0.74 between before:american
-0.14 between before:and
0.10 between before:announced
0.77 between before:another
-0.21 between before:are
-0.19 between before:as
-0.39 between before:at
0.07 between before:axed
-0.18 between before:bafta
0.70 between before:be
0.05 between before:been
-0.10 between before:beginning
0.29 between before:bring
-0.30 between before:british
-0.37 between before:by
1.00 between before:called
0.67 between before:cancelled
0.46 between before:cast
-0.10 between before:channel
-0.43 between before:chief
0.14 between before:comedy
0.61 between before:coming
-0.59 between before:commissioned
-0.12 between before:dates
0.05 between before:developing
0.66 between before:drama
0.28 between before:exclusive
-0.53 between before:family
0.16 between before:first
0.10 between before:follows
-0.55 between before:for
0.43 between before:freshman
0.06 between before:from
0.45 between before:given
-0.08 between before:greenlit
-0.60 between before:had
0.46 between before:has
-0.46 between before:hit
0.69 between before:home
-0.48 between before:horror
0.18 between before:in
0.58 between before:include
0.45 between before:including
0.52 between before:into
0.38 between before:it
0.24 between before:its
0.21 between before:just
0.18 between before:korean
0.25 between before:launch
0.46 between before:less
0.76 between before:like
0.36 between before:likely
0.20 between before:limited
0.75 between before:lineup
-0.56 between before:more
-0.29 between before:mystery
0.65 between before:network
1.24 between before:new
0.14 between before:not
-0.32 between before:of
-0.33 between before:officially
-0.39 between before:on
0.62 between before:order
0.22 between before:ordered
0.31 between before:orders
-0.32 between before:original
0.64 between before:other
0.17 between before:pilot
0.38 between before:pm
0.07 between before:premiere
0.49 between before:previously
-0.16 between before:producer
-0.40 between before:remake
0.40 between before:renewed
-0.26 between before:renewing
0.23 between before:revealed
-0.05 between before:said
0.81 between before:same
0.26 between before:seen
-0.14 between before:series
-0.07 between before:sets
0.59 between before:show
0.82 between before:shows
0.50 between before:slate
0.38 between before:slot
0.06 between before:teaser
0.25 between before:than
-0.40 between before:that
0.70 between before:their
0.49 between before:this
-0.09 between before:thriller
0.59 between before:time
0.34 between before:to
-0.23 between before:trailer
0.18 between before:tv
0.27 between before:unveiled
0.80 between before:up
0.70 between before:us
0.29 between before:was
0.25 between before:wednesday
-0.66 between before:well
0.26 between before:which
-0.82 between before:while
0.38 between before:will
0.62 between before:with
0.66 between before:would
0.21 between before:yet
1.13 between before_'s
1.15 between before_'s_“
0.48 between before_,
0.31 between before_announced_that
0.41 between before_drama
0.15 between before_include
0.62 between before_series
0.24 between before_show
0.61 between before_”_s
1.82 carried by-catalogue
-0.43 counts channels2
0.23 counts titles2
-0.29 counts titles3
-0.35 l1 %S
-0.27 l1 's
-0.24 l1 ,
0.46 l1 /
0.15 l1 ;
0.25 l1 a
-0.39 l1 after
0.19 l1 although
-0.04 l1 and
0.13 l1 as
0.33 l1 at
0.12 l1 both
0.68 l1 by
0.30 l1 channel
0.48 l1 for
-0.19 l1 former
0.47 l1 from
-0.14 l1 in
0.06 l1 is
-0.10 l1 like
0.49 l1 new
0.10 l1 of
0.13 l1 on
0.46 l1 said
-0.23 l1 see
0.76 l1 that
-0.36 l1 the
0.13 l1 to
0.16 l1 upcoming
0.26 l1 when
-0.04 l1 while
-0.52 l1 with
0.30 l1 –
0.42 l1 —
0.39 l1 “
0.45 l1 ”
-0.17 l2 %C ,
0.14 l2 %C /
0.15 l2 %C and
-0.47 l2 %D ,
0.29 l2 %D on
-0.36 l2 %P (
0.46 l2 %P ,
0.50 l2 %P /
-0.36 l2 %P for
-0.49 l2 %P on
0.32 l2 %S (
0.17 l2 %S ,
0.28 l2 %S on
0.37 l2 %T (
0.05 l2 %T and
-0.41 l2 , and
0.31 l2 , on
-0.16 l2 , the
-0.04 l2 , while
0.90 l2 , with
0.45 l2 , ”
0.41 l2 . on
0.53 l2 ^ a
-0.22 l2 ^ the
0.30 l2 air on
0.52 l2 aired on
0.17 l2 airing on
0.46 l2 and a
0.26 l2 available on
0.34 l2 by the
0.17 l2 cancelled by
0.63 l2 coming to
0.04 l2 created by
0.31 l2 day on
0.27 l2 dropped on
0.23 l2 et on
0.19 l2 exclusively on
-0.07 l2 for the
0.48 l2 from the
0.28 l2 however ,
0.07 l2 in the
0.18 l2 is a
0.14 l2 launched on
0.16 l2 meanwhile ,
0.57 l2 moved to
-0.15 l2 of the
-0.06 l2 part of
0.11 l2 premiered on
0.50 l2 president of
0.27 l2 produced by
0.10 l2 released by
0.36 l2 return to
0.46 l2 series at
0.54 l2 series on
-0.23 l2 shows ,
0.25 l2 shows on
0.24 l2 some of
0.10 l2 started on
0.27 l2 streamed on
0.10 l2 streaming on
0.23 l2 that the
-0.35 l2 the %S
0.33 l2 the new
0.14 l2 the upcoming
-0.23 l2 to see
-0.13 l2 to the
0.17 l2 up by
0.06 l2 well as
0.77 l2 working with
0.36 l2 ” (
0.40 l2 ” on
-0.12 l3 %D , and
0.31 l3 %P , the
-0.16 l3 %P for the
0.27 l3 %S , and
0.58 l3 %S of the
0.11 l3 %T %S on
0.36 l3 %T ” (
0.40 l3 %T ” on
-0.14 l3 , %C and
0.32 l3 , %S (
0.46 l3 , and a
0.33 l3 , president of
-0.15 l3 : %P /
1.20 l3 ^ %P /
0.37 l3 ^ %T (
0.53 l3 ^ ^ a
-0.22 l3 ^ ^ the
0.28 l3 ^ however ,
0.16 l3 ^ meanwhile ,
0.24 l3 ^ the new
0.06 l3 as well as
0.27 l3 be streamed on
0.50 l3 be working with
0.05 l3 been cancelled by
0.47 l3 begins %D on
0.21 l3 in %D on
0.23 l3 is coming to
0.31 l3 next day on
0.27 l3 of %T ,
1.05 l3 on %C and
0.34 l3 on %D on
0.41 l3 p.m . on
0.17 l3 picked up by
-0.49 l3 premiere %D on
0.04 l3 series created by
0.14 l3 was cancelled by
0.10 l3 with %C ,
-0.32 order after
-0.47 order after-far
-0.20 order after-near
0.63 order after-next
-0.16 order after-some
0.17 order before
-0.98 order before-far
1.29 order before-near
0.36 order before-next
0.09 order before-some
-0.21 order untitled
-0.12 own Csure1
-0.14 own Csure2
-0.17 own writtenCsure1
-0.30 own writtenCsure2
0.43 own writtenCsure3
0.16 r1 %D
-0.10 r1 's
0.20 r1 )
-0.18 r1 ,
0.17 r1 .
-0.07 r1 /
0.19 r1 a
0.24 r1 after
0.66 r1 also
0.20 r1 and
-0.07 r1 announced
-0.32 r1 are
-0.19 r1 as
0.35 r1 at
0.43 r1 bosses
0.84 r1 cancels
-0.27 r1 chief
-0.42 r1 confirmed
0.67 r1 did
0.11 r1 drama
-0.39 r1 drops
-0.34 r1 gave
0.23 r1 has
-0.17 r1 have
0.41 r1 in
0.58 r1 include
0.30 r1 india
0.21 r1 is
0.33 r1 just
0.17 r1 only
0.20 r1 ordered
0.31 r1 orders
0.57 r1 original
-0.23 r1 originals
0.27 r1 presents
0.53 r1 said
-0.29 r1 series
-0.07 r1 sets
0.06 r1 show
0.45 r1 then
-0.45 r1 to
0.40 r1 when
0.11 r1 will
0.46 r1 with
0.26 r1 would
0.23 r2 %D ,
0.21 r2 %D and
0.30 r2 's %P
-0.16 r2 's %T
0.42 r2 's biggest
0.67 r2 's hit
-0.05 r2 's midseason
0.33 r2 's most-watched
0.11 r2 's new
0.26 r2 's wednesday
0.08 r2 's “
0.75 r2 ) $
-0.17 r2 ) .
-0.22 r2 ) :
-0.14 r2 , %C
0.69 r2 , %P
0.48 r2 , %T
0.34 r2 , is
-0.22 r2 , said
0.65 r2 , the
-0.18 r2 , there
0.26 r2 , where
-0.30 r2 , with
0.54 r2 , ”
0.16 r2 . $
-0.07 r2 / %C
0.49 r2 and %C
-0.32 r2 and %P
0.35 r2 announced that
0.15 r2 as well
-0.12 r2 chief %P
0.41 r2 drama %T
0.43 r2 for %S
0.54 r2 has announced
0.07 r2 has axed
0.58 r2 has cancelled
-0.61 r2 has confirmed
0.81 r2 has not
-0.37 r2 has officially
0.14 r2 has renewed
0.21 r2 has yet
0.43 r2 in %D
-0.15 r2 in the
0.42 r2 include %T
0.06 r2 is looking
0.24 r2 is not
0.57 r2 on %D
0.20 r2 ordered %S
0.26 r2 orders %S
0.21 r2 original series
-0.10 r2 series %T
0.41 r2 series was
-0.08 r2 show %T
0.26 r3 's %T %S
0.11 r3 's new drama
0.08 r3 's “ %T
0.75 r3 ) $ $
-0.17 r3 ) . $
0.30 r3 , %C and
-0.22 r3 , said :
0.20 r3 , there are
0.32 r3 , where the
0.16 r3 . $ $
0.48 r3 and %C $
0.71 r3 and %C ,
0.34 r3 and %C .
-0.58 r3 and %P ,
0.31 r3 announced that %T
-0.14 r3 has axed %P
0.12 r3 in %D $
0.18 r3 in %D ,
0.17 r3 in %D and
-0.20 r3 in the uk
0.36 r3 on %D ,
0.05 r3 on %D .
0.33 r3 on %D and
0.26 r3 orders %S of
-0.08 r3 show %T .
0.49 rule <channel>_acts_on_the_series
0.41 rule <channel>’s_series
0.52 rule any
-0.58 rule none
0.70 rule on_<channel>
-1.05 rule other
-0.16 topic main
0.08 topic round-up
`
