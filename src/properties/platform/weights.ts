/** What the judge of platform claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const platformWeights = `
-0.180 bias
0.33 A !
0.28 A %
-0.29 A %C
0.30 A %K
-0.28 A %O
-0.05 A %P
-0.16 A %S
-0.24 A %T
-0.19 A &
0.36 A (
0.17 A )
0.54 A +
-0.06 A ,
0.21 A .
0.27 A ...
0.33 A /
0.22 A ;
0.43 A ?
0.04 A about
0.69 A according
0.14 A adaptation
-0.25 A adapts
0.35 A advertisers
0.30 A after
-0.17 A again
-0.05 A against
0.37 A ahead
0.35 A air
0.47 A aired
0.08 A all
0.48 A along
-0.27 A already
0.29 A also
0.45 A american
-0.12 A anime
-0.05 A another
0.36 A anthology
0.44 A any
0.58 A around
-0.09 A asked
0.45 A audience
0.41 A australia
-0.46 A australian
0.23 A available
-0.25 A away
0.25 A axe
0.16 A axed
0.15 A back
-0.05 A bafta
0.47 A based
0.12 A been
0.08 A before
-0.32 A begin
-0.27 A begins
-0.36 A begun
-0.24 A being
-0.25 A best
-0.18 A big
0.42 A biggest
0.18 A book
0.40 A bosses
0.54 A both
-0.22 A bow
0.34 A brand
-0.09 A bridge
0.47 A bring
0.09 A bringing
0.16 A british
-0.25 A broadcast
0.16 A bubble
0.41 A business
-0.37 A but
0.07 A cable
0.39 A call
0.33 A came
0.39 A cameras
0.14 A can
0.42 A cancelled
0.53 A cancels
0.19 A cast
0.09 A channel
0.28 A character
-0.24 A chief
0.38 A city
0.38 A close
-0.10 A come
0.11 A comedy
0.59 A coming
0.29 A comment
0.36 A commented
-0.16 A commission
-0.36 A commissioned
0.10 A companion
-0.34 A confirmed
-0.47 A content
0.29 A continue
0.29 A could
0.43 A countries
0.22 A created
0.20 A creative
0.36 A creators
0.34 A crime
0.54 A cut
0.38 A date
-0.09 A dates
0.28 A day
0.56 A days
0.35 A deal
0.15 A debuted
0.53 A debuting
-0.24 A debuts
0.51 A decided
0.22 A decision
0.32 A declined
-0.11 A developing
0.19 A did
-0.25 A director
-0.41 A do
0.09 A done
-0.15 A drama
0.12 A dramas
0.45 A drew
0.19 A drop
0.35 A dropped
-0.27 A drops
0.29 A dubbed
-0.19 A due
-0.48 A each
-0.25 A end
0.27 A ending
0.28 A english
0.38 A entirely
0.27 A episode
0.16 A episodes
0.35 A even
0.60 A event
0.44 A ever
0.04 A every
0.35 A exclusive
0.05 A executive
-0.18 A fall
-0.30 A family
0.33 A fan
-0.25 A fans
0.21 A fantasy
0.30 A favourite
-0.13 A features
0.16 A fifth
0.11 A filming
-0.14 A finale
0.28 A finally
-0.07 A first
0.48 A followed
0.20 A following
0.16 A follows
-0.05 A forward
0.43 A found
-0.35 A fourth
0.46 A free
-0.11 A gave
0.40 A gets
0.23 A given
0.22 A giving
0.23 A globally
-0.10 A go
0.39 A goes
-0.19 A going
-0.15 A good
0.31 A got
0.06 A greenlit
0.23 A gripping
-0.12 A had
0.13 A has
0.23 A have
0.46 A her
0.45 A his
-0.23 A hit
0.37 A home
-0.06 A horror
0.15 A include
-0.09 A included
0.55 A including
0.46 A india
-0.21 A interest
0.56 A into
0.39 A japan
0.69 A just
-0.41 A known
0.18 A korean
0.37 A lands
-0.24 A last
0.19 A later
0.49 A launch
0.46 A left
0.45 A legal
0.37 A less
-0.20 A let
0.27 A light
0.05 A like
0.21 A likely
0.15 A limited
0.16 A lineup
0.19 A little
-0.19 A local
0.18 A london
-0.44 A look
-0.18 A looking
-0.06 A love
-0.25 A lovers
-0.06 A made
0.48 A main
-0.31 A making
0.47 A many
0.07 A midseason
0.65 A million
-0.05 A monster
0.49 A month
-0.08 A months
-0.15 A more
-0.07 A most
0.25 A most-watched
-0.22 A moved
0.30 A much
-0.19 A my
-0.14 A mystery
0.42 A named
-0.05 A network
0.26 A never
0.07 A new
-0.33 A news
0.49 A next
0.60 A night
0.31 A no
-0.15 A no-brainer
0.18 A nor
0.45 A north
-0.06 A not
0.19 A now
0.40 A off
-0.24 A office
-0.19 A officially
-0.21 A once
0.54 A one
0.35 A only
0.39 A or
0.55 A order
0.36 A ordered
0.31 A orders
0.05 A original
0.37 A originals
0.36 A other
-0.29 A otherwise
-0.11 A out
0.61 A outside
0.11 A over
0.10 A p.m
-0.20 A page
0.34 A part
0.29 A past
0.55 A picked
0.49 A plan
0.45 A plans
0.35 A platform
-0.11 A play
0.36 A plug
0.32 A pm
0.32 A popular
0.09 A premiere
-0.35 A premieres
-0.08 A prequel
-0.24 A presentation
-0.20 A presents
-0.08 A president
-0.12 A press
0.25 A previewed
-0.42 A previously
-0.26 A procedural
-0.14 A produced
-0.19 A producer
0.08 A producers
-0.44 A production
0.45 A programming
-0.25 A project
0.18 A pulled
0.14 A put
0.26 A ran
0.38 A ready
0.56 A release
0.43 A released
0.34 A renewal
0.37 A renewed
-0.08 A renewing
-0.27 A rest
-0.28 A return
0.63 A returning
0.20 A returns
0.43 A revealed
0.17 A revival
0.18 A rights
0.26 A rotten
-0.09 A run
0.31 A runs
0.08 A s
-0.33 A said
0.63 A same
0.50 A say
-0.16 A saying
-0.42 A says
0.52 A schedule
-0.32 A scheduled
0.19 A sci-fi
0.54 A scripted
0.04 A season
0.27 A see
0.32 A seen
0.14 A series
0.53 A service
-0.07 A set
0.15 A sets
0.29 A shooting
0.52 A showrunner
-0.22 A shows
-0.07 A simulcast
-0.05 A since
0.21 A single
0.41 A sitcom
0.55 A slate
0.26 A slot
0.36 A so
0.22 A sold
0.18 A sources
0.27 A south
-0.59 A spin-off
0.26 A spokesman
0.11 A spokesperson
0.39 A spring
0.46 A stage
-0.11 A star
-0.13 A stars
-0.14 A starts
-0.05 A still
-0.39 A stories
-0.39 A story
0.21 A straight-to-series
0.61 A stream
-0.30 A streamed
0.28 A streamer
0.14 A streaming
0.15 A streams
0.23 A strike
-0.26 A such
0.40 A summer
0.43 A sunday
0.16 A take
0.32 A taken
-0.09 A takes
0.34 A team
0.46 A teaser
-0.34 A television
0.20 A tell
0.35 A than
0.23 A their
0.41 A them
-0.19 A then
-0.15 A there
-0.10 A they
-0.21 A third
-0.60 A thriller
0.23 A through
0.19 A thursday
0.19 A time
0.34 A title
0.12 A told
0.26 A tomatoes
0.21 A took
0.44 A top
0.30 A total
-0.23 A track
-0.06 A trailer
0.41 A tuesday
-0.29 A turkish
-0.13 A turned
0.18 A tv
-0.35 A u.s.
-0.38 A uk
-0.35 A until
0.32 A unveiled
0.18 A up
0.06 A us
0.49 A used
0.27 A usual
0.48 A very
0.21 A viewers
-0.30 A waiting
-0.17 A watch
0.56 A way
0.65 A we
-0.04 A webtoon
0.21 A wednesday
0.38 A week
0.12 A weekend
0.34 A weeks
-0.17 A well
-0.29 A what
0.66 A where
0.22 A which
-0.12 A who
-0.24 A will
0.48 A winter
0.14 A without
0.15 A word
0.14 A work
0.07 A working
0.46 A works
-0.27 A world
-0.16 A would
-0.12 A written
0.05 A years
0.38 A yes
0.12 A yet
-0.08 A |
-0.21 A –
0.13 A —
-0.10 A “
0.09 A ”
0.25 An %
-0.08 An %C
0.07 An %D
-0.06 An %K
-0.17 An %N
0.46 An %O
-0.15 An %P
-0.23 An %T
0.06 An 's
-0.11 An (
0.07 An )
-0.08 An ,
0.20 An -
0.21 An .
0.17 An /
0.13 An :
0.29 An ;
0.43 An ?
0.21 An about
0.27 An according
-0.18 An adapts
0.31 An after
-0.19 An again
0.38 An air
-0.18 An all
0.25 An also
0.42 An anime
0.46 An another
0.44 An any
0.42 An around
-0.09 An asked
0.32 An audience
0.34 An australia
-0.15 An australian
0.28 An available
0.25 An axe
0.06 An axed
0.08 An back
-0.20 An been
-0.25 An being
-0.33 An best
0.42 An biggest
0.40 An bosses
0.44 An bring
-0.07 An bringing
-0.12 An broadcast
-0.25 An but
-0.14 An cable
0.48 An called
-0.10 An can
0.42 An cancelled
0.53 An cancels
0.06 An cast
-0.05 An channel
-0.14 An chief
-0.16 An come
-0.27 An comedy
0.36 An coming
-0.42 An commissioned
-0.36 An confirmed
0.28 An crime
0.23 An date
-0.19 An dates
0.31 An day
0.35 An deal
-0.32 An debuts
0.47 An decided
0.22 An decision
0.32 An declined
0.38 An developing
0.56 An did
-0.28 An director
-0.40 An do
0.09 An done
0.27 An drama
0.12 An dramas
0.19 An drop
0.27 An dropped
-0.27 An drops
0.28 An english
0.13 An episodes
0.28 An even
0.56 An event
-0.25 An fall
-0.31 An family
-0.27 An fans
0.30 An filming
0.17 An first
0.43 An followed
0.78 An follows
-0.05 An forward
0.46 An free
0.20 An from
-0.11 An gave
0.35 An gets
0.23 An given
0.22 An giving
0.23 An globally
-0.36 An go
0.39 An goes
-0.20 An good
0.06 An greenlit
-0.17 An had
0.18 An has
0.14 An have
0.11 An hit
0.15 An include
0.46 An india
-0.21 An interest
0.46 An just
0.17 An korean
0.43 An launch
0.46 An left
0.04 An like
-0.09 An lineup
0.18 An london
-0.49 An look
-0.12 An looking
0.36 An made
0.36 An main
-0.31 An making
0.17 An midseason
0.38 An month
0.58 An more
-0.16 An most
0.25 An most-watched
-0.22 An moved
0.34 An mystery
0.39 An named
-0.30 An network
0.26 An never
-0.17 An new
0.13 An next
0.10 An no
0.18 An nor
-0.13 An not
0.22 An now
-0.24 An office
-0.19 An officially
0.04 An once
0.16 An one
0.35 An only
0.39 An or
0.55 An order
0.36 An ordered
0.31 An orders
0.21 An original
0.07 An originals
-0.29 An otherwise
-0.11 An our
0.14 An out
0.42 An outside
0.06 An over
-0.20 An page
0.22 An picked
-0.09 An pilot
0.49 An plan
0.36 An plug
-0.24 An presentation
-0.20 An presents
-0.08 An president
-0.16 An press
0.25 An previewed
-0.28 An procedural
0.05 An producer
-0.48 An production
0.25 An programming
0.18 An pulled
0.44 An put
0.41 An release
0.34 An released
0.34 An renewal
0.23 An renewed
0.53 An returning
0.33 An revealed
0.17 An revival
0.59 An rights
0.26 An run
0.31 An runs
0.08 An s
-0.39 An said
0.48 An same
0.47 An say
-0.31 An says
0.23 An schedule
0.49 An scheduled
0.35 An scripted
0.34 An season
0.14 An series
0.36 An set
0.13 An sets
0.38 An show
-0.09 An shows
0.18 An since
0.51 An slate
0.34 An so
0.24 An south
0.26 An spokesman
0.11 An spokesperson
0.39 An spring
0.12 An starring
-0.32 An still
0.21 An straight-to-series
0.51 An stream
0.11 An streams
0.23 An strike
0.55 An such
0.36 An summer
0.43 An sunday
0.32 An taken
-0.09 An takes
0.15 An team
0.42 An teaser
0.07 An their
0.41 An them
-0.19 An then
-0.41 An there
-0.16 An thriller
0.23 An through
0.16 An time
-0.05 An told
0.14 An took
0.26 An total
-0.20 An trailer
-0.16 An turkish
0.22 An tv
-0.22 An u.s.
-0.32 An uk
0.28 An unveiled
-0.10 An up
0.15 An us
0.49 An used
-0.04 An webtoon
0.21 An wednesday
0.27 An weeks
-0.22 An well
0.52 An what
0.49 An where
0.21 An which
-0.24 An while
-0.21 An who
-0.15 An will
0.48 An winter
0.14 An without
0.15 An word
-0.09 An worldwide
0.09 An would
-0.15 An written
0.16 An year
0.33 An yes
-0.16 An yet
-0.08 An |
-0.07 An –
0.11 An —
0.09 An “
0.37 An ”
-0.34 B #
0.27 B %D
0.14 B %N
-0.30 B %O
-0.05 B %P
0.12 B %S
0.07 B %T
0.22 B &
-0.16 B 's
-0.12 B )
-0.14 B ,
0.51 B -
0.19 B .
0.14 B /
-0.09 B ;
0.09 B about
-0.30 B according
0.09 B actor
0.31 B adapted
0.17 B after
-0.06 B again
0.33 B ahead
0.77 B air
0.11 B aired
0.42 B airing
0.23 B airs
-0.28 B all
0.09 B already
-0.17 B although
-0.21 B among
0.38 B animated
-0.28 B anime
-0.35 B announcements
-0.13 B another
0.14 B anticipated
0.36 B any
0.39 B arrives
0.30 B audiences
0.35 B australia
-0.24 B australian
0.34 B available
0.41 B away
-0.11 B became
-0.16 B because
0.50 B been
0.07 B before
0.34 B began
0.46 B begins
-0.20 B begun
-0.29 B best
0.43 B both
0.29 B bow
-0.13 B britain
-0.35 B broadcast
0.19 B bunch
0.22 B but
0.21 B cable
0.64 B can
0.32 B cancellation
0.28 B cancelled
-0.45 B cancels
0.36 B cast
0.20 B channel
-0.18 B channels
-0.40 B character
0.10 B co-production
0.13 B come
-0.06 B comedy
0.24 B comes
0.16 B coming
0.24 B commissioned
0.29 B confirmed
-0.18 B continues
-0.18 B could
0.43 B created
0.12 B creator
0.43 B credit
0.25 B crew
0.42 B crews
0.16 B crime
0.13 B critical
0.55 B day
-0.18 B deal
0.52 B debut
0.45 B debuted
0.24 B detective
-0.49 B developing
-0.22 B director
0.38 B drama
0.31 B drew
0.18 B dropped
0.37 B drops
0.41 B each
-0.46 B earned
0.28 B ended
-0.05 B entertainment
0.13 B episode
-0.16 B episodes
0.13 B era
0.31 B et
-0.15 B every
-0.20 B everyone
-0.07 B exclusive
-0.29 B exclusively
-0.38 B executive
0.20 B fans
0.17 B favourite
-0.20 B filming
-0.15 B finale
0.46 B finished
0.20 B first
0.44 B followed
0.43 B following
-0.06 B former
0.39 B forward
0.35 B found
-0.22 B from
-0.13 B game
0.35 B getting
0.27 B globally
0.32 B go
0.43 B goes
0.38 B going
-0.07 B good
0.12 B great
0.12 B had
0.38 B hard
0.52 B has
-0.35 B have
0.30 B having
-0.22 B he
0.45 B here
0.24 B his
-0.17 B hit
0.55 B hour
-0.48 B how
-0.12 B however
0.68 B i
0.73 B if
-0.13 B including
0.37 B initially
-0.27 B japan
0.13 B joined
-0.20 B joining
0.65 B joins
-0.47 B just
0.35 B keep
-0.18 B knows
0.29 B korea
0.12 B landed
-0.12 B last
0.74 B launch
0.28 B launched
0.22 B lead
0.13 B left
-0.17 B life
0.05 B like
0.24 B limited
0.11 B long
0.44 B look
0.14 B looking
0.21 B made
0.53 B make
0.11 B many
0.35 B may
0.21 B meanwhile
-0.17 B media
0.32 B might
0.59 B million
0.35 B minutes
0.29 B most
0.19 B most-watched
0.06 B moved
0.36 B moving
0.20 B named
0.29 B neither
-0.24 B new
0.33 B newcomer
0.61 B news
0.13 B next
0.38 B night
0.20 B nor
0.20 B not
0.22 B novel
-0.31 B now
0.33 B official
-0.16 B once
0.69 B one
-0.27 B only
0.41 B or
0.49 B order
0.60 B original
-0.24 B other
0.05 B our
0.41 B out
0.33 B outside
0.14 B over
-0.07 B own
0.29 B p.m
-0.10 B part
0.24 B past
-0.40 B photo
-0.26 B picked
0.33 B pilot
-0.30 B platform
0.25 B police
0.25 B premiere
-0.06 B premiered
0.39 B prequel
0.08 B president
0.47 B probably
0.07 B produced
-0.21 B producer
-0.32 B producers
0.47 B production
-0.17 B proud
-0.25 B ran
0.41 B rated
0.42 B ratings
-0.21 B recently
0.68 B release
-0.26 B released
-0.28 B remake
0.20 B reports
-0.06 B return
-0.20 B returned
-0.35 B revealed
0.44 B running
0.46 B runs
0.50 B say
-0.28 B says
0.49 B scripted
0.16 B season
0.27 B seasons
-0.13 B second
0.24 B seen
-0.15 B series
0.41 B set
0.11 B several
0.42 B she
0.46 B should
-0.07 B show
0.46 B shown
0.26 B signed
0.05 B since
0.38 B single
0.44 B sitcom
-0.21 B slate
-0.26 B so
0.22 B some
0.42 B soon
0.22 B south
0.26 B space
0.10 B star
-0.12 B starred
0.48 B starring
-0.10 B stars
0.35 B start
0.62 B started
0.39 B still
0.23 B streamed
0.23 B streamer
-0.11 B streaming
0.04 B streams
0.14 B studio
0.33 B subsequent
0.28 B success
0.26 B surprise
-0.21 B synopsis
0.08 B take
-0.47 B team
0.09 B teen
-0.14 B television
-0.23 B them
0.44 B things
0.38 B third
-0.21 B thrilled
0.21 B thriller
-0.07 B time
0.31 B told
0.28 B took
-0.15 B trailer
0.26 B tuesday
-0.16 B turkish
0.44 B tv
-0.12 B under
0.12 B up
0.17 B upcoming
0.33 B us
0.34 B very
0.35 B vice
0.21 B wall
-0.07 B watch
0.48 B way
-0.51 B we
-0.06 B we're
0.24 B week
0.41 B weeks
0.04 B well
-0.23 B what
0.38 B when
0.61 B whether
0.28 B which
0.27 B while
0.10 B who
-0.20 B whose
0.27 B will
-0.40 B wonderful
0.53 B would
0.41 B writing
-0.28 B written
-0.46 B years
0.10 B yet
0.20 B york
0.10 B you
0.52 B your
0.53 B |
0.53 B –
0.36 B —
-0.16 B “
0.14 B ”
-0.37 Bn #
0.17 Bn %D
-0.05 Bn %K
0.05 Bn %N
-0.10 Bn %O
-0.17 Bn %P
0.12 Bn %S
0.19 Bn %T
0.22 Bn &
-0.11 Bn 's
0.09 Bn (
-0.23 Bn )
-0.09 Bn ,
0.13 Bn .
-0.05 Bn :
0.08 Bn after
0.46 Bn air
0.17 Bn aired
0.26 Bn airing
-0.05 Bn all
0.36 Bn already
0.33 Bn also
-0.30 Bn although
-0.10 Bn among
-0.04 Bn announced
-0.35 Bn announcements
-0.13 Bn another
0.17 Bn away
0.33 Bn back
-0.11 Bn became
0.49 Bn been
0.07 Bn before
0.45 Bn begins
-0.17 Bn being
0.39 Bn both
0.14 Bn bow
-0.13 Bn britain
-0.37 Bn broadcast
0.20 Bn but
0.21 Bn cable
0.50 Bn can
0.22 Bn cancelled
0.18 Bn cast
0.22 Bn channel
-0.18 Bn channels
0.10 Bn co-production
0.12 Bn comedy
0.36 Bn comes
0.15 Bn coming
0.24 Bn commissioned
0.21 Bn confirmed
0.37 Bn created
0.43 Bn credit
0.16 Bn crime
0.06 Bn date
0.55 Bn day
-0.44 Bn deal
0.45 Bn debut
0.39 Bn debuted
-0.46 Bn developing
-0.11 Bn director
0.21 Bn drama
0.18 Bn dropped
0.37 Bn drops
-0.26 Bn end
-0.05 Bn entertainment
0.13 Bn episode
-0.37 Bn episodes
0.25 Bn et
-0.07 Bn exclusive
-0.05 Bn exclusively
0.16 Bn fans
-0.36 Bn finale
0.21 Bn finished
0.19 Bn first
-0.19 Bn former
0.27 Bn found
0.23 Bn from
-0.13 Bn game
0.24 Bn getting
0.12 Bn globally
-0.07 Bn good
-0.07 Bn had
0.38 Bn hard
0.64 Bn has
-0.36 Bn have
0.22 Bn he
-0.20 Bn hit
0.44 Bn hour
-0.12 Bn however
0.33 Bn i
-0.29 Bn including
0.37 Bn initially
0.24 Bn japan
-0.17 Bn just
0.29 Bn korea
0.12 Bn landed
-0.20 Bn last
0.59 Bn launch
0.28 Bn launched
0.11 Bn lead
-0.22 Bn like
0.39 Bn look
0.21 Bn made
0.13 Bn meanwhile
0.58 Bn million
0.35 Bn minutes
0.27 Bn most
0.19 Bn most-watched
0.06 Bn moved
0.36 Bn moving
0.29 Bn neither
-0.33 Bn new
0.49 Bn news
0.13 Bn next
0.41 Bn no
0.20 Bn nor
-0.41 Bn now
0.22 Bn official
0.50 Bn one
-0.21 Bn only
0.49 Bn order
0.09 Bn original
-0.26 Bn other
-0.04 Bn our
0.28 Bn out
0.42 Bn p.m
-0.19 Bn part
-0.40 Bn photo
0.20 Bn picked
0.08 Bn premiere
0.47 Bn premiered
-0.04 Bn premieres
0.07 Bn president
0.26 Bn produced
0.35 Bn ratings
-0.21 Bn recently
0.59 Bn release
0.32 Bn released
-0.33 Bn return
0.39 Bn returns
-0.35 Bn revealed
0.53 Bn said
-0.16 Bn says
0.49 Bn scripted
-0.09 Bn season
0.26 Bn second
-0.17 Bn see
0.19 Bn seen
0.30 Bn set
-0.20 Bn show
0.15 Bn shows
-0.15 Bn since
0.28 Bn sitcom
-0.13 Bn so
0.22 Bn some
0.47 Bn star
0.20 Bn start
0.20 Bn started
0.47 Bn statement
-0.13 Bn stream
0.23 Bn streamed
0.16 Bn streaming
0.04 Bn streams
-0.05 Bn studio
0.33 Bn subsequent
0.26 Bn surprise
-0.11 Bn take
0.09 Bn thriller
0.46 Bn time
0.31 Bn told
-0.15 Bn trailer
-0.20 Bn turkish
0.29 Bn tv
-0.16 Bn up
0.12 Bn upcoming
0.33 Bn us
-0.18 Bn watch
-0.53 Bn we
0.24 Bn week
0.14 Bn well
0.42 Bn what
0.27 Bn when
0.48 Bn whether
0.22 Bn which
0.25 Bn while
-0.14 Bn who
-0.24 Bn whose
-0.33 Bn will
-0.16 Bn wonderful
-0.17 Bn working
0.41 Bn writing
-0.34 Bn years
0.53 Bn |
0.58 Bn –
0.31 Bn —
-0.30 Bn “
-0.12 Bn ”
-0.35 H 
0.15 H %C
-0.04 H %D
0.13 H %K
-0.22 H %N
-0.11 H %P
0.09 H %S
0.07 H %T
-0.12 H 's
-0.35 H (
-0.35 H )
0.22 H ,
0.34 H /
0.04 H :
0.08 H ?
-0.38 H a
-0.40 H about
0.28 H and
-0.10 H be
0.52 H by
0.19 H can
0.60 H date
-0.20 H do
0.55 H drama
-0.26 H ends
-0.35 H for
-0.24 H from
0.41 H how
0.38 H in
-0.37 H is
-0.22 H it
0.41 H many
-0.32 H new
0.30 H on
0.33 H out
0.48 H premieres
-0.10 H release
-0.41 H renewed
-0.13 H returning
0.58 H series
-0.24 H star
-0.23 H the
0.64 H there
0.27 H to
0.22 H watch
-0.39 H what
0.20 H when
0.38 H where
-0.06 H will
0.82 H you
-0.25 H |
0.83 H –
-0.10 H “
-0.37 L1 #
0.38 L1 %D
-0.26 L1 %S
0.48 L1 %T
-0.24 L1 ,
0.10 L1 /
-0.15 L1 :
0.09 L1 ;
0.06 L1 a
-0.25 L1 after
0.23 L1 although
0.21 L1 and
0.23 L1 as
0.18 L1 at
-0.08 L1 be
0.09 L1 both
0.38 L1 by
0.22 L1 channel
0.44 L1 for
-0.19 L1 former
0.47 L1 from
-0.25 L1 hit
-0.18 L1 including
0.05 L1 is
-0.19 L1 like
0.49 L1 new
0.17 L1 of
0.08 L1 on
-0.19 L1 other
0.35 L1 said
-0.17 L1 see
0.62 L1 that
-0.34 L1 the
0.17 L1 upcoming
0.13 L1 when
-0.14 L1 which
0.22 L1 while
-0.29 L1 with
0.46 L1 |
0.46 L1 –
0.26 L1 —
0.31 L1 ”
-0.12 L2 %C ,
0.54 L2 %C /
0.27 L2 %C and
-0.04 L2 %D ,
-0.50 L2 %D :
0.15 L2 %D ;
0.49 L2 %D on
0.19 L2 %P :
-0.31 L2 %P for
-0.38 L2 %P on
0.50 L2 %S (
0.41 L2 %S ,
-0.16 L2 %S on
-0.13 L2 %T (
0.14 L2 %T ,
0.06 L2 %T ;
0.14 L2 %T and
0.20 L2 %T is
-0.05 L2 %T on
-0.15 L2 , a
-0.25 L2 , and
0.26 L2 , on
-0.29 L2 , the
-0.14 L2 , which
0.20 L2 , while
0.53 L2 , with
0.31 L2 , ”
0.38 L2 . on
0.45 L2 ^ %T
0.42 L2 ^ a
-0.18 L2 ^ the
0.46 L2 air on
0.52 L2 aired on
0.19 L2 airing on
0.44 L2 also on
0.32 L2 and a
0.30 L2 are on
-0.41 L2 at the
0.28 L2 available on
0.25 L2 bow on
0.31 L2 by the
0.19 L2 cancelled by
-0.08 L2 co-production with
0.16 L2 coming to
0.08 L2 created by
0.43 L2 credit :
0.33 L2 day on
0.18 L2 dropped on
0.18 L2 et on
-0.05 L2 exclusively on
0.21 L2 for the
0.27 L2 found on
-0.32 L2 from the
0.12 L2 globally on
0.23 L2 however ,
0.17 L2 it on
0.20 L2 launched on
-0.21 L2 made with
0.20 L2 meanwhile ,
0.43 L2 moved to
-0.21 L2 of the
-0.19 L2 part of
-0.32 L2 photo :
0.10 L2 premiere on
0.23 L2 premiered on
0.39 L2 president of
0.24 L2 produced by
0.13 L2 released by
-0.14 L2 return to
0.28 L2 said that
0.46 L2 series at
0.37 L2 series on
-0.13 L2 shows ,
0.16 L2 shows on
0.22 L2 some of
0.10 L2 started on
0.23 L2 streamed on
0.24 L2 streaming on
-0.29 L2 streams on
0.22 L2 that the
-0.26 L2 the %S
0.41 L2 the new
0.12 L2 the upcoming
-0.17 L2 to see
-0.10 L2 to the
0.14 L2 up by
0.09 L2 well as
-0.08 L2 will be
0.44 L2 working with
-0.22 L2 years on
0.41 L2 ” (
0.41 L2 ” on
-0.16 L3 %D , and
-0.18 L3 %P for the
0.44 L3 %S of the
-0.29 L3 %T %S on
-0.14 L3 %T , which
0.22 L3 %T , ”
0.41 L3 %T ” (
0.41 L3 %T ” on
0.33 L3 ( %C /
0.45 L3 , %S (
0.32 L3 , and a
0.30 L3 , president of
-0.19 L3 : %C ,
0.23 L3 : %D on
-0.19 L3 ; %T (
0.08 L3 ^ %P :
0.79 L3 ^ %T (
0.52 L3 ^ %T ,
0.45 L3 ^ ^ %T
0.42 L3 ^ ^ a
-0.18 L3 ^ ^ the
0.23 L3 ^ however ,
0.20 L3 ^ meanwhile ,
0.21 L3 ^ the new
-0.08 L3 a co-production with
0.09 L3 as well as
0.27 L3 be found on
0.23 L3 be streamed on
0.26 L3 be working with
0.11 L3 been cancelled by
0.41 L3 begins %D on
0.15 L3 in %D ;
0.27 L3 in %D on
0.31 L3 is coming to
-0.08 L3 it will be
0.33 L3 next day on
0.29 L3 of %T ,
0.57 L3 on %C and
0.07 L3 on %D ,
0.26 L3 on %D on
0.38 L3 p.m . on
0.14 L3 picked up by
-0.28 L3 premiere %D on
0.12 L3 premiere globally on
0.05 L3 premieres %D on
0.08 L3 series created by
-0.14 L3 streaming exclusively on
0.31 L3 the %C and
0.25 L3 to return to
0.13 L3 was cancelled by
0.18 L3 was dropped on
0.23 L3 will air on
0.09 L3 with %C ,
0.05 L3 – %T (
-0.12 LR ( )
0.05 LR ( ,
0.26 LR ( /
-0.13 LR , %P
-0.15 LR , 's
-0.05 LR , ,
0.25 LR , .
0.34 LR , and
0.29 LR , announced
0.22 LR , has
-0.38 LR , is
0.33 LR / ,
-0.18 LR : $
-0.35 LR : )
0.27 LR : ,
0.18 LR : has
0.19 LR ; 's
-0.23 LR ^ $
0.29 LR ^ %D
-0.28 LR ^ %P
0.21 LR ^ 's
0.05 LR ^ ,
0.70 LR ^ also
0.42 LR ^ and
-0.11 LR ^ announced
0.43 LR ^ cancels
-0.09 LR ^ drama
0.37 LR ^ gave
-0.41 LR ^ had
0.06 LR ^ has
0.72 LR ^ is
0.18 LR ^ just
0.42 LR ^ now
0.21 LR ^ ordered
0.31 LR ^ orders
-0.22 LR ^ originals
-0.20 LR ^ presents
0.06 LR ^ sets
0.14 LR ^ took
0.35 LR ^ used
0.54 LR ^ will
0.07 LR a original
0.11 LR a spokesperson
0.32 LR and $
-0.08 LR and 's
-0.08 LR and ,
0.56 LR and .
0.22 LR and has
-0.25 LR and on
0.34 LR at 's
-0.33 LR at ,
-0.37 LR at .
0.68 LR at include
0.28 LR at is
0.05 LR by ,
0.28 LR by .
0.08 LR by after
0.19 LR by in
-0.14 LR for %D
0.27 LR for 's
0.51 LR for ,
0.19 LR for .
0.40 LR for in
0.38 LR from 's
0.19 LR in 's
0.34 LR in .
0.32 LR in drama
0.05 LR is 's
-0.17 LR of 's
0.47 LR of .
-0.21 LR on $
0.48 LR on %D
-0.04 LR on ,
0.16 LR on .
0.31 LR on and
0.13 LR on at
0.11 LR on from
-0.20 LR on in
0.38 LR on on
0.12 LR on with
-0.30 LR the 's
0.45 LR the ,
-0.13 LR the .
0.34 LR the and
-0.32 LR the confirmed
0.40 LR the drama
0.42 LR the said
0.47 LR the series
-0.19 LR the show
-0.39 LR the will
0.41 LR to 's
-0.33 LR to ,
0.07 LR to .
0.08 LR to first
-0.12 LR to for
0.28 LR to in
-0.48 LR with ,
-0.05 LR with and
0.13 LR – has
0.28 LR — %D
0.20 LR — ,
0.20 Lb2 %C
0.05 Lb2 %D
-0.47 Lb2 %P
0.10 Lb2 %S
0.36 Lb2 )
0.32 Lb2 ,
0.38 Lb2 .
0.05 Lb2 ^
0.54 Lb2 a
0.46 Lb2 air
0.52 Lb2 aired
0.19 Lb2 airing
0.56 Lb2 also
-0.42 Lb2 although
0.08 Lb2 and
-0.40 Lb2 announcements
0.30 Lb2 are
-0.41 Lb2 at
0.28 Lb2 available
0.17 Lb2 away
0.33 Lb2 back
0.25 Lb2 bow
0.19 Lb2 cancelled
0.13 Lb2 cast
-0.32 Lb2 channels
-0.08 Lb2 co-production
0.16 Lb2 comes
0.16 Lb2 coming
0.37 Lb2 created
0.43 Lb2 credit
0.42 Lb2 day
0.19 Lb2 debut
0.44 Lb2 drama
0.18 Lb2 dropped
-0.29 Lb2 episodes
0.18 Lb2 et
-0.05 Lb2 exclusively
0.21 Lb2 for
0.27 Lb2 found
-0.17 Lb2 from
0.12 Lb2 globally
0.23 Lb2 however
-0.36 Lb2 in
-0.09 Lb2 is
0.39 Lb2 it
0.20 Lb2 launched
-0.11 Lb2 made
0.20 Lb2 meanwhile
0.43 Lb2 moved
0.11 Lb2 news
-0.12 Lb2 of
0.58 Lb2 on
-0.19 Lb2 part
-0.32 Lb2 photo
0.10 Lb2 premiere
0.23 Lb2 premiered
0.39 Lb2 president
0.26 Lb2 produced
0.13 Lb2 released
-0.14 Lb2 return
0.28 Lb2 said
0.78 Lb2 series
-0.22 Lb2 show
0.25 Lb2 shows
0.22 Lb2 some
0.10 Lb2 started
0.23 Lb2 streamed
0.47 Lb2 streaming
-0.29 Lb2 streams
-0.05 Lb2 the
0.07 Lb2 to
0.25 Lb2 tv
0.24 Lb2 up
0.08 Lb2 was
-0.18 Lb2 watch
0.14 Lb2 well
0.44 Lb2 working
-0.22 Lb2 years
-0.12 Lb2 ”
-0.08 Lb3 %C
0.28 Lb3 %D
0.43 Lb3 %K
-0.41 Lb3 %N
0.05 Lb3 %P
0.37 Lb3 %S
0.20 Lb3 %T
-0.12 Lb3 's
0.21 Lb3 (
-0.21 Lb3 ,
-0.23 Lb3 /
0.26 Lb3 :
-0.08 Lb3 ;
0.05 Lb3 ^
0.17 Lb3 after
0.20 Lb3 and
0.31 Lb3 are
0.13 Lb3 as
0.36 Lb3 at
0.10 Lb3 be
0.31 Lb3 been
0.41 Lb3 begins
-0.18 Lb3 being
0.33 Lb3 both
0.27 Lb3 by
0.27 Lb3 can
-0.09 Lb3 comedy
0.08 Lb3 drama
-0.05 Lb3 entertainment
-0.05 Lb3 first
0.27 Lb3 for
0.31 Lb3 from
-0.17 Lb3 good
-0.15 Lb3 have
-0.26 Lb3 hit
-0.23 Lb3 however
0.22 Lb3 in
0.37 Lb3 initially
0.57 Lb3 is
0.09 Lb3 it
0.25 Lb3 its
0.34 Lb3 just
0.22 Lb3 new
0.20 Lb3 news
0.33 Lb3 next
-0.37 Lb3 not
-0.09 Lb3 of
0.38 Lb3 on
0.38 Lb3 p.m
0.14 Lb3 picked
-0.24 Lb3 premiere
0.05 Lb3 premieres
0.26 Lb3 released
0.49 Lb3 scripted
-0.40 Lb3 series
0.20 Lb3 show
-0.14 Lb3 streaming
0.26 Lb3 surprise
-0.32 Lb3 that
-0.22 Lb3 the
-0.16 Lb3 to
-0.15 Lb3 trailer
0.60 Lb3 was
0.43 Lb3 which
-0.34 Lb3 will
-0.18 Lb3 with
0.53 Lb3 |
0.05 Lb3 –
-0.07 R1 $
0.36 R1 %D
-0.36 R1 %P
-0.09 R1 's
-0.17 R1 ,
0.06 R1 .
0.44 R1 /
0.30 R1 :
0.18 R1 a
0.17 R1 after
0.70 R1 also
0.30 R1 and
-0.13 R1 are
-0.06 R1 as
0.33 R1 at
0.40 R1 bosses
0.40 R1 can
0.53 R1 cancels
-0.14 R1 chief
-0.17 R1 comedy
-0.17 R1 confirmed
0.34 R1 decided
0.56 R1 did
0.39 R1 drama
-0.27 R1 drops
0.08 R1 first
-0.20 R1 for
0.11 R1 from
-0.11 R1 gave
-0.34 R1 had
0.17 R1 has
-0.28 R1 have
0.25 R1 in
0.15 R1 include
0.42 R1 india
0.30 R1 is
0.23 R1 just
0.35 R1 made
0.53 R1 now
0.05 R1 on
0.11 R1 only
0.21 R1 ordered
0.31 R1 orders
0.08 R1 original
-0.20 R1 presents
0.25 R1 programming
0.08 R1 s
0.42 R1 said
-0.21 R1 says
-0.09 R1 series
0.06 R1 sets
0.12 R1 shows
0.11 R1 spokesperson
-0.19 R1 then
-0.35 R1 to
0.14 R1 took
0.35 R1 used
0.38 R1 was
0.36 R1 when
0.32 R1 will
-0.06 R1 with
0.15 R1 would
-0.08 R1 |
0.11 R1 —
-0.07 R2 $ $
0.39 R2 %D $
0.14 R2 %D ,
-0.07 R2 %D .
0.16 R2 %D and
0.09 R2 's %N
0.35 R2 's %P
0.42 R2 's biggest
0.52 R2 's hit
0.25 R2 's most-watched
0.27 R2 's new
0.22 R2 's second
0.21 R2 's wednesday
0.19 R2 ) $
0.22 R2 ) ,
-0.06 R2 ) .
-0.30 R2 ) :
0.39 R2 ) –
-0.34 R2 , %C
-0.17 R2 , %D
0.25 R2 , %T
0.06 R2 , and
0.39 R2 , from
0.30 R2 , is
-0.10 R2 , said
0.40 R2 , the
-0.11 R2 , there
0.26 R2 , where
0.34 R2 , which
-0.22 R2 , with
0.35 R2 , ”
0.06 R2 . $
0.44 R2 / %C
0.61 R2 : %T
0.55 R2 and %C
-0.07 R2 and %T
0.40 R2 announced on
0.35 R2 announced that
0.23 R2 as well
0.13 R2 at %N
0.38 R2 drama %T
0.11 R2 from %D
0.34 R2 has announced
0.06 R2 has axed
0.34 R2 has cancelled
-0.50 R2 has confirmed
0.21 R2 has given
-0.30 R2 has officially
0.18 R2 has pulled
0.32 R2 has taken
-0.16 R2 has yet
0.14 R2 in %D
-0.12 R2 in the
-0.12 R2 is looking
0.25 R2 is not
0.52 R2 on %D
0.21 R2 ordered %S
0.26 R2 orders %S
0.47 R2 original series
0.25 R2 programming president
0.07 R2 s %T
0.28 R2 says “
0.33 R2 series was
-0.14 R2 show %T
0.31 R2 to stream
-0.18 R2 will not
0.29 R2 will stream
0.12 R2 with the
0.25 R2 | %P
-0.07 R3 $ $ $
0.39 R3 %D $ $
-0.07 R3 %D . $
0.18 R3 's %N -
0.20 R3 's %T %S
-0.04 R3 's %T ,
-0.09 R3 's %T is
0.22 R3 's new drama
0.19 R3 ) $ $
0.17 R3 ) , %S
-0.06 R3 ) . $
0.15 R3 ) – a
0.08 R3 ) – one
0.36 R3 , %C and
0.19 R3 , %D )
0.36 R3 , %D .
0.39 R3 , from %D
-0.15 R3 , said :
0.21 R3 , there are
0.13 R3 , where the
0.06 R3 . $ $
0.22 R3 / %C ,
0.42 R3 and %C $
0.58 R3 and %C ,
0.30 R3 and %C .
0.37 R3 and %C on
0.40 R3 announced on %D
0.31 R3 announced that %T
0.13 R3 at %N :
0.49 R3 for %S $
0.11 R3 from %D ,
-0.05 R3 has axed %P
-0.43 R3 has confirmed that
0.21 R3 has given a
0.18 R3 has pulled the
-0.06 R3 has renewed %T
0.20 R3 in %D $
-0.15 R3 in %D ,
0.33 R3 in %D .
0.25 R3 in %D and
-0.27 R3 in the uk
0.33 R3 on %D ,
0.15 R3 on %D .
0.29 R3 on %D and
0.26 R3 orders %S of
0.25 R3 programming president %P
-0.14 R3 show %T .
0.19 R3 will stream the
0.12 R3 with the first
0.05 Rb2 %C
0.11 Rb2 %D
0.44 Rb2 %K
0.14 Rb2 %N
0.73 Rb2 %S
0.12 Rb2 %T
0.35 Rb2 's
0.14 Rb2 ,
-0.45 Rb2 -
-0.28 Rb2 .
-0.05 Rb2 :
0.24 Rb2 ;
0.52 Rb2 after
-0.11 Rb2 all
0.05 Rb2 as
0.06 Rb2 axed
-0.18 Rb2 before
0.42 Rb2 biggest
-0.19 Rb2 by
0.39 Rb2 cancelled
0.05 Rb2 comedy
-0.54 Rb2 confirmed
-0.39 Rb2 director
0.74 Rb2 drama
0.22 Rb2 dropped
0.66 Rb2 for
0.21 Rb2 given
0.33 Rb2 had
0.65 Rb2 has
0.46 Rb2 have
0.54 Rb2 hit
0.12 Rb2 in
0.22 Rb2 is
0.94 Rb2 it
0.12 Rb2 its
0.11 Rb2 just
-0.12 Rb2 looking
0.17 Rb2 midseason
0.25 Rb2 most-watched
-0.27 Rb2 new
-0.20 Rb2 not
-0.27 Rb2 of
-0.30 Rb2 officially
-0.38 Rb2 on
0.13 Rb2 picked
0.06 Rb2 pilot
0.25 Rb2 president
0.18 Rb2 pulled
0.23 Rb2 put
0.15 Rb2 renewed
0.31 Rb2 revealed
0.22 Rb2 second
-0.09 Rb2 series
0.56 Rb2 show
0.42 Rb2 stream
0.32 Rb2 taken
0.63 Rb2 that
0.28 Rb2 the
-0.23 Rb2 their
0.41 Rb2 them
-0.11 Rb2 there
-0.18 Rb2 they
-0.21 Rb2 this
0.44 Rb2 to
0.39 Rb2 tv
0.21 Rb2 unveiled
-0.29 Rb2 up
0.49 Rb2 us
0.33 Rb2 used
0.56 Rb2 was
0.21 Rb2 wednesday
0.23 Rb2 well
0.26 Rb2 where
0.42 Rb2 which
-0.19 Rb2 with
-0.16 Rb2 yet
0.39 Rb2 –
0.22 Rb2 ”
-0.32 Rb3 $
-0.44 Rb3 %C
0.11 Rb3 %D
0.37 Rb3 %K
-0.47 Rb3 %N
0.92 Rb3 %S
0.12 Rb3 (
0.64 Rb3 )
0.21 Rb3 -
0.54 Rb3 .
0.36 Rb3 /
0.24 Rb3 :
0.38 Rb3 ;
0.27 Rb3 ?
-0.14 Rb3 a
0.27 Rb3 according
0.30 Rb3 after
-0.18 Rb3 also
0.41 Rb3 an
0.25 Rb3 and
0.54 Rb3 announced
-0.32 Rb3 as
0.20 Rb3 at
-0.10 Rb3 be
0.52 Rb3 by
0.18 Rb3 confirmed
-0.13 Rb3 drama
0.12 Rb3 dramas
0.30 Rb3 filming
0.43 Rb3 for
-0.10 Rb3 from
0.28 Rb3 had
0.25 Rb3 has
0.36 Rb3 in
-0.14 Rb3 is
0.58 Rb3 it
0.65 Rb3 its
0.37 Rb3 left
-0.22 Rb3 most
0.35 Rb3 no
0.60 Rb3 not
0.17 Rb3 of
-0.14 Rb3 on
0.08 Rb3 one
0.12 Rb3 only
0.20 Rb3 ordered
0.24 Rb3 original
0.36 Rb3 out
0.17 Rb3 over
0.21 Rb3 release
0.20 Rb3 renewal
0.26 Rb3 renewed
-0.42 Rb3 said
-0.05 Rb3 series
0.33 Rb3 show
0.30 Rb3 some
0.75 Rb3 the
0.39 Rb3 their
0.08 Rb3 there
-0.11 Rb3 to
0.51 Rb3 told
-0.34 Rb3 trailer
0.31 Rb3 tv
-0.32 Rb3 uk
0.47 Rb3 up
0.40 Rb3 was
0.41 Rb3 what
-0.45 Rb3 will
-0.07 Rb3 with
0.33 Rb3 yes
-0.25 Rb3 |
0.48 Rb3 “
-0.20 T after
0.24 T before
-0.06 T both
-0.06 T none
-0.12 at first0
0.05 at first1
0.48 at first2
-0.30 at heading
0.21 at last1
-0.10 at length0
-0.20 at length1
0.20 at length2
0.07 at length4
-0.18 at length5
-0.10 at middle2
0.05 at row
-0.34 at title
0.08 between after-channels0
-0.20 between after-channels1
-0.55 between after-channels2
-0.33 between after-channels3
0.09 between after-titles0
-0.49 between after-titles2
-0.53 between after-titles3
-0.25 between after:'s
0.28 between after:(
-0.24 between after:)
0.17 between after:-
0.19 between after:.
0.33 between after::
-0.69 between after:;
-0.42 between after:a
-0.13 between after:after
0.46 between after:air
-0.06 between after:aired
0.30 between after:airing
0.14 between after:airs
-0.35 between after:already
0.05 between after:also
0.43 between after:although
0.25 between after:an
-0.43 between after:and
0.39 between after:anime
-0.19 between after:announced
-0.25 between after:are
0.39 between after:arrives
-0.10 between after:as
-0.16 between after:available
-0.27 between after:back
-0.07 between after:be
0.25 between after:been
0.28 between after:begins
0.15 between after:being
-0.26 between after:but
0.05 between after:by
0.30 between after:can
0.18 between after:cancelled
0.17 between after:cast
-0.25 between after:comedy
-0.09 between after:comes
0.06 between after:coming
0.08 between after:created
0.42 between after:date
0.47 between after:day
0.16 between after:debut
0.20 between after:debuted
-0.20 between after:directed
0.29 between after:drama
0.23 between after:each
-0.46 between after:earned
-0.06 between after:end
-0.07 between after:episode
-0.24 between after:episodes
0.36 between after:et
0.38 between after:exclusively
0.16 between after:finale
0.57 between after:first
0.29 between after:for
-0.57 between after:from
0.23 between after:getting
0.12 between after:globally
0.38 between after:going
-0.16 between after:had
0.12 between after:has
-0.52 between after:have
-0.11 between after:hit
0.55 between after:hour
0.19 between after:in
0.27 between after:is
-0.11 between after:it
0.15 between after:joins
-0.14 between after:just
0.08 between after:last
0.67 between after:left
0.39 between after:look
0.46 between after:made
0.06 between after:most
0.13 between after:most-watched
-0.26 between after:moved
0.31 between after:named
0.26 between after:network
0.24 between after:new
0.23 between after:news
-0.17 between after:next
0.42 between after:night
0.38 between after:no
0.45 between after:not
0.11 between after:now
0.13 between after:of
0.20 between after:on
0.22 between after:one
-0.29 between after:only
0.32 between after:original
-0.40 between after:own
0.20 between after:picked
0.09 between after:premiere
-0.64 between after:prequel
0.27 between after:produced
0.44 between after:release
0.28 between after:released
0.38 between after:return
0.35 between after:returns
-0.10 between after:season
0.44 between after:seen
0.35 between after:series
0.29 between after:show
-0.17 between after:shows
0.11 between after:south
-0.12 between after:starred
-0.13 between after:stream
0.23 between after:streamer
0.30 between after:streaming
0.33 between after:subsequent
-0.64 between after:take
0.53 between after:that
-0.16 between after:the
0.38 between after:there
-0.28 between after:thriller
-0.15 between after:time
-0.26 between after:to
0.19 between after:tv
0.30 between after:up
-0.17 between after:upcoming
0.37 between after:was
-0.22 between after:well
0.16 between after:which
-0.19 between after:while
-0.31 between after:will
0.53 between after:with
0.27 between after:would
0.63 between after:–
0.32 between after:—
0.48 between after_
-0.29 between after_%S_on
0.21 between after_(
0.45 between after_,_%S_(
0.35 between after_,_which
0.22 between after_,_”
-0.09 between after_;
-0.31 between after_and
0.64 between after_on
0.41 between after_”_(
0.41 between after_”_on
0.44 between before-channels0
-0.83 between before-channels1
-0.28 between before-channels2
-0.45 between before-channels3
0.16 between before-titles0
-0.19 between before-titles1
-0.23 between before-titles2
0.44 between before-titles3
0.28 between before:'s
0.10 between before:(
0.19 between before:)
-0.27 between before:.
0.18 between before::
-0.86 between before:;
-0.26 between before:a
0.42 between before:about
0.10 between before:after
0.71 between before:also
0.40 between before:american
-0.30 between before:and
0.17 between before:announced
0.65 between before:another
0.11 between before:are
0.37 between before:around
-0.37 between before:as
-0.26 between before:at
0.25 between before:axe
0.06 between before:axed
-0.09 between before:bafta
0.19 between before:be
0.10 between before:been
-0.12 between before:beginning
-0.47 between before:best
0.04 between before:bridge
0.31 between before:bring
-0.19 between before:british
-0.07 between before:but
-0.33 between before:by
0.81 between before:called
0.52 between before:cancelled
0.39 between before:cancels
0.42 between before:cast
-0.05 between before:channel
-0.36 between before:chief
0.12 between before:comedy
0.45 between before:coming
-0.42 between before:commissioned
0.22 between before:companion
-0.10 between before:confirmed
0.28 between before:crime
0.18 between before:date
-0.12 between before:dates
0.43 between before:decided
0.38 between before:developing
-0.15 between before:done
0.41 between before:drama
0.12 between before:episodes
0.35 between before:exclusive
-0.34 between before:family
-0.23 between before:favourite
0.29 between before:first
0.11 between before:follows
-0.24 between before:for
0.31 between before:freshman
-0.16 between before:from
0.10 between before:fronted
0.23 between before:given
0.36 between before:go
0.06 between before:greenlit
-0.26 between before:had
0.36 between before:has
-0.27 between before:hit
0.37 between before:home
-0.27 between before:horror
0.48 between before:in
0.15 between before:include
-0.28 between before:included
0.48 between before:including
0.47 between before:into
-0.05 between before:is
0.30 between before:it
0.28 between before:its
-0.23 between before:just
0.18 between before:korean
0.12 between before:launch
0.22 between before:less
0.76 between before:like
0.21 between before:likely
0.30 between before:limited
0.64 between before:lineup
0.19 between before:made
0.36 between before:main
0.17 between before:midseason
-0.20 between before:more
-0.24 between before:mystery
0.47 between before:network
0.81 between before:new
0.08 between before:next
0.35 between before:no
0.06 between before:not
-0.33 between before:now
-0.05 between before:of
-0.24 between before:officially
-0.06 between before:once
0.63 between before:order
0.23 between before:ordered
0.31 between before:orders
-0.36 between before:original
0.51 between before:other
0.09 between before:past
0.18 between before:plug
0.24 between before:pm
0.23 between before:prequel
0.33 between before:previously
-0.09 between before:producer
0.18 between before:pulled
0.39 between before:put
-0.17 between before:remake
0.13 between before:renewed
-0.12 between before:renewing
0.28 between before:revealed
0.08 between before:s
0.10 between before:said
0.51 between before:same
0.24 between before:second
0.17 between before:seen
-0.27 between before:series
0.27 between before:set
0.06 between before:sets
0.34 between before:show
0.71 between before:shows
0.44 between before:slate
0.24 between before:slot
0.27 between before:starring
0.21 between before:straight-to-series
0.21 between before:take
-0.24 between before:takes
0.20 between before:teaser
0.36 between before:television
0.25 between before:than
-0.29 between before:that
0.44 between before:their
0.49 between before:they
-0.30 between before:third
0.33 between before:this
-0.21 between before:thriller
0.38 between before:time
0.23 between before:to
-0.10 between before:trailer
0.24 between before:tv
0.23 between before:unveiled
0.68 between before:up
0.44 between before:us
0.15 between before:used
0.16 between before:was
0.21 between before:wednesday
-0.22 between before:well
0.15 between before:which
-0.40 between before:while
0.31 between before:will
0.71 between before:with
0.53 between before:would
-0.17 between before:year
0.38 between before:yes
0.45 between before:yet
0.51 between before:you
0.37 between before_'s
0.98 between before_'s_“
0.25 between before_,
0.36 between before_:
-0.39 between before_and
0.31 between before_announced_that
0.38 between before_drama
0.27 between before_has_renewed
0.20 between before_include
0.46 between before_series
0.29 between before_”_s
1.82 carried by-catalogue
-0.09 counts channels2
-0.12 counts channels3
-0.16 counts titles2
-0.10 counts titles3
-0.37 l1 #
0.38 l1 %D
-0.26 l1 %S
0.48 l1 %T
-0.25 l1 ,
0.32 l1 /
-0.09 l1 :
0.14 l1 ;
-0.07 l1 ^
0.06 l1 a
-0.25 l1 after
0.23 l1 although
0.07 l1 and
0.23 l1 as
0.26 l1 at
-0.08 l1 be
0.09 l1 both
0.38 l1 by
0.22 l1 channel
0.44 l1 for
-0.19 l1 former
0.47 l1 from
-0.25 l1 hit
-0.04 l1 in
-0.18 l1 including
-0.05 l1 is
-0.19 l1 like
0.49 l1 new
0.17 l1 of
0.08 l1 on
-0.19 l1 other
0.35 l1 said
-0.17 l1 see
0.60 l1 that
-0.31 l1 the
0.17 l1 upcoming
0.13 l1 when
-0.14 l1 which
0.22 l1 while
-0.29 l1 with
0.46 l1 |
0.46 l1 –
0.26 l1 —
0.36 l1 “
0.31 l1 ”
0.51 l2 %C /
0.27 l2 %C and
-0.04 l2 %D ,
-0.50 l2 %D :
0.15 l2 %D ;
0.49 l2 %D on
-0.28 l2 %P ,
0.29 l2 %P /
0.19 l2 %P :
-0.31 l2 %P for
-0.38 l2 %P on
0.50 l2 %S (
0.41 l2 %S ,
-0.16 l2 %S on
-0.13 l2 %T (
0.14 l2 %T ,
0.06 l2 %T ;
0.08 l2 %T and
-0.05 l2 %T on
-0.15 l2 , a
-0.50 l2 , and
0.26 l2 , on
-0.11 l2 , the
-0.14 l2 , which
0.20 l2 , while
0.53 l2 , with
0.31 l2 , ”
0.38 l2 . on
0.45 l2 ^ %T
-0.07 l2 ^ ^
0.42 l2 ^ a
-0.18 l2 ^ the
0.46 l2 air on
0.52 l2 aired on
0.19 l2 airing on
0.44 l2 also on
0.32 l2 and a
0.30 l2 are on
-0.41 l2 at the
0.28 l2 available on
0.25 l2 bow on
0.31 l2 by the
0.19 l2 cancelled by
-0.08 l2 co-production with
0.16 l2 coming to
0.08 l2 created by
0.33 l2 day on
0.18 l2 dropped on
0.18 l2 et on
-0.05 l2 exclusively on
0.21 l2 for the
0.27 l2 found on
-0.32 l2 from the
0.12 l2 globally on
0.23 l2 however ,
0.17 l2 it on
0.20 l2 launched on
-0.21 l2 made with
0.20 l2 meanwhile ,
0.43 l2 moved to
-0.21 l2 of the
-0.19 l2 part of
0.10 l2 premiere on
0.23 l2 premiered on
0.39 l2 president of
0.24 l2 produced by
0.13 l2 released by
-0.14 l2 return to
0.46 l2 series at
0.37 l2 series on
-0.13 l2 shows ,
0.16 l2 shows on
0.22 l2 some of
0.10 l2 started on
0.23 l2 streamed on
0.24 l2 streaming on
-0.29 l2 streams on
0.22 l2 that the
-0.26 l2 the %S
0.41 l2 the new
0.12 l2 the upcoming
-0.17 l2 to see
-0.10 l2 to the
0.14 l2 up by
0.09 l2 well as
-0.08 l2 will be
0.44 l2 working with
-0.22 l2 years on
0.41 l2 ” (
0.41 l2 ” on
-0.16 l3 %D , and
-0.49 l3 %K , and
0.57 l3 %P , the
-0.18 l3 %P for the
0.44 l3 %S of the
-0.29 l3 %T %S on
-0.14 l3 %T , which
0.22 l3 %T , ”
0.41 l3 %T ” (
0.41 l3 %T ” on
0.45 l3 , %S (
0.32 l3 , and a
0.30 l3 , president of
-0.19 l3 : %C ,
0.23 l3 : %D on
-0.16 l3 : %P /
-0.19 l3 ; %T (
0.81 l3 ^ %P /
0.08 l3 ^ %P :
0.78 l3 ^ %T (
0.52 l3 ^ %T ,
0.45 l3 ^ ^ %T
-0.07 l3 ^ ^ ^
0.42 l3 ^ ^ a
-0.18 l3 ^ ^ the
0.23 l3 ^ however ,
0.20 l3 ^ meanwhile ,
0.21 l3 ^ the new
-0.08 l3 a co-production with
0.09 l3 as well as
0.27 l3 be found on
0.23 l3 be streamed on
0.26 l3 be working with
0.11 l3 been cancelled by
0.41 l3 begins %D on
0.15 l3 in %D ;
0.27 l3 in %D on
0.31 l3 is coming to
-0.08 l3 it will be
0.33 l3 next day on
0.29 l3 of %T ,
0.57 l3 on %C and
0.07 l3 on %D ,
0.26 l3 on %D on
0.38 l3 p.m . on
0.14 l3 picked up by
-0.28 l3 premiere %D on
0.12 l3 premiere globally on
0.05 l3 premieres %D on
0.08 l3 series created by
-0.14 l3 streaming exclusively on
0.31 l3 the %C and
0.25 l3 to return to
0.13 l3 was cancelled by
0.18 l3 was dropped on
0.23 l3 will air on
0.09 l3 with %C ,
0.05 l3 – %T (
-0.10 order after
-0.35 order after-far
0.21 order after-near
0.49 order after-next
-0.10 order after-some
-0.39 order before-far
0.79 order before-near
0.07 order before-next
-0.11 order untitled
-0.10 own Csure1
-0.11 own Csure2
0.28 own Csure3
-0.15 own writtenCsure1
-0.16 own writtenCsure2
0.62 own writtenCsure3
-0.10 r1 $
0.34 r1 %D
-0.36 r1 %P
-0.10 r1 's
0.06 r1 )
0.07 r1 ,
-0.08 r1 /
0.30 r1 :
0.09 r1 ;
0.18 r1 a
0.17 r1 after
0.70 r1 also
0.19 r1 and
-0.13 r1 are
-0.06 r1 as
0.33 r1 at
0.40 r1 bosses
0.53 r1 cancels
-0.14 r1 chief
-0.17 r1 comedy
-0.17 r1 confirmed
0.34 r1 decided
0.56 r1 did
0.39 r1 drama
-0.27 r1 drops
0.08 r1 first
-0.20 r1 for
0.11 r1 from
-0.11 r1 gave
-0.34 r1 had
0.17 r1 has
-0.28 r1 have
0.25 r1 in
0.15 r1 include
0.42 r1 india
0.29 r1 is
0.23 r1 just
0.35 r1 made
0.35 r1 now
0.05 r1 on
0.11 r1 only
0.21 r1 ordered
0.31 r1 orders
0.08 r1 original
-0.20 r1 presents
0.25 r1 programming
0.42 r1 said
-0.21 r1 says
-0.09 r1 series
0.06 r1 sets
0.12 r1 shows
0.11 r1 spokesperson
-0.19 r1 then
-0.42 r1 to
0.14 r1 took
0.35 r1 used
0.38 r1 was
0.36 r1 when
0.32 r1 will
-0.06 r1 with
0.15 r1 would
-0.08 r1 |
0.11 r1 —
0.08 r1 ”
-0.10 r2 $ $
0.14 r2 %D ,
-0.07 r2 %D .
0.16 r2 %D and
0.09 r2 's %N
0.35 r2 's %P
0.42 r2 's biggest
0.52 r2 's hit
0.25 r2 's most-watched
0.27 r2 's new
0.22 r2 's second
0.21 r2 's wednesday
0.30 r2 ) $
0.22 r2 ) ,
-0.06 r2 ) .
-0.30 r2 ) :
0.39 r2 ) –
-0.34 r2 , %C
-0.18 r2 , %D
-0.08 r2 , %K
0.32 r2 , %P
0.25 r2 , %T
0.44 r2 , and
0.29 r2 , from
0.30 r2 , is
-0.10 r2 , said
0.59 r2 , the
-0.11 r2 , there
0.26 r2 , where
0.34 r2 , which
-0.22 r2 , with
0.35 r2 , ”
0.34 r2 / %C
0.61 r2 : %T
0.55 r2 and %C
-0.07 r2 and %P
-0.07 r2 and %T
0.40 r2 announced on
0.35 r2 announced that
0.23 r2 as well
0.13 r2 at %N
0.38 r2 drama %T
0.11 r2 from %D
0.34 r2 has announced
0.06 r2 has axed
0.34 r2 has cancelled
-0.50 r2 has confirmed
0.21 r2 has given
-0.30 r2 has officially
0.18 r2 has pulled
0.32 r2 has taken
-0.16 r2 has yet
0.14 r2 in %D
-0.12 r2 in the
-0.12 r2 is looking
0.25 r2 is not
0.52 r2 on %D
0.21 r2 ordered %S
0.26 r2 orders %S
0.47 r2 original series
0.25 r2 programming president
0.28 r2 says “
0.33 r2 series was
-0.14 r2 show %T
0.31 r2 to stream
-0.18 r2 will not
0.29 r2 will stream
0.12 r2 with the
0.25 r2 | %P
0.08 r2 ” s
-0.10 r3 $ $ $
-0.07 r3 %D . $
0.18 r3 's %N -
0.20 r3 's %T %S
-0.04 r3 's %T ,
-0.09 r3 's %T is
0.22 r3 's new drama
0.30 r3 ) $ $
0.17 r3 ) , %S
-0.06 r3 ) . $
0.15 r3 ) – a
0.08 r3 ) – one
0.36 r3 , %C and
0.19 r3 , %D )
0.35 r3 , %D .
0.18 r3 , %P is
0.29 r3 , from %D
-0.15 r3 , said :
0.21 r3 , there are
0.13 r3 , where the
0.42 r3 and %C $
0.58 r3 and %C ,
0.30 r3 and %C .
0.37 r3 and %C on
0.40 r3 announced on %D
0.31 r3 announced that %T
0.13 r3 at %N :
0.49 r3 for %S $
0.11 r3 from %D ,
-0.05 r3 has axed %P
-0.43 r3 has confirmed that
0.21 r3 has given a
0.18 r3 has pulled the
-0.06 r3 has renewed %T
0.20 r3 in %D $
-0.15 r3 in %D ,
0.33 r3 in %D .
0.25 r3 in %D and
-0.27 r3 in the uk
0.33 r3 on %D ,
0.15 r3 on %D .
0.29 r3 on %D and
0.26 r3 orders %S of
0.25 r3 programming president %P
-0.14 r3 show %T .
0.19 r3 will stream the
0.12 r3 with the first
0.07 r3 ” s %T
0.54 rule <channel>_acts_on_the_series
0.83 rule <channel>’s_series
0.52 rule any
-0.32 rule none
0.33 rule on_<channel>
-1.15 rule other
-0.52 topic aside
0.05 topic main
`
