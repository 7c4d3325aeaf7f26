/** What the judge of platform claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const platformWeights = `
-0.299 bias
0.25 A %
-0.38 A %C
0.15 A %D
0.54 A %K
-0.18 A %N
-0.21 A %O
0.11 A %P
-0.35 A %S
-0.41 A %T
0.51 A &
-0.10 A ,
-0.33 A -
0.06 A .
0.56 A ...
0.26 A /
-0.18 A :
0.42 A ;
0.79 A ?
0.70 A about
0.88 A according
0.10 A adaptation
0.50 A ahead
0.26 A air
0.43 A aired
0.05 A all
0.62 A along
0.37 A also
-0.50 A anime
0.11 A announced
-0.06 A another
0.30 A anthology
0.49 A any
0.29 A around
0.68 A audience
0.32 A audiences
0.38 A australia
-0.54 A australian
0.12 A available
0.19 A axed
0.36 A back
-0.16 A bafta
0.42 A based
0.49 A been
0.49 A before
-0.13 A begin
-0.52 A begun
-0.06 A being
0.63 A best
-0.31 A big
0.46 A biggest
0.32 A book
0.42 A bosses
0.32 A both
0.51 A brand
0.39 A bring
0.28 A bringing
0.19 A british
-0.51 A broadcast
-0.47 A but
0.32 A cable
0.26 A cameras
0.40 A can
0.47 A cancelled
0.74 A cancels
0.12 A cast
-0.19 A channel
0.35 A character
-0.36 A chief
0.29 A city
0.58 A come
0.17 A comedy
0.78 A coming
0.57 A comment
0.62 A commented
-0.38 A commissioned
-0.43 A confirmed
-0.48 A content
0.27 A continue
0.31 A created
0.30 A creative
0.61 A creators
0.43 A cut
0.34 A date
-0.15 A dates
0.07 A day
0.23 A days
0.29 A deal
0.26 A debuted
0.86 A debuting
-0.33 A debuts
0.33 A decided
0.25 A decision
0.58 A declined
-0.17 A developing
0.62 A did
-0.24 A director
-0.45 A do
0.28 A drama
0.29 A dramas
0.43 A drew
0.28 A drop
0.33 A dropped
-0.51 A drops
-0.22 A due
-0.57 A each
-0.29 A end
0.06 A ending
0.36 A episode
0.18 A episodes
0.45 A even
0.93 A event
0.34 A exclusive
0.88 A executive
0.34 A fall
-0.55 A family
0.41 A fan
-0.57 A fans
0.17 A fantasy
0.28 A filming
-0.10 A finale
0.37 A finally
0.73 A first
0.24 A followed
0.13 A following
-0.06 A follows
0.08 A from
-0.39 A gave
0.39 A given
0.36 A giving
0.27 A globally
-0.18 A go
0.40 A goes
0.13 A going
-0.14 A good
0.33 A got
0.07 A greenlit
0.39 A gripping
0.36 A has
0.42 A have
0.46 A his
-0.49 A hit
0.72 A home
-0.17 A horror
0.66 A include
0.78 A including
0.35 A india
0.60 A into
0.86 A just
0.12 A korean
-0.27 A last
0.19 A later
0.16 A launch
0.43 A left
0.52 A legal
0.33 A less
0.33 A like
0.28 A likely
0.15 A limited
0.64 A lineup
0.29 A little
-0.30 A local
0.25 A look
0.11 A looking
-0.14 A love
-0.20 A lovers
-0.39 A made
0.36 A many
-0.08 A midseason
0.63 A million
0.54 A month
0.37 A months
-0.13 A more
0.06 A most
0.30 A most-watched
0.35 A moved
-0.29 A my
-0.26 A mystery
0.56 A named
-0.19 A network
0.20 A new
0.56 A next
0.82 A night
0.72 A no
0.35 A nor
0.21 A now
0.42 A off
-0.30 A officially
-0.20 A once
0.63 A one
0.37 A only
0.66 A order
0.31 A ordered
0.26 A orders
0.35 A original
0.49 A other
-0.45 A otherwise
0.08 A our
-0.53 A out
0.48 A outside
0.12 A past
0.47 A picked
-0.18 A pilot
0.42 A plans
0.40 A platform
0.93 A pm
0.28 A popular
0.10 A premiere
0.27 A presents
0.15 A president
0.43 A previewed
-0.71 A previously
-0.29 A procedural
-0.38 A produced
-0.39 A producer
-0.65 A production
0.72 A programming
-0.40 A project
0.58 A put
0.16 A ran
0.63 A release
0.43 A released
0.34 A renewal
0.66 A renewed
-0.12 A renewing
-0.24 A rest
-0.29 A return
1.00 A returning
0.17 A returns
0.59 A revealed
0.21 A rights
0.25 A rotten
-0.29 A run
0.06 A s
0.90 A same
0.51 A say
-0.24 A saying
-0.38 A says
0.73 A schedule
0.23 A scheduled
0.19 A sci-fi
0.63 A scripted
0.56 A season
-0.26 A second
0.39 A seen
0.68 A series
0.66 A service
0.07 A set
-0.18 A sets
-0.04 A show
0.67 A showrunner
-0.45 A shows
0.37 A since
0.40 A sitcom
0.48 A slate
0.42 A slot
0.48 A so
-0.09 A some
0.34 A sources
0.36 A south
-0.40 A spin-off
-0.41 A star
0.11 A starring
0.22 A stars
0.34 A still
-0.59 A stories
-0.30 A story
0.35 A stream
-0.46 A streamed
0.36 A streamer
-0.12 A streaming
0.29 A streams
0.90 A such
0.41 A sunday
-0.11 A takes
0.45 A team
0.63 A teaser
-0.50 A television
0.35 A tell
0.35 A than
0.10 A their
0.50 A then
0.10 A there
-0.20 A they
-0.84 A thriller
0.33 A through
-0.55 A thursday
0.18 A time
0.46 A title
-0.28 A told
0.25 A tomatoes
0.29 A total
-0.44 A track
-0.21 A trailer
0.62 A tuesday
-0.33 A turned
0.17 A tv
-0.50 A uk
0.36 A unveiled
0.14 A up
-0.09 A upcoming
0.25 A us
0.47 A usual
0.44 A viewers
0.16 A waiting
-0.17 A watch
0.57 A way
0.51 A we
0.22 A wednesday
0.68 A week
-0.12 A well
-0.65 A what
0.43 A where
0.11 A which
-0.33 A who
-0.44 A will
0.18 A work
0.66 A working
0.63 A works
-0.22 A world
0.38 A worldwide
-0.33 A would
0.34 A written
0.26 A year
-0.04 A years
0.52 A yet
-0.23 A –
0.04 A —
-0.13 A “
0.11 A ”
0.10 An %
0.46 An %K
-0.06 An %N
0.73 An %O
-0.09 An %P
0.15 An %S
-0.10 An %T
-0.27 An 's
-0.13 An (
0.05 An )
-0.09 An ,
0.20 An -
0.07 An /
0.04 An :
0.44 An ;
0.79 An ?
0.26 An about
0.34 An according
0.77 An after
0.74 An air
0.35 An also
0.09 An announced
0.49 An any
0.22 An around
0.53 An audience
0.25 An australia
-0.17 An australian
0.49 An available
0.10 An axed
0.22 An back
0.15 An been
-0.09 An being
0.51 An best
0.46 An biggest
0.42 An bosses
0.37 An bring
0.06 An bringing
-0.15 An broadcast
-0.33 An but
-0.29 An cable
0.11 An can
0.47 An cancelled
0.74 An cancels
-0.32 An chief
0.44 An come
-0.30 An comedy
-0.58 An commissioned
-0.47 An confirmed
0.25 An date
-0.24 An dates
0.26 An day
0.29 An deal
-0.34 An debuts
0.25 An decision
0.58 An declined
0.12 An developing
0.62 An did
-0.25 An director
-0.56 An do
0.13 An drama
0.29 An dramas
0.28 An drop
-0.51 An drops
0.34 An episodes
0.34 An even
0.93 An event
-0.57 An fans
0.52 An filming
0.84 An first
0.21 An followed
0.84 An follows
-0.21 An from
-0.39 An gave
0.39 An given
0.36 An giving
0.27 An globally
0.40 An goes
-0.28 An good
0.07 An greenlit
0.06 An had
0.29 An has
0.33 An have
-0.11 An hit
0.66 An include
0.35 An india
0.41 An just
0.12 An korean
0.43 An left
0.10 An like
0.35 An lineup
0.14 An looking
0.39 An month
0.34 An more
-0.14 An most
0.30 An most-watched
0.35 An moved
0.75 An mystery
0.54 An named
-0.41 An network
0.14 An new
0.11 An next
0.35 An nor
-0.20 An not
-0.30 An officially
-0.20 An once
0.37 An only
0.66 An order
0.31 An ordered
0.26 An orders
0.93 An original
-0.24 An originals
-0.45 An otherwise
-0.22 An our
-0.10 An over
0.32 An picked
-0.21 An pilot
0.27 An presents
0.15 An president
0.43 An previewed
-0.29 An procedural
-0.11 An producer
-0.65 An production
0.47 An put
0.52 An release
0.31 An released
0.34 An renewal
0.48 An renewed
0.88 An returning
0.23 An revealed
0.21 An run
0.06 An s
-0.41 An said
0.51 An say
-0.15 An says
0.14 An scheduled
0.46 An scripted
-0.26 An second
0.29 An series
0.47 An set
-0.18 An sets
0.65 An show
-0.21 An shows
0.41 An slate
-0.18 An some
0.32 An south
0.12 An starring
0.35 An stream
0.09 An streams
0.74 An such
0.41 An sunday
-0.11 An takes
0.11 An team
0.44 An teaser
0.08 An their
0.50 An then
-0.19 An there
0.36 An they
0.29 An thriller
0.33 An through
-0.28 An told
0.29 An total
-0.21 An trailer
0.20 An tv
-0.38 An uk
0.33 An unveiled
-0.15 An up
0.22 An wednesday
0.15 An well
0.51 An what
0.42 An where
-0.42 An while
-0.37 An who
-0.15 An will
0.07 An would
0.27 An written
0.20 An yet
0.27 An “
0.42 An ”
0.52 B %D
0.57 B %N
-0.38 B %O
-0.08 B %P
0.37 B %T
0.20 B &
-0.05 B (
-0.05 B )
0.31 B -
0.74 B .
0.13 B /
-0.28 B :
0.31 B about
-0.45 B according
0.15 B actor
0.53 B adapted
0.24 B after
0.24 B again
0.36 B ahead
0.75 B air
-0.13 B aired
0.43 B airing
0.35 B airs
-0.14 B all
-0.37 B already
0.29 B also
-0.06 B among
0.54 B animated
0.49 B anime
-0.33 B another
0.20 B anticipated
0.36 B any
0.45 B audiences
0.49 B australia
0.50 B available
0.55 B away
-0.11 B back
-0.30 B became
-0.17 B because
0.44 B been
0.34 B began
0.38 B begins
-0.52 B begun
-0.10 B being
0.75 B both
-0.46 B broadcast
0.15 B but
0.31 B cable
0.57 B can
0.48 B cancellation
0.21 B cancelled
0.62 B cast
0.10 B channel
-0.55 B character
0.23 B come
0.33 B comes
0.85 B coming
0.49 B commissioned
0.19 B confirmed
0.58 B created
0.07 B creator
-0.04 B credit
0.25 B crime
0.22 B critical
-0.17 B date
0.38 B day
-0.05 B deal
0.50 B debut
0.59 B debuted
0.13 B detective
-0.13 B directed
-0.38 B director
0.48 B drama
0.48 B drew
0.28 B dropped
0.43 B each
-0.54 B earned
0.38 B end
0.14 B entertainment
0.26 B episode
0.15 B episodes
0.21 B era
0.28 B et
0.58 B every
-0.15 B exclusive
0.19 B exclusively
-0.39 B executive
0.38 B fans
0.30 B favourite
0.07 B feature
-0.52 B filming
-0.16 B finale
0.49 B finished
0.10 B first
0.26 B following
0.65 B forward
0.34 B from
0.51 B game
0.16 B getting
0.23 B globally
0.40 B goes
-0.06 B good
-0.08 B great
-0.04 B had
0.85 B hard
0.18 B has
-0.53 B have
0.59 B having
-0.16 B he
0.62 B here
0.34 B his
0.57 B hour
-0.56 B how
-0.20 B however
0.96 B i
0.87 B if
0.13 B including
0.32 B initially
0.40 B japan
0.15 B joined
-0.23 B joining
0.87 B joins
-0.65 B just
0.36 B keep
-0.40 B knows
0.38 B korea
-0.18 B last
0.22 B launched
0.08 B lead
0.10 B left
-0.26 B life
-0.34 B like
0.27 B limited
0.24 B long
0.65 B look
0.12 B looking
0.16 B made
0.75 B make
0.06 B many
0.49 B meanwhile
-0.22 B media
0.35 B might
0.82 B million
0.41 B minutes
0.42 B most
0.48 B most-watched
-0.06 B moved
0.24 B named
0.32 B neither
-0.10 B new
0.61 B news
0.35 B next
0.25 B nor
1.38 B not
0.26 B novel
-0.45 B now
0.40 B official
-0.32 B once
0.60 B one
-0.08 B only
0.40 B or
0.40 B order
0.48 B original
-0.36 B other
0.24 B our
0.46 B out
0.35 B outside
0.51 B over
-0.23 B own
0.54 B p.m
-0.30 B part
-0.19 B photo
-0.22 B picked
0.44 B pilot
-0.34 B platform
0.09 B police
0.37 B premiered
0.08 B president
0.71 B probably
0.75 B produced
-0.44 B producers
0.21 B production
-0.06 B proud
-0.45 B ran
0.54 B ratings
-0.25 B recently
0.60 B release
-0.56 B released
0.71 B renewed
0.23 B reports
-0.26 B return
-0.24 B returned
-0.10 B returning
-0.15 B revealed
-0.53 B running
-0.31 B says
0.66 B season
0.22 B seasons
0.41 B second
-0.09 B see
0.28 B seen
-0.47 B series
0.10 B set
0.29 B several
0.46 B should
-0.22 B show
0.75 B shown
-0.19 B shows
-0.25 B since
0.52 B single
0.69 B sitcom
-0.32 B slate
-0.35 B so
0.27 B some
0.67 B soon
0.36 B south
0.10 B space
0.26 B star
-0.05 B starred
0.40 B starring
0.26 B stars
0.38 B start
0.87 B started
0.61 B stream
0.32 B streamed
0.42 B streamer
0.48 B streaming
0.63 B streams
0.38 B studio
0.29 B subsequent
0.37 B success
0.24 B surprise
-0.31 B synopsis
0.09 B take
-0.82 B team
0.17 B teen
-0.16 B television
-0.09 B their
-0.36 B them
-0.10 B there
0.49 B things
0.42 B third
-0.35 B thrilled
0.06 B thriller
-0.07 B time
0.30 B told
-0.22 B trailer
0.43 B tuesday
0.25 B turkish
0.52 B tv
-0.32 B under
0.08 B up
0.16 B upcoming
0.43 B very
0.48 B vice
-0.05 B watch
-0.80 B we
0.10 B we're
0.21 B week
-0.04 B well
0.63 B what
0.33 B when
0.70 B whether
0.68 B which
0.22 B who
0.61 B will
-0.70 B wonderful
0.07 B working
0.68 B would
-0.47 B written
0.52 B you
0.18 B –
0.44 B —
-0.38 B “
0.18 B ”
0.19 Bn %C
0.53 Bn %D
-0.05 Bn %K
0.15 Bn %N
0.40 Bn %O
-0.15 Bn %P
-0.09 Bn %S
0.46 Bn %T
0.20 Bn &
0.09 Bn (
-0.31 Bn )
-0.26 Bn ,
0.72 Bn .
-0.23 Bn :
0.09 Bn after
0.35 Bn air
0.17 Bn aired
0.22 Bn airing
-0.38 Bn already
0.66 Bn also
-0.16 Bn although
-0.26 Bn among
0.46 Bn anime
-0.33 Bn another
0.16 Bn available
0.20 Bn away
0.44 Bn back
-0.30 Bn became
0.65 Bn been
0.37 Bn begins
-0.45 Bn being
0.45 Bn both
0.31 Bn but
0.31 Bn cable
0.56 Bn can
0.17 Bn cancelled
0.30 Bn cast
0.30 Bn channel
0.07 Bn comedy
0.61 Bn comes
0.85 Bn coming
0.49 Bn commissioned
0.19 Bn confirmed
0.46 Bn created
-0.04 Bn credit
0.25 Bn crime
0.38 Bn day
-0.44 Bn deal
0.49 Bn debut
0.28 Bn debuted
-0.12 Bn developing
-0.21 Bn director
0.24 Bn drama
0.28 Bn dropped
0.25 Bn end
0.14 Bn entertainment
-0.58 Bn episodes
0.25 Bn et
-0.15 Bn exclusive
0.19 Bn exclusively
0.36 Bn fans
-0.53 Bn finale
0.30 Bn finished
0.24 Bn first
-0.19 Bn former
1.05 Bn from
0.51 Bn game
0.07 Bn globally
-0.06 Bn good
-0.24 Bn had
0.85 Bn hard
0.42 Bn has
-0.16 Bn have
0.18 Bn having
0.34 Bn he
-0.24 Bn hit
-0.20 Bn however
0.46 Bn i
0.32 Bn initially
0.40 Bn japan
0.15 Bn just
0.38 Bn korea
-0.47 Bn last
0.22 Bn launched
-0.31 Bn like
0.63 Bn look
0.16 Bn made
0.49 Bn meanwhile
0.73 Bn million
0.41 Bn minutes
0.40 Bn most
0.48 Bn most-watched
-0.06 Bn moved
0.32 Bn neither
-0.24 Bn new
0.54 Bn news
0.35 Bn next
0.25 Bn nor
1.05 Bn not
-0.50 Bn now
0.33 Bn official
0.36 Bn one
0.39 Bn only
0.40 Bn order
0.17 Bn original
-0.25 Bn other
0.04 Bn our
0.26 Bn out
0.46 Bn p.m
-0.12 Bn part
-0.19 Bn photo
0.24 Bn picked
0.18 Bn platform
-0.33 Bn premiere
0.38 Bn premiered
-0.05 Bn premieres
0.40 Bn produced
0.28 Bn ratings
-0.25 Bn recently
0.61 Bn release
0.21 Bn released
-0.49 Bn return
0.42 Bn returns
-0.15 Bn revealed
0.69 Bn said
-0.25 Bn says
0.41 Bn second
-0.24 Bn see
0.17 Bn seen
-0.06 Bn series
-0.35 Bn show
-0.25 Bn since
0.35 Bn sitcom
-0.23 Bn so
0.27 Bn some
0.28 Bn star
0.25 Bn started
0.72 Bn statement
0.49 Bn stream
0.32 Bn streamed
0.48 Bn streaming
0.63 Bn streams
0.29 Bn subsequent
0.24 Bn surprise
-0.29 Bn thriller
0.30 Bn told
-0.22 Bn trailer
0.17 Bn turkish
0.28 Bn tv
-0.10 Bn up
0.15 Bn upcoming
-0.06 Bn watch
0.21 Bn week
0.51 Bn what
0.26 Bn when
0.56 Bn whether
0.51 Bn which
0.05 Bn while
0.04 Bn who
0.10 Bn will
-0.34 Bn wonderful
0.34 Bn –
0.41 Bn —
-0.47 Bn “
-0.06 Bn ”
-0.57 H 
0.23 H %C
0.11 H %D
0.18 H %N
-0.24 H %P
0.65 H %S
0.24 H %T
0.12 H 's
-0.08 H (
-0.08 H )
0.52 H ,
0.24 H -
0.49 H /
0.11 H ?
-0.65 H a
-0.50 H about
0.22 H and
-0.18 H be
0.18 H can
0.21 H cast
0.86 H date
-0.13 H do
-0.06 H from
0.42 H in
-0.07 H is
-0.44 H it
-0.45 H new
0.30 H on
0.23 H out
-0.22 H release
0.44 H renewed
0.43 H returning
0.32 H series
-0.37 H star
-0.37 H the
0.83 H there
0.42 H to
0.28 H watch
-0.54 H what
0.27 H when
0.34 H where
-0.14 H will
1.38 H you
0.36 H –
-0.26 H “
-0.26 H ”
-0.28 L1 %S
-0.30 L1 ,
0.10 L1 /
-0.24 L1 :
0.05 L1 ;
0.10 L1 ^
0.24 L1 a
-0.38 L1 after
0.20 L1 although
0.15 L1 and
0.21 L1 as
0.11 L1 at
0.10 L1 both
0.67 L1 by
0.30 L1 channel
0.62 L1 for
-0.19 L1 former
0.49 L1 from
-0.13 L1 in
0.18 L1 is
0.52 L1 new
0.24 L1 of
0.55 L1 said
-0.24 L1 see
0.65 L1 that
-0.36 L1 the
0.20 L1 to
0.16 L1 upcoming
0.26 L1 when
-0.53 L1 with
0.25 L1 –
0.37 L1 —
0.45 L1 ”
-0.34 L2 %C ,
0.10 L2 %C /
0.10 L2 %C and
-0.34 L2 %D ,
0.41 L2 %D on
-0.42 L2 %P (
-0.46 L2 %P for
-0.39 L2 %P on
0.32 L2 %S (
0.17 L2 %S ,
0.37 L2 %S on
0.39 L2 %T (
0.04 L2 %T and
0.14 L2 %T is
0.29 L2 , on
-0.46 L2 , the
0.71 L2 , with
0.45 L2 , ”
0.43 L2 . on
0.10 L2 ^ ^
0.49 L2 ^ a
-0.20 L2 ^ the
0.35 L2 air on
0.45 L2 aired on
0.15 L2 airing on
0.36 L2 and a
0.25 L2 available on
0.47 L2 by the
0.15 L2 cancelled by
0.55 L2 coming to
0.09 L2 created by
-0.04 L2 credit :
0.35 L2 day on
0.28 L2 dropped on
0.21 L2 et on
0.19 L2 exclusively on
-0.05 L2 for the
0.40 L2 from the
0.07 L2 globally on
0.29 L2 however ,
0.23 L2 is a
0.14 L2 meanwhile ,
0.43 L2 moved to
-0.18 L2 of the
-0.12 L2 part of
0.13 L2 premiered on
0.62 L2 president of
0.36 L2 produced by
0.15 L2 released by
0.39 L2 return to
0.28 L2 said that
0.62 L2 series at
0.51 L2 series on
-0.24 L2 shows ,
0.27 L2 shows on
0.27 L2 some of
0.12 L2 started on
0.32 L2 streamed on
0.16 L2 streaming on
0.22 L2 that the
-0.28 L2 the %S
0.39 L2 the new
0.15 L2 the upcoming
-0.24 L2 to see
-0.12 L2 to the
0.16 L2 up by
0.10 L2 well as
0.70 L2 working with
0.40 L2 ” (
0.46 L2 ” on
-0.19 L3 %D , and
-0.12 L3 %P for the
0.39 L3 %S , and
0.50 L3 %S of the
0.17 L3 %T %S on
0.40 L3 %T ” (
0.46 L3 %T ” on
-0.21 L3 , %C and
0.32 L3 , %S (
0.36 L3 , and a
0.39 L3 , president of
0.39 L3 ^ %T (
0.10 L3 ^ ^ ^
0.49 L3 ^ ^ a
-0.20 L3 ^ ^ the
0.29 L3 ^ however ,
0.14 L3 ^ meanwhile ,
0.26 L3 ^ the new
0.10 L3 as well as
0.32 L3 be streamed on
0.54 L3 be working with
0.07 L3 been cancelled by
0.48 L3 begins %D on
0.13 L3 in %D on
0.16 L3 is coming to
0.35 L3 next day on
0.28 L3 of %T ,
0.81 L3 on %C and
0.25 L3 on %D on
0.43 L3 p.m . on
0.16 L3 picked up by
-0.46 L3 premiere %D on
0.07 L3 premiere globally on
0.06 L3 premieres %D on
0.09 L3 series created by
0.09 L3 was cancelled by
0.21 L3 with %C ,
0.06 LR ( )
-0.21 LR , 's
0.08 LR , and
0.49 LR , announced
1.20 LR , has
-0.51 LR : $
-0.17 LR : )
0.42 LR : has
-0.43 LR ^ $
0.27 LR ^ %D
0.87 LR ^ %P
0.07 LR ^ 's
0.51 LR ^ also
-0.25 LR ^ announced
0.48 LR ^ cancels
-0.36 LR ^ drama
0.12 LR ^ has
0.62 LR ^ is
0.20 LR ^ just
0.59 LR ^ now
0.20 LR ^ ordered
0.26 LR ^ orders
-0.51 LR ^ originals
0.27 LR ^ presents
-0.18 LR ^ sets
0.80 LR ^ will
0.31 LR a original
0.56 LR and $
-0.19 LR and 's
0.58 LR and .
0.37 LR and has
-0.16 LR at ,
-0.54 LR at .
0.66 LR at include
-0.18 LR by ,
0.36 LR by .
0.09 LR by in
0.21 LR for 's
0.65 LR for ,
0.84 LR for .
0.46 LR for in
0.30 LR from 's
0.35 LR in 's
0.32 LR in .
0.25 LR in drama
0.18 LR is 's
-0.16 LR of 's
-0.07 LR on $
0.66 LR on %D
-0.06 LR on 's
-0.32 LR on ,
0.10 LR on .
0.98 LR on and
0.33 LR on in
0.31 LR on on
0.07 LR on with
0.59 LR the ,
-0.07 LR the .
-0.33 LR the confirmed
0.52 LR the drama
0.62 LR the said
0.64 LR the series
-0.07 LR the show
0.66 LR to 's
-0.51 LR to ,
0.64 LR to .
0.45 LR to for
0.11 LR to in
-0.70 LR with ,
0.11 LR with and
0.37 LR — %D
0.12 Lb2 %C
0.05 Lb2 %D
0.23 Lb2 %N
-0.51 Lb2 %P
0.74 Lb2 %S
0.20 Lb2 %T
0.15 Lb2 ,
0.43 Lb2 .
0.14 Lb2 ^
0.47 Lb2 a
0.35 Lb2 air
0.45 Lb2 aired
0.15 Lb2 airing
0.55 Lb2 also
0.37 Lb2 and
-0.49 Lb2 announcements
0.25 Lb2 available
0.20 Lb2 away
0.44 Lb2 back
0.55 Lb2 by
0.15 Lb2 cancelled
0.09 Lb2 cast
0.27 Lb2 comes
0.55 Lb2 coming
0.46 Lb2 created
-0.04 Lb2 credit
0.35 Lb2 day
0.19 Lb2 debut
0.73 Lb2 drama
0.28 Lb2 dropped
-0.46 Lb2 episodes
0.21 Lb2 et
0.19 Lb2 exclusively
-0.05 Lb2 for
0.75 Lb2 from
0.07 Lb2 globally
0.29 Lb2 however
0.37 Lb2 is
0.27 Lb2 it
-0.09 Lb2 made
0.14 Lb2 meanwhile
0.43 Lb2 moved
0.15 Lb2 news
0.69 Lb2 on
-0.12 Lb2 part
0.13 Lb2 premiered
0.62 Lb2 president
0.40 Lb2 produced
0.15 Lb2 released
0.39 Lb2 return
0.28 Lb2 said
0.89 Lb2 series
0.27 Lb2 some
0.12 Lb2 started
0.32 Lb2 streamed
0.31 Lb2 streaming
0.18 Lb2 to
0.26 Lb2 tv
0.26 Lb2 up
-0.06 Lb2 watch
0.12 Lb2 will
0.70 Lb2 working
-0.36 Lb2 ”
0.17 Lb3 %C
0.15 Lb3 %D
0.73 Lb3 %K
-0.20 Lb3 %N
-0.08 Lb3 %P
0.74 Lb3 %S
0.12 Lb3 %T
-0.25 Lb3 's
-0.28 Lb3 (
-0.38 Lb3 /
-0.16 Lb3 ^
-0.21 Lb3 a
0.27 Lb3 after
-0.43 Lb3 and
0.25 Lb3 are
0.13 Lb3 as
0.42 Lb3 at
0.27 Lb3 be
0.26 Lb3 been
0.48 Lb3 begins
-0.45 Lb3 being
0.32 Lb3 both
0.33 Lb3 can
-0.15 Lb3 comedy
0.31 Lb3 coming
0.09 Lb3 drama
0.14 Lb3 entertainment
0.05 Lb3 first
0.24 Lb3 for
0.14 Lb3 from
-0.25 Lb3 good
-0.34 Lb3 have
-0.37 Lb3 hit
-0.29 Lb3 however
1.17 Lb3 in
0.32 Lb3 initially
0.90 Lb3 is
0.14 Lb3 it
0.08 Lb3 its
0.15 Lb3 just
0.22 Lb3 new
0.20 Lb3 news
0.35 Lb3 next
0.14 Lb3 not
0.33 Lb3 of
0.24 Lb3 on
0.43 Lb3 p.m
0.16 Lb3 picked
-0.42 Lb3 premiere
0.06 Lb3 premieres
0.17 Lb3 released
-0.64 Lb3 series
0.20 Lb3 show
0.24 Lb3 surprise
-0.43 Lb3 that
-0.35 Lb3 the
-0.14 Lb3 this
-0.06 Lb3 to
-0.22 Lb3 trailer
0.11 Lb3 upcoming
0.86 Lb3 was
0.23 Lb3 which
0.07 Lb3 will
0.11 Lb3 with
0.58 Lb3 ”
0.12 R1 $
0.34 R1 %D
-0.05 R1 %P
-0.12 R1 's
-0.61 R1 ,
0.13 R1 .
-0.10 R1 /
0.18 R1 a
0.20 R1 after
0.51 R1 also
0.36 R1 and
-0.47 R1 are
-0.32 R1 as
0.21 R1 at
0.42 R1 bosses
0.54 R1 can
0.74 R1 cancels
-0.32 R1 chief
-0.30 R1 confirmed
0.62 R1 did
-0.51 R1 drops
-0.39 R1 gave
-0.11 R1 had
0.24 R1 has
-0.16 R1 have
0.38 R1 in
0.66 R1 include
0.33 R1 india
0.21 R1 is
0.35 R1 just
0.59 R1 now
0.15 R1 only
0.20 R1 ordered
0.26 R1 orders
0.65 R1 original
-0.25 R1 originals
0.27 R1 presents
0.06 R1 s
0.62 R1 said
-0.47 R1 series
-0.18 R1 sets
0.50 R1 then
-0.46 R1 to
0.35 R1 when
0.27 R1 will
0.55 R1 with
0.24 R1 would
0.12 R2 $ $
0.17 R2 %D ,
0.18 R2 %D and
0.35 R2 's %P
-0.15 R2 's %T
0.46 R2 's biggest
0.70 R2 's hit
0.30 R2 's most-watched
0.16 R2 's new
0.22 R2 's wednesday
0.34 R2 ) $
-0.14 R2 ) .
-0.25 R2 ) :
-0.17 R2 , %C
0.45 R2 , %T
0.43 R2 , is
-0.16 R2 , said
0.42 R2 , the
-0.16 R2 , there
0.33 R2 , where
-0.34 R2 , with
0.57 R2 , ”
0.12 R2 . $
-0.10 R2 / %C
0.49 R2 and %C
0.44 R2 announced that
0.15 R2 as well
-0.07 R2 chief %P
0.35 R2 drama %T
0.37 R2 for %S
0.47 R2 has announced
0.10 R2 has axed
0.44 R2 has cancelled
-0.60 R2 has confirmed
0.86 R2 has not
-0.41 R2 has officially
0.15 R2 has renewed
0.20 R2 has yet
0.40 R2 in %D
-0.16 R2 in the
0.47 R2 include %T
0.14 R2 is looking
0.22 R2 is not
0.60 R2 on %D
0.20 R2 ordered %S
0.25 R2 orders %S
0.17 R2 original series
-0.20 R2 series %T
0.51 R2 series was
-0.07 R2 show %T
0.07 R2 with the
0.12 R3 $ $ $
0.15 R3 's %T %S
0.16 R3 's new drama
0.34 R3 ) $ $
-0.14 R3 ) . $
0.39 R3 , %C and
-0.16 R3 , said :
0.17 R3 , there are
0.30 R3 , where the
0.12 R3 . $ $
0.44 R3 and %C $
1.00 R3 and %C ,
0.34 R3 and %C .
0.34 R3 announced that %T
-0.25 R3 has axed %P
0.09 R3 in %D $
0.20 R3 in %D ,
0.23 R3 in %D and
-0.11 R3 in the uk
0.34 R3 on %D ,
0.12 R3 on %D .
0.34 R3 on %D and
0.25 R3 orders %S of
-0.07 R3 show %T .
0.07 R3 with the first
0.13 Rb2 %C
0.72 Rb2 %D
0.30 Rb2 %N
0.27 Rb2 %P
0.92 Rb2 %S
-0.09 Rb2 %T
0.58 Rb2 's
0.49 Rb2 ,
-0.41 Rb2 -
-0.45 Rb2 .
0.29 Rb2 :
0.26 Rb2 a
0.47 Rb2 after
0.44 Rb2 all
0.43 Rb2 and
0.13 Rb2 announced
0.10 Rb2 axed
-0.21 Rb2 before
0.46 Rb2 biggest
0.47 Rb2 cancelled
-0.49 Rb2 confirmed
-0.37 Rb2 director
0.51 Rb2 drama
0.80 Rb2 for
-0.66 Rb2 from
0.46 Rb2 had
0.36 Rb2 has
0.70 Rb2 hit
0.25 Rb2 in
0.74 Rb2 is
0.80 Rb2 it
0.96 Rb2 its
0.14 Rb2 looking
0.30 Rb2 most-watched
0.32 Rb2 new
-0.32 Rb2 not
0.43 Rb2 of
-0.41 Rb2 officially
0.23 Rb2 on
0.18 Rb2 picked
0.10 Rb2 pilot
0.26 Rb2 renewed
0.16 Rb2 revealed
0.16 Rb2 said
0.69 Rb2 series
0.67 Rb2 show
0.23 Rb2 stream
0.63 Rb2 that
0.73 Rb2 the
-0.47 Rb2 their
-0.16 Rb2 there
-0.33 Rb2 they
-0.34 Rb2 this
0.38 Rb2 to
0.22 Rb2 unveiled
-0.44 Rb2 up
0.60 Rb2 us
0.71 Rb2 was
0.22 Rb2 wednesday
0.15 Rb2 well
0.33 Rb2 where
-0.22 Rb2 with
0.20 Rb2 yet
-0.10 Rb2 “
0.18 Rb2 ”
-0.68 Rb3 $
-0.23 Rb3 %C
-0.39 Rb3 %D
0.42 Rb3 %K
-0.14 Rb3 %N
1.25 Rb3 %S
0.08 Rb3 %T
-0.08 Rb3 's
0.54 Rb3 ,
0.59 Rb3 .
0.38 Rb3 /
-0.38 Rb3 :
-0.17 Rb3 a
0.34 Rb3 according
0.23 Rb3 after
-0.36 Rb3 also
0.46 Rb3 an
0.37 Rb3 and
0.53 Rb3 announced
0.08 Rb3 are
0.10 Rb3 as
-0.25 Rb3 be
0.23 Rb3 by
0.36 Rb3 drama
0.29 Rb3 dramas
0.52 Rb3 filming
0.52 Rb3 first
0.23 Rb3 for
0.70 Rb3 from
0.16 Rb3 has
-0.13 Rb3 in
-0.43 Rb3 is
0.41 Rb3 it
0.83 Rb3 its
0.40 Rb3 left
-0.30 Rb3 most
-0.17 Rb3 new
0.56 Rb3 not
-0.11 Rb3 of
-0.12 Rb3 on
0.31 Rb3 release
0.15 Rb3 renewal
0.27 Rb3 renewed
-0.07 Rb3 said
0.27 Rb3 series
0.56 Rb3 show
0.57 Rb3 some
-0.17 Rb3 that
0.99 Rb3 the
0.43 Rb3 their
-0.08 Rb3 there
-0.12 Rb3 to
-0.52 Rb3 trailer
-0.38 Rb3 uk
0.63 Rb3 up
0.73 Rb3 was
-0.57 Rb3 will
-0.15 Rb3 with
0.79 Rb3 “
-0.43 T after
0.73 T before
-0.15 T both
-0.12 T none
0.19 T season
0.21 at caption
-0.19 at first0
-0.06 at first1
-0.14 at heading
0.59 at item
1.03 at last1
0.19 at length2
0.15 at length4
-0.13 at length5
-0.11 at middle2
-0.17 at paragraph
-0.20 at row
-0.26 at title
0.30 between after-channels0
-0.68 between after-channels1
-0.19 between after-channels2
-0.22 between after-channels3
-0.38 between after-titles1
-0.65 between after-titles2
-0.35 between after-titles3
-0.40 between after:'s
1.05 between after:(
0.37 between after:)
0.14 between after:-
0.24 between after:.
0.70 between after::
-1.06 between after:;
-0.67 between after:a
0.06 between after:after
0.44 between after:air
-0.16 between after:aired
0.32 between after:airing
0.11 between after:airs
-0.15 between after:also
0.34 between after:although
0.33 between after:an
-0.37 between after:and
-0.24 between after:announced
-0.18 between after:are
-0.46 between after:as
-0.05 between after:at
-0.06 between after:available
-0.26 between after:back
-0.13 between after:be
0.18 between after:begins
0.09 between after:being
-0.51 between after:but
0.19 between after:by
0.20 between after:cast
-0.28 between after:comedy
-0.14 between after:comes
0.36 between after:coming
0.09 between after:created
0.32 between after:day
0.12 between after:debut
0.07 between after:each
-0.54 between after:earned
0.37 between after:episode
0.34 between after:episodes
0.30 between after:et
0.11 between after:exclusively
0.31 between after:first
0.09 between after:from
0.16 between after:getting
0.07 between after:globally
-0.20 between after:had
-0.16 between after:has
-0.75 between after:have
-0.17 between after:hit
0.57 between after:hour
0.35 between after:in
0.18 between after:is
-0.36 between after:it
0.63 between after:its
0.22 between after:joins
-0.19 between after:just
0.08 between after:last
0.99 between after:left
0.63 between after:look
0.20 between after:most
-0.53 between after:moved
0.21 between after:network
0.22 between after:new
0.22 between after:news
0.11 between after:next
0.57 between after:night
0.54 between after:not
0.22 between after:of
0.43 between after:on
0.26 between after:only
0.30 between after:original
-0.36 between after:own
0.24 between after:picked
0.45 between after:premiere
0.25 between after:premieres
0.37 between after:produced
0.26 between after:release
0.21 between after:released
0.37 between after:returns
0.65 between after:seen
0.43 between after:show
-0.36 between after:shows
-0.25 between after:since
0.15 between after:south
-0.20 between after:star
-0.20 between after:starred
0.20 between after:streaming
0.29 between after:subsequent
0.60 between after:that
0.26 between after:the
-0.39 between after:thriller
-0.56 between after:to
0.20 between after:tv
0.35 between after:up
-0.32 between after:upcoming
0.49 between after:was
-0.52 between after:well
0.55 between after:which
-0.63 between after:while
-0.21 between after:will
0.32 between after:with
0.33 between after:would
0.62 between after:–
0.17 between after_%S_on
0.39 between after_(
-0.77 between after_,
0.32 between after_,_%S_(
-0.12 between after_;
-0.48 between after_and
0.40 between after_”_(
0.46 between after_”_on
0.82 between before-channels0
-1.21 between before-channels1
-0.32 between before-channels2
-0.98 between before-channels3
0.29 between before-titles0
0.15 between before-titles1
-0.30 between before-titles3
0.66 between before:'s
0.56 between before:(
0.56 between before:)
-0.04 between before:-
-0.40 between before::
-1.01 between before:;
-0.29 between before:a
0.61 between before:about
0.70 between before:after
0.80 between before:also
0.72 between before:american
-0.11 between before:and
0.68 between before:another
-0.19 between before:are
-0.31 between before:as
-0.49 between before:at
0.10 between before:axed
0.15 between before:back
-0.16 between before:bafta
0.66 between before:be
0.20 between before:been
-0.22 between before:beginning
0.21 between before:bring
-0.26 between before:british
-0.35 between before:by
0.95 between before:called
0.55 between before:cancelled
0.56 between before:cast
-0.19 between before:channel
-0.45 between before:chief
0.21 between before:comedy
0.64 between before:coming
-0.58 between before:commissioned
-0.19 between before:dates
0.12 between before:developing
0.69 between before:drama
0.34 between before:exclusive
-0.55 between before:family
0.08 between before:first
0.06 between before:follows
-0.64 between before:for
0.39 between before:freshman
-0.06 between before:from
0.39 between before:given
0.07 between before:greenlit
-0.58 between before:had
0.44 between before:has
-0.45 between before:hit
0.72 between before:home
-0.55 between before:horror
0.10 between before:in
0.66 between before:include
0.53 between before:including
0.50 between before:into
0.34 between before:it
0.27 between before:its
0.20 between before:just
0.12 between before:korean
0.19 between before:launch
0.33 between before:less
0.65 between before:like
0.28 between before:likely
0.31 between before:limited
0.60 between before:lineup
-0.53 between before:more
-0.34 between before:mystery
0.50 between before:network
0.90 between before:new
0.08 between before:not
-0.19 between before:of
-0.39 between before:officially
-0.33 between before:on
0.61 between before:order
0.21 between before:ordered
0.26 between before:orders
-0.42 between before:original
0.71 between before:other
-0.10 between before:over
-0.09 between before:past
0.39 between before:pm
0.46 between before:previously
-0.34 between before:producer
-0.26 between before:remake
0.41 between before:renewed
-0.19 between before:renewing
0.23 between before:revealed
0.06 between before:s
-0.22 between before:said
0.91 between before:same
0.22 between before:seen
0.04 between before:series
-0.18 between before:sets
0.72 between before:show
0.61 between before:shows
0.37 between before:slate
0.39 between before:slot
0.10 between before:starring
0.07 between before:teaser
0.24 between before:than
-0.48 between before:that
-0.10 between before:the
0.63 between before:their
0.59 between before:this
-0.18 between before:thriller
0.60 between before:time
0.24 between before:to
-0.32 between before:trailer
0.16 between before:tv
0.21 between before:unveiled
0.58 between before:up
0.65 between before:us
0.24 between before:was
0.20 between before:wednesday
-0.41 between before:well
0.13 between before:which
-0.91 between before:while
0.28 between before:will
0.41 between before:with
0.62 between before:would
0.20 between before:yet
1.11 between before_'s
1.27 between before_'s_“
0.45 between before_,
0.34 between before_announced_that
0.35 between before_drama
0.67 between before_series
0.32 between before_show
0.37 between before_”_s
1.94 carried by-catalogue
-0.38 counts channels2
-0.06 counts titles1
0.25 counts titles2
-0.29 counts titles3
-0.28 l1 %S
-0.15 l1 ,
0.37 l1 /
-0.05 l1 :
0.05 l1 ;
0.07 l1 ^
0.24 l1 a
-0.38 l1 after
0.20 l1 although
0.21 l1 as
0.19 l1 at
0.10 l1 both
0.67 l1 by
0.30 l1 channel
0.62 l1 for
-0.19 l1 former
0.49 l1 from
-0.23 l1 in
0.15 l1 is
0.52 l1 new
0.24 l1 of
0.55 l1 said
-0.24 l1 see
0.62 l1 that
-0.32 l1 the
0.20 l1 to
0.16 l1 upcoming
0.26 l1 when
-0.53 l1 with
0.25 l1 –
0.37 l1 —
0.42 l1 “
0.45 l1 ”
-0.34 l2 %C ,
0.10 l2 %C /
0.10 l2 %C and
-0.34 l2 %D ,
0.41 l2 %D on
-0.42 l2 %P (
0.37 l2 %P ,
0.30 l2 %P /
-0.46 l2 %P for
-0.39 l2 %P on
0.32 l2 %S (
0.17 l2 %S ,
0.37 l2 %S on
0.39 l2 %T (
-0.41 l2 , and
0.29 l2 , on
-0.24 l2 , the
0.71 l2 , with
0.45 l2 , ”
0.43 l2 . on
0.07 l2 ^ ^
0.49 l2 ^ a
-0.20 l2 ^ the
0.35 l2 air on
0.45 l2 aired on
0.15 l2 airing on
0.36 l2 and a
0.25 l2 available on
0.47 l2 by the
0.15 l2 cancelled by
0.55 l2 coming to
0.09 l2 created by
0.35 l2 day on
0.28 l2 dropped on
0.21 l2 et on
0.19 l2 exclusively on
-0.05 l2 for the
0.40 l2 from the
0.07 l2 globally on
0.29 l2 however ,
0.23 l2 is a
0.14 l2 meanwhile ,
0.43 l2 moved to
-0.18 l2 of the
-0.12 l2 part of
0.13 l2 premiered on
0.62 l2 president of
0.36 l2 produced by
0.15 l2 released by
0.39 l2 return to
0.62 l2 series at
0.51 l2 series on
-0.24 l2 shows ,
0.27 l2 shows on
0.27 l2 some of
0.12 l2 started on
0.32 l2 streamed on
0.16 l2 streaming on
0.22 l2 that the
-0.28 l2 the %S
0.39 l2 the new
0.15 l2 the upcoming
-0.24 l2 to see
-0.12 l2 to the
0.16 l2 up by
0.10 l2 well as
0.70 l2 working with
0.40 l2 ” (
0.46 l2 ” on
-0.19 l3 %D , and
0.39 l3 %P , the
-0.12 l3 %P for the
0.39 l3 %S , and
0.50 l3 %S of the
0.17 l3 %T %S on
0.40 l3 %T ” (
0.46 l3 %T ” on
-0.21 l3 , %C and
0.32 l3 , %S (
0.36 l3 , and a
0.39 l3 , president of
-0.27 l3 : %P /
1.21 l3 ^ %P /
0.39 l3 ^ %T (
0.07 l3 ^ ^ ^
0.49 l3 ^ ^ a
-0.20 l3 ^ ^ the
0.29 l3 ^ however ,
0.14 l3 ^ meanwhile ,
0.26 l3 ^ the new
0.10 l3 as well as
0.32 l3 be streamed on
0.54 l3 be working with
0.07 l3 been cancelled by
0.48 l3 begins %D on
0.13 l3 in %D on
0.16 l3 is coming to
0.35 l3 next day on
0.28 l3 of %T ,
0.81 l3 on %C and
0.25 l3 on %D on
0.43 l3 p.m . on
0.16 l3 picked up by
-0.46 l3 premiere %D on
0.07 l3 premiere globally on
0.06 l3 premieres %D on
0.09 l3 series created by
0.09 l3 was cancelled by
0.21 l3 with %C ,
-0.32 order after
-0.47 order after-far
-0.06 order after-near
0.80 order after-next
0.19 order before
-0.74 order before-far
1.51 order before-near
0.31 order before-next
0.05 order before-some
-0.18 order untitled
-0.18 own Csure1
-0.12 own Csure2
0.05 own Csure3
-0.20 own writtenCsure1
-0.19 own writtenCsure2
0.41 own writtenCsure3
0.25 r1 %D
-0.05 r1 %P
-0.14 r1 's
0.16 r1 )
-0.30 r1 ,
0.28 r1 .
-0.13 r1 /
0.18 r1 a
0.20 r1 after
0.51 r1 also
0.20 r1 and
-0.47 r1 are
-0.32 r1 as
0.21 r1 at
0.42 r1 bosses
0.74 r1 cancels
-0.32 r1 chief
-0.30 r1 confirmed
0.62 r1 did
-0.51 r1 drops
-0.39 r1 gave
-0.11 r1 had
0.24 r1 has
-0.16 r1 have
0.37 r1 in
0.66 r1 include
0.33 r1 india
0.21 r1 is
0.35 r1 just
0.15 r1 only
0.20 r1 ordered
0.26 r1 orders
0.65 r1 original
-0.25 r1 originals
0.27 r1 presents
0.62 r1 said
-0.47 r1 series
-0.18 r1 sets
0.50 r1 then
-0.54 r1 to
0.35 r1 when
0.27 r1 will
0.55 r1 with
0.24 r1 would
0.06 r1 ”
0.17 r2 %D ,
0.18 r2 %D and
0.35 r2 's %P
-0.15 r2 's %T
0.46 r2 's biggest
0.70 r2 's hit
0.30 r2 's most-watched
0.16 r2 's new
0.22 r2 's wednesday
0.78 r2 ) $
-0.14 r2 ) .
-0.25 r2 ) :
-0.17 r2 , %C
-0.26 r2 , %P
0.45 r2 , %T
0.43 r2 , is
-0.16 r2 , said
0.40 r2 , the
-0.16 r2 , there
0.33 r2 , where
-0.34 r2 , with
0.57 r2 , ”
0.27 r2 . $
-0.10 r2 / %C
0.49 r2 and %C
-0.27 r2 and %P
0.44 r2 announced that
0.15 r2 as well
-0.07 r2 chief %P
0.35 r2 drama %T
0.37 r2 for %S
0.47 r2 has announced
0.10 r2 has axed
0.44 r2 has cancelled
-0.60 r2 has confirmed
0.86 r2 has not
-0.41 r2 has officially
0.15 r2 has renewed
0.20 r2 has yet
0.40 r2 in %D
-0.19 r2 in the
0.47 r2 include %T
0.14 r2 is looking
0.22 r2 is not
0.60 r2 on %D
0.20 r2 ordered %S
0.25 r2 orders %S
0.17 r2 original series
-0.20 r2 series %T
0.51 r2 series was
-0.07 r2 show %T
0.07 r2 with the
0.06 r2 ” s
0.15 r3 's %T %S
0.16 r3 's new drama
0.78 r3 ) $ $
-0.14 r3 ) . $
0.39 r3 , %C and
-0.16 r3 , said :
0.17 r3 , there are
0.30 r3 , where the
0.27 r3 . $ $
0.44 r3 and %C $
1.00 r3 and %C ,
0.34 r3 and %C .
-0.60 r3 and %P ,
0.34 r3 announced that %T
-0.25 r3 has axed %P
0.09 r3 in %D $
0.20 r3 in %D ,
0.23 r3 in %D and
-0.11 r3 in the uk
0.34 r3 on %D ,
0.12 r3 on %D .
0.34 r3 on %D and
0.25 r3 orders %S of
-0.07 r3 show %T .
0.07 r3 with the first
0.44 rule <channel>_acts_on_the_series
0.49 rule <channel>’s_series
0.58 rule any
-0.48 rule none
0.70 rule on_<channel>
-1.04 rule other
-0.14 topic aside
-0.21 topic main
`
