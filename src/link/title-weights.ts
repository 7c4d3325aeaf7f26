/** What the title model has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const titleWeights = `
-0.440 bias
-0.24 A !
-0.44 A "
-0.32 A #
-0.74 A %
0.33 A %C
0.36 A %N
-0.66 A %O
0.04 A %X
-0.16 A %Y
0.57 A &
-0.24 A '
-0.13 A 's
0.57 A (
-0.60 A )
-0.38 A +
-0.50 A --
-0.09 A ...
-0.46 A /
-0.05 A :
-0.39 A ;
0.14 A ?
-0.69 A @
0.45 A [
-0.27 A ]
0.50 A about
-0.20 A acclaimed
-0.05 A according
-0.63 A act
-0.23 A action
-0.18 A actor
-0.57 A actress
0.97 A adaptation
-0.59 A adapted
0.49 A adapts
-0.40 A added
-0.21 A after
-0.69 A again
0.10 A against
-0.24 A agent
-0.21 A ago
-0.13 A ahead
-0.38 A aired
0.13 A airs
0.32 A aja
-0.10 A aka
0.17 A all
0.05 A almost
-0.33 A alone
-0.51 A along
-0.29 A alongside
-0.19 A already
0.24 A also
-0.35 A although
-0.74 A always
0.31 A amazing
0.31 A among
0.97 A an
-0.90 A animated
-0.48 A anime
0.61 A announced
-0.27 A announcement
0.59 A another
-0.57 A anticipated
-0.45 A any
-0.58 A appear
0.15 A are
-0.09 A area
-0.21 A around
0.05 A arrived
-0.08 A arrives
-0.24 A art
-0.54 A as
-0.09 A at
0.47 A attached
-0.29 A attended
-0.18 A attends
0.45 A audience
-0.59 A available
-0.23 A away
-0.21 A axed
-0.33 A b
-0.38 A bad
-0.08 A based
0.41 A be
0.35 A became
-0.74 A become
-0.35 A been
0.40 A before
0.30 A begins
-0.09 A behind
-0.05 A being
-0.47 A best
0.10 A better
0.75 A between
-0.22 A blessed
0.06 A board
0.08 A boasts
-0.29 A body
-0.56 A book
-0.09 A boss
-0.25 A both
-0.26 A bow
-0.54 A boy
-0.72 A brand
-0.74 A break
-0.04 A bright
-0.26 A brilliant
-0.54 A broadcast
-0.26 A brother
0.14 A brought
-0.21 A business
-0.40 A but
1.05 A by
-0.18 A cable
0.34 A calendar
-0.45 A called
0.35 A came
-0.57 A can
-0.55 A canceled
0.66 A cancelled
0.66 A cards
-0.85 A cast
-0.78 A casting
-0.32 A centre
0.33 A centres
0.13 A changed
0.20 A changing
0.35 A channel
-0.30 A channels
-0.83 A character
-0.14 A characters
-0.34 A charge
-0.27 A charismatic
0.41 A checking
-0.30 A chef
-0.08 A chief
-0.22 A childhood
-0.35 A city
-0.34 A clarify
-0.65 A classic
0.27 A close
-0.29 A closer
-0.29 A co-creator
0.25 A co-creators
-0.05 A collaboration
0.44 A come
0.61 A comeback
0.20 A comedy
-0.14 A comes
0.14 A coming
-0.34 A commented
-0.52 A commissioned
-0.13 A company
-0.32 A complex
0.11 A concluded
-0.40 A confirmed
-0.31 A consistently
-0.04 A consists
-0.34 A continue
-0.47 A continues
0.27 A contrast
-0.07 A corruption
-0.55 A create
-0.63 A created
-0.36 A creative
0.84 A creator
0.50 A creators
0.05 A crime
0.05 A critically
-0.21 A cult
0.41 A current
-0.70 A da
-0.48 A daily
0.38 A dark
-0.42 A data
0.56 A date
-0.04 A daughter
-0.41 A day
0.52 A days
-0.22 A dci
-0.57 A de
-0.73 A dead
-0.38 A deal
0.38 A death
0.42 A debut
0.55 A debuted
-0.14 A decide
-0.19 A decided
-0.09 A decision
-0.35 A dedicated
0.09 A delighted
-0.46 A described
-0.09 A design
-0.56 A designs
0.05 A despite
-0.38 A detective
-0.35 A determined
0.93 A development
-0.37 A di
-0.21 A dinner
-0.16 A direct
0.06 A directed
-0.86 A directing
-0.71 A director
-0.61 A directs
-0.30 A dirty
-0.56 A discover
-0.30 A discovers
-0.54 A do
0.85 A documentary
-0.37 A does
-0.19 A doesn't
-0.18 A doing
-0.15 A doo
-0.10 A doors
-0.27 A down
-0.22 A dr
-0.47 A drama
-0.47 A dramas
0.11 A dropped
-0.07 A ds
0.53 A due
-0.57 A during
-0.30 A duties
-0.62 A e
-0.43 A e.
-0.17 A earlier
0.83 A early
0.53 A earned
-0.07 A eight
0.41 A eighth
-0.31 A end
-0.24 A ended
0.21 A ending
-0.31 A enough
0.16 A enter
0.05 A entertainment
-0.71 A epic
0.46 A episode
0.38 A episodes
-0.10 A er
-0.17 A era
-0.50 A even
0.59 A event
-0.29 A ever
-0.74 A every
-0.09 A ex-husband
-0.43 A exec
-0.04 A executive
0.64 A expected
-0.63 A expressed
0.39 A fall
-0.12 A fame
-0.51 A family
-0.58 A famous
-0.26 A fan
0.59 A fans
-0.32 A fantastic
0.72 A fantasy
-0.15 A far
-0.44 A father
-0.38 A favorite
-0.55 A favourite
0.35 A fbi
0.56 A feature
-0.58 A feb
0.24 A few
0.22 A fifth
-0.86 A fighting
-0.50 A figure
-0.18 A film
-0.15 A filmed
-0.59 A filming
0.56 A final
-0.49 A finale
-0.23 A finally
-0.42 A financial
-0.46 A find
0.04 A finding
-0.16 A finish
0.06 A finishes
0.49 A first
-0.30 A five
-0.06 A focus
0.39 A followed
0.06 A following
-0.16 A follows
-0.43 A for
-0.09 A former
-0.33 A fortress
-0.37 A found
-0.63 A four
-0.30 A friend
0.85 A from
-0.15 A front
0.57 A fronted
-0.57 A game
-0.76 A gang
0.20 A get
-0.12 A gets
-0.18 A getting
-0.43 A girl
-0.15 A given
-0.50 A global
-0.36 A go
0.38 A goes
-0.72 A good
0.27 A got
-0.41 A great
0.10 A guy
-0.09 A ha
0.82 A had
-0.14 A half
-0.24 A han
0.63 A happening
0.50 A has
-0.60 A hat
0.17 A have
0.50 A having
0.22 A he
0.30 A head
-0.08 A heir
-0.14 A helm
-0.91 A her
-0.42 A here
-0.04 A heroine
-0.47 A hiding
-0.48 A high
0.18 A highest-rated
-0.57 A highly
-0.32 A him
-0.47 A himself
0.18 A his
-0.47 A historical
0.61 A history
0.12 A hit
-0.10 A home
-0.13 A homicide
-0.13 A horror
0.64 A hospital
0.10 A host
0.52 A hosted
-0.09 A hot
-0.29 A however
-0.67 A husband
0.05 A i
-0.28 A ii
-0.22 A illustrated
-0.08 A includes
0.79 A including
-0.40 A increasingly
0.31 A incredible
0.58 A indeed
-0.52 A independent
-0.45 A instead
0.11 A interesting
-0.79 A international
-0.18 A interview
0.55 A into
-0.60 A investigate
0.61 A investigates
0.51 A investigation
0.11 A involved
0.13 A is
-0.54 A isn't
-0.66 A it
0.18 A its
-0.20 A itv
0.11 A iv
0.18 A job
-0.84 A joined
-0.56 A joining
-0.16 A joins
-0.37 A journalist
-0.59 A journey
-0.12 A joy
0.43 A just
-0.48 A k.
-0.56 A kept
-0.73 A know
0.40 A knowledge
-0.40 A known
-0.38 A la
0.10 A label
-0.68 A large
0.75 A last
0.36 A later
-0.18 A latest
-0.20 A latter
0.20 A launch
-0.28 A launched
-0.40 A lawyer
-0.35 A lead
-0.07 A leading
-0.49 A leads
-0.40 A leave
0.42 A leaving
0.69 A led
0.53 A left
-0.29 A less
0.13 A life
0.11 A light
-0.62 A like
-0.49 A likely
-0.09 A lim
0.16 A limited
-0.74 A list
0.58 A liu
0.43 A lives
-0.20 A local
-0.22 A location
-0.25 A longtime
-0.07 A look
-0.59 A looked
0.39 A looks
0.60 A love
-0.52 A loy
-0.13 A ltd
-0.22 A mad
-0.74 A made
-0.90 A magazine
-0.07 A main
-0.36 A major
-0.25 A majority
0.65 A make
0.51 A makes
-0.21 A making
0.57 A man
0.49 A manga
-0.09 A many
-0.34 A married
0.22 A massive
-0.22 A may
-0.38 A me
0.06 A meanwhile
-0.51 A members
-0.29 A memory
-0.22 A men
-0.25 A might
0.06 A million
-0.50 A minutes
-0.21 A mixed
-0.23 A modern
0.12 A monster
0.96 A month
-0.61 A more
0.62 A most
0.22 A most-watched
-0.31 A mother
0.48 A moves
-0.46 A movie
-0.09 A mr
-0.07 A mrs
-0.37 A much
0.26 A murder
-0.34 A murdered
-0.85 A music
-0.52 A musical
-0.33 A must
0.18 A my
-0.17 A mystery
-0.12 A na
0.18 A name
-0.31 A named
0.40 A nearly
-0.45 A network
-0.51 A networks
0.46 A never
-0.65 A new
-0.13 A newcomer
-0.77 A newest
-0.68 A news
0.13 A next
0.20 A night
0.22 A ninth
0.07 A no
-0.30 A noir
-0.38 A not
-0.41 A nothing
0.36 A nov
-0.18 A novel
-1.14 A novels
0.06 A now
0.74 A number
-0.24 A oct
0.61 A off
-0.08 A officer
0.44 A ok
-0.55 A old
-0.11 A on
-0.60 A once
-0.26 A one
-0.17 A one-hour
-0.37 A only
-0.48 A opening
0.16 A opposite
-0.21 A or
-0.29 A order
-0.15 A original
-0.12 A originally
-0.26 A originals
-0.46 A other
-0.39 A others
0.08 A our
-0.16 A out
0.23 A outing
-0.55 A over
-0.06 A overseas
-0.32 A owned
-0.23 A owner
-0.59 A part
-0.09 A partner
-0.22 A past
-0.30 A peek
-0.74 A penned
0.42 A people
-0.56 A perform
0.68 A picked
-0.62 A pilot
0.33 A place
0.05 A platform
-0.47 A play
-1.20 A played
-0.51 A playing
-1.13 A plays
-0.05 A pleased
0.07 A pm
-0.48 A point
-0.05 A police
-0.28 A political
-0.23 A popular
-0.41 A portray
-0.06 A portrayed
-0.21 A premiere
0.09 A premiered
0.07 A premieres
0.56 A premiering
0.26 A prequel
0.12 A present
0.41 A presented
-0.38 A president
-0.63 A press
-0.24 A previously
-0.40 A procedural
-0.63 A produce
0.44 A producer
-0.53 A producers
-0.41 A produces
0.62 A production
-0.14 A project
-0.52 A projects
-0.11 A protagonist
0.39 A psychological
-0.20 A pulled
-0.47 A puts
0.09 A real
-0.44 A received
-0.12 A recently
-0.29 A recurring
-0.25 A red
0.07 A regular
0.21 A rejoice
-0.39 A relationship
0.07 A release
-0.44 A released
-0.22 A remain
-0.09 A remained
-0.48 A remains
0.63 A remake
-0.55 A renewed
-0.37 A replacing
-0.15 A reports
-0.48 A reprise
-0.79 A respectively
-0.15 A rest
-0.56 A return
-0.83 A returning
-0.60 A revealed
-0.05 A revenge
0.89 A revival
-0.17 A revolves
-0.45 A rights
-0.77 A role
-0.21 A roles
-0.39 A romance
-0.18 A romantic
0.72 A rookie
-0.12 A rumored
0.05 A run
-0.46 A s
-0.57 A said
-0.41 A sales
-0.15 A same
-0.30 A say
-0.39 A saying
0.20 A says
-0.56 A scandal
-0.05 A scheduled
-0.87 A school
0.04 A screens
-0.67 A script
-0.05 A scripted
-0.28 A scripts
-0.74 A search
0.12 A season
-0.47 A seasons
0.41 A second
-0.29 A secret
0.51 A see
-0.11 A seems
0.36 A seen
0.47 A sees
0.22 A self-contained
-0.13 A senior
-0.16 A seo
-0.40 A sequel
-0.29 A series
-0.26 A serious
-0.37 A serve
0.62 A served
-0.51 A serves
-0.41 A service
-0.27 A set
0.06 A seven
0.39 A seven-part
0.51 A several
-0.05 A share
-0.41 A shared
-0.39 A shares
-0.99 A she
-0.22 A show
-0.16 A shown
0.40 A showrunner
0.05 A shows
-0.52 A signed
-0.65 A since
-0.27 A sister
0.16 A sisters
-0.67 A six
0.62 A six-episode
-0.07 A sixth
-0.61 A slated
-0.10 A slot
-0.66 A so
-0.33 A solve
-0.47 A some
-0.71 A something
0.41 A son
-0.75 A soon
-0.05 A sophomore
-0.48 A sound
-0.30 A space
-0.54 A special
-0.12 A spin-off
-0.60 A spinoff
-0.22 A split
0.24 A spot
0.28 A spy
-0.45 A stage
-0.52 A star
0.35 A starred
0.58 A starring
-0.67 A stars
-0.14 A start
0.07 A started
0.39 A starts
-0.27 A statement
-0.22 A stepping
-0.27 A steps
0.63 A still
-0.04 A stories
0.18 A story
-0.49 A streaming
-0.12 A streams
-0.22 A strength
-0.53 A struggle
0.65 A struggling
-0.75 A studio
-0.60 A style
-0.22 A successful
-0.24 A such
-0.34 A survive
-0.40 A svu
0.27 A t
-0.50 A take
0.32 A takes
-0.47 A taking
0.57 A team
-0.59 A teaser
0.32 A teen
-0.50 A television
0.29 A telling
0.43 A tells
-0.42 A than
-0.46 A that
-0.07 A their
-0.59 A them
-0.22 A themed
-0.80 A there
0.04 A these
-0.85 A they
-0.17 A think
0.47 A third
-0.74 A this
-0.64 A those
0.40 A though
-0.89 A three
0.24 A thrilled
-0.13 A thriller
-0.42 A through
-0.05 A time
0.35 A title
-0.22 A titles
-0.23 A today
-1.10 A together
-0.65 A told
0.52 A too
0.34 A top
0.16 A total
-0.59 A tour
-0.22 A town
0.07 A trailer
0.08 A trilogy
-0.24 A true
-0.82 A turn
-0.11 A turned
-0.10 A turns
-0.49 A two
0.09 A uk
-0.53 A unconfirmed
-0.85 A under
-0.64 A unique
0.18 A until
-0.55 A up
0.74 A upcoming
0.37 A update
-0.58 A updates
-0.07 A upon
-0.44 A us
-0.22 A used
-0.54 A van
0.44 A various
-0.77 A very
-0.61 A via
-0.56 A video
-0.12 A viewers
0.09 A villain
-0.62 A voice
0.36 A von
-0.54 A war
-0.27 A was
-0.56 A watch
-0.08 A way
-0.47 A we
0.17 A we're
-0.69 A web
-0.24 A website
0.19 A week
-0.16 A weekly
-0.40 A welcome
-0.17 A well
0.80 A were
-0.72 A what
0.04 A when
0.34 A where
-0.13 A which
0.78 A while
-0.52 A who
-0.47 A whose
-0.19 A wife
0.08 A will
-0.25 A winner
-0.64 A winning
-0.16 A with
-0.13 A woman
0.13 A won
-0.86 A won't
-0.60 A work
-0.28 A worked
-0.44 A working
0.09 A world
0.06 A would
-0.59 A writer
0.05 A writers
-0.16 A writing
0.18 A written
-0.21 A wrote
-0.72 A x
-0.07 A year
0.28 A years
-0.38 A yet
-0.88 A yoo
-0.24 A you
-0.16 A young
-0.19 A your
0.39 A |
0.28 A –
0.43 A —
-0.48 B !
0.18 B "
-0.07 B #
0.76 B %C
-0.08 B %G
0.42 B %N
-0.94 B %O
-0.44 B %Y
-0.54 B &
-0.23 B '
0.52 B 's
-1.76 B (
0.36 B )
0.33 B -
-0.57 B --
0.11 B .
-0.51 B /
-0.40 B :
0.22 B ;
0.58 B ?
-0.71 B [
-0.36 B about
0.08 B acclaimed
-0.49 B according
0.23 B account
-0.56 B across
-0.51 B act
-0.12 B acting
-0.51 B actor
-0.65 B actors
-0.16 B actress
0.20 B adaptation
-0.36 B adapted
-0.84 B adapts
0.36 B added
-0.21 B adds
-0.21 B affair
0.06 B after
-0.90 B again
-0.10 B against
-0.59 B ahead
-0.50 B air
-0.20 B aired
-0.59 B aka
0.58 B all
-0.94 B alongside
0.30 B already
0.31 B also
0.82 B among
-0.66 B an
0.46 B animated
-0.06 B animates
-0.50 B animation
-0.05 B anime
-0.41 B announce
0.25 B announced
-0.11 B announcement
-0.60 B announcements
-0.22 B anthology
0.25 B anticipated
0.04 B anything
0.50 B appeared
0.15 B approached
-0.65 B around
-0.35 B artist
-0.56 B as
-0.75 B association
-0.37 B attempts
-0.31 B attends
-0.29 B author
0.15 B available
0.05 B award-winning
-0.58 B away
-0.08 B axe
0.16 B axed
-0.17 B back
-0.57 B backdrop
-0.52 B backed
-0.07 B bad
-0.92 B based
0.56 B basis
-0.54 B battle
0.14 B be
-0.35 B beautiful
0.50 B been
-0.36 B before
-0.24 B begin
-0.39 B beginning
-0.12 B begins
-0.62 B begun
-0.51 B being
-0.33 B beloved
-0.36 B best
-0.08 B best-selling
-0.21 B bestselling
-0.48 B between
0.25 B big
-0.47 B big-budget
-0.16 B bo
-0.13 B body
-0.70 B book
-0.06 B boss
-0.24 B both
-0.41 B boy
0.45 B brand
-0.50 B bring
-0.50 B bringing
-0.19 B brings
-0.26 B brother
0.08 B but
-0.15 B by
-0.35 B call
0.97 B called
0.36 B camera
-0.73 B cameras
0.57 B can
0.38 B canceled
-0.07 B captain
-0.20 B cast
-0.34 B casting
-0.24 B casts
-0.30 B centering
-0.41 B centers
-0.47 B chairman
0.23 B challenge
-0.38 B chance
-0.09 B channel
-0.66 B channels
-0.82 B character
-0.82 B characters
-0.24 B charles
0.43 B checking
-0.18 B chief
-0.44 B children
-0.11 B choi
-0.25 B city
-0.07 B classic
-0.06 B clear
-0.59 B close
-0.74 B closed
-0.27 B co-created
-0.05 B co-creator
-0.05 B co-creators
-0.26 B co-production
0.63 B co-stars
-0.08 B co-written
-0.24 B collaboration
-0.33 B combination
-0.06 B come
0.45 B comedian
0.46 B comedy
-0.23 B comes
0.40 B comic
0.21 B commission
0.66 B confirmed
-0.13 B content
-0.26 B continue
-0.28 B continues
-0.24 B could
-0.20 B cox
-0.58 B created
1.05 B creator
-0.23 B creators
-0.65 B crime
0.10 B critically
0.53 B cult
0.05 B current
-0.68 B da
0.09 B dark
0.17 B date
-0.29 B daughter
-0.22 B david
0.23 B day
-0.63 B de
-0.54 B deal
-0.30 B death
0.42 B debut
-0.04 B debuted
-0.28 B decided
0.38 B decision
0.07 B delighted
-0.44 B despite
-0.47 B destroy
-0.32 B detective
-0.23 B developed
0.48 B developing
-0.24 B different
0.27 B direct
-0.21 B directed
-0.61 B directing
-0.15 B director
-0.19 B directors
-0.47 B discovered
0.24 B do
-0.31 B does
-0.17 B doing
0.39 B don
-0.63 B don't
0.32 B done
-0.86 B down
-0.17 B dr
0.25 B drama
0.39 B dramas
0.40 B dramedy
-0.19 B drawn
-0.59 B during
-0.35 B duties
-0.05 B e
0.48 B e.
-0.10 B early
-0.19 B encounter
0.06 B end
0.25 B ending
-0.26 B entertainment
-0.72 B episode
-0.49 B episodes
-0.28 B er
0.07 B espionage
-0.06 B established
-0.47 B even
-0.82 B event
-0.16 B events
-0.26 B ever
-0.40 B every
0.49 B excellent
-0.53 B excited
0.42 B exclusive
-0.23 B exec
-0.05 B executive
-0.09 B expect
-0.24 B explore
-0.27 B fact
0.12 B fall
-0.61 B fame
-0.10 B family
-0.61 B famous
-0.77 B fan
-0.14 B fantastic
-0.74 B fantasy
-0.22 B far
-0.44 B father
-0.96 B favourite
-0.49 B feature
-0.05 B features
-0.28 B featuring
0.14 B few
0.52 B fiction
-0.84 B fictional
-0.33 B fifth
-1.18 B film
-0.65 B filmed
-0.41 B filming
-0.19 B filmmaker
0.49 B finale
-0.05 B first
-0.29 B five
-0.14 B follow
0.71 B followed
-0.59 B followers
-0.44 B following
0.13 B follows
0.26 B for
-0.14 B forces
0.29 B former
0.46 B forward
0.36 B found
-0.18 B fourth
0.04 B franchise
0.87 B freshman
-0.11 B friend
-1.06 B from
-0.05 B front
1.05 B fronted
-0.34 B further
-0.60 B game
-0.39 B games
-0.46 B genre
-0.10 B get
-0.11 B girl
0.51 B given
-0.37 B go
0.28 B god
-0.16 B goes
-0.39 B going
-0.38 B good
-0.90 B great
0.31 B greenlit
-0.24 B grew
-0.19 B had
-0.27 B hand
0.12 B handed
1.11 B has
-0.20 B hat
-0.46 B have
-1.09 B he
0.37 B helm
-0.27 B helmed
-1.38 B her
-0.27 B here
-0.12 B heroine
0.46 B highly
-0.26 B him
-0.80 B his
0.80 B history
-0.08 B hit
-0.13 B home
-0.12 B horror
-0.04 B host
0.31 B hosted
-0.45 B hot
-0.43 B house
-0.06 B how
-0.45 B however
-0.15 B huge
-0.63 B husband
-0.25 B i'm
-0.25 B ice
-0.41 B iconic
0.06 B if
-0.29 B ii
-0.35 B iii
-0.29 B illustrated
-0.33 B imdb
-0.47 B in-demand
-0.46 B include
-0.39 B included
-0.99 B includes
-0.43 B including
-0.35 B indie
-0.14 B inspired
0.08 B into
0.14 B is
0.30 B isn't
-0.07 B it
0.47 B its
-0.46 B itself
-0.19 B iu
-0.12 B james
-0.33 B jay
-0.53 B john
-0.17 B join
0.17 B joined
0.19 B joining
-0.34 B journalist
0.46 B joy
-0.12 B jung
0.98 B just
-0.07 B k.
-0.21 B killing
-0.25 B kim
-0.26 B king
0.27 B know
-0.63 B known
-0.36 B la
0.16 B last
-0.23 B late
-0.21 B law
0.66 B lawyer
-0.37 B lead
0.26 B leading
0.52 B leads
-0.39 B leave
-0.31 B led
-0.78 B lee
-0.28 B left
-0.24 B legal
0.31 B life
-0.53 B light
-0.17 B likely
-0.09 B lim
0.29 B limited
0.27 B lineup
-0.44 B list
0.17 B location
0.53 B lok
0.45 B long-awaited
-0.52 B look
-0.66 B looking
-0.14 B looks
-0.53 B love
-0.43 B made
0.57 B main
-0.14 B make
-0.15 B makes
-0.39 B making
-0.68 B male
-1.16 B manga
-0.07 B many
0.19 B mark
-0.18 B married
-0.20 B may
-0.29 B me
0.07 B meanwhile
-0.44 B medical
0.54 B meet
-0.31 B meets
-0.74 B members
-0.29 B men
0.42 B might
-0.29 B miniseries
-0.59 B miss
-0.41 B mission
0.07 B monster
-0.89 B month
-0.12 B months
0.21 B more
-0.22 B most
-1.17 B mother
0.25 B move
-0.51 B moved
-0.16 B moves
0.31 B movie
-0.57 B movies
0.08 B much
0.22 B murder
0.25 B musical
-0.32 B my
0.13 B mystery
-0.20 B na
-0.27 B name
-0.50 B named
-0.52 B nearly
0.35 B network
0.84 B new
-0.66 B newcomer
-0.44 B newcomers
-0.28 B newly
-0.64 B news
-0.50 B night
-0.36 B no
-0.20 B noble
-0.38 B noir
-0.70 B nominated
-0.22 B nominee
-0.28 B not
-0.51 B novel
-0.08 B novels
-0.14 B off
-0.48 B old
-0.76 B older
-0.09 B on
-0.46 B once
-0.44 B one
-0.88 B only
-0.29 B ono
-0.45 B opening
0.48 B opposite
-0.68 B or
0.79 B order
-0.25 B ordered
0.69 B original
-0.25 B originally
0.10 B originals
0.86 B other
-0.44 B others
0.07 B ott
-0.46 B our
0.27 B out
0.41 B over
-0.06 B own
-0.31 B pair
0.08 B park
-0.10 B part
-0.76 B partner
-0.66 B parts
0.45 B peek
-0.53 B period
-0.47 B photo
0.56 B picked
0.64 B pilot
0.59 B pilots
-0.18 B place
-0.28 B plan
-0.08 B platform
-0.91 B play
-0.20 B played
-0.28 B playing
-0.52 B plays
0.12 B plot
0.70 B pm
-0.16 B police
-0.72 B political
1.03 B popular
-0.41 B portray
-0.32 B power
-0.47 B premiere
-0.52 B premiered
0.55 B prequel
0.20 B presentation
-0.43 B president
-0.47 B press
0.86 B previously
0.10 B procedural
-0.08 B produce
-0.74 B produced
0.43 B producer
-0.52 B producers
-0.64 B production
0.29 B project
-0.10 B promotional
-0.37 B protagonist
-0.12 B protagonists
0.29 B psychological
-0.27 B published
-0.78 B publisher
0.73 B put
-0.19 B puts
0.33 B question
-0.21 B quickly
-0.42 B ratings
-0.39 B read
-0.31 B reading
-0.40 B reads
-0.31 B really
0.40 B recent
0.55 B recently
-0.62 B relationship
-0.40 B release
0.43 B released
-0.06 B remains
-0.36 B remake
0.79 B renewed
0.07 B renewing
0.71 B replaced
-0.72 B replacing
-0.51 B report
0.53 B reported
-0.22 B reports
-0.36 B representative
-0.25 B reprise
-0.35 B reprising
-0.60 B resourceful
-0.53 B respectively
0.72 B return
0.14 B returning
0.34 B returns
0.69 B reunion
-0.34 B reunites
-0.58 B reveal
0.56 B revealed
-0.40 B revolves
0.53 B rights
-0.32 B role
-0.39 B roles
-0.46 B roll
-0.79 B rolling
-0.87 B romance
0.35 B romantic
0.88 B rookie
0.31 B run
0.35 B runs
0.46 B s
-0.30 B sadly
-0.18 B said
0.88 B same
-0.45 B save
0.59 B say
-0.47 B says
-0.78 B scandal
0.52 B science
0.59 B screen
0.21 B screens
-0.04 B screenwriter
0.57 B scripted
0.14 B seasons
0.20 B second
-0.45 B secret
0.29 B see
-0.65 B seen
-0.26 B sees
0.25 B sen
-0.72 B sequel
-0.10 B serial
-0.23 B series
-0.68 B service
-0.04 B set
-0.16 B setting
-0.89 B several
-0.36 B share
-0.22 B shared
-0.19 B she
-0.29 B shin
0.37 B shocking
-0.75 B shooting
0.53 B show
-0.33 B showed
-0.75 B shown
-0.48 B showrunner
0.89 B shows
0.28 B similarly
0.56 B since
-0.71 B sister
-0.13 B sisters
0.32 B six
0.50 B sixth
-0.41 B sky
-0.16 B slate
0.70 B slot
0.59 B small
-0.55 B so
-0.48 B son
-0.49 B song
-0.59 B soon
-0.80 B source
-0.17 B space
-0.23 B special
0.07 B spin-off
-0.44 B spinoff
-0.31 B split
0.86 B spring
0.31 B spy
0.12 B star
-0.28 B star-studded
0.33 B starred
-1.27 B starring
-0.17 B stars
-0.35 B start
0.15 B starting
0.38 B starts
-0.13 B statement
0.11 B stepping
-0.08 B stick
-0.68 B still
-1.04 B stories
-0.47 B story
0.05 B storyline
0.22 B streamer
-0.73 B streaming
-0.43 B student
-0.87 B studio
0.45 B success
-0.31 B successful
-0.39 B such
0.50 B summer
-0.28 B sun
-0.12 B support
0.35 B supporting
0.08 B survivor
-0.33 B synopsis
0.64 B take
0.43 B takes
-0.11 B talent
-0.65 B team
0.25 B teaser
-0.29 B television
-0.35 B telling
-0.76 B tells
-0.39 B ten
0.05 B than
-0.08 B that
-0.39 B their
0.26 B them
-0.53 B theme
0.30 B themed
-0.42 B then
0.09 B there
-0.26 B these
-0.05 B they
-0.10 B thief
-0.65 B thinks
-0.21 B third
-0.19 B this
-0.06 B though
-0.16 B three
-0.34 B thrilled
0.08 B thriller
-0.61 B through
0.71 B time
0.28 B title
0.23 B titled
0.26 B titles
0.43 B today
0.50 B together
-0.44 B told
-0.69 B tom
-0.85 B took
-0.61 B top
0.38 B tour
-0.88 B town
0.08 B trailer
-0.59 B trio
0.24 B tv
0.17 B two
-0.79 B uk
-0.31 B under
-0.18 B until
0.34 B unveiled
0.19 B up
-0.21 B upcoming
-0.20 B update
-0.25 B upon
-0.19 B us
-0.06 B vampire
-0.55 B various
0.43 B version
-0.22 B very
-0.37 B via
0.05 B video
-0.56 B viewers
-0.26 B villain
-1.08 B voice
-0.20 B wait
0.34 B waiting
-0.35 B want
-0.35 B wanted
-0.41 B was
0.16 B watch
0.25 B watching
-0.12 B we
-0.21 B we're
-0.80 B we've
-0.83 B web
0.73 B webtoon
0.67 B week
0.27 B weekend
-0.39 B weeks
0.29 B well
-0.28 B well-received
-0.05 B were
0.39 B what
0.69 B when
-0.14 B where
0.63 B whether
-0.31 B which
0.88 B while
0.21 B who
0.32 B whose
-0.36 B why
-0.67 B wife
-0.18 B winner
0.19 B winning
-0.35 B won
0.49 B won't
0.39 B work
0.24 B working
-0.60 B world
-0.07 B would
0.17 B writer
-0.06 B writers
-0.77 B written
-0.14 B wrote
-0.08 B yasuhiro
0.28 B year
-0.86 B years
0.43 B yet
-0.68 B you
0.23 B you're
-0.72 B young
-0.47 B your
0.23 B |
-0.05 B –
0.65 B —
0.51 L1 "
-0.99 L1 %C
0.12 L1 %G
-1.09 L1 %N
-0.43 L1 %O
-0.14 L1 %X
-0.78 L1 %Y
-0.08 L1 &
-0.35 L1 '
0.62 L1 's
-0.88 L1 (
0.22 L1 )
-0.19 L1 ,
-0.61 L1 -
-0.57 L1 --
-0.42 L1 .
-0.80 L1 /
-0.12 L1 :
0.11 L1 ;
0.13 L1 ^
-0.15 L1 a
-0.41 L1 about
-0.38 L1 across
-0.16 L1 actor
-0.34 L1 actress
-0.51 L1 adapts
0.42 L1 after
-0.59 L1 aka
-0.69 L1 alongside
-0.85 L1 an
0.19 L1 and
0.33 L1 are
-0.46 L1 around
-0.68 L1 as
-0.90 L1 at
-0.11 L1 axed
0.17 L1 back
-0.11 L1 be
-0.33 L1 beloved
-0.29 L1 between
-0.16 L1 bo
-0.12 L1 book
0.14 L1 both
-0.22 L1 brother
-0.35 L1 but
0.16 L1 by
1.06 L1 called
0.23 L1 canceled
-0.37 L1 cast
-0.31 L1 character
-0.04 L1 chief
-0.07 L1 co-creator
0.31 L1 comedy
-0.67 L1 creator
-0.12 L1 creators
-0.42 L1 de
-0.22 L1 detective
0.33 L1 direct
-0.19 L1 director
-0.17 L1 directors
-0.14 L1 doing
-0.06 L1 drama
0.30 L1 dramas
0.40 L1 dramedy
-0.45 L1 executive
0.07 L1 expect
-0.39 L1 father
-0.42 L1 feature
-0.05 L1 features
-0.38 L1 film
-0.19 L1 followed
0.23 L1 follows
0.07 L1 for
-0.71 L1 former
-1.19 L1 from
-0.08 L1 game
-0.20 L1 genre
-0.83 L1 has
-0.37 L1 his
0.12 L1 hit
-0.14 L1 host
-0.42 L1 husband
-0.33 L1 imdb
1.03 L1 in
-0.47 L1 in-demand
0.70 L1 include
-0.37 L1 includes
0.29 L1 including
0.32 L1 into
0.66 L1 is
-0.44 L1 its
-0.06 L1 join
-0.10 L1 joining
0.06 L1 joins
-0.38 L1 la
0.43 L1 last
-0.06 L1 lead
-0.07 L1 like
-0.14 L1 make
-0.26 L1 meets
-0.12 L1 members
0.10 L1 more
-0.78 L1 mother
-0.37 L1 movie
-0.40 L1 named
-0.62 L1 new
-0.66 L1 newcomer
-0.08 L1 newcomers
-0.86 L1 no
-0.68 L1 nominated
-0.22 L1 nominee
-0.11 L1 not
-0.16 L1 novel
0.07 L1 of
-0.55 L1 official
0.07 L1 on
-0.57 L1 one
-0.18 L1 opposite
-0.83 L1 or
-0.11 L1 other
-0.70 L1 our
-0.48 L1 photo
0.70 L1 pilot
-0.40 L1 play
-0.07 L1 playing
-0.44 L1 plays
0.15 L1 popular
-0.51 L1 portray
-0.16 L1 president
-0.32 L1 producer
-0.11 L1 protagonist
-0.05 L1 protagonists
-0.48 L1 publisher
-0.53 L1 release
0.46 L1 renewed
0.07 L1 renewing
-0.52 L1 replacing
0.56 L1 s
-0.18 L1 said
-0.24 L1 sees
0.23 L1 series
-0.29 L1 service
0.69 L1 show
-0.22 L1 showrunner
-0.58 L1 shows
0.18 L1 since
-0.22 L1 small
-0.25 L1 so
-0.41 L1 son
-0.34 L1 song
-0.30 L1 star
-0.54 L1 starred
-0.44 L1 starring
-0.65 L1 stars
-0.78 L1 studio
-0.43 L1 takes
0.43 L1 that
-1.37 L1 the
-0.54 L1 their
0.08 L1 though
-0.27 L1 three
-0.46 L1 through
-0.34 L1 title
0.19 L1 titled
-0.91 L1 to
-0.42 L1 told
-0.31 L1 under
0.05 L1 up
-0.06 L1 upon
-0.08 L1 vampire
-0.25 L1 via
-0.17 L1 villain
-0.31 L1 wanted
-0.37 L1 was
0.16 L1 watch
-0.34 L1 when
0.41 L1 whether
0.67 L1 while
-0.37 L1 why
-0.45 L1 wife
0.25 L1 will
-0.09 L1 winner
0.32 L1 winning
0.54 L1 with
-0.14 L1 writer
-0.46 L1 young
0.69 L1 |
0.22 L1 ”
0.07 L2 %C %X
0.06 L2 %C 's
-0.28 L2 %C ,
-0.14 L2 %C /
-0.60 L2 %C and
0.20 L2 %C drama
0.36 L2 %C include
0.13 L2 %C series
0.31 L2 %C show
-0.10 L2 %G %X
-0.56 L2 %G 's
-0.84 L2 %G ,
-0.36 L2 %G and
-0.39 L2 %G as
-0.12 L2 %G de
-0.08 L2 %G for
0.61 L2 %G in
-0.12 L2 %G the
-0.56 L2 %G ”
0.39 L2 %N and
0.22 L2 %N of
-0.12 L2 %O %O
-0.11 L2 %O ,
-0.42 L2 %X %X
-0.20 L2 %X %Y
-0.30 L2 %X '
0.73 L2 %X 's
-1.01 L2 %X (
-0.12 L2 %X )
-0.04 L2 %X ,
-0.26 L2 %X /
-1.02 L2 %X :
0.40 L2 %X ;
-0.22 L2 %X a
-0.05 L2 %X actor
-0.13 L2 %X actress
-0.37 L2 %X are
-0.43 L2 %X as
-0.11 L2 %X by
-0.26 L2 %X creator
-0.35 L2 %X de
-0.66 L2 %X drama
-0.83 L2 %X for
-0.34 L2 %X from
0.10 L2 %X in
-0.21 L2 %X is
-0.05 L2 %X of
-0.54 L2 %X on
-0.09 L2 %X plays
-0.12 L2 %X series
0.30 L2 %X show
-0.13 L2 %X so
-0.22 L2 %X starring
-0.17 L2 %X stars
0.17 L2 %X that
-0.48 L2 %X the
0.50 L2 %X thriller
-0.17 L2 %X to
-0.84 L2 %X with
-0.73 L2 %X –
0.36 L2 %Y ,
0.18 L2 ' ,
0.56 L2 ' s
-0.19 L2 's book
-0.35 L2 's father
-0.40 L2 's husband
0.59 L2 's series
0.51 L2 ) ,
0.78 L2 ) and
-0.26 L2 ) as
-0.75 L2 ) –
0.51 L2 , "
-0.30 L2 , a
-0.44 L2 , after
0.06 L2 , and
0.07 L2 , but
-0.50 L2 , called
-0.17 L2 , including
0.27 L2 , like
-0.23 L2 , starring
-0.63 L2 , the
0.08 L2 , though
-0.25 L2 , while
0.27 L2 , ”
-0.68 L2 - nominated
0.32 L2 - winning
-0.06 L2 . /
0.62 L2 ; and
-0.61 L2 ^ %C
-0.43 L2 ^ %N
0.13 L2 ^ ^
-0.08 L2 ^ actor
0.70 L2 ^ and
-0.12 L2 ^ as
0.15 L2 ^ both
-0.41 L2 ^ but
-0.37 L2 ^ cast
-0.39 L2 ^ creator
-0.45 L2 ^ executive
0.15 L2 ^ for
-0.09 L2 ^ from
-0.20 L2 ^ genre
-0.33 L2 ^ imdb
0.22 L2 ^ is
-0.14 L2 ^ joining
-0.42 L2 ^ release
-0.09 L2 ^ showrunner
-0.07 L2 ^ starring
-0.13 L2 ^ stars
-0.05 L2 ^ the
-0.23 L2 ^ when
0.15 L2 ^ while
0.25 L2 ^ will
-0.30 L2 about the
-0.19 L2 according to
-0.06 L2 actor ,
-0.18 L2 adaptation of
-0.16 L2 after the
0.31 L2 all :
-0.45 L2 along with
-0.27 L2 also includes
-0.19 L2 also stars
0.75 L2 and a
-0.25 L2 and around
-0.29 L2 and starring
-0.46 L2 and the
-0.08 L2 and writer
-0.26 L2 anime at
-0.27 L2 announced at
0.11 L2 announced that
-0.25 L2 as a
-0.32 L2 as an
-0.20 L2 as the
-0.61 L2 at %N
-0.18 L2 at the
-0.10 L2 back ;
-0.52 L2 based on
0.27 L2 be the
-0.36 L2 by %G
-0.05 L2 cast includes
-0.12 L2 cast members
-0.17 L2 cast of
-0.05 L2 character ,
-0.25 L2 city of
-0.05 L2 co-written by
0.39 L2 comedy pilot
0.60 L2 comedy series
0.32 L2 confirmed that
-0.21 L2 could the
-0.43 L2 created by
-0.19 L2 daughter ,
-0.38 L2 de la
-0.76 L2 directed by
-0.07 L2 directing at
0.16 L2 director of
0.29 L2 done with
-0.40 L2 drama ,
0.35 L2 drama pilot
0.17 L2 drama series
-0.08 L2 drama starring
-0.46 L2 during the
-0.08 L2 duties with
0.07 L2 end of
0.53 L2 episode of
-0.50 L2 episodes of
-0.16 L2 executive producer
0.28 L2 family drama
0.62 L2 fans of
-0.61 L2 film ,
-0.94 L2 filming in
0.42 L2 followed by
-0.29 L2 follows a
0.14 L2 for the
0.24 L2 from the
-0.28 L2 game show
-0.11 L2 has axed
0.23 L2 has canceled
0.08 L2 hit series
0.28 L2 hit thriller
0.31 L2 hosted by
-0.31 L2 illustrated by
0.14 L2 in the
-0.11 L2 is that
-0.49 L2 it starred
0.16 L2 know about
-0.50 L2 launch on
-0.27 L2 led by
0.31 L2 limited series
-0.54 L2 location in
-0.25 L2 man ,
-0.25 L2 manga by
0.21 L2 meanwhile ,
-0.10 L2 name by
-0.18 L2 named as
-0.57 L2 new series
0.55 L2 novel ,
-0.08 L2 novel by
-0.21 L2 novels by
-0.22 L2 of a
-0.35 L2 of the
-0.15 L2 on a
-0.46 L2 on the
-0.29 L2 ono as
0.39 L2 order for
0.19 L2 order to
0.27 L2 original series
0.40 L2 out of
-0.05 L2 part of
0.56 L2 picked up
-0.36 L2 played by
0.09 L2 plot of
-0.49 L2 premiere of
-0.15 L2 president of
-0.29 L2 produce through
-0.66 L2 produced by
-0.12 L2 reads :
0.55 L2 replaced by
0.24 L2 return of
-0.15 L2 returning as
-0.13 L2 returns as
-0.10 L2 revolves around
-0.06 L2 role as
0.51 L2 role in
-0.64 L2 role of
-0.09 L2 roles as
-0.15 L2 says :
-0.20 L2 season %N
-0.56 L2 season ,
0.39 L2 season is
-0.34 L2 season of
-0.51 L2 series %X
-0.27 L2 series ,
-0.45 L2 series and
-0.26 L2 series follows
-0.14 L2 series from
-0.24 L2 series is
0.58 L2 series of
-0.06 L2 series starring
-0.23 L2 series stars
-0.59 L2 series with
-0.51 L2 set in
-0.68 L2 shooting in
0.43 L2 show ,
-0.30 L2 show stars
0.30 L2 shows :
-0.05 L2 shows like
-0.15 L2 slate includes
-0.80 L2 spin-off of
-0.23 L2 star as
0.35 L2 star in
0.51 L2 starred in
-0.17 L2 stars as
0.30 L2 stars in
-0.30 L2 success of
-0.11 L2 such as
-0.37 L2 team at
0.30 L2 teaser for
-0.36 L2 television series
0.37 L2 that the
-0.16 L2 the %N
-0.46 L2 the %X
0.04 L2 the book
-0.34 L2 theme song
-0.37 L2 thriller /
0.18 L2 thriller called
0.15 L2 thriller series
0.07 L2 to bring
0.45 L2 to the
-0.46 L2 town of
0.37 L2 trailer for
0.43 L2 trailer of
-0.06 L2 under director
-0.18 L2 up with
0.43 L2 version of
-0.30 L2 voice of
0.36 L2 was in
-0.14 L2 well as
0.23 L2 when is
-0.18 L2 who plays
-0.05 L2 will be
-0.32 L2 will play
-0.69 L2 working with
0.06 L2 world of
-0.28 L2 written by
-0.31 L2 – the
-0.34 L2 ” and
-0.22 L2 ” said
0.19 L3 %C %C %X
0.54 L3 %C %C ,
0.26 L3 %C %C and
0.31 L3 %C %C show
0.62 L3 %C ' s
0.08 L3 %C announced that
-0.33 L3 %C at %N
-0.11 L3 %C has axed
0.23 L3 %C has canceled
-0.50 L3 %G %G 's
0.07 L3 %G %G (
-0.45 L3 %G %G ,
-0.56 L3 %G %G and
-0.09 L3 %G %G as
0.38 L3 %G %G in
0.50 L3 %G %X 's
-0.60 L3 %G %X (
0.08 L3 %G %X ,
0.12 L3 %G %X ;
-1.14 L3 %G %X and
-0.37 L3 %G %X as
-0.35 L3 %G %X for
-0.66 L3 %G %X in
-0.40 L3 %G 's husband
-0.21 L3 %G ) ,
-0.21 L3 %G ) and
-0.85 L3 %G , and
-0.41 L3 %G , ”
-0.13 L3 %N %X %X
0.69 L3 %N ) ,
-0.61 L3 %O %X 's
-0.10 L3 %X %G (
-0.77 L3 %X %G ,
-0.08 L3 %X %G and
-0.85 L3 %X %N ,
-0.07 L3 %X %N and
-0.23 L3 %X %X '
0.26 L3 %X %X 's
-0.54 L3 %X %X (
-0.29 L3 %X %X ,
0.44 L3 %X %X ;
-0.21 L3 %X %X as
-0.17 L3 %X %X for
-0.95 L3 %X %X in
-0.05 L3 %X %X of
-0.16 L3 %X %X stars
-0.36 L3 %X %X the
0.21 L3 %X ' ,
-0.19 L3 %X 's book
-0.95 L3 %X ) ,
0.82 L3 %X ) and
-0.22 L3 %X ) as
-0.10 L3 %X , and
-0.05 L3 %X , starring
-0.36 L3 %X , the
0.27 L3 %X , with
0.25 L3 %X , ”
0.32 L3 %X - winning
-0.39 L3 %X and the
-0.19 L3 %X at %N
-0.18 L3 %X season %N
0.17 L3 %X series ,
-0.17 L3 %X stars as
-0.37 L3 %X thriller /
-0.35 L3 %X ” and
-0.76 L3 %Y ) –
-0.52 L3 %Y , but
0.18 L3 %Y , the
-0.37 L3 %Y at %N
-0.19 L3 ' ) ,
0.48 L3 ' , and
-0.06 L3 's %X ,
-0.44 L3 's %X and
-0.30 L3 's %X to
-0.90 L3 ( %G ,
-0.88 L3 ( %X ,
-0.30 L3 ) , and
-0.43 L3 ) , with
-0.30 L3 , %C 's
-0.64 L3 , %G ,
-0.47 L3 , %G and
0.42 L3 , %X ,
-0.24 L3 , %X :
0.56 L3 , %X and
-0.19 L3 , according to
-0.29 L3 , along with
-0.13 L3 , directed by
-0.34 L3 , played by
-0.15 L3 , president of
-0.59 L3 , produced by
0.65 L3 , such as
-0.16 L3 , written by
-0.22 L3 , ” said
0.58 L3 . %N ,
-0.58 L3 . %X ,
-0.13 L3 / %C /
0.61 L3 ^ %C 's
-0.61 L3 ^ ^ %C
-0.43 L3 ^ ^ %N
0.13 L3 ^ ^ ^
-0.08 L3 ^ ^ actor
0.70 L3 ^ ^ and
-0.12 L3 ^ ^ as
0.15 L3 ^ ^ both
-0.41 L3 ^ ^ but
-0.37 L3 ^ ^ cast
-0.39 L3 ^ ^ creator
-0.45 L3 ^ ^ executive
0.15 L3 ^ ^ for
-0.09 L3 ^ ^ from
-0.20 L3 ^ ^ genre
-0.33 L3 ^ ^ imdb
0.22 L3 ^ ^ is
-0.14 L3 ^ ^ joining
-0.42 L3 ^ ^ release
-0.09 L3 ^ ^ showrunner
-0.07 L3 ^ ^ starring
-0.13 L3 ^ ^ stars
-0.05 L3 ^ ^ the
-0.23 L3 ^ ^ when
0.15 L3 ^ ^ while
0.25 L3 ^ ^ will
-0.50 L3 ^ based on
-0.21 L3 ^ could the
0.41 L3 ^ fans of
-0.49 L3 ^ it starred
0.21 L3 ^ meanwhile ,
-0.14 L3 ^ produced by
0.23 L3 ^ when is
-0.13 L3 ^ written by
-0.17 L3 an adaptation of
0.29 L3 and %C 's
0.59 L3 and %X 's
-0.47 L3 and directed by
-0.20 L3 and illustrated by
-0.06 L3 and written by
-0.34 L3 as %G and
-0.11 L3 as %G the
-0.52 L3 as %X ,
0.45 L3 as %X and
-0.14 L3 as well as
0.25 L3 at %C include
-0.07 L3 based on the
-0.20 L3 be directed by
0.08 L3 be returning as
-0.09 L3 be written by
-0.24 L3 both %X and
-0.16 L3 by %X /
-0.23 L3 by %X and
-0.19 L3 cast also includes
-0.12 L3 centers on a
-0.35 L3 de %X (
0.49 L3 e. %G and
-0.29 L3 executive produce through
-0.06 L3 executive produced by
0.08 L3 first season of
0.32 L3 has confirmed that
-0.04 L3 his role as
-0.37 L3 in %X 's
0.59 L3 in %X ,
-0.71 L3 in %X and
0.09 L3 in %Y ,
-0.25 L3 in and around
-0.08 L3 is created by
-0.26 L3 is directed by
-0.04 L3 is played by
-0.04 L3 is produced by
-0.22 L3 is written by
-0.07 L3 lee %X ,
-0.26 L3 like %X ,
-0.96 L3 new %X 's
0.46 L3 new season of
0.47 L3 new seasons of
0.49 L3 of %C 's
-0.63 L3 of %X 's
0.30 L3 of %X ,
-0.95 L3 of %X and
-0.47 L3 on %C 's
0.17 L3 on %X that
-0.54 L3 on location in
-0.22 L3 opening theme song
-0.13 L3 producer ) ,
-0.10 L3 same name by
0.45 L3 season %N ,
0.05 L3 season %N of
0.43 L3 second season of
-0.11 L3 series written by
-0.39 L3 set in the
0.73 L3 shows such as
-0.21 L3 story of a
0.23 L3 the %G and
-0.53 L3 the %X 's
0.57 L3 the %X ,
-0.10 L3 the %X and
-0.57 L3 the %X for
-0.26 L3 the anime at
-0.18 L3 the cast of
0.37 L3 the end of
0.09 L3 the plot of
-0.18 L3 the premiere of
0.10 L3 the return of
-0.50 L3 the role of
-0.26 L3 the series follows
-0.07 L3 the series stars
-0.11 L3 the show ,
-0.30 L3 the show stars
0.10 L3 the story of
-0.30 L3 the success of
-0.36 L3 the town of
0.27 L3 the trailer for
0.06 L3 the world of
0.41 L3 third season of
0.52 L3 to %C 's
0.49 L3 to %X ,
-0.21 L3 was created by
-0.06 L3 was directed by
-0.16 L3 was written by
0.34 L3 will star in
-0.56 L3 “ %G ”
-0.35 L3 ” %X and
-0.11 L3 ” ) and
0.11 LR " ,
-0.27 LR %C ,
-0.50 LR %G %X
-0.39 LR %N .
-0.36 LR %N and
-0.39 LR %N on
-0.11 LR %O 's
-0.61 LR %X $
-0.30 LR %X %X
-0.51 LR %X ,
-0.52 LR %X .
0.64 LR %X for
-0.28 LR %Y ,
-0.19 LR %Y and
-0.25 LR ' and
-0.53 LR 's %Y
-0.24 LR 's )
-0.20 LR 's ,
0.19 LR 's .
-0.70 LR 's :
0.48 LR 's and
0.21 LR 's as
0.07 LR 's for
0.54 LR 's is
-0.50 LR 's novels
0.13 LR 's season
-0.62 LR 's to
-0.05 LR ( $
-0.26 LR ( %X
-0.07 LR ( )
-1.34 LR ( ,
-0.15 LR ( /
-0.08 LR ( :
-0.88 LR ( “
0.24 LR ) (
-0.19 LR , $
-0.90 LR , 's
-1.01 LR , (
-1.42 LR , )
0.23 LR , ,
-0.19 LR , -
0.40 LR , .
-0.19 LR , :
0.73 LR , ;
0.39 LR , and
-0.54 LR , announced
-0.18 LR , as
-0.16 LR , confirmed
0.36 LR , creator
-0.14 LR , follows
-0.10 LR , has
-0.32 LR , in
-0.05 LR , is
-0.19 LR , said
0.60 LR , season
-0.55 LR , series
-0.11 LR , to
0.11 LR , was
0.12 LR , will
-0.19 LR -- ,
-0.47 LR / $
-0.13 LR / %Y
-0.18 LR / )
-0.30 LR / /
-0.14 LR : $
0.35 LR : 's
-0.59 LR : (
-0.19 LR : ,
0.13 LR : .
0.38 LR : is
-0.11 LR : to
0.57 LR : will
0.33 LR ; ,
-0.27 LR ; and
0.13 LR ^ "
0.17 LR ^ $
0.58 LR ^ %C
0.85 LR ^ %N
-0.07 LR ^ %X
-0.92 LR ^ 's
0.74 LR ^ (
-0.29 LR ^ ,
-0.93 LR ^ -
-0.31 LR ^ .
-0.12 LR ^ /
0.04 LR ^ :
0.35 LR ^ also
-0.67 LR ^ and
-0.65 LR ^ are
-0.64 LR ^ as
0.48 LR ^ by
-0.22 LR ^ cast
-0.04 LR ^ created
0.76 LR ^ fans
-0.44 LR ^ first
-0.38 LR ^ has
-0.35 LR ^ in
0.29 LR ^ is
0.42 LR ^ isn't
-0.55 LR ^ it
-0.20 LR ^ joins
-0.49 LR ^ makes
0.05 LR ^ meanwhile
-0.51 LR ^ on
0.34 LR ^ or
-0.51 LR ^ play
-0.31 LR ^ plays
-0.10 LR ^ said
-0.57 LR ^ season
-0.31 LR ^ series
-0.64 LR ^ star
-0.57 LR ^ stars
-0.58 LR ^ the
-0.96 LR ^ to
-0.46 LR ^ told
-0.22 LR ^ was
0.59 LR ^ which
0.35 LR ^ will
-0.44 LR ^ with
-0.11 LR ^ wrote
-1.25 LR ^ |
0.63 LR ^ –
-0.68 LR a ,
-0.17 LR a lawyer
-0.25 LR a production
0.38 LR a season
0.17 LR about season
-0.07 LR actor ,
-0.31 LR actress .
0.05 LR and $
-0.11 LR and %X
-0.85 LR and 's
-1.04 LR and (
-0.04 LR and )
-0.34 LR and ,
0.22 LR and .
-0.60 LR and :
-0.28 LR and ;
-0.90 LR and all
-0.12 LR and also
0.14 LR and and
-0.62 LR and are
-0.06 LR and being
-0.29 LR and executive
0.59 LR and for
0.16 LR and have
0.54 LR and in
0.84 LR and is
0.21 LR and on
-0.28 LR and respectively
-0.05 LR and return
-0.16 LR and story
-0.66 LR and to
-0.12 LR and was
-0.06 LR and who
0.18 LR and will
0.73 LR and with
-0.31 LR and –
-0.20 LR are (
0.19 LR are ,
-0.10 LR around ,
-0.25 LR around .
-0.74 LR as $
0.17 LR as 's
-0.23 LR as (
0.36 LR as ,
-0.91 LR as .
-0.07 LR as ;
-0.28 LR as and
-0.31 LR as in
-0.54 LR as is
-0.36 LR as the
-0.46 LR as with
-0.28 LR as would
-0.62 LR at ,
-0.52 LR at .
-0.08 LR at in
-0.11 LR back and
-0.20 LR between and
-0.19 LR book ,
0.15 LR both and
0.20 LR but is
-0.18 LR by 's
-0.56 LR by (
0.32 LR by ,
-0.57 LR by .
-0.17 LR by /
-0.41 LR by and
-0.13 LR by on
0.51 LR by “
-0.50 LR called ,
0.96 LR called .
-0.24 LR cast $
-0.07 LR character (
-0.07 LR co-creator ,
0.12 LR comedy .
0.65 LR comedy on
-0.15 LR creator .
-0.15 LR creator has
-0.08 LR director (
-0.06 LR director is
0.26 LR drama .
0.46 LR drama returns
0.08 LR drama will
-0.43 LR executive ,
-0.39 LR father (
-0.27 LR film ,
-0.26 LR follows (
0.60 LR for $
0.15 LR for 's
-0.45 LR for ,
-0.26 LR for .
0.30 LR for and
-0.14 LR for as
-0.25 LR for on
0.43 LR for season
0.05 LR for series
0.11 LR for to
-0.52 LR for –
-0.10 LR from 's
-0.35 LR from ,
-0.55 LR from .
-0.09 LR from and
-0.18 LR genre /
-0.81 LR has and
0.52 LR in $
-0.71 LR in 's
-0.28 LR in ,
0.74 LR in .
-0.48 LR in and
-0.54 LR in for
-0.14 LR in in
-0.68 LR in on
0.60 LR in season
-0.23 LR in series
-0.08 LR include (
0.70 LR include ,
-0.36 LR include and
-0.15 LR includes (
-0.25 LR includes ,
0.39 LR including (
-0.28 LR including ,
-0.18 LR including and
0.15 LR is %X
-0.22 LR is 's
0.54 LR is (
-0.75 LR is ,
-0.15 LR is as
0.46 LR is on
0.81 LR is season
-0.41 LR its ,
0.05 LR like ,
-0.43 LR like and
-0.26 LR meets ,
-0.12 LR members ,
-0.37 LR movie .
0.61 LR of $
-0.53 LR of %X
0.06 LR of 's
-0.45 LR of (
0.15 LR of ,
0.91 LR of .
0.33 LR of :
0.34 LR of ?
0.05 LR of aired
0.22 LR of and
-0.29 LR of as
0.05 LR of has
0.41 LR of have
-0.48 LR of in
-0.71 LR of is
0.53 LR of on
0.95 LR of season
-0.30 LR of to
0.38 LR of was
0.33 LR of will
-0.24 LR of “
-0.53 LR on $
0.11 LR on 's
-0.05 LR on (
-0.66 LR on ,
-0.14 LR on and
-0.39 LR on in
-0.82 LR or .
0.56 LR pilot ,
-0.29 LR play ,
-0.43 LR plays ,
-0.05 LR producer 's
-0.11 LR producer will
0.07 LR renewing for
-0.22 LR said ,
-0.15 LR series ,
0.76 LR series .
0.17 LR series has
0.58 LR series is
0.49 LR series will
0.38 LR show ,
0.69 LR show .
0.64 LR show with
-0.13 LR showrunner ,
-0.22 LR small town
-0.13 LR so $
-0.14 LR star (
-0.11 LR star and
-0.32 LR starring ,
-0.12 LR starring and
-0.10 LR stars (
-0.43 LR stars ,
-0.09 LR that 's
-0.31 LR that ,
0.19 LR that was
0.42 LR that will
0.30 LR that would
0.38 LR the $
-0.14 LR the %X
-0.10 LR the %Y
-0.06 LR the 's
-0.32 LR the (
-0.74 LR the ,
-0.04 LR the -
-0.11 LR the :
0.19 LR the ?
-0.61 LR the and
-0.09 LR the area
-0.06 LR the family
-0.19 LR the for
-0.16 LR the in
0.23 LR the is
-0.29 LR the last
0.14 LR the season
0.25 LR the series
-0.38 LR the show
-0.61 LR the spinoff
-0.24 LR the to
-0.34 LR the will
0.24 LR thriller ,
0.18 LR thriller has
-0.29 LR through .
-0.49 LR to 's
-0.28 LR to .
0.31 LR to and
0.09 LR to for
0.23 LR to in
0.15 LR to the
-0.15 LR to to
-0.17 LR villain ,
0.28 LR when was
0.56 LR whether is
-0.09 LR while is
-0.90 LR while will
-0.08 LR winner ,
-0.45 LR with 's
-0.58 LR with (
0.57 LR with ,
-1.31 LR with .
-0.18 LR with again
0.59 LR with and
-0.05 LR with as
-0.11 LR with at
0.15 LR with in
0.54 LR | (
-1.06 LR – $
0.91 LR – ,
-0.91 LR ” )
-0.08 LR ” ,
0.53 LR ” and
-0.39 LR ” said
0.26 Lb2 "
-0.05 Lb2 %C
-0.19 Lb2 %G
0.59 Lb2 %N
-0.34 Lb2 %O
-0.17 Lb2 %X
0.36 Lb2 %Y
0.42 Lb2 '
-0.39 Lb2 's
-0.26 Lb2 (
0.71 Lb2 )
0.09 Lb2 ,
0.24 Lb2 -
-0.06 Lb2 .
-0.15 Lb2 /
-0.41 Lb2 :
0.59 Lb2 ;
0.05 Lb2 ^
-0.90 Lb2 a
-0.30 Lb2 about
-0.19 Lb2 according
0.36 Lb2 account
-0.06 Lb2 actor
-0.50 Lb2 actors
-0.37 Lb2 adaptation
-0.04 Lb2 added
-0.37 Lb2 after
-0.26 Lb2 again
0.16 Lb2 all
-0.45 Lb2 along
-0.46 Lb2 already
-0.52 Lb2 also
0.05 Lb2 and
0.07 Lb2 anime
-0.10 Lb2 announced
-0.11 Lb2 announcement
-0.20 Lb2 another
0.19 Lb2 are
0.08 Lb2 around
-0.75 Lb2 as
-0.72 Lb2 at
0.35 Lb2 back
-0.53 Lb2 backdrop
-0.53 Lb2 based
-0.05 Lb2 be
0.60 Lb2 book
-0.50 Lb2 bring
-0.49 Lb2 by
-0.06 Lb2 call
-0.20 Lb2 cast
-0.21 Lb2 character
-0.42 Lb2 characters
-0.27 Lb2 children
-0.25 Lb2 city
-0.21 Lb2 co-production
-0.05 Lb2 co-written
0.48 Lb2 comedy
0.35 Lb2 confirmed
-0.21 Lb2 could
-0.19 Lb2 cox
-0.43 Lb2 created
0.48 Lb2 creator
-0.08 Lb2 creators
-0.19 Lb2 daughter
-0.38 Lb2 de
-0.76 Lb2 directed
-0.07 Lb2 directing
0.14 Lb2 director
0.32 Lb2 done
0.25 Lb2 drama
-0.46 Lb2 during
-0.08 Lb2 duties
0.05 Lb2 end
0.29 Lb2 episode
-0.58 Lb2 episodes
0.08 Lb2 executive
0.33 Lb2 family
-0.62 Lb2 famous
0.61 Lb2 fans
-0.14 Lb2 fantasy
-0.22 Lb2 far
-0.61 Lb2 film
-0.13 Lb2 filming
-0.18 Lb2 first
0.23 Lb2 five
0.42 Lb2 followed
0.37 Lb2 follows
-0.08 Lb2 for
-0.15 Lb2 four
-0.44 Lb2 from
-0.05 Lb2 front
-0.17 Lb2 game
-0.12 Lb2 guy
0.20 Lb2 had
0.54 Lb2 has
-0.10 Lb2 he
-0.46 Lb2 her
-0.58 Lb2 here
-0.73 Lb2 his
0.34 Lb2 hit
0.24 Lb2 horror
0.31 Lb2 hosted
-0.23 Lb2 house
0.18 Lb2 i
-0.31 Lb2 illustrated
-0.26 Lb2 in
-0.24 Lb2 into
0.60 Lb2 is
-0.67 Lb2 it
-0.68 Lb2 its
-0.19 Lb2 iu
0.16 Lb2 know
-0.56 Lb2 known
-0.50 Lb2 launch
-0.07 Lb2 law
0.67 Lb2 lawyer
0.44 Lb2 leads
-0.27 Lb2 led
-0.14 Lb2 like
0.31 Lb2 limited
-0.54 Lb2 location
-0.53 Lb2 looking
-0.26 Lb2 man
-0.25 Lb2 manga
0.21 Lb2 meanwhile
-0.35 Lb2 members
-0.41 Lb2 mother
-0.51 Lb2 moved
-0.18 Lb2 name
-0.18 Lb2 named
-0.07 Lb2 network
0.30 Lb2 new
0.10 Lb2 news
0.06 Lb2 novel
-0.39 Lb2 novels
-0.16 Lb2 now
-0.26 Lb2 of
-0.27 Lb2 off
-0.60 Lb2 on
-0.29 Lb2 ono
0.63 Lb2 or
0.50 Lb2 order
0.47 Lb2 original
0.23 Lb2 out
-0.35 Lb2 pair
0.04 Lb2 part
-0.10 Lb2 partner
0.56 Lb2 picked
0.62 Lb2 pilots
-0.18 Lb2 play
-0.36 Lb2 played
0.09 Lb2 plot
-0.51 Lb2 premiere
-0.15 Lb2 president
-0.31 Lb2 previously
-0.29 Lb2 produce
-0.66 Lb2 produced
0.62 Lb2 producer
0.04 Lb2 producers
-0.29 Lb2 production
0.40 Lb2 project
-0.21 Lb2 quickly
-0.12 Lb2 reads
0.72 Lb2 replaced
-0.33 Lb2 report
-0.17 Lb2 reports
0.70 Lb2 return
-0.06 Lb2 returning
-0.13 Lb2 returns
-0.10 Lb2 revolves
-0.19 Lb2 role
-0.37 Lb2 roles
-0.58 Lb2 rolling
0.41 Lb2 romantic
0.12 Lb2 rookie
0.37 Lb2 run
0.27 Lb2 runs
0.34 Lb2 said
-0.10 Lb2 same
-0.36 Lb2 says
0.16 Lb2 scripted
-0.78 Lb2 season
0.32 Lb2 seasons
-0.14 Lb2 second
0.07 Lb2 see
-0.55 Lb2 sequel
-0.18 Lb2 series
0.13 Lb2 set
-0.34 Lb2 she
-0.68 Lb2 shooting
-0.32 Lb2 show
-0.36 Lb2 shown
0.67 Lb2 shows
-0.15 Lb2 slate
-0.17 Lb2 space
-0.80 Lb2 spin-off
-0.44 Lb2 spinoff
0.27 Lb2 spy
0.20 Lb2 star
0.51 Lb2 starred
-0.45 Lb2 starring
-0.19 Lb2 stars
-0.36 Lb2 stories
-0.17 Lb2 story
0.05 Lb2 storyline
0.21 Lb2 success
-0.11 Lb2 such
0.41 Lb2 take
-0.40 Lb2 team
0.08 Lb2 teaser
-0.24 Lb2 television
-0.19 Lb2 that
-0.31 Lb2 the
-0.47 Lb2 their
-0.10 Lb2 them
-0.34 Lb2 theme
0.16 Lb2 there
-0.42 Lb2 this
-0.22 Lb2 three
0.05 Lb2 thriller
-0.12 Lb2 time
0.40 Lb2 title
0.27 Lb2 to
0.16 Lb2 together
-0.53 Lb2 town
0.35 Lb2 trailer
-0.32 Lb2 tv
-0.46 Lb2 uk
-0.06 Lb2 under
-0.06 Lb2 up
-0.42 Lb2 us
0.43 Lb2 version
-0.38 Lb2 video
-0.31 Lb2 voice
0.24 Lb2 was
0.09 Lb2 web
-0.06 Lb2 week
-0.14 Lb2 well
-0.35 Lb2 what
-0.20 Lb2 when
0.14 Lb2 which
-0.35 Lb2 while
-0.51 Lb2 who
-0.52 Lb2 will
-0.05 Lb2 winning
-0.58 Lb2 with
-0.83 Lb2 working
0.05 Lb2 world
-0.28 Lb2 written
-0.72 Lb2 years
-0.11 Lb2 you
-0.31 Lb2 –
0.18 Lb2 —
-0.41 Lb2 ”
0.27 R1 !
0.69 R1 "
-0.17 R1 $
-0.47 R1 %
0.60 R1 %C
-0.30 R1 %G
0.94 R1 %N
-0.13 R1 %O
-1.39 R1 %X
-1.08 R1 %Y
0.27 R1 '
-0.93 R1 's
0.74 R1 (
-1.07 R1 )
0.28 R1 ,
-1.28 R1 -
0.16 R1 --
0.09 R1 .
-0.51 R1 ...
-0.73 R1 /
-0.24 R1 :
0.22 R1 ;
0.65 R1 ?
0.40 R1 [
-0.71 R1 ]
0.10 R1 a
-0.62 R1 actor
-0.67 R1 actress
-0.04 R1 added
0.10 R1 after
-0.19 R1 again
-0.24 R1 agent
0.05 R1 aired
0.44 R1 all
0.17 R1 along
0.20 R1 also
-0.40 R1 although
0.72 R1 an
-0.32 R1 and
-0.23 R1 animated
0.60 R1 announced
0.04 R1 are
-0.09 R1 area
-0.48 R1 as
-0.47 R1 at
-0.18 R1 attends
-0.37 R1 back
0.65 R1 based
0.35 R1 became
-0.20 R1 before
0.28 R1 begins
-0.06 R1 being
-0.52 R1 book
-0.47 R1 broadcast
-0.68 R1 but
0.67 R1 by
-0.41 R1 can
-0.17 R1 cast
-0.21 R1 come
0.15 R1 coming
-0.34 R1 commented
0.30 R1 confirmed
-0.36 R1 created
0.66 R1 creator
-0.42 R1 data
-0.59 R1 de
-0.15 R1 described
-0.18 R1 directed
-0.05 R1 directs
-0.51 R1 drama
0.37 R1 executive
-0.21 R1 family
0.77 R1 fans
0.05 R1 first
0.19 R1 for
1.36 R1 from
-0.18 R1 girl
0.38 R1 goes
-0.15 R1 had
0.52 R1 has
0.23 R1 have
-0.07 R1 his
-0.41 R1 in
0.31 R1 into
0.06 R1 is
-0.20 R1 isn't
-0.85 R1 it
-0.05 R1 joining
-0.14 R1 joins
0.11 R1 last
0.60 R1 later
-0.38 R1 launch
-0.06 R1 launched
-0.17 R1 lawyer
-0.26 R1 leads
-0.19 R1 leave
0.36 R1 left
0.44 R1 light
-0.36 R1 made
-0.83 R1 magazine
-0.35 R1 makes
0.05 R1 meanwhile
-0.20 R1 next
0.14 R1 no
0.21 R1 not
-0.12 R1 novel
-0.53 R1 novels
-0.91 R1 of
0.20 R1 on
0.32 R1 or
-0.58 R1 out
-0.50 R1 play
-0.54 R1 played
-0.10 R1 playing
-0.31 R1 plays
-0.07 R1 premiered
0.10 R1 premieres
0.39 R1 prequel
-0.30 R1 producers
-0.25 R1 production
0.07 R1 released
-0.17 R1 remains
-0.52 R1 respectively
-0.23 R1 return
0.70 R1 returns
-0.13 R1 revealed
-0.16 R1 role
-0.66 R1 said
-0.58 R1 says
-0.18 R1 season
-0.10 R1 seems
-0.13 R1 senior
-0.47 R1 series
-0.08 R1 set
-0.32 R1 she
-0.81 R1 show
-0.30 R1 sisters
-0.30 R1 slot
0.15 R1 so
-0.59 R1 spinoff
-0.45 R1 stage
-0.84 R1 star
0.27 R1 starring
0.26 R1 stars
0.08 R1 started
-0.15 R1 steps
-0.16 R1 story
-0.84 R1 take
-0.18 R1 takes
-0.24 R1 team
0.43 R1 tells
-0.91 R1 that
0.08 R1 the
-0.08 R1 this
-0.15 R1 thriller
-0.59 R1 time
0.27 R1 to
-0.14 R1 together
-0.57 R1 told
-0.07 R1 took
-0.22 R1 town
-0.36 R1 update
-0.38 R1 very
-0.53 R1 via
0.09 R1 villain
-0.36 R1 was
-0.50 R1 website
0.08 R1 were
0.43 R1 when
0.90 R1 which
0.76 R1 while
-0.43 R1 who
0.33 R1 will
-0.47 R1 winning
0.96 R1 with
-0.61 R1 won't
0.26 R1 would
0.31 R1 written
-0.13 R1 wrote
0.18 R1 |
0.74 R1 –
-0.14 R1 —
1.17 R1 “
0.39 R2 " %X
-0.17 R2 $ $
-0.47 R2 % $
-0.66 R2 %G %X
-0.59 R2 %X %X
-0.45 R2 %X )
-0.54 R2 %X ,
-0.30 R2 %X .
-0.42 R2 %X and
0.15 R2 %X for
-0.36 R2 %Y $
-0.61 R2 %Y ,
-0.12 R2 %Y in
0.41 R2 ' %X
-1.08 R2 's %G
-0.15 R2 's '
-0.08 R2 's (
-0.27 R2 's announcement
-0.05 R2 's character
-0.18 R2 's childhood
-0.18 R2 's father
0.36 R2 's first
-0.19 R2 's husband
-0.43 R2 's journey
-0.30 R2 's last
-0.48 R2 's manga
-0.17 R2 's novel
-0.06 R2 's series
0.64 R2 's third
0.19 R2 ( %C
-1.22 R2 ( %G
0.86 R2 ( %N
-0.12 R2 ( %X
0.19 R2 ( %Y
-0.84 R2 ( '
0.45 R2 ( season
-0.47 R2 ( the
-0.57 R2 ( “
-0.09 R2 ) $
-0.33 R2 ) %G
-0.98 R2 ) ,
-0.17 R2 ) .
-0.85 R2 ) and
-0.38 R2 ) as
-0.38 R2 ) has
-0.50 R2 ) is
-0.05 R2 ) star
0.37 R2 ) who
-0.56 R2 ) will
-0.17 R2 ) would
0.05 R2 , "
0.18 R2 , %C
-0.35 R2 , %G
-0.33 R2 , %O
-0.69 R2 , %X
-0.77 R2 , %Y
0.53 R2 , a
-0.40 R2 , according
0.24 R2 , an
0.29 R2 , and
-0.47 R2 , announced
0.13 R2 , as
-0.55 R2 , but
-0.32 R2 , described
0.32 R2 , directed
-0.08 R2 , each
-0.14 R2 , for
-0.64 R2 , from
-0.65 R2 , has
0.54 R2 , in
-0.34 R2 , is
-0.52 R2 , it
-0.16 R2 , its
-0.13 R2 , known
-0.25 R2 , leaving
0.18 R2 , made
-0.27 R2 , mr
-0.41 R2 , new
-0.86 R2 , on
-0.28 R2 , once
-0.53 R2 , played
-0.68 R2 , premieres
-0.34 R2 , president
-0.24 R2 , produced
-0.29 R2 , respectively
-0.13 R2 , said
0.11 R2 , season
-0.15 R2 , since
0.30 R2 , starring
0.38 R2 , the
-0.13 R2 , their
-0.06 R2 , told
-0.55 R2 , was
-0.24 R2 , we
0.24 R2 , where
0.45 R2 , which
0.57 R2 , while
-0.76 R2 , who
-0.20 R2 , whose
0.52 R2 , will
0.33 R2 , with
0.15 R2 , written
-0.26 R2 , “
-0.16 R2 - based
-0.12 R2 - led
-0.32 R2 - owned
-0.12 R2 - set
-0.15 R2 - themed
-0.31 R2 - winning
0.15 R2 . $
-0.08 R2 . ,
-0.40 R2 ... $
-0.61 R2 / %C
-0.14 R2 / %N
-0.24 R2 / %X
0.19 R2 : $
-0.53 R2 : %C
-0.39 R2 : %G
-1.07 R2 : %N
-0.37 R2 : drama
-1.11 R2 : the
-0.19 R2 : “
0.50 R2 ; %C
-0.38 R2 ; %G
0.19 R2 ; %X
0.33 R2 ; and
-0.08 R2 ? $
0.43 R2 ? but
0.22 R2 a $
-0.23 R2 a %N
-0.67 R2 actress %G
-0.04 R2 added :
-0.16 R2 again playing
0.17 R2 along with
0.45 R2 also had
-0.29 R2 and %C
-0.18 R2 and %G
-0.06 R2 and %X
-0.21 R2 and %Y
0.55 R2 and '
0.54 R2 and a
-0.31 R2 and directed
-0.16 R2 and her
-0.45 R2 and his
-0.12 R2 and is
0.22 R2 and other
-0.77 R2 and the
-0.21 R2 and will
-0.54 R2 and written
-0.13 R2 and “
0.65 R2 announced on
0.55 R2 are %X
-0.48 R2 are back
-0.13 R2 are executive
-0.33 R2 are the
-0.09 R2 area .
-0.47 R2 as %G
-0.62 R2 as %X
-0.16 R2 as a
-0.24 R2 as he
-0.19 R2 as the
0.27 R2 as well
0.11 R2 at %N
-0.60 R2 at its
-0.06 R2 at the
-0.24 R2 back in
0.65 R2 based on
-0.20 R2 by %G
-0.42 R2 by %X
0.27 R2 by contrast
0.10 R2 by the
0.06 R2 cast in
-0.34 R2 commented :
-0.27 R2 created by
0.66 R2 creator %G
-0.42 R2 de %X
-0.21 R2 de la
-0.15 R2 described the
-0.29 R2 executive produce
0.55 R2 fans ,
-0.14 R2 follows on
-0.16 R2 follows the
-0.12 R2 for %C
-0.36 R2 for %G
0.05 R2 for %X
0.15 R2 for a
-0.53 R2 for the
0.37 R2 from %G
-0.43 R2 from the
-0.06 R2 has become
0.42 R2 has been
-0.33 R2 has joined
-0.09 R2 has said
-0.43 R2 has the
-0.14 R2 has written
-0.52 R2 have joined
-0.97 R2 in %X
0.51 R2 in %Y
-0.53 R2 in a
-0.32 R2 in the
-0.08 R2 is %G
0.26 R2 is a
-0.22 R2 is also
0.51 R2 is an
0.64 R2 is another
-0.34 R2 is available
-0.63 R2 is back
0.17 R2 is based
0.45 R2 is coming
-0.13 R2 is directing
0.39 R2 is due
-0.33 R2 is found
-0.33 R2 is getting
-0.29 R2 is in
-0.26 R2 is leaving
-0.35 R2 is not
0.28 R2 is produced
0.08 R2 is renewed
-0.20 R2 is scheduled
-0.09 R2 is set
-0.16 R2 is the
0.09 R2 is to
-0.09 R2 is writing
0.74 R2 is “
0.60 R2 later this
-0.21 R2 launched a
0.44 R2 light novel
-0.05 R2 made the
-0.17 R2 of the
0.15 R2 on %C
0.37 R2 on %X
-0.36 R2 on the
-0.10 R2 plays %X
-0.53 R2 respectively .
-0.22 R2 return to
0.15 R2 returns %X
-0.36 R2 returns as
0.72 R2 returns for
-0.05 R2 said ,
-0.18 R2 said .
-0.09 R2 said :
-0.26 R2 said in
-0.52 R2 series %X
-0.47 R2 series ,
0.09 R2 series follows
-0.38 R2 series in
-0.34 R2 series three
-0.05 R2 set to
-0.88 R2 star %G
0.23 R2 starring %G
0.13 R2 starring %X
0.71 R2 stars %G
-0.10 R2 stars as
-0.53 R2 stars in
0.47 R2 tells the
0.35 R2 the %X
-0.32 R2 the new
-0.47 R2 the show
-0.15 R2 thriller %X
-0.59 R2 time slot
0.33 R2 to %C
-0.73 R2 to %X
-0.25 R2 to be
0.52 R2 to the
-0.54 R2 told %X
-0.53 R2 via %X
0.25 R2 was a
0.08 R2 was in
0.42 R2 was renewed
0.25 R2 was the
-0.06 R2 who is
-0.22 R2 who were
0.77 R2 will air
-0.11 R2 will all
0.49 R2 will also
0.52 R2 will be
0.20 R2 will debut
0.07 R2 will make
-0.17 R2 will not
-0.56 R2 will perform
-0.33 R2 will play
-0.22 R2 will remain
-0.09 R2 will reprise
-0.15 R2 will return
0.19 R2 with %G
0.11 R2 with %X
-0.57 R2 won't be
0.27 R2 would be
0.26 R2 would not
0.31 R2 written by
-0.09 R2 wrote the
-1.24 R2 – %X
-0.54 R2 – a
-0.73 R2 – the
-0.68 R2 — that
0.54 R2 “ %G
0.18 R2 “ %X
0.07 R2 “ the
-0.17 R3 $ $ $
-0.47 R3 % $ $
-0.35 R3 %X ) and
-0.30 R3 %X . $
-0.36 R3 %Y $ $
0.32 R3 ' %X %X
0.32 R3 ' %X '
-0.54 R3 's %G %G
-0.90 R3 's %G %X
-0.14 R3 's ' %X
-0.08 R3 's ( %X
-0.04 R3 's character ,
-0.19 R3 's husband %G
-0.36 R3 's journey to
-0.23 R3 's manga ,
0.14 R3 's second season
-0.06 R3 's series %X
0.72 R3 's third season
-0.22 R3 ( %C %C
0.32 R3 ( %C )
-0.49 R3 ( %G %G
-0.82 R3 ( %G %X
-0.62 R3 ( %G )
-0.16 R3 ( %G ,
0.13 R3 ( %N %X
-0.95 R3 ( %X %G
-0.53 R3 ( %X %X
-0.27 R3 ( %X )
-1.04 R3 ( %X ,
-0.38 R3 ( %X :
-0.26 R3 ( %X is
-0.34 R3 ( %X of
-0.05 R3 ( %X on
0.18 R3 ( %Y )
0.45 R3 ( season %N
-0.37 R3 ( the %X
-0.05 R3 ( “ %G
-0.30 R3 ( “ %X
-0.09 R3 ) $ $
-0.31 R3 ) %G %X
-0.88 R3 ) , %G
-0.16 R3 ) , %X
-0.51 R3 ) , and
-0.07 R3 ) , the
-0.45 R3 ) , who
-0.17 R3 ) . $
-0.54 R3 ) and %G
-0.42 R3 ) and %X
-0.30 R3 ) as %G
-0.14 R3 ) as %X
-0.38 R3 ) has been
-0.08 R3 ) will play
-0.33 R3 ) will star
0.29 R3 , %C %C
0.30 R3 , %C 's
-0.31 R3 , %G %G
0.22 R3 , %G %X
-0.40 R3 , %G 's
-0.65 R3 , %G ,
-0.56 R3 , %G and
-0.97 R3 , %N %X
-0.41 R3 , %X $
-0.43 R3 , %X %G
-0.82 R3 , %X %N
-0.49 R3 , %X %X
-0.17 R3 , %X 's
-0.94 R3 , %X )
0.73 R3 , %X ,
-0.39 R3 , %X .
-0.41 R3 , %X :
0.52 R3 , %X and
0.31 R3 , %X in
-0.71 R3 , %X is
-0.49 R3 , %X of
0.52 R3 , %X to
0.12 R3 , a %X
0.66 R3 , a new
0.49 R3 , a psychological
-0.40 R3 , according to
-0.40 R3 , and %C
-0.45 R3 , and %G
0.89 R3 , and %X
-0.12 R3 , and it
-0.57 R3 , and others
0.07 R3 , and the
-0.47 R3 , announced the
0.44 R3 , as well
-0.05 R3 , but %G
-0.32 R3 , described as
0.32 R3 , directed by
-0.64 R3 , from %X
-0.27 R3 , has been
-0.07 R3 , is a
-0.13 R3 , is back
-0.10 R3 , is being
-0.28 R3 , once again
-0.53 R3 , played by
-0.68 R3 , premieres %X
-0.34 R3 , president of
-0.24 R3 , produced by
-0.29 R3 , respectively .
0.11 R3 , season %N
0.27 R3 , starring %G
-0.37 R3 , the %C
0.61 R3 , the %N
0.28 R3 , the %X
-0.17 R3 , the creator
-0.13 R3 , the drama
-0.90 R3 , the first
-0.13 R3 , the producer
-0.31 R3 , the series
-0.08 R3 , the show
-0.04 R3 , the son
-0.56 R3 , the story
-0.70 R3 , which follows
-0.32 R3 , which has
0.48 R3 , which is
-0.94 R3 , which will
-0.06 R3 , while %X
-0.04 R3 , who also
-0.23 R3 , who are
-0.06 R3 , who created
-0.20 R3 , who has
-0.39 R3 , who is
-0.18 R3 , who plays
-0.40 R3 , who starred
-0.04 R3 , who was
0.32 R3 , with %G
-0.04 R3 , with %X
0.15 R3 , written by
-0.23 R3 , “ %X
0.15 R3 . $ $
-0.40 R3 ... $ $
-0.61 R3 / %C $
0.19 R3 : $ $
-0.35 R3 : %G %X
-0.48 R3 : %N %
-0.97 R3 : %X %N
-0.16 R3 : %X %X
-0.36 R3 : %X /
0.15 R3 : %X the
-1.17 R3 : the %X
0.50 R3 ; %C %C
-0.32 R3 ; %G %X
0.58 R3 ; %X %X
-0.57 R3 ; %X ,
-0.08 R3 ? $ $
0.22 R3 a $ $
-0.04 R3 added : “
0.38 R3 and %C 's
-0.35 R3 and %G %G
0.07 R3 and %G %X
0.43 R3 and %G 's
-0.20 R3 and %G ,
-0.06 R3 and %G joy
-0.35 R3 and %X %G
0.14 R3 and %X %X
-0.28 R3 and %X 's
0.39 R3 and %X and
-0.12 R3 and %X executive
-0.46 R3 and %X of
-0.10 R3 and %X to
0.16 R3 and %X will
-0.07 R3 and %Y %X
0.56 R3 and ' %X
-0.35 R3 and directed by
-0.16 R3 and her family
0.49 R3 and the %G
-0.74 R3 and the %X
-0.48 R3 and written by
-0.24 R3 and “ %X
0.65 R3 announced on %X
-0.13 R3 are executive producers
-0.09 R3 area . $
-0.43 R3 as %G %X
-0.06 R3 as %G ,
-0.07 R3 as %G the
-0.37 R3 as %X %X
0.27 R3 as well as
-0.69 R3 at %N :
-0.20 R3 by %G %X
0.27 R3 by contrast ,
-0.27 R3 created by %G
0.67 R3 creator %G %X
-0.21 R3 de la %X
-0.13 R3 for %C %C
-0.36 R3 for %G %X
-0.59 R3 for %X %X
0.42 R3 for a third
-0.38 R3 for the %C
0.25 R3 from %G %X
-0.13 R3 from the %X
-0.47 R3 has been cast
0.25 R3 has been renewed
-0.33 R3 has joined the
0.12 R3 in %X $
-0.61 R3 in %X %X
-0.09 R3 in %X ,
-0.17 R3 in %X .
-0.06 R3 in %Y .
-0.18 R3 in the new
-0.52 R3 in the season
-0.39 R3 in the show
-0.08 R3 is %G %X
-0.40 R3 is a %C
0.55 R3 is a %X
-0.34 R3 is available .
-0.31 R3 is back for
0.17 R3 is based on
0.09 R3 is coming to
-0.09 R3 is in charge
0.28 R3 is produced by
-0.09 R3 is set to
-0.44 R3 is the sound
0.60 R3 later this month
-0.21 R3 launched a manga
0.44 R3 on %C %C
-0.49 R3 on %C ,
0.37 R3 on %C .
0.08 R3 on %C ?
-0.61 R3 on %X $
-0.56 R3 on %X %X
0.51 R3 on %X .
-0.10 R3 plays %X %X
-0.53 R3 respectively . $
0.48 R3 returns for a
0.57 R3 returns for its
-0.18 R3 said . $
-0.25 R3 said in a
-0.51 R3 season %N $
0.07 R3 season %N %X
0.44 R3 season %N '
1.07 R3 season %N (
0.10 R3 season %N ,
0.58 R3 season %N .
1.04 R3 season %N :
0.63 R3 season %N ?
0.68 R3 season %N begins
0.34 R3 season %N cast
-0.37 R3 season %N is
-0.55 R3 season %N on
0.75 R3 season %N release
0.08 R3 season %N trailer
0.13 R3 season %N will
-0.52 R3 series %X %X
-0.38 R3 series in %Y
-0.05 R3 set to star
-0.88 R3 star %G %X
0.27 R3 starring %G %G
-0.15 R3 starring %G %X
0.13 R3 starring %X %X
0.10 R3 stars %G %X
0.47 R3 tells the story
-0.58 R3 the %X %X
-0.06 R3 the %X ,
-0.09 R3 to %X in
0.42 R3 was renewed for
-0.11 R3 will all be
0.50 R3 will also be
0.44 R3 will be back
0.07 R3 will be premiered
0.17 R3 will be returning
0.51 R3 will be the
0.07 R3 will make its
-0.56 R3 will perform the
-0.10 R3 will play a
-0.22 R3 will remain on
-0.07 R3 will return as
0.53 R3 will return for
0.19 R3 with %G %X
0.23 R3 would not be
-0.77 R3 – %X $
-0.85 R3 – %X %X
-0.81 R3 “ %G ”
-0.16 R3 “ %X %X
-0.63 R3 “ %X ”
0.07 R3 “ the %X
-0.74 Rb2 !
-0.05 Rb2 "
0.57 Rb2 %C
-0.33 Rb2 %G
0.06 Rb2 %N
-0.48 Rb2 %O
-0.13 Rb2 %X
0.34 Rb2 %Y
-0.43 Rb2 '
-0.81 Rb2 's
-0.72 Rb2 (
0.44 Rb2 )
-0.72 Rb2 ,
-0.11 Rb2 --
-0.43 Rb2 .
0.26 Rb2 /
-0.16 Rb2 :
-0.52 Rb2 ;
-0.24 Rb2 ?
0.16 Rb2 a
0.77 Rb2 about
-0.40 Rb2 according
0.13 Rb2 added
0.41 Rb2 after
-0.05 Rb2 again
0.32 Rb2 aja
-0.46 Rb2 all
-0.14 Rb2 also
-0.12 Rb2 always
-0.04 Rb2 among
0.71 Rb2 an
-0.12 Rb2 and
-0.43 Rb2 anime
-0.35 Rb2 announced
-0.27 Rb2 announcement
0.62 Rb2 another
-0.10 Rb2 are
-0.62 Rb2 as
-0.59 Rb2 at
-0.07 Rb2 attached
-0.05 Rb2 attended
-0.34 Rb2 available
-0.60 Rb2 back
0.34 Rb2 be
-0.24 Rb2 become
0.47 Rb2 been
-0.58 Rb2 being
-0.06 Rb2 but
0.59 Rb2 by
-0.32 Rb2 called
-0.23 Rb2 can
-0.22 Rb2 canceled
-0.14 Rb2 character
-0.18 Rb2 childhood
-0.34 Rb2 clarify
-0.44 Rb2 comedy
0.59 Rb2 coming
-0.36 Rb2 confirmed
-0.45 Rb2 continues
0.27 Rb2 contrast
-0.05 Rb2 creator
-0.23 Rb2 dead
0.52 Rb2 debut
-0.32 Rb2 described
-0.16 Rb2 detective
-0.18 Rb2 dinner
-0.07 Rb2 direct
0.49 Rb2 directed
-0.13 Rb2 directing
0.30 Rb2 director
-0.14 Rb2 doing
-0.07 Rb2 down
0.26 Rb2 dr
-0.89 Rb2 drama
-0.08 Rb2 each
0.14 Rb2 end
-0.25 Rb2 even
-0.14 Rb2 exec
-0.25 Rb2 executive
-0.25 Rb2 fantasy
-0.20 Rb2 father
0.58 Rb2 fifth
-0.19 Rb2 film
-0.20 Rb2 find
-0.09 Rb2 first
0.08 Rb2 followed
-0.58 Rb2 follows
0.10 Rb2 for
-0.37 Rb2 found
0.08 Rb2 from
0.22 Rb2 get
-0.14 Rb2 getting
-0.20 Rb2 go
0.77 Rb2 had
0.22 Rb2 has
-0.25 Rb2 have
0.35 Rb2 he
-0.18 Rb2 head
-0.60 Rb2 her
-0.23 Rb2 here
-0.40 Rb2 hiding
-0.92 Rb2 his
-0.36 Rb2 hit
0.93 Rb2 host
-0.20 Rb2 husband
0.32 Rb2 in
-0.65 Rb2 into
-0.58 Rb2 investigate
-0.81 Rb2 is
-0.16 Rb2 isn't
-0.28 Rb2 it
0.06 Rb2 its
-0.31 Rb2 join
-0.67 Rb2 joined
-0.43 Rb2 journey
-0.09 Rb2 just
-0.05 Rb2 known
-0.24 Rb2 la
-0.28 Rb2 last
0.24 Rb2 leading
-0.39 Rb2 leads
-0.48 Rb2 leaving
0.71 Rb2 led
-0.48 Rb2 left
-0.40 Rb2 like
0.68 Rb2 liu
-0.18 Rb2 made
0.68 Rb2 makes
-0.48 Rb2 manga
-0.32 Rb2 may
-0.51 Rb2 networks
-0.48 Rb2 new
0.23 Rb2 news
-0.77 Rb2 no
-0.22 Rb2 not
0.40 Rb2 novel
0.70 Rb2 now
-0.89 Rb2 of
-0.28 Rb2 once
-0.12 Rb2 one
-0.14 Rb2 only
0.22 Rb2 other
-0.32 Rb2 owned
-0.09 Rb2 part
-0.38 Rb2 penned
-0.56 Rb2 perform
-0.40 Rb2 pilot
-0.32 Rb2 play
-0.73 Rb2 played
-0.48 Rb2 playing
-0.39 Rb2 plays
-0.41 Rb2 portray
0.46 Rb2 premiere
-0.65 Rb2 premieres
0.41 Rb2 presented
-0.34 Rb2 president
-0.29 Rb2 produce
0.57 Rb2 produced
0.04 Rb2 release
-0.22 Rb2 remain
0.48 Rb2 renewed
-0.09 Rb2 reprise
-0.29 Rb2 respectively
-0.22 Rb2 return
-0.52 Rb2 returning
-0.36 Rb2 returns
-0.17 Rb2 revolves
0.27 Rb2 said
0.11 Rb2 scheduled
0.29 Rb2 season
-0.36 Rb2 second
0.57 Rb2 seen
0.96 Rb2 series
-0.17 Rb2 set
-0.24 Rb2 she
0.67 Rb2 show
-0.15 Rb2 since
-0.59 Rb2 slot
-0.47 Rb2 so
-0.55 Rb2 soon
-0.53 Rb2 star
0.40 Rb2 starred
-0.20 Rb2 starring
-0.51 Rb2 stars
-0.13 Rb2 starts
0.58 Rb2 take
0.39 Rb2 that
-0.33 Rb2 the
-0.08 Rb2 their
-0.35 Rb2 them
-0.15 Rb2 themed
0.19 Rb2 they
0.64 Rb2 third
-0.12 Rb2 this
-0.33 Rb2 three
-0.78 Rb2 thriller
-0.17 Rb2 to
-0.22 Rb2 today
-0.11 Rb2 told
-0.38 Rb2 top
-0.59 Rb2 tour
-0.66 Rb2 two
-0.22 Rb2 under
-0.52 Rb2 up
0.68 Rb2 upcoming
-0.36 Rb2 us
-0.52 Rb2 van
-0.36 Rb2 very
-0.69 Rb2 was
-0.24 Rb2 we
-0.17 Rb2 well
0.40 Rb2 were
-0.23 Rb2 what
0.21 Rb2 where
0.24 Rb2 which
0.60 Rb2 while
-0.05 Rb2 who
-0.35 Rb2 whose
-0.10 Rb2 will
-0.31 Rb2 winning
-0.72 Rb2 with
0.13 Rb2 work
-0.17 Rb2 would
-0.09 Rb2 writing
-0.05 Rb2 written
-0.08 Rb2 wrote
-0.14 Rb2 “
-0.15 Rb2 ”
-0.68 block caption
0.33 block heading
0.16 block item
-0.15 block paragraph
-0.21 block row
-0.86 block title
-0.52 count 0
-0.30 count 1
0.07 count 2
-0.39 count 3
0.69 count 4
-0.35 count all1
0.17 count all3
0.30 count all4
0.04 count all5
0.70 count all6
-0.28 len 1
-0.38 len 2
0.05 len 3
0.10 len 5
-0.25 len 6
0.28 shape alone
-0.22 shape capitals
-0.28 shape company1
-0.99 shape company2
-1.03 shape company3
-0.91 shape company4
0.11 shape first
-0.20 shape inner
0.48 shape noun
0.40 shape opens
-0.74 shape person2
-0.70 shape person4
0.32 shape quoted
-0.69 shape surname
-0.28 shape unknown1
-0.04 shape unknown2
0.21 shape unknown3
0.21 shape unknown4
0.06 sign afterChannel
1.13 sign afterNoun
0.13 sign capitals
0.09 sign fateObject
0.30 sign fateSubject
0.37 sign fromMaker
0.43 sign inPlace
-0.86 sign inTitle
-0.07 sign inUrl
0.21 sign known
0.22 sign knownOrdinary
1.07 sign knownOrdinaryWord
0.41 sign knownWord
-0.35 sign listed
0.04 sign midSentence
-0.59 sign otherWork
1.17 sign ownChannel
-0.40 sign ownPeople
-0.85 sign personName
-0.25 sign playsRole
0.32 sign quoted
0.12 sign repeated
-0.38 sign returns
0.49 sign speaks
0.24 sign tvContext
0.19 sign withChannel
-0.26 sign withSeason
-0.14 told holds
-0.58 told holds-more
0.15 told inside
-1.00 told inside-more
0.64 told known
-0.08 told ordinary
-0.38 w1 's
-1.27 w1 :
0.19 w1 a
-0.24 w1 a-list
-0.58 w1 abby
-0.12 w1 abc
-0.31 w1 abi
-0.29 w1 academy
-1.04 w1 act
-0.05 w1 adam
0.16 w1 after
0.10 w1 agent
-0.43 w1 agents
-0.56 w1 ai
-0.05 w1 aja
-0.10 w1 alan
-0.27 w1 alex
-0.08 w1 alexa
-0.04 w1 alexander
-0.32 w1 ali
0.09 w1 alice
-0.19 w1 alison
0.17 w1 all
-0.05 w1 alma
-0.49 w1 amanda
-0.34 w1 amber
-0.12 w1 amc
0.67 w1 american
-0.41 w1 andrew
-0.44 w1 anime
-0.72 w1 anna
0.59 w1 anne
-0.18 w1 anthony
-0.73 w1 apple
0.42 w1 arrow
-0.54 w1 aryan
-0.10 w1 ashes
-0.19 w1 asuka
-0.53 w1 atlanta
-0.67 w1 aussie
0.47 w1 austin
-0.61 w1 bae
0.58 w1 bandish
0.07 w1 barry
-0.70 w1 batman
0.11 w1 battle
-0.54 w1 bbc
-0.33 w1 be
-0.11 w1 bean
-0.47 w1 belfast
-0.18 w1 belgravia
-0.49 w1 below
-0.41 w1 ben
-0.10 w1 benedict
-0.08 w1 benjamin
-0.69 w1 best
0.49 w1 better
0.09 w1 big
-0.13 w1 billie
0.41 w1 black
-0.07 w1 brad
-0.44 w1 brenda
-0.17 w1 brian
-0.54 w1 bridgerton
0.22 w1 broadchurch
-0.10 w1 brooke
-0.15 w1 bryan
-0.43 w1 california
0.91 w1 call
-0.71 w1 cameras
-0.76 w1 cardiff
-0.27 w1 carlos
-0.06 w1 casey
-1.20 w1 cast
-0.94 w1 casting
-0.16 w1 casualty
-0.51 w1 catching
-0.17 w1 catherine
-0.06 w1 celeste
-0.39 w1 ceo
-0.15 w1 channel
-0.22 w1 charles
-0.52 w1 charlie
-0.66 w1 chief
-0.76 w1 choi
-0.19 w1 chris
-0.22 w1 christina
-0.09 w1 christopher
-0.60 w1 chuck
-0.10 w1 claire
-0.43 w1 clark
-0.77 w1 clean
-0.69 w1 colin
-0.55 w1 confirmed
-0.77 w1 courtesy
-0.14 w1 courtney
-0.14 w1 craig
-0.97 w1 crime
0.29 w1 critical
-0.18 w1 cruz
-0.14 w1 cumbrian
-0.47 w1 cw
-0.55 w1 daily
0.12 w1 daisy
0.25 w1 dan
-0.05 w1 dana
-0.27 w1 daniel
-0.18 w1 danny
0.69 w1 daredevil
-0.11 w1 dario
-0.06 w1 dark
-0.04 w1 darren
-0.62 w1 date
0.35 w1 dave
-0.33 w1 david
-0.11 w1 dci
-0.33 w1 dean
0.20 w1 death
-0.36 w1 desperate
-0.37 w1 detective
0.44 w1 devs
-0.29 w1 di
-0.22 w1 diesel
-0.70 w1 director
-0.07 w1 disclaimer
-0.04 w1 dominic
-0.27 w1 douglas
-0.06 w1 downton
-0.64 w1 dr
-0.41 w1 drama
-0.09 w1 ds
-0.31 w1 dublin
-0.73 w1 early
-0.25 w1 east
-0.35 w1 eastenders
0.37 w1 eli
-0.06 w1 elijah
-0.17 w1 elite
-0.05 w1 ella
0.59 w1 ellen
-0.43 w1 ellie
-0.60 w1 email
-0.13 w1 emily
-0.11 w1 emma
0.56 w1 empire
-0.15 w1 endemol
-0.58 w1 entertainment
0.16 w1 er
-0.13 w1 erik
-0.09 w1 erin
-0.30 w1 eve
-0.51 w1 executive
-0.31 w1 fallout
-0.36 w1 family
-0.65 w1 far
0.23 w1 fargo
-0.22 w1 fast
-0.32 w1 father
-0.25 w1 felix
-0.10 w1 fogelman
0.67 w1 for
-0.79 w1 format
0.70 w1 franklin
-0.54 w1 friday
-0.47 w1 fx
-0.45 w1 game
-0.13 w1 gary
-0.12 w1 gen
-0.34 w1 generation
-0.13 w1 gentleman
-0.13 w1 george
-0.12 w1 getting
-0.12 w1 gil
0.42 w1 ginny
-0.64 w1 girls
0.41 w1 girls5eva
-0.72 w1 given
-0.41 w1 glasgow
-0.05 w1 glenn
0.31 w1 go
-0.13 w1 goblin
-0.85 w1 gone
-0.06 w1 good
0.47 w1 gotham
-0.26 w1 grace
-0.09 w1 graham
0.67 w1 great
0.69 w1 grey
-0.11 w1 gu
-0.14 w1 guilty
-0.26 w1 gujarati
-0.09 w1 guy
-0.14 w1 gwyneth
-0.12 w1 hajime
-0.26 w1 hakan
-0.22 w1 han
0.85 w1 handsome
-0.26 w1 hannah
0.14 w1 happy
-0.07 w1 harry
-0.81 w1 he'll
-0.61 w1 head
0.50 w1 heartland
-0.16 w1 helen
0.46 w1 hello
0.34 w1 high
-0.12 w1 hiroyuki
0.41 w1 home
0.42 w1 homeland
0.50 w1 house
-0.04 w1 hwang
-0.17 w1 iain
-0.56 w1 imdb
0.59 w1 indian
0.64 w1 inside
-0.14 w1 ip
0.78 w1 is
-0.09 w1 isaac
-0.70 w1 istanbul
-0.67 w1 itaewon
-0.13 w1 itv
0.14 w1 jack
-0.11 w1 jacob
-0.04 w1 jaime
-0.15 w1 jake
-0.58 w1 james
-0.42 w1 jamie
-0.16 w1 jane
-0.22 w1 jang
-0.20 w1 jason
-0.42 w1 jay
-0.18 w1 jeff
-0.13 w1 jenna
-0.05 w1 jennifer
-0.09 w1 jeremy
-0.05 w1 jess
-0.04 w1 jessica
-0.13 w1 jim
-0.15 w1 jimmy
-0.21 w1 jo
-0.04 w1 joanna
-0.62 w1 jodie
-0.41 w1 joe
-0.28 w1 joel
-0.58 w1 john
-0.07 w1 jon
-0.23 w1 jonathan
-0.39 w1 joo
-0.16 w1 jose
-0.08 w1 josh
-0.31 w1 joshua
-0.12 w1 julia
-0.11 w1 julianne
-0.27 w1 jung
-0.35 w1 kadokawa
-0.22 w1 kaleen
-0.59 w1 kang
-0.48 w1 kansas
-0.05 w1 karen
-0.39 w1 karey
-0.17 w1 kate
-0.16 w1 kathy
-0.08 w1 kelly
-0.27 w1 ken
-0.10 w1 kevin
0.46 w1 killing
0.57 w1 killjoys
-0.86 w1 kim
-0.57 w1 king
-0.10 w1 kristin
-0.30 w1 kudos
-0.60 w1 kumud
0.44 w1 la
-0.37 w1 lady
0.32 w1 last
-0.11 w1 laura
-0.06 w1 lauren
-0.74 w1 law
-0.06 w1 leah
-1.01 w1 lee
-0.38 w1 leslie
-0.11 w1 levi
-0.45 w1 liar
-0.11 w1 liden
-0.67 w1 life
-0.13 w1 lila
-0.64 w1 lim
-0.62 w1 line
-0.29 w1 lisa
-0.07 w1 liu
-0.18 w1 liz
-0.22 w1 lord
0.74 w1 lost
0.31 w1 love
-0.45 w1 loy
-0.16 w1 lucy
-0.65 w1 luther
0.13 w1 mad
-0.46 w1 making
-0.58 w1 man
-0.10 w1 manish
-0.18 w1 mappa
-0.47 w1 marcella
-0.18 w1 maria
-0.11 w1 marion
-0.69 w1 mark
-0.24 w1 marta
-0.73 w1 martin
-0.10 w1 marty
-0.24 w1 marvel
-0.26 w1 matt
-0.10 w1 matthew
-0.15 w1 maura
-0.05 w1 maya
-0.25 w1 media
-0.87 w1 meet
0.12 w1 mercy
-0.57 w1 meredith
-0.41 w1 michael
-0.21 w1 michelle
-0.06 w1 mick
-0.18 w1 miguel
-0.08 w1 mike
0.22 w1 miranda
1.10 w1 mirzapur
-0.34 w1 miss
-0.79 w1 missing
0.50 w1 modern
0.53 w1 molly
-0.78 w1 monday
-0.45 w1 money
-0.58 w1 moon
0.27 w1 mr
0.45 w1 mrs
-0.53 w1 mumbai
0.69 w1 my
-0.07 w1 nadine
-0.19 w1 naughty
-0.23 w1 ncis
-0.10 w1 neeraj
0.50 w1 neighbours
-0.58 w1 neil
-1.11 w1 new
-0.13 w1 nick
-0.09 w1 nicola
-0.29 w1 niecy
-0.19 w1 nielsen
-0.43 w1 night
-0.11 w1 nikkhil
-0.06 w1 noah
-0.34 w1 noboru
-0.41 w1 northern
-0.59 w1 not
-0.16 w1 odar
-0.28 w1 ok
-0.17 w1 oliver
-0.17 w1 olivia
-0.04 w1 omar
-0.08 w1 one
-0.46 w1 only
-0.06 w1 orla
0.12 w1 orphan
-0.32 w1 ott
0.63 w1 our
-0.62 w1 out
-0.62 w1 outstanding
-0.37 w1 palmer
-0.04 w1 pankaj
-0.29 w1 paradise
-0.58 w1 paris
-0.49 w1 park
-0.23 w1 pat
-0.06 w1 patrick
-0.59 w1 paul
-0.26 w1 paula
-0.24 w1 peabody
-0.24 w1 peaky
0.18 w1 penny
0.14 w1 percy
-0.36 w1 peter
-0.23 w1 philip
-0.68 w1 photos
-0.21 w1 playstation
0.40 w1 poldark
-0.29 w1 police
0.84 w1 power
-0.69 w1 premiere
0.15 w1 press
-0.30 w1 prison
-0.04 w1 producer
-0.43 w1 producers
-0.53 w1 pv
-0.19 w1 quay
-0.69 w1 ragnarok
-0.05 w1 randall
-0.80 w1 ready
0.19 w1 reckless
-0.11 w1 red
-0.14 w1 reese
-0.08 w1 regina
-0.72 w1 release
-0.11 w1 renee
-0.90 w1 renewed
-0.12 w1 richard
-0.60 w1 rio
-0.04 w1 river
0.22 w1 roar
-0.15 w1 robert
-0.14 w1 rohit
-0.05 w1 ron
-0.07 w1 rose
-0.53 w1 rotten
-0.21 w1 royal
-0.77 w1 rudy
-0.35 w1 russell
-0.09 w1 ryan
-0.20 w1 ryohei
-0.21 w1 sacha
-0.83 w1 sad
-0.37 w1 sally
-0.31 w1 sam
-0.11 w1 samantha
-0.09 w1 samuel
-0.71 w1 san
-0.08 w1 sanjay
-0.15 w1 sara
-0.53 w1 sarah
-0.28 w1 satoru
-0.82 w1 screen
-0.27 w1 sean
-1.21 w1 season
-0.07 w1 sebastian
-0.17 w1 second
-0.17 w1 secret
-0.16 w1 seo
-0.65 w1 sergeant
0.36 w1 servant
0.23 w1 severance
0.31 w1 shark
-0.21 w1 shawn
-0.53 w1 sherwood
0.53 w1 shetland
-0.33 w1 shibuya
-0.65 w1 shin
0.33 w1 shogun
-0.57 w1 shonen
-0.18 w1 shweta
0.58 w1 silo
-0.20 w1 simon
-0.40 w1 siobhan
-0.69 w1 six
-0.74 w1 sky
-0.33 w1 skyfall
0.47 w1 slow
-0.10 w1 small
-0.12 w1 sofia
-0.61 w1 song
-0.82 w1 sony
-0.69 w1 sophie
-0.56 w1 south
-0.58 w1 space
-0.82 w1 special
-0.80 w1 spring
0.29 w1 st
-0.78 w1 stan
-0.65 w1 star
-0.38 w1 stars
-0.29 w1 states
0.33 w1 station
-0.54 w1 stephen
-0.41 w1 sterling
-0.31 w1 steve
-0.57 w1 steven
-0.39 w1 still
-0.22 w1 stranger
-0.18 w1 stuart
-0.60 w1 studio
0.10 w1 suits
-0.61 w1 sunday
-0.64 w1 sundays
0.49 w1 sunny
-0.20 w1 super
0.52 w1 supernatural
-0.60 w1 svu
-0.54 w1 sydney
-0.44 w1 tamil
-0.22 w1 taylor
-0.60 w1 tba
-0.51 w1 television
-0.52 w1 telugu
0.30 w1 the
0.04 w1 this
-0.91 w1 thursday
-0.16 w1 tim
-0.16 w1 time
-0.04 w1 timothy
-0.10 w1 tina
-0.12 w1 to
-0.83 w1 today
0.93 w1 tokyo
-0.25 w1 tom
-0.11 w1 tommy
-0.12 w1 tony
-0.82 w1 top
0.37 w1 torchwood
-0.53 w1 toronto
-0.19 w1 trigger
0.82 w1 true
0.17 w1 truth
-0.69 w1 tuesdays
-0.37 w1 twilight
0.61 w1 under
-0.56 w1 united
-0.16 w1 universal
-0.09 w1 van
0.29 w1 veep
-0.17 w1 vicky
-0.09 w1 victoria
0.18 w1 virgin
0.29 w1 walker
0.59 w1 walking
-0.36 w1 webtoon
-0.48 w1 wednesday
-0.33 w1 west
-0.42 w1 what
-0.17 w1 when
-0.73 w1 whether
0.89 w1 white
-0.47 w1 who
0.64 w1 wild
0.38 w1 will
0.54 w1 wynonna
-0.26 w1 yasuhiro
-0.16 w1 years
0.61 w1 yellowstone
-0.64 w1 yet
-0.05 w1 yoo
-0.06 w1 yoon
-0.30 w1 yorkshire
-0.11 w1 you
-0.09 w1 yuki
-0.22 w1 yuzuha
-0.08 w1 zoe
-0.89 wn !
-0.61 wn 's
-0.42 wn 1
-1.07 wn 10-episode
-0.10 wn 13
0.33 wn 19
0.92 wn 2
0.67 wn 3
-0.27 wn 30
-1.03 wn 5
-0.70 wn 6
-1.27 wn ?
-0.24 wn a-list
-0.06 wn abbey
-0.05 wn abe
-0.49 wn about
0.38 wn academia
0.34 wn action
-0.11 wn advani
0.69 wn affair
0.10 wn agent
-0.09 wn ali
0.55 wn america
0.80 wn anatomy
-0.25 wn anime
-0.15 wn anthony
-0.25 wn aoki
0.61 wn arrow
-0.10 wn ashes
-0.59 wn association
-0.10 wn atlanta
-0.82 wn aussie
0.24 wn austin
-0.78 wn australia
-0.37 wn award
0.41 wn away
-0.42 wn back
-0.57 wn bailey
0.58 wn bandits
-0.54 wn barber
0.11 wn barry
-0.28 wn baruchel
-0.08 wn bateman
-0.62 wn batman
-0.44 wn bay
0.46 wn be
-0.12 wn bean
0.98 wn beauty
-0.47 wn belfast
-0.18 wn belgravia
-0.33 wn bell
-0.49 wn below
-0.25 wn bishop
0.07 wn black
0.13 wn blacklist
-0.24 wn blinders
-0.06 wn bloys
-0.43 wn book
-0.55 wn bowl
0.12 wn boys
-0.19 wn brandon
-0.43 wn break
-0.18 wn bridge
-0.74 wn bridgerton
0.22 wn broadchurch
-0.21 wn bronte
-0.53 wn brown
-0.30 wn browne
-0.07 wn bunny
-0.41 wn burke
-0.43 wn california
-0.71 wn cameras
-0.04 wn campbell
0.54 wn card
-0.44 wn cardiff
0.51 wn cards
-0.04 wn carr
-1.12 wn cast
-0.11 wn castle
-0.16 wn casualty
-0.13 wn cawood
-0.43 wn center
-0.08 wn chandra
-0.44 wn cherry
-0.32 wn chicago
-0.83 wn city
-0.43 wn clark
-0.19 wn class
-0.04 wn clinton
-0.51 wn coast
-0.21 wn cohen
-0.54 wn comedy
-0.27 wn company
-0.55 wn confirmed
0.64 wn conners
0.23 wn control
-0.05 wn cooper
-0.28 wn corporation
-0.20 wn cox
-0.32 wn crow
-0.61 wn crown
-0.18 wn cruz
-0.10 wn cumberbatch
-0.14 wn cumbrian
-0.28 wn curtis
-0.33 wn cw
-0.12 wn daisy
-0.08 wn daly
0.44 wn dan
-0.24 wn daniel
0.69 wn daredevil
-0.13 wn dark
-0.97 wn date
0.36 wn dave
-0.11 wn david
-0.30 wn davies
-0.22 wn davis
-0.85 wn day
0.73 wn dead
-0.70 wn deadline
-0.32 wn dean
-0.13 wn department
-0.11 wn desai
-0.36 wn desire
0.44 wn devs
-0.04 wn dhawan
0.82 wn diaries
-0.07 wn disclaimer
-0.40 wn disney
0.26 wn doctor
-0.19 wn dog
-0.07 wn dong-gun
-0.08 wn door
-0.19 wn douglas
0.41 wn down
0.23 wn dragon
-0.83 wn drama
0.18 wn dreadful
-0.18 wn druckmann
-0.04 wn dunn
-0.54 wn duty
0.54 wn earp
0.77 wn earth
-0.35 wn eastenders
0.33 wn edge
-0.07 wn eleazar
0.33 wn elite
-0.88 wn email
0.36 wn empire
-0.29 wn end
-0.65 wn england
-0.68 wn entertainment
0.16 wn er
0.09 wn eric
-0.10 wn eun
-0.30 wn eve
-0.35 wn expo
-0.33 wn fall
-0.91 wn fallout
0.25 wn family
-0.13 wn far
0.23 wn fargo
-0.10 wn ferguson
-0.22 wn festival
-0.51 wn films
-0.07 wn finneran
-0.17 wn fire
-0.22 wn fogelman
-0.67 wn football
-0.05 wn ford
-0.70 wn forgotten
-0.43 wn format
-0.58 wn foster
-0.06 wn foy
-0.05 wn franco
-0.26 wn frankie
0.70 wn franklin
-0.31 wn freeman
-0.14 wn frost
-0.09 wn fujita
-0.71 wn game
-0.15 wn games
0.45 wn george
0.42 wn georgia
0.74 wn girl
0.41 wn girls
0.41 wn girls5eva
-0.72 wn given
-0.41 wn glasgow
-0.10 wn gleeson
-0.36 wn glen
0.68 wn go
-0.32 wn goggins
-0.37 wn gone
0.47 wn gotham
0.51 wn grace
-0.75 wn graham
-0.06 wn grant
-0.69 wn great
-0.11 wn guerra
-0.26 wn gujarati
0.14 wn guy
0.64 wn hain
-0.13 wn han
-0.27 wn hannah
-0.27 wn harrington
-0.17 wn hartley
-0.08 wn hawley
-0.81 wn he'll
0.50 wn heartland
-0.50 wn heist
-0.09 wn helsing
-0.17 wn hendricks
-0.56 wn heroes
-0.76 wn highlights
-0.68 wn hill
-0.08 wn hoffman
-0.04 wn holmes
-0.25 wn home
0.42 wn homeland
-0.84 wn hong
0.47 wn horses
0.45 wn hour
0.05 wn house
-0.32 wn howard
-0.06 wn howey
-0.05 wn hudson
-0.08 wn hughes
0.31 wn hyde
0.92 wn idol
-0.06 wn ii
-0.58 wn iii
0.15 wn incident
0.45 wn innocent
-0.32 wn international
-0.14 wn ip
-0.13 wn irish
-0.60 wn island
-0.76 wn istanbul
0.36 wn it
-0.20 wn iv
-0.19 wn jack
-0.33 wn jackson
-0.41 wn james
-0.52 wn jarvis
-0.06 wn ji-won
-0.12 wn jimmy
-0.63 wn joe
-0.55 wn john
-0.74 wn jones
-0.08 wn joy
-0.15 wn jr
-0.36 wn jun
-0.66 wn kang
-0.36 wn kate
-0.10 wn kaul
-0.06 wn kawasaki
-0.16 wn kelly
-0.45 wn ken
-0.05 wn kessell
-0.23 wn khan
-0.32 wn kher
0.68 wn kids
-0.17 wn killing
0.57 wn killjoys
-0.14 wn kim
-0.24 wn kimura
0.59 wn king
-0.21 wn kingdom
-0.04 wn kirkman
-0.04 wn knight
-0.30 wn kudos
-0.29 wn lady
-0.14 wn lancashire
0.05 wn land
-0.23 wn landgraf
0.30 wn law
-0.13 wn lee
-0.35 wn leslie
0.42 wn life
-0.28 wn lisa
-0.18 wn liz
-0.46 wn lopez
0.62 wn lost
0.98 wn love
-0.10 wn ltd
-0.65 wn luther
-0.13 wn lyons
-0.06 wn mackie
-0.44 wn magazine
0.27 wn making
-0.69 wn man
-0.23 wn manga
-0.18 wn mappa
-0.47 wn marcella
-0.28 wn mark
0.26 wn mars
-0.06 wn marshall
-0.61 wn martin
-0.37 wn may
-0.10 wn mazin
-0.16 wn mcclure
0.23 wn me
-0.35 wn media
-0.56 wn meet
-0.16 wn meloni
0.65 wn men
-0.61 wn mi5
0.83 wn midwife
-0.52 wn milat
-0.19 wn miller
0.42 wn minds
-0.17 wn minutes
-0.43 wn mirzapur
0.13 wn miss
-0.45 wn moffat
-0.34 wn molly
-0.64 wn mondays
-0.14 wn moore
-0.41 wn moreno
-0.34 wn morgan
-0.05 wn moss
-0.42 wn mumbai
-0.58 wn murders
-0.09 wn murphy
0.83 wn mysteries
-0.05 wn nakamura
-0.29 wn nash
-0.47 wn naughton
-0.23 wn ncis
0.50 wn neighbours
-0.12 wn networks
-0.05 wn neustadter
-0.08 wn news
-0.19 wn nielsen
-0.74 wn nine
-0.23 wn nolan
0.28 wn norton
-0.14 wn o'brien
-0.04 wn o'neill
-0.16 wn odar
0.75 wn off
-0.12 wn offenders
-0.19 wn office
-0.05 wn oldman
-0.17 wn oliver
-0.08 wn olympics
-0.04 wn olyphant
-0.67 wn on
-0.11 wn one
-0.16 wn ono
-0.80 wn order
-0.10 wn ortega
-0.32 wn ott
-0.13 wn out
-0.25 wn ozark
-0.37 wn palmer
0.55 wn paradise
-0.12 wn paris
-0.07 wn paul
-0.05 wn paulson
0.47 wn pd
-0.29 wn peabody
-0.26 wn peter
-0.14 wn phillips
-0.60 wn photo
-0.68 wn photos
-0.43 wn picture
-0.50 wn pictures
-0.41 wn piper
-0.22 wn playstation
-0.74 wn pm
0.37 wn point
0.40 wn poldark
-0.37 wn police
-0.08 wn potter
-0.28 wn press
-0.51 wn producers
-0.42 wn productions
-0.28 wn programming
0.09 wn protector
-0.05 wn purnell
-0.09 wn purvis
-0.53 wn pv
0.62 wn queen
-0.58 wn queensland
-0.77 wn ragnarok
0.19 wn reckless
0.62 wn recruit
-0.40 wn red
-0.21 wn reid
-0.04 wn reilly
-0.18 wn return
0.23 wn river
-0.25 wn rodriguez
0.73 wn rookie
-0.05 wn rosenthal
-0.40 wn royce
0.12 wn rules
-0.07 wn ryan
-0.25 wn sam
-0.34 wn sarah
-0.08 wn satchwell
0.40 wn saul
0.04 wn school
-0.08 wn scott
-0.79 wn screen
0.36 wn servant
0.23 wn severance
0.32 wn shadows
-0.39 wn shaftesbury
-0.49 wn shah
-0.10 wn sharma
-0.06 wn shepherd
-0.59 wn sherwood
0.53 wn shetland
-0.13 wn shibuya
-0.05 wn shift
-0.24 wn shimizu
-0.09 wn shin
0.33 wn shogun
0.21 wn show
0.58 wn silo
0.56 wn singer
-0.69 wn singh
-0.09 wn skyfall
0.38 wn slayer
-0.65 wn smith
0.06 wn snow
-0.51 wn sony
-0.69 wn space
-0.61 wn special
-0.99 wn spring
-0.09 wn stabler
-0.18 wn stan
0.57 wn standing
-0.17 wn star
-0.14 wn stark
-0.61 wn states
-0.79 wn status
-0.05 wn stevenson
-0.55 wn stewart
-0.26 wn stokes
-0.43 wn stone
0.33 wn story
0.47 wn street
-0.06 wn stuart
-0.59 wn studios
0.10 wn suits
-0.41 wn sun-young
-0.64 wn sundays
-0.08 wn sung
-0.76 wn sunshine
0.52 wn supernatural
-0.79 wn svu
0.67 wn tale
0.70 wn tamil
0.31 wn tank
-0.22 wn taylor
-0.60 wn tba
-0.23 wn ted
-0.26 wn television
-0.52 wn telugu
0.10 wn things
-0.14 wn thomas
-0.08 wn thomson
-0.08 wn thornton
-0.20 wn thriller
-0.45 wn thrones
-0.15 wn tierney
-0.59 wn time
-0.66 wn tiwari
-1.08 wn today
0.17 wn told
-0.46 wn torchwood
-0.50 wn toronto
-0.07 wn tovey
-0.44 wn tower
-0.34 wn tripathi
-0.69 wn tuesdays
-0.27 wn tv
0.07 wn uk
-0.20 wn ulusoy
0.09 wn unit
-0.49 wn university
-0.68 wn us
0.71 wn v
-0.08 wn valley
0.29 wn veep
-0.74 wn voice
-0.19 wn wainwright
0.20 wn walker
-0.06 wn walter
-0.06 wn walton
0.22 wn wars
0.21 wn way
-0.11 wn webtoon
0.37 wn wednesday
-0.14 wn west
0.86 wn who
-0.20 wn williams
-0.18 wn wilson
-0.15 wn winston
-0.63 wn winter
0.35 wn witcher
-0.13 wn witherspoon
0.22 wn witness
-0.21 wn wolf
-0.18 wn won
-0.06 wn wood
0.12 wn world
-0.11 wn worth
-0.09 wn wright
-0.33 wn writing
-0.24 wn yamashita
-0.59 wn yamazaki
0.62 wn ye
-0.16 wn years
0.61 wn yellowstone
-0.49 wn yet
-0.09 wn yoo
0.44 wn york
-0.30 wn yorkshire
0.74 wn you
-0.33 wn youn-jung
-0.42 wn young
`
