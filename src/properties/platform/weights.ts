/** What the judge of platform claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const platformWeights = `
-0.247 bias
0.23 A %
-0.38 A %C
0.17 A %D
0.66 A %K
-0.20 A %N
-0.05 A %O
0.13 A %P
-0.08 A %S
-0.44 A %T
0.43 A &
-0.29 A (
-0.12 A )
-0.14 A ,
-0.31 A -
0.12 A .
0.64 A ...
0.17 A /
-0.17 A :
0.25 A ;
0.81 A ?
0.62 A about
0.82 A according
0.20 A adaptation
0.10 A after
-0.07 A again
0.32 A ahead
0.23 A air
0.38 A aired
0.08 A all
0.58 A along
0.40 A also
-0.24 A anime
0.07 A announced
-0.04 A another
0.41 A anthology
0.42 A any
0.37 A around
0.79 A audience
0.14 A audiences
0.39 A australia
-0.60 A australian
0.22 A available
0.24 A axed
0.33 A back
-0.14 A bafta
0.51 A based
0.54 A been
0.43 A before
-0.14 A begin
0.07 A beginning
0.06 A begins
-0.44 A begun
0.55 A best
-0.18 A big
0.44 A biggest
0.39 A book
0.40 A bosses
0.26 A both
0.56 A brand
0.38 A bring
0.52 A bringing
0.23 A british
-0.35 A broadcast
-0.47 A but
0.05 A cable
-0.06 A called
0.33 A cameras
0.28 A can
0.65 A cancelled
0.86 A cancels
0.11 A cast
-0.08 A channel
0.45 A character
-0.30 A chief
0.33 A city
0.52 A come
0.37 A comedy
0.75 A coming
0.61 A comment
0.60 A commented
-0.41 A commissioned
-0.56 A confirmed
-0.41 A content
0.37 A continue
0.36 A created
0.38 A creative
0.56 A creators
0.52 A cut
0.32 A date
-0.09 A dates
0.07 A day
0.32 A days
0.41 A deal
0.26 A debuted
0.62 A debuting
-0.53 A debuts
0.36 A decided
0.25 A decision
0.49 A declined
-0.19 A developing
0.64 A did
-0.33 A director
-0.54 A do
0.44 A drama
0.30 A dramas
0.53 A drew
0.28 A drop
0.31 A dropped
-0.37 A drops
-0.30 A due
-0.65 A each
-0.34 A end
0.16 A ending
0.31 A episode
0.15 A episodes
0.36 A even
0.94 A event
0.29 A exclusive
0.83 A executive
0.36 A fall
-0.55 A family
0.52 A fan
-0.60 A fans
0.25 A fantasy
0.14 A filming
-0.12 A finale
0.48 A finally
0.76 A first
0.27 A followed
0.17 A following
0.05 A follows
-0.06 A forward
0.05 A from
-0.33 A gave
0.33 A given
0.33 A giving
0.24 A globally
-0.25 A go
0.46 A goes
0.10 A going
-0.20 A good
0.43 A got
0.28 A gripping
-0.05 A had
0.48 A has
0.51 A have
0.50 A his
-0.54 A hit
0.67 A home
-0.13 A horror
0.60 A include
0.70 A including
0.48 A india
0.68 A into
0.91 A just
0.18 A korean
-0.34 A last
0.19 A later
-0.08 A launch
0.57 A left
0.57 A legal
0.34 A less
0.20 A like
0.27 A likely
0.21 A limited
0.47 A lineup
0.27 A little
-0.32 A local
0.13 A look
-0.16 A love
-0.29 A lovers
-0.45 A made
0.37 A many
0.74 A million
0.44 A month
0.38 A months
-0.13 A more
0.27 A most-watched
0.58 A moved
-0.31 A my
-0.21 A mystery
0.62 A named
-0.08 A network
0.12 A new
0.60 A next
0.48 A night
0.70 A no
0.24 A nor
-0.09 A not
0.45 A off
-0.36 A officially
-0.12 A once
0.60 A one
0.42 A only
0.62 A order
0.49 A ordered
0.40 A orders
0.40 A original
0.61 A other
-0.42 A otherwise
0.08 A our
-0.50 A out
0.69 A outside
-0.15 A over
0.22 A past
0.73 A picked
0.44 A plans
0.34 A platform
0.42 A pm
0.38 A popular
0.23 A premiere
0.68 A premieres
-0.23 A presentation
0.25 A presents
0.15 A president
0.36 A previewed
-0.73 A previously
-0.30 A procedural
-0.31 A produced
-0.48 A producer
-0.59 A production
0.69 A programming
-0.31 A project
0.79 A put
0.26 A ran
0.71 A release
0.47 A released
0.30 A renewal
0.75 A renewed
-0.13 A renewing
-0.32 A rest
-0.26 A return
0.98 A returning
0.38 A returns
0.47 A revealed
0.10 A rights
0.23 A rotten
-0.41 A run
0.06 A s
0.07 A said
1.03 A same
0.28 A say
-0.20 A saying
-0.37 A says
0.65 A schedule
0.27 A scheduled
0.23 A sci-fi
0.61 A scripted
0.24 A season
-0.26 A second
0.40 A seen
0.32 A series
0.68 A service
0.10 A set
-0.16 A sets
0.04 A show
0.68 A showrunner
-0.38 A shows
0.30 A since
0.54 A sitcom
0.70 A slate
0.36 A slot
0.62 A so
-0.09 A some
0.36 A sources
0.47 A south
-0.52 A spin-off
-0.13 A star
0.18 A starring
0.09 A stars
0.52 A still
-0.54 A stories
-0.29 A story
0.74 A stream
-0.39 A streamed
0.35 A streamer
-0.10 A streaming
0.35 A streams
0.88 A such
0.36 A sunday
-0.14 A takes
0.46 A team
0.51 A teaser
-0.54 A television
0.40 A tell
0.43 A than
0.14 A their
-0.21 A then
0.14 A there
-0.67 A thriller
0.41 A through
-0.36 A thursday
0.24 A time
0.43 A title
-0.28 A told
0.23 A tomatoes
0.31 A total
-0.37 A track
-0.19 A trailer
0.64 A tuesday
-0.31 A turned
0.14 A tv
0.35 A u.s.
-0.37 A uk
0.37 A unveiled
0.14 A up
-0.04 A upcoming
0.30 A us
0.30 A usual
0.55 A viewers
0.18 A waiting
-0.18 A watch
0.32 A way
0.35 A we
0.25 A wednesday
0.61 A week
-0.06 A well
-0.64 A what
0.07 A when
0.56 A where
0.13 A which
0.05 A while
-0.33 A who
-0.43 A will
0.21 A work
0.64 A working
0.73 A works
-0.34 A world
0.30 A worldwide
-0.39 A would
0.36 A written
0.27 A year
-0.11 A years
0.25 A yet
-0.17 A –
0.14 A —
-0.18 A “
0.30 A ”
0.12 An %
0.12 An %C
0.18 An %D
0.51 An %K
-0.13 An %N
0.71 An %O
-0.18 An %P
0.15 An %S
-0.26 An %T
-0.15 An 's
-0.16 An (
-0.05 An ,
0.08 An -
0.10 An .
0.23 An :
0.43 An ;
0.81 An ?
0.25 An about
0.35 An according
0.60 An after
0.31 An air
0.10 An all
0.34 An also
0.44 An anime
0.42 An any
0.29 An around
0.59 An audience
0.27 An australia
-0.16 An australian
0.47 An available
0.12 An back
0.23 An been
-0.22 An before
0.41 An best
0.44 An biggest
0.40 An bosses
0.36 An bring
0.16 An bringing
-0.24 An broadcast
-0.35 An but
-0.25 An cable
-0.08 An can
0.65 An cancelled
0.86 An cancels
-0.10 An cast
-0.26 An chief
0.35 An come
-0.38 An comedy
-0.49 An commissioned
-0.52 An confirmed
0.26 An date
-0.32 An dates
0.17 An day
0.41 An deal
-0.54 An debuts
0.25 An decision
0.49 An declined
0.08 An developing
0.64 An did
-0.33 An director
-0.60 An do
0.23 An drama
0.30 An dramas
0.28 An drop
-0.37 An drops
0.25 An episodes
0.31 An even
0.94 An event
-0.61 An fans
0.07 An fantasy
0.35 An filming
1.07 An first
0.22 An followed
0.69 An follows
-0.06 An forward
-0.33 An gave
0.33 An given
0.33 An giving
0.24 An globally
0.46 An goes
-0.30 An good
0.05 An had
0.37 An has
0.38 An have
-0.14 An hit
0.60 An include
0.48 An india
0.44 An just
0.16 An korean
0.57 An left
0.14 An like
0.31 An lineup
0.10 An looking
-0.11 An midseason
0.38 An month
0.31 An more
-0.09 An most
0.27 An most-watched
0.58 An moved
0.41 An mystery
0.51 An named
-0.38 An network
0.13 An new
0.05 An next
0.24 An nor
-0.13 An not
-0.23 An now
-0.36 An officially
-0.12 An once
0.42 An only
0.62 An order
0.49 An ordered
0.40 An orders
0.74 An original
-0.27 An originals
-0.42 An otherwise
-0.23 An our
-0.26 An over
0.33 An picked
-0.40 An pm
-0.06 An premiere
-0.23 An presentation
0.25 An presents
0.15 An president
0.36 An previewed
-0.30 An procedural
0.11 An producer
-0.59 An production
0.69 An put
0.64 An release
0.33 An released
0.30 An renewal
0.51 An renewed
0.85 An returning
0.25 An revealed
0.26 An run
0.06 An s
-0.43 An said
0.28 An say
-0.20 An says
0.18 An scheduled
0.48 An scripted
-0.26 An second
0.09 An series
0.36 An set
-0.16 An sets
0.63 An show
-0.11 An shows
0.65 An slate
-0.19 An some
0.38 An south
0.15 An starring
0.58 An stream
0.13 An streams
0.78 An such
0.36 An sunday
-0.14 An takes
0.14 An team
0.37 An teaser
0.11 An their
-0.21 An then
-0.20 An there
0.32 An they
0.31 An thriller
0.41 An through
-0.28 An told
0.31 An total
-0.19 An trailer
0.16 An tv
0.37 An u.s.
-0.30 An uk
0.33 An unveiled
-0.21 An up
0.25 An wednesday
0.15 An well
0.47 An what
0.07 An when
0.53 An where
-0.43 An while
-0.41 An who
-0.27 An will
0.30 An worldwide
0.31 An written
0.18 An yet
0.06 An —
0.24 An “
0.36 An ”
0.55 B %D
0.11 B %N
-0.54 B %O
-0.14 B %P
-0.05 B %S
0.37 B %T
0.18 B &
-0.06 B 's
-0.05 B (
0.04 B ,
0.30 B -
0.64 B .
0.07 B /
-0.37 B :
0.10 B ;
0.19 B about
-0.35 B according
0.10 B actor
0.47 B adapted
0.34 B after
0.23 B again
0.44 B ahead
0.52 B air
-0.12 B aired
0.59 B airing
0.30 B airs
0.46 B all
0.51 B also
-0.05 B although
-0.08 B among
0.77 B animated
0.92 B anime
-0.07 B announced
-0.17 B announcements
-0.27 B another
0.18 B anticipated
0.38 B any
0.39 B audiences
0.39 B australia
0.60 B available
0.52 B away
-0.14 B became
-0.21 B because
0.32 B been
0.41 B began
0.52 B begins
-0.51 B begun
-0.07 B being
0.77 B both
-0.37 B broadcast
0.12 B but
0.29 B cable
0.67 B can
0.43 B cancellation
0.20 B cancelled
0.51 B cast
-0.22 B channels
-0.60 B character
0.27 B come
0.13 B comedy
0.17 B comes
0.77 B coming
0.34 B commissioned
0.15 B confirmed
0.49 B created
0.32 B crime
0.25 B critical
0.54 B date
0.55 B day
0.63 B debut
0.53 B debuted
0.15 B detective
-0.14 B developing
-0.11 B directed
-0.37 B director
0.57 B drama
0.42 B drew
0.30 B dropped
0.25 B each
-0.77 B earned
0.41 B end
0.27 B episode
0.11 B episodes
0.18 B era
0.34 B et
-0.56 B every
-0.08 B exclusive
0.34 B exclusively
-0.34 B executive
0.24 B fans
0.34 B favourite
0.05 B feature
-0.51 B filming
-0.40 B finale
0.66 B finished
0.12 B first
0.39 B following
-0.05 B former
0.65 B forward
-0.08 B from
0.35 B game
0.20 B getting
0.29 B globally
0.56 B goes
-0.11 B good
0.04 B great
0.75 B hard
0.34 B has
-0.40 B have
0.53 B having
-0.18 B he
0.64 B here
0.42 B his
0.06 B hit
0.62 B hour
-0.61 B how
-0.14 B however
0.77 B i
0.57 B if
-0.04 B including
0.48 B initially
0.17 B japan
0.15 B joined
-0.29 B joining
0.85 B joins
-0.67 B just
0.34 B keep
-0.40 B knows
0.49 B korea
-0.12 B last
0.26 B launched
0.06 B lead
0.10 B left
-0.36 B life
-0.25 B like
0.26 B limited
0.26 B long
0.69 B look
0.29 B made
0.49 B make
0.14 B many
0.46 B meanwhile
-0.27 B media
0.35 B might
0.78 B million
0.24 B minutes
0.35 B most
0.43 B most-watched
-0.09 B moved
0.34 B named
0.40 B neither
-0.31 B new
0.65 B news
0.33 B next
0.27 B nor
1.06 B not
0.26 B novel
-0.63 B now
0.48 B official
-0.35 B once
0.81 B one
-0.67 B only
0.47 B or
0.62 B order
0.58 B original
-0.09 B other
0.36 B out
0.45 B outside
0.58 B over
-0.30 B own
0.41 B p.m
-0.21 B part
-0.18 B photo
-0.25 B picked
0.48 B pilot
-0.58 B platform
0.15 B police
0.81 B premiere
0.11 B premiered
-0.13 B premieres
-0.05 B president
0.74 B probably
0.92 B produced
-0.37 B producers
0.29 B production
-0.04 B proud
-0.44 B ran
0.62 B ratings
-0.19 B recently
0.57 B release
-0.50 B released
0.24 B reports
-0.12 B return
-0.28 B returned
-0.16 B returning
-0.11 B returns
-0.18 B revealed
0.39 B running
0.05 B said
-0.25 B says
0.64 B season
0.25 B seasons
0.40 B second
0.30 B seen
-0.60 B series
0.16 B set
0.26 B several
0.54 B should
-0.28 B show
0.73 B shown
-0.16 B shows
-0.28 B since
0.45 B single
0.60 B sitcom
-0.40 B slate
-0.38 B so
0.28 B some
0.64 B soon
0.29 B south
0.17 B space
0.09 B star
-0.06 B starred
0.32 B starring
0.26 B stars
0.44 B start
0.77 B started
-0.16 B statement
0.68 B stream
0.35 B streamed
0.42 B streamer
0.45 B streaming
0.63 B streams
0.38 B studio
0.38 B subsequent
0.39 B success
0.24 B surprise
-0.24 B synopsis
-0.70 B team
0.17 B teen
-0.20 B television
-0.05 B their
-0.32 B them
0.48 B things
0.45 B third
-0.37 B thrilled
-0.13 B thriller
-0.13 B time
0.39 B told
-0.33 B trailer
0.38 B tuesday
0.18 B turkish
0.50 B tv
-0.36 B under
0.21 B upcoming
0.46 B very
0.56 B vice
-0.18 B watch
-0.74 B we
0.09 B we're
0.12 B week
0.69 B what
0.40 B when
0.74 B whether
0.62 B which
0.20 B who
0.26 B will
-0.48 B wonderful
0.04 B working
0.70 B worldwide
0.65 B would
-0.49 B written
0.55 B you
0.25 B –
0.52 B —
-0.38 B “
0.27 B ”
0.15 Bn %C
0.73 Bn %D
0.50 Bn %N
-0.08 Bn %O
-0.19 Bn %P
-0.10 Bn %S
0.40 Bn %T
0.18 Bn &
-0.13 Bn 's
0.08 Bn (
-0.28 Bn )
-0.13 Bn ,
0.63 Bn .
-0.06 Bn /
-0.21 Bn :
0.10 Bn ;
0.16 Bn after
0.50 Bn air
0.17 Bn aired
0.27 Bn airing
0.43 Bn already
0.60 Bn also
-0.26 Bn although
-0.15 Bn among
0.59 Bn anime
-0.08 Bn announced
-0.17 Bn announcements
-0.27 Bn another
0.18 Bn available
0.11 Bn away
0.57 Bn back
-0.14 Bn became
0.46 Bn been
0.47 Bn begins
-0.31 Bn being
0.44 Bn both
0.23 Bn but
0.29 Bn cable
0.65 Bn can
0.22 Bn cancelled
0.19 Bn cast
0.33 Bn channel
-0.22 Bn channels
0.20 Bn comedy
0.59 Bn comes
0.76 Bn coming
0.34 Bn commissioned
0.15 Bn confirmed
0.35 Bn created
0.32 Bn crime
0.55 Bn day
-0.54 Bn deal
0.59 Bn debut
0.22 Bn debuted
-0.11 Bn developing
-0.19 Bn director
0.22 Bn drama
0.30 Bn dropped
0.23 Bn end
-0.23 Bn episodes
0.32 Bn et
-0.08 Bn exclusive
0.26 Bn exclusively
0.23 Bn fans
-0.49 Bn finale
0.26 Bn finished
0.28 Bn first
-0.24 Bn former
0.60 Bn from
0.35 Bn game
0.08 Bn globally
-0.11 Bn good
-0.11 Bn had
0.75 Bn hard
0.50 Bn has
-0.16 Bn have
0.31 Bn he
-0.10 Bn hit
-0.14 Bn however
0.36 Bn i
-0.14 Bn including
0.48 Bn initially
0.36 Bn japan
0.13 Bn just
0.49 Bn korea
-0.52 Bn last
0.26 Bn launched
-0.41 Bn like
0.64 Bn look
0.29 Bn made
0.46 Bn meanwhile
0.73 Bn million
0.24 Bn minutes
0.32 Bn most
0.43 Bn most-watched
-0.09 Bn moved
0.40 Bn neither
-0.32 Bn new
0.56 Bn news
0.33 Bn next
0.27 Bn nor
0.98 Bn not
-0.62 Bn now
0.39 Bn official
0.55 Bn one
-0.53 Bn only
0.62 Bn order
0.22 Bn original
0.21 Bn out
0.39 Bn p.m
-0.15 Bn part
-0.18 Bn photo
0.25 Bn picked
0.11 Bn platform
0.63 Bn premiere
0.39 Bn premiered
-0.16 Bn premieres
-0.13 Bn president
0.40 Bn produced
0.38 Bn ratings
-0.19 Bn recently
0.44 Bn release
0.31 Bn released
-0.46 Bn return
0.57 Bn returns
-0.18 Bn revealed
0.69 Bn said
-0.22 Bn says
0.40 Bn second
-0.25 Bn see
0.14 Bn seen
-0.04 Bn series
-0.32 Bn show
-0.28 Bn since
0.30 Bn sitcom
-0.21 Bn so
0.28 Bn some
0.35 Bn star
0.19 Bn started
0.77 Bn statement
0.59 Bn stream
0.35 Bn streamed
0.38 Bn streaming
0.63 Bn streams
0.38 Bn subsequent
0.24 Bn surprise
-0.07 Bn take
-0.27 Bn thriller
0.39 Bn told
-0.33 Bn trailer
0.13 Bn turkish
0.34 Bn tv
-0.25 Bn up
0.10 Bn upcoming
-0.20 Bn watch
0.12 Bn week
0.53 Bn what
0.32 Bn when
0.48 Bn whether
0.50 Bn which
0.04 Bn who
0.21 Bn will
-0.40 Bn wonderful
-0.11 Bn working
0.70 Bn worldwide
0.42 Bn –
0.43 Bn —
-0.37 Bn “
-0.05 Bn ”
0.23 H %C
0.09 H %D
0.06 H %N
-0.05 H %P
0.56 H %S
0.15 H %T
0.09 H 's
-0.18 H (
-0.18 H )
0.45 H ,
0.20 H -
0.47 H /
0.09 H :
-0.10 H ?
-0.50 H a
-0.44 H about
0.30 H and
-0.17 H be
0.20 H can
0.88 H date
-0.10 H do
-0.10 H from
0.35 H in
-0.10 H is
-0.38 H it
-0.49 H new
0.48 H on
0.33 H out
0.51 H premieres
-0.10 H release
0.51 H renewed
0.52 H returning
0.69 H series
-0.37 H star
-0.26 H the
0.82 H there
0.35 H to
0.28 H watch
-0.46 H what
0.15 H when
0.37 H where
-0.14 H will
1.20 H you
0.52 H –
-0.26 H “
-0.26 H ”
-0.27 L1 %S
-0.24 L1 's
-0.22 L1 ,
0.09 L1 /
-0.17 L1 :
0.21 L1 ;
0.14 L1 ^
0.35 L1 a
-0.37 L1 after
0.19 L1 although
0.12 L1 and
0.21 L1 as
0.08 L1 at
0.14 L1 both
0.51 L1 by
0.33 L1 channel
0.65 L1 for
-0.24 L1 former
0.65 L1 from
-0.15 L1 in
0.23 L1 including
0.22 L1 is
-0.14 L1 like
0.50 L1 new
0.16 L1 of
0.08 L1 on
0.55 L1 said
-0.25 L1 see
0.79 L1 that
-0.37 L1 the
0.06 L1 to
0.15 L1 upcoming
0.32 L1 when
-0.46 L1 with
0.29 L1 –
0.35 L1 —
0.46 L1 ”
-0.37 L2 %C ,
0.09 L2 %C /
0.24 L2 %C and
-0.15 L2 %D ,
0.60 L2 %D on
-0.43 L2 %P (
-0.47 L2 %P for
-0.36 L2 %P on
0.40 L2 %S (
0.26 L2 %S ,
-0.42 L2 %S on
0.37 L2 %T (
0.13 L2 %T ;
0.06 L2 %T and
0.19 L2 %T is
-0.35 L2 , and
0.26 L2 , on
-0.33 L2 , the
0.78 L2 , with
0.46 L2 , ”
0.33 L2 . on
0.14 L2 ^ ^
0.44 L2 ^ a
-0.22 L2 ^ the
0.50 L2 air on
0.53 L2 aired on
0.15 L2 airing on
0.49 L2 and a
0.31 L2 available on
0.30 L2 by the
0.20 L2 cancelled by
0.72 L2 coming to
0.09 L2 created by
0.33 L2 day on
0.30 L2 dropped on
0.31 L2 et on
0.26 L2 exclusively on
0.50 L2 from the
0.08 L2 globally on
0.23 L2 however ,
0.22 L2 is a
0.09 L2 launched on
0.13 L2 meanwhile ,
0.56 L2 moved to
-0.09 L2 of the
-0.15 L2 part of
0.10 L2 premiered on
0.72 L2 president of
0.35 L2 produced by
0.09 L2 released by
0.32 L2 return to
0.29 L2 said that
0.64 L2 series at
0.61 L2 series on
-0.34 L2 shows ,
0.22 L2 shows on
0.28 L2 some of
0.09 L2 started on
0.35 L2 streamed on
0.15 L2 streaming on
0.24 L2 that the
-0.27 L2 the %S
0.38 L2 the new
0.12 L2 the upcoming
-0.25 L2 to see
-0.17 L2 to the
0.17 L2 up by
0.61 L2 working with
0.31 L2 ” (
0.52 L2 ” on
-0.27 L3 %D , and
-0.13 L3 %P for the
0.45 L3 %S , and
0.44 L3 %S of the
-0.53 L3 %T %S on
0.31 L3 %T ” (
0.52 L3 %T ” on
-0.15 L3 , %C and
0.40 L3 , %S (
0.49 L3 , and a
0.45 L3 , president of
0.37 L3 ^ %T (
0.14 L3 ^ ^ ^
0.44 L3 ^ ^ a
-0.22 L3 ^ ^ the
0.23 L3 ^ however ,
0.13 L3 ^ meanwhile ,
0.28 L3 ^ the new
0.35 L3 be streamed on
0.42 L3 be working with
0.10 L3 been cancelled by
0.41 L3 begins %D on
0.14 L3 in %D on
0.13 L3 is coming to
0.33 L3 next day on
0.25 L3 of %T ,
0.84 L3 on %C and
0.29 L3 on %D on
0.33 L3 p.m . on
0.17 L3 picked up by
0.26 L3 premiere %D on
0.08 L3 premiere globally on
-0.04 L3 premieres %D on
0.09 L3 series created by
0.20 L3 streaming exclusively on
0.13 L3 was cancelled by
0.16 L3 with %C ,
0.13 LR ( )
-0.39 LR , %P
-0.35 LR , 's
0.15 LR , and
0.43 LR , announced
0.77 LR , has
-0.53 LR : $
-0.15 LR : )
0.43 LR : has
-0.66 LR ^ $
0.22 LR ^ %D
0.97 LR ^ %P
0.09 LR ^ 's
0.97 LR ^ ,
0.68 LR ^ also
-0.24 LR ^ announced
0.53 LR ^ cancels
-0.40 LR ^ drama
-0.12 LR ^ has
0.71 LR ^ is
0.17 LR ^ just
0.63 LR ^ now
0.14 LR ^ ordered
0.40 LR ^ orders
-0.49 LR ^ originals
0.25 LR ^ presents
-0.16 LR ^ sets
0.08 LR ^ will
0.26 LR a original
0.61 LR and $
-0.19 LR and 's
-0.18 LR and ,
0.68 LR and .
0.40 LR and has
-0.12 LR at ,
-0.51 LR at .
0.59 LR at include
-0.21 LR by ,
0.51 LR by .
0.11 LR by in
0.21 LR for 's
0.79 LR for ,
1.02 LR for .
0.33 LR for in
0.32 LR from 's
0.25 LR in 's
0.43 LR in .
0.31 LR in drama
0.22 LR is 's
-0.21 LR of 's
-0.29 LR on $
0.82 LR on %D
-0.15 LR on 's
-0.34 LR on ,
0.19 LR on .
1.09 LR on and
0.16 LR on at
0.19 LR on in
0.28 LR on on
0.08 LR on with
0.46 LR the ,
0.07 LR the .
-0.32 LR the confirmed
0.42 LR the drama
0.61 LR the said
0.59 LR the series
-0.05 LR the show
0.70 LR to 's
-0.62 LR to ,
0.74 LR to .
0.47 LR to for
0.15 LR to in
-0.71 LR with ,
0.11 LR with and
0.35 LR — %D
0.05 Lb2 %C
0.32 Lb2 %D
0.12 Lb2 %N
-0.48 Lb2 %P
0.08 Lb2 ,
0.33 Lb2 .
0.51 Lb2 a
0.50 Lb2 air
0.53 Lb2 aired
0.15 Lb2 airing
0.48 Lb2 also
0.49 Lb2 and
-0.55 Lb2 announcements
0.31 Lb2 available
0.11 Lb2 away
0.57 Lb2 back
0.33 Lb2 by
0.20 Lb2 cancelled
0.10 Lb2 cast
0.08 Lb2 channels
0.34 Lb2 comes
0.72 Lb2 coming
0.35 Lb2 created
0.33 Lb2 day
0.21 Lb2 debut
0.71 Lb2 drama
0.30 Lb2 dropped
-0.44 Lb2 episodes
0.31 Lb2 et
0.26 Lb2 exclusively
0.89 Lb2 from
0.08 Lb2 globally
0.23 Lb2 however
0.28 Lb2 is
0.42 Lb2 it
0.09 Lb2 launched
-0.07 Lb2 made
0.13 Lb2 meanwhile
0.56 Lb2 moved
0.14 Lb2 news
0.60 Lb2 on
-0.15 Lb2 part
0.10 Lb2 premiered
0.72 Lb2 president
0.40 Lb2 produced
0.09 Lb2 released
0.32 Lb2 return
0.29 Lb2 said
0.63 Lb2 series
-0.05 Lb2 shows
0.28 Lb2 some
0.09 Lb2 started
0.35 Lb2 streamed
0.30 Lb2 streaming
0.19 Lb2 the
0.09 Lb2 to
0.29 Lb2 tv
0.18 Lb2 up
-0.20 Lb2 watch
0.16 Lb2 will
0.61 Lb2 working
-0.27 Lb2 ”
0.20 Lb3 %C
0.18 Lb3 %D
0.62 Lb3 %K
0.61 Lb3 %S
0.14 Lb3 %T
-0.20 Lb3 's
-0.38 Lb3 (
-0.26 Lb3 ,
-0.26 Lb3 /
-0.14 Lb3 ^
-0.44 Lb3 a
0.59 Lb3 after
-0.26 Lb3 and
0.28 Lb3 are
0.18 Lb3 as
0.46 Lb3 at
0.32 Lb3 be
0.37 Lb3 been
0.41 Lb3 begins
-0.32 Lb3 being
0.31 Lb3 both
0.38 Lb3 can
0.24 Lb3 coming
0.05 Lb3 drama
0.27 Lb3 for
-0.31 Lb3 from
-0.22 Lb3 good
-0.33 Lb3 have
-0.48 Lb3 hit
-0.26 Lb3 however
1.06 Lb3 in
0.48 Lb3 initially
0.92 Lb3 is
0.18 Lb3 it
0.11 Lb3 its
0.13 Lb3 just
0.21 Lb3 new
0.20 Lb3 news
0.33 Lb3 next
0.19 Lb3 not
0.33 Lb3 of
0.17 Lb3 on
0.33 Lb3 p.m
0.17 Lb3 picked
0.40 Lb3 premiere
-0.04 Lb3 premieres
0.24 Lb3 released
-0.41 Lb3 series
0.13 Lb3 show
0.20 Lb3 streaming
0.24 Lb3 surprise
-0.62 Lb3 that
-0.35 Lb3 the
-0.20 Lb3 this
-0.33 Lb3 trailer
0.57 Lb3 was
0.20 Lb3 which
0.04 Lb3 will
0.45 Lb3 ”
0.12 R1 $
0.32 R1 %D
-0.31 R1 %P
-0.08 R1 's
-0.50 R1 ,
0.11 R1 .
-0.20 R1 /
0.17 R1 a
0.24 R1 after
0.68 R1 also
0.45 R1 and
-0.06 R1 announced
-0.42 R1 are
-0.32 R1 as
0.22 R1 at
0.40 R1 bosses
0.39 R1 can
0.86 R1 cancels
-0.26 R1 chief
-0.22 R1 confirmed
0.64 R1 did
0.09 R1 drama
-0.37 R1 drops
-0.05 R1 for
-0.33 R1 gave
-0.19 R1 had
0.27 R1 has
-0.23 R1 have
0.24 R1 in
0.60 R1 include
0.45 R1 india
0.24 R1 is
0.27 R1 just
0.63 R1 now
-0.07 R1 on
0.15 R1 only
0.14 R1 ordered
0.40 R1 orders
0.58 R1 original
-0.28 R1 originals
0.25 R1 presents
0.06 R1 s
0.61 R1 said
-0.23 R1 series
-0.16 R1 sets
-0.21 R1 then
-0.30 R1 to
0.37 R1 when
0.21 R1 will
0.56 R1 with
0.30 R1 would
0.06 R1 —
0.12 R2 $ $
0.25 R2 %D ,
-0.07 R2 %D .
0.18 R2 %D and
0.23 R2 's %P
-0.25 R2 's %T
0.44 R2 's biggest
0.71 R2 's hit
-0.11 R2 's midseason
0.27 R2 's most-watched
0.10 R2 's new
0.25 R2 's wednesday
0.10 R2 's “
0.28 R2 ) $
-0.14 R2 ) .
-0.22 R2 ) :
-0.20 R2 , %C
0.53 R2 , %D
0.74 R2 , %T
0.32 R2 , is
-0.12 R2 , said
0.67 R2 , the
-0.28 R2 , there
0.34 R2 , where
-0.49 R2 , with
0.46 R2 , ”
0.12 R2 . $
0.08 R2 . ”
-0.20 R2 / %C
0.46 R2 and %C
0.54 R2 announced on
0.39 R2 announced that
0.15 R2 as well
0.16 R2 at %N
-0.11 R2 chief %P
0.42 R2 drama %T
0.42 R2 for %S
0.47 R2 has announced
0.57 R2 has cancelled
-0.59 R2 has confirmed
0.82 R2 has not
-0.41 R2 has officially
0.20 R2 has renewed
0.18 R2 has yet
0.50 R2 in %D
0.41 R2 include %T
0.10 R2 is looking
0.25 R2 is not
0.39 R2 on %D
0.14 R2 ordered %S
0.32 R2 orders %S
0.27 R2 original series
0.04 R2 s %T
-0.06 R2 series %T
0.49 R2 series was
-0.05 R2 show %T
0.32 R2 to stream
0.28 R2 will stream
0.08 R2 with the
0.12 R3 $ $ $
-0.07 R3 %D . $
0.19 R3 's %T %S
0.10 R3 's new drama
0.10 R3 's “ %T
0.28 R3 ) $ $
-0.14 R3 ) . $
0.42 R3 , %C and
-0.12 R3 , said :
0.18 R3 , there are
0.26 R3 , where the
0.12 R3 . $ $
0.08 R3 . ” $
0.57 R3 and %C $
0.60 R3 and %C ,
0.26 R3 and %C .
0.54 R3 announced on %D
0.33 R3 announced that %T
0.16 R3 at %N :
-0.20 R3 has axed %P
0.15 R3 in %D $
0.20 R3 in %D ,
0.22 R3 in %D and
-0.15 R3 in the uk
0.26 R3 on %D ,
0.09 R3 on %D .
0.33 R3 on %D and
0.32 R3 orders %S of
-0.05 R3 show %T .
0.28 R3 will stream the
0.08 R3 with the first
0.18 Rb2 %C
0.91 Rb2 %D
0.42 Rb2 %N
0.26 Rb2 %P
0.88 Rb2 %S
0.57 Rb2 's
0.48 Rb2 ,
-0.50 Rb2 -
-0.59 Rb2 .
0.37 Rb2 :
0.32 Rb2 a
0.35 Rb2 after
0.52 Rb2 all
0.59 Rb2 and
0.12 Rb2 announced
-0.27 Rb2 before
0.44 Rb2 biggest
0.60 Rb2 cancelled
-0.05 Rb2 comedy
-0.71 Rb2 confirmed
-0.42 Rb2 director
0.57 Rb2 drama
0.72 Rb2 for
-0.21 Rb2 from
0.44 Rb2 had
0.46 Rb2 has
0.71 Rb2 hit
0.19 Rb2 in
0.62 Rb2 is
0.75 Rb2 it
1.04 Rb2 its
0.10 Rb2 looking
-0.11 Rb2 midseason
0.27 Rb2 most-watched
0.53 Rb2 new
-0.33 Rb2 not
-0.78 Rb2 now
0.66 Rb2 of
-0.41 Rb2 officially
0.14 Rb2 on
0.20 Rb2 picked
0.14 Rb2 pilot
0.30 Rb2 renewed
0.20 Rb2 revealed
0.05 Rb2 said
-0.27 Rb2 series
0.76 Rb2 show
0.50 Rb2 stream
0.70 Rb2 that
0.43 Rb2 the
-0.38 Rb2 their
-0.28 Rb2 there
-0.33 Rb2 they
-0.27 Rb2 this
0.32 Rb2 to
0.23 Rb2 unveiled
-0.41 Rb2 up
0.62 Rb2 us
0.54 Rb2 was
0.25 Rb2 wednesday
0.15 Rb2 well
0.34 Rb2 where
-0.39 Rb2 with
0.18 Rb2 yet
-0.12 Rb2 “
0.16 Rb2 ”
-0.62 Rb3 $
-0.10 Rb3 %C
0.41 Rb3 %K
-0.19 Rb3 %N
-0.35 Rb3 %P
0.93 Rb3 %S
0.08 Rb3 %T
-0.13 Rb3 's
0.52 Rb3 ,
0.51 Rb3 .
0.29 Rb3 /
-0.23 Rb3 :
-0.22 Rb3 a
0.35 Rb3 according
0.28 Rb3 after
-0.30 Rb3 also
0.46 Rb3 an
0.42 Rb3 and
0.64 Rb3 announced
0.11 Rb3 are
-0.08 Rb3 as
-0.18 Rb3 be
0.36 Rb3 by
0.69 Rb3 drama
0.30 Rb3 dramas
0.35 Rb3 filming
0.61 Rb3 first
0.23 Rb3 for
0.55 Rb3 from
0.29 Rb3 has
-0.15 Rb3 in
-0.48 Rb3 is
0.56 Rb3 it
0.66 Rb3 its
0.49 Rb3 left
-0.21 Rb3 most
-0.12 Rb3 new
0.55 Rb3 not
0.05 Rb3 on
0.26 Rb3 release
0.21 Rb3 renewal
0.22 Rb3 renewed
0.34 Rb3 series
0.58 Rb3 show
0.56 Rb3 some
-0.06 Rb3 that
0.78 Rb3 the
0.39 Rb3 their
-0.12 Rb3 there
-0.10 Rb3 to
-0.56 Rb3 trailer
-0.30 Rb3 uk
0.62 Rb3 up
0.68 Rb3 was
-0.68 Rb3 will
-0.19 Rb3 with
0.95 Rb3 “
-0.40 T after
0.68 T before
-0.09 T both
-0.11 T none
0.32 at caption
-0.21 at first0
0.12 at first1
-0.10 at heading
0.32 at item
0.74 at last1
-0.20 at length0
0.25 at length2
0.19 at length4
-0.21 at length5
-0.04 at middle2
-0.06 at paragraph
-0.07 at row
-0.53 at title
0.07 between after-channels0
-0.66 between after-channels1
-0.72 between after-channels2
-0.31 between after-channels3
-0.27 between after-titles1
-0.82 between after-titles2
-0.72 between after-titles3
-0.38 between after:'s
1.13 between after:(
0.56 between after:)
0.25 between after:-
0.27 between after:.
0.75 between after::
-1.13 between after:;
-0.65 between after:a
0.09 between after:after
0.63 between after:air
-0.15 between after:aired
0.46 between after:airing
0.14 between after:airs
-0.19 between after:also
0.49 between after:although
0.43 between after:an
-0.25 between after:and
-0.21 between after:announced
-0.16 between after:are
-0.30 between after:as
-0.08 between after:available
-0.15 between after:back
-0.11 between after:be
0.14 between after:been
0.28 between after:begins
0.18 between after:being
-0.53 between after:but
0.40 between after:by
0.06 between after:cancelled
0.19 between after:cast
-0.36 between after:comedy
-0.18 between after:comes
0.59 between after:coming
0.09 between after:created
0.46 between after:day
-0.32 between after:directed
0.10 between after:each
-0.77 between after:earned
0.35 between after:episode
-0.28 between after:episodes
0.39 between after:et
0.17 between after:exclusively
-0.07 between after:finale
0.43 between after:first
0.09 between after:for
-0.41 between after:from
0.20 between after:getting
0.08 between after:globally
-0.31 between after:had
-0.07 between after:has
-0.74 between after:have
-0.30 between after:hit
0.62 between after:hour
0.32 between after:in
0.36 between after:is
-0.30 between after:it
0.79 between after:its
0.21 between after:joins
-0.21 between after:just
0.18 between after:last
1.03 between after:left
0.64 between after:look
0.16 between after:most
-0.53 between after:moved
0.31 between after:network
0.20 between after:new
0.22 between after:news
0.12 between after:next
0.62 between after:night
0.42 between after:not
0.20 between after:of
0.16 between after:on
-0.43 between after:only
0.46 between after:original
-0.56 between after:own
0.25 between after:picked
0.37 between after:premiere
0.21 between after:premieres
0.34 between after:produced
0.20 between after:release
0.30 between after:released
0.54 between after:returns
0.66 between after:seen
0.17 between after:series
0.44 between after:show
-0.49 between after:shows
-0.28 between after:since
0.10 between after:south
-0.11 between after:star
-0.23 between after:starred
0.22 between after:streaming
0.38 between after:subsequent
0.71 between after:that
0.06 between after:the
-0.36 between after:thriller
-0.42 between after:to
0.24 between after:tv
0.31 between after:up
-0.24 between after:upcoming
0.39 between after:was
-0.54 between after:well
0.60 between after:which
-0.80 between after:while
-0.20 between after:will
0.37 between after:with
0.32 between after:would
0.64 between after:–
-0.53 between after_%S_on
0.37 between after_(
-1.05 between after_,
0.40 between after_,_%S_(
-0.20 between after_;
-0.42 between after_and
0.31 between after_”_(
0.52 between after_”_on
0.76 between before-channels0
-1.23 between before-channels1
-0.49 between before-channels2
-1.04 between before-channels3
0.23 between before-titles0
0.24 between before-titles1
-0.11 between before-titles2
-0.29 between before-titles3
0.54 between before:'s
0.41 between before:(
0.41 between before:)
0.06 between before:-
-0.45 between before::
-1.26 between before:;
-0.54 between before:a
0.74 between before:about
0.62 between before:after
0.99 between before:also
0.65 between before:american
-0.10 between before:and
0.19 between before:announced
0.61 between before:another
-0.17 between before:are
-0.33 between before:as
-0.37 between before:at
-0.14 between before:bafta
0.77 between before:be
0.14 between before:been
-0.13 between before:beginning
0.22 between before:bring
-0.26 between before:british
-0.05 between before:but
-0.34 between before:by
0.81 between before:called
0.67 between before:cancelled
0.46 between before:cast
-0.08 between before:channel
-0.35 between before:chief
0.25 between before:comedy
0.57 between before:coming
-0.49 between before:commissioned
-0.15 between before:dates
0.08 between before:developing
0.66 between before:drama
0.29 between before:exclusive
-0.55 between before:family
0.08 between before:first
0.16 between before:follows
-0.48 between before:for
0.61 between before:freshman
0.09 between before:from
0.33 between before:given
-0.66 between before:had
0.48 between before:has
-0.41 between before:hit
0.67 between before:home
-0.49 between before:horror
0.18 between before:in
0.60 between before:include
0.51 between before:including
0.45 between before:into
0.08 between before:is
0.34 between before:it
0.30 between before:its
0.17 between before:just
0.18 between before:korean
0.30 between before:launch
0.34 between before:less
0.56 between before:like
0.27 between before:likely
0.25 between before:limited
0.45 between before:lineup
-0.47 between before:more
-0.34 between before:mystery
0.56 between before:network
1.10 between before:new
0.09 between before:not
-0.25 between before:of
-0.38 between before:officially
-0.35 between before:on
0.59 between before:order
0.30 between before:ordered
0.40 between before:orders
-0.37 between before:original
0.61 between before:other
-0.06 between before:over
0.06 between before:past
0.14 between before:pilot
0.31 between before:pm
0.10 between before:premiere
0.46 between before:previously
-0.23 between before:producer
-0.22 between before:remake
0.40 between before:renewed
-0.19 between before:renewing
0.25 between before:revealed
0.06 between before:s
-0.04 between before:said
0.86 between before:same
0.23 between before:seen
-0.23 between before:series
-0.16 between before:sets
0.72 between before:show
0.46 between before:shows
0.58 between before:slate
0.31 between before:slot
0.08 between before:starring
0.05 between before:teaser
0.47 between before:television
0.28 between before:than
-0.42 between before:that
-0.17 between before:the
0.65 between before:their
0.67 between before:this
0.70 between before:time
0.32 between before:to
-0.28 between before:trailer
0.21 between before:tv
0.20 between before:unveiled
0.92 between before:up
-0.05 between before:upcoming
0.62 between before:us
0.35 between before:was
0.24 between before:wednesday
-0.50 between before:well
0.31 between before:which
-0.87 between before:while
0.40 between before:will
0.52 between before:with
0.67 between before:would
0.18 between before:yet
1.45 between before_'s
1.26 between before_'s_“
0.74 between before_,
0.33 between before_announced_that
0.42 between before_drama
0.15 between before_include
0.54 between before_series
0.34 between before_show
0.51 between before_”_s
1.96 carried by-catalogue
-0.36 counts channels2
-0.05 counts channels3
-0.16 counts titles1
0.23 counts titles2
-0.36 counts titles3
-0.27 l1 %S
-0.24 l1 's
-0.08 l1 ,
0.27 l1 /
0.21 l1 ;
0.35 l1 a
-0.37 l1 after
0.19 l1 although
0.21 l1 as
0.17 l1 at
0.14 l1 both
0.51 l1 by
0.33 l1 channel
0.65 l1 for
-0.24 l1 former
0.65 l1 from
-0.23 l1 in
0.23 l1 including
0.05 l1 is
-0.14 l1 like
0.50 l1 new
0.16 l1 of
0.08 l1 on
0.55 l1 said
-0.25 l1 see
0.77 l1 that
-0.34 l1 the
0.06 l1 to
0.15 l1 upcoming
0.32 l1 when
-0.46 l1 with
0.29 l1 –
0.35 l1 —
0.40 l1 “
0.46 l1 ”
-0.14 l2 %C ,
0.09 l2 %C /
0.24 l2 %C and
-0.15 l2 %D ,
0.60 l2 %D on
-0.43 l2 %P (
0.40 l2 %P ,
0.27 l2 %P /
-0.47 l2 %P for
-0.36 l2 %P on
0.40 l2 %S (
0.26 l2 %S ,
-0.42 l2 %S on
0.37 l2 %T (
0.13 l2 %T ;
-0.76 l2 , and
0.26 l2 , on
-0.19 l2 , the
0.78 l2 , with
0.46 l2 , ”
0.33 l2 . on
0.44 l2 ^ a
-0.22 l2 ^ the
0.50 l2 air on
0.53 l2 aired on
0.15 l2 airing on
0.49 l2 and a
0.31 l2 available on
0.30 l2 by the
0.20 l2 cancelled by
0.72 l2 coming to
0.09 l2 created by
0.33 l2 day on
0.30 l2 dropped on
0.31 l2 et on
0.26 l2 exclusively on
0.50 l2 from the
0.08 l2 globally on
0.23 l2 however ,
0.22 l2 is a
0.09 l2 launched on
0.13 l2 meanwhile ,
0.56 l2 moved to
-0.09 l2 of the
-0.15 l2 part of
0.10 l2 premiered on
0.72 l2 president of
0.35 l2 produced by
0.09 l2 released by
0.32 l2 return to
0.64 l2 series at
0.61 l2 series on
-0.34 l2 shows ,
0.22 l2 shows on
0.28 l2 some of
0.09 l2 started on
0.35 l2 streamed on
0.15 l2 streaming on
0.24 l2 that the
-0.27 l2 the %S
0.38 l2 the new
0.12 l2 the upcoming
-0.25 l2 to see
-0.17 l2 to the
0.17 l2 up by
0.61 l2 working with
0.31 l2 ” (
0.52 l2 ” on
-0.27 l3 %D , and
-0.71 l3 %K , and
0.26 l3 %P , the
-0.13 l3 %P for the
0.45 l3 %S , and
0.44 l3 %S of the
-0.53 l3 %T %S on
0.31 l3 %T ” (
0.52 l3 %T ” on
-0.15 l3 , %C and
0.40 l3 , %S (
0.49 l3 , and a
0.45 l3 , president of
-0.23 l3 : %P /
1.25 l3 ^ %P /
0.37 l3 ^ %T (
0.44 l3 ^ ^ a
-0.22 l3 ^ ^ the
0.23 l3 ^ however ,
0.13 l3 ^ meanwhile ,
0.28 l3 ^ the new
0.35 l3 be streamed on
0.42 l3 be working with
0.10 l3 been cancelled by
0.41 l3 begins %D on
0.14 l3 in %D on
0.13 l3 is coming to
0.33 l3 next day on
0.25 l3 of %T ,
0.84 l3 on %C and
0.29 l3 on %D on
0.33 l3 p.m . on
0.17 l3 picked up by
0.26 l3 premiere %D on
0.08 l3 premiere globally on
-0.04 l3 premieres %D on
0.09 l3 series created by
0.20 l3 streaming exclusively on
0.13 l3 was cancelled by
0.16 l3 with %C ,
-0.29 order after
-0.56 order after-far
-0.18 order after-near
0.93 order after-next
-0.11 order after-some
0.17 order before
-0.89 order before-far
1.19 order before-near
0.35 order before-next
-0.12 order before-some
-0.20 order untitled
-0.05 own Csure1
-0.22 own Csure2
0.15 own Csure3
-0.11 own writtenCsure1
-0.15 own writtenCsure2
0.48 own writtenCsure3
0.12 r1 $
0.27 r1 %D
-0.31 r1 %P
-0.10 r1 's
0.20 r1 )
-0.18 r1 ,
0.08 r1 .
-0.17 r1 /
0.17 r1 a
0.24 r1 after
0.68 r1 also
0.24 r1 and
-0.06 r1 announced
-0.42 r1 are
-0.32 r1 as
0.22 r1 at
0.40 r1 bosses
0.86 r1 cancels
-0.26 r1 chief
-0.22 r1 confirmed
0.64 r1 did
0.09 r1 drama
-0.37 r1 drops
-0.05 r1 for
-0.33 r1 gave
-0.19 r1 had
0.27 r1 has
-0.23 r1 have
0.23 r1 in
0.60 r1 include
0.45 r1 india
0.23 r1 is
0.27 r1 just
-0.07 r1 on
0.15 r1 only
0.14 r1 ordered
0.40 r1 orders
0.58 r1 original
-0.28 r1 originals
0.25 r1 presents
0.61 r1 said
-0.23 r1 series
-0.16 r1 sets
-0.21 r1 then
-0.33 r1 to
0.37 r1 when
0.21 r1 will
0.56 r1 with
0.30 r1 would
0.06 r1 —
0.06 r1 ”
0.12 r2 $ $
0.25 r2 %D ,
-0.07 r2 %D .
0.18 r2 %D and
0.23 r2 's %P
-0.25 r2 's %T
0.44 r2 's biggest
0.71 r2 's hit
-0.11 r2 's midseason
0.27 r2 's most-watched
0.10 r2 's new
0.25 r2 's wednesday
0.10 r2 's “
0.80 r2 ) $
-0.14 r2 ) .
-0.22 r2 ) :
-0.20 r2 , %C
0.53 r2 , %D
0.56 r2 , %K
0.58 r2 , %P
0.74 r2 , %T
0.32 r2 , is
-0.12 r2 , said
0.61 r2 , the
-0.28 r2 , there
0.34 r2 , where
-0.49 r2 , with
0.46 r2 , ”
0.09 r2 . $
0.08 r2 . ”
-0.20 r2 / %C
0.46 r2 and %C
-0.28 r2 and %P
0.54 r2 announced on
0.39 r2 announced that
0.15 r2 as well
0.16 r2 at %N
-0.11 r2 chief %P
0.42 r2 drama %T
0.42 r2 for %S
0.47 r2 has announced
0.57 r2 has cancelled
-0.59 r2 has confirmed
0.82 r2 has not
-0.41 r2 has officially
0.20 r2 has renewed
0.18 r2 has yet
0.50 r2 in %D
0.41 r2 include %T
0.10 r2 is looking
0.25 r2 is not
0.39 r2 on %D
0.14 r2 ordered %S
0.32 r2 orders %S
0.27 r2 original series
-0.06 r2 series %T
0.49 r2 series was
-0.05 r2 show %T
0.32 r2 to stream
0.28 r2 will stream
0.08 r2 with the
0.06 r2 ” s
0.12 r3 $ $ $
-0.07 r3 %D . $
0.19 r3 's %T %S
0.10 r3 's new drama
0.10 r3 's “ %T
0.80 r3 ) $ $
-0.14 r3 ) . $
0.42 r3 , %C and
-0.12 r3 , said :
0.18 r3 , there are
0.26 r3 , where the
0.09 r3 . $ $
0.08 r3 . ” $
0.57 r3 and %C $
0.60 r3 and %C ,
0.26 r3 and %C .
-0.57 r3 and %P ,
0.54 r3 announced on %D
0.33 r3 announced that %T
0.16 r3 at %N :
-0.20 r3 has axed %P
0.15 r3 in %D $
0.20 r3 in %D ,
0.22 r3 in %D and
-0.15 r3 in the uk
0.26 r3 on %D ,
0.09 r3 on %D .
0.33 r3 on %D and
0.32 r3 orders %S of
-0.05 r3 show %T .
0.28 r3 will stream the
0.08 r3 with the first
0.04 r3 ” s %T
0.47 rule <channel>_acts_on_the_series
0.36 rule <channel>’s_series
0.48 rule any
-0.38 rule none
0.60 rule on_<channel>
-1.09 rule other
-0.07 topic aside
-0.20 topic main
0.10 topic round-up
`
