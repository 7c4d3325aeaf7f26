/** What the judge of platform claims has learnt: what each feature adds to the odds. Written by `npm run train -- --articles`; see docs/training.md. */
export const platformWeights = `
-0.228 bias
0.38 A !
0.32 A %
-0.47 A %C
0.13 A %D
0.59 A %K
-0.32 A %O
-0.08 A %P
-0.33 A %S
-0.30 A %T
0.47 A &
-0.10 A 's
0.38 A (
0.42 A +
0.35 A ,
0.15 A .
0.12 A /
0.14 A :
0.34 A ;
0.24 A ?
-0.20 A about
0.74 A according
0.10 A adaptation
-0.29 A adapts
0.34 A advertisers
0.05 A after
0.27 A ahead
0.30 A air
0.39 A aired
0.21 A all
0.45 A along
-0.10 A already
0.32 A also
0.49 A american
-0.28 A anime
0.38 A anthology
0.51 A any
0.63 A around
0.52 A audience
0.38 A australia
-0.40 A australian
0.13 A available
-0.35 A away
0.24 A axe
0.33 A axed
0.31 A back
0.31 A based
0.27 A been
-0.27 A begin
0.11 A beginning
0.09 A begins
-0.31 A begun
-0.23 A being
-0.44 A best
-0.24 A big
0.41 A biggest
0.22 A book
0.37 A bosses
0.55 A both
-0.19 A bow
0.38 A brand
0.52 A bring
0.14 A bringing
0.24 A british
-0.19 A broadcast
0.13 A bubble
0.41 A business
-0.52 A but
0.06 A cable
0.35 A call
0.21 A called
0.40 A came
0.32 A cameras
0.14 A can
0.20 A cancelled
0.50 A cancels
0.24 A cast
0.13 A channel
0.29 A character
-0.25 A chief
0.32 A city
0.34 A close
0.17 A come
0.21 A comedy
0.58 A coming
0.32 A comment
0.39 A commented
-0.27 A commission
-0.32 A commissioned
0.06 A companion
-0.53 A confirmed
-0.46 A content
0.20 A continue
0.28 A could
0.47 A countries
0.28 A created
0.19 A creative
0.36 A creators
0.23 A crime
0.63 A cut
0.41 A date
-0.17 A dates
0.15 A day
0.66 A days
0.34 A deal
0.18 A debuted
0.48 A debuting
-0.29 A debuts
0.54 A decided
0.21 A decision
0.32 A declined
-0.22 A developing
-0.22 A director
-0.52 A do
0.10 A done
-0.32 A drama
0.14 A dramas
0.53 A drew
0.15 A drop
0.34 A dropped
-0.41 A drops
0.36 A dubbed
-0.12 A due
-0.42 A each
-0.31 A end
0.12 A ending
0.33 A english
0.47 A entirely
0.42 A episode
0.31 A even
0.60 A event
0.35 A ever
-0.14 A every
0.41 A exclusive
-0.14 A executive
-0.06 A fall
-0.44 A family
0.31 A fan
-0.41 A fans
0.14 A fantasy
0.35 A favourite
-0.27 A features
0.32 A fifth
0.43 A filming
-0.18 A finale
0.26 A finally
0.23 A first
0.59 A followed
0.13 A following
0.16 A follows
0.43 A found
-0.46 A fourth
0.50 A free
0.11 A from
-0.07 A gave
0.20 A gets
0.08 A given
0.25 A giving
0.23 A globally
-0.22 A go
0.36 A goes
-0.22 A going
-0.14 A good
0.25 A got
0.27 A gripping
-0.37 A had
0.25 A have
0.56 A her
0.40 A his
0.33 A home
-0.08 A horror
0.47 A include
-0.16 A included
0.47 A including
0.45 A india
-0.10 A interest
0.35 A into
0.38 A japan
0.76 A just
0.16 A keeps
-0.46 A known
0.16 A korean
0.44 A lands
-0.19 A last
0.24 A later
0.16 A launch
0.40 A left
0.38 A legal
0.38 A less
-0.30 A let
0.28 A light
0.14 A like
0.20 A likely
0.14 A limited
0.22 A lineup
0.16 A little
-0.16 A local
0.19 A london
-0.64 A look
-0.13 A looking
-0.06 A love
-0.28 A lovers
0.53 A main
-0.23 A making
0.53 A many
-0.15 A may
0.13 A midseason
0.92 A million
0.57 A month
-0.18 A months
-0.21 A more
-0.05 A most
0.25 A most-watched
0.33 A moved
0.28 A much
-0.20 A my
-0.17 A mystery
0.56 A named
-0.11 A network
0.27 A never
0.23 A new
-0.36 A news
0.61 A next
0.45 A night
0.41 A no
-0.25 A no-brainer
0.18 A nor
0.49 A north
0.04 A not
0.26 A now
0.36 A off
-0.09 A office
-0.15 A officially
-0.43 A once
0.62 A one
0.34 A only
0.39 A or
0.52 A order
0.35 A ordered
0.29 A orders
0.36 A originals
0.31 A other
-0.39 A otherwise
-0.17 A our
0.20 A out
0.67 A outside
0.16 A own
-0.22 A page
0.47 A part
0.29 A past
0.54 A picked
0.13 A plan
0.47 A plans
0.32 A platform
-0.08 A play
0.25 A plug
0.46 A pm
0.21 A popular
-0.36 A premieres
-0.07 A prequel
-0.20 A presentation
-0.16 A presents
0.20 A previewed
-0.76 A previously
-0.23 A procedural
-0.08 A produced
-0.20 A producer
-0.19 A producers
-0.43 A production
0.47 A programming
-0.24 A project
0.06 A pulled
0.23 A ran
0.45 A ready
0.57 A release
0.43 A released
0.30 A renewal
0.40 A renewed
-0.07 A renewing
0.08 A renews
-0.26 A rest
-0.36 A return
0.62 A returning
0.37 A revealed
0.14 A revival
0.34 A rights
-0.15 A role
0.28 A rotten
-0.11 A run
0.34 A runs
0.05 A s
-0.38 A said
0.19 A same
0.41 A say
-0.28 A saying
-0.41 A says
0.58 A schedule
0.33 A scheduled
0.20 A sci-fi
0.54 A scripted
-0.07 A season
-0.05 A second
0.15 A see
0.28 A seen
0.58 A service
-0.07 A set
0.19 A sets
0.41 A shooting
-0.13 A show
0.11 A shown
0.61 A showrunner
-0.47 A shows
-0.16 A simulcast
0.52 A since
0.17 A single
0.59 A sitcom
0.61 A slate
0.37 A slot
0.35 A so
0.24 A sold
-0.33 A sorry
0.25 A sources
0.33 A south
-0.30 A spin-off
0.23 A spokesman
0.35 A spring
0.49 A stage
-0.14 A star
-0.39 A stars
0.76 A starts
-0.51 A stories
-0.52 A story
0.18 A straight-to-series
0.63 A stream
-0.32 A streamed
0.18 A streamer
0.20 A streaming
0.11 A streams
0.23 A strike
-0.24 A subsequent
-0.26 A such
0.45 A summer
0.07 A take
0.29 A taken
0.39 A team
0.51 A teaser
-0.41 A television
0.23 A tell
0.41 A than
0.15 A their
0.44 A them
0.27 A then
-0.37 A third
-0.77 A thriller
0.27 A through
0.11 A thursday
-0.12 A time
0.41 A title
0.18 A told
0.28 A tomatoes
0.13 A took
0.42 A top
0.32 A total
-0.22 A track
0.49 A tuesday
-0.43 A turkish
0.27 A tv
-0.39 A u.s.
-0.53 A uk
-0.35 A until
0.37 A unveiled
0.27 A up
-0.05 A upcoming
0.57 A used
0.30 A usual
0.54 A very
0.18 A viewers
-0.40 A waiting
-0.14 A watch
0.68 A way
0.59 A we
-0.11 A webtoon
0.33 A wednesday
0.21 A week
0.20 A weekend
0.35 A weeks
-0.29 A well
-0.24 A what
0.72 A where
0.28 A which
0.12 A while
-0.20 A who
-0.42 A will
0.09 A without
0.19 A word
0.17 A work
0.45 A working
0.45 A works
-0.28 A world
-0.14 A would
0.52 A written
0.37 A yes
0.29 A yet
-0.21 A –
0.21 A —
-0.17 A “
0.25 An %
-0.22 An %C
-0.33 An %D
0.10 An %K
-0.15 An %N
0.43 An %O
-0.35 An %P
0.09 An %S
-0.12 An %T
0.07 An &
-0.08 An 's
-0.13 An (
0.18 An ,
0.31 An -
0.23 An .
-0.21 An ...
0.14 An :
0.35 An ;
0.38 An ?
0.17 An about
0.35 An according
-0.23 An adapts
0.26 An after
0.38 An air
-0.12 An already
0.31 An also
0.38 An anime
-0.08 An announced
0.43 An another
0.45 An any
0.46 An around
0.31 An audience
0.33 An australia
-0.09 An australian
0.33 An available
0.24 An axe
0.13 An back
-0.27 An been
-0.26 An being
-0.46 An best
0.41 An biggest
0.37 An bosses
0.40 An bring
-0.04 An bringing
-0.31 An but
-0.21 An cable
0.52 An called
-0.09 An can
0.39 An cancelled
0.50 An cancels
0.12 An cast
-0.09 An channel
-0.21 An chief
-0.39 An comedy
0.42 An coming
-0.46 An commissioned
-0.51 An confirmed
0.28 An crime
0.22 An date
-0.46 An dates
0.28 An day
0.34 An deal
-0.36 An debuts
0.48 An decided
0.21 An decision
0.32 An declined
0.19 An developing
0.54 An did
-0.23 An director
-0.42 An do
0.10 An done
0.33 An drama
0.14 An dramas
0.15 An drop
0.28 An dropped
-0.41 An drops
0.33 An english
-0.11 An episodes
0.24 An even
0.60 An event
-0.16 An executive
-0.17 An fall
-0.47 An family
-0.41 An fans
0.40 An filming
0.14 An first
0.52 An followed
0.68 An follows
0.50 An free
0.25 An from
-0.07 An gave
0.42 An gets
0.08 An given
0.25 An giving
0.23 An globally
-0.40 An go
0.36 An goes
-0.21 An good
-0.36 An had
0.11 An have
0.47 An include
0.45 An india
-0.10 An interest
0.53 An just
0.16 An keeps
0.12 An korean
0.23 An launch
0.40 An left
0.09 An like
0.19 An london
-0.74 An look
0.04 An looking
0.41 An made
0.43 An main
-0.23 An making
-0.15 An may
0.14 An midseason
0.44 An month
0.73 An more
-0.17 An most
0.25 An most-watched
0.33 An moved
0.41 An mystery
0.50 An named
-0.31 An network
0.27 An never
0.17 An new
0.11 An next
-0.08 An night
0.11 An no
0.18 An nor
-0.04 An not
0.16 An now
-0.09 An office
-0.15 An officially
0.22 An one
0.34 An only
0.39 An or
0.51 An order
0.35 An ordered
0.29 An orders
0.24 An original
-0.39 An otherwise
-0.35 An our
0.37 An out
0.45 An outside
0.16 An own
-0.22 An page
0.23 An picked
-0.12 An pilot
0.13 An plan
0.25 An plug
-0.25 An premiere
-0.07 An prequel
-0.20 An presentation
-0.16 An presents
0.20 An previewed
-0.27 An procedural
0.08 An producer
-0.46 An production
0.26 An programming
0.06 An pulled
0.41 An put
0.37 An release
0.34 An released
0.30 An renewal
0.42 An renewed
0.08 An renews
0.49 An returning
0.27 An revealed
0.14 An revival
0.62 An rights
0.29 An run
0.34 An runs
0.05 An s
-0.68 An said
0.47 An same
0.40 An say
-0.29 An says
0.21 An schedule
0.32 An scheduled
0.36 An scripted
0.40 An season
-0.05 An second
0.36 An series
0.49 An set
0.12 An sets
0.45 An show
-0.14 An shows
0.14 An since
0.51 An slate
0.42 An so
-0.10 An some
-0.33 An sorry
0.27 An south
0.23 An spokesman
0.35 An spring
0.06 An starring
-0.44 An still
0.18 An straight-to-series
0.50 An stream
0.05 An streams
0.23 An strike
0.67 An such
0.41 An summer
0.60 An sunday
0.29 An taken
0.16 An team
0.42 An teaser
0.44 An them
0.31 An then
-0.32 An there
0.11 An they
-0.25 An thriller
0.27 An through
0.13 An time
0.10 An took
0.29 An total
-0.14 An trailer
-0.20 An turkish
0.18 An tv
-0.28 An u.s.
-0.47 An uk
0.27 An unveiled
0.14 An us
0.57 An used
-0.11 An webtoon
0.33 An wednesday
0.28 An weeks
-0.25 An well
0.46 An what
0.48 An where
0.21 An which
-0.38 An while
-0.28 An who
0.10 An will
0.09 An without
0.19 An word
-0.15 An worldwide
0.12 An would
0.50 An written
0.30 An year
0.35 An yes
-0.10 An yet
0.51 An –
0.10 An —
-0.08 An “
0.31 An ”
-0.42 B #
0.72 B %D
-0.08 B %K
0.28 B %N
-0.32 B %O
-0.10 B %T
0.20 B &
-0.25 B (
-0.07 B )
0.11 B ,
0.53 B -
0.21 B .
-0.04 B /
-0.10 B 9pm
0.05 B :
0.31 B ;
0.73 B about
-0.26 B acclaimed
-0.35 B according
-0.15 B actor
0.37 B adapted
0.08 B again
0.30 B ahead
0.59 B air
0.38 B airing
0.33 B airs
-0.09 B all
0.08 B already
-0.22 B also
-0.08 B although
-0.15 B among
0.44 B animated
-0.27 B anime
-0.26 B announcements
-0.14 B another
0.08 B anticipated
0.35 B any
0.25 B arrives
0.33 B audiences
0.28 B australia
-0.21 B australian
0.26 B available
0.54 B away
-0.09 B became
-0.15 B because
0.69 B been
0.20 B before
0.33 B began
0.34 B begins
-0.30 B begun
-0.07 B being
-0.25 B best
0.41 B both
0.07 B bow
-0.29 B britain
-0.24 B broadcast
0.17 B bunch
0.26 B but
0.21 B cable
0.74 B can
0.31 B cancellation
0.20 B cancelled
-0.47 B cancels
0.62 B cast
0.23 B channel
-0.21 B channels
-0.62 B character
0.07 B co-production
0.19 B come
0.34 B comes
0.06 B coming
0.30 B commissioned
0.04 B confirmed
-0.12 B continues
-0.12 B could
0.37 B created
-0.09 B credit
0.29 B crew
0.40 B crews
0.22 B crime
0.17 B critical
0.27 B date
0.60 B day
-0.28 B deal
0.35 B debut
0.50 B debuted
0.28 B detective
-0.27 B developing
-0.19 B director
0.27 B drama
0.34 B drew
0.22 B dropped
0.29 B drops
0.35 B each
-0.48 B earned
0.26 B ended
0.28 B episode
-0.25 B episodes
0.13 B era
0.24 B et
-0.17 B event
0.24 B every
-0.15 B everyone
-0.24 B exclusively
-0.66 B executive
0.24 B fans
0.17 B favourite
-0.11 B feature
-0.30 B filming
-0.09 B finale
0.38 B finished
0.20 B first
0.49 B followed
0.30 B following
-0.07 B former
0.43 B forward
0.33 B found
-0.27 B from
-0.18 B full
0.04 B game
0.34 B getting
0.31 B globally
0.31 B go
0.50 B goes
0.32 B going
-0.10 B good
0.05 B had
0.41 B hard
0.76 B has
-0.12 B have
0.43 B having
-0.24 B he
0.48 B here
0.25 B his
-0.26 B hit
0.63 B hour
-0.40 B how
-0.23 B however
0.60 B i
0.73 B if
-0.10 B including
0.30 B initially
-0.27 B japan
0.13 B joined
-0.18 B joining
0.57 B joins
-0.31 B just
0.34 B keep
-0.22 B knows
0.39 B korea
0.10 B landed
-0.24 B last
0.15 B later
0.75 B launch
0.33 B launched
0.25 B lead
0.15 B left
-0.25 B life
0.31 B limited
0.14 B long
0.51 B look
0.08 B looking
0.29 B made
0.55 B make
0.07 B many
0.41 B may
0.10 B meanwhile
-0.22 B media
0.34 B might
0.75 B million
0.28 B minutes
-0.05 B months
0.32 B most
0.27 B most-watched
0.13 B moved
-0.06 B moving
-0.25 B name
0.18 B named
0.29 B neither
0.22 B new
0.31 B newcomer
0.59 B news
0.09 B next
0.26 B night
0.21 B nor
1.08 B not
-0.24 B novel
-0.36 B now
-0.22 B off
0.35 B official
-0.25 B once
0.65 B one
-0.35 B only
0.50 B or
0.31 B order
0.56 B original
-0.18 B other
0.13 B our
0.40 B out
0.37 B outside
-0.07 B own
0.22 B p.m
0.30 B past
-0.40 B photo
-0.27 B picked
0.37 B pilot
-0.33 B platform
0.25 B police
0.25 B premiere
-0.06 B premiered
-0.06 B premieres
0.21 B prequel
0.44 B probably
-0.35 B producer
-0.43 B producers
0.32 B production
-0.09 B proud
-0.28 B ran
0.51 B rated
0.42 B ratings
-0.20 B recently
0.65 B release
-0.27 B released
0.30 B remake
0.21 B reports
0.07 B return
-0.16 B returned
0.13 B returning
-0.12 B returns
-0.45 B revealed
0.37 B running
0.38 B runs
0.09 B said
-0.21 B same
0.56 B say
-0.32 B says
0.37 B scripted
0.54 B season
0.21 B seasons
0.12 B second
-0.04 B see
0.20 B seen
-0.37 B series
0.52 B set
0.08 B several
0.54 B she
0.41 B should
0.49 B shown
-0.07 B shows
0.24 B signed
0.37 B single
0.49 B sitcom
-0.25 B slate
-0.20 B so
0.34 B soon
0.31 B south
0.24 B space
0.19 B star
-0.18 B starred
0.33 B starring
-0.16 B stars
0.43 B start
0.55 B started
0.51 B still
-0.11 B stream
0.26 B streamed
0.29 B streamer
0.50 B streams
0.20 B studio
0.28 B subsequent
0.31 B success
0.26 B surprise
-0.22 B synopsis
0.12 B take
-0.46 B team
0.17 B teen
-0.15 B television
-0.10 B them
0.38 B things
0.33 B third
-0.29 B thrilled
0.26 B thriller
0.28 B told
-0.12 B too
0.32 B took
-0.25 B trailer
0.26 B tuesday
0.10 B turkish
0.36 B tv
-0.20 B under
0.21 B up
0.14 B upcoming
0.28 B very
0.36 B vice
0.20 B wall
0.46 B way
-0.37 B we
0.25 B week
0.56 B weeks
0.45 B what
0.38 B when
0.18 B where
0.75 B whether
0.19 B which
0.31 B while
-0.07 B who
-0.29 B whose
0.48 B will
-0.32 B wonderful
-0.11 B worldwide
0.51 B would
0.33 B writing
-0.29 B written
-0.28 B years
0.10 B yet
0.27 B york
0.64 B your
0.57 B |
0.65 B –
0.53 B —
-0.52 B “
-0.48 Bn #
0.16 Bn %C
0.30 Bn %D
0.07 Bn %N
0.31 Bn %O
-0.07 Bn %P
0.04 Bn %S
0.36 Bn %T
0.18 Bn &
0.05 Bn (
-0.21 Bn )
0.07 Bn ,
0.27 Bn ;
0.57 Bn air
0.25 Bn aired
0.28 Bn airing
0.29 Bn all
0.41 Bn already
0.53 Bn also
-0.26 Bn although
-0.12 Bn among
0.10 Bn anime
-0.26 Bn announcements
-0.14 Bn another
-0.12 Bn available
0.15 Bn away
0.45 Bn back
-0.09 Bn became
0.73 Bn been
0.20 Bn before
0.31 Bn begins
-0.21 Bn being
0.36 Bn both
0.05 Bn bow
-0.29 Bn britain
-0.32 Bn broadcast
0.20 Bn but
0.21 Bn cable
0.58 Bn can
0.22 Bn cancelled
0.33 Bn cast
0.31 Bn channel
-0.21 Bn channels
0.07 Bn co-production
0.16 Bn comedy
0.57 Bn comes
0.30 Bn commissioned
0.17 Bn confirmed
0.32 Bn created
-0.09 Bn credit
0.22 Bn crime
0.60 Bn day
-0.50 Bn deal
0.31 Bn debut
0.39 Bn debuted
-0.37 Bn developing
-0.09 Bn director
0.16 Bn drama
0.22 Bn dropped
0.29 Bn drops
-0.37 Bn end
0.18 Bn episode
-0.44 Bn episodes
0.22 Bn et
-0.17 Bn event
0.17 Bn fans
-0.27 Bn finale
0.20 Bn finished
0.18 Bn first
-0.19 Bn former
0.23 Bn found
0.20 Bn from
0.04 Bn game
0.24 Bn getting
0.11 Bn globally
-0.13 Bn good
-0.07 Bn had
0.41 Bn hard
0.78 Bn has
0.21 Bn he
-0.36 Bn hit
0.55 Bn hour
-0.23 Bn however
0.28 Bn i
-0.29 Bn including
0.30 Bn initially
0.26 Bn japan
0.42 Bn just
0.39 Bn korea
0.10 Bn landed
-0.35 Bn last
0.54 Bn launch
0.33 Bn launched
0.09 Bn lead
-0.21 Bn like
0.47 Bn look
0.29 Bn made
0.08 Bn meanwhile
0.72 Bn million
0.28 Bn minutes
-0.05 Bn months
0.30 Bn most
0.27 Bn most-watched
0.13 Bn moved
0.31 Bn moving
0.29 Bn neither
-0.29 Bn new
0.46 Bn news
0.09 Bn next
0.41 Bn no
0.21 Bn nor
0.78 Bn not
-0.39 Bn now
-0.22 Bn off
0.25 Bn official
0.46 Bn one
0.06 Bn only
0.31 Bn order
0.16 Bn original
-0.27 Bn other
0.29 Bn out
-0.13 Bn over
0.33 Bn p.m
-0.14 Bn part
-0.40 Bn photo
0.23 Bn picked
-0.05 Bn platform
0.48 Bn premiere
0.49 Bn premiered
-0.07 Bn premieres
0.34 Bn produced
0.32 Bn ratings
-0.20 Bn recently
0.57 Bn release
0.28 Bn released
-0.13 Bn return
0.41 Bn returns
-0.45 Bn revealed
0.52 Bn said
-0.16 Bn says
0.37 Bn scripted
0.28 Bn second
-0.18 Bn see
0.17 Bn seen
0.05 Bn series
0.41 Bn set
-0.05 Bn show
0.08 Bn shows
-0.15 Bn since
0.30 Bn sitcom
-0.14 Bn so
0.23 Bn some
0.45 Bn star
0.23 Bn start
0.21 Bn started
0.46 Bn statement
0.14 Bn still
-0.24 Bn stream
0.26 Bn streamed
0.31 Bn streaming
0.50 Bn streams
0.28 Bn subsequent
0.26 Bn surprise
-0.15 Bn take
0.50 Bn time
0.28 Bn told
-0.25 Bn trailer
0.27 Bn tv
-0.08 Bn up
0.10 Bn upcoming
0.55 Bn us
-0.13 Bn watch
-0.41 Bn we
0.25 Bn week
0.08 Bn well
0.36 Bn what
0.26 Bn when
0.46 Bn whether
0.18 Bn which
0.31 Bn while
-0.17 Bn who
-0.31 Bn whose
-0.14 Bn will
-0.22 Bn wonderful
-0.12 Bn working
-0.11 Bn worldwide
0.33 Bn writing
-0.50 Bn years
0.57 Bn |
0.65 Bn –
0.43 Bn —
-0.31 Bn “
-0.09 Bn ”
-0.09 H 
0.20 H %C
-0.14 H %D
0.20 H %K
-0.40 H %N
0.48 H %S
0.51 H %T
-0.38 H (
-0.38 H )
0.12 H -
0.39 H /
0.18 H :
-0.16 H ?
-0.31 H a
-0.47 H about
0.04 H as
-0.20 H be
0.68 H by
0.29 H can
0.44 H date
-0.08 H do
0.51 H drama
0.15 H ends
-0.34 H for
0.41 H how
0.05 H in
-0.66 H is
-0.28 H it
0.41 H many
-0.26 H new
-0.12 H of
0.29 H out
0.44 H premieres
-0.25 H release
-0.58 H renewed
0.41 H returning
0.59 H series
-0.13 H so
-0.21 H star
-0.12 H status
-0.42 H the
0.53 H there
0.33 H to
0.32 H watch
-0.70 H what
0.36 H when
0.32 H where
-0.05 H will
0.87 H you
-0.32 H |
0.70 H –
-0.18 H “
-0.05 H ”
-0.48 L1 #
0.52 L1 %D
-0.25 L1 %S
0.51 L1 %T
-0.14 L1 's
-0.44 L1 ,
0.48 L1 /
0.08 L1 ;
-0.27 L1 after
0.27 L1 although
0.14 L1 and
0.19 L1 as
0.25 L1 at
-0.17 L1 be
0.08 L1 both
0.61 L1 by
0.31 L1 channel
0.53 L1 for
-0.19 L1 former
0.51 L1 from
-0.39 L1 hit
-0.17 L1 in
-0.19 L1 including
-0.14 L1 like
0.51 L1 new
0.13 L1 of
-0.33 L1 other
0.39 L1 said
-0.18 L1 see
0.55 L1 that
-0.19 L1 the
-0.13 L1 to
0.17 L1 upcoming
0.13 L1 when
-0.17 L1 which
0.25 L1 while
-0.28 L1 with
0.50 L1 |
0.32 L1 –
0.39 L1 —
0.32 L1 ”
-0.17 L2 %C ,
0.48 L2 %C /
0.23 L2 %C and
-0.23 L2 %D ,
0.15 L2 %D ;
0.60 L2 %D on
-0.05 L2 %P :
-0.43 L2 %P for
-0.51 L2 %P on
0.50 L2 %S (
0.39 L2 %S ,
-0.07 L2 %S on
-0.28 L2 %T (
0.12 L2 %T ,
0.09 L2 %T ;
0.20 L2 %T is
-0.16 L2 %T on
-0.19 L2 %T –
-0.23 L2 , a
-0.14 L2 , and
-0.40 L2 , the
-0.17 L2 , which
0.22 L2 , while
0.71 L2 , with
0.32 L2 , ”
0.28 L2 . on
0.47 L2 ^ %T
0.49 L2 ^ a
-0.22 L2 ^ the
0.57 L2 air on
0.48 L2 aired on
0.24 L2 airing on
0.36 L2 also on
0.30 L2 and a
0.30 L2 are on
-0.10 L2 at the
0.33 L2 available on
0.20 L2 bow on
0.34 L2 by the
0.16 L2 cancelled by
-0.13 L2 co-production with
0.47 L2 coming to
0.06 L2 created by
-0.09 L2 credit :
0.29 L2 day on
0.22 L2 dropped on
0.17 L2 et on
0.08 L2 for the
0.23 L2 found on
-0.35 L2 from the
0.11 L2 globally on
0.21 L2 however ,
0.23 L2 it on
0.23 L2 launched on
-0.17 L2 made with
0.20 L2 meanwhile ,
0.42 L2 moved to
-0.29 L2 of the
-0.12 L2 on the
-0.14 L2 part of
-0.29 L2 photo :
0.05 L2 premiere on
0.19 L2 premiered on
0.44 L2 president of
0.32 L2 produced by
0.14 L2 released by
0.32 L2 return to
0.22 L2 said that
0.42 L2 series at
0.39 L2 series on
-0.09 L2 shows ,
0.12 L2 shows on
0.23 L2 some of
0.12 L2 started on
-0.26 L2 stream on
0.26 L2 streamed on
0.17 L2 streaming on
0.33 L2 streams on
0.21 L2 that the
-0.25 L2 the %S
0.42 L2 the new
0.13 L2 the upcoming
-0.18 L2 to see
-0.05 L2 to the
0.16 L2 up by
0.13 L2 well as
-0.17 L2 will be
0.46 L2 working with
0.08 L2 years on
0.46 L2 ” (
0.36 L2 ” on
-0.10 L3 %D , and
-0.13 L3 %D , on
-0.27 L3 %P for the
-0.11 L3 %S , and
0.54 L3 %S of the
-0.29 L3 %T %S on
-0.17 L3 %T , which
0.22 L3 %T , ”
0.46 L3 %T ” (
0.36 L3 %T ” on
0.48 L3 ( %C /
-0.05 L3 , %C and
0.48 L3 , %S (
0.30 L3 , and a
0.32 L3 , president of
0.18 L3 : %D on
0.18 L3 ; %T (
-0.19 L3 ^ %C and
0.99 L3 ^ %T (
0.52 L3 ^ %T ,
-0.19 L3 ^ %T –
0.47 L3 ^ ^ %T
0.49 L3 ^ ^ a
-0.22 L3 ^ ^ the
0.21 L3 ^ however ,
0.20 L3 ^ meanwhile ,
0.18 L3 ^ the new
-0.13 L3 a co-production with
0.13 L3 as well as
0.23 L3 be found on
0.26 L3 be streamed on
0.28 L3 be working with
0.07 L3 been cancelled by
0.27 L3 begins %D on
0.15 L3 in %D ;
0.24 L3 in %D on
0.18 L3 is coming to
-0.17 L3 it will be
0.29 L3 next day on
0.30 L3 of %T ,
0.70 L3 on %C and
0.05 L3 on %D ,
0.22 L3 on %D on
0.28 L3 p.m . on
0.16 L3 picked up by
0.25 L3 premiere %D on
0.11 L3 premiere globally on
0.06 L3 series created by
-0.18 L3 streaming exclusively on
0.29 L3 the %C and
0.16 L3 to return to
-0.26 L3 to stream on
0.12 L3 was cancelled by
0.21 L3 was dropped on
0.24 L3 will air on
0.07 L3 with %C ,
0.16 L3 – %T (
0.42 LR ( /
-0.15 LR , %P
-0.07 LR , 's
0.31 LR , .
0.26 LR , and
0.32 LR , announced
0.51 LR , has
-0.32 LR , is
0.28 LR / ,
-0.50 LR : $
-0.19 LR : 's
-0.28 LR : )
0.57 LR : ,
0.16 LR : has
0.18 LR ; 's
-0.54 LR ^ $
0.06 LR ^ %D
0.70 LR ^ %P
0.07 LR ^ 's
0.62 LR ^ also
0.28 LR ^ and
-0.23 LR ^ announced
0.43 LR ^ cancels
-0.09 LR ^ drama
0.56 LR ^ gave
-0.74 LR ^ had
0.25 LR ^ has
0.39 LR ^ is
0.16 LR ^ just
0.16 LR ^ keeps
0.44 LR ^ now
0.19 LR ^ ordered
0.29 LR ^ orders
-0.12 LR ^ originals
-0.16 LR ^ presents
0.10 LR ^ renewed
0.08 LR ^ renews
0.08 LR ^ sets
0.10 LR ^ took
0.33 LR ^ used
0.75 LR ^ will
0.45 LR and $
-0.08 LR and 's
-0.11 LR and ,
0.58 LR and .
0.22 LR and has
-0.23 LR and on
0.36 LR at 's
0.07 LR at ,
-0.41 LR at .
0.44 LR at include
0.26 LR at is
0.09 LR by ,
0.31 LR by .
0.06 LR by after
0.19 LR by in
-0.09 LR for %D
0.21 LR for 's
0.56 LR for ,
0.35 LR for in
0.30 LR from 's
0.14 LR in 's
0.26 LR in .
0.30 LR in drama
-0.12 LR of 's
0.32 LR of .
-0.13 LR on $
0.19 LR on %D
-0.23 LR on ,
0.08 LR on .
0.74 LR on and
0.15 LR on at
-0.17 LR on from
-0.22 LR on in
0.38 LR on on
0.11 LR on with
-0.26 LR the 's
0.50 LR the ,
0.43 LR the and
-0.43 LR the confirmed
0.21 LR the drama
0.55 LR the said
0.50 LR the series
-0.18 LR the show
-0.36 LR the will
0.45 LR to 's
-0.53 LR to ,
0.34 LR to in
-0.45 LR with ,
-0.08 LR with and
-0.19 LR – 's
0.16 LR – has
0.26 LR — %D
0.33 LR — ,
0.34 Lb2 %C
0.32 Lb2 %D
-0.22 Lb2 %N
-0.56 Lb2 %P
0.31 Lb2 %S
-0.14 Lb2 %T
0.42 Lb2 )
0.27 Lb2 ,
0.28 Lb2 .
0.24 Lb2 ^
0.48 Lb2 a
0.57 Lb2 air
0.48 Lb2 aired
0.24 Lb2 airing
0.53 Lb2 also
-0.40 Lb2 although
0.09 Lb2 and
-0.37 Lb2 announcements
0.30 Lb2 are
-0.10 Lb2 at
0.33 Lb2 available
0.15 Lb2 away
0.45 Lb2 back
0.20 Lb2 bow
-0.07 Lb2 by
0.16 Lb2 cancelled
0.10 Lb2 cast
-0.29 Lb2 channels
-0.13 Lb2 co-production
0.21 Lb2 comes
0.47 Lb2 coming
0.32 Lb2 created
-0.09 Lb2 credit
0.35 Lb2 day
0.23 Lb2 debut
0.49 Lb2 drama
0.22 Lb2 dropped
-0.29 Lb2 episodes
0.17 Lb2 et
-0.17 Lb2 event
0.10 Lb2 for
0.23 Lb2 found
-0.21 Lb2 from
0.11 Lb2 globally
0.21 Lb2 however
-0.35 Lb2 in
0.08 Lb2 is
0.43 Lb2 it
0.23 Lb2 launched
0.20 Lb2 meanwhile
0.42 Lb2 moved
0.11 Lb2 news
-0.23 Lb2 of
0.52 Lb2 on
-0.32 Lb2 over
-0.14 Lb2 part
-0.29 Lb2 photo
0.05 Lb2 premiere
0.19 Lb2 premiered
0.44 Lb2 president
0.34 Lb2 produced
0.14 Lb2 released
0.32 Lb2 return
0.22 Lb2 said
0.79 Lb2 series
-0.15 Lb2 show
0.20 Lb2 shows
0.23 Lb2 some
0.12 Lb2 started
-0.26 Lb2 stream
0.26 Lb2 streamed
0.48 Lb2 streaming
0.33 Lb2 streams
-0.12 Lb2 the
0.26 Lb2 tv
0.21 Lb2 up
0.13 Lb2 was
-0.13 Lb2 watch
0.08 Lb2 well
-0.14 Lb2 will
0.46 Lb2 working
0.08 Lb2 years
-0.06 Lb3 %D
0.50 Lb3 %K
-0.45 Lb3 %N
-0.12 Lb3 %P
0.31 Lb3 %S
0.30 Lb3 %T
-0.16 Lb3 's
-0.46 Lb3 /
0.16 Lb3 :
0.14 Lb3 ;
0.15 Lb3 ^
0.27 Lb3 a
0.10 Lb3 also
0.19 Lb3 and
0.25 Lb3 are
0.13 Lb3 as
0.25 Lb3 at
0.22 Lb3 be
0.32 Lb3 been
0.27 Lb3 begins
-0.23 Lb3 being
0.32 Lb3 both
0.31 Lb3 by
0.22 Lb3 can
-0.10 Lb3 comedy
-0.11 Lb3 coming
0.11 Lb3 drama
0.32 Lb3 for
0.31 Lb3 from
-0.22 Lb3 good
-0.22 Lb3 have
-0.27 Lb3 hit
-0.30 Lb3 however
0.37 Lb3 in
0.30 Lb3 initially
0.72 Lb3 is
0.30 Lb3 its
0.24 Lb3 just
0.23 Lb3 new
0.23 Lb3 news
0.29 Lb3 next
0.28 Lb3 not
0.12 Lb3 of
0.25 Lb3 on
0.28 Lb3 p.m
0.16 Lb3 picked
0.36 Lb3 premiere
0.21 Lb3 released
0.37 Lb3 scripted
-0.52 Lb3 series
0.26 Lb3 show
-0.18 Lb3 streaming
0.23 Lb3 surprise
-0.62 Lb3 that
0.07 Lb3 the
-0.22 Lb3 to
-0.25 Lb3 trailer
0.57 Lb3 was
0.33 Lb3 which
-0.15 Lb3 will
-0.33 Lb3 with
0.57 Lb3 |
0.16 Lb3 –
-0.10 R1 $
0.24 R1 %D
-0.13 R1 %P
-0.20 R1 's
0.20 R1 ,
-0.09 R1 /
0.31 R1 :
0.16 R1 a
0.19 R1 after
0.62 R1 also
0.16 R1 and
-0.04 R1 as
0.24 R1 at
0.37 R1 bosses
0.29 R1 can
0.50 R1 cancels
-0.21 R1 chief
-0.21 R1 comedy
-0.21 R1 confirmed
0.30 R1 decided
0.54 R1 did
0.13 R1 drama
-0.41 R1 drops
-0.14 R1 for
-0.17 R1 from
-0.07 R1 gave
-0.62 R1 had
0.10 R1 has
-0.40 R1 have
0.35 R1 in
0.47 R1 include
0.43 R1 india
0.34 R1 is
0.20 R1 just
0.16 R1 keeps
0.35 R1 made
-0.15 R1 may
0.58 R1 now
0.08 R1 on
0.12 R1 only
0.19 R1 ordered
0.29 R1 orders
-0.16 R1 presents
0.26 R1 programming
0.10 R1 renewed
0.08 R1 renews
0.05 R1 s
0.55 R1 said
-0.23 R1 says
-0.08 R1 series
0.08 R1 sets
-0.04 R1 show
0.15 R1 shows
0.31 R1 then
-0.67 R1 to
0.10 R1 took
0.33 R1 used
0.30 R1 was
0.38 R1 when
0.33 R1 will
0.17 R1 would
0.10 R1 —
-0.10 R2 $ $
0.49 R2 %D $
0.19 R2 %D ,
-0.09 R2 %D .
0.19 R2 %D and
0.06 R2 's %N
0.12 R2 's %P
0.41 R2 's biggest
0.56 R2 's hit
0.25 R2 's most-watched
0.17 R2 's new
0.18 R2 's second
0.27 R2 's wednesday
0.12 R2 's “
0.23 R2 ) $
0.20 R2 ) ,
-0.17 R2 ) .
-0.39 R2 ) :
0.34 R2 ) –
-0.21 R2 , %C
-0.08 R2 , %D
0.46 R2 , %T
0.12 R2 , and
0.41 R2 , from
0.34 R2 , is
-0.08 R2 , said
0.38 R2 , the
-0.19 R2 , there
0.26 R2 , where
0.39 R2 , which
-0.17 R2 , with
0.43 R2 , ”
0.10 R2 . $
0.08 R2 . ”
0.62 R2 / %C
0.67 R2 : %T
0.47 R2 and %C
-0.11 R2 and %T
0.42 R2 announced on
0.33 R2 announced that
0.22 R2 as well
0.15 R2 at %N
-0.07 R2 chief %P
0.36 R2 drama %T
0.46 R2 for %S
0.15 R2 from %D
0.19 R2 has announced
0.31 R2 has cancelled
-0.69 R2 has confirmed
0.18 R2 has given
0.08 R2 has not
-0.30 R2 has officially
0.05 R2 has pulled
0.13 R2 has renewed
0.29 R2 has taken
-0.10 R2 has yet
0.08 R2 in %D
0.35 R2 include %T
0.04 R2 is looking
0.29 R2 is not
-0.15 R2 may be
0.59 R2 on %D
-0.08 R2 on the
0.19 R2 ordered %S
0.25 R2 orders %S
0.50 R2 original series
0.26 R2 programming president
0.08 R2 renews “
0.28 R2 says “
-0.05 R2 series %T
0.35 R2 series was
-0.13 R2 show %T
0.27 R2 to stream
-0.16 R2 will not
0.35 R2 will stream
0.11 R2 with the
0.27 R2 | %P
-0.10 R3 $ $ $
0.49 R3 %D $ $
-0.09 R3 %D . $
0.17 R3 's %N -
0.17 R3 's %T %S
0.13 R3 's new drama
0.12 R3 's “ %T
0.23 R3 ) $ $
0.16 R3 ) , %S
-0.17 R3 ) . $
0.10 R3 ) – a
0.04 R3 ) – the
0.21 R3 , %C and
0.22 R3 , %D )
0.34 R3 , %D .
0.41 R3 , from %D
-0.10 R3 , said :
0.11 R3 , there are
0.14 R3 , where the
0.54 R3 , with %P
0.10 R3 . $ $
0.08 R3 . ” $
0.36 R3 / %C ,
0.45 R3 and %C $
0.68 R3 and %C ,
0.37 R3 and %C .
0.25 R3 and %C on
0.42 R3 announced on %D
0.29 R3 announced that %T
0.15 R3 at %N :
0.41 R3 for %S $
0.15 R3 from %D ,
-0.12 R3 has axed %P
-0.56 R3 has confirmed that
0.18 R3 has given a
0.05 R3 has pulled the
0.13 R3 has renewed %T
0.28 R3 in %D $
-0.22 R3 in %D ,
0.34 R3 in %D .
0.22 R3 in %D and
-0.33 R3 in the uk
0.26 R3 on %D ,
0.14 R3 on %D .
0.24 R3 on %D and
0.25 R3 orders %S of
0.26 R3 programming president %P
0.08 R3 renews “ %T
-0.13 R3 show %T .
0.24 R3 will stream the
0.11 R3 with the first
0.19 Rb2 $
-0.15 Rb2 %C
0.42 Rb2 %K
0.17 Rb2 %N
-0.22 Rb2 %P
1.13 Rb2 %S
0.21 Rb2 %T
0.44 Rb2 's
-0.51 Rb2 -
-0.17 Rb2 .
0.54 Rb2 ;
-0.23 Rb2 a
0.53 Rb2 after
0.43 Rb2 all
0.14 Rb2 and
-0.12 Rb2 announced
-0.15 Rb2 be
-0.14 Rb2 before
0.41 Rb2 biggest
-0.38 Rb2 by
0.36 Rb2 cancelled
0.04 Rb2 comedy
-0.67 Rb2 confirmed
-0.30 Rb2 director
0.27 Rb2 dropped
0.73 Rb2 for
-0.14 Rb2 from
0.18 Rb2 given
0.32 Rb2 had
0.74 Rb2 has
0.56 Rb2 have
0.58 Rb2 hit
0.11 Rb2 in
0.13 Rb2 is
1.10 Rb2 it
0.12 Rb2 just
0.04 Rb2 looking
0.14 Rb2 midseason
0.25 Rb2 most-watched
0.38 Rb2 new
-0.04 Rb2 not
0.12 Rb2 of
-0.30 Rb2 officially
-0.45 Rb2 on
0.15 Rb2 picked
-0.21 Rb2 premiere
0.26 Rb2 president
0.05 Rb2 pulled
0.24 Rb2 put
0.29 Rb2 renewed
0.24 Rb2 revealed
-0.05 Rb2 said
0.18 Rb2 second
-0.06 Rb2 series
0.58 Rb2 show
0.48 Rb2 stream
0.29 Rb2 taken
0.67 Rb2 that
0.71 Rb2 the
-0.19 Rb2 their
0.44 Rb2 them
-0.19 Rb2 there
-0.16 Rb2 they
-0.33 Rb2 this
0.53 Rb2 to
0.40 Rb2 tv
0.21 Rb2 unveiled
-0.27 Rb2 up
0.39 Rb2 us
0.39 Rb2 used
0.59 Rb2 was
0.27 Rb2 wednesday
0.22 Rb2 well
0.26 Rb2 where
0.56 Rb2 which
0.26 Rb2 will
-0.15 Rb2 with
-0.10 Rb2 yet
0.34 Rb2 –
0.24 Rb2 ”
-0.24 Rb3 $
-0.30 Rb3 %C
-0.13 Rb3 %D
0.36 Rb3 %K
-0.59 Rb3 %N
0.33 Rb3 %P
1.09 Rb3 %S
0.20 Rb3 %T
0.15 Rb3 (
0.59 Rb3 )
-0.30 Rb3 ,
0.28 Rb3 -
0.68 Rb3 .
0.39 Rb3 /
0.34 Rb3 :
0.33 Rb3 ;
0.26 Rb3 ?
-0.18 Rb3 a
0.35 Rb3 according
0.35 Rb3 after
-0.17 Rb3 also
0.40 Rb3 an
0.28 Rb3 and
0.51 Rb3 announced
0.05 Rb3 are
-0.66 Rb3 as
0.19 Rb3 at
-0.06 Rb3 be
0.64 Rb3 by
0.61 Rb3 confirmed
-0.21 Rb3 dates
0.32 Rb3 drama
0.14 Rb3 dramas
0.40 Rb3 filming
-0.10 Rb3 first
0.37 Rb3 for
0.35 Rb3 from
0.31 Rb3 had
0.12 Rb3 has
0.54 Rb3 in
-0.06 Rb3 is
0.62 Rb3 it
0.91 Rb3 its
0.31 Rb3 left
-0.13 Rb3 look
-0.23 Rb3 most
0.26 Rb3 no
0.54 Rb3 not
0.04 Rb3 on
0.15 Rb3 only
0.18 Rb3 ordered
0.31 Rb3 original
0.29 Rb3 out
0.21 Rb3 over
-0.07 Rb3 prequel
0.18 Rb3 release
0.18 Rb3 renewal
0.31 Rb3 renewed
-0.60 Rb3 said
-0.06 Rb3 series
0.34 Rb3 show
0.33 Rb3 some
0.52 Rb3 the
0.38 Rb3 their
0.09 Rb3 to
0.58 Rb3 told
-0.29 Rb3 trailer
0.33 Rb3 tv
-0.27 Rb3 uk
0.68 Rb3 up
0.39 Rb3 was
0.44 Rb3 what
-0.59 Rb3 will
-0.21 Rb3 with
0.35 Rb3 yes
-0.23 Rb3 |
0.49 Rb3 “
-0.15 T after
0.54 T before
-0.15 T both
-0.27 T none
-0.07 T season
-0.12 at caption
-0.33 at first0
0.51 at first2
-0.21 at heading
0.52 at item
0.70 at last1
-0.17 at length1
0.22 at length2
0.16 at length3
0.11 at length4
-0.27 at length5
-0.18 at paragraph
0.14 at row
-0.52 at title
-0.08 between after-channels0
-0.46 between after-channels1
-0.30 between after-channels2
-0.11 between after-channels3
-0.61 between after-titles2
-0.20 between after-titles3
-0.34 between after:'s
0.22 between after:(
-0.23 between after:)
0.11 between after:-
0.11 between after:.
0.07 between after::
-0.89 between after:;
-0.35 between after:a
-0.06 between after:after
0.49 between after:air
-0.09 between after:aired
0.24 between after:airing
0.15 between after:airs
-0.36 between after:already
0.13 between after:also
0.52 between after:although
0.32 between after:an
-0.33 between after:and
0.41 between after:anime
-0.13 between after:announced
-0.11 between after:are
0.25 between after:arrives
-0.07 between after:as
0.31 between after:at
-0.14 between after:back
-0.14 between after:be
0.18 between after:been
0.29 between after:begins
0.16 between after:being
-0.22 between after:but
0.15 between after:by
0.32 between after:can
0.11 between after:cancelled
0.25 between after:cast
-0.12 between after:comedy
-0.14 between after:comes
0.06 between after:created
0.41 between after:date
0.51 between after:day
0.14 between after:debut
0.26 between after:debuted
-0.17 between after:directed
-0.07 between after:drama
0.24 between after:each
-0.48 between after:earned
-0.18 between after:end
-0.47 between after:episodes
0.28 between after:et
0.41 between after:exclusively
0.14 between after:first
0.17 between after:for
-0.69 between after:from
0.23 between after:getting
0.11 between after:globally
0.32 between after:going
-0.15 between after:had
0.23 between after:has
-0.42 between after:have
-0.11 between after:hit
0.63 between after:hour
0.43 between after:in
0.15 between after:is
-0.24 between after:it
0.05 between after:its
0.13 between after:joins
-0.15 between after:just
0.14 between after:last
0.64 between after:left
0.47 between after:look
0.59 between after:made
0.07 between after:most
0.20 between after:most-watched
-0.16 between after:moved
0.30 between after:named
0.26 between after:network
0.20 between after:news
-0.04 between after:next
0.51 between after:night
0.32 between after:no
0.44 between after:not
0.15 between after:now
0.12 between after:of
0.31 between after:on
0.30 between after:one
0.08 between after:only
0.26 between after:original
-0.14 between after:own
0.23 between after:picked
0.34 between after:produced
0.43 between after:release
0.23 between after:released
0.25 between after:return
0.38 between after:returns
0.47 between after:seen
0.34 between after:series
0.38 between after:show
-0.16 between after:shows
-0.15 between after:since
0.12 between after:south
-0.14 between after:star
-0.18 between after:starred
-0.12 between after:stream
0.29 between after:streamer
0.23 between after:streaming
0.33 between after:streams
0.28 between after:subsequent
-0.49 between after:take
0.78 between after:that
-0.29 between after:the
0.32 between after:there
-0.29 between after:thriller
-0.14 between after:time
-0.05 between after:to
0.19 between after:tv
0.47 between after:up
-0.16 between after:upcoming
0.46 between after:was
-0.20 between after:well
0.16 between after:which
-0.51 between after:while
-0.30 between after:will
0.28 between after:with
0.24 between after:would
0.66 between after:–
0.51 between after:—
0.51 between after_
-0.29 between after_%S_on
0.48 between after_,_%S_(
0.45 between after_,_which
0.22 between after_,_”
-0.07 between after_;
-0.22 between after_and
0.71 between after_on
0.46 between after_”_(
0.36 between after_”_on
0.58 between before-channels0
-1.06 between before-channels1
-0.36 between before-channels2
-0.51 between before-channels3
-0.06 between before-titles0
0.29 between before-titles1
-0.07 between before-titles2
0.35 between before-titles3
0.57 between before:'s
-0.08 between before:(
0.10 between before:)
-0.44 between before:.
0.57 between before::
-1.41 between before:;
-0.53 between before:a
0.23 between before:about
-0.22 between before:after
0.79 between before:also
0.48 between before:american
-0.38 between before:and
0.16 between before:animated
0.07 between before:announced
0.64 between before:another
0.10 between before:are
0.43 between before:around
-0.41 between before:as
-0.41 between before:at
0.24 between before:axe
0.16 between before:back
0.17 between before:been
-0.13 between before:beginning
-0.57 between before:best
0.42 between before:bring
-0.25 between before:british
-0.22 between before:but
-0.45 between before:by
0.69 between before:called
0.36 between before:cancelled
0.35 between before:cancels
0.53 between before:cast
-0.41 between before:chief
0.15 between before:come
0.25 between before:comedy
0.44 between before:coming
-0.46 between before:commissioned
0.38 between before:companion
-0.41 between before:confirmed
0.28 between before:crime
0.17 between before:date
-0.19 between before:dates
0.44 between before:decided
0.19 between before:developing
-0.17 between before:done
0.51 between before:drama
0.41 between before:exclusive
-0.49 between before:family
-0.23 between before:favourite
0.28 between before:first
0.11 between before:follows
-0.08 between before:for
0.37 between before:freshman
0.35 between before:from
0.20 between before:given
0.36 between before:go
-0.36 between before:had
0.58 between before:has
-0.13 between before:hit
0.48 between before:home
-0.24 between before:horror
-0.12 between before:i
0.68 between before:in
0.47 between before:include
-0.33 between before:included
0.43 between before:including
0.43 between before:into
0.31 between before:it
0.46 between before:its
-0.18 between before:just
0.16 between before:keeps
-0.14 between before:know
0.16 between before:korean
0.17 between before:launch
0.26 between before:less
0.56 between before:like
0.20 between before:likely
0.33 between before:limited
0.72 between before:lineup
0.18 between before:made
0.43 between before:main
0.17 between before:midseason
-0.15 between before:more
-0.21 between before:mystery
0.45 between before:network
1.01 between before:new
0.36 between before:no
-0.35 between before:now
-0.24 between before:of
-0.22 between before:officially
-0.10 between before:on
-0.11 between before:once
0.64 between before:order
0.21 between before:ordered
0.29 between before:orders
-0.49 between before:original
0.52 between before:other
0.20 between before:out
0.17 between before:own
0.06 between before:past
-0.13 between before:picked
0.12 between before:pilot
0.06 between before:plug
0.33 between before:pm
-0.16 between before:premiere
0.42 between before:prequel
0.29 between before:previously
0.06 between before:pulled
0.41 between before:put
-0.14 between before:remake
0.34 between before:renewed
-0.09 between before:renewing
0.08 between before:renews
0.27 between before:revealed
0.05 between before:s
-0.11 between before:said
0.63 between before:same
0.21 between before:second
0.12 between before:seen
-0.36 between before:series
0.33 between before:set
0.08 between before:sets
0.37 between before:show
0.41 between before:shows
0.44 between before:slate
0.33 between before:slot
0.06 between before:starring
0.18 between before:straight-to-series
-0.20 between before:takes
0.24 between before:teaser
0.41 between before:television
0.29 between before:than
-0.37 between before:that
-0.13 between before:the
0.55 between before:their
0.47 between before:they
-0.43 between before:third
0.45 between before:this
-0.33 between before:thriller
0.52 between before:time
0.45 between before:to
-0.10 between before:trailer
0.28 between before:tv
0.24 between before:unveiled
0.93 between before:up
0.55 between before:us
0.16 between before:used
0.25 between before:wednesday
0.04 between before:well
0.38 between before:which
-0.86 between before:while
0.47 between before:will
0.59 between before:with
0.54 between before:would
-0.27 between before:year
0.37 between before:yes
0.41 between before:yet
0.55 between before:you
0.50 between before_'s
0.89 between before_'s_“
0.46 between before_,
0.45 between before_:
-0.45 between before_and
0.29 between before_announced_that
0.36 between before_drama
0.32 between before_has_renewed
0.08 between before_renews_“_%T_”_&_“
0.53 between before_series
0.37 between before_”_s
2.48 carried by-catalogue
0.05 counts channels1
-0.14 counts channels2
-0.17 counts channels3
-0.54 counts titles0
0.34 counts titles1
-0.36 counts titles2
0.24 counts titles3
-0.48 l1 #
0.52 l1 %D
-0.25 l1 %S
0.51 l1 %T
-0.14 l1 's
-0.34 l1 ,
0.65 l1 /
0.19 l1 :
0.24 l1 ;
-0.11 l1 ^
-0.27 l1 after
0.27 l1 although
0.19 l1 as
0.31 l1 at
-0.17 l1 be
0.08 l1 both
0.61 l1 by
0.31 l1 channel
0.53 l1 for
-0.19 l1 former
0.51 l1 from
-0.39 l1 hit
-0.18 l1 in
-0.19 l1 including
-0.14 l1 like
0.51 l1 new
0.13 l1 of
-0.33 l1 other
0.39 l1 said
-0.18 l1 see
0.54 l1 that
-0.17 l1 the
-0.13 l1 to
0.17 l1 upcoming
0.13 l1 when
-0.17 l1 which
0.25 l1 while
-0.28 l1 with
0.50 l1 |
0.32 l1 –
0.39 l1 —
0.44 l1 “
0.32 l1 ”
-0.08 l2 %C ,
0.46 l2 %C /
0.23 l2 %C and
-0.23 l2 %D ,
0.15 l2 %D ;
0.60 l2 %D on
0.47 l2 %K and
0.13 l2 %P ,
0.33 l2 %P /
-0.05 l2 %P :
-0.43 l2 %P for
-0.51 l2 %P on
0.50 l2 %S (
0.39 l2 %S ,
-0.07 l2 %S on
-0.28 l2 %T (
0.12 l2 %T ,
0.09 l2 %T ;
-0.16 l2 %T on
-0.19 l2 %T –
-0.23 l2 , a
-0.45 l2 , and
-0.25 l2 , the
-0.17 l2 , which
0.22 l2 , while
0.71 l2 , with
0.32 l2 , ”
0.28 l2 . on
0.47 l2 ^ %T
-0.11 l2 ^ ^
0.49 l2 ^ a
-0.22 l2 ^ the
0.57 l2 air on
0.48 l2 aired on
0.24 l2 airing on
0.36 l2 also on
0.30 l2 and a
0.30 l2 are on
-0.10 l2 at the
0.33 l2 available on
0.20 l2 bow on
0.34 l2 by the
0.16 l2 cancelled by
-0.13 l2 co-production with
0.47 l2 coming to
0.06 l2 created by
0.29 l2 day on
0.22 l2 dropped on
0.17 l2 et on
0.08 l2 for the
0.23 l2 found on
-0.35 l2 from the
0.11 l2 globally on
0.21 l2 however ,
0.23 l2 it on
0.23 l2 launched on
-0.17 l2 made with
0.20 l2 meanwhile ,
0.42 l2 moved to
-0.29 l2 of the
-0.12 l2 on the
-0.14 l2 part of
0.05 l2 premiere on
0.19 l2 premiered on
0.44 l2 president of
0.32 l2 produced by
0.14 l2 released by
0.32 l2 return to
0.42 l2 series at
0.39 l2 series on
-0.09 l2 shows ,
0.12 l2 shows on
0.23 l2 some of
0.12 l2 started on
-0.26 l2 stream on
0.26 l2 streamed on
0.17 l2 streaming on
0.33 l2 streams on
0.21 l2 that the
-0.25 l2 the %S
0.42 l2 the new
0.13 l2 the upcoming
-0.18 l2 to see
-0.05 l2 to the
0.16 l2 up by
0.13 l2 well as
-0.17 l2 will be
0.46 l2 working with
0.08 l2 years on
0.46 l2 ” (
0.36 l2 ” on
-0.10 l3 %D , and
-0.13 l3 %D , on
-0.48 l3 %K , and
0.63 l3 %P , the
-0.27 l3 %P for the
-0.11 l3 %S , and
0.54 l3 %S of the
-0.29 l3 %T %S on
-0.17 l3 %T , which
0.22 l3 %T , ”
0.46 l3 %T ” (
0.36 l3 %T ” on
-0.05 l3 , %C and
0.48 l3 , %S (
0.30 l3 , and a
0.32 l3 , president of
0.18 l3 : %D on
-0.33 l3 : %P /
0.18 l3 ; %T (
-0.19 l3 ^ %C and
1.14 l3 ^ %P /
0.99 l3 ^ %T (
0.52 l3 ^ %T ,
-0.19 l3 ^ %T –
0.47 l3 ^ ^ %T
-0.11 l3 ^ ^ ^
0.49 l3 ^ ^ a
-0.22 l3 ^ ^ the
0.21 l3 ^ however ,
0.20 l3 ^ meanwhile ,
0.18 l3 ^ the new
-0.13 l3 a co-production with
0.13 l3 as well as
0.23 l3 be found on
0.26 l3 be streamed on
0.28 l3 be working with
0.07 l3 been cancelled by
0.27 l3 begins %D on
0.15 l3 in %D ;
0.24 l3 in %D on
0.18 l3 is coming to
-0.17 l3 it will be
0.29 l3 next day on
0.30 l3 of %T ,
0.70 l3 on %C and
0.05 l3 on %D ,
0.22 l3 on %D on
0.28 l3 p.m . on
0.16 l3 picked up by
0.25 l3 premiere %D on
0.11 l3 premiere globally on
0.06 l3 series created by
-0.18 l3 streaming exclusively on
0.29 l3 the %C and
0.16 l3 to return to
-0.26 l3 to stream on
0.12 l3 was cancelled by
0.21 l3 was dropped on
0.24 l3 will air on
0.07 l3 with %C ,
0.16 l3 – %T (
-0.24 order after
-0.57 order after-far
0.13 order after-near
0.50 order after-next
-0.21 order after-some
0.05 order before
-0.70 order before-far
0.81 order before-near
0.32 order before-some
-0.15 order untitled
-0.22 own Csure1
-0.06 own Csure2
0.59 own Csure3
-0.22 own writtenCsure1
0.49 own writtenCsure3
-0.31 r1 $
0.21 r1 %D
-0.13 r1 %P
-0.22 r1 's
0.49 r1 ,
-0.18 r1 /
0.31 r1 :
0.16 r1 a
0.19 r1 after
0.62 r1 also
-0.04 r1 as
0.24 r1 at
0.37 r1 bosses
0.50 r1 cancels
-0.21 r1 chief
-0.21 r1 comedy
-0.21 r1 confirmed
0.30 r1 decided
0.54 r1 did
0.13 r1 drama
-0.41 r1 drops
-0.14 r1 for
-0.17 r1 from
-0.07 r1 gave
-0.62 r1 had
0.10 r1 has
-0.40 r1 have
0.35 r1 in
0.47 r1 include
0.43 r1 india
0.33 r1 is
0.20 r1 just
0.16 r1 keeps
0.35 r1 made
-0.15 r1 may
0.39 r1 now
0.08 r1 on
0.12 r1 only
0.19 r1 ordered
0.29 r1 orders
-0.16 r1 presents
0.26 r1 programming
0.10 r1 renewed
0.08 r1 renews
0.55 r1 said
-0.23 r1 says
-0.08 r1 series
0.08 r1 sets
-0.04 r1 show
0.15 r1 shows
0.31 r1 then
-0.71 r1 to
0.10 r1 took
0.33 r1 used
0.30 r1 was
0.38 r1 when
0.33 r1 will
0.17 r1 would
0.10 r1 —
0.05 r1 ”
-0.31 r2 $ $
0.19 r2 %D ,
-0.09 r2 %D .
0.19 r2 %D and
0.06 r2 's %N
0.12 r2 's %P
0.41 r2 's biggest
0.56 r2 's hit
0.25 r2 's most-watched
0.17 r2 's new
0.18 r2 's second
0.27 r2 's wednesday
0.12 r2 's “
0.32 r2 ) $
0.20 r2 ) ,
-0.17 r2 ) .
-0.39 r2 ) :
0.34 r2 ) –
-0.21 r2 , %C
-0.08 r2 , %D
-0.12 r2 , %K
0.66 r2 , %P
0.46 r2 , %T
0.47 r2 , and
0.34 r2 , from
0.34 r2 , is
-0.08 r2 , said
0.65 r2 , the
-0.19 r2 , there
0.26 r2 , where
0.39 r2 , which
-0.17 r2 , with
0.43 r2 , ”
0.08 r2 . ”
0.45 r2 / %C
0.67 r2 : %T
0.47 r2 and %C
-0.10 r2 and %P
-0.11 r2 and %T
0.42 r2 announced on
0.33 r2 announced that
0.22 r2 as well
0.15 r2 at %N
-0.07 r2 chief %P
0.36 r2 drama %T
0.46 r2 for %S
0.15 r2 from %D
0.19 r2 has announced
0.31 r2 has cancelled
-0.69 r2 has confirmed
0.18 r2 has given
0.08 r2 has not
-0.30 r2 has officially
0.05 r2 has pulled
0.13 r2 has renewed
0.29 r2 has taken
-0.10 r2 has yet
0.08 r2 in %D
0.35 r2 include %T
0.04 r2 is looking
0.29 r2 is not
-0.15 r2 may be
0.59 r2 on %D
-0.08 r2 on the
0.19 r2 ordered %S
0.25 r2 orders %S
0.50 r2 original series
0.26 r2 programming president
0.08 r2 renews “
0.28 r2 says “
-0.05 r2 series %T
0.35 r2 series was
-0.13 r2 show %T
0.27 r2 to stream
-0.16 r2 will not
0.35 r2 will stream
0.11 r2 with the
0.27 r2 | %P
0.05 r2 ” s
-0.31 r3 $ $ $
-0.09 r3 %D . $
0.17 r3 's %N -
0.17 r3 's %T %S
0.13 r3 's new drama
0.12 r3 's “ %T
0.32 r3 ) $ $
0.16 r3 ) , %S
-0.17 r3 ) . $
0.10 r3 ) – a
0.04 r3 ) – the
0.21 r3 , %C and
0.22 r3 , %D )
0.32 r3 , %D .
0.15 r3 , %P is
0.34 r3 , from %D
-0.10 r3 , said :
0.11 r3 , there are
0.14 r3 , where the
0.54 r3 , with %P
0.08 r3 . ” $
0.45 r3 and %C $
0.68 r3 and %C ,
0.37 r3 and %C .
0.25 r3 and %C on
0.42 r3 announced on %D
0.29 r3 announced that %T
0.15 r3 at %N :
0.41 r3 for %S $
0.15 r3 from %D ,
-0.12 r3 has axed %P
-0.56 r3 has confirmed that
0.18 r3 has given a
0.05 r3 has pulled the
0.13 r3 has renewed %T
0.28 r3 in %D $
-0.22 r3 in %D ,
0.34 r3 in %D .
0.22 r3 in %D and
-0.33 r3 in the uk
0.26 r3 on %D ,
0.14 r3 on %D .
0.24 r3 on %D and
0.25 r3 orders %S of
0.26 r3 programming president %P
0.08 r3 renews “ %T
-0.13 r3 show %T .
0.24 r3 will stream the
0.11 r3 with the first
0.54 rule <channel>_acts_on_the_series
1.05 rule <channel>’s_series
0.69 rule any
-0.39 rule none
0.38 rule on_<channel>
-1.55 rule other
-0.13 topic aside
0.07 topic main
-0.19 topic round-up
`
