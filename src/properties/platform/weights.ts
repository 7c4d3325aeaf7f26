/** What the judge of platform claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const platformWeights = `
-0.293 bias
0.25 A %
-0.39 A %C
0.18 A %D
0.54 A %K
-0.17 A %N
-0.26 A %O
0.09 A %P
-0.35 A %S
-0.40 A %T
0.52 A &
-0.09 A ,
-0.36 A -
0.10 A .
0.57 A ...
0.24 A /
-0.22 A :
0.41 A ;
0.84 A ?
0.75 A about
0.88 A according
0.09 A adaptation
0.51 A ahead
0.25 A air
0.46 A aired
0.05 A all
0.60 A along
0.35 A also
-0.51 A anime
0.09 A announced
-0.07 A another
0.29 A anthology
0.48 A any
0.28 A around
0.67 A audience
0.28 A audiences
0.36 A australia
-0.54 A australian
0.15 A available
0.20 A axed
0.35 A back
-0.15 A bafta
0.45 A based
0.49 A been
0.44 A before
-0.11 A begin
-0.53 A begun
-0.10 A being
0.59 A best
-0.33 A big
0.47 A biggest
0.34 A book
0.41 A bosses
0.30 A both
0.50 A brand
0.37 A bring
0.27 A bringing
0.21 A british
-0.51 A broadcast
-0.47 A but
0.23 A cable
0.24 A cameras
0.35 A can
0.49 A cancelled
0.75 A cancels
0.11 A cast
-0.18 A channel
0.35 A character
-0.36 A chief
0.27 A city
0.57 A come
0.16 A comedy
0.79 A coming
0.57 A comment
0.60 A commented
-0.38 A commissioned
-0.46 A confirmed
-0.49 A content
0.32 A continue
0.33 A created
0.29 A creative
0.59 A creators
0.47 A cut
0.34 A date
-0.15 A dates
0.09 A day
0.23 A days
0.29 A deal
0.28 A debuted
0.87 A debuting
-0.34 A debuts
0.33 A decided
0.26 A decision
0.56 A declined
-0.18 A developing
0.62 A did
-0.24 A director
-0.47 A do
0.29 A drama
0.28 A dramas
0.42 A drew
0.28 A drop
0.31 A dropped
-0.52 A drops
-0.22 A due
-0.56 A each
-0.30 A end
0.08 A ending
0.39 A episode
0.20 A episodes
0.44 A even
0.94 A event
0.29 A exclusive
0.86 A executive
0.33 A fall
-0.56 A family
0.42 A fan
-0.57 A fans
0.24 A fantasy
0.21 A filming
-0.11 A finale
0.37 A finally
0.72 A first
0.23 A followed
0.12 A following
-0.05 A follows
0.28 A from
-0.39 A gave
0.38 A given
0.38 A giving
0.26 A globally
-0.18 A go
0.42 A goes
0.12 A going
-0.15 A good
0.32 A got
0.09 A greenlit
0.38 A gripping
0.36 A has
0.46 A have
0.46 A his
-0.48 A hit
0.68 A home
-0.13 A horror
0.65 A include
0.78 A including
0.50 A india
0.61 A into
0.88 A just
0.11 A korean
-0.28 A last
0.18 A later
0.12 A launch
0.43 A left
0.51 A legal
0.34 A less
0.34 A like
0.29 A likely
0.15 A limited
0.62 A lineup
0.29 A little
-0.31 A local
0.16 A look
0.10 A looking
-0.13 A love
-0.21 A lovers
-0.39 A made
0.37 A many
-0.08 A midseason
0.62 A million
0.53 A month
0.40 A months
-0.15 A more
0.05 A most
0.30 A most-watched
0.35 A moved
-0.28 A my
-0.27 A mystery
0.57 A named
-0.23 A network
0.22 A new
0.56 A next
0.81 A night
0.71 A no
0.33 A nor
0.21 A now
0.41 A off
-0.29 A officially
-0.19 A once
0.66 A one
0.37 A only
0.67 A order
0.29 A ordered
0.27 A orders
0.34 A original
0.53 A other
-0.45 A otherwise
0.05 A our
-0.54 A out
0.48 A outside
0.14 A past
0.48 A picked
-0.18 A pilot
0.40 A plans
0.44 A platform
0.91 A pm
0.33 A popular
0.10 A premiere
-0.07 A presentation
0.26 A presents
0.16 A president
0.42 A previewed
-0.72 A previously
-0.32 A procedural
-0.38 A produced
-0.38 A producer
-0.66 A production
0.72 A programming
-0.40 A project
0.58 A put
0.16 A ran
0.62 A release
0.45 A released
0.34 A renewal
0.66 A renewed
-0.11 A renewing
-0.25 A rest
-0.29 A return
0.95 A returning
0.15 A returns
0.59 A revealed
0.20 A rights
0.25 A rotten
-0.25 A run
0.06 A s
0.94 A same
0.51 A say
-0.23 A saying
-0.38 A says
0.73 A schedule
0.24 A scheduled
0.18 A sci-fi
0.63 A scripted
0.56 A season
-0.24 A second
0.39 A seen
0.67 A series
0.65 A service
0.07 A set
-0.18 A sets
-0.06 A show
0.68 A showrunner
-0.45 A shows
0.37 A since
0.41 A sitcom
0.49 A slate
0.43 A slot
0.50 A so
-0.10 A some
0.33 A sources
0.35 A south
-0.37 A spin-off
-0.40 A star
0.12 A starring
0.21 A stars
0.37 A still
-0.59 A stories
-0.29 A story
0.38 A stream
-0.45 A streamed
0.36 A streamer
-0.14 A streaming
0.26 A streams
0.90 A such
0.41 A sunday
-0.11 A takes
0.45 A team
0.66 A teaser
-0.48 A television
0.35 A tell
0.36 A than
0.09 A their
0.49 A then
0.10 A there
-0.19 A they
-0.85 A thriller
0.33 A through
-0.54 A thursday
0.11 A time
0.44 A title
-0.25 A told
0.25 A tomatoes
0.28 A total
-0.44 A track
-0.23 A trailer
0.61 A tuesday
-0.32 A turned
0.17 A tv
-0.47 A uk
0.35 A unveiled
0.14 A up
-0.10 A upcoming
0.24 A us
0.44 A usual
0.43 A viewers
0.16 A waiting
-0.13 A watch
0.55 A way
0.51 A we
0.22 A wednesday
0.68 A week
-0.13 A well
-0.66 A what
0.43 A where
0.11 A which
-0.32 A who
-0.44 A will
0.16 A work
0.66 A working
0.63 A works
-0.24 A world
0.38 A worldwide
-0.34 A would
0.33 A written
0.27 A year
0.52 A yet
-0.23 A –
0.05 A —
-0.13 A “
0.11 A ”
0.10 An %
-0.06 An %C
0.05 An %D
0.47 An %K
-0.07 An %N
0.71 An %O
-0.12 An %P
0.16 An %S
-0.09 An %T
-0.27 An 's
-0.12 An (
0.05 An )
-0.06 An ,
0.15 An -
0.11 An .
0.06 An /
0.46 An ;
0.84 An ?
0.28 An about
0.33 An according
0.76 An after
0.74 An air
0.33 An also
0.07 An announced
0.48 An any
0.22 An around
0.51 An audience
0.23 An australia
-0.20 An australian
0.53 An available
0.11 An axed
0.24 An back
0.15 An been
-0.12 An being
0.48 An best
0.47 An biggest
0.41 An bosses
0.35 An bring
0.07 An bringing
-0.16 An broadcast
-0.33 An but
-0.26 An cable
0.06 An can
0.49 An cancelled
0.75 An cancels
-0.05 An cast
-0.32 An chief
0.43 An come
-0.29 An comedy
-0.58 An commissioned
-0.47 An confirmed
0.25 An date
-0.24 An dates
0.26 An day
0.29 An deal
-0.35 An debuts
0.26 An decision
0.56 An declined
0.12 An developing
0.62 An did
-0.24 An director
-0.58 An do
0.14 An drama
0.28 An dramas
0.28 An drop
-0.52 An drops
0.34 An episodes
0.36 An even
0.94 An event
-0.58 An fans
0.10 An fantasy
0.46 An filming
0.83 An first
0.21 An followed
0.83 An follows
0.09 An from
-0.39 An gave
0.38 An given
0.38 An giving
0.26 An globally
0.42 An goes
-0.29 An good
0.09 An greenlit
0.07 An had
0.30 An has
0.39 An have
-0.10 An hit
0.65 An include
0.50 An india
0.41 An just
0.11 An korean
0.43 An left
0.12 An like
0.35 An lineup
0.14 An looking
0.38 An month
0.36 An more
-0.15 An most
0.30 An most-watched
0.35 An moved
0.74 An mystery
0.55 An named
-0.39 An network
0.15 An new
0.11 An next
0.33 An nor
-0.22 An not
-0.29 An officially
-0.19 An once
0.37 An only
0.66 An order
0.29 An ordered
0.27 An orders
0.91 An original
-0.26 An originals
-0.45 An otherwise
-0.24 An our
-0.10 An over
0.30 An picked
-0.22 An pilot
-0.07 An presentation
0.26 An presents
0.16 An president
0.42 An previewed
-0.32 An procedural
-0.09 An producer
-0.66 An production
0.48 An put
0.51 An release
0.32 An released
0.34 An renewal
0.48 An renewed
0.82 An returning
0.23 An revealed
0.21 An run
0.06 An s
-0.42 An said
0.51 An say
-0.15 An says
0.16 An scheduled
0.45 An scripted
-0.24 An second
0.28 An series
0.47 An set
-0.18 An sets
0.65 An show
-0.20 An shows
0.43 An slate
-0.19 An some
0.31 An south
0.11 An starring
0.38 An stream
0.07 An streams
0.74 An such
0.41 An sunday
-0.11 An takes
0.11 An team
0.44 An teaser
0.07 An their
0.49 An then
-0.19 An there
0.35 An they
0.28 An thriller
0.33 An through
-0.25 An told
0.28 An total
-0.23 An trailer
0.20 An tv
-0.34 An uk
0.31 An unveiled
-0.15 An up
0.22 An wednesday
0.16 An well
0.50 An what
0.41 An where
-0.42 An while
-0.36 An who
-0.15 An will
0.07 An would
0.27 An written
0.20 An yet
0.27 An “
0.43 An ”
0.56 B %D
0.33 B %N
-0.39 B %O
-0.06 B %P
0.29 B %T
0.20 B &
0.05 B 's
-0.05 B )
-0.04 B ,
0.39 B -
0.72 B .
0.15 B /
-0.28 B :
0.27 B about
-0.45 B according
0.16 B actor
0.54 B adapted
0.26 B after
0.22 B again
0.37 B ahead
0.76 B air
-0.16 B aired
0.44 B airing
0.35 B airs
-0.14 B all
-0.13 B already
0.29 B also
-0.06 B among
0.56 B animated
0.50 B anime
-0.33 B another
0.19 B anticipated
0.38 B any
0.46 B audiences
0.47 B australia
0.53 B available
0.56 B away
-0.10 B back
-0.26 B became
-0.16 B because
0.47 B been
0.34 B began
0.39 B begins
-0.52 B begun
-0.13 B being
0.74 B both
-0.48 B broadcast
0.17 B but
0.32 B cable
0.58 B can
0.47 B cancellation
0.23 B cancelled
0.62 B cast
0.09 B channel
-0.55 B character
0.23 B come
0.33 B comes
0.91 B coming
0.43 B commissioned
0.19 B confirmed
0.58 B created
0.07 B creator
0.28 B crime
0.21 B critical
-0.17 B date
0.43 B day
-0.05 B deal
0.50 B debut
0.59 B debuted
0.12 B detective
-0.13 B directed
-0.36 B director
0.44 B drama
0.51 B drew
0.27 B dropped
0.41 B each
-0.53 B earned
0.37 B end
0.11 B entertainment
0.27 B episode
-0.14 B episodes
0.21 B era
0.32 B et
-0.50 B every
-0.14 B exclusive
0.21 B exclusively
-0.41 B executive
0.36 B fans
0.33 B favourite
0.07 B feature
-0.52 B filming
-0.20 B finale
0.50 B finished
0.07 B first
0.26 B following
0.65 B forward
0.51 B game
0.17 B getting
0.23 B globally
0.40 B goes
-0.06 B good
-0.10 B great
0.83 B hard
0.17 B has
-0.51 B have
0.62 B having
-0.15 B he
0.64 B here
0.34 B his
0.58 B hour
-0.58 B how
-0.21 B however
0.95 B i
0.86 B if
0.15 B including
0.32 B initially
0.37 B japan
0.16 B joined
-0.23 B joining
0.87 B joins
-0.65 B just
0.36 B keep
-0.40 B knows
0.38 B korea
-0.16 B last
0.23 B launched
0.08 B lead
0.12 B left
-0.26 B life
-0.32 B like
0.29 B limited
0.24 B long
0.64 B look
0.12 B looking
0.17 B made
0.77 B make
0.05 B many
0.49 B meanwhile
-0.23 B media
0.37 B might
0.84 B million
0.35 B minutes
0.41 B most
0.44 B most-watched
-0.07 B moved
0.22 B named
0.31 B neither
-0.10 B new
0.60 B news
0.37 B next
0.25 B nor
1.37 B not
0.28 B novel
-0.45 B now
0.40 B official
-0.32 B once
0.61 B one
-0.44 B only
0.39 B or
0.40 B order
0.48 B original
-0.34 B other
0.24 B our
0.45 B out
0.35 B outside
0.62 B over
-0.21 B own
0.55 B p.m
-0.31 B part
-0.19 B photo
-0.22 B picked
0.47 B pilot
-0.33 B platform
0.08 B police
0.36 B premiered
0.08 B president
0.70 B probably
0.77 B produced
-0.46 B producers
0.23 B production
-0.08 B proud
-0.41 B ran
0.53 B ratings
-0.25 B recently
0.60 B release
-0.57 B released
0.68 B renewed
0.22 B reports
-0.26 B return
-0.25 B returned
-0.11 B returning
-0.21 B revealed
0.53 B running
-0.32 B says
0.66 B season
0.23 B seasons
0.43 B second
-0.10 B see
0.28 B seen
-0.45 B series
0.10 B set
0.28 B several
0.46 B should
-0.23 B show
0.71 B shown
-0.19 B shows
-0.24 B since
0.51 B single
0.65 B sitcom
-0.30 B slate
-0.35 B so
0.26 B some
0.61 B soon
0.35 B south
0.13 B space
0.33 B star
-0.06 B starred
0.47 B starring
0.25 B stars
0.53 B start
0.90 B started
0.63 B stream
0.34 B streamed
0.41 B streamer
0.50 B streaming
0.62 B streams
0.38 B studio
0.30 B subsequent
0.36 B success
0.24 B surprise
-0.30 B synopsis
0.09 B take
-0.83 B team
0.17 B teen
-0.16 B television
-0.06 B their
-0.36 B them
-0.09 B there
0.49 B things
0.44 B third
-0.36 B thrilled
0.08 B thriller
-0.08 B time
0.28 B told
-0.24 B trailer
0.42 B tuesday
0.25 B turkish
0.45 B tv
-0.30 B under
0.09 B up
0.08 B upcoming
0.43 B very
0.48 B vice
-0.05 B watch
-0.79 B we
0.08 B we're
0.22 B week
-0.09 B well
0.62 B what
0.34 B when
0.70 B whether
0.67 B which
0.21 B who
0.61 B will
-0.70 B wonderful
0.04 B working
0.70 B would
-0.46 B written
0.53 B you
0.17 B –
0.43 B —
-0.39 B “
0.22 B ”
0.20 Bn %C
0.55 Bn %D
0.23 Bn %N
0.39 Bn %O
-0.13 Bn %P
-0.10 Bn %S
0.51 Bn %T
0.20 Bn &
0.09 Bn (
-0.29 Bn )
-0.33 Bn ,
0.70 Bn .
-0.25 Bn :
0.09 Bn after
0.39 Bn air
0.15 Bn aired
0.23 Bn airing
0.56 Bn already
0.67 Bn also
-0.16 Bn although
-0.27 Bn among
0.46 Bn anime
-0.33 Bn another
0.18 Bn available
0.19 Bn away
0.44 Bn back
-0.26 Bn became
0.67 Bn been
0.38 Bn begins
-0.47 Bn being
0.42 Bn both
0.34 Bn but
0.32 Bn cable
0.56 Bn can
0.17 Bn cancelled
0.31 Bn cast
0.31 Bn channel
0.10 Bn comedy
0.62 Bn comes
0.91 Bn coming
0.43 Bn commissioned
0.19 Bn confirmed
0.46 Bn created
0.28 Bn crime
0.43 Bn day
-0.43 Bn deal
0.49 Bn debut
0.34 Bn debuted
-0.11 Bn developing
-0.22 Bn director
0.25 Bn drama
0.27 Bn dropped
0.22 Bn end
0.11 Bn entertainment
-0.53 Bn episodes
0.28 Bn et
-0.14 Bn exclusive
0.21 Bn exclusively
0.34 Bn fans
-0.57 Bn finale
0.29 Bn finished
0.24 Bn first
-0.19 Bn former
1.14 Bn from
0.51 Bn game
0.08 Bn globally
-0.06 Bn good
-0.24 Bn had
0.83 Bn hard
0.41 Bn has
-0.15 Bn have
0.19 Bn having
0.34 Bn he
-0.20 Bn hit
-0.21 Bn however
0.46 Bn i
0.32 Bn initially
0.37 Bn japan
0.16 Bn just
0.38 Bn korea
-0.44 Bn last
0.23 Bn launched
-0.31 Bn like
0.62 Bn look
0.17 Bn made
0.49 Bn meanwhile
0.74 Bn million
0.35 Bn minutes
0.40 Bn most
0.44 Bn most-watched
-0.07 Bn moved
0.31 Bn neither
-0.23 Bn new
0.55 Bn news
0.37 Bn next
0.25 Bn nor
1.05 Bn not
-0.49 Bn now
0.35 Bn official
0.36 Bn one
-0.45 Bn only
0.40 Bn order
0.15 Bn original
-0.24 Bn other
0.26 Bn out
0.46 Bn p.m
-0.11 Bn part
-0.19 Bn photo
0.24 Bn picked
0.19 Bn platform
-0.31 Bn premiere
0.36 Bn premiered
-0.06 Bn premieres
0.43 Bn produced
0.27 Bn ratings
-0.25 Bn recently
0.60 Bn release
0.21 Bn released
-0.50 Bn return
0.44 Bn returns
-0.21 Bn revealed
0.71 Bn said
-0.28 Bn says
0.43 Bn second
-0.24 Bn see
0.18 Bn seen
-0.36 Bn show
-0.24 Bn since
0.32 Bn sitcom
-0.23 Bn so
0.26 Bn some
0.31 Bn star
0.24 Bn started
0.73 Bn statement
0.50 Bn stream
0.34 Bn streamed
0.50 Bn streaming
0.62 Bn streams
0.30 Bn subsequent
0.24 Bn surprise
-0.28 Bn thriller
0.28 Bn told
-0.24 Bn trailer
0.17 Bn turkish
0.30 Bn tv
-0.10 Bn up
0.06 Bn upcoming
-0.07 Bn watch
0.22 Bn week
0.52 Bn what
0.26 Bn when
0.55 Bn whether
0.51 Bn which
0.05 Bn while
0.10 Bn will
-0.35 Bn wonderful
0.33 Bn –
0.38 Bn —
-0.47 Bn “
-0.05 Bn ”
-0.57 H 
0.24 H %C
0.09 H %D
0.15 H %N
-0.09 H %P
0.65 H %S
0.09 H %T
0.12 H 's
-0.09 H (
-0.09 H )
0.50 H ,
0.24 H -
0.49 H /
0.10 H ?
-0.68 H a
-0.50 H about
0.23 H and
-0.18 H be
0.19 H can
0.20 H cast
0.87 H date
-0.16 H do
-0.08 H from
0.43 H in
-0.06 H is
-0.43 H it
-0.46 H new
0.31 H on
0.27 H out
-0.23 H release
0.44 H renewed
0.42 H returning
0.32 H series
-0.38 H star
-0.28 H the
0.83 H there
0.43 H to
0.27 H watch
-0.57 H what
0.29 H when
0.37 H where
-0.14 H will
1.35 H you
0.41 H –
-0.26 H “
-0.26 H ”
-0.29 L1 %S
-0.27 L1 ,
0.09 L1 /
-0.25 L1 :
0.08 L1 ;
0.10 L1 ^
0.27 L1 a
-0.38 L1 after
0.21 L1 although
0.14 L1 and
0.21 L1 as
0.09 L1 at
0.09 L1 both
0.62 L1 by
0.31 L1 channel
0.60 L1 for
-0.19 L1 former
0.53 L1 from
-0.12 L1 in
0.19 L1 is
0.50 L1 new
0.24 L1 of
0.56 L1 said
-0.24 L1 see
0.64 L1 that
-0.36 L1 the
0.19 L1 to
0.17 L1 upcoming
0.26 L1 when
0.04 L1 while
-0.57 L1 with
0.26 L1 –
0.33 L1 —
0.47 L1 ”
-0.31 L2 %C ,
0.09 L2 %C /
0.11 L2 %C and
-0.35 L2 %D ,
0.43 L2 %D on
-0.43 L2 %P (
-0.45 L2 %P for
-0.36 L2 %P on
0.40 L2 %S (
0.19 L2 %S ,
0.36 L2 %S on
0.40 L2 %T (
0.05 L2 %T ;
0.05 L2 %T and
0.15 L2 %T is
0.27 L2 , on
-0.45 L2 , the
0.04 L2 , while
0.72 L2 , with
0.47 L2 , ”
0.43 L2 . on
0.10 L2 ^ ^
0.48 L2 ^ a
-0.21 L2 ^ the
0.39 L2 air on
0.48 L2 aired on
0.15 L2 airing on
0.36 L2 and a
0.24 L2 available on
0.41 L2 by the
0.15 L2 cancelled by
0.66 L2 coming to
0.08 L2 created by
0.37 L2 day on
0.27 L2 dropped on
0.25 L2 et on
0.21 L2 exclusively on
0.44 L2 from the
0.08 L2 globally on
0.28 L2 however ,
0.23 L2 is a
0.15 L2 meanwhile ,
0.47 L2 moved to
-0.18 L2 of the
-0.11 L2 part of
0.13 L2 premiered on
0.66 L2 president of
0.39 L2 produced by
0.08 L2 released by
0.35 L2 return to
0.29 L2 said that
0.62 L2 series at
0.54 L2 series on
-0.22 L2 shows ,
0.27 L2 shows on
0.26 L2 some of
0.12 L2 started on
0.34 L2 streamed on
0.19 L2 streaming on
0.22 L2 that the
-0.29 L2 the %S
0.38 L2 the new
0.15 L2 the upcoming
-0.24 L2 to see
-0.11 L2 to the
0.16 L2 up by
0.09 L2 well as
0.72 L2 working with
0.38 L2 ” (
0.50 L2 ” on
-0.20 L3 %D , and
-0.14 L3 %P for the
0.40 L3 %S , and
0.50 L3 %S of the
0.18 L3 %T %S on
0.38 L3 %T ” (
0.50 L3 %T ” on
-0.18 L3 , %C and
0.41 L3 , %S (
0.36 L3 , and a
0.43 L3 , president of
0.40 L3 ^ %T (
0.10 L3 ^ ^ ^
0.48 L3 ^ ^ a
-0.21 L3 ^ ^ the
0.28 L3 ^ however ,
0.15 L3 ^ meanwhile ,
0.27 L3 ^ the new
0.09 L3 as well as
0.34 L3 be streamed on
0.53 L3 be working with
0.07 L3 been cancelled by
0.51 L3 begins %D on
0.10 L3 in %D on
0.15 L3 is coming to
0.37 L3 next day on
0.29 L3 of %T ,
0.82 L3 on %C and
0.25 L3 on %D on
0.43 L3 p.m . on
0.16 L3 picked up by
-0.45 L3 premiere %D on
0.08 L3 premiere globally on
0.08 L3 series created by
0.09 L3 was cancelled by
0.21 L3 with %C ,
0.07 LR ( )
-0.20 LR , 's
0.07 LR , and
0.49 LR , announced
1.25 LR , has
-0.52 LR : $
-0.17 LR : )
0.40 LR : has
-0.46 LR ^ $
0.26 LR ^ %D
0.98 LR ^ %P
0.07 LR ^ 's
0.95 LR ^ ,
0.52 LR ^ also
-0.26 LR ^ announced
0.49 LR ^ cancels
-0.39 LR ^ drama
0.09 LR ^ has
0.60 LR ^ is
0.19 LR ^ just
0.57 LR ^ now
0.18 LR ^ ordered
0.27 LR ^ orders
-0.53 LR ^ originals
0.26 LR ^ presents
-0.18 LR ^ sets
0.76 LR ^ will
0.31 LR a original
0.57 LR and $
-0.20 LR and 's
0.62 LR and .
0.35 LR and has
-0.18 LR at ,
-0.53 LR at .
0.66 LR at include
-0.19 LR by ,
0.37 LR by .
0.08 LR by in
0.21 LR for 's
0.64 LR for ,
0.93 LR for .
0.46 LR for in
0.32 LR from 's
0.34 LR in 's
0.33 LR in .
0.28 LR in drama
0.19 LR is 's
-0.18 LR of 's
-0.05 LR on $
0.68 LR on %D
-0.32 LR on ,
0.10 LR on .
0.98 LR on and
0.33 LR on in
0.32 LR on on
0.08 LR on with
0.54 LR the ,
-0.33 LR the confirmed
0.52 LR the drama
0.62 LR the said
0.65 LR the series
-0.08 LR the show
0.66 LR to 's
-0.52 LR to ,
0.68 LR to .
0.44 LR to for
0.10 LR to in
-0.72 LR with ,
0.11 LR with and
0.33 LR — %D
0.13 Lb2 %C
0.06 Lb2 %D
0.27 Lb2 %N
-0.52 Lb2 %P
0.76 Lb2 %S
0.23 Lb2 %T
0.18 Lb2 ,
0.43 Lb2 .
0.13 Lb2 ^
0.58 Lb2 a
0.39 Lb2 air
0.48 Lb2 aired
0.15 Lb2 airing
0.56 Lb2 also
0.37 Lb2 and
-0.48 Lb2 announcements
0.24 Lb2 available
0.19 Lb2 away
0.44 Lb2 back
0.52 Lb2 by
0.15 Lb2 cancelled
0.09 Lb2 cast
0.30 Lb2 comes
0.66 Lb2 coming
0.46 Lb2 created
0.37 Lb2 day
0.19 Lb2 debut
0.78 Lb2 drama
0.27 Lb2 dropped
-0.42 Lb2 episodes
0.25 Lb2 et
0.21 Lb2 exclusively
0.78 Lb2 from
0.08 Lb2 globally
0.28 Lb2 however
0.34 Lb2 is
0.29 Lb2 it
-0.11 Lb2 made
0.15 Lb2 meanwhile
0.47 Lb2 moved
0.15 Lb2 news
0.66 Lb2 on
-0.11 Lb2 part
0.13 Lb2 premiered
0.66 Lb2 president
0.43 Lb2 produced
0.08 Lb2 released
0.35 Lb2 return
0.29 Lb2 said
0.90 Lb2 series
0.26 Lb2 some
0.12 Lb2 started
0.34 Lb2 streamed
0.31 Lb2 streaming
0.17 Lb2 to
0.27 Lb2 tv
0.26 Lb2 up
-0.07 Lb2 watch
0.11 Lb2 will
0.72 Lb2 working
-0.34 Lb2 ”
0.17 Lb3 %C
0.14 Lb3 %D
0.73 Lb3 %K
-0.16 Lb3 %N
-0.11 Lb3 %P
0.74 Lb3 %S
0.14 Lb3 %T
-0.26 Lb3 's
-0.31 Lb3 (
-0.17 Lb3 ,
-0.37 Lb3 /
-0.18 Lb3 ^
-0.20 Lb3 a
0.26 Lb3 after
-0.44 Lb3 and
0.26 Lb3 are
0.11 Lb3 as
0.42 Lb3 at
0.25 Lb3 be
0.27 Lb3 been
0.51 Lb3 begins
-0.48 Lb3 being
0.30 Lb3 both
0.33 Lb3 can
-0.12 Lb3 comedy
0.32 Lb3 coming
0.09 Lb3 drama
0.11 Lb3 entertainment
0.06 Lb3 first
0.25 Lb3 for
0.25 Lb3 from
-0.25 Lb3 good
-0.33 Lb3 have
-0.36 Lb3 hit
-0.30 Lb3 however
1.18 Lb3 in
0.32 Lb3 initially
0.90 Lb3 is
0.13 Lb3 it
0.09 Lb3 its
0.16 Lb3 just
0.23 Lb3 new
0.20 Lb3 news
0.37 Lb3 next
0.16 Lb3 not
0.35 Lb3 of
0.26 Lb3 on
0.43 Lb3 p.m
0.16 Lb3 picked
-0.40 Lb3 premiere
0.19 Lb3 released
-0.64 Lb3 series
0.19 Lb3 show
0.24 Lb3 surprise
-0.42 Lb3 that
-0.36 Lb3 the
-0.15 Lb3 this
-0.24 Lb3 trailer
0.85 Lb3 was
0.23 Lb3 which
0.10 Lb3 will
0.12 Lb3 with
0.49 Lb3 ”
0.12 R1 $
0.31 R1 %D
-0.12 R1 's
-0.54 R1 ,
0.16 R1 .
-0.11 R1 /
0.17 R1 a
0.20 R1 after
0.52 R1 also
0.40 R1 and
-0.46 R1 are
-0.30 R1 as
0.20 R1 at
0.41 R1 bosses
0.46 R1 can
0.75 R1 cancels
-0.32 R1 chief
-0.30 R1 confirmed
0.62 R1 did
-0.52 R1 drops
-0.05 R1 for
-0.39 R1 gave
-0.10 R1 had
0.24 R1 has
-0.12 R1 have
0.37 R1 in
0.65 R1 include
0.49 R1 india
0.21 R1 is
0.35 R1 just
0.57 R1 now
-0.05 R1 on
0.13 R1 only
0.18 R1 ordered
0.27 R1 orders
0.64 R1 original
-0.27 R1 originals
0.26 R1 presents
0.06 R1 s
0.62 R1 said
-0.48 R1 series
-0.18 R1 sets
0.49 R1 then
-0.47 R1 to
0.35 R1 when
0.26 R1 will
0.55 R1 with
0.23 R1 would
0.12 R2 $ $
0.17 R2 %D ,
-0.04 R2 %D .
0.19 R2 %D and
0.32 R2 's %P
-0.17 R2 's %T
0.47 R2 's biggest
0.69 R2 's hit
0.30 R2 's most-watched
0.16 R2 's new
0.22 R2 's wednesday
0.04 R2 's “
0.35 R2 ) $
-0.16 R2 ) .
-0.23 R2 ) :
-0.19 R2 , %C
0.43 R2 , %T
0.39 R2 , is
-0.18 R2 , said
0.43 R2 , the
-0.18 R2 , there
0.31 R2 , where
-0.34 R2 , with
0.50 R2 , ”
0.16 R2 . $
-0.11 R2 / %C
0.51 R2 and %C
0.46 R2 announced that
0.16 R2 as well
-0.08 R2 chief %P
0.34 R2 drama %T
0.36 R2 for %S
0.46 R2 has announced
0.11 R2 has axed
0.45 R2 has cancelled
-0.60 R2 has confirmed
0.85 R2 has not
-0.41 R2 has officially
0.15 R2 has renewed
0.20 R2 has yet
0.38 R2 in %D
-0.16 R2 in the
0.46 R2 include %T
0.14 R2 is looking
0.22 R2 is not
0.58 R2 on %D
0.18 R2 ordered %S
0.25 R2 orders %S
0.17 R2 original series
-0.20 R2 series %T
0.51 R2 series was
-0.07 R2 show %T
0.08 R2 with the
0.12 R3 $ $ $
-0.04 R3 %D . $
0.15 R3 's %T %S
0.16 R3 's new drama
0.04 R3 's “ %T
0.35 R3 ) $ $
-0.16 R3 ) . $
0.39 R3 , %C and
-0.18 R3 , said :
0.16 R3 , there are
0.28 R3 , where the
0.16 R3 . $ $
0.44 R3 and %C $
0.99 R3 and %C ,
0.35 R3 and %C .
0.36 R3 announced that %T
-0.24 R3 has axed %P
0.10 R3 in %D $
0.20 R3 in %D ,
0.21 R3 in %D and
-0.09 R3 in the uk
0.32 R3 on %D ,
0.13 R3 on %D .
0.32 R3 on %D and
0.25 R3 orders %S of
-0.07 R3 show %T .
0.08 R3 with the first
0.05 Rb2 $
0.14 Rb2 %C
0.68 Rb2 %D
0.32 Rb2 %N
0.26 Rb2 %P
0.90 Rb2 %S
-0.08 Rb2 %T
0.55 Rb2 's
0.46 Rb2 ,
-0.40 Rb2 -
-0.49 Rb2 .
0.29 Rb2 :
0.21 Rb2 a
0.46 Rb2 after
0.45 Rb2 all
0.47 Rb2 and
0.12 Rb2 announced
0.11 Rb2 axed
-0.22 Rb2 before
0.47 Rb2 biggest
0.48 Rb2 cancelled
-0.49 Rb2 confirmed
-0.37 Rb2 director
0.49 Rb2 drama
0.79 Rb2 for
-0.30 Rb2 from
0.46 Rb2 had
0.36 Rb2 has
0.69 Rb2 hit
0.26 Rb2 in
0.73 Rb2 is
0.78 Rb2 it
0.95 Rb2 its
0.14 Rb2 looking
0.30 Rb2 most-watched
0.32 Rb2 new
-0.33 Rb2 not
0.51 Rb2 of
-0.41 Rb2 officially
0.17 Rb2 on
0.18 Rb2 picked
0.10 Rb2 pilot
0.25 Rb2 renewed
0.16 Rb2 revealed
0.18 Rb2 said
0.71 Rb2 series
0.70 Rb2 show
0.23 Rb2 stream
0.64 Rb2 that
0.70 Rb2 the
-0.47 Rb2 their
-0.18 Rb2 there
-0.33 Rb2 they
-0.34 Rb2 this
0.40 Rb2 to
0.21 Rb2 unveiled
-0.44 Rb2 up
0.58 Rb2 us
0.71 Rb2 was
0.22 Rb2 wednesday
0.16 Rb2 well
0.31 Rb2 where
-0.22 Rb2 with
0.20 Rb2 yet
-0.10 Rb2 “
0.15 Rb2 ”
-0.66 Rb3 $
-0.29 Rb3 %C
-0.19 Rb3 %D
0.45 Rb3 %K
-0.14 Rb3 %N
1.27 Rb3 %S
0.07 Rb3 %T
-0.07 Rb3 's
0.52 Rb3 ,
0.58 Rb3 .
0.37 Rb3 /
-0.40 Rb3 :
-0.20 Rb3 a
0.33 Rb3 according
0.22 Rb3 after
-0.36 Rb3 also
0.49 Rb3 an
0.37 Rb3 and
0.53 Rb3 announced
0.08 Rb3 are
0.08 Rb3 as
-0.24 Rb3 be
0.27 Rb3 by
0.46 Rb3 drama
0.28 Rb3 dramas
0.46 Rb3 filming
0.53 Rb3 first
0.25 Rb3 for
0.64 Rb3 from
0.17 Rb3 has
-0.16 Rb3 in
-0.41 Rb3 is
0.40 Rb3 it
0.83 Rb3 its
0.40 Rb3 left
-0.30 Rb3 most
-0.16 Rb3 new
0.56 Rb3 not
-0.10 Rb3 of
-0.13 Rb3 on
0.30 Rb3 release
0.14 Rb3 renewal
0.27 Rb3 renewed
-0.08 Rb3 said
0.28 Rb3 series
0.56 Rb3 show
0.57 Rb3 some
-0.17 Rb3 that
0.98 Rb3 the
0.43 Rb3 their
-0.07 Rb3 there
-0.11 Rb3 to
-0.52 Rb3 trailer
-0.34 Rb3 uk
0.63 Rb3 up
0.75 Rb3 was
-0.58 Rb3 will
-0.17 Rb3 with
0.80 Rb3 “
-0.42 T after
0.65 T before
-0.15 T both
-0.09 T none
0.19 T season
0.20 at caption
-0.21 at first0
-0.11 at first1
-0.14 at heading
0.56 at item
1.02 at last1
-0.08 at length0
0.19 at length2
0.15 at length4
-0.12 at length5
-0.12 at middle2
-0.16 at paragraph
-0.19 at row
-0.26 at title
0.26 between after-channels0
-0.66 between after-channels1
-0.16 between after-channels2
-0.22 between after-channels3
-0.38 between after-titles1
-0.63 between after-titles2
-0.34 between after-titles3
-0.36 between after:'s
1.10 between after:(
0.39 between after:)
0.22 between after:-
0.29 between after:.
0.73 between after::
-1.05 between after:;
-0.59 between after:a
0.09 between after:after
0.47 between after:air
-0.14 between after:aired
0.33 between after:airing
0.11 between after:airs
-0.15 between after:also
0.38 between after:although
0.37 between after:an
-0.32 between after:and
-0.25 between after:announced
-0.15 between after:are
-0.42 between after:as
-0.04 between after:available
-0.25 between after:back
-0.06 between after:be
0.21 between after:begins
0.09 between after:being
-0.48 between after:but
0.26 between after:by
0.21 between after:cast
-0.26 between after:comedy
-0.15 between after:comes
0.51 between after:coming
0.08 between after:created
0.38 between after:day
0.16 between after:debut
0.16 between after:each
-0.53 between after:earned
0.39 between after:episode
-0.29 between after:episodes
0.38 between after:et
0.15 between after:exclusively
0.07 between after:finale
0.34 between after:first
0.08 between after:for
-0.39 between after:from
0.17 between after:getting
0.08 between after:globally
-0.20 between after:had
-0.16 between after:has
-0.72 between after:have
-0.15 between after:hit
0.58 between after:hour
0.40 between after:in
0.21 between after:is
-0.34 between after:it
0.66 between after:its
0.22 between after:joins
-0.20 between after:just
0.14 between after:last
1.00 between after:left
0.62 between after:look
0.21 between after:most
-0.52 between after:moved
0.23 between after:network
0.28 between after:new
0.23 between after:news
0.17 between after:next
0.58 between after:night
0.54 between after:not
0.30 between after:of
0.27 between after:on
-0.43 between after:only
0.32 between after:original
-0.35 between after:own
0.24 between after:picked
0.52 between after:premiere
0.27 between after:premieres
0.41 between after:produced
0.26 between after:release
0.21 between after:released
0.39 between after:returns
0.68 between after:seen
0.09 between after:series
0.46 between after:show
-0.33 between after:shows
-0.24 between after:since
0.15 between after:south
-0.19 between after:star
-0.20 between after:starred
0.27 between after:streaming
0.30 between after:subsequent
0.65 between after:that
0.09 between after:the
-0.37 between after:thriller
-0.52 between after:to
0.21 between after:tv
0.36 between after:up
-0.24 between after:upcoming
0.52 between after:was
-0.51 between after:well
0.61 between after:which
-0.63 between after:while
-0.17 between after:will
0.37 between after:with
0.33 between after:would
0.63 between after:–
0.18 between after_%S_on
0.40 between after_(
-0.77 between after_,
0.41 between after_,_%S_(
-0.09 between after_;
-0.48 between after_and
0.38 between after_”_(
0.50 between after_”_on
0.82 between before-channels0
-1.20 between before-channels1
-0.32 between before-channels2
-0.98 between before-channels3
0.28 between before-titles0
0.16 between before-titles1
-0.28 between before-titles3
0.66 between before:'s
0.54 between before:(
0.54 between before:)
-0.40 between before::
-1.00 between before:;
-0.31 between before:a
0.64 between before:about
0.69 between before:after
0.82 between before:also
0.72 between before:american
-0.10 between before:and
0.67 between before:another
-0.18 between before:are
-0.30 between before:as
-0.49 between before:at
0.11 between before:axed
0.14 between before:back
-0.15 between before:bafta
0.66 between before:be
0.20 between before:been
-0.23 between before:beginning
0.18 between before:bring
-0.25 between before:british
-0.37 between before:by
0.94 between before:called
0.56 between before:cancelled
0.55 between before:cast
-0.18 between before:channel
-0.45 between before:chief
0.21 between before:comedy
0.62 between before:coming
-0.58 between before:commissioned
-0.18 between before:dates
0.12 between before:developing
0.72 between before:drama
0.29 between before:exclusive
-0.56 between before:family
0.08 between before:first
0.06 between before:follows
-0.64 between before:for
0.39 between before:freshman
-0.06 between before:from
0.38 between before:given
0.09 between before:greenlit
-0.58 between before:had
0.44 between before:has
-0.45 between before:hit
0.68 between before:home
-0.55 between before:horror
0.11 between before:in
0.65 between before:include
0.54 between before:including
0.50 between before:into
0.32 between before:it
0.28 between before:its
0.19 between before:just
0.11 between before:korean
0.19 between before:launch
0.34 between before:less
0.65 between before:like
0.29 between before:likely
0.27 between before:limited
0.58 between before:lineup
-0.53 between before:more
-0.35 between before:mystery
0.49 between before:network
0.90 between before:new
0.10 between before:not
-0.20 between before:of
-0.39 between before:officially
-0.35 between before:on
0.62 between before:order
0.21 between before:ordered
0.27 between before:orders
-0.43 between before:original
0.70 between before:other
-0.07 between before:over
-0.08 between before:past
0.39 between before:pm
0.47 between before:previously
-0.33 between before:producer
-0.27 between before:remake
0.40 between before:renewed
-0.18 between before:renewing
0.23 between before:revealed
0.06 between before:s
-0.23 between before:said
0.90 between before:same
0.23 between before:seen
-0.18 between before:sets
0.71 between before:show
0.61 between before:shows
0.39 between before:slate
0.39 between before:slot
0.10 between before:starring
0.07 between before:teaser
0.24 between before:than
-0.50 between before:that
-0.10 between before:the
0.64 between before:their
0.60 between before:this
-0.19 between before:thriller
0.61 between before:time
0.23 between before:to
-0.33 between before:trailer
0.16 between before:tv
0.21 between before:unveiled
0.60 between before:up
0.65 between before:us
0.23 between before:was
0.20 between before:wednesday
-0.41 between before:well
0.13 between before:which
-0.92 between before:while
0.26 between before:will
0.41 between before:with
0.64 between before:would
0.20 between before:yet
1.11 between before_'s
1.20 between before_'s_“
0.43 between before_,
0.36 between before_announced_that
0.34 between before_drama
0.66 between before_series
0.30 between before_show
0.38 between before_”_s
1.93 carried by-catalogue
-0.39 counts channels2
-0.07 counts titles1
0.28 counts titles2
-0.29 counts titles3
-0.29 l1 %S
-0.12 l1 ,
0.36 l1 /
-0.07 l1 :
0.08 l1 ;
0.08 l1 ^
0.27 l1 a
-0.38 l1 after
0.21 l1 although
0.21 l1 as
0.18 l1 at
0.09 l1 both
0.62 l1 by
0.31 l1 channel
0.60 l1 for
-0.19 l1 former
0.53 l1 from
-0.21 l1 in
0.15 l1 is
0.50 l1 new
0.24 l1 of
0.56 l1 said
-0.24 l1 see
0.61 l1 that
-0.33 l1 the
0.19 l1 to
0.17 l1 upcoming
0.26 l1 when
0.04 l1 while
-0.57 l1 with
0.26 l1 –
0.33 l1 —
0.39 l1 “
0.47 l1 ”
-0.31 l2 %C ,
0.09 l2 %C /
0.11 l2 %C and
-0.35 l2 %D ,
0.43 l2 %D on
-0.43 l2 %P (
0.38 l2 %P ,
0.29 l2 %P /
-0.45 l2 %P for
-0.36 l2 %P on
0.40 l2 %S (
0.19 l2 %S ,
0.36 l2 %S on
0.40 l2 %T (
0.05 l2 %T ;
-0.42 l2 , and
0.27 l2 , on
-0.23 l2 , the
0.04 l2 , while
0.72 l2 , with
0.47 l2 , ”
0.43 l2 . on
0.08 l2 ^ ^
0.48 l2 ^ a
-0.21 l2 ^ the
0.39 l2 air on
0.48 l2 aired on
0.15 l2 airing on
0.36 l2 and a
0.24 l2 available on
0.41 l2 by the
0.15 l2 cancelled by
0.66 l2 coming to
0.08 l2 created by
0.37 l2 day on
0.27 l2 dropped on
0.25 l2 et on
0.21 l2 exclusively on
0.44 l2 from the
0.08 l2 globally on
0.28 l2 however ,
0.23 l2 is a
0.15 l2 meanwhile ,
0.47 l2 moved to
-0.18 l2 of the
-0.11 l2 part of
0.13 l2 premiered on
0.66 l2 president of
0.39 l2 produced by
0.08 l2 released by
0.35 l2 return to
0.62 l2 series at
0.54 l2 series on
-0.22 l2 shows ,
0.27 l2 shows on
0.26 l2 some of
0.12 l2 started on
0.34 l2 streamed on
0.19 l2 streaming on
0.22 l2 that the
-0.29 l2 the %S
0.38 l2 the new
0.15 l2 the upcoming
-0.24 l2 to see
-0.11 l2 to the
0.16 l2 up by
0.09 l2 well as
0.72 l2 working with
0.38 l2 ” (
0.50 l2 ” on
-0.20 l3 %D , and
0.36 l3 %P , the
-0.14 l3 %P for the
0.40 l3 %S , and
0.50 l3 %S of the
0.18 l3 %T %S on
0.38 l3 %T ” (
0.50 l3 %T ” on
-0.18 l3 , %C and
0.41 l3 , %S (
0.36 l3 , and a
0.43 l3 , president of
-0.27 l3 : %P /
1.19 l3 ^ %P /
0.40 l3 ^ %T (
0.08 l3 ^ ^ ^
0.48 l3 ^ ^ a
-0.21 l3 ^ ^ the
0.28 l3 ^ however ,
0.15 l3 ^ meanwhile ,
0.27 l3 ^ the new
0.09 l3 as well as
0.34 l3 be streamed on
0.53 l3 be working with
0.07 l3 been cancelled by
0.51 l3 begins %D on
0.10 l3 in %D on
0.15 l3 is coming to
0.37 l3 next day on
0.29 l3 of %T ,
0.82 l3 on %C and
0.25 l3 on %D on
0.43 l3 p.m . on
0.16 l3 picked up by
-0.45 l3 premiere %D on
0.08 l3 premiere globally on
0.08 l3 series created by
0.09 l3 was cancelled by
0.21 l3 with %C ,
-0.34 order after
-0.57 order after-far
0.86 order after-next
0.18 order before
-0.75 order before-far
1.51 order before-near
0.31 order before-next
0.05 order before-some
-0.15 order untitled
-0.17 own Csure1
-0.13 own Csure2
0.08 own Csure3
-0.20 own writtenCsure1
-0.18 own writtenCsure2
0.40 own writtenCsure3
0.22 r1 %D
-0.14 r1 's
0.32 r1 (
0.17 r1 )
-0.23 r1 ,
0.13 r1 .
-0.14 r1 /
0.17 r1 a
0.20 r1 after
0.52 r1 also
0.23 r1 and
-0.46 r1 are
-0.30 r1 as
0.20 r1 at
0.41 r1 bosses
0.75 r1 cancels
-0.32 r1 chief
-0.30 r1 confirmed
0.62 r1 did
-0.52 r1 drops
-0.05 r1 for
-0.39 r1 gave
-0.10 r1 had
0.24 r1 has
-0.12 r1 have
0.36 r1 in
0.65 r1 include
0.49 r1 india
0.21 r1 is
0.35 r1 just
-0.05 r1 on
0.13 r1 only
0.18 r1 ordered
0.27 r1 orders
0.64 r1 original
-0.27 r1 originals
0.26 r1 presents
0.62 r1 said
-0.48 r1 series
-0.18 r1 sets
0.49 r1 then
-0.54 r1 to
0.35 r1 when
0.26 r1 will
0.55 r1 with
0.23 r1 would
0.06 r1 ”
0.17 r2 %D ,
-0.04 r2 %D .
0.19 r2 %D and
0.32 r2 's %P
-0.17 r2 's %T
0.47 r2 's biggest
0.69 r2 's hit
0.30 r2 's most-watched
0.16 r2 's new
0.22 r2 's wednesday
0.04 r2 's “
0.80 r2 ) $
-0.16 r2 ) .
-0.23 r2 ) :
-0.19 r2 , %C
0.74 r2 , %P
0.43 r2 , %T
0.39 r2 , is
-0.18 r2 , said
0.40 r2 , the
-0.18 r2 , there
0.31 r2 , where
-0.34 r2 , with
0.50 r2 , ”
0.12 r2 . $
-0.11 r2 / %C
0.51 r2 and %C
-0.28 r2 and %P
0.46 r2 announced that
0.16 r2 as well
-0.08 r2 chief %P
0.34 r2 drama %T
0.36 r2 for %S
0.46 r2 has announced
0.11 r2 has axed
0.45 r2 has cancelled
-0.60 r2 has confirmed
0.85 r2 has not
-0.41 r2 has officially
0.15 r2 has renewed
0.20 r2 has yet
0.38 r2 in %D
-0.19 r2 in the
0.46 r2 include %T
0.14 r2 is looking
0.22 r2 is not
0.58 r2 on %D
0.18 r2 ordered %S
0.25 r2 orders %S
0.17 r2 original series
-0.20 r2 series %T
0.51 r2 series was
-0.07 r2 show %T
0.08 r2 with the
0.06 r2 ” s
-0.04 r3 %D . $
0.15 r3 's %T %S
0.16 r3 's new drama
0.04 r3 's “ %T
0.80 r3 ) $ $
-0.16 r3 ) . $
0.39 r3 , %C and
-0.18 r3 , said :
0.16 r3 , there are
0.28 r3 , where the
0.12 r3 . $ $
0.44 r3 and %C $
0.99 r3 and %C ,
0.35 r3 and %C .
-0.61 r3 and %P ,
0.36 r3 announced that %T
-0.24 r3 has axed %P
0.10 r3 in %D $
0.20 r3 in %D ,
0.21 r3 in %D and
-0.09 r3 in the uk
0.32 r3 on %D ,
0.13 r3 on %D .
0.32 r3 on %D and
0.25 r3 orders %S of
-0.07 r3 show %T .
0.08 r3 with the first
0.44 rule <channel>_acts_on_the_series
0.48 rule <channel>’s_series
0.58 rule any
-0.47 rule none
0.71 rule on_<channel>
-1.05 rule other
-0.14 topic aside
-0.17 topic main
`
