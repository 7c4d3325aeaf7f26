/** What the judge of cast claims has learnt: what each feature adds to the odds of a candidate. Written by the training; see docs/training.md. */
export const castWeights = `
-0.128 bias
-0.07 A !
-0.26 A #
-0.11 A %C
-0.31 A %D
-1.05 A %K
-0.10 A %N
-0.08 A %O
0.06 A %P
-0.16 A %S
0.10 A %T
-0.07 A &
0.06 A )
-0.09 A +
-0.20 A ,
0.17 A -
0.13 A .
0.92 A ...
-0.41 A /
0.08 A ;
0.28 A ?
-0.38 A ]
-0.20 A about
0.26 A absent
0.28 A acclaimed
0.43 A according
-0.13 A action
-0.56 A actor
-0.05 A actress
-0.62 A actually
-0.67 A adaptation
-0.58 A adapted
-0.37 A adapts
0.78 A added
0.44 A additions
0.29 A admitted
0.34 A affair
0.71 A after
0.47 A again
-0.18 A against
0.32 A agent
0.58 A ago
-0.30 A air
-0.64 A aired
0.07 A aka
-0.08 A all
-0.62 A alone
-0.84 A along
0.39 A alongside
0.51 A already
0.12 A also
0.07 A although
0.15 A always
0.17 A am
-0.27 A american
0.08 A among
-0.72 A animation
-0.63 A anime
0.57 A announced
0.60 A announcing
-0.35 A another
-0.40 A anticipated
-0.28 A any
0.62 A appear
-0.52 A arc
0.05 A around
0.55 A arrives
-0.15 A art
-0.34 A attached
-0.18 A attended
-0.19 A audience
-0.42 A audiences
-0.40 A australia
-0.29 A australian
-0.32 A author
0.15 A available
-0.34 A award
-0.05 A award-winning
-0.42 A away
-0.04 A axed
0.39 A back
-0.32 A bafta
-0.15 A base
-0.83 A based
-0.73 A became
-0.53 A because
-0.09 A become
-0.15 A before
-0.18 A begin
0.06 A beginning
0.47 A begins
-0.48 A begun
-0.44 A behind
0.14 A being
0.63 A best
-0.33 A best-selling
0.24 A better
-0.11 A between
-0.05 A black
0.50 A blown
-0.51 A board
-0.44 A body
-0.23 A books
-0.84 A both
-0.51 A bow
0.40 A boy
0.53 A brand
0.23 A break
-0.23 A bright
0.52 A brilliant
0.59 A bring
-0.58 A bringing
-0.09 A british
-0.28 A broadcast
-0.10 A brother
-0.35 A brought
-0.24 A business
-0.10 A but
-0.34 A cable
-0.38 A called
-0.37 A came
0.11 A can
-0.38 A canada
-0.58 A cancelled
-0.51 A care
0.64 A cast
-0.63 A casting
0.15 A centers
-0.31 A central
0.19 A centre
-0.33 A century
-0.28 A ceo
-0.22 A chance
-0.41 A changes
-0.08 A channel
-0.36 A channels
-0.69 A character
-0.16 A characters
-1.25 A charge
-0.29 A charismatic
-0.43 A checking
0.11 A chef
-0.27 A chief
-0.23 A christmas
-0.44 A city
-0.22 A clarify
-0.17 A close
-0.34 A closer
0.14 A co
-0.41 A co-creator
0.10 A come
0.61 A comeback
0.29 A comedic
-0.14 A comedy
-0.15 A comes
-1.18 A coming
0.19 A commented
-0.34 A commissioned
-0.05 A company
-0.70 A complex
0.34 A confirmed
-0.20 A consistently
-0.15 A continue
-0.55 A continues
0.35 A contract
-0.54 A could
0.24 A couple
0.40 A course
-0.43 A create
-0.38 A created
0.25 A creative
-1.39 A creator
-0.84 A creators
-0.62 A crime
-0.43 A critical
0.48 A critically
-0.30 A cult
-0.34 A culture
0.56 A current
0.29 A currently
-0.28 A daily
-0.18 A dark
-0.58 A date
0.10 A daughter
0.27 A day
-0.10 A days
-0.14 A dead
-0.34 A deal
-0.25 A death
-0.24 A debut
-0.48 A debuted
-0.33 A decide
-0.68 A decision
-0.39 A dedicated
-0.50 A delighted
0.70 A described
-0.76 A design
-0.08 A details
0.66 A detective
0.44 A determined
-0.27 A development
-0.39 A did
-0.34 A different
-0.70 A dinner
-1.20 A direct
0.05 A directed
-0.87 A directing
-0.51 A direction
-0.70 A director
-0.74 A directs
-0.38 A dirty
-0.48 A discover
-0.25 A discovered
-0.54 A discovers
-0.51 A do
-0.16 A does
0.25 A doing
-0.44 A doors
-0.45 A down
0.12 A dr
0.74 A drama
-0.25 A dramas
0.33 A dramedy
-0.08 A drew
0.58 A due
-0.41 A during
-0.17 A duties
-0.48 A each
-0.43 A earlier
-0.48 A either
-0.55 A end
0.13 A ended
0.43 A ending
-0.69 A england
-0.05 A enough
0.64 A ensemble
0.60 A enter
-0.07 A entering
-0.51 A entertainment
-0.29 A epic
-0.46 A episode
-0.25 A episodes
0.09 A espionage
-0.21 A established
-0.08 A even
-0.20 A event
-0.33 A ever
-0.44 A every
0.60 A everyone
-0.40 A exactly
-0.45 A excited
-0.87 A exec
-0.98 A executive
0.65 A exiting
-0.05 A expected
-0.31 A face
-0.72 A family
-0.05 A famous
-0.27 A fan
-0.46 A fantastic
-0.06 A fantasy
-0.14 A far
-0.30 A fate
0.21 A father
-0.13 A favorite
-0.21 A favourite
0.32 A featuring
0.14 A few
-0.33 A fighting
-0.58 A film
0.39 A filmed
-0.34 A filming
0.65 A films
-0.28 A final
-0.16 A finale
-0.31 A finally
-0.42 A financial
-0.49 A finding
-0.20 A finish
-0.36 A first
-0.42 A focus
-0.32 A follow
-0.22 A followed
-0.15 A following
0.37 A follows
-0.13 A forces
0.31 A fortress
-0.68 A fortune
-0.42 A forward
0.14 A found
0.17 A franchise
-1.08 A friend
0.28 A from
0.07 A front
-0.08 A fronted
-0.49 A fun
0.32 A funny
-0.55 A future
-0.38 A game
-0.30 A gang
-0.15 A get
-0.48 A gets
-0.52 A getting
0.25 A given
-0.17 A global
-0.36 A globally
-0.38 A globe
-0.68 A go
-0.68 A going
0.25 A good
0.37 A graphic
-0.58 A great
0.44 A guest
-0.48 A had
-0.37 A hard
-0.10 A has
-0.48 A have
-0.44 A having
-0.24 A he
-0.07 A head
-0.25 A heard
-0.08 A heir
0.10 A held
-0.68 A helm
-0.71 A helmed
-0.50 A helped
0.47 A her
0.36 A here
0.45 A heroine
-0.11 A hiding
-0.34 A high
-0.56 A him
0.07 A himself
0.30 A his
-0.12 A historic
-0.16 A historical
-0.43 A history
-0.45 A hit
-0.41 A hits
-0.38 A hospital
-0.23 A host
0.21 A hot
-0.38 A hour
-0.14 A hours
-0.85 A however
0.18 A husband
-0.35 A i
-0.55 A i'm
-0.21 A illustrated
-0.30 A immersive
1.00 A includes
0.08 A including
-0.20 A increasing
-0.59 A incredible
-0.33 A independent
-0.36 A india
0.16 A indie
0.18 A instead
-0.45 A intense
-0.09 A international
0.47 A interview
0.93 A interviews
-0.48 A into
-0.31 A invest
-0.10 A investigate
0.47 A investigates
-0.40 A investigation
0.41 A involved
0.31 A ireland
-0.30 A japan
-0.58 A japanese
0.17 A job
0.05 A join
-0.06 A joined
0.43 A joining
0.16 A joins
0.27 A journalist
-0.17 A journey
0.25 A judge
-0.33 A just
0.06 A kept
-0.06 A killed
-0.82 A killer
-0.08 A king
-0.25 A know
0.53 A known
0.19 A korea
-0.30 A korean
0.21 A lady
-0.30 A large
0.41 A last
-0.09 A later
-0.74 A latter
-0.25 A launch
-0.50 A launched
-0.25 A lead
0.24 A leads
-0.28 A learn
-0.09 A least
-0.58 A leave
-0.05 A leaving
-0.06 A led
-0.13 A less
-0.72 A life
0.17 A like
0.37 A likely
0.16 A limited
-0.24 A lineup
-0.13 A list
0.66 A london
-0.57 A long
0.38 A longtime
-0.16 A look
0.28 A looked
0.52 A looking
0.16 A lord
-0.41 A love
0.21 A made
-0.13 A main
0.57 A make
-0.75 A makes
-0.77 A making
-1.14 A manga
-0.27 A many
-0.59 A married
-0.42 A material
0.33 A may
-0.33 A means
-0.06 A meeting
-0.44 A members
-0.15 A midseason
0.55 A might
-0.43 A million
-0.61 A minute
-0.73 A mission
-0.49 A modern
-0.35 A monster
-0.19 A months
0.16 A more
-0.36 A most
0.10 A mother
0.25 A moved
-0.36 A movie
-0.34 A movies
0.12 A mr
0.24 A mrs
-0.25 A much
0.75 A multiple
0.11 A mum
-0.19 A murder
0.15 A murdered
-0.72 A music
-0.21 A must
0.08 A my
-0.22 A name
0.20 A named
-0.31 A need
-0.69 A network
0.10 A new
0.90 A newcomer
-0.38 A newest
-0.09 A newly
-0.59 A news
0.44 A next
-0.40 A night
-0.40 A nights
-0.22 A no
0.09 A north
-0.06 A not
0.65 A nothing
-0.58 A novel
-0.33 A novels
0.05 A number
-0.37 A numerous
0.10 A off
-0.33 A officer
-0.48 A officially
-0.14 A old
-0.16 A older
-0.35 A oldest
-0.20 A once
-0.75 A only
-0.68 A opens
-0.64 A or
0.27 A order
-0.14 A ordered
-0.54 A original
0.86 A originally
0.16 A originals
-0.18 A other
0.47 A others
-0.45 A our
0.21 A out
-0.07 A over
-0.04 A overseas
-0.46 A overseeing
-1.02 A own
0.31 A owner
-0.33 A p.m
0.23 A part
0.25 A partner
-0.66 A past
0.22 A peek
-0.57 A penned
-0.13 A people
0.15 A performance
-0.17 A period
0.55 A photo
0.17 A picked
-0.24 A pilot
-0.34 A plan
0.63 A platform
0.61 A play
0.10 A played
0.16 A playing
0.77 A plays
-0.32 A pleased
0.66 A podcast
-0.28 A police
0.32 A political
0.23 A pop
0.48 A portray
-0.45 A position
-0.23 A post-production
-0.20 A power
-0.09 A powerful
-0.48 A premiere
0.43 A premieres
-0.16 A prequel
0.37 A present
-0.78 A president
-0.64 A press
0.37 A previously
-0.08 A prison
0.44 A procedural
-0.55 A produce
0.28 A produced
-0.55 A producer
-1.18 A producers
0.06 A produces
-0.64 A production
-0.43 A programming
-0.55 A project
-0.48 A projects
-0.55 A promises
0.09 A protagonist
0.74 A psychological
-0.35 A publisher
0.18 A pulled
-0.04 A ratings
0.38 A read
-0.18 A real
-0.51 A really
-0.39 A recently
0.25 A recovering
0.46 A recurring
0.27 A regular
0.73 A relationship
-0.59 A release
0.49 A released
0.39 A remain
-0.18 A remained
-1.07 A remains
-0.52 A renewed
-0.14 A reportedly
-0.20 A reports
0.42 A representative
0.52 A reprise
-0.21 A respectively
-0.21 A return
-0.08 A returning
0.25 A returns
-0.62 A revealed
-0.09 A revenge
0.10 A revolves
-0.10 A right
-0.05 A rights
-0.42 A rising
0.88 A role
0.56 A roles
0.23 A romance
0.37 A romantic
0.48 A rumored
0.89 A rumoured
-0.07 A run
-0.24 A s
-0.67 A said
0.19 A same
-0.44 A saw
-0.44 A say
0.47 A saying
-0.41 A says
0.27 A scandal
-0.36 A scenes
-0.38 A scheduled
-0.33 A school
0.44 A sci-fi
-0.63 A script
-0.46 A scripted
-0.47 A scripts
-0.17 A search
-0.45 A season
0.28 A second
-0.08 A secret
-0.31 A secrets
-0.21 A see
-0.12 A seems
0.51 A seen
-0.33 A sense
-0.26 A seoul
-0.38 A series
0.12 A serious
-0.53 A serve
-0.44 A serves
-0.21 A service
-0.56 A sets
-0.12 A several
0.24 A share
-0.24 A shared
0.04 A shares
0.07 A she
-0.12 A shooting
-0.19 A short
-0.26 A should
0.16 A show
-0.06 A shown
-1.32 A showrunner
-0.65 A showrunners
-0.06 A shows
-0.21 A siblings
0.56 A signed
0.16 A single
-0.88 A sister
-0.12 A sisters
-0.79 A sitcom
0.46 A sits
0.36 A slated
-0.57 A slot
-0.71 A small
-0.49 A smash
-0.67 A so
0.47 A solid
-0.44 A solve
0.05 A some
-0.18 A something
-0.18 A son
-0.89 A soon
-0.07 A south
-0.18 A space
-0.68 A special
0.14 A spin-off
0.32 A spinoff
-0.11 A spoke
0.45 A spy
0.21 A stage
0.05 A star
-0.12 A starred
-1.12 A starring
0.35 A stars
-0.26 A start
-0.23 A started
0.67 A starting
-0.35 A starts
-0.23 A statement
-0.37 A stepped
-0.26 A stepping
0.26 A steps
-0.19 A stick
0.05 A still
-0.73 A story
-0.26 A streaming
-0.14 A strength
0.24 A struggle
-0.41 A studio
0.70 A style
0.32 A success
-0.15 A successful
0.71 A such
-0.52 A sunday
-0.35 A support
0.28 A supporting
-0.56 A sure
-0.29 A survive
0.09 A take
-0.06 A takes
0.34 A taking
0.36 A talent
-0.58 A team
-0.12 A teams
0.37 A teen
-0.44 A television
-0.18 A tells
-0.38 A than
0.13 A their
0.29 A them
-0.26 A theme
-0.28 A themed
-0.23 A themselves
-0.70 A then
-0.41 A there
-0.34 A these
-0.11 A they
0.43 A thief
-0.20 A think
0.50 A those
-0.24 A thriller
0.52 A time
0.32 A title
-0.10 A titles
0.32 A together
-0.18 A tokyo
0.06 A told
0.39 A too
-0.27 A took
-0.26 A top
0.33 A tour
-0.47 A town
-0.53 A trailer
-0.39 A trilogy
0.13 A truth
0.16 A trying
-0.36 A turn
0.27 A turned
-0.77 A tv
-0.82 A uk
-0.61 A unconfirmed
-0.23 A under
-0.66 A unexpected
-0.51 A unique
0.42 A universe
-0.38 A unravel
0.63 A until
0.31 A up
0.84 A upcoming
-0.22 A update
-0.25 A updates
0.87 A upped
-0.39 A us
-0.29 A use
-0.24 A used
-0.41 A vampire
-0.26 A various
0.38 A very
-0.42 A via
-0.37 A vice
-0.31 A video
0.63 A viewers
-0.23 A villain
0.48 A voice
-0.25 A wait
-0.36 A wanted
-0.05 A watch
-0.48 A way
-0.54 A we
-0.12 A we're
0.42 A wednesday
-0.25 A weeks
-0.17 A welcomed
-0.06 A well
0.19 A west
0.27 A what
0.29 A when
-0.46 A where
-1.10 A which
0.06 A while
0.43 A whose
0.21 A why
-0.09 A wife
0.13 A will
-0.33 A winner
-0.65 A winning
0.39 A without
-0.25 A woman
-0.30 A work
-0.06 A worked
-0.86 A working
-0.51 A works
-0.65 A world
0.58 A would
-0.60 A wraps
-0.30 A writer
-0.23 A writers
-0.28 A writes
-1.10 A writing
-0.31 A wrote
-0.50 A year
0.33 A years
-0.49 A yes
0.31 A york
0.30 A you
-0.55 A you're
-0.49 A young
-0.62 A —
0.13 A “
-0.20 An !
-0.20 An #
-0.37 An %C
0.13 An %D
-0.49 An %K
0.06 An %N
-0.61 An %O
-0.10 An %P
-0.07 An %S
-0.49 An &
-0.06 An 's
-0.19 An )
-0.09 An +
0.08 An ,
0.22 An -
0.07 An --
0.84 An ...
-0.57 An /
-0.13 An :
0.52 An ;
-0.13 An ?
-0.38 An ]
-0.96 An about
0.26 An absent
0.29 An acclaimed
0.43 An according
-0.04 An action
-0.56 An actor
0.31 An actors
0.08 An actress
-0.86 An adaptation
-0.55 An adapted
0.44 An added
0.29 An admitted
0.60 An after
0.40 An again
-0.30 An agent
0.39 An ago
-0.57 An aired
-0.14 An aka
0.15 An all
-0.47 An along
0.25 An alongside
0.31 An already
-0.09 An also
0.16 An always
0.25 An am
-0.59 An anime
0.52 An announced
-0.68 An another
-0.06 An anticipated
0.27 An appear
-0.40 An around
0.55 An arrives
-0.07 An attached
-0.17 An attended
-0.38 An australia
0.24 An available
-0.09 An award
0.16 An back
0.31 An bafta
-0.51 An based
-0.70 An became
0.05 An been
-0.09 An before
0.61 An begins
-0.17 An behind
0.28 An being
0.48 An best
-0.34 An best-selling
-0.32 An black
-0.48 An board
-0.46 An book
-0.20 An both
-0.51 An bow
0.23 An break
-0.23 An bright
-0.30 An brilliant
-0.26 An broadcast
-0.10 An brother
-0.33 An brought
-0.12 An but
-0.04 An cable
-0.14 An called
-0.26 An can
-0.12 An cancelled
0.52 An cast
-0.64 An casting
0.15 An centers
0.19 An centre
-0.28 An ceo
-0.72 An character
0.16 An characters
-0.75 An charge
-0.20 An charismatic
0.23 An checking
-0.43 An chief
0.06 An christmas
-0.22 An clarify
-0.17 An close
-0.33 An closer
0.14 An co
-0.12 An co-creator
0.32 An come
0.27 An comedy
0.18 An comes
-0.67 An coming
0.19 An commented
-0.14 An commissioned
-0.05 An company
-0.37 An complex
0.35 An confirmed
-0.12 An continue
-0.41 An continues
-0.18 An create
-0.42 An created
-0.31 An creative
-1.12 An creator
-0.82 An creators
-0.09 An crime
-0.28 An daily
-0.19 An date
0.67 An daughter
-0.23 An day
-0.14 An dead
0.07 An deal
-0.24 An debut
-0.35 An debuted
-0.33 An dedicated
-0.09 An described
-0.06 An details
0.08 An detective
-0.42 An did
-0.45 An dinner
-1.15 An direct
0.17 An directed
-0.81 An directing
-0.88 An director
-0.84 An directs
-0.38 An dirty
-0.16 An does
0.26 An doing
-0.74 An doors
-0.29 An down
0.12 An dr
0.26 An drama
-0.05 An dramas
-0.45 An due
-0.35 An during
-0.23 An duties
-0.30 An each
-0.07 An end
0.60 An enter
-0.43 An entertainment
-0.29 An epic
-0.20 An episode
-0.21 An established
-0.20 An even
-0.44 An every
-0.87 An exec
-0.38 An executive
-0.14 An family
-0.05 An famous
-0.27 An fan
0.17 An fans
-0.46 An fantastic
-0.18 An fantasy
-0.31 An father
-0.18 An favourite
-0.11 An fighting
-0.58 An film
0.44 An filmed
-0.31 An filming
-0.38 An finale
-0.31 An finally
-0.24 An financial
0.25 An find
-0.47 An first
-0.41 An focus
-0.11 An following
0.35 An follows
0.19 An found
-0.83 An friend
0.07 An front
0.28 An fronted
0.25 An game
-0.19 An gang
0.23 An get
-0.45 An gets
-0.04 An getting
0.25 An given
-0.17 An global
0.05 An globally
-0.34 An globe
-0.39 An go
-0.48 An going
-0.23 An had
-0.36 An hard
0.26 An has
-0.38 An have
0.14 An he
-0.12 An head
-0.68 An helm
-0.71 An helmed
0.19 An her
-0.30 An here
-0.09 An hiding
-0.25 An high
0.10 An himself
0.25 An his
-0.16 An historical
0.63 An hit
-0.52 An hospital
-0.23 An host
0.21 An hot
0.27 An husband
-0.09 An i
-0.55 An i'm
-0.14 An illustrated
-0.36 An independent
0.18 An instead
0.47 An interview
-0.46 An into
-0.10 An investigate
-0.37 An investigates
0.27 An involved
0.32 An ireland
-0.25 An japan
-0.42 An job
0.07 An join
0.35 An joined
0.43 An joining
0.17 An joins
-0.15 An journey
0.17 An just
-0.08 An king
0.49 An known
-0.13 An korean
-0.09 An lady
-0.30 An large
0.45 An last
0.54 An later
-0.25 An launch
-0.50 An launched
-0.26 An lawyer
0.27 An leads
-0.46 An leave
0.22 An leaving
-0.25 An left
-0.13 An less
-0.42 An life
-0.34 An like
0.24 An likely
-0.10 An list
-0.08 An london
0.18 An longtime
0.12 An look
-0.15 An looked
0.22 An lord
-0.17 An made
0.61 An make
-0.74 An makes
-1.07 An manga
-0.18 An may
-0.44 An members
0.62 An might
-0.26 An modern
-0.27 An more
-0.28 An most
-0.29 An movie
0.15 An mr
0.06 An mrs
-0.25 An much
0.15 An murdered
-0.66 An music
-0.38 An must
0.09 An my
-0.23 An network
-0.36 An new
0.90 An newcomer
-0.58 An news
0.09 An no
-0.39 An noir
0.41 An north
0.31 An not
0.31 An nothing
-0.54 An novel
-0.51 An novels
-0.14 An now
0.13 An off
-0.31 An officer
-0.05 An once
0.19 An one
-0.67 An only
-0.37 An or
0.17 An order
-0.28 An original
0.10 An originally
-0.37 An originals
-0.67 An other
0.47 An others
-0.08 An our
0.23 An over
-0.04 An overseas
-0.59 An own
0.57 An part
0.25 An partner
0.22 An peek
-0.57 An penned
-0.33 An people
0.33 An photo
0.82 An play
-0.17 An played
0.50 An playing
0.68 An plays
-0.06 An police
0.32 An political
0.48 An portray
-0.41 An position
0.13 An premiere
0.16 An premieres
-0.16 An prequel
0.14 An present
-0.70 An president
-0.54 An produce
-0.55 An produced
-0.63 An producer
-1.13 An producers
0.24 An produces
-0.09 An production
-0.31 An project
-0.48 An projects
0.09 An protagonist
0.18 An pulled
0.25 An recovering
-0.26 An regular
-0.58 An release
0.39 An remain
-0.18 An remained
-0.65 An remains
-0.06 An renewed
0.39 An reprise
0.12 An respectively
-0.40 An return
-0.27 An returning
-0.61 An revealed
-0.09 An revenge
0.83 An role
-0.17 An roles
-0.52 An romantic
0.48 An rumored
-0.07 An s
-0.63 An said
-0.35 An same
-0.27 An says
-0.22 An scandal
-0.36 An scenes
-0.36 An scheduled
-0.63 An script
-0.52 An scripts
-0.34 An search
-0.51 An second
0.48 An seems
0.17 An seen
-0.26 An seoul
0.14 An series
-0.39 An serve
-0.21 An serves
-0.22 An service
-0.19 An set
-0.25 An several
0.08 An share
0.04 An shares
-0.09 An she
0.19 An show
-0.21 An shown
-0.85 An showrunner
0.56 An signed
0.20 An since
0.16 An single
-0.76 An sister
-0.12 An sisters
-0.26 An sitcom
0.36 An slated
-0.42 An so
-0.07 An solve
0.05 An son
-0.51 An soon
-0.07 An south
-0.37 An space
-0.43 An spin-off
-0.08 An spinoff
0.45 An star
0.43 An starred
-0.10 An starring
0.13 An stars
0.20 An start
0.42 An starting
-0.18 An statement
-0.26 An stepping
0.26 An steps
-0.58 An story
-0.35 An streaming
-0.14 An strength
0.31 An struggle
-0.37 An studio
0.70 An style
-0.07 An successful
0.27 An supporting
-0.06 An survive
0.21 An take
-0.06 An takes
0.34 An taking
0.36 An talent
-0.72 An team
-0.73 An television
-0.35 An than
0.35 An them
-0.09 An themed
-0.58 An then
0.36 An there
-0.67 An they
-0.20 An think
-0.82 An thriller
0.13 An through
0.31 An time
0.30 An title
0.41 An together
-0.30 An told
-0.26 An took
-0.22 An top
-0.09 An town
-0.53 An trailer
-0.21 An trilogy
0.29 An turned
-0.40 An tv
0.30 An under
-0.51 An unique
0.76 An until
0.21 An up
-0.22 An update
-0.25 An updates
-0.51 An us
-0.24 An various
0.38 An very
-0.37 An via
-0.37 An vice
-0.04 An video
-0.18 An viewers
0.67 An voice
-0.24 An wait
-0.45 An we
-0.12 An we're
0.42 An wednesday
0.33 An well
-0.44 An west
-0.05 An what
0.30 An when
-0.49 An where
-0.10 An which
-0.65 An while
0.16 An who
0.28 An whose
-0.27 An wife
-0.12 An winner
-0.46 An winning
-0.09 An woman
-0.34 An work
-0.26 An worked
-0.74 An working
-0.16 An works
0.27 An would
-0.33 An writer
-0.28 An writes
-0.63 An writing
-0.79 An written
-0.26 An wrote
-0.35 An year
0.34 An years
0.36 An yet
-0.33 An york
-0.49 An you
-0.24 An young
-0.27 An your
0.25 An –
-0.53 An —
-0.20 An “
-0.05 An ”
-0.47 B !
-0.41 B #
-0.67 B %D
-0.64 B %K
0.35 B %O
-0.22 B %P
0.43 B %S
-0.18 B %T
0.19 B &
-0.23 B 's
-0.19 B (
-0.05 B )
0.15 B ,
-0.26 B -
0.23 B --
-0.34 B .
0.39 B ...
-0.07 B /
-0.34 B 1990s
-0.28 B 3d
0.16 B ;
0.14 B ?
0.39 B [
0.23 B about
-0.15 B acclaimed
0.19 B accused
-0.27 B across
-0.33 B acting
0.21 B actor
-0.32 B actors
0.79 B actress
-0.39 B actually
-0.87 B adaptation
-0.54 B adapted
-0.78 B adapts
-0.24 B added
0.84 B addition
0.33 B adds
-0.27 B adventure
-0.46 B affair
-0.51 B after
-0.37 B again
-0.11 B against
0.06 B ahead
-0.04 B air
0.28 B aired
-0.40 B aka
-0.65 B all
-0.08 B along
-0.19 B alongside
0.58 B already
-0.11 B also
0.61 B although
0.30 B am
-0.14 B american
0.15 B among
-0.37 B animated
0.29 B animates
-0.42 B animation
-0.70 B anime
0.60 B announced
-0.33 B announcements
0.04 B another
-0.40 B anthology
0.47 B any
-0.52 B anything
-0.63 B around
-0.27 B association
0.13 B australia
0.37 B australian
-0.28 B author
-0.15 B available
-0.16 B award
-0.21 B award-winning
0.08 B axed
0.21 B back
-0.59 B backdrop
-0.06 B bafta
-0.41 B based
-0.18 B battle
0.13 B beautiful
-0.21 B became
-0.15 B been
-0.20 B before
-0.69 B began
-0.47 B begin
-0.43 B begins
-0.07 B begun
-0.20 B behind
-0.54 B being
0.24 B beloved
-0.64 B best
0.15 B best-selling
-0.41 B bestselling
-0.04 B between
-0.78 B big
-0.35 B black
-0.50 B body
-0.86 B book
-0.31 B boss
0.12 B both
-0.38 B brand
-0.63 B bring
-0.20 B bringing
-0.37 B brings
-0.05 B british
-0.16 B broadcast
0.23 B brother
-0.56 B but
-0.35 B called
0.21 B cameras
0.49 B can
0.37 B cast
0.28 B casting
0.27 B casts
0.14 B centering
-0.53 B centers
0.26 B centres
-0.22 B ceo
-0.36 B chain
-0.37 B chairman
-0.66 B chance
-0.08 B channels
0.06 B character
-0.55 B chief
-0.13 B city
-0.29 B claim
-0.48 B classic
-0.51 B clear
-0.06 B close
-0.06 B closer
-0.26 B co-created
-0.19 B co-creator
-0.56 B co-creators
-0.32 B co-production
-0.40 B co-written
-0.24 B collaboration
-0.33 B combination
0.48 B come
-0.53 B comedy
0.20 B comes
-0.31 B comic
-0.19 B coming
-0.51 B commission
-0.17 B commissioned
0.44 B company
0.39 B confirmed
0.55 B continues
-0.26 B courtesy
-0.23 B covers
-0.86 B created
-0.91 B creative
-0.71 B creator
-0.55 B creators
-0.47 B credit
-0.39 B crime
-0.13 B cult
-0.17 B dark
-0.19 B date
-0.41 B dates
-0.30 B daughter
-0.13 B day
-0.19 B days
-0.28 B deal
-0.42 B death
0.66 B debut
-0.07 B debuted
-0.08 B decided
-0.30 B delighted
0.37 B described
-0.33 B despite
-0.13 B destroy
-0.16 B detective
-0.37 B developed
-0.26 B developing
0.46 B different
-0.07 B direct
-0.30 B directed
-0.44 B directing
-1.12 B director
0.04 B directorial
-1.01 B directors
-0.06 B discover
-0.54 B discovered
0.35 B does
-0.32 B down
0.42 B dr
0.30 B drama
-0.72 B dramas
-0.46 B drawn
-0.54 B dubbed
0.61 B due
0.32 B during
-0.11 B east
-0.74 B emmy
-0.21 B encounter
0.22 B end
-0.58 B england
0.68 B ensemble
0.23 B entertainment
-0.17 B episode
-0.24 B episodes
0.20 B even
0.69 B event
-0.45 B events
-0.68 B every
-0.28 B excited
-0.39 B exec
-0.59 B executive
-0.63 B executives
-0.22 B expected
-0.28 B explore
0.38 B face
-0.10 B faces
-0.50 B fact
-0.69 B fame
-0.40 B family
0.05 B famous
-0.41 B fan
-0.55 B fans
-0.28 B fantastic
-0.44 B fantasy
0.38 B father
-0.56 B favourite
0.59 B feature
0.50 B featuring
-0.14 B fictional
-0.64 B film
-0.10 B filmed
-0.09 B filming
-0.57 B filmmaker
-0.05 B final
0.49 B finale
-0.06 B find
-0.47 B first
-0.06 B focuses
-0.50 B follow
0.08 B followed
-0.15 B following
-0.14 B follows
0.28 B former
-0.50 B forward
-0.38 B found
-0.12 B french
-0.70 B friend
0.24 B full
-0.10 B game
-0.53 B gang
-0.51 B genre
-0.19 B get
-0.40 B gets
-0.76 B getting
-0.16 B given
-0.13 B gives
-0.34 B glimpse
0.10 B globe
-0.18 B go
-0.56 B goes
-0.47 B going
-0.09 B golden
-0.43 B good
-0.55 B grateful
0.38 B great
-0.44 B grew
0.20 B had
-0.47 B hand
-0.20 B happened
0.40 B have
-0.58 B having
-1.37 B he
-0.28 B head
-0.17 B headlines
-0.60 B helm
-0.52 B helmed
-0.34 B her
-0.24 B here
-0.47 B heroine
0.10 B high
-0.05 B highlights
0.32 B him
-0.52 B his
-0.72 B hit
-0.16 B hollywood
-0.23 B home
-0.35 B horror
-0.31 B hospital
0.58 B host
0.43 B hot
0.25 B hour
0.60 B how
0.20 B however
0.31 B huge
0.20 B husband
-0.58 B i
-0.07 B i'm
0.35 B iconic
0.42 B if
-0.28 B illustrated
-0.60 B include
-0.19 B includes
-0.13 B independent
0.04 B indian
-0.23 B indie
-0.05 B inspired
0.05 B into
-0.17 B involved
0.48 B ireland
-0.55 B irish
-0.46 B itself
0.17 B japanese
0.43 B join
0.22 B joined
0.40 B joining
0.39 B joins
-0.26 B journalist
-0.12 B journey
-0.10 B just
0.04 B killing
-0.34 B know
0.07 B known
0.39 B korean
-0.23 B last
0.27 B latest
-0.29 B launch
0.24 B lawyer
0.76 B lead
-0.44 B leading
-0.17 B leads
0.08 B led
-0.83 B left
-0.39 B life
-0.07 B light
-0.12 B like
-0.30 B limited
-0.37 B lineup
-0.45 B list
0.60 B lives
0.34 B location
-0.51 B london
-0.15 B long
-0.20 B look
-0.36 B looks
-0.41 B lord
0.32 B love
-0.50 B made
-0.29 B magical
-0.82 B main
-0.19 B make
-0.12 B makes
-0.22 B making
-0.41 B man
-0.78 B manga
-0.55 B many
0.39 B marks
0.27 B married
-0.11 B match
-0.29 B me
-0.49 B means
-0.12 B meanwhile
-0.24 B medical
-0.24 B meets
0.34 B member
-0.24 B members
0.26 B might
-0.11 B million
-0.25 B minute
-0.37 B miss
-0.22 B mission
-0.10 B months
-0.44 B more
-0.46 B most
0.59 B mother
0.33 B move
-0.07 B moves
-0.16 B movie
-1.24 B mr
0.24 B much
-0.57 B musical
-0.06 B must
0.11 B my
-0.14 B mystery
-0.73 B name
-0.76 B named
-0.29 B nearly
-0.89 B network
-0.10 B networks
0.25 B new
0.51 B newcomer
0.41 B newcomers
-0.44 B newly
0.15 B news
-0.54 B next
-0.54 B night
0.08 B nights
-0.40 B nominated
0.39 B nominee
-0.51 B north
0.10 B not
-0.63 B note
0.31 B novel
-0.37 B novels
0.65 B now
-0.15 B number
-0.82 B off
-0.23 B officer
-0.06 B official
-0.36 B officially
-0.36 B old
-0.44 B older
-0.14 B once
-0.42 B one
0.50 B opposite
-0.53 B or
0.12 B order
-0.35 B ordered
-1.03 B original
-0.12 B originally
0.62 B originals
0.44 B oscar
-0.53 B other
-0.14 B others
-0.14 B our
0.61 B outside
0.21 B over
-0.14 B own
-0.08 B p.m
-0.39 B pair
0.41 B part
0.63 B parter
-0.40 B partner
-0.38 B parts
-0.18 B peek
-0.28 B penned
0.77 B people
0.32 B period
0.12 B photo
-0.43 B picks
-0.42 B pilot
0.37 B pilots
0.13 B place
-0.22 B plan
-1.02 B play
0.37 B played
0.33 B playing
-0.63 B plays
-0.50 B plot
-0.53 B police
-0.47 B popular
-0.92 B portray
0.45 B portrayed
-0.94 B power
-0.58 B powerful
-0.22 B premiere
-0.58 B premiered
-0.25 B presentation
-0.38 B president
0.55 B press
-0.22 B previous
-0.09 B previously
-0.49 B procedural
-0.49 B produce
-0.34 B produced
-0.68 B producer
-0.48 B producers
-0.33 B produces
-0.80 B production
-0.15 B programming
-0.12 B project
-0.12 B promotional
0.31 B protagonist
-0.15 B publisher
-0.06 B put
-0.07 B ratings
-0.33 B read
-0.39 B reads
-0.24 B ready
0.33 B real
0.62 B recently
0.47 B recovering
-0.05 B relationship
-0.84 B release
-0.04 B remains
0.47 B remake
-0.38 B renewal
-0.15 B renewed
-0.42 B replaced
-0.11 B replacing
0.47 B report
-0.08 B reported
-0.15 B reports
-0.53 B representative
0.68 B reprising
-0.48 B resourceful
0.21 B respectively
-0.06 B response
0.28 B return
-0.05 B returning
-0.41 B returns
0.74 B reunion
0.34 B reunites
0.27 B reveal
0.12 B revealed
-0.31 B revolves
-0.27 B role
0.10 B roles
0.24 B rolling
0.19 B romance
0.15 B s
0.15 B sadly
-0.24 B said
-0.41 B same
0.10 B save
0.67 B say
-0.36 B says
-0.06 B scandal
-0.46 B science
0.33 B screenwriter
-0.63 B script
0.28 B season
-0.35 B seasons
-0.12 B second
-0.35 B secret
0.52 B see
0.77 B seen
0.12 B sees
-0.58 B senior
-0.16 B sequel
-0.74 B serial
0.10 B series
-0.52 B service
0.13 B set
-0.34 B setting
-0.41 B share
-0.48 B shared
0.16 B she
-0.55 B shocking
-0.19 B shooting
-0.48 B shot
-0.28 B show
-0.16 B shown
-0.33 B showrunner
-0.19 B shows
0.50 B signed
-0.32 B since
-0.34 B sister
0.20 B sisters
-0.42 B slate
-0.43 B small
0.84 B some
0.20 B son
-0.42 B sonic
-0.90 B soon
-0.43 B source
0.21 B south
0.55 B speaking
0.57 B special
0.41 B spin-off
-0.40 B spinoff
-0.19 B staff
0.56 B star-studded
0.33 B starred
0.52 B starring
0.22 B stars
-0.56 B started
0.37 B starts
-0.69 B statement
0.41 B status
0.25 B stick
-0.31 B still
-0.46 B stories
-0.28 B story
0.58 B streaming
0.46 B strong
0.07 B studio
-0.80 B success
0.20 B successful
0.06 B such
-0.30 B sunday
0.48 B supposed
-0.11 B synopsis
-0.46 B take
-0.45 B takes
-0.34 B talent
-0.81 B team
-0.05 B teaser
0.55 B teen
-0.81 B television
-0.28 B tell
0.72 B than
0.09 B their
-1.05 B them
-0.78 B then
0.07 B there
0.18 B these
-0.75 B they
-0.43 B they're
-0.73 B thief
-0.40 B thinks
0.25 B third
0.31 B those
-0.52 B thrilled
-0.50 B thriller
-0.21 B throughout
-0.25 B time
0.38 B title
-0.19 B titles
-0.51 B together
-0.41 B tokyo
-0.30 B told
0.26 B too
0.35 B took
-0.50 B top
-0.04 B total
-0.58 B town
-0.66 B trailer
-0.52 B trio
-1.15 B truly
-0.04 B truth
-0.49 B turn
-0.33 B turns
-0.34 B tv
-0.29 B u.s.
0.07 B uk
-0.51 B under
0.47 B unique
-0.60 B unveiled
0.05 B up
0.41 B upcoming
-0.46 B upon
0.10 B us
0.07 B vampire
0.36 B various
-0.44 B version
-0.42 B very
-0.15 B via
-0.50 B video
-0.09 B viewers
0.06 B villain
0.28 B voice
-0.14 B waiting
0.18 B want
0.14 B wanted
-0.19 B watching
-0.07 B way
-0.07 B we
-0.30 B we're
-0.21 B web
-0.65 B webtoon
-0.39 B weekend
-0.24 B weeks
0.22 B well
-0.20 B west
0.24 B what
0.30 B when
-0.51 B whether
-0.47 B which
-0.05 B while
-0.28 B who
0.58 B wife
0.34 B winner
-0.72 B winning
-0.11 B within
0.13 B won
-0.12 B work
-0.41 B working
-0.37 B world
0.09 B would
-0.42 B writer
-0.68 B writers
-0.12 B written
-0.90 B wrote
-0.41 B year
-0.23 B year-old
0.53 B years
0.27 B yet
-0.04 B york
0.11 B you
0.15 B you're
-0.82 B young
-0.13 B your
-0.25 B –
0.05 B —
-0.14 B “
0.23 B ”
-0.18 Bn !
-0.05 Bn #
-0.37 Bn %C
0.07 Bn %D
-0.29 Bn %K
0.18 Bn %N
0.13 Bn %O
0.05 Bn %P
0.28 Bn %S
0.12 Bn %T
-0.77 Bn &
-0.22 Bn )
-0.24 Bn ,
0.83 Bn .
-0.28 Bn 3d
0.49 Bn :
-0.27 Bn ;
-0.39 Bn [
0.05 Bn about
-0.29 Bn acclaimed
0.17 Bn according
-0.19 Bn across
0.15 Bn actor
0.18 Bn actors
0.59 Bn actress
-0.49 Bn adaptation
-0.45 Bn adapted
-0.73 Bn adapts
-0.06 Bn added
0.33 Bn adds
-0.15 Bn after
-0.06 Bn again
-0.11 Bn against
0.28 Bn aired
-0.40 Bn aka
-0.23 Bn all
-0.07 Bn alongside
0.62 Bn already
0.35 Bn also
0.12 Bn american
0.14 Bn among
-0.14 Bn animated
0.32 Bn animates
-0.54 Bn anime
0.44 Bn announced
-0.57 Bn another
-0.41 Bn anthology
-0.44 Bn anything
-0.58 Bn around
-0.23 Bn association
0.15 Bn australia
-0.28 Bn author
-0.31 Bn award
0.20 Bn award-winning
-0.13 Bn axed
0.12 Bn back
-0.50 Bn backdrop
-0.24 Bn bafta
-0.44 Bn based
-0.18 Bn battle
-0.54 Bn beautiful
-0.29 Bn been
-0.41 Bn before
-0.09 Bn begin
-0.05 Bn begun
-0.18 Bn being
0.24 Bn beloved
-0.39 Bn best
-0.41 Bn bestselling
-0.70 Bn between
-0.11 Bn black
-0.46 Bn body
-0.67 Bn book
-0.22 Bn boss
0.08 Bn both
-0.49 Bn bring
-0.20 Bn bringing
-0.37 Bn brings
0.17 Bn brother
-0.34 Bn but
-0.33 Bn called
-0.07 Bn cameras
0.53 Bn can
0.54 Bn cast
0.47 Bn casting
-0.39 Bn centering
-0.26 Bn centers
-0.22 Bn ceo
-0.37 Bn chairman
0.10 Bn character
0.06 Bn characters
-0.07 Bn chief
-0.13 Bn city
-0.48 Bn classic
-0.06 Bn close
-0.26 Bn co-created
-0.19 Bn co-creator
-0.49 Bn co-creators
-0.40 Bn co-written
-0.26 Bn collaboration
-0.50 Bn comedy
0.31 Bn comes
-0.27 Bn coming
1.14 Bn confirmed
0.55 Bn continues
-0.81 Bn created
-0.68 Bn creative
-0.83 Bn creator
-0.50 Bn creators
-0.40 Bn credit
-0.35 Bn crime
-0.41 Bn dates
-0.08 Bn daughter
-0.12 Bn day
-0.28 Bn deal
-0.41 Bn death
-0.27 Bn debut
-0.07 Bn debuted
-0.08 Bn decided
0.41 Bn described
-0.33 Bn despite
-0.12 Bn destroy
0.19 Bn detective
-0.23 Bn developed
0.47 Bn different
0.24 Bn direct
-0.90 Bn directed
-0.35 Bn directing
-0.87 Bn director
-1.01 Bn directors
-0.50 Bn discovered
-0.32 Bn down
0.19 Bn dr
0.11 Bn drama
-0.46 Bn drawn
0.46 Bn during
-0.09 Bn east
-0.38 Bn emmy
-0.24 Bn end
-0.25 Bn england
0.81 Bn ensemble
-0.06 Bn entertainment
-0.09 Bn episode
0.30 Bn even
0.58 Bn event
-0.31 Bn events
-0.24 Bn excited
-0.39 Bn exec
-0.23 Bn executive
-0.37 Bn fact
-0.31 Bn family
0.23 Bn fans
-0.28 Bn fantastic
-0.44 Bn fantasy
-0.12 Bn father
-0.56 Bn favourite
0.73 Bn feature
-0.37 Bn features
0.42 Bn featuring
-0.14 Bn fictional
-0.50 Bn film
-0.31 Bn filming
-0.55 Bn filmmaker
-0.57 Bn follow
0.07 Bn followed
0.48 Bn following
-0.18 Bn follows
0.25 Bn former
-0.04 Bn found
-0.12 Bn french
-0.40 Bn from
0.49 Bn fronted
0.15 Bn game
-0.54 Bn genre
0.14 Bn get
0.29 Bn globe
-0.11 Bn go
-0.56 Bn goes
0.10 Bn golden
0.43 Bn great
0.20 Bn had
-0.47 Bn hand
0.21 Bn has
0.83 Bn have
-0.71 Bn he
-0.28 Bn head
-0.52 Bn helmed
-0.67 Bn her
-0.23 Bn here
-0.47 Bn heroine
0.32 Bn his
-0.60 Bn hit
-0.16 Bn hollywood
-0.52 Bn home
-0.35 Bn horror
0.58 Bn host
0.25 Bn hour
0.24 Bn however
0.32 Bn huge
-0.15 Bn husband
-0.41 Bn i
0.33 Bn if
-0.28 Bn illustrated
-0.53 Bn include
0.07 Bn includes
0.29 Bn including
0.04 Bn indian
-0.11 Bn indie
0.26 Bn inspired
-0.16 Bn into
-0.12 Bn ireland
-0.19 Bn itself
-0.25 Bn join
-0.14 Bn joined
0.81 Bn joining
0.59 Bn joins
-0.26 Bn journalist
-0.12 Bn journey
-0.10 Bn just
-0.04 Bn killing
-0.35 Bn know
0.27 Bn known
0.30 Bn korean
-0.42 Bn last
0.24 Bn lawyer
0.29 Bn lead
-0.44 Bn leading
0.17 Bn leads
0.55 Bn led
-0.18 Bn left
-0.38 Bn life
-0.21 Bn light
-0.06 Bn like
-0.41 Bn london
-0.36 Bn looks
-0.41 Bn lord
-0.36 Bn love
-0.84 Bn main
-0.32 Bn make
-0.22 Bn makes
-0.21 Bn making
-0.41 Bn man
-0.44 Bn manga
-0.60 Bn married
-0.29 Bn meanwhile
-0.24 Bn meets
-0.14 Bn members
-0.25 Bn minute
-0.37 Bn miss
-0.22 Bn mission
-0.16 Bn months
-0.27 Bn more
-0.13 Bn most
0.51 Bn mother
-0.10 Bn moved
-0.04 Bn movie
0.21 Bn mr
0.05 Bn mrs
-0.49 Bn my
-0.54 Bn name
-0.29 Bn nearly
-0.27 Bn network
-0.20 Bn new
0.51 Bn newcomer
0.42 Bn newcomers
-0.54 Bn newly
0.43 Bn news
-0.07 Bn next
-0.10 Bn night
-0.51 Bn no
-0.33 Bn nominated
0.39 Bn nominee
0.33 Bn not
-0.13 Bn novel
-0.50 Bn novels
0.58 Bn now
-0.17 Bn off
-0.34 Bn officer
-0.44 Bn older
-0.11 Bn once
-0.53 Bn one
-0.19 Bn only
0.50 Bn opposite
-0.52 Bn or
-0.06 Bn original
0.62 Bn originals
0.47 Bn oscar
0.58 Bn other
-0.09 Bn our
0.24 Bn out
0.30 Bn over
-0.14 Bn own
-0.39 Bn pair
0.16 Bn part
-0.38 Bn partner
-0.31 Bn parts
-0.07 Bn photo
0.11 Bn pilot
0.29 Bn place
-0.21 Bn plan
-0.81 Bn play
0.41 Bn played
-0.60 Bn playing
-0.62 Bn plays
-0.15 Bn popular
-0.92 Bn portray
0.45 Bn portrayed
-0.62 Bn power
-0.48 Bn premiere
-0.38 Bn president
0.55 Bn press
-0.61 Bn produce
-0.66 Bn produced
-0.34 Bn producer
-0.24 Bn producers
-0.33 Bn produces
-0.80 Bn production
-0.22 Bn programming
-0.05 Bn project
-0.55 Bn protagonist
-0.39 Bn protagonists
-0.15 Bn publisher
-0.06 Bn ratings
-0.33 Bn read
-0.40 Bn reads
-0.24 Bn ready
0.25 Bn regular
-0.25 Bn relationship
-0.05 Bn release
-0.04 Bn remains
-0.20 Bn replaced
-0.11 Bn replacing
0.47 Bn report
-0.15 Bn reports
-0.53 Bn representative
-0.54 Bn reprise
0.60 Bn reprising
0.23 Bn respectively
0.46 Bn return
-0.18 Bn returning
0.74 Bn reunion
0.34 Bn reunites
0.27 Bn reveal
-0.31 Bn revolves
-0.46 Bn role
-0.15 Bn roles
0.10 Bn run
0.15 Bn s
0.15 Bn sadly
-0.11 Bn said
-0.25 Bn same
-0.35 Bn says
-0.29 Bn screenwriter
0.46 Bn season
-0.35 Bn seasons
-0.82 Bn second
-0.29 Bn secret
0.56 Bn seen
-0.72 Bn serial
-0.29 Bn series
-0.52 Bn service
0.49 Bn set
-0.27 Bn setting
-0.33 Bn share
-0.48 Bn shared
-0.40 Bn she
-0.54 Bn shocking
-0.19 Bn shooting
-0.10 Bn shown
-0.31 Bn showrunner
-0.45 Bn shows
-0.31 Bn since
-0.45 Bn sister
0.28 Bn sisters
-0.18 Bn slate
-0.11 Bn small
0.05 Bn so
-0.65 Bn soon
-0.34 Bn source
0.12 Bn south
0.57 Bn special
0.66 Bn star
0.13 Bn starred
0.28 Bn starring
0.24 Bn stars
-0.11 Bn starts
-0.59 Bn statement
0.35 Bn stick
-0.46 Bn stories
-0.35 Bn story
-0.06 Bn streaming
0.09 Bn studio
-0.45 Bn success
-0.14 Bn such
-0.17 Bn sunday
-0.11 Bn synopsis
-0.33 Bn take
-0.45 Bn takes
-0.69 Bn team
-0.38 Bn television
-0.20 Bn tells
0.17 Bn their
-0.62 Bn them
-0.58 Bn then
0.28 Bn there
-0.08 Bn these
0.08 Bn they
-0.36 Bn thinks
-0.54 Bn thriller
-0.21 Bn through
0.25 Bn time
-0.10 Bn title
-0.49 Bn together
-0.41 Bn tokyo
-0.13 Bn told
-0.49 Bn took
-0.50 Bn top
-0.39 Bn town
-0.32 Bn trailer
-0.52 Bn trio
-0.51 Bn under
-0.57 Bn up
-0.46 Bn upon
-0.21 Bn us
0.29 Bn vampire
0.54 Bn various
-0.37 Bn very
-0.15 Bn via
-0.23 Bn video
-0.38 Bn viewers
0.19 Bn villain
-0.08 Bn voice
-0.72 Bn wanted
-0.19 Bn watching
-1.04 Bn we
-0.30 Bn we're
-0.05 Bn web
-0.23 Bn weeks
-0.20 Bn west
0.32 Bn what
0.55 Bn when
0.31 Bn where
-0.51 Bn whether
-0.23 Bn which
0.38 Bn while
-0.13 Bn who
0.43 Bn wife
0.46 Bn will
0.37 Bn winner
-0.30 Bn winning
-0.05 Bn work
-0.53 Bn working
-0.25 Bn world
-0.25 Bn writer
-0.61 Bn writers
-0.98 Bn written
-0.41 Bn wrote
-0.35 Bn year
-0.69 Bn year-old
0.64 Bn years
-0.14 Bn yet
-0.40 Bn you
0.15 Bn you're
-0.18 Bn young
-0.13 Bn your
0.07 Bn –
0.28 Bn —
0.05 Bn “
0.20 Bn ”
-0.91 H 
0.42 H %C
0.60 H %N
-0.63 H %P
0.25 H %T
-0.38 H (
-0.38 H )
0.57 H ,
-0.17 H -
-0.24 H /
0.16 H :
-0.36 H ?
0.75 H a
-0.47 H about
0.61 H and
-0.45 H back
0.48 H can
0.68 H cast
-0.46 H coming
-0.66 H date
-0.12 H do
-0.40 H for
0.42 H in
-0.39 H is
-0.40 H it
0.04 H know
-0.72 H new
-0.56 H of
-0.30 H on
-0.32 H plot
-0.25 H release
-0.19 H renewed
0.12 H returning
0.43 H series
-0.25 H star
-0.65 H story
0.27 H the
0.52 H to
0.37 H trailer
-0.05 H tv
0.48 H watch
0.04 H we
-0.57 H what
-0.67 H when
-0.17 H where
-0.19 H who
-0.53 H “
-0.53 H ”
-0.24 L1 %C
-0.23 L1 %D
-0.21 L1 %N
0.20 L1 %O
-0.46 L1 %P
-0.38 L1 %S
-0.30 L1 %T
-0.16 L1 &
0.04 L1 's
0.28 L1 (
0.44 L1 )
-0.19 L1 ,
-0.31 L1 -
0.53 L1 .
-0.14 L1 /
0.06 L1 :
0.20 L1 ;
0.18 L1 ^
-1.02 L1 a
-0.26 L1 about
0.30 L1 actor
-0.10 L1 actors
0.59 L1 actress
-0.40 L1 adapts
-0.17 L1 after
-0.40 L1 aka
0.27 L1 alongside
-0.44 L1 an
-0.31 L1 and
0.66 L1 are
-0.30 L1 around
-0.25 L1 as
-0.94 L1 at
-0.29 L1 axed
0.45 L1 be
-0.28 L1 beloved
-0.21 L1 between
0.22 L1 both
-0.26 L1 bring
-0.27 L1 brother
-0.20 L1 but
-0.35 L1 by
-0.33 L1 called
-0.66 L1 character
-0.44 L1 chief
-0.15 L1 co-creator
-0.78 L1 creator
-0.40 L1 creators
-0.72 L1 detective
-0.77 L1 director
-0.22 L1 doing
-0.44 L1 drama
0.56 L1 feature
-0.37 L1 features
-0.33 L1 film
-0.45 L1 followed
-0.64 L1 follows
-0.45 L1 for
-0.34 L1 former
0.06 L1 from
-0.15 L1 game
0.59 L1 has
-0.48 L1 his
0.58 L1 host
-0.15 L1 husband
-0.56 L1 in
-0.36 L1 include
0.13 L1 includes
0.65 L1 including
-0.11 L1 into
0.19 L1 is
-0.47 L1 its
0.34 L1 join
-0.10 L1 joining
-0.35 L1 know
-0.16 L1 last
-0.41 L1 lord
-0.24 L1 meets
-0.25 L1 members
-0.04 L1 movie
-0.23 L1 mr
-0.44 L1 my
-0.16 L1 named
-0.28 L1 new
0.51 L1 newcomer
0.34 L1 newcomers
0.39 L1 nominee
-0.16 L1 not
-0.21 L1 of
-0.34 L1 officer
-0.69 L1 on
-0.20 L1 one
-0.59 L1 only
0.50 L1 opposite
-0.49 L1 or
-0.63 L1 play
0.25 L1 played
-0.49 L1 playing
-0.48 L1 plays
-0.72 L1 portray
-0.36 L1 president
-0.16 L1 producer
-0.54 L1 producers
-0.48 L1 protagonist
-0.39 L1 protagonists
-0.13 L1 publisher
-0.05 L1 release
0.65 L1 replacing
-0.25 L1 said
0.26 L1 sees
-0.49 L1 service
-0.56 L1 showrunner
0.48 L1 since
-0.09 L1 small
-0.39 L1 so
-0.46 L1 south
0.55 L1 star
0.42 L1 starred
-0.32 L1 starring
0.23 L1 stars
-0.13 L1 studio
-0.39 L1 takes
0.19 L1 that
-0.55 L1 the
-0.55 L1 their
-0.07 L1 this
-0.18 L1 through
-0.15 L1 title
-0.35 L1 to
-0.43 L1 under
-0.37 L1 upon
-0.21 L1 us
-0.41 L1 vampire
0.22 L1 villain
0.34 L1 was
-0.19 L1 watching
-0.16 L1 west
-0.51 L1 whether
0.46 L1 while
0.31 L1 wife
0.37 L1 winner
0.36 L1 with
-0.13 L1 writer
0.48 L1 –
0.14 L1 ”
-0.19 L2 %C 's
0.13 L2 %C ,
0.32 L2 %C and
-0.64 L2 %D ,
0.19 L2 %D and
-0.04 L2 %D in
0.27 L2 %D that
-0.50 L2 %K 's
-0.61 L2 %N ,
-0.10 L2 %P 's
-0.32 L2 %P (
0.59 L2 %P )
0.27 L2 %P :
0.47 L2 %P actress
-0.28 L2 %P as
-0.27 L2 %P by
-0.21 L2 %P for
-0.19 L2 %P in
-0.82 L2 %P of
-0.14 L2 %P on
-0.27 L2 %P plays
0.32 L2 %P star
-0.39 L2 %P takes
-0.56 L2 %P the
-0.46 L2 %P to
0.13 L2 %P with
-0.49 L2 %P –
0.06 L2 %S ,
0.26 L2 %S are
0.49 L2 %S with
-0.28 L2 %T %S
-0.10 L2 %T (
0.46 L2 %T ,
-0.40 L2 %T :
-0.33 L2 %T and
0.24 L2 %T are
-0.61 L2 %T creator
0.97 L2 %T starring
0.24 L2 %T stars
0.37 L2 %T with
-0.14 L2 's husband
-0.24 L2 's the
-0.34 L2 ( the
-1.03 L2 ) ,
0.15 L2 ) as
0.29 L2 ) –
-0.16 L2 , a
0.38 L2 , after
-0.49 L2 , alongside
0.20 L2 , and
-0.09 L2 , but
0.66 L2 , starring
0.16 L2 , stars
0.57 L2 , the
-0.83 L2 , ”
-0.14 L2 . /
-0.35 L2 / producer
-0.39 L2 : the
-0.05 L2 ^ %C
-0.09 L2 ^ %T
0.18 L2 ^ ^
0.33 L2 ^ actor
0.36 L2 ^ both
-0.25 L2 ^ but
-0.39 L2 ^ creator
0.28 L2 ^ from
-0.10 L2 ^ joining
-0.37 L2 ^ showrunner
0.20 L2 ^ starring
-0.10 L2 ^ the
-0.55 L2 ^ when
-0.15 L2 ^ while
-0.12 L2 about the
-0.06 L2 according to
-0.28 L2 actor ,
-0.30 L2 adaptation of
-0.28 L2 adapted by
-0.15 L2 adapted from
-0.25 L2 also includes
0.46 L2 also stars
-0.21 L2 and a
-0.04 L2 and around
0.40 L2 and starring
0.23 L2 and the
0.27 L2 and writer
-0.18 L2 announced at
-0.05 L2 as a
-0.24 L2 as an
-0.17 L2 at the
0.42 L2 back ;
-0.33 L2 based on
0.42 L2 cast :
0.69 L2 cast includes
0.48 L2 cast including
-0.25 L2 cast members
-0.13 L2 city of
-0.33 L2 co-written by
-0.60 L2 created by
-0.40 L2 credit :
-0.26 L2 daughter ,
-0.73 L2 directed by
-0.39 L2 dr .
0.48 L2 drama starring
-0.43 L2 during the
-0.39 L2 executive producer
-0.17 L2 film ,
-0.16 L2 follows a
-0.39 L2 from the
-0.29 L2 has axed
-0.28 L2 illustrated by
-0.13 L2 in %D
-0.61 L2 in a
-0.34 L2 in the
0.26 L2 inspired by
0.29 L2 it starred
0.18 L2 it stars
0.48 L2 led by
-0.18 L2 man ,
-0.34 L2 manga by
0.51 L2 mr .
-0.36 L2 name by
-0.51 L2 novel by
-0.29 L2 novels by
-0.18 L2 of a
-0.36 L2 of drama
-0.62 L2 of the
-0.12 L2 on a
-0.20 L2 on the
-0.07 L2 photo :
-0.27 L2 photo by
0.86 L2 played by
-0.15 L2 produced by
-0.37 L2 returning as
-0.32 L2 returns as
-0.12 L2 revolves around
-0.30 L2 role of
-0.54 L2 roles as
-0.38 L2 series ,
-0.42 L2 series and
-0.22 L2 series creator
-0.13 L2 series follows
-0.57 L2 series from
0.39 L2 series stars
-0.10 L2 series with
-0.33 L2 set in
-0.20 L2 shooting in
-0.33 L2 show ,
0.59 L2 show stars
0.07 L2 star :
-0.48 L2 story of
-0.26 L2 such as
-0.12 L2 the %D
-0.16 L2 the %N
-0.07 L2 the last
-0.15 L2 the south
-0.06 L2 to the
-0.20 L2 under director
-0.64 L2 voice of
0.29 L2 well as
-0.29 L2 who plays
0.45 L2 will be
-0.64 L2 will play
-0.44 L2 working with
-0.66 L2 written by
-0.20 L2 “ a
-0.21 L2 “ the
-0.19 L2 ” and
-0.23 L2 ” creator
-0.25 L2 ” said
0.72 L2 ” starring
-0.29 L3 %C has axed
0.29 L3 %D ) –
-0.26 L3 %D , but
0.48 L3 %D , with
-0.08 L3 %O %P 's
-0.61 L3 %P %N ,
-0.14 L3 %P 's husband
-0.34 L3 %P ( the
0.04 L3 %P ) as
-0.12 L3 %P , a
-0.08 L3 %P , ”
-0.12 L3 %P : the
-0.18 L3 %P in the
-0.26 L3 %P of drama
-0.05 L3 %P of the
-0.32 L3 %P returns as
-0.64 L3 %P will play
-0.21 L3 %S of the
0.74 L3 %T , starring
0.24 L3 %T and the
-0.23 L3 %T ” creator
-0.42 L3 's %P of
-0.48 L3 's %T ,
0.59 L3 ( %P 's
-0.53 L3 ( %P of
-0.14 L3 ( %P on
-0.07 L3 ( photo :
-0.08 L3 ( “ the
-0.14 L3 ) %P (
-0.69 L3 ) , with
-0.35 L3 , %P 's
-0.30 L3 , %P (
-0.04 L3 , %P as
-0.17 L3 , %P in
-0.06 L3 , according to
0.28 L3 , along with
-0.07 L3 , directed by
0.31 L3 , inspired by
0.57 L3 , mr .
0.64 L3 , played by
-0.35 L3 , produced by
-0.06 L3 , written by
-0.25 L3 , ” said
-0.76 L3 : %P (
-0.30 L3 ^ %P 's
-1.15 L3 ^ %P (
0.74 L3 ^ %P :
0.11 L3 ^ %P as
-0.27 L3 ^ %P plays
-0.30 L3 ^ %P –
-0.28 L3 ^ %T %S
-0.10 L3 ^ %T (
-0.29 L3 ^ %T and
-0.05 L3 ^ ^ %C
-0.09 L3 ^ ^ %T
0.18 L3 ^ ^ ^
0.33 L3 ^ ^ actor
0.36 L3 ^ ^ both
-0.25 L3 ^ ^ but
-0.39 L3 ^ ^ creator
0.28 L3 ^ ^ from
-0.10 L3 ^ ^ joining
-0.37 L3 ^ ^ showrunner
0.20 L3 ^ ^ starring
-0.10 L3 ^ ^ the
-0.55 L3 ^ ^ when
-0.15 L3 ^ ^ while
-0.31 L3 ^ based on
0.42 L3 ^ cast :
-0.38 L3 ^ created by
-0.21 L3 ^ directed by
-0.24 L3 ^ executive producer
0.29 L3 ^ it starred
-0.31 L3 ^ produced by
-0.31 L3 ^ written by
0.46 L3 a %S with
-0.35 L3 adapts %P 's
-0.21 L3 after %P 's
-0.25 L3 an adaptation of
0.14 L3 and %P 's
-0.33 L3 and %P (
-0.32 L3 and %P as
-0.04 L3 and %P of
-0.28 L3 and adapted by
-0.14 L3 and directed by
-0.19 L3 and illustrated by
-0.08 L3 and produced by
-0.10 L3 and written by
-0.47 L3 are %P (
0.29 L3 as well as
-0.17 L3 based on the
-0.33 L3 be directed by
-0.23 L3 be written by
-0.13 L3 book %T :
-0.14 L3 by %P 's
-0.89 L3 by %P (
0.53 L3 cast also includes
-0.07 L3 centers on a
0.29 L3 character %P (
0.48 L3 executive produced by
-0.12 L3 for the %D
-0.04 L3 in and around
-0.45 L3 include %P (
-0.76 L3 is %P (
-0.05 L3 is based on
-0.26 L3 is created by
-0.17 L3 is directed by
-0.19 L3 is written by
-0.05 L3 new %P 's
-0.37 L3 of %P 's
0.25 L3 of %P (
-0.36 L3 of %S ,
0.47 L3 of %T ,
0.33 L3 on %D ,
0.27 L3 on %D that
0.48 L3 on %P (
-0.06 L3 on %P in
-0.04 L3 on “ the
-0.36 L3 same name by
-0.13 L3 series written by
-0.07 L3 set in the
0.07 L3 starring %P 's
-0.24 L3 stars %P (
-0.50 L3 stars %P as
-0.15 L3 the %P for
-0.22 L3 the %P of
0.62 L3 the cast includes
-0.04 L3 the role of
-0.13 L3 the series follows
0.35 L3 the series stars
-0.33 L3 the show ,
0.59 L3 the show stars
-0.49 L3 the story of
-0.50 L3 to %P 's
-0.10 L3 was created by
-0.16 L3 was written by
-0.35 L3 writer / producer
0.54 L3 “ %P (
-0.16 LR %D .
-0.42 LR %N ,
-0.27 LR %O 's
-0.22 LR %O ,
-0.21 LR %T .
0.06 LR 's %N
-0.56 LR 's 's
0.48 LR 's )
0.17 LR 's ,
0.16 LR 's .
0.31 LR 's and
0.14 LR 's as
-0.56 LR 's in
-0.35 LR 's novels
-0.04 LR 's to
-0.20 LR ( $
-0.12 LR ( %N
-0.54 LR ( 's
0.33 LR ( )
-0.56 LR ( ,
-0.22 LR ( in
-0.19 LR ( of
-0.06 LR ( on
0.10 LR , 's
-0.90 LR , )
-0.91 LR , ,
-0.32 LR , -
-0.17 LR , .
0.44 LR , announced
0.06 LR , are
0.94 LR , has
-0.68 LR , in
-0.06 LR , is
-0.38 LR , said
-0.36 LR , to
-0.43 LR , was
-0.59 LR , will
0.30 LR -- ,
-0.38 LR . )
0.51 LR . ,
0.12 LR : $
-0.53 LR : )
0.40 LR : ,
0.27 LR : .
-0.43 LR : /
-0.28 LR : is
-0.20 LR : the
0.61 LR : to
-0.33 LR : will
0.18 LR ; ,
0.05 LR ; is
-0.15 LR ^ $
-0.42 LR ^ 's
-0.23 LR ^ ,
0.57 LR ^ .
-0.85 LR ^ :
0.82 LR ^ also
0.90 LR ^ and
-0.13 LR ^ are
0.21 LR ^ as
0.15 LR ^ cast
-0.22 LR ^ continues
-0.58 LR ^ created
-0.73 LR ^ directs
0.52 LR ^ has
0.65 LR ^ have
0.85 LR ^ in
-0.30 LR ^ is
-0.44 LR ^ launched
-0.42 LR ^ lead
0.23 LR ^ plays
0.23 LR ^ return
0.54 LR ^ returns
0.48 LR ^ said
-0.40 LR ^ says
0.20 LR ^ star
-0.44 LR ^ stars
-0.51 LR ^ to
-0.65 LR ^ was
0.52 LR ^ who
0.50 LR ^ will
0.27 LR ^ wrote
0.64 LR ^ –
-0.20 LR a )
-0.14 LR a ,
-0.05 LR a .
-0.10 LR a lawyer
0.17 LR actor as
-0.32 LR actor is
0.66 LR actors .
0.47 LR actress ,
0.47 LR actress .
-0.40 LR adapts 's
0.12 LR after 's
0.06 LR alongside .
-0.76 LR and 's
0.31 LR and ,
0.38 LR are ,
0.26 LR are .
-0.12 LR around ,
-0.04 LR around .
-0.11 LR as $
-0.38 LR as 's
-0.77 LR as ,
-0.54 LR as .
-0.34 LR as ;
0.31 LR as as
-0.63 LR as in
-0.42 LR as with
-0.42 LR as would
-0.18 LR at ,
-0.51 LR at .
-0.07 LR at in
-0.17 LR between and
-0.10 LR but is
-0.11 LR by $
-0.06 LR by 's
0.44 LR by )
0.47 LR by ,
-1.07 LR by .
-0.27 LR by /
-0.41 LR by and
-0.28 LR by in
-0.52 LR by is
-0.33 LR by on
-0.22 LR by who
0.46 LR by –
-0.15 LR co-creator ,
-0.31 LR creator .
-0.62 LR creator has
-0.53 LR director .
-0.36 LR director is
-0.36 LR drama ,
-0.13 LR follows ,
-0.19 LR for )
0.24 LR for as
0.22 LR from 's
-0.57 LR from ,
0.07 LR from .
-0.14 LR in %D
-0.84 LR in 's
-0.61 LR in )
-0.39 LR in ,
-0.35 LR in .
0.25 LR in in
-0.05 LR in on
-0.37 LR include .
0.37 LR include as
0.06 LR includes .
-0.13 LR including ,
0.75 LR including .
-0.56 LR is 's
0.81 LR is ,
0.29 LR is .
0.37 LR is as
-0.43 LR its ,
-0.13 LR last )
0.47 LR like .
-0.24 LR meets ,
-0.04 LR movie .
-0.06 LR new 's
-0.16 LR not )
-0.59 LR of $
0.32 LR of 's
-0.56 LR of )
-0.78 LR of ,
-0.97 LR of .
-0.22 LR of :
-0.46 LR of and
-0.07 LR of in
-0.05 LR of to
-0.34 LR of who
-0.32 LR of will
-0.35 LR on 's
-0.14 LR on )
0.07 LR on ,
-0.56 LR on in
-0.32 LR or .
-0.19 LR play ,
-0.35 LR plays ,
-0.57 LR producer 's
-0.08 LR producer ,
-0.08 LR producer said
-0.19 LR producer will
-0.39 LR protagonists ,
-0.17 LR said ,
-0.22 LR showrunner ,
-0.09 LR small town
0.43 LR star ,
0.31 LR star stars
-0.33 LR starring 's
0.82 LR starring ,
-0.85 LR starring .
0.52 LR starring ;
0.57 LR starring and
0.22 LR stars ,
1.00 LR stars .
0.64 LR stars as
0.28 LR that are
0.47 LR that will
-0.07 LR the $
-0.28 LR the %N
-0.13 LR the %S
-0.61 LR the 's
-0.49 LR the )
-0.50 LR the ,
0.33 LR the -
-0.92 LR the .
-0.18 LR the :
-0.08 LR the and
-0.22 LR the in
-0.13 LR the is
-0.54 LR the of
0.58 LR the series
-0.08 LR the spinoff
-0.44 LR the star
-0.13 LR the story
-0.05 LR the to
-0.05 LR to 's
-0.25 LR to ,
-0.63 LR to .
-0.26 LR to in
0.22 LR villain ,
0.59 LR while is
0.29 LR winner ,
0.65 LR with 's
0.48 LR with ,
0.63 LR with .
-0.08 LR with again
-0.40 LR with as
0.17 LR with in
-0.26 LR – $
-0.08 LR ” )
0.45 LR ” ,
-0.47 LR ” said
-0.04 Lb2 %C
-0.51 Lb2 %D
-0.27 Lb2 %K
0.17 Lb2 %N
0.56 Lb2 %O
-0.33 Lb2 %P
0.44 Lb2 %S
0.57 Lb2 %T
0.12 Lb2 's
-0.71 Lb2 (
0.23 Lb2 )
0.70 Lb2 ,
0.18 Lb2 -
-0.15 Lb2 .
0.16 Lb2 /
0.61 Lb2 :
0.27 Lb2 ^
-0.79 Lb2 a
-0.12 Lb2 about
-0.06 Lb2 according
-0.28 Lb2 actor
0.50 Lb2 actors
-0.30 Lb2 adaptation
-0.31 Lb2 adapted
-0.06 Lb2 added
-0.64 Lb2 after
0.10 Lb2 again
-0.20 Lb2 all
0.53 Lb2 already
0.12 Lb2 also
-0.08 Lb2 and
-0.04 Lb2 anime
0.17 Lb2 announced
-0.57 Lb2 another
-0.44 Lb2 anything
0.72 Lb2 are
-0.59 Lb2 as
0.39 Lb2 at
-0.51 Lb2 australia
-0.11 Lb2 award
-0.05 Lb2 back
-0.45 Lb2 backdrop
-0.33 Lb2 based
-0.20 Lb2 be
-0.21 Lb2 book
-0.50 Lb2 by
0.60 Lb2 cast
-0.38 Lb2 character
0.19 Lb2 characters
-0.13 Lb2 city
-0.26 Lb2 co-created
-0.33 Lb2 co-written
-0.60 Lb2 created
-0.40 Lb2 credit
-0.26 Lb2 daughter
-0.73 Lb2 directed
-0.39 Lb2 dr
-0.71 Lb2 drama
-0.43 Lb2 during
-0.35 Lb2 episodes
-0.49 Lb2 executive
-0.17 Lb2 film
-0.06 Lb2 filming
-0.69 Lb2 follows
-0.28 Lb2 for
-0.76 Lb2 from
-0.46 Lb2 front
0.67 Lb2 had
-0.21 Lb2 has
0.69 Lb2 have
-0.45 Lb2 her
-0.23 Lb2 here
-0.14 Lb2 his
-0.28 Lb2 illustrated
-0.89 Lb2 in
-0.36 Lb2 including
0.26 Lb2 inspired
-0.31 Lb2 is
-0.48 Lb2 its
-0.04 Lb2 know
0.27 Lb2 known
0.48 Lb2 led
-0.20 Lb2 like
-0.15 Lb2 main
-0.63 Lb2 man
-0.34 Lb2 manga
-0.65 Lb2 meanwhile
0.79 Lb2 members
0.62 Lb2 mother
-0.10 Lb2 moved
0.51 Lb2 mr
-0.65 Lb2 name
-0.20 Lb2 named
-0.25 Lb2 network
-0.45 Lb2 new
0.51 Lb2 news
0.19 Lb2 not
-0.61 Lb2 novel
-0.37 Lb2 novels
-0.91 Lb2 of
-0.38 Lb2 on
0.54 Lb2 oscar
-0.77 Lb2 out
-0.72 Lb2 over
-0.38 Lb2 partner
-0.28 Lb2 photo
0.86 Lb2 played
-0.28 Lb2 premiere
-0.25 Lb2 produced
-0.22 Lb2 programming
-0.24 Lb2 returning
-0.32 Lb2 returns
-0.12 Lb2 revolves
-0.14 Lb2 role
-0.38 Lb2 roles
0.40 Lb2 said
-0.15 Lb2 says
-0.57 Lb2 second
-0.27 Lb2 series
0.07 Lb2 set
-0.20 Lb2 shooting
0.33 Lb2 show
-0.44 Lb2 showrunner
0.26 Lb2 star
0.51 Lb2 starring
0.53 Lb2 stars
-0.35 Lb2 stories
-0.57 Lb2 story
-0.26 Lb2 such
-0.56 Lb2 team
-0.36 Lb2 that
-0.13 Lb2 the
-0.41 Lb2 then
0.45 Lb2 this
-0.25 Lb2 to
0.08 Lb2 together
-0.11 Lb2 told
-0.31 Lb2 town
-0.18 Lb2 trailer
0.15 Lb2 uk
-0.20 Lb2 under
-0.16 Lb2 video
-0.60 Lb2 voice
-0.89 Lb2 was
-0.51 Lb2 we
0.29 Lb2 well
0.29 Lb2 when
-0.42 Lb2 which
-0.42 Lb2 who
0.61 Lb2 will
-0.23 Lb2 winning
0.92 Lb2 with
-0.50 Lb2 working
0.09 Lb2 world
-0.66 Lb2 written
-0.51 Lb2 year-old
0.81 Lb2 years
-0.36 Lb2 you
0.24 Lb2 you're
-0.13 Lb2 –
-0.65 Lb2 “
-0.26 Lb2 ”
-0.15 Lb3 !
0.39 Lb3 %D
-0.67 Lb3 %K
-0.42 Lb3 %N
0.38 Lb3 %O
0.21 Lb3 %P
0.29 Lb3 %S
0.18 Lb3 %T
-0.53 Lb3 &
0.37 Lb3 's
-1.06 Lb3 )
-0.30 Lb3 ,
0.07 Lb3 -
-0.61 Lb3 .
-0.47 Lb3 /
-0.12 Lb3 :
-0.11 Lb3 ;
-0.06 Lb3 a
-0.25 Lb3 actress
-0.35 Lb3 adapts
0.33 Lb3 adds
-0.47 Lb3 after
-0.26 Lb3 again
0.21 Lb3 already
-0.42 Lb3 also
0.16 Lb3 an
-0.42 Lb3 and
0.32 Lb3 animates
0.22 Lb3 are
-0.86 Lb3 as
-0.84 Lb3 at
-0.10 Lb3 back
-0.18 Lb3 based
-0.32 Lb3 be
-0.19 Lb3 been
-0.11 Lb3 being
-0.59 Lb3 between
-0.30 Lb3 book
-0.32 Lb3 both
-0.28 Lb3 by
0.50 Lb3 can
0.79 Lb3 cast
-0.07 Lb3 centers
0.19 Lb3 character
-0.19 Lb3 characters
0.17 Lb3 comedy
-0.26 Lb3 debut
-0.49 Lb3 drama
0.13 Lb3 episode
0.15 Lb3 episodes
0.61 Lb3 event
0.10 Lb3 executive
-0.29 Lb3 fact
-0.23 Lb3 family
0.17 Lb3 fans
0.28 Lb3 feature
-0.14 Lb3 fictional
0.24 Lb3 first
-0.09 Lb3 for
-0.15 Lb3 from
-0.74 Lb3 go
-0.17 Lb3 golden
0.46 Lb3 has
-0.12 Lb3 he
-0.31 Lb3 her
-0.48 Lb3 his
0.27 Lb3 in
-0.44 Lb3 include
0.07 Lb3 including
-0.32 Lb3 is
1.02 Lb3 it
-0.15 Lb3 its
-0.30 Lb3 last
0.29 Lb3 lead
-0.38 Lb3 life
-0.62 Lb3 main
-0.29 Lb3 members
-0.22 Lb3 mission
-0.34 Lb3 mother
-0.14 Lb3 my
0.54 Lb3 named
-0.21 Lb3 new
-0.33 Lb3 news
0.25 Lb3 not
0.31 Lb3 novel
0.42 Lb3 of
0.46 Lb3 on
0.88 Lb3 only
-0.25 Lb3 played
-0.33 Lb3 premiere
-0.04 Lb3 president
-0.32 Lb3 producer
0.09 Lb3 return
-0.22 Lb3 role
0.28 Lb3 s
-0.36 Lb3 same
-0.15 Lb3 secret
-0.68 Lb3 series
0.40 Lb3 set
-0.45 Lb3 show
-0.04 Lb3 shown
-0.13 Lb3 shows
-0.18 Lb3 spin-off
0.18 Lb3 starring
-0.12 Lb3 stars
0.35 Lb3 stick
-0.08 Lb3 story
-0.14 Lb3 take
0.74 Lb3 that
-1.16 Lb3 the
0.71 Lb3 their
-0.41 Lb3 them
-0.05 Lb3 they
-0.46 Lb3 thriller
-0.38 Lb3 trailer
0.54 Lb3 various
-0.76 Lb3 was
-0.13 Lb3 we
-0.52 Lb3 were
0.06 Lb3 which
-0.43 Lb3 while
0.34 Lb3 who
0.25 Lb3 wife
-0.07 Lb3 will
0.46 Lb3 with
-0.05 Lb3 work
-0.37 Lb3 world
-0.35 Lb3 writer
-0.41 Lb3 year-old
-0.08 Lb3 years
0.09 Lb3 –
0.16 Lb3 “
0.08 Lb3 ”
-0.14 R1 !
-0.14 R1 $
-0.39 R1 %D
-0.22 R1 %N
-0.24 R1 %O
0.19 R1 %P
-0.13 R1 %S
-0.69 R1 %T
-0.17 R1 's
0.09 R1 )
0.37 R1 -
0.17 R1 --
0.31 R1 ...
-0.54 R1 /
-0.30 R1 :
0.76 R1 ;
-0.39 R1 ]
0.65 R1 a
-0.38 R1 actor
-0.32 R1 actress
-0.28 R1 added
0.48 R1 after
0.11 R1 again
-0.30 R1 agent
0.60 R1 all
-0.18 R1 along
0.50 R1 also
-0.73 R1 and
0.44 R1 announced
-0.11 R1 are
0.46 R1 as
-0.40 R1 at
-0.12 R1 attached
-0.38 R1 australia
-0.42 R1 award
-0.14 R1 back
-0.32 R1 being
-0.18 R1 book
-0.26 R1 broadcast
-0.20 R1 but
-0.31 R1 by
0.15 R1 cast
0.19 R1 commented
-0.18 R1 confirmed
-0.22 R1 continues
-0.61 R1 created
0.30 R1 described
-0.23 R1 directed
-0.77 R1 directs
-0.48 R1 drama
-0.04 R1 episode
0.26 R1 executive
-0.31 R1 follows
-0.33 R1 for
0.60 R1 from
-0.36 R1 had
0.40 R1 has
0.04 R1 have
-0.07 R1 his
0.43 R1 in
-0.11 R1 is
0.40 R1 joining
0.13 R1 joins
-0.44 R1 launched
-0.10 R1 lawyer
-0.52 R1 lead
0.47 R1 leads
-0.19 R1 leave
-0.24 R1 left
-0.67 R1 made
-0.40 R1 makes
-0.35 R1 novels
-1.23 R1 of
-0.11 R1 on
-0.61 R1 one
0.25 R1 played
0.46 R1 playing
0.55 R1 plays
-0.16 R1 prequel
-0.50 R1 remains
0.18 R1 reprise
-0.12 R1 respectively
0.23 R1 return
0.04 R1 returns
-0.25 R1 revealed
-0.27 R1 role
-0.48 R1 said
0.41 R1 series
-0.04 R1 set
-0.12 R1 show
-0.12 R1 sisters
-0.08 R1 spinoff
-0.10 R1 star
-0.24 R1 stars
0.26 R1 steps
-0.16 R1 story
0.19 R1 take
-0.10 R1 that
-0.84 R1 the
-0.54 R1 to
-0.54 R1 told
-0.31 R1 took
-0.09 R1 town
-0.16 R1 under
-0.22 R1 update
-0.13 R1 via
0.18 R1 was
-0.27 R1 who
0.40 R1 with
0.30 R1 would
0.27 R1 wrote
-0.42 R1 you
0.39 R1 –
-0.53 R1 —
-0.14 R1 “
-0.14 R2 $ $
-0.17 R2 %D .
-0.07 R2 %N %P
-0.06 R2 %N )
-0.15 R2 %N ,
0.21 R2 %P (
-0.28 R2 %T is
-0.57 R2 's %D
-0.35 R2 's %K
0.38 R2 's %P
-0.67 R2 's %T
-0.23 R2 's book
-0.38 R2 's first
-0.28 R2 's husband
-0.10 R2 's journey
0.31 R2 's last
-0.26 R2 's manga
-0.31 R2 's novel
-0.48 R2 's second
-0.39 R2 's series
-0.16 R2 's trilogy
0.59 R2 's “
-0.43 R2 ) $
-0.24 R2 ) %P
0.17 R2 ) ,
0.22 R2 ) .
0.26 R2 ) and
0.63 R2 ) are
-0.63 R2 ) as
-0.38 R2 ) has
0.23 R2 ) in
-0.74 R2 ) is
-0.75 R2 ) star
0.45 R2 ) who
-0.55 R2 ) will
-0.13 R2 ) would
-0.11 R2 , %C
0.32 R2 , %N
-0.18 R2 , %O
-0.12 R2 , %T
-1.00 R2 , a
-0.30 R2 , according
0.50 R2 , alongside
-0.13 R2 , an
0.07 R2 , and
-0.11 R2 , announced
-0.10 R2 , as
-0.39 R2 , but
-0.38 R2 , described
0.55 R2 , directed
-0.06 R2 , director
0.26 R2 , for
0.32 R2 , from
0.59 R2 , has
-0.06 R2 , in
0.29 R2 , is
-0.43 R2 , it
-0.14 R2 , its
0.42 R2 , known
-0.51 R2 , mr
0.10 R2 , new
-0.14 R2 , on
0.37 R2 , once
-0.52 R2 , played
-0.37 R2 , president
-0.16 R2 , produced
-0.24 R2 , respectively
-0.14 R2 , since
-0.07 R2 , the
-0.60 R2 , their
-0.39 R2 , this
-0.05 R2 , told
-0.17 R2 , was
-0.16 R2 , where
-0.33 R2 , which
0.10 R2 , who
0.28 R2 , whose
0.13 R2 , will
0.37 R2 , with
-0.05 R2 , written
-0.59 R2 , “
-0.21 R2 , ”
-0.10 R2 - based
0.29 R2 - fronted
-0.11 R2 - winning
-0.10 R2 . ,
0.17 R2 . ”
-0.25 R2 ... $
-0.62 R2 / %C
-0.27 R2 / %O
-0.22 R2 : %P
0.34 R2 : the
-0.35 R2 : “
0.10 R2 ; %T
0.39 R2 ; and
-0.27 R2 a %P
-0.25 R2 actress %P
-0.28 R2 added :
0.32 R2 again playing
-0.18 R2 along with
-0.18 R2 and %D
-0.46 R2 and %T
-0.20 R2 and adapted
0.14 R2 and co
-0.18 R2 and directed
-0.14 R2 and her
-0.25 R2 and his
-0.11 R2 and illustrated
-0.11 R2 and is
-0.13 R2 and starring
-0.16 R2 and the
-0.49 R2 and will
-0.26 R2 and written
0.07 R2 are all
-0.38 R2 are executive
0.54 R2 are the
0.33 R2 as %P
0.65 R2 as a
0.33 R2 as he
0.37 R2 as the
-0.41 R2 as well
-0.25 R2 at its
-0.25 R2 at the
-0.05 R2 australia ,
-0.49 R2 back in
0.15 R2 cast in
0.19 R2 commented :
-0.58 R2 created the
0.30 R2 described the
-0.23 R2 directed the
0.26 R2 executive produce
-0.29 R2 for %C
-1.13 R2 for %K
0.46 R2 for a
-0.19 R2 for the
0.60 R2 from the
0.20 R2 has been
0.41 R2 has joined
0.07 R2 has said
-0.21 R2 has written
-0.55 R2 in %D
-0.24 R2 in %P
-0.14 R2 in %T
-0.10 R2 in a
-0.06 R2 in order
0.19 R2 in the
-0.47 R2 in “
0.24 R2 is a
-0.38 R2 is also
0.51 R2 is available
0.74 R2 is back
-0.54 R2 is directing
-0.35 R2 is found
0.05 R2 is in
0.19 R2 is leaving
0.22 R2 is likely
-0.72 R2 is not
0.33 R2 is on
0.42 R2 is set
-0.13 R2 is stepping
0.26 R2 is the
-0.35 R2 joins “
-0.69 R2 of %P
-0.16 R2 of a
-0.36 R2 of drama
-0.14 R2 of the
-0.61 R2 on %C
0.32 R2 on %D
-0.06 R2 on %P
0.73 R2 on a
0.14 R2 plays %P
0.18 R2 reprise their
-0.34 R2 return to
0.08 R2 returns as
-0.35 R2 said ,
-0.27 R2 said .
0.46 R2 said :
-0.27 R2 said in
0.31 R2 says :
-0.35 R2 series ,
0.24 R2 series in
-0.70 R2 star %P
0.60 R2 star .
0.47 R2 stars as
-0.28 R2 stars in
-0.13 R2 the %P
-0.08 R2 to %P
-0.17 R2 to be
-0.89 R2 to return
-0.06 R2 to the
-0.20 R2 told %O
-0.43 R2 who 's
-0.61 R2 who is
-0.17 R2 who share
-0.22 R2 will be
0.17 R2 will not
0.63 R2 will play
0.06 R2 will reprise
0.28 R2 will return
0.39 R2 will star
0.42 R2 will take
0.48 R2 with %P
0.56 R2 – %P
-0.35 R2 – a
-0.68 R2 – the
-0.14 R3 $ $ $
-0.17 R3 %D . $
-0.15 R3 %N , %P
0.21 R3 %P ( %P
-0.44 R3 's %P )
-0.75 R3 's %P ,
0.59 R3 's %P .
0.21 R3 's %P and
-0.46 R3 's %P as
-0.17 R3 's %P of
-0.81 R3 's %T ,
-0.34 R3 's %T and
-0.28 R3 's character ,
-0.28 R3 's husband %P
-0.06 R3 's journey to
-0.22 R3 's manga ,
-0.39 R3 's series %T
0.67 R3 's “ %T
-0.43 R3 ) $ $
-0.24 R3 ) %P (
-0.48 R3 ) , %P
0.64 R3 ) , a
0.29 R3 ) , and
-0.04 R3 ) , the
-0.26 R3 ) , who
-0.28 R3 ) , with
0.22 R3 ) . $
-0.20 R3 ) and %P
0.15 R3 ) are all
0.22 R3 ) are back
-0.55 R3 ) as %P
-0.38 R3 ) has been
-0.32 R3 ) is the
0.08 R3 , %T is
-0.10 R3 , a %P
-0.13 R3 , a successful
-0.30 R3 , according to
0.47 R3 , and others
-0.11 R3 , announced the
-0.38 R3 , described as
0.55 R3 , directed by
-0.20 R3 , from %D
0.51 R3 , has been
0.26 R3 , is a
0.11 R3 , is back
0.37 R3 , once again
-0.52 R3 , played by
-0.37 R3 , president of
-0.16 R3 , produced by
-0.24 R3 , respectively .
-0.37 R3 , the creator
-0.15 R3 , the drama
-0.29 R3 , the producer
1.03 R3 , the series
0.17 R3 , the show
-0.27 R3 , who also
0.30 R3 , who are
-0.85 R3 , who created
0.26 R3 , who had
0.42 R3 , who has
0.31 R3 , who plays
0.42 R3 , who starred
-0.61 R3 , who was
0.07 R3 , who will
-0.62 R3 , who wrote
-0.07 R3 , with %P
-0.05 R3 , written by
-0.76 R3 , “ %T
-0.04 R3 , ” the
-0.04 R3 , ” “
0.17 R3 . ” $
-0.25 R3 ... $ $
-0.44 R3 / %C $
-0.05 R3 : the %P
-0.28 R3 added : “
0.14 R3 and co .
-0.18 R3 and directed by
-0.07 R3 and her family
-0.11 R3 and illustrated by
-0.13 R3 and starring %P
-0.26 R3 and written by
-0.09 R3 are all set
-0.17 R3 are back in
-0.38 R3 are executive producers
-0.26 R3 as %P $
0.37 R3 as %P ,
0.37 R3 as %P .
0.24 R3 as %P ;
0.11 R3 as %P and
-0.08 R3 as the king
0.29 R3 as the title
-0.41 R3 as well as
-0.49 R3 back in %D
-0.23 R3 directed the first
-0.18 R3 for the %C
0.38 R3 has been cast
0.41 R3 has joined the
-0.13 R3 in %D $
-0.37 R3 in %D .
-0.38 R3 in %P ,
-0.06 R3 in order to
-0.20 R3 in the %P
0.22 R3 in the %S
-0.30 R3 in the new
-0.30 R3 in the show
-0.47 R3 in “ %T
0.51 R3 is available .
-0.64 R3 is in charge
0.42 R3 is set to
-0.09 R3 of %P )
-0.24 R3 of %P and
-0.16 R3 of a %P
-0.06 R3 on %C ,
0.45 R3 on %D .
0.18 R3 reprise their roles
0.49 R3 returns as %P
-0.27 R3 said . $
0.46 R3 said : “
-0.27 R3 said in a
0.31 R3 says : “
0.24 R3 series in %D
-0.30 R3 star %P stars
0.60 R3 star . $
-0.11 R3 the %P ,
-0.20 R3 told %O he
0.50 R3 will be returning
-0.05 R3 will not be
0.33 R3 will play %P
0.39 R3 will star in
0.88 R3 with %P ,
0.37 R3 – %P $
-0.13 Rb2 $
-0.66 Rb2 %C
0.38 Rb2 %D
-0.40 Rb2 %K
-0.38 Rb2 %N
-0.40 Rb2 %O
-0.07 Rb2 %P
-0.71 Rb2 %S
-0.66 Rb2 %T
0.50 Rb2 's
-0.04 Rb2 (
-0.73 Rb2 )
-0.18 Rb2 ,
-0.08 Rb2 -
-0.30 Rb2 --
0.30 Rb2 .
-0.15 Rb2 /
0.59 Rb2 :
0.18 Rb2 ;
0.16 Rb2 a
0.26 Rb2 absent
-0.31 Rb2 according
-0.17 Rb2 actor
-0.20 Rb2 adapted
0.10 Rb2 again
0.14 Rb2 all
0.50 Rb2 alongside
-0.48 Rb2 also
-0.26 Rb2 always
0.14 Rb2 an
0.12 Rb2 and
-0.13 Rb2 anime
0.29 Rb2 announced
-0.70 Rb2 another
-0.52 Rb2 are
-0.37 Rb2 as
-0.45 Rb2 at
-0.31 Rb2 attended
0.51 Rb2 available
-0.10 Rb2 based
-0.23 Rb2 be
0.20 Rb2 been
-0.23 Rb2 book
-0.39 Rb2 but
-0.30 Rb2 by
-0.13 Rb2 character
-0.34 Rb2 chief
-0.22 Rb2 clarify
0.14 Rb2 co
0.04 Rb2 comedy
-0.07 Rb2 confirmed
-0.17 Rb2 continue
-0.31 Rb2 continues
-0.21 Rb2 debut
-0.38 Rb2 described
-0.60 Rb2 direct
0.59 Rb2 directed
-0.54 Rb2 directing
-0.53 Rb2 director
0.26 Rb2 doing
-0.28 Rb2 down
0.45 Rb2 drama
-0.36 Rb2 famous
-0.05 Rb2 fantasy
-0.38 Rb2 father
-0.61 Rb2 film
-0.47 Rb2 first
-0.72 Rb2 follows
0.49 Rb2 for
0.19 Rb2 found
-0.73 Rb2 from
0.28 Rb2 fronted
-0.37 Rb2 had
0.17 Rb2 has
0.38 Rb2 have
0.33 Rb2 he
0.22 Rb2 her
-0.09 Rb2 hiding
-0.17 Rb2 his
-0.41 Rb2 husband
-0.11 Rb2 illustrated
0.08 Rb2 in
-0.40 Rb2 into
-0.10 Rb2 investigate
-0.16 Rb2 is
0.39 Rb2 it
-0.35 Rb2 its
-0.10 Rb2 join
0.13 Rb2 joined
-0.10 Rb2 journey
0.42 Rb2 known
0.52 Rb2 last
-0.45 Rb2 lead
0.06 Rb2 leaving
0.15 Rb2 left
-0.21 Rb2 like
0.36 Rb2 likely
-0.52 Rb2 made
0.77 Rb2 make
-0.26 Rb2 manga
0.20 Rb2 mother
0.19 Rb2 mr
-0.15 Rb2 no
-0.30 Rb2 not
-0.31 Rb2 novel
-0.15 Rb2 of
0.68 Rb2 off
0.79 Rb2 on
0.06 Rb2 once
0.24 Rb2 one
-0.06 Rb2 order
-0.04 Rb2 penned
0.63 Rb2 play
-0.37 Rb2 played
0.32 Rb2 playing
0.20 Rb2 plays
0.48 Rb2 portray
-0.37 Rb2 president
0.26 Rb2 produce
-0.24 Rb2 produced
0.06 Rb2 reprise
-0.24 Rb2 respectively
-0.48 Rb2 return
-0.45 Rb2 returning
0.04 Rb2 said
-0.48 Rb2 second
-0.62 Rb2 series
0.10 Rb2 set
0.11 Rb2 share
-0.23 Rb2 show
-0.14 Rb2 since
-0.10 Rb2 star
0.48 Rb2 starring
-0.13 Rb2 stepping
0.45 Rb2 take
0.40 Rb2 that
-0.08 Rb2 their
-0.15 Rb2 them
0.11 Rb2 this
-0.90 Rb2 to
-0.55 Rb2 told
-0.16 Rb2 trilogy
0.34 Rb2 under
0.54 Rb2 up
0.09 Rb2 very
0.24 Rb2 voice
0.29 Rb2 was
0.22 Rb2 well
-0.41 Rb2 what
-0.16 Rb2 where
-0.34 Rb2 which
0.28 Rb2 who
0.28 Rb2 whose
-0.43 Rb2 will
-0.11 Rb2 winning
0.07 Rb2 with
-0.30 Rb2 would
-0.56 Rb2 written
-0.05 Rb2 wrote
-0.05 Rb2 “
-0.11 Rb2 ”
0.25 Rb3 !
-0.35 Rb3 $
-0.14 Rb3 %C
-0.18 Rb3 %K
-0.20 Rb3 %N
0.22 Rb3 %O
0.80 Rb3 %S
0.24 Rb3 %T
-0.30 Rb3 &
-0.15 Rb3 's
0.35 Rb3 (
-0.81 Rb3 )
-0.38 Rb3 ,
-0.30 Rb3 .
-0.11 Rb3 :
0.21 Rb3 ;
0.41 Rb3 a
-0.17 Rb3 about
-0.40 Rb3 actor
-0.23 Rb3 again
-0.29 Rb3 all
-0.41 Rb3 along
-0.61 Rb3 also
-0.34 Rb3 and
-0.32 Rb3 at
0.09 Rb3 back
-0.04 Rb3 based
-0.29 Rb3 be
0.46 Rb3 been
0.05 Rb3 best
-0.54 Rb3 by
0.70 Rb3 cast
-0.71 Rb3 charge
-0.20 Rb3 charismatic
0.55 Rb3 come
-0.84 Rb3 created
-0.37 Rb3 creator
-0.18 Rb3 date
-0.58 Rb3 dead
-0.11 Rb3 debuted
0.15 Rb3 detective
-0.70 Rb3 directed
-0.44 Rb3 directing
-0.62 Rb3 exec
-0.59 Rb3 executive
0.26 Rb3 expected
-0.13 Rb3 family
-0.21 Rb3 fan
0.18 Rb3 fans
-0.16 Rb3 fantasy
-0.11 Rb3 fighting
0.49 Rb3 filming
-0.25 Rb3 first
-0.09 Rb3 follows
-0.26 Rb3 for
0.44 Rb3 from
-0.16 Rb3 game
-0.04 Rb3 getting
0.20 Rb3 had
-0.49 Rb3 has
0.06 Rb3 have
0.09 Rb3 he
-0.32 Rb3 helm
0.23 Rb3 her
0.36 Rb3 highly
-0.37 Rb3 his
0.45 Rb3 in
-0.12 Rb3 into
0.63 Rb3 involved
0.45 Rb3 it
0.22 Rb3 its
-0.08 Rb3 king
0.27 Rb3 known
0.16 Rb3 last
0.36 Rb3 lead
-0.38 Rb3 life
-0.56 Rb3 local
-0.18 Rb3 made
-0.86 Rb3 manga
-0.20 Rb3 modern
-0.11 Rb3 more
0.36 Rb3 much
0.35 Rb3 my
-0.14 Rb3 new
-0.28 Rb3 news
0.49 Rb3 not
-0.38 Rb3 novel
0.39 Rb3 of
-0.58 Rb3 on
0.29 Rb3 one
-0.39 Rb3 original
-0.38 Rb3 other
0.47 Rb3 others
-0.55 Rb3 out
-0.20 Rb3 pilot
-0.07 Rb3 play
0.17 Rb3 playing
0.31 Rb3 plays
0.24 Rb3 premiere
-0.29 Rb3 producer
-0.46 Rb3 producers
0.41 Rb3 produces
-0.05 Rb3 production
-0.41 Rb3 release
-0.05 Rb3 return
0.50 Rb3 returning
0.18 Rb3 roles
-0.49 Rb3 romantic
-0.42 Rb3 said
-0.27 Rb3 same
0.11 Rb3 series
-0.17 Rb3 service
-0.30 Rb3 set
-0.16 Rb3 she
-0.06 Rb3 show
-0.21 Rb3 shown
-0.75 Rb3 showrunner
0.07 Rb3 son
-0.05 Rb3 south
-0.08 Rb3 star
0.42 Rb3 starred
0.34 Rb3 starring
-0.31 Rb3 stars
-0.18 Rb3 stepping
-0.45 Rb3 story
-0.33 Rb3 studio
-0.13 Rb3 successful
-0.48 Rb3 that
-0.23 Rb3 the
-0.67 Rb3 they
-0.21 Rb3 this
-0.32 Rb3 thriller
0.31 Rb3 title
-0.55 Rb3 to
0.41 Rb3 very
-0.05 Rb3 was
0.36 Rb3 well
-0.08 Rb3 which
-0.26 Rb3 who
-0.38 Rb3 wife
-0.26 Rb3 will
-0.10 Rb3 winning
-0.37 Rb3 with
-0.36 Rb3 work
-0.65 Rb3 written
-0.62 Rb3 wrote
-0.30 Rb3 year
-0.14 Rb3 –
-0.14 Rb3 “
-0.39 Rb3 ”
0.23 T after
-0.13 T both
-0.22 T none
-0.35 T season
-0.09 at caption
-0.35 at first0
-0.31 at first1
-0.13 at first2
0.73 at first3
0.54 at heading
0.11 at item
0.86 at last3
-0.15 at length2
-0.08 at length3
-0.26 at length4
-0.18 at length5
0.12 at middle2
0.52 at middle3
-0.07 at paragraph
-0.85 at title
2.74 cat cast
-1.67 cat character
-1.90 cat maker
-0.24 l1 %C
-0.23 l1 %D
-0.21 l1 %N
0.20 l1 %O
-0.47 l1 %P
-0.38 l1 %S
-0.30 l1 %T
0.04 l1 &
0.26 l1 's
0.50 l1 (
0.15 l1 ,
-0.31 l1 -
-0.23 l1 --
0.61 l1 .
0.19 l1 /
0.25 l1 :
0.98 l1 ;
0.05 l1 ^
-1.03 l1 a
-0.16 l1 about
0.92 l1 actor
-0.20 l1 actors
0.59 l1 actress
-0.40 l1 adapts
-0.14 l1 after
-0.40 l1 aka
0.57 l1 alongside
-0.44 l1 an
0.31 l1 are
-0.30 l1 around
-0.97 l1 as
-0.83 l1 at
-0.29 l1 axed
0.45 l1 be
-0.28 l1 beloved
-0.21 l1 between
-0.85 l1 both
-0.26 l1 bring
-0.28 l1 brother
-0.20 l1 but
-0.28 l1 by
-0.33 l1 called
-0.81 l1 character
-0.44 l1 chief
-0.15 l1 co-creator
-0.72 l1 creator
-0.26 l1 creators
-0.72 l1 detective
-0.60 l1 director
-1.08 l1 doing
-0.44 l1 drama
0.14 l1 feature
-0.37 l1 features
-0.45 l1 followed
-0.64 l1 follows
-0.48 l1 for
0.09 l1 from
-0.15 l1 game
0.34 l1 has
-0.48 l1 his
0.58 l1 host
-0.15 l1 husband
-0.60 l1 in
-0.24 l1 include
0.28 l1 including
-0.11 l1 into
0.09 l1 is
-0.47 l1 its
0.13 l1 join
-0.11 l1 joining
-0.35 l1 know
-0.16 l1 last
-0.41 l1 lord
-0.24 l1 meets
0.73 l1 members
-0.23 l1 mother
-0.04 l1 movie
-0.23 l1 mr
-0.39 l1 my
-0.16 l1 named
-0.28 l1 new
0.51 l1 newcomer
0.22 l1 newcomers
0.39 l1 nominee
-0.16 l1 not
0.13 l1 of
-0.34 l1 officer
-0.48 l1 on
-0.20 l1 one
-0.59 l1 only
0.50 l1 opposite
0.52 l1 or
-0.63 l1 play
-0.88 l1 played
-0.49 l1 playing
-0.48 l1 plays
-0.72 l1 portray
-0.36 l1 president
-0.16 l1 producer
-0.36 l1 producers
-0.48 l1 protagonist
-0.39 l1 protagonists
-0.13 l1 publisher
-0.05 l1 release
0.65 l1 replacing
-0.25 l1 said
0.24 l1 sees
-0.49 l1 service
-0.56 l1 showrunner
0.48 l1 since
-0.09 l1 small
-0.39 l1 so
-0.46 l1 south
0.45 l1 star
-0.17 l1 starring
-0.14 l1 stars
-0.13 l1 studio
-0.39 l1 takes
0.15 l1 that
-0.43 l1 the
-0.50 l1 their
-0.07 l1 this
-0.22 l1 through
-0.15 l1 title
-0.28 l1 under
-0.37 l1 upon
-0.21 l1 us
-0.52 l1 vampire
0.22 l1 villain
0.34 l1 was
-0.19 l1 watching
-0.16 l1 west
-0.25 l1 when
-0.51 l1 whether
0.46 l1 while
-0.51 l1 wife
0.37 l1 winner
0.23 l1 with
-0.13 l1 writer
0.24 l1 –
-0.79 l1 “
0.25 l1 ”
-0.19 l2 %C 's
0.20 l2 %C ,
0.32 l2 %C and
-0.46 l2 %D ,
0.19 l2 %D and
0.27 l2 %D that
-0.32 l2 %K 's
-0.67 l2 %K ,
-0.32 l2 %K and
0.06 l2 %P &
0.13 l2 %P 's
0.20 l2 %P )
0.45 l2 %P ,
0.25 l2 %P /
0.27 l2 %P :
0.75 l2 %P ;
0.47 l2 %P actress
0.23 l2 %P and
-0.86 l2 %P as
-0.17 l2 %P by
-0.15 l2 %P for
-0.58 l2 %P in
-0.40 l2 %P of
-0.12 l2 %P on
0.63 l2 %P or
-0.27 l2 %P plays
0.32 l2 %P star
-0.39 l2 %P takes
-0.24 l2 %P the
-0.46 l2 %P to
0.13 l2 %P with
-0.49 l2 %P –
0.06 l2 %S ,
0.07 l2 %S are
0.49 l2 %S with
-0.28 l2 %T %S
-0.10 l2 %T (
0.43 l2 %T ,
-0.40 l2 %T :
-0.33 l2 %T and
0.17 l2 %T are
-0.61 l2 %T creator
0.43 l2 %T starring
0.18 l2 %T stars
0.37 l2 %T with
-0.14 l2 's husband
-0.24 l2 's the
-0.27 l2 ( the
-0.20 l2 ( “
0.12 l2 ) ,
-1.09 l2 ) as
-0.10 l2 ) –
-0.16 l2 , a
0.38 l2 , after
-0.16 l2 , alongside
-0.08 l2 , and
-0.09 l2 , but
-0.30 l2 , including
0.56 l2 , starring
0.09 l2 , stars
0.14 l2 , the
0.24 l2 , with
0.42 l2 , “
-0.56 l2 , ”
-0.14 l2 . /
-0.35 l2 / producer
-0.39 l2 : the
-0.59 l2 : “
-0.05 l2 ^ %C
-0.09 l2 ^ %T
0.05 l2 ^ ^
0.33 l2 ^ actor
-0.64 l2 ^ both
-0.25 l2 ^ but
-0.39 l2 ^ creator
0.28 l2 ^ from
-0.11 l2 ^ joining
-0.37 l2 ^ showrunner
-0.05 l2 ^ the
-0.55 l2 ^ when
-0.15 l2 ^ while
-0.85 l2 ^ “
-0.12 l2 about the
-0.06 l2 according to
-0.28 l2 actor ,
-0.30 l2 adaptation of
-0.28 l2 adapted by
-0.15 l2 adapted from
0.25 l2 along with
0.38 l2 also stars
-0.21 l2 and a
-0.04 l2 and around
0.40 l2 and starring
0.27 l2 and writer
-0.18 l2 announced at
-0.05 l2 as a
-0.24 l2 as an
-0.28 l2 as “
-0.17 l2 at the
0.42 l2 back ;
-0.33 l2 based on
0.18 l2 cast :
0.43 l2 cast includes
0.45 l2 cast including
0.73 l2 cast members
-0.13 l2 city of
-0.29 l2 co-written by
-0.45 l2 created by
-0.40 l2 credit :
-0.26 l2 daughter ,
-0.70 l2 directed by
-0.27 l2 dr .
0.37 l2 drama starring
-0.23 l2 during the
-0.74 l2 duties with
-0.39 l2 executive producer
-0.17 l2 film ,
-0.16 l2 follows a
-0.19 l2 from the
-0.29 l2 has axed
-0.28 l2 illustrated by
-0.13 l2 in %D
-0.61 l2 in a
-0.27 l2 in the
0.26 l2 inspired by
-0.16 l2 it starred
0.09 l2 it stars
0.34 l2 led by
-0.18 l2 man ,
-0.34 l2 manga by
0.51 l2 mr .
-0.33 l2 name by
-0.51 l2 novel by
-0.29 l2 novels by
-0.18 l2 of a
-0.36 l2 of drama
-0.61 l2 of the
-0.12 l2 on a
-0.20 l2 on the
-0.07 l2 photo :
-0.27 l2 photo by
0.88 l2 played by
0.13 l2 produced by
-0.37 l2 returning as
-0.32 l2 returns as
-0.12 l2 revolves around
-0.30 l2 role of
-0.20 l2 roles as
-0.38 l2 series ,
-0.42 l2 series and
-0.10 l2 series creator
-0.13 l2 series follows
-0.47 l2 series from
-0.07 l2 series starring
0.74 l2 series stars
-0.69 l2 series with
-0.30 l2 set in
-0.20 l2 shooting in
-0.33 l2 show ,
0.29 l2 show stars
0.07 l2 star :
-0.48 l2 story of
-0.12 l2 the %D
-0.16 l2 the %N
-0.07 l2 the last
-0.15 l2 the south
-0.25 l2 the “
-0.06 l2 to the
-0.20 l2 under director
-0.64 l2 voice of
0.25 l2 well as
-0.29 l2 who plays
0.45 l2 will be
-0.64 l2 will play
0.21 l2 working with
-0.63 l2 written by
-0.20 l2 “ a
-0.21 l2 “ the
-0.17 l2 ” creator
-0.25 l2 ” said
0.36 l2 ” starring
-0.48 l2 ” “
-0.29 l3 %C has axed
-0.10 l3 %D ) –
-0.26 l3 %D , but
0.36 l3 %D , with
-0.29 l3 %K , and
-0.08 l3 %O %P 's
-0.14 l3 %P 's husband
-0.27 l3 %P ( the
-0.20 l3 %P ( “
0.53 l3 %P ) ,
0.05 l3 %P ) and
-0.96 l3 %P ) as
-0.12 l3 %P , a
-0.05 l3 %P , and
-0.61 l3 %P , the
-0.12 l3 %P : the
-0.23 l3 %P and the
-0.15 l3 %P in the
-0.26 l3 %P of drama
-0.05 l3 %P of the
-0.32 l3 %P returns as
-0.64 l3 %P will play
-0.21 l3 %S of the
0.19 l3 %T , starring
0.24 l3 %T and the
-0.17 l3 %T ” creator
-0.70 l3 's %P ,
-1.16 l3 's %P and
-0.13 l3 's %P of
-0.48 l3 's %T ,
0.54 l3 ( %P &
0.59 l3 ( %P 's
-1.35 l3 ( %P ,
-0.32 l3 ( %P and
-0.11 l3 ( %P of
-0.12 l3 ( %P on
-0.07 l3 ( photo :
-0.07 l3 ( “ the
-0.50 l3 ) , with
0.30 l3 , %P &
0.19 l3 , %P 's
-0.22 l3 , %P (
0.22 l3 , %P ,
0.69 l3 , %P and
-0.44 l3 , %P as
-0.31 l3 , %P in
-0.06 l3 , according to
0.67 l3 , along with
-0.07 l3 , directed by
0.31 l3 , inspired by
0.57 l3 , mr .
0.69 l3 , played by
-0.29 l3 , produced by
-0.06 l3 , written by
-0.25 l3 , ” said
-0.48 l3 , ” “
-0.76 l3 : %P (
-0.67 l3 ^ %K ,
-0.11 l3 ^ %P 's
-1.02 l3 ^ %P (
0.42 l3 ^ %P ,
0.74 l3 ^ %P :
0.08 l3 ^ %P and
-0.78 l3 ^ %P as
-0.27 l3 ^ %P plays
-0.30 l3 ^ %P –
-0.28 l3 ^ %T %S
-0.10 l3 ^ %T (
-0.29 l3 ^ %T and
-0.05 l3 ^ ^ %C
-0.09 l3 ^ ^ %T
0.05 l3 ^ ^ ^
0.33 l3 ^ ^ actor
-0.64 l3 ^ ^ both
-0.25 l3 ^ ^ but
-0.39 l3 ^ ^ creator
0.28 l3 ^ ^ from
-0.11 l3 ^ ^ joining
-0.37 l3 ^ ^ showrunner
-0.05 l3 ^ ^ the
-0.55 l3 ^ ^ when
-0.15 l3 ^ ^ while
-0.85 l3 ^ ^ “
-0.31 l3 ^ based on
0.18 l3 ^ cast :
-0.20 l3 ^ created by
-0.21 l3 ^ directed by
-0.24 l3 ^ executive producer
-0.16 l3 ^ it starred
-0.31 l3 ^ produced by
-0.31 l3 ^ written by
0.46 l3 a %S with
-0.21 l3 after %P 's
-0.27 l3 alongside %P and
-0.25 l3 an adaptation of
0.23 l3 and %P 's
-0.11 l3 and %P (
-0.32 l3 and %P as
-0.04 l3 and %P of
-0.28 l3 and adapted by
-0.14 l3 and directed by
-0.19 l3 and illustrated by
-0.08 l3 and produced by
-0.08 l3 and written by
-0.46 l3 are %P (
-0.18 l3 are %P and
0.66 l3 as %P ,
0.54 l3 as %P and
0.25 l3 as well as
-0.17 l3 based on the
-0.33 l3 be directed by
-0.23 l3 be written by
-0.13 l3 book %T :
0.61 l3 both %P and
-0.05 l3 by %P 's
-0.67 l3 by %P (
0.28 l3 by %P ,
-0.21 l3 by %P /
-0.44 l3 by %P and
0.24 l3 cast also includes
-0.06 l3 centers on a
0.29 l3 character %P (
-0.42 l3 creator %P and
0.48 l3 executive produced by
-0.19 l3 for %K and
-0.12 l3 for the %D
-0.40 l3 from %P and
0.42 l3 has %P and
-0.76 l3 in %P and
-0.04 l3 in and around
-0.45 l3 include %P (
-0.31 l3 include %P ,
-0.11 l3 includes %P ,
0.39 l3 including %P ,
-0.05 l3 is based on
-0.09 l3 is created by
-0.17 l3 is directed by
-0.19 l3 is written by
0.30 l3 like %P ,
0.70 l3 members %P ,
-0.05 l3 new %P 's
-0.37 l3 of %P 's
0.25 l3 of %P (
-0.17 l3 of %P ,
-1.15 l3 of %P and
-0.36 l3 of %S ,
0.47 l3 of %T ,
0.33 l3 on %D ,
0.27 l3 on %D that
-0.06 l3 on %P in
-0.04 l3 on “ the
-0.33 l3 producer ) ,
-0.32 l3 producers %P and
-0.33 l3 same name by
-0.05 l3 series written by
-0.07 l3 set in the
0.40 l3 starred %P ,
0.55 l3 starring %P 's
-0.24 l3 starring %P ,
0.59 l3 starring %P and
-0.24 l3 stars %P (
0.36 l3 stars %P ,
-0.50 l3 stars %P as
-0.52 l3 the %P ,
-0.15 l3 the %P for
-0.22 l3 the %P of
0.38 l3 the cast includes
-0.04 l3 the role of
-0.13 l3 the series follows
0.42 l3 the series stars
-0.33 l3 the show ,
0.29 l3 the show stars
-0.49 l3 the story of
-0.50 l3 to %P 's
-0.36 l3 to %P ,
-0.46 l3 to %P and
-0.10 l3 was created by
-0.12 l3 was written by
-0.19 l3 with %P ,
-0.37 l3 with %P and
-0.35 l3 writer / producer
0.54 l3 “ %P (
-0.46 l3 “ %P and
-0.08 l3 ” ) and
-1.50 own P1
-0.26 own P2
-0.56 own P3
0.10 own Psure1
0.71 own Psure2
0.11 own Psure3
-1.37 own writtenP1
-0.17 own writtenP2
-1.21 own writtenP3
0.68 own writtenPsure2
0.28 own writtenPsure3
-0.05 par %P
0.24 par %T
-0.14 par the
-0.12 par “
-0.27 par2 %P )
0.44 par2 %P ,
-0.11 par2 the %P
-0.13 par2 “ %P
-0.14 r1 !
-0.69 r1 $
-0.39 r1 %D
-0.74 r1 %N
-0.19 r1 %O
-0.13 r1 %S
-0.69 r1 %T
0.38 r1 &
-0.16 r1 's
-0.18 r1 (
0.27 r1 )
-0.07 r1 ,
0.38 r1 -
0.17 r1 --
0.18 r1 .
0.06 r1 ...
-0.19 r1 /
-0.15 r1 :
-0.11 r1 ;
-0.39 r1 ]
0.28 r1 a
-0.38 r1 actor
-0.32 r1 actress
-0.28 r1 added
0.48 r1 after
-0.27 r1 again
-0.30 r1 agent
0.52 r1 all
-0.18 r1 along
0.59 r1 also
0.20 r1 and
0.44 r1 announced
-0.13 r1 are
0.98 r1 as
-0.37 r1 at
-0.16 r1 attached
-0.38 r1 australia
-0.42 r1 award
-0.17 r1 back
-0.25 r1 being
-0.18 r1 book
-0.19 r1 but
-0.31 r1 by
0.14 r1 cast
0.19 r1 commented
-0.39 r1 confirmed
-0.37 r1 continues
-0.38 r1 created
0.37 r1 described
-0.23 r1 directed
-0.32 r1 directs
-0.48 r1 drama
-0.04 r1 episode
0.48 r1 executive
-0.31 r1 follows
-0.20 r1 for
-0.37 r1 from
-0.36 r1 had
0.40 r1 has
-0.27 r1 have
-0.07 r1 his
0.39 r1 in
0.14 r1 is
0.25 r1 joining
0.13 r1 joins
-0.33 r1 launched
-0.10 r1 lawyer
-0.15 r1 lead
0.47 r1 leads
-0.19 r1 leave
-0.20 r1 left
-0.67 r1 made
-0.40 r1 makes
-0.95 r1 of
-0.09 r1 on
-0.61 r1 one
-0.50 r1 or
0.25 r1 played
0.40 r1 playing
0.23 r1 plays
-0.16 r1 prequel
-0.51 r1 remains
0.06 r1 reprise
-0.11 r1 respectively
-0.19 r1 return
0.04 r1 returns
-0.25 r1 revealed
-0.27 r1 role
-0.46 r1 said
-0.06 r1 series
-0.04 r1 set
-0.12 r1 show
-0.12 r1 sisters
-0.08 r1 spinoff
-0.31 r1 star
-0.24 r1 stars
-0.13 r1 story
0.19 r1 take
-0.10 r1 that
-0.84 r1 the
-0.54 r1 told
-0.31 r1 took
-0.09 r1 town
-0.22 r1 update
-0.13 r1 via
0.37 r1 was
0.12 r1 who
-0.13 r1 will
-0.40 r1 with
0.09 r1 would
0.27 r1 wrote
-0.42 r1 you
0.39 r1 –
-0.21 r1 —
-0.14 r1 “
-0.79 r1 ”
-0.69 r2 $ $
-0.16 r2 %D .
-0.12 r2 %N ,
-0.28 r2 %T is
0.39 r2 & %P
-0.57 r2 's %D
-0.34 r2 's %K
0.20 r2 's %P
-0.67 r2 's %T
-0.23 r2 's book
-0.38 r2 's first
-0.28 r2 's husband
-0.10 r2 's journey
0.31 r2 's last
-0.26 r2 's manga
-0.31 r2 's novel
-0.48 r2 's second
-0.39 r2 's series
-0.16 r2 's trilogy
0.53 r2 's “
0.12 r2 ( %P
0.15 r2 ( %T
0.23 r2 ( the
0.36 r2 ( this
-0.19 r2 ( “
-0.43 r2 ) $
-0.06 r2 ) %P
0.56 r2 ) ,
0.31 r2 ) .
-0.32 r2 ) and
0.63 r2 ) are
-0.63 r2 ) as
0.23 r2 ) in
-0.74 r2 ) is
-0.75 r2 ) star
0.45 r2 ) who
-0.52 r2 ) will
-0.13 r2 ) would
-0.11 r2 , %C
-0.38 r2 , %K
0.32 r2 , %N
0.20 r2 , %P
-0.16 r2 , %T
-0.48 r2 , a
-0.21 r2 , according
0.05 r2 , alongside
-0.13 r2 , an
-0.43 r2 , and
-0.11 r2 , announced
-0.09 r2 , as
-0.39 r2 , but
-0.38 r2 , described
0.55 r2 , directed
0.25 r2 , for
0.34 r2 , from
0.22 r2 , has
0.17 r2 , in
0.31 r2 , is
0.05 r2 , its
0.42 r2 , known
-0.30 r2 , mr
0.10 r2 , new
-0.14 r2 , on
0.37 r2 , once
-0.50 r2 , played
-0.37 r2 , president
-0.16 r2 , produced
-0.23 r2 , respectively
-0.14 r2 , since
-0.37 r2 , the
-0.32 r2 , their
-0.36 r2 , this
-0.05 r2 , told
-0.17 r2 , was
-0.16 r2 , where
-0.33 r2 , which
-0.26 r2 , who
0.28 r2 , whose
0.40 r2 , with
-0.05 r2 , written
-0.36 r2 , “
-0.15 r2 , ”
-0.10 r2 - based
0.29 r2 - fronted
-0.11 r2 - winning
0.10 r2 . $
0.17 r2 . ”
-0.19 r2 ... $
-0.62 r2 / %C
-0.22 r2 / %O
0.09 r2 / %P
-0.12 r2 : %P
0.34 r2 : the
-0.63 r2 ; %P
-0.06 r2 ; %T
0.35 r2 ; and
-0.27 r2 a %P
-0.25 r2 actress %P
-0.28 r2 added :
0.32 r2 again playing
-0.18 r2 along with
-0.18 r2 and %D
-0.74 r2 and %K
0.31 r2 and %P
-0.47 r2 and %T
0.14 r2 and co
-0.07 r2 and her
0.12 r2 and his
-0.09 r2 and illustrated
-0.11 r2 and is
-0.27 r2 and the
-0.11 r2 and written
0.36 r2 are all
-0.29 r2 are executive
0.13 r2 are the
0.95 r2 as %P
0.65 r2 as a
0.33 r2 as he
0.81 r2 as the
-0.25 r2 at its
-0.21 r2 at the
-0.05 r2 australia ,
-0.49 r2 back in
0.15 r2 cast in
0.19 r2 commented :
0.37 r2 described the
-0.23 r2 directed the
0.48 r2 executive produce
-0.29 r2 for %C
-0.49 r2 for %K
0.46 r2 for a
-0.19 r2 for the
-0.37 r2 from the
0.20 r2 has been
0.41 r2 has joined
0.07 r2 has said
-0.21 r2 has written
-0.23 r2 have joined
-0.43 r2 in %D
-0.07 r2 in %P
-0.14 r2 in %T
-0.12 r2 in a
0.27 r2 is a
-0.38 r2 is also
0.51 r2 is available
0.74 r2 is back
-0.51 r2 is directing
-0.35 r2 is found
0.19 r2 is in
0.19 r2 is leaving
-0.72 r2 is not
0.33 r2 is on
0.42 r2 is set
0.51 r2 is the
-0.35 r2 joins “
-0.37 r2 of %P
-0.06 r2 of a
-0.06 r2 of drama
-0.14 r2 of the
-0.61 r2 on %C
0.35 r2 on %D
-0.06 r2 on %P
0.45 r2 on a
0.38 r2 on the
-0.49 r2 or %P
0.14 r2 plays %P
0.06 r2 reprise their
-0.54 r2 return to
0.08 r2 returns as
-0.35 r2 said ,
-0.27 r2 said .
0.46 r2 said :
-0.24 r2 said in
0.31 r2 says :
-0.35 r2 series ,
0.24 r2 series in
-0.52 r2 star %P
0.47 r2 stars as
-0.28 r2 stars in
-0.13 r2 the %P
-0.17 r2 to be
-0.51 r2 to return
-0.06 r2 to the
-0.20 r2 told %O
-0.43 r2 who 's
-0.61 r2 who is
-0.25 r2 will be
0.23 r2 will not
0.58 r2 will play
0.05 r2 will reprise
0.21 r2 will return
0.39 r2 will star
-0.40 r2 with %P
0.56 r2 – %P
-0.35 r2 – a
-0.68 r2 – the
-0.55 r2 ” )
-0.23 r2 ” ,
-0.13 r2 ” is
-0.69 r3 $ $ $
-0.16 r3 %D . $
-0.12 r3 %N , %P
0.50 r3 & %P )
-0.32 r3 's %P )
-0.75 r3 's %P ,
0.59 r3 's %P .
-1.05 r3 's %P and
-0.43 r3 's %P as
-0.17 r3 's %P of
-0.81 r3 's %T ,
-0.34 r3 's %T and
-0.28 r3 's character ,
-0.28 r3 's husband %P
-0.06 r3 's journey to
-0.22 r3 's manga ,
-0.39 r3 's series %T
0.69 r3 's “ %T
-0.14 r3 ( %P )
0.39 r3 ( %P ,
0.24 r3 ( %P and
0.05 r3 ( %P of
0.17 r3 ( the %P
0.36 r3 ( this is
-0.27 r3 ( “ %P
0.29 r3 ( “ the
-0.43 r3 ) $ $
-0.06 r3 ) %P (
-0.16 r3 ) , %P
0.64 r3 ) , a
0.32 r3 ) , and
-0.17 r3 ) , with
0.31 r3 ) . $
-0.18 r3 ) and %P
0.15 r3 ) are all
0.22 r3 ) are back
-0.55 r3 ) as %P
-0.32 r3 ) is the
-0.21 r3 , %K .
0.22 r3 , %P $
-0.08 r3 , %P %N
0.23 r3 , %P &
0.43 r3 , %P 's
-0.78 r3 , %P (
-0.07 r3 , %P )
0.37 r3 , %P ,
0.35 r3 , %P .
0.71 r3 , %P and
-1.03 r3 , %P as
-0.65 r3 , %P in
-0.26 r3 , %P is
-0.37 r3 , %P of
-0.07 r3 , a %P
-0.21 r3 , according to
-0.49 r3 , and %P
0.25 r3 , and others
-0.11 r3 , announced the
-0.38 r3 , described as
0.55 r3 , directed by
-0.13 r3 , from %D
-0.11 r3 , has been
0.11 r3 , is back
0.37 r3 , once again
-0.50 r3 , played by
-0.37 r3 , president of
-0.16 r3 , produced by
-0.23 r3 , respectively .
-0.60 r3 , the %P
-0.37 r3 , the creator
-0.15 r3 , the drama
-0.29 r3 , the producer
0.33 r3 , the series
0.23 r3 , the show
-0.24 r3 , who also
-0.06 r3 , who are
-0.70 r3 , who created
0.26 r3 , who had
0.42 r3 , who has
0.31 r3 , who plays
0.39 r3 , who starred
-0.61 r3 , who was
-0.16 r3 , who will
-0.62 r3 , who wrote
-0.05 r3 , written by
-0.47 r3 , “ %T
-0.04 r3 , ” the
0.10 r3 . $ $
0.17 r3 . ” $
-0.19 r3 ... $ $
-0.44 r3 / %C $
-0.05 r3 : the %P
-0.28 r3 added : “
-0.59 r3 and %K ,
-0.72 r3 and %P $
0.31 r3 and %P 's
-0.65 r3 and %P (
-0.18 r3 and %P )
0.28 r3 and %P ,
-0.42 r3 and %P .
0.39 r3 and %P ;
0.82 r3 and %P again
-0.10 r3 and %P all
0.05 r3 and %P also
-0.13 r3 and %P and
0.20 r3 and %P are
-0.72 r3 and %P as
-0.67 r3 and %P executive
-0.61 r3 and %P for
0.67 r3 and %P have
0.29 r3 and %P in
0.15 r3 and %P joining
-0.46 r3 and %P of
0.17 r3 and %P reprise
0.68 r3 and %P return
-0.04 r3 and %P story
0.18 r3 and %P take
-0.65 r3 and %P to
0.04 r3 and %P will
0.14 r3 and co .
-0.07 r3 and her family
-0.09 r3 and illustrated by
-0.19 r3 and the %P
-0.11 r3 and written by
-0.29 r3 are executive producers
0.23 r3 as %P $
0.50 r3 as %P 's
0.72 r3 as %P ,
0.51 r3 as %P .
0.31 r3 as %P ;
0.15 r3 as %P and
0.24 r3 as the king
0.35 r3 as the title
-0.49 r3 back in %D
-0.23 r3 directed the first
-0.18 r3 for the %C
0.39 r3 has been cast
0.41 r3 has joined the
-0.13 r3 in %D $
-0.16 r3 in %D .
-0.04 r3 in %P ,
-0.20 r3 in the %P
0.22 r3 in the %S
-0.30 r3 in the new
-0.30 r3 in the show
0.51 r3 is available .
0.42 r3 is set to
-0.08 r3 of %P )
-0.24 r3 of %P and
-0.06 r3 of a %P
-0.06 r3 on %C ,
0.45 r3 on %D .
0.06 r3 reprise their roles
0.49 r3 returns as %P
-0.27 r3 said . $
0.46 r3 said : “
-0.24 r3 said in a
0.31 r3 says : “
0.24 r3 series in %D
-0.30 r3 star %P stars
-0.11 r3 the %P ,
-0.20 r3 told %O he
0.50 r3 will be returning
0.08 r3 will not be
0.25 r3 will play %P
0.39 r3 will star in
-0.04 r3 with %P ,
0.37 r3 – %P $
-0.41 r3 ” ) ,
-0.19 r3 ” ) .
0.98 rule <actor>_as_<character>
0.66 rule <actor>_plays_<character>
0.33 rule <actor>’s_character
0.95 rule <character>_(<actor>)
-0.10 rule <people>_cast
0.75 rule <people>_in_<series>
-0.34 rule <people>_leave
0.15 rule <people>_return
0.47 rule <people>_star
0.53 rule <person>-fronted
0.66 rule actors_<people>
1.09 rule alongside_<people>
1.65 rule any
0.88 rule cast_includes_<people>
1.06 rule joining_are_<people>
-0.96 rule none
0.21 rule played_by_<people>
0.91 rule starring_<people>
0.59 rule the_<people>_series
-0.25 rule the_original_cast_<people>
`
