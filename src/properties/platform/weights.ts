/** What the judge of platform claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const platformWeights = `
-0.225 bias
0.31 A !
0.36 A %
-0.35 A %C
0.12 A %D
0.52 A %K
-0.13 A %O
0.06 A %P
-0.18 A %S
-0.18 A %T
0.42 A &
-0.06 A 's
0.42 A (
0.09 A )
0.46 A +
-0.04 A ,
-0.06 A -
0.23 A .
0.10 A ...
-0.05 A :
0.26 A ;
0.34 A ?
0.67 A according
0.15 A adaptation
-0.22 A adapts
0.35 A advertisers
0.38 A after
-0.14 A again
0.31 A ahead
0.27 A air
0.47 A aired
0.18 A all
0.37 A along
0.13 A already
0.29 A also
0.41 A american
-0.20 A anime
0.16 A announced
0.20 A another
0.36 A anthology
0.49 A any
0.48 A around
-0.06 A asked
0.60 A audience
0.08 A audiences
0.43 A australia
-0.42 A australian
0.16 A available
-0.29 A away
0.18 A axe
0.26 A axed
0.18 A back
-0.10 A bafta
0.37 A based
0.18 A been
-0.30 A begin
0.09 A beginning
0.09 A begins
-0.33 A begun
-0.20 A being
-0.11 A best
-0.17 A big
0.42 A biggest
0.24 A book
0.39 A bosses
0.55 A both
-0.28 A bow
0.46 A brand
0.46 A bring
0.14 A bringing
0.26 A british
-0.29 A broadcast
0.14 A bubble
0.39 A business
-0.32 A but
0.06 A cable
0.34 A call
0.10 A called
0.34 A came
0.29 A cameras
0.14 A can
0.38 A cancelled
0.50 A cancels
0.21 A cast
0.17 A channel
0.34 A character
-0.22 A chief
0.27 A city
0.30 A close
0.47 A come
0.11 A comedy
0.68 A coming
0.29 A comment
0.39 A commented
-0.21 A commission
-0.31 A commissioned
0.11 A companion
-0.34 A confirmed
-0.53 A content
0.22 A continue
0.30 A could
0.40 A countries
0.29 A created
0.19 A creative
0.36 A creators
0.24 A crime
0.59 A cut
0.44 A date
0.19 A day
0.53 A days
0.31 A deal
0.16 A debuted
0.50 A debuting
-0.40 A debuts
0.50 A decided
0.20 A decision
0.34 A declined
-0.23 A developing
0.17 A did
-0.29 A director
-0.42 A do
0.12 A done
-0.18 A drama
0.13 A dramas
0.37 A drew
0.14 A drop
0.34 A dropped
-0.31 A drops
0.33 A dubbed
-0.16 A due
-0.48 A each
-0.17 A end
0.13 A ending
0.34 A english
0.32 A entirely
0.29 A episode
-0.12 A episodes
0.32 A even
0.65 A event
0.37 A ever
-0.15 A every
0.38 A exclusive
-0.08 A executive
-0.19 A fall
-0.28 A family
0.34 A fan
-0.32 A fans
0.11 A fantasy
0.37 A favourite
-0.14 A features
0.30 A fifth
0.36 A filming
-0.21 A finale
0.36 A finally
0.05 A first
0.45 A followed
0.17 A following
0.10 A follows
-0.05 A forward
0.38 A found
-0.32 A fourth
0.45 A free
0.06 A from
-0.14 A gave
0.08 A get
0.22 A gets
0.19 A given
0.23 A giving
0.26 A globally
-0.13 A go
0.39 A goes
-0.20 A going
-0.18 A good
0.27 A got
0.31 A gripping
-0.13 A had
0.18 A has
0.09 A have
0.50 A her
0.41 A his
-0.23 A hit
0.40 A home
-0.10 A horror
0.44 A include
-0.08 A included
0.47 A including
0.47 A india
-0.23 A interest
0.62 A into
0.41 A japan
0.77 A just
-0.27 A known
0.19 A korean
0.41 A lands
-0.23 A last
0.17 A later
0.45 A launch
0.40 A left
0.40 A legal
0.38 A less
-0.30 A let
0.27 A light
0.06 A like
0.18 A likely
0.13 A limited
0.09 A lineup
0.15 A little
-0.17 A local
0.17 A london
-0.38 A look
-0.18 A looking
-0.23 A lovers
-0.12 A made
0.34 A main
-0.26 A making
0.51 A many
0.10 A midseason
0.56 A million
-0.07 A monster
0.46 A month
-0.06 A months
-0.21 A more
0.22 A most-watched
0.23 A moved
0.30 A much
-0.26 A my
-0.14 A mystery
0.50 A named
-0.14 A network
0.32 A never
0.11 A new
-0.37 A news
0.43 A next
0.55 A night
0.31 A no
-0.24 A no-brainer
0.20 A nor
0.41 A north
-0.17 A not
0.28 A now
0.37 A off
-0.24 A office
-0.22 A officially
-0.26 A once
0.54 A one
0.34 A only
0.37 A or
0.60 A order
0.35 A ordered
0.31 A orders
0.27 A originals
0.33 A other
-0.32 A otherwise
-0.25 A out
0.67 A outside
0.04 A over
0.09 A p.m
-0.20 A page
0.46 A part
0.28 A past
0.51 A picked
-0.08 A pilot
0.48 A plan
0.41 A plans
0.32 A platform
0.37 A plug
0.28 A pm
0.25 A popular
0.06 A premiere
-0.33 A premieres
-0.04 A prequel
-0.22 A presentation
-0.23 A presents
-0.16 A press
0.20 A previewed
-0.47 A previously
-0.27 A procedural
-0.08 A produced
-0.12 A producer
-0.13 A producers
-0.46 A production
0.48 A programming
-0.29 A project
0.18 A pulled
0.04 A put
0.24 A ran
0.36 A ready
0.55 A release
0.51 A released
0.30 A renewal
0.41 A renewed
-0.08 A renewing
-0.31 A rest
-0.30 A return
0.62 A returning
0.12 A returns
0.49 A revealed
0.11 A revival
0.23 A rights
0.32 A rotten
0.27 A runs
0.05 A s
-0.22 A said
0.37 A same
0.32 A say
-0.17 A saying
-0.33 A says
0.59 A schedule
0.29 A scheduled
0.21 A sci-fi
0.60 A scripted
0.16 A see
0.29 A seen
0.11 A series
0.48 A service
-0.14 A set
0.16 A sets
0.37 A shooting
0.47 A showrunner
-0.27 A shows
-0.08 A simulcast
0.54 A since
0.21 A single
0.34 A sitcom
0.56 A slate
0.25 A slot
0.36 A so
0.20 A sold
-0.09 A some
-0.23 A sorry
0.22 A sources
0.30 A south
-0.35 A spin-off
0.23 A spokesman
0.08 A spokesperson
0.40 A spring
0.49 A stage
0.07 A stars
0.65 A starts
-0.38 A stories
-0.34 A story
0.17 A straight-to-series
0.61 A stream
-0.31 A streamed
0.27 A streamer
0.16 A streaming
0.10 A streams
0.25 A strike
-0.26 A subsequent
-0.17 A such
0.41 A summer
0.05 A sunday
0.10 A take
0.33 A taken
0.35 A team
0.41 A teaser
-0.38 A television
0.21 A tell
0.40 A than
0.09 A their
0.43 A them
0.31 A then
0.06 A there
-0.08 A they
-0.26 A third
-0.63 A thriller
0.23 A through
0.07 A thursday
0.34 A title
0.23 A told
0.32 A tomatoes
0.19 A took
0.42 A top
0.33 A total
-0.20 A track
-0.13 A trailer
0.42 A tuesday
-0.15 A turkish
-0.06 A turned
0.21 A tv
-0.42 A u.s.
-0.39 A uk
-0.38 A until
0.33 A unveiled
0.30 A up
0.49 A used
0.29 A usual
0.46 A very
0.17 A viewers
-0.33 A waiting
-0.16 A watch
0.59 A way
0.58 A we
0.29 A wednesday
0.42 A week
0.32 A weeks
-0.18 A well
-0.28 A what
0.65 A where
0.21 A which
0.06 A while
-0.22 A who
-0.25 A will
0.11 A without
0.18 A word
0.16 A work
0.13 A working
0.45 A works
-0.25 A world
-0.13 A would
0.50 A written
0.36 A yes
0.53 A yet
-0.14 A –
0.16 A —
0.08 A ”
0.30 An %
-0.19 An %C
0.08 An %D
0.11 An %K
-0.14 An %N
0.43 An %O
-0.18 An %P
0.05 An %S
-0.17 An %T
0.04 An (
0.07 An )
-0.16 An ,
0.18 An -
0.13 An .
-0.11 An ...
-0.08 An /
0.09 An :
0.25 An ;
0.34 An ?
0.32 An about
0.31 An according
-0.15 An adapts
0.32 An after
-0.07 An again
0.33 An air
0.26 An also
0.33 An anime
0.07 An announced
0.47 An another
0.49 An any
0.37 An around
-0.06 An asked
0.33 An audience
0.34 An australia
-0.13 An australian
0.29 An available
0.18 An axe
0.07 An axed
0.08 An back
-0.15 An been
-0.22 An being
-0.18 An best
0.42 An biggest
0.39 An bosses
0.44 An bring
-0.05 An bringing
-0.11 An broadcast
-0.29 An but
-0.12 An cable
0.48 An called
-0.09 An can
0.38 An cancelled
0.50 An cancels
0.07 An cast
-0.04 An channel
-0.17 An chief
0.31 An come
-0.24 An comedy
0.38 An coming
-0.38 An commissioned
-0.32 An confirmed
0.20 An crime
0.22 An date
-0.20 An dates
0.28 An day
0.31 An deal
-0.44 An debuts
0.46 An decided
0.20 An decision
0.34 An declined
0.22 An developing
0.55 An did
-0.30 An director
-0.37 An do
0.12 An done
0.32 An drama
0.13 An dramas
0.14 An drop
0.28 An dropped
-0.31 An drops
0.34 An english
-0.21 An episodes
0.24 An even
0.59 An event
-0.10 An executive
-0.28 An fall
-0.33 An family
-0.32 An fans
0.34 An filming
0.07 An first
0.41 An followed
0.65 An follows
-0.05 An forward
0.45 An free
0.17 An from
-0.14 An gave
0.39 An gets
0.19 An given
0.23 An giving
0.26 An globally
-0.37 An go
0.39 An goes
-0.20 An good
-0.18 An had
0.14 An has
0.10 An hit
0.44 An include
0.47 An india
-0.23 An interest
0.48 An just
0.17 An korean
0.41 An launch
0.40 An left
0.05 An like
-0.15 An lineup
0.17 An london
-0.48 An look
0.06 An looking
0.40 An made
0.43 An main
-0.26 An making
0.12 An midseason
0.31 An month
0.72 An more
-0.13 An most
0.22 An most-watched
0.23 An moved
0.32 An mystery
0.40 An named
-0.27 An network
0.32 An never
0.17 An new
0.11 An next
0.11 An no
0.20 An nor
-0.25 An not
0.23 An now
-0.24 An office
-0.22 An officially
0.19 An one
0.34 An only
0.37 An or
0.59 An order
0.35 An ordered
0.31 An orders
0.16 An original
-0.32 An otherwise
-0.15 An our
0.04 An out
0.39 An outside
-0.20 An page
0.22 An picked
-0.12 An pilot
0.48 An plan
0.37 An plug
-0.07 An premiere
-0.04 An prequel
-0.22 An presentation
-0.23 An presents
-0.23 An press
0.20 An previewed
-0.30 An procedural
0.07 An producer
-0.48 An production
0.27 An programming
0.18 An pulled
0.58 An put
0.38 An release
0.38 An released
0.30 An renewal
0.24 An renewed
0.50 An returning
0.35 An revealed
0.11 An revival
0.59 An rights
0.35 An run
0.27 An runs
0.05 An s
-0.55 An said
0.46 An same
0.42 An say
-0.27 An says
0.22 An schedule
0.25 An scheduled
0.38 An scripted
0.37 An season
0.07 An series
0.48 An set
0.09 An sets
0.33 An show
-0.07 An shows
0.17 An since
0.50 An slate
0.41 An so
-0.12 An some
-0.23 An sorry
0.28 An south
0.23 An spokesman
0.08 An spokesperson
0.40 An spring
0.08 An starring
-0.33 An still
0.17 An straight-to-series
0.49 An stream
0.25 An strike
0.54 An such
0.35 An summer
0.48 An sunday
0.33 An taken
0.19 An team
0.36 An teaser
0.43 An them
0.31 An then
-0.15 An there
-0.13 An thriller
0.23 An through
0.12 An time
0.05 An told
0.10 An took
0.29 An total
-0.18 An trailer
-0.15 An turkish
0.18 An tv
-0.31 An u.s.
-0.29 An uk
0.29 An unveiled
0.17 An us
0.49 An used
0.29 An wednesday
0.24 An weeks
-0.22 An well
0.50 An what
0.46 An where
0.20 An which
-0.20 An while
-0.30 An who
-0.13 An will
0.11 An without
0.18 An word
-0.17 An worldwide
0.16 An would
0.47 An written
0.29 An year
0.32 An yes
0.16 An yet
-0.04 An |
0.58 An –
0.11 An —
0.11 An “
0.26 An ”
-0.31 B #
0.05 B %C
0.43 B %D
-0.18 B %K
0.29 B %N
-0.18 B %O
0.09 B %S
0.12 B %T
0.18 B &
-0.05 B (
-0.10 B )
-0.12 B ,
0.37 B -
0.10 B .
0.11 B /
-0.16 B 9pm
0.09 B :
0.05 B ;
0.61 B about
-0.20 B acclaimed
-0.32 B according
0.33 B adapted
0.20 B after
0.29 B ahead
0.48 B air
0.05 B aired
0.39 B airing
0.22 B airs
0.14 B all
0.10 B already
0.07 B also
-0.11 B although
-0.22 B among
0.41 B animated
-0.27 B anime
-0.04 B announced
-0.29 B announcements
-0.11 B another
0.07 B anticipated
0.35 B any
0.32 B arrives
0.30 B audiences
0.35 B australia
-0.19 B australian
0.24 B available
0.39 B away
-0.12 B became
-0.10 B because
0.38 B been
0.11 B before
0.31 B began
0.41 B begins
-0.30 B begun
-0.29 B best
0.47 B both
-0.14 B britain
-0.31 B broadcast
0.19 B bunch
0.17 B but
0.20 B cable
0.74 B can
0.32 B cancellation
0.12 B cancelled
-0.45 B cancels
0.42 B cast
0.24 B channel
-0.20 B channels
-0.41 B character
0.10 B co-production
0.18 B come
0.14 B comedy
0.24 B comes
0.19 B coming
0.29 B commissioned
0.22 B confirmed
-0.21 B continues
-0.20 B could
0.36 B created
-0.08 B credit
0.17 B crew
0.39 B crews
0.21 B crime
0.17 B critical
0.27 B date
0.57 B day
-0.18 B deal
0.51 B debut
0.41 B debuted
0.24 B detective
-0.29 B developing
-0.26 B director
0.35 B drama
0.28 B drew
0.20 B dropped
0.32 B drops
0.31 B each
-0.53 B earned
0.08 B end
0.29 B ended
0.09 B episode
-0.05 B episodes
0.14 B era
0.28 B et
0.33 B every
-0.11 B everyone
-0.04 B exclusive
-0.30 B exclusively
-0.42 B executive
0.23 B fans
0.13 B favourite
-0.07 B feature
-0.30 B filming
-0.17 B finale
0.46 B finished
0.16 B first
0.45 B followed
0.44 B following
-0.06 B former
0.36 B forward
0.28 B found
-0.07 B from
0.26 B game
0.36 B getting
0.30 B globally
0.29 B go
0.46 B goes
0.30 B going
-0.04 B good
0.04 B great
0.07 B had
0.38 B hard
0.46 B has
-0.29 B have
0.33 B having
-0.17 B he
0.47 B here
0.35 B his
-0.22 B hit
0.52 B hour
-0.49 B how
-0.07 B however
0.73 B i
0.64 B if
-0.20 B including
0.36 B initially
-0.31 B japan
0.14 B joined
-0.25 B joining
0.55 B joins
-0.26 B just
0.33 B keep
-0.16 B knows
0.27 B korea
0.14 B landed
-0.10 B last
0.61 B launch
0.24 B launched
0.23 B lead
0.13 B left
-0.25 B life
0.22 B limited
0.13 B long
0.47 B look
0.09 B looking
0.18 B made
0.50 B make
0.11 B many
0.35 B may
0.09 B meanwhile
-0.19 B media
0.30 B might
0.57 B million
0.26 B minutes
0.24 B most
0.20 B most-watched
0.08 B moved
0.29 B moving
-0.24 B name
0.21 B named
0.34 B neither
-0.15 B new
0.34 B newcomer
0.51 B news
0.06 B next
0.28 B night
0.22 B nor
0.95 B not
-0.24 B novel
-0.33 B now
-0.18 B off
0.32 B official
-0.18 B once
0.60 B one
-0.05 B only
0.42 B or
0.30 B order
0.50 B original
-0.13 B other
0.07 B our
0.38 B out
0.37 B outside
0.09 B over
-0.12 B own
0.23 B p.m
-0.10 B part
0.23 B past
-0.36 B photo
-0.19 B picked
0.42 B pilot
-0.40 B platform
0.21 B police
0.34 B premiere
-0.11 B premiered
-0.06 B premieres
0.21 B prequel
0.44 B probably
0.06 B produced
-0.24 B producer
-0.31 B producers
0.41 B production
-0.10 B proud
-0.29 B ran
0.46 B rated
0.43 B ratings
-0.15 B recently
0.64 B release
-0.36 B released
0.27 B remake
0.23 B reports
-0.19 B returned
-0.06 B returns
-0.35 B revealed
0.33 B running
0.46 B runs
0.07 B said
-0.24 B same
0.55 B say
-0.31 B says
0.38 B scripted
0.58 B season
0.21 B seasons
-0.19 B second
-0.07 B see
0.24 B seen
-0.21 B series
0.56 B set
0.09 B several
0.42 B she
0.42 B should
0.46 B shown
0.26 B signed
-0.09 B since
0.37 B single
0.41 B sitcom
-0.23 B slate
-0.25 B so
0.18 B some
0.49 B soon
0.22 B south
0.25 B space
0.26 B star
-0.15 B starred
0.24 B starring
-0.19 B stars
0.35 B start
0.53 B started
0.33 B still
-0.13 B stream
0.27 B streamed
0.28 B streamer
-0.04 B streaming
0.53 B streams
0.15 B studio
0.23 B subsequent
0.29 B success
0.25 B surprise
-0.21 B synopsis
0.05 B take
-0.49 B team
0.12 B teen
-0.19 B television
-0.23 B them
-0.05 B there
0.33 B things
0.32 B third
-0.22 B thrilled
0.10 B thriller
0.30 B told
0.31 B took
-0.15 B trailer
0.19 B tuesday
0.34 B turkish
0.42 B tv
-0.07 B under
0.14 B up
0.12 B upcoming
-0.11 B us
0.30 B very
0.36 B vice
0.19 B wall
0.46 B way
-0.52 B we
0.23 B week
0.33 B weeks
0.38 B what
0.28 B when
0.65 B whether
0.09 B which
0.21 B while
-0.24 B whose
0.21 B will
-0.37 B wonderful
-0.17 B worldwide
0.52 B would
0.37 B writing
-0.28 B written
0.11 B yet
0.16 B york
0.56 B your
0.47 B |
0.43 B –
0.33 B —
-0.26 B “
-0.36 Bn #
-0.05 Bn %C
0.29 Bn %D
-0.06 Bn %K
0.14 Bn %N
0.29 Bn %O
-0.14 Bn %P
0.14 Bn %S
0.21 Bn %T
0.18 Bn &
-0.23 Bn )
-0.10 Bn ,
-0.08 Bn .
0.12 Bn :
0.06 Bn ;
-0.05 Bn after
0.55 Bn air
0.16 Bn aired
0.27 Bn airing
0.57 Bn all
0.40 Bn already
0.34 Bn also
-0.30 Bn although
-0.17 Bn among
-0.06 Bn announced
-0.29 Bn announcements
-0.11 Bn another
-0.11 Bn available
0.17 Bn away
0.47 Bn back
-0.12 Bn became
0.48 Bn been
0.11 Bn before
0.37 Bn begins
-0.11 Bn being
0.41 Bn both
-0.14 Bn britain
-0.36 Bn broadcast
0.12 Bn but
0.20 Bn cable
0.57 Bn can
0.22 Bn cancelled
0.32 Bn cast
0.27 Bn channel
-0.20 Bn channels
0.10 Bn co-production
0.10 Bn comedy
0.44 Bn comes
0.18 Bn coming
0.29 Bn commissioned
0.15 Bn confirmed
0.31 Bn created
-0.08 Bn credit
0.21 Bn crime
0.57 Bn day
-0.41 Bn deal
0.45 Bn debut
0.34 Bn debuted
-0.47 Bn developing
-0.11 Bn director
0.10 Bn drama
0.20 Bn dropped
0.32 Bn drops
-0.19 Bn end
0.09 Bn episode
-0.28 Bn episodes
0.24 Bn et
-0.04 Bn exclusive
-0.04 Bn exclusively
0.15 Bn fans
-0.27 Bn finale
0.26 Bn finished
0.16 Bn first
-0.21 Bn former
0.20 Bn found
0.28 Bn from
0.26 Bn game
0.20 Bn getting
0.13 Bn globally
-0.04 Bn good
-0.05 Bn had
0.38 Bn hard
0.49 Bn has
-0.12 Bn have
0.07 Bn having
0.28 Bn he
-0.26 Bn hit
0.41 Bn hour
-0.07 Bn however
0.35 Bn i
-0.26 Bn including
0.36 Bn initially
0.26 Bn japan
0.49 Bn just
0.27 Bn korea
0.14 Bn landed
-0.27 Bn last
0.52 Bn launch
0.24 Bn launched
0.10 Bn lead
-0.22 Bn like
0.45 Bn look
0.18 Bn made
0.04 Bn meanwhile
0.55 Bn million
0.26 Bn minutes
0.23 Bn most
0.20 Bn most-watched
0.08 Bn moved
0.29 Bn moving
0.34 Bn neither
-0.28 Bn new
0.44 Bn news
0.06 Bn next
0.42 Bn no
0.22 Bn nor
0.68 Bn not
-0.36 Bn now
-0.18 Bn off
0.24 Bn official
0.46 Bn one
0.33 Bn only
0.30 Bn order
0.18 Bn original
-0.19 Bn other
0.25 Bn out
0.29 Bn p.m
-0.14 Bn part
-0.36 Bn photo
0.20 Bn picked
-0.05 Bn platform
0.47 Bn premiere
0.39 Bn premiered
-0.06 Bn premieres
0.32 Bn produced
0.32 Bn ratings
-0.15 Bn recently
0.55 Bn release
0.32 Bn released
-0.18 Bn return
0.39 Bn returns
-0.35 Bn revealed
0.50 Bn said
-0.17 Bn says
0.38 Bn scripted
0.27 Bn second
-0.18 Bn see
0.20 Bn seen
0.08 Bn series
0.39 Bn set
-0.14 Bn show
0.06 Bn shows
-0.24 Bn since
0.33 Bn sitcom
-0.17 Bn so
0.18 Bn some
0.42 Bn star
0.26 Bn start
0.20 Bn started
0.47 Bn statement
-0.23 Bn stream
0.27 Bn streamed
0.23 Bn streaming
0.53 Bn streams
0.23 Bn subsequent
0.25 Bn surprise
-0.16 Bn take
0.46 Bn time
0.30 Bn told
-0.15 Bn trailer
0.21 Bn turkish
0.28 Bn tv
-0.10 Bn up
0.10 Bn upcoming
0.38 Bn us
-0.15 Bn watch
-0.55 Bn we
0.23 Bn week
0.05 Bn well
0.35 Bn what
0.24 Bn when
0.54 Bn whether
0.18 Bn which
0.20 Bn while
-0.13 Bn who
-0.25 Bn whose
-0.17 Bn will
-0.20 Bn wonderful
-0.09 Bn working
-0.17 Bn worldwide
0.37 Bn writing
-0.17 Bn years
0.47 Bn |
0.53 Bn –
0.30 Bn —
-0.31 Bn “
-0.12 Bn ”
-0.30 H 
-0.06 H %D
0.14 H %K
-0.25 H %N
0.14 H %S
0.38 H %T
-0.16 H 's
-0.32 H (
-0.32 H )
0.22 H ,
0.10 H -
0.40 H /
0.07 H :
-0.09 H ?
-0.34 H a
-0.36 H about
0.06 H as
-0.11 H be
0.57 H by
0.26 H can
0.07 H cast
0.56 H date
-0.08 H do
0.32 H drama
-0.27 H ends
-0.31 H for
-0.14 H from
0.39 H how
0.10 H in
-0.55 H is
-0.31 H it
0.39 H many
-0.28 H new
0.31 H out
0.46 H premieres
-0.12 H release
-0.43 H renewed
0.32 H returning
0.45 H series
-0.13 H so
-0.29 H star
-0.22 H the
0.59 H there
0.33 H to
0.28 H watch
-0.46 H what
0.33 H when
0.37 H where
-0.08 H will
0.87 H you
-0.22 H |
0.75 H –
-0.11 H “
-0.07 H ”
-0.36 L1 #
0.41 L1 %D
-0.20 L1 %S
0.46 L1 %T
-0.06 L1 's
-0.24 L1 ,
0.46 L1 /
0.07 L1 :
0.06 L1 ;
-0.29 L1 after
0.24 L1 although
0.18 L1 and
0.14 L1 as
0.19 L1 at
-0.13 L1 be
0.09 L1 both
0.44 L1 by
0.27 L1 channel
0.48 L1 for
-0.21 L1 former
0.39 L1 from
-0.29 L1 hit
-0.17 L1 in
-0.16 L1 including
-0.16 L1 like
0.51 L1 new
0.14 L1 of
-0.17 L1 other
0.35 L1 said
-0.18 L1 see
0.56 L1 that
-0.30 L1 the
-0.05 L1 to
0.16 L1 upcoming
0.11 L1 when
-0.16 L1 which
0.18 L1 while
-0.31 L1 with
0.40 L1 |
0.43 L1 –
0.26 L1 —
0.31 L1 ”
-0.22 L2 %C ,
0.46 L2 %C /
0.26 L2 %C and
-0.16 L2 %D ,
0.16 L2 %D ;
0.51 L2 %D on
-0.19 L2 %P :
-0.39 L2 %P for
-0.43 L2 %P on
0.06 L2 %S (
0.45 L2 %S ,
-0.10 L2 %T (
0.07 L2 %T and
0.24 L2 %T is
-0.13 L2 %T on
-0.13 L2 , a
-0.09 L2 , and
-0.12 L2 , on
-0.24 L2 , the
-0.16 L2 , which
0.16 L2 , while
0.60 L2 , with
0.31 L2 , ”
0.26 L2 . on
0.43 L2 ^ %T
0.44 L2 ^ a
-0.23 L2 ^ the
0.55 L2 air on
0.49 L2 aired on
0.19 L2 airing on
0.32 L2 also on
0.32 L2 and a
0.28 L2 are on
-0.37 L2 at the
0.31 L2 available on
0.30 L2 bow on
0.36 L2 by the
0.19 L2 cancelled by
-0.11 L2 co-production with
0.69 L2 coming to
0.08 L2 created by
-0.08 L2 credit :
0.31 L2 day on
0.20 L2 dropped on
0.20 L2 et on
-0.04 L2 exclusively on
0.13 L2 for the
0.20 L2 found on
-0.17 L2 from the
0.13 L2 globally on
0.19 L2 however ,
-0.07 L2 in the
0.24 L2 it on
0.16 L2 launched on
-0.12 L2 made with
0.22 L2 meanwhile ,
0.39 L2 moved to
-0.22 L2 of the
-0.14 L2 part of
-0.36 L2 photo :
0.09 L2 premiere on
0.21 L2 premiered on
0.46 L2 president of
0.29 L2 produced by
0.14 L2 released by
0.33 L2 return to
0.23 L2 said that
0.43 L2 series at
0.31 L2 series on
-0.11 L2 shows ,
0.12 L2 shows on
0.18 L2 some of
0.11 L2 started on
-0.27 L2 stream on
0.27 L2 streamed on
0.17 L2 streaming on
0.30 L2 streams on
0.19 L2 that the
-0.20 L2 the %S
0.42 L2 the new
0.13 L2 the upcoming
-0.18 L2 to see
-0.10 L2 to the
0.16 L2 up by
0.07 L2 well as
-0.13 L2 will be
0.44 L2 working with
0.40 L2 years on
0.40 L2 ” (
0.38 L2 ” on
-0.25 L3 %D , and
-0.18 L3 %D , on
-0.16 L3 %P for the
0.40 L3 %S of the
-0.32 L3 %T %S on
-0.16 L3 %T , which
0.20 L3 %T , ”
0.40 L3 %T ” (
0.38 L3 %T ” on
0.33 L3 ( %C /
0.32 L3 , and a
0.33 L3 , president of
0.19 L3 : %D on
-0.16 L3 ; %T (
-0.11 L3 ^ %D ,
0.79 L3 ^ %T (
0.57 L3 ^ %T ,
0.43 L3 ^ ^ %T
0.44 L3 ^ ^ a
-0.23 L3 ^ ^ the
0.19 L3 ^ however ,
0.22 L3 ^ meanwhile ,
0.18 L3 ^ the new
-0.11 L3 a co-production with
0.07 L3 as well as
0.20 L3 be found on
0.27 L3 be streamed on
0.25 L3 be working with
0.10 L3 been cancelled by
0.39 L3 begins %D on
0.16 L3 in %D ;
0.25 L3 in %D on
0.17 L3 is coming to
-0.13 L3 it will be
0.31 L3 next day on
0.31 L3 of %T ,
0.61 L3 on %C and
0.24 L3 on %D on
0.26 L3 p.m . on
0.16 L3 picked up by
0.22 L3 premiere %D on
0.13 L3 premiere globally on
0.08 L3 series created by
-0.16 L3 streaming exclusively on
0.21 L3 the %C and
0.16 L3 to return to
-0.27 L3 to stream on
0.12 L3 was cancelled by
0.20 L3 was dropped on
0.21 L3 will air on
0.06 L3 with %C ,
0.12 L3 – %T (
-0.15 LR ( )
0.07 LR ( ,
0.38 LR ( /
-0.16 LR , %P
-0.21 LR , 's
0.36 LR , .
0.26 LR , and
0.30 LR , announced
0.66 LR , has
-0.38 LR , is
0.31 LR / ,
-0.14 LR : $
-0.04 LR : 's
-0.23 LR : )
0.36 LR : ,
0.16 LR : has
0.20 LR ; 's
-0.29 LR ^ $
0.14 LR ^ %D
0.63 LR ^ %P
0.14 LR ^ 's
0.60 LR ^ also
0.42 LR ^ and
-0.19 LR ^ announced
0.43 LR ^ cancels
-0.12 LR ^ drama
0.49 LR ^ gave
-0.44 LR ^ had
0.16 LR ^ has
0.41 LR ^ is
0.16 LR ^ just
0.46 LR ^ now
0.17 LR ^ ordered
0.31 LR ^ orders
-0.19 LR ^ originals
-0.23 LR ^ presents
0.10 LR ^ took
0.31 LR ^ used
0.64 LR ^ will
0.04 LR a original
0.08 LR a spokesperson
0.40 LR and $
-0.13 LR and 's
-0.13 LR and ,
0.62 LR and .
0.30 LR and has
-0.28 LR and on
0.27 LR at 's
0.05 LR at ,
-0.38 LR at .
0.42 LR at include
0.28 LR at is
0.05 LR by ,
0.36 LR by .
0.10 LR by after
0.19 LR by in
-0.11 LR for %D
0.23 LR for 's
0.59 LR for ,
0.13 LR for .
0.36 LR for in
0.24 LR from 's
0.12 LR in 's
0.35 LR in .
0.35 LR in drama
-0.11 LR of 's
0.44 LR of .
-0.08 LR on $
0.12 LR on %D
-0.20 LR on ,
0.29 LR on .
0.85 LR on and
0.15 LR on at
-0.08 LR on from
-0.15 LR on in
0.30 LR on on
0.13 LR on with
-0.25 LR the 's
0.46 LR the ,
-0.09 LR the .
0.37 LR the and
-0.34 LR the confirmed
0.32 LR the drama
0.43 LR the said
0.41 LR the series
-0.20 LR the show
-0.32 LR the will
0.31 LR to 's
-0.46 LR to ,
-0.11 LR to .
-0.05 LR to for
0.29 LR to in
-0.44 LR with ,
-0.07 LR with and
0.14 LR – has
0.27 LR — %D
0.18 LR — ,
0.15 Lb2 %C
0.26 Lb2 %D
-0.14 Lb2 %N
-0.45 Lb2 %P
0.15 Lb2 %S
0.05 Lb2 %T
0.40 Lb2 )
0.10 Lb2 ,
0.26 Lb2 .
0.09 Lb2 ^
0.48 Lb2 a
0.55 Lb2 air
0.49 Lb2 aired
0.19 Lb2 airing
0.45 Lb2 also
-0.45 Lb2 although
0.13 Lb2 and
-0.39 Lb2 announcements
0.28 Lb2 are
-0.37 Lb2 at
0.31 Lb2 available
0.17 Lb2 away
0.47 Lb2 back
0.30 Lb2 bow
0.19 Lb2 cancelled
0.13 Lb2 cast
-0.32 Lb2 channels
-0.11 Lb2 co-production
0.20 Lb2 comes
0.69 Lb2 coming
0.31 Lb2 created
-0.08 Lb2 credit
0.38 Lb2 day
0.19 Lb2 debut
0.46 Lb2 drama
0.20 Lb2 dropped
-0.27 Lb2 episodes
0.20 Lb2 et
-0.04 Lb2 exclusively
0.15 Lb2 for
0.20 Lb2 found
0.13 Lb2 globally
0.19 Lb2 however
-0.40 Lb2 in
0.07 Lb2 is
0.31 Lb2 it
0.16 Lb2 launched
0.22 Lb2 meanwhile
0.39 Lb2 moved
0.12 Lb2 news
-0.17 Lb2 of
0.58 Lb2 on
-0.14 Lb2 part
-0.36 Lb2 photo
0.09 Lb2 premiere
0.21 Lb2 premiered
0.46 Lb2 president
0.32 Lb2 produced
0.14 Lb2 released
0.33 Lb2 return
0.23 Lb2 said
0.75 Lb2 series
-0.23 Lb2 show
0.18 Lb2 some
0.11 Lb2 started
-0.27 Lb2 stream
0.27 Lb2 streamed
0.39 Lb2 streaming
0.30 Lb2 streams
0.04 Lb2 that
-0.11 Lb2 the
0.25 Lb2 tv
0.19 Lb2 up
0.08 Lb2 was
-0.15 Lb2 watch
0.05 Lb2 well
-0.10 Lb2 will
0.44 Lb2 working
0.40 Lb2 years
-0.05 Lb2 ”
0.46 Lb3 %K
-0.21 Lb3 %N
0.08 Lb3 %P
0.41 Lb3 %S
0.15 Lb3 %T
-0.15 Lb3 's
-0.08 Lb3 (
-0.30 Lb3 /
0.21 Lb3 :
-0.09 Lb3 ;
0.13 Lb3 ^
0.13 Lb3 a
0.08 Lb3 and
0.27 Lb3 are
0.09 Lb3 as
0.13 Lb3 at
0.12 Lb3 be
0.17 Lb3 been
0.39 Lb3 begins
-0.16 Lb3 being
0.34 Lb3 both
0.29 Lb3 by
0.32 Lb3 can
-0.09 Lb3 comedy
-0.05 Lb3 coming
0.10 Lb3 drama
0.05 Lb3 first
0.21 Lb3 for
0.34 Lb3 from
-0.18 Lb3 good
-0.21 Lb3 have
-0.21 Lb3 hit
-0.24 Lb3 however
0.25 Lb3 in
0.36 Lb3 initially
0.49 Lb3 is
0.07 Lb3 it
0.22 Lb3 its
0.25 Lb3 just
0.15 Lb3 new
0.21 Lb3 news
0.31 Lb3 next
0.32 Lb3 not
0.36 Lb3 of
0.26 Lb3 on
0.26 Lb3 p.m
0.16 Lb3 picked
0.30 Lb3 premiere
0.23 Lb3 released
0.38 Lb3 scripted
-0.37 Lb3 series
0.25 Lb3 show
-0.16 Lb3 streaming
0.25 Lb3 surprise
-0.42 Lb3 that
-0.09 Lb3 the
-0.20 Lb3 to
-0.15 Lb3 trailer
0.56 Lb3 was
0.30 Lb3 which
-0.27 Lb3 will
-0.17 Lb3 with
0.47 Lb3 |
0.12 Lb3 –
-0.05 R1 $
0.23 R1 %D
-0.16 R1 %P
-0.05 R1 's
-0.20 R1 ,
0.08 R1 .
-0.14 R1 /
0.31 R1 :
0.14 R1 a
0.21 R1 after
0.60 R1 also
0.42 R1 and
-0.07 R1 announced
-0.15 R1 are
-0.12 R1 as
0.26 R1 at
0.39 R1 bosses
0.32 R1 can
0.50 R1 cancels
-0.17 R1 chief
-0.18 R1 comedy
-0.18 R1 confirmed
0.30 R1 decided
0.55 R1 did
0.34 R1 drama
-0.31 R1 drops
-0.13 R1 for
-0.08 R1 from
-0.14 R1 gave
-0.35 R1 had
0.09 R1 has
-0.35 R1 have
0.13 R1 in
0.44 R1 include
0.43 R1 india
0.27 R1 is
0.22 R1 just
0.38 R1 made
0.55 R1 now
0.10 R1 on
0.14 R1 only
0.17 R1 ordered
0.31 R1 orders
-0.23 R1 presents
0.27 R1 programming
0.05 R1 s
0.43 R1 said
-0.17 R1 says
-0.08 R1 series
-0.08 R1 show
0.08 R1 shows
0.08 R1 spokesperson
0.31 R1 then
-0.39 R1 to
0.10 R1 took
0.31 R1 used
0.31 R1 was
0.34 R1 when
0.26 R1 will
-0.22 R1 with
0.20 R1 would
-0.04 R1 |
0.11 R1 —
-0.05 R2 $ $
0.38 R2 %D $
0.20 R2 %D ,
-0.12 R2 %D .
0.18 R2 %D and
0.08 R2 's %P
0.42 R2 's biggest
0.41 R2 's hit
0.22 R2 's most-watched
0.18 R2 's new
0.21 R2 's second
0.29 R2 's wednesday
0.08 R2 's “
0.20 R2 ) $
0.23 R2 ) ,
-0.19 R2 ) :
0.32 R2 ) –
-0.21 R2 , %C
-0.16 R2 , %D
0.30 R2 , %T
0.04 R2 , and
0.38 R2 , from
0.33 R2 , is
-0.08 R2 , said
0.28 R2 , the
-0.14 R2 , there
0.25 R2 , where
0.33 R2 , which
-0.20 R2 , with
0.40 R2 , ”
0.07 R2 . $
0.55 R2 / %C
0.57 R2 : %T
0.52 R2 and %C
-0.13 R2 and %T
0.43 R2 announced on
0.32 R2 announced that
0.17 R2 as well
0.15 R2 at %N
-0.08 R2 chief %P
0.36 R2 drama %T
0.44 R2 for %S
0.15 R2 from %D
0.31 R2 has announced
0.07 R2 has axed
0.30 R2 has cancelled
-0.47 R2 has confirmed
0.17 R2 has given
0.10 R2 has not
-0.28 R2 has officially
0.18 R2 has pulled
-0.05 R2 has said
0.33 R2 has taken
0.16 R2 has yet
0.12 R2 in %D
-0.07 R2 in the
0.34 R2 include %T
0.06 R2 is looking
0.32 R2 is not
0.54 R2 on %D
0.17 R2 ordered %S
0.24 R2 orders %S
0.49 R2 original series
0.27 R2 programming president
0.29 R2 says “
0.29 R2 series was
-0.19 R2 show %T
0.27 R2 to stream
-0.20 R2 will not
0.33 R2 will stream
0.13 R2 with the
0.25 R2 | %P
-0.05 R3 $ $ $
0.38 R3 %D $ $
-0.12 R3 %D . $
0.21 R3 's %N -
0.16 R3 's %T %S
-0.09 R3 's %T is
0.13 R3 's new drama
0.08 R3 's “ %T
0.20 R3 ) $ $
0.20 R3 ) , %S
0.11 R3 ) – a
0.27 R3 , %C and
0.23 R3 , %D )
0.29 R3 , %D .
0.38 R3 , from %D
-0.12 R3 , said :
0.14 R3 , there are
0.16 R3 , where the
0.61 R3 , with %P
0.07 R3 . $ $
0.34 R3 / %C ,
0.37 R3 and %C $
0.60 R3 and %C ,
0.34 R3 and %C .
0.32 R3 and %C on
0.43 R3 announced on %D
0.29 R3 announced that %T
0.15 R3 at %N :
0.36 R3 for %S $
0.15 R3 from %D ,
-0.12 R3 has axed %P
-0.43 R3 has confirmed that
0.17 R3 has given a
0.18 R3 has pulled the
-0.06 R3 has renewed %T
0.24 R3 in %D $
-0.12 R3 in %D ,
0.36 R3 in %D .
0.28 R3 in %D and
-0.29 R3 in the uk
0.34 R3 on %D ,
0.15 R3 on %D .
0.26 R3 on %D and
0.24 R3 orders %S of
0.27 R3 programming president %P
-0.19 R3 show %T .
0.23 R3 will stream the
0.13 R3 with the first
0.05 Rb2 $
0.15 Rb2 %D
0.36 Rb2 %K
0.14 Rb2 %N
-0.12 Rb2 %P
1.04 Rb2 %S
0.43 Rb2 's
0.10 Rb2 ,
-0.33 Rb2 -
-0.33 Rb2 .
0.28 Rb2 ;
-0.06 Rb2 a
0.48 Rb2 after
0.18 Rb2 all
0.05 Rb2 as
0.07 Rb2 axed
-0.12 Rb2 before
0.42 Rb2 biggest
-0.19 Rb2 by
0.33 Rb2 cancelled
-0.44 Rb2 confirmed
-0.38 Rb2 director
-0.06 Rb2 drama
0.24 Rb2 dropped
0.62 Rb2 for
-0.08 Rb2 from
0.17 Rb2 given
0.32 Rb2 had
0.60 Rb2 has
0.51 Rb2 have
0.42 Rb2 hit
0.11 Rb2 in
0.16 Rb2 is
0.91 Rb2 it
0.09 Rb2 its
0.15 Rb2 just
0.06 Rb2 looking
0.12 Rb2 midseason
0.22 Rb2 most-watched
0.36 Rb2 new
-0.24 Rb2 not
0.14 Rb2 of
-0.28 Rb2 officially
-0.38 Rb2 on
0.13 Rb2 picked
0.05 Rb2 pilot
0.27 Rb2 president
0.18 Rb2 pulled
0.30 Rb2 put
0.13 Rb2 renewed
0.31 Rb2 revealed
-0.10 Rb2 said
0.21 Rb2 second
-0.12 Rb2 series
0.56 Rb2 show
0.43 Rb2 stream
0.33 Rb2 taken
0.60 Rb2 that
0.48 Rb2 the
-0.25 Rb2 their
0.43 Rb2 them
-0.14 Rb2 there
-0.15 Rb2 they
-0.31 Rb2 this
0.46 Rb2 to
0.41 Rb2 tv
0.23 Rb2 unveiled
-0.29 Rb2 up
0.44 Rb2 us
0.34 Rb2 used
0.49 Rb2 was
0.29 Rb2 wednesday
0.17 Rb2 well
0.25 Rb2 where
0.47 Rb2 which
-0.05 Rb2 will
-0.17 Rb2 with
0.16 Rb2 yet
0.32 Rb2 –
0.22 Rb2 ”
-0.30 Rb3 $
-0.41 Rb3 %C
0.19 Rb3 %D
0.41 Rb3 %K
-0.34 Rb3 %N
0.87 Rb3 %S
-0.05 Rb3 's
0.04 Rb3 (
0.55 Rb3 )
0.34 Rb3 -
0.62 Rb3 .
0.39 Rb3 /
0.27 Rb3 :
0.27 Rb3 ;
0.25 Rb3 ?
-0.11 Rb3 a
0.31 Rb3 according
0.34 Rb3 after
-0.17 Rb3 also
0.41 Rb3 an
0.27 Rb3 and
0.49 Rb3 announced
0.06 Rb3 are
-0.25 Rb3 as
0.22 Rb3 at
-0.14 Rb3 be
0.49 Rb3 by
0.17 Rb3 confirmed
0.26 Rb3 drama
0.13 Rb3 dramas
0.34 Rb3 filming
-0.16 Rb3 first
0.28 Rb3 for
0.38 Rb3 from
0.29 Rb3 had
0.19 Rb3 has
0.44 Rb3 in
-0.20 Rb3 is
0.55 Rb3 it
0.64 Rb3 its
0.32 Rb3 left
-0.22 Rb3 most
0.32 Rb3 no
0.55 Rb3 not
0.19 Rb3 of
-0.14 Rb3 on
0.15 Rb3 only
0.20 Rb3 ordered
0.29 Rb3 original
0.35 Rb3 out
0.05 Rb3 over
-0.04 Rb3 prequel
0.18 Rb3 release
0.17 Rb3 renewal
0.25 Rb3 renewed
-0.38 Rb3 said
0.38 Rb3 show
0.28 Rb3 some
-0.07 Rb3 that
0.69 Rb3 the
0.45 Rb3 their
0.50 Rb3 told
-0.30 Rb3 trailer
0.33 Rb3 tv
-0.29 Rb3 uk
0.57 Rb3 up
0.42 Rb3 was
0.43 Rb3 what
-0.50 Rb3 will
-0.17 Rb3 with
0.32 Rb3 yes
-0.25 Rb3 |
0.39 Rb3 “
-0.22 T after
0.22 T before
-0.07 T both
-0.08 T none
-0.08 T season
-0.20 at caption
-0.16 at first0
0.47 at first2
-0.29 at heading
0.18 at last1
-0.16 at length0
0.12 at length2
0.07 at length3
0.13 at length4
-0.26 at length5
0.09 at row
-0.33 at title
0.17 between after-channels0
-0.28 between after-channels1
-0.53 between after-channels2
-0.26 between after-channels3
0.07 between after-titles0
0.05 between after-titles1
-0.55 between after-titles2
-0.33 between after-titles3
-0.39 between after:'s
0.36 between after:(
-0.12 between after:)
0.07 between after:-
0.14 between after:.
0.25 between after::
-0.66 between after:;
-0.32 between after:a
-0.14 between after:after
0.53 between after:air
-0.06 between after:aired
0.25 between after:airing
0.16 between after:airs
-0.31 between after:already
0.25 between after:also
0.50 between after:although
0.27 between after:an
-0.42 between after:and
0.37 between after:anime
-0.17 between after:announced
-0.14 between after:are
0.32 between after:arrives
0.19 between after:at
-0.05 between after:available
-0.16 between after:back
-0.14 between after:be
0.10 between after:been
0.24 between after:begins
0.16 between after:being
-0.25 between after:but
0.06 between after:by
0.29 between after:can
0.05 between after:cancelled
0.23 between after:cast
-0.24 between after:comedy
-0.10 between after:comes
0.08 between after:created
0.37 between after:date
0.50 between after:day
0.11 between after:debut
0.24 between after:debuted
-0.18 between after:directed
-0.09 between after:drama
0.18 between after:each
-0.53 between after:earned
-0.08 between after:episode
-0.09 between after:episodes
0.31 between after:et
0.36 between after:exclusively
-0.06 between after:finale
0.20 between after:first
0.06 between after:for
-0.47 between after:from
0.24 between after:getting
0.13 between after:globally
0.30 between after:going
-0.15 between after:had
0.14 between after:has
-0.44 between after:have
-0.08 between after:hit
0.52 between after:hour
0.14 between after:in
0.08 between after:is
-0.13 between after:it
0.13 between after:its
0.12 between after:joins
-0.16 between after:just
0.19 between after:last
0.64 between after:left
0.45 between after:look
0.45 between after:made
0.05 between after:most
0.20 between after:most-watched
-0.29 between after:moved
0.25 between after:named
0.26 between after:network
0.05 between after:new
0.22 between after:news
-0.15 between after:next
0.40 between after:night
0.37 between after:no
0.37 between after:not
0.07 between after:now
0.41 between after:of
0.30 between after:on
0.25 between after:one
0.35 between after:only
0.26 between after:original
-0.36 between after:own
0.20 between after:picked
0.32 between after:produced
0.39 between after:release
0.27 between after:released
0.25 between after:return
0.35 between after:returns
0.36 between after:seen
0.27 between after:series
0.38 between after:show
-0.15 between after:shows
-0.24 between after:since
0.13 between after:south
-0.05 between after:star
-0.15 between after:starred
-0.10 between after:stream
0.28 between after:streamer
0.22 between after:streaming
0.30 between after:streams
0.23 between after:subsequent
-0.52 between after:take
0.61 between after:that
-0.10 between after:the
0.37 between after:there
-0.27 between after:thriller
-0.11 between after:time
-0.34 between after:to
0.18 between after:tv
0.34 between after:up
-0.20 between after:upcoming
0.48 between after:was
-0.28 between after:well
0.16 between after:which
-0.43 between after:while
-0.18 between after:will
0.26 between after:with
0.25 between after:would
0.63 between after:–
0.30 between after:—
0.46 between after_
-0.32 between after_%S_on
0.17 between after_(
-0.10 between after_,
0.61 between after_,_%S_(
0.41 between after_,_which
0.20 between after_,_”
-0.11 between after_;
-0.38 between after_and
0.59 between after_on
0.40 between after_”_(
0.38 between after_”_on
0.57 between before-channels0
-0.83 between before-channels1
-0.44 between before-channels2
-0.77 between before-channels3
0.22 between before-titles0
-0.07 between before-titles1
-0.21 between before-titles2
0.38 between before-titles3
0.32 between before:'s
0.19 between before:(
-0.06 between before:)
0.13 between before:-
-0.24 between before:.
-0.98 between before:;
-0.29 between before:a
0.45 between before:about
0.14 between before:after
0.75 between before:also
0.40 between before:american
-0.18 between before:and
0.06 between before:announced
0.66 between before:another
0.32 between before:around
-0.26 between before:as
-0.28 between before:at
0.18 between before:axe
0.07 between before:axed
0.08 between before:back
-0.10 between before:bafta
0.18 between before:be
0.15 between before:been
-0.10 between before:beginning
-0.41 between before:best
0.39 between before:bring
-0.10 between before:british
-0.07 between before:but
-0.30 between before:by
0.76 between before:called
0.44 between before:cancelled
0.34 between before:cancels
0.45 between before:cast
-0.34 between before:chief
0.07 between before:comedy
0.50 between before:coming
-0.38 between before:commissioned
0.15 between before:companion
-0.07 between before:confirmed
0.20 between before:crime
0.16 between before:date
0.41 between before:decided
0.22 between before:developing
-0.26 between before:done
0.49 between before:drama
0.08 between before:episodes
0.38 between before:exclusive
-0.34 between before:family
-0.29 between before:favourite
0.23 between before:first
0.11 between before:follows
-0.41 between before:for
0.35 between before:freshman
0.30 between before:from
0.11 between before:fronted
0.19 between before:given
0.35 between before:go
-0.29 between before:had
0.26 between before:has
-0.29 between before:hit
0.40 between before:home
-0.23 between before:horror
0.54 between before:in
0.44 between before:include
-0.25 between before:included
0.43 between before:including
0.39 between before:into
0.31 between before:it
0.17 between before:its
-0.15 between before:just
0.19 between before:korean
0.14 between before:launch
0.23 between before:less
0.51 between before:like
0.18 between before:likely
0.30 between before:limited
0.71 between before:lineup
0.17 between before:made
0.43 between before:main
0.18 between before:midseason
-0.28 between before:more
-0.18 between before:mystery
0.45 between before:network
0.94 between before:new
0.34 between before:no
0.08 between before:not
-0.33 between before:now
-0.12 between before:of
-0.26 between before:officially
-0.17 between before:on
-0.09 between before:once
0.48 between before:order
0.23 between before:ordered
0.31 between before:orders
-0.38 between before:original
0.47 between before:other
0.11 between before:past
-0.06 between before:picked
0.18 between before:plug
0.22 between before:pm
-0.07 between before:premiere
0.16 between before:prequel
0.27 between before:previously
-0.08 between before:producer
0.18 between before:pulled
0.60 between before:put
-0.17 between before:remake
0.12 between before:renewed
-0.15 between before:renewing
0.24 between before:revealed
0.05 between before:s
0.06 between before:said
0.54 between before:same
0.23 between before:second
0.14 between before:seen
-0.34 between before:series
0.36 between before:set
0.39 between before:show
0.45 between before:shows
0.42 between before:slate
0.22 between before:slot
0.10 between before:starring
0.17 between before:straight-to-series
-0.15 between before:takes
0.21 between before:teaser
0.40 between before:television
0.26 between before:than
-0.39 between before:that
0.65 between before:their
0.48 between before:they
-0.31 between before:third
0.46 between before:this
-0.19 between before:thriller
0.33 between before:time
0.24 between before:to
-0.19 between before:trailer
0.29 between before:tv
0.21 between before:unveiled
0.68 between before:up
0.48 between before:us
0.17 between before:used
0.17 between before:was
0.27 between before:wednesday
-0.24 between before:well
0.15 between before:which
-0.56 between before:while
0.25 between before:will
0.48 between before:with
0.61 between before:would
-0.16 between before:year
0.36 between before:yes
0.36 between before:yet
0.59 between before:you
0.56 between before_'s
0.72 between before_'s_“
0.30 between before_,
0.34 between before_:
-0.42 between before_and
0.29 between before_announced_that
0.36 between before_drama
0.24 between before_has_renewed
0.08 between before_include
0.48 between before_series
0.33 between before_”_s
1.80 carried by-catalogue
-0.07 counts channels1
-0.06 counts channels2
-0.16 counts channels3
-0.08 counts titles2
-0.16 counts titles3
-0.36 l1 #
0.41 l1 %D
-0.20 l1 %S
0.46 l1 %T
-0.06 l1 's
-0.12 l1 ,
0.31 l1 /
0.22 l1 :
0.12 l1 ;
-0.08 l1 ^
-0.29 l1 after
0.24 l1 although
0.14 l1 as
0.26 l1 at
-0.13 l1 be
0.09 l1 both
0.44 l1 by
0.27 l1 channel
0.48 l1 for
-0.21 l1 former
0.39 l1 from
-0.29 l1 hit
-0.19 l1 in
-0.16 l1 including
-0.08 l1 is
-0.16 l1 like
0.51 l1 new
0.14 l1 of
-0.17 l1 other
0.35 l1 said
-0.18 l1 see
0.54 l1 that
-0.28 l1 the
-0.05 l1 to
0.16 l1 upcoming
0.11 l1 when
-0.16 l1 which
0.18 l1 while
-0.31 l1 with
0.40 l1 |
0.43 l1 –
0.26 l1 —
0.43 l1 “
0.31 l1 ”
-0.13 l2 %C ,
0.43 l2 %C /
0.26 l2 %C and
-0.16 l2 %D ,
0.16 l2 %D ;
0.51 l2 %D on
0.12 l2 %P ,
0.08 l2 %P /
-0.19 l2 %P :
-0.39 l2 %P for
-0.43 l2 %P on
0.06 l2 %S (
0.45 l2 %S ,
-0.10 l2 %T (
0.05 l2 %T and
-0.13 l2 %T on
-0.13 l2 , a
-0.47 l2 , and
-0.12 l2 , on
-0.13 l2 , the
-0.16 l2 , which
0.16 l2 , while
0.60 l2 , with
0.31 l2 , ”
0.26 l2 . on
0.43 l2 ^ %T
-0.08 l2 ^ ^
0.44 l2 ^ a
-0.23 l2 ^ the
0.55 l2 air on
0.49 l2 aired on
0.19 l2 airing on
0.32 l2 also on
0.32 l2 and a
0.28 l2 are on
-0.37 l2 at the
0.31 l2 available on
0.30 l2 bow on
0.36 l2 by the
0.19 l2 cancelled by
-0.11 l2 co-production with
0.69 l2 coming to
0.08 l2 created by
0.31 l2 day on
0.20 l2 dropped on
0.20 l2 et on
-0.04 l2 exclusively on
0.13 l2 for the
0.20 l2 found on
-0.17 l2 from the
0.13 l2 globally on
0.19 l2 however ,
-0.07 l2 in the
0.24 l2 it on
0.16 l2 launched on
-0.12 l2 made with
0.22 l2 meanwhile ,
0.39 l2 moved to
-0.22 l2 of the
-0.14 l2 part of
0.09 l2 premiere on
0.21 l2 premiered on
0.46 l2 president of
0.29 l2 produced by
0.14 l2 released by
0.33 l2 return to
0.43 l2 series at
0.31 l2 series on
-0.11 l2 shows ,
0.12 l2 shows on
0.18 l2 some of
0.11 l2 started on
-0.27 l2 stream on
0.27 l2 streamed on
0.17 l2 streaming on
0.30 l2 streams on
0.19 l2 that the
-0.20 l2 the %S
0.42 l2 the new
0.13 l2 the upcoming
-0.18 l2 to see
-0.10 l2 to the
0.16 l2 up by
0.07 l2 well as
-0.13 l2 will be
0.44 l2 working with
0.40 l2 years on
0.40 l2 ” (
0.38 l2 ” on
-0.25 l3 %D , and
-0.18 l3 %D , on
-0.48 l3 %K , and
0.59 l3 %P , the
-0.16 l3 %P for the
0.40 l3 %S of the
-0.32 l3 %T %S on
-0.16 l3 %T , which
0.20 l3 %T , ”
0.40 l3 %T ” (
0.38 l3 %T ” on
0.32 l3 , and a
0.33 l3 , president of
0.19 l3 : %D on
-0.29 l3 : %P /
-0.16 l3 ; %T (
-0.11 l3 ^ %D ,
0.88 l3 ^ %P /
0.79 l3 ^ %T (
0.57 l3 ^ %T ,
0.43 l3 ^ ^ %T
-0.08 l3 ^ ^ ^
0.44 l3 ^ ^ a
-0.23 l3 ^ ^ the
0.19 l3 ^ however ,
0.22 l3 ^ meanwhile ,
0.18 l3 ^ the new
-0.11 l3 a co-production with
0.07 l3 as well as
0.20 l3 be found on
0.27 l3 be streamed on
0.25 l3 be working with
0.10 l3 been cancelled by
0.39 l3 begins %D on
0.16 l3 in %D ;
0.25 l3 in %D on
0.17 l3 is coming to
-0.13 l3 it will be
0.31 l3 next day on
0.31 l3 of %T ,
0.61 l3 on %C and
0.24 l3 on %D on
0.26 l3 p.m . on
0.16 l3 picked up by
0.22 l3 premiere %D on
0.13 l3 premiere globally on
0.08 l3 series created by
-0.16 l3 streaming exclusively on
0.21 l3 the %C and
0.16 l3 to return to
-0.27 l3 to stream on
0.12 l3 was cancelled by
0.20 l3 was dropped on
0.21 l3 will air on
0.06 l3 with %C ,
0.12 l3 – %T (
-0.11 order after
-0.34 order after-far
0.14 order after-near
0.39 order after-next
-0.19 order after-some
0.07 order before
-0.43 order before-far
0.66 order before-near
0.13 order before-next
-0.06 order before-some
-0.15 order untitled
-0.10 own Csure1
-0.14 own Csure2
0.58 own Csure3
-0.12 own writtenCsure1
-0.13 own writtenCsure2
0.52 own writtenCsure3
-0.07 r1 $
0.21 r1 %D
-0.16 r1 %P
-0.06 r1 's
-0.15 r1 (
-0.23 r1 /
0.31 r1 :
0.14 r1 a
0.21 r1 after
0.60 r1 also
0.30 r1 and
-0.07 r1 announced
-0.15 r1 are
-0.12 r1 as
0.26 r1 at
0.39 r1 bosses
0.50 r1 cancels
-0.17 r1 chief
-0.18 r1 comedy
-0.18 r1 confirmed
0.30 r1 decided
0.55 r1 did
0.34 r1 drama
-0.31 r1 drops
-0.13 r1 for
-0.08 r1 from
-0.14 r1 gave
-0.35 r1 had
0.09 r1 has
-0.35 r1 have
0.12 r1 in
0.44 r1 include
0.43 r1 india
0.26 r1 is
0.22 r1 just
0.38 r1 made
0.32 r1 now
0.10 r1 on
0.14 r1 only
0.17 r1 ordered
0.31 r1 orders
-0.23 r1 presents
0.27 r1 programming
0.43 r1 said
-0.17 r1 says
-0.08 r1 series
-0.08 r1 show
0.08 r1 shows
0.08 r1 spokesperson
0.31 r1 then
-0.42 r1 to
0.10 r1 took
0.31 r1 used
0.31 r1 was
0.34 r1 when
0.26 r1 will
-0.22 r1 with
0.20 r1 would
-0.04 r1 |
0.11 r1 —
0.05 r1 ”
-0.07 r2 $ $
0.20 r2 %D ,
-0.12 r2 %D .
0.18 r2 %D and
0.08 r2 's %P
0.42 r2 's biggest
0.41 r2 's hit
0.22 r2 's most-watched
0.18 r2 's new
0.21 r2 's second
0.29 r2 's wednesday
0.08 r2 's “
0.25 r2 ) $
0.23 r2 ) ,
-0.19 r2 ) :
0.32 r2 ) –
-0.21 r2 , %C
-0.16 r2 , %D
-0.11 r2 , %K
0.35 r2 , %P
0.30 r2 , %T
0.43 r2 , and
0.31 r2 , from
0.33 r2 , is
-0.08 r2 , said
0.44 r2 , the
-0.14 r2 , there
0.25 r2 , where
0.33 r2 , which
-0.20 r2 , with
0.40 r2 , ”
0.40 r2 / %C
0.57 r2 : %T
0.52 r2 and %C
-0.15 r2 and %P
-0.13 r2 and %T
0.43 r2 announced on
0.32 r2 announced that
0.17 r2 as well
0.15 r2 at %N
-0.08 r2 chief %P
0.36 r2 drama %T
0.44 r2 for %S
0.15 r2 from %D
0.31 r2 has announced
0.07 r2 has axed
0.30 r2 has cancelled
-0.47 r2 has confirmed
0.17 r2 has given
0.10 r2 has not
-0.28 r2 has officially
0.18 r2 has pulled
-0.05 r2 has said
0.33 r2 has taken
0.16 r2 has yet
0.12 r2 in %D
-0.07 r2 in the
0.34 r2 include %T
0.06 r2 is looking
0.32 r2 is not
0.54 r2 on %D
0.17 r2 ordered %S
0.24 r2 orders %S
0.49 r2 original series
0.27 r2 programming president
0.29 r2 says “
0.29 r2 series was
-0.19 r2 show %T
0.27 r2 to stream
-0.20 r2 will not
0.33 r2 will stream
0.13 r2 with the
0.25 r2 | %P
0.05 r2 ” s
-0.07 r3 $ $ $
-0.12 r3 %D . $
0.21 r3 's %N -
0.16 r3 's %T %S
-0.09 r3 's %T is
0.13 r3 's new drama
0.08 r3 's “ %T
0.25 r3 ) $ $
0.20 r3 ) , %S
0.11 r3 ) – a
0.27 r3 , %C and
0.23 r3 , %D )
0.29 r3 , %D .
0.19 r3 , %P is
0.31 r3 , from %D
-0.12 r3 , said :
0.14 r3 , there are
0.16 r3 , where the
0.61 r3 , with %P
0.37 r3 and %C $
0.60 r3 and %C ,
0.34 r3 and %C .
0.32 r3 and %C on
0.43 r3 announced on %D
0.29 r3 announced that %T
0.15 r3 at %N :
0.36 r3 for %S $
0.15 r3 from %D ,
-0.12 r3 has axed %P
-0.43 r3 has confirmed that
0.17 r3 has given a
0.18 r3 has pulled the
-0.06 r3 has renewed %T
0.24 r3 in %D $
-0.12 r3 in %D ,
0.36 r3 in %D .
0.28 r3 in %D and
-0.29 r3 in the uk
0.34 r3 on %D ,
0.15 r3 on %D .
0.26 r3 on %D and
0.24 r3 orders %S of
0.27 r3 programming president %P
-0.19 r3 show %T .
0.23 r3 will stream the
0.13 r3 with the first
0.51 rule <channel>_acts_on_the_series
0.68 rule <channel>’s_series
0.54 rule any
-0.37 rule none
0.33 rule on_<channel>
-1.24 rule other
-0.46 topic aside
-0.09 topic main
0.09 topic round-up
`
