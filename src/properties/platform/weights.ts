/** What the judge of platform claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const platformWeights = `
-0.172 bias
0.21 A %
-0.23 A %C
0.77 A %K
-0.23 A %O
-0.09 A %P
-0.27 A %S
-0.37 A %T
0.42 A &
-0.10 A ,
-0.38 A -
0.09 A .
0.76 A ...
0.38 A /
-0.27 A :
0.31 A ;
0.51 A ?
0.73 A about
0.85 A according
0.08 A after
-0.06 A again
0.25 A ahead
0.48 A air
0.46 A aired
0.55 A along
0.31 A also
-0.21 A anime
0.11 A announced
-0.06 A another
0.46 A anthology
0.44 A any
0.35 A around
0.61 A audience
0.15 A audiences
0.39 A australia
-0.58 A australian
0.08 A available
0.18 A axed
0.29 A back
-0.28 A bafta
0.37 A based
0.43 A been
0.27 A before
-0.13 A begin
0.11 A beginning
0.07 A begins
-0.45 A begun
-0.12 A being
0.63 A best
-0.15 A big
0.42 A biggest
0.37 A book
0.53 A bosses
0.33 A both
0.71 A brand
0.35 A bring
0.36 A bringing
0.27 A british
-0.28 A broadcast
-0.40 A but
0.08 A called
0.43 A cameras
0.28 A can
0.53 A cancelled
0.76 A cancels
0.20 A cast
-0.26 A channel
0.33 A character
-0.36 A chief
0.30 A city
0.52 A come
0.37 A comedy
0.75 A coming
0.64 A comment
0.55 A commented
-0.36 A commissioned
-0.51 A confirmed
-0.65 A content
0.24 A continue
0.24 A created
0.50 A creative
0.62 A creators
0.55 A cut
-0.26 A date
0.11 A day
0.24 A days
0.38 A deal
0.26 A debuted
0.68 A debuting
-0.30 A debuts
0.36 A decided
0.17 A decision
0.56 A declined
-0.33 A developing
0.61 A did
-0.20 A director
-0.47 A do
0.39 A drama
0.24 A dramas
0.39 A drew
0.35 A drop
0.54 A dropped
-0.47 A drops
-0.29 A due
-0.73 A each
-0.37 A end
0.09 A ending
0.34 A episode
0.16 A episodes
0.45 A even
0.91 A event
0.20 A exclusive
0.87 A executive
0.35 A fall
-0.61 A family
0.61 A fan
-0.52 A fans
0.13 A fantasy
0.21 A filming
-0.17 A finale
0.35 A finally
0.21 A first
0.27 A followed
0.22 A following
-0.20 A follows
0.05 A from
-0.36 A gave
0.41 A given
0.39 A giving
0.21 A globally
-0.16 A go
0.52 A goes
0.14 A going
-0.21 A good
0.31 A got
0.42 A gripping
0.13 A had
0.44 A has
0.49 A have
0.53 A his
-0.48 A hit
0.45 A home
-0.29 A horror
0.58 A include
0.46 A including
0.36 A india
0.70 A into
0.92 A just
0.10 A korean
-0.38 A last
0.21 A later
-0.09 A launch
0.56 A left
0.56 A legal
0.36 A less
0.31 A like
0.26 A likely
-0.30 A limited
0.76 A lineup
0.37 A little
-0.17 A local
0.13 A look
-0.10 A looking
-0.14 A love
-0.43 A lovers
-0.37 A made
0.34 A many
0.65 A million
0.56 A month
0.46 A months
-0.31 A more
0.05 A most
0.22 A most-watched
0.43 A moved
-0.29 A my
-0.15 A mystery
0.54 A named
-0.18 A new
0.67 A next
0.71 A night
0.69 A no
0.25 A nor
-0.12 A not
0.24 A now
0.48 A off
-0.34 A officially
-0.09 A once
0.98 A one
0.39 A only
0.69 A order
0.41 A ordered
0.26 A orders
0.47 A original
-0.05 A originals
0.50 A other
-0.42 A otherwise
0.07 A our
-0.54 A out
0.51 A outside
-0.06 A over
0.21 A past
0.37 A picked
0.43 A plans
0.36 A platform
0.78 A pm
0.25 A popular
-0.08 A premiere
0.69 A premieres
0.23 A presents
0.27 A president
0.44 A previewed
-0.74 A previously
-0.24 A procedural
-0.37 A produced
-0.09 A producer
-0.57 A production
0.69 A programming
-0.36 A project
0.71 A put
0.21 A ran
0.79 A release
0.43 A released
0.33 A renewal
0.73 A renewed
-0.29 A renewing
-0.13 A rest
-0.30 A return
0.93 A returning
0.38 A returns
-0.25 A revealed
0.31 A rights
0.21 A rotten
-0.45 A run
0.09 A said
0.76 A same
0.31 A say
-0.47 A saying
-0.44 A says
0.71 A schedule
0.33 A scheduled
0.17 A sci-fi
0.42 A scripted
0.46 A season
-0.40 A second
0.48 A seen
0.71 A series
0.64 A service
0.12 A set
-0.18 A sets
0.65 A showrunner
-0.44 A shows
0.37 A since
0.53 A sitcom
0.36 A slate
0.32 A slot
0.33 A so
-0.15 A some
0.30 A sources
0.39 A south
-0.41 A spin-off
-0.16 A star
0.48 A still
-0.63 A stories
-0.24 A story
0.81 A stream
-0.38 A streamed
0.30 A streamer
-0.08 A streaming
0.30 A streams
0.83 A such
0.52 A sunday
-0.11 A takes
0.37 A team
-0.23 A teaser
-0.44 A television
0.34 A tell
0.29 A than
0.09 A their
0.47 A then
0.10 A there
-0.11 A they
-0.87 A thriller
0.40 A through
-0.18 A thursday
0.13 A time
0.45 A title
-0.21 A told
0.21 A tomatoes
0.34 A total
-0.39 A track
-0.17 A trailer
0.59 A tuesday
-0.35 A turned
0.16 A tv
0.31 A u.s.
-0.41 A uk
0.25 A unveiled
0.17 A up
-0.05 A upcoming
0.22 A us
0.33 A usual
0.43 A viewers
0.16 A waiting
0.58 A way
0.35 A we
0.23 A wednesday
0.59 A week
0.09 A well
-0.53 A what
0.05 A when
0.56 A where
0.30 A which
0.07 A while
-0.49 A who
-0.45 A will
0.19 A work
0.58 A working
0.68 A works
-0.23 A world
0.35 A worldwide
-0.29 A would
0.38 A written
0.28 A year
-0.12 A years
0.29 A yet
0.11 A —
0.13 A ”
0.13 An %
0.09 An %C
-0.04 An %D
0.47 An %K
0.63 An %O
-0.21 An %P
-0.05 An %S
-0.14 An %T
-0.15 An 's
-0.19 An (
0.05 An -
0.12 An .
0.13 An :
0.41 An ;
0.51 An ?
0.23 An about
0.36 An according
0.58 An after
0.89 An air
0.26 An also
0.52 An anime
0.08 An announced
0.44 An any
0.25 An around
0.60 An audience
0.31 An australia
-0.18 An australian
0.27 An available
0.07 An axed
0.09 An back
0.18 An been
-0.11 An before
-0.14 An being
0.57 An best
0.42 An biggest
0.53 An bosses
0.34 An bring
0.06 An bringing
-0.09 An broadcast
-0.35 An but
-0.20 An cable
-0.06 An can
0.53 An cancelled
0.76 An cancels
-0.32 An chief
0.44 An come
-0.30 An comedy
-0.53 An commissioned
-0.46 An confirmed
-0.27 An date
-0.24 An dates
0.24 An day
0.38 An deal
-0.31 An debuts
0.17 An decision
0.56 An declined
0.61 An did
-0.23 An director
-0.52 An do
0.11 An drama
0.24 An dramas
0.35 An drop
-0.47 An drops
0.26 An episodes
0.33 An even
0.91 An event
-0.55 An fans
0.37 An filming
0.78 An first
0.27 An followed
0.95 An follows
0.15 An from
-0.36 An gave
0.41 An given
0.39 An giving
0.21 An globally
0.52 An goes
-0.31 An good
0.35 An has
0.35 An have
-0.06 An hit
0.58 An include
0.36 An india
0.44 An just
0.09 An korean
0.56 An left
0.15 An like
0.43 An lineup
0.21 An looking
-0.04 An midseason
0.39 An month
0.33 An more
-0.15 An most
0.22 An most-watched
0.43 An moved
0.48 An mystery
0.53 An named
-0.38 An network
0.16 An next
0.25 An nor
-0.15 An not
0.04 An now
-0.34 An officially
-0.09 An once
0.39 An only
0.69 An order
0.41 An ordered
0.26 An orders
0.73 An original
-0.17 An originals
-0.42 An otherwise
-0.16 An our
-0.10 An over
0.46 An picked
-0.13 An pilot
-0.38 An premiere
0.23 An presents
0.27 An president
0.44 An previewed
-0.24 An procedural
0.20 An producer
-0.57 An production
0.63 An put
0.69 An release
0.34 An released
0.33 An renewal
0.49 An renewed
0.87 An returning
-0.38 An revealed
0.27 An run
-0.47 An said
0.31 An say
-0.27 An says
0.17 An scheduled
0.47 An scripted
-0.40 An second
0.42 An series
0.40 An set
-0.18 An sets
0.44 An show
-0.12 An shows
0.33 An slate
-0.21 An some
0.33 An south
0.10 An starring
0.56 An stream
0.10 An streams
0.75 An such
0.52 An sunday
-0.11 An takes
0.06 An team
0.58 An teaser
0.47 An then
-0.19 An there
0.20 An they
0.24 An thriller
0.40 An through
-0.21 An told
0.34 An total
-0.17 An trailer
0.09 An tv
0.40 An u.s.
-0.40 An uk
0.35 An unveiled
-0.07 An up
0.08 An us
0.23 An wednesday
0.15 An well
0.58 An what
0.05 An when
0.56 An where
-0.55 An while
-0.54 An who
-0.25 An will
0.26 An worldwide
0.18 An would
0.32 An written
0.17 An yet
0.25 An “
0.41 An ”
0.08 B %C
0.35 B %D
0.08 B %K
0.57 B %N
-0.27 B %O
0.35 B %T
0.15 B &
0.07 B 's
-0.09 B (
-0.15 B )
-0.15 B ,
0.29 B -
0.61 B .
0.11 B /
-0.26 B :
0.22 B about
-0.44 B according
0.13 B actor
0.54 B adapted
0.33 B after
0.11 B again
0.30 B ahead
0.78 B air
-0.13 B aired
0.48 B airing
0.31 B airs
0.29 B all
0.07 B already
0.38 B also
-0.19 B although
-0.14 B among
0.60 B animated
0.83 B anime
-0.16 B another
0.18 B anticipated
0.51 B any
0.48 B audiences
0.33 B australia
0.41 B available
0.59 B away
-0.24 B became
-0.19 B because
0.44 B been
0.44 B began
0.50 B begins
-0.54 B begun
-0.19 B being
0.67 B both
-0.32 B broadcast
0.13 B but
0.30 B cable
0.84 B can
0.49 B cancellation
0.33 B cancelled
0.80 B cast
0.07 B channel
-0.17 B channels
-0.57 B character
0.20 B come
0.06 B comedy
0.39 B comes
0.67 B coming
0.35 B commissioned
0.17 B confirmed
0.65 B created
0.29 B crime
0.27 B critical
0.55 B date
0.62 B day
0.70 B debut
0.60 B debuted
0.15 B detective
-0.22 B directed
-0.45 B director
0.36 B drama
0.40 B drew
0.30 B dropped
0.29 B each
-0.74 B earned
0.29 B end
0.12 B entertainment
0.30 B episode
0.52 B episodes
0.18 B era
0.25 B et
0.47 B every
-0.21 B exclusive
0.30 B exclusively
-0.37 B executive
0.39 B fans
0.32 B favourite
-0.54 B filming
-0.32 B finale
0.49 B finished
0.05 B first
0.34 B following
0.60 B forward
0.25 B from
0.38 B game
0.12 B getting
0.24 B globally
0.62 B goes
-0.14 B good
-0.12 B great
-0.10 B had
0.77 B hard
0.17 B has
-0.48 B have
0.51 B having
-0.19 B he
0.57 B here
0.33 B his
0.53 B hour
-0.51 B how
-0.14 B however
0.91 B i
0.76 B if
0.11 B including
0.39 B initially
0.10 B japan
0.20 B joined
-0.23 B joining
0.49 B joins
-0.60 B just
0.36 B keep
-0.43 B knows
0.49 B korea
-0.15 B last
0.26 B launched
0.08 B lead
0.16 B left
-0.34 B life
-0.33 B like
0.19 B limited
0.29 B long
0.68 B look
0.13 B looking
0.22 B made
0.64 B make
0.07 B many
0.56 B meanwhile
-0.35 B media
0.39 B might
0.76 B million
0.29 B minutes
0.42 B most
0.37 B most-watched
-0.08 B moved
0.41 B named
0.48 B neither
-0.19 B new
0.68 B news
0.30 B next
0.35 B nor
1.34 B not
0.26 B novel
-0.56 B now
0.49 B official
-0.20 B once
0.76 B one
-0.18 B only
0.62 B or
0.40 B order
0.54 B original
-0.20 B other
0.14 B our
0.34 B out
0.43 B outside
0.54 B over
-0.18 B own
0.37 B p.m
-0.19 B part
-0.24 B photo
-0.27 B picked
0.38 B pilot
-0.58 B platform
0.21 B police
0.51 B premiere
0.24 B premiered
-0.09 B premieres
0.13 B president
0.78 B probably
0.77 B produced
-0.49 B producers
0.22 B production
-0.12 B proud
-0.49 B ran
0.49 B ratings
-0.30 B recently
0.80 B release
-0.54 B released
0.23 B reports
-0.24 B return
-0.33 B returned
-0.10 B returns
-0.19 B revealed
0.47 B running
-0.05 B said
-0.27 B says
0.59 B season
0.24 B seasons
0.37 B second
0.38 B seen
-0.58 B series
0.13 B set
0.38 B several
0.61 B should
-0.27 B show
0.76 B shown
-0.06 B shows
-0.26 B since
0.46 B single
0.56 B sitcom
-0.31 B slate
-0.40 B so
0.19 B some
0.60 B soon
0.36 B south
0.10 B space
0.22 B star
-0.07 B starred
0.21 B starring
0.20 B stars
0.34 B start
1.05 B started
0.63 B stream
0.35 B streamed
0.54 B streamer
0.41 B streaming
0.56 B streams
0.51 B studio
0.24 B subsequent
0.36 B success
0.29 B surprise
-0.31 B synopsis
0.06 B take
-0.72 B team
0.15 B teen
-0.17 B television
-0.13 B their
-0.39 B them
-0.09 B there
-0.07 B they
0.48 B things
0.42 B third
-0.22 B thrilled
-0.20 B time
0.47 B told
-0.17 B trailer
0.43 B tuesday
0.22 B turkish
0.51 B tv
-0.32 B under
0.13 B up
0.07 B upcoming
0.54 B very
0.49 B vice
-0.15 B watch
-0.91 B we
0.09 B we're
0.18 B week
0.64 B what
0.24 B when
0.70 B whether
0.54 B which
0.07 B while
0.20 B who
0.63 B will
-0.54 B wonderful
0.61 B worldwide
0.66 B would
-0.47 B written
0.44 B you
-0.20 B –
0.46 B —
-0.37 B “
0.28 B ”
0.05 Bn %C
0.45 Bn %D
-0.10 Bn %K
0.36 Bn %N
0.53 Bn %O
-0.23 Bn %P
0.09 Bn %S
0.44 Bn %T
0.15 Bn &
-0.05 Bn 's
0.05 Bn (
-0.24 Bn )
-0.19 Bn ,
0.60 Bn .
-0.22 Bn :
0.35 Bn air
0.12 Bn aired
0.27 Bn airing
0.45 Bn already
0.64 Bn also
-0.27 Bn although
-0.25 Bn among
0.55 Bn anime
-0.16 Bn another
0.10 Bn available
0.21 Bn away
0.40 Bn back
-0.24 Bn became
0.61 Bn been
0.47 Bn begins
-0.44 Bn being
0.44 Bn both
0.28 Bn but
0.30 Bn cable
0.81 Bn can
0.23 Bn cancelled
0.20 Bn cast
0.27 Bn channel
-0.17 Bn channels
0.54 Bn comes
0.66 Bn coming
0.35 Bn commissioned
0.17 Bn confirmed
0.55 Bn created
0.29 Bn crime
0.62 Bn day
-0.48 Bn deal
0.63 Bn debut
0.19 Bn debuted
-0.10 Bn developing
-0.34 Bn director
0.17 Bn drama
0.30 Bn dropped
0.21 Bn end
0.12 Bn entertainment
-0.20 Bn episodes
0.23 Bn et
-0.21 Bn exclusive
0.23 Bn exclusively
0.36 Bn fans
-0.38 Bn finale
0.26 Bn finished
0.11 Bn first
-0.30 Bn former
1.06 Bn from
0.38 Bn game
-0.14 Bn good
-0.26 Bn had
0.77 Bn hard
0.68 Bn has
-0.12 Bn have
0.17 Bn having
0.38 Bn he
-0.20 Bn hit
-0.14 Bn however
0.51 Bn i
-0.11 Bn including
0.39 Bn initially
0.36 Bn japan
0.18 Bn just
0.49 Bn korea
-0.49 Bn last
0.26 Bn launched
-0.38 Bn like
0.64 Bn look
0.22 Bn made
0.56 Bn meanwhile
0.70 Bn million
0.29 Bn minutes
0.41 Bn most
0.37 Bn most-watched
-0.08 Bn moved
0.48 Bn neither
-0.20 Bn new
0.50 Bn news
0.30 Bn next
0.35 Bn nor
1.04 Bn not
-0.60 Bn now
0.52 Bn official
0.51 Bn one
0.32 Bn only
0.40 Bn order
0.26 Bn original
-0.12 Bn other
0.23 Bn out
0.33 Bn p.m
-0.07 Bn part
-0.24 Bn photo
0.23 Bn picked
0.11 Bn platform
0.28 Bn premiere
0.45 Bn premiered
-0.10 Bn premieres
0.06 Bn president
0.27 Bn produced
0.39 Bn ratings
-0.30 Bn recently
0.40 Bn release
0.25 Bn released
-0.37 Bn return
0.60 Bn returns
-0.19 Bn revealed
0.52 Bn said
-0.07 Bn says
0.37 Bn second
-0.25 Bn see
0.21 Bn seen
-0.10 Bn series
-0.31 Bn show
-0.26 Bn since
0.28 Bn sitcom
-0.26 Bn so
0.19 Bn some
0.39 Bn star
0.17 Bn started
0.81 Bn statement
0.54 Bn stream
0.35 Bn streamed
0.35 Bn streaming
0.56 Bn streams
0.09 Bn studio
0.24 Bn subsequent
0.29 Bn surprise
-0.31 Bn thriller
0.47 Bn told
-0.17 Bn trailer
0.11 Bn turkish
0.35 Bn tv
-0.23 Bn up
0.06 Bn upcoming
-0.16 Bn watch
0.18 Bn week
0.48 Bn what
0.30 Bn when
0.34 Bn whether
0.40 Bn which
0.15 Bn will
-0.22 Bn wonderful
-0.08 Bn working
0.61 Bn worldwide
-0.10 Bn –
0.47 Bn —
-0.53 Bn “
-0.16 Bn ”
-0.50 H 
0.24 H %C
0.09 H %D
0.05 H %N
-0.19 H %P
0.44 H %S
0.27 H %T
0.06 H 's
-0.20 H (
-0.20 H )
0.57 H ,
0.15 H -
0.38 H /
0.15 H :
-0.61 H a
-0.55 H about
0.22 H and
-0.12 H be
0.13 H can
0.19 H cast
0.87 H date
-0.08 H do
-0.06 H from
0.35 H in
-0.30 H is
-0.29 H it
-0.33 H new
0.42 H on
0.31 H out
0.43 H premieres
-0.15 H release
0.53 H renewed
0.46 H returning
0.79 H series
-0.27 H star
-0.30 H the
0.60 H there
0.33 H to
0.24 H watch
-0.42 H what
0.28 H when
0.40 H where
-0.04 H will
1.30 H you
0.43 H –
-0.31 H “
-0.31 H ”
-0.28 L1 %S
-0.30 L1 ,
0.19 L1 /
-0.26 L1 :
0.13 L1 ^
0.42 L1 a
-0.41 L1 after
0.19 L1 although
0.16 L1 and
0.23 L1 as
0.11 L1 at
0.08 L1 both
0.37 L1 by
0.27 L1 channel
0.64 L1 for
-0.30 L1 former
0.47 L1 from
-0.19 L1 in
0.23 L1 including
0.16 L1 is
-0.10 L1 like
0.41 L1 new
0.07 L1 of
0.05 L1 on
0.53 L1 said
-0.25 L1 see
0.75 L1 that
-0.35 L1 the
0.23 L1 to
0.19 L1 upcoming
0.30 L1 when
-0.60 L1 with
-0.27 L1 –
0.38 L1 —
0.44 L1 ”
-0.35 L2 %C ,
0.19 L2 %C /
0.15 L2 %C and
-0.33 L2 %D ,
0.75 L2 %D on
-0.31 L2 %P (
-0.51 L2 %P for
-0.37 L2 %P on
0.39 L2 %S (
0.12 L2 %S ,
0.38 L2 %S on
0.36 L2 %T (
0.11 L2 %T ,
0.08 L2 %T and
0.09 L2 %T is
0.29 L2 , on
-0.29 L2 , the
0.77 L2 , with
0.44 L2 , ”
0.30 L2 . on
0.13 L2 ^ ^
0.56 L2 ^ a
-0.24 L2 ^ the
0.35 L2 air on
0.41 L2 aired on
0.14 L2 airing on
0.46 L2 and a
0.32 L2 available on
0.39 L2 by the
0.21 L2 cancelled by
0.39 L2 coming to
0.08 L2 created by
0.30 L2 day on
0.30 L2 dropped on
0.24 L2 et on
0.23 L2 exclusively on
0.37 L2 from the
0.29 L2 however ,
-0.06 L2 in the
0.22 L2 is a
0.11 L2 launched on
0.14 L2 meanwhile ,
0.56 L2 moved to
-0.22 L2 of the
-0.07 L2 part of
0.14 L2 premiered on
0.56 L2 president of
0.23 L2 produced by
0.16 L2 released by
0.24 L2 return to
0.20 L2 said that
0.37 L2 series at
0.49 L2 series on
-0.22 L2 shows ,
0.31 L2 shows on
0.19 L2 some of
0.04 L2 started on
0.35 L2 streamed on
0.13 L2 streaming on
0.25 L2 that the
-0.28 L2 the %S
0.39 L2 the new
0.19 L2 the upcoming
-0.25 L2 to see
-0.22 L2 to the
0.18 L2 up by
0.06 L2 well as
0.78 L2 working with
0.34 L2 ” (
0.51 L2 ” on
-0.13 L3 %D , and
-0.21 L3 %P for the
0.32 L3 %S , and
0.48 L3 %S of the
0.13 L3 %T %S on
0.34 L3 %T ” (
0.51 L3 %T ” on
-0.21 L3 , %C and
0.39 L3 , %S (
0.46 L3 , and a
0.38 L3 , president of
0.36 L3 ^ %T (
0.13 L3 ^ ^ ^
0.56 L3 ^ ^ a
-0.24 L3 ^ ^ the
0.29 L3 ^ however ,
0.14 L3 ^ meanwhile ,
0.34 L3 ^ the new
0.06 L3 as well as
0.35 L3 be streamed on
0.47 L3 be working with
0.11 L3 been cancelled by
0.45 L3 begins %D on
0.21 L3 in %D on
0.10 L3 is coming to
0.30 L3 next day on
0.22 L3 of %T ,
0.89 L3 on %C and
0.23 L3 on %D on
0.30 L3 p.m . on
0.18 L3 picked up by
0.25 L3 premiere %D on
-0.15 L3 premieres %D on
0.08 L3 series created by
0.21 L3 streaming exclusively on
0.12 L3 was cancelled by
0.21 L3 with %C ,
-0.36 LR , %P
0.15 LR , and
0.68 LR , announced
0.80 LR , has
-0.16 LR , is
-0.55 LR : $
-0.23 LR : )
0.48 LR : has
-0.57 LR ^ $
0.31 LR ^ %D
0.77 LR ^ %P
0.07 LR ^ 's
1.03 LR ^ ,
0.68 LR ^ also
-0.18 LR ^ announced
0.48 LR ^ cancels
-0.39 LR ^ drama
0.09 LR ^ has
0.70 LR ^ is
0.18 LR ^ just
0.57 LR ^ now
0.22 LR ^ ordered
0.26 LR ^ orders
-0.50 LR ^ originals
0.23 LR ^ presents
-0.18 LR ^ sets
0.90 LR ^ will
0.33 LR a original
0.55 LR and $
-0.09 LR and 's
-0.11 LR and ,
0.80 LR and .
0.25 LR and has
-0.18 LR at ,
-0.57 LR at .
0.57 LR at include
-0.13 LR by ,
0.42 LR by .
0.15 LR by in
0.22 LR for 's
0.65 LR for ,
1.02 LR for .
0.53 LR for in
0.34 LR from 's
0.24 LR in 's
0.36 LR in .
0.38 LR in drama
0.16 LR is 's
-0.17 LR of 's
0.72 LR on $
0.79 LR on %D
-0.12 LR on 's
-0.45 LR on ,
0.22 LR on .
1.02 LR on and
0.15 LR on at
0.35 LR on in
0.31 LR on on
0.49 LR the ,
-0.37 LR the confirmed
0.53 LR the drama
-0.10 LR the has
0.63 LR the said
0.61 LR the series
-0.06 LR the show
0.58 LR to 's
-0.52 LR to ,
0.56 LR to .
0.38 LR to for
0.16 LR to in
-0.73 LR with ,
0.38 LR — %D
-0.12 Lb2 %D
0.20 Lb2 %N
-0.52 Lb2 %P
0.91 Lb2 %S
0.17 Lb2 %T
0.20 Lb2 ,
0.30 Lb2 .
0.11 Lb2 ^
0.58 Lb2 a
0.35 Lb2 air
0.41 Lb2 aired
0.14 Lb2 airing
0.50 Lb2 also
0.63 Lb2 and
-0.47 Lb2 announcements
0.32 Lb2 available
0.21 Lb2 away
0.40 Lb2 back
0.44 Lb2 by
0.21 Lb2 cancelled
0.05 Lb2 cast
0.27 Lb2 channels
0.23 Lb2 comes
0.39 Lb2 coming
0.55 Lb2 created
0.30 Lb2 day
0.26 Lb2 debut
0.76 Lb2 drama
0.30 Lb2 dropped
-0.49 Lb2 episodes
0.24 Lb2 et
0.23 Lb2 exclusively
0.79 Lb2 from
0.29 Lb2 however
-0.06 Lb2 in
0.28 Lb2 is
0.31 Lb2 it
0.11 Lb2 launched
0.14 Lb2 meanwhile
0.56 Lb2 moved
0.13 Lb2 news
0.78 Lb2 on
-0.07 Lb2 part
0.14 Lb2 premiered
0.56 Lb2 president
0.27 Lb2 produced
0.16 Lb2 released
0.24 Lb2 return
0.20 Lb2 said
0.60 Lb2 series
0.19 Lb2 some
0.04 Lb2 started
0.35 Lb2 streamed
0.29 Lb2 streaming
0.16 Lb2 to
0.32 Lb2 tv
0.23 Lb2 up
-0.16 Lb2 watch
0.09 Lb2 will
0.78 Lb2 working
-0.38 Lb2 ”
0.27 Lb3 %D
0.60 Lb3 %K
-0.15 Lb3 %N
-0.13 Lb3 %P
0.78 Lb3 %S
0.12 Lb3 %T
-0.32 Lb3 's
-0.53 Lb3 (
-0.23 Lb3 ,
-0.42 Lb3 /
-0.12 Lb3 ^
-0.38 Lb3 a
0.34 Lb3 after
-0.52 Lb3 and
0.25 Lb3 are
0.11 Lb3 as
0.22 Lb3 at
0.11 Lb3 be
0.28 Lb3 been
0.45 Lb3 begins
-0.46 Lb3 being
0.33 Lb3 both
0.44 Lb3 can
-0.32 Lb3 comedy
0.25 Lb3 coming
0.12 Lb3 drama
0.12 Lb3 entertainment
0.19 Lb3 for
0.11 Lb3 from
-0.25 Lb3 good
-0.22 Lb3 have
-0.33 Lb3 hit
-0.35 Lb3 however
1.30 Lb3 in
0.39 Lb3 initially
0.62 Lb3 is
0.18 Lb3 just
0.09 Lb3 new
0.23 Lb3 news
0.30 Lb3 next
0.21 Lb3 not
0.26 Lb3 of
0.16 Lb3 on
0.30 Lb3 p.m
0.18 Lb3 picked
0.34 Lb3 premiere
-0.15 Lb3 premieres
0.11 Lb3 released
-0.55 Lb3 series
0.15 Lb3 show
0.21 Lb3 streaming
0.29 Lb3 surprise
-0.38 Lb3 that
-0.05 Lb3 the
-0.29 Lb3 this
-0.13 Lb3 to
-0.17 Lb3 trailer
0.55 Lb3 was
0.29 Lb3 which
0.18 Lb3 will
0.37 Lb3 ”
0.11 R1 $
0.08 R1 %D
-0.20 R1 %P
-0.20 R1 's
0.06 R1 )
-0.50 R1 ,
0.19 R1 .
-0.30 R1 /
0.21 R1 a
0.26 R1 after
0.68 R1 also
0.37 R1 and
-0.40 R1 are
-0.20 R1 as
0.28 R1 at
0.53 R1 bosses
0.44 R1 can
0.76 R1 cancels
-0.32 R1 chief
-0.33 R1 confirmed
0.61 R1 did
-0.47 R1 drops
0.07 R1 for
-0.36 R1 gave
-0.11 R1 had
0.25 R1 has
-0.17 R1 have
0.37 R1 in
0.58 R1 include
0.33 R1 india
0.20 R1 is
0.33 R1 just
0.57 R1 now
0.06 R1 on
0.15 R1 only
0.22 R1 ordered
0.26 R1 orders
0.56 R1 original
-0.18 R1 originals
0.23 R1 presents
0.63 R1 said
-0.35 R1 series
-0.18 R1 sets
0.12 R1 show
0.47 R1 then
-0.56 R1 to
0.34 R1 when
0.23 R1 will
0.43 R1 with
0.34 R1 would
0.11 R2 $ $
0.16 R2 %D ,
0.05 R2 %D .
0.28 R2 %D and
0.43 R2 's %P
-0.06 R2 's %T
0.42 R2 's biggest
0.62 R2 's hit
-0.04 R2 's midseason
0.22 R2 's most-watched
0.13 R2 's new
0.23 R2 's wednesday
0.06 R2 's “
0.56 R2 ) $
-0.18 R2 ) :
-0.24 R2 , %C
0.58 R2 , %D
0.41 R2 , %T
0.35 R2 , is
-0.18 R2 , said
0.45 R2 , the
-0.16 R2 , there
0.43 R2 , where
-0.46 R2 , with
0.48 R2 , ”
0.19 R2 . $
-0.30 R2 / %C
0.49 R2 and %C
0.54 R2 announced on
0.34 R2 announced that
0.15 R2 as well
0.15 R2 at %N
0.49 R2 drama %T
0.34 R2 for %S
0.50 R2 has announced
0.07 R2 has axed
0.50 R2 has cancelled
-0.63 R2 has confirmed
0.82 R2 has not
-0.38 R2 has officially
0.21 R2 has renewed
0.17 R2 has yet
0.37 R2 in %D
-0.15 R2 in the
0.45 R2 include %T
0.21 R2 is looking
0.20 R2 is not
0.60 R2 on %D
0.22 R2 ordered %S
0.24 R2 orders %S
0.18 R2 original series
-0.14 R2 series %T
0.48 R2 series was
-0.06 R2 show %T
0.26 R2 to stream
0.32 R2 will stream
0.11 R3 $ $ $
0.05 R3 %D . $
0.21 R3 's %T %S
0.13 R3 's new drama
0.06 R3 's “ %T
0.56 R3 ) $ $
0.34 R3 , %C and
-0.18 R3 , said :
0.18 R3 , there are
0.31 R3 , where the
0.19 R3 . $ $
0.62 R3 and %C $
0.71 R3 and %C ,
0.31 R3 and %C .
0.54 R3 announced on %D
0.30 R3 announced that %T
0.15 R3 at %N :
-0.17 R3 has axed %P
0.16 R3 in %D $
0.20 R3 in %D ,
0.20 R3 in %D and
-0.13 R3 in the uk
0.38 R3 on %D ,
0.12 R3 on %D .
0.31 R3 on %D and
0.24 R3 orders %S of
-0.06 R3 show %T .
0.32 R3 will stream the
0.07 Rb2 $
0.09 Rb2 %C
0.81 Rb2 %D
0.29 Rb2 %N
0.22 Rb2 %P
0.94 Rb2 %S
-0.19 Rb2 %T
0.62 Rb2 's
0.60 Rb2 ,
-0.60 Rb2 -
-0.47 Rb2 .
0.25 Rb2 :
0.25 Rb2 a
0.48 Rb2 after
0.48 Rb2 all
0.78 Rb2 and
0.06 Rb2 announced
0.07 Rb2 axed
-0.15 Rb2 before
0.42 Rb2 biggest
0.52 Rb2 cancelled
-0.53 Rb2 confirmed
-0.50 Rb2 director
0.60 Rb2 drama
0.80 Rb2 for
-0.26 Rb2 from
0.37 Rb2 had
0.44 Rb2 has
0.62 Rb2 hit
0.23 Rb2 in
0.71 Rb2 is
0.85 Rb2 it
0.97 Rb2 its
0.21 Rb2 looking
-0.04 Rb2 midseason
0.22 Rb2 most-watched
0.49 Rb2 new
-0.24 Rb2 not
0.45 Rb2 of
-0.38 Rb2 officially
-0.04 Rb2 on
0.15 Rb2 picked
0.12 Rb2 pilot
0.29 Rb2 renewed
-0.40 Rb2 revealed
0.21 Rb2 said
0.67 Rb2 series
0.76 Rb2 show
0.49 Rb2 stream
0.74 Rb2 that
0.61 Rb2 the
-0.34 Rb2 their
-0.16 Rb2 there
-0.16 Rb2 they
-0.30 Rb2 this
0.42 Rb2 to
0.23 Rb2 unveiled
-0.37 Rb2 up
0.59 Rb2 us
0.66 Rb2 was
0.23 Rb2 wednesday
0.15 Rb2 well
0.43 Rb2 where
-0.38 Rb2 with
0.17 Rb2 yet
-0.17 Rb2 “
0.26 Rb2 ”
-0.78 Rb3 $
-0.21 Rb3 %C
-0.07 Rb3 %D
0.42 Rb3 %K
1.00 Rb3 %S
-0.10 Rb3 %T
-0.15 Rb3 )
0.50 Rb3 ,
0.70 Rb3 .
0.35 Rb3 /
-0.36 Rb3 :
-0.26 Rb3 a
0.36 Rb3 according
0.23 Rb3 after
-0.29 Rb3 also
0.59 Rb3 an
0.23 Rb3 and
0.47 Rb3 announced
0.20 Rb3 as
-0.23 Rb3 be
0.20 Rb3 by
0.69 Rb3 drama
0.24 Rb3 dramas
0.37 Rb3 filming
0.59 Rb3 first
0.23 Rb3 for
0.63 Rb3 from
0.17 Rb3 has
-0.22 Rb3 in
-0.48 Rb3 is
0.60 Rb3 it
0.83 Rb3 its
0.51 Rb3 left
-0.26 Rb3 most
-0.20 Rb3 new
0.56 Rb3 not
0.16 Rb3 of
-0.08 Rb3 on
0.32 Rb3 release
0.21 Rb3 renewal
0.24 Rb3 renewed
-0.19 Rb3 said
0.27 Rb3 series
0.63 Rb3 show
0.63 Rb3 some
-0.09 Rb3 that
0.39 Rb3 the
0.30 Rb3 their
-0.06 Rb3 there
0.08 Rb3 to
-0.52 Rb3 trailer
-0.40 Rb3 uk
0.57 Rb3 up
0.59 Rb3 was
-0.56 Rb3 will
-0.20 Rb3 with
0.67 Rb3 “
-0.36 T after
0.74 T before
-0.22 T both
-0.18 T none
0.39 at caption
-0.13 at first0
-0.15 at first1
-0.29 at heading
0.22 at item
0.75 at last1
-0.28 at length0
0.05 at length2
-0.07 at length3
0.31 at length4
-0.08 at length5
-0.08 at middle2
-0.12 at paragraph
-0.23 at row
-0.35 at title
0.25 between after-channels0
-0.50 between after-channels1
-0.45 between after-channels2
-0.27 between after-channels3
-0.20 between after-titles1
-0.91 between after-titles2
-0.59 between after-titles3
-0.36 between after:'s
1.17 between after:(
0.88 between after:)
0.20 between after:.
1.00 between after::
-0.79 between after:;
-0.58 between after:a
0.12 between after:after
0.44 between after:air
-0.14 between after:aired
0.36 between after:airing
0.08 between after:airs
-0.07 between after:also
0.57 between after:although
0.30 between after:an
-0.44 between after:and
-0.24 between after:announced
-0.17 between after:are
-0.31 between after:as
-0.16 between after:at
-0.15 between after:available
-0.31 between after:back
-0.19 between after:be
0.06 between after:been
0.23 between after:begins
0.09 between after:being
-0.48 between after:but
0.44 between after:by
0.09 between after:cancelled
0.15 between after:cast
-0.24 between after:comedy
-0.10 between after:comes
0.51 between after:coming
0.08 between after:created
0.49 between after:day
0.16 between after:debut
-0.34 between after:directed
-0.09 between after:drama
0.05 between after:each
-0.74 between after:earned
0.26 between after:episode
0.48 between after:episodes
0.26 between after:et
0.11 between after:exclusively
-0.14 between after:finale
0.40 between after:first
-0.11 between after:for
0.18 between after:from
0.12 between after:getting
-0.32 between after:had
-0.06 between after:has
-0.65 between after:have
-0.17 between after:hit
0.53 between after:hour
0.41 between after:in
0.30 between after:is
-0.12 between after:it
0.39 between after:its
0.38 between after:joins
-0.25 between after:just
0.19 between after:last
0.87 between after:left
0.64 between after:look
0.19 between after:most
-0.51 between after:moved
0.24 between after:network
0.10 between after:new
0.26 between after:news
0.09 between after:next
0.53 between after:night
0.54 between after:not
-0.05 between after:of
0.35 between after:on
0.28 between after:only
0.29 between after:original
-0.54 between after:own
0.23 between after:picked
0.25 between after:premiere
0.24 between after:premieres
0.21 between after:produced
0.26 between after:release
0.22 between after:released
0.55 between after:returns
0.54 between after:seen
-0.05 between after:series
0.23 between after:show
-0.37 between after:shows
-0.26 between after:since
0.14 between after:south
-0.22 between after:star
-0.19 between after:starred
0.16 between after:streaming
0.24 between after:subsequent
0.63 between after:that
0.24 between after:the
-0.50 between after:thriller
-0.49 between after:to
0.25 between after:tv
0.41 between after:up
-0.18 between after:upcoming
0.35 between after:was
-0.51 between after:well
0.42 between after:which
-0.77 between after:while
-0.14 between after:will
0.37 between after:with
0.33 between after:would
-0.06 between after:–
0.13 between after_%S_on
0.36 between after_(
-0.81 between after_,
0.39 between after_,_%S_(
-0.20 between after_;
-0.45 between after_and
0.34 between after_”_(
0.51 between after_”_on
0.95 between before-channels0
-1.31 between before-channels1
-0.54 between before-channels2
-0.74 between before-channels3
0.31 between before-titles0
0.24 between before-titles1
-0.08 between before-titles2
-0.14 between before-titles3
0.42 between before:'s
0.42 between before:(
0.42 between before:)
-0.39 between before::
-0.83 between before:;
-0.51 between before:a
0.57 between before:about
0.38 between before:after
1.11 between before:also
0.37 between before:american
0.77 between before:another
-0.07 between before:are
-0.45 between before:as
-0.62 between before:at
0.07 between before:axed
0.07 between before:back
-0.28 between before:bafta
0.64 between before:be
0.13 between before:been
-0.14 between before:beginning
0.18 between before:bring
-0.33 between before:british
-0.05 between before:but
-0.53 between before:by
0.97 between before:called
0.55 between before:cancelled
0.61 between before:cast
-0.26 between before:channel
-0.65 between before:chief
0.22 between before:comedy
0.60 between before:coming
-0.53 between before:commissioned
-0.10 between before:dates
0.66 between before:drama
0.20 between before:exclusive
-0.61 between before:family
0.60 between before:first
-0.07 between before:follows
-0.46 between before:for
0.51 between before:freshman
-0.12 between before:fronted
0.41 between before:given
-0.60 between before:had
0.37 between before:has
-0.43 between before:hit
0.45 between before:home
-0.56 between before:horror
0.12 between before:in
0.58 between before:include
0.37 between before:including
0.40 between before:into
-0.13 between before:is
0.40 between before:it
0.39 between before:its
0.18 between before:just
0.10 between before:korean
0.23 between before:launch
0.36 between before:less
0.58 between before:like
0.26 between before:likely
0.91 between before:limited
0.72 between before:lineup
-0.49 between before:more
-0.23 between before:mystery
0.42 between before:network
1.13 between before:new
-0.40 between before:of
-0.36 between before:officially
-0.45 between before:on
0.41 between before:order
0.22 between before:ordered
0.26 between before:orders
-0.42 between before:original
0.39 between before:other
0.05 between before:over
-0.06 between before:past
0.09 between before:pilot
0.42 between before:pm
0.31 between before:premiere
0.38 between before:previously
-0.08 between before:producer
-0.51 between before:remake
0.37 between before:renewed
-0.31 between before:renewing
0.88 between before:revealed
-0.13 between before:said
0.77 between before:same
0.30 between before:seen
0.13 between before:series
-0.18 between before:sets
0.57 between before:show
0.65 between before:shows
0.28 between before:slate
0.42 between before:slot
0.81 between before:teaser
0.55 between before:television
0.20 between before:than
-0.46 between before:that
-0.27 between before:the
0.50 between before:their
0.53 between before:this
-0.11 between before:thriller
0.55 between before:time
0.19 between before:to
-0.21 between before:trailer
0.16 between before:tv
0.18 between before:unveiled
0.40 between before:up
-0.14 between before:upcoming
0.66 between before:us
0.32 between before:was
0.23 between before:wednesday
-0.51 between before:well
0.13 between before:which
-1.05 between before:while
0.27 between before:will
0.35 between before:with
0.45 between before:would
0.17 between before:yet
1.18 between before_'s
1.29 between before_'s_“
0.41 between before_,
0.30 between before_announced_that
0.49 between before_drama
0.57 between before_series
0.47 between before_show
0.38 between before_”_s
1.90 carried by-catalogue
0.07 counts channels1
-0.33 counts channels2
-0.39 counts titles3
-0.28 l1 %S
-0.19 l1 ,
0.34 l1 /
-0.13 l1 :
0.09 l1 ^
0.42 l1 a
-0.41 l1 after
0.19 l1 although
0.23 l1 as
0.21 l1 at
0.08 l1 both
0.37 l1 by
0.27 l1 channel
0.64 l1 for
-0.30 l1 former
0.47 l1 from
-0.20 l1 in
0.23 l1 including
0.08 l1 is
-0.10 l1 like
0.41 l1 new
0.07 l1 of
0.05 l1 on
0.53 l1 said
-0.25 l1 see
0.73 l1 that
-0.31 l1 the
0.23 l1 to
0.19 l1 upcoming
0.30 l1 when
-0.60 l1 with
-0.27 l1 –
0.38 l1 —
0.36 l1 “
0.44 l1 ”
-0.16 l2 %C ,
0.19 l2 %C /
0.15 l2 %C and
-0.33 l2 %D ,
0.75 l2 %D on
-0.31 l2 %P (
0.50 l2 %P ,
0.37 l2 %P /
-0.51 l2 %P for
-0.37 l2 %P on
0.39 l2 %S (
0.12 l2 %S ,
0.38 l2 %S on
0.36 l2 %T (
0.11 l2 %T ,
-0.53 l2 , and
0.29 l2 , on
-0.11 l2 , the
0.77 l2 , with
0.44 l2 , ”
0.30 l2 . on
0.09 l2 ^ ^
0.56 l2 ^ a
-0.24 l2 ^ the
0.35 l2 air on
0.41 l2 aired on
0.14 l2 airing on
0.46 l2 and a
0.32 l2 available on
0.39 l2 by the
0.21 l2 cancelled by
0.39 l2 coming to
0.08 l2 created by
0.30 l2 day on
0.30 l2 dropped on
0.24 l2 et on
0.23 l2 exclusively on
0.37 l2 from the
0.29 l2 however ,
-0.06 l2 in the
0.22 l2 is a
0.11 l2 launched on
0.14 l2 meanwhile ,
0.56 l2 moved to
-0.22 l2 of the
-0.07 l2 part of
0.14 l2 premiered on
0.56 l2 president of
0.23 l2 produced by
0.16 l2 released by
0.24 l2 return to
0.37 l2 series at
0.49 l2 series on
-0.22 l2 shows ,
0.31 l2 shows on
0.19 l2 some of
0.04 l2 started on
0.35 l2 streamed on
0.13 l2 streaming on
0.25 l2 that the
-0.28 l2 the %S
0.39 l2 the new
0.19 l2 the upcoming
-0.25 l2 to see
-0.22 l2 to the
0.18 l2 up by
0.06 l2 well as
0.78 l2 working with
0.34 l2 ” (
0.51 l2 ” on
-0.13 l3 %D , and
-0.72 l3 %K , and
0.33 l3 %P , the
-0.21 l3 %P for the
0.32 l3 %S , and
0.48 l3 %S of the
0.13 l3 %T %S on
0.34 l3 %T ” (
0.51 l3 %T ” on
-0.21 l3 , %C and
0.39 l3 , %S (
0.46 l3 , and a
0.38 l3 , president of
-0.25 l3 : %P /
1.35 l3 ^ %P /
0.36 l3 ^ %T (
0.09 l3 ^ ^ ^
0.56 l3 ^ ^ a
-0.24 l3 ^ ^ the
0.29 l3 ^ however ,
0.14 l3 ^ meanwhile ,
0.34 l3 ^ the new
0.06 l3 as well as
0.35 l3 be streamed on
0.47 l3 be working with
0.11 l3 been cancelled by
0.45 l3 begins %D on
0.21 l3 in %D on
0.10 l3 is coming to
0.30 l3 next day on
0.22 l3 of %T ,
0.89 l3 on %C and
0.23 l3 on %D on
0.30 l3 p.m . on
0.18 l3 picked up by
0.25 l3 premiere %D on
-0.15 l3 premieres %D on
0.08 l3 series created by
0.21 l3 streaming exclusively on
0.12 l3 was cancelled by
0.21 l3 with %C ,
-0.35 order after
-0.45 order after-far
-0.22 order after-near
0.84 order after-next
0.24 order before
-0.66 order before-far
1.49 order before-near
0.14 order before-next
-0.25 order untitled
-0.11 own Csure1
-0.14 own Csure2
-0.05 own Csure3
-0.28 own writtenCsure1
-0.12 own writtenCsure2
0.45 own writtenCsure3
0.11 r1 $
0.04 r1 %D
-0.20 r1 %P
-0.22 r1 's
0.11 r1 (
0.16 r1 )
-0.23 r1 ,
0.17 r1 .
-0.29 r1 /
0.21 r1 a
0.26 r1 after
0.68 r1 also
0.13 r1 and
-0.40 r1 are
-0.20 r1 as
0.28 r1 at
0.53 r1 bosses
0.76 r1 cancels
-0.32 r1 chief
-0.33 r1 confirmed
0.61 r1 did
-0.47 r1 drops
0.07 r1 for
-0.36 r1 gave
-0.11 r1 had
0.25 r1 has
-0.17 r1 have
0.37 r1 in
0.58 r1 include
0.33 r1 india
0.20 r1 is
0.33 r1 just
0.06 r1 on
0.15 r1 only
0.22 r1 ordered
0.26 r1 orders
0.56 r1 original
-0.18 r1 originals
0.23 r1 presents
0.63 r1 said
-0.35 r1 series
-0.18 r1 sets
0.12 r1 show
0.47 r1 then
-0.54 r1 to
0.34 r1 when
0.23 r1 will
0.43 r1 with
0.34 r1 would
0.11 r2 $ $
0.16 r2 %D ,
0.05 r2 %D .
0.28 r2 %D and
0.43 r2 's %P
-0.06 r2 's %T
0.42 r2 's biggest
0.62 r2 's hit
-0.04 r2 's midseason
0.22 r2 's most-watched
0.13 r2 's new
0.23 r2 's wednesday
0.06 r2 's “
0.74 r2 ) $
-0.18 r2 ) :
-0.24 r2 , %C
0.58 r2 , %D
0.65 r2 , %K
0.63 r2 , %P
0.41 r2 , %T
0.35 r2 , is
-0.18 r2 , said
0.41 r2 , the
-0.16 r2 , there
0.43 r2 , where
-0.46 r2 , with
0.48 r2 , ”
0.17 r2 . $
-0.30 r2 / %C
0.49 r2 and %C
-0.43 r2 and %P
0.54 r2 announced on
0.34 r2 announced that
0.15 r2 as well
0.15 r2 at %N
0.49 r2 drama %T
0.34 r2 for %S
0.50 r2 has announced
0.07 r2 has axed
0.50 r2 has cancelled
-0.63 r2 has confirmed
0.82 r2 has not
-0.38 r2 has officially
0.21 r2 has renewed
0.17 r2 has yet
0.37 r2 in %D
-0.16 r2 in the
0.45 r2 include %T
0.21 r2 is looking
0.20 r2 is not
0.60 r2 on %D
0.22 r2 ordered %S
0.24 r2 orders %S
0.18 r2 original series
-0.14 r2 series %T
0.48 r2 series was
-0.06 r2 show %T
0.26 r2 to stream
0.32 r2 will stream
0.11 r3 $ $ $
0.05 r3 %D . $
0.21 r3 's %T %S
0.13 r3 's new drama
0.06 r3 's “ %T
0.74 r3 ) $ $
0.34 r3 , %C and
-0.18 r3 , said :
0.18 r3 , there are
0.31 r3 , where the
0.17 r3 . $ $
0.62 r3 and %C $
0.71 r3 and %C ,
0.31 r3 and %C .
-0.58 r3 and %P ,
0.54 r3 announced on %D
0.30 r3 announced that %T
0.15 r3 at %N :
-0.17 r3 has axed %P
0.16 r3 in %D $
0.20 r3 in %D ,
0.20 r3 in %D and
-0.13 r3 in the uk
0.38 r3 on %D ,
0.12 r3 on %D .
0.31 r3 on %D and
0.24 r3 orders %S of
-0.06 r3 show %T .
0.32 r3 will stream the
0.20 rule <channel>_acts_on_the_series
0.31 rule <channel>’s_series
0.52 rule any
-0.52 rule none
0.69 rule on_<channel>
-0.93 rule other
-0.24 topic main
0.08 topic round-up
`
