/** What the judge of cast claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const castWeights = `
-0.070 bias
-0.11 A !
-0.20 A #
-0.23 A %D
-1.13 A %K
-0.06 A %N
-0.56 A %O
0.11 A %P
-0.12 A %S
-0.07 A %T
0.10 A &
0.05 A )
-0.07 A +
-0.24 A ,
0.08 A .
0.85 A ...
-0.43 A /
0.11 A :
0.38 A ?
-0.39 A ]
-0.09 A about
0.13 A absent
0.28 A acclaimed
0.36 A according
-0.14 A action
-0.57 A actor
-0.04 A actors
-0.08 A actress
-0.68 A actually
-0.67 A adaptation
-0.70 A adapted
-0.61 A adapts
0.92 A added
0.35 A additions
0.32 A admitted
0.34 A affair
0.81 A after
0.30 A again
-0.20 A against
0.38 A agent
0.59 A ago
-0.37 A air
-0.49 A aired
0.07 A aka
-0.60 A alone
-1.14 A along
0.36 A alongside
0.80 A already
0.06 A also
0.16 A although
0.12 A always
0.21 A am
-0.34 A american
-0.74 A animation
-0.70 A anime
0.42 A announced
0.60 A announcing
-0.18 A another
-0.55 A anticipated
-0.19 A any
0.49 A appear
-0.29 A arc
0.63 A arrives
-0.22 A art
-0.43 A attached
-0.21 A attended
-0.27 A audience
-0.54 A audiences
-0.28 A australia
-0.23 A australian
-0.27 A author
0.25 A available
-0.27 A award
-0.51 A away
0.41 A back
-0.26 A bafta
-0.15 A base
-0.62 A based
-0.57 A became
-0.53 A because
-0.10 A become
0.27 A becomes
0.12 A been
-0.09 A before
-0.19 A begin
0.43 A begins
-0.56 A begun
-0.32 A behind
-0.05 A being
0.66 A best
-0.27 A best-selling
0.23 A better
-0.38 A between
-0.12 A black
0.62 A blown
-0.58 A board
-0.58 A body
-0.16 A books
-0.89 A both
-0.63 A bow
0.42 A boy
0.49 A brand
0.14 A break
-0.22 A bright
0.49 A brilliant
0.57 A bring
-0.51 A bringing
-0.09 A british
-0.22 A broadcast
-0.09 A brother
-0.41 A brought
-0.15 A business
-0.33 A cable
-0.35 A called
-0.36 A came
0.13 A can
-0.38 A canada
-0.54 A cancelled
-0.49 A care
0.67 A cast
-0.59 A casting
0.08 A centers
-0.26 A central
0.25 A centre
-0.39 A century
-0.30 A ceo
-0.26 A chance
-0.35 A changes
-0.05 A channel
-0.35 A channels
-0.70 A character
-1.24 A charge
-0.35 A charismatic
-0.32 A checking
0.15 A chef
-0.30 A chief
-0.38 A childhood
-0.14 A children
-0.17 A christmas
-0.40 A city
-0.24 A clarify
-0.24 A close
-0.37 A closer
0.07 A co
-0.31 A co-creator
0.08 A come
0.62 A comeback
0.25 A comedic
-0.09 A comedy
-0.16 A comes
-1.11 A coming
0.14 A commented
-0.36 A commissioned
-0.04 A company
-0.70 A complex
0.35 A confirmed
-0.20 A consistently
-0.14 A continue
-0.47 A continues
0.58 A contract
0.24 A could
0.21 A couple
0.38 A course
-0.48 A create
-0.35 A created
0.19 A creative
-1.15 A creator
-0.82 A creators
-0.66 A crime
-0.30 A critical
0.42 A critically
-0.15 A cult
-0.33 A culture
0.58 A current
0.30 A currently
-0.23 A daily
-0.07 A dark
-0.47 A date
0.08 A day
-0.16 A days
-0.22 A dead
-0.28 A deal
-0.67 A death
-0.12 A debut
-0.64 A debuted
-0.26 A decide
-0.69 A decision
-0.42 A dedicated
-0.55 A delighted
-0.26 A demand
0.73 A described
-0.64 A design
-0.10 A details
0.69 A detective
0.35 A determined
-0.29 A development
-0.47 A diary
-0.59 A did
-0.31 A different
-0.65 A dinner
-0.99 A direct
0.05 A directed
-0.71 A directing
-0.54 A direction
-0.67 A director
-0.82 A directs
-0.34 A dirty
-0.27 A discover
-0.29 A discovered
-0.52 A discovers
-0.59 A do
-0.11 A does
0.22 A doing
-0.42 A doors
-0.44 A down
0.07 A dr
0.95 A drama
-0.24 A dramas
0.36 A dramedy
-0.05 A drew
0.49 A due
-0.49 A during
-0.17 A duties
-0.48 A each
-0.33 A earlier
-0.44 A either
-0.58 A end
0.59 A ending
-0.64 A england
-0.06 A enough
0.70 A ensemble
0.70 A enter
-0.08 A entering
-0.45 A entertainment
-0.37 A epic
-0.30 A episode
-0.42 A episodes
0.07 A espionage
-0.15 A established
-0.29 A event
-0.43 A ever
-0.43 A every
0.61 A everyone
-0.31 A everything
-0.31 A exactly
-0.54 A excited
-0.70 A exec
-0.99 A executive
0.58 A exiting
-0.06 A expected
-0.28 A face
-0.83 A family
-0.56 A fan
-0.56 A fantastic
0.05 A fantasy
-0.15 A far
-0.19 A fate
0.25 A father
-0.12 A favorite
-0.17 A favourite
0.36 A featuring
0.15 A few
-0.31 A fighting
-0.60 A film
0.33 A filmed
-0.31 A filming
0.71 A films
-0.36 A final
-0.33 A finally
-0.43 A financial
0.06 A find
-0.41 A finding
-0.25 A finish
-0.40 A first
-0.24 A focus
-0.36 A follow
-0.19 A followed
-0.17 A following
0.51 A follows
-0.10 A forces
0.26 A fortress
-0.56 A fortune
-0.53 A forward
0.18 A found
0.17 A franchise
-0.26 A fresh
-0.91 A friend
0.18 A from
0.13 A front
0.11 A fronted
-0.38 A fun
0.39 A funny
-0.62 A future
-0.47 A game
-0.23 A gang
-0.40 A gets
-0.62 A getting
-0.04 A girl
0.41 A given
-0.23 A global
-0.31 A globally
-0.39 A globe
-0.62 A go
-0.80 A going
0.33 A good
0.30 A graphic
-0.56 A great
0.14 A group
0.34 A guest
-0.35 A had
0.09 A happened
-0.28 A hard
-0.16 A has
-0.42 A have
-0.38 A having
-0.50 A he
-0.10 A head
-0.26 A heard
-0.26 A heir
0.07 A held
-0.78 A helm
-0.64 A helmed
-0.25 A helped
0.48 A her
0.43 A here
0.39 A heroine
-0.15 A hiding
-0.28 A high
0.16 A highly
-0.53 A him
0.14 A himself
0.08 A his
-0.15 A historic
-0.11 A historical
-0.39 A history
-0.25 A hit
-0.46 A hits
0.07 A home
-0.42 A hospital
0.23 A hot
-0.39 A hour
-0.11 A hours
-0.78 A however
0.10 A husband
-0.38 A i
-0.43 A i'm
-0.23 A illustrated
-0.45 A immersive
0.96 A includes
0.05 A including
-0.17 A increasing
-0.50 A incredible
-0.25 A independent
-0.43 A india
0.17 A indie
-0.63 A inspired
0.22 A instead
-0.36 A intense
-0.17 A international
0.54 A interview
0.89 A interviews
-0.60 A into
-0.43 A invest
-0.13 A investigate
0.63 A investigates
-0.27 A investigation
0.31 A involved
0.25 A ireland
-0.27 A japan
-0.59 A japanese
0.09 A job
0.07 A join
0.07 A joined
0.41 A joining
0.16 A joins
0.27 A journalist
-0.16 A journey
0.29 A judge
-0.42 A just
0.11 A kept
-0.12 A killed
-0.84 A killer
-0.23 A king
-0.35 A know
0.55 A known
0.22 A korea
-0.09 A korean
-0.05 A lady
-0.32 A large
0.41 A last
-0.12 A later
-0.76 A latter
-0.17 A launch
-0.34 A launched
0.10 A lawyer
-0.30 A lead
0.17 A leading
0.40 A leads
-0.19 A learn
-0.05 A least
-0.55 A leave
-0.27 A led
0.12 A left
-0.18 A less
-0.45 A life
0.09 A like
0.34 A likely
0.24 A limited
-0.24 A lineup
-0.16 A list
0.12 A local
0.62 A london
-0.44 A long
0.40 A longtime
-0.06 A look
0.27 A looked
0.54 A looking
0.20 A lord
-0.30 A love
0.37 A made
-0.13 A main
0.55 A make
-0.66 A makes
-0.88 A making
0.12 A male
-0.97 A manga
-0.04 A many
-0.67 A married
-0.33 A material
0.34 A may
-0.30 A means
-0.05 A meeting
-0.44 A members
-0.22 A midseason
0.60 A might
-0.45 A million
-0.60 A minute
-0.59 A mission
-0.48 A modern
-0.42 A monster
-0.26 A months
0.25 A more
-0.36 A most
0.10 A mother
0.24 A moved
-0.39 A movie
-0.25 A movies
0.08 A mr
-0.18 A mrs
-0.23 A much
0.80 A multiple
0.18 A mum
-0.22 A murder
0.21 A murdered
-0.63 A music
-0.10 A must
0.09 A my
-0.13 A name
0.23 A named
-0.30 A need
-0.77 A network
-0.67 A never
0.06 A new
0.89 A newcomer
-0.41 A newest
-0.16 A newly
-0.63 A news
0.42 A next
-0.35 A night
-0.30 A nights
-0.22 A no
-0.12 A noir
0.16 A north
0.06 A not
0.63 A nothing
-0.70 A novel
-0.27 A novels
-0.05 A now
0.08 A number
-0.39 A numerous
0.05 A off
-0.23 A officer
-0.43 A officially
-0.14 A old
-0.19 A older
-0.34 A oldest
-0.14 A once
-0.71 A only
-0.58 A opens
-0.43 A opposite
-0.63 A or
0.23 A order
-0.13 A ordered
-0.40 A original
0.30 A originally
0.11 A originals
-0.38 A other
0.50 A others
-0.45 A our
0.23 A out
-0.06 A over
-0.28 A overseeing
-0.95 A own
0.25 A owner
-0.30 A p.m
0.15 A parents
0.29 A part
0.23 A partner
-0.56 A past
0.34 A peek
-0.53 A penned
-0.05 A people
0.19 A performance
-0.15 A period
0.52 A photo
0.30 A picked
-0.08 A pilot
-0.43 A plan
0.50 A platform
0.63 A play
0.12 A playing
0.43 A plays
-0.33 A pleased
0.69 A podcast
-0.19 A police
0.26 A political
0.27 A pop
0.53 A portray
-0.57 A position
-0.33 A post-production
-0.20 A power
-0.40 A premiere
0.62 A premieres
-0.11 A prequel
0.53 A present
-0.64 A president
-0.80 A press
0.47 A previously
-0.16 A prison
0.26 A procedural
-0.48 A produce
0.25 A produced
-0.59 A producer
-1.09 A producers
0.18 A produces
-0.58 A production
-0.34 A programming
-0.67 A project
-0.64 A projects
-0.65 A promises
0.04 A protagonist
-0.04 A protect
0.73 A psychological
-0.35 A publisher
0.22 A pulled
-0.06 A ratings
0.33 A read
-0.22 A real
-0.66 A really
-0.31 A recently
0.46 A recovering
0.17 A recurring
0.25 A regular
0.70 A relationship
-0.46 A release
0.46 A released
0.49 A remain
-0.26 A remained
-1.15 A remains
-0.54 A renewed
-0.15 A reportedly
-0.15 A reports
0.38 A representative
0.96 A reprise
0.11 A reprises
-0.24 A respectively
-0.09 A return
-0.06 A returning
0.24 A returns
-0.59 A revealed
-0.14 A revenge
0.08 A revolves
-0.15 A rights
-0.48 A rising
0.96 A role
0.69 A roles
0.24 A romance
0.31 A romantic
0.47 A rumored
0.33 A rumoured
-0.33 A s
-0.70 A said
0.48 A same
-0.48 A saw
-0.51 A say
0.42 A saying
-0.44 A says
0.31 A scandal
-0.32 A scenes
-0.52 A scheduled
-0.22 A school
0.39 A sci-fi
-0.68 A script
-0.42 A scripted
-0.37 A scripts
-0.25 A search
-0.63 A season
0.32 A second
-0.10 A secret
-0.35 A secrets
-0.22 A see
-0.10 A seems
0.64 A seen
-0.31 A sense
-0.25 A seoul
-0.25 A series
0.05 A serious
-0.53 A serve
-0.38 A serves
-0.28 A service
0.05 A set
-0.56 A sets
-0.05 A several
0.37 A share
-0.18 A shared
0.05 A shares
0.05 A she
-0.28 A shooting
-0.08 A short
-0.28 A should
0.20 A show
0.12 A shown
-1.18 A showrunner
-0.80 A showrunners
-0.19 A shows
-0.17 A siblings
0.59 A signed
0.06 A since
0.20 A single
-0.45 A sister
-0.11 A sisters
-0.81 A sitcom
0.55 A sits
0.46 A slated
-0.43 A slot
-0.57 A small
-0.42 A smash
-0.57 A so
0.41 A solid
-0.42 A solve
0.07 A some
-0.22 A something
-0.19 A son
-0.85 A soon
-0.16 A space
-0.66 A special
0.18 A spin-off
0.31 A spinoff
-0.07 A spoke
0.52 A spy
0.28 A stage
0.17 A star
-1.09 A starring
0.50 A stars
-0.26 A start
-0.27 A started
0.66 A starting
-0.40 A starts
-0.20 A statement
-0.37 A stepped
-0.38 A stepping
0.25 A steps
-0.29 A stick
0.13 A still
-1.04 A story
-0.26 A streaming
-0.13 A strength
0.23 A struggle
-0.61 A studio
0.70 A style
0.31 A success
-0.10 A successful
0.71 A such
-0.52 A sunday
-0.21 A support
0.28 A supporting
-0.85 A sure
-0.08 A surprise
-0.28 A survive
0.13 A take
-0.05 A takes
0.36 A taking
0.25 A talent
-0.40 A team
0.48 A teen
-0.43 A television
-0.15 A tells
-0.46 A than
0.38 A them
-0.21 A theme
-0.28 A themed
-0.18 A themselves
-0.56 A then
-0.66 A there
-0.23 A these
0.09 A they
0.39 A thief
-0.25 A think
0.40 A those
-0.18 A thriller
0.29 A through
-0.07 A thursday
0.29 A title
-0.12 A titles
0.34 A together
-0.18 A tokyo
-0.40 A told
0.32 A too
-0.32 A took
-0.33 A top
0.36 A tour
-0.48 A town
-0.53 A trailer
-0.42 A trilogy
0.23 A truth
0.29 A turned
-0.32 A turns
-0.79 A tv
-0.76 A uk
-0.45 A unconfirmed
-0.23 A under
-0.62 A unexpected
-0.46 A unique
0.38 A universe
-0.38 A unravel
0.61 A until
0.16 A up
0.79 A upcoming
-0.26 A update
-0.37 A updates
0.89 A upped
-0.45 A us
-0.25 A use
-0.23 A used
-0.48 A vampire
-0.34 A various
0.36 A very
-0.39 A via
-0.43 A vice
-0.43 A video
0.61 A viewers
-0.26 A villain
0.50 A voice
-0.25 A wait
-0.22 A wanted
-0.35 A watch
-0.55 A watched
-0.55 A way
-0.59 A we
-0.13 A we're
0.53 A wednesday
-0.21 A weeks
-0.32 A welcomed
-0.09 A well
0.16 A west
0.14 A western
0.27 A what
0.28 A when
-0.37 A where
-1.09 A which
0.05 A while
0.06 A who
0.47 A whose
0.22 A why
0.15 A will
-0.41 A winner
-0.52 A winning
0.43 A without
-0.22 A woman
-0.08 A work
-0.12 A worked
-0.83 A working
-0.60 A works
-0.73 A world
0.74 A would
-0.66 A wraps
-0.27 A writer
-0.23 A writers
-0.28 A writes
-0.91 A writing
-0.30 A written
-0.19 A wrote
-0.66 A year
0.34 A years
-0.55 A yes
0.08 A yet
0.31 A york
0.24 A you
-0.57 A you're
-0.44 A young
0.09 A your
-0.62 A —
0.25 A “
0.06 A ”
-0.32 An !
-0.11 An #
-0.40 An %C
0.21 An %D
-0.59 An %K
0.17 An %N
-0.91 An %O
-0.06 An %P
-0.04 An %S
-0.13 An %T
-0.39 An &
-0.10 An (
-0.19 An )
-0.07 An +
0.15 An ,
0.23 An -
-0.07 An .
0.80 An ...
-0.70 An /
-0.08 An :
0.61 An ;
-0.14 An ?
-0.39 An ]
-0.85 An about
0.13 An absent
0.31 An acclaimed
0.36 An according
-0.57 An actor
0.21 An actors
0.19 An actress
-0.91 An adaptation
-0.68 An adapted
0.60 An added
0.32 An admitted
0.56 An after
0.35 An again
-0.35 An agent
0.35 An ago
-0.43 An aired
-0.13 An aka
0.19 An all
-0.60 An along
0.31 An alongside
0.52 An already
-0.07 An also
0.13 An always
0.26 An am
-0.46 An anime
0.55 An announced
-0.65 An another
-0.12 An anticipated
0.18 An appear
-0.35 An around
0.63 An arrives
-0.14 An attached
-0.16 An attended
-0.23 An australia
0.30 An available
0.15 An back
0.33 An bafta
-0.38 An based
-0.56 An became
0.25 An been
-0.13 An before
0.54 An begins
-0.13 An behind
0.32 An being
0.43 An best
-0.28 An best-selling
-0.34 An black
-0.53 An board
-0.69 An book
-0.23 An both
-0.63 An bow
0.14 An break
-0.22 An bright
-0.35 An brilliant
-0.20 An broadcast
-0.09 An brother
-0.42 An brought
-0.10 An cable
-0.16 An called
-0.25 An can
0.56 An cast
-0.59 An casting
0.08 An centers
0.25 An centre
-0.30 An ceo
-0.64 An character
0.04 An characters
-0.84 An charge
-0.22 An charismatic
0.21 An checking
-0.40 An chief
-0.25 An childhood
0.11 An christmas
-0.24 An clarify
-0.24 An close
-0.37 An closer
0.07 An co
-0.08 An co-creator
0.36 An come
0.29 An comedy
0.19 An comes
-0.62 An coming
0.14 An commented
-0.17 An commissioned
-0.04 An company
-0.31 An complex
0.37 An confirmed
-0.04 An consistently
-0.10 An continue
-0.37 An continues
-0.16 An create
-0.36 An created
-0.27 An creative
-0.81 An creator
-0.77 An creators
-0.09 An crime
-0.23 An daily
-0.25 An date
0.70 An daughter
-0.26 An day
-0.22 An dead
0.17 An deal
-0.12 An debut
-0.48 An debuted
-0.34 An dedicated
-0.09 An described
-0.08 An details
0.06 An detective
-0.36 An did
-0.54 An dinner
-0.96 An direct
0.17 An directed
-0.70 An directing
-0.85 An director
-0.86 An directs
-0.31 An dirty
-0.06 An discovers
-0.22 An do
-0.11 An does
0.31 An doing
-0.58 An doors
-0.28 An down
0.05 An dr
0.36 An drama
-0.06 An dramas
-0.38 An due
-0.27 An during
-0.26 An duties
-0.25 An each
0.10 An end
0.70 An enter
-0.38 An entertainment
-0.37 An epic
-0.10 An episode
0.05 An episodes
-0.15 An established
-0.25 An even
0.08 An event
-0.43 An every
-0.16 An everything
-0.70 An exec
-0.31 An executive
-0.18 An family
-0.56 An fan
0.15 An fans
-0.56 An fantastic
-0.23 An fantasy
-0.28 An father
-0.16 An favourite
-0.17 An fighting
-0.51 An film
0.35 An filmed
-0.26 An filming
-0.28 An finale
-0.34 An finally
-0.26 An financial
0.24 An find
-0.68 An first
-0.24 An focus
-0.16 An following
0.40 An follows
0.31 An found
-0.73 An friend
0.13 An front
0.45 An fronted
0.33 An game
-0.15 An gang
0.30 An get
-0.40 An gets
-0.05 An getting
0.41 An given
-0.23 An global
0.06 An globally
-0.34 An globe
-0.40 An go
-0.60 An going
-0.17 An had
-0.27 An hard
0.22 An has
-0.24 An have
0.13 An he
-0.09 An head
-0.13 An heir
-0.78 An helm
-0.64 An helmed
0.07 An her
-0.32 An here
0.29 An heroine
-0.13 An hiding
-0.22 An high
0.18 An highly
-0.04 An him
0.17 An himself
-0.11 An historical
0.46 An hit
-0.53 An hospital
0.23 An hot
0.25 An husband
0.06 An i
-0.43 An i'm
-0.17 An illustrated
-0.38 An independent
0.22 An instead
0.54 An interview
-0.37 An into
-0.13 An investigate
-0.37 An investigates
0.18 An involved
0.25 An ireland
-0.24 An japan
-0.31 An job
0.10 An join
0.40 An joined
0.41 An joining
0.18 An joins
-0.14 An journey
-0.26 An king
0.56 An known
-0.17 An korean
-0.08 An lady
-0.31 An large
0.43 An last
0.53 An later
-0.15 An launch
-0.34 An launched
-0.34 An lawyer
0.05 An lead
-0.10 An leading
0.42 An leads
-0.46 An leave
0.17 An leaving
-0.20 An led
-0.24 An left
-0.17 An less
-0.43 An life
-0.31 An like
0.28 An likely
-0.14 An list
0.13 An local
-0.05 An london
0.21 An longtime
0.15 An look
-0.17 An looked
0.13 An lord
-0.13 An made
0.54 An make
-0.66 An makes
-0.95 An manga
-0.23 An may
-0.44 An members
0.61 An might
-0.22 An modern
-0.32 An more
-0.19 An most
0.08 An mother
-0.31 An movie
0.18 An mr
-0.29 An mrs
-0.23 An much
0.21 An murdered
-0.60 An music
-0.37 An must
0.13 An my
0.10 An name
-0.25 An network
-0.67 An never
-0.31 An new
0.89 An newcomer
-0.59 An news
-0.53 An noir
0.35 An north
0.26 An not
0.34 An nothing
-0.61 An novel
-0.65 An novels
-0.11 An now
-0.22 An officer
0.20 An one
-0.63 An only
-0.26 An or
0.13 An order
-0.27 An original
0.07 An originally
-0.38 An originals
-0.40 An other
0.51 An others
-0.16 An our
0.30 An over
-0.48 An own
0.54 An part
0.23 An partner
0.34 An peek
-0.53 An penned
-0.40 An people
0.33 An photo
0.63 An play
-0.42 An played
0.64 An playing
0.36 An plays
0.11 An police
0.26 An political
0.53 An portray
-0.46 An position
0.10 An premiere
0.18 An premieres
-0.11 An prequel
0.21 An present
-0.62 An president
-0.49 An produce
-0.48 An produced
-0.70 An producer
-0.95 An producers
0.28 An produces
-0.09 An production
-0.29 An project
-0.55 An projects
0.04 An protagonist
0.22 An pulled
0.46 An recovering
-0.25 An regular
-0.45 An release
0.49 An remain
-0.26 An remained
-0.76 An remains
-0.13 An renewed
0.75 An reprise
0.11 An reprises
-0.32 An respectively
-0.24 An return
-0.29 An returning
-0.58 An revealed
-0.14 An revenge
0.72 An role
-0.58 An roles
-0.47 An romantic
0.47 An rumored
-0.08 An s
-0.60 An said
-0.38 An same
-0.29 An says
-0.17 An scandal
-0.32 An scenes
-0.43 An scheduled
-0.68 An script
-0.27 An scripts
-0.38 An search
-0.55 An second
0.41 An seems
0.19 An seen
-0.25 An seoul
0.05 An series
-0.35 An serve
-0.19 An serves
-0.26 An service
-0.23 An set
-0.16 An several
0.25 An share
0.05 An shares
-0.23 An she
0.40 An show
-0.30 An shown
-0.83 An showrunner
0.17 An shows
0.59 An signed
0.23 An since
0.20 An single
-0.72 An sister
-0.11 An sisters
-0.23 An sitcom
0.46 An slated
-0.44 An so
-0.08 An solve
-0.50 An soon
-0.10 An south
-0.36 An space
-0.39 An spin-off
-0.09 An spinoff
0.41 An star
0.39 An starred
-0.37 An starring
0.22 An stars
0.30 An start
0.39 An starting
-0.12 An statement
-0.38 An stepping
0.25 An steps
-0.66 An story
-0.38 An streaming
-0.13 An strength
0.27 An struggle
-0.56 An studio
0.70 An style
0.32 An supporting
-0.60 An sure
-0.06 An survive
0.27 An take
0.36 An taking
0.25 An talent
-0.65 An team
-0.69 An television
-0.40 An than
-0.17 An their
0.24 An them
-0.16 An themed
-0.60 An then
0.39 An there
-0.96 An they
-0.25 An think
-0.93 An thriller
0.09 An through
-0.24 An time
0.28 An title
0.43 An together
-0.15 An told
-0.20 An took
-0.27 An top
-0.08 An town
-0.53 An trailer
-0.22 An trilogy
0.30 An turned
-0.08 An turns
-0.42 An tv
0.31 An under
-0.46 An unique
0.71 An until
0.51 An up
0.67 An upcoming
-0.26 An update
-0.26 An updates
-0.55 An us
-0.28 An various
0.37 An very
-0.34 An via
-0.43 An vice
-0.18 An viewers
0.75 An voice
-0.24 An wait
-0.35 An watch
-0.36 An we
-0.11 An we're
0.53 An wednesday
0.20 An well
-0.36 An west
0.13 An western
0.29 An when
-0.59 An where
-0.12 An which
-0.58 An while
0.23 An who
0.23 An whose
-0.30 An wife
-0.21 An winner
-0.38 An winning
-0.16 An woman
-0.11 An work
-0.24 An worked
-0.78 An working
-0.17 An works
0.34 An would
-0.43 An writer
-0.28 An writes
-0.71 An writing
-0.76 An written
-0.17 An wrote
-0.31 An year
0.32 An years
0.37 An yet
-0.39 An york
-0.58 An you
-0.23 An young
-0.23 An your
0.24 An –
-0.51 An —
-0.35 An “
0.09 An ”
-0.54 B !
-0.43 B #
-0.63 B %D
-0.61 B %K
0.05 B %N
0.41 B %O
-0.25 B %P
0.32 B %S
-0.13 B %T
0.17 B &
-0.33 B 's
-0.06 B (
-0.05 B )
0.24 B ,
-0.29 B -
0.16 B --
-0.15 B .
0.35 B ...
-0.41 B 1990s
-0.26 B 3d
0.07 B :
0.12 B ;
0.16 B ?
0.26 B [
-0.04 B able
0.25 B about
-0.10 B acclaimed
0.14 B accused
-0.32 B across
-0.35 B acting
0.20 B actor
-0.33 B actors
0.77 B actress
-0.41 B actually
-0.85 B adaptation
-0.78 B adapted
-0.80 B adapts
-0.25 B added
0.86 B addition
0.31 B adds
-0.26 B adventure
-0.54 B affair
-0.48 B after
-0.41 B again
-0.10 B against
0.09 B ahead
-0.27 B air
0.32 B aired
-0.43 B aka
-0.56 B all
-0.31 B along
-0.16 B alongside
0.51 B already
-0.07 B also
0.54 B although
0.30 B am
-0.28 B american
-0.33 B animated
0.41 B animates
-0.36 B animation
-0.46 B anime
-0.06 B announce
0.40 B announced
-0.37 B announcements
0.06 B another
-0.36 B anthology
0.45 B any
-0.54 B anything
-0.60 B around
-0.36 B association
0.15 B australia
0.20 B australian
-0.28 B author
-0.18 B available
-0.23 B award
0.21 B axed
0.20 B back
-0.70 B backdrop
-0.15 B bafta
-0.56 B based
-0.23 B battle
0.20 B beautiful
-0.23 B became
-0.28 B been
-0.37 B before
-0.76 B began
-0.37 B begin
-0.44 B begins
-0.07 B begun
-0.13 B behind
-0.58 B being
0.21 B beloved
-0.71 B best
-0.38 B bestselling
0.07 B between
-0.82 B big
-0.36 B black
-0.46 B body
-0.80 B book
-0.27 B boss
0.05 B both
-0.28 B brand
-0.72 B bring
-0.23 B bringing
-0.35 B brings
0.07 B britain
-0.14 B british
-0.11 B broadcast
0.39 B brother
-0.56 B but
-0.35 B called
0.06 B cameras
0.61 B can
0.39 B cast
0.26 B casting
0.26 B casts
0.22 B centering
-0.50 B centers
0.37 B centres
-0.20 B ceo
-0.37 B chain
-0.30 B chairman
-0.64 B challenge
-0.67 B chance
-0.13 B channels
0.07 B character
-0.64 B chief
-0.14 B city
-0.30 B claim
-0.55 B classic
-0.38 B clear
-0.07 B close
-0.04 B closed
0.09 B closer
-0.34 B co-created
-0.13 B co-creator
-0.60 B co-creators
-0.32 B co-production
-0.48 B co-written
-0.32 B collaboration
-0.40 B combination
0.31 B come
-0.61 B comedy
0.29 B comes
-0.39 B comic
-0.14 B coming
-0.38 B commission
-0.18 B commissioned
0.39 B company
0.43 B confirmed
-0.05 B continue
0.59 B continues
-0.27 B could
-0.33 B courtesy
-0.24 B covers
-0.67 B created
-0.69 B creative
-0.83 B creator
-0.51 B creators
-0.41 B credit
-0.45 B crime
-0.12 B cult
-0.16 B dark
-0.25 B date
-0.44 B dates
-0.39 B daughter
-0.14 B day
-0.27 B days
-0.28 B deal
-0.31 B death
0.38 B debut
-0.08 B debuted
-0.06 B decided
-0.41 B delighted
0.34 B described
-0.36 B despite
-0.14 B destroy
-0.11 B detective
-0.30 B developed
-0.24 B developing
0.48 B different
-0.11 B direct
-0.30 B directed
-0.50 B directing
-1.15 B director
-1.21 B directors
-0.05 B discover
-0.44 B discovered
0.22 B do
0.34 B does
0.07 B doing
-0.41 B down
0.36 B dr
0.24 B drama
-0.69 B dramas
-0.47 B drawn
-0.44 B dubbed
0.69 B due
0.21 B during
-0.07 B duties
-0.12 B east
-0.69 B emmy
-0.20 B encounter
0.32 B end
-0.55 B england
0.89 B ensemble
0.13 B entertainment
-0.25 B episode
-0.41 B episodes
0.17 B even
0.76 B event
-0.48 B events
-0.54 B every
-0.28 B excited
-0.30 B exec
-0.55 B executive
-0.75 B executives
0.36 B expect
-0.21 B expected
-0.31 B explore
0.21 B face
-0.10 B faces
-0.53 B fact
-0.76 B fame
-0.61 B family
-0.21 B fan
-0.56 B fans
-0.28 B fantastic
-0.30 B fantasy
0.44 B father
-0.53 B favourite
0.51 B feature
-0.08 B features
0.53 B featuring
-0.21 B fictional
-0.63 B film
-0.15 B filmed
-0.18 B filming
-0.54 B filmmaker
-0.11 B final
0.49 B finale
-0.07 B find
-0.30 B first
-0.13 B focuses
-0.56 B follow
0.12 B followed
-0.20 B following
-0.15 B follows
0.47 B former
-0.59 B forward
-0.41 B found
-0.13 B french
-0.73 B friend
0.25 B from
0.05 B fronted
0.18 B full
-0.08 B game
-0.50 B gang
-0.44 B genre
-0.16 B get
-0.40 B gets
-0.44 B getting
-0.25 B girl
-0.23 B given
-0.13 B gives
-0.47 B glimpse
0.07 B globe
-0.06 B go
-0.55 B goes
-0.53 B going
-0.45 B good
-0.51 B grateful
0.55 B great
-0.53 B grew
0.35 B had
-0.35 B hand
-0.21 B happened
0.13 B has
0.53 B have
-0.55 B having
-1.17 B he
-0.26 B head
-0.19 B headlines
-0.58 B hedonistic
-0.45 B helm
-0.58 B helmed
-0.23 B her
-0.20 B here
-0.54 B heroine
0.20 B high
0.27 B him
-0.38 B his
-0.43 B hit
-0.13 B hollywood
-0.32 B home
-0.32 B horror
-0.25 B hospital
0.62 B host
0.41 B hot
0.25 B hour
0.51 B how
0.09 B however
0.33 B huge
0.19 B husband
-0.55 B i
0.13 B i'm
0.36 B iconic
0.49 B if
-0.28 B illustrated
-0.41 B include
-0.11 B included
-0.17 B includes
-0.11 B independent
-0.06 B indian
-0.27 B indie
-0.12 B inspired
-0.05 B into
-0.20 B involved
0.41 B ireland
-0.63 B irish
-0.49 B itself
0.17 B japanese
0.45 B join
0.34 B joined
0.37 B joining
0.39 B joins
-0.25 B journalist
-0.12 B journey
-0.09 B just
-0.42 B know
0.07 B known
0.62 B korean
-0.28 B lady
-0.19 B last
0.42 B latest
-0.35 B launch
0.18 B lawyer
0.65 B lead
-0.52 B leading
-0.10 B leads
0.13 B led
-0.77 B left
0.14 B legal
-0.47 B life
-0.11 B like
-0.11 B likely
-0.20 B limited
-0.66 B lineup
-0.47 B list
0.51 B lives
0.16 B location
-0.45 B london
-0.13 B long
-0.04 B look
-0.44 B looks
-0.43 B lord
0.35 B love
-0.54 B made
-0.32 B magical
-0.76 B main
0.08 B make
0.05 B makes
-0.24 B making
-0.49 B male
-0.36 B man
-0.74 B manga
-0.46 B many
0.28 B marks
0.23 B married
-0.14 B match
-0.26 B me
-0.65 B means
-0.29 B meets
0.39 B member
-0.22 B members
0.22 B might
-0.12 B million
-0.20 B minute
-0.46 B miss
-0.23 B mission
-0.19 B months
-0.55 B more
-0.50 B most
0.50 B mother
0.23 B move
0.10 B moved
-0.05 B moves
-0.23 B movie
-1.12 B mr
-0.05 B mrs
0.28 B much
-0.53 B musical
-0.04 B must
0.24 B my
-0.13 B mystery
-0.79 B name
-0.77 B named
-0.24 B nearly
-0.76 B network
-0.06 B networks
0.28 B new
0.44 B newcomer
0.47 B newcomers
-0.45 B newly
0.23 B news
-0.49 B next
-0.45 B night
0.14 B nights
-0.06 B no
0.25 B noble
-0.40 B nominated
0.41 B nominee
-0.48 B north
-0.60 B note
0.30 B novel
-0.44 B novels
0.80 B now
-0.29 B number
-0.78 B off
-0.31 B officer
-0.05 B official
-0.29 B officially
-0.37 B old
-0.41 B older
-0.26 B once
-0.37 B one
-0.14 B only
0.61 B opposite
-0.55 B or
0.33 B order
-0.32 B ordered
-1.14 B original
-0.08 B originally
0.73 B originals
0.41 B oscar
-0.46 B other
-0.04 B others
0.46 B outside
0.27 B over
-0.31 B own
-0.11 B p.m
-0.41 B pair
0.39 B part
0.67 B parter
-0.48 B particular
-0.45 B partner
-0.40 B parts
-0.12 B peek
-0.19 B penned
0.78 B people
0.37 B period
0.06 B phenomenal
0.14 B photo
-0.32 B picks
-0.34 B pilot
0.28 B pilots
0.09 B place
-0.28 B plan
-1.02 B play
0.55 B played
0.45 B playing
-0.38 B plays
-0.50 B plot
-0.73 B police
-0.39 B popular
-0.93 B portray
0.25 B portrayed
-0.88 B power
-0.64 B powerful
-0.23 B premiere
-0.69 B premiered
-0.20 B presentation
-0.64 B president
0.42 B press
-0.24 B previous
-0.27 B previously
-0.50 B procedural
-0.49 B produce
-0.27 B produced
-0.67 B producer
-0.76 B producers
-0.36 B produces
-0.86 B production
-0.12 B programming
-0.11 B project
0.09 B promises
-0.09 B promotional
0.31 B protagonist
-0.13 B publisher
-0.10 B put
-0.11 B ratings
-0.38 B read
-0.40 B reads
-0.26 B ready
0.21 B real
-0.05 B really
-0.05 B recent
0.62 B recently
0.29 B recovering
-0.21 B red
-0.27 B regular
0.04 B relationship
-0.53 B release
-0.09 B released
-0.10 B remains
0.47 B remake
-0.34 B renewal
-0.17 B renewed
-0.40 B replaced
0.40 B report
-0.25 B reported
-0.20 B reports
-0.66 B representative
0.04 B reprise
0.61 B reprising
-0.42 B resourceful
0.14 B respectively
-0.05 B response
0.20 B return
-0.35 B returns
0.72 B reunion
0.45 B reunites
0.26 B reveal
0.14 B revealed
-0.38 B revolves
-0.34 B role
0.20 B roles
0.33 B rolling
0.28 B romance
-0.17 B run
0.27 B s
0.18 B sadly
-0.18 B said
-0.31 B same
0.75 B say
-0.40 B says
-0.06 B scandal
-0.36 B science
0.49 B screenwriter
-0.68 B script
0.29 B season
-0.30 B seasons
-0.07 B second
-0.36 B secret
0.67 B see
0.75 B seen
0.20 B sees
-0.48 B senior
-0.17 B sequel
-0.90 B serial
0.12 B series
-0.54 B service
0.20 B set
-0.45 B setting
-0.25 B share
-0.48 B shared
0.26 B she
-0.46 B shocking
-0.20 B shooting
-0.63 B shot
-0.34 B show
-0.05 B showed
-0.26 B shown
-0.36 B showrunner
-0.26 B shows
0.58 B signed
-0.22 B since
-0.37 B sister
-0.44 B slate
-0.35 B small
0.88 B some
0.20 B son
-0.49 B sonic
-0.99 B soon
-0.47 B source
0.25 B south
0.52 B speaking
0.58 B special
0.53 B spin-off
-0.49 B spinoff
0.05 B split
-0.18 B staff
0.05 B star
0.31 B star-studded
0.40 B starred
0.47 B starring
0.18 B stars
-0.58 B started
0.40 B starts
-0.51 B statement
0.48 B status
0.36 B stick
-0.24 B still
-0.58 B stories
-0.45 B story
0.57 B streaming
0.45 B strong
0.08 B studio
-0.75 B success
0.23 B successful
-0.35 B sunday
0.42 B supposed
-0.11 B synopsis
-0.47 B take
-0.49 B takes
-0.41 B talent
-0.59 B team
-0.09 B teaser
0.38 B teen
-0.77 B television
-0.21 B tell
0.21 B tells
0.64 B than
0.15 B their
-0.55 B them
-0.90 B then
0.13 B there
0.23 B these
-0.70 B they
-0.36 B they're
-0.61 B thief
-0.34 B thinks
0.13 B third
0.32 B those
-0.45 B thrilled
-0.56 B thriller
-0.15 B through
-0.13 B throughout
-0.19 B time
0.27 B title
-0.21 B titles
-0.61 B together
-0.36 B tokyo
-0.35 B told
0.22 B too
0.29 B took
-0.67 B top
-0.08 B total
-0.49 B town
-0.66 B trailer
-0.46 B trio
-1.32 B truly
-0.45 B turn
-0.26 B turns
-0.40 B tv
-0.35 B u.s.
0.12 B uk
-0.48 B under
0.49 B unique
-0.54 B unveiled
0.05 B up
0.46 B upcoming
-0.66 B upon
0.23 B us
0.16 B vampire
0.35 B various
-0.38 B version
-0.36 B very
-0.16 B via
-0.47 B video
-0.27 B viewers
0.10 B villain
0.44 B voice
-0.10 B waiting
0.30 B want
0.24 B wanted
-0.23 B watching
-0.05 B way
-0.23 B ways
-0.40 B we're
-0.38 B web
-0.68 B webtoon
-0.49 B weekend
-0.25 B weeks
-0.19 B west
0.19 B what
0.21 B when
-0.14 B where
-0.38 B whether
-0.36 B which
0.09 B while
-0.34 B who
0.51 B wife
0.19 B will
0.36 B winner
-0.90 B winning
-0.11 B winter
-0.15 B within
0.11 B won
-0.15 B work
-0.38 B working
-0.44 B world
-0.30 B writer
-0.75 B writers
-0.08 B written
-0.80 B wrote
-0.42 B year
-0.28 B year-old
0.30 B years
0.38 B yet
-0.07 B york
0.14 B you
0.22 B you're
-0.87 B young
-0.08 B your
-0.23 B –
-0.22 B “
0.34 B ”
-0.14 Bn !
-0.09 Bn #
-0.36 Bn %C
0.05 Bn %D
-0.33 Bn %K
0.23 Bn %N
0.17 Bn %O
0.19 Bn %S
-0.83 Bn &
0.04 Bn 's
-0.30 Bn )
-0.28 Bn ,
-0.09 Bn -
-0.12 Bn --
0.78 Bn .
0.08 Bn /
-0.26 Bn 3d
0.60 Bn :
-0.20 Bn ;
-0.05 Bn ?
-0.39 Bn [
-0.33 Bn acclaimed
-0.04 Bn according
-0.13 Bn across
0.12 Bn actor
0.12 Bn actors
0.57 Bn actress
-0.59 Bn adaptation
-0.59 Bn adapted
-0.75 Bn adapts
-0.07 Bn added
0.31 Bn adds
-0.23 Bn after
-0.10 Bn against
-0.27 Bn air
0.32 Bn aired
-0.43 Bn aka
-0.22 Bn all
-0.05 Bn alongside
0.68 Bn already
0.26 Bn also
0.05 Bn american
0.11 Bn among
-0.18 Bn animated
0.46 Bn animates
-0.34 Bn anime
0.25 Bn announced
-0.62 Bn another
-0.37 Bn anthology
-0.46 Bn anything
-0.57 Bn around
-0.33 Bn association
0.17 Bn australia
-0.28 Bn author
-0.22 Bn award
0.41 Bn award-winning
0.07 Bn back
-0.46 Bn backdrop
-0.33 Bn bafta
-0.59 Bn based
-0.23 Bn battle
-0.55 Bn beautiful
-0.37 Bn been
-0.57 Bn before
-0.17 Bn begin
-0.05 Bn begun
-0.19 Bn being
0.21 Bn beloved
-0.33 Bn best
-0.38 Bn bestselling
-0.69 Bn between
-0.07 Bn black
-0.44 Bn body
-0.57 Bn book
-0.18 Bn boss
0.09 Bn both
-0.61 Bn bring
-0.23 Bn bringing
-0.35 Bn brings
0.21 Bn brother
-0.25 Bn but
-0.32 Bn called
-0.14 Bn cameras
0.56 Bn can
0.53 Bn cast
0.51 Bn casting
-0.48 Bn centering
-0.29 Bn centers
-0.20 Bn ceo
-0.30 Bn chairman
0.10 Bn character
0.14 Bn characters
-0.09 Bn chief
-0.14 Bn city
-0.55 Bn classic
-0.07 Bn close
-0.34 Bn co-created
-0.13 Bn co-creator
-0.56 Bn co-creators
-0.47 Bn co-written
-0.31 Bn collaboration
-0.40 Bn comedy
0.36 Bn comes
-0.14 Bn coming
0.59 Bn confirmed
0.59 Bn continues
-0.87 Bn created
-0.55 Bn creative
-0.87 Bn creator
-0.51 Bn creators
-0.36 Bn credit
-0.36 Bn crime
-0.44 Bn dates
-0.09 Bn daughter
-0.12 Bn day
-0.27 Bn deal
-0.30 Bn death
-0.22 Bn debut
-0.07 Bn debuted
-0.06 Bn decided
0.42 Bn described
-0.36 Bn despite
-0.13 Bn destroy
0.15 Bn detective
-0.18 Bn developed
0.48 Bn different
0.45 Bn direct
-0.81 Bn directed
-0.42 Bn directing
-0.81 Bn director
-1.21 Bn directors
-0.43 Bn discovered
0.07 Bn doing
-0.41 Bn down
0.11 Bn dr
-0.09 Bn drama
-0.47 Bn drawn
0.39 Bn during
-0.08 Bn duties
-0.10 Bn east
-0.37 Bn emmy
-0.10 Bn end
-0.21 Bn england
0.93 Bn ensemble
-0.09 Bn entertainment
-0.07 Bn episode
-0.12 Bn episodes
0.28 Bn even
0.60 Bn event
-0.35 Bn events
-0.26 Bn excited
-0.30 Bn exec
-0.16 Bn executive
0.36 Bn expect
-0.37 Bn fact
-0.53 Bn family
0.10 Bn fans
-0.28 Bn fantastic
-0.28 Bn fantasy
0.11 Bn father
-0.53 Bn favourite
0.52 Bn feature
-0.50 Bn features
0.46 Bn featuring
-0.21 Bn fictional
-0.50 Bn film
-0.36 Bn filming
-0.53 Bn filmmaker
-0.53 Bn follow
0.13 Bn followed
0.52 Bn following
0.20 Bn former
-0.06 Bn found
-0.13 Bn french
-0.56 Bn from
0.36 Bn fronted
0.16 Bn game
-0.57 Bn genre
0.13 Bn get
-0.25 Bn girl
-0.12 Bn given
0.29 Bn globe
-0.55 Bn goes
0.18 Bn golden
0.48 Bn great
0.35 Bn had
-0.35 Bn hand
0.15 Bn has
0.88 Bn have
-0.59 Bn he
-0.26 Bn head
-0.58 Bn helmed
-0.46 Bn her
-0.19 Bn here
-0.54 Bn heroine
0.21 Bn his
-0.62 Bn hit
-0.13 Bn hollywood
-0.36 Bn home
-0.32 Bn horror
0.63 Bn host
0.25 Bn hour
0.23 Bn however
0.34 Bn huge
-0.12 Bn husband
-0.33 Bn i
0.32 Bn if
-0.28 Bn illustrated
-0.54 Bn include
-0.07 Bn included
0.27 Bn including
-0.06 Bn indian
-0.15 Bn indie
0.25 Bn inspired
-0.17 Bn into
-0.11 Bn ireland
-0.19 Bn itself
-0.30 Bn join
-0.12 Bn joined
0.73 Bn joining
0.70 Bn joins
-0.25 Bn journalist
-0.12 Bn journey
-0.07 Bn just
-0.42 Bn know
0.29 Bn known
0.34 Bn korean
-0.22 Bn lady
-0.51 Bn last
0.18 Bn lawyer
0.06 Bn lead
-0.53 Bn leading
0.24 Bn leads
0.46 Bn led
-0.12 Bn left
-0.44 Bn life
-0.19 Bn light
-0.25 Bn likely
-0.60 Bn lineup
-0.39 Bn london
0.04 Bn look
-0.44 Bn looks
-0.43 Bn lord
-0.38 Bn love
-0.79 Bn main
-0.34 Bn make
-0.09 Bn makes
-0.21 Bn making
-0.50 Bn male
-0.36 Bn man
-0.54 Bn manga
-0.51 Bn married
-0.19 Bn meanwhile
-0.29 Bn meets
-0.23 Bn members
-0.20 Bn minute
-0.46 Bn miss
-0.23 Bn mission
-0.17 Bn months
-0.22 Bn more
-0.05 Bn most
0.57 Bn mother
-0.11 Bn moved
-0.05 Bn movie
0.30 Bn mr
-0.57 Bn my
-0.60 Bn name
-0.08 Bn named
-0.24 Bn nearly
-0.21 Bn network
-0.27 Bn new
0.44 Bn newcomer
0.47 Bn newcomers
-0.47 Bn newly
0.45 Bn news
-0.08 Bn next
-0.10 Bn night
-0.37 Bn no
-0.31 Bn noble
-0.29 Bn nominated
0.41 Bn nominee
0.35 Bn not
-0.42 Bn novels
0.67 Bn now
-0.13 Bn off
-0.36 Bn officer
-0.41 Bn older
-0.10 Bn once
-0.44 Bn one
-0.22 Bn only
0.61 Bn opposite
-0.56 Bn or
-0.14 Bn original
0.73 Bn originals
0.43 Bn oscar
0.54 Bn other
0.27 Bn out
0.23 Bn over
-0.28 Bn own
-0.41 Bn pair
0.23 Bn part
-0.38 Bn partner
-0.33 Bn parts
-0.08 Bn photo
0.07 Bn pilot
0.15 Bn place
-0.25 Bn plan
-0.75 Bn play
0.44 Bn played
-0.75 Bn playing
-0.91 Bn plays
-0.07 Bn popular
-0.93 Bn portray
0.26 Bn portrayed
-0.67 Bn power
-0.45 Bn premiere
-0.64 Bn president
0.42 Bn press
-0.57 Bn produce
-0.60 Bn produced
-0.37 Bn producer
-0.62 Bn producers
-0.37 Bn produces
-0.85 Bn production
-0.22 Bn programming
0.07 Bn project
-0.62 Bn protagonist
-0.40 Bn protagonists
-0.13 Bn publisher
-0.06 Bn ratings
-0.38 Bn read
-0.40 Bn reads
-0.26 Bn ready
-0.05 Bn really
0.10 Bn regular
-0.26 Bn relationship
-0.10 Bn remains
-0.13 Bn replaced
0.40 Bn report
-0.20 Bn reports
-0.66 Bn representative
-0.60 Bn reprise
0.60 Bn reprising
0.38 Bn respectively
0.41 Bn return
-0.10 Bn returning
0.08 Bn returns
0.72 Bn reunion
0.42 Bn reunites
0.26 Bn reveal
-0.38 Bn revolves
-0.42 Bn role
-0.16 Bn roles
0.07 Bn run
0.27 Bn s
0.18 Bn sadly
0.06 Bn said
-0.20 Bn same
-0.29 Bn says
-0.04 Bn scandal
-0.33 Bn screenwriter
0.52 Bn season
-0.30 Bn seasons
-0.84 Bn second
-0.22 Bn secret
0.25 Bn see
0.53 Bn seen
0.12 Bn sees
-0.85 Bn serial
-0.33 Bn series
-0.54 Bn service
0.49 Bn set
-0.35 Bn setting
-0.21 Bn share
-0.48 Bn shared
-0.45 Bn she
-0.46 Bn shocking
-0.20 Bn shooting
-0.04 Bn show
-0.18 Bn shown
-0.35 Bn showrunner
-0.45 Bn shows
0.58 Bn signed
-0.20 Bn since
-0.42 Bn sister
0.09 Bn sisters
-0.20 Bn slate
-0.10 Bn small
0.36 Bn son
-0.68 Bn soon
-0.39 Bn source
-0.08 Bn south
0.58 Bn special
0.10 Bn spin-off
0.05 Bn split
0.61 Bn star
0.13 Bn starred
0.09 Bn starring
0.26 Bn stars
-0.10 Bn starts
-0.30 Bn statement
0.37 Bn stick
-0.58 Bn stories
-0.45 Bn story
-0.10 Bn streaming
0.10 Bn studio
-0.52 Bn success
-0.22 Bn such
-0.29 Bn sunday
-0.11 Bn synopsis
-0.26 Bn take
-0.46 Bn takes
-0.57 Bn team
-0.22 Bn television
-0.25 Bn tells
0.18 Bn their
-0.38 Bn them
-0.71 Bn then
0.27 Bn there
-0.05 Bn these
0.11 Bn they
-0.33 Bn thinks
-0.61 Bn thriller
-0.19 Bn through
0.20 Bn time
-0.54 Bn together
-0.36 Bn tokyo
-0.13 Bn told
-0.56 Bn took
-0.67 Bn top
-0.42 Bn town
-0.37 Bn trailer
-0.46 Bn trio
0.06 Bn uk
-0.48 Bn under
-0.79 Bn up
-0.65 Bn upon
-0.23 Bn us
0.33 Bn vampire
0.39 Bn various
-0.21 Bn very
-0.16 Bn via
-0.22 Bn video
-0.39 Bn viewers
0.17 Bn villain
-0.96 Bn wanted
-0.23 Bn watching
-0.80 Bn we
-0.39 Bn we're
-0.31 Bn web
-0.24 Bn weeks
-0.19 Bn west
0.28 Bn what
0.70 Bn when
0.28 Bn where
-0.38 Bn whether
-0.36 Bn which
0.54 Bn while
-0.19 Bn who
0.44 Bn wife
0.40 Bn will
0.39 Bn winner
-0.24 Bn winning
-0.41 Bn working
-0.29 Bn world
-0.13 Bn writer
-0.72 Bn writers
-0.91 Bn written
-0.39 Bn wrote
-0.37 Bn year
-0.67 Bn year-old
0.34 Bn years
-0.14 Bn yet
-0.13 Bn you
0.22 Bn you're
-0.41 Bn young
-0.08 Bn your
0.05 Bn –
0.30 Bn —
0.15 Bn ”
-0.51 H 
0.47 H %C
0.22 H %D
0.60 H %N
-0.67 H %P
0.29 H %T
-0.47 H (
-0.47 H )
0.53 H ,
-0.10 H /
0.19 H :
-0.36 H ?
0.78 H a
-0.41 H about
0.41 H and
-0.30 H back
0.44 H can
0.61 H cast
-0.32 H coming
-0.59 H date
-0.16 H do
-0.31 H for
0.37 H in
-0.40 H is
-0.32 H it
0.06 H know
0.06 H march
-0.95 H new
-0.47 H of
-0.17 H on
-0.22 H plot
-0.30 H release
-0.10 H renewed
0.12 H returning
0.26 H series
-0.26 H star
-0.72 H story
0.33 H the
0.36 H to
0.25 H trailer
-0.17 H tv
0.44 H watch
0.06 H we
-0.63 H what
-0.83 H when
-0.15 H where
-0.18 H who
0.05 H you
-0.50 H “
-0.50 H ”
-0.25 L1 %C
-0.23 L1 %D
-0.21 L1 %N
0.15 L1 %O
-0.44 L1 %P
-0.32 L1 %S
-0.33 L1 %T
-0.18 L1 &
-0.05 L1 's
0.29 L1 (
0.38 L1 )
-0.38 L1 ,
-0.41 L1 -
0.48 L1 .
-0.15 L1 /
0.30 L1 ;
0.13 L1 ^
-0.87 L1 a
-0.21 L1 about
0.29 L1 actor
-0.23 L1 actors
0.61 L1 actress
-0.46 L1 adapts
-0.09 L1 after
-0.43 L1 aka
0.33 L1 alongside
-0.42 L1 an
-0.15 L1 and
0.55 L1 are
-0.25 L1 around
-0.21 L1 as
-0.76 L1 at
-0.28 L1 axed
0.44 L1 be
-0.25 L1 beloved
-0.26 L1 between
0.22 L1 both
-0.26 L1 bring
-0.23 L1 brother
-0.13 L1 but
-0.32 L1 by
-0.31 L1 called
-0.72 L1 character
-0.38 L1 chief
-0.11 L1 co-creator
-0.72 L1 creator
-0.47 L1 creators
-0.68 L1 detective
-0.57 L1 director
-0.37 L1 doing
-0.39 L1 drama
-0.47 L1 father
0.46 L1 feature
-0.50 L1 features
-0.30 L1 film
-0.45 L1 followed
-0.77 L1 follows
-0.40 L1 for
-0.38 L1 former
-0.15 L1 game
0.62 L1 has
-0.50 L1 his
0.63 L1 host
-0.12 L1 husband
-0.55 L1 in
-0.53 L1 include
0.05 L1 includes
0.68 L1 including
-0.09 L1 into
0.27 L1 is
-0.42 L1 its
0.24 L1 join
-0.09 L1 joining
-0.38 L1 know
-0.15 L1 last
0.11 L1 like
-0.44 L1 lord
-0.23 L1 meets
-0.24 L1 members
0.10 L1 mother
-0.05 L1 movie
-0.32 L1 mr
-0.53 L1 my
-0.19 L1 named
-0.28 L1 new
0.44 L1 newcomer
0.41 L1 newcomers
0.41 L1 nominee
-0.12 L1 not
-0.09 L1 of
-0.36 L1 officer
-0.56 L1 on
-0.17 L1 one
-0.44 L1 only
0.61 L1 opposite
-0.52 L1 or
-0.61 L1 play
0.21 L1 played
-0.61 L1 playing
-0.70 L1 plays
-0.64 L1 portray
-0.63 L1 president
-0.15 L1 producer
-0.72 L1 producers
-0.54 L1 protagonist
-0.40 L1 protagonists
-0.10 L1 publisher
0.65 L1 replacing
-0.36 L1 said
0.25 L1 sees
0.08 L1 series
-0.50 L1 service
-0.54 L1 showrunner
0.31 L1 since
-0.08 L1 small
-0.47 L1 so
-0.45 L1 south
0.88 L1 star
0.58 L1 starred
-0.30 L1 starring
0.29 L1 stars
-0.14 L1 studio
-0.38 L1 takes
0.16 L1 that
-0.44 L1 the
-0.47 L1 their
-0.14 L1 through
-0.18 L1 title
-0.39 L1 to
-0.36 L1 under
-0.49 L1 upon
-0.22 L1 us
-0.53 L1 vampire
0.19 L1 villain
0.38 L1 was
-0.23 L1 watching
-0.10 L1 west
0.10 L1 when
-0.38 L1 whether
0.55 L1 while
0.24 L1 wife
0.40 L1 winner
0.40 L1 with
-0.06 L1 writer
-0.05 L1 young
0.58 L1 –
0.04 L1 ”
-0.26 L2 %C 's
0.09 L2 %C ,
0.32 L2 %C and
-0.45 L2 %D ,
0.25 L2 %D and
-0.06 L2 %D in
0.34 L2 %D that
-0.45 L2 %K 's
-0.62 L2 %N ,
0.24 L2 %O ,
-0.08 L2 %P 's
-0.39 L2 %P (
0.59 L2 %P )
0.31 L2 %P :
-0.33 L2 %P as
-0.25 L2 %P by
-0.34 L2 %P for
-0.15 L2 %P in
-0.84 L2 %P of
-0.17 L2 %P on
-0.41 L2 %P plays
0.49 L2 %P star
-0.35 L2 %P takes
-0.46 L2 %P the
-0.47 L2 %P to
0.14 L2 %P with
-0.47 L2 %P –
0.12 L2 %S ,
0.32 L2 %S are
0.55 L2 %S with
-0.26 L2 %T %S
-0.11 L2 %T (
0.57 L2 %T ,
-0.41 L2 %T :
-0.42 L2 %T and
0.33 L2 %T are
-0.50 L2 %T creator
0.48 L2 %T includes
1.02 L2 %T starring
0.31 L2 %T stars
0.34 L2 %T with
-0.31 L2 's (
-0.43 L2 's father
-0.10 L2 's husband
-0.22 L2 's the
-0.35 L2 ( the
-0.74 L2 ) ,
0.19 L2 ) as
0.24 L2 ) –
-0.18 L2 , a
0.36 L2 , after
-0.44 L2 , alongside
0.11 L2 , and
-0.05 L2 , but
-0.23 L2 , including
0.88 L2 , starring
0.20 L2 , stars
0.47 L2 , the
-0.05 L2 , with
-0.83 L2 , ”
-0.13 L2 . /
-0.36 L2 / producer
-0.35 L2 : the
-0.06 L2 ^ %C
-0.10 L2 ^ %T
0.13 L2 ^ ^
0.23 L2 ^ actor
0.38 L2 ^ both
-0.21 L2 ^ but
-0.26 L2 ^ creator
0.26 L2 ^ from
-0.09 L2 ^ joining
-0.30 L2 ^ showrunner
0.25 L2 ^ starring
-0.19 L2 ^ the
-0.63 L2 ^ when
-0.21 L2 ^ while
-0.15 L2 about the
-0.09 L2 according to
-0.33 L2 actor ,
-0.43 L2 adaptation of
-0.40 L2 adapted by
-0.10 L2 adapted from
-0.22 L2 also includes
0.64 L2 also stars
-0.18 L2 and a
-0.05 L2 and around
0.43 L2 and starring
0.18 L2 and the
0.20 L2 and writer
-0.16 L2 announced at
-0.05 L2 as a
-0.25 L2 as an
-0.26 L2 at the
0.25 L2 back ;
-0.31 L2 based on
0.36 L2 cast :
0.76 L2 cast includes
0.32 L2 cast including
-0.24 L2 cast members
-0.14 L2 city of
-0.43 L2 co-written by
-0.70 L2 created by
-0.36 L2 credit :
-0.27 L2 daughter ,
-0.67 L2 directed by
-0.50 L2 dr .
0.56 L2 drama starring
-0.31 L2 during the
-0.38 L2 executive producer
-0.13 L2 film ,
-0.13 L2 follows a
-0.40 L2 from the
-0.28 L2 has axed
-0.28 L2 illustrated by
-0.07 L2 in %D
-0.58 L2 in a
-0.39 L2 in the
0.25 L2 inspired by
0.31 L2 it starred
0.19 L2 it stars
0.46 L2 led by
-0.23 L2 man ,
-0.34 L2 manga by
0.43 L2 mr .
-0.32 L2 name by
-0.55 L2 novel by
-0.26 L2 novels by
-0.13 L2 of a
-0.28 L2 of drama
-0.60 L2 of the
-0.11 L2 on a
-0.25 L2 on the
-0.06 L2 photo :
-0.26 L2 photo by
0.69 L2 played by
-0.14 L2 produced by
-0.27 L2 return as
-0.44 L2 returning as
-0.32 L2 returns as
-0.09 L2 revolves around
-0.16 L2 role as
-0.34 L2 role of
-0.60 L2 roles as
-0.37 L2 series ,
-0.39 L2 series and
-0.25 L2 series creator
-0.07 L2 series follows
-0.64 L2 series from
0.09 L2 series starring
0.48 L2 series stars
-0.04 L2 series with
-0.55 L2 set in
-0.20 L2 shooting in
-0.33 L2 show ,
0.61 L2 show stars
0.10 L2 star :
0.14 L2 star opposite
-0.39 L2 story of
-0.39 L2 such as
-0.05 L2 team at
-0.12 L2 the %D
-0.17 L2 the %N
-0.05 L2 the last
-0.14 L2 the south
-0.04 L2 to a
-0.06 L2 to the
-0.04 L2 town of
-0.26 L2 under director
-0.64 L2 voice of
0.35 L2 well as
-0.20 L2 who plays
0.44 L2 will be
-0.61 L2 will play
-0.08 L2 with the
-0.40 L2 working with
-0.57 L2 written by
-0.26 L2 “ a
-0.17 L2 “ the
-0.19 L2 ” and
-0.22 L2 ” creator
-0.36 L2 ” said
0.82 L2 ” starring
-0.28 L3 %C has axed
0.24 L3 %D ) –
-0.28 L3 %D , but
0.40 L3 %D , with
-0.12 L3 %O %P 's
-0.62 L3 %P %N ,
-0.31 L3 %P 's (
-0.43 L3 %P 's father
-0.10 L3 %P 's husband
-0.35 L3 %P ( the
0.16 L3 %P ) as
-0.14 L3 %P , a
-0.08 L3 %P , ”
-0.09 L3 %P : the
-0.15 L3 %P in the
-0.24 L3 %P of drama
-0.32 L3 %P returns as
-0.62 L3 %P will play
-0.27 L3 %S of the
0.76 L3 %T , starring
0.50 L3 %T , with
0.18 L3 %T and the
-0.22 L3 %T ” creator
-0.35 L3 's %P of
-0.47 L3 's %T ,
0.59 L3 ( %P 's
-0.62 L3 ( %P of
-0.17 L3 ( %P on
-0.06 L3 ( photo :
-0.05 L3 ( “ the
-0.15 L3 ) %P (
-0.56 L3 ) , with
-0.41 L3 , %P 's
-0.35 L3 , %P (
-0.14 L3 , %P as
-0.26 L3 , %P in
-0.09 L3 , according to
0.33 L3 , along with
-0.08 L3 , directed by
0.28 L3 , inspired by
0.53 L3 , mr .
0.44 L3 , played by
-0.25 L3 , produced by
-0.11 L3 , written by
-0.36 L3 , ” said
-0.77 L3 : %P (
-0.40 L3 ^ %P 's
-1.13 L3 ^ %P (
0.75 L3 ^ %P :
0.05 L3 ^ %P as
-0.41 L3 ^ %P plays
-0.35 L3 ^ %P –
-0.26 L3 ^ %T %S
-0.11 L3 ^ %T (
0.15 L3 ^ %T stars
-0.06 L3 ^ ^ %C
-0.10 L3 ^ ^ %T
0.13 L3 ^ ^ ^
0.23 L3 ^ ^ actor
0.38 L3 ^ ^ both
-0.21 L3 ^ ^ but
-0.26 L3 ^ ^ creator
0.26 L3 ^ ^ from
-0.09 L3 ^ ^ joining
-0.30 L3 ^ ^ showrunner
0.25 L3 ^ ^ starring
-0.19 L3 ^ ^ the
-0.63 L3 ^ ^ when
-0.21 L3 ^ ^ while
-0.23 L3 ^ based on
0.36 L3 ^ cast :
-0.28 L3 ^ created by
-0.29 L3 ^ directed by
-0.23 L3 ^ executive producer
0.31 L3 ^ it starred
-0.36 L3 ^ produced by
-0.24 L3 ^ written by
0.42 L3 a %S with
-0.32 L3 adapts %P 's
-0.24 L3 after %P 's
-0.29 L3 an adaptation of
-0.34 L3 and %P (
-0.36 L3 and %P as
-0.06 L3 and %P of
-0.40 L3 and adapted by
-0.22 L3 and directed by
-0.19 L3 and illustrated by
-0.07 L3 and produced by
-0.17 L3 and written by
-0.56 L3 are %P (
0.35 L3 as well as
-0.14 L3 based on the
-0.26 L3 be directed by
-0.26 L3 be written by
-0.15 L3 book %T :
-0.19 L3 by %P 's
-0.94 L3 by %P (
0.58 L3 cast also includes
-0.09 L3 centers on a
0.43 L3 character %P (
0.42 L3 executive produced by
0.29 L3 father %P (
-0.12 L3 for the %D
-0.16 L3 her role as
-0.05 L3 in and around
-0.61 L3 include %P (
-0.78 L3 is %P (
-0.15 L3 is %P as
-0.14 L3 is based on
-0.20 L3 is created by
-0.25 L3 is directed by
-0.24 L3 is written by
-0.08 L3 new %P 's
-0.31 L3 of %P 's
0.44 L3 of %P (
-0.41 L3 of %S ,
0.54 L3 of %T ,
0.48 L3 of %T includes
0.38 L3 on %D ,
0.34 L3 on %D that
0.56 L3 on %P (
-0.32 L3 same name by
-0.15 L3 series written by
-0.06 L3 set in the
0.21 L3 starring %P 's
-0.09 L3 stars %P (
-0.60 L3 stars %P as
-0.24 L3 the %P for
-0.20 L3 the %P of
0.61 L3 the cast includes
-0.07 L3 the series follows
0.46 L3 the series stars
-0.33 L3 the show ,
0.61 L3 the show stars
-0.39 L3 the story of
0.24 L3 to %O ,
-0.50 L3 to %P 's
-0.15 L3 was created by
-0.15 L3 was written by
-0.27 L3 with %P as
-0.36 L3 writer / producer
0.47 L3 “ %P (
-0.14 LR %D .
-0.39 LR %N ,
-0.26 LR %O 's
-0.22 LR %O ,
-0.26 LR %T .
-0.05 LR 's %D
0.09 LR 's %N
-0.62 LR 's 's
0.33 LR 's )
0.22 LR 's ,
0.22 LR 's .
0.16 LR 's and
-0.08 LR 's are
0.14 LR 's as
-0.67 LR 's in
-0.31 LR 's novels
-0.09 LR 's of
-0.05 LR 's to
-0.20 LR ( $
-0.14 LR ( %N
-0.67 LR ( 's
0.37 LR ( )
-0.70 LR ( ,
-0.26 LR ( in
-0.18 LR ( of
-0.07 LR ( on
0.25 LR , 's
-0.83 LR , )
-0.79 LR , ,
-0.46 LR , -
0.49 LR , announced
0.08 LR , are
0.89 LR , has
-0.61 LR , in
0.08 LR , is
-0.41 LR , said
-0.38 LR , to
-0.34 LR , was
-0.49 LR , will
0.36 LR -- ,
-0.48 LR . )
0.37 LR . ,
-0.64 LR : )
0.45 LR : ,
0.28 LR : .
-0.42 LR : /
-0.28 LR : is
-0.21 LR : the
0.66 LR : to
-0.31 LR : will
0.26 LR ; ,
0.07 LR ; is
-0.65 LR ^ 's
-0.19 LR ^ ,
0.56 LR ^ .
-0.77 LR ^ :
0.79 LR ^ also
0.64 LR ^ and
-0.08 LR ^ are
0.23 LR ^ as
0.06 LR ^ cast
-0.19 LR ^ continues
-0.79 LR ^ created
-0.69 LR ^ directs
0.10 LR ^ has
0.52 LR ^ have
0.91 LR ^ in
-0.09 LR ^ is
-0.33 LR ^ launched
-0.36 LR ^ lead
-0.21 LR ^ plays
0.11 LR ^ reprises
0.13 LR ^ return
0.58 LR ^ returns
0.44 LR ^ said
-0.54 LR ^ says
0.25 LR ^ star
-0.40 LR ^ stars
-0.54 LR ^ to
-0.45 LR ^ was
0.50 LR ^ who
0.55 LR ^ will
0.27 LR ^ wrote
0.60 LR ^ –
-0.19 LR a )
-0.11 LR a ,
-0.11 LR a lawyer
0.08 LR actor as
-0.25 LR actor is
0.67 LR actors .
0.40 LR actress ,
0.62 LR actress .
-0.46 LR adapts 's
0.16 LR after 's
-0.06 LR alongside .
-0.73 LR and 's
0.35 LR and ,
0.39 LR are ,
0.32 LR are .
-0.09 LR around ,
-0.05 LR around .
-0.07 LR as $
-0.28 LR as 's
-0.69 LR as ,
-0.56 LR as .
-0.27 LR as ;
0.26 LR as as
-0.74 LR as in
-0.46 LR as with
-0.42 LR as would
-0.07 LR at $
-0.23 LR at ,
-0.57 LR at .
-0.08 LR at in
-0.21 LR between and
0.09 LR but has
-0.06 LR but is
-0.21 LR by $
-0.09 LR by 's
0.41 LR by )
0.34 LR by ,
-1.16 LR by .
-0.26 LR by /
-0.60 LR by and
-0.29 LR by in
-0.60 LR by is
-0.36 LR by on
-0.24 LR by who
0.41 LR by –
-0.11 LR co-creator ,
-0.26 LR creator .
-0.59 LR creator has
-0.53 LR director .
-0.22 LR director is
-0.28 LR drama ,
-0.07 LR follows ,
0.14 LR for 's
-0.27 LR for )
0.11 LR for as
0.19 LR from 's
-0.57 LR from ,
0.09 LR from .
-0.09 LR in %D
-0.80 LR in 's
-0.40 LR in )
-0.59 LR in ,
-0.59 LR in .
0.22 LR in in
-0.05 LR in on
-0.56 LR include .
0.35 LR include as
-0.05 LR includes .
-0.08 LR including ,
0.71 LR including .
-0.67 LR is 's
0.68 LR is ,
0.32 LR is .
0.38 LR is as
-0.36 LR its ,
-0.15 LR last )
0.30 LR like .
-0.23 LR meets ,
-0.05 LR movie .
-0.07 LR new 's
-0.12 LR not )
-0.72 LR of $
0.20 LR of 's
-0.66 LR of )
-0.87 LR of ,
-0.92 LR of .
-0.23 LR of :
-0.47 LR of and
-0.12 LR of in
-0.07 LR of to
-0.38 LR of who
-0.39 LR of will
-0.36 LR on 's
-0.17 LR on )
0.12 LR on ,
-0.70 LR on in
0.14 LR opposite in
-0.28 LR or .
-0.18 LR play ,
-0.36 LR plays ,
-0.25 LR plays in
-0.55 LR producer 's
-0.11 LR producer ,
-0.08 LR producer said
-0.21 LR producer will
-0.40 LR protagonists ,
-0.18 LR said ,
-0.16 LR showrunner ,
-0.08 LR small town
0.54 LR star ,
0.48 LR star stars
-0.30 LR starring 's
0.85 LR starring ,
-0.75 LR starring .
0.62 LR starring ;
0.46 LR starring and
0.26 LR stars ,
1.02 LR stars .
0.71 LR stars as
0.21 LR that are
0.62 LR that will
-0.32 LR the %N
-0.17 LR the %S
-0.59 LR the 's
-0.57 LR the )
-0.49 LR the ,
0.37 LR the -
-0.81 LR the .
-0.18 LR the :
-0.09 LR the and
-0.20 LR the in
-0.15 LR the is
-0.58 LR the of
0.46 LR the series
-0.09 LR the spinoff
-0.50 LR the star
-0.13 LR the story
-0.07 LR the to
-0.30 LR to 's
-0.04 LR to ,
-0.59 LR to .
-0.28 LR to in
0.19 LR villain ,
0.56 LR while is
0.30 LR winner ,
0.67 LR with 's
0.44 LR with ,
0.60 LR with .
-0.23 LR with again
-0.32 LR with as
0.20 LR with in
-0.30 LR – $
-0.08 LR ” )
0.48 LR ” ,
-0.46 LR ” said
-0.52 Lb2 %D
-0.30 Lb2 %K
0.23 Lb2 %N
0.59 Lb2 %O
-0.28 Lb2 %P
0.40 Lb2 %S
0.26 Lb2 %T
-0.67 Lb2 (
0.17 Lb2 )
0.63 Lb2 ,
0.19 Lb2 -
-0.20 Lb2 .
0.14 Lb2 /
0.57 Lb2 :
0.25 Lb2 ^
-0.80 Lb2 a
-0.15 Lb2 about
-0.09 Lb2 according
-0.33 Lb2 actor
0.45 Lb2 actors
-0.43 Lb2 adaptation
-0.47 Lb2 adapted
-0.07 Lb2 added
-0.68 Lb2 after
0.21 Lb2 again
-0.19 Lb2 all
0.58 Lb2 already
0.07 Lb2 also
-0.12 Lb2 and
-0.09 Lb2 anime
0.07 Lb2 announced
-0.62 Lb2 another
-0.46 Lb2 anything
0.69 Lb2 are
-0.46 Lb2 as
0.36 Lb2 at
-0.46 Lb2 australia
-0.10 Lb2 award
0.07 Lb2 back
-0.41 Lb2 backdrop
-0.37 Lb2 based
-0.19 Lb2 be
-0.27 Lb2 book
-0.48 Lb2 by
0.54 Lb2 cast
-0.30 Lb2 character
0.18 Lb2 characters
-0.14 Lb2 city
-0.34 Lb2 co-created
-0.43 Lb2 co-written
0.17 Lb2 confirmed
-0.69 Lb2 created
-0.36 Lb2 credit
-0.27 Lb2 daughter
-0.67 Lb2 directed
-0.50 Lb2 dr
-0.61 Lb2 drama
-0.31 Lb2 during
0.10 Lb2 end
-0.24 Lb2 episodes
-0.47 Lb2 executive
-0.13 Lb2 film
-0.07 Lb2 filming
-0.61 Lb2 follows
-0.30 Lb2 for
-0.62 Lb2 from
-0.35 Lb2 front
-0.25 Lb2 girl
0.59 Lb2 had
-0.28 Lb2 has
0.64 Lb2 have
-0.31 Lb2 her
-0.20 Lb2 here
-0.39 Lb2 his
-0.28 Lb2 illustrated
-0.93 Lb2 in
-0.35 Lb2 including
0.25 Lb2 inspired
-0.52 Lb2 is
-0.54 Lb2 its
-0.06 Lb2 know
0.30 Lb2 known
0.46 Lb2 led
-0.17 Lb2 like
-0.14 Lb2 main
-0.51 Lb2 man
-0.34 Lb2 manga
-0.61 Lb2 meanwhile
0.64 Lb2 members
0.62 Lb2 mother
-0.11 Lb2 moved
0.43 Lb2 mr
-0.73 Lb2 name
-0.18 Lb2 named
-0.20 Lb2 network
-0.39 Lb2 new
0.51 Lb2 news
0.32 Lb2 not
-0.66 Lb2 novel
-0.30 Lb2 novels
-0.97 Lb2 of
-0.58 Lb2 on
0.54 Lb2 oscar
-0.80 Lb2 out
-0.64 Lb2 over
-0.38 Lb2 partner
-0.28 Lb2 photo
0.69 Lb2 played
-0.23 Lb2 premiere
-0.22 Lb2 produced
0.09 Lb2 producers
-0.22 Lb2 programming
0.12 Lb2 return
-0.13 Lb2 returning
-0.32 Lb2 returns
-0.09 Lb2 revolves
-0.29 Lb2 role
-0.45 Lb2 roles
0.61 Lb2 said
-0.15 Lb2 says
-0.58 Lb2 second
-0.31 Lb2 series
0.14 Lb2 set
-0.22 Lb2 she
-0.20 Lb2 shooting
0.27 Lb2 show
-0.27 Lb2 showrunner
0.20 Lb2 star
0.43 Lb2 starring
0.60 Lb2 stars
-0.33 Lb2 stories
-0.46 Lb2 story
-0.39 Lb2 such
-0.51 Lb2 team
-0.39 Lb2 that
-0.10 Lb2 the
-0.28 Lb2 then
0.52 Lb2 this
-0.36 Lb2 to
0.22 Lb2 together
-0.11 Lb2 told
-0.34 Lb2 town
-0.15 Lb2 trailer
0.47 Lb2 uk
-0.26 Lb2 under
-0.13 Lb2 video
-0.53 Lb2 voice
-0.89 Lb2 was
-0.26 Lb2 we
0.35 Lb2 well
0.15 Lb2 when
-0.49 Lb2 which
-0.43 Lb2 who
0.65 Lb2 will
-0.20 Lb2 winning
0.77 Lb2 with
-0.41 Lb2 working
-0.57 Lb2 written
-0.48 Lb2 year-old
0.65 Lb2 years
-0.38 Lb2 you
0.25 Lb2 you're
-0.11 Lb2 –
-0.71 Lb2 “
-0.31 Lb2 ”
-0.09 Lb3 !
0.11 Lb3 %C
0.61 Lb3 %D
-0.82 Lb3 %K
-0.39 Lb3 %N
0.40 Lb3 %O
0.24 Lb3 %P
0.20 Lb3 %S
0.26 Lb3 %T
-0.50 Lb3 &
0.41 Lb3 's
0.07 Lb3 (
-0.86 Lb3 )
-0.12 Lb3 ,
-0.58 Lb3 .
-0.38 Lb3 /
-0.18 Lb3 :
-0.12 Lb3 ;
0.08 Lb3 ^
0.10 Lb3 a
-0.20 Lb3 actress
-0.32 Lb3 adapts
0.31 Lb3 adds
-0.31 Lb3 after
-0.19 Lb3 again
0.11 Lb3 alongside
0.25 Lb3 already
-0.34 Lb3 also
0.13 Lb3 an
-0.22 Lb3 and
0.46 Lb3 animates
0.27 Lb3 are
-0.76 Lb3 as
-0.90 Lb3 at
-0.12 Lb3 back
-0.17 Lb3 based
-0.22 Lb3 be
-0.19 Lb3 been
-0.14 Lb3 being
-0.62 Lb3 between
-0.29 Lb3 book
-0.33 Lb3 both
-0.20 Lb3 by
0.54 Lb3 can
0.77 Lb3 cast
-0.09 Lb3 centers
0.22 Lb3 character
-0.16 Lb3 characters
0.09 Lb3 comedy
-0.20 Lb3 debut
0.19 Lb3 director
-0.46 Lb3 drama
0.27 Lb3 episode
0.18 Lb3 episodes
0.61 Lb3 event
0.13 Lb3 executive
-0.14 Lb3 expect
-0.32 Lb3 fact
-0.19 Lb3 family
0.18 Lb3 fans
0.29 Lb3 father
0.30 Lb3 feature
-0.21 Lb3 fictional
0.23 Lb3 first
0.04 Lb3 follows
-0.05 Lb3 from
-0.62 Lb3 go
-0.11 Lb3 golden
0.26 Lb3 has
-0.09 Lb3 he
-0.33 Lb3 her
-0.36 Lb3 his
0.43 Lb3 in
-0.46 Lb3 include
-0.12 Lb3 including
-0.21 Lb3 is
0.82 Lb3 it
-0.22 Lb3 its
-0.06 Lb3 lady
-0.38 Lb3 last
0.41 Lb3 lead
-0.44 Lb3 life
-0.66 Lb3 main
-0.29 Lb3 members
-0.23 Lb3 mission
-0.23 Lb3 mother
-0.10 Lb3 my
0.44 Lb3 named
-0.09 Lb3 new
-0.28 Lb3 news
0.37 Lb3 not
0.43 Lb3 novel
0.11 Lb3 of
0.31 Lb3 on
0.94 Lb3 only
0.04 Lb3 out
-0.24 Lb3 played
-0.31 Lb3 premiere
-0.22 Lb3 producer
0.37 Lb3 return
-0.14 Lb3 role
0.31 Lb3 s
-0.32 Lb3 same
-0.25 Lb3 secret
-0.80 Lb3 series
0.51 Lb3 set
-0.44 Lb3 show
-0.05 Lb3 shown
-0.12 Lb3 shows
0.39 Lb3 son
-0.24 Lb3 spin-off
0.29 Lb3 starring
-0.18 Lb3 stars
0.37 Lb3 stick
-0.05 Lb3 story
-0.08 Lb3 take
0.65 Lb3 that
-1.03 Lb3 the
0.73 Lb3 their
-0.30 Lb3 them
-0.06 Lb3 they
-0.49 Lb3 thriller
-0.38 Lb3 trailer
0.39 Lb3 various
-0.84 Lb3 was
-0.14 Lb3 we
-0.26 Lb3 web
-0.48 Lb3 were
-0.20 Lb3 which
-0.44 Lb3 while
0.44 Lb3 who
0.37 Lb3 wife
-0.20 Lb3 will
0.52 Lb3 with
-0.31 Lb3 world
-0.36 Lb3 writer
-0.07 Lb3 years
-0.35 Lb3 young
0.19 Lb3 –
0.19 Lb3 “
0.23 Lb3 ”
-0.16 R1 !
-0.16 R1 $
-0.41 R1 %D
-0.16 R1 %N
-0.16 R1 %O
0.19 R1 %P
-0.17 R1 %S
-0.65 R1 %T
-0.22 R1 's
0.15 R1 )
-0.05 R1 ,
0.59 R1 -
0.15 R1 --
0.06 R1 .
0.31 R1 ...
-0.67 R1 /
-0.33 R1 :
0.70 R1 ;
-0.39 R1 ]
0.66 R1 a
-0.37 R1 actor
-0.34 R1 actress
-0.30 R1 added
0.53 R1 after
-0.35 R1 agent
0.49 R1 all
-0.16 R1 along
0.48 R1 also
-0.49 R1 and
0.49 R1 announced
-0.06 R1 are
0.58 R1 as
-0.45 R1 at
-0.14 R1 attached
-0.23 R1 australia
-0.41 R1 award
-0.13 R1 back
-0.35 R1 being
-0.19 R1 book
-0.20 R1 broadcast
-0.22 R1 but
-0.35 R1 by
0.06 R1 cast
0.14 R1 commented
-0.26 R1 confirmed
-0.19 R1 continues
-0.83 R1 created
0.27 R1 described
-0.27 R1 directed
-0.78 R1 directs
-0.55 R1 drama
0.33 R1 executive
-0.33 R1 follows
-0.50 R1 for
0.61 R1 from
-0.37 R1 had
0.31 R1 has
0.47 R1 in
-0.06 R1 is
0.21 R1 joining
0.12 R1 joins
-0.33 R1 launched
-0.11 R1 lawyer
-0.41 R1 lead
0.63 R1 leads
-0.16 R1 leave
-0.20 R1 left
-0.70 R1 made
-0.30 R1 makes
-0.31 R1 novels
-1.10 R1 of
-0.09 R1 on
-0.53 R1 one
0.17 R1 play
0.31 R1 played
0.37 R1 playing
0.09 R1 plays
-0.11 R1 prequel
-0.61 R1 remains
0.33 R1 reprise
0.11 R1 reprises
-0.32 R1 respectively
0.13 R1 return
0.12 R1 returns
-0.20 R1 revealed
-0.23 R1 role
-0.52 R1 said
-0.07 R1 says
0.27 R1 series
-0.18 R1 show
-0.11 R1 sisters
-0.09 R1 spinoff
-0.08 R1 star
-0.34 R1 stars
0.25 R1 steps
-0.18 R1 story
-0.43 R1 sure
0.17 R1 take
-0.86 R1 the
-0.50 R1 to
-0.49 R1 told
-0.27 R1 took
-0.08 R1 town
0.35 R1 turned
-0.16 R1 under
-0.26 R1 update
-0.11 R1 via
0.08 R1 was
-0.40 R1 who
-0.04 R1 will
0.36 R1 with
0.29 R1 would
0.27 R1 wrote
-0.37 R1 you
0.34 R1 –
-0.51 R1 —
-0.13 R1 “
-0.16 R2 $ $
-0.15 R2 %D .
-0.08 R2 %N %P
-0.07 R2 %N )
-0.23 R2 %N ,
0.27 R2 %P (
-0.24 R2 %T is
-0.58 R2 's %D
-0.25 R2 's %K
0.49 R2 's %P
-0.47 R2 's %T
-0.29 R2 's (
-0.19 R2 's book
-0.25 R2 's childhood
-0.38 R2 's father
-0.40 R2 's first
-0.23 R2 's husband
-0.05 R2 's journey
0.19 R2 's last
-0.24 R2 's manga
-0.13 R2 's novel
-0.46 R2 's second
-0.29 R2 's series
-0.16 R2 's trilogy
0.70 R2 's “
-0.44 R2 ) $
-0.25 R2 ) %P
0.16 R2 ) ,
0.25 R2 ) .
0.15 R2 ) and
0.60 R2 ) are
-0.47 R2 ) as
-0.47 R2 ) has
0.23 R2 ) in
-0.86 R2 ) is
-0.61 R2 ) lead
-0.59 R2 ) plays
-0.74 R2 ) star
0.46 R2 ) who
-0.41 R2 ) will
-0.09 R2 ) would
-0.10 R2 , %C
0.38 R2 , %N
-0.11 R2 , %O
-0.92 R2 , a
-0.23 R2 , according
0.43 R2 , alongside
-0.14 R2 , an
0.12 R2 , and
-0.11 R2 , announced
-0.12 R2 , as
-0.34 R2 , but
-0.44 R2 , described
0.55 R2 , directed
-0.06 R2 , director
0.34 R2 , for
0.22 R2 , from
0.47 R2 , has
0.19 R2 , is
-0.26 R2 , it
-0.12 R2 , its
0.47 R2 , known
-0.68 R2 , mr
0.23 R2 , new
-0.07 R2 , on
0.25 R2 , once
-0.63 R2 , played
-0.34 R2 , president
-0.17 R2 , produced
-0.35 R2 , respectively
-0.13 R2 , since
-0.14 R2 , the
-0.51 R2 , their
-0.37 R2 , this
-0.27 R2 , was
-0.16 R2 , where
-0.33 R2 , which
-0.13 R2 , while
-0.14 R2 , who
0.23 R2 , whose
0.17 R2 , will
0.61 R2 , with
-0.05 R2 , written
-0.61 R2 , “
-0.19 R2 , ”
-0.15 R2 - based
0.46 R2 - fronted
-0.11 R2 - winning
0.07 R2 . $
-0.18 R2 . ,
0.15 R2 . ”
-0.32 R2 ... $
-0.53 R2 / %C
-0.26 R2 / %O
-0.32 R2 : %P
0.27 R2 : the
-0.27 R2 : “
0.42 R2 ; %T
0.38 R2 ; and
-0.28 R2 a %P
-0.30 R2 added :
0.52 R2 again playing
-0.16 R2 along with
-0.23 R2 and %D
-0.38 R2 and %T
-0.23 R2 and adapted
0.07 R2 and co
-0.16 R2 and directed
-0.04 R2 and filmed
-0.17 R2 and her
-0.13 R2 and his
-0.13 R2 and illustrated
-0.24 R2 and is
-0.13 R2 and starring
-0.18 R2 and the
-0.48 R2 and will
-0.27 R2 and written
0.16 R2 are all
-0.53 R2 are executive
0.56 R2 are the
0.29 R2 as %P
0.57 R2 as a
0.27 R2 as he
0.41 R2 as the
-0.31 R2 as well
-0.26 R2 at its
-0.26 R2 at the
-0.10 R2 australia ,
-0.04 R2 award -
-0.44 R2 back in
-0.05 R2 by %P
0.06 R2 cast in
0.14 R2 commented :
-0.66 R2 created the
0.27 R2 described the
-0.27 R2 directed the
0.33 R2 executive produce
-0.34 R2 for %C
-0.60 R2 for %K
0.51 R2 for a
-0.56 R2 for his
-0.18 R2 for the
0.61 R2 from the
0.31 R2 has been
0.36 R2 has joined
0.18 R2 has said
-0.11 R2 has written
0.04 R2 have joined
-0.46 R2 in %D
-0.21 R2 in %P
-0.23 R2 in %S
-0.07 R2 in %T
-0.04 R2 in order
0.22 R2 in the
-0.47 R2 in “
0.07 R2 is a
-0.27 R2 is also
0.48 R2 is available
0.64 R2 is back
-0.47 R2 is directing
-0.43 R2 is found
-0.38 R2 is in
0.21 R2 is leaving
0.25 R2 is likely
-0.62 R2 is not
0.28 R2 is on
0.38 R2 is set
-0.25 R2 is stepping
0.18 R2 is the
-0.32 R2 joins “
0.45 R2 lead the
-0.69 R2 of %P
-0.17 R2 of a
-0.60 R2 of drama
-0.15 R2 of the
-0.56 R2 on %C
0.35 R2 on %D
-0.06 R2 on %P
0.77 R2 on a
-0.08 R2 on the
0.17 R2 play the
-0.38 R2 plays %P
0.33 R2 reprise their
0.11 R2 reprises her
-0.31 R2 respectively .
-0.37 R2 return to
0.13 R2 returns as
-0.28 R2 said ,
-0.21 R2 said .
0.47 R2 said :
-0.27 R2 said in
0.35 R2 says :
-0.36 R2 series ,
0.23 R2 series in
-0.68 R2 star %P
0.48 R2 star .
0.46 R2 stars as
-0.41 R2 stars in
-0.14 R2 the %P
-0.17 R2 to %P
-0.16 R2 to be
-0.92 R2 to return
-0.06 R2 to the
-0.13 R2 told %O
-0.37 R2 who 's
-0.42 R2 who is
-0.19 R2 who share
-0.17 R2 will be
0.18 R2 will not
0.63 R2 will play
0.15 R2 will reprise
0.25 R2 will return
0.64 R2 will star
0.42 R2 will take
0.49 R2 with %P
0.47 R2 – %P
-0.37 R2 – a
-0.70 R2 – the
-0.16 R3 $ $ $
-0.15 R3 %D . $
-0.23 R3 %N , %P
0.27 R3 %P ( %P
-0.54 R3 's %P )
-0.76 R3 's %P ,
0.58 R3 's %P .
0.36 R3 's %P and
-0.59 R3 's %P as
-0.17 R3 's %P of
-0.06 R3 's %P to
-0.55 R3 's %T ,
-0.41 R3 's %T and
-0.29 R3 's ( %P
-0.28 R3 's character ,
-0.38 R3 's father %P
-0.23 R3 's husband %P
-0.05 R3 's journey to
-0.17 R3 's manga ,
-0.29 R3 's series %T
0.76 R3 's “ %T
-0.44 R3 ) $ $
-0.25 R3 ) %P (
-0.50 R3 ) , %P
0.40 R3 ) , a
0.22 R3 ) , and
-0.31 R3 ) , who
-0.31 R3 ) , with
0.25 R3 ) . $
-0.21 R3 ) and %P
0.08 R3 ) are all
0.21 R3 ) are back
-0.40 R3 ) as %P
-0.47 R3 ) has been
-0.31 R3 ) is the
0.24 R3 , %T is
-0.20 R3 , a %P
-0.09 R3 , a successful
-0.35 R3 , a woman
-0.23 R3 , according to
0.48 R3 , and others
-0.11 R3 , announced the
-0.44 R3 , described as
0.55 R3 , directed by
-0.25 R3 , from %D
0.50 R3 , has been
0.29 R3 , is a
0.10 R3 , is back
0.25 R3 , once again
-0.63 R3 , played by
-0.34 R3 , president of
-0.17 R3 , produced by
-0.35 R3 , respectively .
-0.14 R3 , the %C
-0.08 R3 , the %S
-0.31 R3 , the creator
-0.08 R3 , the drama
-0.27 R3 , the producer
0.77 R3 , the series
0.12 R3 , the show
-0.33 R3 , the son
-0.20 R3 , who also
0.30 R3 , who are
-0.87 R3 , who created
0.35 R3 , who had
0.50 R3 , who has
0.10 R3 , who is
0.48 R3 , who plays
0.38 R3 , who starred
-0.21 R3 , who was
0.29 R3 , who will
-0.67 R3 , who wrote
-0.05 R3 , written by
-0.55 R3 , “ %T
-0.05 R3 , ” “
0.07 R3 . $ $
0.15 R3 . ” $
-0.32 R3 ... $ $
-0.45 R3 / %C $
-0.05 R3 : the %P
-0.30 R3 added : “
0.07 R3 and co .
-0.16 R3 and directed by
-0.10 R3 and her family
-0.13 R3 and illustrated by
-0.13 R3 and starring %P
-0.27 R3 and written by
0.18 R3 are all expected
-0.35 R3 are all set
-0.17 R3 are back in
-0.53 R3 are executive producers
-0.14 R3 as %P $
0.25 R3 as %P ,
0.38 R3 as %P .
0.25 R3 as %P ;
0.24 R3 as %P and
-0.26 R3 as the king
0.28 R3 as the title
-0.31 R3 as well as
-0.04 R3 award - winning
-0.44 R3 back in %D
-0.05 R3 by %P .
-0.27 R3 directed the first
-0.16 R3 for the %C
0.32 R3 has been cast
0.36 R3 has joined the
-0.14 R3 in %D $
-0.42 R3 in %D .
-0.14 R3 in %P ,
-0.25 R3 in %S of
0.17 R3 in %T ,
-0.04 R3 in order to
-0.17 R3 in the %P
0.13 R3 in the %S
-0.44 R3 in the new
-0.39 R3 in the show
-0.47 R3 in “ %T
0.48 R3 is available .
-0.53 R3 is in charge
-0.15 R3 is likely to
0.38 R3 is set to
-0.05 R3 of %P )
-0.05 R3 of %P ,
-0.43 R3 of %P .
-0.37 R3 of %P and
-0.17 R3 of a %P
-0.09 R3 of drama %P
-0.07 R3 on %C ,
0.45 R3 on %D .
0.33 R3 reprise their roles
0.11 R3 reprises her role
-0.31 R3 respectively . $
0.44 R3 returns as %P
-0.21 R3 said . $
0.47 R3 said : “
-0.27 R3 said in a
0.35 R3 says : “
0.23 R3 series in %D
-0.43 R3 star %P stars
0.48 R3 star . $
-0.13 R3 told %O he
0.52 R3 will be returning
0.32 R3 will play %P
0.33 R3 will star in
0.72 R3 with %P ,
0.38 R3 – %P $
-0.05 Rb2 $
-0.60 Rb2 %C
0.22 Rb2 %D
-0.45 Rb2 %K
-0.30 Rb2 %N
-0.44 Rb2 %O
-0.14 Rb2 %P
-0.76 Rb2 %S
-0.77 Rb2 %T
0.45 Rb2 's
0.07 Rb2 (
-0.94 Rb2 )
-0.12 Rb2 ,
-0.08 Rb2 -
-0.36 Rb2 --
0.23 Rb2 .
-0.16 Rb2 /
0.49 Rb2 :
0.22 Rb2 ;
0.15 Rb2 a
0.13 Rb2 absent
-0.24 Rb2 according
-0.12 Rb2 actor
-0.23 Rb2 adapted
0.25 Rb2 again
0.17 Rb2 all
0.43 Rb2 alongside
-0.48 Rb2 also
-0.25 Rb2 always
0.15 Rb2 an
0.17 Rb2 and
-0.13 Rb2 anime
0.27 Rb2 announced
-0.68 Rb2 another
-0.45 Rb2 are
-0.35 Rb2 as
-0.53 Rb2 at
-0.07 Rb2 attached
-0.29 Rb2 attended
0.48 Rb2 available
0.14 Rb2 back
-0.15 Rb2 based
-0.19 Rb2 be
0.31 Rb2 been
-0.19 Rb2 book
-0.34 Rb2 but
-0.22 Rb2 by
-0.06 Rb2 called
-0.16 Rb2 character
-0.42 Rb2 chief
-0.25 Rb2 childhood
-0.24 Rb2 clarify
0.07 Rb2 co
0.05 Rb2 comedy
0.10 Rb2 confirmed
-0.11 Rb2 continue
-0.35 Rb2 continues
-0.25 Rb2 debut
-0.44 Rb2 described
-0.44 Rb2 direct
0.63 Rb2 directed
-0.47 Rb2 directing
-0.56 Rb2 director
0.31 Rb2 doing
-0.28 Rb2 down
0.46 Rb2 drama
0.09 Rb2 executive
-0.43 Rb2 famous
-0.10 Rb2 fantasy
-0.38 Rb2 father
-0.65 Rb2 film
-0.04 Rb2 filmed
-0.50 Rb2 first
-0.52 Rb2 follows
0.41 Rb2 for
0.31 Rb2 found
-0.63 Rb2 from
0.45 Rb2 fronted
-0.19 Rb2 had
0.15 Rb2 has
0.40 Rb2 have
0.24 Rb2 he
0.09 Rb2 her
-0.13 Rb2 hiding
-0.49 Rb2 his
-0.46 Rb2 husband
-0.13 Rb2 illustrated
-0.39 Rb2 into
-0.13 Rb2 investigate
0.17 Rb2 it
-0.45 Rb2 its
-0.09 Rb2 join
0.18 Rb2 joined
-0.05 Rb2 journey
0.47 Rb2 known
0.38 Rb2 last
-0.48 Rb2 lead
0.19 Rb2 leaving
0.16 Rb2 left
-0.25 Rb2 like
0.43 Rb2 likely
-0.51 Rb2 made
0.70 Rb2 make
-0.24 Rb2 manga
0.41 Rb2 mother
0.21 Rb2 mr
0.21 Rb2 new
-0.18 Rb2 no
-0.13 Rb2 novel
-0.09 Rb2 of
0.54 Rb2 off
0.48 Rb2 on
0.08 Rb2 once
0.11 Rb2 one
-0.04 Rb2 order
0.61 Rb2 play
-0.47 Rb2 played
0.52 Rb2 playing
0.38 Rb2 plays
0.53 Rb2 portray
-0.34 Rb2 president
0.33 Rb2 produce
-0.28 Rb2 produced
0.15 Rb2 reprise
-0.35 Rb2 respectively
-0.59 Rb2 return
-0.53 Rb2 returning
0.15 Rb2 said
-0.46 Rb2 second
-0.58 Rb2 series
0.09 Rb2 set
0.27 Rb2 share
-0.11 Rb2 she
-0.29 Rb2 show
-0.13 Rb2 since
-0.23 Rb2 star
0.38 Rb2 starring
-0.25 Rb2 stepping
0.51 Rb2 take
0.10 Rb2 that
-0.30 Rb2 their
-0.14 Rb2 them
0.27 Rb2 this
-0.75 Rb2 to
-0.33 Rb2 told
-0.16 Rb2 trilogy
0.38 Rb2 under
0.58 Rb2 up
0.08 Rb2 very
0.24 Rb2 voice
0.15 Rb2 was
0.10 Rb2 well
-0.36 Rb2 what
-0.16 Rb2 where
-0.35 Rb2 which
-0.13 Rb2 while
0.08 Rb2 who
0.23 Rb2 whose
-0.41 Rb2 will
-0.11 Rb2 winning
0.05 Rb2 with
-0.30 Rb2 would
-0.44 Rb2 written
-0.11 Rb2 wrote
-0.28 Rb2 you
-0.17 Rb2 ”
0.32 Rb3 !
-0.23 Rb3 $
-0.13 Rb3 %C
-0.13 Rb3 %D
-0.19 Rb3 %K
-0.06 Rb3 %N
0.39 Rb3 %O
0.06 Rb3 %P
0.90 Rb3 %S
0.21 Rb3 %T
-0.32 Rb3 &
-0.23 Rb3 's
0.20 Rb3 (
-0.69 Rb3 )
-0.30 Rb3 ,
-0.20 Rb3 .
-0.13 Rb3 :
0.18 Rb3 ;
0.46 Rb3 a
-0.17 Rb3 about
-0.35 Rb3 actor
-0.24 Rb3 after
-0.11 Rb3 again
-0.38 Rb3 all
-0.66 Rb3 along
-0.72 Rb3 also
-0.09 Rb3 an
-0.36 Rb3 and
0.10 Rb3 as
-0.29 Rb3 at
0.20 Rb3 back
-0.07 Rb3 based
-0.47 Rb3 be
0.48 Rb3 been
-0.64 Rb3 by
0.58 Rb3 cast
-0.68 Rb3 charge
-0.22 Rb3 charismatic
0.65 Rb3 come
-0.86 Rb3 created
-0.31 Rb3 creator
-0.21 Rb3 date
-0.64 Rb3 dead
-0.06 Rb3 debuted
0.19 Rb3 detective
-0.65 Rb3 directed
-0.40 Rb3 directing
-0.22 Rb3 do
0.20 Rb3 drama
-0.55 Rb3 exec
-0.47 Rb3 executive
0.30 Rb3 expected
-0.14 Rb3 family
-0.56 Rb3 fan
0.16 Rb3 fans
-0.15 Rb3 fantasy
-0.17 Rb3 fighting
0.57 Rb3 filming
-0.32 Rb3 first
-0.15 Rb3 follows
-0.37 Rb3 for
0.56 Rb3 from
-0.07 Rb3 game
-0.04 Rb3 getting
0.18 Rb3 had
-0.52 Rb3 has
0.05 Rb3 have
-0.42 Rb3 helm
0.46 Rb3 her
0.29 Rb3 heroine
0.32 Rb3 highly
0.46 Rb3 in
-0.10 Rb3 into
0.60 Rb3 involved
-0.20 Rb3 is
0.21 Rb3 it
0.21 Rb3 its
-0.26 Rb3 king
0.33 Rb3 known
0.24 Rb3 last
0.51 Rb3 lead
-0.40 Rb3 life
-0.58 Rb3 local
-0.15 Rb3 made
-0.99 Rb3 manga
-0.19 Rb3 modern
-0.18 Rb3 more
-0.55 Rb3 mrs
0.37 Rb3 much
0.29 Rb3 my
0.12 Rb3 new
-0.25 Rb3 news
0.57 Rb3 not
-0.47 Rb3 novel
0.18 Rb3 of
-0.65 Rb3 on
0.29 Rb3 one
-0.29 Rb3 original
-0.26 Rb3 other
0.51 Rb3 others
-0.50 Rb3 out
0.07 Rb3 over
-0.24 Rb3 pilot
-0.08 Rb3 play
-0.19 Rb3 played
0.15 Rb3 playing
0.48 Rb3 plays
0.28 Rb3 premiere
-0.27 Rb3 producer
-0.70 Rb3 producers
0.39 Rb3 produces
-0.04 Rb3 production
-0.43 Rb3 release
0.14 Rb3 return
0.52 Rb3 returning
0.11 Rb3 role
0.33 Rb3 roles
-0.44 Rb3 romantic
-0.29 Rb3 said
-0.29 Rb3 same
0.06 Rb3 series
-0.18 Rb3 service
-0.50 Rb3 set
-0.16 Rb3 she
-0.30 Rb3 shown
-0.63 Rb3 showrunner
-0.09 Rb3 south
-0.13 Rb3 star
0.38 Rb3 starred
-0.08 Rb3 starring
-0.43 Rb3 stars
-0.18 Rb3 stepping
-0.51 Rb3 story
-0.42 Rb3 studio
-0.09 Rb3 successful
-0.57 Rb3 that
-0.34 Rb3 the
0.19 Rb3 their
-0.66 Rb3 they
-0.21 Rb3 this
-0.41 Rb3 thriller
-0.55 Rb3 time
0.28 Rb3 title
-0.59 Rb3 to
0.50 Rb3 very
0.38 Rb3 well
-0.10 Rb3 which
-0.29 Rb3 who
-0.36 Rb3 wife
-0.17 Rb3 will
-0.05 Rb3 winning
-0.27 Rb3 with
-0.35 Rb3 woman
-0.27 Rb3 work
-0.67 Rb3 written
-0.67 Rb3 wrote
-0.25 Rb3 year
-0.12 Rb3 –
-0.08 Rb3 “
-0.41 Rb3 ”
0.13 T after
0.05 T before
0.06 T both
-0.20 T none
-0.13 T season
0.06 at caption
-0.38 at first0
-0.42 at first1
-0.36 at first2
0.76 at first3
0.53 at heading
0.17 at item
0.09 at last1
0.18 at last2
0.95 at last3
0.09 at length0
-0.09 at length2
-0.28 at length4
-0.16 at length5
0.16 at middle2
0.43 at middle3
-0.10 at paragraph
-0.63 at title
2.47 cat cast
-1.66 cat character
-1.84 cat maker
-0.25 l1 %C
-0.23 l1 %D
-0.21 l1 %N
0.15 l1 %O
-0.45 l1 %P
-0.32 l1 %S
-0.33 l1 %T
-0.06 l1 &
0.40 l1 's
0.53 l1 (
0.22 l1 ,
-0.41 l1 -
-0.25 l1 --
0.43 l1 .
0.09 l1 /
0.24 l1 :
0.92 l1 ;
-0.87 l1 a
-0.13 l1 about
0.96 l1 actor
-0.41 l1 actors
0.61 l1 actress
-0.46 l1 adapts
-0.08 l1 after
-0.43 l1 aka
0.69 l1 alongside
-0.42 l1 an
-0.10 l1 and
0.38 l1 are
-0.25 l1 around
-0.96 l1 as
-0.67 l1 at
-0.28 l1 axed
0.44 l1 be
-0.25 l1 beloved
-0.26 l1 between
-0.85 l1 both
-0.26 l1 bring
-0.23 l1 brother
-0.13 l1 but
-0.26 l1 by
-0.31 l1 called
-0.87 l1 character
-0.38 l1 chief
-0.11 l1 co-creator
-0.68 l1 creator
-0.36 l1 creators
-0.68 l1 detective
-0.45 l1 director
-1.07 l1 doing
-0.39 l1 drama
-0.25 l1 father
0.05 l1 feature
-0.50 l1 features
-0.45 l1 followed
-0.77 l1 follows
-0.33 l1 for
0.05 l1 from
-0.15 l1 game
0.35 l1 has
-0.50 l1 his
0.63 l1 host
-0.12 l1 husband
-0.62 l1 in
-0.23 l1 include
-0.19 l1 includes
0.33 l1 including
-0.09 l1 into
0.11 l1 is
-0.42 l1 its
0.14 l1 join
-0.11 l1 joining
-0.38 l1 know
-0.15 l1 last
0.11 l1 like
-0.44 l1 lord
-0.23 l1 meets
0.69 l1 members
-0.17 l1 mother
-0.05 l1 movie
-0.32 l1 mr
-0.45 l1 my
-0.19 l1 named
-0.28 l1 new
0.44 l1 newcomer
0.10 l1 newcomers
0.41 l1 nominee
-0.12 l1 not
0.15 l1 of
-0.36 l1 officer
-0.37 l1 on
-0.17 l1 one
-0.44 l1 only
0.61 l1 opposite
0.55 l1 or
-0.61 l1 play
-0.90 l1 played
-0.61 l1 playing
-0.70 l1 plays
-0.64 l1 portray
-0.63 l1 president
-0.15 l1 producer
-0.48 l1 producers
-0.54 l1 protagonist
-0.39 l1 protagonists
-0.10 l1 publisher
0.65 l1 replacing
-0.36 l1 said
0.23 l1 sees
-0.50 l1 service
-0.54 l1 showrunner
0.31 l1 since
-0.08 l1 small
-0.47 l1 so
-0.45 l1 south
0.71 l1 star
-0.13 l1 starring
-0.21 l1 stars
-0.14 l1 studio
-0.38 l1 takes
0.14 l1 that
-0.47 l1 the
-0.42 l1 their
-0.20 l1 through
-0.18 l1 title
-0.08 l1 to
-0.32 l1 under
-0.49 l1 upon
-0.22 l1 us
-0.67 l1 vampire
0.19 l1 villain
0.38 l1 was
-0.23 l1 watching
-0.10 l1 west
-0.14 l1 when
-0.38 l1 whether
0.55 l1 while
-0.57 l1 wife
0.40 l1 winner
0.11 l1 with
-0.06 l1 writer
-0.05 l1 young
0.36 l1 –
-0.80 l1 “
0.24 l1 ”
-0.26 l2 %C 's
0.21 l2 %C ,
0.32 l2 %C and
-0.27 l2 %D ,
0.25 l2 %D and
0.34 l2 %D that
-0.38 l2 %K 's
-0.67 l2 %K ,
-0.52 l2 %K and
0.14 l2 %O ,
0.22 l2 %P 's
0.24 l2 %P )
0.30 l2 %P ,
0.14 l2 %P /
0.33 l2 %P :
0.66 l2 %P ;
0.13 l2 %P and
-0.81 l2 %P as
-0.19 l2 %P by
-0.24 l2 %P for
-0.64 l2 %P in
-0.48 l2 %P of
-0.12 l2 %P on
0.66 l2 %P or
-0.42 l2 %P plays
0.50 l2 %P star
-0.35 l2 %P takes
-0.18 l2 %P the
-0.47 l2 %P to
0.14 l2 %P with
-0.47 l2 %P –
0.12 l2 %S ,
0.04 l2 %S are
0.55 l2 %S with
-0.26 l2 %T %S
-0.11 l2 %T (
0.52 l2 %T ,
-0.41 l2 %T :
-0.42 l2 %T and
0.21 l2 %T are
-0.50 l2 %T creator
0.11 l2 %T includes
0.52 l2 %T starring
0.20 l2 %T stars
0.34 l2 %T with
-0.31 l2 's (
-0.19 l2 's father
-0.10 l2 's husband
-0.22 l2 's the
-0.31 l2 ( the
-0.21 l2 ( “
-1.06 l2 ) as
-0.11 l2 ) –
-0.18 l2 , a
0.36 l2 , after
-0.20 l2 , alongside
0.06 l2 , and
-0.05 l2 , but
-0.38 l2 , including
0.63 l2 , starring
0.10 l2 , stars
0.29 l2 , the
0.17 l2 , with
0.49 l2 , “
-0.56 l2 , ”
-0.13 l2 . /
-0.36 l2 / producer
-0.35 l2 : the
-0.55 l2 : “
-0.06 l2 ^ %C
-0.10 l2 ^ %T
0.23 l2 ^ actor
-0.66 l2 ^ both
-0.21 l2 ^ but
-0.26 l2 ^ creator
0.26 l2 ^ from
-0.11 l2 ^ joining
-0.30 l2 ^ showrunner
0.11 l2 ^ starring
-0.18 l2 ^ the
-0.63 l2 ^ when
-0.21 l2 ^ while
-0.76 l2 ^ “
-0.15 l2 about the
-0.09 l2 according to
-0.33 l2 actor ,
-0.43 l2 adaptation of
-0.40 l2 adapted by
-0.10 l2 adapted from
0.22 l2 along with
0.11 l2 also includes
0.52 l2 also stars
-0.18 l2 and a
-0.05 l2 and around
0.43 l2 and starring
0.10 l2 and the
0.20 l2 and writer
-0.16 l2 announced at
-0.05 l2 as a
-0.25 l2 as an
-0.30 l2 as “
-0.26 l2 at the
0.25 l2 back ;
-0.31 l2 based on
0.20 l2 cast :
0.45 l2 cast includes
0.26 l2 cast including
0.69 l2 cast members
-0.14 l2 city of
-0.33 l2 co-written by
-0.51 l2 created by
-0.36 l2 credit :
-0.27 l2 daughter ,
-0.63 l2 directed by
-0.27 l2 dr .
0.33 l2 drama starring
-0.20 l2 during the
-0.75 l2 duties with
-0.38 l2 executive producer
-0.13 l2 film ,
-0.13 l2 follows a
-0.26 l2 from the
-0.28 l2 has axed
-0.28 l2 illustrated by
-0.07 l2 in %D
-0.58 l2 in a
-0.30 l2 in the
0.25 l2 inspired by
-0.27 l2 it starred
0.11 l2 it stars
0.34 l2 led by
-0.23 l2 man ,
-0.34 l2 manga by
0.43 l2 mr .
-0.28 l2 name by
-0.55 l2 novel by
-0.26 l2 novels by
-0.13 l2 of a
-0.28 l2 of drama
-0.56 l2 of the
-0.10 l2 on a
-0.25 l2 on the
-0.06 l2 photo :
-0.26 l2 photo by
0.69 l2 played by
0.04 l2 produced by
-0.27 l2 return as
-0.44 l2 returning as
-0.32 l2 returns as
-0.09 l2 revolves around
-0.16 l2 role as
-0.34 l2 role of
-0.22 l2 roles as
-0.37 l2 series ,
-0.39 l2 series and
-0.12 l2 series creator
-0.07 l2 series follows
-0.57 l2 series from
0.75 l2 series stars
-0.69 l2 series with
-0.43 l2 set in
-0.20 l2 shooting in
-0.33 l2 show ,
0.27 l2 show stars
0.10 l2 star :
0.14 l2 star opposite
-0.39 l2 story of
-0.13 l2 such as
-0.05 l2 team at
-0.12 l2 the %D
-0.17 l2 the %N
-0.05 l2 the last
-0.14 l2 the south
-0.19 l2 the “
-0.04 l2 to a
-0.06 l2 to the
-0.04 l2 town of
-0.26 l2 under director
-0.64 l2 voice of
0.19 l2 well as
-0.20 l2 who plays
0.44 l2 will be
-0.61 l2 will play
-0.08 l2 with the
0.16 l2 working with
-0.54 l2 written by
-0.23 l2 “ a
-0.17 l2 “ the
-0.17 l2 ” creator
-0.36 l2 ” said
0.47 l2 ” starring
-0.51 l2 ” “
-0.28 l3 %C has axed
-0.11 l3 %D ) –
-0.28 l3 %D , but
0.29 l3 %D , with
-0.31 l3 %K , and
-0.12 l3 %O %P 's
-0.31 l3 %P 's (
-0.19 l3 %P 's father
-0.10 l3 %P 's husband
-0.31 l3 %P ( the
-0.21 l3 %P ( “
0.76 l3 %P ) ,
0.16 l3 %P ) and
-1.03 l3 %P ) as
-0.14 l3 %P , a
-0.11 l3 %P , and
-0.66 l3 %P , the
-0.09 l3 %P : the
-0.17 l3 %P and the
-0.05 l3 %P in the
-0.24 l3 %P of drama
-0.32 l3 %P returns as
-0.62 l3 %P will play
-0.27 l3 %S of the
0.21 l3 %T , starring
0.50 l3 %T , with
0.18 l3 %T and the
-0.17 l3 %T ” creator
-0.71 l3 's %P ,
-0.99 l3 's %P and
-0.20 l3 's %P of
-0.47 l3 's %T ,
0.54 l3 ( %P &
0.59 l3 ( %P 's
-1.34 l3 ( %P ,
-0.28 l3 ( %P and
-0.16 l3 ( %P of
-0.12 l3 ( %P on
-0.06 l3 ( photo :
-0.04 l3 ( “ the
-0.05 l3 ) %P (
0.26 l3 ) , and
-0.34 l3 ) , with
0.38 l3 , %P &
0.07 l3 , %P 's
-0.23 l3 , %P (
0.16 l3 , %P ,
0.78 l3 , %P and
-0.39 l3 , %P as
-0.35 l3 , %P in
-0.09 l3 , according to
0.88 l3 , along with
-0.08 l3 , directed by
0.28 l3 , inspired by
0.53 l3 , mr .
0.45 l3 , played by
-0.28 l3 , produced by
-0.11 l3 , written by
-0.36 l3 , ” said
-0.51 l3 , ” “
-0.77 l3 : %P (
-0.21 l3 : %P ,
0.10 l3 ; %P and
-0.67 l3 ^ %K ,
-0.22 l3 ^ %P 's
-1.06 l3 ^ %P (
0.47 l3 ^ %P ,
0.75 l3 ^ %P :
-0.76 l3 ^ %P as
-0.42 l3 ^ %P plays
-0.35 l3 ^ %P –
-0.26 l3 ^ %T %S
-0.11 l3 ^ %T (
0.13 l3 ^ %T stars
-0.06 l3 ^ ^ %C
-0.10 l3 ^ ^ %T
0.23 l3 ^ ^ actor
-0.66 l3 ^ ^ both
-0.21 l3 ^ ^ but
-0.26 l3 ^ ^ creator
0.26 l3 ^ ^ from
-0.11 l3 ^ ^ joining
-0.30 l3 ^ ^ showrunner
0.11 l3 ^ ^ starring
-0.18 l3 ^ ^ the
-0.63 l3 ^ ^ when
-0.21 l3 ^ ^ while
-0.76 l3 ^ ^ “
-0.23 l3 ^ based on
0.20 l3 ^ cast :
-0.19 l3 ^ created by
-0.29 l3 ^ directed by
-0.23 l3 ^ executive producer
-0.27 l3 ^ it starred
-0.36 l3 ^ produced by
-0.24 l3 ^ written by
0.42 l3 a %S with
-0.24 l3 after %P 's
-0.22 l3 alongside %P and
-0.29 l3 an adaptation of
0.10 l3 and %P 's
-0.16 l3 and %P (
-0.36 l3 and %P as
-0.06 l3 and %P of
-0.40 l3 and adapted by
-0.22 l3 and directed by
-0.19 l3 and illustrated by
-0.07 l3 and produced by
-0.16 l3 and written by
-0.55 l3 are %P (
-0.16 l3 are %P and
0.49 l3 as %P ,
0.60 l3 as %P and
0.19 l3 as well as
-0.14 l3 based on the
-0.26 l3 be directed by
-0.26 l3 be written by
-0.15 l3 book %T :
0.64 l3 both %P and
-0.07 l3 by %P 's
-0.74 l3 by %P (
0.49 l3 by %P ,
-0.20 l3 by %P /
-0.30 l3 by %P and
0.24 l3 cast also includes
-0.08 l3 centers on a
0.43 l3 character %P (
-0.35 l3 creator %P and
0.42 l3 executive produced by
0.29 l3 father %P (
-0.20 l3 for %K and
-0.12 l3 for the %D
-0.35 l3 from %P and
0.60 l3 has %P and
-0.16 l3 her role as
-0.77 l3 in %P and
-0.05 l3 in and around
-0.61 l3 include %P (
-0.42 l3 include %P ,
0.11 l3 includes %P ,
0.54 l3 including %P ,
-0.15 l3 is %P as
-0.12 l3 is based on
-0.04 l3 is created by
-0.25 l3 is directed by
-0.24 l3 is written by
0.09 l3 like %P ,
0.61 l3 members %P ,
-0.08 l3 new %P 's
-0.31 l3 of %P 's
0.44 l3 of %P (
-0.08 l3 of %P ,
-1.00 l3 of %P and
-0.41 l3 of %S ,
0.54 l3 of %T ,
0.11 l3 of %T includes
0.38 l3 on %D ,
0.34 l3 on %D that
-0.07 l3 on %P &
-0.49 l3 producer ) ,
-0.42 l3 producers %P and
-0.28 l3 same name by
-0.11 l3 series written by
-0.06 l3 set in the
0.39 l3 starred %P ,
0.56 l3 starring %P 's
-0.29 l3 starring %P ,
0.88 l3 starring %P and
-0.09 l3 stars %P (
0.23 l3 stars %P ,
-0.60 l3 stars %P as
-0.37 l3 the %P ,
-0.10 l3 the %P and
-0.24 l3 the %P for
-0.20 l3 the %P of
0.35 l3 the cast includes
-0.07 l3 the series follows
0.41 l3 the series stars
-0.33 l3 the show ,
0.27 l3 the show stars
-0.39 l3 the story of
0.14 l3 to %O ,
-0.50 l3 to %P 's
-0.47 l3 to %P ,
-0.43 l3 to %P and
-0.15 l3 was created by
-0.07 l3 was written by
-0.17 l3 with %P ,
-0.48 l3 with %P and
-0.27 l3 with %P as
-0.36 l3 writer / producer
0.47 l3 “ %P (
-0.50 l3 “ %P and
-0.12 l3 ” ) and
-1.53 own P1
-0.28 own P2
-0.73 own P3
0.69 own Psure2
0.15 own Psure3
-1.38 own writtenP1
-0.25 own writtenP2
-1.21 own writtenP3
0.08 own writtenPsure1
0.63 own writtenPsure2
0.25 own writtenPsure3
-0.69 par %D
-0.04 par %P
0.30 par %T
-0.15 par the
-0.24 par “
-0.69 par2 %D )
-0.20 par2 %P )
0.37 par2 %P ,
0.21 par2 %P of
-0.05 par2 %P on
-0.14 par2 the %P
-0.24 par2 “ %P
-0.16 r1 !
-0.71 r1 $
-0.41 r1 %D
-0.61 r1 %N
-0.13 r1 %O
-0.17 r1 %S
-0.65 r1 %T
0.38 r1 &
-0.27 r1 's
-0.25 r1 (
0.17 r1 )
0.63 r1 -
0.15 r1 --
0.10 r1 .
0.16 r1 ...
-0.28 r1 /
-0.20 r1 :
-0.09 r1 ;
-0.39 r1 ]
0.32 r1 a
-0.37 r1 actor
-0.34 r1 actress
-0.30 r1 added
0.53 r1 after
-0.43 r1 again
-0.35 r1 agent
0.56 r1 all
-0.16 r1 along
0.45 r1 also
0.23 r1 and
0.49 r1 announced
-0.05 r1 are
1.06 r1 as
-0.42 r1 at
-0.23 r1 attached
-0.23 r1 australia
-0.41 r1 award
-0.27 r1 back
-0.31 r1 being
-0.12 r1 book
-0.17 r1 but
-0.33 r1 by
0.05 r1 cast
0.14 r1 commented
-0.45 r1 confirmed
-0.37 r1 continues
-0.54 r1 created
0.31 r1 described
-0.27 r1 directed
-0.34 r1 directs
-0.55 r1 drama
0.57 r1 executive
-0.33 r1 follows
-0.44 r1 for
-0.32 r1 from
-0.37 r1 had
0.31 r1 has
-0.39 r1 have
0.41 r1 in
0.17 r1 is
0.28 r1 joining
0.12 r1 joins
-0.29 r1 launched
-0.11 r1 lawyer
-0.12 r1 lead
0.52 r1 leads
-0.16 r1 leave
-0.17 r1 left
-0.70 r1 made
-0.30 r1 makes
-0.82 r1 of
-0.11 r1 on
-0.53 r1 one
-0.40 r1 or
0.31 r1 played
0.57 r1 playing
0.56 r1 plays
-0.11 r1 prequel
-0.42 r1 remains
0.10 r1 reprise
0.11 r1 reprises
-0.18 r1 respectively
-0.13 r1 return
0.12 r1 returns
-0.20 r1 revealed
-0.23 r1 role
-0.51 r1 said
-0.07 r1 says
-0.18 r1 show
-0.11 r1 sisters
-0.09 r1 spinoff
-0.14 r1 star
-0.34 r1 stars
-0.20 r1 steps
-0.14 r1 story
-0.43 r1 sure
0.30 r1 take
-0.86 r1 the
-0.49 r1 told
-0.27 r1 took
-0.08 r1 town
0.33 r1 turned
-0.26 r1 update
-0.11 r1 via
0.39 r1 was
-0.08 r1 will
-0.41 r1 with
0.11 r1 would
0.27 r1 wrote
-0.37 r1 you
0.48 r1 –
-0.17 r1 —
-0.13 r1 “
-0.91 r1 ”
-0.71 r2 $ $
-0.13 r2 %D .
-0.20 r2 %N ,
-0.24 r2 %T is
0.38 r2 & %P
-0.58 r2 's %D
-0.25 r2 's %K
0.26 r2 's %P
-0.47 r2 's %T
-0.29 r2 's (
-0.19 r2 's book
-0.24 r2 's childhood
-0.12 r2 's father
-0.40 r2 's first
-0.23 r2 's husband
-0.05 r2 's journey
0.19 r2 's last
-0.24 r2 's manga
-0.13 r2 's novel
-0.46 r2 's second
-0.29 r2 's series
-0.16 r2 's trilogy
0.57 r2 's “
-0.69 r2 ( %D
0.11 r2 ( %P
0.41 r2 ( the
0.58 r2 ( this
-0.21 r2 ( “
-0.44 r2 ) $
-0.07 r2 ) %P
0.54 r2 ) ,
0.35 r2 ) .
-0.33 r2 ) and
0.60 r2 ) are
-0.47 r2 ) as
0.23 r2 ) in
-0.71 r2 ) is
-0.61 r2 ) lead
-0.41 r2 ) plays
-0.74 r2 ) star
0.46 r2 ) who
-0.40 r2 ) will
-0.09 r2 ) would
-0.10 r2 , %C
-0.32 r2 , %K
0.38 r2 , %N
0.21 r2 , %P
-0.10 r2 , %T
-0.43 r2 , a
-0.14 r2 , according
0.06 r2 , alongside
-0.14 r2 , an
-0.45 r2 , and
-0.11 r2 , announced
-0.09 r2 , as
-0.34 r2 , but
-0.44 r2 , described
0.55 r2 , directed
-0.04 r2 , director
0.33 r2 , for
0.23 r2 , from
0.16 r2 , has
0.10 r2 , in
0.19 r2 , is
0.08 r2 , its
0.47 r2 , known
-0.33 r2 , mr
0.23 r2 , new
-0.07 r2 , on
0.25 r2 , once
-0.56 r2 , played
-0.34 r2 , president
-0.17 r2 , produced
-0.15 r2 , respectively
-0.13 r2 , since
-0.39 r2 , the
-0.30 r2 , their
-0.35 r2 , this
-0.26 r2 , was
-0.16 r2 , where
-0.33 r2 , which
-0.11 r2 , while
-0.35 r2 , who
0.23 r2 , whose
0.25 r2 , with
-0.05 r2 , written
-0.52 r2 , “
-0.15 r2 , ”
-0.15 r2 - based
0.46 r2 - fronted
-0.11 r2 - winning
0.15 r2 . ”
-0.23 r2 ... $
-0.53 r2 / %C
-0.21 r2 / %O
0.15 r2 / %P
-0.29 r2 : %P
0.27 r2 : the
-0.55 r2 ; %P
0.38 r2 ; and
-0.28 r2 a %P
-0.30 r2 added :
0.52 r2 again playing
-0.16 r2 along with
-0.23 r2 and %D
-0.60 r2 and %K
0.35 r2 and %P
-0.39 r2 and %T
0.07 r2 and co
-0.10 r2 and her
0.14 r2 and his
-0.07 r2 and illustrated
-0.24 r2 and is
-0.34 r2 and the
-0.12 r2 and written
0.32 r2 are all
-0.27 r2 are executive
0.16 r2 are the
0.78 r2 as %P
0.57 r2 as a
0.27 r2 as he
0.84 r2 as the
-0.26 r2 at its
-0.22 r2 at the
-0.10 r2 australia ,
-0.04 r2 award -
-0.44 r2 back in
0.05 r2 cast in
0.14 r2 commented :
0.31 r2 described the
-0.27 r2 directed the
0.57 r2 executive produce
-0.34 r2 for %C
-0.27 r2 for %K
0.51 r2 for a
-0.56 r2 for his
-0.18 r2 for the
-0.32 r2 from the
0.31 r2 has been
0.36 r2 has joined
0.18 r2 has said
-0.11 r2 has written
-0.35 r2 have joined
-0.32 r2 in %D
-0.24 r2 in %S
-0.07 r2 in %T
0.08 r2 is a
-0.27 r2 is also
0.48 r2 is available
0.64 r2 is back
-0.45 r2 is directing
-0.43 r2 is found
-0.10 r2 is in
0.21 r2 is leaving
0.40 r2 is likely
-0.62 r2 is not
0.28 r2 is on
0.38 r2 is set
0.36 r2 is the
-0.32 r2 joins “
-0.44 r2 of %P
-0.07 r2 of a
-0.15 r2 of drama
-0.15 r2 of the
-0.56 r2 on %C
0.37 r2 on %D
-0.06 r2 on %P
0.52 r2 on a
0.37 r2 on the
-0.39 r2 or %P
0.27 r2 plays %P
0.10 r2 reprise their
0.11 r2 reprises her
-0.17 r2 respectively .
-0.47 r2 return to
0.13 r2 returns as
-0.28 r2 said ,
-0.21 r2 said .
0.47 r2 said :
-0.22 r2 said in
0.35 r2 says :
-0.36 r2 series ,
0.23 r2 series in
-0.44 r2 star %P
0.46 r2 stars as
-0.41 r2 stars in
-0.14 r2 the %P
-0.15 r2 to %P
-0.16 r2 to be
-0.45 r2 to return
-0.06 r2 to the
-0.13 r2 told %O
-0.37 r2 who 's
-0.42 r2 who is
-0.21 r2 will be
0.19 r2 will not
0.57 r2 will play
0.14 r2 will reprise
0.18 r2 will return
0.33 r2 will star
-0.41 r2 with %P
0.67 r2 – %P
-0.37 r2 – a
-0.70 r2 – the
-0.55 r2 ” )
-0.18 r2 ” ,
-0.12 r2 ” is
-0.71 r3 $ $ $
-0.13 r3 %D . $
-0.20 r3 %N , %P
0.45 r3 & %P )
-0.43 r3 's %P )
-0.76 r3 's %P ,
0.58 r3 's %P .
-1.03 r3 's %P and
-0.54 r3 's %P as
-0.17 r3 's %P of
-0.06 r3 's %P to
-0.55 r3 's %T ,
-0.41 r3 's %T and
-0.29 r3 's ( %P
-0.28 r3 's character ,
-0.12 r3 's father %P
-0.23 r3 's husband %P
-0.05 r3 's journey to
-0.17 r3 's manga ,
-0.29 r3 's series %T
0.64 r3 's “ %T
-0.69 r3 ( %D )
-0.18 r3 ( %P )
0.56 r3 ( %P ,
0.34 r3 ( %P and
0.28 r3 ( %P of
-0.05 r3 ( %P on
0.40 r3 ( the %P
0.58 r3 ( this is
-0.31 r3 ( “ %P
0.26 r3 ( “ the
-0.44 r3 ) $ $
-0.07 r3 ) %P (
-0.10 r3 ) , %P
0.40 r3 ) , a
0.24 r3 ) , and
-0.10 r3 ) , who
-0.12 r3 ) , with
0.35 r3 ) . $
-0.17 r3 ) and %P
0.08 r3 ) are all
0.21 r3 ) are back
-0.40 r3 ) as %P
-0.31 r3 ) is the
-0.24 r3 , %K .
0.23 r3 , %P $
-0.10 r3 , %P %N
0.24 r3 , %P &
0.32 r3 , %P 's
-0.67 r3 , %P (
-0.06 r3 , %P )
0.36 r3 , %P ,
0.62 r3 , %P .
0.79 r3 , %P and
-0.93 r3 , %P as
-0.57 r3 , %P in
-0.34 r3 , %P is
-0.52 r3 , %P of
0.09 r3 , %T is
-0.05 r3 , a %P
-0.14 r3 , according to
-0.62 r3 , and %P
0.25 r3 , and others
-0.11 r3 , announced the
-0.44 r3 , described as
0.55 r3 , directed by
-0.17 r3 , from %D
-0.09 r3 , has been
0.10 r3 , is back
0.25 r3 , once again
-0.56 r3 , played by
-0.34 r3 , president of
-0.17 r3 , produced by
-0.15 r3 , respectively .
-0.14 r3 , the %C
-0.47 r3 , the %P
-0.13 r3 , the %S
-0.31 r3 , the creator
-0.08 r3 , the drama
-0.27 r3 , the producer
0.26 r3 , the series
0.17 r3 , the show
-0.33 r3 , the son
-0.20 r3 , who also
0.10 r3 , who are
-0.73 r3 , who created
0.35 r3 , who had
0.50 r3 , who has
0.13 r3 , who is
0.48 r3 , who plays
0.48 r3 , who starred
-0.21 r3 , who was
-0.14 r3 , who will
-0.67 r3 , who wrote
-0.05 r3 , written by
-0.42 r3 , “ %T
-0.05 r3 , ” “
0.15 r3 . ” $
-0.23 r3 ... $ $
-0.45 r3 / %C $
-0.05 r3 : the %P
-0.30 r3 added : “
-0.49 r3 and %K ,
-0.05 r3 and %K .
-0.69 r3 and %P $
0.35 r3 and %P 's
-0.47 r3 and %P (
-0.16 r3 and %P )
-0.50 r3 and %P .
0.29 r3 and %P ;
0.72 r3 and %P again
-0.12 r3 and %P all
0.18 r3 and %P also
-0.24 r3 and %P and
0.19 r3 and %P are
-0.86 r3 and %P as
0.18 r3 and %P back
-0.69 r3 and %P executive
-0.47 r3 and %P for
0.42 r3 and %P have
0.44 r3 and %P in
0.08 r3 and %P joining
-0.43 r3 and %P of
0.23 r3 and %P reprise
0.83 r3 and %P return
-0.07 r3 and %P story
0.13 r3 and %P take
-0.66 r3 and %P to
0.06 r3 and %P will
0.07 r3 and co .
-0.10 r3 and her family
-0.07 r3 and illustrated by
-0.27 r3 and the %P
-0.12 r3 and written by
0.06 r3 are all expected
-0.27 r3 are executive producers
0.27 r3 as %P $
0.43 r3 as %P 's
0.54 r3 as %P ,
0.49 r3 as %P .
0.28 r3 as %P ;
0.15 r3 as %P and
0.50 r3 as the king
0.32 r3 as the title
-0.04 r3 award - winning
-0.44 r3 back in %D
-0.27 r3 directed the first
-0.16 r3 for the %C
0.32 r3 has been cast
0.36 r3 has joined the
-0.14 r3 in %D $
-0.17 r3 in %D .
0.05 r3 in %P ,
-0.25 r3 in %S of
0.17 r3 in %T ,
-0.17 r3 in the %P
0.13 r3 in the %S
-0.44 r3 in the new
-0.39 r3 in the show
0.48 r3 is available .
0.38 r3 is set to
-0.05 r3 of %P )
-0.05 r3 of %P ,
-0.11 r3 of %P .
-0.37 r3 of %P and
-0.07 r3 of a %P
-0.09 r3 of drama %P
-0.07 r3 on %C ,
0.45 r3 on %D .
0.10 r3 reprise their roles
0.11 r3 reprises her role
-0.17 r3 respectively . $
0.44 r3 returns as %P
-0.21 r3 said . $
0.47 r3 said : “
-0.22 r3 said in a
0.35 r3 says : “
0.23 r3 series in %D
-0.43 r3 star %P stars
-0.13 r3 told %O he
0.52 r3 will be returning
0.14 r3 will not be
0.22 r3 will play %P
0.33 r3 will star in
0.38 r3 – %P $
-0.39 r3 ” ) ,
-0.18 r3 ” ) .
0.82 rule <actor>_as_<character>
0.20 rule <actor>_plays_<character>
0.22 rule <actor>’s_character
1.18 rule <character>_(<actor>)
-0.13 rule <people>_cast
0.54 rule <people>_in_<series>
-0.22 rule <people>_leave
0.23 rule <people>_return
0.72 rule <people>_star
0.62 rule <person>-fronted
0.67 rule actors_<people>
0.98 rule alongside_<people>
1.62 rule any
0.91 rule cast_includes_<people>
1.21 rule joining_are_<people>
-1.04 rule none
0.40 rule played_by_<people>
0.78 rule starring_<people>
0.57 rule the_<people>_series
-0.24 rule the_original_cast_<people>
`
