/** What the judge of platform claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const platformWeights = `
-0.240 bias
0.33 A !
0.28 A %
-0.33 A %C
0.15 A %D
0.55 A %K
-0.07 A %N
-0.11 A %O
-0.04 A %P
-0.16 A %S
-0.19 A %T
0.47 A &
-0.08 A 's
0.39 A (
0.15 A )
0.39 A +
0.21 A .
0.09 A ...
0.05 A /
0.23 A ;
0.44 A ?
0.08 A about
0.65 A according
0.23 A adaptation
-0.32 A adapts
0.21 A advertisers
0.25 A after
-0.25 A again
0.31 A ahead
0.24 A air
0.40 A aired
0.41 A along
-0.23 A already
0.26 A also
0.51 A american
-0.13 A anime
0.07 A announced
0.16 A another
0.44 A anthology
0.47 A any
0.55 A around
-0.08 A asked
0.48 A audience
0.53 A australia
-0.43 A australian
0.13 A available
-0.30 A away
0.25 A axe
0.21 A axed
0.22 A back
-0.09 A bafta
0.38 A based
0.07 A been
0.08 A before
-0.26 A begin
0.08 A beginning
0.09 A begins
-0.35 A begun
-0.19 A being
-0.20 A best
-0.16 A big
0.43 A biggest
0.20 A book
0.40 A bosses
0.56 A both
-0.23 A bow
0.35 A brand
-0.06 A bridge
0.49 A bring
0.17 A bringing
0.22 A british
-0.24 A broadcast
0.14 A bubble
0.38 A business
-0.35 A but
0.33 A call
0.06 A called
0.33 A came
0.31 A cameras
0.13 A can
0.42 A cancelled
0.55 A cancels
0.17 A cast
0.07 A channel
0.25 A character
-0.24 A chief
0.25 A city
0.32 A close
0.42 A come
0.10 A comedy
0.62 A coming
0.31 A comment
0.36 A commented
-0.27 A commission
-0.32 A commissioned
0.12 A companion
-0.32 A confirmed
-0.49 A content
0.24 A continue
0.30 A could
0.41 A countries
0.25 A created
0.18 A creative
0.34 A creators
0.27 A crime
0.57 A cut
0.39 A date
0.18 A day
0.56 A days
0.32 A deal
0.18 A debuted
0.49 A debuting
-0.29 A debuts
0.48 A decided
0.23 A decision
0.30 A declined
-0.22 A developing
0.15 A did
-0.23 A director
-0.48 A do
0.10 A done
-0.13 A drama
0.15 A dramas
0.45 A drew
0.20 A drop
0.34 A dropped
-0.28 A drops
0.32 A dubbed
-0.16 A due
-0.45 A each
-0.18 A end
0.16 A ending
0.33 A english
0.44 A entirely
0.46 A episode
-0.10 A episodes
0.32 A even
0.63 A event
0.45 A ever
-0.21 A every
0.37 A exclusive
-0.08 A executive
0.29 A fall
-0.32 A family
0.37 A fan
-0.29 A fans
0.13 A fantasy
0.26 A favourite
-0.19 A features
0.25 A fifth
0.37 A filming
-0.15 A finale
0.27 A finally
0.07 A first
0.49 A followed
0.16 A following
0.05 A follows
-0.06 A forward
0.37 A found
-0.35 A fourth
0.45 A free
-0.16 A gave
0.05 A get
0.18 A gets
0.20 A given
0.22 A giving
0.25 A globally
-0.13 A go
0.35 A goes
-0.16 A going
-0.14 A good
0.25 A got
0.04 A greenlit
0.28 A gripping
-0.18 A had
0.17 A has
0.15 A have
0.49 A her
0.43 A his
-0.21 A hit
0.47 A home
-0.13 A horror
0.48 A include
-0.06 A included
0.46 A including
0.43 A india
-0.17 A interest
0.48 A into
0.43 A japan
0.67 A just
-0.31 A known
0.15 A korean
0.41 A lands
-0.25 A last
0.16 A later
0.35 A launch
0.44 A left
0.38 A legal
0.38 A less
-0.21 A let
0.26 A light
0.06 A like
0.21 A likely
0.13 A limited
0.44 A lineup
0.18 A little
-0.21 A local
0.20 A london
-0.39 A look
-0.17 A looking
-0.07 A love
-0.26 A lovers
-0.06 A made
0.48 A main
-0.25 A making
0.43 A many
0.74 A million
-0.08 A monster
0.52 A month
-0.06 A months
-0.22 A more
-0.04 A most
0.15 A most-watched
0.29 A moved
0.28 A much
-0.23 A my
-0.18 A mystery
0.41 A named
-0.05 A network
0.32 A never
0.14 A new
-0.35 A news
0.48 A next
0.52 A night
0.34 A no
-0.20 A no-brainer
0.20 A nor
0.51 A north
-0.05 A not
0.20 A now
0.33 A off
-0.25 A office
-0.14 A officially
-0.22 A once
0.52 A one
0.37 A only
0.39 A or
0.58 A order
0.33 A ordered
0.32 A orders
0.05 A original
0.29 A originals
0.35 A other
-0.33 A otherwise
-0.17 A out
0.57 A outside
0.06 A over
-0.18 A page
0.35 A part
0.35 A past
0.51 A picked
0.51 A plan
0.41 A plans
0.31 A platform
0.36 A plug
0.40 A pm
0.24 A popular
-0.27 A premieres
-0.08 A prequel
-0.26 A presentation
0.19 A presents
-0.07 A president
-0.19 A press
0.21 A previewed
-0.47 A previously
-0.19 A procedural
-0.06 A produced
-0.16 A producer
-0.10 A producers
-0.36 A production
0.47 A programming
-0.24 A project
0.19 A pulled
0.07 A put
0.25 A ran
0.40 A ready
0.50 A release
0.47 A released
0.31 A renewal
0.40 A renewed
-0.07 A renewing
-0.29 A rest
-0.30 A return
0.63 A returning
0.10 A returns
0.46 A revealed
0.15 A revival
0.18 A rights
0.23 A rotten
-0.15 A run
0.32 A runs
0.07 A s
-0.27 A said
0.42 A same
0.50 A say
-0.21 A saying
-0.37 A says
0.44 A schedule
0.26 A scheduled
0.21 A sci-fi
0.40 A scripted
0.15 A see
0.24 A seen
0.10 A series
0.57 A service
-0.04 A set
0.16 A sets
0.41 A shooting
0.52 A showrunner
-0.35 A shows
-0.12 A simulcast
0.19 A single
0.42 A sitcom
0.56 A slate
0.31 A slot
0.42 A so
0.25 A sold
-0.05 A some
-0.17 A sorry
0.25 A sources
0.32 A south
-0.28 A spin-off
0.22 A spokesman
0.05 A spokesperson
0.36 A spring
0.44 A stage
-0.15 A star
0.69 A starts
-0.34 A stories
-0.41 A story
0.19 A straight-to-series
0.61 A stream
-0.32 A streamed
0.28 A streamer
0.10 A streaming
0.09 A streams
0.18 A strike
-0.27 A subsequent
-0.21 A such
0.40 A summer
0.05 A sunday
0.12 A take
0.30 A taken
0.32 A team
0.45 A teaser
-0.35 A television
0.21 A tell
0.36 A than
0.23 A their
0.42 A them
0.28 A then
-0.16 A there
-0.28 A third
-0.60 A thriller
0.27 A through
0.09 A thursday
0.36 A title
0.19 A told
0.23 A tomatoes
0.14 A took
0.40 A top
0.40 A total
-0.23 A track
-0.10 A trailer
0.43 A tuesday
-0.21 A turkish
-0.08 A turned
0.18 A tv
-0.34 A u.s.
-0.35 A uk
-0.37 A until
0.29 A unveiled
0.26 A up
-0.07 A upcoming
0.49 A used
0.28 A usual
0.46 A very
0.11 A viewers
-0.33 A waiting
-0.24 A watch
0.41 A way
0.55 A we
0.23 A wednesday
0.41 A week
0.33 A weeks
-0.21 A well
-0.25 A what
-0.05 A when
0.65 A where
0.17 A which
0.09 A while
-0.14 A who
-0.27 A will
0.43 A winter
0.12 A without
0.15 A word
0.16 A work
0.13 A working
0.45 A works
-0.29 A world
-0.15 A would
0.43 A written
0.05 A years
0.35 A yes
0.53 A yet
-0.18 A –
0.13 A —
0.07 A “
0.09 A ”
0.21 An %
-0.22 An %C
0.07 An %D
0.07 An %K
-0.08 An %N
0.42 An %O
-0.20 An %P
0.04 An %S
-0.27 An %T
-0.05 An 's
0.05 An )
-0.12 An ,
0.27 An -
0.22 An .
-0.10 An ...
-0.06 An /
0.10 An :
0.32 An ;
0.44 An ?
0.19 An about
0.32 An according
-0.19 An adapts
0.31 An after
-0.23 An again
0.43 An air
-0.20 An all
0.22 An also
0.36 An anime
0.44 An another
0.47 An any
0.42 An around
-0.08 An asked
0.34 An audience
0.46 An australia
-0.18 An australian
0.31 An available
0.25 An axe
0.09 An axed
0.08 An back
-0.18 An been
-0.21 An being
-0.22 An best
0.43 An biggest
0.40 An bosses
0.39 An bring
-0.08 An broadcast
-0.29 An but
-0.19 An cable
0.44 An called
-0.10 An can
0.42 An cancelled
0.55 An cancels
0.07 An cast
-0.19 An chief
0.30 An come
-0.28 An comedy
0.36 An coming
-0.38 An commissioned
-0.31 An confirmed
0.20 An crime
0.22 An date
-0.19 An dates
0.24 An day
0.32 An deal
-0.32 An debuts
0.43 An decided
0.23 An decision
0.30 An declined
0.19 An developing
0.52 An did
-0.24 An director
-0.43 An do
0.10 An done
0.30 An drama
0.15 An dramas
0.20 An drop
0.27 An dropped
-0.28 An drops
0.33 An english
-0.20 An episodes
0.24 An even
0.54 An event
-0.10 An executive
0.15 An fall
-0.32 An family
-0.30 An fans
-0.04 An fantasy
0.34 An filming
0.07 An first
0.45 An followed
0.69 An follows
-0.06 An forward
0.45 An free
0.20 An from
-0.16 An gave
0.32 An gets
0.20 An given
0.22 An giving
0.25 An globally
-0.31 An go
0.35 An goes
-0.21 An good
0.04 An greenlit
-0.12 An had
0.16 An has
0.13 An have
0.05 An hit
0.48 An include
0.43 An india
-0.17 An interest
0.49 An just
0.13 An korean
0.35 An launch
0.44 An left
0.24 An lineup
0.20 An london
-0.48 An look
0.39 An made
0.43 An main
-0.25 An making
0.12 An midseason
0.41 An month
0.55 An more
-0.12 An most
0.15 An most-watched
0.29 An moved
0.46 An mystery
0.36 An named
-0.27 An network
0.32 An never
0.16 An new
0.12 An next
0.09 An no
0.20 An nor
-0.18 An not
0.23 An now
-0.25 An office
-0.14 An officially
0.21 An one
0.37 An only
0.39 An or
0.58 An order
0.33 An ordered
0.32 An orders
0.13 An original
-0.33 An otherwise
-0.15 An our
0.38 An outside
-0.18 An page
0.23 An picked
-0.08 An pilot
0.51 An plan
0.36 An plug
-0.13 An premiere
-0.26 An presentation
0.19 An presents
-0.07 An president
-0.23 An press
0.21 An previewed
-0.23 An procedural
0.09 An producer
-0.39 An production
0.26 An programming
0.19 An pulled
0.48 An put
0.36 An release
0.34 An released
0.31 An renewal
0.24 An renewed
0.49 An returning
0.32 An revealed
0.15 An revival
0.62 An rights
0.33 An run
0.32 An runs
0.07 An s
-0.56 An said
0.52 An same
0.41 An say
-0.28 An says
0.22 An schedule
0.28 An scheduled
0.35 An scripted
0.35 An season
0.09 An series
0.34 An set
0.11 An sets
0.39 An show
-0.14 An shows
0.21 An since
0.51 An slate
0.37 An so
-0.09 An some
-0.17 An sorry
0.28 An south
0.22 An spokesman
0.05 An spokesperson
0.36 An spring
0.14 An starring
-0.33 An still
0.19 An straight-to-series
0.52 An stream
0.05 An streams
0.18 An strike
0.51 An such
0.34 An summer
0.38 An sunday
-0.04 An take
0.30 An taken
0.13 An team
0.39 An teaser
0.12 An their
0.42 An them
0.28 An then
-0.44 An there
-0.19 An thriller
0.27 An through
0.17 An time
0.11 An took
0.36 An total
-0.22 An trailer
-0.21 An turkish
0.18 An tv
-0.25 An u.s.
-0.29 An uk
0.28 An unveiled
0.19 An us
0.49 An used
0.23 An wednesday
0.27 An weeks
-0.21 An well
0.48 An what
-0.05 An when
0.47 An where
0.24 An which
-0.20 An while
-0.22 An who
-0.07 An will
0.43 An winter
0.12 An without
0.15 An word
-0.09 An worldwide
0.08 An would
0.48 An written
0.25 An year
0.34 An yes
0.15 An yet
-0.08 An –
0.09 An —
0.13 An “
0.19 An ”
-0.29 B #
0.42 B %D
-0.13 B %K
0.29 B %N
-0.20 B %O
0.14 B %S
0.12 B %T
0.21 B &
-0.06 B 's
-0.04 B (
-0.06 B )
-0.19 B ,
0.48 B -
0.07 B .
0.14 B /
-0.17 B 9pm
0.07 B :
0.61 B about
-0.20 B acclaimed
-0.27 B according
0.31 B adapted
0.21 B after
0.29 B ahead
0.45 B air
0.06 B aired
0.38 B airing
0.28 B airs
0.08 B all
0.08 B already
0.05 B also
-0.13 B although
-0.25 B among
0.46 B animated
-0.26 B anime
-0.05 B announced
-0.27 B announcements
-0.07 B another
0.12 B anticipated
0.39 B any
0.29 B arrives
0.27 B audiences
0.34 B australia
-0.19 B australian
0.23 B available
0.39 B away
0.05 B back
-0.13 B became
-0.15 B because
0.42 B been
0.09 B before
0.32 B began
0.44 B begins
-0.31 B begun
-0.25 B best
0.40 B both
0.17 B bow
-0.12 B britain
-0.32 B broadcast
0.17 B bunch
0.18 B but
0.15 B cable
0.74 B can
0.33 B cancellation
0.15 B cancelled
-0.41 B cancels
0.38 B cast
0.23 B channel
-0.23 B channels
-0.45 B character
0.06 B co-production
0.18 B come
0.11 B comedy
0.20 B comes
0.25 B coming
0.27 B commissioned
0.18 B confirmed
-0.19 B continues
-0.22 B could
0.41 B created
0.29 B crew
0.41 B crews
0.20 B crime
0.14 B critical
0.33 B date
0.53 B day
-0.14 B deal
0.43 B debut
0.46 B debuted
0.26 B detective
-0.28 B developing
-0.30 B director
0.27 B drama
0.31 B drew
0.22 B dropped
0.30 B drops
0.36 B each
-0.51 B earned
0.06 B end
0.27 B ended
0.08 B era
0.24 B et
0.48 B every
-0.15 B everyone
-0.05 B exclusive
-0.32 B exclusively
-0.45 B executive
0.27 B fans
0.17 B favourite
-0.10 B feature
-0.31 B filming
-0.18 B finale
0.43 B finished
0.15 B first
0.47 B followed
0.40 B following
-0.09 B former
0.44 B forward
0.31 B found
-0.15 B from
0.29 B game
0.34 B getting
0.39 B globally
0.32 B go
0.47 B goes
0.34 B going
-0.07 B good
0.07 B great
0.08 B had
0.41 B hard
0.51 B has
-0.24 B have
0.35 B having
-0.18 B he
0.47 B here
0.32 B his
-0.24 B hit
0.44 B hour
-0.41 B how
-0.08 B however
0.55 B i
0.70 B if
-0.12 B including
0.33 B initially
-0.31 B japan
0.15 B joined
-0.23 B joining
0.52 B joins
-0.30 B just
0.34 B keep
-0.20 B knows
0.35 B korea
0.11 B landed
-0.17 B last
0.70 B launch
0.31 B launched
0.22 B lead
0.17 B left
-0.24 B life
0.25 B limited
0.13 B long
0.52 B look
0.07 B looking
0.21 B made
0.35 B make
0.12 B many
0.40 B may
0.09 B meanwhile
-0.24 B media
0.35 B might
0.61 B million
0.31 B minutes
-0.05 B months
0.29 B most
0.14 B most-watched
0.04 B moved
0.32 B moving
-0.26 B name
0.21 B named
0.31 B neither
-0.18 B new
0.31 B newcomer
0.49 B news
0.13 B next
0.33 B night
0.22 B nor
0.88 B not
-0.21 B novel
-0.31 B now
-0.19 B off
0.32 B official
-0.23 B once
0.49 B one
0.42 B or
0.33 B order
0.57 B original
-0.23 B other
0.06 B our
0.36 B out
0.49 B outside
-0.08 B own
0.17 B p.m
-0.09 B part
0.28 B past
-0.27 B photo
-0.21 B picked
0.36 B pilot
-0.36 B platform
0.26 B police
0.43 B premiere
-0.10 B premiered
-0.07 B premieres
0.25 B prequel
0.45 B probably
0.09 B produced
-0.22 B producer
-0.32 B producers
0.39 B production
-0.11 B proud
-0.30 B ran
0.42 B rated
0.41 B ratings
-0.16 B recently
0.64 B release
-0.33 B released
0.30 B remake
0.18 B reports
0.08 B return
-0.12 B returned
-0.18 B returns
-0.35 B revealed
0.41 B running
0.39 B runs
-0.26 B same
0.49 B say
-0.28 B says
0.35 B scripted
0.56 B season
0.21 B seasons
-0.17 B second
-0.05 B see
0.22 B seen
-0.15 B series
0.41 B set
0.05 B several
0.48 B she
0.42 B should
-0.12 B show
0.45 B shown
0.26 B signed
0.37 B single
0.43 B sitcom
-0.24 B slate
-0.22 B so
0.19 B some
0.45 B soon
0.30 B south
0.24 B space
0.23 B star
-0.18 B starred
0.34 B starring
-0.14 B stars
0.49 B start
0.50 B started
0.37 B still
-0.17 B stream
0.23 B streamed
0.29 B streamer
-0.09 B streaming
0.46 B streams
0.16 B studio
0.26 B subsequent
0.31 B success
0.23 B surprise
-0.18 B synopsis
0.07 B take
-0.51 B team
0.11 B teen
-0.17 B television
-0.23 B them
-0.06 B there
0.07 B they
0.35 B things
0.34 B third
-0.25 B thrilled
0.15 B thriller
0.30 B told
0.34 B took
-0.16 B trailer
0.29 B tuesday
0.24 B turkish
0.36 B tv
-0.09 B under
0.13 B up
0.06 B upcoming
-0.14 B us
0.30 B very
0.33 B vice
0.20 B wall
-0.06 B watch
0.40 B way
-0.51 B we
0.25 B week
0.52 B weeks
0.42 B what
0.40 B when
0.57 B whether
0.07 B which
0.21 B while
0.07 B who
-0.21 B whose
0.24 B will
-0.38 B wonderful
-0.05 B working
-0.13 B worldwide
0.52 B would
0.31 B writing
-0.31 B written
0.13 B yet
0.24 B york
0.52 B your
0.46 B |
0.34 B –
0.33 B —
-0.26 B “
0.08 B ”
-0.37 Bn #
-0.04 Bn %C
0.20 Bn %D
-0.08 Bn %K
0.15 Bn %N
0.28 Bn %O
-0.15 Bn %P
0.11 Bn %S
0.26 Bn %T
0.21 Bn &
-0.13 Bn )
-0.08 Bn ,
-0.07 Bn :
0.50 Bn air
0.16 Bn aired
0.28 Bn airing
0.65 Bn all
0.34 Bn already
0.31 Bn also
-0.30 Bn although
-0.13 Bn among
-0.06 Bn announced
-0.27 Bn announcements
-0.07 Bn another
-0.15 Bn available
0.16 Bn away
0.41 Bn back
-0.13 Bn became
0.42 Bn been
0.09 Bn before
0.39 Bn begins
-0.13 Bn being
0.36 Bn both
0.08 Bn bow
-0.12 Bn britain
-0.36 Bn broadcast
0.18 Bn but
0.15 Bn cable
0.57 Bn can
0.21 Bn cancelled
0.18 Bn cast
0.30 Bn channel
-0.23 Bn channels
0.06 Bn co-production
0.10 Bn comedy
0.41 Bn comes
0.24 Bn coming
0.27 Bn commissioned
0.17 Bn confirmed
0.34 Bn created
0.20 Bn crime
0.53 Bn day
-0.42 Bn deal
0.39 Bn debut
0.36 Bn debuted
-0.43 Bn developing
-0.17 Bn director
0.09 Bn drama
0.22 Bn dropped
0.30 Bn drops
-0.19 Bn end
0.09 Bn episode
-0.26 Bn episodes
0.19 Bn et
-0.05 Bn exclusive
-0.07 Bn exclusively
0.18 Bn fans
-0.28 Bn finale
0.24 Bn finished
0.16 Bn first
-0.15 Bn former
0.23 Bn found
0.24 Bn from
0.29 Bn game
0.22 Bn getting
0.10 Bn globally
-0.07 Bn good
-0.07 Bn had
0.41 Bn hard
0.58 Bn has
-0.17 Bn have
0.09 Bn having
0.27 Bn he
-0.29 Bn hit
0.38 Bn hour
-0.08 Bn however
0.33 Bn i
-0.23 Bn including
0.33 Bn initially
0.28 Bn japan
0.44 Bn just
0.35 Bn korea
0.11 Bn landed
-0.28 Bn last
0.54 Bn launch
0.31 Bn launched
0.11 Bn lead
-0.27 Bn like
0.49 Bn look
0.21 Bn made
0.59 Bn million
0.31 Bn minutes
-0.05 Bn months
0.28 Bn most
0.14 Bn most-watched
0.04 Bn moved
0.32 Bn moving
0.31 Bn neither
-0.36 Bn new
0.42 Bn news
0.13 Bn next
0.38 Bn no
0.22 Bn nor
0.63 Bn not
-0.34 Bn now
-0.19 Bn off
0.23 Bn official
0.47 Bn one
0.35 Bn only
0.33 Bn order
0.14 Bn original
-0.31 Bn other
0.24 Bn out
-0.05 Bn over
0.35 Bn p.m
-0.16 Bn part
-0.27 Bn photo
0.18 Bn picked
0.46 Bn premiere
0.51 Bn premiered
-0.12 Bn premieres
0.35 Bn produced
0.30 Bn ratings
-0.16 Bn recently
0.51 Bn release
0.32 Bn released
-0.15 Bn return
0.44 Bn returns
-0.35 Bn revealed
0.54 Bn said
-0.21 Bn says
0.35 Bn scripted
0.26 Bn second
-0.17 Bn see
0.15 Bn seen
0.15 Bn series
0.32 Bn set
-0.14 Bn show
0.09 Bn shows
-0.18 Bn since
0.29 Bn sitcom
-0.17 Bn so
0.19 Bn some
0.39 Bn star
0.29 Bn start
0.19 Bn started
0.48 Bn statement
-0.22 Bn stream
0.23 Bn streamed
0.20 Bn streaming
0.46 Bn streams
0.26 Bn subsequent
0.23 Bn surprise
-0.12 Bn take
0.42 Bn time
0.30 Bn told
-0.16 Bn trailer
0.19 Bn turkish
0.27 Bn tv
-0.09 Bn up
0.04 Bn upcoming
0.46 Bn us
-0.14 Bn watch
-0.52 Bn we
0.25 Bn week
0.07 Bn well
0.36 Bn what
0.28 Bn when
0.36 Bn whether
0.22 Bn which
0.22 Bn while
-0.16 Bn who
-0.22 Bn whose
-0.20 Bn will
-0.22 Bn wonderful
-0.13 Bn working
-0.13 Bn worldwide
0.31 Bn writing
-0.16 Bn years
0.46 Bn |
0.66 Bn –
0.29 Bn —
-0.32 Bn “
-0.10 Bn ”
-0.28 H 
-0.12 H %D
0.13 H %K
-0.18 H %N
-0.09 H %P
0.13 H %S
0.23 H %T
-0.07 H 's
-0.35 H (
-0.35 H )
0.17 H ,
0.04 H -
0.39 H /
0.05 H :
-0.16 H ?
-0.35 H a
-0.30 H about
0.06 H as
-0.07 H be
0.61 H by
0.30 H can
-0.05 H cast
0.61 H date
-0.11 H do
0.41 H drama
-0.27 H ends
-0.36 H for
-0.10 H from
0.47 H how
-0.49 H is
-0.24 H it
0.47 H many
-0.34 H new
0.32 H out
0.45 H premieres
-0.13 H release
-0.48 H renewed
0.39 H returning
0.54 H series
-0.06 H so
-0.27 H star
-0.21 H the
0.61 H there
0.28 H to
0.33 H watch
-0.44 H what
0.34 H when
0.38 H where
-0.05 H will
0.89 H you
-0.25 H |
0.77 H –
-0.11 H “
-0.06 H ”
-0.37 L1 #
0.42 L1 %D
-0.25 L1 %S
0.45 L1 %T
-0.19 L1 ,
0.46 L1 /
-0.09 L1 :
0.07 L1 a
-0.28 L1 after
0.27 L1 although
0.22 L1 and
0.15 L1 as
0.25 L1 at
-0.14 L1 be
0.09 L1 both
0.47 L1 by
0.30 L1 channel
0.57 L1 for
-0.15 L1 former
0.51 L1 from
-0.26 L1 hit
-0.13 L1 in
-0.13 L1 including
0.05 L1 is
-0.19 L1 like
0.53 L1 new
0.16 L1 of
0.10 L1 on
-0.29 L1 other
0.38 L1 said
-0.17 L1 see
0.47 L1 that
-0.30 L1 the
-0.04 L1 to
0.20 L1 upcoming
0.12 L1 when
-0.15 L1 which
0.20 L1 while
-0.31 L1 with
0.42 L1 |
0.49 L1 –
0.25 L1 —
0.32 L1 ”
-0.14 L2 %C ,
0.46 L2 %C /
0.32 L2 %C and
-0.15 L2 %D ,
0.11 L2 %D ;
0.60 L2 %D on
-0.07 L2 %P :
-0.34 L2 %P for
-0.42 L2 %P on
0.35 L2 %S (
0.43 L2 %S ,
-0.09 L2 %S on
-0.11 L2 %T (
0.05 L2 %T ;
0.08 L2 %T and
0.24 L2 %T is
-0.17 L2 %T on
-0.18 L2 , a
-0.09 L2 , and
-0.12 L2 , on
-0.27 L2 , the
-0.15 L2 , which
0.17 L2 , while
0.69 L2 , with
0.32 L2 , ”
0.33 L2 . on
0.42 L2 ^ %T
0.45 L2 ^ a
-0.19 L2 ^ the
0.50 L2 air on
0.55 L2 aired on
0.17 L2 airing on
0.33 L2 also on
0.29 L2 and a
0.33 L2 are on
-0.39 L2 at the
0.41 L2 available on
0.29 L2 bow on
0.34 L2 by the
0.19 L2 cancelled by
-0.12 L2 co-production with
0.59 L2 coming to
0.08 L2 created by
0.29 L2 day on
0.22 L2 dropped on
0.16 L2 et on
-0.07 L2 exclusively on
0.11 L2 for the
0.23 L2 found on
-0.14 L2 from the
0.10 L2 globally on
0.19 L2 however ,
-0.07 L2 in the
-0.04 L2 is a
0.22 L2 it on
0.21 L2 launched on
-0.17 L2 made with
0.20 L2 meanwhile ,
0.40 L2 moved to
-0.20 L2 of the
-0.16 L2 part of
-0.25 L2 photo :
0.08 L2 premiere on
0.19 L2 premiered on
0.44 L2 president of
0.34 L2 produced by
0.14 L2 released by
0.29 L2 return to
0.26 L2 said that
0.40 L2 series at
0.40 L2 series on
-0.16 L2 shows ,
0.17 L2 shows on
0.19 L2 some of
0.09 L2 started on
-0.24 L2 stream on
0.23 L2 streamed on
0.17 L2 streaming on
0.31 L2 streams on
0.18 L2 that the
-0.25 L2 the %S
0.44 L2 the new
0.15 L2 the upcoming
-0.17 L2 to see
-0.10 L2 to the
0.14 L2 up by
0.09 L2 well as
-0.14 L2 will be
0.42 L2 working with
0.40 L2 years on
0.47 L2 ” (
0.39 L2 ” on
-0.16 L3 %D , and
-0.19 L3 %D , on
-0.14 L3 %P for the
-0.10 L3 %S , and
0.47 L3 %S of the
-0.33 L3 %T %S on
-0.15 L3 %T , which
0.21 L3 %T , ”
0.47 L3 %T ” (
0.39 L3 %T ” on
0.29 L3 ( %C /
0.32 L3 , %S (
0.29 L3 , and a
0.33 L3 , president of
0.22 L3 : %D on
-0.14 L3 ; %T (
0.11 L3 ^ %P :
0.76 L3 ^ %T (
0.51 L3 ^ %T ,
0.42 L3 ^ ^ %T
0.45 L3 ^ ^ a
-0.19 L3 ^ ^ the
0.19 L3 ^ however ,
0.20 L3 ^ meanwhile ,
0.20 L3 ^ the new
-0.12 L3 a co-production with
0.09 L3 as well as
0.23 L3 be found on
0.23 L3 be streamed on
0.24 L3 be working with
0.10 L3 been cancelled by
0.37 L3 begins %D on
0.11 L3 in %D ;
0.27 L3 in %D on
0.17 L3 is coming to
-0.14 L3 it will be
0.29 L3 next day on
0.30 L3 of %T ,
0.71 L3 on %C and
0.23 L3 on %D on
0.33 L3 p.m . on
0.14 L3 picked up by
0.25 L3 premiere %D on
0.10 L3 premiere globally on
-0.07 L3 premieres %D on
0.08 L3 series created by
-0.17 L3 streaming exclusively on
0.22 L3 the %C and
0.16 L3 to return to
-0.24 L3 to stream on
0.12 L3 was cancelled by
0.22 L3 was dropped on
0.25 L3 will air on
0.08 L3 with %C ,
-0.12 LR ( )
0.39 LR ( /
-0.06 LR , $
-0.16 LR , %P
-0.09 LR , 's
0.33 LR , .
0.22 LR , and
0.30 LR , announced
0.72 LR , has
-0.31 LR , is
0.27 LR / ,
-0.32 LR : $
-0.17 LR : )
0.46 LR : ,
0.17 LR : has
0.13 LR ; 's
-0.31 LR ^ $
0.31 LR ^ %D
0.63 LR ^ %P
0.22 LR ^ 's
0.06 LR ^ ,
0.51 LR ^ also
0.39 LR ^ and
-0.15 LR ^ announced
0.44 LR ^ cancels
-0.12 LR ^ drama
0.50 LR ^ gave
-0.42 LR ^ had
0.10 LR ^ has
0.48 LR ^ is
0.15 LR ^ just
0.41 LR ^ now
0.18 LR ^ ordered
0.32 LR ^ orders
-0.20 LR ^ originals
0.19 LR ^ presents
0.04 LR ^ sets
0.11 LR ^ took
0.33 LR ^ used
0.71 LR ^ will
0.05 LR a spokesperson
0.44 LR and $
-0.10 LR and 's
-0.12 LR and ,
0.60 LR and .
0.33 LR and has
-0.21 LR and on
0.35 LR at 's
0.09 LR at ,
-0.41 LR at .
0.43 LR at include
0.29 LR at is
0.05 LR by ,
0.34 LR by .
0.06 LR by after
0.17 LR by in
-0.12 LR for %D
0.25 LR for 's
0.51 LR for ,
0.11 LR for .
0.37 LR for in
0.35 LR from 's
0.25 LR in 's
0.34 LR in .
0.36 LR in drama
0.05 LR is 's
-0.12 LR of 's
0.44 LR of .
-0.06 LR on $
0.12 LR on %D
-0.24 LR on ,
0.23 LR on .
0.92 LR on and
0.14 LR on at
-0.14 LR on from
-0.23 LR on in
0.32 LR on on
0.10 LR on with
-0.24 LR the 's
0.42 LR the ,
-0.05 LR the .
0.46 LR the and
-0.33 LR the confirmed
0.40 LR the drama
0.41 LR the said
0.35 LR the series
-0.20 LR the show
-0.33 LR the will
0.48 LR to 's
-0.47 LR to ,
-0.07 LR to .
0.21 LR to in
-0.55 LR with ,
0.18 LR – has
0.26 LR — %D
0.20 LR — ,
0.09 Lb2 %C
0.23 Lb2 %D
-0.14 Lb2 %N
-0.51 Lb2 %P
0.31 Lb2 %S
0.05 Lb2 %T
0.39 Lb2 )
0.19 Lb2 ,
0.33 Lb2 .
0.08 Lb2 ^
0.44 Lb2 a
0.50 Lb2 air
0.55 Lb2 aired
0.17 Lb2 airing
0.45 Lb2 also
-0.46 Lb2 although
0.08 Lb2 and
-0.39 Lb2 announcements
0.33 Lb2 are
-0.39 Lb2 at
0.41 Lb2 available
0.16 Lb2 away
0.41 Lb2 back
0.29 Lb2 bow
0.06 Lb2 by
0.19 Lb2 cancelled
0.15 Lb2 cast
-0.33 Lb2 channels
-0.12 Lb2 co-production
0.19 Lb2 comes
0.59 Lb2 coming
0.34 Lb2 created
0.34 Lb2 day
0.20 Lb2 debut
0.45 Lb2 drama
0.22 Lb2 dropped
-0.31 Lb2 episodes
0.16 Lb2 et
-0.07 Lb2 exclusively
0.11 Lb2 for
0.23 Lb2 found
0.10 Lb2 globally
0.19 Lb2 however
-0.39 Lb2 in
0.10 Lb2 is
0.44 Lb2 it
0.21 Lb2 launched
-0.06 Lb2 made
0.20 Lb2 meanwhile
0.40 Lb2 moved
0.11 Lb2 news
-0.11 Lb2 of
0.62 Lb2 on
-0.16 Lb2 part
-0.25 Lb2 photo
0.08 Lb2 premiere
0.19 Lb2 premiered
0.44 Lb2 president
0.35 Lb2 produced
0.14 Lb2 released
0.29 Lb2 return
0.26 Lb2 said
0.54 Lb2 series
-0.22 Lb2 show
0.10 Lb2 shows
0.19 Lb2 some
0.09 Lb2 started
-0.24 Lb2 stream
0.23 Lb2 streamed
0.47 Lb2 streaming
0.31 Lb2 streams
0.14 Lb2 that
0.29 Lb2 tv
0.17 Lb2 up
0.10 Lb2 was
-0.14 Lb2 watch
0.07 Lb2 well
-0.05 Lb2 will
0.42 Lb2 working
0.40 Lb2 years
-0.05 Lb2 ”
0.11 Lb3 %C
0.46 Lb3 %K
-0.28 Lb3 %N
0.13 Lb3 %P
0.32 Lb3 %S
0.09 Lb3 %T
-0.10 Lb3 's
-0.28 Lb3 /
0.20 Lb3 :
0.05 Lb3 ^
0.18 Lb3 a
-0.08 Lb3 after
0.13 Lb3 and
0.28 Lb3 are
0.11 Lb3 as
0.17 Lb3 at
0.13 Lb3 be
0.31 Lb3 been
0.37 Lb3 begins
-0.14 Lb3 being
0.31 Lb3 both
0.32 Lb3 by
0.31 Lb3 can
-0.11 Lb3 comedy
-0.09 Lb3 coming
0.09 Lb3 drama
0.21 Lb3 for
0.32 Lb3 from
-0.20 Lb3 good
-0.23 Lb3 have
-0.21 Lb3 hit
-0.18 Lb3 however
0.27 Lb3 in
0.33 Lb3 initially
0.58 Lb3 is
0.04 Lb3 it
0.25 Lb3 its
0.17 Lb3 just
0.11 Lb3 new
0.20 Lb3 news
0.29 Lb3 next
0.22 Lb3 not
0.38 Lb3 of
0.24 Lb3 on
0.33 Lb3 p.m
0.14 Lb3 picked
0.33 Lb3 premiere
-0.07 Lb3 premieres
0.25 Lb3 released
0.35 Lb3 scripted
-0.30 Lb3 series
0.28 Lb3 show
-0.17 Lb3 streaming
0.23 Lb3 surprise
-0.38 Lb3 that
-0.11 Lb3 the
-0.27 Lb3 to
-0.16 Lb3 trailer
0.57 Lb3 was
0.34 Lb3 which
-0.24 Lb3 will
-0.16 Lb3 with
0.46 Lb3 |
0.31 R1 %D
-0.13 R1 %P
-0.08 R1 's
-0.04 R1 )
-0.21 R1 ,
0.09 R1 .
-0.17 R1 /
0.28 R1 :
0.15 R1 a
0.21 R1 after
0.51 R1 also
0.37 R1 and
-0.16 R1 are
-0.13 R1 as
0.22 R1 at
0.40 R1 bosses
0.31 R1 can
0.55 R1 cancels
-0.19 R1 chief
-0.18 R1 comedy
-0.24 R1 confirmed
0.27 R1 decided
0.52 R1 did
0.33 R1 drama
-0.28 R1 drops
-0.09 R1 for
-0.14 R1 from
-0.16 R1 gave
-0.37 R1 had
0.08 R1 has
-0.29 R1 have
0.18 R1 in
0.48 R1 include
0.42 R1 india
0.24 R1 is
0.21 R1 just
0.37 R1 made
0.54 R1 now
0.12 R1 on
0.11 R1 only
0.18 R1 ordered
0.32 R1 orders
0.19 R1 presents
0.26 R1 programming
0.07 R1 s
0.41 R1 said
-0.20 R1 says
-0.05 R1 series
0.04 R1 sets
-0.07 R1 show
0.12 R1 shows
0.05 R1 spokesperson
0.28 R1 then
-0.35 R1 to
0.11 R1 took
0.33 R1 used
0.31 R1 was
0.38 R1 when
0.20 R1 will
-0.19 R1 with
0.20 R1 would
0.09 R1 —
0.44 R2 %D $
0.17 R2 %D ,
-0.17 R2 %D .
0.21 R2 %D and
0.06 R2 's %N
0.32 R2 's %P
0.43 R2 's biggest
0.48 R2 's hit
0.15 R2 's most-watched
0.17 R2 's new
0.20 R2 's second
0.23 R2 's wednesday
0.19 R2 ) $
0.21 R2 ) ,
-0.10 R2 ) .
-0.09 R2 ) :
0.33 R2 ) –
-0.28 R2 , %C
-0.18 R2 , %D
0.51 R2 , %T
0.05 R2 , and
0.38 R2 , from
0.29 R2 , is
-0.13 R2 , said
0.34 R2 , the
-0.12 R2 , there
0.25 R2 , where
0.32 R2 , which
-0.18 R2 , with
0.41 R2 , ”
0.07 R2 . $
0.05 R2 . ”
0.57 R2 / %C
0.53 R2 : %T
0.44 R2 and %C
-0.10 R2 and %T
0.35 R2 announced on
0.34 R2 announced that
0.23 R2 as well
0.14 R2 at %N
-0.11 R2 chief %P
0.36 R2 drama %T
0.42 R2 for %S
0.15 R2 from %D
0.35 R2 has announced
0.09 R2 has axed
0.34 R2 has cancelled
-0.45 R2 has confirmed
0.19 R2 has given
-0.26 R2 has officially
0.19 R2 has pulled
0.05 R2 has renewed
0.30 R2 has taken
0.15 R2 has yet
0.10 R2 in %D
-0.10 R2 in the
0.32 R2 include %T
0.23 R2 is not
0.56 R2 on %D
0.18 R2 ordered %S
0.26 R2 orders %S
0.44 R2 original series
0.26 R2 programming president
0.06 R2 s %T
0.27 R2 says “
0.25 R2 series was
-0.18 R2 show %T
0.29 R2 to stream
-0.20 R2 will not
0.36 R2 will stream
0.10 R2 with the
0.24 R2 | %P
0.44 R3 %D $ $
-0.17 R3 %D . $
0.18 R3 's %N -
0.20 R3 's %T %S
-0.05 R3 's %T is
0.12 R3 's new drama
0.19 R3 ) $ $
0.18 R3 ) , %S
-0.10 R3 ) . $
0.17 R3 ) – a
0.06 R3 ) – one
0.05 R3 ) – the
0.28 R3 , %C and
0.24 R3 , %D )
0.30 R3 , %D .
0.38 R3 , from %D
-0.16 R3 , said :
0.15 R3 , there are
0.16 R3 , where the
0.43 R3 , with %P
0.07 R3 . $ $
0.05 R3 . ” $
0.34 R3 / %C ,
0.39 R3 and %C $
0.65 R3 and %C ,
0.27 R3 and %C .
0.27 R3 and %C on
0.35 R3 announced on %D
0.29 R3 announced that %T
0.14 R3 at %N :
0.41 R3 for %S $
0.15 R3 from %D ,
-0.42 R3 has confirmed that
0.19 R3 has given a
0.19 R3 has pulled the
0.26 R3 in %D $
-0.13 R3 in %D ,
0.34 R3 in %D .
0.30 R3 in %D and
-0.30 R3 in the uk
0.30 R3 on %D ,
0.14 R3 on %D .
0.25 R3 on %D and
0.26 R3 orders %S of
0.26 R3 programming president %P
-0.18 R3 show %T .
0.25 R3 will stream the
0.10 R3 with the first
0.08 Rb2 %C
0.06 Rb2 %D
0.35 Rb2 %K
0.07 Rb2 %N
-0.08 Rb2 %P
1.02 Rb2 %S
0.41 Rb2 's
0.15 Rb2 ,
-0.41 Rb2 -
-0.33 Rb2 .
0.15 Rb2 :
0.14 Rb2 ;
-0.05 Rb2 a
0.50 Rb2 after
-0.11 Rb2 all
0.04 Rb2 announced
0.09 Rb2 axed
-0.12 Rb2 before
0.43 Rb2 biggest
-0.26 Rb2 by
0.39 Rb2 cancelled
-0.43 Rb2 confirmed
-0.32 Rb2 director
0.22 Rb2 dropped
0.66 Rb2 for
-0.08 Rb2 from
0.19 Rb2 given
0.33 Rb2 had
0.55 Rb2 has
0.48 Rb2 have
0.50 Rb2 hit
0.12 Rb2 in
0.10 Rb2 is
0.93 Rb2 it
0.26 Rb2 its
0.14 Rb2 just
0.12 Rb2 midseason
0.15 Rb2 most-watched
0.33 Rb2 new
-0.17 Rb2 not
0.08 Rb2 of
-0.26 Rb2 officially
-0.32 Rb2 on
0.14 Rb2 picked
0.26 Rb2 president
0.19 Rb2 pulled
0.26 Rb2 put
0.14 Rb2 renewed
0.31 Rb2 revealed
-0.08 Rb2 said
0.20 Rb2 second
-0.14 Rb2 series
0.54 Rb2 show
0.48 Rb2 stream
0.30 Rb2 taken
0.58 Rb2 that
0.37 Rb2 the
-0.28 Rb2 their
0.42 Rb2 them
-0.12 Rb2 there
-0.21 Rb2 they
-0.32 Rb2 this
0.43 Rb2 to
0.47 Rb2 tv
0.23 Rb2 unveiled
-0.31 Rb2 up
0.40 Rb2 us
0.34 Rb2 used
0.44 Rb2 was
0.23 Rb2 wednesday
0.23 Rb2 well
0.25 Rb2 where
0.42 Rb2 which
-0.08 Rb2 will
-0.16 Rb2 with
0.15 Rb2 yet
0.33 Rb2 –
-0.09 Rb2 “
0.17 Rb2 ”
-0.37 Rb3 $
-0.37 Rb3 %C
0.21 Rb3 %D
0.41 Rb3 %K
-0.29 Rb3 %N
0.06 Rb3 %P
0.95 Rb3 %S
-0.09 Rb3 %T
-0.05 Rb3 's
0.06 Rb3 (
0.48 Rb3 )
0.07 Rb3 ,
0.20 Rb3 -
0.68 Rb3 .
0.32 Rb3 /
0.32 Rb3 :
0.28 Rb3 ;
0.27 Rb3 ?
-0.21 Rb3 a
0.32 Rb3 according
0.32 Rb3 after
-0.22 Rb3 also
0.44 Rb3 an
0.35 Rb3 and
0.47 Rb3 announced
0.07 Rb3 are
-0.31 Rb3 as
0.22 Rb3 at
-0.13 Rb3 be
0.52 Rb3 by
0.19 Rb3 confirmed
0.26 Rb3 drama
0.15 Rb3 dramas
0.34 Rb3 filming
-0.07 Rb3 first
0.25 Rb3 for
0.40 Rb3 from
0.29 Rb3 had
0.31 Rb3 has
0.41 Rb3 in
-0.15 Rb3 is
0.52 Rb3 it
0.55 Rb3 its
0.34 Rb3 left
-0.21 Rb3 most
0.35 Rb3 no
0.49 Rb3 not
-0.15 Rb3 of
-0.16 Rb3 on
0.06 Rb3 one
0.15 Rb3 only
0.20 Rb3 ordered
0.26 Rb3 original
0.31 Rb3 out
0.12 Rb3 over
0.17 Rb3 release
0.17 Rb3 renewal
0.25 Rb3 renewed
-0.38 Rb3 said
-0.11 Rb3 series
0.39 Rb3 show
0.30 Rb3 some
-0.04 Rb3 take
-0.08 Rb3 that
0.59 Rb3 the
0.30 Rb3 their
0.12 Rb3 there
0.53 Rb3 told
-0.31 Rb3 trailer
0.37 Rb3 tv
-0.29 Rb3 uk
0.43 Rb3 up
0.41 Rb3 was
0.40 Rb3 what
-0.38 Rb3 will
-0.10 Rb3 with
0.34 Rb3 yes
-0.28 Rb3 |
0.37 Rb3 “
-0.24 T after
0.22 T before
-0.05 T both
-0.11 T none
-0.13 T season
-0.15 at caption
-0.09 at first0
0.47 at first2
-0.26 at heading
0.05 at item
0.30 at last1
-0.25 at length0
-0.08 at length1
0.05 at length2
0.13 at length4
-0.21 at length5
0.10 at row
-0.33 at title
0.12 between after-channels0
-0.35 between after-channels1
-0.63 between after-channels2
-0.25 between after-channels3
0.05 between after-titles0
-0.57 between after-titles2
-0.45 between after-titles3
-0.33 between after:'s
0.27 between after:(
-0.10 between after:)
0.19 between after:-
0.11 between after:.
0.27 between after::
-0.69 between after:;
-0.29 between after:a
-0.08 between after:after
0.48 between after:air
-0.11 between after:aired
0.27 between after:airing
0.15 between after:airs
-0.36 between after:already
0.26 between after:also
0.45 between after:although
0.32 between after:an
-0.43 between after:and
0.36 between after:anime
-0.21 between after:announced
-0.13 between after:are
0.29 between after:arrives
-0.06 between after:as
0.15 between after:at
-0.06 between after:available
-0.22 between after:back
-0.16 between after:be
0.17 between after:been
0.25 between after:begins
0.14 between after:being
-0.14 between after:but
0.05 between after:by
0.31 between after:can
0.09 between after:cancelled
0.15 between after:cast
-0.20 between after:comedy
-0.12 between after:comes
0.08 between after:created
0.35 between after:date
0.47 between after:day
0.12 between after:debut
0.23 between after:debuted
-0.22 between after:directed
-0.07 between after:drama
0.19 between after:each
-0.51 between after:earned
-0.05 between after:end
-0.10 between after:episode
-0.08 between after:episodes
0.27 between after:et
0.36 between after:exclusively
0.18 between after:first
0.12 between after:for
-0.50 between after:from
0.24 between after:getting
0.10 between after:globally
0.34 between after:going
-0.20 between after:had
0.12 between after:has
-0.44 between after:have
-0.10 between after:hit
0.44 between after:hour
0.17 between after:in
0.11 between after:is
-0.14 between after:it
0.18 between after:its
0.12 between after:joins
-0.15 between after:just
0.12 between after:last
0.65 between after:left
0.49 between after:look
0.47 between after:made
0.06 between after:most
0.20 between after:most-watched
-0.29 between after:moved
0.28 between after:named
0.30 between after:network
0.22 between after:news
-0.12 between after:next
0.40 between after:night
0.34 between after:no
0.43 between after:not
0.12 between after:now
0.29 between after:of
0.18 between after:on
0.30 between after:one
0.35 between after:only
0.26 between after:original
-0.35 between after:own
0.18 between after:picked
0.05 between after:premieres
-0.54 between after:prequel
0.35 between after:produced
0.38 between after:release
0.27 between after:released
0.23 between after:return
0.41 between after:returns
0.37 between after:seen
0.25 between after:series
0.43 between after:show
-0.15 between after:shows
-0.18 between after:since
0.11 between after:south
-0.08 between after:star
-0.18 between after:starred
-0.11 between after:stream
0.29 between after:streamer
0.20 between after:streaming
0.31 between after:streams
0.26 between after:subsequent
-0.44 between after:take
0.42 between after:that
-0.09 between after:the
0.34 between after:there
-0.26 between after:thriller
-0.11 between after:time
-0.29 between after:to
0.19 between after:tv
0.37 between after:up
-0.09 between after:upcoming
0.37 between after:was
-0.21 between after:well
0.17 between after:which
-0.37 between after:while
-0.25 between after:will
0.32 between after:with
0.23 between after:would
0.63 between after:–
0.30 between after:—
0.45 between after_
-0.33 between after_%S_on
0.15 between after_(
-0.07 between after_,
0.32 between after_,_%S_(
0.23 between after_,_which
0.21 between after_,_”
-0.36 between after_and
0.61 between after_on
0.47 between after_”_(
0.39 between after_”_on
0.48 between before-channels0
-0.88 between before-channels1
-0.38 between before-channels2
-0.73 between before-channels3
0.19 between before-titles0
0.06 between before-titles1
-0.34 between before-titles2
0.27 between before-titles3
0.34 between before:'s
0.23 between before:(
0.12 between before:)
-0.30 between before:.
0.12 between before::
-1.08 between before:;
-0.39 between before:a
0.39 between before:about
0.06 between before:after
0.66 between before:also
0.38 between before:american
-0.16 between before:and
0.15 between before:announced
0.57 between before:another
0.11 between before:are
0.39 between before:around
-0.29 between before:as
-0.26 between before:at
0.25 between before:axe
0.09 between before:axed
-0.13 between before:bafta
0.16 between before:be
0.10 between before:been
-0.14 between before:beginning
-0.40 between before:best
0.06 between before:bridge
0.39 between before:bring
-0.14 between before:british
-0.23 between before:by
0.66 between before:called
0.53 between before:cancelled
0.39 between before:cancels
0.41 between before:cast
-0.08 between before:channel
-0.30 between before:chief
0.06 between before:comedy
0.48 between before:coming
-0.38 between before:commissioned
0.25 between before:companion
-0.08 between before:confirmed
0.20 between before:crime
0.16 between before:date
-0.06 between before:dates
0.40 between before:decided
0.19 between before:developing
-0.12 between before:done
0.45 between before:drama
0.11 between before:episodes
0.37 between before:exclusive
-0.36 between before:family
-0.25 between before:favourite
0.21 between before:first
0.17 between before:follows
-0.39 between before:for
0.36 between before:freshman
0.17 between before:from
0.17 between before:fronted
0.20 between before:given
0.36 between before:go
0.04 between before:greenlit
-0.30 between before:had
0.26 between before:has
-0.26 between before:hit
0.47 between before:home
-0.28 between before:horror
0.43 between before:in
0.48 between before:include
-0.31 between before:included
0.41 between before:including
0.39 between before:into
0.06 between before:is
0.31 between before:it
0.15 between before:its
-0.15 between before:just
0.15 between before:korean
0.14 between before:launch
0.23 between before:less
0.53 between before:like
0.21 between before:likely
0.31 between before:limited
0.42 between before:lineup
0.20 between before:made
0.43 between before:main
0.20 between before:midseason
-0.19 between before:more
-0.24 between before:mystery
0.44 between before:network
0.87 between before:new
0.05 between before:next
0.36 between before:no
-0.32 between before:now
-0.17 between before:of
-0.20 between before:officially
-0.19 between before:on
-0.05 between before:once
0.55 between before:order
0.20 between before:ordered
0.32 between before:orders
-0.31 between before:original
0.38 between before:other
0.04 between before:over
0.12 between before:past
0.19 between before:plug
0.30 between before:pm
-0.10 between before:premiere
0.25 between before:prequel
0.27 between before:previously
-0.08 between before:producer
0.19 between before:pulled
0.41 between before:put
-0.17 between before:remake
0.14 between before:renewed
-0.10 between before:renewing
0.26 between before:revealed
0.07 between before:s
0.06 between before:said
0.56 between before:same
0.28 between before:second
0.11 between before:seen
-0.34 between before:series
0.25 between before:set
0.04 between before:sets
0.44 between before:show
0.66 between before:shows
0.41 between before:slate
0.30 between before:slot
0.08 between before:starring
0.19 between before:straight-to-series
0.15 between before:take
-0.17 between before:takes
0.20 between before:teaser
0.35 between before:television
0.24 between before:than
-0.25 between before:that
-0.06 between before:the
0.44 between before:their
0.44 between before:they
-0.32 between before:third
0.39 between before:this
-0.18 between before:thriller
0.44 between before:time
0.24 between before:to
-0.14 between before:trailer
0.27 between before:tv
0.19 between before:unveiled
0.63 between before:up
0.50 between before:us
0.18 between before:used
0.26 between before:was
0.22 between before:wednesday
-0.22 between before:well
0.21 between before:which
-0.55 between before:while
0.24 between before:will
0.64 between before:with
0.42 between before:would
-0.19 between before:year
0.35 between before:yes
0.36 between before:yet
0.42 between before:you
0.32 between before_'s
1.08 between before_'s_“
0.51 between before_,
0.35 between before_:
-0.43 between before_and
0.29 between before_announced_that
0.36 between before_drama
0.29 between before_has_renewed
0.05 between before_include
0.45 between before_series
0.41 between before_”_s
1.82 carried by-catalogue
-0.07 counts channels1
-0.10 counts channels2
-0.18 counts channels3
-0.09 counts titles2
-0.14 counts titles3
-0.37 l1 #
0.42 l1 %D
-0.25 l1 %S
0.45 l1 %T
-0.11 l1 ,
0.33 l1 /
0.09 l1 :
0.07 l1 ;
0.07 l1 a
-0.28 l1 after
0.27 l1 although
0.06 l1 and
0.15 l1 as
0.34 l1 at
-0.14 l1 be
0.09 l1 both
0.47 l1 by
0.30 l1 channel
0.57 l1 for
-0.15 l1 former
0.51 l1 from
-0.26 l1 hit
-0.14 l1 in
-0.13 l1 including
-0.19 l1 like
0.53 l1 new
0.16 l1 of
0.10 l1 on
-0.29 l1 other
0.38 l1 said
-0.17 l1 see
0.45 l1 that
-0.27 l1 the
-0.04 l1 to
0.20 l1 upcoming
0.12 l1 when
-0.15 l1 which
0.20 l1 while
-0.31 l1 with
0.42 l1 |
0.49 l1 –
0.25 l1 —
0.46 l1 “
0.32 l1 ”
-0.07 l2 %C ,
0.43 l2 %C /
0.32 l2 %C and
-0.15 l2 %D ,
0.11 l2 %D ;
0.60 l2 %D on
0.16 l2 %P ,
0.16 l2 %P /
-0.07 l2 %P :
-0.34 l2 %P for
-0.42 l2 %P on
0.35 l2 %S (
0.43 l2 %S ,
-0.09 l2 %S on
-0.12 l2 %T (
0.05 l2 %T ;
0.04 l2 %T and
-0.17 l2 %T on
-0.18 l2 , a
-0.42 l2 , and
-0.12 l2 , on
-0.07 l2 , the
-0.15 l2 , which
0.17 l2 , while
0.69 l2 , with
0.32 l2 , ”
0.33 l2 . on
0.42 l2 ^ %T
0.45 l2 ^ a
-0.19 l2 ^ the
0.50 l2 air on
0.55 l2 aired on
0.17 l2 airing on
0.33 l2 also on
0.29 l2 and a
0.33 l2 are on
-0.39 l2 at the
0.41 l2 available on
0.29 l2 bow on
0.34 l2 by the
0.19 l2 cancelled by
-0.12 l2 co-production with
0.59 l2 coming to
0.08 l2 created by
0.29 l2 day on
0.22 l2 dropped on
0.16 l2 et on
-0.07 l2 exclusively on
0.11 l2 for the
0.23 l2 found on
-0.14 l2 from the
0.10 l2 globally on
0.19 l2 however ,
-0.07 l2 in the
-0.04 l2 is a
0.22 l2 it on
0.21 l2 launched on
-0.17 l2 made with
0.20 l2 meanwhile ,
0.40 l2 moved to
-0.20 l2 of the
-0.16 l2 part of
0.08 l2 premiere on
0.19 l2 premiered on
0.44 l2 president of
0.34 l2 produced by
0.14 l2 released by
0.29 l2 return to
0.40 l2 series at
0.40 l2 series on
-0.16 l2 shows ,
0.17 l2 shows on
0.19 l2 some of
0.09 l2 started on
-0.24 l2 stream on
0.23 l2 streamed on
0.17 l2 streaming on
0.31 l2 streams on
0.18 l2 that the
-0.25 l2 the %S
0.44 l2 the new
0.15 l2 the upcoming
-0.17 l2 to see
-0.10 l2 to the
0.14 l2 up by
0.09 l2 well as
-0.14 l2 will be
0.42 l2 working with
0.40 l2 years on
0.47 l2 ” (
0.39 l2 ” on
-0.16 l3 %D , and
-0.19 l3 %D , on
-0.51 l3 %K , and
0.58 l3 %P , the
-0.14 l3 %P for the
-0.10 l3 %S , and
0.47 l3 %S of the
-0.33 l3 %T %S on
-0.15 l3 %T , which
0.21 l3 %T , ”
0.47 l3 %T ” (
0.39 l3 %T ” on
0.32 l3 , %S (
0.29 l3 , and a
0.33 l3 , president of
0.22 l3 : %D on
-0.27 l3 : %P /
-0.14 l3 ; %T (
0.85 l3 ^ %P /
0.11 l3 ^ %P :
0.75 l3 ^ %T (
0.51 l3 ^ %T ,
0.42 l3 ^ ^ %T
0.45 l3 ^ ^ a
-0.19 l3 ^ ^ the
0.19 l3 ^ however ,
0.20 l3 ^ meanwhile ,
0.20 l3 ^ the new
-0.12 l3 a co-production with
0.09 l3 as well as
0.23 l3 be found on
0.23 l3 be streamed on
0.24 l3 be working with
0.10 l3 been cancelled by
0.37 l3 begins %D on
0.11 l3 in %D ;
0.27 l3 in %D on
0.17 l3 is coming to
-0.14 l3 it will be
0.29 l3 next day on
0.30 l3 of %T ,
0.71 l3 on %C and
0.23 l3 on %D on
0.33 l3 p.m . on
0.14 l3 picked up by
0.25 l3 premiere %D on
0.10 l3 premiere globally on
-0.07 l3 premieres %D on
0.08 l3 series created by
-0.17 l3 streaming exclusively on
0.22 l3 the %C and
0.16 l3 to return to
-0.24 l3 to stream on
0.12 l3 was cancelled by
0.22 l3 was dropped on
0.25 l3 will air on
0.08 l3 with %C ,
-0.15 order after
-0.32 order after-far
0.13 order after-near
0.45 order after-next
-0.12 order after-some
0.09 order before
-0.47 order before-far
0.87 order before-near
-0.06 order before-next
-0.17 order untitled
-0.14 own Csure1
-0.22 own Csure2
0.54 own Csure3
-0.17 own writtenCsure1
-0.18 own writtenCsure2
0.49 own writtenCsure3
-0.07 r1 $
0.26 r1 %D
-0.13 r1 %P
-0.09 r1 's
-0.07 r1 (
-0.23 r1 /
0.28 r1 :
0.15 r1 a
0.21 r1 after
0.51 r1 also
0.22 r1 and
-0.16 r1 are
-0.13 r1 as
0.22 r1 at
0.40 r1 bosses
0.55 r1 cancels
-0.19 r1 chief
-0.18 r1 comedy
-0.24 r1 confirmed
0.27 r1 decided
0.52 r1 did
0.33 r1 drama
-0.28 r1 drops
-0.09 r1 for
-0.14 r1 from
-0.16 r1 gave
-0.37 r1 had
0.08 r1 has
-0.29 r1 have
0.18 r1 in
0.48 r1 include
0.42 r1 india
0.23 r1 is
0.21 r1 just
0.37 r1 made
0.40 r1 now
0.12 r1 on
0.11 r1 only
0.18 r1 ordered
0.32 r1 orders
0.19 r1 presents
0.26 r1 programming
0.41 r1 said
-0.20 r1 says
-0.05 r1 series
0.04 r1 sets
-0.07 r1 show
0.12 r1 shows
0.05 r1 spokesperson
0.28 r1 then
-0.50 r1 to
0.11 r1 took
0.33 r1 used
0.31 r1 was
0.38 r1 when
0.20 r1 will
-0.19 r1 with
0.20 r1 would
0.09 r1 —
0.07 r1 ”
-0.07 r2 $ $
0.17 r2 %D ,
-0.17 r2 %D .
0.21 r2 %D and
0.06 r2 's %N
0.32 r2 's %P
0.43 r2 's biggest
0.48 r2 's hit
0.15 r2 's most-watched
0.17 r2 's new
0.20 r2 's second
0.23 r2 's wednesday
0.25 r2 ) $
0.21 r2 ) ,
-0.10 r2 ) .
-0.09 r2 ) :
0.33 r2 ) –
-0.28 r2 , %C
-0.18 r2 , %D
-0.09 r2 , %K
0.31 r2 , %P
0.51 r2 , %T
0.44 r2 , and
0.31 r2 , from
0.29 r2 , is
-0.13 r2 , said
0.55 r2 , the
-0.12 r2 , there
0.25 r2 , where
0.32 r2 , which
-0.18 r2 , with
0.41 r2 , ”
0.05 r2 . ”
0.42 r2 / %C
0.12 r2 / %P
0.53 r2 : %T
0.44 r2 and %C
-0.12 r2 and %P
-0.10 r2 and %T
0.35 r2 announced on
0.34 r2 announced that
0.23 r2 as well
0.14 r2 at %N
-0.11 r2 chief %P
0.36 r2 drama %T
0.42 r2 for %S
0.15 r2 from %D
0.35 r2 has announced
0.09 r2 has axed
0.34 r2 has cancelled
-0.45 r2 has confirmed
0.19 r2 has given
-0.26 r2 has officially
0.19 r2 has pulled
0.05 r2 has renewed
0.30 r2 has taken
0.15 r2 has yet
0.10 r2 in %D
-0.10 r2 in the
0.32 r2 include %T
0.23 r2 is not
0.56 r2 on %D
0.18 r2 ordered %S
0.26 r2 orders %S
0.44 r2 original series
0.26 r2 programming president
0.27 r2 says “
0.25 r2 series was
-0.18 r2 show %T
0.29 r2 to stream
-0.20 r2 will not
0.36 r2 will stream
0.10 r2 with the
0.24 r2 | %P
0.07 r2 ” s
-0.07 r3 $ $ $
-0.17 r3 %D . $
0.18 r3 's %N -
0.20 r3 's %T %S
-0.05 r3 's %T is
0.12 r3 's new drama
0.25 r3 ) $ $
0.18 r3 ) , %S
-0.10 r3 ) . $
0.17 r3 ) – a
0.06 r3 ) – one
0.05 r3 ) – the
0.28 r3 , %C and
0.24 r3 , %D )
0.29 r3 , %D .
0.17 r3 , %P is
0.31 r3 , from %D
-0.16 r3 , said :
0.15 r3 , there are
0.16 r3 , where the
0.43 r3 , with %P
0.05 r3 . ” $
0.39 r3 and %C $
0.65 r3 and %C ,
0.27 r3 and %C .
0.27 r3 and %C on
0.35 r3 announced on %D
0.29 r3 announced that %T
0.14 r3 at %N :
0.41 r3 for %S $
0.15 r3 from %D ,
-0.42 r3 has confirmed that
0.19 r3 has given a
0.19 r3 has pulled the
0.26 r3 in %D $
-0.13 r3 in %D ,
0.34 r3 in %D .
0.30 r3 in %D and
-0.30 r3 in the uk
0.30 r3 on %D ,
0.14 r3 on %D .
0.25 r3 on %D and
0.26 r3 orders %S of
0.26 r3 programming president %P
-0.18 r3 show %T .
0.25 r3 will stream the
0.10 r3 with the first
0.06 r3 ” s %T
0.50 rule <channel>_acts_on_the_series
0.65 rule <channel>’s_series
0.52 rule any
-0.28 rule none
0.29 rule on_<channel>
-1.22 rule other
-0.44 topic aside
0.05 topic round-up
`
