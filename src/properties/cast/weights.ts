/** What the judge of cast claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const castWeights = `
-0.144 bias
-0.16 A !
-0.19 A #
0.04 A %C
-0.18 A %D
-0.96 A %K
-0.16 A %N
-0.77 A %O
0.08 A %P
-0.31 A %S
-0.05 A %T
0.05 A &
-0.08 A +
-0.18 A ,
0.11 A --
0.07 A .
0.71 A ...
-0.36 A /
0.06 A :
0.09 A ;
0.28 A ?
-0.40 A ]
-0.09 A about
0.18 A absent
-0.04 A acclaimed
0.30 A according
-0.14 A action
-0.59 A actor
-0.54 A actually
-0.66 A adaptation
-0.73 A adapted
-0.56 A adapts
0.90 A added
0.53 A additions
0.14 A admitted
0.15 A affair
0.58 A after
0.46 A again
-0.29 A against
0.32 A agent
0.54 A ago
-0.30 A air
-0.46 A aired
-0.72 A alone
-1.14 A along
0.42 A alongside
0.64 A already
0.12 A also
0.05 A although
0.04 A always
0.28 A am
-0.27 A american
0.13 A among
-0.82 A animation
-0.61 A anime
0.55 A announced
0.66 A announcing
-0.29 A another
-0.54 A anticipated
-0.32 A any
0.55 A appear
-0.26 A arc
-0.10 A around
0.53 A arrives
-0.23 A art
-0.35 A attached
-0.11 A attended
-0.26 A audience
-0.47 A audiences
-0.53 A australia
-0.22 A australian
-0.28 A author
0.28 A available
-0.37 A award
0.17 A award-winning
-0.49 A away
-0.05 A axed
0.34 A back
-0.34 A bafta
-0.16 A base
-0.70 A based
-0.67 A became
-0.35 A because
-0.09 A become
0.39 A becomes
0.11 A been
-0.26 A before
-0.21 A begin
0.06 A beginning
0.25 A begins
-0.50 A begun
-0.43 A behind
-0.16 A being
0.72 A best
-0.30 A best-selling
0.19 A better
-0.20 A between
0.13 A black
-0.17 A blessed
0.30 A blown
-0.46 A board
-0.61 A body
-0.16 A books
-0.85 A both
-0.50 A bow
0.17 A boy
0.24 A break
-0.15 A bright
0.46 A brilliant
0.56 A bring
-0.46 A bringing
-0.08 A british
-0.30 A broadcast
-0.10 A brother
-0.31 A brought
-0.12 A business
0.08 A but
-0.41 A cable
-0.51 A called
-0.34 A came
-0.31 A canada
-0.50 A cancelled
-0.53 A care
-0.21 A case
0.71 A cast
-0.60 A casting
0.12 A centers
-0.27 A central
0.34 A centre
-0.36 A century
-0.41 A ceo
-0.35 A chance
-0.35 A changes
-0.40 A channels
-0.48 A character
-1.18 A charge
-0.27 A charismatic
-0.30 A checking
0.15 A chef
-0.09 A chief
-0.36 A childhood
-0.19 A children
-0.20 A christmas
-0.30 A city
-0.20 A clarify
-0.29 A close
-0.30 A closer
0.07 A co
-0.30 A co-creator
0.07 A come
0.63 A comeback
0.43 A comedic
-0.17 A comedy
-0.19 A comes
-1.18 A coming
-0.46 A commissioned
-0.04 A company
-0.67 A complex
0.24 A confirmed
-0.27 A consistently
-0.44 A continue
-0.45 A continues
0.58 A contract
-0.16 A corruption
0.37 A could
0.21 A couple
0.34 A course
-0.43 A create
-0.29 A created
0.23 A creative
-1.25 A creator
-0.68 A creators
-0.69 A crime
-0.33 A critical
0.20 A critically
-0.15 A cult
-0.21 A culture
0.47 A current
0.33 A currently
-0.16 A daily
-0.13 A dark
-0.56 A date
0.23 A day
-0.11 A days
-0.18 A dead
-0.36 A deal
-0.67 A death
-0.11 A debut
-0.58 A debuted
-0.22 A decide
-0.40 A decision
-0.41 A dedicated
-0.37 A delighted
-0.26 A demand
0.86 A described
-0.84 A design
-0.45 A designs
-0.09 A details
0.48 A detective
0.29 A determined
-0.21 A development
-0.44 A diary
-0.54 A did
-0.22 A different
-0.60 A dinner
-1.20 A direct
-0.79 A directing
-0.65 A direction
-0.49 A director
-0.74 A directs
-0.38 A dirty
-0.27 A discover
-0.11 A discovered
-0.57 A discovers
-0.64 A do
-0.04 A does
0.32 A doing
-0.29 A doors
-0.60 A down
0.89 A drama
-0.25 A dramas
0.31 A dramedy
-0.13 A drew
0.46 A due
-0.49 A during
-0.12 A duties
-0.33 A each
-0.29 A earlier
-0.43 A either
-0.47 A end
0.07 A ended
0.41 A ending
-0.60 A england
-0.35 A english
0.64 A ensemble
0.45 A enter
-0.16 A entering
-0.50 A entertainment
-0.33 A epic
-0.23 A episode
-0.17 A episodes
-0.10 A established
-0.12 A even
-0.17 A event
-0.32 A ever
-0.42 A every
0.54 A everyone
-0.25 A everything
-0.31 A exactly
-0.51 A excited
-0.81 A exec
-0.94 A executive
0.44 A exiting
-0.37 A face
-0.59 A family
-0.12 A famous
-0.58 A fan
-0.38 A fans
-0.56 A fantastic
-0.09 A fantasy
-0.14 A far
-0.19 A fate
0.26 A father
-0.10 A favorite
-0.16 A favourite
0.38 A featuring
0.07 A few
-0.56 A fight
-0.36 A fighting
-0.38 A film
0.18 A filmed
-0.32 A filming
0.50 A films
-0.29 A final
-0.08 A finale
-0.26 A finally
-0.36 A financial
0.12 A find
-0.60 A finding
-0.20 A finish
-0.45 A first
-0.35 A focus
-0.24 A follow
-0.20 A followed
-0.16 A following
0.40 A follows
-0.08 A forces
0.18 A fortress
-0.71 A fortune
-0.39 A forward
0.27 A found
0.11 A franchise
-0.28 A fresh
-0.89 A friend
0.15 A from
0.18 A front
0.11 A fronted
-0.34 A fun
0.29 A funny
-0.70 A future
-0.34 A game
-0.25 A gang
-0.18 A get
-0.58 A gets
-0.60 A getting
-0.29 A girl
0.34 A given
-0.21 A global
-0.27 A globally
-0.38 A globe
-0.69 A go
-0.66 A going
0.23 A good
0.25 A graphic
-0.37 A great
0.07 A group
0.35 A guest
-0.38 A had
-0.08 A happened
-0.23 A hard
-0.18 A has
-0.33 A have
-0.30 A having
-0.22 A he
-0.36 A heard
0.30 A held
-0.78 A helm
-0.55 A helmed
-0.22 A helped
0.49 A her
0.32 A here
0.37 A heroine
-0.13 A hiding
-0.24 A high
0.21 A highly
-0.54 A him
0.08 A himself
0.12 A his
-0.05 A historic
-0.12 A historical
-0.27 A history
-0.33 A hit
-0.45 A hits
-0.04 A homicide
-0.26 A hospital
-0.16 A host
0.17 A hot
-0.49 A hour
-0.10 A hours
-0.70 A however
-0.38 A human
-0.13 A husband
-0.29 A i
-0.45 A i'm
-0.19 A illustrated
-0.35 A immersive
1.01 A includes
0.10 A including
-0.17 A increasing
-0.55 A incredible
-0.28 A independent
-0.42 A india
0.14 A indie
-0.58 A inspired
0.19 A instead
-0.28 A intense
-0.07 A international
0.22 A interview
0.86 A interviews
-0.50 A into
-0.38 A invest
-0.12 A investigate
0.61 A investigates
-0.37 A investigation
0.07 A involved
0.28 A ireland
-0.38 A japan
-0.59 A japanese
0.11 A job
0.05 A join
-0.08 A joined
0.65 A joining
0.19 A joins
0.28 A journalist
-0.19 A journey
0.31 A judge
-0.35 A just
0.08 A kept
-0.05 A killed
-0.63 A killer
-0.22 A king
-0.30 A know
0.41 A known
0.18 A korea
-0.16 A korean
-0.33 A large
0.44 A last
-0.66 A latter
-0.23 A launch
-0.39 A launched
0.12 A lawyer
-0.28 A lead
0.28 A leads
-0.22 A learn
-0.07 A least
-0.45 A leave
-0.08 A leaving
-0.16 A led
0.06 A left
-0.16 A less
-0.30 A life
-0.36 A light
0.33 A likely
0.21 A limited
-0.36 A lineup
-0.16 A list
-0.09 A local
0.66 A london
-0.44 A long
0.47 A longtime
-0.10 A look
0.05 A looked
0.54 A looking
0.30 A lord
-0.27 A love
0.22 A made
-0.11 A main
0.07 A major
0.60 A make
-0.48 A makes
-0.84 A making
0.14 A male
-0.22 A man
-0.93 A manga
-0.21 A many
-0.52 A married
-0.38 A material
0.33 A may
-0.35 A means
-0.06 A meeting
-0.54 A members
-0.49 A memory
-0.24 A midseason
0.63 A might
-0.38 A million
-0.59 A minute
-0.57 A mission
-0.50 A modern
-0.33 A monster
-0.26 A months
0.04 A more
-0.47 A most
0.10 A mother
0.29 A moved
-0.41 A movie
-0.33 A movies
-0.09 A mrs
-0.31 A much
0.84 A multiple
0.14 A mum
0.05 A murder
0.26 A murdered
-0.63 A music
-0.21 A must
0.25 A my
-0.06 A name
-0.28 A need
-0.83 A network
-0.66 A never
0.11 A new
0.89 A newcomer
-0.51 A newest
0.08 A newly
-0.66 A news
0.38 A next
-0.39 A night
-0.23 A nights
-0.11 A no
-0.11 A noir
0.23 A north
0.63 A nothing
-0.57 A novel
-0.44 A novels
-0.19 A now
-0.09 A number
-0.34 A numerous
0.16 A off
-0.34 A officer
-0.45 A officially
-0.12 A old
-0.14 A older
-0.35 A oldest
-0.18 A once
0.08 A one
-0.73 A only
-0.18 A opening
-0.44 A opens
-0.15 A opposite
-0.69 A or
0.24 A order
-0.52 A original
0.62 A originally
0.21 A originals
-0.37 A other
0.60 A others
-0.54 A our
0.26 A out
-0.29 A over
-0.44 A overseeing
-0.99 A own
-0.24 A owned
0.25 A owner
-0.25 A p.m
0.07 A pair
0.10 A parents
0.30 A part
0.14 A partner
-0.63 A past
0.16 A peek
-0.54 A penned
-0.27 A people
-0.51 A perform
0.08 A performance
-0.13 A period
0.62 A photo
0.34 A picked
-0.19 A pilot
0.06 A place
-0.36 A plan
0.49 A platform
0.64 A play
-0.33 A played
0.09 A playing
0.49 A plays
-0.35 A pleased
0.59 A podcast
-0.29 A police
0.32 A political
0.25 A pop
0.70 A portray
-0.44 A position
-0.17 A post-production
-0.22 A power
-0.40 A premiere
0.53 A premieres
-0.09 A prequel
0.19 A present
-0.78 A president
-0.76 A press
0.49 A previously
0.46 A procedural
-0.53 A produce
0.38 A produced
-0.64 A producer
-0.97 A producers
0.20 A produces
-0.45 A production
-0.41 A programming
-0.57 A project
-0.50 A projects
-0.51 A promises
0.13 A protagonist
-0.05 A protect
0.73 A psychological
-0.34 A publisher
0.19 A pulled
-0.04 A ratings
0.30 A read
-0.12 A real
-0.53 A really
-0.25 A recently
0.38 A recovering
0.41 A recurring
0.31 A regular
0.75 A relationship
-0.62 A release
0.31 A released
0.18 A remain
-0.21 A remained
-0.97 A remains
-0.54 A renewed
-0.20 A reportedly
-0.05 A reports
0.44 A representative
1.01 A reprise
0.12 A reprises
-0.14 A respectively
-0.05 A return
-0.06 A returning
0.10 A returns
-0.40 A revealed
-0.28 A revenge
-0.05 A rights
-0.44 A rising
0.96 A role
0.78 A roles
0.19 A romance
0.26 A romantic
0.40 A rumored
0.44 A rumoured
-0.07 A s
-0.63 A said
0.40 A same
-0.23 A saw
-0.63 A say
0.42 A saying
-0.49 A says
-0.31 A scenes
-0.43 A scheduled
-0.26 A school
0.44 A sci-fi
-0.23 A screens
-0.61 A script
-0.47 A scripted
-0.68 A scripts
-0.08 A search
-0.53 A season
0.23 A second
-0.38 A secret
-0.30 A secrets
-0.25 A see
0.72 A seen
-0.25 A sense
-0.27 A seoul
-0.23 A series
0.09 A serious
-0.62 A serve
-0.38 A serves
-0.27 A service
0.12 A set
-0.51 A sets
-0.08 A several
0.21 A share
-0.29 A shared
0.06 A shares
0.07 A she
-0.23 A shooting
-0.07 A short
-0.26 A should
0.22 A show
0.08 A shown
-1.15 A showrunner
-0.74 A showrunners
-0.18 A shows
-0.19 A siblings
0.58 A signed
0.05 A since
0.17 A single
-0.85 A sister
-0.10 A sisters
-0.62 A sitcom
0.52 A sits
0.35 A slated
-0.43 A slot
-0.75 A small
-0.50 A smash
-0.51 A so
0.19 A solid
-0.45 A solve
-0.16 A something
-0.17 A son
-0.51 A song
-0.85 A soon
-0.50 A sound
-0.25 A space
-0.42 A special
0.17 A spin-off
0.27 A spinoff
-0.07 A spoke
0.53 A spy
-0.12 A staff
0.23 A stage
0.27 A star
-0.08 A starred
-1.28 A starring
0.36 A stars
-0.14 A start
-0.33 A started
0.47 A starting
-0.31 A starts
-0.20 A statement
-0.46 A stepped
-0.23 A stepping
0.30 A steps
-0.28 A stick
0.08 A still
-0.78 A story
-0.18 A streaming
-0.15 A strength
0.26 A struggle
-0.13 A students
-0.72 A studio
0.29 A success
-0.14 A successful
-0.14 A suddenly
-0.50 A sunday
-0.25 A support
0.51 A supporting
-0.52 A sure
-0.26 A survive
-0.04 A takes
0.37 A taking
0.41 A talent
-0.45 A team
-0.07 A teams
0.48 A teen
-0.22 A television
-0.17 A tells
-0.36 A than
0.04 A their
0.07 A them
-0.50 A theme
-0.21 A themed
-0.15 A themselves
-0.76 A then
-0.73 A there
-0.36 A these
0.05 A they
0.56 A thief
-0.25 A think
0.23 A those
-0.31 A thriller
0.33 A through
-0.06 A time
0.40 A title
-0.15 A titles
0.07 A titular
0.22 A together
-0.17 A tokyo
-0.31 A told
0.21 A too
-0.32 A took
-0.27 A top
0.38 A tour
-0.34 A town
-0.50 A trailer
-0.45 A trilogy
0.27 A truth
0.22 A turned
-0.26 A turns
-0.68 A tv
-0.59 A uk
-0.54 A unconfirmed
-0.26 A under
-0.59 A unexpected
-0.45 A unique
0.47 A universe
-0.27 A unravel
0.50 A until
0.20 A up
1.06 A upcoming
-0.22 A update
-0.36 A updates
0.97 A upped
-0.52 A us
-0.29 A use
-0.22 A used
-0.48 A vampire
-0.28 A various
0.40 A very
-0.41 A via
-0.44 A vice
-0.47 A video
0.42 A viewers
-0.24 A villain
0.16 A voice
-0.29 A wait
-0.36 A wanted
-0.24 A watch
-0.61 A watched
-0.57 A way
-0.47 A we
-0.15 A we're
0.43 A wednesday
-0.22 A weeks
-0.15 A welcomed
-0.13 A well
0.11 A west
0.16 A western
0.16 A what
0.34 A when
-0.51 A where
-0.97 A which
0.08 A while
0.10 A who
0.34 A whose
0.23 A why
0.11 A wife
0.27 A will
-0.45 A winner
-0.56 A winning
0.50 A without
-0.37 A woman
-0.31 A work
-0.17 A worked
-0.90 A working
-0.44 A works
-0.69 A world
0.67 A would
-0.75 A wraps
-0.25 A writer
-0.28 A writers
-0.29 A writes
-0.77 A writing
0.05 A written
-0.27 A wrote
-0.58 A year
-0.04 A year-old
0.25 A years
-0.58 A yes
0.06 A yet
0.36 A york
0.16 A you
-0.33 A young
0.05 A your
-0.30 A |
0.24 A –
-0.58 A —
0.23 A “
-0.20 An !
-0.13 An #
-0.37 An %C
0.08 An %D
-0.39 An %K
0.21 An %N
-0.92 An %O
-0.11 An %P
-0.05 An %T
-0.46 An &
0.04 An 's
-0.18 An (
-0.22 An )
-0.08 An +
0.09 An ,
0.38 An -
0.68 An ...
-0.72 An /
-0.37 An :
0.35 An ;
-0.10 An ?
-0.40 An ]
-0.73 An about
0.18 An absent
0.06 An acclaimed
0.30 An according
-0.59 An actor
0.27 An actors
0.27 An actress
-0.71 An adaptation
-0.70 An adapted
0.60 An added
0.14 An admitted
0.18 An after
0.48 An again
-0.30 An agent
0.33 An ago
-0.39 An aired
-0.20 An aka
0.05 An all
-0.57 An along
0.41 An alongside
0.46 An already
-0.11 An also
0.05 An always
0.33 An am
-0.55 An anime
0.53 An announced
-0.73 An another
-0.12 An anticipated
0.23 An appear
-0.25 An around
0.57 An arrives
-0.05 An attached
-0.09 An attended
-0.48 An australia
0.24 An available
-0.11 An award
0.30 An back
0.24 An bafta
-0.43 An based
-0.66 An became
0.18 An been
-0.10 An before
0.59 An begins
-0.18 An behind
0.06 An being
0.57 An best
-0.31 An best-selling
-0.14 An black
-0.39 An board
-0.72 An book
-0.21 An both
-0.50 An bow
0.24 An break
-0.15 An bright
-0.34 An brilliant
-0.29 An broadcast
-0.10 An brother
-0.57 An brought
-0.30 An but
-0.06 An cable
-0.15 An called
-0.40 An can
0.54 An cast
-0.61 An casting
0.12 An centers
0.34 An centre
-0.41 An ceo
-0.55 An character
0.09 An characters
-0.68 An charge
-0.19 An charismatic
0.22 An checking
-0.55 An chief
-0.24 An childhood
0.05 An christmas
-0.20 An clarify
-0.29 An close
-0.29 An closer
0.11 An co
-0.08 An co-creator
0.40 An come
0.19 An comedy
0.17 An comes
-0.56 An coming
-0.21 An commissioned
-0.04 An company
-0.24 An complex
0.27 An confirmed
-0.08 An consistently
-0.40 An continue
-0.33 An continues
-0.14 An create
-0.36 An created
-0.36 An creative
-1.00 An creator
-0.66 An creators
-0.10 An crime
-0.16 An daily
-0.18 An date
0.69 An daughter
-0.36 An day
-0.18 An dead
0.19 An deal
-0.11 An debut
-0.47 An debuted
-0.28 An dedicated
-0.09 An described
-0.45 An designs
-0.08 An details
0.05 An detective
-0.36 An did
-0.50 An dinner
-1.17 An direct
0.10 An directed
-0.78 An directing
-0.94 An director
-0.86 An directs
-0.37 An dirty
-0.05 An discovers
-0.24 An do
-0.04 An does
0.32 An doing
-0.74 An doors
-0.38 An down
-0.10 An dr
0.33 An drama
-0.11 An dramas
-0.34 An due
-0.32 An during
-0.23 An duties
-0.28 An each
0.29 An end
-0.18 An ending
0.45 An enter
-0.41 An entertainment
-0.33 An epic
-0.15 An episode
-0.10 An established
-0.44 An even
0.16 An event
-0.42 An every
-0.09 An everything
-0.81 An exec
-0.26 An executive
0.04 An expected
-0.25 An family
-0.12 An famous
-0.58 An fan
-0.56 An fantastic
-0.19 An fantasy
-0.31 An father
-0.15 An favourite
-0.16 An fighting
-0.37 An film
0.19 An filmed
-0.28 An filming
-0.35 An finale
-0.26 An finally
-0.20 An financial
0.28 An find
-0.59 An first
-0.32 An focus
-0.15 An following
0.28 An follows
0.31 An found
-0.68 An friend
-0.04 An from
0.18 An front
0.25 An fronted
0.15 An game
-0.16 An gang
0.30 An get
-0.58 An gets
-0.08 An getting
0.34 An given
-0.21 An global
0.07 An globally
-0.29 An globe
-0.37 An go
-0.51 An going
-0.21 An great
-0.20 An had
-0.19 An hard
0.15 An has
-0.21 An have
0.31 An he
-0.14 An head
0.09 An heir
-0.78 An helm
-0.55 An helmed
0.26 An her
-0.29 An here
0.34 An heroine
-0.12 An hiding
-0.21 An high
0.22 An highly
0.11 An himself
0.12 An his
-0.12 An historical
0.35 An hit
-0.49 An hospital
-0.16 An host
0.17 An hot
-0.14 An i
-0.45 An i'm
-0.17 An illustrated
-0.33 An independent
0.19 An instead
0.22 An interview
-0.33 An into
-0.12 An investigate
-0.30 An investigates
0.32 An ireland
-0.22 An japan
-0.37 An job
0.07 An join
0.37 An joined
0.65 An joining
0.21 An joins
-0.14 An journey
-0.25 An king
0.40 An known
-0.14 An korean
-0.08 An lady
-0.32 An large
0.49 An last
0.53 An later
-0.21 An launch
-0.39 An launched
-0.36 An lawyer
-0.08 An leading
0.29 An leads
-0.49 An leave
0.25 An leaving
-0.48 An left
-0.15 An less
-0.31 An life
-0.20 An light
-0.26 An like
0.29 An likely
-0.15 An list
-0.08 An local
-0.05 An london
0.23 An longtime
0.10 An look
-0.18 An looked
0.22 An lord
-0.15 An made
0.56 An make
-0.48 An makes
-0.91 An manga
-0.15 An may
-0.46 An members
-0.49 An memory
0.67 An might
-0.25 An modern
-0.28 An more
-0.29 An most
0.10 An mother
-0.33 An movie
-0.22 An mrs
-0.31 An much
0.09 An murder
0.26 An murdered
-0.65 An music
-0.27 An must
0.29 An my
-0.21 An network
-0.66 An never
-0.25 An new
0.89 An newcomer
-0.58 An news
-0.26 An next
0.09 An no
-0.34 An noir
0.39 An north
0.34 An not
0.06 An nothing
-0.52 An novel
-0.62 An novels
-0.26 An now
0.15 An off
-0.31 An officer
-0.06 An once
0.26 An one
-0.64 An only
-0.18 An opening
-0.28 An or
0.22 An order
-0.20 An original
0.30 An originally
-0.31 An originals
-0.64 An other
0.60 An others
-0.24 An our
0.06 An out
-0.54 An own
-0.24 An owned
0.62 An part
0.14 An partner
0.16 An peek
-0.54 An penned
-0.44 An people
-0.20 An perform
0.45 An photo
0.07 An place
0.63 An play
-0.38 An played
0.69 An playing
0.36 An plays
0.32 An political
0.70 An portray
-0.35 An position
0.18 An premiere
0.20 An premieres
-0.09 An prequel
-0.29 An present
-0.74 An president
-0.50 An produce
-0.54 An produced
-0.86 An producer
-1.02 An producers
0.32 An produces
-0.08 An production
-0.42 An project
-0.48 An projects
0.13 An protagonist
0.19 An pulled
0.10 An recently
0.38 An recovering
-0.27 An regular
-0.61 An release
0.18 An remain
-0.21 An remained
-0.85 An remains
-0.06 An renewed
0.75 An reprise
0.12 An reprises
-0.11 An respectively
-0.33 An return
-0.39 An returning
-0.39 An revealed
-0.28 An revenge
0.82 An role
-0.58 An roles
-0.41 An romantic
0.40 An rumored
-0.07 An s
-0.64 An said
-0.41 An same
-0.33 An says
-0.14 An scandal
-0.31 An scenes
-0.38 An scheduled
-0.61 An script
-0.39 An scripts
-0.25 An search
-0.43 An second
-0.47 An secret
0.50 An seems
0.15 An seen
-0.27 An seoul
0.11 An series
-0.41 An serve
-0.19 An serves
-0.24 An service
-0.21 An set
-0.20 An several
-0.12 An share
0.06 An shares
-0.23 An she
0.28 An show
-0.25 An shown
-0.86 An showrunner
0.21 An shows
0.58 An signed
0.20 An since
0.17 An single
-0.77 An sister
-0.10 An sisters
-0.15 An sitcom
0.35 An slated
-0.43 An so
0.08 An son
-0.48 An soon
-0.41 An sound
-0.08 An south
-0.46 An space
-0.42 An spin-off
-0.09 An spinoff
0.43 An star
0.47 An starred
-0.47 An starring
0.29 An stars
0.28 An start
0.38 An starting
-0.13 An statement
-0.23 An stepping
0.30 An steps
-0.53 An story
-0.34 An streaming
-0.15 An strength
0.34 An struggle
-0.64 An studio
0.43 An supporting
-0.40 An sure
-0.04 An survive
0.30 An take
0.37 An taking
0.41 An talent
-0.75 An team
-0.85 An television
-0.32 An than
-0.17 An their
-0.18 An theme
-0.13 An themed
-0.67 An then
0.45 An there
-0.80 An they
-0.25 An think
-0.87 An thriller
0.18 An through
-0.41 An time
0.39 An title
0.07 An titular
0.37 An together
-0.32 An told
-0.19 An took
-0.23 An top
-0.06 An tour
-0.09 An town
-0.50 An trailer
-0.29 An trilogy
0.22 An turned
-0.37 An tv
0.23 An under
-0.45 An unique
0.61 An until
0.29 An up
0.52 An upcoming
-0.22 An update
-0.19 An updates
-0.56 An us
-0.24 An various
0.26 An very
-0.39 An via
-0.44 An vice
-0.15 An viewers
0.59 An voice
-0.28 An wait
-0.24 An watch
-0.29 An we
-0.14 An we're
0.43 An wednesday
0.14 An well
-0.37 An west
0.24 An when
-0.54 An where
-0.74 An while
0.07 An who
0.18 An whose
-0.26 An wife
-0.19 An winner
-0.44 An winning
-0.30 An woman
-0.29 An work
-0.35 An worked
-0.80 An working
-0.16 An works
0.26 An would
-0.38 An writer
-0.29 An writes
-0.47 An writing
-0.88 An written
-0.24 An wrote
-0.29 An year
0.15 An years
0.42 An yet
-0.42 An york
-0.58 An you
-0.25 An young
-0.23 An your
-0.30 An |
0.35 An –
-0.47 An —
-0.30 An “
0.06 An ”
-0.45 B !
-0.42 B #
0.13 B %C
-0.65 B %D
-0.25 B %K
0.14 B %N
0.49 B %O
-0.23 B %P
0.35 B %S
-0.17 B %T
0.28 B &
-0.26 B 's
0.21 B ,
-0.29 B -
0.34 B --
-0.18 B .
0.35 B ...
-0.12 B /
-0.29 B 1990s
-0.31 B 3d
0.12 B :
0.26 B ;
0.37 B ?
0.32 B [
-0.12 B able
0.28 B about
-0.57 B acclaimed
0.10 B accused
-0.40 B across
-0.29 B acting
0.07 B actor
-0.51 B actors
0.44 B actress
-0.48 B actually
-0.66 B adaptation
-0.65 B adapted
-0.75 B adapts
-0.23 B added
0.82 B addition
0.47 B adds
-0.48 B affair
-0.51 B after
-0.49 B again
-0.11 B against
0.09 B ahead
-0.27 B air
0.27 B aired
-0.42 B aka
-0.61 B all
-0.11 B along
-0.05 B alongside
0.45 B already
-0.06 B also
0.57 B although
-0.22 B american
0.16 B among
-0.47 B animated
0.24 B animates
-0.30 B animation
-0.56 B anime
-0.09 B announce
0.56 B announced
-0.31 B announcements
0.08 B another
-0.39 B anthology
0.46 B any
-0.52 B anything
-0.61 B around
-0.32 B association
0.18 B australian
-0.30 B author
-0.18 B available
-0.08 B award
-0.23 B award-winning
0.21 B axed
0.24 B back
-0.71 B backdrop
-0.07 B bafta
-0.48 B based
-0.21 B battle
0.22 B beautiful
-0.27 B became
-0.25 B before
-0.60 B began
-0.41 B begin
-0.41 B begins
-0.14 B begun
-0.20 B behind
-0.47 B being
0.33 B beloved
-0.87 B best
0.30 B best-selling
-0.35 B bestselling
0.14 B between
-0.54 B big
-0.25 B black
-0.05 B boasts
-0.55 B body
-0.86 B book
-0.30 B boss
0.18 B both
-0.33 B brand
-0.61 B bring
-0.20 B bringing
-0.33 B brings
-0.13 B british
-0.12 B broadcast
0.31 B brother
-0.55 B but
-0.45 B called
0.25 B cameras
0.60 B can
0.53 B cast
0.31 B casting
1.00 B casts
0.17 B centering
-0.43 B centers
0.36 B centres
-0.21 B ceo
-0.33 B chain
-0.22 B chairman
-0.66 B challenge
-0.62 B chance
-0.08 B channels
0.15 B characters
-0.64 B chief
-0.17 B city
-0.24 B claim
-0.58 B classic
-0.51 B clear
-0.07 B close
-0.05 B closed
0.11 B closer
-0.33 B co-created
-0.14 B co-creator
-0.69 B co-creators
-0.38 B co-production
-0.41 B co-written
-0.28 B collaboration
-0.35 B combination
0.18 B come
-0.66 B comedy
0.18 B comes
-0.30 B comic
-0.17 B coming
-0.60 B commission
-0.15 B commissioned
0.43 B company
0.50 B confirmed
-0.09 B continue
0.51 B continues
-0.30 B could
-0.35 B courtesy
-0.19 B covers
-0.80 B created
-0.96 B creative
-0.77 B creator
-0.48 B creators
-0.44 B credit
-0.36 B crime
-0.14 B cult
-0.10 B dark
-0.21 B date
-0.44 B dates
-0.47 B daughter
-0.13 B day
-0.20 B days
-0.34 B deal
-0.32 B death
0.53 B debut
-0.08 B debuted
-0.06 B decided
-0.34 B delighted
0.30 B described
-0.35 B design
-0.34 B despite
-0.15 B destroy
0.65 B determined
-0.31 B developed
-0.33 B developing
0.43 B different
0.11 B direct
-0.46 B directed
-0.37 B directing
-1.15 B director
0.05 B directorial
-1.04 B directors
-0.05 B discover
-0.47 B discovered
-0.11 B divine
0.10 B do
0.42 B does
-0.30 B down
0.37 B dr
0.32 B drama
-0.64 B dramas
-0.44 B drawn
-0.44 B dubbed
0.69 B due
0.35 B during
-0.11 B east
-0.60 B emmy
-0.17 B encounter
0.24 B end
-0.14 B ending
-0.53 B england
0.16 B enjoy
0.65 B ensemble
0.19 B entertainment
-0.17 B episode
-0.46 B episodes
-0.58 B established
0.20 B even
0.65 B event
-0.40 B events
-0.51 B every
-0.35 B excited
-0.29 B exec
-0.51 B executive
-0.79 B executives
0.30 B expect
-0.19 B expected
-0.24 B explore
0.31 B face
-0.19 B faces
-0.46 B fact
-0.74 B fame
-0.56 B family
0.44 B famous
-0.28 B fan
-0.54 B fans
-0.28 B fantastic
-0.35 B fantasy
0.53 B father
-0.53 B favourite
0.53 B feature
0.52 B featuring
-0.19 B fictional
-0.47 B film
-0.06 B filmed
-0.68 B filmmaker
-0.19 B final
0.50 B finale
-0.04 B find
-0.46 B first
-0.08 B focuses
-0.65 B follow
0.10 B followed
-0.23 B following
-0.18 B follows
0.41 B former
-0.56 B forward
-0.32 B found
-0.08 B french
-0.68 B friend
0.32 B from
0.06 B front
0.07 B fronted
0.13 B full
0.08 B game
-0.49 B gang
-0.69 B genre
-0.25 B get
-0.38 B gets
-0.61 B getting
-0.21 B girl
-0.20 B given
-0.19 B gives
-0.33 B glimpse
-0.05 B global
0.17 B globe
-0.30 B goes
-0.49 B going
0.07 B golden
-0.25 B good
-0.55 B grateful
0.37 B great
-0.49 B grew
0.41 B had
-0.47 B hand
-0.19 B happened
0.12 B has
0.38 B have
-0.64 B having
-1.09 B he
-0.28 B head
-0.14 B headlines
-0.50 B hedonistic
-0.43 B helm
-0.61 B helmed
-0.25 B her
-0.16 B here
-0.54 B heroine
-0.12 B high
0.30 B him
-0.46 B his
-0.35 B hit
-0.13 B hollywood
-0.27 B home
-0.28 B horror
-0.16 B hospital
0.53 B host
0.20 B hot
0.43 B how
0.16 B however
0.28 B huge
-0.11 B husband
-0.79 B i
0.37 B iconic
0.46 B if
-0.28 B illustrated
-0.51 B image
-0.52 B include
-0.19 B included
0.06 B including
-0.16 B independent
-0.27 B indie
-0.06 B inspired
0.08 B into
-0.37 B investigation
0.43 B ireland
-0.35 B irish
-0.45 B itself
0.30 B japanese
0.28 B join
0.15 B joined
0.47 B joining
0.39 B joins
-0.26 B journalist
-0.07 B journey
-0.05 B just
-0.21 B king
-0.44 B know
0.12 B known
0.51 B korean
-0.26 B lady
-0.32 B last
0.42 B latest
-0.28 B launch
0.19 B lawyer
0.76 B lead
-0.42 B leading
0.06 B led
-0.78 B left
-0.10 B less
-0.48 B life
-0.07 B light
-0.16 B like
-0.11 B likely
-0.24 B limited
-0.38 B lineup
-0.46 B list
0.60 B lives
0.33 B location
-0.49 B london
-0.13 B long
-0.33 B looks
-0.36 B lord
0.38 B love
-0.47 B made
-0.31 B magical
-0.68 B main
-0.21 B make
0.05 B makes
-0.32 B making
-0.25 B male
-0.36 B man
-0.63 B manga
-0.43 B many
0.46 B marks
0.23 B married
-0.08 B match
-0.34 B me
-0.64 B means
-0.35 B medical
-0.28 B meets
0.34 B member
-0.28 B members
-0.23 B men
0.21 B might
-0.10 B million
-0.18 B minute
-0.49 B miss
-0.18 B mission
-0.13 B months
-0.52 B more
-0.40 B most
0.33 B mother
0.31 B move
0.09 B moved
-0.08 B moves
-0.27 B movie
-1.16 B mr
-0.21 B mrs
0.26 B much
-0.58 B musical
-0.06 B must
0.26 B my
-0.08 B mysteries
-0.11 B mystery
-0.67 B name
-0.76 B named
-0.21 B nearly
-0.76 B network
-0.08 B networks
0.40 B new
0.57 B newcomer
0.56 B newcomers
-0.58 B newly
0.24 B news
-0.53 B next
-0.52 B night
0.09 B nights
0.14 B no
0.21 B noble
-0.36 B nominated
0.43 B nominee
-0.37 B north
0.05 B not
-0.52 B note
0.17 B novel
-0.47 B novels
0.74 B now
-0.29 B number
-0.61 B off
-0.29 B officer
-0.17 B official
-0.30 B officially
-0.29 B old
-0.41 B older
-0.31 B once
-0.42 B one
-0.45 B opening
0.58 B opposite
-0.47 B or
0.31 B order
-0.30 B ordered
-1.00 B original
-0.08 B originally
0.67 B originals
0.27 B oscar
-0.31 B other
-0.23 B our
0.08 B out
0.58 B outside
0.24 B over
-0.17 B own
-0.09 B p.m
-0.34 B pair
0.24 B part
0.60 B parter
-0.47 B particular
-0.39 B partner
-0.35 B parts
-0.19 B passed
-0.14 B peek
-0.28 B penned
0.76 B people
0.37 B period
0.09 B phenomenal
0.21 B photo
-0.34 B picks
-0.32 B pilot
0.33 B pilots
0.13 B place
-0.24 B plan
-1.00 B play
0.48 B played
0.36 B playing
-0.85 B plays
-0.44 B plot
-0.58 B police
-0.26 B popular
-0.87 B portray
0.27 B portrayed
-0.80 B power
-0.63 B powerful
-0.29 B premiere
-0.68 B premiered
-0.15 B presentation
-0.67 B president
0.54 B press
-0.18 B previous
-0.35 B previously
-0.52 B procedural
-0.65 B produce
-0.28 B produced
-0.58 B producer
-0.79 B producers
-0.41 B produces
-0.41 B production
-0.18 B programming
-0.09 B project
0.08 B promises
-0.08 B promotional
0.23 B protagonist
0.12 B protagonists
-0.19 B published
-0.33 B publisher
-0.17 B quickly
-0.06 B ratings
-0.35 B read
-0.29 B reads
-0.19 B ready
0.05 B real
-0.08 B really
0.59 B recently
0.21 B recovering
-0.16 B red
-0.31 B regular
0.07 B relationship
-0.62 B release
-0.13 B released
-0.12 B remains
0.52 B remake
-0.34 B renewal
0.05 B renewed
-0.48 B replaced
0.44 B report
-0.11 B reported
-0.15 B reports
-0.49 B representative
0.11 B reprise
0.29 B reprising
-0.30 B resourceful
0.16 B respectively
-0.05 B response
0.26 B return
0.10 B returning
-0.61 B returns
0.75 B reunion
0.39 B reunites
0.30 B reveal
0.08 B revealed
-0.35 B revolves
-0.08 B roles
0.25 B rolling
0.39 B romance
-0.11 B run
0.39 B s
0.05 B sadly
-0.13 B said
-0.36 B same
-0.09 B save
0.75 B say
-0.36 B says
-0.08 B scandal
-0.05 B scenes
-0.33 B science
0.24 B screenwriter
-0.60 B script
0.24 B season
-0.39 B seasons
-0.10 B second
-0.40 B secret
0.88 B see
0.61 B seen
0.18 B sees
-0.58 B senior
-0.16 B sequel
-0.53 B serial
0.04 B series
-0.58 B service
0.22 B set
-0.43 B setting
-0.10 B several
-0.37 B share
-0.39 B shared
0.19 B she
-0.58 B shocking
-0.22 B shooting
-0.58 B shot
-0.31 B show
-0.05 B showed
-0.20 B shown
-0.28 B showrunner
-0.24 B shows
0.53 B signed
-0.20 B since
-0.30 B sister
0.14 B sisters
-0.36 B slate
-0.28 B small
-0.14 B so
0.61 B some
0.21 B son
-0.47 B song
-0.35 B sonic
-0.88 B soon
-0.50 B source
0.17 B south
0.51 B speaking
0.55 B special
0.50 B spin-off
-0.42 B spinoff
-0.22 B staff
0.35 B star-studded
0.40 B starred
0.47 B starring
0.05 B stars
-0.54 B started
0.41 B starts
-0.62 B statement
0.34 B status
0.30 B stick
-0.21 B still
-0.57 B stories
-0.26 B story
0.71 B streaming
0.46 B strong
0.18 B studio
-0.78 B success
0.27 B successful
-0.47 B such
-0.34 B sunday
0.28 B supposed
-0.11 B synopsis
-0.43 B take
-0.38 B takes
-0.34 B talent
-0.83 B team
-0.04 B teaser
-0.22 B technology
0.49 B teen
-0.79 B television
-0.28 B tell
0.18 B tells
0.66 B than
-0.73 B them
-0.47 B theme
-0.89 B then
0.13 B there
0.29 B these
-0.72 B they
-0.62 B thief
-0.39 B thinks
0.25 B third
0.30 B those
-0.39 B thrilled
-0.56 B thriller
-0.15 B through
-0.17 B throughout
-0.09 B time
0.31 B title
-0.09 B titles
-0.49 B together
-0.39 B tokyo
-0.29 B told
0.30 B too
0.32 B took
-0.64 B top
-0.08 B total
-0.42 B town
-0.61 B trailer
-0.48 B trio
-1.09 B truly
-0.05 B truth
-0.43 B turn
-0.27 B turns
-0.29 B tv
-0.31 B u.s.
-0.41 B under
0.45 B unique
-0.60 B unveiled
0.42 B upcoming
-0.40 B upon
0.11 B us
0.14 B vampire
0.45 B various
-0.37 B version
-0.25 B very
-0.16 B via
-0.43 B video
-0.09 B viewers
0.06 B villain
0.07 B voice
-0.14 B waiting
0.25 B want
0.21 B wanted
-0.20 B watching
-0.06 B way
-0.25 B ways
0.13 B we
-0.34 B we're
-0.43 B web
-0.67 B webtoon
-0.41 B weekend
-0.32 B weeks
-0.61 B well
-0.16 B west
0.10 B what
0.20 B when
-0.51 B whether
-0.42 B which
-0.15 B while
-0.25 B who
0.61 B wife
0.04 B will
0.51 B winner
-0.68 B winning
-0.06 B winter
-0.36 B within
0.12 B won
-0.15 B work
-0.38 B working
-0.44 B world
0.12 B would
-0.33 B writer
-0.75 B writers
-0.29 B written
-0.77 B wrote
-0.41 B year
-0.24 B year-old
0.50 B years
0.41 B yet
-0.06 B york
0.14 B you
0.23 B you're
-0.56 B young
-0.07 B your
-0.38 B –
0.15 B —
-0.09 B “
0.34 B ”
-0.11 Bn !
-0.11 Bn #
-0.38 Bn %C
-0.28 Bn %K
0.16 Bn %N
0.25 Bn %O
0.08 Bn %P
0.20 Bn %S
-0.11 Bn %T
-0.66 Bn &
-0.06 Bn 's
-0.16 Bn )
-0.26 Bn ,
-0.22 Bn -
-0.06 Bn --
0.69 Bn .
-0.05 Bn /
-0.31 Bn 3d
0.42 Bn :
-0.24 Bn ;
-0.40 Bn [
0.11 Bn about
-0.22 Bn acclaimed
-0.22 Bn across
0.18 Bn actor
0.07 Bn actors
0.25 Bn actress
-0.41 Bn adaptation
-0.49 Bn adapted
-0.71 Bn adapts
-0.04 Bn added
0.47 Bn adds
-0.04 Bn after
-0.09 Bn again
-0.11 Bn against
-0.26 Bn air
0.27 Bn aired
-0.42 Bn aka
-0.38 Bn all
-0.11 Bn alongside
0.52 Bn already
0.56 Bn also
0.08 Bn american
0.08 Bn among
-0.23 Bn animated
0.37 Bn animates
-0.49 Bn anime
0.40 Bn announced
-0.49 Bn another
-0.41 Bn anthology
-0.46 Bn anything
-0.56 Bn around
-0.24 Bn association
0.05 Bn australia
-0.30 Bn author
-0.22 Bn award
0.05 Bn award-winning
-0.08 Bn axed
-0.04 Bn back
-0.40 Bn backdrop
-0.24 Bn bafta
-0.60 Bn based
-0.21 Bn battle
-0.55 Bn beautiful
-0.36 Bn been
-0.55 Bn before
-0.19 Bn begin
-0.09 Bn begun
-0.21 Bn being
0.33 Bn beloved
-0.47 Bn best
-0.35 Bn bestselling
-0.70 Bn between
0.05 Bn black
-0.53 Bn body
-0.69 Bn book
-0.21 Bn boss
0.06 Bn both
-0.60 Bn bring
-0.20 Bn bringing
-0.33 Bn brings
0.20 Bn brother
-0.27 Bn but
-0.30 Bn called
-0.06 Bn cameras
0.72 Bn can
0.62 Bn cast
0.36 Bn casting
-0.52 Bn centering
-0.29 Bn centers
-0.21 Bn ceo
-0.22 Bn chairman
0.07 Bn character
0.18 Bn characters
-0.09 Bn chief
-0.08 Bn city
-0.58 Bn classic
-0.07 Bn close
-0.33 Bn co-created
-0.14 Bn co-creator
-0.62 Bn co-creators
-0.42 Bn co-written
-0.26 Bn collaboration
-0.47 Bn comedy
0.31 Bn comes
-0.17 Bn coming
0.66 Bn confirmed
0.51 Bn continues
-0.20 Bn courtesy
-0.90 Bn created
-0.77 Bn creative
-0.88 Bn creator
-0.42 Bn creators
-0.38 Bn credit
-0.25 Bn crime
-0.44 Bn dates
-0.12 Bn daughter
-0.12 Bn day
-0.29 Bn deal
-0.31 Bn death
-0.37 Bn debut
-0.07 Bn debuted
-0.06 Bn decided
0.32 Bn described
-0.17 Bn design
-0.34 Bn despite
-0.04 Bn destroy
0.28 Bn detective
-0.21 Bn developed
0.44 Bn different
0.34 Bn direct
-0.77 Bn directed
-0.31 Bn directing
-0.83 Bn director
-1.04 Bn directors
-0.43 Bn discovered
0.19 Bn dr
0.32 Bn drama
-0.43 Bn drawn
0.43 Bn during
-0.08 Bn east
-0.40 Bn emmy
-0.22 Bn end
-0.22 Bn england
0.66 Bn ensemble
-0.28 Bn entertainment
-0.23 Bn episode
-0.08 Bn episodes
-0.58 Bn established
0.31 Bn even
0.58 Bn event
-0.30 Bn events
-0.27 Bn excited
-0.29 Bn exec
-0.10 Bn executive
0.30 Bn expect
-0.40 Bn fact
-0.42 Bn family
0.22 Bn fans
-0.28 Bn fantastic
-0.32 Bn fantasy
-0.08 Bn father
-0.53 Bn favourite
0.55 Bn feature
-0.51 Bn features
0.46 Bn featuring
-0.19 Bn fictional
-0.52 Bn film
-0.34 Bn filming
-0.64 Bn filmmaker
-0.06 Bn first
-0.56 Bn follow
0.04 Bn followed
0.38 Bn following
0.08 Bn follows
0.23 Bn former
-0.05 Bn found
-0.08 Bn french
-0.36 Bn from
0.06 Bn front
0.45 Bn fronted
0.28 Bn game
-0.47 Bn genre
0.10 Bn get
-0.21 Bn girl
-0.13 Bn given
0.42 Bn globe
0.06 Bn go
-0.30 Bn goes
0.33 Bn golden
0.22 Bn great
0.31 Bn had
-0.47 Bn hand
-0.10 Bn has
0.79 Bn have
-0.60 Bn he
-0.28 Bn head
-0.61 Bn helmed
-0.53 Bn her
-0.15 Bn here
-0.54 Bn heroine
0.32 Bn his
-0.56 Bn hit
-0.13 Bn hollywood
-0.36 Bn home
-0.28 Bn horror
0.53 Bn host
0.24 Bn however
0.30 Bn huge
-0.11 Bn husband
-0.27 Bn i
0.40 Bn if
-0.28 Bn illustrated
-0.46 Bn image
-0.49 Bn include
-0.11 Bn included
0.20 Bn includes
0.20 Bn including
-0.16 Bn indie
0.17 Bn inspired
-0.12 Bn into
-0.21 Bn ireland
-0.21 Bn itself
-0.14 Bn join
-0.53 Bn joined
0.76 Bn joining
0.80 Bn joins
-0.26 Bn journalist
-0.07 Bn journey
-0.29 Bn king
-0.42 Bn know
0.18 Bn known
0.24 Bn korean
-0.22 Bn lady
-0.66 Bn last
0.20 Bn lawyer
0.24 Bn lead
-0.43 Bn leading
0.24 Bn leads
0.55 Bn led
-0.12 Bn left
-0.47 Bn life
-0.21 Bn light
-0.10 Bn like
-0.26 Bn likely
-0.44 Bn lineup
-0.40 Bn london
0.14 Bn look
-0.33 Bn looks
-0.36 Bn lord
-0.41 Bn love
-0.69 Bn main
-0.33 Bn make
-0.08 Bn makes
-0.22 Bn making
-0.22 Bn male
-0.36 Bn man
-0.55 Bn manga
-0.54 Bn married
-0.13 Bn meanwhile
-0.28 Bn meets
-0.16 Bn members
-0.22 Bn men
-0.18 Bn minute
-0.49 Bn miss
-0.18 Bn mission
-0.15 Bn months
-0.31 Bn more
-0.05 Bn most
0.55 Bn mother
-0.10 Bn moved
-0.10 Bn movie
0.36 Bn mr
-0.10 Bn mrs
-0.57 Bn my
-0.55 Bn name
-0.12 Bn named
-0.21 Bn nearly
-0.26 Bn network
0.57 Bn newcomer
0.57 Bn newcomers
-0.45 Bn newly
0.36 Bn news
-0.05 Bn next
-0.19 Bn night
-0.55 Bn no
-0.35 Bn noble
-0.20 Bn nominated
0.43 Bn nominee
0.36 Bn not
-0.49 Bn novels
0.63 Bn now
-0.11 Bn off
-0.32 Bn officer
-0.17 Bn official
-0.41 Bn older
-0.61 Bn one
-0.11 Bn only
-0.09 Bn opening
0.58 Bn opposite
-0.47 Bn or
-0.10 Bn original
0.67 Bn originals
0.28 Bn oscar
0.74 Bn other
0.50 Bn others
-0.16 Bn our
0.24 Bn out
0.23 Bn over
-0.13 Bn own
-0.33 Bn pair
0.18 Bn part
-0.34 Bn partner
-0.32 Bn parts
0.14 Bn pilot
0.31 Bn place
-0.22 Bn plan
-0.76 Bn play
0.47 Bn played
-0.54 Bn playing
-0.93 Bn plays
-0.15 Bn popular
-0.87 Bn portray
0.28 Bn portrayed
-0.57 Bn power
-0.35 Bn premiere
-0.67 Bn president
0.54 Bn press
-0.63 Bn produce
-0.77 Bn produced
-0.28 Bn producer
-0.64 Bn producers
-0.42 Bn produces
-0.40 Bn production
-0.25 Bn programming
0.04 Bn project
-0.55 Bn protagonist
-0.37 Bn protagonists
-0.18 Bn published
-0.33 Bn publisher
-0.05 Bn ratings
-0.35 Bn read
-0.29 Bn reads
-0.19 Bn ready
-0.08 Bn really
0.18 Bn regular
-0.22 Bn relationship
-0.12 Bn remains
-0.17 Bn replaced
0.44 Bn report
-0.14 Bn reports
-0.49 Bn representative
-0.46 Bn reprise
0.35 Bn reprising
0.21 Bn respectively
0.42 Bn return
-0.07 Bn returning
-0.23 Bn returns
0.75 Bn reunion
0.40 Bn reunites
0.30 Bn reveal
-0.35 Bn revolves
-0.28 Bn role
-0.35 Bn roles
0.40 Bn s
0.05 Bn sadly
-0.26 Bn same
-0.26 Bn says
-0.05 Bn scandal
-0.22 Bn screenwriter
0.44 Bn season
-0.39 Bn seasons
-0.77 Bn second
-0.27 Bn secret
0.45 Bn see
0.41 Bn seen
-0.05 Bn sees
-0.53 Bn serial
-0.34 Bn series
-0.58 Bn service
0.38 Bn set
-0.33 Bn setting
-0.10 Bn several
-0.26 Bn share
-0.39 Bn shared
-0.38 Bn she
-0.56 Bn shocking
-0.22 Bn shooting
-0.07 Bn show
-0.12 Bn shown
-0.27 Bn showrunner
-0.40 Bn shows
0.54 Bn signed
-0.16 Bn since
-0.32 Bn sister
0.28 Bn sisters
-0.16 Bn slate
-0.12 Bn small
-0.08 Bn so
0.30 Bn son
-0.47 Bn song
-0.72 Bn soon
-0.31 Bn source
0.10 Bn south
0.55 Bn special
0.12 Bn spin-off
0.56 Bn star
0.27 Bn starred
0.12 Bn starring
0.16 Bn stars
-0.14 Bn starts
-0.47 Bn statement
0.31 Bn stick
-0.56 Bn stories
-0.25 Bn story
-0.06 Bn streaming
0.11 Bn studio
-0.54 Bn success
-0.50 Bn such
-0.23 Bn sunday
-0.11 Bn synopsis
-0.23 Bn take
-0.38 Bn takes
-0.77 Bn team
-0.23 Bn television
-0.24 Bn tells
0.14 Bn their
-0.37 Bn them
-0.09 Bn theme
-0.65 Bn then
0.26 Bn there
0.09 Bn they
-0.37 Bn thinks
-0.54 Bn thriller
-0.24 Bn through
0.28 Bn time
-0.15 Bn title
-0.46 Bn together
-0.39 Bn tokyo
-0.14 Bn told
-0.57 Bn took
-0.64 Bn top
-0.28 Bn town
-0.35 Bn trailer
-0.48 Bn trio
0.05 Bn uk
-0.41 Bn under
-0.72 Bn up
-0.39 Bn upon
-0.29 Bn us
0.34 Bn vampire
0.48 Bn various
-0.17 Bn very
-0.16 Bn via
-0.22 Bn video
-0.37 Bn viewers
0.23 Bn villain
-0.91 Bn wanted
-0.20 Bn watching
-1.00 Bn we
-0.33 Bn we're
-0.28 Bn web
-0.27 Bn weeks
-0.16 Bn west
0.23 Bn what
0.51 Bn when
0.27 Bn where
-0.51 Bn whether
-0.38 Bn which
0.31 Bn while
-0.07 Bn who
0.45 Bn wife
0.48 Bn will
0.54 Bn winner
-0.25 Bn winning
-0.05 Bn work
-0.36 Bn working
-0.27 Bn world
-0.13 Bn writer
-0.69 Bn writers
-0.74 Bn written
-0.31 Bn wrote
-0.30 Bn year
-0.72 Bn year-old
0.60 Bn years
-0.18 Bn yet
-0.29 Bn you
0.23 Bn you're
-0.39 Bn young
-0.07 Bn your
0.15 Bn –
0.30 Bn —
0.17 Bn ”
-0.82 H 
0.52 H %C
0.38 H %N
-0.69 H %P
0.10 H %S
0.16 H %T
-0.11 H 's
-0.34 H (
-0.34 H )
0.47 H ,
-0.07 H -
-0.30 H /
0.12 H :
-0.45 H ?
0.72 H a
-0.51 H about
0.40 H and
-0.30 H back
0.32 H can
0.81 H cast
-0.19 H coming
-0.64 H date
-0.12 H do
-0.29 H for
0.07 H from
0.51 H in
-0.51 H is
-0.38 H it
0.07 H know
0.34 H march
-0.89 H new
-0.33 H of
-0.34 H on
-0.97 H premieres
-0.15 H release
-0.14 H renewed
0.08 H returning
-0.26 H star
-0.71 H story
0.46 H the
0.25 H to
0.25 H trailer
-0.28 H tv
0.32 H watch
0.07 H we
-0.64 H what
-0.74 H when
-0.12 H where
-0.26 H who
-0.06 H you
-0.45 H “
-0.45 H ”
-0.25 L1 %C
0.18 L1 %D
-0.35 L1 %N
0.14 L1 %O
-0.42 L1 %P
-0.27 L1 %S
-0.32 L1 %T
-0.14 L1 &
0.23 L1 (
0.34 L1 )
-0.35 L1 ,
-0.33 L1 -
0.07 L1 --
0.46 L1 .
-0.18 L1 /
0.06 L1 :
0.37 L1 ;
0.14 L1 ^
-0.92 L1 a
-0.15 L1 about
0.29 L1 actor
-0.10 L1 actors
0.69 L1 actress
-0.45 L1 adapts
-0.14 L1 after
-0.42 L1 aka
0.38 L1 alongside
-0.48 L1 an
-0.28 L1 and
0.80 L1 are
-0.29 L1 around
-0.38 L1 as
-0.80 L1 at
-0.29 L1 axed
0.44 L1 be
-0.31 L1 beloved
-0.18 L1 between
-0.31 L1 black
0.27 L1 both
-0.27 L1 bring
-0.19 L1 brother
-0.13 L1 but
-0.17 L1 by
-0.29 L1 called
-0.58 L1 character
-0.37 L1 chief
-0.13 L1 co-creator
-0.80 L1 creator
-0.38 L1 creators
-0.74 L1 detective
-0.77 L1 director
-0.20 L1 doing
-0.42 L1 drama
-0.42 L1 father
0.40 L1 feature
-0.51 L1 features
-0.34 L1 film
-0.41 L1 followed
-0.64 L1 follows
-0.30 L1 for
-0.39 L1 former
0.05 L1 from
-0.23 L1 game
0.47 L1 has
-0.46 L1 his
0.53 L1 host
-0.11 L1 husband
-0.54 L1 in
-0.30 L1 include
0.24 L1 includes
0.82 L1 including
-0.09 L1 into
0.15 L1 is
-0.40 L1 its
0.44 L1 join
-0.09 L1 joining
-0.38 L1 know
-0.14 L1 last
-0.36 L1 lord
-0.24 L1 meets
-0.28 L1 members
-0.07 L1 mother
-0.10 L1 movie
-0.30 L1 mr
-0.43 L1 my
-0.35 L1 named
-0.40 L1 new
0.57 L1 newcomer
0.48 L1 newcomers
-0.13 L1 no
0.43 L1 nominee
-0.12 L1 not
-0.10 L1 of
-0.32 L1 officer
-0.68 L1 on
-0.16 L1 one
-0.46 L1 only
0.58 L1 opposite
-0.44 L1 or
-0.57 L1 play
0.27 L1 played
-0.45 L1 playing
-0.62 L1 plays
-0.67 L1 portray
-0.65 L1 president
-0.13 L1 producer
-0.58 L1 producers
-0.50 L1 protagonist
-0.37 L1 protagonists
-0.08 L1 publisher
0.70 L1 replacing
-0.37 L1 said
0.35 L1 sees
0.17 L1 series
-0.55 L1 service
-0.45 L1 showrunner
-0.10 L1 small
-0.44 L1 so
-0.05 L1 song
-0.35 L1 south
0.72 L1 star
0.42 L1 starred
-0.33 L1 starring
0.46 L1 stars
-0.16 L1 studio
-0.29 L1 takes
0.28 L1 that
-0.53 L1 the
-0.36 L1 their
-0.14 L1 through
-0.18 L1 title
-0.29 L1 to
-0.33 L1 under
-0.44 L1 upon
-0.28 L1 us
-0.60 L1 vampire
0.25 L1 villain
0.33 L1 was
-0.20 L1 watching
-0.16 L1 west
-0.51 L1 whether
0.37 L1 while
0.27 L1 wife
0.55 L1 winner
0.43 L1 with
-0.05 L1 young
0.40 L1 –
-0.05 L1 ”
-0.17 L2 %C 's
0.15 L2 %C and
-0.50 L2 %D ,
0.23 L2 %D and
-0.10 L2 %D in
0.15 L2 %D that
-0.44 L2 %K 's
-0.61 L2 %N ,
0.29 L2 %O ,
-0.24 L2 %P 's
-0.27 L2 %P (
0.60 L2 %P )
0.32 L2 %P :
-0.24 L2 %P as
-0.32 L2 %P by
-0.34 L2 %P for
-0.26 L2 %P in
-0.82 L2 %P of
-0.17 L2 %P on
-0.37 L2 %P plays
0.37 L2 %P star
-0.29 L2 %P takes
-0.70 L2 %P the
-0.48 L2 %P to
-0.20 L2 %P with
-0.45 L2 %P –
0.23 L2 %S ,
0.31 L2 %S are
0.55 L2 %S with
-0.16 L2 %T %S
-0.44 L2 %T (
0.61 L2 %T ,
-0.14 L2 %T :
-0.35 L2 %T and
0.46 L2 %T are
-0.56 L2 %T creator
-0.05 L2 %T in
0.34 L2 %T includes
1.04 L2 %T starring
0.26 L2 %T stars
0.44 L2 %T with
-0.30 L2 's (
-0.40 L2 's father
-0.10 L2 's husband
-0.17 L2 's the
-0.36 L2 ( the
-1.01 L2 ) ,
0.15 L2 ) as
0.09 L2 ) –
-0.18 L2 , a
0.23 L2 , after
-0.48 L2 , alongside
0.20 L2 , and
-0.06 L2 , but
0.70 L2 , starring
0.17 L2 , stars
0.33 L2 , the
-0.81 L2 , ”
-0.12 L2 . /
-0.41 L2 / producer
-0.38 L2 : the
-0.05 L2 ^ %T
0.14 L2 ^ ^
0.22 L2 ^ actor
0.40 L2 ^ both
-0.22 L2 ^ but
-0.40 L2 ^ creator
0.25 L2 ^ from
-0.09 L2 ^ joining
-0.27 L2 ^ showrunner
0.22 L2 ^ starring
-0.19 L2 ^ the
-0.58 L2 ^ when
-0.13 L2 about the
-0.11 L2 according to
-0.28 L2 actor ,
-0.43 L2 adaptation of
-0.37 L2 adapted by
-0.15 L2 adapted from
0.33 L2 also includes
0.69 L2 also stars
-0.21 L2 and a
-0.05 L2 and around
0.14 L2 and starring
0.14 L2 and the
0.29 L2 and writer
-0.13 L2 anime at
-0.17 L2 announced at
-0.08 L2 as a
-0.26 L2 as an
-0.14 L2 as the
-0.25 L2 at the
0.40 L2 back ;
-0.33 L2 based on
0.50 L2 cast :
0.67 L2 cast includes
0.22 L2 cast including
-0.28 L2 cast members
-0.08 L2 city of
-0.35 L2 co-written by
-0.71 L2 created by
-0.38 L2 credit :
-0.21 L2 daughter ,
-0.63 L2 directed by
-0.43 L2 dr .
0.38 L2 drama starring
-0.42 L2 during the
-0.30 L2 executive producer
-0.15 L2 film ,
-0.07 L2 follows a
-0.35 L2 from the
-0.29 L2 has axed
-0.28 L2 illustrated by
-0.16 L2 in %D
-0.55 L2 in a
-0.27 L2 in the
0.17 L2 inspired by
0.18 L2 it starred
0.15 L2 it stars
-0.07 L2 know so
0.47 L2 led by
-0.16 L2 man ,
-0.34 L2 manga by
0.46 L2 mr .
-0.08 L2 mrs .
-0.32 L2 name by
-0.53 L2 novel by
-0.28 L2 novels by
-0.15 L2 of a
-0.42 L2 of drama
-0.54 L2 of the
-0.08 L2 on a
-0.25 L2 on the
-0.26 L2 photo by
0.60 L2 played by
-0.20 L2 produced by
-0.30 L2 return as
-0.35 L2 returning as
-0.29 L2 returns as
-0.09 L2 revolves around
-0.21 L2 role as
-0.47 L2 role of
-0.45 L2 roles as
-0.37 L2 series ,
-0.40 L2 series and
-0.18 L2 series creator
-0.71 L2 series from
0.13 L2 series starring
0.55 L2 series stars
-0.48 L2 set in
-0.22 L2 shooting in
-0.20 L2 show ,
0.79 L2 show stars
0.09 L2 star :
0.10 L2 star opposite
-0.37 L2 story of
-0.52 L2 such as
0.35 L2 the %D
-0.16 L2 the %N
-0.31 L2 the black
-0.05 L2 the last
-0.15 L2 the south
-0.05 L2 theme song
-0.09 L2 to the
-0.04 L2 town of
-0.26 L2 under director
-0.49 L2 voice of
0.43 L2 well as
-0.16 L2 who plays
0.44 L2 will be
-0.57 L2 will play
-0.06 L2 with the
-0.25 L2 working with
-0.51 L2 written by
-0.20 L2 “ a
-0.16 L2 “ the
-0.43 L2 ” (
-0.19 L2 ” and
-0.26 L2 ” creator
-0.37 L2 ” said
0.71 L2 ” starring
-0.29 L3 %C has axed
0.09 L3 %D ) –
-0.25 L3 %D , but
0.44 L3 %D , with
-0.09 L3 %O %P 's
-0.61 L3 %P %N ,
-0.30 L3 %P 's (
-0.40 L3 %P 's father
-0.10 L3 %P 's husband
-0.36 L3 %P ( the
0.10 L3 %P ) as
-0.14 L3 %P , a
-0.12 L3 %P , ”
-0.07 L3 %P : the
-0.15 L3 %P in the
-0.33 L3 %P of drama
-0.29 L3 %P returns as
-0.57 L3 %P will play
-0.26 L3 %S of the
0.80 L3 %T , starring
0.45 L3 %T , with
0.15 L3 %T and the
-0.26 L3 %T ” creator
-0.38 L3 's %P of
-0.42 L3 's %T ,
0.59 L3 ( %P 's
-0.38 L3 ( %P of
-0.17 L3 ( %P on
-0.05 L3 ( “ the
-0.22 L3 ) %P (
-0.74 L3 ) , with
-0.43 L3 , %P 's
-0.37 L3 , %P (
-0.05 L3 , %P as
-0.23 L3 , %P in
-0.11 L3 , according to
0.32 L3 , along with
-0.09 L3 , directed by
0.21 L3 , inspired by
0.53 L3 , mr .
0.34 L3 , played by
-0.43 L3 , produced by
-0.13 L3 , written by
-0.37 L3 , ” said
-0.73 L3 : %P (
-0.18 L3 ^ %P 's
-0.81 L3 ^ %P (
0.76 L3 ^ %P :
0.23 L3 ^ %P as
-0.37 L3 ^ %P plays
-0.32 L3 ^ %P –
-0.16 L3 ^ %T %S
-0.44 L3 ^ %T (
0.17 L3 ^ %T stars
-0.05 L3 ^ ^ %T
0.14 L3 ^ ^ ^
0.22 L3 ^ ^ actor
0.40 L3 ^ ^ both
-0.22 L3 ^ ^ but
-0.40 L3 ^ ^ creator
0.25 L3 ^ ^ from
-0.09 L3 ^ ^ joining
-0.27 L3 ^ ^ showrunner
0.22 L3 ^ ^ starring
-0.19 L3 ^ ^ the
-0.58 L3 ^ ^ when
-0.24 L3 ^ based on
0.33 L3 ^ cast :
-0.31 L3 ^ created by
-0.25 L3 ^ directed by
-0.20 L3 ^ executive producer
0.18 L3 ^ it starred
-0.34 L3 ^ produced by
-0.20 L3 ^ written by
0.43 L3 a %S with
-0.25 L3 adapts %P 's
-0.22 L3 after %P 's
-0.31 L3 an adaptation of
-0.05 L3 and %P 's
-0.27 L3 and %P (
-0.37 L3 and %P as
-0.09 L3 and %P of
-0.37 L3 and adapted by
-0.16 L3 and directed by
-0.18 L3 and illustrated by
-0.06 L3 and produced by
-0.16 L3 and written by
-0.54 L3 are %P (
-0.52 L3 as %P the
0.43 L3 as well as
-0.08 L3 based on the
-0.33 L3 be directed by
-0.28 L3 be written by
-0.14 L3 book %T :
-0.11 L3 by %P 's
-0.98 L3 by %P (
0.33 L3 cast also includes
-0.05 L3 centers on a
0.30 L3 character %P (
0.43 L3 executive produced by
0.35 L3 father %P (
-0.20 L3 for the %D
-0.21 L3 her role as
-0.37 L3 in %P 's
-0.05 L3 in and around
-0.46 L3 include %P (
-1.01 L3 is %P (
-0.11 L3 is based on
-0.16 L3 is created by
-0.28 L3 is directed by
-0.22 L3 is written by
-0.08 L3 new %P 's
-0.33 L3 of %P 's
0.22 L3 of %P (
0.29 L3 of %P as
-0.39 L3 of %S ,
0.58 L3 of %T ,
0.34 L3 of %T includes
0.41 L3 on %D ,
0.15 L3 on %D that
0.51 L3 on %P (
-0.09 L3 on %P in
-0.05 L3 opening theme song
-0.32 L3 same name by
-0.20 L3 series written by
-0.12 L3 set in the
0.25 L3 starring %P 's
-0.06 L3 stars %P (
-0.53 L3 stars %P as
-0.52 L3 the %P 's
-0.15 L3 the %P for
-0.36 L3 the %P of
-0.13 L3 the anime at
0.88 L3 the cast includes
-0.07 L3 the role of
0.42 L3 the series stars
-0.20 L3 the show ,
0.79 L3 the show stars
-0.36 L3 the story of
0.29 L3 to %O ,
-0.46 L3 to %P 's
0.33 L3 to %P (
-0.13 L3 was created by
-0.13 L3 was written by
-0.22 L3 with %P as
-0.41 L3 writer / producer
0.61 L3 “ %P (
-0.22 LR %D .
-0.37 LR %N ,
-0.29 LR %O 's
-0.26 LR %O ,
-0.27 LR %T .
-0.05 LR 's %D
0.05 LR 's %N
-0.45 LR 's 's
0.41 LR 's )
0.37 LR 's ,
0.31 LR 's .
0.26 LR 's and
-0.11 LR 's are
-0.09 LR 's as
-0.49 LR 's in
-0.25 LR 's novels
-0.05 LR 's of
-0.09 LR 's to
-0.29 LR ( $
-0.10 LR ( %N
-0.60 LR ( 's
0.30 LR ( )
-0.60 LR ( ,
-0.22 LR ( in
-0.25 LR ( of
-0.04 LR ( on
0.10 LR , 's
-0.77 LR , )
-0.82 LR , ,
-0.46 LR , -
-0.15 LR , .
0.48 LR , announced
0.18 LR , are
-0.33 LR , can
0.85 LR , has
-0.57 LR , in
-0.43 LR , said
-0.21 LR , to
-0.42 LR , was
-0.57 LR , will
0.33 LR -- ,
-0.41 LR . )
0.46 LR . ,
0.16 LR : $
-0.58 LR : )
0.34 LR : ,
0.19 LR : .
-0.43 LR : /
-0.10 LR : is
-0.22 LR : the
0.71 LR : to
-0.31 LR : will
0.36 LR ; ,
0.12 LR ; is
0.05 LR ^ $
-0.95 LR ^ 's
-0.34 LR ^ ,
0.62 LR ^ .
-0.74 LR ^ :
0.89 LR ^ also
0.65 LR ^ and
-0.15 LR ^ are
0.48 LR ^ as
0.12 LR ^ cast
-0.20 LR ^ continues
-0.79 LR ^ created
-0.70 LR ^ directs
0.60 LR ^ have
0.79 LR ^ in
-0.08 LR ^ is
0.11 LR ^ joins
-0.36 LR ^ launched
-0.23 LR ^ lead
-0.15 LR ^ plays
0.12 LR ^ reprises
0.18 LR ^ return
0.34 LR ^ returns
0.12 LR ^ said
-0.38 LR ^ says
0.07 LR ^ star
-0.44 LR ^ stars
-0.44 LR ^ to
-0.55 LR ^ was
0.50 LR ^ who
0.52 LR ^ will
0.18 LR ^ wrote
0.62 LR ^ –
-0.22 LR a )
-0.14 LR a ,
-0.07 LR a lawyer
0.04 LR actor as
-0.25 LR actor is
0.67 LR actors .
0.54 LR actress ,
0.60 LR actress .
-0.45 LR adapts 's
0.07 LR after 's
-0.13 LR alongside .
-0.85 LR and 's
0.13 LR and ,
0.40 LR are ,
0.31 LR are .
-0.09 LR around ,
-0.05 LR around .
-0.16 LR as $
-0.21 LR as 's
-0.51 LR as ,
-0.72 LR as .
-0.22 LR as ;
0.31 LR as as
-0.71 LR as in
-0.05 LR as the
-0.38 LR as with
-0.43 LR as would
-0.06 LR at $
-0.27 LR at ,
-0.48 LR at .
-0.05 LR at in
-0.15 LR between and
0.09 LR but has
-0.33 LR by $
-0.19 LR by 's
0.51 LR by )
0.47 LR by ,
-1.25 LR by .
-0.26 LR by /
-0.56 LR by and
-0.27 LR by in
-0.48 LR by is
-0.27 LR by on
-0.17 LR by who
0.46 LR by –
-0.13 LR co-creator ,
-0.34 LR creator .
-0.48 LR creator has
-0.64 LR director .
-0.30 LR director is
-0.42 LR drama ,
0.15 LR for 's
-0.20 LR for )
-0.16 LR for ,
0.28 LR for as
0.06 LR from 's
-0.61 LR from ,
-0.11 LR in %D
-0.88 LR in 's
-0.54 LR in )
-0.53 LR in ,
-0.76 LR in .
0.21 LR in in
-0.09 LR in on
-0.46 LR include .
0.38 LR include as
0.10 LR includes .
-0.08 LR including ,
0.85 LR including .
-0.51 LR is 's
0.53 LR is ,
0.48 LR is as
-0.37 LR its ,
-0.14 LR last )
0.45 LR like .
-0.24 LR meets ,
-0.10 LR movie .
-0.11 LR new 's
-0.12 LR not )
-0.49 LR of $
0.09 LR of 's
-0.40 LR of )
-0.50 LR of ,
-0.98 LR of .
-0.17 LR of :
-0.49 LR of and
-0.61 LR of as
-0.19 LR of in
-0.12 LR of to
-0.56 LR of who
-0.33 LR of will
-0.29 LR on 's
-0.17 LR on )
0.06 LR on ,
-0.72 LR on in
0.10 LR opposite in
-0.28 LR or .
-0.17 LR play ,
-0.28 LR plays ,
-0.20 LR plays in
-0.48 LR producer 's
-0.17 LR producer ,
-0.07 LR producer said
-0.23 LR producer will
-0.37 LR protagonists ,
-0.18 LR said ,
-0.25 LR showrunner ,
-0.09 LR small town
-0.07 LR so $
-0.05 LR song .
0.48 LR star ,
0.33 LR star stars
-0.28 LR starring 's
0.94 LR starring ,
-0.64 LR starring .
0.38 LR starring ;
0.41 LR starring and
0.07 LR starring as
0.19 LR stars ,
1.21 LR stars .
0.75 LR stars as
0.15 LR that are
0.46 LR that will
-0.23 LR the %N
-0.14 LR the %S
-0.49 LR the 's
-0.42 LR the )
-0.42 LR the ,
0.40 LR the -
-0.65 LR the .
-0.09 LR the :
-0.13 LR the and
-0.53 LR the as
-0.08 LR the family
-0.17 LR the in
-0.10 LR the is
-0.47 LR the of
0.31 LR the series
-0.09 LR the spinoff
-0.50 LR the star
-0.11 LR the story
-0.09 LR the to
-0.06 LR to 's
-0.06 LR to ,
-0.50 LR to .
-0.28 LR to in
0.25 LR villain ,
0.59 LR while is
0.39 LR winner ,
0.55 LR with 's
0.66 LR with ,
0.52 LR with .
-0.35 LR with as
0.08 LR with in
-0.26 LR – $
-0.12 LR ” )
0.32 LR ” ,
-0.46 LR ” said
-0.31 Lb2 %C
-0.47 Lb2 %D
-0.41 Lb2 %K
0.19 Lb2 %N
0.55 Lb2 %O
-0.20 Lb2 %P
0.49 Lb2 %S
0.12 Lb2 %T
0.20 Lb2 's
-0.95 Lb2 (
0.04 Lb2 )
0.63 Lb2 ,
0.21 Lb2 -
-0.18 Lb2 .
0.14 Lb2 /
0.59 Lb2 :
0.23 Lb2 ^
-0.95 Lb2 a
-0.13 Lb2 about
-0.11 Lb2 according
-0.28 Lb2 actor
0.40 Lb2 actors
-0.42 Lb2 adaptation
-0.45 Lb2 adapted
-0.04 Lb2 added
-0.61 Lb2 after
0.04 Lb2 again
-0.36 Lb2 all
0.44 Lb2 already
0.31 Lb2 also
-0.11 Lb2 and
-0.21 Lb2 anime
0.19 Lb2 announced
-0.49 Lb2 another
-0.46 Lb2 anything
0.64 Lb2 are
-0.51 Lb2 as
0.34 Lb2 at
-0.36 Lb2 australia
0.06 Lb2 back
-0.35 Lb2 backdrop
-0.33 Lb2 based
-0.13 Lb2 be
-0.19 Lb2 book
-0.31 Lb2 by
0.56 Lb2 cast
-0.05 Lb2 ceo
-0.45 Lb2 character
0.23 Lb2 characters
-0.08 Lb2 city
-0.33 Lb2 co-created
-0.35 Lb2 co-written
0.16 Lb2 confirmed
-0.71 Lb2 created
-0.38 Lb2 credit
-0.21 Lb2 daughter
-0.63 Lb2 directed
-0.43 Lb2 dr
-0.62 Lb2 drama
-0.42 Lb2 during
0.05 Lb2 end
-0.29 Lb2 episodes
-0.34 Lb2 executive
-0.15 Lb2 film
-0.05 Lb2 filming
-0.71 Lb2 follows
-0.32 Lb2 for
-0.68 Lb2 from
-0.41 Lb2 front
-0.21 Lb2 girl
0.54 Lb2 had
-0.28 Lb2 has
0.48 Lb2 have
-0.31 Lb2 her
-0.15 Lb2 here
-0.46 Lb2 his
-0.28 Lb2 illustrated
-0.76 Lb2 in
-0.36 Lb2 including
0.17 Lb2 inspired
-0.35 Lb2 is
0.18 Lb2 it
-0.55 Lb2 its
-0.09 Lb2 know
0.34 Lb2 known
0.47 Lb2 led
-0.15 Lb2 like
-0.09 Lb2 main
-0.53 Lb2 man
-0.34 Lb2 manga
-0.58 Lb2 meanwhile
0.73 Lb2 members
0.64 Lb2 mother
-0.10 Lb2 moved
0.46 Lb2 mr
-0.08 Lb2 mrs
-0.63 Lb2 name
-0.15 Lb2 named
-0.24 Lb2 network
-0.28 Lb2 new
0.46 Lb2 news
0.23 Lb2 not
-0.66 Lb2 novel
-0.32 Lb2 novels
-0.96 Lb2 of
-0.62 Lb2 on
0.44 Lb2 oscar
-0.65 Lb2 out
-0.58 Lb2 over
-0.34 Lb2 partner
-0.27 Lb2 photo
0.60 Lb2 played
-0.15 Lb2 premiere
-0.33 Lb2 produced
0.21 Lb2 producers
-0.16 Lb2 production
-0.25 Lb2 programming
0.08 Lb2 return
-0.10 Lb2 returning
-0.29 Lb2 returns
-0.09 Lb2 revolves
-0.14 Lb2 role
-0.41 Lb2 roles
0.64 Lb2 said
-0.11 Lb2 says
0.42 Lb2 season
-0.53 Lb2 second
-0.38 Lb2 series
-0.10 Lb2 set
-0.16 Lb2 she
-0.22 Lb2 shooting
0.17 Lb2 show
-0.37 Lb2 showrunner
0.11 Lb2 star
0.35 Lb2 starring
0.73 Lb2 stars
-0.35 Lb2 stories
-0.43 Lb2 story
-0.52 Lb2 such
-0.70 Lb2 team
-0.53 Lb2 that
-0.05 Lb2 the
-0.59 Lb2 them
-0.05 Lb2 theme
-0.34 Lb2 then
0.35 Lb2 this
-0.26 Lb2 to
-0.11 Lb2 told
-0.24 Lb2 town
-0.17 Lb2 trailer
0.45 Lb2 uk
-0.26 Lb2 under
-0.14 Lb2 video
-0.44 Lb2 voice
-0.82 Lb2 was
-0.45 Lb2 we
0.43 Lb2 well
0.10 Lb2 when
-0.59 Lb2 which
-0.40 Lb2 who
0.61 Lb2 will
-0.18 Lb2 winning
0.93 Lb2 with
-0.27 Lb2 working
-0.51 Lb2 written
-0.50 Lb2 year-old
0.75 Lb2 years
-0.37 Lb2 you
-0.09 Lb2 –
-0.52 Lb2 “
-0.21 Lb2 ”
-0.07 Lb3 !
-0.04 Lb3 %C
0.48 Lb3 %D
-0.77 Lb3 %K
-0.50 Lb3 %N
0.37 Lb3 %O
0.21 Lb3 %P
0.35 Lb3 %S
0.19 Lb3 %T
-0.57 Lb3 &
0.42 Lb3 's
0.05 Lb3 (
-1.06 Lb3 )
-0.11 Lb3 ,
0.19 Lb3 -
-0.69 Lb3 .
-0.37 Lb3 /
-0.24 Lb3 :
-0.22 Lb3 ;
0.14 Lb3 ^
-0.08 Lb3 a
-0.57 Lb3 actress
-0.25 Lb3 adapts
0.47 Lb3 adds
-0.30 Lb3 after
-0.24 Lb3 again
-0.25 Lb3 alongside
0.26 Lb3 already
-0.23 Lb3 also
0.13 Lb3 an
-0.50 Lb3 and
0.37 Lb3 animates
0.14 Lb3 are
-1.16 Lb3 as
-0.93 Lb3 at
-0.10 Lb3 back
-0.22 Lb3 based
-0.59 Lb3 be
-0.19 Lb3 been
-0.12 Lb3 being
-0.61 Lb3 between
-0.30 Lb3 book
-0.31 Lb3 both
-0.26 Lb3 by
0.41 Lb3 can
0.60 Lb3 cast
-0.05 Lb3 centers
0.19 Lb3 character
-0.15 Lb3 characters
0.16 Lb3 comedy
-0.28 Lb3 debut
0.15 Lb3 director
-0.23 Lb3 drama
0.19 Lb3 episodes
0.59 Lb3 event
0.25 Lb3 executive
-0.16 Lb3 expect
-0.19 Lb3 fact
-0.18 Lb3 family
0.11 Lb3 fans
0.35 Lb3 father
0.24 Lb3 feature
-0.19 Lb3 fictional
0.18 Lb3 first
0.21 Lb3 follows
-0.26 Lb3 from
-0.57 Lb3 go
-0.19 Lb3 golden
0.26 Lb3 has
-0.09 Lb3 he
-0.32 Lb3 her
-0.52 Lb3 his
0.21 Lb3 in
-0.43 Lb3 include
-0.20 Lb3 including
-0.30 Lb3 is
0.91 Lb3 it
-0.25 Lb3 its
-0.08 Lb3 lady
-0.52 Lb3 last
0.24 Lb3 lead
-0.47 Lb3 life
-0.59 Lb3 main
-0.31 Lb3 members
-0.22 Lb3 men
-0.18 Lb3 mission
-0.32 Lb3 mother
-0.24 Lb3 my
0.49 Lb3 named
-0.18 Lb3 new
-0.20 Lb3 news
0.33 Lb3 not
0.22 Lb3 novel
-0.07 Lb3 of
0.42 Lb3 on
0.44 Lb3 only
-0.05 Lb3 opening
-0.17 Lb3 other
0.06 Lb3 out
-0.32 Lb3 played
-0.06 Lb3 power
-0.32 Lb3 premiere
-0.32 Lb3 producer
-0.28 Lb3 role
0.40 Lb3 s
-0.32 Lb3 same
-0.15 Lb3 secret
-0.89 Lb3 series
0.39 Lb3 set
-0.40 Lb3 show
-0.05 Lb3 shown
-0.12 Lb3 shows
0.31 Lb3 son
-0.16 Lb3 spin-off
0.26 Lb3 starring
-0.32 Lb3 stars
0.31 Lb3 stick
-0.04 Lb3 story
-0.14 Lb3 take
0.60 Lb3 that
-1.23 Lb3 the
0.73 Lb3 their
-0.39 Lb3 them
-0.05 Lb3 they
-0.44 Lb3 thriller
-0.08 Lb3 to
-0.27 Lb3 trailer
0.48 Lb3 various
-0.90 Lb3 was
-0.18 Lb3 we
-0.25 Lb3 web
-0.48 Lb3 were
-0.26 Lb3 which
-0.38 Lb3 while
0.32 Lb3 who
0.34 Lb3 wife
-0.12 Lb3 will
0.38 Lb3 with
-0.05 Lb3 work
-0.28 Lb3 world
-0.41 Lb3 writer
-0.14 Lb3 years
-0.32 Lb3 young
0.51 Lb3 –
0.21 Lb3 “
0.25 Lb3 ”
-0.16 R1 !
-0.15 R1 $
-0.38 R1 %D
-0.26 R1 %N
-0.17 R1 %O
0.26 R1 %P
-0.14 R1 %S
-0.59 R1 %T
-0.24 R1 's
0.11 R1 )
-0.12 R1 ,
0.54 R1 -
0.11 R1 --
0.15 R1 ...
-0.67 R1 /
-0.44 R1 :
0.58 R1 ;
-0.40 R1 ]
0.63 R1 a
-0.38 R1 actor
-0.30 R1 actress
-0.30 R1 added
0.13 R1 after
-0.30 R1 agent
0.43 R1 all
-0.18 R1 along
0.69 R1 also
-0.52 R1 and
0.48 R1 announced
0.50 R1 as
-0.41 R1 at
-0.48 R1 australia
-0.46 R1 award
-0.12 R1 back
-0.33 R1 being
-0.17 R1 book
-0.29 R1 broadcast
-0.20 R1 but
-0.35 R1 by
-0.33 R1 can
0.12 R1 cast
-0.19 R1 confirmed
-0.20 R1 continues
-0.92 R1 created
0.24 R1 described
-0.33 R1 directed
-0.72 R1 directs
-0.55 R1 drama
-0.04 R1 episode
0.33 R1 executive
-0.05 R1 family
-0.36 R1 follows
-0.48 R1 for
0.60 R1 from
-0.33 R1 had
0.17 R1 has
-0.08 R1 have
-0.07 R1 his
0.43 R1 in
-0.11 R1 is
0.37 R1 joining
0.18 R1 joins
-0.36 R1 launched
-0.07 R1 lawyer
-0.33 R1 lead
0.54 R1 leads
-0.25 R1 leave
-0.37 R1 left
-0.60 R1 made
-0.33 R1 makes
-0.25 R1 novels
-1.38 R1 of
-0.15 R1 on
-0.44 R1 one
0.19 R1 play
0.39 R1 played
0.36 R1 playing
-0.08 R1 plays
-0.09 R1 prequel
-0.65 R1 remains
0.22 R1 reprise
0.12 R1 reprises
-0.27 R1 respectively
0.18 R1 return
-0.20 R1 revealed
-0.19 R1 role
-0.61 R1 said
-0.15 R1 says
0.09 R1 series
-0.18 R1 show
-0.10 R1 sisters
-0.09 R1 spinoff
-0.14 R1 star
-0.26 R1 stars
0.30 R1 steps
-0.16 R1 story
-0.28 R1 sure
0.29 R1 take
-0.60 R1 the
-0.62 R1 to
-0.45 R1 told
-0.28 R1 took
-0.09 R1 town
0.29 R1 turned
-0.18 R1 under
-0.22 R1 update
-0.11 R1 via
-0.04 R1 was
-0.29 R1 who
-0.11 R1 will
0.41 R1 with
0.43 R1 would
0.18 R1 wrote
-0.33 R1 you
0.44 R1 –
-0.47 R1 —
-0.15 R1 “
-0.12 R2 ! $
-0.15 R2 $ $
-0.16 R2 %D .
-0.06 R2 %N %P
-0.08 R2 %N )
-0.23 R2 %N ,
0.28 R2 %P (
-0.24 R2 %T is
-0.60 R2 's %D
-0.47 R2 's %K
0.43 R2 's %P
-0.45 R2 's %T
-0.32 R2 's (
-0.17 R2 's book
-0.11 R2 's character
-0.24 R2 's childhood
-0.39 R2 's father
-0.34 R2 's first
-0.20 R2 's husband
-0.07 R2 's journey
0.16 R2 's last
-0.24 R2 's manga
-0.20 R2 's novel
-0.35 R2 's second
-0.22 R2 's series
-0.24 R2 's trilogy
0.67 R2 's “
-0.39 R2 ) $
-0.16 R2 ) %P
0.19 R2 ) ,
0.31 R2 ) .
0.26 R2 ) and
0.58 R2 ) are
-0.59 R2 ) as
-0.46 R2 ) has
0.26 R2 ) in
-0.67 R2 ) is
-0.59 R2 ) lead
-0.37 R2 ) plays
-0.72 R2 ) star
0.54 R2 ) who
-0.57 R2 ) will
-0.16 R2 ) would
-0.05 R2 , %C
0.40 R2 , %N
-0.06 R2 , %O
-0.76 R2 , a
-0.26 R2 , according
0.46 R2 , alongside
-0.16 R2 , an
-0.16 R2 , announced
-0.20 R2 , as
-0.29 R2 , but
-0.46 R2 , described
0.54 R2 , directed
0.23 R2 , for
0.29 R2 , from
0.64 R2 , has
0.09 R2 , in
0.23 R2 , is
-0.34 R2 , it
-0.09 R2 , its
-0.50 R2 , mr
0.21 R2 , new
-0.14 R2 , on
0.23 R2 , once
-0.43 R2 , played
-0.42 R2 , president
-0.06 R2 , produced
-0.16 R2 , since
-0.48 R2 , their
-0.08 R2 , told
-0.24 R2 , was
-0.15 R2 , where
-0.23 R2 , which
-0.11 R2 , while
-0.11 R2 , who
0.18 R2 , whose
0.25 R2 , will
0.47 R2 , with
-0.60 R2 , “
-0.17 R2 , ”
-0.13 R2 - based
0.38 R2 - fronted
-0.09 R2 - winning
-0.22 R2 . ,
0.09 R2 . ”
-0.27 R2 ... $
-0.54 R2 / %C
-0.26 R2 / %O
-0.22 R2 : %P
0.34 R2 : the
-0.25 R2 : “
0.24 R2 ; %T
0.33 R2 ; and
-0.30 R2 added :
0.47 R2 again playing
-0.18 R2 along with
-0.14 R2 and %D
-0.46 R2 and %T
-0.20 R2 and adapted
0.11 R2 and co
-0.21 R2 and directed
-0.15 R2 and filmed
-0.14 R2 and her
-0.09 R2 and his
-0.14 R2 and illustrated
-0.23 R2 and is
-0.15 R2 and starring
-0.22 R2 and the
-0.39 R2 and will
-0.24 R2 and written
0.08 R2 are all
-0.49 R2 are executive
0.41 R2 are the
0.17 R2 as %P
0.47 R2 as a
0.27 R2 as he
0.41 R2 as the
-0.30 R2 as well
-0.24 R2 at its
-0.29 R2 at the
-0.08 R2 australia ,
-0.44 R2 back in
-0.09 R2 by %P
-0.67 R2 created the
0.24 R2 described the
-0.33 R2 directed the
0.33 R2 executive produce
-0.38 R2 for %C
-0.88 R2 for %K
-0.06 R2 for %P
0.50 R2 for a
-0.61 R2 for his
-0.21 R2 for the
0.60 R2 from the
-0.48 R2 has a
0.41 R2 has been
0.42 R2 has joined
0.19 R2 has said
-0.21 R2 has written
0.07 R2 have joined
-0.53 R2 in %D
-0.31 R2 in %P
-0.23 R2 in %S
0.07 R2 in %T
-0.06 R2 in order
0.19 R2 in the
-0.49 R2 in “
0.15 R2 is a
-0.21 R2 is also
0.48 R2 is available
0.53 R2 is back
-0.48 R2 is directing
-0.37 R2 is found
-0.26 R2 is in
0.26 R2 is leaving
-0.53 R2 is not
0.22 R2 is on
0.45 R2 is set
-0.16 R2 is stepping
0.43 R2 is the
-0.34 R2 joins “
0.59 R2 lead the
-0.61 R2 of %P
-0.22 R2 of a
-0.57 R2 of drama
-0.08 R2 of the
-0.56 R2 on %C
0.10 R2 on %D
0.57 R2 on a
-0.04 R2 on the
0.19 R2 play the
-0.39 R2 plays %P
0.22 R2 reprise their
0.12 R2 reprises her
-0.26 R2 respectively .
-0.38 R2 return to
-0.19 R2 returns as
-0.35 R2 said ,
-0.20 R2 said .
0.33 R2 said :
-0.22 R2 said in
0.26 R2 says :
-0.32 R2 series ,
0.37 R2 series in
-0.65 R2 star %P
0.65 R2 star .
0.20 R2 stars as
-0.29 R2 stars in
-0.09 R2 the %P
-0.10 R2 to %P
-0.13 R2 to be
-0.79 R2 to return
-0.07 R2 to the
-0.14 R2 told %O
-0.31 R2 who 's
-0.46 R2 who is
-0.15 R2 who share
-0.18 R2 will be
0.27 R2 will not
-0.20 R2 will perform
0.60 R2 will play
0.08 R2 will reprise
0.23 R2 will return
0.67 R2 will star
0.44 R2 will take
0.49 R2 with %P
0.68 R2 – %P
-0.34 R2 – a
-0.68 R2 – the
-0.04 R2 — that
-0.12 R3 ! $ $
-0.15 R3 $ $ $
-0.16 R3 %D . $
-0.23 R3 %N , %P
0.28 R3 %P ( %P
-0.54 R3 's %P )
-0.64 R3 's %P ,
0.53 R3 's %P .
0.29 R3 's %P and
-0.47 R3 's %P as
-0.06 R3 's %P of
-0.06 R3 's %P to
-0.69 R3 's %T ,
-0.27 R3 's %T and
-0.32 R3 's ( %P
-0.33 R3 's character ,
-0.39 R3 's father %P
-0.20 R3 's husband %P
-0.06 R3 's journey to
-0.19 R3 's manga ,
-0.22 R3 's series %T
0.74 R3 's “ %T
-0.39 R3 ) $ $
-0.16 R3 ) %P (
-0.60 R3 ) , %P
0.49 R3 ) , a
-0.13 R3 ) , the
0.14 R3 ) , who
-0.29 R3 ) , with
0.31 R3 ) . $
-0.17 R3 ) and %P
0.28 R3 ) are back
-0.54 R3 ) as %P
-0.47 R3 ) has been
-0.27 R3 ) is the
0.24 R3 , %T is
-0.11 R3 , a %P
-0.31 R3 , a woman
-0.26 R3 , according to
0.59 R3 , and others
-0.16 R3 , announced the
-0.09 R3 , as well
-0.46 R3 , described as
0.54 R3 , directed by
-0.25 R3 , from %D
0.53 R3 , has been
0.15 R3 , is a
0.23 R3 , once again
-0.43 R3 , played by
-0.42 R3 , president of
-0.06 R3 , produced by
-0.08 R3 , the %C
-0.34 R3 , the creator
-0.08 R3 , the drama
-0.31 R3 , the producer
0.90 R3 , the series
-0.41 R3 , the son
-0.21 R3 , who also
0.31 R3 , who are
-0.77 R3 , who created
0.40 R3 , who had
0.56 R3 , who has
-0.12 R3 , who is
0.30 R3 , who plays
0.51 R3 , who starred
-0.35 R3 , who was
0.19 R3 , who will
-0.57 R3 , who wrote
-0.65 R3 , “ %T
0.09 R3 . ” $
-0.27 R3 ... $ $
-0.36 R3 / %C $
-0.30 R3 added : “
0.11 R3 and co .
-0.21 R3 and directed by
-0.07 R3 and her family
-0.14 R3 and illustrated by
-0.15 R3 and starring %P
-0.24 R3 and written by
0.19 R3 are all expected
-0.72 R3 are all set
-0.12 R3 are back in
-0.49 R3 are executive producers
0.09 R3 as %P $
0.33 R3 as %P ,
0.55 R3 as %P .
0.15 R3 as %P and
-0.36 R3 as %P the
-0.25 R3 as the king
0.27 R3 as the title
-0.30 R3 as well as
-0.44 R3 back in %D
-0.09 R3 by %P .
-0.33 R3 directed the first
-0.05 R3 for %P ,
-0.20 R3 for the %C
0.42 R3 has been cast
0.42 R3 has joined the
-0.06 R3 in %D $
-0.34 R3 in %D .
-0.22 R3 in %P ,
-0.26 R3 in %S of
0.16 R3 in %T ,
-0.06 R3 in order to
-0.17 R3 in the %P
0.15 R3 in the %S
-0.25 R3 in the new
-0.24 R3 in the show
-0.49 R3 in “ %T
0.48 R3 is available .
-0.24 R3 is directing the
-0.44 R3 is in charge
-0.11 R3 is likely to
0.45 R3 is set to
-0.05 R3 of %P )
-0.41 R3 of %P .
-0.28 R3 of %P and
-0.22 R3 of a %P
-0.06 R3 on %C ,
0.41 R3 on %D .
0.22 R3 reprise their roles
0.12 R3 reprises her role
-0.26 R3 respectively . $
0.21 R3 returns as %P
-0.20 R3 said . $
0.33 R3 said : “
-0.29 R3 said in a
0.26 R3 says : “
0.37 R3 series in %D
-0.43 R3 star %P stars
0.65 R3 star . $
-0.14 R3 told %O he
0.56 R3 will be returning
-0.20 R3 will perform the
0.38 R3 will play %P
0.39 R3 will star in
0.81 R3 with %P ,
0.46 R3 – %P $
-0.68 Rb2 %C
0.11 Rb2 %D
-0.49 Rb2 %K
-0.25 Rb2 %N
-0.38 Rb2 %O
-0.12 Rb2 %P
-0.76 Rb2 %S
-0.80 Rb2 %T
0.46 Rb2 's
-0.65 Rb2 )
0.04 Rb2 ,
-0.08 Rb2 -
-0.32 Rb2 --
-0.14 Rb2 /
0.25 Rb2 :
-0.11 Rb2 a
0.18 Rb2 absent
-0.26 Rb2 according
-0.15 Rb2 actor
-0.20 Rb2 adapted
0.26 Rb2 again
0.05 Rb2 all
0.46 Rb2 alongside
-0.47 Rb2 also
-0.22 Rb2 always
0.17 Rb2 an
0.06 Rb2 and
-0.26 Rb2 anime
0.31 Rb2 announced
-0.74 Rb2 another
-0.41 Rb2 are
-0.29 Rb2 as
-0.42 Rb2 at
-0.11 Rb2 attached
-0.25 Rb2 attended
0.48 Rb2 available
0.10 Rb2 back
-0.13 Rb2 based
-0.19 Rb2 be
0.41 Rb2 been
-0.17 Rb2 book
-0.29 Rb2 but
-0.24 Rb2 by
-0.27 Rb2 character
-0.41 Rb2 chief
-0.24 Rb2 childhood
-0.20 Rb2 clarify
0.11 Rb2 co
0.07 Rb2 comedy
-0.12 Rb2 continue
-0.32 Rb2 continues
-0.21 Rb2 debut
-0.46 Rb2 described
-0.49 Rb2 direct
0.58 Rb2 directed
-0.48 Rb2 directing
-0.71 Rb2 director
0.32 Rb2 doing
-0.37 Rb2 down
0.41 Rb2 drama
-0.46 Rb2 famous
-0.06 Rb2 fantasy
-0.38 Rb2 father
-0.59 Rb2 film
-0.15 Rb2 filmed
-0.39 Rb2 first
-0.57 Rb2 follows
0.46 Rb2 for
0.31 Rb2 found
-0.61 Rb2 from
0.25 Rb2 fronted
-0.21 Rb2 had
0.14 Rb2 has
0.38 Rb2 have
0.43 Rb2 he
0.06 Rb2 her
-0.13 Rb2 hiding
-0.37 Rb2 his
-0.30 Rb2 husband
-0.14 Rb2 illustrated
-0.08 Rb2 in
-0.33 Rb2 into
-0.12 Rb2 investigate
-0.21 Rb2 is
0.20 Rb2 it
-0.32 Rb2 its
-0.14 Rb2 join
0.31 Rb2 joined
0.46 Rb2 joining
-0.07 Rb2 journey
0.40 Rb2 last
-0.50 Rb2 lead
0.20 Rb2 leaving
0.13 Rb2 left
-0.20 Rb2 like
0.38 Rb2 likely
-0.46 Rb2 made
0.70 Rb2 make
-0.24 Rb2 manga
0.27 Rb2 mother
0.06 Rb2 mr
0.13 Rb2 new
-0.13 Rb2 no
-0.42 Rb2 not
-0.20 Rb2 novel
-0.13 Rb2 of
0.48 Rb2 off
0.83 Rb2 on
-0.14 Rb2 once
-0.06 Rb2 order
-0.06 Rb2 original
-0.15 Rb2 penned
-0.20 Rb2 perform
0.57 Rb2 play
-0.33 Rb2 played
0.47 Rb2 playing
0.29 Rb2 plays
0.70 Rb2 portray
-0.42 Rb2 president
0.33 Rb2 produce
-0.19 Rb2 produced
0.08 Rb2 reprise
-0.39 Rb2 return
-0.48 Rb2 returning
0.16 Rb2 said
-0.35 Rb2 second
-0.50 Rb2 series
0.14 Rb2 set
-0.25 Rb2 show
-0.16 Rb2 since
-0.10 Rb2 star
0.04 Rb2 starring
-0.16 Rb2 stepping
0.47 Rb2 take
0.22 Rb2 that
0.08 Rb2 the
-0.39 Rb2 their
-0.15 Rb2 them
0.27 Rb2 this
-0.84 Rb2 to
-0.46 Rb2 told
-0.06 Rb2 tour
-0.24 Rb2 trilogy
0.36 Rb2 under
0.39 Rb2 up
0.10 Rb2 very
0.32 Rb2 voice
0.19 Rb2 was
0.05 Rb2 well
-0.23 Rb2 what
-0.15 Rb2 where
-0.23 Rb2 which
-0.11 Rb2 while
0.12 Rb2 who
0.18 Rb2 whose
-0.45 Rb2 will
-0.09 Rb2 winning
-0.16 Rb2 with
-0.28 Rb2 would
-0.41 Rb2 written
-0.05 Rb2 wrote
-0.27 Rb2 you
0.06 Rb2 “
-0.26 Rb2 ”
0.33 Rb3 !
-0.23 Rb3 $
-0.10 Rb3 %C
0.08 Rb3 %D
-0.21 Rb3 %K
0.37 Rb3 %O
0.07 Rb3 %P
0.89 Rb3 %S
0.24 Rb3 %T
-0.28 Rb3 &
-0.18 Rb3 's
0.07 Rb3 (
-0.79 Rb3 )
-0.28 Rb3 ,
-0.15 Rb3 .
-0.08 Rb3 /
-0.08 Rb3 :
0.60 Rb3 a
-0.15 Rb3 about
-0.26 Rb3 actor
-0.09 Rb3 after
-0.54 Rb3 again
-0.31 Rb3 all
-0.43 Rb3 along
-0.75 Rb3 also
-0.12 Rb3 an
-0.49 Rb3 and
-0.22 Rb3 at
-0.07 Rb3 based
-0.47 Rb3 be
0.51 Rb3 been
-0.20 Rb3 best
-0.59 Rb3 by
0.76 Rb3 cast
-0.21 Rb3 character
-0.66 Rb3 charge
-0.19 Rb3 charismatic
0.71 Rb3 come
0.50 Rb3 confirmed
-0.76 Rb3 created
-0.34 Rb3 creator
-0.16 Rb3 date
-0.77 Rb3 dead
-0.07 Rb3 debuted
0.06 Rb3 detective
-0.39 Rb3 directed
-0.50 Rb3 directing
0.17 Rb3 director
-0.24 Rb3 do
-0.54 Rb3 exec
-0.58 Rb3 executive
0.30 Rb3 expected
-0.15 Rb3 family
-0.58 Rb3 fan
-0.14 Rb3 fantasy
-0.16 Rb3 fighting
0.44 Rb3 filming
-0.38 Rb3 first
-0.20 Rb3 follows
0.45 Rb3 from
-0.18 Rb3 game
-0.08 Rb3 getting
-0.21 Rb3 great
0.25 Rb3 had
-0.27 Rb3 has
0.34 Rb3 have
-0.08 Rb3 he
-0.35 Rb3 helm
0.38 Rb3 her
0.34 Rb3 heroine
0.35 Rb3 highly
-0.09 Rb3 i
0.53 Rb3 in
-0.19 Rb3 into
0.35 Rb3 involved
0.05 Rb3 is
0.16 Rb3 it
0.20 Rb3 its
-0.25 Rb3 king
0.37 Rb3 known
0.33 Rb3 last
0.51 Rb3 lead
-0.28 Rb3 life
-0.30 Rb3 local
-0.13 Rb3 made
-0.77 Rb3 manga
-0.49 Rb3 memory
-0.18 Rb3 modern
-0.09 Rb3 more
-0.52 Rb3 mrs
0.22 Rb3 much
-0.59 Rb3 murder
-0.08 Rb3 new
-0.27 Rb3 news
0.46 Rb3 not
-0.52 Rb3 novel
0.31 Rb3 of
-0.59 Rb3 on
0.32 Rb3 one
-0.35 Rb3 original
-0.32 Rb3 other
0.60 Rb3 others
-0.51 Rb3 out
-0.22 Rb3 pilot
0.07 Rb3 place
-0.14 Rb3 play
-0.14 Rb3 played
0.17 Rb3 playing
0.30 Rb3 plays
0.32 Rb3 premiere
-0.34 Rb3 producer
-0.67 Rb3 producers
0.41 Rb3 produces
-0.42 Rb3 release
0.12 Rb3 return
0.56 Rb3 returning
0.12 Rb3 role
0.22 Rb3 roles
-0.38 Rb3 romantic
-0.31 Rb3 said
-0.27 Rb3 same
0.12 Rb3 series
-0.18 Rb3 service
-0.58 Rb3 set
-0.17 Rb3 she
-0.17 Rb3 show
-0.25 Rb3 shown
-0.53 Rb3 showrunner
0.16 Rb3 son
-0.05 Rb3 south
-0.07 Rb3 star
0.51 Rb3 starred
-0.43 Rb3 stars
-0.18 Rb3 stepping
-0.44 Rb3 story
-0.55 Rb3 studio
-0.52 Rb3 that
-0.29 Rb3 the
0.34 Rb3 their
-0.60 Rb3 they
-0.36 Rb3 this
-0.50 Rb3 thriller
-0.61 Rb3 time
0.39 Rb3 title
0.07 Rb3 titular
-0.50 Rb3 to
0.38 Rb3 very
-0.12 Rb3 which
0.13 Rb3 who
-0.31 Rb3 wife
-0.12 Rb3 will
-0.22 Rb3 with
-0.31 Rb3 woman
-0.33 Rb3 work
-0.63 Rb3 written
-0.57 Rb3 wrote
-0.23 Rb3 year
-0.14 Rb3 –
-0.47 Rb3 “
-0.39 Rb3 ”
0.12 T after
-0.05 T both
-0.18 T none
-0.17 T season
0.14 at caption
-0.34 at first0
-0.40 at first1
-0.15 at first2
0.79 at first3
0.49 at heading
1.08 at last3
0.09 at length1
-0.05 at length2
-0.11 at length3
-0.29 at length4
-0.13 at length5
0.10 at middle2
0.63 at middle3
-0.08 at paragraph
-0.90 at title
2.96 cat cast
-1.73 cat character
-1.42 cat maker
-0.25 l1 %C
0.18 l1 %D
-0.35 l1 %N
0.14 l1 %O
-0.43 l1 %P
-0.27 l1 %S
-0.32 l1 %T
0.15 l1 &
0.31 l1 's
0.44 l1 (
0.09 l1 )
0.26 l1 ,
-0.33 l1 -
-0.18 l1 --
0.53 l1 .
0.11 l1 :
1.03 l1 ;
0.06 l1 ^
-0.92 l1 a
-0.10 l1 about
0.92 l1 actor
-0.18 l1 actors
0.69 l1 actress
-0.45 l1 adapts
-0.14 l1 after
-0.42 l1 aka
0.80 l1 alongside
-0.48 l1 an
-0.05 l1 and
0.33 l1 are
-0.29 l1 around
-0.87 l1 as
-0.71 l1 at
-0.29 l1 axed
0.44 l1 be
-0.31 l1 beloved
-0.18 l1 between
-0.31 l1 black
-0.90 l1 both
-0.27 l1 bring
-0.20 l1 brother
-0.13 l1 but
-0.18 l1 by
-0.29 l1 called
-0.70 l1 character
-0.37 l1 chief
-0.13 l1 co-creator
-0.77 l1 creator
-0.37 l1 creators
-0.74 l1 detective
-0.57 l1 director
-1.11 l1 doing
-0.42 l1 drama
-0.21 l1 father
0.06 l1 feature
-0.51 l1 features
-0.13 l1 film
-0.41 l1 followed
-0.64 l1 follows
-0.23 l1 for
0.16 l1 from
-0.23 l1 game
0.30 l1 has
-0.46 l1 his
0.53 l1 host
-0.11 l1 husband
-0.47 l1 in
-0.24 l1 include
-0.05 l1 includes
0.29 l1 including
-0.09 l1 into
0.13 l1 is
-0.40 l1 its
0.15 l1 join
-0.12 l1 joining
-0.38 l1 know
-0.14 l1 last
-0.36 l1 lord
-0.24 l1 meets
0.71 l1 members
-0.16 l1 mother
-0.10 l1 movie
-0.30 l1 mr
-0.37 l1 my
-0.35 l1 named
-0.40 l1 new
0.57 l1 newcomer
0.15 l1 newcomers
-0.13 l1 no
0.43 l1 nominee
-0.12 l1 not
0.12 l1 of
-0.32 l1 officer
-0.41 l1 on
-0.16 l1 one
-0.46 l1 only
0.58 l1 opposite
0.54 l1 or
-0.57 l1 play
-0.87 l1 played
-0.45 l1 playing
-0.63 l1 plays
-0.67 l1 portray
-0.65 l1 president
-0.13 l1 producer
-0.40 l1 producers
-0.50 l1 protagonist
-0.36 l1 protagonists
-0.08 l1 publisher
0.70 l1 replacing
-0.37 l1 said
0.32 l1 sees
0.05 l1 series
-0.55 l1 service
-0.45 l1 showrunner
-0.10 l1 small
-0.44 l1 so
-0.35 l1 south
0.58 l1 star
0.05 l1 starred
-0.31 l1 starring
-0.07 l1 stars
-0.16 l1 studio
-0.29 l1 takes
0.16 l1 that
-0.41 l1 the
-0.32 l1 their
-0.19 l1 through
-0.18 l1 title
-0.24 l1 under
-0.44 l1 upon
-0.28 l1 us
-0.81 l1 vampire
0.25 l1 villain
0.33 l1 was
-0.20 l1 watching
-0.16 l1 west
-0.11 l1 when
-0.51 l1 whether
0.37 l1 while
-0.54 l1 wife
0.55 l1 winner
0.07 l1 with
-0.05 l1 young
0.26 l1 –
-0.74 l1 “
0.09 l1 ”
-0.17 l2 %C 's
0.16 l2 %C ,
0.15 l2 %C and
-0.33 l2 %D ,
0.23 l2 %D and
0.15 l2 %D that
-0.25 l2 %K 's
-0.64 l2 %K ,
-0.42 l2 %K and
0.18 l2 %O ,
0.17 l2 %P &
0.07 l2 %P 's
0.25 l2 %P )
0.30 l2 %P ,
0.14 l2 %P /
0.33 l2 %P :
0.67 l2 %P ;
0.08 l2 %P and
-0.81 l2 %P as
-0.22 l2 %P by
-0.28 l2 %P for
-0.70 l2 %P in
-0.61 l2 %P of
-0.10 l2 %P on
0.64 l2 %P or
-0.37 l2 %P plays
0.37 l2 %P star
-0.29 l2 %P takes
-0.90 l2 %P the
-0.48 l2 %P to
-0.20 l2 %P with
-0.45 l2 %P –
0.23 l2 %S ,
0.09 l2 %S are
0.55 l2 %S with
-0.16 l2 %T %S
-0.44 l2 %T (
0.57 l2 %T ,
-0.14 l2 %T :
-0.35 l2 %T and
0.33 l2 %T are
-0.56 l2 %T creator
-0.05 l2 %T in
0.49 l2 %T starring
0.19 l2 %T stars
0.44 l2 %T with
-0.30 l2 's (
-0.18 l2 's father
-0.10 l2 's husband
-0.17 l2 's the
-0.32 l2 ( the
-0.28 l2 ( “
-0.84 l2 ) as
-0.20 l2 ) –
-0.18 l2 , a
0.23 l2 , after
-0.25 l2 , alongside
0.05 l2 , and
-0.06 l2 , but
-0.23 l2 , including
0.51 l2 , starring
0.08 l2 , stars
0.15 l2 , the
0.28 l2 , with
0.52 l2 , “
-0.52 l2 , ”
-0.12 l2 . /
-0.41 l2 / producer
-0.38 l2 : the
-0.37 l2 : “
-0.05 l2 ^ %T
0.06 l2 ^ ^
0.22 l2 ^ actor
-0.64 l2 ^ both
-0.22 l2 ^ but
-0.40 l2 ^ creator
0.25 l2 ^ from
-0.12 l2 ^ joining
-0.27 l2 ^ showrunner
0.05 l2 ^ starring
-0.19 l2 ^ the
-0.58 l2 ^ when
-0.76 l2 ^ “
-0.13 l2 about the
-0.11 l2 according to
-0.28 l2 actor ,
-0.43 l2 adaptation of
-0.37 l2 adapted by
-0.15 l2 adapted from
0.18 l2 along with
0.15 l2 also includes
0.53 l2 also stars
-0.21 l2 and a
-0.05 l2 and around
0.14 l2 and starring
0.08 l2 and the
0.29 l2 and writer
-0.13 l2 anime at
-0.17 l2 announced at
-0.08 l2 as a
-0.26 l2 as an
-0.31 l2 as “
-0.25 l2 at the
0.40 l2 back ;
-0.28 l2 based on
0.24 l2 cast :
0.43 l2 cast includes
0.14 l2 cast including
0.71 l2 cast members
-0.08 l2 city of
-0.25 l2 co-written by
-0.57 l2 created by
-0.38 l2 credit :
-0.21 l2 daughter ,
-0.81 l2 directed by
-0.27 l2 dr .
0.20 l2 drama starring
-0.19 l2 during the
-0.74 l2 duties with
-0.30 l2 executive producer
-0.15 l2 film ,
-0.07 l2 follows a
-0.27 l2 from the
-0.29 l2 has axed
-0.28 l2 illustrated by
-0.16 l2 in %D
-0.55 l2 in a
-0.24 l2 in the
0.17 l2 inspired by
-0.19 l2 it starred
0.08 l2 it stars
-0.07 l2 know so
0.31 l2 led by
-0.16 l2 man ,
-0.34 l2 manga by
0.46 l2 mr .
-0.30 l2 name by
-0.53 l2 novel by
-0.28 l2 novels by
-0.15 l2 of a
-0.42 l2 of drama
-0.54 l2 of the
-0.07 l2 on a
-0.25 l2 on the
-0.27 l2 photo by
0.61 l2 played by
-0.06 l2 produced by
-0.30 l2 return as
-0.35 l2 returning as
-0.29 l2 returns as
-0.09 l2 revolves around
-0.21 l2 role as
-0.47 l2 role of
-0.20 l2 roles as
-0.37 l2 series ,
-0.40 l2 series and
-0.17 l2 series creator
-0.64 l2 series from
0.07 l2 series starring
0.65 l2 series stars
-0.70 l2 series with
-0.39 l2 set in
-0.22 l2 shooting in
-0.20 l2 show ,
0.40 l2 show stars
-0.05 l2 song “
0.09 l2 star :
0.10 l2 star opposite
-0.36 l2 story of
0.76 l2 such as
0.35 l2 the %D
-0.16 l2 the %N
-0.31 l2 the black
-0.05 l2 the last
-0.15 l2 the south
-0.25 l2 the “
-0.09 l2 to the
-0.04 l2 town of
-0.26 l2 under director
-0.49 l2 voice of
-0.16 l2 who plays
0.44 l2 will be
-0.57 l2 will play
-0.06 l2 with the
0.07 l2 working with
-0.49 l2 written by
-0.19 l2 “ a
-0.16 l2 “ the
-0.43 l2 ” (
-0.16 l2 ” creator
-0.37 l2 ” said
0.42 l2 ” starring
-0.48 l2 ” “
-0.29 l3 %C has axed
-0.20 l3 %D ) –
-0.25 l3 %D , but
0.23 l3 %D , with
-0.28 l3 %K , and
-0.09 l3 %O %P 's
-0.30 l3 %P 's (
-0.18 l3 %P 's father
-0.10 l3 %P 's husband
-0.32 l3 %P ( the
-0.28 l3 %P ( “
0.88 l3 %P ) ,
0.21 l3 %P ) and
-0.77 l3 %P ) as
-0.14 l3 %P , a
-0.05 l3 %P , and
-0.53 l3 %P , the
-0.07 l3 %P : the
-0.12 l3 %P and the
-0.14 l3 %P in the
-0.33 l3 %P of drama
-0.29 l3 %P returns as
-0.57 l3 %P will play
-0.26 l3 %S of the
0.23 l3 %T , starring
0.45 l3 %T , with
0.15 l3 %T and the
-0.16 l3 %T ” creator
-0.61 l3 's %P ,
-0.87 l3 's %P and
-0.15 l3 's %P of
-0.42 l3 's %T ,
0.60 l3 ( %P &
0.59 l3 ( %P 's
-1.38 l3 ( %P ,
-0.28 l3 ( %P and
-0.25 l3 ( %P of
-0.10 l3 ( %P on
-0.05 l3 ( “ the
-0.48 l3 ) , with
0.30 l3 , %P &
0.29 l3 , %P 's
-0.23 l3 , %P (
0.27 l3 , %P ,
0.83 l3 , %P and
-0.38 l3 , %P as
-0.36 l3 , %P in
-0.11 l3 , according to
0.61 l3 , along with
-0.09 l3 , directed by
0.21 l3 , inspired by
0.53 l3 , mr .
0.36 l3 , played by
-0.28 l3 , produced by
-0.13 l3 , written by
-0.37 l3 , ” said
-0.48 l3 , ” “
-0.73 l3 : %P (
-0.09 l3 : %P ,
0.07 l3 ; %P and
-0.64 l3 ^ %K ,
0.18 l3 ^ %P 's
-0.79 l3 ^ %P (
0.36 l3 ^ %P ,
0.76 l3 ^ %P :
0.04 l3 ^ %P and
-0.83 l3 ^ %P as
-0.37 l3 ^ %P plays
-0.32 l3 ^ %P –
-0.16 l3 ^ %T %S
-0.44 l3 ^ %T (
0.15 l3 ^ %T stars
-0.05 l3 ^ ^ %T
0.06 l3 ^ ^ ^
0.22 l3 ^ ^ actor
-0.64 l3 ^ ^ both
-0.22 l3 ^ ^ but
-0.40 l3 ^ ^ creator
0.25 l3 ^ ^ from
-0.12 l3 ^ ^ joining
-0.27 l3 ^ ^ showrunner
0.05 l3 ^ ^ starring
-0.19 l3 ^ ^ the
-0.58 l3 ^ ^ when
-0.76 l3 ^ ^ “
-0.24 l3 ^ based on
0.22 l3 ^ cast :
-0.19 l3 ^ created by
-0.25 l3 ^ directed by
-0.20 l3 ^ executive producer
-0.19 l3 ^ it starred
-0.34 l3 ^ produced by
-0.20 l3 ^ written by
0.43 l3 a %S with
-0.22 l3 after %P 's
-0.25 l3 alongside %P and
-0.31 l3 an adaptation of
0.09 l3 and %P 's
-0.12 l3 and %P (
-0.37 l3 and %P as
-0.09 l3 and %P of
-0.37 l3 and adapted by
-0.16 l3 and directed by
-0.18 l3 and illustrated by
-0.06 l3 and produced by
-0.14 l3 and written by
-0.52 l3 are %P (
-0.12 l3 are %P and
0.24 l3 as %P ,
-0.91 l3 as %P the
-0.08 l3 based on the
-0.33 l3 be directed by
-0.28 l3 be written by
-0.14 l3 book %T :
0.64 l3 both %P and
-0.78 l3 by %P (
0.29 l3 by %P ,
-0.20 l3 by %P /
-0.21 l3 by %P and
0.15 l3 cast also includes
-0.05 l3 centers on a
0.30 l3 character %P (
-0.28 l3 creator %P and
0.43 l3 executive produced by
0.35 l3 father %P (
-0.22 l3 for %K and
-0.20 l3 for the %D
-0.35 l3 from %P and
0.45 l3 has %P and
-0.21 l3 her role as
-0.37 l3 in %P 's
-0.06 l3 in %P ,
-0.81 l3 in %P and
-0.05 l3 in and around
-0.46 l3 include %P (
-0.46 l3 include %P ,
0.14 l3 includes %P ,
0.55 l3 including %P ,
-0.04 l3 is based on
-0.28 l3 is directed by
-0.22 l3 is written by
0.13 l3 like %P ,
0.66 l3 members %P ,
-0.08 l3 new %P 's
-0.33 l3 of %P 's
0.22 l3 of %P (
-0.25 l3 of %P ,
-1.11 l3 of %P and
0.29 l3 of %P as
-0.39 l3 of %S ,
0.58 l3 of %T ,
0.41 l3 on %D ,
0.15 l3 on %D that
-0.11 l3 on %P &
-0.51 l3 on %P and
-0.09 l3 on %P in
-0.49 l3 producer ) ,
-0.32 l3 producers %P and
-0.30 l3 same name by
-0.19 l3 series written by
-0.12 l3 set in the
0.43 l3 starred %P ,
0.42 l3 starring %P 's
-0.24 l3 starring %P ,
0.69 l3 starring %P and
-0.06 l3 stars %P (
0.36 l3 stars %P ,
-0.53 l3 stars %P as
-0.52 l3 the %P 's
-0.63 l3 the %P ,
0.39 l3 the %P and
-0.15 l3 the %P for
-0.36 l3 the %P of
-0.13 l3 the anime at
0.34 l3 the cast includes
-0.07 l3 the role of
0.28 l3 the series stars
-0.20 l3 the show ,
0.40 l3 the show stars
-0.36 l3 the story of
-0.05 l3 theme song “
0.18 l3 to %O ,
-0.46 l3 to %P 's
0.33 l3 to %P (
-0.35 l3 to %P ,
-0.44 l3 to %P and
-0.13 l3 was created by
-0.10 l3 was written by
-0.18 l3 with %P ,
-0.23 l3 with %P and
-0.22 l3 with %P as
-0.41 l3 writer / producer
0.61 l3 “ %P (
-0.45 l3 “ %P and
-0.17 l3 ” ) and
-1.43 own P1
-0.35 own P2
-0.77 own P3
-0.09 own Psure1
0.65 own Psure2
0.13 own Psure3
-1.34 own writtenP1
-0.24 own writtenP2
-1.15 own writtenP3
-0.08 own writtenPsure1
0.62 own writtenPsure2
0.24 own writtenPsure3
-0.10 par %P
0.22 par %T
-0.24 par the
-0.15 par “
-0.32 par2 %P )
0.44 par2 %P ,
0.16 par2 %P of
-0.05 par2 %P on
-0.18 par2 the %P
-0.15 par2 “ %P
-0.16 r1 !
-0.79 r1 $
-0.38 r1 %D
-0.56 r1 %N
-0.14 r1 %O
-0.14 r1 %S
-0.59 r1 %T
0.43 r1 &
-0.24 r1 's
-0.20 r1 (
0.26 r1 )
0.54 r1 -
0.11 r1 --
0.16 r1 .
-0.06 r1 ...
-0.29 r1 /
-0.28 r1 :
-0.17 r1 ;
-0.40 r1 ]
0.41 r1 a
-0.38 r1 actor
-0.30 r1 actress
-0.30 r1 added
0.13 r1 after
-0.21 r1 again
-0.30 r1 agent
0.53 r1 all
-0.18 r1 along
0.58 r1 also
0.17 r1 and
0.48 r1 announced
-0.25 r1 are
0.94 r1 as
-0.40 r1 at
-0.48 r1 australia
-0.46 r1 award
-0.28 r1 back
-0.28 r1 being
-0.16 r1 book
-0.19 r1 but
-0.35 r1 by
-0.33 r1 can
0.10 r1 cast
-0.40 r1 confirmed
-0.30 r1 continues
-0.60 r1 created
0.28 r1 described
-0.33 r1 directed
-0.47 r1 directs
-0.55 r1 drama
-0.04 r1 episode
0.66 r1 executive
-0.05 r1 family
-0.36 r1 follows
-0.40 r1 for
-0.36 r1 from
-0.33 r1 had
0.24 r1 has
-0.40 r1 have
-0.07 r1 his
0.46 r1 in
0.26 r1 joining
0.18 r1 joins
-0.32 r1 launched
-0.07 r1 lawyer
-0.17 r1 lead
0.53 r1 leads
-0.25 r1 leave
-0.35 r1 left
-0.60 r1 made
-0.33 r1 makes
-1.01 r1 of
-0.09 r1 on
-0.44 r1 one
-0.43 r1 or
0.39 r1 played
0.27 r1 playing
0.34 r1 plays
-0.09 r1 prequel
-0.46 r1 remains
0.05 r1 reprise
0.12 r1 reprises
-0.18 r1 respectively
-0.13 r1 return
-0.20 r1 revealed
-0.19 r1 role
-0.61 r1 said
-0.15 r1 says
-0.19 r1 series
-0.18 r1 show
-0.10 r1 sisters
-0.09 r1 spinoff
-0.23 r1 star
-0.26 r1 stars
-0.17 r1 steps
-0.11 r1 story
-0.28 r1 sure
0.20 r1 take
-0.60 r1 the
-0.08 r1 to
-0.45 r1 told
-0.28 r1 took
-0.09 r1 town
0.20 r1 turned
-0.22 r1 update
-0.11 r1 via
0.27 r1 was
-0.16 r1 will
-0.36 r1 with
0.18 r1 wrote
-0.33 r1 you
0.44 r1 –
-0.19 r1 —
-0.15 r1 “
-0.81 r1 ”
-0.12 r2 ! $
-0.79 r2 $ $
-0.15 r2 %D .
-0.06 r2 %N %P
-0.22 r2 %N ,
-0.24 r2 %T is
0.43 r2 & %P
-0.60 r2 's %D
-0.43 r2 's %K
0.23 r2 's %P
-0.44 r2 's %T
-0.32 r2 's (
-0.17 r2 's book
-0.11 r2 's character
-0.20 r2 's childhood
-0.11 r2 's father
-0.34 r2 's first
-0.20 r2 's husband
-0.07 r2 's journey
0.16 r2 's last
-0.24 r2 's manga
-0.20 r2 's novel
-0.35 r2 's second
-0.22 r2 's series
-0.24 r2 's trilogy
0.56 r2 's “
0.10 r2 ( %P
0.13 r2 ( the
0.56 r2 ( this
-0.13 r2 ( “
-0.39 r2 ) $
-0.06 r2 ) %P
0.50 r2 ) ,
0.40 r2 ) .
-0.26 r2 ) and
0.58 r2 ) are
-0.60 r2 ) as
-0.39 r2 ) has
0.26 r2 ) in
-0.72 r2 ) is
-0.59 r2 ) lead
-0.51 r2 ) plays
-0.72 r2 ) star
0.54 r2 ) who
-0.57 r2 ) will
-0.16 r2 ) would
-0.05 r2 , %C
-0.39 r2 , %K
0.40 r2 , %N
0.19 r2 , %P
-0.13 r2 , %T
-0.38 r2 , a
-0.22 r2 , according
-0.16 r2 , an
-0.37 r2 , and
-0.16 r2 , announced
-0.45 r2 , as
-0.29 r2 , but
-0.46 r2 , described
0.54 r2 , directed
0.24 r2 , for
0.31 r2 , from
0.22 r2 , has
0.20 r2 , in
0.25 r2 , is
0.11 r2 , its
-0.33 r2 , mr
0.21 r2 , new
-0.14 r2 , on
0.23 r2 , once
-0.36 r2 , played
-0.42 r2 , president
-0.06 r2 , produced
-0.24 r2 , respectively
-0.16 r2 , since
-0.52 r2 , the
-0.27 r2 , their
-0.08 r2 , told
-0.23 r2 , was
-0.15 r2 , where
-0.23 r2 , which
-0.09 r2 , while
-0.26 r2 , who
0.18 r2 , whose
0.11 r2 , will
0.18 r2 , with
-0.40 r2 , “
-0.13 r2 , ”
-0.13 r2 - based
0.38 r2 - fronted
-0.09 r2 - winning
0.08 r2 . $
0.09 r2 . ”
-0.21 r2 ... $
-0.54 r2 / %C
-0.19 r2 / %O
0.12 r2 / %P
-0.20 r2 : %P
0.34 r2 : the
-0.62 r2 ; %P
0.33 r2 ; and
-0.30 r2 added :
0.47 r2 again playing
-0.18 r2 along with
-0.14 r2 and %D
-0.80 r2 and %K
0.23 r2 and %P
-0.41 r2 and %T
0.11 r2 and co
-0.12 r2 and directed
-0.07 r2 and her
0.19 r2 and his
-0.23 r2 and is
-0.29 r2 and the
-0.04 r2 and will
-0.10 r2 and written
0.46 r2 are all
-0.06 r2 are back
-0.24 r2 are executive
0.14 r2 are the
0.66 r2 as %P
0.47 r2 as a
0.27 r2 as he
0.80 r2 as the
-0.24 r2 at its
-0.23 r2 at the
-0.08 r2 australia ,
-0.44 r2 back in
-0.08 r2 by %P
0.28 r2 described the
-0.33 r2 directed the
0.66 r2 executive produce
-0.35 r2 for %C
-0.39 r2 for %K
-0.06 r2 for %P
0.50 r2 for a
-0.61 r2 for his
-0.21 r2 for the
-0.36 r2 from the
0.41 r2 has been
0.42 r2 has joined
0.19 r2 has said
-0.21 r2 has written
-0.28 r2 have joined
-0.38 r2 in %D
-0.05 r2 in %P
-0.24 r2 in %S
0.07 r2 in %T
0.04 r2 in the
0.17 r2 is a
-0.21 r2 is also
0.48 r2 is available
0.53 r2 is back
-0.47 r2 is directing
-0.37 r2 is found
-0.08 r2 is in
0.26 r2 is leaving
0.33 r2 is likely
-0.53 r2 is not
0.22 r2 is on
0.45 r2 is set
0.46 r2 is the
-0.34 r2 joins “
-0.33 r2 of %P
-0.06 r2 of a
-0.09 r2 of drama
-0.08 r2 of the
-0.56 r2 on %C
0.36 r2 on %D
0.31 r2 on a
0.26 r2 on the
-0.43 r2 or %P
0.29 r2 plays %P
0.05 r2 reprise their
0.12 r2 reprises her
-0.17 r2 respectively .
-0.49 r2 return to
-0.19 r2 returns as
-0.35 r2 said ,
-0.20 r2 said .
0.33 r2 said :
-0.21 r2 said in
0.26 r2 says :
-0.32 r2 series ,
0.37 r2 series in
-0.50 r2 star %P
0.20 r2 stars as
-0.29 r2 stars in
-0.09 r2 the %P
-0.09 r2 to %P
-0.13 r2 to be
-0.44 r2 to return
-0.07 r2 to the
-0.14 r2 told %O
-0.31 r2 who 's
-0.46 r2 who is
-0.20 r2 will be
0.34 r2 will not
-0.20 r2 will perform
0.51 r2 will play
0.08 r2 will reprise
0.17 r2 will return
0.39 r2 will star
-0.36 r2 with %P
0.68 r2 – %P
-0.34 r2 – a
-0.68 r2 – the
-0.04 r2 — that
-0.62 r2 ” )
-0.24 r2 ” ,
-0.13 r2 ” is
-0.12 r3 ! $ $
-0.79 r3 $ $ $
-0.15 r3 %D . $
-0.22 r3 %N , %P
0.53 r3 & %P )
-0.43 r3 's %P )
-0.64 r3 's %P ,
0.53 r3 's %P .
-0.93 r3 's %P and
-0.43 r3 's %P as
-0.06 r3 's %P of
-0.06 r3 's %P to
-0.69 r3 's %T ,
-0.27 r3 's %T and
-0.32 r3 's ( %P
-0.33 r3 's character ,
-0.11 r3 's father %P
-0.20 r3 's husband %P
-0.06 r3 's journey to
-0.19 r3 's manga ,
-0.22 r3 's series %T
0.61 r3 's “ %T
-0.30 r3 ( %P )
0.56 r3 ( %P ,
0.30 r3 ( %P and
0.27 r3 ( %P of
-0.05 r3 ( %P on
0.18 r3 ( the %P
0.56 r3 ( this is
-0.24 r3 ( “ %P
0.30 r3 ( “ the
-0.39 r3 ) $ $
-0.06 r3 ) %P (
-0.36 r3 ) , %P
0.49 r3 ) , a
0.31 r3 ) , who
-0.11 r3 ) , with
0.40 r3 ) . $
-0.15 r3 ) and %P
0.28 r3 ) are back
-0.55 r3 ) as %P
-0.27 r3 ) is the
-0.29 r3 , %K .
0.21 r3 , %P $
0.18 r3 , %P &
0.33 r3 , %P 's
-0.68 r3 , %P (
0.50 r3 , %P ,
0.46 r3 , %P .
0.64 r3 , %P and
-0.86 r3 , %P as
-0.60 r3 , %P in
-0.41 r3 , %P is
-0.52 r3 , %P of
0.04 r3 , %T is
-0.22 r3 , according to
-0.40 r3 , and %P
0.20 r3 , and others
-0.05 r3 , and the
-0.16 r3 , announced the
-0.40 r3 , as well
-0.46 r3 , described as
0.54 r3 , directed by
-0.17 r3 , from %D
-0.20 r3 , has been
0.23 r3 , once again
-0.36 r3 , played by
-0.42 r3 , president of
-0.06 r3 , produced by
-0.24 r3 , respectively .
-0.08 r3 , the %C
-0.47 r3 , the %P
-0.34 r3 , the creator
-0.08 r3 , the drama
-0.31 r3 , the producer
0.28 r3 , the series
0.19 r3 , the show
-0.41 r3 , the son
-0.19 r3 , who also
0.22 r3 , who are
-0.69 r3 , who created
0.40 r3 , who had
0.56 r3 , who has
-0.09 r3 , who is
0.30 r3 , who plays
0.50 r3 , who starred
-0.35 r3 , who was
-0.12 r3 , who will
-0.57 r3 , who wrote
-0.40 r3 , “ %T
0.08 r3 . $ $
0.09 r3 . ” $
-0.21 r3 ... $ $
-0.36 r3 / %C $
-0.30 r3 added : “
-0.66 r3 and %K ,
-0.14 r3 and %K .
-0.65 r3 and %P $
0.28 r3 and %P 's
-0.53 r3 and %P (
-0.17 r3 and %P )
0.08 r3 and %P ,
-0.50 r3 and %P .
0.36 r3 and %P ;
0.37 r3 and %P again
-0.06 r3 and %P all
0.24 r3 and %P also
-0.24 r3 and %P and
0.26 r3 and %P are
-0.71 r3 and %P as
0.49 r3 and %P back
-0.41 r3 and %P executive
-0.47 r3 and %P for
0.65 r3 and %P have
0.45 r3 and %P in
0.12 r3 and %P joining
-0.41 r3 and %P of
0.78 r3 and %P return
-0.08 r3 and %P story
0.19 r3 and %P take
-0.69 r3 and %P to
0.11 r3 and co .
-0.12 r3 and directed by
-0.07 r3 and her family
-0.18 r3 and the %P
-0.10 r3 and written by
0.08 r3 are all expected
-0.24 r3 are executive producers
0.24 r3 as %P $
0.54 r3 as %P 's
0.74 r3 as %P ,
0.58 r3 as %P .
0.08 r3 as %P ;
0.21 r3 as %P and
-0.36 r3 as %P the
0.44 r3 as the king
0.31 r3 as the title
-0.44 r3 back in %D
-0.08 r3 by %P .
-0.33 r3 directed the first
-0.05 r3 for %P ,
-0.20 r3 for the %C
0.42 r3 has been cast
0.42 r3 has joined the
-0.06 r3 in %D $
-0.15 r3 in %D .
0.05 r3 in %P ,
-0.26 r3 in %S of
0.16 r3 in %T ,
-0.17 r3 in the %P
0.15 r3 in the %S
-0.25 r3 in the new
-0.24 r3 in the show
0.48 r3 is available .
-0.32 r3 is in charge
0.45 r3 is set to
-0.05 r3 of %P )
-0.08 r3 of %P .
-0.28 r3 of %P and
-0.06 r3 of a %P
-0.06 r3 on %C ,
0.41 r3 on %D .
0.05 r3 reprise their roles
0.12 r3 reprises her role
-0.17 r3 respectively . $
0.21 r3 returns as %P
-0.20 r3 said . $
0.33 r3 said : “
-0.26 r3 said in a
0.26 r3 says : “
0.37 r3 series in %D
-0.43 r3 star %P stars
-0.14 r3 told %O he
0.56 r3 will be returning
0.09 r3 will not be
-0.20 r3 will perform the
0.23 r3 will play %P
0.39 r3 will star in
0.46 r3 – %P $
-0.48 r3 ” ) ,
-0.19 r3 ” ) .
0.50 rule <actor>_as_<character>
0.14 rule <actor>_plays_<character>
0.32 rule <actor>’s_character
1.04 rule <character>_(<actor>)
-0.04 rule <people>_cast
0.47 rule <people>_in_<series>
-0.07 rule <people>_leave
0.24 rule <people>_return
0.48 rule <people>_star
0.45 rule <person>-fronted
0.67 rule actors_<people>
1.02 rule alongside_<people>
1.53 rule any
0.61 rule cast_includes_<people>
1.35 rule joining_are_<people>
-1.02 rule none
0.29 rule played_by_<people>
0.94 rule starring_<people>
0.64 rule the_<people>_series
-0.28 rule the_original_cast_<people>
`
