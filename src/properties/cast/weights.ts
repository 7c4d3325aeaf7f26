/** What the judge of cast claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const castWeights = `
-0.123 bias
-0.17 A !
-0.25 A #
0.12 A %C
-0.32 A %D
-1.12 A %K
-0.08 A %N
-0.78 A %O
0.11 A %P
-0.18 A %S
-0.04 A %T
-0.13 A &
-0.13 A +
-0.13 A ,
0.08 A -
0.09 A .
0.66 A ...
-0.34 A /
0.07 A :
0.15 A ;
0.41 A ?
-0.37 A ]
-0.13 A about
0.25 A absent
0.32 A acclaimed
0.38 A according
-0.14 A action
-0.59 A actor
-0.09 A actors
-0.62 A actually
-0.66 A adaptation
-0.72 A adapted
-0.56 A adapts
0.80 A added
0.41 A additions
0.22 A admitted
0.34 A affair
0.91 A after
0.32 A again
-0.21 A against
0.28 A agent
0.58 A ago
-0.37 A air
-0.39 A aired
0.04 A aka
-0.53 A alone
-0.91 A along
0.38 A alongside
0.77 A already
0.23 A also
0.11 A although
0.18 A always
0.27 A am
-0.33 A american
-0.06 A among
-0.72 A animation
-0.47 A anime
0.59 A announced
0.60 A announcing
-0.25 A another
-0.52 A anticipated
-0.13 A any
0.59 A appear
-0.46 A arc
0.08 A around
0.70 A arrives
-0.18 A art
-0.22 A attached
-0.20 A attended
-0.15 A audience
-0.44 A audiences
-0.48 A australia
-0.26 A australian
-0.29 A author
0.11 A available
-0.35 A award
-0.08 A award-winning
-0.47 A away
0.38 A back
-0.29 A bafta
-0.14 A base
-0.70 A based
-0.65 A became
-0.57 A because
-0.08 A become
0.15 A been
-0.19 A before
-0.18 A begin
0.43 A begins
-0.54 A begun
-0.27 A behind
0.08 A being
0.85 A best
-0.26 A best-selling
0.23 A better
-0.31 A between
0.46 A blown
-0.40 A board
-0.59 A body
-0.05 A book
-0.14 A books
-0.98 A both
-0.61 A bow
0.42 A boy
0.44 A brand
0.17 A break
-0.21 A bright
0.47 A brilliant
0.57 A bring
-0.54 A bringing
-0.11 A british
-0.30 A broadcast
-0.06 A brother
-0.51 A brought
-0.15 A business
-0.43 A cable
-0.39 A called
-0.37 A came
0.13 A can
-0.48 A canada
-0.46 A cancelled
-0.50 A care
0.69 A cast
-0.60 A casting
-0.25 A central
0.24 A centre
-0.44 A century
-0.39 A ceo
-0.28 A chance
-0.33 A changes
-0.07 A channel
-0.50 A channels
-0.72 A character
-0.07 A characters
-1.16 A charge
-0.35 A charismatic
-0.29 A checking
0.13 A chef
-0.34 A chief
-0.31 A christmas
-0.39 A city
-0.20 A clarify
-0.20 A close
-0.39 A closer
0.08 A co
-0.33 A co-creator
-0.04 A come
0.70 A comeback
0.26 A comedic
-0.13 A comedy
-0.15 A comes
-1.17 A coming
0.20 A commented
-0.45 A commissioned
-0.10 A company
-0.73 A complex
0.46 A confirmed
-0.19 A consistently
-0.07 A continue
-0.42 A continues
0.63 A contract
-0.05 A control
0.04 A corruption
0.28 A could
0.24 A couple
0.38 A course
-0.48 A create
-0.26 A created
0.31 A creative
-1.37 A creator
-0.71 A creators
-0.55 A crime
-0.37 A critical
0.46 A critically
-0.30 A cult
-0.29 A culture
0.58 A current
0.35 A currently
-0.24 A daily
-0.22 A dark
-0.46 A date
0.22 A day
-0.11 A days
-0.12 A dead
-0.25 A deal
-0.55 A death
-0.17 A debut
-0.59 A debuted
-0.34 A decide
-0.65 A decision
-0.43 A dedicated
-0.57 A delighted
0.78 A described
-0.69 A design
-0.08 A details
0.69 A detective
0.44 A determined
-0.30 A development
-0.46 A diary
-0.52 A did
-0.35 A different
-0.80 A dinner
-1.26 A direct
0.13 A directed
-0.74 A directing
-0.46 A direction
-0.57 A director
-0.71 A directs
-0.41 A dirty
-0.42 A discover
-0.04 A discovered
-0.55 A discovers
-0.50 A do
-0.16 A does
0.21 A doing
-0.45 A doors
-0.56 A down
0.04 A dr
0.64 A drama
-0.22 A dramas
0.36 A dramedy
-0.16 A drew
0.36 A due
-0.62 A during
-0.28 A duties
-0.29 A each
-0.41 A earlier
-0.43 A either
-0.37 A end
0.12 A ended
0.59 A ending
-0.71 A england
-0.05 A enough
0.66 A ensemble
0.60 A enter
-0.07 A entering
-0.64 A entertainment
-0.41 A epic
-0.32 A episode
-0.40 A episodes
-0.14 A established
-0.10 A even
-0.16 A event
-0.41 A ever
-0.32 A every
0.57 A everyone
-0.31 A exactly
-0.60 A excited
-0.69 A exec
-1.03 A executive
0.58 A exiting
0.06 A expected
-0.35 A face
-0.72 A family
-0.05 A famous
-0.48 A fan
-0.05 A fans
-0.64 A fantastic
-0.17 A far
-0.26 A fate
0.16 A father
-0.11 A favorite
-0.11 A favourite
0.40 A featuring
0.11 A few
-0.28 A fighting
-0.43 A film
0.26 A filmed
-0.31 A filming
0.67 A films
-0.41 A final
0.07 A finale
-0.26 A finally
-0.42 A financial
-0.61 A finding
-0.21 A finish
-0.39 A first
-0.48 A focus
-0.24 A follow
-0.23 A followed
-0.11 A following
0.41 A follows
-0.15 A forces
0.25 A fortress
-0.67 A fortune
-0.57 A forward
0.17 A found
0.06 A franchise
-1.18 A friend
0.24 A from
0.08 A front
0.14 A fronted
-0.19 A fun
0.47 A funny
-0.71 A future
-0.50 A game
-0.09 A get
-0.62 A gets
-0.61 A getting
0.40 A given
-0.22 A global
-0.42 A globally
-0.36 A globe
-0.70 A go
-0.69 A going
0.17 A good
0.23 A graphic
-0.65 A great
0.06 A group
0.47 A guest
-0.41 A had
0.09 A happened
-0.30 A hard
-0.16 A has
-0.36 A have
-0.27 A having
-0.58 A he
-0.24 A heard
-0.09 A heir
0.17 A held
-0.76 A helm
-0.72 A helmed
-0.20 A helped
0.48 A her
0.44 A here
0.49 A heroine
-0.11 A hiding
-0.19 A high
0.07 A highly
-0.45 A him
0.18 A himself
0.05 A his
-0.16 A historic
-0.14 A historical
-0.38 A history
-0.24 A hit
-0.43 A hits
-0.37 A hospital
-0.21 A host
0.24 A hot
-0.39 A hour
-0.12 A hours
-0.85 A however
0.20 A husband
-0.38 A i
-0.36 A i'm
-0.20 A illustrated
-0.39 A immersive
1.01 A includes
0.32 A including
-0.18 A increasing
-0.53 A incredible
-0.19 A independent
-0.37 A india
0.16 A indie
-0.64 A inspired
0.20 A instead
-0.43 A intense
-0.12 A international
0.49 A interview
0.83 A interviews
-0.48 A into
-0.34 A invest
-0.16 A investigate
0.62 A investigates
-0.40 A investigation
0.49 A involved
0.32 A ireland
-0.28 A japan
-0.61 A japanese
0.09 A job
0.07 A join
0.45 A joining
0.16 A joins
0.27 A journalist
-0.18 A journey
0.30 A judge
-0.26 A just
0.15 A kept
-0.05 A killed
-0.81 A killer
-0.19 A king
-0.26 A know
0.60 A known
0.22 A korea
-0.20 A korean
0.17 A lady
-0.36 A large
0.57 A last
-0.16 A later
-0.75 A latter
-0.24 A launch
-0.39 A launched
-0.32 A lead
0.07 A leading
0.40 A leads
-0.18 A learn
-0.09 A least
-0.49 A leave
-0.14 A led
0.21 A left
-0.15 A less
-0.70 A life
0.05 A like
0.33 A likely
0.09 A limited
-0.31 A lineup
-0.15 A list
0.08 A local
0.43 A london
-0.46 A long
0.36 A longtime
-0.12 A look
0.29 A looked
0.52 A looking
0.21 A lord
-0.44 A love
0.11 A made
0.75 A make
-0.61 A makes
-0.88 A making
-0.99 A manga
-0.05 A many
-0.76 A married
-0.36 A material
0.42 A may
-0.26 A means
-0.07 A meeting
-0.58 A members
-0.20 A midseason
0.37 A might
-0.48 A million
-0.63 A minute
-0.68 A mission
-0.50 A modern
-0.36 A monster
-0.13 A months
0.28 A more
-0.58 A most
-0.05 A mother
0.24 A moved
-0.39 A movie
-0.32 A movies
0.18 A mr
0.07 A mrs
-0.12 A much
0.78 A multiple
0.12 A mum
-0.18 A murder
0.16 A murdered
-0.66 A music
-0.34 A must
0.24 A my
-0.06 A name
0.27 A named
-0.27 A need
-0.92 A network
-0.65 A never
0.12 A new
0.77 A newcomer
-0.47 A newest
0.09 A newly
-0.56 A news
0.39 A next
-0.44 A night
-0.28 A nights
-0.18 A no
-0.07 A noir
0.31 A north
0.09 A not
0.59 A nothing
-0.47 A novel
-0.35 A novels
-0.18 A now
0.13 A number
-0.40 A numerous
0.12 A off
-0.35 A officer
-0.43 A officially
-0.12 A old
-0.14 A older
-0.34 A oldest
-0.25 A once
-0.88 A only
-0.67 A opens
-0.37 A opposite
-0.82 A or
0.27 A order
-0.14 A ordered
-0.49 A original
0.72 A originally
-0.26 A other
0.58 A others
-0.50 A our
0.31 A out
-0.16 A over
-0.05 A overseas
-0.57 A overseeing
-1.09 A own
0.27 A owner
-0.36 A p.m
-0.08 A pair
0.38 A part
0.23 A partner
-0.59 A past
0.31 A peek
-0.60 A penned
-0.13 A people
0.17 A performance
-0.10 A period
0.31 A photo
0.20 A picked
-0.22 A pilot
-0.09 A place
-0.49 A plan
0.65 A platform
0.60 A play
-0.13 A played
0.26 A playing
0.65 A plays
-0.33 A pleased
0.66 A podcast
-0.39 A police
0.20 A political
0.22 A pop
0.51 A portray
-0.58 A position
-0.22 A post-production
-0.22 A power
0.10 A powerful
-0.51 A premiere
0.46 A premieres
-0.12 A prequel
0.55 A present
-0.75 A president
-0.84 A press
0.39 A previously
-0.09 A prison
0.40 A procedural
-0.55 A produce
0.28 A produced
-0.42 A producer
-1.18 A producers
0.09 A produces
-0.45 A production
-0.40 A programming
-0.73 A project
-0.45 A projects
-0.65 A promises
0.76 A psychological
-0.29 A publisher
0.22 A pulled
-0.05 A ratings
0.33 A read
-0.06 A real
-0.66 A really
-0.26 A recently
0.40 A recovering
0.22 A recurring
0.36 A regular
0.73 A relationship
-0.48 A release
0.49 A released
0.30 A remain
-0.22 A remained
-1.08 A remains
-0.54 A renewed
-0.23 A reportedly
-0.15 A reports
0.43 A representative
0.93 A reprise
0.10 A reprises
0.05 A respectively
-0.10 A returning
0.33 A returns
-0.63 A revealed
-0.11 A revenge
0.11 A revolves
-0.06 A right
-0.09 A rights
-0.51 A rising
1.05 A role
0.74 A roles
0.36 A romance
0.33 A romantic
0.50 A rumored
0.61 A rumoured
-0.04 A run
-0.28 A s
-0.76 A said
0.42 A same
-0.49 A saw
-0.56 A say
0.31 A saying
-0.42 A says
0.26 A scandal
-0.32 A scenes
-0.43 A scheduled
-0.18 A school
0.27 A sci-fi
-0.68 A script
-0.40 A scripted
-0.40 A scripts
-0.30 A search
-0.64 A season
0.26 A second
-0.06 A secret
-0.35 A secrets
-0.25 A see
0.68 A seen
-0.28 A sense
-0.25 A seoul
-0.32 A series
-0.68 A serve
-0.46 A serves
-0.36 A service
-0.63 A sets
-0.12 A several
0.42 A share
-0.19 A shared
0.06 A she
-0.37 A shooting
-0.06 A short
-0.25 A should
0.18 A show
-0.10 A shown
-1.34 A showrunner
-0.80 A showrunners
-0.21 A shows
-0.18 A siblings
0.69 A signed
0.10 A since
0.22 A single
-0.85 A sister
-0.12 A sisters
-0.77 A sitcom
0.58 A sits
0.46 A slated
-0.37 A slot
-0.49 A small
-0.43 A smash
-0.63 A so
0.45 A solid
-0.46 A solve
0.24 A some
-0.19 A something
-0.20 A son
-0.83 A soon
-0.09 A space
-0.47 A special
0.09 A spin-off
0.28 A spinoff
-0.06 A spoke
0.49 A spy
-0.05 A staff
0.38 A stage
0.14 A star
-0.11 A starred
-0.98 A starring
0.36 A stars
-0.23 A start
-0.24 A started
0.68 A starting
-0.25 A starts
-0.20 A statement
-0.49 A stepped
-0.32 A stepping
0.30 A steps
-0.20 A stick
0.09 A still
-0.99 A story
-0.24 A streaming
-0.15 A strength
0.24 A struggle
-0.67 A studio
0.71 A style
0.30 A success
-0.17 A successful
0.60 A such
-0.48 A sunday
-0.38 A support
0.36 A supporting
-0.59 A sure
-0.05 A surprise
-0.32 A survive
0.10 A take
-0.06 A takes
0.27 A taking
0.40 A talent
-0.37 A team
0.41 A teen
-0.20 A television
-0.19 A tells
-0.42 A than
0.37 A them
-0.27 A theme
-0.26 A themed
-0.17 A themselves
-0.61 A then
-0.24 A there
-0.38 A these
0.47 A thief
-0.24 A think
0.42 A those
-0.18 A thriller
0.28 A through
-0.05 A thursday
-0.11 A time
0.31 A title
-0.14 A titles
0.25 A titular
0.23 A together
-0.16 A tokyo
-0.40 A told
0.19 A too
-0.23 A took
-0.29 A top
0.38 A tour
-0.41 A town
-0.43 A trailer
-0.43 A trilogy
0.09 A truth
0.22 A trying
0.21 A turned
-0.72 A tv
-0.55 A uk
-0.51 A unconfirmed
-0.19 A under
-0.59 A unexpected
-0.57 A unique
0.41 A universe
-0.41 A unravel
0.66 A until
0.36 A up
0.84 A upcoming
-0.19 A update
-0.24 A updates
0.90 A upped
-0.36 A us
-0.23 A use
-0.19 A used
-0.39 A vampire
-0.35 A various
0.29 A very
-0.31 A via
-0.45 A vice
-0.34 A video
0.65 A viewers
-0.32 A villain
0.51 A voice
-0.29 A wait
-0.43 A wanted
-0.05 A watch
-0.65 A watched
-0.53 A way
-0.50 A we
-0.18 A we're
0.48 A wednesday
-0.21 A weeks
-0.46 A welcomed
-0.15 A well
0.27 A west
0.11 A western
0.20 A what
0.22 A when
-0.49 A where
-1.11 A which
0.06 A while
0.05 A who
0.46 A whose
0.20 A why
0.07 A will
-0.38 A winner
-0.50 A winning
0.41 A without
-0.28 A woman
-0.19 A work
-0.13 A worked
-0.97 A working
-0.59 A works
-0.61 A world
0.61 A would
-0.81 A wraps
-0.37 A writer
-0.23 A writers
-0.22 A writes
-1.02 A writing
-0.10 A written
-0.25 A wrote
-0.71 A year
0.41 A years
-0.57 A yes
0.25 A york
0.34 A you
-0.51 A you're
-0.37 A young
-0.04 A your
-0.69 A —
0.25 A “
0.07 A ”
-0.30 An !
-0.15 An #
-0.49 An %C
0.21 An %D
-0.46 An %K
0.13 An %N
-0.67 An %O
-0.11 An %P
-0.14 An %S
-0.30 An %T
-0.31 An &
-0.08 An 's
-0.19 An )
-0.13 An +
0.15 An ,
0.26 An -
0.72 An ...
-0.60 An /
-0.20 An :
0.51 An ;
-0.15 An ?
-0.37 An ]
-0.84 An about
0.25 An absent
0.28 An acclaimed
0.38 An according
-0.05 An action
-0.59 An actor
0.15 An actors
0.22 An actress
-0.82 An adaptation
-0.68 An adapted
0.54 An added
0.22 An admitted
0.53 An after
0.39 An again
-0.27 An agent
0.34 An ago
-0.37 An aired
-0.18 An aka
0.19 An all
-0.74 An along
0.33 An alongside
0.50 An already
0.18 An always
0.35 An am
-0.34 An anime
0.61 An announced
-0.70 An another
-0.12 An anticipated
0.22 An appear
-0.33 An around
0.70 An arrives
-0.19 An attended
-0.39 An australia
0.33 An available
0.17 An back
0.20 An bafta
-0.58 An based
-0.63 An became
0.17 An been
-0.09 An before
0.52 An begins
-0.18 An behind
0.33 An being
0.61 An best
-0.26 An best-selling
-0.32 An black
-0.39 An board
-0.68 An book
-0.18 An both
-0.61 An bow
0.17 An break
-0.21 An bright
-0.35 An brilliant
-0.26 An broadcast
-0.07 An brother
-0.53 An brought
-0.07 An cable
-0.15 An called
-0.24 An can
-0.13 An cancelled
0.48 An cast
-0.60 An casting
0.24 An centre
-0.39 An ceo
-0.61 An character
0.09 An characters
-0.76 An charge
-0.22 An charismatic
0.15 An checking
-0.41 An chief
0.05 An christmas
-0.20 An clarify
-0.20 An close
-0.37 An closer
0.08 An co
-0.10 An co-creator
0.29 An come
0.27 An comedy
0.15 An comes
-0.56 An coming
0.20 An commented
-0.18 An commissioned
-0.10 An company
-0.33 An complex
0.37 An confirmed
-0.05 An consistently
-0.05 An continue
-0.35 An continues
-0.17 An create
-0.24 An created
-0.32 An creative
-0.99 An creator
-0.69 An creators
-0.12 An crime
-0.24 An daily
-0.23 An date
0.71 An daughter
-0.26 An day
-0.12 An dead
0.10 An deal
-0.17 An debut
-0.48 An debuted
-0.30 An dedicated
-0.07 An details
-0.30 An did
-0.53 An dinner
-1.15 An direct
0.29 An directed
-0.73 An directing
-0.88 An director
-0.80 An directs
-0.41 An dirty
-0.16 An does
0.21 An doing
-0.63 An doors
-0.37 An down
0.28 An drama
-0.07 An dramas
-0.48 An due
-0.41 An during
-0.37 An duties
-0.30 An each
0.09 An end
0.60 An enter
-0.57 An entertainment
-0.41 An epic
-0.22 An episode
-0.05 An episodes
-0.14 An established
-0.22 An even
0.13 An event
-0.32 An every
-0.69 An exec
-0.23 An executive
0.07 An expected
-0.16 An family
-0.05 An famous
-0.48 An fan
0.28 An fans
-0.64 An fantastic
-0.16 An fantasy
-0.49 An father
-0.09 An favourite
-0.18 An fighting
-0.43 An film
0.26 An filmed
-0.27 An filming
-0.25 An finale
-0.27 An finally
-0.24 An financial
0.24 An find
-0.64 An first
-0.47 An focus
-0.10 An following
0.29 An follows
0.19 An found
-0.93 An friend
0.08 An front
0.36 An fronted
0.23 An game
0.22 An get
-0.61 An gets
0.40 An given
-0.22 An global
0.06 An globally
-0.34 An globe
-0.41 An go
-0.56 An going
-0.29 An had
-0.29 An hard
0.20 An has
-0.31 An have
0.09 An he
-0.17 An head
-0.04 An heir
-0.75 An helm
-0.72 An helmed
0.23 An her
-0.31 An here
-0.10 An hiding
-0.20 An high
0.08 An highly
0.20 An himself
0.09 An his
-0.14 An historical
0.56 An hit
-0.53 An hospital
-0.21 An host
0.24 An hot
0.20 An husband
-0.36 An i'm
-0.17 An illustrated
-0.39 An independent
0.20 An instead
0.49 An interview
-0.38 An into
-0.16 An investigate
-0.30 An investigates
0.24 An involved
0.33 An ireland
-0.25 An japan
-0.33 An job
0.09 An join
0.31 An joined
0.45 An joining
0.18 An joins
-0.11 An journey
0.06 An just
-0.21 An king
0.62 An known
-0.13 An korean
-0.09 An lady
-0.36 An large
0.60 An last
0.49 An later
-0.23 An launch
-0.39 An launched
-0.38 An lawyer
0.05 An lead
0.42 An leads
-0.45 An leave
0.16 An leaving
-0.05 An led
-0.29 An left
-0.15 An less
-0.38 An life
-0.31 An like
0.29 An likely
-0.13 An list
0.10 An local
-0.08 An london
0.27 An longtime
0.16 An look
-0.15 An looked
0.24 An lord
-0.21 An made
0.58 An make
-0.60 An makes
-0.98 An manga
-0.18 An may
-0.58 An members
0.40 An might
-0.23 An modern
-0.33 An more
-0.23 An most
-0.07 An mother
-0.29 An movie
0.21 An mr
-0.12 An much
0.16 An murdered
-0.58 An music
-0.38 An must
0.25 An my
0.18 An name
-0.20 An network
-0.65 An never
-0.33 An new
0.77 An newcomer
-0.50 An news
-0.09 An next
0.06 An no
-0.41 An noir
0.38 An north
0.30 An not
0.29 An nothing
-0.66 An novel
-0.65 An novels
-0.09 An now
0.15 An off
-0.35 An officer
-0.06 An once
0.14 An one
-0.72 An only
-0.40 An or
0.14 An order
-0.33 An original
0.14 An originally
-0.23 An originals
-0.63 An other
0.58 An others
-0.11 An our
0.16 An out
0.21 An over
-0.05 An overseas
-0.60 An own
0.72 An part
0.23 An partner
0.31 An peek
-0.60 An penned
-0.42 An people
0.15 An photo
0.11 An pilot
0.68 An play
-0.44 An played
0.61 An playing
0.59 An plays
0.21 An political
0.51 An portray
-0.49 An position
0.16 An premiere
0.16 An premieres
-0.12 An prequel
0.26 An present
-0.66 An president
-0.62 An produce
-0.61 An produced
-0.83 An producer
-1.06 An producers
0.24 An produces
-0.08 An production
-0.37 An project
-0.44 An projects
0.22 An pulled
0.40 An recovering
-0.26 An regular
-0.47 An release
0.30 An remain
-0.22 An remained
-0.81 An remains
-0.11 An renewed
0.80 An reprise
0.10 An reprises
0.07 An respectively
-0.33 An return
-0.25 An returning
-0.62 An revealed
-0.11 An revenge
0.79 An role
-0.56 An roles
-0.48 An romantic
0.50 An rumored
-0.10 An s
-0.57 An said
-0.38 An same
-0.22 An says
-0.22 An scandal
-0.32 An scenes
-0.39 An scheduled
-0.68 An script
-0.56 An scripts
-0.39 An search
-0.51 An second
0.45 An seems
-0.25 An seoul
0.05 An series
-0.44 An serve
-0.21 An serves
-0.29 An service
-0.26 An set
-0.20 An several
0.27 An share
-0.30 An she
0.28 An show
-0.27 An shown
-0.91 An showrunner
0.10 An shows
0.69 An signed
0.20 An since
0.22 An single
-0.74 An sister
-0.12 An sisters
-0.25 An sitcom
0.46 An slated
-0.45 An so
-0.04 An solve
0.16 An son
-0.52 An soon
-0.09 An south
-0.43 An space
-0.20 An spin-off
-0.07 An spinoff
0.43 An star
0.48 An starred
-0.18 An starring
0.06 An stars
0.33 An start
0.39 An starting
-0.13 An statement
-0.32 An stepping
0.30 An steps
-0.66 An story
-0.36 An streaming
-0.15 An strength
0.30 An struggle
-0.60 An studio
0.71 An style
-0.04 An successful
0.35 An supporting
-0.05 An survive
0.22 An take
-0.05 An takes
0.27 An taking
0.40 An talent
-0.75 An team
-0.72 An television
-0.39 An than
-0.12 An their
0.34 An them
-0.10 An themed
-0.51 An then
0.33 An there
-0.95 An they
-0.24 An think
-0.84 An thriller
0.09 An through
-0.40 An time
0.28 An title
0.25 An titular
0.43 An together
-0.12 An told
-0.26 An took
-0.23 An top
-0.09 An town
-0.43 An trailer
-0.25 An trilogy
0.23 An turned
-0.36 An tv
0.18 An under
-0.57 An unique
0.76 An until
0.39 An up
-0.19 An update
-0.24 An updates
-0.53 An us
-0.29 An various
0.46 An very
-0.29 An via
-0.45 An vice
0.09 An video
-0.18 An viewers
0.76 An voice
-0.25 An wait
-0.29 An we
-0.18 An we're
0.48 An wednesday
0.22 An well
-0.39 An west
0.08 An western
0.09 An when
-0.46 An where
-0.11 An which
-0.49 An while
0.19 An who
0.33 An whose
-0.30 An wife
-0.06 An will
-0.14 An winner
-0.38 An winning
-0.21 An woman
-0.20 An work
-0.41 An worked
-0.84 An working
-0.12 An works
0.24 An would
-0.40 An writer
-0.22 An writes
-0.52 An writing
-0.88 An written
-0.24 An wrote
-0.30 An year
0.28 An years
0.36 An yet
-0.39 An york
-0.33 An you
-0.24 An young
-0.22 An your
0.18 An –
-0.52 An —
-0.28 An “
-0.48 B !
-0.44 B #
-0.62 B %D
-0.58 B %K
0.05 B %N
0.39 B %O
-0.25 B %P
0.40 B %S
-0.23 B %T
-0.23 B 's
0.08 B ,
-0.34 B -
0.05 B --
-0.14 B .
0.36 B ...
-0.10 B /
-0.46 B 1990s
-0.27 B 3d
0.09 B :
0.15 B ;
0.17 B ?
0.19 B [
-0.06 B able
0.18 B about
-0.12 B acclaimed
0.12 B according
0.15 B accused
-0.34 B across
-0.36 B acting
0.14 B actor
-0.34 B actors
0.80 B actress
-0.43 B actually
-0.87 B adaptation
-0.82 B adapted
-0.85 B adapts
-0.28 B added
0.90 B addition
0.42 B adds
-0.26 B adventure
-0.66 B affair
-0.46 B after
-0.34 B again
-0.10 B against
0.13 B ahead
-0.12 B air
0.23 B aired
-0.50 B aka
-0.63 B all
-0.08 B along
-0.25 B alongside
0.45 B already
-0.05 B also
0.53 B although
0.25 B am
-0.35 B american
0.10 B among
-0.40 B animated
0.37 B animates
-0.38 B animation
-0.81 B anime
0.49 B announced
-0.42 B announcements
0.17 B another
-0.42 B anthology
0.51 B any
-0.55 B anything
-0.65 B around
-0.32 B association
0.15 B australia
0.25 B australian
-0.30 B author
-0.16 B available
-0.17 B award
-0.14 B award-winning
0.07 B axed
0.26 B back
-0.73 B backdrop
-0.56 B based
-0.21 B battle
0.16 B beautiful
-0.19 B became
-0.23 B been
-0.26 B before
-0.67 B began
-0.41 B begin
-0.41 B begins
-0.15 B begun
-0.16 B behind
-0.46 B being
0.23 B beloved
-0.82 B best
0.13 B best-selling
-0.41 B bestselling
-0.13 B between
-0.76 B big
-0.41 B black
-0.53 B body
-0.78 B book
-0.20 B boss
0.12 B both
-0.30 B brand
-0.66 B bring
-0.26 B bringing
-0.32 B brings
-0.10 B british
-0.14 B broadcast
0.25 B brother
-0.63 B but
-0.24 B called
0.29 B cameras
0.47 B can
0.44 B cast
0.27 B casting
0.25 B casts
0.23 B centering
-0.28 B centers
0.29 B centres
-0.22 B ceo
-0.37 B chain
-0.35 B chairman
-0.68 B chance
-0.08 B channels
-0.13 B character
-0.10 B characters
-0.55 B chief
-0.16 B city
-0.35 B claim
-0.57 B classic
-0.47 B clear
-0.05 B close
-0.07 B closer
-0.39 B co-created
-0.18 B co-creator
-0.65 B co-creators
-0.28 B co-production
-0.42 B co-written
-0.26 B collaboration
-0.47 B combination
0.38 B come
-0.55 B comedy
0.29 B comes
-0.43 B comic
-0.26 B coming
-0.50 B commission
-0.19 B commissioned
0.40 B company
0.36 B confirmed
-0.07 B continue
0.54 B continues
-0.31 B could
-0.30 B courtesy
-0.26 B covers
-0.85 B created
-0.77 B creative
-0.46 B creator
-0.58 B creators
-0.33 B credit
-0.41 B crime
-0.11 B cult
-0.20 B dark
-0.19 B date
-0.43 B dates
-0.43 B daughter
-0.14 B day
-0.24 B days
-0.26 B deal
-0.34 B death
0.70 B debut
-0.09 B debuted
-0.05 B decided
-0.40 B delighted
0.36 B described
-0.38 B despite
-0.14 B destroy
-0.18 B detective
-0.31 B developed
-0.28 B developing
0.47 B different
-0.11 B direct
-0.33 B directed
-0.32 B directing
-1.24 B director
0.08 B directorial
-1.09 B directors
-0.07 B discover
-0.47 B discovered
0.15 B do
0.42 B does
0.05 B doing
-0.42 B down
0.36 B dr
0.28 B drama
-0.73 B dramas
-0.49 B drawn
-0.55 B dubbed
0.47 B due
0.13 B during
0.13 B duties
-0.08 B east
-0.69 B emmy
-0.08 B encounter
0.12 B end
-0.04 B ending
-0.55 B england
0.78 B ensemble
0.25 B entertainment
-0.06 B episode
-0.40 B episodes
0.07 B even
0.60 B event
-0.52 B events
-0.54 B every
-0.23 B excited
-0.29 B exec
-0.50 B executive
-0.83 B executives
0.23 B expect
-0.18 B expected
-0.31 B explore
0.18 B face
-0.16 B faces
-0.55 B fact
-0.71 B fame
-0.56 B family
0.12 B famous
-0.45 B fan
-0.40 B fans
-0.28 B fantastic
-0.38 B fantasy
0.47 B father
-0.59 B favourite
0.58 B feature
-0.08 B features
0.57 B featuring
-0.20 B fictional
-0.62 B film
-0.15 B filmed
-0.11 B filming
-0.49 B filmmaker
-0.15 B final
0.52 B finale
-0.05 B find
-0.33 B first
-0.07 B focuses
-0.48 B follow
0.20 B followed
-0.16 B following
-0.18 B follows
-0.06 B forces
0.34 B former
-0.65 B forward
-0.26 B found
-0.15 B french
-0.67 B friend
0.07 B from
0.11 B front
-0.05 B fronted
0.15 B full
-0.05 B game
-0.54 B gang
-0.70 B genre
-0.17 B get
-0.39 B gets
-0.54 B getting
-0.17 B given
-0.13 B gives
-0.39 B glimpse
-0.07 B globe
-0.49 B goes
-0.40 B going
-0.08 B golden
-0.37 B good
-0.53 B grateful
0.49 B great
-0.43 B grew
0.30 B had
-0.51 B hand
-0.24 B happened
0.33 B has
0.49 B have
-0.63 B having
-1.26 B he
-0.30 B head
-0.08 B headlines
-0.47 B helm
-0.62 B helmed
-0.26 B her
-0.24 B here
-0.51 B heroine
0.24 B high
0.23 B him
-0.48 B his
-0.42 B hit
-0.17 B hollywood
-0.35 B home
-0.25 B horror
-0.29 B hospital
0.63 B host
0.35 B hot
0.27 B hour
0.56 B how
0.14 B however
0.50 B huge
0.12 B husband
-0.47 B i
0.15 B i'm
0.19 B iconic
0.50 B if
-0.31 B illustrated
-0.65 B include
-0.16 B included
-0.15 B includes
0.04 B including
-0.14 B independent
-0.24 B indie
-0.10 B inspired
0.14 B into
-0.05 B investigates
0.10 B involved
0.44 B ireland
-0.62 B irish
-0.53 B itself
0.15 B japanese
0.42 B join
0.25 B joined
0.29 B joining
0.42 B joins
-0.26 B journalist
-0.12 B journey
-0.14 B just
-0.39 B know
0.06 B known
0.52 B korean
-0.13 B last
0.40 B latest
-0.28 B launch
0.23 B lawyer
0.63 B lead
-0.46 B leading
-0.22 B leads
0.11 B led
-0.85 B left
0.04 B legal
-0.47 B life
-0.07 B like
-0.15 B likely
-0.29 B limited
-0.55 B lineup
-0.49 B list
0.59 B lives
0.25 B location
-0.43 B london
-0.18 B long
-0.38 B looks
-0.44 B lord
0.30 B love
-0.44 B made
-0.26 B magical
-0.71 B main
-0.15 B major
-0.19 B make
-0.25 B making
-0.21 B man
-0.61 B manga
-0.46 B many
0.53 B marks
0.43 B married
-0.13 B match
-0.30 B me
-0.52 B means
-0.16 B meanwhile
-0.27 B meets
0.26 B member
-0.16 B members
0.23 B might
-0.10 B million
-0.23 B minute
-0.52 B miss
-0.22 B mission
-0.11 B months
-0.59 B more
-0.57 B most
0.58 B mother
0.37 B move
-0.07 B moved
-0.04 B moves
-0.20 B movie
-1.43 B mr
-0.10 B mrs
0.36 B much
-0.49 B musical
-0.06 B must
0.29 B my
-0.16 B mystery
-0.77 B name
-0.57 B named
-0.26 B nearly
-0.64 B network
-0.15 B networks
0.34 B new
0.60 B newcomer
0.60 B newcomers
-0.44 B newly
0.15 B news
-0.56 B next
-0.53 B night
0.08 B nights
-0.12 B no
-0.37 B nominated
0.42 B nominee
-0.52 B north
0.18 B not
-0.53 B note
0.17 B novel
-0.37 B novels
0.91 B now
-0.30 B number
-0.76 B off
-0.27 B officer
-0.10 B official
-0.27 B officially
-0.26 B old
-0.45 B older
-0.24 B once
-0.23 B one
0.57 B opposite
-0.55 B or
0.24 B order
-0.28 B ordered
-0.93 B original
0.68 B originals
0.35 B oscar
-0.39 B other
-0.22 B others
-0.10 B our
0.56 B outside
0.17 B over
-0.21 B own
-0.06 B p.m
-0.45 B pair
0.46 B part
0.63 B parter
-0.41 B partner
-0.41 B parts
-0.20 B peek
-0.25 B penned
0.67 B people
0.37 B period
0.09 B phenomenal
0.17 B photo
-0.32 B picks
-0.24 B pilot
0.29 B pilots
0.11 B place
-0.29 B plan
-0.93 B play
0.50 B played
0.36 B playing
-0.51 B plays
-0.49 B plot
-0.62 B police
-0.59 B popular
-0.76 B portray
0.43 B portrayed
-0.82 B power
-0.64 B powerful
-0.38 B premiere
-0.63 B premiered
-0.18 B presentation
-0.68 B president
0.47 B press
-0.18 B previous
-0.34 B previously
-0.48 B procedural
-0.52 B produce
-0.28 B produced
-0.75 B producer
-0.75 B producers
-0.42 B produces
-0.66 B production
-0.07 B programming
-0.13 B project
-0.08 B promotional
0.33 B protagonist
-0.15 B publisher
-0.11 B put
-0.06 B ratings
-0.34 B read
-0.39 B reads
-0.20 B ready
0.35 B real
-0.05 B really
0.04 B recent
0.61 B recently
0.30 B recovering
-0.27 B regular
0.06 B relationship
-0.54 B release
-0.16 B remains
0.53 B remake
-0.37 B renewal
-0.06 B renewed
-0.27 B replaced
0.42 B report
-0.27 B reported
-0.15 B reports
-0.65 B representative
0.60 B reprising
-0.38 B resourceful
0.18 B respectively
-0.07 B response
0.29 B return
0.05 B returning
-0.52 B returns
0.80 B reunion
0.36 B reunites
0.31 B reveal
0.15 B revealed
-0.35 B revolves
-0.20 B role
0.15 B roles
0.29 B rolling
0.35 B romance
-0.14 B run
0.25 B s
0.11 B sadly
-0.19 B said
-0.36 B same
-0.05 B save
0.72 B say
-0.45 B says
-0.07 B scandal
-0.43 B science
0.46 B screenwriter
-0.50 B script
0.30 B season
-0.35 B seasons
-0.43 B secret
0.61 B see
0.75 B seen
0.17 B sees
-0.61 B senior
-0.17 B sequel
-0.83 B serial
0.16 B series
-0.58 B service
0.27 B set
-0.37 B setting
-0.45 B share
-0.51 B shared
0.16 B she
-0.48 B shocking
-0.20 B shooting
-0.61 B shot
-0.30 B show
-0.17 B shown
-0.34 B showrunner
-0.14 B shows
0.54 B signed
-0.18 B since
-0.34 B sister
0.12 B sisters
-0.29 B slate
-0.40 B small
-0.09 B so
0.73 B some
0.15 B son
-0.39 B sonic
-0.82 B soon
-0.49 B source
0.17 B south
0.56 B speaking
0.56 B special
0.54 B spin-off
-0.47 B spinoff
-0.25 B staff
0.10 B star
0.59 B star-studded
0.39 B starred
0.35 B starring
0.23 B stars
-0.64 B started
0.41 B starts
-0.43 B statement
0.56 B status
0.36 B stick
-0.27 B still
-0.50 B stories
-0.41 B story
0.59 B streaming
0.42 B strong
0.09 B studio
-0.60 B success
0.13 B successful
0.16 B such
-0.35 B sunday
0.45 B supposed
-0.08 B synopsis
-0.40 B take
-0.31 B takes
-0.34 B talent
-0.68 B team
-0.05 B teaser
0.52 B teen
-0.83 B television
-0.31 B tell
0.66 B than
0.12 B their
-0.92 B them
-0.93 B then
0.26 B these
-0.52 B they
-0.41 B they're
-0.74 B thief
-0.39 B thinks
0.19 B third
0.33 B those
-0.51 B thrilled
-0.61 B thriller
-0.23 B through
-0.18 B throughout
-0.23 B time
0.34 B title
-0.24 B titles
-0.62 B together
-0.35 B tokyo
-0.30 B told
0.06 B too
0.29 B took
-0.63 B top
-0.06 B total
-0.56 B town
-0.73 B trailer
-0.46 B trio
-1.09 B truly
-0.50 B turn
-0.34 B turns
-0.47 B tv
-0.29 B u.s.
0.11 B uk
-0.42 B under
0.48 B unique
-0.65 B unveiled
-0.07 B up
0.31 B upcoming
-0.46 B upon
0.14 B us
0.05 B vampire
0.41 B various
-0.37 B version
-0.38 B very
-0.14 B via
-0.47 B video
-0.12 B viewers
0.10 B villain
0.35 B voice
-0.15 B waiting
0.24 B want
0.14 B wanted
-0.18 B watching
-0.10 B way
-0.37 B we're
-0.24 B web
-0.46 B webtoon
-0.56 B weekend
-0.27 B weeks
0.30 B well
-0.19 B west
0.21 B what
0.19 B when
-0.11 B where
-0.47 B whether
-0.31 B which
-0.08 B who
0.71 B wife
0.51 B winner
-0.90 B winning
-0.22 B within
0.19 B won
-0.11 B work
-0.37 B working
-0.50 B world
0.10 B would
-0.41 B writer
-0.81 B writers
-0.09 B written
-0.69 B wrote
-0.35 B year
-0.10 B year-old
0.49 B years
0.41 B yet
-0.10 B york
0.13 B you
0.17 B you're
-0.86 B young
-0.07 B your
-0.06 B –
-0.09 B —
-0.10 B “
0.35 B ”
-0.18 Bn !
-0.06 Bn #
-0.42 Bn %C
-0.33 Bn %K
0.19 Bn %N
0.13 Bn %O
0.28 Bn %S
-0.52 Bn &
-0.21 Bn )
-0.30 Bn ,
-0.17 Bn -
-0.08 Bn --
0.81 Bn .
0.06 Bn /
-0.27 Bn 3d
0.49 Bn :
-0.22 Bn ;
-0.37 Bn [
-0.30 Bn acclaimed
-0.08 Bn according
-0.18 Bn across
-0.06 Bn acting
0.19 Bn actor
0.04 Bn actors
0.56 Bn actress
-0.64 Bn adaptation
-0.63 Bn adapted
-0.82 Bn adapts
-0.08 Bn added
0.42 Bn adds
-0.30 Bn after
-0.11 Bn again
-0.10 Bn against
0.23 Bn aired
-0.50 Bn aka
-0.29 Bn all
-0.04 Bn alongside
0.58 Bn already
0.33 Bn also
0.09 Bn among
-0.21 Bn animated
0.41 Bn animates
-0.63 Bn anime
0.49 Bn announced
-0.62 Bn another
-0.43 Bn anthology
-0.49 Bn anything
-0.59 Bn around
-0.24 Bn association
0.16 Bn australia
-0.30 Bn author
-0.24 Bn award
0.30 Bn award-winning
-0.13 Bn axed
0.05 Bn back
-0.51 Bn backdrop
-0.21 Bn bafta
-0.55 Bn based
-0.21 Bn battle
-0.53 Bn beautiful
-0.29 Bn been
-0.44 Bn before
-0.11 Bn begin
-0.10 Bn begun
-0.23 Bn being
0.23 Bn beloved
-0.33 Bn best
-0.41 Bn bestselling
-0.77 Bn between
-0.09 Bn black
-0.51 Bn body
-0.56 Bn book
-0.16 Bn boss
0.09 Bn both
-0.51 Bn bring
-0.26 Bn bringing
-0.32 Bn brings
0.26 Bn brother
-0.31 Bn but
-0.23 Bn called
-0.05 Bn cameras
0.51 Bn can
0.51 Bn cast
0.58 Bn casting
-0.44 Bn centering
-0.26 Bn centers
-0.22 Bn ceo
-0.35 Bn chairman
0.07 Bn character
0.08 Bn characters
-0.15 Bn city
-0.57 Bn classic
-0.05 Bn close
-0.37 Bn co-created
-0.18 Bn co-creator
-0.55 Bn co-creators
-0.42 Bn co-written
-0.22 Bn collaboration
-0.40 Bn comedy
0.33 Bn comes
-0.34 Bn coming
1.42 Bn confirmed
0.54 Bn continues
-0.60 Bn created
-0.63 Bn creative
-0.98 Bn creator
-0.49 Bn creators
-0.32 Bn credit
-0.36 Bn crime
-0.43 Bn dates
-0.17 Bn daughter
-0.13 Bn day
-0.27 Bn deal
-0.34 Bn death
-0.27 Bn debut
-0.07 Bn debuted
-0.05 Bn decided
0.39 Bn described
-0.38 Bn despite
-0.14 Bn destroy
0.28 Bn detective
-0.22 Bn developed
0.48 Bn different
0.38 Bn direct
-0.72 Bn directed
-0.27 Bn directing
-0.76 Bn director
-1.09 Bn directors
-0.45 Bn discovered
0.05 Bn doing
-0.42 Bn down
0.12 Bn drama
-0.49 Bn drawn
0.42 Bn during
-0.06 Bn east
-0.39 Bn emmy
-0.23 Bn end
-0.23 Bn england
0.79 Bn ensemble
-0.10 Bn entertainment
-0.20 Bn episode
0.23 Bn even
0.46 Bn event
-0.32 Bn events
-0.23 Bn excited
-0.29 Bn exec
-0.17 Bn executive
0.23 Bn expect
-0.35 Bn fact
-0.45 Bn family
0.29 Bn fans
-0.28 Bn fantastic
-0.39 Bn fantasy
-0.04 Bn father
-0.59 Bn favourite
0.61 Bn feature
-0.50 Bn features
0.47 Bn featuring
-0.20 Bn fictional
-0.50 Bn film
-0.04 Bn filmed
-0.35 Bn filming
-0.48 Bn filmmaker
-0.57 Bn follow
0.08 Bn followed
0.46 Bn following
0.14 Bn former
-0.05 Bn found
-0.15 Bn french
-0.39 Bn from
0.11 Bn front
0.37 Bn fronted
0.20 Bn game
-0.53 Bn genre
0.09 Bn get
0.17 Bn globe
-0.49 Bn goes
0.19 Bn golden
0.45 Bn great
0.30 Bn had
-0.51 Bn hand
0.17 Bn has
0.73 Bn have
-0.52 Bn he
-0.30 Bn head
-0.62 Bn helmed
-0.54 Bn her
-0.22 Bn here
-0.51 Bn heroine
0.39 Bn his
-0.56 Bn hit
-0.17 Bn hollywood
-0.52 Bn home
-0.25 Bn horror
0.56 Bn host
0.27 Bn hour
0.20 Bn however
0.51 Bn huge
-0.11 Bn husband
-0.39 Bn i
0.41 Bn if
-0.30 Bn illustrated
-0.53 Bn include
-0.14 Bn included
0.22 Bn including
-0.13 Bn indie
0.24 Bn inspired
-0.22 Bn into
-0.08 Bn ireland
-0.22 Bn itself
-0.25 Bn join
-0.16 Bn joined
0.81 Bn joining
0.71 Bn joins
-0.26 Bn journalist
-0.12 Bn journey
-0.13 Bn just
-0.37 Bn know
0.28 Bn known
0.27 Bn korean
-0.49 Bn last
0.23 Bn lawyer
0.26 Bn lead
-0.46 Bn leading
0.16 Bn leads
0.45 Bn led
-0.14 Bn left
-0.46 Bn life
-0.19 Bn light
-0.24 Bn likely
-0.39 Bn london
0.07 Bn look
-0.38 Bn looks
-0.44 Bn lord
-0.40 Bn love
-0.71 Bn main
-0.26 Bn make
-0.12 Bn makes
-0.21 Bn making
-0.21 Bn man
-0.41 Bn manga
-0.56 Bn married
-0.28 Bn meanwhile
-0.27 Bn meets
-0.16 Bn members
-0.23 Bn minute
-0.52 Bn miss
-0.22 Bn mission
-0.15 Bn months
-0.22 Bn more
-0.08 Bn most
0.66 Bn mother
-0.11 Bn moved
-0.08 Bn movie
0.30 Bn mr
-0.54 Bn my
-0.57 Bn name
-0.06 Bn named
-0.26 Bn nearly
-0.25 Bn network
-0.29 Bn new
0.60 Bn newcomer
0.60 Bn newcomers
-0.49 Bn newly
0.46 Bn news
-0.04 Bn next
-0.12 Bn night
-0.53 Bn no
-0.27 Bn nominated
0.42 Bn nominee
-0.06 Bn north
0.28 Bn not
-0.44 Bn novels
0.61 Bn now
-0.12 Bn off
-0.33 Bn officer
-0.45 Bn older
-0.15 Bn once
-0.67 Bn one
-0.15 Bn only
0.57 Bn opposite
-0.56 Bn or
-0.21 Bn original
0.68 Bn originals
0.39 Bn oscar
0.61 Bn other
0.32 Bn out
0.23 Bn over
-0.21 Bn own
-0.45 Bn pair
0.23 Bn part
-0.37 Bn partner
-0.34 Bn parts
-0.08 Bn photo
0.19 Bn place
-0.27 Bn plan
-0.72 Bn play
0.54 Bn played
-0.58 Bn playing
-0.92 Bn plays
-0.12 Bn popular
-0.76 Bn portray
0.46 Bn portrayed
-0.60 Bn power
-0.47 Bn premiere
-0.68 Bn president
0.47 Bn press
0.13 Bn previously
-0.42 Bn produce
-0.66 Bn produced
-0.35 Bn producer
-0.63 Bn producers
-0.43 Bn produces
-0.66 Bn production
-0.25 Bn programming
0.10 Bn project
-0.58 Bn protagonist
-0.41 Bn protagonists
-0.15 Bn publisher
-0.05 Bn ratings
-0.34 Bn read
-0.39 Bn reads
-0.20 Bn ready
-0.05 Bn really
0.24 Bn regular
-0.29 Bn relationship
-0.16 Bn remains
0.42 Bn report
-0.15 Bn reports
-0.65 Bn representative
-0.56 Bn reprise
0.48 Bn reprising
0.35 Bn respectively
0.62 Bn return
-0.08 Bn returning
0.10 Bn returns
0.80 Bn reunion
0.36 Bn reunites
0.31 Bn reveal
-0.35 Bn revolves
-0.25 Bn role
-0.19 Bn roles
0.07 Bn run
0.26 Bn s
0.11 Bn sadly
0.16 Bn said
-0.25 Bn same
-0.27 Bn says
-0.06 Bn scandal
-0.30 Bn screenwriter
0.40 Bn season
-0.35 Bn seasons
-0.91 Bn second
-0.28 Bn secret
0.22 Bn see
0.56 Bn seen
0.07 Bn sees
-0.77 Bn serial
-0.37 Bn series
-0.58 Bn service
0.47 Bn set
-0.25 Bn setting
-0.33 Bn share
-0.51 Bn shared
-0.30 Bn she
-0.43 Bn shocking
-0.20 Bn shooting
-0.05 Bn show
-0.18 Bn shown
-0.33 Bn showrunner
-0.17 Bn shows
0.58 Bn signed
-0.16 Bn since
-0.36 Bn sister
0.23 Bn sisters
-0.17 Bn slate
-0.11 Bn small
0.09 Bn so
-0.53 Bn soon
-0.36 Bn source
0.56 Bn special
0.12 Bn spin-off
0.49 Bn star
0.05 Bn starred
0.19 Bn starring
0.20 Bn stars
-0.09 Bn starts
-0.68 Bn statement
0.36 Bn stick
-0.48 Bn stories
-0.31 Bn story
-0.06 Bn streaming
0.10 Bn studio
-0.49 Bn success
-0.24 Bn sunday
-0.08 Bn synopsis
-0.23 Bn take
-0.30 Bn takes
-0.66 Bn team
-0.29 Bn television
-0.22 Bn tells
0.18 Bn their
-0.55 Bn them
-0.71 Bn then
0.27 Bn there
-0.08 Bn these
0.12 Bn they
-0.35 Bn thinks
-0.61 Bn thriller
-0.26 Bn through
0.22 Bn time
-0.08 Bn title
-0.58 Bn together
-0.35 Bn tokyo
-0.13 Bn told
-0.56 Bn took
-0.63 Bn top
-0.36 Bn town
-0.32 Bn trailer
-0.46 Bn trio
0.15 Bn uk
-0.42 Bn under
-0.63 Bn up
-0.45 Bn upon
-0.20 Bn us
0.28 Bn vampire
0.46 Bn various
-0.26 Bn very
-0.14 Bn via
-0.24 Bn video
-0.41 Bn viewers
0.17 Bn villain
-0.07 Bn voice
-0.76 Bn wanted
-0.18 Bn watching
-1.15 Bn we
-0.37 Bn we're
-0.05 Bn web
-0.24 Bn weeks
-0.19 Bn west
0.34 Bn what
0.55 Bn when
0.31 Bn where
-0.47 Bn whether
-0.28 Bn which
0.43 Bn while
-0.25 Bn who
0.44 Bn wife
0.46 Bn will
0.56 Bn winner
-0.24 Bn winning
-0.05 Bn work
-0.43 Bn working
-0.30 Bn world
-0.28 Bn writer
-0.71 Bn writers
-0.83 Bn written
-0.33 Bn wrote
-0.33 Bn year
-0.73 Bn year-old
0.54 Bn years
-0.14 Bn yet
-0.20 Bn you
0.17 Bn you're
-0.19 Bn young
-0.07 Bn your
0.13 Bn –
0.31 Bn —
0.17 Bn ”
-0.55 H 
0.53 H %C
0.08 H %D
0.63 H %N
-0.56 H %P
0.08 H %S
0.21 H %T
-0.41 H (
-0.41 H )
0.54 H ,
-0.38 H /
0.13 H :
-0.43 H ?
0.57 H a
-0.48 H about
0.53 H and
-0.29 H back
0.46 H can
0.64 H cast
-0.30 H coming
-0.63 H date
-0.10 H do
-0.27 H for
0.06 H from
0.50 H in
-0.53 H is
-0.25 H it
0.14 H march
-0.99 H new
-0.42 H of
-0.25 H plot
-0.20 H release
-0.17 H renewed
0.08 H returning
0.40 H series
-0.33 H star
-0.74 H story
0.41 H the
0.64 H to
0.29 H trailer
-0.21 H tv
0.46 H watch
-0.65 H what
-0.61 H when
-0.15 H where
-0.18 H who
0.07 H you
-0.51 H “
-0.51 H ”
-0.24 L1 %C
-0.21 L1 %D
-0.17 L1 %N
0.13 L1 %O
-0.38 L1 %P
-0.34 L1 %S
-0.26 L1 %T
-0.12 L1 &
0.27 L1 (
0.33 L1 )
-0.12 L1 ,
-0.34 L1 -
0.06 L1 --
0.45 L1 .
-0.13 L1 /
0.30 L1 ;
0.17 L1 ^
-0.90 L1 a
-0.23 L1 about
0.39 L1 actor
-0.22 L1 actors
0.57 L1 actress
-0.49 L1 adapts
-0.14 L1 after
-0.50 L1 aka
0.51 L1 alongside
-0.49 L1 an
-0.16 L1 and
0.48 L1 are
-0.27 L1 around
-0.18 L1 as
-0.87 L1 at
-0.28 L1 axed
0.53 L1 be
-0.30 L1 beloved
-0.25 L1 between
0.19 L1 both
-0.23 L1 bring
-0.19 L1 brother
-0.11 L1 but
-0.29 L1 by
-0.23 L1 called
-0.51 L1 character
-0.51 L1 chief
-0.14 L1 co-creator
-0.90 L1 creator
-0.42 L1 creators
-0.80 L1 detective
-0.56 L1 director
-0.14 L1 doing
-0.46 L1 drama
0.53 L1 feature
-0.50 L1 features
-0.29 L1 film
-0.32 L1 followed
-0.45 L1 follows
-0.36 L1 for
-0.43 L1 former
0.16 L1 from
-0.13 L1 game
0.65 L1 has
-0.56 L1 his
0.56 L1 host
-0.11 L1 husband
-0.54 L1 in
-0.45 L1 include
0.60 L1 including
-0.14 L1 into
0.30 L1 is
-0.43 L1 its
0.30 L1 join
-0.11 L1 joining
-0.36 L1 know
-0.15 L1 last
0.06 L1 like
-0.44 L1 lord
-0.22 L1 meets
-0.32 L1 members
-0.08 L1 movie
-0.30 L1 mr
-0.53 L1 my
-0.29 L1 named
-0.41 L1 new
0.60 L1 newcomer
0.46 L1 newcomers
0.42 L1 nominee
-0.18 L1 not
-0.10 L1 of
-0.33 L1 officer
-0.69 L1 on
-0.27 L1 one
-0.48 L1 only
0.57 L1 opposite
-0.51 L1 or
-0.76 L1 play
0.25 L1 played
-0.48 L1 playing
-0.68 L1 plays
-0.51 L1 portray
-0.63 L1 president
-0.15 L1 producer
-0.61 L1 producers
-0.52 L1 protagonist
-0.41 L1 protagonists
-0.12 L1 publisher
0.70 L1 replacing
-0.40 L1 said
0.27 L1 sees
-0.56 L1 service
-0.54 L1 showrunner
0.38 L1 since
-0.09 L1 small
-0.48 L1 so
-0.45 L1 south
0.42 L1 star
0.65 L1 starred
-0.26 L1 starring
0.29 L1 stars
-0.16 L1 studio
-0.27 L1 takes
0.19 L1 that
-0.45 L1 the
-0.48 L1 their
-0.05 L1 this
-0.24 L1 through
-0.18 L1 title
-0.35 L1 to
-0.38 L1 under
-0.31 L1 upon
-0.19 L1 us
-0.55 L1 vampire
0.20 L1 villain
0.37 L1 was
-0.18 L1 watching
-0.11 L1 west
0.05 L1 when
-0.47 L1 whether
0.53 L1 while
0.27 L1 wife
0.57 L1 winner
0.41 L1 with
-0.09 L1 writer
-0.07 L1 young
0.51 L1 –
-0.22 L2 %C 's
0.15 L2 %C ,
0.32 L2 %C and
-0.46 L2 %D ,
0.26 L2 %D and
0.26 L2 %D that
-0.34 L2 %K 's
-0.69 L2 %N ,
0.32 L2 %O ,
-0.10 L2 %P 's
-0.36 L2 %P (
0.48 L2 %P )
0.30 L2 %P :
0.45 L2 %P actress
-0.16 L2 %P as
-0.31 L2 %P by
-0.27 L2 %P for
-0.16 L2 %P in
-0.94 L2 %P of
-0.14 L2 %P on
-0.39 L2 %P plays
0.46 L2 %P star
-0.26 L2 %P takes
-0.53 L2 %P the
-0.49 L2 %P to
0.08 L2 %P with
-0.50 L2 %P –
0.07 L2 %S ,
0.38 L2 %S are
0.50 L2 %S with
-0.27 L2 %T %S
-0.10 L2 %T (
0.52 L2 %T ,
-0.37 L2 %T :
-0.43 L2 %T and
0.38 L2 %T are
-0.60 L2 %T creator
0.51 L2 %T includes
1.18 L2 %T starring
0.34 L2 %T stars
0.33 L2 %T with
-0.10 L2 's husband
-0.24 L2 's the
-0.36 L2 ( the
-0.93 L2 ) ,
0.12 L2 ) as
0.23 L2 ) –
-0.17 L2 , a
0.34 L2 , after
-0.60 L2 , alongside
0.15 L2 , and
-0.07 L2 , including
0.72 L2 , starring
0.21 L2 , stars
0.49 L2 , the
-0.71 L2 , ”
-0.11 L2 . /
-0.30 L2 / producer
-0.41 L2 : the
-0.09 L2 ^ %T
0.17 L2 ^ ^
0.30 L2 ^ actor
0.31 L2 ^ both
-0.20 L2 ^ but
-0.34 L2 ^ creator
0.19 L2 ^ from
-0.11 L2 ^ joining
-0.29 L2 ^ showrunner
0.16 L2 ^ starring
-0.11 L2 ^ the
-0.51 L2 ^ when
-0.15 L2 ^ while
-0.15 L2 about the
-0.07 L2 according to
-0.29 L2 actor ,
-0.43 L2 adaptation of
-0.38 L2 adapted by
-0.16 L2 adapted from
-0.27 L2 also includes
0.66 L2 also stars
-0.19 L2 and a
0.40 L2 and starring
0.17 L2 and the
0.29 L2 and writer
-0.19 L2 announced at
-0.08 L2 as a
-0.26 L2 as an
-0.20 L2 at the
0.28 L2 back ;
-0.28 L2 based on
0.38 L2 cast :
0.78 L2 cast includes
0.24 L2 cast including
-0.32 L2 cast members
-0.15 L2 city of
-0.40 L2 co-written by
-0.45 L2 created by
-0.32 L2 credit :
-0.31 L2 daughter ,
-0.64 L2 directed by
-0.44 L2 dr .
0.62 L2 drama starring
-0.37 L2 during the
-0.37 L2 executive producer
-0.17 L2 film ,
-0.05 L2 filming in
-0.15 L2 follows a
-0.47 L2 from the
-0.28 L2 has axed
-0.30 L2 illustrated by
-0.07 L2 in %D
-0.63 L2 in a
-0.37 L2 in the
0.24 L2 inspired by
0.29 L2 it starred
0.18 L2 it stars
0.43 L2 led by
-0.27 L2 man ,
-0.37 L2 manga by
0.44 L2 mr .
-0.39 L2 name by
-0.56 L2 novel by
-0.25 L2 novels by
-0.20 L2 of a
-0.35 L2 of drama
-0.54 L2 of the
-0.10 L2 on a
-0.09 L2 on new
-0.28 L2 on the
-0.11 L2 photo :
-0.32 L2 photo by
0.76 L2 played by
-0.19 L2 produced by
-0.27 L2 return as
-0.42 L2 returning as
-0.31 L2 returns as
-0.10 L2 revolves around
-0.16 L2 role as
-0.34 L2 role of
-0.56 L2 roles as
-0.39 L2 series ,
-0.38 L2 series and
-0.18 L2 series creator
-0.06 L2 series follows
-0.60 L2 series from
0.17 L2 series starring
0.37 L2 series stars
-0.10 L2 series with
-0.53 L2 set in
-0.20 L2 shooting in
-0.30 L2 show ,
0.49 L2 show stars
0.09 L2 star :
0.11 L2 star opposite
-0.63 L2 story of
-0.44 L2 such as
-0.15 L2 the %D
-0.16 L2 the %N
-0.11 L2 the south
-0.06 L2 to the
-0.21 L2 under director
-0.61 L2 voice of
0.34 L2 well as
-0.24 L2 who plays
0.53 L2 will be
-0.73 L2 will play
-0.07 L2 with the
-0.42 L2 working with
-0.60 L2 written by
-0.21 L2 “ a
-0.17 L2 “ the
-0.18 L2 ” and
-0.29 L2 ” creator
-0.40 L2 ” said
0.66 L2 ” starring
-0.28 L3 %C has axed
0.23 L3 %D ) –
-0.20 L3 %D , but
0.26 L3 %D , with
-0.13 L3 %O %P 's
-0.69 L3 %P %N ,
-0.10 L3 %P 's husband
-0.36 L3 %P ( the
0.13 L3 %P ) as
-0.14 L3 %P , a
-0.12 L3 %P , ”
-0.07 L3 %P : the
-0.09 L3 %P in the
-0.28 L3 %P of drama
-0.31 L3 %P returns as
-0.72 L3 %P will play
-0.22 L3 %S of the
0.79 L3 %T , starring
0.37 L3 %T , with
0.26 L3 %T and the
-0.29 L3 %T ” creator
-0.36 L3 's %P of
-0.42 L3 's %T ,
0.60 L3 ( %P 's
-0.66 L3 ( %P of
-0.14 L3 ( %P on
-0.11 L3 ( photo :
-0.05 L3 ( “ the
-0.18 L3 ) %P (
-0.77 L3 ) , with
-0.36 L3 , %P 's
-0.36 L3 , %P (
-0.13 L3 , %P as
-0.16 L3 , %P in
-0.07 L3 , according to
0.24 L3 , along with
-0.09 L3 , directed by
0.27 L3 , inspired by
0.50 L3 , mr .
0.49 L3 , played by
-0.33 L3 , produced by
-0.06 L3 , written by
-0.40 L3 , ” said
-0.67 L3 : %P (
-0.40 L3 ^ %P 's
-1.19 L3 ^ %P (
0.85 L3 ^ %P :
-0.39 L3 ^ %P plays
-0.37 L3 ^ %P –
-0.27 L3 ^ %T %S
-0.10 L3 ^ %T (
-0.26 L3 ^ %T and
0.14 L3 ^ %T stars
-0.09 L3 ^ ^ %T
0.17 L3 ^ ^ ^
0.30 L3 ^ ^ actor
0.31 L3 ^ ^ both
-0.20 L3 ^ ^ but
-0.34 L3 ^ ^ creator
0.19 L3 ^ ^ from
-0.11 L3 ^ ^ joining
-0.29 L3 ^ ^ showrunner
0.16 L3 ^ ^ starring
-0.11 L3 ^ ^ the
-0.51 L3 ^ ^ when
-0.15 L3 ^ ^ while
-0.26 L3 ^ based on
0.38 L3 ^ cast :
-0.21 L3 ^ created by
-0.28 L3 ^ directed by
-0.28 L3 ^ executive producer
0.29 L3 ^ it starred
-0.30 L3 ^ produced by
-0.39 L3 ^ written by
0.39 L3 a %S with
-0.34 L3 adapts %P 's
-0.23 L3 after %P 's
-0.31 L3 an adaptation of
-0.06 L3 and %P 's
-0.26 L3 and %P (
-0.38 L3 and %P as
-0.05 L3 and %P of
-0.38 L3 and adapted by
-0.20 L3 and directed by
-0.23 L3 and illustrated by
-0.08 L3 and produced by
-0.20 L3 and written by
-0.60 L3 are %P (
0.34 L3 as well as
-0.17 L3 based on the
-0.36 L3 be directed by
-0.30 L3 be written by
-0.12 L3 book %T :
-0.14 L3 by %P 's
-1.08 L3 by %P (
0.68 L3 cast also includes
-0.09 L3 centers on a
0.33 L3 character %P (
0.43 L3 executive produced by
-0.15 L3 for the %D
-0.16 L3 her role as
-0.44 L3 include %P (
-0.84 L3 is %P (
-0.08 L3 is %P as
-0.06 L3 is based on
-0.21 L3 is created by
-0.22 L3 is directed by
-0.26 L3 is written by
-0.10 L3 new %P 's
-0.39 L3 of %P 's
0.31 L3 of %P (
-0.27 L3 of %S ,
0.54 L3 of %T ,
0.51 L3 of %T includes
0.41 L3 on %D ,
0.26 L3 on %D that
0.49 L3 on %P (
-0.06 L3 on %P in
-0.39 L3 same name by
-0.16 L3 series written by
-0.09 L3 set in the
0.10 L3 starring %P 's
-0.12 L3 stars %P (
-0.53 L3 stars %P as
-0.05 L3 the %P 's
-0.19 L3 the %P for
-0.25 L3 the %P of
0.95 L3 the cast includes
-0.08 L3 the role of
-0.06 L3 the series follows
0.29 L3 the series stars
-0.30 L3 the show ,
0.49 L3 the show stars
-0.63 L3 the story of
0.32 L3 to %O ,
-0.49 L3 to %P 's
-0.17 L3 was created by
-0.15 L3 was written by
-0.30 L3 with %P as
-0.30 L3 writer / producer
0.52 L3 “ %P (
-0.10 LR %D .
-0.45 LR %N ,
-0.30 LR %O 's
-0.29 LR %O ,
-0.21 LR %T .
-0.06 LR 's %D
-0.27 LR 's 's
0.37 LR 's )
0.12 LR 's ,
0.17 LR 's .
0.13 LR 's and
0.04 LR 's are
0.12 LR 's as
-0.57 LR 's in
-0.33 LR 's novels
-0.05 LR 's of
-0.06 LR 's to
-0.21 LR ( $
-0.16 LR ( %N
-0.64 LR ( 's
0.31 LR ( )
-0.71 LR ( ,
-0.23 LR ( in
-0.18 LR ( of
-0.06 LR ( on
0.21 LR , 's
-0.88 LR , )
-0.79 LR , ,
-0.13 LR , -
-0.21 LR , .
0.49 LR , announced
0.16 LR , are
0.71 LR , has
-0.65 LR , in
0.10 LR , is
-0.40 LR , said
-0.28 LR , to
-0.51 LR , was
-0.62 LR , will
0.49 LR -- ,
-0.39 LR . )
0.50 LR . ,
0.16 LR : $
-0.47 LR : )
0.42 LR : ,
0.27 LR : .
-0.33 LR : /
-0.36 LR : is
-0.24 LR : the
0.69 LR : to
-0.24 LR : will
0.32 LR ; ,
0.06 LR ; is
-0.11 LR ^ $
-0.66 LR ^ 's
-0.26 LR ^ ,
0.59 LR ^ .
-0.82 LR ^ :
0.75 LR ^ also
0.92 LR ^ and
0.20 LR ^ as
0.07 LR ^ cast
-0.18 LR ^ continues
-0.64 LR ^ created
-0.71 LR ^ directs
0.14 LR ^ has
0.57 LR ^ have
0.79 LR ^ in
0.05 LR ^ joins
-0.37 LR ^ launched
-0.37 LR ^ lead
0.30 LR ^ plays
0.10 LR ^ reprises
0.17 LR ^ return
0.43 LR ^ returns
0.40 LR ^ said
-0.59 LR ^ says
0.16 LR ^ star
-0.44 LR ^ stars
-0.46 LR ^ to
-0.49 LR ^ was
0.44 LR ^ who
0.71 LR ^ will
0.27 LR ^ wrote
0.53 LR ^ –
-0.19 LR a )
-0.15 LR a ,
-0.11 LR a lawyer
0.26 LR actor as
-0.25 LR actor is
0.69 LR actors .
0.48 LR actress ,
0.51 LR actress .
-0.49 LR adapts 's
0.17 LR after 's
-0.11 LR alongside .
-0.83 LR and 's
0.23 LR and ,
0.48 LR are ,
0.38 LR are .
-0.10 LR around ,
-0.09 LR as $
-0.35 LR as 's
-0.80 LR as ,
-0.52 LR as .
-0.30 LR as ;
0.26 LR as as
-0.59 LR as in
-0.40 LR as with
-0.40 LR as would
-0.11 LR at $
-0.24 LR at ,
-0.50 LR at .
-0.06 LR at in
-0.21 LR between and
0.08 LR but has
-0.21 LR by $
-0.22 LR by 's
0.28 LR by )
0.35 LR by ,
-0.88 LR by .
-0.32 LR by /
-0.63 LR by and
-0.35 LR by in
-0.66 LR by is
-0.33 LR by on
-0.20 LR by who
0.34 LR by –
-0.14 LR co-creator ,
-0.33 LR creator .
-0.45 LR creator has
-0.78 LR director .
-0.22 LR director is
-0.35 LR drama ,
-0.06 LR follows ,
0.14 LR for 's
-0.24 LR for )
0.28 LR for as
0.16 LR from 's
-0.53 LR from ,
0.07 LR from .
-0.15 LR in %D
-0.67 LR in 's
-0.59 LR in )
-0.58 LR in ,
-0.67 LR in .
-0.12 LR in and
0.28 LR in in
-0.09 LR in on
-0.47 LR include .
0.32 LR include as
-0.06 LR includes .
-0.10 LR including ,
0.71 LR including .
-0.76 LR is 's
0.44 LR is ,
0.25 LR is .
0.37 LR is as
-0.40 LR its ,
-0.14 LR last )
0.24 LR like .
-0.22 LR meets ,
-0.08 LR movie .
-0.13 LR new 's
-0.18 LR not )
-0.86 LR of $
0.18 LR of 's
-0.72 LR of )
-0.97 LR of ,
-0.82 LR of .
-0.21 LR of :
-0.50 LR of and
-0.16 LR of in
-0.11 LR of to
-0.36 LR of who
-0.45 LR of will
-0.32 LR on 's
-0.14 LR on )
-0.14 LR on ,
-0.76 LR on in
0.11 LR opposite in
-0.33 LR or .
-0.25 LR play ,
-0.24 LR plays ,
-0.30 LR plays in
-0.57 LR producer 's
-0.14 LR producer ,
-0.12 LR producer said
-0.13 LR producer will
-0.41 LR protagonists ,
-0.23 LR said ,
-0.15 LR showrunner ,
-0.09 LR small town
0.55 LR star ,
0.64 LR star stars
-0.22 LR starring 's
0.92 LR starring ,
-0.63 LR starring .
0.57 LR starring ;
0.64 LR starring and
0.21 LR stars ,
1.01 LR stars .
0.80 LR stars as
0.26 LR that are
0.61 LR that will
-0.08 LR the $
-0.38 LR the %N
-0.16 LR the %S
-0.69 LR the 's
-0.56 LR the )
-0.48 LR the ,
0.20 LR the -
-0.96 LR the .
-0.16 LR the :
-0.09 LR the and
-0.19 LR the in
-0.14 LR the is
-0.60 LR the of
0.50 LR the series
-0.07 LR the spinoff
-0.49 LR the star
-0.10 LR the story
-0.05 LR the to
-0.12 LR to 's
-0.06 LR to ,
-0.58 LR to .
-0.26 LR to in
0.20 LR villain ,
0.69 LR while is
0.44 LR winner ,
0.63 LR with 's
0.60 LR with ,
0.63 LR with .
-0.26 LR with again
-0.26 LR with as
0.24 LR with in
-0.32 LR – $
-0.11 LR ” )
0.32 LR ” ,
-0.47 LR ” said
-0.50 Lb2 %D
-0.19 Lb2 %K
0.27 Lb2 %N
0.60 Lb2 %O
-0.23 Lb2 %P
0.49 Lb2 %S
0.21 Lb2 %T
0.04 Lb2 's
-0.48 Lb2 (
0.29 Lb2 )
0.83 Lb2 ,
0.25 Lb2 -
-0.15 Lb2 .
0.06 Lb2 /
0.61 Lb2 :
0.25 Lb2 ^
-0.59 Lb2 a
-0.15 Lb2 about
-0.07 Lb2 according
-0.29 Lb2 actor
0.48 Lb2 actors
-0.42 Lb2 adaptation
-0.48 Lb2 adapted
-0.08 Lb2 added
-0.61 Lb2 after
0.13 Lb2 again
-0.25 Lb2 all
0.53 Lb2 already
0.05 Lb2 also
-0.09 Lb2 and
-0.06 Lb2 anime
0.20 Lb2 announced
-0.62 Lb2 another
-0.49 Lb2 anything
0.74 Lb2 are
-0.47 Lb2 as
0.35 Lb2 at
-0.43 Lb2 australia
-0.07 Lb2 award
-0.47 Lb2 backdrop
-0.30 Lb2 based
-0.21 Lb2 be
-0.22 Lb2 book
-0.49 Lb2 by
0.45 Lb2 cast
-0.31 Lb2 character
0.19 Lb2 characters
-0.15 Lb2 city
-0.37 Lb2 co-created
-0.40 Lb2 co-written
-0.45 Lb2 created
-0.32 Lb2 credit
-0.31 Lb2 daughter
-0.64 Lb2 directed
-0.44 Lb2 dr
-0.63 Lb2 drama
-0.37 Lb2 during
0.11 Lb2 end
-0.33 Lb2 episodes
-0.42 Lb2 executive
-0.19 Lb2 film
-0.07 Lb2 filming
-0.62 Lb2 follows
-0.38 Lb2 for
-0.69 Lb2 from
-0.49 Lb2 front
0.61 Lb2 had
-0.25 Lb2 has
0.67 Lb2 have
-0.42 Lb2 her
-0.22 Lb2 here
-0.16 Lb2 his
-0.30 Lb2 illustrated
-0.95 Lb2 in
-0.35 Lb2 including
0.24 Lb2 inspired
-0.18 Lb2 is
0.10 Lb2 it
-0.60 Lb2 its
-0.05 Lb2 know
0.29 Lb2 known
0.43 Lb2 led
-0.21 Lb2 like
-0.48 Lb2 man
-0.37 Lb2 manga
-0.67 Lb2 meanwhile
0.77 Lb2 members
0.67 Lb2 mother
-0.11 Lb2 moved
0.44 Lb2 mr
-0.69 Lb2 name
-0.23 Lb2 named
-0.24 Lb2 network
-0.45 Lb2 new
0.52 Lb2 news
0.18 Lb2 not
-0.69 Lb2 novel
-0.30 Lb2 novels
-1.05 Lb2 of
-0.69 Lb2 on
0.46 Lb2 oscar
-0.81 Lb2 out
-0.63 Lb2 over
-0.36 Lb2 partner
-0.39 Lb2 photo
0.76 Lb2 played
-0.19 Lb2 premiere
-0.26 Lb2 produced
0.05 Lb2 producers
-0.04 Lb2 production
-0.25 Lb2 programming
0.05 Lb2 return
-0.23 Lb2 returning
-0.31 Lb2 returns
-0.10 Lb2 revolves
-0.44 Lb2 roles
0.61 Lb2 said
-0.10 Lb2 says
-0.66 Lb2 second
-0.41 Lb2 series
0.10 Lb2 set
-0.20 Lb2 shooting
0.27 Lb2 show
-0.57 Lb2 showrunner
0.26 Lb2 star
0.36 Lb2 starring
0.70 Lb2 stars
-0.28 Lb2 stories
-0.46 Lb2 story
-0.44 Lb2 such
-0.57 Lb2 team
-0.39 Lb2 that
-0.16 Lb2 the
-0.25 Lb2 then
0.48 Lb2 this
-0.28 Lb2 to
0.12 Lb2 together
-0.11 Lb2 told
-0.30 Lb2 town
-0.15 Lb2 trailer
0.39 Lb2 uk
-0.21 Lb2 under
-0.15 Lb2 video
-0.53 Lb2 voice
-0.63 Lb2 was
-0.36 Lb2 we
0.34 Lb2 well
0.14 Lb2 when
-0.43 Lb2 which
-0.47 Lb2 who
0.67 Lb2 will
-0.19 Lb2 winning
0.93 Lb2 with
-0.43 Lb2 working
-0.60 Lb2 written
-0.53 Lb2 year-old
0.65 Lb2 years
-0.36 Lb2 you
0.23 Lb2 you're
-0.11 Lb2 –
-0.75 Lb2 “
-0.11 Lb2 ”
-0.16 Lb3 !
0.15 Lb3 %C
0.50 Lb3 %D
-0.83 Lb3 %K
-0.46 Lb3 %N
0.29 Lb3 %O
0.23 Lb3 %P
0.23 Lb3 %S
0.12 Lb3 %T
-0.63 Lb3 &
0.58 Lb3 's
-0.76 Lb3 )
-0.14 Lb3 ,
0.07 Lb3 -
-0.69 Lb3 .
-0.40 Lb3 /
-0.45 Lb3 :
-0.18 Lb3 ;
-0.10 Lb3 a
-0.05 Lb3 actor
-0.20 Lb3 actress
-0.34 Lb3 adapts
0.42 Lb3 adds
-0.50 Lb3 after
-0.24 Lb3 again
0.19 Lb3 already
-0.37 Lb3 also
0.19 Lb3 an
-0.36 Lb3 and
0.41 Lb3 animates
0.11 Lb3 are
-0.80 Lb3 as
-0.92 Lb3 at
-0.07 Lb3 back
-0.19 Lb3 based
-0.35 Lb3 be
-0.28 Lb3 been
-0.19 Lb3 being
-0.60 Lb3 between
-0.26 Lb3 book
-0.36 Lb3 both
-0.23 Lb3 by
0.45 Lb3 can
0.83 Lb3 cast
-0.09 Lb3 centers
0.12 Lb3 character
-0.17 Lb3 characters
0.11 Lb3 comedy
-0.24 Lb3 debut
0.05 Lb3 director
-0.20 Lb3 drama
0.07 Lb3 episode
0.15 Lb3 episodes
0.64 Lb3 event
-0.16 Lb3 expect
-0.26 Lb3 fact
-0.22 Lb3 family
0.12 Lb3 fans
0.25 Lb3 feature
-0.20 Lb3 fictional
0.29 Lb3 first
0.17 Lb3 follows
-0.08 Lb3 from
-0.67 Lb3 go
-0.13 Lb3 golden
0.23 Lb3 has
-0.13 Lb3 he
-0.41 Lb3 her
-0.56 Lb3 his
0.24 Lb3 in
-0.41 Lb3 include
-0.11 Lb3 including
-0.30 Lb3 is
0.93 Lb3 it
-0.22 Lb3 its
-0.35 Lb3 last
0.26 Lb3 lead
-0.46 Lb3 life
-0.68 Lb3 main
-0.08 Lb3 members
-0.22 Lb3 mission
-0.44 Lb3 mother
-0.06 Lb3 my
0.21 Lb3 named
-0.24 Lb3 new
-0.28 Lb3 news
0.33 Lb3 not
0.35 Lb3 novel
0.15 Lb3 of
0.33 Lb3 on
0.88 Lb3 only
-0.28 Lb3 played
-0.33 Lb3 premiere
-0.32 Lb3 producer
0.28 Lb3 return
-0.21 Lb3 role
0.35 Lb3 s
-0.39 Lb3 same
-0.15 Lb3 secret
-0.78 Lb3 series
0.51 Lb3 set
-0.43 Lb3 show
-0.05 Lb3 shown
-0.16 Lb3 shows
-0.22 Lb3 spin-off
0.12 Lb3 starring
-0.18 Lb3 stars
0.36 Lb3 stick
-0.09 Lb3 story
-0.14 Lb3 take
0.74 Lb3 that
-0.92 Lb3 the
0.78 Lb3 their
-0.41 Lb3 them
-0.06 Lb3 they
-0.50 Lb3 thriller
-0.09 Lb3 to
-0.38 Lb3 trailer
0.46 Lb3 various
-1.02 Lb3 was
-0.10 Lb3 we
-0.54 Lb3 were
-0.20 Lb3 which
-0.42 Lb3 while
0.41 Lb3 who
0.33 Lb3 wife
-0.27 Lb3 will
0.51 Lb3 with
-0.05 Lb3 work
-0.30 Lb3 world
-0.30 Lb3 writer
-0.45 Lb3 year-old
-0.07 Lb3 years
0.32 Lb3 –
0.13 Lb3 “
0.10 Lb3 ”
-0.13 R1 !
-0.10 R1 $
-0.28 R1 %D
-0.21 R1 %N
-0.17 R1 %O
0.25 R1 %P
-0.16 R1 %S
-0.74 R1 %T
-0.24 R1 's
0.13 R1 )
-0.07 R1 ,
0.51 R1 -
0.14 R1 --
0.36 R1 ...
-0.54 R1 /
-0.43 R1 :
0.73 R1 ;
-0.37 R1 ]
0.66 R1 a
-0.40 R1 actor
-0.36 R1 actress
-0.30 R1 added
0.42 R1 after
-0.27 R1 agent
0.42 R1 all
-0.13 R1 along
0.55 R1 also
-0.54 R1 and
0.49 R1 announced
0.55 R1 as
-0.38 R1 at
0.09 R1 attached
-0.39 R1 australia
-0.47 R1 award
-0.30 R1 back
-0.38 R1 being
-0.11 R1 book
-0.26 R1 broadcast
-0.24 R1 but
-0.35 R1 by
0.07 R1 cast
0.20 R1 commented
-0.25 R1 confirmed
-0.18 R1 continues
-0.66 R1 created
0.30 R1 described
-0.29 R1 directed
-0.75 R1 directs
-0.05 R1 does
-0.60 R1 drama
-0.04 R1 episode
0.26 R1 executive
-0.42 R1 follows
-0.48 R1 for
0.63 R1 from
-0.40 R1 had
0.35 R1 has
-0.09 R1 his
0.46 R1 in
-0.18 R1 is
0.27 R1 joining
0.16 R1 joins
-0.37 R1 launched
-0.11 R1 lawyer
-0.43 R1 lead
0.64 R1 leads
-0.18 R1 leave
-0.28 R1 left
-0.57 R1 made
-0.32 R1 makes
-0.33 R1 novels
-1.34 R1 of
-0.57 R1 one
0.40 R1 played
0.63 R1 playing
0.66 R1 plays
-0.13 R1 prequel
-0.62 R1 remains
0.29 R1 reprise
0.10 R1 reprises
-0.17 R1 respectively
0.17 R1 return
0.08 R1 returns
-0.18 R1 revealed
-0.28 R1 role
-0.48 R1 said
0.26 R1 series
-0.16 R1 show
-0.12 R1 sisters
-0.07 R1 spinoff
-0.06 R1 star
-0.30 R1 stars
0.30 R1 steps
-0.14 R1 story
0.18 R1 take
-0.06 R1 that
-0.80 R1 the
-0.64 R1 to
-0.43 R1 told
-0.30 R1 took
-0.09 R1 town
0.37 R1 turned
-0.17 R1 under
-0.20 R1 update
-0.11 R1 via
0.08 R1 was
-0.36 R1 who
0.38 R1 with
0.31 R1 would
0.27 R1 wrote
-0.29 R1 you
0.33 R1 –
-0.52 R1 —
-0.14 R1 “
-0.10 R2 $ $
-0.16 R2 %D .
-0.05 R2 %N %P
-0.06 R2 %N )
-0.26 R2 %N ,
0.25 R2 %P (
-0.23 R2 %T is
-0.62 R2 's %D
-0.32 R2 's %K
0.46 R2 's %P
-0.41 R2 's %T
-0.20 R2 's book
-0.10 R2 's character
-0.38 R2 's first
-0.30 R2 's husband
-0.06 R2 's journey
0.42 R2 's last
-0.25 R2 's manga
-0.21 R2 's novel
-0.44 R2 's second
-0.34 R2 's series
-0.18 R2 's trilogy
0.76 R2 's “
-0.43 R2 ) $
-0.22 R2 ) %P
0.17 R2 ) ,
0.22 R2 ) .
0.21 R2 ) and
0.40 R2 ) are
-0.58 R2 ) as
-0.45 R2 ) has
0.22 R2 ) in
-0.81 R2 ) is
-0.59 R2 ) lead
-0.85 R2 ) star
0.47 R2 ) who
-0.48 R2 ) will
-0.17 R2 ) would
-0.12 R2 , %C
0.38 R2 , %N
-0.10 R2 , %O
-0.17 R2 , %T
-0.78 R2 , a
-0.27 R2 , according
0.39 R2 , alongside
-0.14 R2 , an
0.14 R2 , and
-0.12 R2 , announced
-0.11 R2 , as
-0.30 R2 , but
-0.43 R2 , described
0.55 R2 , directed
-0.09 R2 , director
0.36 R2 , for
0.26 R2 , from
0.56 R2 , has
0.23 R2 , is
-0.42 R2 , it
-0.11 R2 , its
0.45 R2 , known
-0.67 R2 , mr
0.24 R2 , new
-0.10 R2 , on
0.42 R2 , once
-0.68 R2 , played
-0.36 R2 , president
-0.17 R2 , produced
-0.42 R2 , respectively
-0.15 R2 , since
-0.05 R2 , the
-0.59 R2 , their
-0.37 R2 , this
-0.05 R2 , told
-0.29 R2 , was
-0.18 R2 , where
-0.28 R2 , which
0.33 R2 , whose
0.33 R2 , will
0.54 R2 , with
-0.14 R2 , written
-0.74 R2 , “
-0.19 R2 , ”
-0.11 R2 - based
0.36 R2 - fronted
-0.13 R2 - winning
-0.21 R2 . ,
0.19 R2 . ”
-0.29 R2 ... $
-0.47 R2 / %C
-0.32 R2 / %O
-0.19 R2 : %P
0.39 R2 : the
-0.26 R2 : “
0.41 R2 ; %T
0.35 R2 ; and
-0.26 R2 a %P
-0.29 R2 actress %P
-0.30 R2 added :
0.38 R2 again playing
-0.13 R2 along with
-0.20 R2 and %D
-0.24 R2 and adapted
0.08 R2 and co
-0.20 R2 and directed
-0.05 R2 and filmed
-0.19 R2 and her
-0.16 R2 and his
-0.11 R2 and illustrated
-0.22 R2 and is
-0.11 R2 and starring
-0.18 R2 and the
-0.52 R2 and will
-0.24 R2 and written
0.18 R2 are all
-0.56 R2 are executive
0.47 R2 are the
0.34 R2 as %P
0.45 R2 as a
0.30 R2 as he
0.39 R2 as the
-0.30 R2 as well
-0.23 R2 at its
-0.25 R2 at the
-0.10 R2 australia ,
-0.48 R2 back in
-0.10 R2 by %D
-0.04 R2 by %P
0.08 R2 cast in
0.20 R2 commented :
-0.54 R2 created the
0.30 R2 described the
-0.29 R2 directed the
0.26 R2 executive produce
-0.38 R2 for %C
-0.49 R2 for %K
0.52 R2 for a
-0.52 R2 for his
-0.20 R2 for the
0.63 R2 from the
0.25 R2 has been
0.29 R2 has joined
0.24 R2 has said
-0.12 R2 has written
-0.59 R2 in %D
-0.19 R2 in %P
-0.21 R2 in %S
-0.09 R2 in a
-0.06 R2 in order
0.26 R2 in the
-0.47 R2 in “
-0.34 R2 is also
0.60 R2 is available
0.60 R2 is back
-0.49 R2 is directing
-0.36 R2 is found
-0.06 R2 is in
0.27 R2 is leaving
0.14 R2 is likely
-0.63 R2 is not
0.34 R2 is on
0.36 R2 is set
-0.19 R2 is stepping
0.30 R2 is the
-0.36 R2 joins “
0.46 R2 lead the
-0.75 R2 of %P
-0.18 R2 of a
-0.44 R2 of drama
-0.15 R2 of the
-0.70 R2 on %C
0.35 R2 on %D
-0.06 R2 on %P
0.74 R2 on a
0.11 R2 plays %P
0.29 R2 reprise their
0.10 R2 reprises her
-0.35 R2 return to
0.16 R2 returns as
-0.43 R2 said ,
-0.27 R2 said .
0.48 R2 said :
-0.33 R2 said in
0.37 R2 says :
-0.29 R2 series ,
0.27 R2 series in
-0.67 R2 star %P
0.58 R2 star .
0.55 R2 stars as
-0.38 R2 stars in
-0.06 R2 the %P
-0.08 R2 to %P
-0.11 R2 to be
-0.82 R2 to return
-0.11 R2 to the
-0.09 R2 told %O
-0.31 R2 who 's
-0.40 R2 who is
-0.19 R2 who share
-0.14 R2 will be
0.25 R2 will not
0.55 R2 will play
0.11 R2 will reprise
0.16 R2 will return
0.68 R2 will star
0.45 R2 will take
0.43 R2 with %P
0.43 R2 – %P
-0.33 R2 – a
-0.62 R2 – the
-0.10 R3 $ $ $
-0.16 R3 %D . $
-0.26 R3 %N , %P
0.25 R3 %P ( %P
-0.54 R3 's %P )
-0.62 R3 's %P ,
0.49 R3 's %P .
0.14 R3 's %P and
-0.38 R3 's %P as
-0.20 R3 's %P of
-0.08 R3 's %P to
-0.69 R3 's %T ,
-0.47 R3 's %T and
-0.21 R3 's character ,
-0.30 R3 's husband %P
-0.05 R3 's journey to
-0.17 R3 's manga ,
-0.34 R3 's series %T
0.85 R3 's “ %T
-0.43 R3 ) $ $
-0.22 R3 ) %P (
-0.54 R3 ) , %P
0.41 R3 ) , a
0.34 R3 ) , and
-0.29 R3 ) , who
-0.35 R3 ) , with
0.22 R3 ) . $
-0.20 R3 ) and %P
0.22 R3 ) are all
0.21 R3 ) are back
-0.51 R3 ) as %P
-0.45 R3 ) has been
-0.28 R3 ) is the
0.36 R3 , %T is
-0.18 R3 , a %P
-0.07 R3 , a successful
-0.27 R3 , according to
0.55 R3 , and others
-0.12 R3 , announced the
-0.43 R3 , described as
0.55 R3 , directed by
-0.22 R3 , from %D
0.47 R3 , has been
0.31 R3 , is a
0.11 R3 , is back
0.42 R3 , once again
-0.68 R3 , played by
-0.36 R3 , president of
-0.17 R3 , produced by
-0.42 R3 , respectively .
-0.06 R3 , the %C
-0.30 R3 , the creator
-0.08 R3 , the drama
-0.36 R3 , the producer
0.99 R3 , the series
0.05 R3 , the show
-0.23 R3 , who also
0.45 R3 , who are
-0.84 R3 , who created
0.27 R3 , who had
0.60 R3 , who has
0.07 R3 , who is
0.21 R3 , who plays
0.49 R3 , who starred
-0.54 R3 , who was
0.13 R3 , who will
-0.68 R3 , who wrote
-0.05 R3 , with %P
-0.14 R3 , written by
-0.70 R3 , “ %T
-0.06 R3 , ” the
-0.04 R3 , ” “
0.19 R3 . ” $
-0.29 R3 ... $ $
-0.35 R3 / %C $
-0.30 R3 added : “
0.08 R3 and co .
-0.20 R3 and directed by
-0.14 R3 and her family
-0.11 R3 and illustrated by
-0.11 R3 and starring %P
-0.24 R3 and written by
0.16 R3 are all expected
-0.66 R3 are all set
-0.22 R3 are back in
-0.56 R3 are executive producers
-0.13 R3 as %P $
0.12 R3 as %P 's
0.18 R3 as %P ,
0.38 R3 as %P .
0.42 R3 as %P ;
0.18 R3 as %P and
-0.21 R3 as the king
0.28 R3 as the title
-0.30 R3 as well as
-0.48 R3 back in %D
-0.04 R3 by %P .
-0.29 R3 directed the first
-0.18 R3 for the %C
0.49 R3 has been cast
0.29 R3 has joined the
-0.08 R3 in %D $
-0.38 R3 in %D .
-0.31 R3 in %P ,
-0.23 R3 in %S of
0.21 R3 in %T ,
-0.06 R3 in order to
-0.18 R3 in the %P
0.06 R3 in the %S
-0.32 R3 in the new
-0.33 R3 in the show
-0.47 R3 in “ %T
0.60 R3 is available .
-0.55 R3 is in charge
-0.19 R3 is likely to
0.36 R3 is set to
-0.36 R3 of %P and
-0.18 R3 of a %P
-0.10 R3 of the %P
-0.06 R3 on %C ,
0.46 R3 on %D .
0.29 R3 reprise their roles
0.10 R3 reprises her role
0.39 R3 returns as %P
-0.27 R3 said . $
0.48 R3 said : “
-0.34 R3 said in a
0.37 R3 says : “
0.27 R3 series in %D
-0.28 R3 star %P stars
0.58 R3 star . $
-0.09 R3 told %O he
0.57 R3 will be returning
0.06 R3 will not be
0.27 R3 will play %P
0.37 R3 will star in
0.62 R3 with %P ,
0.49 R3 – %P $
-0.07 Rb2 $
-0.55 Rb2 %C
0.35 Rb2 %D
-0.32 Rb2 %K
-0.15 Rb2 %N
-0.49 Rb2 %O
-0.73 Rb2 %S
-0.73 Rb2 %T
0.43 Rb2 's
-0.11 Rb2 (
-0.75 Rb2 )
-0.07 Rb2 -
-0.21 Rb2 --
0.26 Rb2 .
-0.18 Rb2 /
0.60 Rb2 :
0.15 Rb2 ;
0.17 Rb2 a
0.25 Rb2 absent
-0.27 Rb2 according
-0.17 Rb2 actor
-0.24 Rb2 adapted
0.27 Rb2 again
0.17 Rb2 all
0.39 Rb2 alongside
-0.68 Rb2 also
-0.21 Rb2 always
0.15 Rb2 an
0.09 Rb2 and
-0.19 Rb2 anime
0.34 Rb2 announced
-0.72 Rb2 another
-0.40 Rb2 are
-0.25 Rb2 as
-0.55 Rb2 at
-0.21 Rb2 attached
-0.31 Rb2 attended
0.60 Rb2 available
-0.11 Rb2 based
-0.16 Rb2 be
0.25 Rb2 been
-0.20 Rb2 book
-0.30 Rb2 but
-0.23 Rb2 by
-0.17 Rb2 character
-0.39 Rb2 chief
-0.20 Rb2 clarify
0.08 Rb2 co
0.06 Rb2 comedy
-0.05 Rb2 confirmed
-0.16 Rb2 continue
-0.38 Rb2 continues
-0.12 Rb2 debut
-0.43 Rb2 described
-0.62 Rb2 direct
0.62 Rb2 directed
-0.49 Rb2 directing
-0.69 Rb2 director
0.21 Rb2 doing
-0.34 Rb2 down
0.52 Rb2 drama
0.11 Rb2 executive
-0.46 Rb2 famous
-0.05 Rb2 fantasy
-0.57 Rb2 father
-0.65 Rb2 film
-0.05 Rb2 filmed
-0.44 Rb2 first
-0.66 Rb2 follows
0.43 Rb2 for
0.19 Rb2 found
-0.63 Rb2 from
0.36 Rb2 fronted
-0.33 Rb2 had
0.28 Rb2 has
0.35 Rb2 have
0.31 Rb2 he
-0.06 Rb2 her
-0.10 Rb2 hiding
-0.30 Rb2 his
-0.47 Rb2 husband
-0.11 Rb2 illustrated
0.14 Rb2 in
-0.42 Rb2 into
-0.16 Rb2 investigate
-0.08 Rb2 is
0.40 Rb2 it
-0.37 Rb2 its
-0.08 Rb2 join
0.24 Rb2 joined
-0.06 Rb2 journey
0.45 Rb2 known
0.61 Rb2 last
-0.22 Rb2 lead
0.21 Rb2 leaving
0.14 Rb2 left
-0.22 Rb2 like
0.35 Rb2 likely
-0.34 Rb2 made
0.80 Rb2 make
-0.25 Rb2 manga
0.21 Rb2 mother
0.26 Rb2 mr
0.23 Rb2 new
-0.17 Rb2 no
-0.27 Rb2 not
-0.21 Rb2 novel
-0.11 Rb2 of
0.60 Rb2 off
0.73 Rb2 on
0.08 Rb2 once
0.22 Rb2 one
-0.06 Rb2 order
0.55 Rb2 play
-0.49 Rb2 played
0.38 Rb2 playing
0.26 Rb2 plays
0.51 Rb2 portray
-0.36 Rb2 president
0.26 Rb2 produce
-0.26 Rb2 produced
0.11 Rb2 reprise
-0.42 Rb2 respectively
-0.44 Rb2 return
-0.62 Rb2 returning
0.07 Rb2 said
-0.44 Rb2 second
-0.55 Rb2 series
0.08 Rb2 set
0.31 Rb2 share
-0.13 Rb2 she
-0.30 Rb2 show
-0.15 Rb2 since
-0.17 Rb2 star
0.40 Rb2 starring
-0.19 Rb2 stepping
0.48 Rb2 take
0.20 Rb2 that
0.07 Rb2 the
-0.27 Rb2 their
-0.18 Rb2 them
0.19 Rb2 this
-0.81 Rb2 to
-0.45 Rb2 told
-0.18 Rb2 trilogy
0.20 Rb2 under
0.61 Rb2 up
0.15 Rb2 very
0.24 Rb2 voice
0.23 Rb2 was
0.15 Rb2 well
-0.41 Rb2 what
-0.18 Rb2 where
-0.32 Rb2 which
0.18 Rb2 who
0.33 Rb2 whose
-0.46 Rb2 will
-0.13 Rb2 winning
0.12 Rb2 with
-0.42 Rb2 would
-0.41 Rb2 written
-0.06 Rb2 wrote
-0.11 Rb2 ”
0.32 Rb3 !
-0.27 Rb3 $
-0.12 Rb3 %C
-0.21 Rb3 %K
-0.16 Rb3 %N
0.31 Rb3 %O
0.07 Rb3 %P
0.85 Rb3 %S
0.32 Rb3 %T
-0.37 Rb3 &
-0.22 Rb3 's
0.21 Rb3 (
-0.85 Rb3 )
-0.38 Rb3 ,
-0.29 Rb3 .
-0.06 Rb3 :
0.47 Rb3 a
-0.22 Rb3 about
-0.36 Rb3 actor
-0.20 Rb3 after
-0.16 Rb3 again
-0.31 Rb3 all
-0.64 Rb3 along
-0.73 Rb3 also
-0.07 Rb3 an
-0.41 Rb3 and
-0.10 Rb3 at
0.12 Rb3 back
-0.06 Rb3 based
-0.27 Rb3 be
0.39 Rb3 been
-0.06 Rb3 best
-0.64 Rb3 by
0.76 Rb3 cast
-0.69 Rb3 charge
-0.22 Rb3 charismatic
0.54 Rb3 come
-0.84 Rb3 created
-0.30 Rb3 creator
-0.21 Rb3 date
-0.62 Rb3 dead
-0.07 Rb3 debuted
0.19 Rb3 detective
-0.74 Rb3 directed
-0.51 Rb3 directing
0.13 Rb3 director
0.17 Rb3 drama
-0.55 Rb3 exec
-0.60 Rb3 executive
0.18 Rb3 expected
-0.15 Rb3 family
-0.46 Rb3 fan
0.30 Rb3 fans
-0.12 Rb3 fantasy
-0.18 Rb3 fighting
0.48 Rb3 filming
-0.34 Rb3 first
-0.16 Rb3 follows
-0.42 Rb3 for
0.60 Rb3 from
-0.17 Rb3 game
0.20 Rb3 had
-0.52 Rb3 has
0.07 Rb3 have
-0.30 Rb3 helm
0.35 Rb3 her
0.43 Rb3 highly
-0.10 Rb3 his
0.51 Rb3 in
-0.21 Rb3 into
0.58 Rb3 involved
-0.24 Rb3 is
0.52 Rb3 it
0.20 Rb3 its
-0.21 Rb3 king
0.18 Rb3 known
0.21 Rb3 last
0.45 Rb3 lead
-0.34 Rb3 life
-0.62 Rb3 local
-0.09 Rb3 made
-0.94 Rb3 manga
-0.16 Rb3 modern
-0.21 Rb3 more
0.36 Rb3 much
0.32 Rb3 my
-0.34 Rb3 news
0.50 Rb3 not
-0.49 Rb3 novel
0.30 Rb3 of
-0.69 Rb3 on
0.21 Rb3 one
-0.39 Rb3 original
-0.31 Rb3 other
0.58 Rb3 others
-0.50 Rb3 out
-0.23 Rb3 pilot
-0.09 Rb3 play
-0.14 Rb3 played
0.21 Rb3 plays
0.28 Rb3 premiere
-0.37 Rb3 producer
-0.71 Rb3 producers
0.39 Rb3 produces
-0.45 Rb3 release
0.09 Rb3 return
0.57 Rb3 returning
0.10 Rb3 role
0.29 Rb3 roles
-0.46 Rb3 romantic
-0.33 Rb3 said
-0.25 Rb3 same
-0.21 Rb3 service
-0.47 Rb3 set
-0.09 Rb3 she
-0.16 Rb3 show
-0.27 Rb3 shown
-0.67 Rb3 showrunner
0.20 Rb3 son
-0.05 Rb3 south
-0.11 Rb3 star
0.49 Rb3 starred
0.20 Rb3 starring
-0.34 Rb3 stars
-0.27 Rb3 stepping
-0.54 Rb3 story
-0.50 Rb3 studio
-0.07 Rb3 successful
-0.56 Rb3 that
-0.23 Rb3 the
-0.06 Rb3 their
-0.61 Rb3 they
-0.17 Rb3 this
-0.48 Rb3 thriller
-0.52 Rb3 time
0.29 Rb3 title
0.25 Rb3 titular
-0.49 Rb3 to
0.51 Rb3 very
-0.10 Rb3 was
0.31 Rb3 well
-0.15 Rb3 which
-0.30 Rb3 who
-0.33 Rb3 wife
-0.14 Rb3 will
-0.08 Rb3 winning
-0.31 Rb3 with
-0.41 Rb3 work
-0.68 Rb3 written
-0.68 Rb3 wrote
-0.22 Rb3 year
-0.12 Rb3 –
-0.20 Rb3 “
-0.32 Rb3 ”
0.10 T after
-0.26 T none
-0.18 T season
-0.33 at first0
-0.40 at first1
-0.17 at first2
0.84 at first3
0.51 at heading
0.09 at item
-0.05 at last1
0.17 at last2
0.91 at last3
-0.08 at length1
-0.12 at length2
-0.23 at length4
-0.17 at length5
0.48 at middle3
-0.12 at paragraph
-0.80 at title
2.50 cat cast
-1.69 cat character
-1.82 cat maker
-0.24 l1 %C
-0.21 l1 %D
-0.17 l1 %N
0.13 l1 %O
-0.39 l1 %P
-0.34 l1 %S
-0.26 l1 %T
0.06 l1 &
0.35 l1 's
0.62 l1 (
0.30 l1 ,
-0.34 l1 -
0.52 l1 .
0.17 l1 /
0.28 l1 :
1.01 l1 ;
-0.91 l1 a
-0.14 l1 about
1.16 l1 actor
-0.31 l1 actors
0.57 l1 actress
-0.49 l1 adapts
-0.14 l1 after
-0.50 l1 aka
0.79 l1 alongside
-0.49 l1 an
0.46 l1 are
-0.27 l1 around
-1.00 l1 as
-0.79 l1 at
-0.28 l1 axed
0.53 l1 be
-0.30 l1 beloved
-0.25 l1 between
-0.57 l1 both
-0.23 l1 bring
-0.19 l1 brother
-0.11 l1 but
-0.22 l1 by
-0.23 l1 called
-0.69 l1 character
-0.51 l1 chief
-0.14 l1 co-creator
-0.85 l1 creator
-0.34 l1 creators
-0.80 l1 detective
-0.45 l1 director
-0.85 l1 doing
-0.46 l1 drama
0.06 l1 feature
-0.50 l1 features
-0.32 l1 followed
-0.45 l1 follows
-0.26 l1 for
0.30 l1 from
-0.13 l1 game
0.34 l1 has
-0.56 l1 his
0.56 l1 host
-0.11 l1 husband
-0.56 l1 in
-0.20 l1 include
0.36 l1 including
-0.14 l1 into
0.23 l1 is
-0.43 l1 its
0.12 l1 join
-0.13 l1 joining
-0.36 l1 know
-0.15 l1 last
-0.09 l1 like
-0.44 l1 lord
-0.22 l1 meets
0.75 l1 members
-0.22 l1 mother
-0.08 l1 movie
-0.30 l1 mr
-0.45 l1 my
-0.29 l1 named
-0.41 l1 new
0.60 l1 newcomer
0.13 l1 newcomers
0.42 l1 nominee
-0.18 l1 not
0.21 l1 of
-0.33 l1 officer
-0.50 l1 on
-0.27 l1 one
-0.48 l1 only
0.57 l1 opposite
0.51 l1 or
-0.76 l1 play
-0.77 l1 played
-0.48 l1 playing
-0.68 l1 plays
-0.51 l1 portray
-0.63 l1 president
-0.15 l1 producer
-0.45 l1 producers
-0.52 l1 protagonist
-0.41 l1 protagonists
-0.12 l1 publisher
0.70 l1 replacing
-0.40 l1 said
0.25 l1 sees
-0.56 l1 service
-0.54 l1 showrunner
0.38 l1 since
-0.09 l1 small
-0.48 l1 so
-0.45 l1 south
0.37 l1 star
-0.13 l1 starring
-0.18 l1 stars
-0.16 l1 studio
-0.27 l1 takes
0.17 l1 that
-0.41 l1 the
-0.40 l1 their
-0.05 l1 this
-0.18 l1 through
-0.18 l1 title
-0.08 l1 to
-0.26 l1 under
-0.31 l1 upon
-0.19 l1 us
-0.70 l1 vampire
0.20 l1 villain
0.37 l1 was
-0.18 l1 watching
-0.11 l1 west
-0.28 l1 when
-0.47 l1 whether
0.53 l1 while
-0.57 l1 wife
0.57 l1 winner
0.14 l1 with
-0.09 l1 writer
-0.07 l1 young
0.31 l1 –
-0.74 l1 “
0.13 l1 ”
-0.22 l2 %C 's
0.22 l2 %C ,
0.32 l2 %C and
-0.30 l2 %D ,
0.26 l2 %D and
0.26 l2 %D that
-0.23 l2 %K 's
-0.52 l2 %K ,
-0.52 l2 %K and
0.20 l2 %O ,
0.07 l2 %P &
0.30 l2 %P 's
0.08 l2 %P )
0.37 l2 %P ,
0.20 l2 %P /
0.30 l2 %P :
0.69 l2 %P ;
0.45 l2 %P actress
0.13 l2 %P and
-0.77 l2 %P as
-0.24 l2 %P by
-0.19 l2 %P for
-0.63 l2 %P in
-0.53 l2 %P of
-0.12 l2 %P on
0.60 l2 %P or
-0.39 l2 %P plays
0.46 l2 %P star
-0.26 l2 %P takes
-0.17 l2 %P the
-0.49 l2 %P to
0.08 l2 %P with
-0.50 l2 %P –
0.07 l2 %S ,
0.08 l2 %S are
0.50 l2 %S with
-0.27 l2 %T %S
-0.10 l2 %T (
0.44 l2 %T ,
-0.37 l2 %T :
-0.43 l2 %T and
0.22 l2 %T are
-0.60 l2 %T creator
0.10 l2 %T includes
0.75 l2 %T starring
0.24 l2 %T stars
0.33 l2 %T with
-0.10 l2 's husband
-0.24 l2 's the
-0.31 l2 ( the
-0.21 l2 ( “
-0.05 l2 ) and
-1.04 l2 ) as
-0.11 l2 ) –
-0.17 l2 , a
0.34 l2 , after
-0.21 l2 , alongside
-0.04 l2 , and
-0.32 l2 , including
0.56 l2 , starring
0.10 l2 , stars
0.19 l2 , the
0.26 l2 , with
0.42 l2 , “
-0.45 l2 , ”
-0.11 l2 . /
-0.30 l2 / producer
-0.41 l2 : the
-0.56 l2 : “
-0.09 l2 ^ %T
0.30 l2 ^ actor
-0.40 l2 ^ both
-0.20 l2 ^ but
-0.34 l2 ^ creator
0.19 l2 ^ from
-0.13 l2 ^ joining
-0.29 l2 ^ showrunner
-0.11 l2 ^ the
-0.51 l2 ^ when
-0.15 l2 ^ while
-0.50 l2 ^ “
-0.15 l2 about the
-0.07 l2 according to
-0.29 l2 actor ,
-0.43 l2 adaptation of
-0.38 l2 adapted by
-0.16 l2 adapted from
0.26 l2 along with
0.13 l2 also includes
0.53 l2 also stars
-0.19 l2 and a
0.40 l2 and starring
0.04 l2 and the
0.29 l2 and writer
-0.19 l2 announced at
-0.08 l2 as a
-0.26 l2 as an
-0.23 l2 as “
-0.20 l2 at the
0.28 l2 back ;
-0.27 l2 based on
0.28 l2 cast :
0.42 l2 cast includes
0.44 l2 cast including
0.75 l2 cast members
-0.15 l2 city of
-0.32 l2 co-written by
-0.73 l2 created by
-0.32 l2 credit :
-0.31 l2 daughter ,
-0.61 l2 directed by
-0.28 l2 dr .
0.49 l2 drama starring
-0.19 l2 during the
-0.77 l2 duties with
-0.37 l2 executive producer
-0.17 l2 film ,
-0.05 l2 filming in
-0.15 l2 follows a
-0.25 l2 from the
-0.28 l2 has axed
-0.30 l2 illustrated by
-0.07 l2 in %D
-0.63 l2 in a
-0.29 l2 in the
0.24 l2 inspired by
-0.26 l2 it starred
0.10 l2 it stars
0.34 l2 led by
-0.27 l2 man ,
-0.37 l2 manga by
0.44 l2 mr .
-0.36 l2 name by
-0.56 l2 novel by
-0.25 l2 novels by
-0.20 l2 of a
-0.35 l2 of drama
-0.50 l2 of the
-0.07 l2 of “
-0.09 l2 on a
-0.09 l2 on new
-0.28 l2 on the
-0.11 l2 photo :
-0.34 l2 photo by
0.77 l2 played by
0.06 l2 produced by
-0.27 l2 return as
-0.42 l2 returning as
-0.31 l2 returns as
-0.10 l2 revolves around
-0.16 l2 role as
-0.34 l2 role of
-0.23 l2 roles as
-0.39 l2 series ,
-0.38 l2 series and
-0.15 l2 series creator
-0.06 l2 series follows
-0.49 l2 series from
0.07 l2 series starring
0.67 l2 series stars
-0.71 l2 series with
-0.41 l2 set in
-0.20 l2 shooting in
-0.30 l2 show ,
0.46 l2 show stars
0.09 l2 star :
0.11 l2 star opposite
-0.63 l2 story of
-0.06 l2 such as
-0.15 l2 the %D
-0.16 l2 the %N
-0.11 l2 the south
-0.23 l2 the “
-0.06 l2 to the
-0.21 l2 under director
-0.61 l2 voice of
0.30 l2 well as
-0.24 l2 who plays
0.53 l2 will be
-0.73 l2 will play
-0.07 l2 with the
-0.55 l2 written by
-0.20 l2 “ a
-0.17 l2 “ the
-0.16 l2 ” creator
-0.40 l2 ” said
0.33 l2 ” starring
-0.49 l2 ” “
-0.28 l3 %C has axed
-0.11 l3 %D ) –
-0.20 l3 %D , but
0.19 l3 %D , with
-0.26 l3 %K , and
-0.13 l3 %O %P 's
-0.10 l3 %P 's husband
-0.31 l3 %P ( the
-0.21 l3 %P ( “
0.82 l3 %P ) ,
0.10 l3 %P ) and
-0.94 l3 %P ) as
-0.14 l3 %P , a
-0.08 l3 %P , and
-0.45 l3 %P , the
-0.07 l3 %P : the
-0.22 l3 %P and the
-0.28 l3 %P of drama
-0.31 l3 %P returns as
-0.72 l3 %P will play
-0.22 l3 %S of the
0.21 l3 %T , starring
0.37 l3 %T , with
0.26 l3 %T and the
-0.16 l3 %T ” creator
-0.69 l3 's %P ,
-0.81 l3 's %P and
-0.21 l3 's %P of
-0.42 l3 's %T ,
0.59 l3 ( %P &
0.60 l3 ( %P 's
-0.95 l3 ( %P ,
-0.25 l3 ( %P and
-0.16 l3 ( %P of
-0.12 l3 ( %P on
-0.11 l3 ( photo :
-0.05 l3 ( “ the
0.12 l3 ) , and
-0.51 l3 ) , with
-0.10 l3 ) and the
0.29 l3 , %P &
0.22 l3 , %P 's
-0.24 l3 , %P (
0.14 l3 , %P ,
0.78 l3 , %P and
-0.33 l3 , %P as
-0.28 l3 , %P in
-0.07 l3 , according to
0.85 l3 , along with
-0.09 l3 , directed by
0.27 l3 , inspired by
0.50 l3 , mr .
0.51 l3 , played by
-0.24 l3 , produced by
-0.06 l3 , written by
-0.40 l3 , ” said
-0.49 l3 , ” “
-0.67 l3 : %P (
-0.21 l3 : %P ,
0.08 l3 ; %P and
-0.52 l3 ^ %K ,
-0.16 l3 ^ %P 's
-1.11 l3 ^ %P (
0.46 l3 ^ %P ,
0.85 l3 ^ %P :
0.28 l3 ^ %P and
-0.60 l3 ^ %P as
-0.39 l3 ^ %P plays
-0.37 l3 ^ %P –
-0.27 l3 ^ %T %S
-0.10 l3 ^ %T (
-0.26 l3 ^ %T and
0.12 l3 ^ %T stars
-0.09 l3 ^ ^ %T
0.30 l3 ^ ^ actor
-0.40 l3 ^ ^ both
-0.20 l3 ^ ^ but
-0.34 l3 ^ ^ creator
0.19 l3 ^ ^ from
-0.13 l3 ^ ^ joining
-0.29 l3 ^ ^ showrunner
-0.11 l3 ^ ^ the
-0.51 l3 ^ ^ when
-0.15 l3 ^ ^ while
-0.50 l3 ^ ^ “
-0.26 l3 ^ based on
0.28 l3 ^ cast :
-0.21 l3 ^ created by
-0.28 l3 ^ directed by
-0.28 l3 ^ executive producer
-0.26 l3 ^ it starred
-0.30 l3 ^ produced by
-0.39 l3 ^ written by
0.39 l3 a %S with
-0.23 l3 after %P 's
-0.28 l3 alongside %P and
-0.31 l3 an adaptation of
0.08 l3 and %P 's
-0.08 l3 and %P (
-0.38 l3 and %P as
-0.05 l3 and %P of
-0.38 l3 and adapted by
-0.20 l3 and directed by
-0.23 l3 and illustrated by
-0.08 l3 and produced by
-0.13 l3 and written by
-0.57 l3 are %P (
-0.16 l3 are %P and
0.46 l3 as %P ,
0.68 l3 as %P and
0.30 l3 as well as
-0.17 l3 based on the
-0.36 l3 be directed by
-0.30 l3 be written by
-0.12 l3 book %T :
0.70 l3 both %P and
-0.04 l3 by %P 's
-0.85 l3 by %P (
0.24 l3 by %P ,
-0.15 l3 by %P /
-0.40 l3 by %P and
0.24 l3 cast also includes
-0.08 l3 centers on a
0.33 l3 character %P (
-0.32 l3 creator %P and
0.43 l3 executive produced by
-0.25 l3 for %K and
-0.15 l3 for the %D
-0.39 l3 from %P and
0.51 l3 has %P and
-0.16 l3 her role as
0.13 l3 in %P ,
-0.76 l3 in %P and
-0.44 l3 include %P (
-0.35 l3 include %P ,
-0.13 l3 includes %P ,
0.57 l3 including %P ,
-0.08 l3 is %P as
-0.05 l3 is based on
-0.04 l3 is created by
-0.22 l3 is directed by
-0.26 l3 is written by
0.14 l3 like %P ,
0.71 l3 members %P ,
-0.10 l3 new %P 's
-0.39 l3 of %P 's
0.31 l3 of %P (
-0.06 l3 of %P ,
-1.05 l3 of %P and
-0.27 l3 of %S ,
0.54 l3 of %T ,
0.10 l3 of %T includes
0.41 l3 on %D ,
0.26 l3 on %D that
-0.06 l3 on %P &
-0.06 l3 on %P in
-0.32 l3 producer ) ,
-0.36 l3 producers %P and
-0.36 l3 same name by
-0.12 l3 series written by
-0.09 l3 set in the
0.38 l3 starred %P ,
0.36 l3 starring %P 's
-0.19 l3 starring %P ,
0.85 l3 starring %P and
-0.12 l3 stars %P (
0.22 l3 stars %P ,
-0.53 l3 stars %P as
-0.05 l3 the %P 's
-0.48 l3 the %P ,
0.04 l3 the %P and
-0.19 l3 the %P for
-0.24 l3 the %P of
0.34 l3 the cast includes
-0.08 l3 the role of
-0.06 l3 the series follows
0.41 l3 the series stars
-0.30 l3 the show ,
0.46 l3 the show stars
-0.63 l3 the story of
0.20 l3 to %O ,
-0.49 l3 to %P 's
-0.44 l3 to %P ,
-0.57 l3 to %P and
-0.17 l3 was created by
-0.09 l3 was written by
-0.13 l3 with %P ,
-0.25 l3 with %P and
-0.30 l3 with %P as
-0.30 l3 writer / producer
0.52 l3 “ %P (
-0.48 l3 “ %P and
-0.14 l3 ” ) and
-1.46 own P1
-0.24 own P2
-0.48 own P3
0.05 own Psure1
0.72 own Psure2
0.20 own Psure3
-1.33 own writtenP1
-0.17 own writtenP2
-1.05 own writtenP3
0.08 own writtenPsure1
0.70 own writtenPsure2
0.29 own writtenPsure3
-0.65 par %D
0.34 par %T
-0.15 par the
-0.12 par “
-0.65 par2 %D )
-0.20 par2 %P )
0.37 par2 %P ,
0.19 par2 %P of
-0.13 par2 the %P
-0.12 par2 “ %P
-0.13 r1 !
-0.77 r1 $
-0.27 r1 %D
-0.51 r1 %N
-0.14 r1 %O
-0.16 r1 %S
-0.74 r1 %T
0.40 r1 &
-0.18 r1 's
-0.31 r1 (
0.16 r1 )
-0.07 r1 ,
0.51 r1 -
0.14 r1 --
0.15 r1 .
0.12 r1 ...
-0.33 r1 /
-0.22 r1 :
-0.08 r1 ;
-0.37 r1 ]
0.24 r1 a
-0.40 r1 actor
-0.36 r1 actress
-0.30 r1 added
0.42 r1 after
-0.45 r1 again
-0.27 r1 agent
0.51 r1 all
-0.13 r1 along
0.56 r1 also
0.18 r1 and
0.49 r1 announced
-0.06 r1 are
1.06 r1 as
-0.37 r1 at
0.09 r1 attached
-0.39 r1 australia
-0.47 r1 award
-0.34 r1 back
-0.21 r1 being
-0.11 r1 book
-0.22 r1 but
-0.35 r1 by
0.06 r1 cast
0.20 r1 commented
-0.39 r1 confirmed
-0.32 r1 continues
-0.55 r1 created
0.33 r1 described
-0.29 r1 directed
-0.43 r1 directs
-0.05 r1 does
-0.60 r1 drama
-0.04 r1 episode
0.65 r1 executive
-0.42 r1 follows
-0.41 r1 for
-0.26 r1 from
-0.40 r1 had
0.34 r1 has
-0.42 r1 have
-0.09 r1 his
0.36 r1 in
0.22 r1 is
0.21 r1 joining
0.16 r1 joins
-0.37 r1 launched
-0.11 r1 lawyer
-0.14 r1 lead
0.53 r1 leads
-0.18 r1 leave
-0.24 r1 left
-0.57 r1 made
-0.32 r1 makes
-1.02 r1 of
-0.20 r1 on
-0.57 r1 one
-0.45 r1 or
0.40 r1 played
0.39 r1 playing
0.30 r1 plays
-0.13 r1 prequel
-0.44 r1 remains
0.14 r1 reprise
0.10 r1 reprises
-0.16 r1 respectively
-0.19 r1 return
0.08 r1 returns
-0.18 r1 revealed
-0.28 r1 role
-0.46 r1 said
-0.06 r1 series
-0.16 r1 show
-0.12 r1 sisters
-0.07 r1 spinoff
-0.29 r1 star
-0.30 r1 stars
0.08 r1 steps
-0.07 r1 story
0.21 r1 take
-0.06 r1 that
-0.80 r1 the
-0.16 r1 to
-0.43 r1 told
-0.30 r1 took
-0.09 r1 town
0.24 r1 turned
-0.20 r1 update
-0.11 r1 via
0.43 r1 was
-0.40 r1 with
0.27 r1 wrote
-0.29 r1 you
0.46 r1 –
-0.22 r1 —
-0.14 r1 “
-0.99 r1 ”
-0.77 r2 $ $
-0.15 r2 %D .
-0.21 r2 %N ,
-0.23 r2 %T is
0.40 r2 & %P
-0.62 r2 's %D
-0.31 r2 's %K
0.25 r2 's %P
-0.41 r2 's %T
-0.20 r2 's book
-0.10 r2 's character
-0.38 r2 's first
-0.30 r2 's husband
-0.06 r2 's journey
0.42 r2 's last
-0.25 r2 's manga
-0.21 r2 's novel
-0.44 r2 's second
-0.34 r2 's series
-0.18 r2 's trilogy
0.63 r2 's “
-0.65 r2 ( %D
0.14 r2 ( %P
0.07 r2 ( %T
0.32 r2 ( the
0.58 r2 ( this
-0.12 r2 ( “
-0.43 r2 ) $
-0.04 r2 ) %P
0.53 r2 ) ,
0.29 r2 ) .
-0.33 r2 ) and
0.40 r2 ) are
-0.57 r2 ) as
0.22 r2 ) in
-0.73 r2 ) is
-0.59 r2 ) lead
-0.85 r2 ) star
0.47 r2 ) who
-0.47 r2 ) will
-0.17 r2 ) would
-0.12 r2 , %C
-0.30 r2 , %K
0.38 r2 , %N
0.19 r2 , %P
-0.20 r2 , %T
-0.45 r2 , a
-0.14 r2 , according
0.15 r2 , alongside
-0.14 r2 , an
-0.33 r2 , and
-0.12 r2 , announced
-0.07 r2 , as
-0.30 r2 , but
-0.43 r2 , described
0.55 r2 , directed
-0.06 r2 , director
0.35 r2 , for
0.28 r2 , from
0.22 r2 , has
0.13 r2 , in
0.28 r2 , is
0.08 r2 , its
0.45 r2 , known
-0.34 r2 , mr
0.24 r2 , new
-0.10 r2 , on
0.42 r2 , once
-0.57 r2 , played
-0.36 r2 , president
-0.17 r2 , produced
-0.19 r2 , respectively
-0.15 r2 , since
-0.55 r2 , the
-0.39 r2 , their
-0.32 r2 , this
-0.05 r2 , told
-0.27 r2 , was
-0.18 r2 , where
-0.28 r2 , which
-0.08 r2 , while
-0.15 r2 , who
0.33 r2 , whose
0.35 r2 , with
-0.14 r2 , written
-0.48 r2 , “
-0.16 r2 , ”
-0.11 r2 - based
0.36 r2 - fronted
-0.13 r2 - winning
0.07 r2 . $
0.19 r2 . ”
-0.21 r2 ... $
-0.47 r2 / %C
-0.26 r2 / %O
0.23 r2 / %P
-0.17 r2 : %P
0.39 r2 : the
-0.65 r2 ; %P
0.06 r2 ; %T
0.34 r2 ; and
-0.26 r2 a %P
-0.29 r2 actress %P
-0.30 r2 added :
0.38 r2 again playing
-0.13 r2 along with
-0.20 r2 and %D
-0.72 r2 and %K
0.38 r2 and %P
0.08 r2 and co
-0.05 r2 and directed
-0.14 r2 and her
0.16 r2 and his
-0.06 r2 and illustrated
-0.22 r2 and is
-0.32 r2 and the
-0.09 r2 and written
0.39 r2 are all
-0.31 r2 are executive
0.17 r2 are the
0.70 r2 as %P
0.45 r2 as a
0.30 r2 as he
0.91 r2 as the
-0.23 r2 at its
-0.24 r2 at the
-0.10 r2 australia ,
-0.48 r2 back in
-0.10 r2 by %D
0.06 r2 cast in
0.20 r2 commented :
0.33 r2 described the
-0.29 r2 directed the
0.65 r2 executive produce
-0.37 r2 for %C
-0.24 r2 for %K
0.52 r2 for a
-0.52 r2 for his
-0.20 r2 for the
-0.26 r2 from the
0.21 r2 has been
0.29 r2 has joined
0.24 r2 has said
-0.12 r2 has written
-0.33 r2 have joined
-0.45 r2 in %D
-0.22 r2 in %S
-0.10 r2 in a
-0.07 r2 in the
-0.34 r2 is also
0.60 r2 is available
0.60 r2 is back
-0.58 r2 is directing
-0.36 r2 is found
0.17 r2 is in
0.27 r2 is leaving
0.39 r2 is likely
-0.63 r2 is not
0.34 r2 is on
0.36 r2 is set
0.40 r2 is the
-0.36 r2 joins “
-0.39 r2 of %P
-0.05 r2 of a
-0.06 r2 of drama
-0.15 r2 of the
-0.69 r2 on %C
0.37 r2 on %D
-0.06 r2 on %P
0.59 r2 on a
0.35 r2 on the
-0.41 r2 or %P
0.11 r2 plays %P
0.14 r2 reprise their
0.10 r2 reprises her
-0.46 r2 return to
0.16 r2 returns as
-0.43 r2 said ,
-0.27 r2 said .
0.48 r2 said :
-0.28 r2 said in
0.37 r2 says :
-0.29 r2 series ,
0.27 r2 series in
-0.49 r2 star %P
0.55 r2 stars as
-0.38 r2 stars in
-0.06 r2 the %P
-0.11 r2 to be
-0.46 r2 to return
-0.11 r2 to the
-0.09 r2 told %O
-0.31 r2 who 's
-0.40 r2 who is
-0.21 r2 will be
0.31 r2 will not
0.52 r2 will play
0.09 r2 will reprise
0.37 r2 will star
-0.40 r2 with %P
0.63 r2 – %P
-0.33 r2 – a
-0.62 r2 – the
-0.55 r2 ” )
-0.23 r2 ” ,
-0.10 r2 ” is
-0.77 r3 $ $ $
-0.15 r3 %D . $
-0.21 r3 %N , %P
0.44 r3 & %P )
-0.42 r3 's %P )
-0.62 r3 's %P ,
0.49 r3 's %P .
-0.87 r3 's %P and
-0.35 r3 's %P as
-0.20 r3 's %P of
-0.08 r3 's %P to
-0.69 r3 's %T ,
-0.47 r3 's %T and
-0.21 r3 's character ,
-0.30 r3 's husband %P
-0.05 r3 's journey to
-0.17 r3 's manga ,
-0.34 r3 's series %T
0.71 r3 's “ %T
-0.65 r3 ( %D )
-0.19 r3 ( %P )
0.51 r3 ( %P ,
0.29 r3 ( %P and
0.37 r3 ( %P of
0.33 r3 ( the %P
0.58 r3 ( this is
-0.29 r3 ( “ %P
0.28 r3 ( “ the
-0.43 r3 ) $ $
-0.04 r3 ) %P (
-0.12 r3 ) , %P
0.41 r3 ) , a
0.37 r3 ) , and
-0.13 r3 ) , with
0.29 r3 ) . $
-0.12 r3 ) and %P
0.22 r3 ) are all
0.21 r3 ) are back
-0.51 r3 ) as %P
-0.28 r3 ) is the
-0.24 r3 , %K .
0.26 r3 , %P $
-0.09 r3 , %P %N
0.33 r3 , %P &
0.21 r3 , %P 's
-0.63 r3 , %P (
0.11 r3 , %P )
0.37 r3 , %P ,
0.49 r3 , %P .
0.71 r3 , %P and
-0.97 r3 , %P as
-0.51 r3 , %P in
-0.36 r3 , %P is
-0.51 r3 , %P of
0.17 r3 , %T is
-0.09 r3 , a %P
-0.14 r3 , according to
-0.56 r3 , and %P
0.23 r3 , and others
-0.12 r3 , announced the
-0.43 r3 , described as
0.55 r3 , directed by
-0.13 r3 , from %D
-0.17 r3 , has been
0.11 r3 , is back
0.42 r3 , once again
-0.57 r3 , played by
-0.36 r3 , president of
-0.17 r3 , produced by
-0.19 r3 , respectively .
-0.06 r3 , the %C
-0.53 r3 , the %P
-0.06 r3 , the %S
-0.30 r3 , the creator
-0.08 r3 , the drama
-0.36 r3 , the producer
0.31 r3 , the series
0.20 r3 , the show
-0.22 r3 , who also
0.17 r3 , who are
-0.70 r3 , who created
0.27 r3 , who had
0.60 r3 , who has
0.07 r3 , who is
0.21 r3 , who plays
0.44 r3 , who starred
-0.54 r3 , who was
-0.20 r3 , who will
-0.68 r3 , who wrote
-0.14 r3 , written by
-0.43 r3 , “ %T
-0.06 r3 , ” the
0.07 r3 . $ $
0.19 r3 . ” $
-0.21 r3 ... $ $
-0.35 r3 / %C $
-0.30 r3 added : “
-0.57 r3 and %K ,
-0.10 r3 and %K .
-0.88 r3 and %P $
0.52 r3 and %P 's
-0.60 r3 and %P (
-0.16 r3 and %P )
0.23 r3 and %P ,
-0.56 r3 and %P .
0.40 r3 and %P ;
0.68 r3 and %P again
-0.12 r3 and %P all
0.13 r3 and %P also
-0.09 r3 and %P and
0.26 r3 and %P are
-0.86 r3 and %P as
0.27 r3 and %P back
-0.41 r3 and %P executive
-0.49 r3 and %P for
0.58 r3 and %P have
0.36 r3 and %P in
0.11 r3 and %P joining
-0.57 r3 and %P of
0.22 r3 and %P reprise
0.77 r3 and %P return
-0.09 r3 and %P story
0.14 r3 and %P take
-0.76 r3 and %P to
0.10 r3 and %P will
0.08 r3 and co .
-0.05 r3 and directed by
-0.14 r3 and her family
-0.06 r3 and illustrated by
-0.21 r3 and the %P
-0.09 r3 and written by
-0.31 r3 are executive producers
0.31 r3 as %P $
0.50 r3 as %P 's
0.74 r3 as %P ,
0.40 r3 as %P .
0.47 r3 as %P ;
0.18 r3 as %P and
0.47 r3 as the king
0.36 r3 as the title
-0.48 r3 back in %D
-0.29 r3 directed the first
-0.18 r3 for the %C
0.46 r3 has been cast
0.29 r3 has joined the
-0.08 r3 in %D $
-0.21 r3 in %D .
-0.23 r3 in %S of
0.21 r3 in %T ,
-0.18 r3 in the %P
0.06 r3 in the %S
-0.32 r3 in the new
-0.33 r3 in the show
0.60 r3 is available .
0.36 r3 is set to
-0.36 r3 of %P and
-0.05 r3 of a %P
-0.10 r3 of the %P
-0.06 r3 on %C ,
0.46 r3 on %D .
0.14 r3 reprise their roles
0.10 r3 reprises her role
0.39 r3 returns as %P
-0.27 r3 said . $
0.48 r3 said : “
-0.28 r3 said in a
0.37 r3 says : “
0.27 r3 series in %D
-0.28 r3 star %P stars
-0.09 r3 told %O he
0.57 r3 will be returning
0.14 r3 will not be
0.19 r3 will play %P
0.37 r3 will star in
-0.04 r3 with %P ,
0.49 r3 – %P $
-0.41 r3 ” ) ,
-0.19 r3 ” ) .
0.73 rule <actor>_as_<character>
0.85 rule <actor>_plays_<character>
0.18 rule <actor>’s_character
1.10 rule <character>_(<actor>)
-0.12 rule <people>_cast
0.60 rule <people>_in_<series>
-0.27 rule <people>_leave
0.23 rule <people>_return
0.49 rule <people>_star
0.56 rule <person>-fronted
0.69 rule actors_<people>
1.29 rule alongside_<people>
1.60 rule any
0.73 rule cast_includes_<people>
0.96 rule joining_are_<people>
-1.07 rule none
0.39 rule played_by_<people>
0.85 rule starring_<people>
0.61 rule the_<people>_series
-0.32 rule the_original_cast_<people>
`
