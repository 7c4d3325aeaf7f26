/** What the judge of cast claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const castWeights = `
-0.109 bias
-0.24 A !
-0.28 A #
0.05 A %C
-0.22 A %D
-0.87 A %K
-0.17 A %N
-0.97 A %O
-0.04 A %P
-0.16 A %S
0.22 A &
0.04 A 's
0.07 A )
-0.11 A +
-0.17 A ,
0.18 A --
0.68 A ...
-0.50 A /
0.22 A ?
-0.42 A ]
-0.09 A about
0.25 A absent
0.30 A according
-0.16 A action
-0.57 A actor
-0.09 A actors
0.10 A actress
-0.41 A actually
-0.60 A adaptation
-0.64 A adapted
-0.52 A adapts
0.76 A added
0.41 A additions
0.14 A admitted
0.16 A affair
0.62 A after
0.46 A again
-0.21 A against
0.31 A agent
0.57 A ago
-0.38 A air
-0.40 A aired
-0.06 A aka
-0.06 A all
-0.62 A alone
-1.05 A along
0.49 A alongside
0.89 A already
0.17 A also
0.11 A always
0.20 A am
-0.22 A american
0.04 A among
-0.62 A animation
-0.84 A anime
0.49 A announced
0.63 A announcing
-0.20 A another
-0.54 A anticipated
-0.26 A any
0.45 A appear
-0.32 A arc
-0.07 A around
0.54 A arrives
-0.22 A art
-0.31 A attached
-0.20 A attended
-0.49 A audiences
-0.50 A australia
-0.26 A australian
-0.28 A author
0.20 A available
-0.53 A award
0.09 A award-winning
-0.64 A away
-0.05 A axed
0.32 A back
-0.36 A bafta
-0.07 A base
-0.57 A based
-0.72 A became
-0.43 A because
-0.07 A become
0.28 A becomes
-0.26 A before
0.05 A beginning
0.28 A begins
-0.53 A begun
-0.47 A behind
-0.05 A being
0.59 A best
-0.33 A best-selling
0.19 A better
-0.18 A between
-0.16 A blessed
0.35 A blown
-0.51 A board
-0.53 A body
-0.14 A books
-0.61 A both
-0.48 A bow
0.33 A boy
0.06 A brand
0.23 A break
-0.12 A bright
0.50 A brilliant
0.53 A bring
-0.43 A bringing
-0.14 A british
-0.26 A broadcast
-0.05 A brother
-0.13 A brought
-0.13 A business
0.18 A but
-0.46 A cable
-0.57 A called
-0.27 A came
0.06 A can
-0.35 A canada
-0.56 A cancelled
-0.43 A care
-0.34 A case
0.69 A cast
-0.46 A casting
0.14 A centers
-0.24 A central
0.34 A centre
-0.35 A century
-0.40 A ceo
-0.29 A chance
-0.39 A changes
-0.46 A channels
-0.46 A character
0.06 A characters
-1.15 A charge
-0.32 A charismatic
-0.27 A checking
0.13 A chef
-0.18 A chief
-0.31 A childhood
-0.13 A children
-0.17 A christmas
-0.41 A city
-0.17 A clarify
-0.24 A close
-0.25 A closer
0.12 A co
-0.27 A co-creator
-0.04 A come
0.64 A comeback
0.46 A comedic
-0.12 A comedy
-0.18 A comes
-1.03 A coming
-0.36 A commissioned
-0.06 A company
-0.69 A complex
0.35 A confirmed
-0.24 A consistently
-0.34 A continue
-0.41 A continues
0.35 A contract
-0.05 A control
0.44 A could
0.22 A couple
0.45 A course
-0.45 A create
-0.41 A created
0.10 A creative
-1.16 A creator
-0.65 A creators
-0.40 A crime
-0.40 A critical
0.29 A critically
-0.17 A cult
-0.16 A culture
0.49 A current
0.29 A currently
-0.10 A daily
-0.56 A date
0.12 A daughter
0.21 A day
-0.13 A days
-0.26 A dead
-0.19 A deal
-0.61 A death
-0.38 A debut
-0.60 A debuted
-0.27 A decide
-0.57 A decision
-0.08 A dedicated
-0.40 A delighted
0.88 A described
-0.69 A design
-0.60 A designs
-0.11 A details
0.60 A detective
0.39 A determined
-0.29 A development
-0.60 A diary
-0.58 A did
-0.36 A different
-0.77 A dinner
-0.97 A direct
-0.90 A directing
-0.55 A direction
-0.44 A director
-0.70 A directs
-0.35 A dirty
-0.34 A discover
-0.34 A discovered
-0.52 A discovers
-0.53 A do
0.26 A doing
-0.10 A doors
-0.55 A down
0.09 A dr
0.83 A drama
-0.22 A dramas
0.51 A due
-0.48 A during
-0.19 A duties
-0.57 A each
-0.35 A earlier
-0.48 A either
-0.61 A end
-0.08 A ended
0.43 A ending
-0.70 A england
-0.57 A english
-0.15 A enough
0.66 A ensemble
0.62 A enter
-0.08 A entering
-0.63 A entertainment
-0.37 A epic
-0.47 A episode
-0.28 A episodes
0.05 A espionage
-0.13 A established
-0.21 A even
-0.21 A event
-0.25 A ever
-0.43 A every
0.59 A everyone
-0.25 A everything
-0.32 A exactly
-0.46 A excited
-0.86 A exec
-0.89 A executive
0.54 A exiting
-0.11 A expected
-0.30 A face
-0.73 A family
-0.06 A famous
-0.47 A fan
-0.10 A fans
-0.50 A fantastic
-0.13 A far
-0.26 A fate
0.14 A father
-0.09 A favorite
-0.13 A favourite
0.35 A featuring
0.17 A few
-0.50 A fight
-0.37 A fighting
-0.39 A film
0.19 A filmed
-0.29 A filming
0.46 A films
-0.27 A final
-0.09 A finale
-0.28 A finally
-0.38 A financial
0.14 A find
-0.62 A finding
-0.24 A finish
-0.38 A first
-0.31 A focus
-0.25 A follow
-0.18 A followed
-0.15 A following
0.55 A follows
-0.09 A forces
0.17 A fortress
-0.63 A fortune
-0.42 A forward
0.21 A found
0.12 A franchise
-0.84 A friend
0.16 A from
0.23 A front
0.05 A fronted
-0.55 A fun
0.28 A funny
-0.69 A future
-0.50 A game
0.06 A gang
-0.06 A get
-0.42 A gets
-0.57 A getting
-0.26 A girl
0.17 A given
-0.13 A global
-0.12 A globally
-0.27 A globe
-0.63 A go
-0.74 A going
0.31 A good
0.25 A graphic
-0.33 A great
0.10 A group
0.37 A guest
-0.34 A had
-0.19 A hard
-0.13 A has
-0.29 A have
-0.47 A having
-0.35 A he
-0.10 A head
-0.36 A heard
0.12 A held
-0.63 A helm
-0.58 A helmed
-0.33 A helped
0.59 A her
0.42 A here
0.34 A heroine
-0.13 A hiding
-0.28 A high
0.17 A highly
-0.46 A him
0.04 A himself
0.21 A his
-0.15 A historic
-0.12 A historical
-0.32 A history
-0.31 A hit
-0.47 A hits
0.12 A home
-0.05 A homicide
-0.31 A hospital
-0.27 A host
0.19 A hot
-0.44 A hour
-0.09 A hours
-0.71 A however
-0.43 A human
-0.35 A i
-0.41 A i'm
-0.14 A illustrated
-0.44 A immersive
0.99 A includes
0.07 A including
-0.15 A increasing
-0.58 A incredible
-0.19 A independent
-0.37 A india
0.17 A indie
-0.68 A inspired
0.15 A instead
-0.43 A intense
-0.08 A international
0.46 A interview
0.79 A interviews
-0.57 A into
-0.26 A invest
-0.09 A investigate
0.62 A investigates
-0.40 A investigation
0.08 A involved
0.25 A ireland
-0.31 A japan
-0.60 A japanese
0.08 A job
0.10 A join
0.48 A joining
0.17 A joins
0.25 A journalist
-0.14 A journey
0.29 A judge
-0.44 A just
0.13 A kept
-0.07 A killed
-0.74 A killer
-0.19 A king
-0.26 A know
0.44 A known
0.17 A korea
-0.17 A korean
-0.10 A lady
-0.33 A large
0.44 A last
-0.07 A later
-0.76 A latter
-0.23 A launch
-0.42 A launched
0.13 A lawyer
-0.36 A lead
0.14 A leading
0.30 A leads
-0.23 A learn
-0.08 A least
-0.51 A leave
0.09 A leaving
-0.17 A led
0.09 A left
-0.11 A less
-0.35 A life
-0.32 A light
0.47 A likely
0.17 A limited
-0.34 A lineup
-0.15 A list
-0.10 A local
0.68 A london
-0.42 A long
0.32 A longtime
-0.17 A look
0.27 A looked
0.57 A looking
0.33 A lord
-0.52 A love
0.23 A made
0.46 A make
-0.55 A makes
-0.59 A making
0.14 A male
-0.21 A man
-1.00 A manga
-0.11 A many
-0.67 A married
-0.44 A material
0.23 A may
-0.33 A means
-0.08 A meeting
0.14 A member
-0.42 A members
-0.55 A memory
-0.18 A midseason
0.52 A might
-0.44 A million
-0.59 A minute
-0.61 A mission
-0.52 A modern
-0.42 A monster
-0.29 A months
-0.13 A more
-0.47 A most
0.24 A mother
0.26 A moved
-0.42 A movie
-0.30 A movies
0.11 A mr
-0.24 A mrs
-0.10 A much
0.89 A multiple
0.15 A mum
0.17 A murdered
-0.58 A music
-0.16 A must
0.21 A my
0.05 A name
0.14 A named
-0.24 A need
-0.95 A network
-0.64 A never
0.04 A new
0.78 A newcomer
-0.45 A newest
-0.13 A newly
-0.60 A news
0.37 A next
-0.08 A night
-0.24 A nights
-0.10 A no
-0.11 A noir
0.33 A north
0.07 A not
0.54 A nothing
-0.67 A novel
-0.34 A novels
-0.15 A now
-0.17 A number
-0.31 A numerous
0.12 A off
-0.23 A officer
-0.55 A officially
-0.16 A old
-0.19 A older
-0.37 A oldest
-0.19 A once
-0.76 A only
-0.15 A opening
-0.44 A opens
-0.19 A opposite
-0.57 A or
0.25 A order
-0.14 A ordered
-0.63 A original
0.50 A originally
0.16 A originals
-0.37 A other
0.39 A others
-0.39 A our
0.27 A out
-0.35 A over
0.04 A overseas
-0.33 A overseeing
-0.77 A own
-0.19 A owned
0.22 A owner
-0.21 A p.m
0.18 A pair
0.10 A parents
0.34 A part
0.28 A partner
-0.55 A past
0.15 A peek
-0.55 A penned
-0.21 A people
-0.54 A perform
0.08 A performance
-0.14 A period
0.33 A photo
0.19 A picked
-0.32 A pilot
0.07 A place
-0.52 A plan
0.64 A platform
0.58 A play
-0.28 A played
0.17 A playing
0.37 A plays
-0.28 A pleased
0.57 A podcast
-0.26 A police
0.35 A political
0.28 A pop
0.70 A portray
-0.35 A position
-0.22 A post-production
-0.19 A power
-0.23 A premiere
0.54 A premieres
-0.08 A prequel
0.18 A present
-0.45 A president
-0.85 A press
0.42 A previously
0.10 A prison
0.52 A procedural
-0.45 A produce
0.25 A produced
-0.50 A producer
-1.17 A producers
0.10 A produces
-0.51 A production
-0.33 A programming
-0.61 A project
-0.55 A projects
-0.49 A promises
-0.06 A protect
0.82 A psychological
-0.33 A publisher
0.18 A pulled
-0.05 A ratings
0.26 A read
-0.51 A really
-0.31 A recently
0.49 A recovering
0.43 A recurring
0.63 A regular
0.80 A relationship
-0.67 A release
0.31 A released
0.20 A remain
-0.18 A remained
-1.08 A remains
-0.55 A renewed
-0.16 A reportedly
-0.05 A reports
0.40 A representative
0.76 A reprise
0.15 A reprises
-0.26 A respectively
-0.10 A return
-0.04 A returning
0.14 A returns
-0.52 A revealed
-0.26 A revenge
-0.06 A rights
-0.44 A rising
0.82 A role
0.69 A roles
0.14 A romance
0.24 A romantic
0.38 A rumored
0.45 A rumoured
0.05 A run
-0.21 A s
-0.82 A said
0.39 A same
-0.42 A saw
-0.55 A say
0.58 A saying
-0.55 A says
-0.06 A scandal
-0.33 A scenes
-0.51 A scheduled
-0.27 A school
0.29 A sci-fi
-0.24 A screens
-0.66 A script
-0.33 A scripted
-0.62 A scripts
-0.06 A search
-0.58 A season
0.20 A second
-0.44 A secret
-0.33 A secrets
-0.19 A see
0.74 A seen
-0.26 A sense
-0.25 A seoul
-0.29 A series
0.04 A serious
-0.64 A serve
-0.36 A serves
-0.35 A service
0.13 A set
-0.67 A sets
-0.05 A several
0.05 A share
-0.24 A shared
-0.07 A shares
0.28 A she
-0.19 A shooting
-0.20 A should
0.34 A show
0.06 A shown
-1.06 A showrunner
-0.74 A showrunners
-0.20 A siblings
0.72 A signed
0.14 A single
-0.79 A sister
-0.09 A sisters
-0.54 A sitcom
0.56 A sits
0.37 A slated
-0.37 A slot
-0.78 A small
-0.52 A smash
-0.58 A so
0.28 A solid
-0.46 A solve
0.07 A some
-0.18 A something
-0.17 A son
-0.54 A song
-0.71 A soon
-0.53 A sound
0.05 A south
-0.38 A space
-0.35 A special
0.22 A spin-off
0.25 A spinoff
-0.13 A spoke
0.53 A spy
0.31 A stage
-0.09 A starred
-1.07 A starring
0.37 A stars
-0.34 A started
0.45 A starting
-0.38 A starts
-0.19 A statement
-0.40 A stepped
-0.28 A stepping
0.34 A steps
-0.32 A stick
0.10 A still
-0.83 A story
-0.33 A streaming
-0.11 A strength
0.22 A struggle
-0.10 A students
-0.84 A studio
0.20 A success
-0.16 A successful
-0.12 A suddenly
-0.45 A sunday
-0.26 A support
0.56 A supporting
-0.78 A sure
0.07 A surprise
-0.26 A survive
0.23 A take
-0.05 A takes
0.37 A taking
0.42 A talent
-0.49 A team
0.42 A teen
-0.29 A television
-0.16 A tells
-0.32 A than
-0.10 A their
0.09 A them
-0.54 A theme
-0.26 A themed
-0.15 A themselves
-0.56 A then
-0.60 A there
-0.30 A these
0.59 A thief
0.09 A things
-0.15 A think
0.19 A those
-0.30 A thriller
0.20 A through
-0.16 A time
0.34 A title
-0.12 A titles
0.08 A titular
0.23 A together
-0.15 A tokyo
-0.38 A told
0.45 A too
-0.39 A took
-0.24 A top
0.42 A tour
-0.71 A town
-0.48 A trailer
-0.29 A trilogy
0.26 A truth
-0.05 A trying
0.20 A turned
-0.27 A turns
-0.67 A tv
-0.83 A uk
-0.55 A unconfirmed
-0.18 A under
-0.50 A unexpected
-0.42 A unique
0.49 A universe
-0.36 A unravel
0.49 A until
0.40 A up
0.90 A upcoming
-0.21 A update
-0.27 A updates
0.89 A upped
-0.39 A us
-0.29 A use
-0.18 A used
-0.47 A vampire
-0.33 A various
0.28 A very
-0.40 A via
-0.49 A vice
-0.34 A video
0.43 A viewers
-0.20 A villain
0.29 A voice
-0.24 A wait
-0.31 A wanted
-0.39 A watch
-0.57 A watched
-0.59 A way
-0.58 A we
-0.07 A we're
0.42 A wednesday
-0.12 A weeks
-0.31 A welcomed
-0.13 A well
0.17 A west
0.05 A western
0.20 A when
-0.43 A where
-0.71 A which
0.06 A who
0.30 A whose
0.26 A why
0.17 A wife
0.21 A will
-0.28 A winner
-0.44 A winning
0.47 A without
-0.33 A woman
-0.23 A work
-0.21 A worked
-0.78 A working
-0.55 A works
-0.53 A world
0.63 A would
-0.73 A wraps
-0.24 A writer
-0.25 A writers
-0.35 A writes
-0.84 A writing
-0.08 A written
-0.26 A wrote
-0.62 A year
-0.07 A year-old
0.38 A years
-0.54 A yes
0.39 A york
0.19 A you
-0.36 A young
0.05 A your
-0.27 A |
0.10 A –
-0.65 A —
0.31 A “
0.05 A ”
-0.22 An !
-0.23 An #
-0.23 An %C
0.28 An %D
-0.45 An %K
0.33 An %N
-0.83 An %O
-0.19 An %S
-0.06 An %T
-0.26 An &
-0.11 An 's
-0.13 An (
-0.15 An )
-0.11 An +
0.16 An ,
0.30 An -
0.16 An --
0.65 An ...
-0.74 An /
-0.46 An :
0.21 An ;
-0.12 An ?
-0.42 An ]
-0.60 An about
0.25 An absent
0.07 An acclaimed
0.30 An according
-0.13 An action
-0.57 An actor
0.28 An actors
0.38 An actress
-0.64 An adaptation
-0.63 An adapted
0.46 An added
0.14 An admitted
0.21 An after
0.44 An again
-0.34 An agent
0.27 An ago
-0.37 An aired
-0.19 An aka
0.19 An all
-0.42 An along
0.35 An alongside
0.55 An already
-0.08 An also
0.13 An always
0.23 An am
-0.68 An anime
0.50 An announced
-0.61 An another
-0.17 An anticipated
0.20 An appear
-0.35 An around
0.66 An arrives
-0.19 An attended
-0.46 An australia
0.22 An available
-0.28 An award
0.25 An back
0.13 An bafta
-0.41 An based
-0.71 An became
0.10 An been
-0.05 An before
0.12 An begin
0.56 An begins
-0.15 An behind
0.06 An being
0.47 An best
-0.34 An best-selling
-0.26 An black
-0.57 An board
-0.48 An book
-0.19 An both
-0.48 An bow
0.23 An break
-0.12 An bright
-0.37 An brilliant
-0.23 An broadcast
-0.07 An brother
-0.59 An brought
-0.32 An but
-0.05 An cable
-0.14 An called
-0.36 An can
0.08 An cancelled
0.55 An cast
-0.46 An casting
0.14 An centers
0.34 An centre
-0.40 An ceo
-0.61 An character
0.08 An characters
-0.58 An charge
-0.17 An charismatic
0.19 An checking
-0.45 An chief
-0.22 An childhood
0.08 An christmas
-0.17 An clarify
-0.24 An close
-0.24 An closer
0.13 An co
-0.07 An co-creator
0.39 An come
0.26 An comedy
0.23 An comes
-0.58 An coming
-0.18 An commissioned
-0.06 An company
-0.23 An complex
0.37 An confirmed
-0.31 An continue
-0.33 An continues
-0.12 An create
-0.43 An created
-0.32 An creative
-0.99 An creator
-0.63 An creators
-0.07 An crime
-0.10 An daily
-0.19 An date
0.66 An daughter
-0.27 An day
-0.26 An dead
0.13 An deal
-0.38 An debut
-0.47 An debuted
-0.27 An dedicated
-0.09 An described
-0.60 An designs
-0.10 An details
-0.05 An detective
-0.32 An did
-0.43 An dinner
-0.89 An direct
0.09 An directed
-0.88 An directing
-0.74 An director
-0.79 An directs
-0.33 An dirty
-0.05 An discovers
0.26 An doing
-0.35 An doors
-0.35 An down
-0.12 An dr
0.35 An drama
-0.11 An dramas
-0.34 An due
-0.30 An during
-0.22 An duties
-0.22 An each
0.20 An end
-0.24 An ending
0.62 An enter
-0.57 An entertainment
-0.37 An epic
-0.18 An episode
0.40 An episodes
-0.13 An established
-0.37 An even
0.08 An event
-0.43 An every
-0.15 An everything
-0.86 An exec
-0.24 An executive
-0.05 An expected
-0.17 An family
-0.06 An famous
-0.47 An fan
-0.50 An fantastic
-0.20 An fantasy
-0.30 An father
-0.11 An favourite
-0.15 An fighting
-0.39 An film
0.25 An filmed
-0.24 An filming
-0.32 An finale
-0.29 An finally
-0.23 An financial
0.30 An find
-0.72 An first
-0.29 An focus
-0.11 An following
0.39 An follows
0.29 An found
-0.65 An friend
0.23 An front
0.21 An fronted
0.27 An game
0.09 An gang
0.32 An get
-0.41 An gets
-0.05 An getting
0.17 An given
-0.13 An global
0.10 An globally
-0.24 An globe
-0.19 An go
-0.57 An going
-0.27 An great
-0.23 An had
-0.17 An hard
0.19 An has
-0.23 An have
0.23 An he
-0.09 An head
0.06 An heir
-0.62 An helm
-0.58 An helmed
0.17 An her
-0.31 An here
0.35 An heroine
-0.11 An hiding
-0.24 An high
0.17 An highly
0.06 An himself
0.11 An his
-0.12 An historical
0.32 An hit
-0.59 An hospital
-0.27 An host
0.19 An hot
0.06 An husband
-0.11 An i
-0.41 An i'm
-0.11 An illustrated
-0.40 An independent
0.15 An instead
0.46 An interview
-0.30 An into
-0.09 An investigate
-0.33 An investigates
0.04 An involved
0.30 An ireland
-0.27 An japan
-0.27 An job
0.12 An join
0.29 An joined
0.48 An joining
0.22 An joins
-0.11 An journey
0.15 An just
-0.21 An king
0.45 An known
-0.08 An korean
-0.08 An lady
-0.32 An large
0.55 An last
0.54 An later
-0.22 An launch
-0.42 An launched
-0.37 An lawyer
-0.15 An leading
0.32 An leads
-0.44 An leave
0.24 An leaving
-0.44 An left
-0.10 An less
-0.40 An life
-0.18 An light
-0.34 An like
0.29 An likely
-0.14 An list
-0.08 An local
-0.04 An london
0.24 An longtime
0.17 An look
-0.10 An looked
0.21 An lord
-0.08 An made
0.44 An make
-0.54 An makes
-0.98 An manga
-0.16 An may
0.15 An member
-0.42 An members
-0.55 An memory
0.56 An might
-0.22 An modern
-0.20 An more
-0.25 An most
0.13 An mother
-0.37 An movie
0.18 An mr
-0.30 An mrs
-0.10 An much
0.05 An murder
0.17 An murdered
-0.56 An music
-0.37 An must
0.26 An my
0.05 An name
-0.17 An network
-0.64 An never
-0.30 An new
0.78 An newcomer
-0.60 An news
-0.17 An next
0.06 An no
-0.44 An noir
0.38 An north
0.30 An not
0.05 An nothing
-0.62 An novel
-0.64 An novels
-0.29 An now
0.25 An off
-0.22 An officer
-0.08 An once
0.27 An one
-0.68 An only
-0.15 An opening
-0.25 An or
0.11 An order
-0.42 An original
0.39 An originally
-0.33 An originals
-0.55 An other
0.40 An others
-0.24 An our
0.07 An out
0.04 An overseas
-0.50 An own
-0.19 An owned
0.69 An part
0.28 An partner
0.15 An peek
-0.55 An penned
-0.41 An people
-0.21 An perform
0.60 An photo
0.06 An pilot
0.07 An place
0.60 An play
-0.31 An played
0.65 An playing
0.19 An plays
-0.06 An police
0.36 An political
0.70 An portray
-0.30 An position
0.19 An premiere
0.17 An premieres
-0.08 An prequel
-0.30 An present
-0.42 An president
-0.51 An produce
-0.57 An produced
-0.59 An producer
-1.08 An producers
0.31 An produces
-0.11 An production
-0.33 An project
-0.55 An projects
0.18 An pulled
0.14 An recently
0.49 An recovering
-0.24 An regular
-0.66 An release
0.20 An remain
-0.18 An remained
-0.73 An remains
-0.06 An renewed
0.46 An reprise
0.15 An reprises
-0.22 An respectively
-0.23 An return
-0.35 An returning
0.07 An returns
-0.52 An revealed
-0.26 An revenge
0.66 An role
-0.50 An roles
-0.54 An romantic
0.38 An rumored
-0.21 An s
-0.69 An said
-0.36 An same
-0.32 An says
-0.07 An scandal
-0.33 An scenes
-0.38 An scheduled
-0.66 An script
-0.50 An scripts
-0.33 An search
-0.48 An second
-0.51 An secret
0.58 An seems
0.21 An seen
-0.25 An seoul
0.11 An series
-0.40 An serve
-0.22 An serves
-0.33 An service
-0.08 An set
-0.31 An several
-0.10 An share
-0.07 An shares
-0.14 An she
0.31 An show
-0.21 An shown
-0.83 An showrunner
0.35 An shows
0.72 An signed
0.24 An since
0.14 An single
-0.68 An sister
-0.09 An sisters
-0.11 An sitcom
0.37 An slated
-0.39 An so
-0.05 An solve
-0.09 An some
0.06 An son
-0.38 An soon
-0.45 An sound
-0.09 An south
-0.35 An space
-0.43 An spin-off
-0.05 An spinoff
0.52 An star
0.43 An starred
-0.35 An starring
0.18 An stars
0.37 An start
0.38 An starting
-0.09 An statement
-0.28 An stepping
0.34 An steps
-0.56 An story
-0.29 An streaming
-0.11 An strength
0.26 An struggle
-0.78 An studio
-0.06 An successful
0.49 An supporting
-0.54 An sure
-0.07 An survive
0.34 An take
-0.04 An takes
0.37 An taking
0.42 An talent
-0.97 An team
-0.79 An television
-0.30 An than
-0.08 An their
0.15 An them
-0.20 An theme
-0.14 An themed
-0.65 An then
0.42 An there
-0.86 An they
-0.15 An think
-0.94 An thriller
0.04 An through
-0.36 An time
0.31 An title
0.08 An titular
0.33 An together
-0.23 An told
-0.13 An took
-0.22 An top
-0.12 An town
-0.48 An trailer
-0.24 An trilogy
0.21 An turned
-0.08 An turns
-0.41 An tv
0.20 An under
-0.42 An unique
0.59 An until
0.23 An up
0.53 An upcoming
-0.21 An update
-0.27 An updates
-0.48 An us
-0.26 An various
0.31 An very
-0.39 An via
-0.49 An vice
0.13 An video
-0.12 An viewers
0.58 An voice
-0.23 An wait
-0.37 An watch
-0.37 An we
-0.06 An we're
0.42 An wednesday
0.09 An well
-0.46 An west
0.38 An when
-0.55 An where
-0.40 An which
-0.62 An while
0.18 An who
0.16 An whose
-0.14 An wife
-0.12 An will
-0.16 An winner
-0.35 An winning
-0.27 An woman
-0.18 An work
-0.30 An worked
-0.72 An working
-0.15 An works
0.16 An would
-0.41 An writer
-0.35 An writes
-0.36 An writing
-0.81 An written
-0.24 An wrote
-0.33 An year
0.31 An years
0.29 An yet
-0.37 An york
-0.50 An you
-0.28 An young
-0.22 An your
-0.27 An |
0.35 An –
-0.57 An —
-0.20 An “
-0.12 An ”
-0.56 B !
-0.35 B #
0.08 B %C
-0.61 B %D
-0.36 B %K
0.06 B %N
0.45 B %O
-0.19 B %P
0.34 B %S
-0.19 B %T
0.16 B &
-0.17 B 's
0.04 B (
-0.05 B )
0.11 B ,
-0.43 B -
0.23 B --
-0.46 B .
0.30 B ...
-0.15 B /
-0.26 B 1990s
-0.32 B 3d
0.12 B :
0.25 B ;
0.33 B ?
0.32 B [
0.17 B about
-0.44 B acclaimed
0.11 B according
0.16 B accused
-0.28 B across
-0.26 B acting
0.09 B actor
-0.32 B actors
0.50 B actress
-0.35 B actually
-0.85 B adaptation
-0.73 B adapted
-0.79 B adapts
-0.07 B added
0.88 B addition
0.39 B adds
-0.63 B affair
-0.37 B after
-0.54 B again
-0.08 B against
0.06 B ahead
-0.08 B air
0.26 B aired
-0.44 B aka
-0.47 B all
-0.18 B along
-0.29 B alongside
0.53 B already
0.52 B although
0.11 B am
-0.24 B american
-0.32 B animated
0.30 B animates
-0.36 B animation
-0.58 B anime
-0.19 B announce
0.50 B announced
-0.23 B announcements
0.09 B another
-0.35 B anthology
0.50 B any
-0.55 B anything
-0.59 B around
-0.34 B association
0.23 B australia
0.28 B australian
-0.28 B author
-0.19 B available
-0.10 B award
-0.13 B award-winning
0.11 B axed
0.29 B back
-0.70 B backdrop
-0.14 B bafta
-0.58 B based
-0.24 B battle
0.23 B beautiful
-0.21 B became
-0.15 B been
-0.22 B before
-0.81 B began
-0.44 B begin
-0.43 B begins
-0.11 B begun
-0.11 B behind
-0.13 B being
0.30 B beloved
-0.62 B best
0.13 B best-selling
-0.34 B bestselling
-0.17 B between
-0.73 B big
-0.25 B black
-0.52 B body
-0.81 B book
-0.25 B boss
-0.32 B brand
-0.66 B bring
-0.20 B bringing
-0.34 B brings
-0.08 B britain
-0.10 B british
-0.05 B broadcast
0.35 B brother
-0.64 B but
-0.53 B called
0.28 B cameras
0.78 B can
0.50 B cast
0.24 B casting
0.87 B casts
0.26 B centering
-0.28 B centers
0.37 B centres
-0.21 B ceo
-0.37 B chain
-0.25 B chairman
-0.69 B chance
-0.06 B channels
-0.10 B character
-0.21 B characters
-0.53 B chief
-0.08 B city
-0.29 B claim
-0.51 B classic
-0.42 B clear
-0.08 B close
-0.16 B closer
-0.37 B co-created
-0.17 B co-creator
-0.55 B co-creators
-0.22 B co-production
-0.32 B co-written
-0.25 B collaboration
-0.37 B combination
0.28 B come
-0.55 B comedy
0.27 B comes
-0.41 B comic
-0.19 B coming
-0.53 B commission
-0.16 B commissioned
0.42 B company
0.38 B confirmed
0.53 B continues
-0.26 B could
-0.38 B courtesy
-0.14 B covers
-0.82 B created
-0.86 B creative
-0.92 B creator
-0.50 B creators
-0.44 B credit
-0.37 B crime
-0.14 B cult
-0.14 B dark
-0.21 B date
-0.41 B dates
-0.16 B daughter
-0.20 B day
-0.24 B days
-0.20 B deal
-0.34 B death
0.58 B debut
-0.14 B debuted
-0.05 B decided
-0.39 B delighted
0.35 B described
-0.39 B design
-0.33 B despite
-0.07 B destroy
0.64 B determined
-0.33 B developed
-0.30 B developing
0.21 B different
-0.06 B direct
-0.33 B directed
-0.39 B directing
-1.13 B director
0.12 B directorial
-1.04 B directors
-0.09 B discover
-0.35 B discovered
-0.11 B divine
0.12 B do
0.46 B does
0.08 B doing
-0.37 B down
0.31 B dr
0.32 B drama
-0.57 B dramas
-0.50 B drawn
-0.75 B dubbed
0.41 B due
0.31 B during
-0.11 B east
-0.71 B emmy
-0.08 B encounter
0.25 B end
-0.06 B ending
-0.43 B england
0.09 B enjoy
0.84 B ensemble
0.23 B entertainment
-0.06 B episode
-0.30 B episodes
-0.71 B established
0.14 B even
0.67 B event
-0.43 B events
0.04 B ever
-0.65 B every
-0.37 B excited
-0.26 B exec
-0.49 B executive
-0.68 B executives
0.29 B expect
-0.18 B expected
-0.24 B explore
0.43 B face
-0.13 B faces
-0.52 B fact
-0.73 B fame
-0.56 B family
0.29 B famous
-0.30 B fan
-0.43 B fans
-0.30 B fantastic
-0.30 B fantasy
0.37 B father
-0.44 B favourite
0.45 B feature
0.51 B featuring
-0.17 B fictional
-0.54 B film
-0.08 B filmed
-0.09 B filming
-0.45 B filmmaker
-0.18 B final
0.39 B finale
-0.54 B first
-0.06 B focuses
-0.64 B follow
0.21 B followed
-0.11 B following
-0.21 B follows
0.30 B former
-0.54 B forward
-0.39 B found
-0.14 B french
-0.69 B friend
0.19 B from
0.11 B front
0.12 B full
0.10 B game
-0.43 B gang
-0.61 B genre
-0.27 B get
-0.31 B gets
-0.55 B getting
-0.26 B girl
-0.17 B given
-0.13 B gives
-0.47 B glimpse
0.24 B globe
-0.32 B go
-0.43 B goes
-0.40 B going
0.09 B golden
-0.23 B good
-0.56 B grateful
0.17 B great
-0.49 B grew
0.37 B had
-0.38 B hand
-0.18 B happened
0.24 B has
0.29 B have
-0.61 B having
-1.42 B he
-0.31 B head
-0.06 B headlines
-0.54 B hedonistic
-0.54 B helm
-0.58 B helmed
-0.25 B her
-0.18 B here
-0.50 B heroine
-0.22 B high
0.27 B him
-0.49 B his
-0.36 B hit
-0.16 B hollywood
-0.18 B home
-0.36 B horror
-0.18 B hospital
0.47 B host
0.31 B hot
0.08 B hour
0.54 B how
0.18 B however
0.18 B huge
0.06 B husband
-0.67 B i
0.10 B i'm
0.37 B iconic
0.38 B if
-0.24 B illustrated
-0.43 B image
-0.48 B include
-0.19 B included
-0.05 B includes
0.12 B including
-0.11 B independent
-0.27 B indie
-0.05 B inspired
0.18 B into
-0.57 B investigation
0.07 B involved
0.43 B ireland
-0.46 B irish
-0.45 B itself
0.35 B japanese
0.39 B join
0.29 B joined
0.37 B joining
0.27 B joins
-0.24 B journalist
-0.06 B journey
-0.15 B just
0.13 B killing
-0.20 B king
-0.39 B know
0.22 B known
0.61 B korean
-0.25 B lady
-0.61 B last
0.38 B latest
-0.29 B launch
0.21 B lawyer
0.74 B lead
-0.50 B leading
0.11 B led
-0.70 B left
0.15 B legal
-0.14 B less
-0.43 B life
0.07 B light
-0.06 B like
-0.12 B likely
-0.20 B limited
-0.34 B lineup
-0.50 B list
0.62 B lives
0.17 B location
-0.51 B london
-0.14 B long
-0.43 B looks
-0.39 B lord
0.13 B love
-0.62 B made
-0.35 B magical
-0.67 B main
-0.27 B make
-0.21 B making
-0.42 B male
-0.34 B man
-0.67 B manga
-0.47 B many
0.39 B marks
0.24 B married
-0.08 B match
-0.30 B me
-0.62 B means
-0.05 B meanwhile
-0.26 B medical
-0.26 B meets
0.31 B member
-0.30 B members
-0.22 B men
0.23 B might
-0.11 B million
-0.20 B minute
-0.48 B miss
-0.22 B mission
-0.50 B more
-0.44 B most
0.44 B mother
0.35 B move
0.13 B moved
-0.07 B moves
-0.25 B movie
-1.21 B mr
-0.16 B mrs
0.31 B much
-0.46 B musical
-0.04 B must
0.28 B my
-0.05 B mysteries
-0.16 B mystery
-0.74 B name
-0.87 B named
-0.18 B nearly
-0.60 B network
-0.06 B networks
0.44 B new
0.49 B newcomer
0.44 B newcomers
-0.55 B newly
0.10 B news
-0.40 B next
-0.52 B night
0.12 B no
0.27 B noble
-0.22 B nominated
0.38 B nominee
-0.44 B north
-0.57 B note
0.22 B novel
-0.44 B novels
0.77 B now
-0.18 B number
-0.68 B off
-0.31 B officer
-0.25 B official
-0.26 B officially
-0.42 B old
-0.40 B older
-0.43 B once
-0.40 B one
-0.22 B only
-0.50 B opening
0.58 B opposite
-0.56 B or
0.46 B order
-0.30 B ordered
-0.87 B original
-0.14 B originally
0.63 B originals
0.40 B oscar
-0.29 B other
-0.04 B others
-0.33 B our
0.11 B out
0.55 B outside
0.28 B over
-0.33 B own
-0.04 B p.m
-0.38 B pair
0.45 B part
0.55 B parter
-0.40 B particular
-0.49 B partner
-0.38 B parts
-0.18 B passed
-0.15 B peek
-0.30 B penned
0.68 B people
0.42 B period
0.11 B phenomenal
0.22 B photo
-0.32 B picks
-0.38 B pilot
0.25 B pilots
0.27 B place
-0.34 B plan
-1.03 B play
0.42 B played
0.32 B playing
-0.77 B plays
-0.45 B plot
-0.44 B police
-0.19 B popular
-0.94 B portray
0.31 B portrayed
-0.76 B power
-0.63 B powerful
-0.31 B premiere
-0.43 B premiered
-0.14 B presentation
-0.65 B president
0.45 B press
-0.17 B previous
-0.25 B previously
-0.32 B procedural
-0.64 B produce
-0.39 B produced
-0.61 B producer
-0.70 B producers
-0.41 B produces
-0.55 B production
-0.10 B programming
-0.18 B project
0.06 B promises
-0.05 B promotional
0.25 B protagonist
0.14 B protagonists
-0.17 B published
-0.36 B publisher
-0.17 B quickly
-0.06 B ratings
-0.38 B read
-0.38 B reads
-0.17 B ready
0.07 B real
-0.06 B really
0.12 B recent
0.60 B recently
0.47 B recovering
-0.22 B red
-0.31 B regular
-0.05 B relationship
-0.46 B release
-0.11 B released
-0.13 B remains
0.55 B remake
-0.35 B renewal
-0.16 B renewed
-0.40 B replaced
0.41 B report
-0.15 B reported
-0.21 B reports
-0.72 B representative
0.20 B reprise
0.35 B reprising
-0.28 B resourceful
0.25 B respectively
0.21 B return
0.10 B returning
-0.57 B returns
0.74 B reunion
0.40 B reunites
0.20 B reveal
0.32 B revealed
-0.37 B revolves
-0.36 B role
0.28 B rolling
0.40 B romance
-0.12 B run
0.40 B s
-0.07 B sadly
-0.31 B same
-0.08 B save
0.72 B say
-0.38 B says
-0.05 B scandal
-0.05 B scenes
-0.24 B science
0.36 B screenwriter
-0.43 B script
0.29 B season
-0.29 B seasons
-0.09 B second
-0.32 B secret
0.52 B see
0.56 B seen
0.14 B sees
-0.63 B senior
-0.16 B sequel
-0.75 B serial
0.10 B series
-0.57 B service
0.10 B set
-0.41 B setting
-0.13 B several
-0.43 B share
-0.43 B shared
0.21 B she
-0.54 B shocking
-0.21 B shooting
-0.51 B shot
-0.31 B show
-0.37 B shown
-0.23 B showrunner
-0.19 B shows
0.61 B signed
-0.26 B since
-0.08 B sister
0.18 B sisters
-0.34 B slate
-0.46 B small
-0.17 B so
0.63 B some
0.13 B son
-0.52 B song
-0.45 B sonic
-0.83 B soon
-0.52 B source
0.27 B south
0.55 B speaking
0.59 B special
0.40 B spin-off
-0.36 B spinoff
-0.18 B staff
0.16 B star
0.31 B star-studded
0.23 B starred
0.41 B starring
0.16 B stars
-0.60 B started
0.42 B starts
-0.59 B statement
0.56 B status
0.37 B stick
-0.22 B still
-0.54 B stories
-0.49 B story
0.64 B streaming
0.49 B strong
0.09 B studio
-0.84 B success
0.16 B successful
-0.47 B such
-0.22 B sunday
0.23 B supposed
-0.09 B synopsis
-0.32 B take
-0.45 B takes
-0.39 B talent
-0.72 B team
-0.06 B teaser
-0.27 B technology
0.57 B teen
-0.74 B television
-0.32 B tell
0.13 B tells
0.62 B than
-0.70 B them
-0.52 B theme
-0.91 B then
0.20 B these
-0.72 B they
-0.71 B thief
-0.39 B thinks
0.28 B third
0.24 B those
-0.42 B thrilled
-0.53 B thriller
-0.25 B throughout
0.34 B title
-0.20 B titles
-0.46 B together
-0.43 B tokyo
-0.31 B told
0.30 B too
0.20 B took
-0.57 B top
-0.05 B total
-0.62 B town
-0.57 B trailer
-0.46 B trio
-1.19 B truly
-0.08 B truth
-0.39 B turn
-0.26 B turns
-0.42 B tv
-0.30 B u.s.
-0.05 B uk
-0.64 B under
0.23 B unique
-0.54 B unveiled
-0.25 B up
0.33 B upcoming
-0.62 B upon
0.17 B us
0.17 B various
-0.40 B version
-0.34 B very
-0.14 B via
-0.46 B video
-0.17 B viewers
0.15 B voice
-0.20 B waiting
0.23 B want
0.18 B wanted
-0.19 B watching
-0.06 B way
-0.20 B ways
-0.38 B we're
-0.29 B web
-0.69 B webtoon
-0.44 B weekend
-0.23 B weeks
-0.63 B well
-0.20 B west
0.15 B what
0.17 B when
-0.12 B where
-0.42 B whether
-0.39 B which
-0.05 B while
-0.13 B who
0.51 B wife
0.11 B will
0.36 B winner
-0.92 B winning
-0.29 B within
-0.15 B work
-0.45 B working
-0.41 B world
0.21 B would
-0.27 B writer
-0.68 B writers
-0.34 B written
-0.97 B wrote
-0.31 B year
-0.16 B year-old
0.42 B years
0.32 B yet
0.11 B you
0.21 B you're
-0.67 B young
-0.06 B your
-0.22 B –
0.12 B —
-0.13 B “
0.31 B ”
-0.12 Bn !
-0.05 Bn #
-0.38 Bn %C
-0.26 Bn %K
0.12 Bn %N
0.15 Bn %O
0.06 Bn %P
0.21 Bn %S
0.07 Bn %T
-0.82 Bn &
-0.07 Bn 's
-0.15 Bn )
-0.19 Bn ,
-0.08 Bn -
-0.16 Bn --
0.71 Bn .
-0.04 Bn /
-0.31 Bn 3d
0.51 Bn :
-0.14 Bn ;
0.06 Bn ?
-0.39 Bn [
0.07 Bn about
-0.26 Bn acclaimed
-0.15 Bn across
0.11 Bn actor
0.07 Bn actors
0.30 Bn actress
-0.41 Bn adaptation
-0.55 Bn adapted
-0.76 Bn adapts
0.07 Bn added
0.39 Bn adds
-0.26 Bn after
-0.13 Bn again
-0.08 Bn against
0.26 Bn aired
-0.44 Bn aka
-0.31 Bn all
-0.09 Bn alongside
0.60 Bn already
0.67 Bn also
0.06 Bn american
0.08 Bn among
-0.15 Bn animated
0.36 Bn animates
-0.45 Bn anime
0.44 Bn announced
-0.45 Bn another
-0.37 Bn anthology
-0.48 Bn anything
-0.52 Bn around
-0.26 Bn association
0.25 Bn australia
-0.28 Bn author
-0.18 Bn award
0.11 Bn award-winning
-0.16 Bn axed
-0.06 Bn back
-0.46 Bn backdrop
-0.27 Bn bafta
-0.58 Bn based
-0.22 Bn battle
-0.55 Bn beautiful
-0.37 Bn been
-0.31 Bn before
-0.12 Bn begin
-0.05 Bn begun
0.30 Bn beloved
-0.37 Bn best
-0.34 Bn bestselling
-0.67 Bn between
0.04 Bn black
-0.49 Bn body
-0.63 Bn book
-0.22 Bn boss
-0.46 Bn bring
-0.20 Bn bringing
-0.34 Bn brings
0.23 Bn brother
-0.21 Bn but
-0.29 Bn called
-0.06 Bn cameras
0.74 Bn can
0.51 Bn cast
0.59 Bn casting
-0.41 Bn centering
-0.35 Bn centers
-0.21 Bn ceo
-0.25 Bn chairman
-0.15 Bn characters
-0.08 Bn chief
-0.07 Bn city
-0.51 Bn classic
-0.08 Bn close
-0.37 Bn co-created
-0.17 Bn co-creator
-0.50 Bn co-creators
-0.32 Bn co-written
-0.24 Bn collaboration
-0.48 Bn comedy
0.32 Bn comes
-0.33 Bn coming
0.92 Bn confirmed
0.53 Bn continues
-0.22 Bn courtesy
-0.89 Bn created
-0.56 Bn creative
-1.00 Bn creator
-0.42 Bn creators
-0.41 Bn credit
-0.36 Bn crime
-0.41 Bn dates
-0.16 Bn day
-0.20 Bn deal
-0.31 Bn death
-0.27 Bn debut
-0.14 Bn debuted
-0.05 Bn decided
0.37 Bn described
-0.21 Bn design
-0.33 Bn despite
-0.06 Bn destroy
0.21 Bn detective
-0.26 Bn developed
0.22 Bn different
0.36 Bn direct
-0.77 Bn directed
-0.35 Bn directing
-0.88 Bn director
-1.04 Bn directors
-0.29 Bn discovered
0.08 Bn doing
0.12 Bn dr
0.15 Bn drama
-0.50 Bn drawn
0.36 Bn during
-0.08 Bn east
-0.39 Bn emmy
-0.16 Bn end
0.07 Bn ending
-0.25 Bn england
0.85 Bn ensemble
-0.27 Bn entertainment
-0.21 Bn episode
-0.71 Bn established
0.30 Bn even
0.58 Bn event
-0.33 Bn events
-0.25 Bn excited
-0.26 Bn exec
-0.10 Bn executive
0.29 Bn expect
-0.28 Bn fact
-0.39 Bn family
0.25 Bn fans
-0.30 Bn fantastic
-0.24 Bn fantasy
-0.44 Bn favourite
0.47 Bn feature
-0.47 Bn features
0.47 Bn featuring
-0.17 Bn fictional
-0.49 Bn film
-0.29 Bn filming
-0.44 Bn filmmaker
0.09 Bn first
-0.50 Bn follow
0.23 Bn followed
0.38 Bn following
0.09 Bn follows
0.18 Bn former
-0.09 Bn found
-0.14 Bn french
-0.40 Bn from
0.11 Bn front
0.36 Bn fronted
0.28 Bn game
-0.45 Bn genre
0.14 Bn get
-0.26 Bn girl
-0.08 Bn given
0.42 Bn globe
-0.26 Bn go
-0.43 Bn goes
0.24 Bn golden
0.13 Bn great
0.40 Bn had
-0.38 Bn hand
-0.05 Bn has
0.54 Bn have
-0.54 Bn he
-0.31 Bn head
-0.58 Bn helmed
-0.77 Bn her
-0.16 Bn here
-0.50 Bn heroine
0.16 Bn his
-0.61 Bn hit
-0.16 Bn hollywood
-0.67 Bn home
-0.36 Bn horror
0.47 Bn host
0.08 Bn hour
0.20 Bn however
0.21 Bn huge
-0.11 Bn husband
-0.24 Bn i
0.36 Bn if
-0.24 Bn illustrated
-0.42 Bn image
-0.52 Bn include
-0.17 Bn included
0.13 Bn includes
0.24 Bn including
-0.17 Bn indie
0.24 Bn inspired
-0.18 Bn into
-0.21 Bn ireland
-0.21 Bn itself
-0.21 Bn join
-0.43 Bn joined
0.82 Bn joining
0.70 Bn joins
-0.24 Bn journalist
-0.06 Bn journey
-0.15 Bn just
-0.26 Bn king
-0.37 Bn know
0.27 Bn known
0.37 Bn korean
-0.18 Bn lady
-0.66 Bn last
0.21 Bn lawyer
0.21 Bn lead
-0.51 Bn leading
0.15 Bn leads
0.48 Bn led
-0.13 Bn left
-0.42 Bn life
-0.21 Bn light
-0.26 Bn likely
-0.49 Bn lineup
-0.43 Bn london
0.15 Bn look
-0.43 Bn looks
-0.39 Bn lord
-0.31 Bn love
-0.69 Bn main
-0.34 Bn make
-0.07 Bn makes
-0.16 Bn making
-0.37 Bn male
-0.34 Bn man
-0.49 Bn manga
-0.63 Bn married
-0.16 Bn meanwhile
-0.27 Bn meets
-0.28 Bn members
-0.21 Bn men
-0.20 Bn minute
-0.48 Bn miss
-0.22 Bn mission
-0.13 Bn months
-0.30 Bn more
-0.09 Bn most
0.53 Bn mother
-0.07 Bn moved
-0.08 Bn movie
0.31 Bn mr
-0.11 Bn mrs
-0.50 Bn my
-0.60 Bn name
-0.09 Bn named
-0.18 Bn nearly
-0.22 Bn network
-0.05 Bn new
0.49 Bn newcomer
0.44 Bn newcomers
-0.29 Bn newly
0.29 Bn news
-0.05 Bn next
-0.10 Bn night
-0.55 Bn no
-0.22 Bn noble
-0.16 Bn nominated
0.38 Bn nominee
0.29 Bn not
-0.16 Bn novel
-0.45 Bn novels
0.55 Bn now
-0.11 Bn off
-0.35 Bn officer
-0.24 Bn official
-0.40 Bn older
-0.67 Bn one
-0.29 Bn only
-0.09 Bn opening
0.58 Bn opposite
-0.57 Bn or
-0.14 Bn original
0.63 Bn originals
0.42 Bn oscar
0.80 Bn other
0.45 Bn others
-0.25 Bn our
0.32 Bn out
0.35 Bn over
-0.28 Bn own
-0.38 Bn pair
0.22 Bn part
-0.38 Bn partner
-0.35 Bn parts
-0.07 Bn photo
0.15 Bn pilot
0.25 Bn place
-0.31 Bn plan
-0.81 Bn play
0.41 Bn played
-0.61 Bn playing
-0.85 Bn plays
-0.19 Bn popular
-0.94 Bn portray
0.32 Bn portrayed
-0.56 Bn power
-0.36 Bn premiere
-0.65 Bn president
0.45 Bn press
-0.55 Bn produce
-0.82 Bn produced
-0.38 Bn producer
-0.56 Bn producers
-0.42 Bn produces
-0.53 Bn production
-0.15 Bn programming
-0.05 Bn project
-0.60 Bn protagonist
-0.34 Bn protagonists
-0.12 Bn published
-0.36 Bn publisher
-0.04 Bn ratings
-0.38 Bn read
-0.38 Bn reads
-0.17 Bn ready
-0.06 Bn really
0.13 Bn regular
-0.28 Bn relationship
-0.13 Bn remains
-0.18 Bn replaced
0.42 Bn report
-0.19 Bn reports
-0.72 Bn representative
-0.52 Bn reprise
0.36 Bn reprising
0.38 Bn respectively
0.34 Bn return
-0.13 Bn returns
0.74 Bn reunion
0.43 Bn reunites
0.20 Bn reveal
-0.37 Bn revolves
-0.63 Bn role
-0.33 Bn roles
-0.04 Bn rolling
0.42 Bn s
-0.07 Bn sadly
0.12 Bn said
-0.27 Bn same
-0.27 Bn says
-0.26 Bn screenwriter
0.40 Bn season
-0.29 Bn seasons
-0.70 Bn second
-0.14 Bn secret
0.47 Bn see
0.41 Bn seen
-0.75 Bn serial
-0.29 Bn series
-0.57 Bn service
0.41 Bn set
-0.30 Bn setting
-0.13 Bn several
-0.30 Bn share
-0.43 Bn shared
-0.42 Bn she
-0.51 Bn shocking
-0.21 Bn shooting
-0.10 Bn shown
-0.21 Bn showrunner
-0.36 Bn shows
0.65 Bn signed
-0.22 Bn since
-0.44 Bn sister
0.26 Bn sisters
-0.20 Bn slate
-0.13 Bn small
-0.12 Bn so
0.16 Bn son
-0.45 Bn song
-0.70 Bn soon
-0.36 Bn source
0.05 Bn south
0.59 Bn special
0.13 Bn spin-off
0.59 Bn star
0.24 Bn starred
0.09 Bn starring
0.15 Bn stars
-0.11 Bn starts
-0.43 Bn statement
0.37 Bn stick
-0.54 Bn stories
-0.33 Bn story
-0.07 Bn streaming
0.10 Bn studio
-0.46 Bn success
-0.51 Bn such
-0.16 Bn sunday
-0.09 Bn synopsis
-0.16 Bn take
-0.42 Bn takes
-0.57 Bn team
-0.26 Bn television
-0.15 Bn tells
-0.46 Bn them
-0.09 Bn theme
-0.69 Bn then
0.20 Bn there
0.23 Bn they
-0.36 Bn thinks
-0.62 Bn thriller
-0.13 Bn through
0.27 Bn time
-0.43 Bn together
-0.43 Bn tokyo
-0.13 Bn told
-0.55 Bn took
-0.57 Bn top
-0.36 Bn town
-0.27 Bn trailer
-0.46 Bn trio
0.11 Bn uk
-0.64 Bn under
-0.68 Bn up
-0.61 Bn upon
-0.30 Bn us
0.28 Bn vampire
0.32 Bn various
-0.23 Bn very
-0.14 Bn via
-0.23 Bn video
-0.39 Bn viewers
0.11 Bn villain
-0.86 Bn wanted
-0.19 Bn watching
-1.03 Bn we
-0.37 Bn we're
-0.07 Bn web
-0.20 Bn weeks
-0.20 Bn west
0.26 Bn what
0.54 Bn when
0.25 Bn where
-0.42 Bn whether
-0.39 Bn which
0.36 Bn while
-0.06 Bn who
0.35 Bn wife
0.29 Bn will
0.42 Bn winner
-0.25 Bn winning
-0.06 Bn work
-0.40 Bn working
-0.24 Bn world
-0.10 Bn writer
-0.62 Bn writers
-0.71 Bn written
-0.49 Bn wrote
-0.28 Bn year
-0.80 Bn year-old
0.48 Bn years
-0.12 Bn yet
-0.29 Bn you
0.21 Bn you're
-0.30 Bn young
-0.06 Bn your
0.15 Bn –
0.38 Bn —
0.17 Bn ”
-0.69 H 
0.51 H %C
-0.14 H %D
0.56 H %N
-0.61 H %P
0.20 H %T
-0.26 H (
-0.26 H )
0.51 H ,
-0.14 H -
-0.32 H /
0.21 H :
-0.44 H ?
0.64 H a
-0.51 H about
0.34 H and
-0.29 H back
0.47 H can
0.86 H cast
-0.28 H coming
-0.62 H date
-0.15 H do
-0.31 H for
0.06 H from
0.51 H in
-0.50 H is
-0.60 H it
0.10 H know
0.19 H march
-0.76 H new
-0.40 H of
-0.19 H on
-0.12 H plot
-0.96 H premieres
-0.18 H release
-0.08 H renewed
0.17 H returning
-0.12 H series
-0.23 H star
-0.75 H story
0.37 H the
0.29 H to
0.26 H trailer
-0.15 H tv
0.47 H watch
0.10 H we
-0.65 H what
-0.62 H when
-0.11 H where
-0.16 H who
-0.17 H you
-0.41 H “
-0.41 H ”
-0.26 L1 %C
0.21 L1 %D
-0.37 L1 %N
0.12 L1 %O
-0.37 L1 %P
-0.27 L1 %S
-0.33 L1 %T
-0.12 L1 &
0.10 L1 (
0.26 L1 )
-0.33 L1 ,
-0.28 L1 -
0.09 L1 --
0.36 L1 .
-0.13 L1 /
0.29 L1 ;
0.12 L1 ^
-1.01 L1 a
-0.09 L1 about
0.24 L1 actor
-0.13 L1 actors
0.59 L1 actress
-0.43 L1 adapts
-0.16 L1 after
-0.44 L1 aka
0.37 L1 alongside
-0.45 L1 an
-0.25 L1 and
0.55 L1 are
-0.26 L1 around
-0.42 L1 as
-0.79 L1 at
-0.30 L1 axed
0.45 L1 be
-0.23 L1 beloved
-0.20 L1 between
-0.29 L1 black
0.20 L1 both
-0.21 L1 bring
-0.17 L1 brother
-0.13 L1 but
-0.27 L1 by
-0.29 L1 called
-0.58 L1 character
-0.43 L1 chief
-0.17 L1 co-creator
-0.91 L1 creator
-0.39 L1 creators
-0.82 L1 detective
-0.72 L1 director
-0.19 L1 doing
-0.41 L1 drama
-0.39 L1 father
0.44 L1 feature
-0.47 L1 features
-0.33 L1 film
-0.38 L1 followed
-0.59 L1 follows
-0.44 L1 for
-0.35 L1 former
0.08 L1 from
-0.18 L1 game
0.62 L1 has
-0.48 L1 his
0.47 L1 host
-0.11 L1 husband
-0.57 L1 in
-0.47 L1 include
0.15 L1 includes
0.72 L1 including
-0.10 L1 into
0.18 L1 is
-0.44 L1 its
0.34 L1 join
-0.05 L1 joining
-0.36 L1 know
-0.15 L1 last
0.11 L1 like
-0.39 L1 lord
-0.26 L1 meets
-0.23 L1 members
-0.09 L1 mother
-0.08 L1 movie
-0.29 L1 mr
-0.37 L1 my
-0.30 L1 named
-0.42 L1 new
0.49 L1 newcomer
0.38 L1 newcomers
-0.16 L1 no
0.38 L1 nominee
-0.15 L1 not
-0.18 L1 of
-0.35 L1 officer
-0.65 L1 on
-0.16 L1 one
-0.44 L1 only
0.58 L1 opposite
-0.52 L1 or
-0.62 L1 play
0.22 L1 played
-0.49 L1 playing
-0.66 L1 plays
-0.70 L1 portray
-0.58 L1 president
-0.20 L1 producer
-0.54 L1 producers
-0.52 L1 protagonist
-0.34 L1 protagonists
-0.15 L1 publisher
0.70 L1 replacing
-0.40 L1 said
0.33 L1 sees
-0.53 L1 service
-0.65 L1 showrunner
-0.12 L1 small
-0.33 L1 so
-0.06 L1 song
-0.41 L1 south
0.50 L1 star
0.62 L1 starred
-0.31 L1 starring
0.25 L1 stars
-0.32 L1 studio
-0.32 L1 takes
0.25 L1 that
-0.63 L1 the
-0.44 L1 their
-0.10 L1 through
-0.18 L1 title
-0.37 L1 to
-0.52 L1 under
-0.42 L1 upon
-0.29 L1 us
-0.47 L1 vampire
0.16 L1 villain
0.28 L1 was
-0.19 L1 watching
-0.16 L1 west
-0.42 L1 whether
0.46 L1 while
0.33 L1 wife
0.55 L1 winner
0.39 L1 with
0.10 L1 writer
0.26 L1 –
-0.07 L1 ”
-0.19 L2 %C 's
0.18 L2 %C and
-0.51 L2 %D ,
0.31 L2 %D and
-0.08 L2 %D in
0.20 L2 %D that
-0.50 L2 %K 's
-0.62 L2 %N ,
0.37 L2 %O ,
-0.14 L2 %P 's
-0.36 L2 %P (
0.35 L2 %P )
0.29 L2 %P :
-0.17 L2 %P as
-0.34 L2 %P by
-0.35 L2 %P for
-0.30 L2 %P in
-0.73 L2 %P of
-0.15 L2 %P on
-0.40 L2 %P plays
0.55 L2 %P star
-0.31 L2 %P takes
-0.61 L2 %P the
-0.44 L2 %P to
-0.08 L2 %P with
-0.42 L2 %P –
0.08 L2 %S ,
0.40 L2 %S are
0.43 L2 %S with
-0.18 L2 %T %S
-0.45 L2 %T (
0.44 L2 %T ,
-0.39 L2 %T and
0.23 L2 %T are
-0.41 L2 %T creator
-0.05 L2 %T in
0.50 L2 %T includes
1.01 L2 %T starring
0.29 L2 %T stars
0.36 L2 %T with
-0.37 L2 's father
-0.10 L2 's husband
-0.13 L2 's the
-0.28 L2 ( the
-0.71 L2 ) ,
0.10 L2 ) as
-0.15 L2 , a
0.34 L2 , after
-0.50 L2 , alongside
0.21 L2 , and
-0.10 L2 , but
0.65 L2 , starring
0.20 L2 , stars
0.51 L2 , the
0.07 L2 , while
0.06 L2 , with
-0.70 L2 , ”
-0.08 L2 . /
-0.29 L2 / producer
-0.36 L2 : the
-0.04 L2 ^ %C
-0.07 L2 ^ %T
0.12 L2 ^ ^
0.28 L2 ^ actor
0.41 L2 ^ both
-0.27 L2 ^ but
-0.32 L2 ^ creator
0.18 L2 ^ from
-0.05 L2 ^ joining
-0.41 L2 ^ showrunner
0.15 L2 ^ starring
-0.05 L2 ^ the
-0.44 L2 ^ when
-0.11 L2 ^ while
-0.06 L2 about the
-0.07 L2 according to
-0.30 L2 actor ,
-0.42 L2 adaptation of
-0.34 L2 adapted by
-0.13 L2 adapted from
0.36 L2 also includes
0.70 L2 also stars
-0.14 L2 and a
-0.04 L2 and around
0.10 L2 and starring
0.19 L2 and the
0.31 L2 and writer
-0.06 L2 anime at
-0.14 L2 announced at
-0.06 L2 as a
-0.28 L2 as an
-0.21 L2 at the
0.33 L2 back ;
-0.34 L2 based on
0.59 L2 cast :
0.83 L2 cast includes
0.36 L2 cast including
-0.23 L2 cast members
-0.07 L2 city of
-0.30 L2 co-written by
-0.73 L2 created by
-0.41 L2 credit :
-0.28 L2 daughter ,
-0.67 L2 directed by
-0.42 L2 dr .
0.26 L2 drama starring
-0.42 L2 during the
-0.24 L2 executive producer
-0.14 L2 film ,
-0.06 L2 filming in
-0.08 L2 follows a
-0.28 L2 from the
-0.30 L2 has axed
-0.24 L2 illustrated by
-0.11 L2 in %D
-0.59 L2 in a
-0.22 L2 in the
0.24 L2 inspired by
0.27 L2 it starred
0.27 L2 it stars
0.41 L2 led by
-0.20 L2 man ,
-0.35 L2 manga by
0.50 L2 mr .
-0.09 L2 mrs .
-0.32 L2 name by
-0.51 L2 novel by
-0.26 L2 novels by
-0.14 L2 of a
-0.41 L2 of drama
-0.45 L2 of the
-0.11 L2 on a
-0.24 L2 on the
-0.07 L2 photo :
-0.27 L2 photo by
0.61 L2 played by
-0.17 L2 produced by
-0.30 L2 return as
-0.35 L2 returning as
-0.24 L2 returns as
-0.10 L2 revolves around
-0.10 L2 role as
-0.29 L2 role of
-0.51 L2 roles as
-0.38 L2 series ,
-0.42 L2 series and
-0.22 L2 series creator
-0.04 L2 series follows
-0.57 L2 series from
0.06 L2 series starring
0.46 L2 series stars
-0.12 L2 series with
-0.43 L2 set in
-0.21 L2 shooting in
-0.23 L2 show ,
0.84 L2 show stars
0.06 L2 star :
0.13 L2 star opposite
-0.50 L2 story of
-0.52 L2 such as
0.30 L2 the %D
-0.12 L2 the %N
-0.29 L2 the black
-0.08 L2 the last
-0.17 L2 the south
-0.06 L2 theme song
-0.11 L2 to a
-0.06 L2 to the
-0.23 L2 under director
-0.50 L2 voice of
0.47 L2 well as
-0.15 L2 who plays
0.45 L2 will be
-0.62 L2 will play
-0.06 L2 with the
-0.36 L2 working with
-0.50 L2 written by
-0.25 L2 “ a
-0.15 L2 “ the
-0.44 L2 ” (
-0.17 L2 ” and
-0.25 L2 ” creator
-0.40 L2 ” said
0.62 L2 ” starring
-0.30 L3 %C has axed
-0.25 L3 %D , but
0.46 L3 %D , with
-0.14 L3 %O %P 's
-0.62 L3 %P %N ,
-0.37 L3 %P 's father
-0.10 L3 %P 's husband
-0.28 L3 %P ( the
-0.10 L3 %P , a
-0.13 L3 %P , ”
-0.05 L3 %P : the
-0.06 L3 %P in the
-0.34 L3 %P of drama
-0.24 L3 %P returns as
-0.63 L3 %P will play
-0.18 L3 %S of the
0.78 L3 %T , starring
0.40 L3 %T , with
0.22 L3 %T and the
-0.25 L3 %T ” creator
-0.48 L3 's %P of
-0.45 L3 's %T ,
0.57 L3 ( %P 's
-0.40 L3 ( %P of
-0.15 L3 ( %P on
-0.07 L3 ( photo :
-0.11 L3 ( “ the
-0.31 L3 ) %P (
-0.69 L3 ) , with
-0.49 L3 , %P 's
-0.36 L3 , %P (
-0.26 L3 , %P in
-0.07 L3 , according to
0.33 L3 , along with
-0.09 L3 , directed by
0.30 L3 , inspired by
0.56 L3 , mr .
0.59 L3 , played by
-0.44 L3 , produced by
-0.11 L3 , written by
-0.40 L3 , ” said
-0.75 L3 : %P (
-0.23 L3 ^ %P 's
-1.08 L3 ^ %P (
0.61 L3 ^ %P :
0.21 L3 ^ %P as
-0.40 L3 ^ %P plays
-0.34 L3 ^ %P –
-0.18 L3 ^ %T %S
-0.45 L3 ^ %T (
0.08 L3 ^ %T stars
-0.04 L3 ^ ^ %C
-0.07 L3 ^ ^ %T
0.12 L3 ^ ^ ^
0.28 L3 ^ ^ actor
0.41 L3 ^ ^ both
-0.27 L3 ^ ^ but
-0.32 L3 ^ ^ creator
0.18 L3 ^ ^ from
-0.05 L3 ^ ^ joining
-0.41 L3 ^ ^ showrunner
0.15 L3 ^ ^ starring
-0.05 L3 ^ ^ the
-0.44 L3 ^ ^ when
-0.11 L3 ^ ^ while
-0.25 L3 ^ based on
0.44 L3 ^ cast :
-0.30 L3 ^ created by
-0.29 L3 ^ directed by
-0.18 L3 ^ executive producer
0.27 L3 ^ it starred
-0.38 L3 ^ produced by
-0.18 L3 ^ written by
0.40 L3 a %S with
-0.25 L3 adapts %P 's
-0.15 L3 after %P 's
-0.31 L3 an adaptation of
-0.35 L3 and %P (
-0.50 L3 and %P as
-0.08 L3 and %P of
-0.34 L3 and adapted by
-0.24 L3 and directed by
-0.21 L3 and illustrated by
-0.06 L3 and produced by
-0.21 L3 and written by
-0.56 L3 are %P (
-0.39 L3 as %P the
0.47 L3 as well as
-0.10 L3 based on the
-0.23 L3 be directed by
-0.25 L3 be written by
-0.17 L3 book %T :
-0.13 L3 by %P 's
-1.11 L3 by %P (
0.36 L3 cast also includes
-0.11 L3 centers on a
0.44 L3 character %P (
0.32 L3 executive produced by
0.31 L3 father %P (
-0.21 L3 for the %D
-0.10 L3 her role as
-0.31 L3 in %P 's
-0.04 L3 in and around
-0.54 L3 include %P (
-0.88 L3 is %P (
-0.07 L3 is based on
-0.16 L3 is created by
-0.29 L3 is directed by
-0.19 L3 is written by
-0.07 L3 new %P 's
-0.40 L3 of %P 's
0.28 L3 of %P (
0.39 L3 of %P as
-0.40 L3 of %S ,
0.31 L3 of %T ,
0.50 L3 of %T includes
0.37 L3 on %D ,
0.20 L3 on %D that
0.50 L3 on %P (
-0.06 L3 on %P in
-0.05 L3 opening theme song
-0.32 L3 same name by
-0.14 L3 series written by
0.14 L3 starring %P 's
-0.08 L3 stars %P (
-0.57 L3 stars %P as
-0.51 L3 the %P 's
-0.18 L3 the %P for
-0.36 L3 the %P of
-0.06 L3 the anime at
0.88 L3 the cast includes
-0.04 L3 the series follows
0.48 L3 the series stars
-0.23 L3 the show ,
0.84 L3 the show stars
-0.51 L3 the story of
0.37 L3 to %O ,
-0.46 L3 to %P 's
0.65 L3 to %P (
-0.13 L3 was created by
-0.16 L3 was written by
-0.17 L3 with %P as
-0.29 L3 writer / producer
0.57 L3 “ %P (
-0.22 LR %D .
-0.37 LR %N ,
-0.35 LR %O 's
-0.23 LR %O ,
-0.28 LR %T .
-0.15 LR 's %D
0.19 LR 's %N
-0.40 LR 's 's
0.29 LR 's )
0.44 LR 's ,
0.29 LR 's .
0.26 LR 's and
-0.11 LR 's as
-0.54 LR 's in
-0.24 LR 's novels
-0.10 LR 's of
-0.06 LR 's to
-0.17 LR ( $
-0.16 LR ( %N
-0.62 LR ( 's
0.26 LR ( )
-0.73 LR ( ,
-0.28 LR ( in
-0.25 LR ( of
-0.05 LR ( on
0.30 LR , 's
-0.75 LR , )
-0.70 LR , ,
-0.39 LR , -
-0.22 LR , .
0.42 LR , announced
-0.30 LR , can
0.73 LR , has
-0.61 LR , in
-0.17 LR , is
-0.37 LR , said
-0.24 LR , to
-0.59 LR , was
-0.53 LR , will
0.34 LR -- ,
-0.40 LR . )
0.47 LR . ,
0.19 LR : $
-0.49 LR : )
0.29 LR : ,
0.22 LR : .
-0.48 LR : /
-0.24 LR : the
0.73 LR : to
-0.24 LR : will
0.28 LR ; ,
0.10 LR ; is
-0.09 LR ^ $
-0.54 LR ^ 's
-0.42 LR ^ ,
0.70 LR ^ .
-0.67 LR ^ :
0.83 LR ^ also
0.78 LR ^ and
0.95 LR ^ as
0.15 LR ^ cast
-0.22 LR ^ continues
-0.64 LR ^ created
-0.68 LR ^ directs
0.08 LR ^ has
0.57 LR ^ have
0.91 LR ^ in
-0.15 LR ^ is
0.08 LR ^ joins
-0.38 LR ^ launched
-0.24 LR ^ lead
-0.10 LR ^ plays
0.15 LR ^ reprises
0.24 LR ^ return
0.26 LR ^ returns
0.18 LR ^ said
-0.35 LR ^ says
0.10 LR ^ star
-0.47 LR ^ stars
-0.52 LR ^ to
-0.56 LR ^ was
0.46 LR ^ who
0.40 LR ^ will
0.15 LR ^ wrote
0.61 LR ^ –
-0.21 LR a )
-0.15 LR a ,
-0.07 LR a lawyer
0.06 LR actor as
-0.34 LR actor is
0.58 LR actors .
0.44 LR actress ,
0.60 LR actress .
-0.43 LR adapts 's
0.06 LR after 's
-0.13 LR alongside .
-0.89 LR and 's
0.24 LR are ,
0.40 LR are .
-0.10 LR around ,
-0.04 LR around .
-0.07 LR as $
-0.29 LR as 's
-0.49 LR as ,
-0.86 LR as .
-0.18 LR as ;
0.37 LR as as
-0.73 LR as in
-0.04 LR as the
-0.34 LR as with
-0.44 LR as would
-0.08 LR at $
-0.26 LR at ,
-0.41 LR at .
-0.16 LR between and
0.14 LR but has
-0.25 LR by $
-0.14 LR by 's
0.37 LR by )
0.41 LR by ,
-1.03 LR by .
-0.27 LR by /
-0.43 LR by and
-0.37 LR by in
-0.51 LR by is
-0.25 LR by on
-0.18 LR by who
0.53 LR by –
-0.17 LR co-creator ,
-0.32 LR creator .
-0.55 LR creator has
-0.61 LR director .
-0.26 LR director is
-0.41 LR drama ,
-0.04 LR follows ,
0.10 LR for 's
-0.25 LR for )
-0.10 LR for ,
0.25 LR for as
0.14 LR from 's
-0.61 LR from ,
-0.07 LR in %D
-0.79 LR in 's
-0.37 LR in )
-0.42 LR in ,
-0.39 LR in .
0.19 LR in in
-0.05 LR in on
-0.49 LR include .
0.43 LR include as
-0.06 LR including ,
0.74 LR including .
-0.69 LR is 's
0.68 LR is ,
0.40 LR is as
-0.43 LR its ,
-0.15 LR last )
0.35 LR like .
-0.26 LR meets ,
-0.08 LR movie .
-0.14 LR new 's
-0.15 LR not )
-0.55 LR of $
0.19 LR of 's
-0.49 LR of )
-0.64 LR of ,
-0.87 LR of .
-0.19 LR of :
-0.36 LR of and
-0.39 LR of as
-0.14 LR of in
-0.06 LR of to
-0.44 LR of who
-0.35 LR of will
-0.29 LR on 's
-0.15 LR on )
-0.58 LR on in
0.13 LR opposite in
-0.30 LR or .
-0.13 LR play ,
-0.30 LR plays ,
-0.27 LR plays in
-0.51 LR producer 's
-0.15 LR producer ,
-0.07 LR producer said
-0.15 LR producer will
-0.34 LR protagonists ,
-0.24 LR said ,
-0.30 LR showrunner ,
-0.12 LR small town
-0.05 LR song .
0.39 LR star ,
0.52 LR star stars
-0.36 LR starring 's
0.80 LR starring ,
-0.74 LR starring .
0.51 LR starring ;
0.41 LR starring and
0.08 LR starring as
0.18 LR stars ,
1.11 LR stars .
0.40 LR stars as
0.22 LR that are
0.61 LR that will
-0.08 LR the $
-0.24 LR the %N
-0.10 LR the %S
-0.42 LR the 's
-0.51 LR the )
-0.41 LR the ,
0.34 LR the -
-0.82 LR the .
-0.10 LR the :
-0.06 LR the and
-0.39 LR the as
-0.06 LR the family
-0.23 LR the in
-0.12 LR the is
-0.55 LR the of
0.41 LR the series
-0.05 LR the spinoff
-0.39 LR the star
-0.06 LR the story
-0.04 LR the to
-0.09 LR to 's
-0.66 LR to .
-0.23 LR to in
0.16 LR villain ,
0.66 LR while is
0.07 LR while will
0.43 LR winner ,
0.39 LR with 's
0.61 LR with ,
0.56 LR with .
-0.40 LR with as
0.20 LR with in
-0.27 LR – $
-0.13 LR ” )
0.30 LR ” ,
-0.45 LR ” said
-0.28 Lb2 %C
-0.57 Lb2 %D
-0.36 Lb2 %K
0.32 Lb2 %N
0.55 Lb2 %O
-0.27 Lb2 %P
0.47 Lb2 %S
0.11 Lb2 %T
-0.85 Lb2 (
0.72 Lb2 ,
0.18 Lb2 -
-0.14 Lb2 .
0.64 Lb2 :
0.32 Lb2 ^
-0.89 Lb2 a
-0.06 Lb2 about
-0.07 Lb2 according
-0.30 Lb2 actor
0.42 Lb2 actors
-0.42 Lb2 adaptation
-0.41 Lb2 adapted
0.07 Lb2 added
-0.60 Lb2 after
0.05 Lb2 again
-0.31 Lb2 all
0.46 Lb2 already
0.45 Lb2 also
-0.19 Lb2 anime
0.24 Lb2 announced
-0.45 Lb2 another
-0.48 Lb2 anything
0.70 Lb2 are
-0.68 Lb2 as
0.24 Lb2 at
-0.46 Lb2 australia
-0.08 Lb2 back
-0.44 Lb2 backdrop
-0.33 Lb2 based
-0.18 Lb2 be
-0.15 Lb2 book
-0.26 Lb2 by
0.54 Lb2 cast
-0.05 Lb2 ceo
-0.46 Lb2 character
-0.07 Lb2 characters
-0.07 Lb2 city
-0.37 Lb2 co-created
-0.30 Lb2 co-written
0.16 Lb2 confirmed
-0.72 Lb2 created
-0.41 Lb2 credit
-0.28 Lb2 daughter
-0.67 Lb2 directed
-0.42 Lb2 dr
-0.43 Lb2 drama
-0.42 Lb2 during
0.10 Lb2 end
-0.36 Lb2 episodes
-0.28 Lb2 executive
-0.14 Lb2 film
-0.07 Lb2 filming
-0.72 Lb2 follows
-0.29 Lb2 for
-0.68 Lb2 from
-0.41 Lb2 front
0.64 Lb2 had
-0.30 Lb2 has
0.47 Lb2 have
-0.44 Lb2 her
-0.16 Lb2 here
-0.41 Lb2 his
-0.24 Lb2 illustrated
-0.88 Lb2 in
-0.35 Lb2 including
0.24 Lb2 inspired
-0.43 Lb2 is
0.25 Lb2 it
-0.58 Lb2 its
0.27 Lb2 known
0.41 Lb2 led
-0.23 Lb2 like
-0.12 Lb2 main
-0.58 Lb2 man
-0.35 Lb2 manga
-0.71 Lb2 meanwhile
0.55 Lb2 members
0.63 Lb2 mother
-0.07 Lb2 moved
0.50 Lb2 mr
-0.09 Lb2 mrs
-0.61 Lb2 name
-0.14 Lb2 named
-0.21 Lb2 network
-0.43 Lb2 new
0.37 Lb2 news
0.23 Lb2 not
-0.60 Lb2 novel
-0.33 Lb2 novels
-0.95 Lb2 of
-0.62 Lb2 on
0.48 Lb2 oscar
-0.71 Lb2 out
-0.70 Lb2 over
-0.37 Lb2 partner
-0.31 Lb2 photo
0.61 Lb2 played
-0.21 Lb2 premiere
-0.27 Lb2 produced
0.09 Lb2 producers
-0.13 Lb2 production
-0.15 Lb2 programming
0.11 Lb2 return
-0.26 Lb2 returning
-0.24 Lb2 returns
-0.10 Lb2 revolves
-0.20 Lb2 role
-0.41 Lb2 roles
0.53 Lb2 said
-0.06 Lb2 says
0.46 Lb2 season
-0.53 Lb2 second
-0.28 Lb2 series
-0.16 Lb2 she
-0.21 Lb2 shooting
0.21 Lb2 show
-0.40 Lb2 showrunner
0.34 Lb2 star
0.33 Lb2 starring
0.53 Lb2 stars
-0.34 Lb2 stories
-0.61 Lb2 story
-0.52 Lb2 such
-0.55 Lb2 team
-0.43 Lb2 that
-0.16 Lb2 the
-0.53 Lb2 them
-0.06 Lb2 theme
-0.29 Lb2 then
0.23 Lb2 this
-0.24 Lb2 to
-0.10 Lb2 told
-0.30 Lb2 town
-0.18 Lb2 trailer
0.43 Lb2 uk
-0.23 Lb2 under
-0.17 Lb2 video
-0.46 Lb2 voice
-0.81 Lb2 was
-0.33 Lb2 we
0.47 Lb2 well
0.07 Lb2 when
-0.54 Lb2 which
-0.38 Lb2 who
0.59 Lb2 will
-0.20 Lb2 winning
0.82 Lb2 with
-0.40 Lb2 working
-0.50 Lb2 written
-0.57 Lb2 year-old
0.66 Lb2 years
-0.36 Lb2 you
-0.15 Lb2 –
-0.62 Lb2 “
-0.24 Lb2 ”
-0.06 Lb3 !
0.10 Lb3 %C
0.24 Lb3 %D
-0.75 Lb3 %K
-0.36 Lb3 %N
0.28 Lb3 %O
0.13 Lb3 %P
0.41 Lb3 %S
0.13 Lb3 %T
-0.46 Lb3 &
0.22 Lb3 's
0.07 Lb3 (
-1.22 Lb3 )
-0.16 Lb3 ,
0.08 Lb3 -
-0.68 Lb3 .
-0.32 Lb3 /
-0.34 Lb3 :
-0.25 Lb3 ;
0.12 Lb3 ^
-0.14 Lb3 a
-0.62 Lb3 actress
-0.25 Lb3 adapts
0.39 Lb3 adds
-0.47 Lb3 after
-0.25 Lb3 again
-0.23 Lb3 alongside
0.33 Lb3 already
-0.56 Lb3 also
0.19 Lb3 an
-0.33 Lb3 and
0.36 Lb3 animates
0.13 Lb3 are
-1.20 Lb3 as
-0.76 Lb3 at
-0.05 Lb3 back
-0.20 Lb3 based
-0.52 Lb3 be
-0.27 Lb3 been
-0.49 Lb3 between
-0.29 Lb3 book
-0.27 Lb3 both
-0.11 Lb3 by
0.44 Lb3 can
0.72 Lb3 cast
-0.11 Lb3 centers
0.19 Lb3 character
-0.19 Lb3 characters
0.20 Lb3 comedy
-0.23 Lb3 debut
0.15 Lb3 director
-0.08 Lb3 drama
-0.09 Lb3 episode
0.14 Lb3 episodes
0.59 Lb3 event
0.19 Lb3 executive
-0.12 Lb3 expect
-0.22 Lb3 fact
-0.09 Lb3 family
0.15 Lb3 fans
0.31 Lb3 father
0.16 Lb3 feature
-0.17 Lb3 fictional
0.28 Lb3 first
0.17 Lb3 follows
-0.24 Lb3 from
-0.52 Lb3 go
-0.11 Lb3 golden
0.23 Lb3 has
-0.08 Lb3 he
-0.42 Lb3 her
-0.58 Lb3 his
0.19 Lb3 in
-0.47 Lb3 include
-0.21 Lb3 including
-0.34 Lb3 is
1.03 Lb3 it
-0.18 Lb3 its
-0.08 Lb3 lady
-0.49 Lb3 last
0.34 Lb3 lead
-0.42 Lb3 life
-0.57 Lb3 main
-0.27 Lb3 members
-0.21 Lb3 men
-0.22 Lb3 mission
-0.35 Lb3 mother
-0.21 Lb3 my
0.48 Lb3 named
-0.21 Lb3 new
-0.18 Lb3 news
0.27 Lb3 not
0.30 Lb3 novel
0.11 Lb3 of
0.41 Lb3 on
0.86 Lb3 only
-0.05 Lb3 opening
0.17 Lb3 other
0.12 Lb3 out
-0.21 Lb3 played
-0.16 Lb3 power
-0.31 Lb3 premiere
-0.09 Lb3 president
-0.31 Lb3 producer
0.21 Lb3 return
-0.12 Lb3 role
0.42 Lb3 s
-0.32 Lb3 same
-0.19 Lb3 secret
-0.93 Lb3 series
0.45 Lb3 set
-0.48 Lb3 show
-0.04 Lb3 shown
-0.13 Lb3 shows
0.24 Lb3 son
-0.15 Lb3 spin-off
0.21 Lb3 starring
-0.24 Lb3 stars
0.37 Lb3 stick
-0.12 Lb3 take
0.76 Lb3 that
-1.15 Lb3 the
0.80 Lb3 their
-0.43 Lb3 them
-0.50 Lb3 thriller
-0.17 Lb3 to
-0.36 Lb3 trailer
0.32 Lb3 various
-0.79 Lb3 was
-0.10 Lb3 we
-0.56 Lb3 were
-0.29 Lb3 which
-0.27 Lb3 while
0.31 Lb3 who
0.13 Lb3 wife
-0.26 Lb3 will
0.52 Lb3 with
-0.06 Lb3 work
-0.26 Lb3 world
-0.29 Lb3 writer
-0.09 Lb3 years
-0.23 Lb3 young
0.49 Lb3 –
0.07 Lb3 “
0.23 Lb3 ”
-0.13 R1 !
-0.16 R1 $
-0.36 R1 %D
-0.20 R1 %N
-0.09 R1 %O
0.18 R1 %P
-0.10 R1 %S
-0.64 R1 %T
-0.13 R1 's
0.23 R1 )
-0.06 R1 ,
0.38 R1 -
0.09 R1 --
0.11 R1 ...
-0.64 R1 /
-0.33 R1 :
0.61 R1 ;
-0.39 R1 ]
0.75 R1 a
-0.33 R1 actor
-0.31 R1 actress
-0.19 R1 added
0.22 R1 after
0.12 R1 again
-0.34 R1 agent
0.54 R1 all
-0.13 R1 along
0.50 R1 also
-0.48 R1 and
0.42 R1 announced
-0.05 R1 are
0.54 R1 as
-0.41 R1 at
-0.46 R1 australia
-0.44 R1 award
-0.12 R1 back
-0.33 R1 being
-0.14 R1 book
-0.23 R1 broadcast
-0.16 R1 but
-0.36 R1 by
-0.30 R1 can
0.15 R1 cast
-0.25 R1 confirmed
-0.22 R1 continues
-0.74 R1 created
0.18 R1 described
-0.32 R1 directed
-0.70 R1 directs
0.08 R1 does
-0.54 R1 drama
-0.08 R1 episode
0.27 R1 executive
-0.46 R1 follows
-0.62 R1 for
0.66 R1 from
-0.37 R1 had
0.22 R1 has
0.04 R1 have
-0.07 R1 his
0.53 R1 in
-0.04 R1 is
0.43 R1 joining
0.14 R1 joins
-0.38 R1 launched
-0.07 R1 lawyer
-0.29 R1 lead
0.56 R1 leads
-0.20 R1 leave
-0.35 R1 left
-0.48 R1 made
-0.29 R1 makes
-0.24 R1 novels
-1.41 R1 of
-0.30 R1 on
-0.34 R1 one
0.23 R1 play
0.30 R1 played
0.28 R1 playing
-0.09 R1 prequel
-0.57 R1 remains
0.28 R1 reprise
0.15 R1 reprises
-0.28 R1 respectively
0.24 R1 return
-0.28 R1 revealed
-0.15 R1 role
-0.61 R1 said
-0.10 R1 says
-0.18 R1 show
-0.09 R1 sisters
-0.05 R1 spinoff
-0.09 R1 star
-0.29 R1 stars
0.34 R1 steps
-0.13 R1 story
0.27 R1 take
-0.63 R1 the
-0.61 R1 to
-0.38 R1 told
-0.28 R1 took
-0.12 R1 town
0.28 R1 turned
-0.17 R1 under
-0.22 R1 update
-0.13 R1 via
0.09 R1 was
-0.14 R1 who
-0.12 R1 will
0.46 R1 with
0.39 R1 would
0.15 R1 wrote
-0.45 R1 you
0.43 R1 –
-0.57 R1 —
-0.26 R1 “
-0.10 R2 ! $
-0.16 R2 $ $
-0.17 R2 %D .
-0.08 R2 %N %P
-0.12 R2 %N )
-0.18 R2 %N ,
0.19 R2 %P (
-0.24 R2 %T is
-0.61 R2 's %D
-0.54 R2 's %K
0.39 R2 's %P
-0.57 R2 's %T
-0.16 R2 's book
-0.07 R2 's character
-0.22 R2 's childhood
-0.37 R2 's father
-0.46 R2 's first
-0.24 R2 's husband
-0.06 R2 's journey
0.16 R2 's last
-0.23 R2 's manga
-0.20 R2 's novel
-0.43 R2 's second
-0.25 R2 's series
-0.17 R2 's trilogy
0.56 R2 's “
-0.50 R2 ) $
-0.27 R2 ) %P
0.11 R2 ) ,
0.25 R2 ) .
0.11 R2 ) and
0.42 R2 ) are
-0.59 R2 ) as
-0.40 R2 ) has
0.28 R2 ) in
-0.60 R2 ) is
-0.70 R2 ) lead
-0.34 R2 ) plays
-0.72 R2 ) star
0.55 R2 ) who
-0.54 R2 ) will
-0.15 R2 ) would
-0.09 R2 , %C
0.32 R2 , %N
-0.06 R2 , %O
0.06 R2 , %T
-1.01 R2 , a
-0.30 R2 , according
0.41 R2 , alongside
-0.12 R2 , an
-0.10 R2 , announced
-0.09 R2 , as
-0.27 R2 , but
-0.43 R2 , described
0.56 R2 , directed
0.23 R2 , for
0.24 R2 , from
0.64 R2 , has
0.28 R2 , is
-0.30 R2 , it
-0.14 R2 , its
-0.04 R2 , known
-0.66 R2 , mr
0.22 R2 , new
-0.12 R2 , on
0.16 R2 , once
-0.76 R2 , played
-0.28 R2 , president
-0.09 R2 , produced
-0.31 R2 , respectively
-0.11 R2 , since
-0.05 R2 , the
-0.57 R2 , their
-0.18 R2 , was
-0.15 R2 , where
-0.23 R2 , which
-0.06 R2 , while
-0.06 R2 , who
0.16 R2 , whose
0.27 R2 , will
0.40 R2 , with
-0.04 R2 , written
-0.61 R2 , “
-0.18 R2 , ”
-0.13 R2 - based
0.26 R2 - fronted
-0.10 R2 - winning
-0.13 R2 . ,
0.12 R2 . ”
-0.20 R2 ... $
-0.51 R2 / %C
-0.27 R2 / %O
-0.21 R2 : %P
0.34 R2 : the
-0.35 R2 : “
0.25 R2 ; %T
0.32 R2 ; and
-0.19 R2 added :
0.30 R2 again playing
-0.13 R2 along with
-0.15 R2 and %D
-0.39 R2 and %T
-0.19 R2 and adapted
0.13 R2 and co
-0.17 R2 and directed
-0.11 R2 and filmed
-0.14 R2 and her
-0.09 R2 and his
-0.07 R2 and illustrated
-0.17 R2 and is
-0.15 R2 and starring
-0.23 R2 and the
-0.37 R2 and will
-0.25 R2 and written
-0.42 R2 are executive
0.33 R2 are the
0.16 R2 as %P
0.46 R2 as a
0.31 R2 as he
0.32 R2 as the
-0.33 R2 as well
-0.21 R2 at its
-0.27 R2 at the
-0.05 R2 australia ,
-0.46 R2 back in
-0.05 R2 by %P
-0.55 R2 created the
0.18 R2 described the
-0.32 R2 directed the
0.27 R2 executive produce
-0.37 R2 for %C
-0.85 R2 for %K
-0.05 R2 for %P
0.49 R2 for a
-0.70 R2 for his
-0.19 R2 for the
0.66 R2 from the
-0.53 R2 has a
0.39 R2 has been
0.38 R2 has joined
0.25 R2 has said
-0.17 R2 has written
0.07 R2 have joined
-0.55 R2 in %D
-0.26 R2 in %P
-0.16 R2 in %S
-0.04 R2 in order
0.16 R2 in the
-0.44 R2 in “
-0.06 R2 is also
0.42 R2 is available
0.43 R2 is back
-0.68 R2 is directing
-0.49 R2 is found
-0.29 R2 is in
0.21 R2 is leaving
0.08 R2 is likely
-0.61 R2 is not
0.27 R2 is on
0.31 R2 is set
-0.16 R2 is stepping
0.45 R2 is the
-0.28 R2 joins “
0.59 R2 lead the
-0.68 R2 of %P
-0.25 R2 of a
-0.37 R2 of drama
-0.11 R2 of the
-0.54 R2 on %C
0.32 R2 on %D
-0.04 R2 on %P
0.59 R2 on a
0.23 R2 play the
-0.32 R2 plays %P
0.28 R2 reprise their
0.15 R2 reprises her
-0.26 R2 respectively .
-0.47 R2 return to
-0.21 R2 returns as
-0.42 R2 said ,
-0.14 R2 said .
0.39 R2 said :
-0.24 R2 said in
0.24 R2 says :
-0.32 R2 series ,
0.40 R2 series in
-0.83 R2 star %P
0.52 R2 star .
0.22 R2 stars as
-0.36 R2 stars in
-0.09 R2 the %P
-0.10 R2 to %P
-0.07 R2 to be
-0.77 R2 to return
-0.07 R2 to the
-0.09 R2 told %O
-0.36 R2 who 's
-0.38 R2 who is
-0.16 R2 who share
-0.27 R2 will be
0.27 R2 will not
-0.21 R2 will perform
0.52 R2 will play
0.08 R2 will reprise
-0.26 R2 will return
0.47 R2 will star
0.44 R2 will take
0.50 R2 with %P
0.73 R2 – %P
-0.31 R2 – a
-0.66 R2 – the
-0.10 R3 ! $ $
-0.16 R3 $ $ $
-0.17 R3 %D . $
-0.18 R3 %N , %P
0.19 R3 %P ( %P
-0.52 R3 's %P )
-0.59 R3 's %P ,
0.57 R3 's %P .
0.35 R3 's %P and
-0.55 R3 's %P as
-0.11 R3 's %P of
-0.06 R3 's %P to
-0.81 R3 's %T ,
-0.26 R3 's %T and
-0.30 R3 's character ,
-0.37 R3 's father %P
-0.24 R3 's husband %P
-0.05 R3 's journey to
-0.21 R3 's manga ,
-0.25 R3 's series %T
0.67 R3 's “ %T
-0.50 R3 ) $ $
-0.27 R3 ) %P (
-0.76 R3 ) , %P
0.50 R3 ) , a
-0.11 R3 ) , and
-0.05 R3 ) , the
0.11 R3 ) , who
-0.30 R3 ) , with
0.25 R3 ) . $
-0.24 R3 ) and %P
0.24 R3 ) are back
-0.56 R3 ) as %P
-0.41 R3 ) has been
-0.37 R3 ) is the
0.34 R3 , %T is
-0.11 R3 , a %P
-0.09 R3 , a successful
-0.24 R3 , a woman
-0.30 R3 , according to
0.39 R3 , and others
-0.10 R3 , announced the
-0.05 R3 , as well
-0.43 R3 , described as
0.56 R3 , directed by
-0.37 R3 , from %D
0.48 R3 , has been
0.29 R3 , is a
0.16 R3 , once again
-0.76 R3 , played by
-0.28 R3 , president of
-0.09 R3 , produced by
-0.31 R3 , respectively .
-0.15 R3 , the %C
0.10 R3 , the %S
-0.40 R3 , the creator
-0.15 R3 , the drama
-0.38 R3 , the producer
0.83 R3 , the series
0.05 R3 , the show
-0.40 R3 , the son
-0.35 R3 , who also
0.28 R3 , who are
-0.87 R3 , who created
0.38 R3 , who had
0.45 R3 , who has
-0.09 R3 , who is
0.42 R3 , who plays
0.48 R3 , who starred
-0.51 R3 , who was
0.25 R3 , who will
-0.68 R3 , who wrote
-0.04 R3 , written by
-0.53 R3 , “ %T
-0.04 R3 , ” “
0.12 R3 . ” $
-0.20 R3 ... $ $
-0.36 R3 / %C $
-0.07 R3 : the %P
-0.19 R3 added : “
0.13 R3 and co .
-0.17 R3 and directed by
-0.08 R3 and her family
-0.07 R3 and illustrated by
-0.15 R3 and starring %P
-0.25 R3 and written by
0.19 R3 are all expected
-0.58 R3 are all set
-0.13 R3 are back in
-0.42 R3 are executive producers
-0.05 R3 as %P $
-0.13 R3 as %P 's
0.29 R3 as %P ,
0.54 R3 as %P .
0.06 R3 as %P ;
0.20 R3 as %P and
-0.43 R3 as %P the
-0.21 R3 as the king
0.31 R3 as the title
-0.33 R3 as well as
-0.46 R3 back in %D
-0.05 R3 by %P .
-0.32 R3 directed the first
-0.05 R3 for %P ,
-0.18 R3 for the %C
0.41 R3 has been cast
0.38 R3 has joined the
-0.05 R3 in %D $
-0.35 R3 in %D .
-0.27 R3 in %P ,
-0.26 R3 in %S of
0.09 R3 in %T ,
-0.04 R3 in order to
-0.19 R3 in the %P
0.14 R3 in the %S
-0.28 R3 in the new
-0.22 R3 in the show
-0.44 R3 in “ %T
0.42 R3 is available .
-0.50 R3 is directing the
-0.31 R3 is in charge
-0.13 R3 is likely to
0.31 R3 is set to
-0.40 R3 of %P .
-0.36 R3 of %P and
-0.25 R3 of a %P
-0.06 R3 on %C ,
0.37 R3 on %D .
0.28 R3 reprise their roles
0.15 R3 reprises her role
-0.26 R3 respectively . $
0.23 R3 returns as %P
-0.14 R3 said . $
0.39 R3 said : “
-0.20 R3 said in a
0.24 R3 says : “
0.40 R3 series in %D
-0.40 R3 star %P stars
0.52 R3 star . $
-0.05 R3 the %P ,
-0.09 R3 told %O he
0.65 R3 will be returning
-0.21 R3 will perform the
0.26 R3 will play %P
0.22 R3 will star in
0.64 R3 with %P ,
0.53 R3 – %P $
-0.52 Rb2 %C
0.07 Rb2 %D
-0.30 Rb2 %K
-0.19 Rb2 %N
-0.38 Rb2 %O
-0.67 Rb2 %S
-0.66 Rb2 %T
0.65 Rb2 's
-0.07 Rb2 (
-0.95 Rb2 )
-0.12 Rb2 -
-0.36 Rb2 --
0.16 Rb2 .
-0.16 Rb2 /
0.19 Rb2 :
0.06 Rb2 ;
0.06 Rb2 a
0.25 Rb2 absent
-0.30 Rb2 according
-0.15 Rb2 actor
-0.19 Rb2 adapted
0.27 Rb2 again
0.05 Rb2 all
0.41 Rb2 alongside
-0.48 Rb2 also
-0.29 Rb2 always
0.24 Rb2 an
0.13 Rb2 and
-0.21 Rb2 anime
0.21 Rb2 announced
-0.62 Rb2 another
-0.38 Rb2 are
-0.28 Rb2 as
-0.43 Rb2 at
-0.25 Rb2 attended
0.42 Rb2 available
0.16 Rb2 back
-0.13 Rb2 based
-0.28 Rb2 be
0.39 Rb2 been
-0.16 Rb2 book
-0.27 Rb2 but
-0.27 Rb2 by
-0.18 Rb2 character
-0.35 Rb2 chief
-0.22 Rb2 childhood
-0.17 Rb2 clarify
0.13 Rb2 co
0.08 Rb2 comedy
-0.08 Rb2 confirmed
-0.12 Rb2 continue
-0.45 Rb2 continues
-0.14 Rb2 debut
-0.43 Rb2 described
-0.52 Rb2 direct
0.44 Rb2 directed
-0.68 Rb2 directing
-0.65 Rb2 director
0.26 Rb2 doing
-0.34 Rb2 down
0.50 Rb2 drama
0.08 Rb2 executive
-0.44 Rb2 famous
-0.06 Rb2 fantasy
-0.37 Rb2 father
-0.61 Rb2 film
-0.11 Rb2 filmed
-0.49 Rb2 first
-0.51 Rb2 follows
0.42 Rb2 for
0.29 Rb2 found
-0.51 Rb2 from
0.21 Rb2 fronted
-0.22 Rb2 had
0.12 Rb2 has
0.39 Rb2 have
0.31 Rb2 he
0.12 Rb2 her
-0.12 Rb2 hiding
-0.52 Rb2 his
-0.38 Rb2 husband
-0.07 Rb2 illustrated
-0.13 Rb2 in
-0.27 Rb2 into
-0.09 Rb2 investigate
-0.28 Rb2 is
0.17 Rb2 it
-0.45 Rb2 its
-0.14 Rb2 join
0.23 Rb2 joined
0.31 Rb2 joining
-0.06 Rb2 journey
-0.04 Rb2 known
0.41 Rb2 last
-0.55 Rb2 lead
0.19 Rb2 leaving
0.08 Rb2 left
-0.18 Rb2 like
0.33 Rb2 likely
-0.41 Rb2 made
0.41 Rb2 make
-0.23 Rb2 manga
0.36 Rb2 mother
0.21 Rb2 mr
0.26 Rb2 new
-0.13 Rb2 no
-0.37 Rb2 not
-0.20 Rb2 novel
-0.11 Rb2 of
0.57 Rb2 off
0.74 Rb2 on
-0.04 Rb2 order
-0.10 Rb2 original
-0.21 Rb2 perform
0.51 Rb2 play
-0.34 Rb2 played
0.30 Rb2 playing
0.25 Rb2 plays
0.70 Rb2 portray
-0.28 Rb2 president
0.27 Rb2 produce
-0.17 Rb2 produced
0.08 Rb2 reprise
-0.31 Rb2 respectively
-0.60 Rb2 return
-0.48 Rb2 returning
0.08 Rb2 returns
0.19 Rb2 said
-0.43 Rb2 second
-0.53 Rb2 series
0.16 Rb2 set
-0.07 Rb2 share
0.05 Rb2 she
-0.27 Rb2 show
-0.11 Rb2 since
0.08 Rb2 starring
-0.16 Rb2 stepping
0.46 Rb2 take
0.27 Rb2 that
0.26 Rb2 the
-0.34 Rb2 their
-0.11 Rb2 them
0.34 Rb2 this
-0.86 Rb2 to
-0.48 Rb2 told
-0.17 Rb2 trilogy
0.23 Rb2 under
0.44 Rb2 up
0.12 Rb2 very
0.32 Rb2 voice
0.23 Rb2 was
-0.29 Rb2 what
-0.15 Rb2 where
-0.24 Rb2 which
-0.06 Rb2 while
0.18 Rb2 who
0.16 Rb2 whose
-0.34 Rb2 will
-0.10 Rb2 winning
-0.20 Rb2 with
-0.27 Rb2 would
-0.41 Rb2 written
-0.05 Rb2 “
-0.17 Rb2 ”
0.37 Rb3 !
-0.21 Rb3 $
-0.14 Rb3 %C
0.12 Rb3 %D
-0.20 Rb3 %K
-0.10 Rb3 %N
0.33 Rb3 %O
0.15 Rb3 %P
0.90 Rb3 %S
0.10 Rb3 %T
-0.28 Rb3 &
-0.26 Rb3 's
0.08 Rb3 (
-0.92 Rb3 )
-0.17 Rb3 ,
-0.25 Rb3 .
-0.08 Rb3 /
-0.14 Rb3 :
0.12 Rb3 ;
0.42 Rb3 a
-0.18 Rb3 about
-0.32 Rb3 actor
-0.36 Rb3 again
-0.41 Rb3 all
-0.38 Rb3 along
-0.74 Rb3 also
-0.24 Rb3 an
-0.53 Rb3 and
0.05 Rb3 are
0.05 Rb3 as
-0.30 Rb3 at
0.15 Rb3 back
-0.06 Rb3 based
-0.41 Rb3 be
0.41 Rb3 been
-0.14 Rb3 best
-0.61 Rb3 by
0.75 Rb3 cast
-0.23 Rb3 character
-0.47 Rb3 charge
-0.17 Rb3 charismatic
0.74 Rb3 come
0.54 Rb3 confirmed
-0.86 Rb3 created
-0.40 Rb3 creator
-0.12 Rb3 date
-0.85 Rb3 dead
-0.07 Rb3 debuted
0.10 Rb3 detective
-0.72 Rb3 directed
-0.32 Rb3 directing
0.27 Rb3 director
0.13 Rb3 drama
-0.53 Rb3 exec
-0.51 Rb3 executive
0.29 Rb3 expected
-0.11 Rb3 family
-0.47 Rb3 fan
0.06 Rb3 fans
-0.15 Rb3 fantasy
-0.15 Rb3 fighting
0.37 Rb3 filming
-0.39 Rb3 first
-0.24 Rb3 follows
0.36 Rb3 from
-0.13 Rb3 game
-0.04 Rb3 getting
-0.28 Rb3 great
0.25 Rb3 had
-0.21 Rb3 has
0.31 Rb3 have
0.06 Rb3 he
-0.31 Rb3 helm
0.39 Rb3 her
0.35 Rb3 heroine
0.32 Rb3 highly
-0.06 Rb3 his
0.53 Rb3 in
-0.04 Rb3 into
0.32 Rb3 involved
-0.10 Rb3 is
0.25 Rb3 its
-0.21 Rb3 king
0.41 Rb3 known
0.27 Rb3 last
0.39 Rb3 lead
-0.36 Rb3 life
-0.28 Rb3 local
-0.13 Rb3 made
-0.79 Rb3 manga
-0.55 Rb3 memory
-0.18 Rb3 modern
-0.47 Rb3 mrs
0.20 Rb3 much
-0.40 Rb3 murder
0.04 Rb3 new
-0.33 Rb3 news
0.61 Rb3 not
-0.50 Rb3 novel
0.26 Rb3 of
-0.48 Rb3 on
0.43 Rb3 one
-0.45 Rb3 original
-0.30 Rb3 other
0.40 Rb3 others
-0.45 Rb3 out
-0.27 Rb3 pilot
0.07 Rb3 place
-0.06 Rb3 play
-0.15 Rb3 played
0.37 Rb3 playing
0.42 Rb3 plays
0.31 Rb3 premiere
-0.38 Rb3 producer
-0.55 Rb3 producers
0.39 Rb3 produces
-0.06 Rb3 production
-0.37 Rb3 release
0.16 Rb3 return
0.65 Rb3 returning
0.15 Rb3 role
0.28 Rb3 roles
-0.49 Rb3 romantic
-0.43 Rb3 said
-0.29 Rb3 same
0.15 Rb3 series
-0.24 Rb3 service
-0.49 Rb3 set
-0.18 Rb3 she
-0.20 Rb3 show
-0.21 Rb3 shown
-0.56 Rb3 showrunner
0.16 Rb3 son
-0.06 Rb3 south
-0.08 Rb3 star
0.48 Rb3 starred
0.04 Rb3 starring
-0.40 Rb3 stars
-0.24 Rb3 stepping
-0.45 Rb3 story
-0.50 Rb3 studio
-0.09 Rb3 successful
-0.46 Rb3 that
-0.23 Rb3 the
0.52 Rb3 their
-0.53 Rb3 they
-0.36 Rb3 this
-0.41 Rb3 thriller
-0.58 Rb3 time
0.31 Rb3 title
0.08 Rb3 titular
-0.46 Rb3 to
0.35 Rb3 very
0.08 Rb3 was
-0.17 Rb3 which
-0.32 Rb3 wife
-0.10 Rb3 will
-0.04 Rb3 winning
-0.57 Rb3 with
-0.24 Rb3 woman
-0.31 Rb3 work
-0.73 Rb3 written
-0.68 Rb3 wrote
-0.25 Rb3 year
-0.12 Rb3 –
-0.44 Rb3 “
-0.36 Rb3 ”
0.06 T after
-0.06 T both
-0.21 T none
-0.21 T season
-0.05 at caption
-0.34 at first0
-0.45 at first1
-0.10 at first2
0.80 at first3
0.52 at heading
0.91 at last3
-0.09 at length2
-0.08 at length3
-0.34 at length4
-0.12 at length5
0.49 at middle3
-0.10 at paragraph
-0.82 at title
3.06 cat cast
-1.50 cat character
-1.42 cat maker
-0.26 l1 %C
0.21 l1 %D
-0.37 l1 %N
0.12 l1 %O
-0.38 l1 %P
-0.27 l1 %S
-0.33 l1 %T
0.13 l1 &
0.21 l1 's
0.45 l1 (
0.29 l1 ,
-0.28 l1 -
-0.11 l1 --
0.55 l1 .
0.15 l1 /
0.14 l1 :
0.98 l1 ;
-1.01 l1 a
-0.06 l1 about
1.11 l1 actor
-0.29 l1 actors
0.59 l1 actress
-0.43 l1 adapts
-0.15 l1 after
-0.44 l1 aka
0.72 l1 alongside
-0.45 l1 an
0.35 l1 are
-0.26 l1 around
-0.92 l1 as
-0.78 l1 at
-0.30 l1 axed
0.45 l1 be
-0.23 l1 beloved
-0.20 l1 between
-0.29 l1 black
-0.70 l1 both
-0.21 l1 bring
-0.18 l1 brother
-0.13 l1 but
-0.28 l1 by
-0.29 l1 called
-0.74 l1 character
-0.43 l1 chief
-0.17 l1 co-creator
-0.85 l1 creator
-0.33 l1 creators
-0.82 l1 detective
-0.50 l1 director
-1.08 l1 doing
-0.41 l1 drama
-0.21 l1 father
-0.39 l1 feature
-0.47 l1 features
-0.38 l1 followed
-0.59 l1 follows
-0.26 l1 for
0.21 l1 from
-0.18 l1 game
0.38 l1 has
-0.47 l1 his
0.47 l1 host
-0.11 l1 husband
-0.50 l1 in
-0.42 l1 include
-0.22 l1 includes
0.33 l1 including
-0.10 l1 into
0.14 l1 is
-0.44 l1 its
0.09 l1 join
-0.06 l1 joining
-0.36 l1 know
-0.15 l1 last
0.14 l1 like
-0.39 l1 lord
-0.26 l1 meets
0.69 l1 members
-0.16 l1 mother
-0.08 l1 movie
-0.29 l1 mr
-0.32 l1 my
-0.30 l1 named
-0.42 l1 new
0.49 l1 newcomer
0.09 l1 newcomers
-0.16 l1 no
0.38 l1 nominee
-0.15 l1 not
0.04 l1 of
-0.35 l1 officer
-0.48 l1 on
-0.16 l1 one
-0.44 l1 only
0.58 l1 opposite
0.54 l1 or
-0.62 l1 play
-0.79 l1 played
-0.49 l1 playing
-0.66 l1 plays
-0.70 l1 portray
-0.58 l1 president
-0.20 l1 producer
-0.34 l1 producers
-0.52 l1 protagonist
-0.32 l1 protagonists
-0.15 l1 publisher
0.70 l1 replacing
-0.40 l1 said
0.30 l1 sees
-0.53 l1 service
-0.65 l1 showrunner
-0.12 l1 small
-0.33 l1 so
-0.41 l1 south
0.40 l1 star
-0.05 l1 starred
-0.16 l1 starring
-0.17 l1 stars
-0.32 l1 studio
-0.32 l1 takes
0.17 l1 that
-0.52 l1 the
-0.41 l1 their
-0.23 l1 through
-0.18 l1 title
-0.10 l1 to
-0.33 l1 under
-0.42 l1 upon
-0.29 l1 us
-0.66 l1 vampire
0.16 l1 villain
0.28 l1 was
-0.19 l1 watching
-0.16 l1 west
-0.22 l1 when
-0.42 l1 whether
0.46 l1 while
-0.35 l1 wife
0.55 l1 winner
0.10 l1 writer
0.17 l1 –
-0.70 l1 “
-0.19 l2 %C 's
0.12 l2 %C ,
0.18 l2 %C and
-0.29 l2 %D ,
0.31 l2 %D and
-0.07 l2 %D in
0.20 l2 %D that
-0.27 l2 %K 's
-0.46 l2 %K ,
-0.54 l2 %K and
0.17 l2 %O ,
0.14 l2 %P &
0.07 l2 %P 's
0.14 l2 %P )
0.37 l2 %P ,
0.21 l2 %P /
0.29 l2 %P :
0.67 l2 %P ;
0.11 l2 %P and
-0.97 l2 %P as
-0.26 l2 %P by
-0.23 l2 %P for
-0.71 l2 %P in
-0.47 l2 %P of
-0.10 l2 %P on
0.65 l2 %P or
-0.40 l2 %P plays
0.56 l2 %P star
-0.31 l2 %P takes
-0.63 l2 %P the
-0.44 l2 %P to
-0.08 l2 %P with
-0.42 l2 %P –
0.08 l2 %S ,
0.07 l2 %S are
0.43 l2 %S with
-0.18 l2 %T %S
-0.45 l2 %T (
0.41 l2 %T ,
-0.39 l2 %T and
0.32 l2 %T are
-0.41 l2 %T creator
-0.05 l2 %T in
0.29 l2 %T starring
0.16 l2 %T stars
0.36 l2 %T with
-0.19 l2 's father
-0.10 l2 's husband
-0.13 l2 's the
-0.37 l2 ( the
-0.19 l2 ( “
0.09 l2 ) ,
0.12 l2 ) and
-0.77 l2 ) as
-0.11 l2 ) –
-0.15 l2 , a
0.34 l2 , after
-0.20 l2 , alongside
-0.10 l2 , but
-0.31 l2 , including
0.46 l2 , starring
0.16 l2 , stars
0.10 l2 , the
0.07 l2 , while
0.25 l2 , with
0.50 l2 , “
-0.48 l2 , ”
-0.08 l2 . /
-0.29 l2 / producer
-0.36 l2 : the
-0.57 l2 : “
-0.04 l2 ^ %C
-0.07 l2 ^ %T
0.28 l2 ^ actor
-0.71 l2 ^ both
-0.27 l2 ^ but
-0.32 l2 ^ creator
0.18 l2 ^ from
-0.06 l2 ^ joining
-0.41 l2 ^ showrunner
-0.04 l2 ^ starring
-0.05 l2 ^ the
-0.44 l2 ^ when
-0.11 l2 ^ while
-0.75 l2 ^ “
-0.06 l2 about the
-0.07 l2 according to
-0.30 l2 actor ,
-0.42 l2 adaptation of
-0.34 l2 adapted by
-0.13 l2 adapted from
0.27 l2 along with
0.13 l2 also includes
0.61 l2 also stars
-0.14 l2 and a
-0.04 l2 and around
0.10 l2 and starring
0.10 l2 and the
0.31 l2 and writer
-0.06 l2 anime at
-0.14 l2 announced at
-0.06 l2 as a
-0.28 l2 as an
-0.33 l2 as “
-0.21 l2 at the
0.33 l2 back ;
-0.31 l2 based on
0.20 l2 cast :
0.26 l2 cast includes
0.23 l2 cast including
0.69 l2 cast members
-0.07 l2 city of
-0.29 l2 co-written by
-0.58 l2 created by
-0.41 l2 credit :
-0.28 l2 daughter ,
-0.64 l2 directed by
-0.22 l2 dr .
0.16 l2 drama starring
-0.25 l2 during the
-0.73 l2 duties with
-0.24 l2 executive producer
-0.14 l2 film ,
-0.06 l2 filming in
-0.08 l2 follows a
-0.19 l2 from the
-0.30 l2 has axed
-0.24 l2 illustrated by
-0.11 l2 in %D
-0.59 l2 in a
-0.17 l2 in the
0.24 l2 inspired by
-0.25 l2 it starred
0.15 l2 it stars
-0.20 l2 man ,
-0.35 l2 manga by
0.50 l2 mr .
-0.30 l2 name by
-0.51 l2 novel by
-0.26 l2 novels by
-0.14 l2 of a
-0.41 l2 of drama
-0.43 l2 of the
-0.11 l2 on a
-0.24 l2 on the
-0.07 l2 photo :
-0.27 l2 photo by
0.62 l2 played by
-0.30 l2 return as
-0.35 l2 returning as
-0.24 l2 returns as
-0.10 l2 revolves around
-0.10 l2 role as
-0.29 l2 role of
-0.21 l2 roles as
-0.38 l2 series ,
-0.42 l2 series and
-0.10 l2 series creator
-0.04 l2 series follows
-0.48 l2 series from
0.71 l2 series stars
-0.67 l2 series with
-0.36 l2 set in
-0.21 l2 shooting in
-0.23 l2 show ,
0.45 l2 show stars
-0.06 l2 song “
0.06 l2 star :
0.13 l2 star opposite
-0.50 l2 story of
0.65 l2 such as
0.30 l2 the %D
-0.12 l2 the %N
-0.29 l2 the black
-0.08 l2 the last
-0.17 l2 the south
-0.24 l2 the “
-0.11 l2 to a
-0.06 l2 to the
-0.23 l2 under director
-0.50 l2 voice of
-0.15 l2 who plays
0.45 l2 will be
-0.62 l2 will play
-0.06 l2 with the
0.05 l2 working with
-0.47 l2 written by
-0.22 l2 “ a
-0.12 l2 “ the
-0.44 l2 ” (
-0.15 l2 ” creator
-0.40 l2 ” said
0.32 l2 ” starring
-0.53 l2 ” “
-0.30 l3 %C has axed
-0.11 l3 %D ) –
-0.25 l3 %D , but
0.30 l3 %D , with
-0.24 l3 %K , and
-0.14 l3 %O %P 's
-0.19 l3 %P 's father
-0.10 l3 %P 's husband
-0.37 l3 %P ( the
-0.19 l3 %P ( “
0.68 l3 %P ) ,
0.17 l3 %P ) and
-0.70 l3 %P ) as
-0.10 l3 %P , a
-0.39 l3 %P , the
-0.05 l3 %P : the
-0.19 l3 %P and the
-0.34 l3 %P of drama
-0.24 l3 %P returns as
-0.63 l3 %P will play
-0.18 l3 %S of the
0.22 l3 %T , starring
0.40 l3 %T , with
0.22 l3 %T and the
-0.15 l3 %T ” creator
-0.76 l3 's %P ,
-1.18 l3 's %P and
-0.15 l3 's %P of
-0.45 l3 's %T ,
0.54 l3 ( %P &
0.57 l3 ( %P 's
-1.41 l3 ( %P ,
-0.26 l3 ( %P and
-0.34 l3 ( %P of
-0.10 l3 ( %P on
-0.07 l3 ( photo :
-0.06 l3 ( “ the
-0.13 l3 ) %P (
-0.41 l3 ) , with
0.35 l3 , %P &
0.20 l3 , %P 's
-0.14 l3 , %P (
0.19 l3 , %P ,
0.78 l3 , %P and
-0.40 l3 , %P as
-0.35 l3 , %P in
-0.07 l3 , according to
0.87 l3 , along with
-0.09 l3 , directed by
0.30 l3 , inspired by
0.56 l3 , mr .
0.64 l3 , played by
-0.26 l3 , produced by
-0.11 l3 , written by
-0.40 l3 , ” said
-0.53 l3 , ” “
-0.75 l3 : %P (
-0.10 l3 : %P ,
-0.46 l3 ^ %K ,
0.19 l3 ^ %P 's
-1.08 l3 ^ %P (
0.29 l3 ^ %P ,
0.61 l3 ^ %P :
-0.17 l3 ^ %P and
-0.69 l3 ^ %P as
-0.40 l3 ^ %P plays
-0.34 l3 ^ %P –
-0.18 l3 ^ %T %S
-0.45 l3 ^ %T (
0.05 l3 ^ %T stars
-0.04 l3 ^ ^ %C
-0.07 l3 ^ ^ %T
0.28 l3 ^ ^ actor
-0.71 l3 ^ ^ both
-0.27 l3 ^ ^ but
-0.32 l3 ^ ^ creator
0.18 l3 ^ ^ from
-0.06 l3 ^ ^ joining
-0.41 l3 ^ ^ showrunner
-0.04 l3 ^ ^ starring
-0.05 l3 ^ ^ the
-0.44 l3 ^ ^ when
-0.11 l3 ^ ^ while
-0.75 l3 ^ ^ “
-0.25 l3 ^ based on
0.19 l3 ^ cast :
-0.16 l3 ^ created by
-0.29 l3 ^ directed by
-0.18 l3 ^ executive producer
-0.25 l3 ^ it starred
-0.38 l3 ^ produced by
-0.18 l3 ^ written by
0.40 l3 a %S with
-0.15 l3 after %P 's
-0.21 l3 alongside %P and
-0.31 l3 an adaptation of
0.08 l3 and %P 's
-0.17 l3 and %P (
-0.50 l3 and %P as
-0.08 l3 and %P of
-0.34 l3 and adapted by
-0.24 l3 and directed by
-0.21 l3 and illustrated by
-0.06 l3 and produced by
-0.19 l3 and written by
-0.52 l3 are %P (
-0.07 l3 are %P and
0.31 l3 as %P ,
0.21 l3 as %P and
-0.63 l3 as %P the
-0.10 l3 based on the
-0.23 l3 be directed by
-0.25 l3 be written by
-0.17 l3 book %T :
0.70 l3 both %P and
-0.05 l3 by %P 's
-0.91 l3 by %P (
0.40 l3 by %P ,
-0.18 l3 by %P /
-0.32 l3 by %P and
0.13 l3 cast also includes
-0.10 l3 centers on a
0.44 l3 character %P (
-0.24 l3 creator %P and
0.32 l3 executive produced by
0.31 l3 father %P (
-0.34 l3 for %K and
-0.21 l3 for the %D
-0.39 l3 from %P and
0.43 l3 has %P and
-0.10 l3 her role as
-0.31 l3 in %P 's
-0.17 l3 in %P ,
-0.80 l3 in %P and
-0.04 l3 in and around
-0.54 l3 include %P (
-0.34 l3 include %P ,
-0.06 l3 includes %P ,
0.38 l3 including %P ,
-0.05 l3 is based on
-0.29 l3 is directed by
-0.19 l3 is written by
0.32 l3 like %P ,
0.67 l3 members %P ,
-0.07 l3 new %P 's
-0.40 l3 of %P 's
0.28 l3 of %P (
-0.04 l3 of %P ,
-0.92 l3 of %P and
0.39 l3 of %P as
-0.40 l3 of %S ,
0.31 l3 of %T ,
0.37 l3 on %D ,
0.20 l3 on %D that
-0.06 l3 on %P &
-0.46 l3 on %P and
-0.06 l3 on %P in
-0.36 l3 producer ) ,
-0.38 l3 producers %P and
-0.30 l3 same name by
-0.11 l3 series written by
0.41 l3 starred %P ,
0.53 l3 starring %P 's
-0.39 l3 starring %P ,
0.54 l3 starring %P and
-0.08 l3 stars %P (
0.20 l3 stars %P ,
-0.57 l3 stars %P as
-0.51 l3 the %P 's
-0.64 l3 the %P ,
0.16 l3 the %P and
-0.18 l3 the %P for
-0.37 l3 the %P of
-0.06 l3 the anime at
0.10 l3 the cast includes
-0.04 l3 the series follows
0.35 l3 the series stars
-0.23 l3 the show ,
0.45 l3 the show stars
-0.51 l3 the story of
-0.06 l3 theme song “
0.17 l3 to %O ,
-0.46 l3 to %P 's
0.65 l3 to %P (
-0.51 l3 to %P ,
-0.50 l3 to %P and
-0.13 l3 was created by
-0.10 l3 was written by
-0.11 l3 with %P ,
-0.17 l3 with %P and
-0.17 l3 with %P as
-0.29 l3 writer / producer
0.57 l3 “ %P (
-0.46 l3 “ %P and
-0.05 l3 ” ) and
-1.51 own P1
-0.34 own P2
-0.66 own P3
0.58 own Psure2
0.12 own Psure3
-1.36 own writtenP1
-0.37 own writtenP2
-1.00 own writtenP3
-0.15 own writtenPsure1
0.63 own writtenPsure2
0.22 own writtenPsure3
-0.04 par %P
0.36 par %T
-0.28 par the
-0.21 par “
-0.26 par2 %P )
0.56 par2 %P ,
0.19 par2 %P of
-0.09 par2 %P on
-0.17 par2 the %P
-0.18 par2 “ %P
-0.13 r1 !
-0.76 r1 $
-0.36 r1 %D
-0.81 r1 %N
-0.07 r1 %O
-0.10 r1 %S
-0.64 r1 %T
0.47 r1 &
-0.09 r1 's
-0.25 r1 (
0.24 r1 )
-0.04 r1 ,
0.39 r1 -
0.09 r1 --
0.16 r1 .
-0.12 r1 ...
-0.24 r1 /
-0.19 r1 :
-0.21 r1 ;
-0.39 r1 ]
0.36 r1 a
-0.33 r1 actor
-0.31 r1 actress
-0.19 r1 added
0.22 r1 after
-0.17 r1 again
-0.34 r1 agent
0.56 r1 all
-0.13 r1 along
0.45 r1 also
0.18 r1 and
0.42 r1 announced
-0.13 r1 are
0.89 r1 as
-0.39 r1 at
-0.17 r1 attached
-0.46 r1 australia
-0.44 r1 award
-0.20 r1 back
-0.19 r1 being
-0.14 r1 book
-0.15 r1 but
-0.35 r1 by
-0.30 r1 can
0.11 r1 cast
-0.47 r1 confirmed
-0.28 r1 continues
-0.50 r1 created
0.22 r1 described
-0.32 r1 directed
-0.47 r1 directs
0.08 r1 does
-0.54 r1 drama
-0.08 r1 episode
0.49 r1 executive
-0.46 r1 follows
-0.55 r1 for
-0.47 r1 from
-0.37 r1 had
0.31 r1 has
-0.42 r1 have
-0.07 r1 his
0.42 r1 in
0.09 r1 is
0.34 r1 joining
0.14 r1 joins
-0.29 r1 launched
-0.07 r1 lawyer
-0.17 r1 lead
0.52 r1 leads
-0.20 r1 leave
-0.23 r1 left
-0.48 r1 made
-0.29 r1 makes
-1.00 r1 of
-0.32 r1 on
-0.34 r1 one
-0.42 r1 or
0.30 r1 played
0.16 r1 playing
0.50 r1 plays
-0.09 r1 prequel
-0.39 r1 remains
0.12 r1 reprise
0.15 r1 reprises
-0.20 r1 respectively
-0.20 r1 return
-0.28 r1 revealed
-0.15 r1 role
-0.59 r1 said
-0.10 r1 says
-0.18 r1 series
-0.18 r1 show
-0.09 r1 sisters
-0.05 r1 spinoff
-0.17 r1 star
-0.29 r1 stars
-0.23 r1 steps
-0.07 r1 story
0.23 r1 take
-0.63 r1 the
-0.25 r1 to
-0.38 r1 told
-0.28 r1 took
-0.12 r1 town
0.32 r1 turned
-0.22 r1 update
-0.13 r1 via
0.43 r1 was
-0.18 r1 will
-0.40 r1 with
0.15 r1 wrote
-0.45 r1 you
0.43 r1 –
-0.23 r1 —
-0.26 r1 “
-0.99 r1 ”
-0.10 r2 ! $
-0.76 r2 $ $
-0.16 r2 %D .
-0.08 r2 %N %P
-0.08 r2 %N )
-0.15 r2 %N ,
-0.24 r2 %T is
0.48 r2 & %P
-0.61 r2 's %D
-0.51 r2 's %K
0.17 r2 's %P
-0.55 r2 's %T
-0.16 r2 's book
-0.07 r2 's character
-0.20 r2 's childhood
-0.15 r2 's father
-0.46 r2 's first
-0.24 r2 's husband
-0.06 r2 's journey
0.16 r2 's last
-0.23 r2 's manga
-0.20 r2 's novel
-0.43 r2 's second
-0.25 r2 's series
-0.17 r2 's trilogy
0.53 r2 's “
0.06 r2 ( the
0.56 r2 ( this
-0.21 r2 ( “
-0.50 r2 ) $
-0.11 r2 ) %P
0.52 r2 ) ,
0.31 r2 ) .
-0.31 r2 ) and
0.42 r2 ) are
-0.60 r2 ) as
-0.35 r2 ) has
0.28 r2 ) in
-0.51 r2 ) is
-0.70 r2 ) lead
-0.28 r2 ) plays
-0.72 r2 ) star
0.55 r2 ) who
-0.53 r2 ) will
-0.15 r2 ) would
-0.09 r2 , %C
-0.42 r2 , %K
0.32 r2 , %N
0.17 r2 , %P
-0.10 r2 , %T
-0.44 r2 , a
-0.19 r2 , according
-0.12 r2 , an
-0.23 r2 , and
-0.10 r2 , announced
-0.45 r2 , as
-0.27 r2 , but
-0.43 r2 , described
0.56 r2 , directed
0.23 r2 , for
0.30 r2 , from
0.24 r2 , has
0.17 r2 , in
0.30 r2 , is
0.04 r2 , its
-0.04 r2 , known
-0.32 r2 , mr
0.22 r2 , new
-0.12 r2 , on
0.16 r2 , once
-0.64 r2 , played
-0.28 r2 , president
-0.09 r2 , produced
-0.09 r2 , respectively
-0.11 r2 , since
-0.47 r2 , the
-0.30 r2 , their
-0.18 r2 , was
-0.15 r2 , where
-0.23 r2 , which
-0.08 r2 , while
-0.17 r2 , who
0.16 r2 , whose
0.16 r2 , will
0.24 r2 , with
-0.04 r2 , written
-0.45 r2 , “
-0.13 r2 , ”
-0.13 r2 - based
0.26 r2 - fronted
-0.10 r2 - winning
0.10 r2 . $
0.12 r2 . ”
-0.15 r2 ... $
-0.51 r2 / %C
-0.22 r2 / %O
0.23 r2 / %P
-0.14 r2 : %P
0.34 r2 : the
-0.62 r2 ; %P
0.31 r2 ; and
-0.19 r2 added :
0.30 r2 again playing
-0.13 r2 along with
-0.15 r2 and %D
-0.82 r2 and %K
0.25 r2 and %P
-0.38 r2 and %T
0.13 r2 and co
-0.05 r2 and directed
-0.08 r2 and her
0.13 r2 and his
-0.05 r2 and illustrated
-0.17 r2 and is
-0.32 r2 and the
-0.12 r2 and written
0.34 r2 are all
-0.28 r2 are executive
-0.21 r2 are the
0.49 r2 as %P
0.46 r2 as a
0.31 r2 as he
0.89 r2 as the
-0.21 r2 at its
-0.25 r2 at the
-0.05 r2 australia ,
-0.46 r2 back in
0.22 r2 described the
-0.32 r2 directed the
0.49 r2 executive produce
-0.34 r2 for %C
-0.33 r2 for %K
-0.05 r2 for %P
0.49 r2 for a
-0.70 r2 for his
-0.19 r2 for the
-0.47 r2 from the
0.38 r2 has been
0.38 r2 has joined
0.25 r2 has said
-0.17 r2 has written
-0.29 r2 have joined
-0.39 r2 in %D
-0.07 r2 in %P
-0.25 r2 in %S
-0.04 r2 in a
-0.05 r2 in the
0.04 r2 is a
-0.06 r2 is also
0.42 r2 is available
0.43 r2 is back
-0.48 r2 is directing
-0.49 r2 is found
-0.11 r2 is in
0.21 r2 is leaving
0.39 r2 is likely
-0.61 r2 is not
0.27 r2 is on
0.31 r2 is set
0.39 r2 is the
-0.28 r2 joins “
-0.38 r2 of %P
-0.07 r2 of drama
-0.11 r2 of the
-0.54 r2 on %C
0.33 r2 on %D
-0.04 r2 on %P
0.48 r2 on a
0.38 r2 on the
-0.41 r2 or %P
0.29 r2 plays %P
0.12 r2 reprise their
0.15 r2 reprises her
-0.18 r2 respectively .
-0.48 r2 return to
-0.21 r2 returns as
-0.42 r2 said ,
-0.14 r2 said .
0.39 r2 said :
-0.20 r2 said in
0.24 r2 says :
-0.32 r2 series ,
0.40 r2 series in
-0.65 r2 star %P
0.22 r2 stars as
-0.36 r2 stars in
-0.09 r2 the %P
-0.04 r2 to %P
-0.07 r2 to be
-0.40 r2 to return
-0.07 r2 to the
-0.09 r2 told %O
-0.36 r2 who 's
-0.38 r2 who is
-0.42 r2 will be
0.37 r2 will not
-0.21 r2 will perform
0.48 r2 will play
-0.27 r2 will return
0.22 r2 will star
-0.40 r2 with %P
0.73 r2 – %P
-0.31 r2 – a
-0.66 r2 – the
-0.58 r2 ” )
-0.27 r2 ” ,
-0.18 r2 ” is
-0.10 r3 ! $ $
-0.76 r3 $ $ $
-0.16 r3 %D . $
-0.15 r3 %N , %P
0.48 r3 & %P )
-0.44 r3 's %P )
-0.59 r3 's %P ,
0.57 r3 's %P .
-1.02 r3 's %P and
-0.51 r3 's %P as
-0.11 r3 's %P of
-0.06 r3 's %P to
-0.81 r3 's %T ,
-0.26 r3 's %T and
-0.30 r3 's character ,
-0.15 r3 's father %P
-0.24 r3 's husband %P
-0.05 r3 's journey to
-0.21 r3 's manga ,
-0.25 r3 's series %T
0.64 r3 's “ %T
-0.26 r3 ( %P )
0.53 r3 ( %P ,
0.35 r3 ( %P and
0.27 r3 ( %P of
-0.09 r3 ( %P on
0.22 r3 ( the %P
0.56 r3 ( this is
-0.26 r3 ( “ %P
0.33 r3 ( “ the
-0.50 r3 ) $ $
-0.11 r3 ) %P (
-0.27 r3 ) , %P
0.50 r3 ) , a
-0.05 r3 ) , and
0.23 r3 ) , who
-0.09 r3 ) , with
0.31 r3 ) . $
-0.18 r3 ) and %P
0.24 r3 ) are back
-0.56 r3 ) as %P
-0.37 r3 ) is the
-0.27 r3 , %K .
0.30 r3 , %P $
0.21 r3 , %P &
0.47 r3 , %P 's
-0.56 r3 , %P (
0.04 r3 , %P )
0.47 r3 , %P ,
0.37 r3 , %P .
0.63 r3 , %P and
-1.04 r3 , %P as
-0.63 r3 , %P in
-0.40 r3 , %P is
-0.47 r3 , %P of
0.11 r3 , %T is
-0.06 r3 , a %P
-0.19 r3 , according to
-0.41 r3 , and %P
0.27 r3 , and others
-0.06 r3 , and the
-0.10 r3 , announced the
-0.43 r3 , as well
-0.43 r3 , described as
0.56 r3 , directed by
-0.22 r3 , from %D
-0.15 r3 , has been
0.16 r3 , once again
-0.64 r3 , played by
-0.28 r3 , president of
-0.09 r3 , produced by
-0.09 r3 , respectively .
-0.15 r3 , the %C
-0.39 r3 , the %P
0.07 r3 , the %S
-0.40 r3 , the creator
-0.15 r3 , the drama
-0.38 r3 , the producer
0.20 r3 , the series
0.18 r3 , the show
-0.40 r3 , the son
-0.31 r3 , who also
0.21 r3 , who are
-0.72 r3 , who created
0.38 r3 , who had
0.45 r3 , who has
-0.05 r3 , who is
0.42 r3 , who plays
0.49 r3 , who starred
-0.51 r3 , who was
-0.15 r3 , who will
-0.68 r3 , who wrote
-0.04 r3 , written by
-0.34 r3 , “ %T
0.10 r3 . $ $
0.12 r3 . ” $
-0.15 r3 ... $ $
-0.36 r3 / %C $
-0.07 r3 : the %P
-0.19 r3 added : “
-0.68 r3 and %K ,
-0.06 r3 and %K .
-0.72 r3 and %P $
0.42 r3 and %P 's
-0.53 r3 and %P (
-0.18 r3 and %P )
0.36 r3 and %P ,
-0.39 r3 and %P .
0.41 r3 and %P ;
0.51 r3 and %P again
-0.07 r3 and %P all
0.25 r3 and %P also
-0.23 r3 and %P and
0.14 r3 and %P are
-0.62 r3 and %P as
0.51 r3 and %P back
-0.37 r3 and %P executive
-0.50 r3 and %P for
0.70 r3 and %P have
0.49 r3 and %P in
0.13 r3 and %P joining
-0.43 r3 and %P of
0.54 r3 and %P return
-0.09 r3 and %P story
0.21 r3 and %P take
-0.54 r3 and %P to
0.13 r3 and co .
-0.05 r3 and directed by
-0.08 r3 and her family
-0.05 r3 and illustrated by
-0.14 r3 and the %P
-0.12 r3 and written by
0.08 r3 are all expected
-0.28 r3 are executive producers
0.35 r3 as %P $
0.62 r3 as %P 's
0.55 r3 as %P ,
0.53 r3 as %P .
0.13 r3 as %P ;
0.25 r3 as %P and
-0.43 r3 as %P the
0.42 r3 as the king
0.35 r3 as the title
-0.46 r3 back in %D
-0.32 r3 directed the first
-0.05 r3 for %P ,
-0.18 r3 for the %C
0.41 r3 has been cast
0.38 r3 has joined the
-0.05 r3 in %D $
-0.14 r3 in %D .
-0.26 r3 in %S of
0.09 r3 in %T ,
-0.19 r3 in the %P
0.14 r3 in the %S
-0.28 r3 in the new
-0.22 r3 in the show
0.42 r3 is available .
-0.32 r3 is in charge
0.31 r3 is set to
-0.04 r3 of %P .
-0.36 r3 of %P and
-0.06 r3 on %C ,
0.37 r3 on %D .
0.12 r3 reprise their roles
0.15 r3 reprises her role
-0.18 r3 respectively . $
0.23 r3 returns as %P
-0.14 r3 said . $
0.39 r3 said : “
-0.16 r3 said in a
0.24 r3 says : “
0.40 r3 series in %D
-0.40 r3 star %P stars
-0.05 r3 the %P ,
-0.09 r3 told %O he
0.65 r3 will be returning
0.11 r3 will not be
-0.21 r3 will perform the
0.18 r3 will play %P
0.22 r3 will star in
-0.04 r3 with %P ,
0.53 r3 – %P $
-0.42 r3 ” ) ,
-0.19 r3 ” ) .
-0.08 r3 ” ) and
0.30 rule <actor>_as_<character>
0.19 rule <actor>_plays_<character>
0.20 rule <actor>’s_character
1.09 rule <character>_(<actor>)
0.10 rule <people>_cast
0.59 rule <people>_in_<series>
-0.07 rule <people>_leave
0.27 rule <people>_return
0.59 rule <people>_star
0.51 rule <person>-fronted
0.58 rule actors_<people>
1.14 rule alongside_<people>
1.55 rule any
0.63 rule cast_includes_<people>
1.38 rule joining_are_<people>
-1.01 rule none
0.26 rule played_by_<people>
0.80 rule starring_<people>
0.61 rule the_<people>_series
-0.23 rule the_original_cast_<people>
`
