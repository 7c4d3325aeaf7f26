/** What the judge of platform claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const platformWeights = `
-0.262 bias
0.22 A %
-0.39 A %C
0.10 A %D
0.77 A %K
-0.04 A %N
-0.13 A %O
-0.41 A %S
-0.34 A %T
0.46 A &
0.06 A 's
0.10 A (
0.05 A )
-0.09 A ,
-0.31 A -
0.15 A .
0.57 A ...
0.42 A /
-0.20 A :
0.27 A ;
0.57 A ?
0.79 A about
0.70 A according
0.17 A adaptation
0.14 A after
-0.06 A again
0.26 A ahead
0.43 A air
0.49 A aired
0.07 A all
0.54 A along
0.33 A also
-0.48 A anime
0.12 A announced
0.34 A anthology
0.43 A any
0.27 A around
0.79 A audience
0.18 A audiences
0.30 A australia
-0.57 A australian
0.09 A available
0.13 A axed
0.47 A back
-0.18 A bafta
0.45 A based
0.50 A been
0.21 A before
-0.14 A begin
0.10 A beginning
0.15 A begins
-0.44 A begun
-0.13 A being
0.42 A best
-0.24 A big
0.46 A biggest
0.37 A book
0.34 A bosses
0.23 A both
0.58 A brand
0.44 A bring
0.31 A bringing
0.31 A british
-0.37 A broadcast
-0.54 A but
0.05 A cable
0.35 A cameras
0.25 A can
0.59 A cancelled
0.77 A cancels
0.11 A cast
-0.18 A channel
0.38 A character
-0.36 A chief
0.29 A city
0.55 A come
0.43 A comedy
0.84 A coming
0.55 A comment
0.55 A commented
-0.28 A commissioned
-0.59 A confirmed
-0.64 A content
0.37 A continue
0.32 A created
0.32 A creative
0.58 A creators
0.62 A cut
0.29 A date
0.09 A day
0.26 A days
0.40 A deal
0.27 A debuted
0.76 A debuting
-0.52 A debuts
0.42 A decided
0.23 A decision
0.43 A declined
-0.21 A developing
0.62 A did
-0.30 A director
-0.55 A do
0.51 A drama
0.25 A dramas
0.36 A drew
0.29 A drop
0.30 A dropped
-0.46 A drops
-0.29 A due
-0.73 A each
-0.43 A end
0.08 A ending
0.35 A episode
0.07 A episodes
0.43 A even
0.92 A event
0.29 A exclusive
0.91 A executive
0.29 A fall
-0.56 A family
0.46 A fan
-0.59 A fans
0.08 A fantasy
0.10 A filming
-0.05 A finale
0.42 A finally
0.60 A first
0.25 A followed
0.15 A following
0.05 A from
-0.36 A gave
0.32 A given
0.35 A giving
0.22 A globally
-0.16 A go
0.47 A goes
0.15 A going
-0.19 A good
0.49 A got
-0.04 A greenlit
0.39 A gripping
0.41 A has
0.50 A have
0.65 A his
-0.50 A hit
0.59 A home
-0.13 A horror
0.67 A include
0.64 A including
0.54 A india
0.79 A into
0.83 A just
0.10 A korean
-0.35 A last
0.25 A later
-0.08 A launch
0.59 A left
0.59 A legal
0.35 A less
0.27 A like
0.29 A likely
0.12 A limited
0.76 A lineup
0.28 A little
-0.20 A local
0.18 A look
0.05 A looking
-0.05 A love
-0.35 A lovers
-0.40 A made
0.42 A many
-0.09 A midseason
0.57 A million
0.54 A month
0.47 A months
-0.29 A more
0.09 A most
0.36 A most-watched
0.52 A moved
-0.33 A my
-0.25 A mystery
0.53 A named
-0.09 A network
0.10 A new
0.52 A next
0.71 A night
0.69 A no
0.25 A nor
0.15 A now
0.41 A off
-0.35 A officially
-0.12 A once
0.85 A one
0.28 A only
0.53 A order
0.39 A ordered
0.27 A orders
0.21 A original
0.58 A other
-0.42 A otherwise
-0.49 A out
0.41 A outside
-0.04 A over
0.28 A past
0.63 A picked
-0.08 A pilot
0.43 A plans
0.38 A platform
0.70 A pm
0.34 A popular
0.21 A premiere
0.70 A premieres
-0.15 A presentation
0.24 A presents
0.25 A president
0.34 A previewed
-0.74 A previously
-0.20 A procedural
-0.36 A produced
-0.42 A producer
-0.55 A production
0.71 A programming
-0.36 A project
0.68 A put
0.13 A ran
0.75 A release
0.44 A released
0.42 A renewal
0.50 A renewed
-0.22 A renewing
-0.32 A rest
-0.33 A return
0.83 A returning
0.39 A returns
0.43 A revealed
0.11 A rights
0.22 A rotten
-0.36 A run
0.07 A s
0.16 A said
0.74 A same
0.53 A say
-0.26 A saying
-0.36 A says
0.62 A schedule
0.26 A scheduled
0.18 A sci-fi
0.43 A scripted
0.39 A season
-0.23 A second
0.59 A seen
0.68 A series
0.62 A service
0.13 A set
-0.18 A sets
-0.08 A show
0.61 A showrunner
-0.47 A shows
0.22 A since
0.57 A sitcom
0.61 A slate
0.41 A slot
0.38 A so
-0.17 A some
0.23 A sources
0.47 A south
-0.44 A spin-off
-0.16 A star
0.16 A stars
0.62 A still
-0.54 A stories
-0.42 A story
0.86 A stream
-0.32 A streamed
0.47 A streamer
-0.11 A streaming
0.15 A streams
0.84 A such
0.52 A sunday
-0.20 A takes
0.38 A team
0.72 A teaser
-0.46 A television
0.44 A tell
0.36 A than
-0.19 A then
0.11 A there
-0.13 A they
-0.80 A thriller
0.38 A through
-0.30 A thursday
0.36 A time
0.44 A title
-0.26 A told
0.22 A tomatoes
0.28 A total
-0.41 A track
-0.14 A trailer
0.56 A tuesday
-0.32 A turned
0.10 A tv
0.45 A u.s.
-0.31 A uk
0.33 A unveiled
0.17 A up
0.36 A us
0.32 A usual
0.37 A viewers
0.11 A waiting
-0.05 A watch
0.40 A way
0.54 A we
0.22 A wednesday
0.60 A week
-0.58 A what
0.08 A when
0.52 A where
0.08 A which
-0.42 A who
-0.51 A will
0.21 A work
0.49 A working
0.70 A works
-0.30 A world
0.34 A worldwide
-0.32 A would
0.28 A written
0.26 A year
-0.08 A years
0.46 A yet
-0.08 A –
0.12 A —
-0.27 A “
0.12 A ”
0.15 An %
0.10 An %C
0.11 An %D
0.39 An %K
0.04 An %N
0.70 An %O
-0.14 An %P
0.05 An %S
-0.16 An %T
-0.19 An 's
-0.18 An (
0.14 An )
-0.17 An ,
0.05 An .
0.07 An /
0.15 An :
0.49 An ;
0.57 An ?
0.35 An about
0.30 An according
0.85 An after
0.77 An air
0.25 An also
0.48 An anime
0.43 An any
0.21 An around
0.54 An audience
0.24 An australia
-0.13 An australian
0.32 An available
0.19 An back
0.22 An been
-0.12 An before
-0.14 An being
0.36 An best
0.46 An biggest
0.34 An bosses
0.44 An bring
-0.14 An broadcast
-0.41 An but
-0.23 An cable
-0.08 An can
0.59 An cancelled
0.77 An cancels
-0.12 An cast
-0.33 An chief
0.30 An come
-0.35 An comedy
-0.49 An commissioned
-0.57 An confirmed
0.24 An date
-0.28 An dates
0.17 An day
0.40 An deal
-0.53 An debuts
0.23 An decision
0.43 An declined
0.10 An developing
0.62 An did
-0.31 An director
-0.61 An do
0.18 An drama
0.25 An dramas
0.29 An drop
-0.46 An drops
0.24 An episodes
0.37 An even
0.92 An event
-0.60 An fans
0.35 An filming
0.99 An first
0.25 An followed
0.69 An follows
0.06 An from
-0.36 An gave
0.32 An given
0.35 An giving
0.22 An globally
0.47 An goes
-0.29 An good
-0.04 An greenlit
0.32 An has
0.38 An have
-0.07 An hit
0.67 An include
0.54 An india
0.39 An just
0.06 An korean
0.59 An left
0.12 An like
0.37 An lineup
0.09 An looking
0.45 An month
0.37 An more
-0.10 An most
0.36 An most-watched
0.52 An moved
0.58 An mystery
0.51 An named
-0.46 An network
0.25 An nor
-0.20 An not
-0.35 An officially
-0.12 An once
0.28 An only
0.52 An order
0.39 An ordered
0.27 An orders
0.82 An original
-0.22 An originals
-0.42 An otherwise
-0.16 An our
-0.13 An over
0.29 An picked
-0.16 An pilot
-0.09 An premiere
-0.15 An presentation
0.24 An presents
0.25 An president
0.34 An previewed
-0.20 An procedural
-0.55 An production
0.60 An put
0.60 An release
0.30 An released
0.42 An renewal
0.34 An renewed
0.85 An returning
0.25 An revealed
0.26 An run
0.07 An s
-0.38 An said
0.53 An say
-0.23 An says
0.15 An scheduled
0.47 An scripted
-0.23 An second
0.39 An series
0.41 An set
-0.18 An sets
0.57 An show
-0.17 An shows
0.54 An slate
-0.20 An some
0.32 An south
0.13 An starring
0.60 An stream
0.14 An streams
0.76 An such
0.52 An sunday
-0.20 An takes
0.11 An team
0.54 An teaser
-0.19 An then
-0.15 An there
0.20 An they
0.29 An thriller
0.38 An through
-0.26 An told
0.28 An total
-0.14 An trailer
0.17 An tv
0.35 An u.s.
-0.29 An uk
0.32 An unveiled
-0.07 An up
0.07 An us
0.22 An wednesday
0.14 An well
0.38 An what
0.08 An when
0.50 An where
-0.54 An while
-0.54 An who
-0.25 An will
0.31 An worldwide
0.10 An would
0.24 An written
0.18 An yet
0.20 An “
0.40 An ”
0.50 B %D
0.29 B %N
-0.53 B %O
-0.13 B %P
-0.10 B %S
0.35 B %T
0.17 B &
-0.10 B (
-0.06 B )
0.05 B ,
0.35 B -
0.68 B .
0.12 B /
-0.43 B :
0.05 B ;
0.19 B about
-0.48 B according
0.05 B actor
0.46 B adapted
0.24 B after
0.11 B again
0.44 B ahead
0.91 B air
-0.08 B aired
0.49 B airing
0.31 B airs
0.44 B all
0.60 B also
-0.17 B although
-0.13 B among
0.64 B animated
0.90 B anime
-0.11 B announcements
-0.24 B another
0.20 B anticipated
0.37 B any
0.43 B audiences
0.37 B australia
0.47 B available
0.53 B away
-0.07 B back
-0.21 B became
-0.13 B because
0.37 B been
0.40 B began
0.57 B begins
-0.46 B begun
-0.19 B being
0.64 B both
-0.43 B broadcast
0.14 B but
0.32 B cable
0.77 B can
0.36 B cancellation
0.25 B cancelled
0.74 B cast
0.09 B channel
-0.16 B channels
-0.51 B character
0.23 B come
0.11 B comedy
0.19 B comes
0.77 B coming
0.35 B commissioned
0.21 B confirmed
0.66 B created
0.28 B crime
0.26 B critical
0.54 B date
0.64 B day
-0.06 B deal
0.59 B debut
0.47 B debuted
0.13 B detective
-0.16 B developing
-0.12 B directed
-0.40 B director
0.43 B drama
0.35 B drew
0.29 B dropped
0.29 B each
-0.65 B earned
0.47 B end
0.08 B entertainment
0.26 B episode
0.12 B episodes
0.20 B era
0.38 B et
-0.54 B every
-0.11 B exclusive
0.46 B exclusively
-0.34 B executive
0.26 B fans
0.42 B favourite
0.07 B feature
-0.46 B filming
-0.32 B finale
0.47 B finished
0.40 B following
0.48 B forward
-0.05 B from
0.43 B game
0.19 B getting
0.21 B globally
0.56 B goes
-0.11 B good
-0.18 B great
-0.06 B had
0.75 B hard
0.14 B has
-0.40 B have
0.55 B having
-0.19 B he
0.62 B here
0.40 B his
0.52 B hour
-0.53 B how
-0.19 B however
0.72 B i
0.84 B if
0.41 B initially
0.15 B japan
0.18 B joined
-0.14 B joining
0.79 B joins
-0.57 B just
0.40 B keep
-0.45 B knows
0.55 B korea
-0.21 B last
0.26 B launched
0.14 B lead
0.17 B left
-0.31 B life
-0.30 B like
0.15 B limited
0.23 B long
0.77 B look
0.13 B looking
0.25 B made
0.67 B make
0.15 B many
0.51 B meanwhile
-0.35 B media
0.38 B might
0.66 B million
0.30 B minutes
0.38 B most
0.50 B most-watched
-0.06 B moved
0.35 B named
0.38 B neither
-0.26 B new
0.75 B news
0.31 B next
0.24 B nor
1.35 B not
0.26 B novel
-0.55 B now
0.44 B official
-0.21 B once
0.89 B one
-0.47 B only
0.53 B or
0.53 B order
0.56 B original
-0.21 B other
0.17 B our
0.35 B out
0.48 B outside
0.63 B over
-0.12 B own
0.46 B p.m
-0.23 B part
-0.20 B photo
-0.24 B picked
0.44 B pilot
-0.52 B platform
0.09 B police
0.68 B premiere
0.18 B premiered
-0.14 B premieres
0.71 B probably
0.92 B produced
-0.34 B producers
0.25 B production
-0.06 B proud
-0.47 B ran
0.45 B ratings
-0.25 B recently
0.63 B release
-0.60 B released
0.24 B reports
-0.16 B return
-0.34 B returned
-0.12 B returning
-0.13 B returns
-0.20 B revealed
0.49 B running
-0.17 B said
-0.23 B says
0.63 B season
0.21 B seasons
0.39 B second
0.39 B seen
-0.52 B series
0.16 B set
0.40 B several
0.47 B should
-0.29 B show
0.74 B shown
-0.20 B shows
-0.25 B since
0.55 B single
0.58 B sitcom
-0.34 B slate
-0.38 B so
0.23 B some
0.55 B soon
0.33 B south
0.09 B space
-0.09 B starred
0.14 B starring
0.29 B stars
0.46 B start
0.99 B started
-0.11 B statement
0.53 B stream
0.35 B streamed
0.41 B streamer
0.63 B streaming
0.61 B streams
0.53 B studio
0.41 B subsequent
0.37 B success
0.22 B surprise
-0.30 B synopsis
0.17 B take
-0.74 B team
0.12 B teen
-0.21 B television
-0.23 B them
-0.10 B there
0.47 B things
0.47 B third
-0.25 B thrilled
-0.09 B thriller
0.37 B told
-0.21 B trailer
0.34 B tuesday
0.27 B turkish
0.34 B tv
-0.33 B under
0.10 B up
0.14 B upcoming
0.45 B very
0.53 B vice
-0.20 B watch
-0.87 B we
0.06 B we're
0.17 B week
-0.16 B well
0.60 B what
0.39 B when
0.70 B whether
0.57 B which
0.31 B who
0.57 B will
-0.58 B wonderful
0.69 B worldwide
0.68 B would
-0.52 B written
0.49 B you
0.27 B –
0.55 B —
-0.33 B “
0.22 B ”
0.18 Bn %C
0.76 Bn %D
-0.05 Bn %K
0.34 Bn %N
-0.24 Bn %P
-0.16 Bn %S
0.39 Bn %T
0.17 Bn &
-0.19 Bn )
-0.09 Bn ,
0.61 Bn .
-0.14 Bn :
0.05 Bn ;
0.04 Bn after
0.54 Bn air
0.09 Bn aired
0.24 Bn airing
0.44 Bn already
0.61 Bn also
-0.25 Bn although
-0.30 Bn among
0.56 Bn anime
-0.11 Bn announcements
-0.24 Bn another
0.13 Bn available
0.21 Bn away
0.44 Bn back
-0.21 Bn became
0.74 Bn been
0.53 Bn begins
-0.37 Bn being
0.39 Bn both
0.25 Bn but
0.32 Bn cable
0.74 Bn can
0.22 Bn cancelled
0.22 Bn cast
0.27 Bn channel
-0.16 Bn channels
0.14 Bn comedy
0.62 Bn comes
0.79 Bn coming
0.35 Bn commissioned
0.21 Bn confirmed
0.53 Bn created
0.28 Bn crime
0.64 Bn day
-0.55 Bn deal
0.56 Bn debut
0.21 Bn debuted
-0.14 Bn developing
-0.22 Bn director
0.24 Bn drama
0.29 Bn dropped
0.24 Bn end
0.08 Bn entertainment
-0.27 Bn episodes
0.31 Bn et
-0.11 Bn exclusive
0.31 Bn exclusively
0.24 Bn fans
-0.39 Bn finale
0.25 Bn finished
0.11 Bn first
-0.27 Bn former
1.19 Bn from
0.43 Bn game
-0.11 Bn good
-0.18 Bn had
0.75 Bn hard
0.66 Bn has
-0.14 Bn have
0.10 Bn having
0.27 Bn he
-0.11 Bn hit
-0.19 Bn however
0.36 Bn i
-0.14 Bn including
0.41 Bn initially
0.37 Bn japan
0.21 Bn just
0.55 Bn korea
-0.42 Bn last
0.26 Bn launched
-0.43 Bn like
0.70 Bn look
0.25 Bn made
0.51 Bn meanwhile
0.63 Bn million
0.30 Bn minutes
0.35 Bn most
0.50 Bn most-watched
-0.06 Bn moved
0.38 Bn neither
-0.25 Bn new
0.61 Bn news
0.31 Bn next
0.24 Bn nor
1.00 Bn not
-0.57 Bn now
0.40 Bn official
0.58 Bn one
-0.53 Bn only
0.53 Bn order
0.19 Bn original
-0.17 Bn other
0.07 Bn our
0.20 Bn out
0.37 Bn p.m
-0.06 Bn part
-0.20 Bn photo
0.17 Bn picked
0.17 Bn platform
0.46 Bn premiere
0.27 Bn premiered
-0.17 Bn premieres
-0.05 Bn president
0.44 Bn produced
0.28 Bn ratings
-0.25 Bn recently
0.45 Bn release
0.26 Bn released
-0.37 Bn return
0.59 Bn returns
-0.20 Bn revealed
0.74 Bn said
-0.12 Bn says
0.39 Bn second
-0.21 Bn see
0.20 Bn seen
-0.13 Bn series
-0.33 Bn show
-0.25 Bn since
0.38 Bn sitcom
-0.26 Bn so
0.23 Bn some
0.30 Bn star
0.15 Bn started
0.75 Bn statement
0.49 Bn stream
0.35 Bn streamed
0.52 Bn streaming
0.61 Bn streams
0.15 Bn studio
0.41 Bn subsequent
0.22 Bn surprise
-0.31 Bn thriller
0.37 Bn told
-0.21 Bn trailer
0.17 Bn turkish
0.32 Bn tv
-0.23 Bn up
0.11 Bn upcoming
-0.22 Bn watch
0.17 Bn week
0.44 Bn what
0.38 Bn when
0.41 Bn whether
0.42 Bn which
0.24 Bn will
-0.25 Bn wonderful
-0.08 Bn working
0.69 Bn worldwide
0.30 Bn –
0.49 Bn —
-0.40 Bn “
-0.12 Bn ”
-0.05 H 
0.24 H %C
0.09 H %N
-0.13 H %P
0.61 H %S
0.09 H %T
0.11 H 's
-0.11 H (
-0.11 H )
0.53 H ,
0.14 H -
0.38 H /
0.05 H :
-0.08 H ?
-0.52 H a
-0.61 H about
0.21 H and
0.15 H can
0.85 H date
-0.12 H do
0.41 H in
-0.17 H is
-0.28 H it
-0.29 H new
0.44 H on
0.40 H out
0.57 H premieres
-0.19 H release
0.57 H renewed
0.48 H returning
0.38 H series
-0.26 H star
-0.34 H the
0.82 H there
0.37 H to
0.23 H watch
-0.46 H what
0.05 H when
0.43 H where
1.30 H you
0.41 H –
-0.21 H “
-0.21 H ”
-0.23 L1 %S
0.06 L1 (
-0.18 L1 ,
0.09 L1 /
-0.14 L1 :
0.09 L1 ;
0.10 L1 ^
0.24 L1 a
-0.41 L1 after
0.26 L1 although
0.11 L1 and
0.20 L1 as
0.09 L1 at
0.12 L1 both
0.41 L1 by
0.27 L1 channel
0.70 L1 for
-0.27 L1 former
0.62 L1 from
-0.08 L1 in
0.19 L1 including
0.23 L1 is
-0.09 L1 like
0.55 L1 new
0.18 L1 of
0.16 L1 on
0.52 L1 said
-0.21 L1 see
0.69 L1 that
-0.29 L1 the
0.20 L1 to
0.18 L1 upcoming
0.38 L1 when
-0.47 L1 with
0.24 L1 –
0.32 L1 —
0.46 L1 ”
-0.37 L2 %C ,
0.09 L2 %C /
0.21 L2 %C and
0.69 L2 %D on
-0.51 L2 %P (
-0.42 L2 %P for
-0.35 L2 %P on
0.47 L2 %S (
0.27 L2 %S ,
-0.31 L2 %S on
0.37 L2 %T (
0.06 L2 %T ,
0.05 L2 %T ;
0.05 L2 %T and
0.19 L2 %T is
-0.18 L2 , and
0.21 L2 , on
-0.37 L2 , the
0.70 L2 , with
0.46 L2 , ”
0.33 L2 . on
0.10 L2 ^ ^
0.46 L2 ^ a
-0.23 L2 ^ the
0.54 L2 air on
0.44 L2 aired on
0.15 L2 airing on
0.40 L2 and a
0.30 L2 available on
0.31 L2 by the
0.22 L2 cancelled by
0.55 L2 coming to
0.07 L2 created by
0.31 L2 day on
0.29 L2 dropped on
0.31 L2 et on
0.31 L2 exclusively on
0.46 L2 from the
0.28 L2 however ,
-0.06 L2 in the
0.26 L2 is a
0.06 L2 launched on
0.12 L2 meanwhile ,
0.61 L2 moved to
-0.06 L2 of the
-0.06 L2 part of
0.11 L2 premiered on
0.71 L2 president of
0.39 L2 produced by
0.11 L2 released by
0.28 L2 return to
0.29 L2 said that
0.62 L2 series at
0.48 L2 series on
-0.16 L2 shows ,
0.22 L2 shows on
0.23 L2 some of
0.06 L2 started on
0.35 L2 streamed on
0.13 L2 streaming on
0.28 L2 that the
-0.23 L2 the %S
0.44 L2 the new
0.18 L2 the upcoming
-0.21 L2 to see
-0.12 L2 to the
0.16 L2 up by
0.60 L2 working with
0.33 L2 ” (
0.55 L2 ” on
-0.11 L3 %D , and
-0.12 L3 %P for the
0.48 L3 %S , and
0.51 L3 %S of the
-0.53 L3 %T %S on
0.33 L3 %T ” (
0.55 L3 %T ” on
-0.11 L3 , %C and
0.48 L3 , %S (
0.40 L3 , and a
0.45 L3 , president of
0.37 L3 ^ %T (
0.10 L3 ^ ^ ^
0.46 L3 ^ ^ a
-0.23 L3 ^ ^ the
0.28 L3 ^ however ,
0.12 L3 ^ meanwhile ,
0.34 L3 ^ the new
0.35 L3 be streamed on
0.41 L3 be working with
0.11 L3 been cancelled by
0.47 L3 begins %D on
0.09 L3 in %D on
0.14 L3 is coming to
0.31 L3 next day on
0.28 L3 of %T ,
0.86 L3 on %C and
0.20 L3 on %D on
0.33 L3 p.m . on
0.16 L3 picked up by
0.26 L3 premiere %D on
-0.15 L3 premieres %D on
0.07 L3 series created by
0.20 L3 streaming exclusively on
0.14 L3 was cancelled by
0.09 L3 with %C ,
0.13 LR ( )
-0.33 LR , %P
-0.26 LR , 's
0.16 LR , and
0.38 LR , announced
0.82 LR , has
-0.25 LR , is
-0.57 LR : $
-0.18 LR : )
0.42 LR : has
-0.61 LR ^ $
0.18 LR ^ %D
0.89 LR ^ %P
-0.04 LR ^ 's
1.10 LR ^ ,
0.67 LR ^ also
-0.26 LR ^ announced
0.44 LR ^ cancels
-0.45 LR ^ drama
0.65 LR ^ is
0.18 LR ^ just
0.47 LR ^ now
0.15 LR ^ ordered
0.27 LR ^ orders
-0.49 LR ^ originals
0.24 LR ^ presents
-0.18 LR ^ sets
0.77 LR ^ will
0.33 LR a original
0.61 LR and $
-0.20 LR and 's
-0.04 LR and ,
0.76 LR and .
0.33 LR and has
-0.19 LR at ,
-0.57 LR at .
0.66 LR at include
-0.15 LR by ,
0.50 LR by .
0.09 LR by after
0.12 LR by in
0.24 LR for 's
0.72 LR for ,
1.02 LR for .
0.54 LR for in
0.35 LR from 's
0.29 LR in 's
0.44 LR in .
0.38 LR in drama
0.23 LR is 's
-0.11 LR of 's
-0.27 LR on $
0.83 LR on %D
-0.21 LR on 's
-0.46 LR on ,
0.12 LR on .
0.98 LR on and
0.09 LR on at
0.15 LR on in
0.28 LR on on
0.37 LR the ,
0.08 LR the .
-0.44 LR the confirmed
0.35 LR the drama
-0.13 LR the has
0.58 LR the said
0.62 LR the series
-0.08 LR the show
0.56 LR to 's
-0.55 LR to ,
0.69 LR to .
0.43 LR to for
0.12 LR to in
-0.70 LR with ,
0.07 LR with and
0.32 LR — %D
-0.07 Lb2 %C
0.41 Lb2 %D
0.25 Lb2 %N
-0.59 Lb2 %P
0.12 Lb2 %S
0.14 Lb2 %T
0.05 Lb2 ,
0.33 Lb2 .
0.08 Lb2 ^
0.66 Lb2 a
0.54 Lb2 air
0.44 Lb2 aired
0.15 Lb2 airing
0.48 Lb2 also
0.49 Lb2 and
-0.49 Lb2 announcements
0.30 Lb2 available
0.21 Lb2 away
0.44 Lb2 back
0.35 Lb2 by
0.22 Lb2 cancelled
0.09 Lb2 cast
0.17 Lb2 channels
0.29 Lb2 comes
0.55 Lb2 coming
0.53 Lb2 created
0.31 Lb2 day
0.18 Lb2 debut
0.66 Lb2 drama
0.29 Lb2 dropped
-0.47 Lb2 episodes
0.31 Lb2 et
0.31 Lb2 exclusively
0.80 Lb2 from
0.28 Lb2 however
-0.06 Lb2 in
0.35 Lb2 is
0.37 Lb2 it
0.06 Lb2 launched
-0.12 Lb2 made
0.12 Lb2 meanwhile
0.61 Lb2 moved
0.14 Lb2 news
0.06 Lb2 of
0.56 Lb2 on
-0.06 Lb2 part
0.11 Lb2 premiered
0.71 Lb2 president
0.44 Lb2 produced
0.11 Lb2 released
0.28 Lb2 return
0.29 Lb2 said
1.05 Lb2 series
0.23 Lb2 some
0.06 Lb2 started
0.35 Lb2 streamed
0.27 Lb2 streaming
0.05 Lb2 that
0.07 Lb2 the
0.20 Lb2 to
0.28 Lb2 tv
0.17 Lb2 up
-0.22 Lb2 watch
0.13 Lb2 will
0.60 Lb2 working
-0.27 Lb2 ”
0.07 Lb3 %C
0.18 Lb3 %D
0.65 Lb3 %K
-0.05 Lb3 %N
-0.08 Lb3 %P
0.83 Lb3 %S
-0.23 Lb3 's
-0.38 Lb3 (
-0.26 Lb3 ,
-0.32 Lb3 /
-0.27 Lb3 a
0.53 Lb3 after
-0.36 Lb3 and
0.23 Lb3 are
0.16 Lb3 as
0.20 Lb3 at
0.25 Lb3 be
0.40 Lb3 been
0.47 Lb3 begins
-0.37 Lb3 being
0.31 Lb3 both
0.38 Lb3 can
-0.13 Lb3 comedy
0.27 Lb3 coming
0.08 Lb3 drama
0.08 Lb3 entertainment
-0.05 Lb3 first
0.23 Lb3 for
0.12 Lb3 from
-0.22 Lb3 good
-0.22 Lb3 have
-0.41 Lb3 hit
-0.30 Lb3 however
1.07 Lb3 in
0.41 Lb3 initially
0.76 Lb3 is
0.10 Lb3 it
0.12 Lb3 its
0.21 Lb3 just
0.16 Lb3 new
0.30 Lb3 news
0.31 Lb3 next
0.16 Lb3 not
0.32 Lb3 of
0.26 Lb3 on
0.33 Lb3 p.m
0.16 Lb3 picked
0.33 Lb3 premiere
-0.15 Lb3 premieres
0.17 Lb3 released
-0.39 Lb3 series
0.08 Lb3 show
0.20 Lb3 streaming
0.22 Lb3 surprise
-0.52 Lb3 that
-0.17 Lb3 the
-0.26 Lb3 this
-0.21 Lb3 trailer
0.86 Lb3 was
0.18 Lb3 which
0.18 Lb3 will
-0.06 Lb3 with
0.24 Lb3 ”
0.14 R1 $
0.41 R1 %D
-0.18 R1 %P
-0.18 R1 's
0.17 R1 )
-0.44 R1 ,
0.16 R1 .
-0.23 R1 /
0.17 R1 a
0.21 R1 after
0.67 R1 also
0.50 R1 and
-0.09 R1 announced
-0.38 R1 are
-0.31 R1 as
0.19 R1 at
0.34 R1 bosses
0.29 R1 can
0.77 R1 cancels
-0.33 R1 chief
-0.25 R1 confirmed
0.62 R1 did
-0.46 R1 drops
0.05 R1 for
-0.36 R1 gave
-0.17 R1 had
0.21 R1 has
-0.23 R1 have
0.19 R1 in
0.67 R1 include
0.51 R1 india
0.24 R1 is
0.34 R1 just
0.47 R1 now
-0.07 R1 on
0.17 R1 only
0.15 R1 ordered
0.27 R1 orders
0.62 R1 original
-0.24 R1 originals
0.24 R1 presents
0.07 R1 s
0.58 R1 said
-0.38 R1 series
-0.18 R1 sets
0.07 R1 show
-0.19 R1 then
-0.46 R1 to
0.32 R1 when
0.30 R1 will
0.39 R1 with
0.24 R1 would
0.14 R2 $ $
0.24 R2 %D ,
-0.11 R2 %D .
0.22 R2 %D and
0.38 R2 's %P
-0.21 R2 's %T
0.46 R2 's biggest
0.62 R2 's hit
0.36 R2 's most-watched
0.08 R2 's new
0.22 R2 's wednesday
0.09 R2 's “
0.46 R2 ) $
-0.07 R2 ) .
-0.29 R2 ) :
-0.23 R2 , %C
0.52 R2 , %D
0.56 R2 , %T
0.43 R2 , is
-0.19 R2 , said
0.45 R2 , the
-0.17 R2 , there
0.39 R2 , where
-0.53 R2 , with
0.52 R2 , ”
0.12 R2 . $
0.08 R2 . ”
-0.23 R2 / %C
0.56 R2 and %C
0.57 R2 announced on
0.36 R2 announced that
0.14 R2 as well
0.09 R2 at %N
-0.11 R2 chief %P
0.46 R2 drama %T
0.41 R2 for %S
0.42 R2 has announced
0.55 R2 has cancelled
-0.57 R2 has confirmed
0.83 R2 has not
-0.42 R2 has officially
0.20 R2 has renewed
0.18 R2 has yet
0.54 R2 in %D
-0.06 R2 in the
0.41 R2 include %T
0.09 R2 is looking
0.20 R2 is not
0.44 R2 on %D
0.15 R2 ordered %S
0.25 R2 orders %S
0.27 R2 original series
0.04 R2 s %T
-0.17 R2 series %T
0.47 R2 series was
-0.06 R2 show %T
0.26 R2 to stream
0.26 R2 will stream
0.14 R3 $ $ $
-0.11 R3 %D . $
0.23 R3 's %T %S
0.08 R3 's new drama
0.09 R3 's “ %T
0.46 R3 ) $ $
-0.07 R3 ) . $
0.42 R3 , %C and
-0.19 R3 , said :
0.19 R3 , there are
0.30 R3 , where the
0.12 R3 . $ $
0.08 R3 . ” $
0.60 R3 and %C $
0.62 R3 and %C ,
0.29 R3 and %C .
0.57 R3 announced on %D
0.29 R3 announced that %T
0.09 R3 at %N :
-0.21 R3 has axed %P
0.17 R3 in %D $
0.22 R3 in %D ,
0.23 R3 in %D and
-0.08 R3 in the uk
0.30 R3 on %D ,
0.09 R3 on %D .
0.39 R3 on %D and
0.25 R3 orders %S of
-0.06 R3 show %T .
0.26 R3 will stream the
0.06 Rb2 $
0.05 Rb2 %C
0.83 Rb2 %D
0.15 Rb2 %N
0.05 Rb2 %P
1.05 Rb2 %S
-0.17 Rb2 %T
0.57 Rb2 's
0.55 Rb2 ,
-0.54 Rb2 -
-0.63 Rb2 .
0.37 Rb2 :
0.18 Rb2 a
0.42 Rb2 after
0.42 Rb2 all
0.78 Rb2 and
0.23 Rb2 announced
-0.15 Rb2 before
0.46 Rb2 biggest
0.59 Rb2 cancelled
-0.16 Rb2 comedy
-0.68 Rb2 confirmed
-0.46 Rb2 director
0.38 Rb2 drama
0.79 Rb2 for
-0.21 Rb2 from
0.47 Rb2 had
0.40 Rb2 has
0.62 Rb2 hit
0.19 Rb2 in
0.70 Rb2 is
0.69 Rb2 it
0.98 Rb2 its
0.09 Rb2 looking
0.36 Rb2 most-watched
0.44 Rb2 new
-0.30 Rb2 not
0.43 Rb2 of
-0.42 Rb2 officially
0.21 Rb2 on
0.17 Rb2 picked
0.08 Rb2 pilot
0.22 Rb2 renewed
0.18 Rb2 revealed
0.15 Rb2 said
0.78 Rb2 series
0.78 Rb2 show
0.45 Rb2 stream
0.61 Rb2 that
0.55 Rb2 the
-0.44 Rb2 their
-0.17 Rb2 there
-0.22 Rb2 they
-0.23 Rb2 this
0.42 Rb2 to
0.18 Rb2 unveiled
-0.42 Rb2 up
0.63 Rb2 us
0.66 Rb2 was
0.22 Rb2 wednesday
0.14 Rb2 well
0.39 Rb2 where
-0.42 Rb2 with
0.18 Rb2 yet
-0.17 Rb2 “
0.17 Rb2 ”
-0.69 Rb3 $
-0.18 Rb3 %C
0.19 Rb3 %D
0.34 Rb3 %K
1.07 Rb3 %S
0.07 Rb3 %T
-0.10 Rb3 's
-0.07 Rb3 )
0.68 Rb3 ,
0.44 Rb3 .
0.36 Rb3 /
-0.37 Rb3 :
-0.20 Rb3 a
0.30 Rb3 according
0.26 Rb3 after
-0.33 Rb3 also
0.50 Rb3 an
0.18 Rb3 and
0.57 Rb3 announced
0.06 Rb3 are
0.06 Rb3 as
-0.17 Rb3 be
0.24 Rb3 by
0.69 Rb3 drama
0.25 Rb3 dramas
0.35 Rb3 filming
0.50 Rb3 first
0.17 Rb3 for
0.60 Rb3 from
0.14 Rb3 has
-0.24 Rb3 in
-0.52 Rb3 is
0.49 Rb3 it
1.01 Rb3 its
0.50 Rb3 left
-0.21 Rb3 most
-0.20 Rb3 new
0.46 Rb3 not
0.09 Rb3 of
0.24 Rb3 release
0.21 Rb3 renewal
0.34 Rb3 renewed
-0.20 Rb3 said
0.27 Rb3 series
0.56 Rb3 show
0.58 Rb3 some
-0.25 Rb3 that
0.74 Rb3 the
0.35 Rb3 their
-0.09 Rb3 there
-0.12 Rb3 to
-0.49 Rb3 trailer
-0.29 Rb3 uk
0.57 Rb3 up
0.70 Rb3 was
-0.63 Rb3 will
-0.17 Rb3 with
0.67 Rb3 “
-0.41 T after
0.57 T before
-0.09 T both
0.05 T none
-0.11 T season
0.22 at caption
-0.20 at first0
-0.28 at heading
0.19 at item
0.59 at last1
-0.17 at length0
0.26 at length2
0.15 at length4
-0.09 at length5
-0.11 at middle2
-0.09 at paragraph
-0.05 at row
-0.40 at title
0.16 between after-channels0
-0.57 between after-channels1
-0.33 between after-channels2
-0.25 between after-channels3
0.08 between after-titles0
-0.28 between after-titles1
-0.81 between after-titles2
-0.45 between after-titles3
-0.40 between after:'s
0.92 between after:(
0.35 between after:)
0.07 between after:-
0.25 between after:.
0.83 between after::
-0.88 between after:;
-0.58 between after:a
-0.10 between after:after
0.67 between after:air
-0.09 between after:aired
0.41 between after:airing
0.12 between after:airs
0.60 between after:although
0.42 between after:an
-0.28 between after:and
-0.19 between after:announced
-0.09 between after:are
-0.30 between after:as
-0.22 between after:available
-0.37 between after:back
0.20 between after:begins
0.11 between after:being
-0.58 between after:but
0.36 between after:by
0.12 between after:cancelled
0.20 between after:cast
-0.26 between after:comedy
-0.17 between after:comes
0.64 between after:coming
0.07 between after:created
0.54 between after:day
-0.34 between after:directed
-0.04 between after:drama
0.08 between after:each
-0.65 between after:earned
0.43 between after:episode
-0.37 between after:episodes
0.40 between after:et
0.15 between after:exclusively
-0.16 between after:finale
0.42 between after:first
0.15 between after:for
-0.35 between after:from
0.18 between after:getting
-0.29 between after:had
-0.15 between after:has
-0.62 between after:have
-0.20 between after:hit
0.52 between after:hour
0.42 between after:in
0.24 between after:is
-0.32 between after:it
0.49 between after:its
0.22 between after:joins
-0.18 between after:just
0.10 between after:last
0.91 between after:left
0.70 between after:look
0.25 between after:most
-0.53 between after:moved
0.24 between after:network
0.24 between after:new
0.19 between after:news
0.17 between after:next
0.52 between after:night
0.52 between after:not
0.21 between after:of
0.07 between after:on
-0.40 between after:only
0.44 between after:original
-0.36 between after:own
0.17 between after:picked
0.35 between after:premiere
0.32 between after:premieres
0.39 between after:produced
0.29 between after:release
0.24 between after:released
0.53 between after:returns
0.45 between after:seen
0.12 between after:series
0.48 between after:show
-0.40 between after:shows
-0.25 between after:since
0.14 between after:south
-0.20 between after:star
-0.19 between after:starred
0.16 between after:streaming
0.41 between after:subsequent
0.83 between after:that
0.05 between after:the
-0.56 between after:thriller
-0.42 between after:to
0.22 between after:tv
0.27 between after:up
-0.30 between after:upcoming
0.33 between after:was
-0.64 between after:well
0.58 between after:which
-0.67 between after:while
-0.08 between after:will
0.43 between after:with
0.30 between after:would
0.61 between after:–
-0.53 between after_%S_on
0.38 between after_(
-0.70 between after_,
0.48 between after_,_%S_(
-0.14 between after_;
-0.46 between after_and
0.33 between after_”_(
0.55 between after_”_on
1.00 between before-channels0
-1.25 between before-channels1
-0.45 between before-channels2
-0.85 between before-channels3
0.15 between before-titles0
0.36 between before-titles1
-0.33 between before-titles3
0.54 between before:'s
0.42 between before:(
0.42 between before:)
0.16 between before:-
-0.32 between before::
-0.84 between before:;
-0.50 between before:a
0.70 between before:about
0.72 between before:after
1.08 between before:also
0.43 between before:american
-0.05 between before:and
0.73 between before:another
-0.13 between before:are
-0.46 between before:as
-0.46 between before:at
-0.18 between before:bafta
0.70 between before:be
0.10 between before:been
-0.22 between before:beginning
0.19 between before:bring
-0.30 between before:british
0.06 between before:but
-0.54 between before:by
0.82 between before:called
0.65 between before:cancelled
0.52 between before:cast
-0.18 between before:channel
-0.44 between before:chief
0.05 between before:comedy
0.61 between before:coming
-0.49 between before:commissioned
-0.13 between before:dates
0.10 between before:developing
0.70 between before:drama
0.29 between before:exclusive
-0.56 between before:family
0.06 between before:first
-0.08 between before:follows
-0.55 between before:for
0.47 between before:freshman
0.13 between before:from
-0.06 between before:fronted
0.32 between before:given
-0.04 between before:greenlit
-0.61 between before:had
0.46 between before:has
-0.39 between before:hit
0.59 between before:home
-0.52 between before:horror
0.24 between before:in
0.67 between before:include
0.48 between before:including
0.43 between before:into
-0.07 between before:is
0.33 between before:it
0.18 between before:its
0.18 between before:just
0.10 between before:korean
0.28 between before:launch
0.35 between before:less
0.48 between before:like
0.29 between before:likely
0.22 between before:limited
0.82 between before:lineup
-0.48 between before:more
-0.34 between before:mystery
0.52 between before:network
1.11 between before:new
0.07 between before:not
-0.40 between before:of
-0.40 between before:officially
-0.43 between before:on
0.52 between before:order
0.24 between before:ordered
0.27 between before:orders
-0.42 between before:original
0.48 between before:other
0.11 between before:over
0.19 between before:pilot
0.35 between before:pm
0.06 between before:premiere
0.47 between before:previously
-0.25 between before:producer
-0.42 between before:remake
0.47 between before:renewed
-0.26 between before:renewing
0.25 between before:revealed
0.07 between before:s
-0.14 between before:said
0.75 between before:same
0.38 between before:seen
0.07 between before:series
-0.18 between before:sets
0.71 between before:show
0.43 between before:shows
0.51 between before:slate
0.35 between before:slot
0.07 between before:teaser
0.57 between before:television
0.23 between before:than
-0.51 between before:that
-0.35 between before:the
0.53 between before:their
0.55 between before:this
0.52 between before:time
0.11 between before:to
-0.19 between before:trailer
0.19 between before:tv
0.17 between before:unveiled
0.78 between before:up
-0.11 between before:upcoming
0.68 between before:us
0.22 between before:was
0.19 between before:wednesday
-0.39 between before:well
0.08 between before:which
-0.99 between before:while
0.34 between before:will
0.38 between before:with
0.52 between before:would
0.18 between before:yet
1.38 between before_'s
1.23 between before_'s_“
0.56 between before_,
0.29 between before_announced_that
0.46 between before_drama
0.05 between before_include
0.58 between before_series
0.42 between before_show
0.59 between before_”_s
1.95 carried by-catalogue
-0.32 counts channels2
-0.06 counts titles1
0.13 counts titles2
-0.29 counts titles3
-0.23 l1 %S
0.06 l1 (
0.33 l1 /
0.09 l1 ;
0.07 l1 ^
0.24 l1 a
-0.41 l1 after
0.26 l1 although
-0.06 l1 and
0.20 l1 as
0.23 l1 at
0.12 l1 both
0.41 l1 by
0.27 l1 channel
0.70 l1 for
-0.27 l1 former
0.62 l1 from
-0.12 l1 in
0.19 l1 including
0.07 l1 is
-0.09 l1 like
0.55 l1 new
0.18 l1 of
0.16 l1 on
0.52 l1 said
-0.21 l1 see
0.67 l1 that
-0.26 l1 the
0.20 l1 to
0.18 l1 upcoming
0.38 l1 when
-0.47 l1 with
0.24 l1 –
0.32 l1 —
0.45 l1 “
0.46 l1 ”
-0.25 l2 %C ,
0.09 l2 %C /
0.21 l2 %C and
0.69 l2 %D on
-0.51 l2 %P (
0.46 l2 %P ,
0.34 l2 %P /
-0.42 l2 %P for
-0.35 l2 %P on
0.47 l2 %S (
0.27 l2 %S ,
-0.31 l2 %S on
0.38 l2 %T (
0.06 l2 %T ,
0.05 l2 %T ;
-0.71 l2 , and
0.21 l2 , on
-0.14 l2 , the
0.70 l2 , with
0.46 l2 , ”
0.33 l2 . on
0.07 l2 ^ ^
0.46 l2 ^ a
-0.23 l2 ^ the
0.54 l2 air on
0.44 l2 aired on
0.15 l2 airing on
0.40 l2 and a
0.30 l2 available on
0.31 l2 by the
0.22 l2 cancelled by
0.55 l2 coming to
0.07 l2 created by
0.31 l2 day on
0.29 l2 dropped on
0.31 l2 et on
0.31 l2 exclusively on
0.46 l2 from the
0.28 l2 however ,
-0.06 l2 in the
0.26 l2 is a
0.06 l2 launched on
0.12 l2 meanwhile ,
0.61 l2 moved to
-0.06 l2 of the
-0.06 l2 part of
0.11 l2 premiered on
0.71 l2 president of
0.39 l2 produced by
0.11 l2 released by
0.28 l2 return to
0.62 l2 series at
0.48 l2 series on
-0.16 l2 shows ,
0.22 l2 shows on
0.23 l2 some of
0.06 l2 started on
0.35 l2 streamed on
0.13 l2 streaming on
0.28 l2 that the
-0.23 l2 the %S
0.44 l2 the new
0.18 l2 the upcoming
-0.21 l2 to see
-0.12 l2 to the
0.16 l2 up by
0.60 l2 working with
0.33 l2 ” (
0.55 l2 ” on
-0.11 l3 %D , and
-0.62 l3 %K , and
0.26 l3 %P , the
-0.12 l3 %P for the
0.48 l3 %S , and
0.51 l3 %S of the
-0.53 l3 %T %S on
0.33 l3 %T ” (
0.55 l3 %T ” on
-0.11 l3 , %C and
0.48 l3 , %S (
0.40 l3 , and a
0.45 l3 , president of
-0.25 l3 : %P /
1.35 l3 ^ %P /
0.38 l3 ^ %T (
0.07 l3 ^ ^ ^
0.46 l3 ^ ^ a
-0.23 l3 ^ ^ the
0.28 l3 ^ however ,
0.12 l3 ^ meanwhile ,
0.34 l3 ^ the new
0.35 l3 be streamed on
0.41 l3 be working with
0.11 l3 been cancelled by
0.47 l3 begins %D on
0.09 l3 in %D on
0.14 l3 is coming to
0.31 l3 next day on
0.28 l3 of %T ,
0.86 l3 on %C and
0.20 l3 on %D on
0.33 l3 p.m . on
0.16 l3 picked up by
0.26 l3 premiere %D on
-0.15 l3 premieres %D on
0.07 l3 series created by
0.20 l3 streaming exclusively on
0.14 l3 was cancelled by
0.09 l3 with %C ,
-0.25 order after
-0.65 order after-far
0.73 order after-next
0.07 order after-some
0.33 order before
-0.83 order before-far
1.43 order before-near
0.16 order before-next
-0.09 order before-some
-0.33 order untitled
-0.12 own Csure1
-0.18 own Csure2
-0.17 own writtenCsure1
-0.14 own writtenCsure2
0.41 own writtenCsure3
0.14 r1 $
0.35 r1 %D
-0.18 r1 %P
-0.21 r1 's
0.19 r1 (
0.29 r1 )
-0.11 r1 ,
0.12 r1 .
-0.26 r1 /
0.17 r1 a
0.21 r1 after
0.67 r1 also
0.19 r1 and
-0.09 r1 announced
-0.38 r1 are
-0.31 r1 as
0.19 r1 at
0.34 r1 bosses
0.77 r1 cancels
-0.33 r1 chief
-0.25 r1 confirmed
0.62 r1 did
-0.46 r1 drops
0.05 r1 for
-0.36 r1 gave
-0.17 r1 had
0.21 r1 has
-0.23 r1 have
0.18 r1 in
0.67 r1 include
0.51 r1 india
0.24 r1 is
0.34 r1 just
-0.07 r1 on
0.17 r1 only
0.15 r1 ordered
0.27 r1 orders
0.62 r1 original
-0.24 r1 originals
0.24 r1 presents
0.58 r1 said
-0.38 r1 series
-0.18 r1 sets
0.07 r1 show
-0.19 r1 then
-0.49 r1 to
0.32 r1 when
0.30 r1 will
0.39 r1 with
0.24 r1 would
0.07 r1 ”
0.14 r2 $ $
0.24 r2 %D ,
-0.11 r2 %D .
0.22 r2 %D and
0.38 r2 's %P
-0.21 r2 's %T
0.46 r2 's biggest
0.62 r2 's hit
0.36 r2 's most-watched
0.08 r2 's new
0.22 r2 's wednesday
0.09 r2 's “
0.71 r2 ) $
-0.07 r2 ) .
-0.29 r2 ) :
-0.23 r2 , %C
0.52 r2 , %D
0.64 r2 , %K
0.50 r2 , %P
0.56 r2 , %T
0.43 r2 , is
-0.19 r2 , said
0.38 r2 , the
-0.17 r2 , there
0.39 r2 , where
-0.53 r2 , with
0.52 r2 , ”
0.08 r2 . $
0.08 r2 . ”
-0.23 r2 / %C
0.56 r2 and %C
-0.40 r2 and %P
0.57 r2 announced on
0.36 r2 announced that
0.14 r2 as well
0.09 r2 at %N
-0.11 r2 chief %P
0.46 r2 drama %T
0.41 r2 for %S
0.42 r2 has announced
0.55 r2 has cancelled
-0.57 r2 has confirmed
0.83 r2 has not
-0.42 r2 has officially
0.20 r2 has renewed
0.18 r2 has yet
0.54 r2 in %D
-0.07 r2 in the
0.41 r2 include %T
0.09 r2 is looking
0.20 r2 is not
0.44 r2 on %D
0.15 r2 ordered %S
0.25 r2 orders %S
0.27 r2 original series
-0.17 r2 series %T
0.47 r2 series was
-0.06 r2 show %T
0.26 r2 to stream
0.26 r2 will stream
0.07 r2 ” s
0.14 r3 $ $ $
-0.11 r3 %D . $
0.23 r3 's %T %S
0.08 r3 's new drama
0.09 r3 's “ %T
0.71 r3 ) $ $
-0.07 r3 ) . $
0.42 r3 , %C and
-0.19 r3 , said :
0.19 r3 , there are
0.30 r3 , where the
0.08 r3 . $ $
0.08 r3 . ” $
0.60 r3 and %C $
0.62 r3 and %C ,
0.29 r3 and %C .
-0.60 r3 and %P ,
0.57 r3 announced on %D
0.29 r3 announced that %T
0.09 r3 at %N :
-0.21 r3 has axed %P
0.17 r3 in %D $
0.22 r3 in %D ,
0.23 r3 in %D and
-0.08 r3 in the uk
0.30 r3 on %D ,
0.09 r3 on %D .
0.39 r3 on %D and
0.25 r3 orders %S of
-0.06 r3 show %T .
0.26 r3 will stream the
0.04 r3 ” s %T
0.45 rule <channel>_acts_on_the_series
0.24 rule <channel>’s_series
0.41 rule any
-0.50 rule none
0.53 rule on_<channel>
-1.30 rule other
-0.05 topic main
`
