/** What the judge of platform claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const platformWeights = `
-0.232 bias
0.25 A %
-0.31 A %C
0.16 A %D
0.85 A %K
-0.13 A %N
-0.20 A %O
-0.23 A %S
-0.39 A %T
0.30 A &
0.16 A (
-0.12 A )
-0.07 A ,
-0.30 A -
0.08 A .
0.50 A ...
0.41 A /
-0.30 A :
0.18 A ;
0.44 A ?
0.76 A about
0.78 A according
0.07 A adaptation
0.12 A after
-0.16 A again
0.17 A ahead
0.34 A air
0.43 A aired
-0.06 A all
0.66 A along
0.30 A also
-0.19 A anime
0.08 A announced
-0.12 A another
0.38 A anthology
0.48 A any
0.26 A around
0.83 A audience
0.16 A audiences
0.38 A australia
-0.61 A australian
0.19 A axed
0.18 A back
-0.15 A bafta
0.46 A based
0.39 A been
0.71 A before
-0.15 A begin
0.05 A begins
-0.41 A begun
-0.11 A being
0.58 A best
-0.18 A big
0.46 A biggest
0.33 A book
0.39 A bosses
0.24 A both
0.61 A brand
0.40 A bring
0.25 A bringing
0.16 A british
-0.74 A broadcast
-0.52 A but
0.13 A cable
-0.05 A called
0.32 A cameras
0.24 A can
0.48 A cancelled
0.73 A cancels
0.11 A cast
-0.05 A channel
0.47 A character
-0.29 A chief
0.32 A city
0.54 A come
0.29 A comedy
0.70 A coming
0.54 A comment
0.45 A commented
-0.42 A commissioned
-0.62 A confirmed
-0.66 A content
0.32 A continue
0.24 A created
0.41 A creative
0.51 A creators
0.36 A cut
0.29 A date
0.08 A day
0.29 A days
0.32 A deal
0.19 A debuted
0.79 A debuting
-0.45 A debuts
0.42 A decided
0.19 A decision
0.58 A declined
-0.30 A developing
0.59 A did
-0.30 A director
-0.47 A do
0.42 A drama
0.22 A dramas
0.49 A drew
0.26 A drop
0.31 A dropped
-0.38 A drops
-0.42 A due
-0.69 A each
-0.38 A end
0.07 A ending
0.22 A episode
0.14 A episodes
0.41 A even
0.94 A event
0.24 A exclusive
0.83 A executive
0.34 A fall
-0.74 A family
0.60 A fan
-0.58 A fans
0.18 A filming
-0.21 A finale
0.49 A finally
0.73 A first
0.25 A followed
0.22 A following
-0.30 A gave
0.39 A given
0.27 A giving
0.27 A globally
-0.21 A go
0.40 A goes
0.13 A going
-0.31 A good
0.38 A got
-0.09 A greenlit
0.37 A gripping
0.12 A had
0.46 A has
0.32 A have
0.61 A his
-0.65 A hit
0.51 A home
-0.12 A horror
0.68 A include
0.71 A including
0.38 A india
0.80 A into
0.88 A just
0.16 A korean
-0.24 A last
0.24 A later
0.60 A left
0.29 A legal
0.42 A less
0.19 A like
0.31 A likely
0.09 A limited
0.70 A lineup
0.25 A little
-0.23 A local
0.09 A look
-0.11 A love
-0.45 A lovers
-0.37 A made
0.37 A many
0.07 A midseason
0.81 A million
0.59 A month
0.39 A months
-0.29 A more
-0.05 A most
0.29 A most-watched
0.53 A moved
-0.31 A my
-0.11 A mystery
0.58 A named
-0.08 A network
-0.09 A new
0.56 A next
0.84 A night
0.63 A no
0.25 A nor
0.09 A not
0.14 A now
0.39 A off
-0.37 A officially
-0.16 A once
0.66 A one
0.37 A only
0.80 A order
0.38 A ordered
0.31 A orders
0.29 A original
0.14 A originals
0.56 A other
-0.48 A otherwise
-0.53 A out
0.46 A outside
-0.12 A over
0.37 A past
0.40 A picked
0.42 A plans
0.40 A platform
0.46 A pm
0.31 A popular
0.25 A premiere
0.56 A premieres
-0.07 A presentation
0.25 A presents
0.32 A president
0.35 A previewed
-0.69 A previously
-0.27 A procedural
-0.15 A produced
-0.38 A producer
-0.56 A production
0.66 A programming
-0.39 A project
0.73 A put
0.16 A ran
0.34 A release
0.42 A released
0.37 A renewal
0.64 A renewed
-0.24 A renewing
-0.30 A rest
-0.37 A return
0.90 A returning
0.38 A returns
0.43 A revealed
0.14 A rights
0.25 A rotten
-0.32 A run
0.73 A same
0.38 A say
-0.20 A saying
-0.35 A says
0.68 A schedule
0.31 A scheduled
0.18 A sci-fi
0.51 A scripted
0.29 A season
-0.35 A second
0.37 A seen
0.67 A series
0.67 A service
0.08 A set
-0.07 A sets
-0.15 A show
0.74 A showrunner
-0.62 A shows
0.37 A since
0.36 A sitcom
0.65 A slate
0.30 A slot
0.35 A so
-0.05 A some
0.29 A sources
0.40 A south
-0.38 A spin-off
-0.14 A star
-0.06 A starring
0.08 A stars
0.33 A still
-0.61 A stories
-0.19 A story
0.67 A stream
-0.43 A streamed
0.34 A streamer
-0.15 A streaming
0.29 A streams
0.81 A such
0.48 A sunday
0.13 A take
-0.10 A takes
0.47 A team
0.31 A teaser
-0.50 A television
0.36 A tell
0.40 A than
0.11 A their
-0.14 A then
0.06 A there
-0.17 A they
-0.74 A thriller
0.47 A through
-0.28 A thursday
0.24 A time
0.46 A title
-0.19 A told
0.25 A tomatoes
0.67 A top
0.34 A total
-0.33 A track
-0.20 A trailer
0.72 A tuesday
-0.19 A turned
0.08 A tv
0.36 A u.s.
-0.34 A uk
0.33 A unveiled
0.25 A up
-0.09 A upcoming
0.37 A us
0.36 A usual
0.53 A viewers
0.16 A waiting
-0.22 A watch
0.44 A way
0.41 A we
0.21 A wednesday
0.54 A week
-0.06 A well
-0.63 A what
0.35 A where
0.16 A which
-0.05 A while
-0.18 A who
-0.51 A will
0.17 A work
0.69 A working
0.64 A works
-0.14 A world
0.33 A worldwide
-0.26 A would
0.32 A written
0.24 A year
0.16 A years
0.47 A yet
-0.14 A –
0.12 A —
-0.14 A “
0.05 A ”
0.16 An %
0.20 An %D
0.47 An %K
0.14 An %N
0.73 An %O
-0.20 An %P
0.17 An %S
-0.14 An %T
-0.21 An 's
-0.24 An (
0.12 An -
0.18 An .
0.53 An ;
0.44 An ?
0.34 An about
0.41 An according
0.80 An after
1.01 An air
-0.07 An all
0.29 An also
0.41 An anime
0.06 An announced
0.48 An any
0.21 An around
0.55 An audience
0.31 An australia
-0.15 An australian
0.31 An available
0.07 An axed
0.11 An back
0.23 An been
-0.14 An before
-0.18 An being
0.49 An best
0.46 An biggest
0.39 An bosses
0.40 An bring
-0.28 An broadcast
-0.37 An but
-0.19 An cable
-0.14 An can
0.48 An cancelled
0.73 An cancels
-0.04 An cast
-0.28 An chief
0.38 An come
-0.34 An comedy
-0.58 An commissioned
-0.59 An confirmed
0.24 An date
-0.20 An dates
0.21 An day
0.32 An deal
-0.47 An debuts
0.19 An decision
0.58 An declined
0.05 An developing
0.59 An did
-0.31 An director
-0.75 An do
0.19 An drama
0.22 An dramas
0.26 An drop
-0.38 An drops
0.10 An episodes
0.36 An even
0.94 An event
-0.58 An fans
0.42 An filming
0.79 An first
0.25 An followed
0.86 An follows
-0.30 An gave
0.39 An given
0.27 An giving
0.27 An globally
0.40 An goes
-0.35 An good
-0.09 An greenlit
0.06 An had
0.28 An has
0.24 An have
0.68 An include
0.38 An india
0.41 An just
0.15 An korean
0.60 An left
0.37 An lineup
0.10 An looking
0.48 An month
0.36 An more
-0.14 An most
0.29 An most-watched
0.53 An moved
0.61 An mystery
0.56 An named
-0.48 An network
0.08 An next
0.25 An nor
-0.16 An not
-0.37 An officially
-0.16 An once
0.37 An only
0.80 An order
0.38 An ordered
0.31 An orders
0.68 An original
-0.18 An originals
-0.48 An otherwise
-0.15 An our
-0.18 An over
0.22 An picked
-0.11 An pilot
-0.07 An presentation
0.25 An presents
0.32 An president
0.35 An previewed
-0.27 An procedural
0.04 An producer
-0.56 An production
0.61 An put
0.29 An release
0.30 An released
0.37 An renewal
0.51 An renewed
0.86 An returning
0.20 An revealed
0.28 An run
-0.39 An said
0.38 An say
-0.23 An says
0.23 An scheduled
0.51 An scripted
-0.35 An second
0.29 An series
0.38 An set
-0.07 An sets
0.26 An show
-0.40 An shows
0.56 An slate
-0.13 An some
0.36 An south
0.08 An starring
0.43 An stream
0.07 An streams
0.74 An such
0.48 An sunday
-0.10 An takes
0.14 An team
0.23 An teaser
0.10 An their
-0.14 An then
-0.09 An there
0.19 An they
0.19 An thriller
0.47 An through
-0.19 An told
0.34 An total
-0.20 An trailer
0.27 An u.s.
-0.28 An uk
0.29 An unveiled
0.12 An us
0.21 An wednesday
0.17 An well
0.43 An what
0.35 An where
-0.43 An while
-0.32 An who
-0.12 An will
0.33 An worldwide
0.19 An would
0.27 An written
0.21 An yet
0.15 An “
0.47 An ”
-0.05 B %C
0.45 B %D
-0.09 B %K
0.54 B %N
-0.45 B %O
-0.06 B %S
0.53 B %T
0.18 B &
0.14 B 's
-0.05 B (
-0.10 B )
-0.08 B ,
0.53 B -
0.50 B .
0.19 B ;
0.26 B about
-0.45 B according
0.08 B actor
0.38 B adapted
0.39 B after
0.08 B again
0.38 B ahead
0.83 B air
-0.21 B aired
0.50 B airing
0.26 B airs
0.25 B all
0.45 B also
-0.11 B although
-0.15 B among
0.64 B animated
0.90 B anime
-0.04 B announcements
-0.35 B another
0.18 B anticipated
0.52 B any
0.33 B audiences
0.38 B australia
0.55 B available
0.53 B away
-0.20 B back
-0.20 B became
-0.10 B because
0.29 B been
0.35 B began
0.54 B begins
-0.55 B begun
-0.21 B being
0.69 B both
-0.27 B broadcast
0.11 B but
0.26 B cable
0.64 B can
0.44 B cancellation
0.21 B cancelled
0.76 B cast
0.05 B channel
-0.15 B channels
-0.59 B character
0.19 B come
0.07 B comedy
0.26 B comes
0.69 B coming
0.38 B commissioned
0.18 B confirmed
0.44 B created
-0.06 B credit
0.22 B crime
0.24 B critical
0.51 B date
0.37 B day
0.62 B debut
0.41 B debuted
0.13 B detective
-0.34 B director
0.53 B drama
0.38 B drew
0.33 B dropped
0.31 B each
-0.74 B earned
0.30 B end
0.30 B episode
0.55 B episodes
0.18 B era
0.24 B et
0.41 B every
-0.30 B exclusive
0.38 B exclusively
-0.38 B executive
0.33 B fans
0.33 B favourite
-0.55 B filming
-0.42 B finale
0.47 B finished
0.25 B first
0.40 B following
-0.10 B former
0.70 B forward
0.14 B from
0.47 B game
0.19 B getting
0.26 B globally
0.57 B goes
-0.20 B good
-0.09 B great
0.70 B hard
0.35 B has
-0.43 B have
0.64 B having
-0.16 B he
0.61 B here
0.51 B his
0.57 B hour
-0.59 B how
-0.13 B however
0.85 B i
0.79 B if
-0.09 B including
0.41 B initially
0.11 B japan
0.16 B joined
-0.27 B joining
0.87 B joins
-0.66 B just
0.40 B keep
-0.43 B knows
0.40 B korea
-0.20 B last
0.25 B launched
0.07 B lead
0.18 B left
-0.33 B life
-0.11 B like
0.23 B limited
0.23 B long
0.66 B look
0.08 B looking
0.19 B made
0.59 B make
0.11 B many
0.48 B meanwhile
-0.25 B media
0.33 B might
0.76 B million
0.31 B minutes
0.36 B most
0.35 B most-watched
-0.08 B moved
0.45 B named
0.40 B neither
-0.19 B new
0.71 B news
0.29 B next
0.24 B nor
1.21 B not
0.24 B novel
-0.54 B now
0.41 B official
0.81 B one
-0.20 B only
0.57 B or
0.43 B order
0.48 B original
-0.22 B other
0.04 B our
0.47 B out
0.51 B outside
0.37 B over
-0.13 B own
0.31 B p.m
-0.29 B part
-0.21 B photo
-0.27 B picked
0.34 B pilot
-0.59 B platform
0.16 B police
0.58 B premiere
0.17 B premiered
-0.09 B premieres
0.39 B prequel
0.09 B president
0.72 B probably
0.89 B produced
-0.39 B producers
0.22 B production
-0.07 B proud
-0.45 B ran
0.56 B ratings
-0.33 B recently
0.66 B release
-0.58 B released
0.27 B reports
-0.13 B return
-0.17 B returned
-0.10 B returning
-0.19 B returns
-0.25 B revealed
0.56 B running
-0.31 B says
0.54 B season
0.20 B seasons
0.36 B second
0.28 B seen
-0.47 B series
0.16 B set
0.23 B several
0.47 B should
-0.21 B show
0.73 B shown
0.04 B shows
-0.24 B since
0.53 B single
0.61 B sitcom
-0.36 B slate
-0.39 B so
0.28 B some
0.55 B soon
0.27 B south
0.11 B space
-0.14 B star
-0.21 B starred
0.31 B starring
0.20 B stars
0.29 B start
0.88 B started
-0.06 B statement
0.53 B stream
0.30 B streamed
0.36 B streamer
0.56 B streaming
0.39 B streams
0.32 B studio
0.32 B subsequent
0.42 B success
0.30 B surprise
-0.32 B synopsis
0.12 B take
-0.62 B team
0.10 B teen
-0.12 B television
-0.26 B them
-0.07 B there
-0.13 B they
0.53 B things
0.38 B third
-0.20 B thrilled
-0.10 B thriller
-0.09 B time
0.39 B told
-0.27 B trailer
0.33 B tuesday
0.23 B turkish
0.50 B tv
-0.41 B under
0.07 B up
0.52 B very
0.48 B vice
-0.17 B watch
-0.91 B we
0.09 B we're
0.18 B week
-0.12 B well
0.67 B what
0.37 B when
0.67 B whether
0.42 B which
0.19 B who
0.57 B will
-0.43 B wonderful
0.62 B worldwide
0.52 B would
-0.47 B written
0.47 B you
0.16 B –
0.61 B —
-0.43 B “
0.16 B ”
0.10 Bn %C
0.56 Bn %D
0.56 Bn %N
-0.08 Bn %O
-0.26 Bn %P
-0.09 Bn %S
0.56 Bn %T
0.18 Bn &
0.12 Bn (
-0.28 Bn )
-0.16 Bn ,
0.49 Bn .
-0.06 Bn /
-0.06 Bn :
0.19 Bn ;
0.16 Bn after
0.32 Bn air
0.15 Bn aired
0.24 Bn airing
0.45 Bn already
0.46 Bn also
-0.29 Bn although
-0.09 Bn among
0.59 Bn anime
-0.04 Bn announcements
-0.35 Bn another
0.18 Bn available
0.18 Bn away
0.57 Bn back
-0.20 Bn became
0.56 Bn been
0.51 Bn begins
-0.33 Bn being
0.42 Bn both
0.29 Bn but
0.26 Bn cable
0.61 Bn can
0.19 Bn cancelled
0.17 Bn cast
0.36 Bn channel
-0.15 Bn channels
0.58 Bn comes
0.69 Bn coming
0.38 Bn commissioned
0.18 Bn confirmed
0.32 Bn created
-0.06 Bn credit
0.22 Bn crime
0.37 Bn day
-0.67 Bn deal
0.60 Bn debut
0.20 Bn debuted
-0.10 Bn developing
-0.17 Bn director
0.26 Bn drama
0.33 Bn dropped
0.23 Bn end
-0.14 Bn episodes
0.17 Bn et
-0.30 Bn exclusive
0.25 Bn exclusively
0.29 Bn fans
-0.51 Bn finale
0.22 Bn finished
0.31 Bn first
-0.18 Bn former
1.08 Bn from
0.47 Bn game
-0.20 Bn good
-0.10 Bn had
0.70 Bn hard
0.48 Bn has
-0.11 Bn have
0.26 Bn he
-0.16 Bn hit
-0.13 Bn however
0.42 Bn i
-0.14 Bn including
0.41 Bn initially
0.36 Bn japan
0.19 Bn just
0.40 Bn korea
-0.39 Bn last
0.25 Bn launched
-0.22 Bn like
0.61 Bn look
0.19 Bn made
0.48 Bn meanwhile
0.70 Bn million
0.31 Bn minutes
0.34 Bn most
0.35 Bn most-watched
-0.08 Bn moved
0.40 Bn neither
-0.39 Bn new
0.56 Bn news
0.29 Bn next
0.24 Bn nor
0.91 Bn not
-0.60 Bn now
0.34 Bn official
0.57 Bn one
0.41 Bn only
0.43 Bn order
0.17 Bn original
-0.25 Bn other
0.35 Bn out
0.29 Bn p.m
-0.11 Bn part
-0.21 Bn photo
0.22 Bn picked
0.07 Bn platform
0.41 Bn premiere
0.48 Bn premiered
-0.10 Bn premieres
0.38 Bn produced
0.37 Bn ratings
-0.33 Bn recently
0.39 Bn release
0.25 Bn released
-0.39 Bn return
0.63 Bn returns
-0.25 Bn revealed
0.72 Bn said
-0.18 Bn says
0.36 Bn second
-0.26 Bn see
0.21 Bn seen
0.06 Bn series
-0.40 Bn show
0.14 Bn shows
-0.24 Bn since
0.30 Bn sitcom
-0.27 Bn so
0.28 Bn some
0.55 Bn star
0.20 Bn started
0.69 Bn statement
0.38 Bn stream
0.30 Bn streamed
0.45 Bn streaming
0.39 Bn streams
0.32 Bn subsequent
0.30 Bn surprise
-0.06 Bn take
-0.26 Bn thriller
0.39 Bn told
-0.27 Bn trailer
0.12 Bn turkish
0.41 Bn tv
-0.22 Bn up
-0.19 Bn watch
0.18 Bn week
0.48 Bn what
0.30 Bn when
0.39 Bn whether
0.30 Bn which
-0.09 Bn who
0.08 Bn will
-0.19 Bn wonderful
-0.09 Bn working
0.62 Bn worldwide
0.44 Bn –
0.58 Bn —
-0.47 Bn “
-0.20 Bn ”
-0.46 H 
0.16 H %C
-0.07 H %N
0.61 H %S
0.25 H %T
0.10 H 's
-0.19 H (
-0.19 H )
0.47 H ,
-0.04 H -
0.46 H /
0.06 H :
-0.04 H ?
-0.49 H a
-0.51 H about
0.19 H and
0.12 H can
0.78 H date
-0.05 H do
-0.06 H from
0.32 H in
-0.10 H is
-0.42 H it
-0.36 H new
0.36 H on
0.26 H out
0.50 H premieres
-0.19 H release
0.43 H renewed
0.53 H returning
0.47 H series
-0.25 H star
-0.30 H the
0.73 H there
0.36 H to
0.22 H watch
-0.41 H what
0.15 H when
0.31 H where
1.23 H you
0.48 H –
-0.23 H “
-0.23 H ”
-0.28 L1 %S
-0.27 L1 ,
0.07 L1 /
-0.09 L1 :
0.15 L1 ;
0.18 L1 ^
0.25 L1 a
-0.39 L1 after
0.22 L1 although
0.12 L1 and
0.21 L1 as
0.07 L1 at
0.11 L1 both
0.42 L1 by
0.36 L1 channel
0.59 L1 for
-0.18 L1 former
0.50 L1 from
-0.21 L1 in
0.15 L1 including
0.26 L1 is
-0.11 L1 like
0.57 L1 new
0.23 L1 of
0.53 L1 said
-0.26 L1 see
0.73 L1 that
-0.39 L1 the
0.25 L1 upcoming
0.30 L1 when
-0.45 L1 with
0.39 L1 –
0.35 L1 —
0.43 L1 ”
-0.31 L2 %C ,
0.07 L2 %C /
0.20 L2 %C and
-0.44 L2 %D ,
0.56 L2 %D on
-0.34 L2 %P (
-0.45 L2 %P for
-0.50 L2 %P on
0.35 L2 %S (
0.30 L2 %S ,
-0.36 L2 %S on
0.36 L2 %T (
-0.08 L2 %T ;
0.04 L2 %T and
0.21 L2 %T is
-0.25 L2 , and
0.28 L2 , on
-0.39 L2 , the
0.90 L2 , with
0.43 L2 , ”
0.26 L2 . on
0.18 L2 ^ ^
0.49 L2 ^ a
-0.20 L2 ^ the
0.32 L2 air on
0.50 L2 aired on
0.17 L2 airing on
0.47 L2 and a
0.32 L2 available on
0.36 L2 by the
0.18 L2 cancelled by
0.47 L2 coming to
0.07 L2 created by
-0.06 L2 credit :
0.29 L2 day on
0.33 L2 dropped on
0.16 L2 et on
0.25 L2 exclusively on
-0.05 L2 for the
0.35 L2 from the
0.27 L2 however ,
-0.06 L2 in the
0.18 L2 is a
0.04 L2 launched on
0.14 L2 meanwhile ,
0.64 L2 moved to
-0.13 L2 of the
-0.11 L2 part of
0.10 L2 premiered on
0.57 L2 president of
0.37 L2 produced by
0.12 L2 released by
0.32 L2 return to
0.24 L2 said that
0.60 L2 series at
0.47 L2 series on
-0.34 L2 shows ,
0.22 L2 shows on
0.28 L2 some of
0.13 L2 started on
0.30 L2 streamed on
0.09 L2 streaming on
0.27 L2 that the
-0.28 L2 the %S
0.40 L2 the new
0.25 L2 the upcoming
-0.26 L2 to see
-0.17 L2 to the
0.20 L2 up by
0.08 L2 well as
0.70 L2 working with
0.32 L2 ” (
0.44 L2 ” on
-0.23 L3 %D , and
-0.12 L3 %P for the
0.40 L3 %S , and
0.56 L3 %S of the
-0.47 L3 %T %S on
0.32 L3 %T ” (
0.44 L3 %T ” on
-0.09 L3 , %C and
0.35 L3 , %S (
0.47 L3 , and a
0.36 L3 , president of
0.36 L3 ^ %T (
0.18 L3 ^ ^ ^
0.49 L3 ^ ^ a
-0.20 L3 ^ ^ the
0.27 L3 ^ however ,
0.14 L3 ^ meanwhile ,
0.33 L3 ^ the new
0.08 L3 as well as
0.30 L3 be streamed on
0.39 L3 be working with
0.07 L3 been cancelled by
0.44 L3 begins %D on
0.20 L3 in %D on
0.17 L3 is coming to
0.29 L3 next day on
0.24 L3 of %T ,
0.84 L3 on %C and
0.28 L3 on %D on
0.26 L3 p.m . on
0.20 L3 picked up by
0.21 L3 premiere %D on
-0.12 L3 premieres %D on
0.07 L3 series created by
0.21 L3 streaming exclusively on
0.16 L3 was cancelled by
0.10 L3 with %C ,
0.07 LR ( )
-0.17 LR , %P
-0.21 LR , 's
0.24 LR , and
0.47 LR , announced
0.92 LR , has
-0.04 LR , is
-0.58 LR : $
-0.19 LR : )
0.44 LR : has
0.34 LR ; 's
-0.19 LR ^ $
0.26 LR ^ %D
0.95 LR ^ %P
0.14 LR ^ 's
0.78 LR ^ ,
0.71 LR ^ also
-0.25 LR ^ announced
0.50 LR ^ cancels
-0.39 LR ^ drama
-0.07 LR ^ has
0.50 LR ^ is
0.18 LR ^ just
0.70 LR ^ now
0.12 LR ^ ordered
0.31 LR ^ orders
-0.46 LR ^ originals
0.25 LR ^ presents
-0.07 LR ^ sets
0.72 LR ^ will
0.24 LR a original
0.66 LR and $
-0.10 LR and 's
-0.18 LR and ,
0.86 LR and .
0.39 LR and has
-0.15 LR at ,
-0.50 LR at .
0.65 LR at include
-0.20 LR by ,
0.46 LR by .
0.10 LR by in
0.25 LR for 's
0.50 LR for ,
1.07 LR for .
0.34 LR for in
0.28 LR from 's
0.16 LR in 's
0.43 LR in .
0.47 LR in drama
0.26 LR is 's
-0.21 LR of 's
-0.09 LR on $
0.78 LR on %D
0.11 LR on 's
-0.30 LR on ,
0.37 LR on .
1.07 LR on and
0.17 LR on at
0.12 LR on in
0.21 LR on on
0.45 LR the ,
0.05 LR the .
-0.41 LR the confirmed
0.47 LR the drama
-0.06 LR the has
0.54 LR the said
0.56 LR the series
-0.21 LR the show
0.75 LR to 's
-0.53 LR to ,
0.40 LR to .
0.44 LR to for
0.15 LR to in
-0.69 LR with ,
0.35 LR — %D
0.23 Lb2 %D
0.19 Lb2 %N
-0.50 Lb2 %P
0.08 Lb2 %T
0.27 Lb2 ,
0.26 Lb2 .
0.08 Lb2 ^
0.53 Lb2 a
0.32 Lb2 air
0.50 Lb2 aired
0.17 Lb2 airing
0.56 Lb2 also
0.56 Lb2 and
-0.47 Lb2 announcements
0.32 Lb2 available
0.18 Lb2 away
0.57 Lb2 back
0.42 Lb2 by
0.18 Lb2 cancelled
0.08 Lb2 cast
0.10 Lb2 channels
0.24 Lb2 comes
0.47 Lb2 coming
0.32 Lb2 created
-0.06 Lb2 credit
0.29 Lb2 day
0.19 Lb2 debut
0.73 Lb2 drama
0.33 Lb2 dropped
-0.49 Lb2 episodes
0.16 Lb2 et
0.25 Lb2 exclusively
-0.05 Lb2 for
0.77 Lb2 from
0.27 Lb2 however
-0.06 Lb2 in
0.24 Lb2 is
0.33 Lb2 it
0.04 Lb2 launched
-0.08 Lb2 made
0.14 Lb2 meanwhile
0.64 Lb2 moved
0.12 Lb2 news
0.62 Lb2 on
-0.11 Lb2 part
0.10 Lb2 premiered
0.57 Lb2 president
0.38 Lb2 produced
0.12 Lb2 released
0.32 Lb2 return
0.24 Lb2 said
0.95 Lb2 series
0.15 Lb2 shows
0.28 Lb2 some
0.13 Lb2 started
0.30 Lb2 streamed
0.23 Lb2 streaming
-0.07 Lb2 that
0.09 Lb2 the
0.22 Lb2 to
0.37 Lb2 tv
0.25 Lb2 up
-0.19 Lb2 watch
0.15 Lb2 will
0.70 Lb2 working
-0.30 Lb2 ”
0.10 Lb3 %C
0.10 Lb3 %D
0.56 Lb3 %K
-0.10 Lb3 %N
-0.12 Lb3 %P
0.89 Lb3 %S
0.08 Lb3 %T
-0.25 Lb3 's
-0.21 Lb3 (
-0.04 Lb3 ,
-0.41 Lb3 /
-0.09 Lb3 ^
-0.41 Lb3 a
0.53 Lb3 after
-0.32 Lb3 and
0.21 Lb3 are
0.22 Lb3 as
0.42 Lb3 at
0.19 Lb3 be
0.35 Lb3 been
0.44 Lb3 begins
-0.33 Lb3 being
0.30 Lb3 both
0.41 Lb3 can
-0.13 Lb3 comedy
0.35 Lb3 coming
0.13 Lb3 drama
-0.04 Lb3 first
0.30 Lb3 for
0.11 Lb3 from
-0.32 Lb3 good
-0.31 Lb3 have
-0.45 Lb3 hit
-0.32 Lb3 however
1.07 Lb3 in
0.41 Lb3 initially
0.79 Lb3 is
0.11 Lb3 it
0.06 Lb3 its
0.19 Lb3 just
0.28 Lb3 news
0.29 Lb3 next
0.13 Lb3 not
0.27 Lb3 of
0.23 Lb3 on
0.26 Lb3 p.m
0.20 Lb3 picked
0.32 Lb3 premiere
-0.12 Lb3 premieres
0.15 Lb3 released
-0.49 Lb3 series
0.18 Lb3 show
0.21 Lb3 streaming
0.30 Lb3 surprise
-0.37 Lb3 that
-0.41 Lb3 the
-0.19 Lb3 this
-0.05 Lb3 to
-0.27 Lb3 trailer
-0.07 Lb3 upcoming
0.63 Lb3 was
0.18 Lb3 which
-0.05 Lb3 with
0.10 Lb3 ”
0.23 R1 %D
-0.23 R1 %P
-0.24 R1 's
-0.35 R1 ,
0.15 R1 .
-0.38 R1 /
0.24 R1 a
0.21 R1 after
0.71 R1 also
0.35 R1 and
-0.28 R1 are
-0.30 R1 as
0.25 R1 at
0.39 R1 bosses
0.38 R1 can
0.73 R1 cancels
-0.28 R1 chief
-0.39 R1 confirmed
0.59 R1 did
0.06 R1 drama
-0.38 R1 drops
-0.30 R1 gave
-0.13 R1 had
0.21 R1 has
-0.26 R1 have
0.23 R1 in
0.68 R1 include
0.37 R1 india
0.25 R1 is
0.26 R1 just
0.70 R1 now
0.17 R1 only
0.12 R1 ordered
0.31 R1 orders
0.48 R1 original
-0.25 R1 originals
0.25 R1 presents
0.54 R1 said
-0.27 R1 series
-0.07 R1 sets
-0.14 R1 then
-0.37 R1 to
0.36 R1 when
0.36 R1 will
0.46 R1 with
0.24 R1 would
0.19 R2 %D ,
-0.06 R2 %D .
0.20 R2 %D and
0.31 R2 's %P
0.46 R2 's biggest
0.67 R2 's hit
0.29 R2 's most-watched
0.15 R2 's new
0.21 R2 's wednesday
0.38 R2 ) $
-0.14 R2 ) .
-0.20 R2 ) :
-0.33 R2 , %C
0.42 R2 , %D
0.67 R2 , %T
0.43 R2 , is
-0.15 R2 , said
0.80 R2 , the
-0.23 R2 , there
0.24 R2 , where
-0.35 R2 , with
0.48 R2 , ”
0.16 R2 . $
0.06 R2 . ”
-0.38 R2 / %C
0.55 R2 and %C
0.54 R2 announced on
0.37 R2 announced that
0.17 R2 as well
0.17 R2 at %N
-0.13 R2 chief %P
0.45 R2 drama %T
0.36 R2 for %S
0.47 R2 has announced
0.07 R2 has axed
0.43 R2 has cancelled
-0.51 R2 has confirmed
0.73 R2 has not
-0.42 R2 has officially
0.13 R2 has renewed
0.21 R2 has yet
0.49 R2 in %D
0.46 R2 include %T
0.10 R2 is looking
0.23 R2 is not
0.50 R2 on %D
0.12 R2 ordered %S
0.27 R2 orders %S
0.25 R2 original series
-0.16 R2 series %T
0.47 R2 series was
-0.18 R2 show %T
0.22 R2 to stream
0.25 R2 will stream
-0.06 R3 %D . $
0.25 R3 's %T %S
0.15 R3 's new drama
0.38 R3 ) $ $
-0.14 R3 ) . $
0.30 R3 , %C and
-0.15 R3 , said :
0.16 R3 , there are
0.32 R3 , where the
0.16 R3 . $ $
0.06 R3 . ” $
0.68 R3 and %C $
0.67 R3 and %C ,
0.49 R3 and %C .
0.54 R3 announced on %D
0.34 R3 announced that %T
0.17 R3 at %N :
-0.12 R3 has axed %P
0.10 R3 in %D $
0.21 R3 in %D ,
0.25 R3 in %D and
-0.14 R3 in the uk
0.30 R3 on %D ,
0.32 R3 on %D and
0.27 R3 orders %S of
-0.18 R3 show %T .
0.25 R3 will stream the
0.11 Rb2 $
0.17 Rb2 %C
0.93 Rb2 %D
0.17 Rb2 %K
0.16 Rb2 %N
1.16 Rb2 %S
-0.05 Rb2 %T
0.39 Rb2 's
0.62 Rb2 ,
-0.65 Rb2 -
-0.37 Rb2 .
0.36 Rb2 :
0.14 Rb2 a
0.39 Rb2 after
0.54 Rb2 all
0.65 Rb2 and
0.07 Rb2 axed
-0.26 Rb2 before
0.46 Rb2 biggest
0.49 Rb2 cancelled
-0.05 Rb2 comedy
-0.64 Rb2 confirmed
-0.49 Rb2 director
0.56 Rb2 drama
0.77 Rb2 for
-0.40 Rb2 from
0.48 Rb2 had
0.46 Rb2 has
0.67 Rb2 hit
0.06 Rb2 in
0.65 Rb2 is
0.76 Rb2 it
1.04 Rb2 its
0.10 Rb2 looking
0.29 Rb2 most-watched
0.50 Rb2 new
-0.33 Rb2 not
0.62 Rb2 of
-0.42 Rb2 officially
0.18 Rb2 picked
0.06 Rb2 pilot
0.24 Rb2 renewed
0.17 Rb2 revealed
0.04 Rb2 said
0.68 Rb2 series
0.84 Rb2 show
0.36 Rb2 stream
0.73 Rb2 that
0.56 Rb2 the
-0.25 Rb2 their
-0.23 Rb2 there
-0.28 Rb2 they
-0.30 Rb2 this
0.21 Rb2 to
0.20 Rb2 unveiled
-0.37 Rb2 up
0.65 Rb2 us
0.54 Rb2 was
0.21 Rb2 wednesday
0.17 Rb2 well
0.24 Rb2 where
-0.29 Rb2 with
0.21 Rb2 yet
-0.08 Rb2 “
0.14 Rb2 ”
-0.68 Rb3 $
-0.15 Rb3 %C
-0.13 Rb3 %D
0.36 Rb3 %K
0.95 Rb3 %S
-0.13 Rb3 %T
-0.15 Rb3 )
0.54 Rb3 ,
0.28 Rb3 .
0.41 Rb3 /
-0.21 Rb3 :
-0.08 Rb3 a
0.41 Rb3 according
0.32 Rb3 after
-0.19 Rb3 also
0.61 Rb3 an
0.37 Rb3 and
0.57 Rb3 announced
-0.26 Rb3 be
0.21 Rb3 by
0.88 Rb3 confirmed
0.70 Rb3 drama
0.22 Rb3 dramas
0.42 Rb3 filming
0.46 Rb3 first
0.09 Rb3 for
0.66 Rb3 from
0.26 Rb3 has
-0.11 Rb3 in
-0.38 Rb3 is
0.44 Rb3 it
0.66 Rb3 its
0.57 Rb3 left
-0.23 Rb3 most
-0.17 Rb3 new
0.30 Rb3 not
-0.05 Rb3 of
0.09 Rb3 on
0.38 Rb3 release
0.23 Rb3 renewal
0.27 Rb3 renewed
-0.08 Rb3 said
0.28 Rb3 series
0.45 Rb3 show
0.50 Rb3 some
-0.09 Rb3 that
0.83 Rb3 the
0.32 Rb3 their
-0.04 Rb3 to
-0.52 Rb3 trailer
-0.28 Rb3 uk
0.39 Rb3 up
0.60 Rb3 was
-0.55 Rb3 will
-0.29 Rb3 with
0.73 Rb3 “
-0.39 T after
0.75 T before
-0.16 T both
-0.14 T none
-0.12 T season
0.15 at caption
-0.17 at first0
-0.08 at first1
-0.41 at heading
0.21 at item
0.58 at last1
-0.36 at length0
0.08 at length2
-0.10 at length3
0.24 at length4
-0.09 at length5
-0.17 at middle2
-0.18 at paragraph
-0.16 at row
-0.27 at title
0.19 between after-channels0
-0.82 between after-channels1
-0.44 between after-channels2
-0.25 between after-channels3
-0.23 between after-titles1
-0.61 between after-titles2
-0.45 between after-titles3
-0.31 between after:'s
1.20 between after:(
0.55 between after:)
0.21 between after:.
0.55 between after::
-0.98 between after:;
-0.69 between after:a
0.04 between after:after
0.51 between after:air
-0.21 between after:aired
0.42 between after:airing
0.08 between after:airs
-0.16 between after:also
0.32 between after:although
0.33 between after:an
-0.31 between after:and
-0.21 between after:announced
-0.26 between after:are
-0.16 between after:as
-0.04 between after:at
-0.09 between after:available
-0.20 between after:back
-0.08 between after:be
0.05 between after:been
0.23 between after:begins
0.05 between after:being
-0.32 between after:but
0.19 between after:by
0.06 between after:cancelled
0.17 between after:cast
-0.47 between after:comedy
-0.18 between after:comes
0.37 between after:coming
0.07 between after:created
0.29 between after:day
0.07 between after:debut
-0.26 between after:directed
-0.20 between after:drama
0.06 between after:each
-0.74 between after:earned
0.34 between after:episode
0.31 between after:episodes
0.26 between after:et
0.14 between after:exclusively
-0.07 between after:finale
0.31 between after:first
0.17 between after:getting
-0.25 between after:had
-0.19 between after:has
-0.56 between after:have
-0.38 between after:hit
0.57 between after:hour
0.32 between after:in
0.32 between after:is
-0.27 between after:it
0.60 between after:its
0.21 between after:joins
-0.20 between after:just
0.04 between after:last
1.15 between after:left
0.61 between after:look
0.15 between after:most
-0.61 between after:moved
0.32 between after:network
0.08 between after:new
0.25 between after:news
0.13 between after:next
0.57 between after:night
0.44 between after:not
0.12 between after:of
0.20 between after:on
0.28 between after:only
0.33 between after:original
-0.33 between after:own
0.22 between after:picked
0.28 between after:premiere
0.20 between after:premieres
0.33 between after:produced
0.22 between after:release
0.22 between after:released
0.56 between after:returns
0.45 between after:seen
0.08 between after:series
0.43 between after:show
-0.21 between after:shows
-0.24 between after:since
0.12 between after:south
-0.19 between after:star
-0.21 between after:starred
0.12 between after:streaming
0.32 between after:subsequent
-0.31 between after:take
0.56 between after:that
0.33 between after:the
-0.46 between after:thriller
-0.35 between after:to
0.25 between after:tv
0.44 between after:up
-0.19 between after:upcoming
0.41 between after:was
-0.31 between after:well
0.37 between after:which
-1.06 between after:while
-0.16 between after:will
0.35 between after:with
0.38 between after:would
0.65 between after:–
-0.47 between after_%S_on
0.36 between after_(
-0.67 between after_,
0.35 between after_,_%S_(
-0.19 between after_;
-0.34 between after_and
0.32 between after_”_(
0.44 between after_”_on
0.91 between before-channels0
-1.30 between before-channels1
-0.51 between before-channels2
-0.73 between before-channels3
0.27 between before-titles0
0.37 between before-titles1
-0.16 between before-titles2
-0.40 between before-titles3
0.57 between before:'s
0.59 between before:(
0.59 between before:)
0.18 between before:-
-0.48 between before::
-1.26 between before:;
-0.53 between before:a
0.66 between before:about
0.48 between before:after
0.88 between before:also
0.51 between before:american
-0.18 between before:and
0.55 between before:another
-0.24 between before:are
-0.40 between before:as
-0.36 between before:at
0.07 between before:axed
-0.08 between before:back
-0.15 between before:bafta
0.75 between before:be
0.16 between before:been
-0.17 between before:beginning
0.09 between before:bridge
0.21 between before:bring
-0.26 between before:british
-0.08 between before:but
-0.41 between before:by
0.86 between before:called
0.59 between before:cancelled
0.58 between before:cast
-0.05 between before:channel
-0.34 between before:chief
0.12 between before:comedy
0.55 between before:coming
-0.58 between before:commissioned
-0.10 between before:dates
0.05 between before:developing
0.70 between before:drama
0.24 between before:exclusive
-0.74 between before:family
0.12 between before:first
-0.59 between before:for
0.37 between before:freshman
0.06 between before:from
0.39 between before:given
-0.09 between before:greenlit
-0.57 between before:had
0.46 between before:has
-0.31 between before:hit
0.51 between before:home
-0.47 between before:horror
0.27 between before:in
0.68 between before:include
0.51 between before:including
0.53 between before:into
0.42 between before:it
0.20 between before:its
0.18 between before:just
0.16 between before:korean
0.22 between before:launch
0.42 between before:less
0.60 between before:like
0.31 between before:likely
0.20 between before:limited
0.64 between before:lineup
0.09 between before:midseason
-0.57 between before:more
-0.25 between before:mystery
0.53 between before:network
1.17 between before:new
-0.07 between before:not
-0.49 between before:of
-0.39 between before:officially
-0.51 between before:on
0.63 between before:order
0.28 between before:ordered
0.31 between before:orders
-0.44 between before:original
0.56 between before:other
0.21 between before:past
0.10 between before:pilot
0.33 between before:pm
0.08 between before:premiere
0.42 between before:prequel
0.45 between before:previously
-0.28 between before:producer
-0.19 between before:remake
0.39 between before:renewed
-0.30 between before:renewing
0.20 between before:revealed
-0.09 between before:said
0.97 between before:same
0.22 between before:seen
-0.15 between before:series
-0.07 between before:sets
0.60 between before:show
0.90 between before:shows
0.49 between before:slate
0.33 between before:slot
0.06 between before:starring
-0.17 between before:take
0.07 between before:teaser
0.62 between before:television
0.29 between before:than
-0.30 between before:that
-0.23 between before:the
0.55 between before:their
0.73 between before:this
0.54 between before:time
0.19 between before:to
-0.30 between before:trailer
0.22 between before:tv
0.24 between before:unveiled
0.75 between before:up
0.07 between before:upcoming
0.41 between before:us
0.43 between before:was
0.18 between before:wednesday
-0.45 between before:well
0.19 between before:which
-1.00 between before:while
0.28 between before:will
0.36 between before:with
0.52 between before:would
0.21 between before:yet
0.41 between before_'s
1.40 between before_'s_“
0.67 between before_,
0.34 between before_announced_that
0.45 between before_drama
0.65 between before_series
0.59 between before_”_s
1.97 carried by-catalogue
-0.33 counts channels2
-0.05 counts titles1
0.30 counts titles2
-0.34 counts titles3
-0.28 l1 %S
-0.16 l1 ,
0.29 l1 /
0.06 l1 :
0.15 l1 ;
0.07 l1 ^
0.25 l1 a
-0.39 l1 after
0.22 l1 although
-0.08 l1 and
0.21 l1 as
0.19 l1 at
0.11 l1 both
0.42 l1 by
0.36 l1 channel
0.59 l1 for
-0.18 l1 former
0.50 l1 from
-0.24 l1 in
0.15 l1 including
0.10 l1 is
-0.11 l1 like
0.57 l1 new
0.23 l1 of
0.53 l1 said
-0.26 l1 see
0.66 l1 that
-0.36 l1 the
0.25 l1 upcoming
0.30 l1 when
-0.45 l1 with
0.39 l1 –
0.35 l1 —
0.36 l1 “
0.43 l1 ”
-0.14 l2 %C ,
0.07 l2 %C /
0.20 l2 %C and
-0.44 l2 %D ,
0.56 l2 %D on
0.72 l2 %K and
-0.34 l2 %P (
0.44 l2 %P ,
0.32 l2 %P /
-0.45 l2 %P for
-0.50 l2 %P on
0.35 l2 %S (
0.30 l2 %S ,
-0.36 l2 %S on
0.36 l2 %T (
-0.08 l2 %T ;
-0.72 l2 , and
0.28 l2 , on
-0.25 l2 , the
0.90 l2 , with
0.43 l2 , ”
0.26 l2 . on
0.07 l2 ^ ^
0.49 l2 ^ a
-0.20 l2 ^ the
0.32 l2 air on
0.50 l2 aired on
0.17 l2 airing on
0.47 l2 and a
0.32 l2 available on
0.36 l2 by the
0.18 l2 cancelled by
0.47 l2 coming to
0.07 l2 created by
0.29 l2 day on
0.33 l2 dropped on
0.16 l2 et on
0.25 l2 exclusively on
-0.05 l2 for the
0.35 l2 from the
0.27 l2 however ,
-0.06 l2 in the
0.18 l2 is a
0.04 l2 launched on
0.14 l2 meanwhile ,
0.64 l2 moved to
-0.13 l2 of the
-0.11 l2 part of
0.10 l2 premiered on
0.57 l2 president of
0.37 l2 produced by
0.12 l2 released by
0.32 l2 return to
0.60 l2 series at
0.47 l2 series on
-0.34 l2 shows ,
0.22 l2 shows on
0.28 l2 some of
0.13 l2 started on
0.30 l2 streamed on
0.09 l2 streaming on
0.27 l2 that the
-0.28 l2 the %S
0.40 l2 the new
0.25 l2 the upcoming
-0.26 l2 to see
-0.17 l2 to the
0.20 l2 up by
0.08 l2 well as
0.70 l2 working with
0.32 l2 ” (
0.44 l2 ” on
-0.23 l3 %D , and
-0.66 l3 %K , and
0.85 l3 %P , the
-0.12 l3 %P for the
0.40 l3 %S , and
0.56 l3 %S of the
-0.47 l3 %T %S on
0.32 l3 %T ” (
0.44 l3 %T ” on
-0.09 l3 , %C and
0.35 l3 , %S (
0.47 l3 , and a
0.36 l3 , president of
-0.27 l3 : %P /
1.31 l3 ^ %P /
0.36 l3 ^ %T (
0.07 l3 ^ ^ ^
0.49 l3 ^ ^ a
-0.20 l3 ^ ^ the
0.27 l3 ^ however ,
0.14 l3 ^ meanwhile ,
0.33 l3 ^ the new
0.08 l3 as well as
0.30 l3 be streamed on
0.39 l3 be working with
0.07 l3 been cancelled by
0.44 l3 begins %D on
0.20 l3 in %D on
0.17 l3 is coming to
0.29 l3 next day on
0.24 l3 of %T ,
0.84 l3 on %C and
0.28 l3 on %D on
0.26 l3 p.m . on
0.20 l3 picked up by
0.21 l3 premiere %D on
-0.12 l3 premieres %D on
0.07 l3 series created by
0.21 l3 streaming exclusively on
0.16 l3 was cancelled by
0.10 l3 with %C ,
-0.21 order after
-0.52 order after-far
0.53 order after-next
-0.19 order after-some
0.33 order before
-0.75 order before-far
1.26 order before-near
-0.11 order before-next
-0.21 order untitled
-0.09 own Csure1
-0.11 own Csure2
-0.15 own writtenCsure1
-0.11 own writtenCsure2
0.57 own writtenCsure3
0.10 r1 %D
-0.23 r1 %P
-0.25 r1 's
0.17 r1 (
0.10 r1 )
-0.07 r1 ,
0.13 r1 .
-0.38 r1 /
0.24 r1 a
0.21 r1 after
0.71 r1 also
0.14 r1 and
-0.28 r1 are
-0.30 r1 as
0.25 r1 at
0.39 r1 bosses
0.73 r1 cancels
-0.28 r1 chief
-0.39 r1 confirmed
0.59 r1 did
0.06 r1 drama
-0.38 r1 drops
-0.30 r1 gave
-0.13 r1 had
0.21 r1 has
-0.26 r1 have
0.23 r1 in
0.68 r1 include
0.37 r1 india
0.25 r1 is
0.26 r1 just
0.17 r1 only
0.12 r1 ordered
0.31 r1 orders
0.48 r1 original
-0.25 r1 originals
0.25 r1 presents
0.54 r1 said
-0.27 r1 series
-0.07 r1 sets
-0.14 r1 then
-0.40 r1 to
0.36 r1 when
0.36 r1 will
0.46 r1 with
0.24 r1 would
0.19 r2 %D ,
-0.06 r2 %D .
0.20 r2 %D and
0.31 r2 's %P
0.46 r2 's biggest
0.67 r2 's hit
0.29 r2 's most-watched
0.15 r2 's new
0.21 r2 's wednesday
0.76 r2 ) $
-0.14 r2 ) .
-0.20 r2 ) :
-0.33 r2 , %C
0.42 r2 , %D
0.62 r2 , %K
0.56 r2 , %P
0.67 r2 , %T
0.43 r2 , is
-0.15 r2 , said
0.73 r2 , the
-0.23 r2 , there
0.24 r2 , where
-0.35 r2 , with
0.48 r2 , ”
0.14 r2 . $
0.06 r2 . ”
-0.38 r2 / %C
0.55 r2 and %C
-0.37 r2 and %P
0.54 r2 announced on
0.37 r2 announced that
0.17 r2 as well
0.17 r2 at %N
-0.13 r2 chief %P
0.45 r2 drama %T
0.36 r2 for %S
0.47 r2 has announced
0.07 r2 has axed
0.43 r2 has cancelled
-0.51 r2 has confirmed
0.73 r2 has not
-0.42 r2 has officially
0.13 r2 has renewed
0.21 r2 has yet
0.49 r2 in %D
-0.04 r2 in the
0.46 r2 include %T
0.10 r2 is looking
0.23 r2 is not
0.50 r2 on %D
0.12 r2 ordered %S
0.27 r2 orders %S
0.25 r2 original series
-0.16 r2 series %T
0.47 r2 series was
-0.18 r2 show %T
0.22 r2 to stream
0.25 r2 will stream
-0.06 r3 %D . $
0.25 r3 's %T %S
0.15 r3 's new drama
0.76 r3 ) $ $
-0.14 r3 ) . $
0.30 r3 , %C and
-0.15 r3 , said :
0.16 r3 , there are
0.32 r3 , where the
0.14 r3 . $ $
0.06 r3 . ” $
0.68 r3 and %C $
0.67 r3 and %C ,
0.49 r3 and %C .
-0.60 r3 and %P ,
0.54 r3 announced on %D
0.34 r3 announced that %T
0.17 r3 at %N :
-0.12 r3 has axed %P
0.10 r3 in %D $
0.21 r3 in %D ,
0.25 r3 in %D and
-0.14 r3 in the uk
0.30 r3 on %D ,
0.32 r3 on %D and
0.27 r3 orders %S of
-0.18 r3 show %T .
0.25 r3 will stream the
0.40 rule <channel>_acts_on_the_series
0.80 rule <channel>’s_series
0.70 rule any
-0.42 rule none
0.51 rule on_<channel>
-1.41 rule other
-0.12 topic aside
-0.16 topic main
0.16 topic round-up
`
