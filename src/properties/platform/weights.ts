/** What the judge of platform claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const platformWeights = `
-0.267 bias
0.23 A %
-0.37 A %C
0.13 A %D
0.89 A %K
-0.04 A %N
-0.14 A %O
-0.36 A %S
-0.34 A %T
0.44 A &
0.06 A 's
0.17 A (
0.10 A )
-0.08 A ,
-0.30 A -
0.14 A .
0.57 A ...
0.42 A /
-0.20 A :
0.26 A ;
0.56 A ?
0.77 A about
0.68 A according
0.16 A adaptation
0.13 A after
-0.05 A again
0.25 A ahead
0.40 A air
0.46 A aired
0.04 A all
0.52 A along
0.30 A also
-0.40 A anime
0.12 A announced
0.34 A anthology
0.44 A any
0.26 A around
0.79 A audience
0.18 A audiences
0.31 A australia
-0.57 A australian
0.04 A available
0.12 A axed
0.46 A back
-0.19 A bafta
0.43 A based
0.50 A been
0.24 A before
-0.14 A begin
0.09 A beginning
0.14 A begins
-0.45 A begun
-0.13 A being
0.44 A best
-0.22 A big
0.46 A biggest
0.29 A book
0.37 A bosses
0.21 A both
0.59 A brand
0.45 A bring
0.31 A bringing
0.28 A british
-0.35 A broadcast
-0.54 A but
0.07 A cable
0.38 A cameras
0.25 A can
0.58 A cancelled
0.74 A cancels
0.11 A cast
-0.18 A channel
0.38 A character
-0.35 A chief
0.31 A city
0.54 A come
0.43 A comedy
0.82 A coming
0.58 A comment
0.52 A commented
-0.30 A commissioned
-0.62 A confirmed
-0.62 A content
0.30 A continue
0.28 A created
0.34 A creative
0.57 A creators
0.53 A cut
0.30 A date
0.04 A dates
0.06 A day
0.21 A days
0.41 A deal
0.25 A debuted
0.81 A debuting
-0.35 A debuts
0.43 A decided
0.23 A decision
0.46 A declined
-0.25 A developing
0.62 A did
-0.31 A director
-0.53 A do
0.51 A drama
0.24 A dramas
0.34 A drew
0.28 A drop
0.25 A dropped
-0.47 A drops
-0.27 A due
-0.73 A each
-0.42 A end
0.06 A ending
0.31 A episode
0.05 A episodes
0.41 A even
0.92 A event
0.28 A exclusive
0.90 A executive
0.27 A fall
-0.56 A family
0.53 A fan
-0.52 A fans
0.11 A filming
-0.06 A finale
0.41 A finally
0.59 A first
0.23 A followed
0.16 A following
-0.29 A gave
0.31 A given
0.35 A giving
0.22 A globally
-0.17 A go
0.45 A goes
0.13 A going
-0.19 A good
0.49 A got
-0.06 A greenlit
0.38 A gripping
0.08 A had
0.39 A has
0.45 A have
0.64 A his
-0.50 A hit
0.57 A home
-0.17 A horror
0.65 A include
0.64 A including
0.36 A india
0.79 A into
0.80 A just
0.11 A korean
-0.36 A last
0.24 A later
-0.08 A launch
0.63 A left
0.59 A legal
0.33 A less
0.28 A like
0.28 A likely
0.10 A limited
0.76 A lineup
0.28 A little
-0.18 A local
0.16 A look
0.05 A looking
-0.05 A love
-0.32 A lovers
-0.40 A made
0.42 A many
-0.08 A midseason
0.57 A million
0.55 A month
0.45 A months
-0.29 A more
0.09 A most
0.34 A most-watched
0.49 A moved
-0.33 A my
-0.27 A mystery
0.51 A named
-0.07 A network
0.08 A new
0.51 A next
0.79 A night
0.69 A no
0.26 A nor
0.16 A now
0.37 A off
-0.36 A officially
-0.11 A once
0.82 A one
0.28 A only
0.52 A order
0.38 A ordered
0.25 A orders
0.20 A original
0.54 A other
-0.44 A otherwise
0.05 A our
-0.49 A out
0.41 A outside
-0.05 A over
0.28 A past
0.59 A picked
-0.07 A pilot
0.44 A plans
0.36 A platform
0.67 A pm
0.29 A popular
0.28 A premiere
0.69 A premieres
-0.13 A presentation
0.22 A presents
0.26 A president
0.34 A previewed
-0.74 A previously
-0.19 A procedural
-0.30 A produced
-0.44 A producer
-0.56 A production
0.70 A programming
-0.41 A project
0.67 A put
0.15 A ran
0.69 A release
0.39 A released
0.38 A renewal
0.49 A renewed
-0.22 A renewing
-0.32 A rest
-0.32 A return
0.88 A returning
0.38 A returns
0.41 A revealed
0.14 A rights
0.23 A rotten
-0.37 A run
0.08 A s
0.16 A said
0.73 A same
0.52 A say
-0.26 A saying
-0.36 A says
0.56 A schedule
0.25 A scheduled
0.19 A sci-fi
0.42 A scripted
0.37 A season
-0.24 A second
0.55 A seen
0.68 A series
0.60 A service
0.13 A set
-0.12 A sets
-0.06 A show
0.60 A showrunner
-0.49 A shows
0.22 A since
0.59 A sitcom
0.61 A slate
0.41 A slot
0.38 A so
-0.18 A some
0.22 A sources
0.44 A south
-0.44 A spin-off
-0.15 A star
0.18 A stars
0.55 A still
-0.53 A stories
-0.41 A story
0.82 A stream
-0.31 A streamed
0.48 A streamer
-0.10 A streaming
0.18 A streams
0.84 A such
0.53 A sunday
-0.21 A takes
0.39 A team
0.61 A teaser
-0.46 A television
0.44 A tell
0.35 A than
-0.19 A then
0.12 A there
-0.19 A they
-0.85 A thriller
0.40 A through
-0.28 A thursday
0.37 A time
0.46 A title
-0.27 A told
0.23 A tomatoes
0.30 A total
-0.40 A track
-0.13 A trailer
0.54 A tuesday
-0.30 A turned
0.10 A tv
0.46 A u.s.
-0.32 A uk
0.33 A unveiled
0.24 A up
0.36 A us
0.33 A usual
0.35 A viewers
0.11 A waiting
-0.05 A watch
0.35 A way
0.55 A we
0.22 A wednesday
0.60 A week
-0.58 A what
0.08 A when
0.53 A where
0.06 A which
-0.44 A who
-0.52 A will
0.20 A work
0.47 A working
0.66 A works
-0.29 A world
0.34 A worldwide
-0.33 A would
0.25 A written
0.24 A year
-0.09 A years
0.46 A yet
-0.06 A –
0.10 A —
-0.25 A “
0.16 A ”
0.15 An %
0.08 An %C
0.15 An %D
0.37 An %K
0.70 An %O
-0.16 An %P
0.08 An %S
-0.17 An %T
-0.19 An 's
-0.11 An (
0.14 An )
-0.18 An ,
0.07 An .
0.06 An /
0.15 An :
0.48 An ;
0.56 An ?
0.31 An about
0.31 An according
0.84 An after
0.73 An air
-0.06 An all
0.22 An also
0.48 An anime
0.44 An any
0.19 An around
0.53 An audience
0.24 An australia
-0.12 An australian
0.27 An available
0.19 An back
0.21 An been
-0.12 An before
-0.14 An being
0.38 An best
0.46 An biggest
0.37 An bosses
0.45 An bring
-0.14 An broadcast
-0.41 An but
-0.21 An cable
-0.09 An can
0.58 An cancelled
0.74 An cancels
-0.13 An cast
-0.32 An chief
0.30 An come
-0.30 An comedy
-0.50 An commissioned
-0.61 An confirmed
0.25 An date
-0.23 An dates
0.16 An day
0.41 An deal
-0.39 An debuts
0.23 An decision
0.46 An declined
0.06 An developing
0.62 An did
-0.32 An director
-0.59 An do
0.19 An drama
0.24 An dramas
0.28 An drop
-0.47 An drops
0.22 An episodes
0.36 An even
0.92 An event
-0.53 An fans
-0.08 An fantasy
0.37 An filming
1.00 An first
0.23 An followed
0.69 An follows
0.06 An from
-0.29 An gave
0.31 An given
0.35 An giving
0.22 An globally
0.45 An goes
-0.29 An good
-0.06 An greenlit
0.07 An had
0.30 An has
0.31 An have
0.65 An include
0.36 An india
0.38 An just
0.08 An korean
0.63 An left
0.09 An like
0.39 An lineup
0.10 An looking
0.46 An month
0.36 An more
-0.11 An most
0.34 An most-watched
0.49 An moved
0.56 An mystery
0.50 An named
-0.45 An network
0.26 An nor
-0.19 An not
-0.36 An officially
-0.11 An once
0.28 An only
0.51 An order
0.38 An ordered
0.25 An orders
0.82 An original
-0.21 An originals
-0.44 An otherwise
-0.15 An our
-0.13 An over
0.26 An picked
-0.15 An pilot
-0.13 An presentation
0.22 An presents
0.26 An president
0.34 An previewed
-0.19 An procedural
-0.56 An production
0.59 An put
0.55 An release
0.26 An released
0.38 An renewal
0.33 An renewed
0.89 An returning
0.22 An revealed
0.27 An run
0.08 An s
-0.38 An said
0.52 An say
-0.24 An says
0.13 An scheduled
0.45 An scripted
-0.24 An second
0.37 An series
0.41 An set
-0.12 An sets
0.51 An show
-0.18 An shows
0.54 An slate
-0.21 An some
0.31 An south
0.15 An starring
0.54 An stream
0.15 An streams
0.76 An such
0.53 An sunday
-0.21 An takes
0.08 An team
0.44 An teaser
-0.19 An then
-0.15 An there
0.17 An they
0.26 An thriller
0.40 An through
-0.27 An told
0.30 An total
-0.13 An trailer
0.17 An tv
0.35 An u.s.
-0.31 An uk
0.32 An unveiled
0.08 An us
0.22 An wednesday
0.14 An well
0.37 An what
0.08 An when
0.53 An where
-0.57 An while
-0.56 An who
-0.26 An will
0.31 An worldwide
0.10 An would
0.20 An written
0.18 An yet
0.17 An “
0.38 An ”
0.37 B %D
-0.06 B %K
0.53 B %N
-0.45 B %O
-0.16 B %P
-0.12 B %S
0.47 B %T
0.18 B &
-0.09 B (
-0.05 B )
0.31 B -
0.67 B .
0.09 B /
-0.37 B :
0.20 B about
-0.48 B according
0.05 B actor
0.47 B adapted
0.29 B after
0.16 B again
0.44 B ahead
0.88 B air
-0.06 B aired
0.47 B airing
0.31 B airs
0.40 B all
0.54 B also
-0.17 B although
-0.11 B among
0.62 B animated
0.91 B anime
-0.10 B announcements
-0.22 B another
0.20 B anticipated
0.36 B any
0.44 B audiences
0.39 B australia
0.42 B available
0.51 B away
-0.23 B became
-0.12 B because
0.35 B been
0.40 B began
0.57 B begins
-0.49 B begun
-0.17 B being
0.60 B both
-0.40 B broadcast
0.10 B but
0.30 B cable
0.69 B can
0.39 B cancellation
0.24 B cancelled
0.70 B cast
0.09 B channel
-0.13 B channels
-0.53 B character
0.22 B come
0.06 B comedy
0.19 B comes
0.71 B coming
0.37 B commissioned
0.22 B confirmed
0.66 B created
0.24 B crime
0.27 B critical
0.59 B date
0.53 B day
-0.04 B deal
0.68 B debut
0.48 B debuted
0.12 B detective
-0.14 B developing
-0.11 B directed
-0.39 B director
0.39 B drama
0.33 B drew
0.28 B dropped
0.25 B each
-0.68 B earned
0.46 B end
0.09 B entertainment
0.25 B episode
0.49 B episodes
0.18 B era
0.23 B et
0.45 B every
-0.12 B exclusive
0.43 B exclusively
-0.33 B executive
0.24 B fans
0.40 B favourite
0.07 B feature
-0.49 B filming
-0.33 B finale
0.49 B finished
0.37 B following
-0.04 B former
0.46 B forward
0.28 B from
0.43 B game
0.18 B getting
0.22 B globally
0.56 B goes
-0.10 B good
-0.18 B great
-0.06 B had
0.77 B hard
0.13 B has
-0.43 B have
0.53 B having
-0.19 B he
0.62 B here
0.40 B his
-0.05 B hit
0.50 B hour
-0.51 B how
-0.17 B however
0.74 B i
0.80 B if
0.40 B initially
0.18 B japan
0.17 B joined
-0.15 B joining
0.77 B joins
-0.59 B just
0.41 B keep
-0.45 B knows
0.56 B korea
-0.21 B last
0.27 B launched
0.13 B lead
0.16 B left
-0.31 B life
-0.30 B like
0.13 B limited
0.23 B long
0.76 B look
0.12 B looking
0.22 B made
0.68 B make
0.16 B many
0.52 B meanwhile
-0.35 B media
0.38 B might
0.64 B million
0.27 B minutes
0.37 B most
0.52 B most-watched
-0.08 B moved
0.37 B named
0.38 B neither
-0.23 B new
0.76 B news
0.27 B next
0.24 B nor
1.32 B not
0.26 B novel
-0.57 B now
0.42 B official
-0.19 B once
0.88 B one
-0.13 B only
0.53 B or
0.48 B order
0.54 B original
-0.24 B other
0.16 B our
0.33 B out
0.50 B outside
0.52 B over
-0.12 B own
0.46 B p.m
-0.21 B part
-0.22 B photo
-0.18 B picked
0.39 B pilot
-0.55 B platform
0.10 B police
0.69 B premiere
0.21 B premiered
-0.17 B premieres
0.74 B probably
0.88 B produced
-0.34 B producers
0.24 B production
-0.06 B proud
-0.48 B ran
0.43 B ratings
-0.24 B recently
0.66 B release
-0.60 B released
0.25 B reports
-0.20 B return
-0.31 B returned
-0.12 B returning
-0.12 B returns
-0.22 B revealed
0.40 B running
-0.17 B said
-0.22 B says
0.63 B season
0.17 B seasons
0.39 B second
0.39 B seen
-0.55 B series
0.16 B set
0.41 B several
0.48 B should
-0.30 B show
0.74 B shown
-0.14 B shows
-0.25 B since
0.56 B single
0.58 B sitcom
-0.29 B slate
-0.39 B so
0.22 B some
0.58 B soon
0.34 B south
0.06 B space
-0.09 B starred
0.12 B starring
0.27 B stars
0.32 B start
0.98 B started
-0.10 B statement
0.46 B stream
0.33 B streamed
0.42 B streamer
0.61 B streaming
0.53 B streams
0.52 B studio
0.40 B subsequent
0.37 B success
0.23 B surprise
-0.30 B synopsis
0.15 B take
-0.74 B team
0.12 B teen
-0.21 B television
-0.23 B them
-0.07 B there
0.47 B things
0.39 B third
-0.22 B thrilled
-0.11 B thriller
0.40 B told
-0.19 B trailer
0.32 B tuesday
0.26 B turkish
0.33 B tv
-0.34 B under
0.17 B up
0.09 B upcoming
0.45 B very
0.54 B vice
-0.22 B watch
-0.87 B we
0.06 B we're
0.16 B week
-0.12 B well
0.60 B what
0.39 B when
0.71 B whether
0.56 B which
0.33 B who
0.55 B will
-0.57 B wonderful
0.64 B worldwide
0.69 B would
-0.51 B written
0.47 B you
0.29 B –
0.59 B —
-0.36 B “
0.20 B ”
0.21 Bn %C
0.61 Bn %D
0.06 Bn %K
0.29 Bn %N
0.06 Bn %O
-0.29 Bn %P
-0.15 Bn %S
0.39 Bn %T
0.18 Bn &
-0.18 Bn )
-0.08 Bn ,
0.60 Bn .
-0.08 Bn :
0.11 Bn after
0.45 Bn air
0.08 Bn aired
0.22 Bn airing
0.42 Bn already
0.57 Bn also
-0.23 Bn although
-0.27 Bn among
0.54 Bn anime
-0.10 Bn announcements
-0.22 Bn another
0.09 Bn available
0.22 Bn away
0.45 Bn back
-0.23 Bn became
0.70 Bn been
0.52 Bn begins
-0.35 Bn being
0.40 Bn both
0.22 Bn but
0.30 Bn cable
0.67 Bn can
0.21 Bn cancelled
0.21 Bn cast
0.26 Bn channel
-0.13 Bn channels
0.10 Bn comedy
0.61 Bn comes
0.71 Bn coming
0.37 Bn commissioned
0.22 Bn confirmed
0.54 Bn created
0.24 Bn crime
0.53 Bn day
-0.55 Bn deal
0.67 Bn debut
0.18 Bn debuted
-0.13 Bn developing
-0.20 Bn director
0.20 Bn drama
0.28 Bn dropped
0.25 Bn end
0.09 Bn entertainment
-0.28 Bn episodes
0.15 Bn et
-0.12 Bn exclusive
0.26 Bn exclusively
0.23 Bn fans
-0.40 Bn finale
0.24 Bn finished
0.10 Bn first
-0.27 Bn former
1.11 Bn from
0.43 Bn game
-0.10 Bn good
-0.19 Bn had
0.77 Bn hard
0.63 Bn has
-0.16 Bn have
0.12 Bn having
0.27 Bn he
-0.14 Bn hit
-0.17 Bn however
0.37 Bn i
-0.13 Bn including
0.40 Bn initially
0.38 Bn japan
0.18 Bn just
0.56 Bn korea
-0.44 Bn last
0.27 Bn launched
-0.39 Bn like
0.70 Bn look
0.22 Bn made
0.52 Bn meanwhile
0.62 Bn million
0.27 Bn minutes
0.34 Bn most
0.52 Bn most-watched
-0.08 Bn moved
0.38 Bn neither
-0.20 Bn new
0.62 Bn news
0.27 Bn next
0.24 Bn nor
0.97 Bn not
-0.59 Bn now
0.39 Bn official
0.57 Bn one
0.30 Bn only
0.48 Bn order
0.19 Bn original
-0.18 Bn other
0.06 Bn our
0.19 Bn out
0.37 Bn p.m
-0.04 Bn part
-0.22 Bn photo
0.16 Bn picked
0.16 Bn platform
0.45 Bn premiere
0.28 Bn premiered
-0.17 Bn premieres
-0.06 Bn president
0.37 Bn produced
0.30 Bn ratings
-0.24 Bn recently
0.43 Bn release
0.23 Bn released
-0.35 Bn return
0.55 Bn returns
-0.22 Bn revealed
0.74 Bn said
-0.10 Bn says
0.39 Bn second
-0.21 Bn see
0.19 Bn seen
-0.17 Bn series
-0.34 Bn show
0.07 Bn shows
-0.25 Bn since
0.37 Bn sitcom
-0.27 Bn so
0.22 Bn some
0.31 Bn star
0.14 Bn started
0.76 Bn statement
0.42 Bn stream
0.33 Bn streamed
0.48 Bn streaming
0.53 Bn streams
0.12 Bn studio
0.40 Bn subsequent
0.23 Bn surprise
-0.32 Bn thriller
0.40 Bn told
-0.19 Bn trailer
0.16 Bn turkish
0.31 Bn tv
-0.17 Bn up
0.07 Bn upcoming
-0.23 Bn watch
0.16 Bn week
0.43 Bn what
0.37 Bn when
0.41 Bn whether
0.40 Bn which
0.22 Bn will
-0.22 Bn wonderful
-0.09 Bn working
0.64 Bn worldwide
0.31 Bn –
0.53 Bn —
-0.39 Bn “
-0.13 Bn ”
-0.33 H 
0.22 H %C
0.09 H %N
-0.14 H %P
0.59 H %S
0.24 H %T
0.10 H 's
-0.12 H (
-0.12 H )
0.55 H ,
0.10 H -
0.39 H /
0.06 H :
-0.09 H ?
-0.53 H a
-0.60 H about
0.20 H and
-0.06 H be
0.12 H can
0.85 H date
-0.09 H do
0.42 H in
-0.18 H is
-0.27 H it
-0.28 H new
0.44 H on
0.30 H out
0.54 H premieres
-0.21 H release
0.55 H renewed
0.49 H returning
0.39 H series
-0.25 H star
-0.34 H the
0.81 H there
0.38 H to
0.21 H watch
-0.44 H what
0.04 H when
0.35 H where
1.32 H you
0.39 H –
-0.23 H “
-0.23 H ”
-0.23 L1 %S
0.04 L1 (
-0.33 L1 ,
0.11 L1 /
-0.09 L1 :
0.05 L1 ;
0.13 L1 ^
0.24 L1 a
-0.35 L1 after
0.24 L1 although
0.12 L1 and
0.18 L1 as
0.09 L1 at
0.12 L1 both
0.38 L1 by
0.26 L1 channel
0.67 L1 for
-0.27 L1 former
0.55 L1 from
-0.09 L1 in
0.19 L1 including
0.22 L1 is
-0.06 L1 like
0.54 L1 new
0.20 L1 of
0.19 L1 on
0.53 L1 said
-0.21 L1 see
0.71 L1 that
-0.30 L1 the
0.17 L1 to
0.18 L1 upcoming
0.37 L1 when
-0.48 L1 with
0.26 L1 –
0.35 L1 —
0.46 L1 ”
-0.35 L2 %C ,
0.11 L2 %C /
0.22 L2 %C and
-0.35 L2 %D ,
0.69 L2 %D on
-0.50 L2 %P (
-0.42 L2 %P for
-0.40 L2 %P on
0.42 L2 %S (
0.28 L2 %S ,
-0.31 L2 %S on
0.34 L2 %T (
0.07 L2 %T ,
0.18 L2 %T is
-0.18 L2 , and
0.24 L2 , on
-0.38 L2 , the
0.70 L2 , with
0.46 L2 , ”
0.33 L2 . on
0.13 L2 ^ ^
0.48 L2 ^ a
-0.22 L2 ^ the
0.45 L2 air on
0.40 L2 aired on
0.12 L2 airing on
0.42 L2 and a
0.30 L2 available on
0.33 L2 by the
0.21 L2 cancelled by
0.46 L2 coming to
0.07 L2 created by
0.27 L2 day on
0.28 L2 dropped on
0.15 L2 et on
0.26 L2 exclusively on
-0.08 L2 for the
0.43 L2 from the
0.29 L2 however ,
-0.07 L2 in the
0.25 L2 is a
0.09 L2 launched on
0.12 L2 meanwhile ,
0.56 L2 moved to
-0.05 L2 of the
-0.04 L2 part of
0.10 L2 premiered on
0.67 L2 president of
0.35 L2 produced by
0.11 L2 released by
0.28 L2 return to
0.28 L2 said that
0.62 L2 series at
0.46 L2 series on
-0.14 L2 shows ,
0.21 L2 shows on
0.22 L2 some of
0.05 L2 started on
0.33 L2 streamed on
0.08 L2 streaming on
0.29 L2 that the
-0.23 L2 the %S
0.43 L2 the new
0.18 L2 the upcoming
-0.21 L2 to see
-0.12 L2 to the
0.16 L2 up by
0.59 L2 working with
0.33 L2 ” (
0.45 L2 ” on
-0.10 L3 %D , and
-0.09 L3 %P for the
0.46 L3 %S , and
0.51 L3 %S of the
-0.52 L3 %T %S on
0.33 L3 %T ” (
0.45 L3 %T ” on
-0.14 L3 , %C and
0.42 L3 , %S (
0.42 L3 , and a
0.39 L3 , president of
0.34 L3 ^ %T (
0.13 L3 ^ ^ ^
0.48 L3 ^ ^ a
-0.22 L3 ^ ^ the
0.29 L3 ^ however ,
0.12 L3 ^ meanwhile ,
0.34 L3 ^ the new
0.33 L3 be streamed on
0.41 L3 be working with
0.10 L3 been cancelled by
0.45 L3 begins %D on
0.11 L3 in %D on
0.16 L3 is coming to
0.27 L3 next day on
0.28 L3 of %T ,
0.84 L3 on %C and
0.20 L3 on %D on
0.33 L3 p.m . on
0.16 L3 picked up by
0.29 L3 premiere %D on
-0.13 L3 premieres %D on
0.07 L3 series created by
0.21 L3 streaming exclusively on
0.14 L3 was cancelled by
0.13 L3 with %C ,
0.12 LR ( )
-0.29 LR , %P
-0.16 LR , 's
0.19 LR , and
0.49 LR , announced
0.89 LR , has
-0.23 LR , is
-0.52 LR : $
-0.20 LR : )
0.41 LR : has
-0.38 LR ^ $
0.15 LR ^ %D
0.88 LR ^ %P
-0.06 LR ^ 's
1.06 LR ^ ,
0.64 LR ^ also
-0.29 LR ^ announced
0.44 LR ^ cancels
-0.44 LR ^ drama
-0.08 LR ^ has
0.57 LR ^ is
0.17 LR ^ just
0.46 LR ^ now
0.14 LR ^ ordered
0.25 LR ^ orders
-0.48 LR ^ originals
0.22 LR ^ presents
-0.12 LR ^ sets
0.75 LR ^ will
0.32 LR a original
0.58 LR and $
-0.20 LR and 's
-0.05 LR and ,
0.76 LR and .
0.34 LR and has
-0.17 LR at ,
-0.59 LR at .
0.64 LR at include
-0.15 LR by ,
0.47 LR by .
0.09 LR by after
0.12 LR by in
0.25 LR for 's
0.73 LR for ,
0.90 LR for .
0.54 LR for in
0.35 LR from 's
0.29 LR in 's
0.43 LR in .
0.41 LR in drama
0.22 LR is 's
-0.11 LR of 's
-0.24 LR on $
0.79 LR on %D
-0.23 LR on 's
-0.50 LR on ,
0.29 LR on .
0.96 LR on and
0.11 LR on at
0.13 LR on in
0.24 LR on on
0.39 LR the ,
-0.43 LR the confirmed
0.33 LR the drama
-0.11 LR the has
0.59 LR the said
0.59 LR the series
-0.09 LR the show
0.54 LR to 's
-0.54 LR to ,
0.66 LR to .
0.40 LR to for
0.12 LR to in
-0.70 LR with ,
0.07 LR with and
0.35 LR — %D
-0.04 Lb2 %C
0.20 Lb2 %D
0.21 Lb2 %N
-0.59 Lb2 %P
0.10 Lb2 %S
0.10 Lb2 %T
0.07 Lb2 ,
0.33 Lb2 .
0.13 Lb2 ^
0.56 Lb2 a
0.45 Lb2 air
0.40 Lb2 aired
0.12 Lb2 airing
0.45 Lb2 also
0.52 Lb2 and
-0.49 Lb2 announcements
0.30 Lb2 available
0.22 Lb2 away
0.45 Lb2 back
0.35 Lb2 by
0.21 Lb2 cancelled
0.09 Lb2 cast
0.20 Lb2 channels
0.25 Lb2 comes
0.46 Lb2 coming
0.54 Lb2 created
0.27 Lb2 day
0.17 Lb2 debut
0.60 Lb2 drama
0.28 Lb2 dropped
-0.48 Lb2 episodes
0.15 Lb2 et
0.26 Lb2 exclusively
-0.07 Lb2 for
0.79 Lb2 from
0.29 Lb2 however
-0.07 Lb2 in
0.34 Lb2 is
0.34 Lb2 it
0.09 Lb2 launched
-0.11 Lb2 made
0.12 Lb2 meanwhile
0.56 Lb2 moved
0.13 Lb2 news
0.09 Lb2 of
0.57 Lb2 on
-0.04 Lb2 part
0.10 Lb2 premiered
0.67 Lb2 president
0.37 Lb2 produced
0.11 Lb2 released
0.28 Lb2 return
0.28 Lb2 said
1.07 Lb2 series
0.22 Lb2 some
0.05 Lb2 started
0.33 Lb2 streamed
0.23 Lb2 streaming
0.04 Lb2 that
0.07 Lb2 the
0.23 Lb2 to
0.26 Lb2 tv
0.17 Lb2 up
-0.23 Lb2 watch
0.14 Lb2 will
0.59 Lb2 working
-0.26 Lb2 ”
0.10 Lb3 %C
0.21 Lb3 %D
0.65 Lb3 %K
-0.06 Lb3 %N
-0.05 Lb3 %P
0.83 Lb3 %S
-0.23 Lb3 's
-0.35 Lb3 (
-0.10 Lb3 ,
-0.37 Lb3 /
-0.08 Lb3 ^
-0.30 Lb3 a
0.50 Lb3 after
-0.36 Lb3 and
0.19 Lb3 are
0.16 Lb3 as
0.17 Lb3 at
0.25 Lb3 be
0.38 Lb3 been
0.45 Lb3 begins
-0.35 Lb3 being
0.31 Lb3 both
0.36 Lb3 can
-0.17 Lb3 comedy
0.26 Lb3 coming
0.08 Lb3 drama
0.09 Lb3 entertainment
-0.07 Lb3 first
0.21 Lb3 for
0.07 Lb3 from
-0.21 Lb3 good
-0.23 Lb3 have
-0.37 Lb3 hit
-0.29 Lb3 however
1.05 Lb3 in
0.40 Lb3 initially
0.73 Lb3 is
0.10 Lb3 it
0.09 Lb3 its
0.18 Lb3 just
0.13 Lb3 new
0.30 Lb3 news
0.27 Lb3 next
0.16 Lb3 not
0.31 Lb3 of
0.25 Lb3 on
0.33 Lb3 p.m
0.16 Lb3 picked
0.33 Lb3 premiere
-0.13 Lb3 premieres
0.14 Lb3 released
-0.41 Lb3 series
0.09 Lb3 show
0.21 Lb3 streaming
0.23 Lb3 surprise
-0.46 Lb3 that
-0.16 Lb3 the
-0.21 Lb3 this
-0.06 Lb3 to
-0.19 Lb3 trailer
0.84 Lb3 was
0.17 Lb3 which
0.12 Lb3 will
0.21 Lb3 ”
0.09 R1 $
0.41 R1 %D
-0.17 R1 %P
-0.19 R1 's
0.17 R1 )
-0.46 R1 ,
0.19 R1 .
-0.22 R1 /
0.17 R1 a
0.20 R1 after
0.64 R1 also
0.48 R1 and
-0.09 R1 announced
-0.37 R1 are
-0.32 R1 as
0.20 R1 at
0.37 R1 bosses
0.24 R1 can
0.74 R1 cancels
-0.32 R1 chief
-0.25 R1 confirmed
0.62 R1 did
-0.47 R1 drops
0.07 R1 for
-0.29 R1 gave
-0.11 R1 had
0.21 R1 has
-0.29 R1 have
0.18 R1 in
0.65 R1 include
0.34 R1 india
0.23 R1 is
0.32 R1 just
0.46 R1 now
-0.06 R1 on
0.17 R1 only
0.14 R1 ordered
0.25 R1 orders
0.60 R1 original
-0.23 R1 originals
0.22 R1 presents
0.08 R1 s
0.59 R1 said
-0.37 R1 series
-0.12 R1 sets
0.06 R1 show
-0.19 R1 then
-0.46 R1 to
0.31 R1 when
0.31 R1 will
0.36 R1 with
0.23 R1 would
0.09 R2 $ $
0.24 R2 %D ,
-0.11 R2 %D .
0.21 R2 %D and
0.37 R2 's %P
-0.20 R2 's %T
0.46 R2 's biggest
0.59 R2 's hit
0.34 R2 's most-watched
0.08 R2 's new
0.22 R2 's wednesday
0.08 R2 's “
0.44 R2 ) $
-0.06 R2 ) .
-0.29 R2 ) :
-0.23 R2 , %C
0.50 R2 , %D
0.54 R2 , %T
0.45 R2 , is
-0.17 R2 , said
0.43 R2 , the
-0.16 R2 , there
0.40 R2 , where
-0.54 R2 , with
0.55 R2 , ”
0.16 R2 . $
0.07 R2 . ”
-0.22 R2 / %C
0.54 R2 and %C
0.54 R2 announced on
0.36 R2 announced that
0.14 R2 as well
0.11 R2 at %N
-0.10 R2 chief %P
0.48 R2 drama %T
0.39 R2 for %S
0.46 R2 has announced
0.55 R2 has cancelled
-0.56 R2 has confirmed
0.84 R2 has not
-0.43 R2 has officially
0.19 R2 has renewed
0.18 R2 has yet
0.52 R2 in %D
-0.07 R2 in the
0.42 R2 include %T
0.10 R2 is looking
0.18 R2 is not
0.45 R2 on %D
0.14 R2 ordered %S
0.24 R2 orders %S
0.27 R2 original series
0.07 R2 s %T
-0.17 R2 series %T
0.47 R2 series was
-0.07 R2 show %T
0.25 R2 to stream
0.26 R2 will stream
0.09 R3 $ $ $
-0.11 R3 %D . $
0.23 R3 's %T %S
0.08 R3 's new drama
0.08 R3 's “ %T
0.44 R3 ) $ $
-0.06 R3 ) . $
0.40 R3 , %C and
-0.17 R3 , said :
0.18 R3 , there are
0.31 R3 , where the
0.16 R3 . $ $
0.07 R3 . ” $
0.57 R3 and %C $
0.65 R3 and %C ,
0.29 R3 and %C .
0.54 R3 announced on %D
0.29 R3 announced that %T
0.11 R3 at %N :
-0.19 R3 has axed %P
0.11 R3 in %D $
0.23 R3 in %D ,
0.23 R3 in %D and
-0.10 R3 in the uk
0.30 R3 on %D ,
0.07 R3 on %D .
0.41 R3 on %D and
0.24 R3 orders %S of
-0.07 R3 show %T .
0.26 R3 will stream the
0.06 Rb2 $
0.05 Rb2 %C
0.81 Rb2 %D
0.08 Rb2 %K
0.15 Rb2 %N
1.05 Rb2 %S
-0.18 Rb2 %T
0.57 Rb2 's
0.58 Rb2 ,
-0.51 Rb2 -
-0.62 Rb2 .
0.37 Rb2 :
0.15 Rb2 a
0.37 Rb2 after
0.40 Rb2 all
0.79 Rb2 and
0.23 Rb2 announced
-0.15 Rb2 before
0.46 Rb2 biggest
0.59 Rb2 cancelled
-0.67 Rb2 confirmed
-0.46 Rb2 director
0.44 Rb2 drama
0.81 Rb2 for
-0.24 Rb2 from
0.47 Rb2 had
0.43 Rb2 has
0.59 Rb2 hit
0.20 Rb2 in
0.71 Rb2 is
0.69 Rb2 it
0.98 Rb2 its
0.10 Rb2 looking
0.34 Rb2 most-watched
0.42 Rb2 new
-0.29 Rb2 not
0.42 Rb2 of
-0.43 Rb2 officially
0.22 Rb2 on
0.16 Rb2 picked
0.09 Rb2 pilot
0.21 Rb2 renewed
0.15 Rb2 revealed
0.14 Rb2 said
0.78 Rb2 series
0.77 Rb2 show
0.45 Rb2 stream
0.62 Rb2 that
0.52 Rb2 the
-0.43 Rb2 their
-0.16 Rb2 there
-0.21 Rb2 they
-0.23 Rb2 this
0.39 Rb2 to
0.18 Rb2 unveiled
-0.36 Rb2 up
0.59 Rb2 us
0.65 Rb2 was
0.22 Rb2 wednesday
0.14 Rb2 well
0.40 Rb2 where
-0.43 Rb2 with
0.18 Rb2 yet
-0.19 Rb2 “
0.17 Rb2 ”
-0.72 Rb3 $
-0.17 Rb3 %C
0.16 Rb3 %D
0.30 Rb3 %K
1.02 Rb3 %S
0.08 Rb3 %T
-0.10 Rb3 's
-0.06 Rb3 )
0.70 Rb3 ,
0.43 Rb3 .
0.34 Rb3 /
-0.34 Rb3 :
-0.21 Rb3 a
0.31 Rb3 according
0.27 Rb3 after
-0.34 Rb3 also
0.47 Rb3 an
0.19 Rb3 and
0.58 Rb3 announced
0.06 Rb3 as
-0.17 Rb3 be
0.20 Rb3 by
0.67 Rb3 drama
0.24 Rb3 dramas
0.37 Rb3 filming
0.51 Rb3 first
0.11 Rb3 for
0.65 Rb3 from
0.11 Rb3 has
-0.22 Rb3 in
-0.53 Rb3 is
0.49 Rb3 it
1.01 Rb3 its
0.56 Rb3 left
-0.21 Rb3 most
-0.21 Rb3 new
0.44 Rb3 not
0.10 Rb3 of
0.04 Rb3 on
0.26 Rb3 release
0.19 Rb3 renewal
0.33 Rb3 renewed
-0.16 Rb3 said
0.26 Rb3 series
0.48 Rb3 show
0.56 Rb3 some
-0.25 Rb3 that
0.74 Rb3 the
0.35 Rb3 their
-0.09 Rb3 there
-0.07 Rb3 to
-0.46 Rb3 trailer
-0.31 Rb3 uk
0.50 Rb3 up
0.64 Rb3 was
-0.63 Rb3 will
-0.15 Rb3 with
0.66 Rb3 “
-0.42 T after
0.68 T before
-0.09 T both
-0.11 T season
0.33 at caption
-0.20 at first0
-0.47 at heading
0.21 at item
0.58 at last1
-0.24 at length0
0.06 at length1
0.24 at length2
0.14 at length4
-0.10 at length5
-0.12 at middle2
-0.09 at paragraph
-0.35 at title
0.21 between after-channels0
-0.57 between after-channels1
-0.35 between after-channels2
-0.25 between after-channels3
0.12 between after-titles0
-0.29 between after-titles1
-0.82 between after-titles2
-0.46 between after-titles3
-0.44 between after:'s
0.88 between after:(
0.35 between after:)
0.23 between after:.
0.76 between after::
-0.90 between after:;
-0.64 between after:a
-0.06 between after:after
0.59 between after:air
-0.13 between after:aired
0.40 between after:airing
0.11 between after:airs
0.50 between after:although
0.35 between after:an
-0.32 between after:and
-0.19 between after:announced
-0.15 between after:are
-0.32 between after:as
-0.07 between after:at
-0.25 between after:available
-0.33 between after:back
-0.06 between after:be
0.21 between after:begins
0.11 between after:being
-0.60 between after:but
0.29 between after:by
0.11 between after:cancelled
0.18 between after:cast
-0.29 between after:comedy
-0.17 between after:comes
0.47 between after:coming
0.07 between after:created
0.43 between after:day
-0.33 between after:directed
-0.05 between after:drama
-0.68 between after:earned
0.35 between after:episode
0.40 between after:episodes
0.24 between after:et
0.08 between after:exclusively
-0.17 between after:finale
0.40 between after:first
0.05 between after:for
0.21 between after:from
0.17 between after:getting
-0.29 between after:had
-0.17 between after:has
-0.64 between after:have
-0.19 between after:hit
0.50 between after:hour
0.34 between after:in
0.22 between after:is
-0.35 between after:it
0.45 between after:its
0.22 between after:joins
-0.19 between after:just
0.05 between after:last
0.88 between after:left
0.70 between after:look
0.22 between after:most
-0.57 between after:moved
0.22 between after:network
0.12 between after:new
0.17 between after:news
0.14 between after:next
0.50 between after:night
0.49 between after:not
0.17 between after:of
0.20 between after:on
0.30 between after:only
0.43 between after:original
-0.35 between after:own
0.16 between after:picked
0.27 between after:premiere
0.24 between after:premieres
0.34 between after:produced
0.27 between after:release
0.20 between after:released
0.48 between after:returns
0.42 between after:seen
0.05 between after:series
0.44 between after:show
-0.43 between after:shows
-0.25 between after:since
0.15 between after:south
-0.20 between after:star
-0.19 between after:starred
0.10 between after:streaming
0.40 between after:subsequent
0.70 between after:that
0.17 between after:the
-0.62 between after:thriller
-0.47 between after:to
0.21 between after:tv
0.25 between after:up
-0.32 between after:upcoming
0.29 between after:was
-0.64 between after:well
0.49 between after:which
-0.68 between after:while
-0.15 between after:will
0.40 between after:with
0.30 between after:would
0.61 between after:–
-0.52 between after_%S_on
0.35 between after_(
-0.70 between after_,
0.42 between after_,_%S_(
-0.18 between after_;
-0.48 between after_and
0.33 between after_”_(
0.45 between after_”_on
1.02 between before-channels0
-1.25 between before-channels1
-0.49 between before-channels2
-0.84 between before-channels3
0.16 between before-titles0
0.42 between before-titles1
-0.11 between before-titles2
-0.35 between before-titles3
0.53 between before:'s
0.42 between before:(
0.42 between before:)
0.16 between before:-
-0.33 between before::
-0.83 between before:;
-0.49 between before:a
0.69 between before:about
0.69 between before:after
1.04 between before:also
0.43 between before:american
-0.10 between before:and
0.73 between before:another
-0.19 between before:are
-0.46 between before:as
-0.45 between before:at
0.04 between before:back
-0.19 between before:bafta
0.69 between before:be
0.09 between before:been
-0.21 between before:beginning
0.20 between before:bring
-0.29 between before:british
0.06 between before:but
-0.55 between before:by
0.82 between before:called
0.65 between before:cancelled
0.52 between before:cast
-0.18 between before:channel
-0.43 between before:chief
0.07 between before:comedy
0.60 between before:coming
-0.50 between before:commissioned
-0.06 between before:confirmed
-0.07 between before:dates
0.06 between before:developing
0.67 between before:drama
0.28 between before:exclusive
-0.56 between before:family
0.06 between before:first
-0.08 between before:follows
-0.53 between before:for
0.49 between before:freshman
0.13 between before:from
-0.05 between before:fronted
0.31 between before:given
-0.06 between before:greenlit
-0.54 between before:had
0.45 between before:has
-0.38 between before:hit
0.57 between before:home
-0.51 between before:horror
0.24 between before:in
0.65 between before:include
0.47 between before:including
0.45 between before:into
-0.06 between before:is
0.33 between before:it
0.18 between before:its
0.17 between before:just
0.11 between before:korean
0.25 between before:launch
0.33 between before:less
0.46 between before:like
0.28 between before:likely
0.23 between before:limited
0.82 between before:lineup
-0.47 between before:more
-0.35 between before:mystery
0.53 between before:network
1.07 between before:new
0.07 between before:not
-0.39 between before:of
-0.41 between before:officially
-0.47 between before:on
0.51 between before:order
0.23 between before:ordered
0.25 between before:orders
-0.43 between before:original
0.49 between before:other
0.09 between before:over
0.19 between before:pilot
0.35 between before:pm
0.13 between before:premiere
0.47 between before:previously
-0.23 between before:producer
-0.43 between before:remake
0.44 between before:renewed
-0.25 between before:renewing
0.22 between before:revealed
0.08 between before:s
-0.14 between before:said
0.75 between before:same
0.36 between before:seen
0.05 between before:series
-0.12 between before:sets
0.71 between before:show
0.42 between before:shows
0.49 between before:slate
0.35 between before:slot
0.07 between before:teaser
0.56 between before:television
0.22 between before:than
-0.46 between before:that
-0.36 between before:the
0.53 between before:their
0.56 between before:this
0.53 between before:time
0.16 between before:to
-0.17 between before:trailer
0.18 between before:tv
0.16 between before:unveiled
0.71 between before:up
-0.10 between before:upcoming
0.67 between before:us
0.24 between before:was
0.19 between before:wednesday
-0.39 between before:well
0.08 between before:which
-0.98 between before:while
0.34 between before:will
0.37 between before:with
0.52 between before:would
0.18 between before:yet
1.37 between before_'s
1.23 between before_'s_“
0.54 between before_,
0.29 between before_announced_that
0.48 between before_drama
0.05 between before_include
0.55 between before_series
0.42 between before_show
0.59 between before_”_s
2.10 carried by-catalogue
-0.35 counts channels2
-0.05 counts titles1
0.09 counts titles2
-0.27 counts titles3
-0.23 l1 %S
0.04 l1 (
-0.19 l1 ,
0.38 l1 /
0.05 l1 :
0.05 l1 ;
0.10 l1 ^
0.24 l1 a
-0.35 l1 after
0.24 l1 although
-0.09 l1 and
0.18 l1 as
0.21 l1 at
0.12 l1 both
0.38 l1 by
0.26 l1 channel
0.67 l1 for
-0.27 l1 former
0.55 l1 from
-0.12 l1 in
0.19 l1 including
0.07 l1 is
-0.06 l1 like
0.54 l1 new
0.20 l1 of
0.19 l1 on
0.53 l1 said
-0.21 l1 see
0.70 l1 that
-0.26 l1 the
0.17 l1 to
0.18 l1 upcoming
0.37 l1 when
-0.48 l1 with
0.26 l1 –
0.35 l1 —
0.44 l1 “
0.46 l1 ”
-0.24 l2 %C ,
0.11 l2 %C /
0.22 l2 %C and
-0.35 l2 %D ,
0.69 l2 %D on
0.64 l2 %K and
-0.50 l2 %P (
0.46 l2 %P ,
0.38 l2 %P /
-0.42 l2 %P for
-0.40 l2 %P on
0.42 l2 %S (
0.28 l2 %S ,
-0.31 l2 %S on
0.35 l2 %T (
0.07 l2 %T ,
-0.71 l2 , and
0.24 l2 , on
-0.16 l2 , the
0.70 l2 , with
0.46 l2 , ”
0.33 l2 . on
0.10 l2 ^ ^
0.48 l2 ^ a
-0.22 l2 ^ the
0.45 l2 air on
0.40 l2 aired on
0.12 l2 airing on
0.42 l2 and a
0.30 l2 available on
0.33 l2 by the
0.21 l2 cancelled by
0.46 l2 coming to
0.07 l2 created by
0.27 l2 day on
0.28 l2 dropped on
0.15 l2 et on
0.26 l2 exclusively on
-0.08 l2 for the
0.43 l2 from the
0.29 l2 however ,
-0.07 l2 in the
0.25 l2 is a
0.09 l2 launched on
0.12 l2 meanwhile ,
0.56 l2 moved to
-0.05 l2 of the
-0.04 l2 part of
0.10 l2 premiered on
0.67 l2 president of
0.35 l2 produced by
0.11 l2 released by
0.28 l2 return to
0.62 l2 series at
0.46 l2 series on
-0.14 l2 shows ,
0.21 l2 shows on
0.22 l2 some of
0.05 l2 started on
0.33 l2 streamed on
0.08 l2 streaming on
0.29 l2 that the
-0.23 l2 the %S
0.43 l2 the new
0.18 l2 the upcoming
-0.21 l2 to see
-0.12 l2 to the
0.16 l2 up by
0.59 l2 working with
0.33 l2 ” (
0.45 l2 ” on
-0.10 l3 %D , and
-0.63 l3 %K , and
0.69 l3 %P , the
-0.09 l3 %P for the
0.46 l3 %S , and
0.51 l3 %S of the
-0.52 l3 %T %S on
0.33 l3 %T ” (
0.45 l3 %T ” on
-0.14 l3 , %C and
0.42 l3 , %S (
0.42 l3 , and a
0.39 l3 , president of
-0.27 l3 : %P /
1.38 l3 ^ %P /
0.35 l3 ^ %T (
0.10 l3 ^ ^ ^
0.48 l3 ^ ^ a
-0.22 l3 ^ ^ the
0.29 l3 ^ however ,
0.12 l3 ^ meanwhile ,
0.34 l3 ^ the new
0.33 l3 be streamed on
0.41 l3 be working with
0.10 l3 been cancelled by
0.45 l3 begins %D on
0.11 l3 in %D on
0.16 l3 is coming to
0.27 l3 next day on
0.28 l3 of %T ,
0.84 l3 on %C and
0.20 l3 on %D on
0.33 l3 p.m . on
0.16 l3 picked up by
0.29 l3 premiere %D on
-0.13 l3 premieres %D on
0.07 l3 series created by
0.21 l3 streaming exclusively on
0.14 l3 was cancelled by
0.13 l3 with %C ,
-0.22 order after
-0.53 order after-far
0.71 order after-next
0.34 order before
-0.80 order before-far
1.44 order before-near
0.17 order before-next
-0.12 order before-some
-0.38 order untitled
-0.13 own Csure1
-0.16 own Csure2
-0.18 own writtenCsure1
-0.15 own writtenCsure2
0.49 own writtenCsure3
0.09 r1 $
0.35 r1 %D
-0.17 r1 %P
-0.22 r1 's
0.17 r1 (
0.28 r1 )
-0.14 r1 ,
0.16 r1 .
-0.27 r1 /
0.17 r1 a
0.20 r1 after
0.64 r1 also
0.18 r1 and
-0.09 r1 announced
-0.37 r1 are
-0.32 r1 as
0.20 r1 at
0.37 r1 bosses
0.74 r1 cancels
-0.32 r1 chief
-0.25 r1 confirmed
0.62 r1 did
-0.47 r1 drops
0.07 r1 for
-0.29 r1 gave
-0.11 r1 had
0.21 r1 has
-0.29 r1 have
0.17 r1 in
0.65 r1 include
0.34 r1 india
0.23 r1 is
0.32 r1 just
-0.06 r1 on
0.17 r1 only
0.14 r1 ordered
0.25 r1 orders
0.60 r1 original
-0.23 r1 originals
0.22 r1 presents
0.59 r1 said
-0.37 r1 series
-0.12 r1 sets
0.06 r1 show
-0.19 r1 then
-0.48 r1 to
0.31 r1 when
0.31 r1 will
0.36 r1 with
0.23 r1 would
0.08 r1 ”
0.09 r2 $ $
0.24 r2 %D ,
-0.11 r2 %D .
0.21 r2 %D and
0.37 r2 's %P
-0.20 r2 's %T
0.46 r2 's biggest
0.59 r2 's hit
0.34 r2 's most-watched
0.08 r2 's new
0.22 r2 's wednesday
0.08 r2 's “
0.69 r2 ) $
-0.06 r2 ) .
-0.29 r2 ) :
-0.23 r2 , %C
0.50 r2 , %D
0.66 r2 , %K
0.45 r2 , %P
0.54 r2 , %T
0.45 r2 , is
-0.17 r2 , said
0.38 r2 , the
-0.16 r2 , there
0.40 r2 , where
-0.54 r2 , with
0.55 r2 , ”
0.13 r2 . $
0.07 r2 . ”
-0.22 r2 / %C
0.54 r2 and %C
-0.39 r2 and %P
0.54 r2 announced on
0.36 r2 announced that
0.14 r2 as well
0.11 r2 at %N
-0.10 r2 chief %P
0.48 r2 drama %T
0.39 r2 for %S
0.46 r2 has announced
0.55 r2 has cancelled
-0.56 r2 has confirmed
0.84 r2 has not
-0.43 r2 has officially
0.19 r2 has renewed
0.18 r2 has yet
0.52 r2 in %D
-0.08 r2 in the
0.42 r2 include %T
0.10 r2 is looking
0.18 r2 is not
0.45 r2 on %D
0.14 r2 ordered %S
0.24 r2 orders %S
0.27 r2 original series
-0.17 r2 series %T
0.47 r2 series was
-0.07 r2 show %T
0.25 r2 to stream
0.26 r2 will stream
0.08 r2 ” s
0.09 r3 $ $ $
-0.11 r3 %D . $
0.23 r3 's %T %S
0.08 r3 's new drama
0.08 r3 's “ %T
0.69 r3 ) $ $
-0.06 r3 ) . $
0.40 r3 , %C and
-0.17 r3 , said :
0.18 r3 , there are
0.31 r3 , where the
0.13 r3 . $ $
0.07 r3 . ” $
0.57 r3 and %C $
0.65 r3 and %C ,
0.29 r3 and %C .
-0.60 r3 and %P ,
0.54 r3 announced on %D
0.29 r3 announced that %T
0.11 r3 at %N :
-0.19 r3 has axed %P
0.11 r3 in %D $
0.23 r3 in %D ,
0.23 r3 in %D and
-0.10 r3 in the uk
0.30 r3 on %D ,
0.07 r3 on %D .
0.41 r3 on %D and
0.24 r3 orders %S of
-0.07 r3 show %T .
0.26 r3 will stream the
0.07 r3 ” s %T
0.46 rule <channel>_acts_on_the_series
0.22 rule <channel>’s_series
0.44 rule any
-0.58 rule none
0.57 rule on_<channel>
-1.29 rule other
-0.06 topic main
`
