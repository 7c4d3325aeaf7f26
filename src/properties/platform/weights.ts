/** What the judge of platform claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const platformWeights = `
-0.156 bias
0.21 A %
-0.25 A %C
0.11 A %D
0.72 A %K
-0.06 A %N
-0.16 A %O
-0.05 A %P
-0.15 A %S
-0.27 A %T
0.24 A &
-0.04 A 's
0.09 A (
-0.07 A )
-0.07 A ,
-0.22 A -
0.06 A .
0.44 A ...
0.23 A /
-0.26 A :
0.13 A ;
0.41 A ?
0.56 A about
0.60 A according
0.05 A adaptation
0.13 A after
-0.09 A again
0.15 A ahead
0.26 A air
0.34 A aired
0.48 A along
0.20 A also
-0.13 A anime
0.08 A announced
-0.09 A another
0.31 A anthology
0.35 A any
0.21 A around
0.58 A audience
0.34 A australia
-0.40 A australian
0.07 A available
0.12 A axed
0.12 A back
-0.11 A bafta
0.36 A based
0.30 A been
0.40 A before
-0.10 A begin
0.08 A begins
-0.28 A begun
-0.09 A being
0.50 A best
-0.16 A big
0.35 A biggest
0.25 A book
0.31 A bosses
0.25 A both
0.47 A brand
0.32 A bring
0.13 A bringing
0.11 A british
-0.36 A broadcast
-0.31 A but
0.04 A cable
-0.04 A called
0.26 A cameras
0.19 A can
0.42 A cancelled
0.50 A cancels
0.08 A cast
-0.05 A channel
0.34 A character
-0.24 A chief
0.26 A city
0.44 A come
0.21 A comedy
0.46 A coming
0.39 A comment
0.36 A commented
-0.29 A commissioned
-0.45 A confirmed
-0.53 A content
0.27 A continue
0.19 A created
0.28 A creative
0.38 A creators
0.31 A cut
0.27 A date
0.06 A day
0.26 A days
0.27 A deal
0.18 A debuted
0.56 A debuting
-0.32 A debuts
0.30 A decided
0.16 A decision
0.38 A declined
-0.21 A developing
0.46 A did
-0.22 A director
-0.33 A do
0.34 A drama
0.21 A dramas
0.40 A drew
0.22 A drop
0.26 A dropped
-0.25 A drops
-0.23 A due
-0.45 A each
-0.22 A end
0.09 A ending
0.24 A episode
0.10 A episodes
0.34 A even
0.61 A event
0.22 A exclusive
0.59 A executive
0.29 A fall
-0.42 A family
0.40 A fan
-0.35 A fans
0.08 A fantasy
0.15 A filming
-0.17 A finale
0.37 A finally
0.57 A first
0.24 A followed
0.12 A following
-0.05 A forward
-0.05 A from
-0.23 A gave
0.30 A given
0.23 A giving
0.25 A globally
-0.16 A go
0.30 A goes
0.12 A going
-0.21 A good
0.32 A got
-0.05 A greenlit
0.29 A gripping
0.08 A had
0.32 A has
0.21 A have
0.43 A his
-0.41 A hit
0.41 A home
-0.08 A horror
0.55 A include
0.53 A including
0.33 A india
0.52 A into
0.65 A just
0.09 A korean
-0.17 A last
0.19 A later
0.44 A left
0.31 A legal
0.32 A less
0.23 A likely
0.13 A limited
0.55 A lineup
0.24 A little
-0.14 A local
0.07 A look
-0.07 A love
-0.27 A lovers
-0.27 A made
0.27 A many
0.04 A midseason
0.59 A million
0.49 A month
0.31 A months
-0.14 A more
0.24 A most-watched
0.37 A moved
-0.23 A my
-0.11 A mystery
0.43 A named
-0.07 A network
0.43 A next
0.59 A night
0.41 A no
0.22 A nor
0.13 A now
0.31 A off
-0.26 A officially
-0.13 A once
0.56 A one
0.28 A only
0.56 A order
0.33 A ordered
0.27 A orders
0.12 A original
0.10 A originals
0.43 A other
-0.28 A otherwise
-0.34 A out
0.37 A outside
-0.10 A over
0.25 A past
0.31 A picked
0.32 A plans
0.34 A platform
0.36 A pm
0.24 A popular
0.19 A premiere
0.44 A premieres
-0.08 A presentation
0.20 A presents
0.08 A president
0.28 A previewed
-0.45 A previously
-0.22 A procedural
-0.13 A produced
-0.26 A producer
-0.40 A production
0.48 A programming
-0.24 A project
0.51 A put
0.15 A ran
0.26 A release
0.33 A released
0.32 A renewal
0.57 A renewed
-0.17 A renewing
-0.22 A rest
-0.25 A return
0.56 A returning
0.12 A returns
0.36 A revealed
0.12 A rights
0.21 A rotten
-0.20 A run
0.58 A same
0.33 A say
-0.16 A saying
-0.26 A says
0.57 A schedule
0.27 A scheduled
0.18 A sci-fi
0.45 A scripted
0.21 A season
-0.23 A second
0.25 A seen
0.50 A series
0.43 A service
0.06 A set
-0.10 A sets
-0.05 A show
0.52 A showrunner
-0.38 A shows
0.32 A since
0.27 A sitcom
0.50 A slate
0.26 A slot
0.25 A so
0.28 A sources
0.31 A south
-0.25 A spin-off
-0.11 A star
-0.06 A starring
0.30 A still
-0.39 A stories
-0.16 A story
0.55 A stream
-0.31 A streamed
0.31 A streamer
-0.07 A streaming
0.20 A streams
0.58 A such
0.39 A sunday
0.09 A take
-0.07 A takes
0.36 A team
0.27 A teaser
-0.33 A television
0.28 A tell
0.35 A than
0.07 A their
-0.15 A then
-0.12 A they
-0.53 A thriller
0.35 A through
-0.16 A thursday
0.14 A time
0.34 A title
-0.17 A told
0.21 A tomatoes
0.41 A top
0.27 A total
-0.23 A track
-0.16 A trailer
0.51 A tuesday
-0.15 A turned
0.08 A tv
0.29 A u.s.
-0.31 A uk
0.26 A unveiled
0.16 A up
-0.04 A upcoming
0.21 A us
0.27 A usual
0.43 A viewers
0.16 A waiting
-0.15 A watch
0.37 A way
0.34 A we
0.20 A wednesday
0.36 A week
-0.06 A well
-0.41 A what
0.34 A where
0.13 A which
-0.05 A while
-0.12 A who
-0.33 A will
0.18 A work
0.48 A working
0.41 A works
-0.14 A world
0.26 A worldwide
-0.18 A would
0.28 A written
0.23 A year
0.38 A yet
-0.11 A –
0.08 A —
-0.09 A “
0.04 A ”
0.13 An %
-0.05 An %C
0.13 An %D
0.38 An %K
0.06 An %N
0.47 An %O
-0.15 An %P
0.13 An %S
-0.11 An %T
-0.16 An 's
-0.17 An (
0.13 An .
0.30 An ;
0.41 An ?
0.30 An about
0.33 An according
0.58 An after
0.64 An air
-0.05 An all
0.18 An also
0.33 An anime
0.06 An announced
0.35 An any
0.17 An around
0.38 An audience
0.26 An australia
-0.12 An australian
0.31 An available
0.05 An axed
0.09 An back
0.25 An been
-0.10 An before
-0.13 An being
0.41 An best
0.35 An biggest
0.31 An bosses
0.31 An bring
-0.16 An broadcast
-0.26 An but
-0.13 An cable
0.42 An cancelled
0.50 An cancels
-0.22 An chief
0.29 An come
-0.22 An comedy
-0.40 An commissioned
-0.43 An confirmed
0.23 An date
-0.15 An dates
0.18 An day
0.27 An deal
-0.32 An debuts
0.16 An decision
0.38 An declined
0.46 An did
-0.23 An director
-0.45 An do
0.19 An drama
0.21 An dramas
0.22 An drop
-0.25 An drops
0.09 An episodes
0.28 An even
0.61 An event
-0.36 An fans
0.32 An filming
0.58 An first
0.23 An followed
0.58 An follows
-0.05 An forward
-0.23 An gave
0.30 An given
0.23 An giving
0.25 An globally
0.30 An goes
-0.24 An good
-0.05 An greenlit
0.21 An has
0.15 An have
0.55 An include
0.33 An india
0.38 An just
0.09 An korean
0.44 An left
0.31 An lineup
0.05 An looking
0.37 An month
0.28 An more
-0.10 An most
0.24 An most-watched
0.37 An moved
0.45 An mystery
0.40 An named
-0.32 An network
0.10 An next
0.22 An nor
-0.16 An not
0.04 An now
-0.26 An officially
-0.13 An once
0.28 An only
0.55 An order
0.33 An ordered
0.27 An orders
0.59 An original
-0.10 An originals
-0.28 An otherwise
-0.12 An our
-0.17 An over
0.18 An picked
-0.10 An pilot
-0.08 An presentation
0.20 An presents
0.08 An president
0.28 An previewed
-0.22 An procedural
0.04 An producer
-0.40 An production
0.41 An put
0.22 An release
0.22 An released
0.32 An renewal
0.44 An renewed
0.54 An returning
0.20 An revealed
0.26 An run
-0.27 An said
0.33 An say
-0.16 An says
0.21 An scheduled
0.36 An scripted
-0.23 An second
0.27 An series
0.28 An set
-0.10 An sets
0.18 An show
-0.21 An shows
0.44 An slate
-0.09 An some
0.27 An south
0.04 An starring
0.40 An stream
0.08 An streams
0.52 An such
0.39 An sunday
-0.07 An takes
0.13 An team
0.18 An teaser
0.06 An their
-0.15 An then
-0.12 An there
0.11 An they
0.19 An thriller
0.35 An through
-0.17 An told
0.27 An total
-0.16 An trailer
0.07 An tv
0.22 An u.s.
-0.24 An uk
0.28 An unveiled
0.20 An wednesday
0.15 An well
0.32 An what
0.32 An where
-0.29 An while
-0.21 An who
-0.09 An will
0.25 An worldwide
0.13 An would
0.24 An written
0.17 An yet
0.13 An “
0.34 An ”
-0.06 B %C
0.34 B %D
-0.06 B %K
0.41 B %N
-0.31 B %O
-0.06 B %P
0.35 B %T
0.16 B &
0.05 B 's
-0.08 B )
-0.08 B ,
0.29 B -
0.40 B .
-0.05 B :
0.12 B ;
0.21 B about
-0.34 B according
0.05 B actor
0.32 B adapted
0.28 B after
0.08 B again
0.28 B ahead
0.65 B air
-0.17 B aired
0.37 B airing
0.22 B airs
0.23 B all
0.31 B also
-0.09 B among
0.42 B animated
0.67 B anime
-0.05 B announced
-0.05 B announcements
-0.21 B another
0.15 B anticipated
0.40 B any
0.26 B audiences
0.27 B australia
0.38 B available
0.41 B away
-0.14 B back
-0.14 B became
-0.15 B because
0.23 B been
0.29 B began
0.46 B begins
-0.33 B begun
-0.13 B being
0.48 B both
-0.22 B broadcast
0.05 B but
0.23 B cable
0.52 B can
0.32 B cancellation
0.15 B cancelled
0.57 B cast
-0.09 B channels
-0.41 B character
0.15 B come
0.04 B comedy
0.17 B comes
0.53 B coming
0.28 B commissioned
0.16 B confirmed
0.39 B created
0.04 B creator
-0.07 B credit
0.18 B crime
0.22 B critical
0.40 B date
0.32 B day
0.45 B debut
0.33 B debuted
0.12 B detective
-0.24 B director
0.33 B drama
0.29 B drew
0.23 B dropped
0.26 B each
-0.53 B earned
0.25 B end
0.23 B episode
0.41 B episodes
0.13 B era
0.22 B et
0.38 B every
-0.17 B exclusive
0.32 B exclusively
-0.26 B executive
0.32 B fans
0.23 B favourite
-0.05 B feature
-0.33 B filming
-0.28 B finale
0.36 B finished
0.11 B first
0.34 B following
-0.09 B former
0.43 B forward
0.14 B from
0.31 B game
0.18 B getting
0.23 B globally
0.37 B goes
-0.13 B good
-0.09 B great
0.46 B hard
0.29 B has
-0.37 B have
0.41 B having
-0.13 B he
0.39 B here
0.39 B his
0.41 B hour
-0.42 B how
-0.08 B however
0.59 B i
0.58 B if
-0.05 B including
0.27 B initially
0.07 B japan
0.13 B joined
-0.21 B joining
0.64 B joins
-0.46 B just
0.28 B keep
-0.28 B knows
0.31 B korea
-0.13 B last
0.23 B launched
0.10 B lead
0.09 B left
-0.23 B life
-0.11 B like
0.16 B limited
0.22 B long
0.50 B look
0.07 B looking
0.13 B made
0.48 B make
0.05 B many
0.41 B meanwhile
-0.18 B media
0.28 B might
0.55 B million
0.26 B minutes
0.30 B most
0.28 B most-watched
-0.04 B moved
0.33 B named
0.33 B neither
-0.10 B new
0.59 B news
0.24 B next
0.22 B nor
0.87 B not
0.21 B novel
-0.36 B now
0.37 B official
-0.06 B once
0.60 B one
-0.13 B only
0.35 B or
0.37 B order
0.42 B original
-0.13 B other
0.33 B out
0.36 B outside
0.31 B over
-0.10 B own
0.27 B p.m
-0.23 B part
-0.13 B photo
-0.19 B picked
0.28 B pilot
-0.42 B platform
0.17 B police
0.45 B premiere
0.14 B premiered
-0.08 B premieres
0.24 B prequel
0.51 B probably
0.61 B produced
-0.27 B producers
0.18 B production
-0.07 B proud
-0.30 B ran
0.43 B ratings
-0.25 B recently
0.49 B release
-0.32 B released
0.22 B reports
-0.05 B return
-0.10 B returned
-0.08 B returning
-0.14 B returns
-0.18 B revealed
0.40 B running
-0.23 B says
0.42 B season
0.17 B seasons
0.26 B second
0.23 B seen
-0.31 B series
0.18 B set
0.16 B several
0.38 B should
-0.16 B show
0.45 B shown
-0.17 B since
0.39 B single
0.44 B sitcom
-0.25 B slate
-0.27 B so
0.21 B some
0.47 B soon
0.23 B south
0.14 B space
-0.08 B star
-0.16 B starred
0.23 B starring
0.23 B stars
0.27 B start
0.64 B started
-0.07 B statement
0.42 B stream
0.26 B streamed
0.29 B streamer
0.44 B streaming
0.30 B streams
0.27 B studio
0.27 B subsequent
0.33 B success
0.25 B surprise
-0.22 B synopsis
0.07 B take
-0.44 B team
0.10 B teen
-0.12 B television
-0.19 B them
-0.05 B there
-0.06 B they
0.38 B things
0.25 B third
-0.16 B thrilled
-0.05 B thriller
-0.09 B time
0.32 B told
-0.19 B trailer
0.26 B tuesday
0.20 B turkish
0.41 B tv
-0.24 B under
0.05 B up
0.06 B upcoming
0.37 B very
0.35 B vice
-0.14 B watch
-0.60 B we
0.04 B we're
0.16 B week
-0.09 B well
0.49 B what
0.29 B when
0.53 B whether
0.40 B which
0.06 B while
0.08 B who
0.36 B will
-0.31 B wonderful
0.41 B worldwide
0.41 B would
-0.30 B written
0.36 B you
0.11 B –
0.47 B —
-0.26 B “
0.11 B ”
0.07 Bn %C
0.42 Bn %D
0.39 Bn %N
-0.08 Bn %O
-0.23 Bn %P
-0.04 Bn %S
0.37 Bn %T
0.16 Bn &
-0.05 Bn 's
0.10 Bn (
-0.15 Bn )
-0.09 Bn ,
0.38 Bn .
-0.05 Bn /
-0.06 Bn :
0.12 Bn ;
0.09 Bn after
0.30 Bn air
0.07 Bn aired
0.20 Bn airing
0.34 Bn already
0.41 Bn also
-0.16 Bn although
-0.10 Bn among
0.42 Bn anime
-0.05 Bn announced
-0.05 Bn announcements
-0.21 Bn another
0.11 Bn available
0.17 Bn away
0.39 Bn back
-0.14 Bn became
0.50 Bn been
0.44 Bn begins
-0.25 Bn being
0.35 Bn both
0.15 Bn but
0.23 Bn cable
0.48 Bn can
0.15 Bn cancelled
0.21 Bn cast
0.26 Bn channel
-0.09 Bn channels
0.39 Bn comes
0.51 Bn coming
0.28 Bn commissioned
0.16 Bn confirmed
0.28 Bn created
-0.07 Bn credit
0.18 Bn crime
0.32 Bn day
-0.42 Bn deal
0.41 Bn debut
0.17 Bn debuted
-0.10 Bn developing
-0.12 Bn director
0.12 Bn drama
0.23 Bn dropped
0.22 Bn end
-0.05 Bn episodes
0.16 Bn et
-0.17 Bn exclusive
0.22 Bn exclusively
0.28 Bn fans
-0.35 Bn finale
0.18 Bn finished
0.15 Bn first
-0.15 Bn former
0.81 Bn from
0.31 Bn game
-0.13 Bn good
-0.09 Bn had
0.46 Bn hard
0.42 Bn has
-0.08 Bn have
0.24 Bn he
-0.10 Bn hit
-0.08 Bn however
0.32 Bn i
-0.10 Bn including
0.27 Bn initially
0.29 Bn japan
0.16 Bn just
0.31 Bn korea
-0.28 Bn last
0.23 Bn launched
-0.19 Bn like
0.47 Bn look
0.13 Bn made
0.41 Bn meanwhile
0.52 Bn million
0.26 Bn minutes
0.28 Bn most
0.28 Bn most-watched
-0.04 Bn moved
0.33 Bn neither
-0.21 Bn new
0.47 Bn news
0.24 Bn next
0.22 Bn nor
0.65 Bn not
-0.40 Bn now
0.28 Bn official
0.42 Bn one
0.32 Bn only
0.37 Bn order
0.14 Bn original
-0.14 Bn other
0.25 Bn out
0.24 Bn p.m
-0.10 Bn part
-0.13 Bn photo
0.18 Bn picked
0.33 Bn premiere
0.39 Bn premiered
-0.09 Bn premieres
0.32 Bn produced
0.28 Bn ratings
-0.25 Bn recently
0.33 Bn release
0.23 Bn released
-0.23 Bn return
0.46 Bn returns
-0.18 Bn revealed
0.53 Bn said
-0.14 Bn says
0.26 Bn second
-0.18 Bn see
0.16 Bn seen
0.09 Bn series
-0.26 Bn show
0.10 Bn shows
-0.17 Bn since
0.26 Bn sitcom
-0.18 Bn so
0.21 Bn some
0.41 Bn star
0.19 Bn started
0.45 Bn statement
0.31 Bn stream
0.26 Bn streamed
0.35 Bn streaming
0.30 Bn streams
0.27 Bn subsequent
0.25 Bn surprise
-0.08 Bn take
-0.20 Bn thriller
0.32 Bn told
-0.19 Bn trailer
0.12 Bn turkish
0.30 Bn tv
-0.15 Bn up
0.05 Bn upcoming
-0.17 Bn watch
0.16 Bn week
0.36 Bn what
0.23 Bn when
0.35 Bn whether
0.29 Bn which
-0.09 Bn who
0.11 Bn will
-0.15 Bn wonderful
-0.07 Bn working
0.41 Bn worldwide
0.36 Bn –
0.43 Bn —
-0.28 Bn “
-0.09 Bn ”
-0.35 H 
0.13 H %C
-0.05 H %N
-0.07 H %P
0.40 H %S
0.20 H %T
0.06 H 's
-0.14 H (
-0.14 H )
0.37 H ,
0.37 H /
-0.06 H ?
-0.37 H a
-0.37 H about
0.20 H and
0.16 H can
0.58 H date
-0.11 H do
-0.06 H from
0.27 H in
-0.07 H is
-0.21 H it
-0.28 H new
0.26 H on
0.25 H out
0.44 H premieres
-0.15 H release
0.37 H renewed
0.41 H returning
0.39 H series
-0.19 H star
-0.20 H the
0.55 H there
0.26 H to
0.20 H watch
-0.36 H what
0.14 H when
0.28 H where
0.82 H you
0.38 H –
-0.17 H “
-0.17 H ”
-0.22 L1 %S
-0.21 L1 ,
0.06 L1 /
-0.07 L1 :
0.10 L1 ;
0.14 L1 ^
0.16 L1 a
-0.28 L1 after
0.21 L1 although
0.08 L1 and
0.16 L1 as
0.06 L1 at
0.13 L1 both
0.29 L1 by
0.26 L1 channel
0.44 L1 for
-0.15 L1 former
0.42 L1 from
-0.11 L1 in
0.11 L1 including
0.22 L1 is
-0.10 L1 like
0.42 L1 new
0.12 L1 of
0.40 L1 said
-0.18 L1 see
0.54 L1 that
-0.31 L1 the
0.07 L1 to
0.23 L1 upcoming
0.23 L1 when
-0.33 L1 with
0.35 L1 –
0.29 L1 —
0.32 L1 ”
-0.26 L2 %C ,
0.06 L2 %C /
0.16 L2 %C and
-0.31 L2 %D ,
0.45 L2 %D on
-0.29 L2 %P (
-0.25 L2 %P for
-0.36 L2 %P on
0.28 L2 %S (
0.26 L2 %S ,
-0.25 L2 %S on
0.35 L2 %T (
0.18 L2 %T is
-0.17 L2 , and
0.23 L2 , on
-0.25 L2 , the
0.58 L2 , with
0.32 L2 , ”
0.21 L2 . on
0.14 L2 ^ ^
0.35 L2 ^ a
-0.19 L2 ^ the
0.30 L2 air on
0.41 L2 aired on
0.12 L2 airing on
0.35 L2 and a
0.27 L2 available on
0.28 L2 by the
0.14 L2 cancelled by
0.34 L2 coming to
0.07 L2 created by
-0.07 L2 credit :
0.24 L2 day on
0.23 L2 dropped on
0.14 L2 et on
0.22 L2 exclusively on
-0.07 L2 for the
0.28 L2 from the
0.22 L2 however ,
-0.06 L2 in the
0.16 L2 is a
0.08 L2 launched on
0.16 L2 meanwhile ,
0.42 L2 moved to
-0.09 L2 of the
-0.10 L2 part of
0.11 L2 premiered on
0.45 L2 president of
0.29 L2 produced by
0.11 L2 released by
0.27 L2 return to
0.21 L2 said that
0.47 L2 series at
0.35 L2 series on
-0.19 L2 shows ,
0.20 L2 shows on
0.21 L2 some of
0.10 L2 started on
0.26 L2 streamed on
0.12 L2 streaming on
0.22 L2 that the
-0.22 L2 the %S
0.31 L2 the new
0.21 L2 the upcoming
-0.18 L2 to see
-0.12 L2 to the
0.16 L2 up by
0.06 L2 well as
0.52 L2 working with
0.27 L2 ” (
0.31 L2 ” on
-0.15 L3 %D , and
-0.12 L3 %P for the
0.28 L3 %S , and
0.41 L3 %S of the
-0.32 L3 %T %S on
0.27 L3 %T ” (
0.31 L3 %T ” on
-0.09 L3 , %C and
0.27 L3 , %S (
0.35 L3 , and a
0.31 L3 , president of
0.35 L3 ^ %T (
0.14 L3 ^ ^ ^
0.35 L3 ^ ^ a
-0.19 L3 ^ ^ the
0.22 L3 ^ however ,
0.16 L3 ^ meanwhile ,
0.24 L3 ^ the new
0.06 L3 as well as
0.26 L3 be streamed on
0.29 L3 be working with
0.10 L3 been cancelled by
0.38 L3 begins %D on
0.20 L3 in %D on
0.11 L3 is coming to
0.24 L3 next day on
0.18 L3 of %T ,
0.63 L3 on %C and
0.25 L3 on %D on
0.21 L3 p.m . on
0.16 L3 picked up by
0.19 L3 premiere %D on
-0.09 L3 premieres %D on
0.07 L3 series created by
0.17 L3 streaming exclusively on
0.12 L3 was cancelled by
0.06 L3 with %C ,
0.09 LR ( )
-0.14 LR , %P
-0.18 LR , 's
0.17 LR , and
0.29 LR , announced
0.68 LR , has
-0.40 LR : $
-0.11 LR : )
0.35 LR : has
0.22 LR ; 's
-0.09 LR ^ $
0.20 LR ^ %D
0.56 LR ^ %P
0.08 LR ^ 's
0.63 LR ^ ,
0.59 LR ^ also
-0.17 LR ^ announced
0.36 LR ^ cancels
-0.25 LR ^ drama
0.30 LR ^ is
0.14 LR ^ just
0.48 LR ^ now
0.14 LR ^ ordered
0.27 LR ^ orders
-0.29 LR ^ originals
0.20 LR ^ presents
-0.10 LR ^ sets
0.60 LR ^ will
0.22 LR a original
0.45 LR and $
-0.08 LR and 's
-0.06 LR and ,
0.59 LR and .
0.29 LR and has
-0.11 LR at ,
-0.38 LR at .
0.53 LR at include
-0.16 LR by ,
0.36 LR by .
0.06 LR by after
0.13 LR by in
0.22 LR for 's
0.42 LR for ,
0.68 LR for .
0.30 LR for in
0.28 LR from 's
0.14 LR in 's
0.31 LR in .
0.34 LR in drama
0.22 LR is 's
-0.14 LR of 's
-0.05 LR on $
0.55 LR on %D
-0.22 LR on ,
0.24 LR on .
0.79 LR on and
0.14 LR on at
0.12 LR on in
0.20 LR on on
0.34 LR the ,
-0.28 LR the confirmed
0.38 LR the drama
-0.07 LR the has
0.40 LR the said
0.42 LR the series
-0.16 LR the show
0.46 LR to 's
-0.32 LR to ,
0.29 LR to .
0.36 LR to for
0.13 LR to in
-0.51 LR with ,
0.29 LR — %D
0.20 Lb2 %D
0.19 Lb2 %N
-0.39 Lb2 %P
0.08 Lb2 %T
0.15 Lb2 ,
0.21 Lb2 .
0.05 Lb2 ^
0.41 Lb2 a
0.30 Lb2 air
0.41 Lb2 aired
0.12 Lb2 airing
0.43 Lb2 also
0.44 Lb2 and
-0.31 Lb2 announcements
0.27 Lb2 available
0.17 Lb2 away
0.39 Lb2 back
0.34 Lb2 by
0.14 Lb2 cancelled
0.10 Lb2 cast
0.07 Lb2 channels
0.19 Lb2 comes
0.34 Lb2 coming
0.28 Lb2 created
-0.07 Lb2 credit
0.24 Lb2 day
0.19 Lb2 debut
0.51 Lb2 drama
0.23 Lb2 dropped
-0.32 Lb2 episodes
0.14 Lb2 et
0.22 Lb2 exclusively
-0.07 Lb2 for
0.52 Lb2 from
0.22 Lb2 however
-0.06 Lb2 in
0.20 Lb2 is
0.27 Lb2 it
0.08 Lb2 launched
-0.07 Lb2 made
0.16 Lb2 meanwhile
0.42 Lb2 moved
0.16 Lb2 news
0.46 Lb2 on
-0.10 Lb2 part
0.11 Lb2 premiered
0.45 Lb2 president
0.32 Lb2 produced
0.11 Lb2 released
0.27 Lb2 return
0.21 Lb2 said
0.73 Lb2 series
0.12 Lb2 shows
0.21 Lb2 some
0.10 Lb2 started
0.26 Lb2 streamed
0.21 Lb2 streaming
-0.06 Lb2 that
0.08 Lb2 the
0.06 Lb2 to
0.26 Lb2 tv
0.22 Lb2 up
-0.17 Lb2 watch
0.08 Lb2 will
0.52 Lb2 working
-0.20 Lb2 ”
0.11 Lb3 %C
0.12 Lb3 %D
0.43 Lb3 %K
-0.06 Lb3 %N
-0.08 Lb3 %P
0.66 Lb3 %S
0.06 Lb3 %T
-0.15 Lb3 's
-0.16 Lb3 (
-0.28 Lb3 /
-0.09 Lb3 ^
-0.26 Lb3 a
0.37 Lb3 after
-0.21 Lb3 and
0.19 Lb3 are
0.10 Lb3 as
0.19 Lb3 at
0.12 Lb3 be
0.30 Lb3 been
0.38 Lb3 begins
-0.25 Lb3 being
0.25 Lb3 both
0.31 Lb3 can
-0.08 Lb3 comedy
0.28 Lb3 coming
0.10 Lb3 drama
0.24 Lb3 for
0.14 Lb3 from
-0.20 Lb3 good
-0.21 Lb3 have
-0.28 Lb3 hit
-0.23 Lb3 however
0.81 Lb3 in
0.27 Lb3 initially
0.52 Lb3 is
0.16 Lb3 just
0.23 Lb3 news
0.24 Lb3 next
0.13 Lb3 not
0.22 Lb3 of
0.20 Lb3 on
0.21 Lb3 p.m
0.16 Lb3 picked
0.26 Lb3 premiere
-0.09 Lb3 premieres
0.15 Lb3 released
-0.30 Lb3 series
0.10 Lb3 show
0.17 Lb3 streaming
0.25 Lb3 surprise
-0.24 Lb3 that
-0.23 Lb3 the
-0.15 Lb3 this
-0.07 Lb3 to
-0.19 Lb3 trailer
-0.05 Lb3 upcoming
0.50 Lb3 was
0.14 Lb3 which
0.04 Lb3 will
0.07 Lb3 ”
0.19 R1 %D
-0.22 R1 %P
-0.17 R1 's
-0.26 R1 ,
0.12 R1 .
-0.21 R1 /
0.19 R1 a
0.20 R1 after
0.59 R1 also
0.27 R1 and
-0.20 R1 are
-0.24 R1 as
0.22 R1 at
0.31 R1 bosses
0.31 R1 can
0.50 R1 cancels
-0.22 R1 chief
-0.27 R1 confirmed
0.46 R1 did
0.07 R1 drama
-0.25 R1 drops
-0.23 R1 gave
-0.07 R1 had
0.17 R1 has
-0.19 R1 have
0.25 R1 in
0.55 R1 include
0.31 R1 india
0.17 R1 is
0.22 R1 just
0.48 R1 now
0.05 R1 on
0.14 R1 only
0.14 R1 ordered
0.27 R1 orders
0.44 R1 original
-0.13 R1 originals
0.20 R1 presents
0.40 R1 said
-0.17 R1 series
-0.10 R1 sets
-0.15 R1 then
-0.24 R1 to
0.27 R1 when
0.24 R1 will
0.35 R1 with
0.17 R1 would
0.18 R2 %D ,
-0.05 R2 %D .
0.19 R2 %D and
0.18 R2 's %P
0.35 R2 's biggest
0.52 R2 's hit
0.24 R2 's most-watched
0.14 R2 's new
0.20 R2 's wednesday
0.23 R2 ) $
-0.06 R2 ) .
-0.13 R2 ) :
-0.24 R2 , %C
0.35 R2 , %D
0.49 R2 , %T
0.31 R2 , is
-0.11 R2 , said
0.51 R2 , the
-0.16 R2 , there
0.20 R2 , where
-0.25 R2 , with
0.39 R2 , ”
0.13 R2 . $
-0.21 R2 / %C
0.40 R2 and %C
0.37 R2 announced on
0.27 R2 announced that
0.15 R2 as well
0.14 R2 at %N
-0.11 R2 chief %P
0.34 R2 drama %T
0.30 R2 for %S
0.34 R2 has announced
0.05 R2 has axed
0.39 R2 has cancelled
-0.36 R2 has confirmed
0.54 R2 has not
-0.30 R2 has officially
0.14 R2 has renewed
0.17 R2 has yet
0.41 R2 in %D
0.39 R2 include %T
0.05 R2 is looking
0.23 R2 is not
0.41 R2 on %D
0.14 R2 ordered %S
0.22 R2 orders %S
0.23 R2 original series
-0.12 R2 series %T
0.36 R2 series was
-0.13 R2 show %T
0.16 R2 to stream
0.24 R2 will stream
-0.05 R3 %D . $
0.24 R3 's %T %S
0.14 R3 's new drama
0.23 R3 ) $ $
-0.06 R3 ) . $
0.20 R3 , %C and
-0.11 R3 , said :
0.16 R3 , there are
0.25 R3 , where the
0.13 R3 . $ $
0.42 R3 and %C $
0.52 R3 and %C ,
0.38 R3 and %C .
0.37 R3 announced on %D
0.27 R3 announced that %T
0.14 R3 at %N :
-0.08 R3 has axed %P
0.14 R3 in %D $
0.22 R3 in %D ,
0.21 R3 in %D and
-0.12 R3 in the uk
0.26 R3 on %D ,
0.06 R3 on %D .
0.27 R3 on %D and
0.22 R3 orders %S of
-0.13 R3 show %T .
0.24 R3 will stream the
0.06 Rb2 $
0.09 Rb2 %C
0.73 Rb2 %D
0.12 Rb2 %K
0.12 Rb2 %N
0.85 Rb2 %S
0.28 Rb2 's
0.40 Rb2 ,
-0.40 Rb2 -
-0.31 Rb2 .
0.18 Rb2 :
0.08 Rb2 a
0.33 Rb2 after
0.37 Rb2 all
0.50 Rb2 and
0.05 Rb2 axed
-0.17 Rb2 before
0.35 Rb2 biggest
0.42 Rb2 cancelled
-0.05 Rb2 comedy
-0.46 Rb2 confirmed
-0.34 Rb2 director
0.41 Rb2 drama
0.56 Rb2 for
-0.22 Rb2 from
0.35 Rb2 had
0.33 Rb2 has
0.52 Rb2 hit
0.07 Rb2 in
0.47 Rb2 is
0.61 Rb2 it
0.64 Rb2 its
0.05 Rb2 looking
0.24 Rb2 most-watched
0.39 Rb2 new
-0.25 Rb2 not
0.44 Rb2 of
-0.30 Rb2 officially
0.13 Rb2 picked
0.06 Rb2 pilot
0.25 Rb2 renewed
0.17 Rb2 revealed
0.44 Rb2 series
0.55 Rb2 show
0.33 Rb2 stream
0.51 Rb2 that
0.41 Rb2 the
-0.17 Rb2 their
-0.16 Rb2 there
-0.19 Rb2 they
-0.20 Rb2 this
0.15 Rb2 to
0.19 Rb2 unveiled
-0.26 Rb2 up
0.46 Rb2 us
0.46 Rb2 was
0.20 Rb2 wednesday
0.15 Rb2 well
0.20 Rb2 where
-0.20 Rb2 with
0.17 Rb2 yet
0.10 Rb2 ”
-0.44 Rb3 $
-0.11 Rb3 %C
-0.09 Rb3 %D
0.29 Rb3 %K
0.71 Rb3 %S
-0.06 Rb3 %T
-0.07 Rb3 )
0.40 Rb3 ,
0.20 Rb3 .
0.33 Rb3 /
-0.18 Rb3 :
-0.08 Rb3 a
0.33 Rb3 according
0.24 Rb3 after
-0.17 Rb3 also
0.47 Rb3 an
0.26 Rb3 and
0.40 Rb3 announced
-0.20 Rb3 be
0.17 Rb3 by
0.55 Rb3 confirmed
0.51 Rb3 drama
0.21 Rb3 dramas
0.32 Rb3 filming
0.35 Rb3 first
0.41 Rb3 from
0.13 Rb3 has
-0.09 Rb3 in
-0.28 Rb3 is
0.37 Rb3 it
0.52 Rb3 its
0.40 Rb3 left
-0.19 Rb3 most
-0.12 Rb3 new
0.24 Rb3 not
0.29 Rb3 release
0.19 Rb3 renewal
0.22 Rb3 renewed
-0.09 Rb3 said
0.28 Rb3 series
0.35 Rb3 show
0.35 Rb3 some
-0.08 Rb3 that
0.60 Rb3 the
0.30 Rb3 their
-0.30 Rb3 trailer
-0.24 Rb3 uk
0.32 Rb3 up
0.43 Rb3 was
-0.39 Rb3 will
-0.20 Rb3 with
0.54 Rb3 “
-0.25 T after
0.55 T before
-0.12 T both
-0.13 T none
0.07 at caption
-0.12 at first0
-0.29 at heading
0.16 at item
0.35 at last1
-0.26 at length0
0.08 at length1
0.05 at length2
-0.10 at length3
0.13 at length4
-0.06 at length5
-0.12 at middle2
-0.09 at paragraph
-0.08 at row
-0.20 at title
0.13 between after-channels0
-0.49 between after-channels1
-0.36 between after-channels2
-0.27 between after-channels3
0.10 between after-titles0
-0.25 between after-titles1
-0.55 between after-titles2
-0.37 between after-titles3
-0.31 between after:'s
0.88 between after:(
0.44 between after:)
0.24 between after:.
0.45 between after::
-0.62 between after:;
-0.50 between after:a
0.41 between after:air
-0.15 between after:aired
0.34 between after:airing
0.13 between after:airs
-0.11 between after:also
0.29 between after:although
0.26 between after:an
-0.33 between after:and
-0.16 between after:announced
-0.19 between after:are
-0.09 between after:as
-0.08 between after:available
-0.18 between after:back
-0.07 between after:be
0.05 between after:been
0.22 between after:begins
0.08 between after:being
-0.31 between after:but
0.19 between after:by
0.06 between after:cancelled
0.18 between after:cast
-0.36 between after:comedy
-0.14 between after:comes
0.27 between after:coming
0.07 between after:created
0.27 between after:day
0.06 between after:debut
-0.20 between after:directed
-0.12 between after:drama
0.08 between after:each
-0.53 between after:earned
0.30 between after:episode
0.30 between after:episodes
0.24 between after:et
0.14 between after:exclusively
-0.08 between after:finale
0.19 between after:first
0.16 between after:getting
-0.20 between after:had
-0.08 between after:has
-0.46 between after:have
-0.22 between after:hit
0.41 between after:hour
0.23 between after:in
0.24 between after:is
-0.18 between after:it
0.33 between after:its
0.18 between after:joins
-0.15 between after:just
0.04 between after:last
0.70 between after:left
0.47 between after:look
0.13 between after:most
-0.35 between after:moved
0.25 between after:network
0.08 between after:new
0.20 between after:news
0.15 between after:next
0.41 between after:night
0.35 between after:not
0.05 between after:of
0.17 between after:on
0.24 between after:only
0.29 between after:original
-0.27 between after:own
0.18 between after:picked
0.30 between after:premiere
0.09 between after:premieres
0.27 between after:produced
0.19 between after:release
0.21 between after:released
0.41 between after:returns
0.38 between after:seen
0.33 between after:show
-0.19 between after:shows
-0.17 between after:since
0.14 between after:south
-0.13 between after:star
-0.16 between after:starred
0.15 between after:streaming
0.27 between after:subsequent
-0.19 between after:take
0.42 between after:that
0.15 between after:the
-0.34 between after:thriller
-0.23 between after:to
0.22 between after:tv
0.33 between after:up
-0.17 between after:upcoming
0.30 between after:was
-0.24 between after:well
0.33 between after:which
-0.60 between after:while
-0.11 between after:will
0.21 between after:with
0.31 between after:would
0.49 between after:–
-0.32 between after_%S_on
0.35 between after_(
-0.42 between after_,
0.27 between after_,_%S_(
-0.06 between after_;
-0.24 between after_and
0.27 between after_”_(
0.31 between after_”_on
0.63 between before-channels0
-0.89 between before-channels1
-0.40 between before-channels2
-0.49 between before-channels3
0.24 between before-titles0
0.19 between before-titles1
-0.24 between before-titles2
-0.25 between before-titles3
0.36 between before:'s
0.41 between before:(
0.41 between before:)
0.15 between before:-
-0.34 between before::
-0.83 between before:;
-0.37 between before:a
0.46 between before:about
0.40 between before:after
0.74 between before:also
0.44 between before:american
-0.14 between before:and
0.05 between before:announced
0.38 between before:another
-0.18 between before:are
-0.23 between before:as
-0.27 between before:at
0.05 between before:axed
-0.06 between before:back
-0.11 between before:bafta
0.49 between before:be
0.14 between before:been
-0.13 between before:beginning
0.04 between before:bridge
0.21 between before:bring
-0.20 between before:british
-0.29 between before:by
0.60 between before:called
0.48 between before:cancelled
0.41 between before:cast
-0.05 between before:channel
-0.28 between before:chief
0.10 between before:comedy
0.36 between before:coming
-0.40 between before:commissioned
-0.04 between before:confirmed
-0.05 between before:dates
0.52 between before:drama
0.22 between before:exclusive
-0.42 between before:family
0.12 between before:first
-0.45 between before:for
0.30 between before:freshman
0.07 between before:from
0.30 between before:given
-0.05 between before:greenlit
-0.36 between before:had
0.30 between before:has
-0.25 between before:hit
0.41 between before:home
-0.29 between before:horror
0.25 between before:in
0.55 between before:include
0.40 between before:including
0.39 between before:into
-0.06 between before:is
0.30 between before:it
0.20 between before:its
0.14 between before:just
0.09 between before:korean
0.21 between before:launch
0.32 between before:less
0.59 between before:like
0.23 between before:likely
0.22 between before:limited
0.51 between before:lineup
0.04 between before:midseason
-0.36 between before:more
-0.20 between before:mystery
0.40 between before:network
0.90 between before:new
-0.36 between before:of
-0.28 between before:officially
-0.35 between before:on
0.51 between before:order
0.22 between before:ordered
0.27 between before:orders
-0.33 between before:original
0.47 between before:other
0.09 between before:past
0.08 between before:pilot
0.27 between before:pm
0.10 between before:premiere
0.22 between before:prequel
0.33 between before:previously
-0.10 between before:producer
-0.13 between before:remake
0.31 between before:renewed
-0.22 between before:renewing
0.20 between before:revealed
0.61 between before:same
0.15 between before:seen
-0.06 between before:series
-0.10 between before:sets
0.41 between before:show
0.71 between before:shows
0.38 between before:slate
0.27 between before:slot
0.07 between before:starring
-0.09 between before:take
0.08 between before:teaser
0.42 between before:television
0.25 between before:than
-0.21 between before:that
-0.19 between before:the
0.48 between before:their
0.51 between before:this
-0.07 between before:thriller
0.40 between before:time
0.08 between before:to
-0.25 between before:trailer
0.18 between before:tv
0.17 between before:unveiled
0.62 between before:up
0.39 between before:us
0.28 between before:was
0.16 between before:wednesday
-0.36 between before:well
0.17 between before:which
-0.65 between before:while
0.16 between before:will
0.23 between before:with
0.44 between before:would
0.17 between before:yet
0.40 between before_'s
1.04 between before_'s_“
0.49 between before_,
0.27 between before_announced_that
0.34 between before_drama
0.04 between before_include
0.46 between before_series
0.43 between before_”_s
1.46 carried by-catalogue
-0.28 counts channels2
0.21 counts titles2
-0.24 counts titles3
-0.22 l1 %S
-0.12 l1 ,
0.17 l1 /
0.10 l1 ;
0.07 l1 ^
0.16 l1 a
-0.28 l1 after
0.21 l1 although
-0.06 l1 and
0.16 l1 as
0.14 l1 at
0.13 l1 both
0.29 l1 by
0.26 l1 channel
0.44 l1 for
-0.15 l1 former
0.42 l1 from
-0.13 l1 in
0.11 l1 including
0.11 l1 is
-0.10 l1 like
0.42 l1 new
0.12 l1 of
0.40 l1 said
-0.18 l1 see
0.49 l1 that
-0.30 l1 the
0.07 l1 to
0.23 l1 upcoming
0.23 l1 when
-0.33 l1 with
0.35 l1 –
0.29 l1 —
0.34 l1 “
0.32 l1 ”
-0.12 l2 %C ,
0.06 l2 %C /
0.16 l2 %C and
-0.31 l2 %D ,
0.45 l2 %D on
0.51 l2 %K and
-0.29 l2 %P (
0.33 l2 %P ,
0.19 l2 %P /
-0.25 l2 %P for
-0.36 l2 %P on
0.28 l2 %S (
0.26 l2 %S ,
-0.25 l2 %S on
0.35 l2 %T (
-0.48 l2 , and
0.23 l2 , on
-0.16 l2 , the
0.58 l2 , with
0.32 l2 , ”
0.21 l2 . on
0.07 l2 ^ ^
0.35 l2 ^ a
-0.19 l2 ^ the
0.30 l2 air on
0.41 l2 aired on
0.12 l2 airing on
0.35 l2 and a
0.27 l2 available on
0.28 l2 by the
0.14 l2 cancelled by
0.34 l2 coming to
0.07 l2 created by
0.24 l2 day on
0.23 l2 dropped on
0.14 l2 et on
0.22 l2 exclusively on
-0.07 l2 for the
0.28 l2 from the
0.22 l2 however ,
-0.06 l2 in the
0.16 l2 is a
0.08 l2 launched on
0.16 l2 meanwhile ,
0.42 l2 moved to
-0.09 l2 of the
-0.10 l2 part of
0.11 l2 premiered on
0.45 l2 president of
0.29 l2 produced by
0.11 l2 released by
0.27 l2 return to
0.47 l2 series at
0.35 l2 series on
-0.19 l2 shows ,
0.20 l2 shows on
0.21 l2 some of
0.10 l2 started on
0.26 l2 streamed on
0.12 l2 streaming on
0.22 l2 that the
-0.22 l2 the %S
0.31 l2 the new
0.21 l2 the upcoming
-0.18 l2 to see
-0.12 l2 to the
0.16 l2 up by
0.06 l2 well as
0.52 l2 working with
0.27 l2 ” (
0.31 l2 ” on
-0.15 l3 %D , and
-0.47 l3 %K , and
0.60 l3 %P , the
-0.12 l3 %P for the
0.28 l3 %S , and
0.41 l3 %S of the
-0.32 l3 %T %S on
0.27 l3 %T ” (
0.31 l3 %T ” on
-0.09 l3 , %C and
0.27 l3 , %S (
0.35 l3 , and a
0.31 l3 , president of
-0.19 l3 : %P /
0.83 l3 ^ %P /
0.35 l3 ^ %T (
0.07 l3 ^ ^ ^
0.35 l3 ^ ^ a
-0.19 l3 ^ ^ the
0.22 l3 ^ however ,
0.16 l3 ^ meanwhile ,
0.24 l3 ^ the new
0.06 l3 as well as
0.26 l3 be streamed on
0.29 l3 be working with
0.10 l3 been cancelled by
0.38 l3 begins %D on
0.20 l3 in %D on
0.11 l3 is coming to
0.24 l3 next day on
0.18 l3 of %T ,
0.63 l3 on %C and
0.25 l3 on %D on
0.21 l3 p.m . on
0.16 l3 picked up by
0.19 l3 premiere %D on
-0.09 l3 premieres %D on
0.07 l3 series created by
0.17 l3 streaming exclusively on
0.12 l3 was cancelled by
0.06 l3 with %C ,
-0.16 order after
-0.40 order after-far
0.38 order after-next
-0.09 order after-some
0.21 order before
-0.55 order before-far
0.94 order before-near
0.07 order before-next
-0.17 order untitled
-0.07 own Csure1
-0.10 own Csure2
0.09 own Csure3
-0.12 own writtenCsure1
-0.09 own writtenCsure2
0.42 own writtenCsure3
0.12 r1 %D
-0.22 r1 %P
-0.18 r1 's
0.10 r1 (
0.11 r1 )
-0.08 r1 ,
0.10 r1 .
-0.25 r1 /
0.19 r1 a
0.20 r1 after
0.59 r1 also
0.13 r1 and
-0.20 r1 are
-0.24 r1 as
0.22 r1 at
0.31 r1 bosses
0.50 r1 cancels
-0.22 r1 chief
-0.27 r1 confirmed
0.46 r1 did
0.07 r1 drama
-0.25 r1 drops
-0.23 r1 gave
-0.07 r1 had
0.17 r1 has
-0.19 r1 have
0.25 r1 in
0.55 r1 include
0.31 r1 india
0.17 r1 is
0.22 r1 just
0.05 r1 on
0.14 r1 only
0.14 r1 ordered
0.27 r1 orders
0.44 r1 original
-0.13 r1 originals
0.20 r1 presents
0.40 r1 said
-0.17 r1 series
-0.10 r1 sets
-0.15 r1 then
-0.24 r1 to
0.27 r1 when
0.24 r1 will
0.35 r1 with
0.17 r1 would
0.18 r2 %D ,
-0.05 r2 %D .
0.19 r2 %D and
0.18 r2 's %P
0.35 r2 's biggest
0.52 r2 's hit
0.24 r2 's most-watched
0.14 r2 's new
0.20 r2 's wednesday
0.54 r2 ) $
-0.06 r2 ) .
-0.13 r2 ) :
-0.24 r2 , %C
0.35 r2 , %D
0.46 r2 , %K
0.44 r2 , %P
0.49 r2 , %T
0.31 r2 , is
-0.11 r2 , said
0.47 r2 , the
-0.16 r2 , there
0.20 r2 , where
-0.25 r2 , with
0.39 r2 , ”
0.11 r2 . $
-0.21 r2 / %C
0.40 r2 and %C
-0.23 r2 and %P
0.37 r2 announced on
0.27 r2 announced that
0.15 r2 as well
0.14 r2 at %N
-0.11 r2 chief %P
0.34 r2 drama %T
0.30 r2 for %S
0.34 r2 has announced
0.05 r2 has axed
0.39 r2 has cancelled
-0.36 r2 has confirmed
0.54 r2 has not
-0.30 r2 has officially
0.14 r2 has renewed
0.17 r2 has yet
0.41 r2 in %D
0.39 r2 include %T
0.05 r2 is looking
0.23 r2 is not
0.41 r2 on %D
0.14 r2 ordered %S
0.22 r2 orders %S
0.23 r2 original series
-0.12 r2 series %T
0.36 r2 series was
-0.13 r2 show %T
0.16 r2 to stream
0.24 r2 will stream
-0.05 r3 %D . $
0.24 r3 's %T %S
0.14 r3 's new drama
0.54 r3 ) $ $
-0.06 r3 ) . $
0.20 r3 , %C and
-0.11 r3 , said :
0.16 r3 , there are
0.25 r3 , where the
0.11 r3 . $ $
0.42 r3 and %C $
0.52 r3 and %C ,
0.38 r3 and %C .
-0.38 r3 and %P ,
0.37 r3 announced on %D
0.27 r3 announced that %T
0.14 r3 at %N :
-0.08 r3 has axed %P
0.14 r3 in %D $
0.22 r3 in %D ,
0.21 r3 in %D and
-0.12 r3 in the uk
0.26 r3 on %D ,
0.06 r3 on %D .
0.27 r3 on %D and
0.22 r3 orders %S of
-0.13 r3 show %T .
0.24 r3 will stream the
0.32 rule <channel>_acts_on_the_series
0.61 rule <channel>’s_series
0.55 rule any
-0.35 rule none
0.41 rule on_<channel>
-1.07 rule other
-0.04 topic aside
-0.14 topic main
0.09 topic round-up
`
