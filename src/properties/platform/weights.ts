/** What the judge of platform claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const platformWeights = `
-0.230 bias
0.23 A %
-0.32 A %C
0.19 A %D
0.78 A %K
-0.14 A %N
-0.11 A %S
-0.46 A %T
0.34 A &
-0.17 A (
-0.09 A )
-0.31 A -
0.22 A .
0.75 A ...
0.40 A /
-0.10 A :
0.32 A ;
0.66 A ?
0.73 A about
0.84 A according
0.12 A adaptation
0.08 A after
-0.06 A again
0.28 A ahead
0.06 A air
0.54 A aired
-0.06 A all
0.52 A along
0.40 A also
-0.24 A anime
0.23 A announced
0.47 A anthology
0.48 A any
0.34 A around
0.72 A audience
0.13 A audiences
0.26 A australia
-0.59 A australian
0.24 A available
0.22 A axed
0.24 A back
-0.19 A bafta
0.45 A based
0.52 A been
0.50 A before
-0.15 A begin
0.12 A beginning
0.14 A begins
-0.41 A begun
0.61 A best
-0.21 A big
0.46 A biggest
0.42 A book
0.48 A bosses
0.24 A both
0.55 A brand
0.43 A bring
0.32 A bringing
0.12 A british
-0.31 A broadcast
-0.59 A but
0.22 A cable
0.39 A cameras
0.20 A can
0.67 A cancelled
0.78 A cancels
0.16 A cast
-0.20 A channel
0.32 A character
-0.29 A chief
0.33 A city
0.61 A come
0.41 A comedy
0.60 A coming
0.58 A comment
0.55 A commented
-0.44 A commissioned
-0.46 A confirmed
-0.59 A content
0.32 A continue
0.33 A created
0.41 A creative
0.57 A creators
0.68 A cut
-0.26 A date
-0.10 A dates
0.26 A days
0.36 A deal
0.26 A debuted
0.54 A debuting
-0.47 A debuts
0.37 A decided
0.26 A decision
0.54 A declined
-0.34 A developing
0.65 A did
-0.23 A director
-0.55 A do
0.55 A drama
0.27 A dramas
0.45 A drew
0.29 A drop
0.42 A dropped
-0.43 A drops
-0.40 A due
-0.69 A each
-0.33 A end
0.13 A ending
0.42 A episode
0.26 A even
0.98 A event
0.22 A exclusive
0.85 A executive
0.42 A fall
-0.55 A family
0.61 A fan
-0.53 A fans
0.25 A fantasy
0.11 A filming
-0.22 A finale
0.38 A finally
0.18 A first
0.27 A followed
0.11 A following
-0.04 A forward
-0.31 A gave
0.44 A given
0.38 A giving
0.22 A globally
-0.19 A go
0.48 A goes
0.11 A going
-0.19 A good
0.28 A got
0.35 A gripping
0.44 A has
0.44 A have
0.40 A his
-0.46 A hit
0.37 A home
-0.20 A horror
0.68 A include
0.76 A including
0.38 A india
0.63 A into
0.96 A just
0.12 A korean
-0.30 A last
0.25 A later
0.54 A left
0.52 A legal
0.22 A less
0.33 A like
0.20 A likely
-0.31 A limited
0.60 A lineup
0.31 A little
-0.05 A local
0.06 A look
-0.20 A looking
-0.29 A lovers
-0.29 A made
0.39 A many
-0.20 A midseason
0.65 A million
0.43 A month
0.49 A months
-0.23 A more
0.06 A most
0.23 A most-watched
0.41 A moved
-0.23 A my
-0.21 A mystery
0.57 A named
-0.14 A network
0.51 A next
0.51 A night
0.56 A no
0.26 A nor
-0.09 A not
0.08 A now
0.38 A off
-0.32 A officially
-0.15 A once
0.79 A one
0.36 A only
0.77 A order
0.50 A ordered
0.41 A orders
0.43 A original
0.55 A other
-0.63 A otherwise
-0.47 A out
0.51 A outside
-0.13 A over
0.21 A past
0.66 A picked
0.33 A plans
0.47 A platform
0.35 A pm
0.32 A popular
-0.15 A premiere
0.70 A premieres
-0.05 A presentation
0.26 A presents
0.27 A president
0.39 A previewed
-0.78 A previously
-0.31 A procedural
-0.22 A produced
-0.43 A producer
-0.60 A production
0.66 A programming
-0.32 A project
0.74 A put
0.21 A ran
0.70 A release
0.35 A released
0.32 A renewal
0.76 A renewed
-0.14 A renewing
-0.23 A rest
-0.29 A return
0.92 A returning
0.32 A returns
-0.23 A revealed
0.27 A rights
0.23 A rotten
-0.42 A run
0.08 A said
0.87 A same
0.52 A say
-0.22 A saying
-0.39 A says
0.65 A schedule
0.39 A scheduled
0.24 A sci-fi
0.60 A scripted
0.32 A season
-0.23 A second
0.40 A seen
0.31 A series
0.55 A service
0.25 A set
-0.10 A sets
0.84 A showrunner
-0.58 A shows
0.34 A since
0.67 A sitcom
0.63 A slate
0.39 A slot
-0.13 A slots
0.28 A so
-0.04 A some
0.32 A sources
0.37 A south
-0.47 A spin-off
-0.14 A star
0.07 A starring
0.24 A stars
0.56 A still
-0.62 A stories
-0.24 A story
0.53 A stream
-0.41 A streamed
0.34 A streamer
0.44 A streams
0.88 A such
0.36 A sunday
0.44 A team
-0.14 A teaser
-0.54 A television
0.38 A tell
0.38 A than
0.14 A their
0.44 A then
0.10 A there
-0.22 A they
-0.75 A thriller
0.46 A through
-0.40 A thursday
-0.10 A time
0.47 A title
-0.24 A told
0.23 A tomatoes
0.25 A total
-0.40 A track
-0.17 A trailer
0.61 A tuesday
-0.19 A turned
0.08 A tv
0.37 A u.s.
-0.40 A uk
0.35 A unveiled
0.29 A up
-0.09 A upcoming
0.39 A us
0.32 A usual
0.45 A viewers
0.13 A waiting
-0.14 A watch
0.42 A way
0.51 A we
0.30 A wednesday
0.51 A week
-0.16 A well
-0.53 A what
-0.08 A when
0.53 A where
0.19 A which
0.06 A while
-0.37 A who
-0.50 A will
0.20 A work
0.45 A working
0.79 A works
-0.11 A world
0.37 A worldwide
-0.39 A would
0.35 A written
0.27 A year
-0.09 A years
0.49 A yet
-0.16 A –
0.07 A —
-0.11 A “
0.08 A ”
0.15 An %
0.14 An %C
-0.05 An %D
0.43 An %K
-0.27 An %N
0.71 An %O
-0.28 An %P
-0.05 An %S
-0.23 An %T
-0.11 An 's
-0.08 An (
0.08 An )
-0.19 An ,
0.07 An -
0.15 An .
0.07 An /
0.26 An :
0.56 An ;
0.66 An ?
0.30 An about
0.37 An according
0.75 An after
0.32 An air
0.33 An also
0.61 An anime
0.16 An announced
0.48 An any
0.22 An around
0.53 An audience
0.28 An australia
-0.12 An australian
0.33 An available
0.10 An axed
0.14 An back
0.20 An been
0.10 An before
-0.14 An being
0.59 An best
0.46 An biggest
0.48 An bosses
0.41 An bring
0.10 An bringing
-0.16 An broadcast
-0.39 An but
-0.23 An cable
0.67 An cancelled
0.78 An cancels
-0.10 An cast
-0.27 An chief
0.38 An come
-0.28 An comedy
-0.54 An commissioned
-0.45 An confirmed
-0.28 An date
-0.19 An dates
0.19 An day
0.36 An deal
-0.44 An debuts
0.26 An decision
0.54 An declined
-0.04 An developing
0.65 An did
-0.24 An director
-0.62 An do
0.23 An drama
0.27 An dramas
0.29 An drop
-0.43 An drops
0.22 An episodes
0.23 An even
0.98 An event
-0.54 An fans
0.07 An fantasy
0.36 An filming
1.03 An first
0.25 An followed
0.86 An follows
-0.04 An forward
0.07 An from
-0.31 An gave
0.44 An given
0.38 An giving
0.22 An globally
0.48 An goes
-0.23 An good
0.06 An had
0.34 An has
0.24 An have
-0.05 An hit
0.68 An include
0.38 An india
0.37 An just
0.11 An korean
0.54 An left
0.21 An like
0.32 An lineup
-0.10 An midseason
0.36 An month
0.23 An more
-0.10 An most
0.23 An most-watched
0.41 An moved
0.55 An mystery
0.52 An named
-0.38 An network
0.12 An new
0.26 An nor
-0.15 An not
-0.13 An now
-0.32 An officially
-0.15 An once
0.36 An only
0.76 An order
0.50 An ordered
0.41 An orders
0.65 An original
-0.25 An originals
-0.63 An otherwise
-0.18 An our
-0.22 An over
0.33 An picked
-0.10 An pilot
-0.33 An pm
-0.28 An premiere
-0.05 An presentation
0.26 An presents
0.27 An president
0.39 An previewed
-0.31 An procedural
0.07 An producer
-0.60 An production
0.65 An put
0.55 An release
0.35 An released
0.32 An renewal
0.49 An renewed
0.80 An returning
-0.38 An revealed
0.26 An run
-0.39 An said
0.52 An say
-0.24 An says
0.21 An scheduled
0.47 An scripted
-0.23 An second
0.09 An series
0.36 An set
-0.10 An sets
0.66 An show
-0.23 An shows
0.55 An slate
-0.11 An some
0.30 An south
0.11 An starring
0.43 An stream
0.13 An streams
0.79 An such
0.36 An sunday
0.18 An team
0.48 An teaser
0.13 An their
0.44 An then
-0.17 An there
0.25 An they
0.29 An thriller
0.46 An through
-0.24 An told
0.25 An total
-0.17 An trailer
0.18 An tv
0.28 An u.s.
-0.44 An uk
0.32 An unveiled
-0.08 An up
0.06 An us
0.30 An wednesday
0.09 An well
0.52 An what
-0.08 An when
0.50 An where
-0.44 An while
-0.47 An who
-0.19 An will
0.37 An worldwide
0.34 An written
0.22 An yet
0.31 An “
0.36 An ”
0.33 B %D
0.13 B %K
0.27 B %N
-0.22 B %O
-0.06 B %P
0.52 B %T
0.20 B &
0.06 B 's
0.04 B )
0.55 B -
0.75 B .
0.10 B /
-0.39 B :
0.05 B ;
0.32 B about
-0.42 B according
0.05 B actor
0.58 B adapted
0.43 B after
0.14 B again
0.32 B ahead
0.39 B air
-0.21 B aired
0.47 B airing
0.36 B airs
-0.20 B all
0.52 B also
-0.19 B although
-0.14 B among
0.76 B animated
0.93 B anime
0.05 B announced
-0.07 B announcements
-0.29 B another
0.26 B anticipated
0.43 B any
0.45 B audiences
0.29 B australia
0.57 B available
0.65 B away
-0.24 B back
-0.24 B became
-0.18 B because
0.25 B been
0.45 B began
0.59 B begins
-0.48 B begun
-0.10 B being
0.70 B both
-0.29 B broadcast
0.05 B but
0.23 B cable
0.86 B can
0.48 B cancellation
0.15 B cancelled
0.82 B cast
0.06 B channel
-0.23 B channels
-0.61 B character
0.23 B come
0.09 B comedy
0.33 B comes
0.81 B coming
0.33 B commissioned
0.21 B confirmed
0.65 B created
0.26 B crime
0.27 B critical
-0.13 B date
0.57 B day
0.42 B debut
0.61 B debuted
0.18 B detective
-0.16 B developing
-0.05 B directed
-0.41 B director
0.53 B drama
0.54 B drew
0.25 B dropped
0.28 B each
-0.80 B earned
0.28 B end
0.10 B entertainment
0.34 B episode
0.25 B episodes
0.20 B era
0.27 B et
0.43 B every
-0.16 B exclusive
0.36 B exclusively
-0.48 B executive
0.36 B fans
0.27 B favourite
0.06 B feature
-0.48 B filming
-0.30 B finale
0.54 B finished
0.39 B following
-0.08 B former
0.64 B forward
0.31 B from
0.44 B game
0.21 B getting
0.24 B globally
0.58 B goes
-0.16 B good
-0.27 B great
-0.07 B had
0.69 B hard
0.21 B has
-0.46 B have
0.58 B having
-0.05 B he
0.58 B here
0.41 B his
-0.07 B hit
0.58 B hour
-0.60 B how
-0.18 B however
0.95 B i
0.86 B if
0.04 B including
0.44 B initially
0.14 B japan
0.13 B joined
-0.34 B joining
0.83 B joins
-0.66 B just
0.40 B keep
-0.39 B knows
0.50 B korea
-0.23 B last
0.28 B launched
0.12 B lead
0.25 B left
-0.45 B life
-0.19 B like
0.36 B limited
0.23 B long
0.67 B look
0.07 B looking
0.16 B made
0.63 B make
0.13 B many
0.48 B meanwhile
-0.45 B media
0.42 B might
0.88 B million
0.31 B minutes
0.42 B most
0.28 B most-watched
-0.13 B moved
0.30 B named
0.49 B neither
-0.28 B new
0.73 B news
0.28 B next
0.33 B nor
1.25 B not
0.24 B novel
-0.71 B now
0.48 B official
-0.13 B once
0.61 B one
-0.16 B only
0.57 B or
0.43 B order
0.47 B original
-0.23 B other
0.12 B our
0.39 B out
0.49 B outside
0.48 B over
-0.39 B own
0.51 B p.m
-0.25 B part
-0.11 B photo
-0.32 B picked
0.42 B pilot
-0.61 B platform
0.18 B police
0.21 B premiered
-0.14 B premieres
0.70 B probably
0.95 B produced
-0.49 B producers
0.48 B production
-0.42 B ran
0.62 B ratings
-0.22 B recently
0.73 B release
-0.46 B released
0.25 B reports
-0.21 B return
-0.23 B returned
-0.15 B returning
-0.16 B revealed
0.47 B running
-0.43 B says
0.64 B season
0.23 B seasons
0.40 B second
0.37 B seen
-0.61 B series
0.19 B set
0.25 B several
0.60 B should
-0.37 B show
0.68 B shown
-0.48 B since
0.44 B single
0.55 B sitcom
-0.42 B slate
-0.35 B so
0.26 B some
0.57 B soon
0.32 B south
0.11 B space
0.44 B star
-0.11 B starred
0.51 B starring
0.27 B stars
0.30 B start
0.86 B started
-0.15 B statement
0.70 B stream
0.33 B streamed
0.47 B streamer
0.54 B streaming
0.55 B streams
0.43 B studio
0.22 B subsequent
0.40 B success
0.24 B surprise
-0.28 B synopsis
-0.57 B team
0.09 B teen
-0.18 B television
-0.36 B them
-0.13 B there
-0.06 B they
0.54 B things
0.35 B third
-0.26 B thrilled
-0.08 B thriller
-0.10 B time
0.44 B told
-0.26 B trailer
0.36 B tuesday
0.19 B turkish
0.57 B tv
-0.23 B under
0.44 B very
0.55 B vice
-0.24 B watch
-0.89 B we
0.13 B we're
0.15 B week
0.64 B what
0.34 B when
0.78 B whether
0.56 B which
0.06 B while
0.20 B who
0.40 B will
-0.40 B wonderful
0.55 B worldwide
0.61 B would
-0.47 B written
0.47 B you
-0.16 B –
0.65 B —
-0.35 B “
0.21 B ”
0.24 Bn %C
0.41 Bn %D
0.18 Bn %N
0.50 Bn %O
-0.19 Bn %P
0.09 Bn %S
0.35 Bn %T
0.20 Bn &
0.11 Bn (
-0.22 Bn )
-0.15 Bn ,
0.74 Bn .
-0.08 Bn /
-0.10 Bn :
0.05 Bn ;
0.10 Bn after
0.38 Bn air
0.27 Bn airing
0.40 Bn already
0.71 Bn also
-0.26 Bn although
-0.15 Bn among
0.58 Bn anime
-0.07 Bn announcements
-0.29 Bn another
0.16 Bn available
0.21 Bn away
-0.24 Bn became
0.65 Bn been
0.54 Bn begins
-0.22 Bn being
0.43 Bn both
0.39 Bn but
0.23 Bn cable
0.82 Bn can
0.22 Bn cancelled
0.23 Bn cast
0.36 Bn channel
-0.23 Bn channels
0.17 Bn comedy
0.54 Bn comes
0.80 Bn coming
0.33 Bn commissioned
0.21 Bn confirmed
0.52 Bn created
0.26 Bn crime
0.57 Bn day
-0.51 Bn deal
0.68 Bn debut
0.28 Bn debuted
-0.19 Bn developing
-0.21 Bn director
0.22 Bn drama
0.25 Bn dropped
0.35 Bn end
0.10 Bn entertainment
-0.43 Bn episodes
0.24 Bn et
-0.16 Bn exclusive
0.26 Bn exclusively
0.33 Bn fans
-0.44 Bn finale
0.21 Bn finished
0.09 Bn first
-0.15 Bn former
0.43 Bn from
0.44 Bn game
0.04 Bn globally
-0.16 Bn good
-0.14 Bn had
0.69 Bn hard
0.54 Bn has
-0.25 Bn have
0.10 Bn having
0.43 Bn he
-0.18 Bn hit
-0.18 Bn however
0.47 Bn i
-0.10 Bn including
0.44 Bn initially
0.37 Bn japan
0.16 Bn just
0.50 Bn korea
-0.51 Bn last
0.28 Bn launched
-0.33 Bn like
0.58 Bn look
0.16 Bn made
0.48 Bn meanwhile
0.80 Bn million
0.31 Bn minutes
0.36 Bn most
0.28 Bn most-watched
-0.13 Bn moved
0.49 Bn neither
-0.24 Bn new
0.56 Bn news
0.28 Bn next
0.33 Bn nor
0.97 Bn not
-0.58 Bn now
0.45 Bn official
0.59 Bn one
0.45 Bn only
0.43 Bn order
0.17 Bn original
-0.18 Bn other
0.04 Bn our
0.29 Bn out
0.49 Bn p.m
-0.07 Bn part
-0.11 Bn photo
0.24 Bn picked
0.04 Bn platform
-0.18 Bn premiere
0.33 Bn premiered
-0.17 Bn premieres
0.46 Bn produced
0.43 Bn ratings
-0.22 Bn recently
0.49 Bn release
0.23 Bn released
-0.45 Bn return
0.33 Bn returns
-0.16 Bn revealed
0.66 Bn said
-0.18 Bn says
0.40 Bn second
-0.29 Bn see
0.07 Bn seen
-0.20 Bn series
-0.26 Bn show
-0.48 Bn since
0.30 Bn sitcom
-0.19 Bn so
0.26 Bn some
0.35 Bn star
0.22 Bn started
0.76 Bn statement
0.58 Bn stream
0.33 Bn streamed
0.46 Bn streaming
0.55 Bn streams
0.08 Bn studio
0.22 Bn subsequent
0.24 Bn surprise
-0.12 Bn take
-0.19 Bn thriller
0.44 Bn told
-0.26 Bn trailer
0.11 Bn turkish
0.35 Bn tv
-0.31 Bn up
-0.25 Bn watch
0.15 Bn week
0.09 Bn well
0.47 Bn what
0.30 Bn when
0.49 Bn whether
0.56 Bn which
0.10 Bn will
-0.27 Bn wonderful
-0.04 Bn working
0.55 Bn worldwide
-0.24 Bn –
0.62 Bn —
-0.50 Bn “
-0.15 Bn ”
-0.40 H 
0.23 H %C
0.14 H %N
-0.14 H %P
0.57 H %S
0.30 H %T
0.06 H 's
-0.20 H (
-0.20 H )
0.58 H ,
0.52 H /
0.11 H :
-0.10 H ?
-0.55 H a
-0.53 H about
0.22 H and
0.16 H can
0.21 H cast
0.81 H date
-0.13 H do
-0.06 H from
0.43 H in
-0.23 H is
-0.39 H it
-0.38 H new
0.49 H on
0.26 H out
0.57 H premieres
-0.19 H release
0.50 H renewed
0.58 H returning
0.90 H series
-0.34 H star
-0.20 H the
0.42 H there
0.38 H to
0.26 H watch
-0.47 H what
0.05 H when
0.34 H where
1.21 H you
0.50 H –
-0.27 H “
-0.27 H ”
-0.31 L1 %S
-0.23 L1 's
0.04 L1 (
-0.23 L1 ,
0.15 L1 /
-0.16 L1 :
0.16 L1 ;
0.15 L1 ^
0.38 L1 a
-0.44 L1 after
0.23 L1 although
0.21 L1 and
0.18 L1 as
0.14 L1 both
0.50 L1 by
0.36 L1 channel
0.45 L1 for
-0.15 L1 former
0.56 L1 from
0.28 L1 including
0.22 L1 is
0.44 L1 new
0.13 L1 of
0.18 L1 on
0.51 L1 said
-0.29 L1 see
0.82 L1 that
-0.32 L1 the
0.05 L1 to
0.16 L1 upcoming
0.30 L1 when
-0.53 L1 with
-0.28 L1 –
0.45 L1 —
0.44 L1 ”
-0.50 L2 %C ,
0.15 L2 %C /
0.20 L2 %C and
-0.34 L2 %D ,
0.30 L2 %D on
-0.44 L2 %P (
-0.43 L2 %P for
-0.48 L2 %P on
0.37 L2 %S (
0.17 L2 %S ,
0.31 L2 %S on
0.36 L2 %T (
0.08 L2 %T ,
0.18 L2 %T is
-0.10 L2 , and
0.23 L2 , on
-0.32 L2 , the
0.75 L2 , with
0.44 L2 , ”
0.45 L2 . on
0.15 L2 ^ ^
0.48 L2 ^ a
-0.15 L2 ^ the
0.38 L2 air on
0.55 L2 aired on
0.16 L2 airing on
0.44 L2 and a
0.28 L2 available on
0.34 L2 by the
0.19 L2 cancelled by
0.64 L2 coming to
0.04 L2 created by
0.28 L2 day on
0.25 L2 dropped on
0.24 L2 et on
0.26 L2 exclusively on
0.47 L2 from the
0.04 L2 globally on
0.29 L2 however ,
0.17 L2 is a
0.13 L2 launched on
0.19 L2 meanwhile ,
0.59 L2 moved to
-0.18 L2 of the
-0.07 L2 part of
0.10 L2 premiered on
0.61 L2 president of
0.29 L2 produced by
0.08 L2 released by
0.45 L2 return to
0.22 L2 said that
0.63 L2 series at
0.57 L2 series on
-0.34 L2 shows ,
0.27 L2 shows on
0.26 L2 some of
0.07 L2 started on
0.33 L2 streamed on
0.12 L2 streaming on
0.27 L2 that the
-0.31 L2 the %S
0.37 L2 the new
0.15 L2 the upcoming
-0.29 L2 to see
-0.17 L2 to the
0.24 L2 up by
0.12 L2 well as
0.74 L2 working with
0.30 L2 ” (
0.46 L2 ” on
-0.52 L3 %D , and
-0.16 L3 %P for the
0.26 L3 %S , and
0.51 L3 %S of the
0.10 L3 %T %S on
0.30 L3 %T ” (
0.46 L3 %T ” on
-0.18 L3 , %C and
0.37 L3 , %S (
0.44 L3 , and a
0.38 L3 , president of
0.36 L3 ^ %T (
0.15 L3 ^ ^ ^
0.48 L3 ^ ^ a
-0.15 L3 ^ ^ the
0.29 L3 ^ however ,
0.19 L3 ^ meanwhile ,
0.28 L3 ^ the new
0.12 L3 as well as
0.33 L3 be streamed on
0.50 L3 be working with
0.10 L3 been cancelled by
0.50 L3 begins %D on
0.20 L3 in %D on
0.08 L3 is coming to
0.28 L3 next day on
0.26 L3 of %T ,
0.91 L3 on %C and
0.37 L3 on %D on
0.45 L3 p.m . on
0.24 L3 picked up by
-0.48 L3 premiere %D on
0.04 L3 premiere globally on
0.04 L3 series created by
0.21 L3 streaming exclusively on
0.11 L3 was cancelled by
0.22 L3 with %C ,
0.09 LR ( )
-0.27 LR , %P
-0.23 LR , 's
0.14 LR , and
0.59 LR , announced
0.67 LR , has
-0.17 LR , is
-0.62 LR : $
-0.10 LR : )
0.48 LR : has
-0.49 LR ^ $
0.34 LR ^ %D
0.91 LR ^ %P
0.07 LR ^ 's
0.83 LR ^ ,
0.61 LR ^ also
-0.32 LR ^ announced
0.46 LR ^ cancels
-0.42 LR ^ drama
0.14 LR ^ has
0.69 LR ^ is
0.16 LR ^ just
0.55 LR ^ now
0.20 LR ^ ordered
0.41 LR ^ orders
-0.41 LR ^ originals
0.26 LR ^ presents
-0.10 LR ^ sets
0.13 LR ^ will
0.20 LR a original
0.66 LR and $
-0.27 LR and 's
0.84 LR and .
0.39 LR and has
-0.17 LR at ,
-0.49 LR at .
0.68 LR at include
-0.17 LR by ,
0.43 LR by .
0.10 LR by after
0.13 LR by in
0.28 LR for 's
0.19 LR for ,
1.07 LR for .
0.56 LR for in
0.35 LR from 's
0.33 LR in 's
0.43 LR in .
0.30 LR in drama
0.22 LR is 's
-0.17 LR of 's
-0.09 LR on $
0.85 LR on %D
-0.13 LR on 's
-0.50 LR on ,
0.24 LR on .
1.04 LR on and
0.25 LR on at
0.28 LR on in
0.21 LR on on
0.04 LR on with
0.44 LR the ,
-0.34 LR the confirmed
0.48 LR the drama
-0.12 LR the has
0.57 LR the said
0.64 LR the series
-0.09 LR the show
0.63 LR to 's
-0.58 LR to ,
0.50 LR to .
0.31 LR to for
0.07 LR to in
-0.66 LR with ,
0.13 LR with and
0.45 LR — %D
-0.12 Lb2 %D
0.18 Lb2 %N
-0.56 Lb2 %P
1.01 Lb2 %S
0.08 Lb2 %T
0.25 Lb2 ,
0.45 Lb2 .
0.07 Lb2 ^
0.58 Lb2 a
0.38 Lb2 air
0.55 Lb2 aired
0.16 Lb2 airing
0.62 Lb2 also
0.58 Lb2 and
-0.50 Lb2 announcements
0.28 Lb2 available
0.21 Lb2 away
0.44 Lb2 by
0.19 Lb2 cancelled
0.09 Lb2 cast
0.17 Lb2 channels
0.29 Lb2 comes
0.64 Lb2 coming
0.52 Lb2 created
0.28 Lb2 day
0.17 Lb2 debut
0.58 Lb2 drama
0.25 Lb2 dropped
-0.46 Lb2 episodes
0.24 Lb2 et
0.26 Lb2 exclusively
0.81 Lb2 from
0.04 Lb2 globally
0.29 Lb2 however
0.21 Lb2 is
0.33 Lb2 it
0.13 Lb2 launched
-0.06 Lb2 made
0.19 Lb2 meanwhile
0.59 Lb2 moved
0.11 Lb2 news
-0.05 Lb2 of
0.76 Lb2 on
-0.07 Lb2 part
0.10 Lb2 premiered
0.61 Lb2 president
0.46 Lb2 produced
0.08 Lb2 released
0.45 Lb2 return
0.22 Lb2 said
0.77 Lb2 series
0.26 Lb2 some
0.07 Lb2 started
0.33 Lb2 streamed
0.25 Lb2 streaming
0.11 Lb2 the
0.21 Lb2 to
0.33 Lb2 tv
0.27 Lb2 up
-0.25 Lb2 watch
0.09 Lb2 well
0.11 Lb2 will
0.74 Lb2 working
-0.44 Lb2 ”
0.24 Lb3 %C
0.30 Lb3 %D
0.62 Lb3 %K
-0.15 Lb3 %N
-0.11 Lb3 %P
0.70 Lb3 %S
0.27 Lb3 %T
-0.26 Lb3 's
-0.34 Lb3 (
-0.36 Lb3 ,
-0.46 Lb3 /
-0.17 Lb3 ^
-0.45 Lb3 a
0.32 Lb3 after
-0.35 Lb3 and
0.25 Lb3 are
0.10 Lb3 as
0.28 Lb3 at
0.08 Lb3 be
0.34 Lb3 been
0.50 Lb3 begins
-0.30 Lb3 being
0.28 Lb3 both
0.45 Lb3 can
-0.08 Lb3 comedy
0.34 Lb3 coming
0.07 Lb3 drama
0.10 Lb3 entertainment
-0.06 Lb3 first
0.27 Lb3 for
-0.35 Lb3 from
-0.33 Lb3 good
-0.41 Lb3 have
-0.37 Lb3 hit
-0.27 Lb3 however
1.08 Lb3 in
0.44 Lb3 initially
0.23 Lb3 is
0.06 Lb3 it
0.13 Lb3 its
0.16 Lb3 just
0.14 Lb3 new
0.23 Lb3 news
0.28 Lb3 next
0.24 Lb3 not
0.34 Lb3 of
0.05 Lb3 on
0.45 Lb3 p.m
0.24 Lb3 picked
-0.41 Lb3 premiere
0.19 Lb3 released
-0.40 Lb3 series
0.11 Lb3 show
0.21 Lb3 streaming
0.24 Lb3 surprise
-0.50 Lb3 that
-0.23 Lb3 the
-0.15 Lb3 this
-0.07 Lb3 to
-0.26 Lb3 trailer
0.76 Lb3 was
0.24 Lb3 which
0.07 Lb3 with
0.42 Lb3 ”
0.09 R1 $
-0.25 R1 %P
-0.13 R1 's
0.11 R1 )
-0.34 R1 ,
0.04 R1 .
-0.20 R1 /
0.24 R1 a
0.25 R1 after
0.61 R1 also
0.42 R1 and
-0.20 R1 announced
-0.26 R1 are
-0.44 R1 as
0.34 R1 at
0.48 R1 bosses
0.49 R1 can
0.78 R1 cancels
-0.27 R1 chief
-0.32 R1 confirmed
0.65 R1 did
-0.43 R1 drops
0.08 R1 for
-0.31 R1 gave
-0.11 R1 had
0.21 R1 has
-0.16 R1 have
0.35 R1 in
0.68 R1 include
0.34 R1 india
0.28 R1 is
0.25 R1 just
0.55 R1 now
0.15 R1 only
0.20 R1 ordered
0.41 R1 orders
0.39 R1 original
-0.26 R1 originals
0.26 R1 presents
0.57 R1 said
-0.21 R1 series
-0.10 R1 sets
0.04 R1 show
0.44 R1 then
-0.38 R1 to
0.41 R1 when
0.14 R1 will
0.48 R1 with
0.33 R1 would
0.09 R2 $ $
0.26 R2 %D ,
0.09 R2 %D .
0.20 R2 %D and
0.37 R2 's %P
-0.16 R2 's %T
0.46 R2 's biggest
0.61 R2 's hit
-0.10 R2 's midseason
0.23 R2 's most-watched
0.11 R2 's new
0.30 R2 's wednesday
0.04 R2 's “
0.21 R2 ) $
-0.11 R2 ) .
-0.39 R2 ) :
-0.24 R2 , %C
0.60 R2 , %D
0.46 R2 , %T
0.32 R2 , is
-0.17 R2 , said
0.37 R2 , the
-0.20 R2 , there
0.34 R2 , where
-0.55 R2 , with
0.31 R2 , ”
0.22 R2 . $
0.06 R2 . ”
-0.20 R2 / %C
0.50 R2 and %C
0.52 R2 announced on
0.40 R2 announced that
0.09 R2 as well
0.25 R2 at %N
-0.13 R2 chief %P
0.42 R2 drama %T
0.30 R2 for %S
0.48 R2 has announced
0.10 R2 has axed
0.64 R2 has cancelled
-0.56 R2 has confirmed
0.74 R2 has not
-0.37 R2 has officially
0.17 R2 has renewed
0.22 R2 has yet
0.39 R2 in %D
-0.10 R2 in the
0.54 R2 include %T
0.24 R2 is not
0.52 R2 on %D
0.20 R2 ordered %S
0.33 R2 orders %S
0.24 R2 original series
0.55 R2 series was
-0.11 R2 show %T
0.40 R2 to stream
0.24 R2 will stream
0.04 R2 with the
0.09 R3 $ $ $
0.09 R3 %D . $
0.26 R3 's %T %S
0.11 R3 's new drama
0.04 R3 's “ %T
0.21 R3 ) $ $
-0.11 R3 ) . $
0.34 R3 , %C and
-0.17 R3 , said :
0.29 R3 , there are
0.23 R3 , where the
0.22 R3 . $ $
0.06 R3 . ” $
0.64 R3 and %C $
0.65 R3 and %C ,
0.41 R3 and %C .
0.52 R3 announced on %D
0.31 R3 announced that %T
0.25 R3 at %N :
-0.15 R3 has axed %P
0.08 R3 in %D $
0.20 R3 in %D ,
0.19 R3 in %D and
-0.18 R3 in the uk
0.35 R3 on %D ,
0.31 R3 on %D and
0.33 R3 orders %S of
-0.11 R3 show %T .
0.24 R3 will stream the
0.04 R3 with the first
0.08 Rb2 $
0.20 Rb2 %C
0.97 Rb2 %D
0.32 Rb2 %N
0.21 Rb2 %P
0.78 Rb2 %S
-0.05 Rb2 %T
0.52 Rb2 's
0.38 Rb2 ,
-0.54 Rb2 -
-0.63 Rb2 .
0.47 Rb2 :
0.29 Rb2 a
0.46 Rb2 after
0.37 Rb2 all
0.86 Rb2 and
0.08 Rb2 announced
0.10 Rb2 axed
-0.16 Rb2 before
0.46 Rb2 biggest
0.66 Rb2 cancelled
0.14 Rb2 comedy
-0.53 Rb2 confirmed
-0.40 Rb2 director
0.63 Rb2 drama
0.74 Rb2 for
-0.26 Rb2 from
0.40 Rb2 had
0.31 Rb2 has
0.61 Rb2 hit
0.19 Rb2 in
0.62 Rb2 is
0.72 Rb2 it
0.93 Rb2 its
-0.10 Rb2 midseason
0.23 Rb2 most-watched
0.44 Rb2 new
-0.35 Rb2 not
-0.75 Rb2 now
0.50 Rb2 of
-0.37 Rb2 officially
0.24 Rb2 on
0.12 Rb2 picked
0.06 Rb2 pilot
0.28 Rb2 renewed
-0.39 Rb2 revealed
0.12 Rb2 said
-0.22 Rb2 series
0.73 Rb2 show
0.39 Rb2 stream
0.79 Rb2 that
0.51 Rb2 the
-0.28 Rb2 their
-0.20 Rb2 there
-0.21 Rb2 they
-0.37 Rb2 this
0.34 Rb2 to
0.24 Rb2 unveiled
-0.32 Rb2 up
0.60 Rb2 us
0.76 Rb2 was
0.30 Rb2 wednesday
0.09 Rb2 well
0.34 Rb2 where
-0.44 Rb2 with
0.22 Rb2 yet
-0.12 Rb2 “
0.18 Rb2 ”
-0.70 Rb3 $
-0.19 Rb3 %C
0.36 Rb3 %K
-0.26 Rb3 %N
-0.24 Rb3 %P
0.94 Rb3 %S
0.09 Rb3 %T
-0.07 Rb3 's
0.46 Rb3 ,
0.66 Rb3 .
0.38 Rb3 /
-0.45 Rb3 :
-0.26 Rb3 a
0.37 Rb3 according
0.25 Rb3 after
-0.30 Rb3 also
0.54 Rb3 an
0.34 Rb3 and
0.47 Rb3 announced
-0.13 Rb3 as
-0.14 Rb3 be
0.25 Rb3 by
0.68 Rb3 drama
0.27 Rb3 dramas
0.36 Rb3 filming
0.62 Rb3 first
0.23 Rb3 for
0.55 Rb3 from
0.28 Rb3 has
-0.21 Rb3 in
-0.50 Rb3 is
0.58 Rb3 it
0.74 Rb3 its
0.49 Rb3 left
-0.26 Rb3 most
-0.12 Rb3 new
0.28 Rb3 not
0.22 Rb3 of
-0.09 Rb3 on
0.30 Rb3 release
0.21 Rb3 renewal
0.27 Rb3 renewed
-0.09 Rb3 said
0.30 Rb3 series
0.54 Rb3 show
0.49 Rb3 some
-0.06 Rb3 that
0.60 Rb3 the
0.35 Rb3 their
-0.07 Rb3 there
-0.50 Rb3 trailer
-0.44 Rb3 uk
0.49 Rb3 up
0.57 Rb3 was
-0.62 Rb3 will
-0.08 Rb3 with
0.79 Rb3 “
-0.44 T after
1.04 T before
-0.19 T both
-0.09 T none
0.48 at caption
-0.17 at first0
0.22 at first1
-0.20 at heading
0.40 at item
0.79 at last1
-0.28 at length0
0.07 at length2
-0.10 at length3
0.20 at length4
-0.15 at length5
-0.15 at middle2
-0.05 at paragraph
-0.08 at row
-0.58 at title
0.17 between after-channels0
-0.89 between after-channels1
-0.64 between after-channels2
-0.32 between after-channels3
-0.35 between after-titles1
-0.85 between after-titles2
-0.87 between after-titles3
-0.31 between after:'s
1.16 between after:(
0.63 between after:)
0.21 between after:-
0.21 between after:.
0.73 between after::
-0.91 between after:;
-0.67 between after:a
0.05 between after:after
0.47 between after:air
-0.25 between after:aired
0.35 between after:airing
0.14 between after:airs
-0.29 between after:also
0.58 between after:although
0.38 between after:an
-0.37 between after:and
-0.15 between after:announced
-0.20 between after:are
-0.43 between after:as
-0.08 between after:at
-0.18 between after:available
-0.45 between after:back
-0.19 between after:be
0.05 between after:been
0.22 between after:begins
0.11 between after:being
-0.67 between after:but
0.13 between after:by
0.22 between after:cast
-0.47 between after:comedy
-0.14 between after:comes
0.44 between after:coming
0.04 between after:created
0.50 between after:day
0.16 between after:debut
-0.29 between after:directed
-0.25 between after:drama
0.05 between after:each
-0.80 between after:earned
0.29 between after:episode
0.31 between after:episodes
0.29 between after:et
0.10 between after:exclusively
0.50 between after:first
-0.14 between after:for
0.20 between after:from
0.21 between after:getting
0.04 between after:globally
-0.28 between after:had
-0.19 between after:has
-0.69 between after:have
-0.23 between after:hit
0.58 between after:hour
0.50 between after:in
0.58 between after:is
-0.28 between after:it
0.58 between after:its
0.28 between after:joins
-0.25 between after:just
0.20 between after:last
1.11 between after:left
0.58 between after:look
0.14 between after:most
-0.52 between after:moved
0.31 between after:network
0.09 between after:new
0.24 between after:news
0.09 between after:next
0.58 between after:night
0.43 between after:not
0.05 between after:of
0.58 between after:on
0.28 between after:only
0.29 between after:original
-0.62 between after:own
0.24 between after:picked
0.35 between after:premiere
0.16 between after:premieres
0.26 between after:produced
0.24 between after:release
0.22 between after:released
0.29 between after:returns
0.94 between after:seen
0.38 between after:show
-0.51 between after:shows
-0.48 between after:since
0.11 between after:south
-0.31 between after:star
-0.36 between after:starred
0.15 between after:streaming
0.22 between after:subsequent
0.71 between after:that
0.16 between after:the
-0.57 between after:thriller
-0.36 between after:to
0.22 between after:tv
0.41 between after:up
-0.21 between after:upcoming
0.33 between after:was
-0.51 between after:well
0.42 between after:which
-0.83 between after:while
-0.13 between after:will
0.52 between after:with
0.32 between after:would
-0.05 between after:–
0.10 between after_%S_on
0.36 between after_(
-1.06 between after_,
0.37 between after_,_%S_(
-0.10 between after_;
-0.21 between after_and
0.30 between after_”_(
0.46 between after_”_on
0.73 between before-channels0
-1.51 between before-channels1
-0.59 between before-channels2
-0.61 between before-channels3
0.14 between before-titles0
0.38 between before-titles1
-0.20 between before-titles2
-0.33 between before-titles3
0.44 between before:'s
0.47 between before:(
0.47 between before:)
-0.33 between before::
-0.92 between before:;
-0.20 between before:a
0.58 between before:about
0.69 between before:after
0.91 between before:also
0.55 between before:american
-0.14 between before:and
0.14 between before:announced
0.70 between before:another
-0.14 between before:are
-0.43 between before:as
-0.48 between before:at
0.10 between before:axed
-0.19 between before:bafta
0.61 between before:be
0.14 between before:been
-0.17 between before:beginning
0.28 between before:bring
-0.26 between before:british
0.49 between before:but
-0.31 between before:by
0.83 between before:called
0.76 between before:cancelled
0.45 between before:cast
-0.20 between before:channel
-0.35 between before:chief
0.09 between before:comedy
0.52 between before:coming
-0.54 between before:commissioned
-0.14 between before:dates
-0.04 between before:developing
0.59 between before:drama
0.22 between before:exclusive
-0.55 between before:family
0.72 between before:first
0.09 between before:follows
-0.41 between before:for
0.48 between before:freshman
-0.09 between before:from
0.04 between before:fronted
0.44 between before:given
-0.54 between before:had
0.27 between before:has
-0.34 between before:hit
0.37 between before:home
-0.57 between before:horror
0.61 between before:in
0.68 between before:include
0.52 between before:including
0.39 between before:into
0.39 between before:it
0.42 between before:its
0.16 between before:just
0.12 between before:korean
0.24 between before:launch
0.22 between before:less
0.77 between before:like
0.20 between before:likely
0.66 between before:limited
0.54 between before:lineup
-0.42 between before:more
-0.27 between before:mystery
0.61 between before:network
1.32 between before:new
-0.11 between before:not
-0.29 between before:of
-0.35 between before:officially
-0.36 between before:on
0.70 between before:order
0.30 between before:ordered
0.41 between before:orders
-0.39 between before:original
0.64 between before:other
-0.10 between before:past
0.18 between before:pilot
0.37 between before:pm
0.31 between before:premiere
0.48 between before:previously
-0.31 between before:producer
-0.28 between before:remake
0.38 between before:renewed
-0.18 between before:renewing
0.91 between before:revealed
0.66 between before:same
0.24 between before:seen
-0.10 between before:sets
0.70 between before:show
0.88 between before:shows
0.50 between before:slate
0.37 between before:slot
-0.08 between before:starring
0.69 between before:teaser
0.31 between before:television
0.25 between before:than
-0.31 between before:that
-0.11 between before:the
0.65 between before:their
0.95 between before:this
-0.14 between before:thriller
0.94 between before:time
0.16 between before:to
-0.24 between before:trailer
0.21 between before:tv
0.26 between before:unveiled
0.66 between before:up
-0.12 between before:upcoming
0.41 between before:us
0.22 between before:was
0.27 between before:wednesday
-0.55 between before:well
0.30 between before:which
-0.99 between before:while
0.31 between before:will
0.43 between before:with
0.69 between before:would
0.22 between before:yet
1.41 between before_'s
1.46 between before_'s_“
0.46 between before_,
0.31 between before_announced_that
0.42 between before_drama
0.45 between before_series
0.39 between before_show
0.52 between before_”_s
1.71 carried by-catalogue
-0.41 counts channels2
-0.04 counts channels3
-0.27 counts titles3
-0.31 l1 %S
-0.23 l1 's
0.04 l1 (
-0.11 l1 ,
0.32 l1 /
0.08 l1 :
0.16 l1 ;
0.08 l1 ^
0.38 l1 a
-0.44 l1 after
0.23 l1 although
0.06 l1 and
0.18 l1 as
0.11 l1 at
0.14 l1 both
0.50 l1 by
0.36 l1 channel
0.45 l1 for
-0.15 l1 former
0.56 l1 from
-0.17 l1 in
0.28 l1 including
0.06 l1 is
0.44 l1 new
0.13 l1 of
0.18 l1 on
0.51 l1 said
-0.29 l1 see
0.80 l1 that
-0.29 l1 the
0.05 l1 to
0.16 l1 upcoming
0.30 l1 when
-0.53 l1 with
-0.28 l1 –
0.45 l1 —
0.26 l1 “
0.44 l1 ”
-0.25 l2 %C ,
0.15 l2 %C /
0.20 l2 %C and
-0.34 l2 %D ,
0.30 l2 %D on
-0.44 l2 %P (
0.34 l2 %P ,
0.33 l2 %P /
-0.43 l2 %P for
-0.48 l2 %P on
0.37 l2 %S (
0.17 l2 %S ,
0.31 l2 %S on
0.36 l2 %T (
0.08 l2 %T ,
-0.54 l2 , and
0.23 l2 , on
-0.22 l2 , the
0.75 l2 , with
0.44 l2 , ”
0.45 l2 . on
0.08 l2 ^ ^
0.48 l2 ^ a
-0.15 l2 ^ the
0.38 l2 air on
0.55 l2 aired on
0.16 l2 airing on
0.44 l2 and a
0.28 l2 available on
0.34 l2 by the
0.19 l2 cancelled by
0.64 l2 coming to
0.04 l2 created by
0.28 l2 day on
0.25 l2 dropped on
0.24 l2 et on
0.26 l2 exclusively on
0.47 l2 from the
0.04 l2 globally on
0.29 l2 however ,
0.17 l2 is a
0.13 l2 launched on
0.19 l2 meanwhile ,
0.59 l2 moved to
-0.18 l2 of the
-0.07 l2 part of
0.10 l2 premiered on
0.61 l2 president of
0.29 l2 produced by
0.08 l2 released by
0.45 l2 return to
0.63 l2 series at
0.57 l2 series on
-0.34 l2 shows ,
0.27 l2 shows on
0.26 l2 some of
0.07 l2 started on
0.33 l2 streamed on
0.12 l2 streaming on
0.27 l2 that the
-0.31 l2 the %S
0.37 l2 the new
0.15 l2 the upcoming
-0.29 l2 to see
-0.17 l2 to the
0.24 l2 up by
0.12 l2 well as
0.74 l2 working with
0.30 l2 ” (
0.46 l2 ” on
-0.52 l3 %D , and
-0.64 l3 %K , and
0.25 l3 %P , the
-0.16 l3 %P for the
0.26 l3 %S , and
0.51 l3 %S of the
0.10 l3 %T %S on
0.30 l3 %T ” (
0.46 l3 %T ” on
-0.18 l3 , %C and
0.37 l3 , %S (
0.44 l3 , and a
0.38 l3 , president of
-0.17 l3 : %P /
1.37 l3 ^ %P /
0.36 l3 ^ %T (
0.08 l3 ^ ^ ^
0.48 l3 ^ ^ a
-0.15 l3 ^ ^ the
0.29 l3 ^ however ,
0.19 l3 ^ meanwhile ,
0.28 l3 ^ the new
0.12 l3 as well as
0.33 l3 be streamed on
0.50 l3 be working with
0.10 l3 been cancelled by
0.50 l3 begins %D on
0.20 l3 in %D on
0.08 l3 is coming to
0.28 l3 next day on
0.26 l3 of %T ,
0.91 l3 on %C and
0.37 l3 on %D on
0.45 l3 p.m . on
0.24 l3 picked up by
-0.48 l3 premiere %D on
0.04 l3 premiere globally on
0.04 l3 series created by
0.21 l3 streaming exclusively on
0.11 l3 was cancelled by
0.22 l3 with %C ,
-0.31 order after
-0.48 order after-far
-0.43 order after-near
0.62 order after-next
-0.05 order after-some
0.24 order before
-0.55 order before-far
1.23 order before-near
0.44 order before-next
0.09 order before-some
-0.19 order untitled
-0.09 own Csure1
-0.19 own Csure2
-0.13 own writtenCsure1
-0.28 own writtenCsure2
0.60 own writtenCsure3
0.09 r1 $
-0.09 r1 %D
-0.25 r1 %P
-0.15 r1 's
-0.10 r1 (
0.29 r1 )
-0.09 r1 ,
-0.26 r1 /
0.24 r1 a
0.25 r1 after
0.61 r1 also
0.21 r1 and
-0.20 r1 announced
-0.26 r1 are
-0.44 r1 as
0.34 r1 at
0.48 r1 bosses
0.78 r1 cancels
-0.27 r1 chief
-0.32 r1 confirmed
0.65 r1 did
-0.43 r1 drops
0.08 r1 for
-0.31 r1 gave
-0.11 r1 had
0.21 r1 has
-0.16 r1 have
0.32 r1 in
0.68 r1 include
0.34 r1 india
0.28 r1 is
0.25 r1 just
0.15 r1 only
0.20 r1 ordered
0.41 r1 orders
0.39 r1 original
-0.26 r1 originals
0.26 r1 presents
0.57 r1 said
-0.21 r1 series
-0.10 r1 sets
0.04 r1 show
0.44 r1 then
-0.42 r1 to
0.41 r1 when
0.14 r1 will
0.48 r1 with
0.33 r1 would
0.09 r2 $ $
0.26 r2 %D ,
0.09 r2 %D .
0.20 r2 %D and
0.37 r2 's %P
-0.16 r2 's %T
0.46 r2 's biggest
0.61 r2 's hit
-0.10 r2 's midseason
0.23 r2 's most-watched
0.11 r2 's new
0.30 r2 's wednesday
0.04 r2 's “
0.73 r2 ) $
-0.11 r2 ) .
-0.39 r2 ) :
-0.24 r2 , %C
0.60 r2 , %D
0.77 r2 , %K
0.70 r2 , %P
0.46 r2 , %T
0.32 r2 , is
-0.17 r2 , said
0.36 r2 , the
-0.20 r2 , there
0.34 r2 , where
-0.55 r2 , with
0.31 r2 , ”
0.19 r2 . $
0.06 r2 . ”
-0.20 r2 / %C
0.50 r2 and %C
-0.23 r2 and %P
0.52 r2 announced on
0.40 r2 announced that
0.09 r2 as well
0.25 r2 at %N
-0.13 r2 chief %P
0.42 r2 drama %T
0.30 r2 for %S
0.48 r2 has announced
0.10 r2 has axed
0.64 r2 has cancelled
-0.56 r2 has confirmed
0.74 r2 has not
-0.37 r2 has officially
0.17 r2 has renewed
0.22 r2 has yet
0.39 r2 in %D
-0.17 r2 in the
0.54 r2 include %T
0.24 r2 is not
0.52 r2 on %D
0.20 r2 ordered %S
0.33 r2 orders %S
0.24 r2 original series
0.55 r2 series was
-0.11 r2 show %T
0.40 r2 to stream
0.24 r2 will stream
0.04 r2 with the
0.09 r3 $ $ $
0.09 r3 %D . $
0.26 r3 's %T %S
0.11 r3 's new drama
0.04 r3 's “ %T
0.73 r3 ) $ $
-0.11 r3 ) . $
0.34 r3 , %C and
-0.17 r3 , said :
0.29 r3 , there are
0.23 r3 , where the
0.19 r3 . $ $
0.06 r3 . ” $
0.64 r3 and %C $
0.65 r3 and %C ,
0.41 r3 and %C .
-0.59 r3 and %P ,
0.52 r3 announced on %D
0.31 r3 announced that %T
0.25 r3 at %N :
-0.15 r3 has axed %P
0.08 r3 in %D $
0.20 r3 in %D ,
0.19 r3 in %D and
-0.18 r3 in the uk
0.35 r3 on %D ,
0.31 r3 on %D and
0.33 r3 orders %S of
-0.11 r3 show %T .
0.24 r3 will stream the
0.04 r3 with the first
0.41 rule <channel>_acts_on_the_series
0.57 rule <channel>’s_series
0.47 rule any
-0.64 rule none
0.55 rule on_<channel>
-0.84 rule other
0.06 topic aside
-0.18 topic main
0.11 topic round-up
`
