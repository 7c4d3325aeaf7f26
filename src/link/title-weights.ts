/** What the title model has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const titleWeights = `
-0.398 bias
-0.17 A !
-0.69 A "
-0.38 A #
-0.48 A %
0.50 A %C
0.55 A %N
-0.81 A %O
0.44 A &
-0.18 A '
-0.07 A 's
0.51 A (
-0.70 A )
-0.45 A +
-0.66 A --
-0.17 A ...
-0.64 A /
-0.20 A :
-0.15 A ;
0.20 A ?
0.44 A [
-0.37 A ]
0.47 A about
-0.23 A acclaimed
-0.13 A according
-0.55 A act
0.05 A action
-0.46 A actress
1.00 A adaptation
-0.45 A adapted
0.44 A adapts
-0.45 A added
-0.65 A again
0.11 A against
-0.22 A agent
-0.20 A ago
-0.12 A ahead
0.22 A air
-0.15 A aired
0.10 A airs
0.26 A aja
-0.09 A aka
0.32 A all
0.06 A almost
-0.37 A alone
-0.40 A along
-0.21 A alongside
-0.24 A already
0.34 A also
-0.40 A although
-0.73 A always
0.45 A amazing
0.49 A among
0.86 A an
-0.78 A animated
-0.69 A anime
0.62 A announced
-0.27 A announcement
0.55 A another
-0.60 A anticipated
-0.44 A any
-0.58 A appear
0.04 A are
-0.15 A area
0.05 A around
0.04 A arrived
-0.08 A arrives
-0.29 A art
-0.52 A as
-0.09 A at
0.43 A attached
-0.36 A attended
-0.22 A attends
0.56 A audience
-0.55 A available
-0.27 A away
-0.28 A axed
-0.33 A b
-0.17 A back
-0.46 A bad
-0.23 A based
0.37 A be
0.30 A became
-0.70 A become
-0.28 A been
0.45 A before
0.05 A begin
0.14 A begins
0.13 A behind
0.06 A being
-0.56 A best
0.04 A better
0.79 A between
-0.11 A blessed
0.18 A board
-0.29 A body
-0.61 A book
-0.10 A boss
-0.23 A both
-0.34 A bow
-0.44 A boy
-0.81 A brand
-0.67 A break
-0.24 A brilliant
-0.58 A broadcast
-0.31 A brother
0.06 A brought
-0.25 A business
-0.22 A but
0.99 A by
-0.19 A cable
0.23 A calendar
-0.49 A called
0.30 A came
-0.43 A can
-0.58 A canceled
0.62 A cancelled
0.56 A cards
-0.56 A cast
-0.72 A casting
-0.32 A centre
0.40 A centres
0.12 A changed
0.23 A changing
0.33 A channel
-0.34 A channels
-1.05 A character
-0.13 A characters
-0.18 A charge
-0.26 A charismatic
0.36 A checking
-0.25 A chef
-0.05 A chief
-0.17 A childhood
-0.36 A city
-0.36 A clarify
-0.67 A classic
0.23 A close
-0.29 A closer
-0.24 A co-creator
0.24 A co-creators
-0.06 A collaboration
0.37 A come
0.60 A comeback
0.29 A comedy
-0.37 A comes
0.40 A coming
-0.30 A commented
-0.55 A commissioned
-0.11 A company
-0.31 A complex
0.05 A concluded
-0.41 A confirmed
-0.35 A consistently
-0.36 A continue
-0.42 A continues
0.24 A contrast
-0.59 A control
-0.06 A corruption
-0.53 A create
-0.65 A created
-0.38 A creative
1.10 A creator
0.49 A creators
-0.28 A cult
0.39 A current
-0.54 A da
-0.44 A daily
0.42 A dark
-0.45 A data
0.35 A date
-0.06 A daughter
-0.48 A day
0.48 A days
-0.23 A dci
-0.75 A de
-0.53 A dead
-0.41 A deal
0.39 A death
0.51 A debut
0.68 A debuted
-0.24 A decide
-0.24 A decided
-0.07 A decision
-0.30 A dedicated
0.21 A delighted
-0.41 A described
-0.08 A design
-0.72 A designs
-0.45 A detective
-0.41 A determined
0.92 A development
-0.31 A di
-0.25 A dinner
-0.19 A direct
0.11 A directed
-0.60 A directing
-0.92 A director
-0.47 A directs
-0.26 A dirty
-0.57 A discover
-0.43 A discovers
-0.61 A do
0.80 A documentary
-0.47 A does
-0.21 A doesn't
-0.19 A doing
-0.17 A doo
-0.07 A doors
-0.04 A down
-0.42 A drama
0.14 A dropped
-0.09 A ds
0.69 A due
-0.41 A during
-0.54 A duties
-0.73 A e
-0.18 A e.
0.07 A each
-0.19 A earlier
0.90 A early
0.67 A earned
0.35 A eighth
-0.42 A end
-0.28 A ended
0.24 A ending
-0.31 A enough
0.07 A entertainment
-0.67 A epic
0.37 A episode
0.12 A episodes
-0.14 A er
-0.20 A era
-0.49 A even
0.62 A event
-0.27 A ever
-0.63 A every
-0.09 A ex-husband
-0.47 A exec
-0.06 A executive
0.71 A expected
-0.57 A expressed
0.45 A fall
-0.15 A fame
-0.56 A family
-0.35 A famous
-0.22 A fan
0.63 A fans
-0.35 A fantastic
0.67 A fantasy
-0.28 A far
-0.60 A father
-0.32 A favorite
-0.52 A favourite
0.44 A fbi
0.40 A feature
-0.56 A feb
0.27 A few
0.24 A fifth
-0.77 A fighting
-0.48 A figure
-0.30 A film
-0.64 A filming
0.46 A final
-0.50 A finale
-0.22 A finally
-0.46 A financial
-0.35 A find
0.13 A finding
-0.17 A finish
0.10 A finishes
0.48 A first
-0.37 A five
-0.09 A focus
0.48 A followed
-0.09 A follows
-0.22 A for
-0.11 A former
-0.33 A fortress
-0.37 A found
-0.29 A four
-0.16 A fourth
-0.35 A friend
0.84 A from
-0.14 A front
0.54 A fronted
-0.53 A game
-0.38 A games
-0.76 A gang
0.20 A get
-0.21 A gets
-0.15 A getting
-0.46 A girl
-0.17 A given
-0.60 A global
-0.34 A go
0.34 A goes
-0.70 A good
0.20 A got
-0.35 A great
0.11 A guy
-0.12 A ha
0.86 A had
-0.23 A half
-0.21 A han
0.63 A happening
0.44 A has
0.15 A have
0.46 A having
0.28 A he
0.34 A head
-0.09 A heir
-0.21 A helm
-0.87 A her
-0.61 A here
-0.07 A heroine
-0.53 A hiding
-0.54 A high
0.16 A highest-rated
-0.60 A highly
-0.32 A him
-0.38 A himself
-0.46 A historical
0.61 A history
0.14 A hit
-0.12 A home
-0.17 A homicide
-0.05 A horror
0.60 A hospital
0.45 A hosted
-0.11 A hot
-0.33 A however
-0.50 A husband
0.04 A i
-0.28 A ii
-0.11 A illustrated
-0.08 A includes
0.69 A including
0.39 A incredible
0.64 A indeed
-0.43 A independent
-0.44 A instead
-0.80 A international
-0.19 A interview
0.66 A into
-0.59 A investigate
0.61 A investigates
0.43 A investigation
-0.05 A involved
0.08 A is
-0.33 A isn't
-1.05 A it
0.15 A its
-0.20 A itv
0.04 A iv
0.14 A job
0.17 A join
-0.84 A joined
-0.72 A joining
-0.27 A journalist
-0.66 A journey
-0.15 A joy
0.52 A just
-0.54 A k.
-0.58 A kept
-0.74 A know
0.37 A knowledge
-0.27 A known
-0.33 A la
-0.66 A large
0.57 A last
0.42 A later
-0.20 A latest
-0.23 A latter
0.38 A launch
-0.33 A launched
-0.18 A law
-0.36 A lawyer
-0.38 A lead
0.07 A leading
-0.56 A leads
-0.39 A leave
0.19 A leaving
0.64 A led
0.65 A left
-0.37 A less
-0.47 A light
-0.73 A like
-0.54 A likely
-0.12 A lim
0.16 A limited
-0.68 A list
0.74 A liu
0.30 A lives
-0.22 A local
-0.13 A location
-0.28 A longtime
-0.11 A look
-0.67 A looked
0.25 A looks
0.57 A love
-0.48 A loy
-0.12 A ltd
-0.14 A mad
-0.71 A made
-0.80 A magazine
-0.06 A main
-0.28 A majority
0.65 A make
0.42 A makes
-0.23 A making
0.48 A man
0.43 A manga
-0.10 A many
-0.33 A married
0.19 A massive
-0.10 A may
-0.38 A me
0.11 A meanwhile
-0.44 A members
-0.22 A memory
-0.13 A men
-0.27 A might
-0.50 A minutes
-0.18 A mixed
-0.23 A modern
0.12 A monster
0.76 A month
-0.37 A more
0.52 A most
0.21 A most-watched
-0.30 A mother
0.55 A moves
-0.16 A movie
-0.18 A mr
0.14 A mrs
-0.37 A much
0.12 A murder
-0.36 A murdered
-0.87 A music
-0.54 A musical
-0.34 A must
0.09 A my
-0.20 A mystery
-0.12 A na
0.28 A name
-0.20 A named
0.20 A nearly
-0.61 A network
0.47 A never
-0.66 A new
-0.14 A newcomer
-0.80 A newest
-0.68 A news
0.42 A next
0.37 A night
0.20 A ninth
-0.38 A no
-0.37 A noir
-0.07 A not
-0.17 A nothing
0.40 A nov
-0.63 A novel
-1.08 A novels
0.39 A now
0.66 A number
-0.30 A oct
0.49 A off
-0.10 A officer
0.47 A ok
-0.52 A old
-0.14 A on
-0.74 A once
-0.39 A one
-0.29 A one-hour
-0.26 A only
-0.42 A opening
0.09 A opposite
-0.35 A or
-0.34 A order
-0.09 A original
-0.19 A originally
0.21 A originals
-0.49 A other
0.21 A others
0.05 A our
-0.37 A out
0.34 A outing
-0.60 A over
-0.32 A owned
-0.26 A owner
-0.66 A part
-0.09 A partner
-0.17 A past
-0.35 A peek
-0.58 A penned
0.38 A people
-0.58 A perform
0.43 A picked
-0.48 A pilot
0.31 A place
-0.47 A play
-1.24 A played
-0.47 A playing
-0.89 A plays
-0.06 A pleased
0.61 A pm
-0.07 A police
-0.45 A political
-0.20 A popular
-0.34 A portray
-0.07 A portrayed
-0.12 A premiere
0.17 A premiered
0.25 A premieres
0.61 A premiering
0.24 A prequel
-0.08 A present
0.50 A presented
-0.46 A president
-0.46 A press
-0.31 A previously
0.09 A procedural
-0.66 A produce
0.26 A produced
0.51 A producer
-0.64 A producers
-0.49 A produces
0.53 A production
-0.15 A project
-0.44 A projects
-0.12 A protagonist
0.31 A psychological
0.12 A publisher
-0.18 A pulled
-0.51 A puts
0.14 A real
-0.60 A received
-0.04 A recently
-0.25 A recurring
-0.23 A red
0.23 A rejoice
-0.34 A relationship
0.05 A release
-0.32 A released
-0.24 A remain
-0.09 A remained
-0.58 A remains
0.62 A remake
-0.51 A renewed
-0.12 A replacing
-0.14 A reports
-0.47 A reprise
-0.73 A respectively
-0.16 A rest
-0.67 A return
-0.66 A returning
-0.11 A returns
-0.68 A revealed
-0.11 A revenge
0.90 A revival
0.11 A revolves
-0.46 A rights
-0.77 A role
-0.24 A roles
-0.40 A romance
-0.45 A romantic
0.58 A rookie
-0.05 A rumored
-0.55 A s
-0.75 A said
-0.38 A sales
-0.06 A same
-0.46 A say
-0.36 A saying
0.19 A says
-0.54 A scandal
-0.16 A scheduled
-0.87 A school
0.13 A screens
-0.58 A script
-0.05 A scripted
-0.28 A scripts
-0.78 A search
0.15 A season
-0.47 A seasons
0.82 A second
-0.25 A secret
0.45 A see
-0.10 A seems
0.43 A seen
0.43 A sees
0.23 A self-contained
-0.12 A senior
-0.15 A seo
-0.38 A sequel
-0.61 A series
-0.27 A serious
-0.32 A serve
0.62 A served
-0.40 A serves
-0.49 A service
-0.06 A set
0.18 A seven
0.30 A seven-part
0.61 A several
-0.05 A share
-0.59 A shared
-0.27 A shares
-1.06 A she
-0.27 A show
-0.17 A shown
0.44 A showrunner
0.15 A shows
-0.46 A signed
-0.66 A since
-0.28 A sister
0.06 A sisters
0.05 A sitcom
-0.56 A six
0.55 A six-episode
-0.55 A slated
-0.24 A slot
-0.78 A so
-0.36 A solve
-0.57 A some
-0.69 A something
0.42 A son
-0.67 A soon
-0.12 A sophomore
-0.43 A sound
-0.34 A space
-0.57 A special
-0.22 A spin-off
-0.59 A spinoff
-0.22 A split
0.23 A spot
0.33 A spy
-0.49 A stage
-0.45 A star
0.52 A starred
0.55 A starring
-0.61 A stars
-0.23 A start
0.06 A started
-0.08 A starting
0.45 A starts
-0.21 A statement
-0.26 A stepping
-0.42 A steps
0.73 A still
-0.05 A stories
0.17 A story
-0.60 A streaming
-0.17 A streams
-0.18 A strength
-0.43 A struggle
0.62 A struggling
-0.69 A studio
-0.59 A style
-0.17 A successful
-0.44 A such
-0.37 A survive
0.28 A t
-0.54 A take
0.12 A takes
-0.43 A taking
0.49 A team
-0.67 A teaser
0.25 A teen
-0.54 A television
0.46 A telling
0.43 A tells
-0.46 A than
-0.37 A that
-0.56 A them
-0.29 A themed
-0.75 A there
0.06 A these
-0.90 A they
-0.15 A think
0.54 A third
-0.54 A this
-0.68 A those
0.29 A though
-0.86 A three
0.12 A thrilled
-0.22 A thriller
-0.40 A through
0.22 A time
0.32 A title
-0.35 A titles
-0.31 A today
-1.09 A together
-0.50 A told
0.27 A too
0.04 A took
0.40 A top
0.09 A total
-0.38 A tour
-0.24 A town
-0.11 A trailer
0.17 A trilogy
-0.28 A true
-0.50 A turn
-0.23 A turned
-0.09 A turns
-0.17 A tv
-0.45 A two
0.33 A uk
-0.59 A unconfirmed
-0.64 A under
-0.64 A unique
0.20 A until
-0.38 A up
0.76 A upcoming
0.35 A update
-0.66 A updates
-0.09 A upon
-0.49 A us
-0.22 A used
-0.51 A van
0.43 A various
-0.68 A very
-0.58 A via
-0.54 A video
-0.16 A viewers
0.10 A villain
-0.64 A voice
0.27 A von
-0.05 A wait
-0.72 A war
-0.29 A was
-0.58 A watch
-0.10 A way
-0.65 A we
0.35 A we're
-0.56 A web
-0.29 A website
0.22 A week
-0.17 A weekly
-0.51 A welcome
-0.30 A well
0.87 A were
-0.74 A what
0.30 A where
-0.12 A which
0.85 A while
-0.71 A who
-0.46 A whose
-0.20 A wife
0.06 A will
-0.26 A winner
-0.53 A winning
-0.16 A with
-0.14 A woman
0.13 A won
-0.78 A won't
-0.49 A work
-0.22 A worked
-0.39 A working
-0.07 A works
-0.05 A world
-0.78 A writer
0.07 A writers
-0.13 A writing
-0.56 A written
-0.22 A wrote
-0.64 A x
0.18 A year
0.27 A years
-0.15 A yet
-0.82 A yoo
-0.08 A you
-0.25 A young
-0.17 A your
0.26 A |
0.31 A –
0.39 A —
0.12 B !
0.24 B "
-0.07 B #
0.76 B %C
0.04 B %G
0.42 B %N
-0.74 B %O
-0.44 B %Y
-0.82 B &
-0.17 B '
0.55 B 's
-1.64 B (
0.30 B )
0.27 B -
-0.61 B --
0.06 B .
-0.58 B /
-0.39 B :
0.40 B ;
0.47 B ?
-0.69 B [
-0.32 B about
0.20 B acclaimed
-0.56 B according
0.41 B account
-0.39 B across
-0.54 B act
-0.11 B acting
-0.56 B actor
-0.88 B actors
-0.29 B actress
0.22 B adaptation
-0.33 B adapted
-0.88 B adapts
0.31 B added
-0.18 B adds
-0.22 B affair
-0.13 B after
-0.81 B again
-0.15 B against
-0.51 B ahead
-0.64 B air
-0.26 B aired
-0.61 B aka
0.51 B all
-0.09 B along
-0.74 B alongside
0.33 B already
0.28 B also
0.78 B among
-0.37 B an
0.35 B animated
-0.07 B animates
-0.49 B animation
-0.50 B announce
0.32 B announced
-0.10 B announcement
-0.64 B announcements
-0.20 B anthology
0.27 B anticipated
-0.08 B anything
0.47 B appeared
0.18 B approached
-0.34 B around
-0.36 B artist
-0.57 B as
-0.65 B association
-0.42 B attempts
-0.43 B attends
-0.31 B author
0.07 B award-winning
-0.61 B away
-0.09 B axe
0.11 B axed
-0.24 B back
-0.59 B backdrop
-0.55 B backed
-0.06 B bad
-0.96 B based
0.54 B basis
-0.50 B battle
0.09 B be
-0.29 B beautiful
0.55 B been
-0.38 B before
-0.21 B begin
-0.40 B beginning
-0.14 B begins
-0.65 B begun
-0.09 B behind
-0.49 B being
-0.26 B beloved
-0.42 B best
-0.10 B best-selling
-0.14 B bestselling
-0.48 B between
0.23 B big
-0.51 B big-budget
-0.18 B bo
-0.11 B body
-0.65 B book
-0.06 B boss
-0.30 B both
-0.43 B boy
0.55 B brand
-0.71 B bring
-0.49 B bringing
-0.26 B brings
-0.24 B brother
0.13 B but
-0.20 B by
-0.41 B call
0.93 B called
0.74 B camera
-0.81 B cameras
0.45 B can
0.37 B canceled
-0.04 B captain
-0.18 B cast
-0.31 B casting
-0.29 B casts
-0.21 B celebrity
-0.26 B centering
-0.41 B centers
-0.04 B centres
-0.60 B chairman
0.24 B challenge
-0.44 B chance
-0.09 B channel
-0.60 B channels
-0.76 B character
-1.12 B characters
-0.25 B charles
0.38 B checking
-0.19 B chief
-0.12 B choi
-0.24 B city
-0.07 B classic
-0.10 B clear
-0.66 B close
-0.71 B closed
-0.24 B co-created
-0.04 B co-creators
-0.24 B co-production
0.60 B co-stars
-0.06 B co-written
-0.22 B collaboration
-0.29 B combination
-0.14 B come
0.41 B comedian
0.45 B comedy
-0.23 B comes
0.20 B comic
0.10 B coming
0.22 B commission
0.67 B confirmed
-0.16 B content
-0.28 B continue
-0.33 B continues
-0.27 B could
-0.21 B cox
-0.59 B created
0.09 B creative
1.08 B creator
-0.24 B creators
-0.55 B crime
0.06 B critically
0.64 B cult
-0.66 B da
0.17 B dark
0.16 B date
-0.11 B dates
-0.28 B daughter
-0.26 B david
0.18 B day
-0.63 B de
-0.38 B deal
-0.30 B death
0.46 B debut
-0.09 B debuted
-0.28 B decided
0.40 B decision
0.11 B delighted
-0.46 B despite
-0.51 B destroy
-0.34 B detective
-0.20 B developed
0.55 B developing
-0.27 B different
0.24 B direct
-0.12 B directed
-0.55 B directing
-0.20 B director
-0.10 B directors
-0.52 B discovered
0.15 B do
-0.50 B does
-0.22 B doing
0.27 B don
-0.57 B don't
0.28 B done
-0.78 B down
-0.21 B dr
0.14 B drama
0.53 B dramas
0.64 B dramedy
-0.15 B drawn
-0.54 B during
-0.53 B duties
-0.06 B e
0.46 B e.
0.06 B early
-0.15 B encounter
0.33 B ending
-0.28 B entertainment
-0.51 B episode
-0.33 B episodes
-0.26 B er
-0.13 B established
-0.48 B even
-0.85 B event
-0.24 B events
-0.18 B ever
-0.41 B every
0.42 B excellent
-0.56 B excited
0.47 B exclusive
-0.24 B exec
-0.09 B executive
-0.22 B expect
-0.27 B explore
-0.25 B fact
0.08 B fall
-0.48 B fame
-0.05 B family
-0.63 B famous
-0.79 B fan
0.31 B fans
-0.11 B fantastic
-0.69 B fantasy
-0.12 B far
-0.39 B father
-0.99 B favourite
-0.42 B feature
-0.06 B features
-0.27 B featuring
0.58 B fiction
-0.85 B fictional
-0.42 B fifth
-1.23 B film
-0.74 B filmed
-0.36 B filming
0.12 B filmmaker
-0.06 B final
0.28 B finale
-0.25 B first
-0.38 B five
-0.17 B follow
0.79 B followed
-0.58 B followers
-0.55 B following
0.09 B follows
0.37 B for
-0.17 B forces
0.19 B former
0.54 B forward
0.51 B found
-0.09 B four
-0.08 B fourth
0.77 B freshman
-0.16 B friend
-1.18 B from
-0.06 B front
0.77 B fronted
-0.40 B further
-0.42 B game
-0.35 B games
-0.43 B genre
-0.15 B get
-0.15 B girl
0.56 B given
-0.15 B go
0.28 B god
-0.14 B goes
-0.44 B going
-0.38 B good
-0.94 B great
0.23 B greenlit
-0.21 B grew
-0.12 B guy
-0.24 B had
-0.31 B hand
0.10 B handed
1.09 B has
-0.26 B hat
-0.41 B have
-1.04 B he
0.38 B helm
-0.21 B helmed
0.11 B hence
-1.24 B her
-0.29 B here
-0.16 B heroine
0.44 B highly
-0.24 B him
-0.70 B his
0.60 B history
0.39 B hit
-0.18 B home
0.06 B host
0.29 B hosted
-0.42 B hot
-0.46 B house
-0.49 B however
-0.15 B huge
-0.59 B husband
-0.06 B i
-0.26 B i'm
-0.21 B ice
-0.40 B iconic
-0.34 B ii
-0.35 B iii
-0.28 B illustrated
-0.37 B imdb
-0.48 B in-demand
-0.42 B include
-0.41 B included
-1.02 B includes
-0.37 B including
-0.30 B indie
-0.16 B inspired
0.27 B into
0.22 B is
0.14 B isn't
-0.18 B it
0.40 B its
-0.44 B itself
-0.07 B itv
-0.20 B iu
-0.11 B james
-0.58 B jay
-0.55 B john
-0.20 B join
0.15 B joined
0.24 B joining
-0.34 B journalist
0.30 B joy
-0.20 B jung
0.97 B just
-0.10 B k.
-0.21 B killing
-0.25 B kim
-0.31 B king
0.19 B know
-0.70 B known
-0.25 B la
0.11 B last
-0.18 B late
-0.19 B law
0.64 B lawyer
-0.28 B lead
0.17 B leading
0.61 B leads
-0.38 B leave
-0.48 B led
-0.83 B lee
-0.41 B left
-0.21 B legal
0.26 B life
-0.65 B light
-0.17 B like
-0.16 B likely
-0.15 B lim
0.39 B limited
0.62 B lineup
-0.44 B list
0.13 B location
0.40 B lok
0.47 B long-awaited
-0.58 B look
-0.57 B looking
-0.15 B looks
-0.60 B love
-0.46 B made
0.58 B main
-0.30 B make
-0.14 B makes
-0.39 B making
-0.75 B male
-0.07 B man
-1.16 B manga
-0.19 B many
0.23 B mark
-0.23 B married
-0.17 B may
-0.30 B me
0.13 B meanwhile
-0.50 B medical
0.53 B meet
-0.28 B meets
-0.64 B members
-0.25 B men
0.48 B might
-0.30 B miniseries
-0.61 B miss
-0.44 B mission
-0.79 B month
-0.13 B months
0.15 B more
-0.23 B most
-1.16 B mother
0.21 B move
-0.50 B moved
-0.20 B moves
0.15 B movie
-0.59 B movies
-0.07 B mr
0.21 B much
0.05 B murder
0.14 B musical
-0.41 B my
0.13 B mystery
-0.23 B na
-0.28 B name
-0.47 B named
-0.45 B nearly
0.17 B network
0.69 B new
-0.71 B newcomer
-0.53 B newcomers
-0.32 B newly
-0.72 B news
-0.54 B night
-0.15 B no
-0.15 B noble
-0.39 B noir
-0.70 B nominated
-0.18 B nominee
-0.13 B novel
0.06 B novels
-0.14 B now
-0.17 B off
-0.50 B old
-0.58 B older
-0.42 B once
-0.28 B one
-0.90 B only
-0.35 B ono
-0.45 B opening
0.45 B opposite
-0.68 B or
1.19 B order
-0.23 B ordered
0.87 B original
-0.22 B originally
0.26 B originals
0.88 B other
-0.54 B others
-0.74 B our
0.20 B out
0.39 B over
-0.08 B own
-0.52 B pair
0.14 B park
-0.05 B part
-0.70 B partner
-0.64 B parts
0.54 B peek
-0.44 B period
-0.56 B photo
0.44 B picked
0.75 B pilot
0.64 B pilots
-0.25 B place
-0.46 B plan
-0.25 B platform
-0.82 B play
-0.21 B played
-0.41 B playing
-0.70 B plays
0.10 B plot
0.76 B pm
-0.67 B political
1.26 B popular
-0.36 B portray
-0.37 B power
-0.62 B premiere
-0.35 B premiered
0.54 B prequel
0.19 B presentation
-0.42 B president
-0.45 B press
0.93 B previously
0.10 B procedural
-0.13 B produce
-0.72 B produced
0.41 B producer
-0.52 B producers
-0.99 B production
0.38 B project
-0.10 B promotional
-0.39 B protagonist
-0.12 B protagonists
0.36 B psychological
-0.23 B published
-0.80 B publisher
0.70 B put
-0.24 B puts
0.29 B question
-0.21 B quickly
-0.42 B ratings
-0.43 B read
-0.44 B reading
-0.40 B reads
-0.36 B really
0.42 B recent
0.57 B recently
-0.47 B relationship
-0.42 B release
0.39 B released
-0.08 B remains
-0.32 B remake
0.54 B renewed
0.07 B renewing
0.80 B replaced
-0.70 B replacing
-0.51 B report
0.43 B reported
-0.27 B reports
-0.35 B representative
-0.28 B reprise
-0.32 B reprising
-0.55 B resourceful
-0.45 B respectively
0.77 B return
0.43 B returning
0.29 B returns
0.71 B reunion
-0.32 B reunites
-0.62 B reveal
0.54 B revealed
-0.41 B revolves
0.46 B rights
-0.05 B rising
-0.32 B role
-0.35 B roles
-0.53 B roll
-0.70 B rolling
-0.88 B romance
0.28 B romantic
0.82 B rookie
0.30 B run
0.22 B runs
0.44 B s
-0.31 B sadly
-0.29 B said
0.90 B same
-0.47 B save
0.05 B saw
0.59 B say
-0.49 B says
-0.83 B scandal
0.58 B science
0.57 B screen
0.19 B screens
-0.05 B screenwriter
0.52 B scripted
-0.22 B season
0.21 B seasons
0.31 B second
-0.48 B secret
0.24 B see
-0.58 B seen
-0.32 B sees
0.29 B sen
-0.79 B sequel
-0.07 B serial
-0.24 B series
-0.76 B service
-0.30 B setting
-0.61 B several
-0.35 B share
-0.24 B shared
-0.22 B she
-0.25 B shin
0.29 B shocking
-0.75 B shooting
0.48 B show
-0.43 B showed
-0.55 B shown
-0.61 B showrunner
1.17 B shows
0.35 B similarly
0.07 B since
-0.58 B sister
-0.10 B sisters
0.23 B six
0.39 B sixth
-0.48 B sky
-0.17 B slate
0.84 B slot
0.50 B small
-0.47 B so
-0.47 B son
-0.42 B song
-0.70 B soon
-0.67 B source
-0.18 B space
-0.29 B special
0.13 B spin-off
-0.41 B spinoff
-0.28 B split
0.63 B spring
0.47 B spy
0.17 B star
-0.23 B star-studded
0.32 B starred
-1.10 B starring
-0.05 B stars
-0.35 B start
0.12 B starting
0.50 B starts
-0.12 B statement
0.10 B stepping
-0.06 B stick
-0.64 B still
-1.10 B stories
-0.45 B story
0.05 B storyline
0.28 B streamer
-0.74 B streaming
-0.40 B student
-0.81 B studio
0.47 B success
-0.40 B successful
-0.32 B such
0.56 B summer
-0.33 B sun
-0.10 B support
0.50 B supporting
0.05 B survivor
-0.41 B synopsis
0.51 B take
0.48 B takes
-0.16 B talent
-0.64 B team
0.34 B teaser
-0.26 B television
-0.27 B telling
-0.56 B tells
-0.40 B ten
-0.05 B that
-0.48 B their
0.29 B them
-0.47 B theme
0.30 B themed
-0.40 B then
-0.33 B these
0.16 B they
-0.12 B thief
-0.42 B thinks
0.18 B third
-0.39 B this
-0.24 B three
-0.31 B thrilled
-0.65 B through
0.68 B time
0.44 B title
0.35 B titled
0.21 B titles
0.42 B today
0.17 B together
-0.40 B told
-0.68 B tom
-0.79 B took
-0.58 B top
0.47 B tour
-0.79 B town
0.18 B trailer
-0.58 B trio
-0.12 B turns
0.19 B tv
0.07 B two
-0.82 B uk
-0.38 B under
0.14 B until
0.37 B unveiled
-0.11 B up
-0.24 B upcoming
-0.24 B update
-0.24 B upon
-0.15 B us
-0.57 B various
0.47 B version
-0.19 B very
-0.43 B via
0.12 B video
-0.52 B viewers
-0.25 B villain
-1.07 B voice
-0.30 B wait
0.22 B waiting
-0.39 B want
-0.52 B wanted
-0.53 B was
0.10 B watch
0.17 B watching
-0.39 B we
-0.21 B we're
-0.71 B we've
-0.83 B web
0.63 B webtoon
0.59 B week
0.32 B weekend
-0.44 B weeks
0.43 B well
-0.23 B well-received
0.11 B were
0.09 B what
0.46 B when
-0.11 B where
0.62 B whether
-0.32 B which
0.69 B while
0.17 B who
0.21 B whose
-0.35 B why
-0.67 B wife
0.08 B will
-0.20 B winner
0.06 B winning
-0.42 B won
0.49 B won't
0.37 B work
0.17 B working
-0.50 B world
-0.10 B would
0.20 B writer
-0.05 B writers
-0.73 B written
-0.11 B wrote
-0.09 B yasuhiro
0.08 B year
-0.81 B years
0.50 B yet
-0.61 B you
0.15 B you're
-0.74 B young
-0.50 B your
0.06 B –
0.69 B —
0.58 L1 "
-1.17 L1 %C
0.15 L1 %G
-1.21 L1 %N
-0.44 L1 %O
-0.12 L1 %X
-0.79 L1 %Y
-0.07 L1 &
-0.44 L1 '
0.59 L1 's
-0.87 L1 (
0.26 L1 )
-0.20 L1 ,
-0.77 L1 -
-0.60 L1 --
-0.43 L1 .
-0.66 L1 /
-0.21 L1 :
0.46 L1 ;
0.17 L1 ^
-0.16 L1 a
-0.22 L1 about
-0.32 L1 across
-0.19 L1 actor
-0.33 L1 actress
-0.56 L1 adapts
0.45 L1 after
-0.61 L1 aka
-0.68 L1 alongside
-0.88 L1 an
0.15 L1 and
0.33 L1 are
-0.52 L1 around
-0.52 L1 as
-0.43 L1 at
-0.12 L1 axed
0.04 L1 back
-0.10 L1 be
-0.26 L1 beloved
-0.26 L1 between
-0.17 L1 bo
-0.33 L1 book
0.18 L1 both
-0.05 L1 bring
-0.16 L1 brother
-0.34 L1 but
0.16 L1 by
0.99 L1 called
0.24 L1 canceled
-0.38 L1 cast
-0.28 L1 character
-0.05 L1 co-creator
0.17 L1 comedy
-0.71 L1 creator
-0.10 L1 creators
-0.27 L1 de
-0.28 L1 detective
0.29 L1 direct
-0.15 L1 director
-0.08 L1 directors
-0.19 L1 doing
-0.06 L1 drama
0.28 L1 dramas
0.64 L1 dramedy
-0.42 L1 executive
-0.34 L1 father
-0.39 L1 feature
-0.06 L1 features
-0.42 L1 film
-0.12 L1 followed
0.22 L1 follows
-0.77 L1 former
-0.85 L1 from
-0.17 L1 game
-0.20 L1 genre
-0.76 L1 has
-0.45 L1 his
0.04 L1 hit
-0.17 L1 host
-0.36 L1 husband
-0.37 L1 imdb
1.06 L1 in
-0.48 L1 in-demand
0.52 L1 include
-0.39 L1 includes
0.16 L1 including
0.32 L1 into
0.44 L1 is
-0.48 L1 its
-0.05 L1 join
-0.12 L1 joining
-0.35 L1 la
0.42 L1 last
-0.06 L1 lead
-0.13 L1 like
-0.17 L1 make
-0.25 L1 meets
-0.15 L1 members
0.23 L1 more
-0.82 L1 mother
-0.38 L1 movie
-0.40 L1 named
-0.52 L1 new
-0.71 L1 newcomer
-0.09 L1 newcomers
-0.85 L1 no
-0.69 L1 nominated
-0.18 L1 nominee
-0.24 L1 not
-0.06 L1 novel
0.17 L1 of
-0.58 L1 official
-0.12 L1 on
-0.48 L1 one
-0.23 L1 opposite
-0.81 L1 or
-0.08 L1 other
-0.54 L1 our
-0.56 L1 photo
0.82 L1 pilot
-0.40 L1 play
-0.08 L1 played
-0.06 L1 playing
-0.38 L1 plays
0.12 L1 popular
-0.43 L1 portray
-0.18 L1 president
-0.29 L1 producer
-0.14 L1 protagonist
-0.07 L1 protagonists
-0.59 L1 publisher
-0.57 L1 release
0.45 L1 renewed
0.07 L1 renewing
-0.48 L1 replacing
0.55 L1 s
-0.12 L1 said
-0.28 L1 sees
0.22 L1 series
-0.37 L1 service
0.75 L1 show
-0.18 L1 showrunner
-0.63 L1 shows
0.24 L1 since
-0.24 L1 small
-0.24 L1 so
-0.40 L1 son
-0.31 L1 song
-0.25 L1 star
-0.52 L1 starred
-0.41 L1 starring
-0.60 L1 stars
-0.74 L1 studio
-0.39 L1 takes
0.25 L1 that
-1.34 L1 the
-0.64 L1 their
0.27 L1 though
-0.25 L1 three
-0.49 L1 through
-0.35 L1 title
0.23 L1 titled
-0.90 L1 to
-0.39 L1 told
-0.37 L1 under
0.04 L1 up
-0.05 L1 upon
-0.08 L1 vampire
-0.28 L1 via
-0.17 L1 villain
-0.47 L1 wanted
-0.43 L1 was
0.10 L1 watch
-0.26 L1 when
0.46 L1 whether
0.87 L1 while
-0.37 L1 why
-0.34 L1 wife
0.19 L1 will
-0.12 L1 winner
0.25 L1 winning
0.63 L1 with
-0.12 L1 writer
-0.47 L1 young
0.52 L1 |
-0.08 L1 –
0.13 L1 ”
0.14 L2 %C %X
-0.07 L2 %C 's
-0.38 L2 %C ,
-0.15 L2 %C /
-0.53 L2 %C and
0.23 L2 %C drama
0.31 L2 %C include
0.25 L2 %C series
0.43 L2 %C show
0.14 L2 %G %X
-0.58 L2 %G 's
0.15 L2 %G (
-0.68 L2 %G ,
-0.26 L2 %G and
-0.51 L2 %G as
-0.08 L2 %G de
-0.07 L2 %G for
0.48 L2 %G in
-0.07 L2 %G or
-0.11 L2 %G the
-0.56 L2 %G ”
-0.05 L2 %N ,
0.16 L2 %N and
0.24 L2 %N of
-0.11 L2 %O %O
-0.15 L2 %O ,
-0.30 L2 %X %X
-0.27 L2 %X %Y
-0.41 L2 %X '
0.81 L2 %X 's
-0.97 L2 %X (
-0.10 L2 %X )
-0.22 L2 %X /
-1.10 L2 %X :
0.67 L2 %X ;
-0.25 L2 %X a
-0.04 L2 %X actor
-0.15 L2 %X actress
0.05 L2 %X and
-0.41 L2 %X are
-0.52 L2 %X as
-0.11 L2 %X by
-0.28 L2 %X creator
-0.21 L2 %X de
-0.63 L2 %X drama
-0.94 L2 %X for
-0.58 L2 %X from
0.27 L2 %X in
-0.31 L2 %X is
-0.05 L2 %X of
-0.57 L2 %X on
-0.09 L2 %X plays
-0.24 L2 %X series
0.32 L2 %X show
-0.11 L2 %X so
-0.04 L2 %X star
-0.22 L2 %X starring
-0.20 L2 %X stars
0.10 L2 %X that
-0.36 L2 %X the
0.48 L2 %X thriller
-0.23 L2 %X to
-0.73 L2 %X with
-0.80 L2 %X –
0.26 L2 %Y ,
0.23 L2 ' ,
0.55 L2 ' s
-0.15 L2 's book
-0.29 L2 's father
-0.32 L2 's husband
0.51 L2 's series
0.45 L2 ) ,
0.80 L2 ) and
-0.34 L2 ) as
-0.75 L2 ) –
0.58 L2 , "
-0.31 L2 , a
-0.38 L2 , after
0.09 L2 , and
-0.23 L2 , called
-0.16 L2 , including
0.21 L2 , like
-0.22 L2 , starring
-0.74 L2 , the
0.27 L2 , though
-0.40 L2 , while
0.20 L2 , ”
-0.69 L2 - nominated
0.25 L2 - winning
-0.10 L2 . /
-0.04 L2 : %X
0.59 L2 ; and
-0.79 L2 ^ %C
-0.36 L2 ^ %N
0.17 L2 ^ ^
-0.12 L2 ^ actor
0.72 L2 ^ and
-0.11 L2 ^ as
0.18 L2 ^ both
-0.38 L2 ^ but
-0.38 L2 ^ cast
-0.40 L2 ^ creator
-0.42 L2 ^ executive
0.13 L2 ^ for
-0.08 L2 ^ from
-0.20 L2 ^ genre
-0.37 L2 ^ imdb
0.31 L2 ^ is
-0.15 L2 ^ joining
-0.47 L2 ^ release
-0.08 L2 ^ showrunner
-0.07 L2 ^ starring
-0.13 L2 ^ stars
-0.21 L2 ^ when
0.13 L2 ^ while
0.19 L2 ^ will
-0.31 L2 about the
-0.21 L2 according to
-0.08 L2 actor ,
-0.22 L2 adaptation of
-0.15 L2 after the
0.45 L2 all :
-0.42 L2 along with
-0.25 L2 also includes
-0.18 L2 also stars
0.74 L2 and a
-0.28 L2 and around
-0.27 L2 and starring
-0.49 L2 and the
-0.09 L2 and writer
-0.28 L2 anime at
-0.39 L2 announced at
-0.10 L2 announced that
-0.28 L2 as a
-0.34 L2 as an
-0.23 L2 as the
-0.70 L2 at %N
-0.18 L2 at the
-0.06 L2 back ;
-0.56 L2 based on
0.44 L2 be the
-0.35 L2 by %G
-0.09 L2 cast includes
-0.15 L2 cast members
-0.09 L2 cast of
-0.06 L2 character ,
-0.24 L2 city of
-0.04 L2 co-written by
0.55 L2 comedy pilot
0.57 L2 comedy series
0.30 L2 confirmed that
-0.23 L2 could the
-0.49 L2 created by
-0.21 L2 daughter ,
-0.35 L2 de la
-0.79 L2 directed by
-0.08 L2 directing at
0.18 L2 director of
0.27 L2 done with
-0.47 L2 drama ,
-0.05 L2 drama from
0.36 L2 drama pilot
0.14 L2 drama series
-0.54 L2 during the
-0.10 L2 duties with
0.40 L2 episode of
-0.51 L2 episodes of
-0.15 L2 executive producer
0.36 L2 family drama
0.60 L2 fans of
-0.62 L2 film ,
-1.01 L2 filming in
0.45 L2 followed by
-0.23 L2 follows a
-0.04 L2 for the
0.21 L2 from the
-0.25 L2 game show
-0.12 L2 has axed
0.24 L2 has canceled
0.06 L2 hit series
0.27 L2 hit thriller
0.29 L2 hosted by
-0.30 L2 illustrated by
0.12 L2 in the
-0.07 L2 is that
-0.47 L2 it starred
0.05 L2 know about
-0.47 L2 launch on
-0.21 L2 led by
0.40 L2 limited series
-0.55 L2 location in
-0.38 L2 man ,
-0.24 L2 manga by
0.25 L2 meanwhile ,
-0.04 L2 members include
-0.10 L2 name by
-0.24 L2 named as
-0.52 L2 new series
0.57 L2 novel ,
-0.13 L2 novel by
-0.23 L2 novels by
-0.27 L2 of a
-0.46 L2 of the
-0.16 L2 on a
-0.57 L2 on the
-0.35 L2 ono as
0.31 L2 order for
0.25 L2 order to
0.21 L2 original series
0.30 L2 out of
-0.05 L2 part of
0.44 L2 picked up
-0.39 L2 played by
0.09 L2 plot of
-0.49 L2 premiere of
-0.13 L2 president of
-0.30 L2 produce through
-0.51 L2 produced by
-0.12 L2 reads :
0.52 L2 replaced by
0.27 L2 return of
-0.21 L2 returning as
-0.12 L2 returns as
-0.07 L2 revolves around
-0.09 L2 role as
0.43 L2 role in
-0.63 L2 role of
-0.10 L2 roles as
-0.17 L2 says :
-0.24 L2 season %N
-0.74 L2 season ,
0.43 L2 season is
-0.18 L2 season of
0.08 L2 seasons of
-0.56 L2 series %X
-0.21 L2 series ,
-0.41 L2 series and
-0.18 L2 series follows
-0.16 L2 series from
-0.08 L2 series is
0.75 L2 series of
-0.05 L2 series starring
-0.17 L2 series stars
-0.50 L2 series with
-0.54 L2 set in
-0.68 L2 shooting in
0.39 L2 show ,
-0.24 L2 show stars
0.23 L2 shows :
-0.20 L2 shows like
-0.16 L2 slate includes
-0.76 L2 spin-off of
-0.25 L2 star as
0.34 L2 star in
0.49 L2 starred in
-0.22 L2 stars as
0.61 L2 stars in
-0.10 L2 story of
-0.25 L2 success of
-0.11 L2 such as
-0.44 L2 team at
0.26 L2 teaser for
-0.40 L2 television series
0.34 L2 that the
-0.19 L2 the %N
-0.31 L2 the %X
-0.11 L2 the book
-0.31 L2 theme song
-0.35 L2 thriller /
0.18 L2 thriller called
0.12 L2 thriller series
0.11 L2 to bring
0.48 L2 to the
-0.49 L2 town of
0.47 L2 trailer for
0.19 L2 trailer of
-0.05 L2 under director
-0.18 L2 up with
0.47 L2 version of
-0.29 L2 voice of
0.43 L2 was in
-0.16 L2 well as
0.27 L2 when is
-0.19 L2 who plays
-0.05 L2 will be
-0.33 L2 will play
-0.76 L2 working with
0.07 L2 world of
-0.43 L2 written by
-0.34 L2 – the
-0.31 L2 ” and
-0.22 L2 ” said
0.20 L3 %C %C %X
0.67 L3 %C %C ,
0.28 L3 %C %C and
0.43 L3 %C %C show
0.63 L3 %C ' s
-0.13 L3 %C announced that
-0.33 L3 %C at %N
-0.12 L3 %C has axed
0.24 L3 %C has canceled
-0.50 L3 %G %G 's
0.19 L3 %G %G (
-0.56 L3 %G %G ,
-0.58 L3 %G %G and
-0.10 L3 %G %G as
0.21 L3 %G %G in
0.39 L3 %G %X 's
-0.83 L3 %G %X (
-0.07 L3 %G %X ,
0.61 L3 %G %X ;
-1.23 L3 %G %X and
-0.45 L3 %G %X as
-0.39 L3 %G %X for
-0.76 L3 %G %X in
-0.32 L3 %G 's husband
-0.15 L3 %G ) ,
-0.27 L3 %G ) and
-0.81 L3 %G , and
-0.49 L3 %G , ”
-0.17 L3 %N %X %X
0.67 L3 %N ) ,
-0.12 L3 %X %G (
-0.46 L3 %X %G ,
-0.06 L3 %X %G and
-0.78 L3 %X %N ,
-0.08 L3 %X %N and
-0.23 L3 %X %X '
0.30 L3 %X %X 's
-0.70 L3 %X %X (
-0.40 L3 %X %X ,
0.40 L3 %X %X ;
0.32 L3 %X %X and
-0.27 L3 %X %X as
-0.14 L3 %X %X for
-1.02 L3 %X %X in
-0.05 L3 %X %X of
-0.19 L3 %X %X stars
-0.26 L3 %X %X the
-0.06 L3 %X %X with
0.27 L3 %X ' ,
-0.15 L3 %X 's book
-0.86 L3 %X ) ,
0.80 L3 %X ) and
-0.29 L3 %X ) as
-0.08 L3 %X , and
-0.06 L3 %X , starring
-0.32 L3 %X , the
0.45 L3 %X , with
0.15 L3 %X , ”
0.25 L3 %X - winning
-0.40 L3 %X and the
-0.23 L3 %X at %N
-0.20 L3 %X season %N
0.09 L3 %X series ,
-0.22 L3 %X stars as
-0.35 L3 %X thriller /
-0.34 L3 %X ” and
-0.75 L3 %Y ) –
-0.60 L3 %Y , but
0.12 L3 %Y , the
-0.34 L3 %Y at %N
-0.18 L3 ' ) ,
0.36 L3 ' , and
-0.12 L3 's %X ,
-0.34 L3 's %X and
-0.44 L3 's %X to
-0.93 L3 ( %G ,
-0.86 L3 ( %X ,
-0.38 L3 ) , and
-0.41 L3 ) , with
-0.24 L3 , %C 's
-0.67 L3 , %G ,
-0.49 L3 , %G and
0.43 L3 , %X ,
-0.22 L3 , %X :
0.60 L3 , %X and
-0.21 L3 , according to
-0.29 L3 , along with
-0.08 L3 , directed by
-0.38 L3 , played by
-0.13 L3 , president of
-0.46 L3 , produced by
0.62 L3 , such as
-0.15 L3 , written by
-0.22 L3 , ” said
0.62 L3 . %N ,
-0.61 L3 . %X ,
-0.14 L3 / %C /
0.56 L3 ^ %C 's
-0.79 L3 ^ ^ %C
-0.36 L3 ^ ^ %N
0.17 L3 ^ ^ ^
-0.12 L3 ^ ^ actor
0.72 L3 ^ ^ and
-0.11 L3 ^ ^ as
0.18 L3 ^ ^ both
-0.38 L3 ^ ^ but
-0.38 L3 ^ ^ cast
-0.40 L3 ^ ^ creator
-0.42 L3 ^ ^ executive
0.13 L3 ^ ^ for
-0.08 L3 ^ ^ from
-0.20 L3 ^ ^ genre
-0.37 L3 ^ ^ imdb
0.31 L3 ^ ^ is
-0.15 L3 ^ ^ joining
-0.47 L3 ^ ^ release
-0.08 L3 ^ ^ showrunner
-0.07 L3 ^ ^ starring
-0.13 L3 ^ ^ stars
-0.21 L3 ^ ^ when
0.13 L3 ^ ^ while
0.19 L3 ^ ^ will
-0.47 L3 ^ based on
-0.23 L3 ^ could the
0.51 L3 ^ fans of
-0.47 L3 ^ it starred
0.25 L3 ^ meanwhile ,
-0.14 L3 ^ produced by
0.27 L3 ^ when is
-0.08 L3 ^ written by
-0.20 L3 an adaptation of
0.29 L3 and %C 's
-0.55 L3 and directed by
-0.16 L3 and illustrated by
-0.07 L3 and produced by
-0.06 L3 and written by
-0.33 L3 as %G and
-0.10 L3 as %G the
-0.51 L3 as %X ,
0.44 L3 as %X and
-0.16 L3 as well as
0.18 L3 at %C include
-0.07 L3 based on the
-0.18 L3 be directed by
-0.23 L3 both %X and
-0.18 L3 by %X /
-0.22 L3 by %X and
-0.20 L3 cast also includes
-0.04 L3 cast members include
-0.13 L3 centers on a
-0.05 L3 comedy series from
-0.27 L3 de %X (
0.46 L3 e. %G and
-0.30 L3 executive produce through
0.05 L3 first season of
0.30 L3 has confirmed that
-0.07 L3 his role as
0.48 L3 in %X ,
-0.78 L3 in %X and
0.20 L3 in %Y ,
-0.28 L3 in and around
-0.29 L3 is directed by
-0.05 L3 is produced by
-0.11 L3 is written by
-0.08 L3 lee %X ,
-0.27 L3 like %X ,
0.44 L3 new season of
0.42 L3 new seasons of
0.69 L3 of %C 's
0.30 L3 of %X ,
-0.74 L3 of %X and
-0.44 L3 on %C 's
0.10 L3 on %X that
-0.55 L3 on location in
-0.27 L3 opening theme song
-0.10 L3 producer ) ,
-0.10 L3 same name by
0.31 L3 season %N ,
0.06 L3 season %N of
-0.06 L3 season of the
0.40 L3 second season of
-0.13 L3 series written by
-0.42 L3 set in the
0.80 L3 shows such as
-0.25 L3 story of a
0.15 L3 the %G and
0.66 L3 the %X ,
-0.55 L3 the %X for
-0.28 L3 the anime at
-0.06 L3 the cast includes
-0.11 L3 the cast of
0.27 L3 the end of
0.09 L3 the plot of
-0.09 L3 the premiere of
0.10 L3 the return of
-0.44 L3 the role of
-0.18 L3 the series follows
-0.05 L3 the series stars
-0.07 L3 the show ,
-0.24 L3 the show stars
-0.25 L3 the success of
-0.38 L3 the town of
0.28 L3 the trailer for
0.07 L3 the world of
0.66 L3 third season of
0.41 L3 to %C 's
0.56 L3 to %X ,
-0.16 L3 was created by
-0.05 L3 was directed by
-0.11 L3 was written by
0.33 L3 will star in
-0.05 L3 yasuhiro %X as
-0.56 L3 “ %G ”
-0.40 L3 ” %X and
-0.09 L3 ” ) and
0.07 LR " ,
-0.26 LR %C ,
-0.46 LR %G %X
-0.45 LR %N .
-0.34 LR %N and
-0.40 LR %N on
-0.10 LR %O 's
-0.42 LR %X $
-0.42 LR %X %X
-0.53 LR %X ,
-0.56 LR %X .
0.48 LR %X for
-0.34 LR %Y ,
-0.21 LR %Y and
-0.24 LR ' and
-0.10 LR 's )
0.12 LR 's ,
-0.83 LR 's .
-0.71 LR 's :
0.49 LR 's and
0.32 LR 's as
0.15 LR 's for
-0.05 LR 's has
0.53 LR 's is
-0.57 LR 's novels
0.13 LR 's season
-0.59 LR 's to
-0.07 LR ( $
-0.12 LR ( )
-1.29 LR ( ,
-0.11 LR ( /
-0.08 LR ( :
-0.76 LR ( “
0.28 LR ) (
-0.23 LR , $
-0.82 LR , 's
-0.88 LR , (
-1.44 LR , )
0.25 LR , ,
-0.28 LR , -
0.17 LR , .
-0.17 LR , :
0.69 LR , ;
0.46 LR , and
-0.69 LR , announced
-0.20 LR , as
-0.30 LR , confirmed
0.31 LR , creator
-0.09 LR , follows
-0.22 LR , has
-0.26 LR , in
-0.18 LR , is
-0.17 LR , said
0.69 LR , season
-0.44 LR , series
-0.13 LR , to
0.16 LR , was
-0.21 LR -- ,
-0.51 LR / $
-0.15 LR / %Y
-0.18 LR / )
-0.32 LR / /
-0.11 LR : $
0.30 LR : 's
-0.50 LR : (
-0.24 LR : ,
0.24 LR : .
0.37 LR : is
-0.69 LR : the
0.56 LR : will
0.31 LR ; ,
-0.44 LR ; and
-0.09 LR ; is
-0.06 LR ; remains
0.08 LR ^ "
0.34 LR ^ $
0.31 LR ^ %C
0.83 LR ^ %N
-0.24 LR ^ %X
-1.06 LR ^ 's
0.54 LR ^ (
-0.49 LR ^ -
-0.31 LR ^ .
-0.16 LR ^ /
0.79 LR ^ :
0.25 LR ^ also
-0.72 LR ^ and
-0.54 LR ^ are
-0.63 LR ^ as
0.50 LR ^ by
-0.40 LR ^ cast
0.29 LR ^ confirmed
-0.50 LR ^ drama
0.64 LR ^ fans
-0.45 LR ^ first
-0.23 LR ^ has
-0.46 LR ^ in
0.36 LR ^ is
0.45 LR ^ isn't
-0.46 LR ^ it
-0.23 LR ^ joins
-0.11 LR ^ launched
-0.47 LR ^ makes
0.11 LR ^ meanwhile
-0.49 LR ^ on
0.29 LR ^ or
-0.50 LR ^ play
-0.33 LR ^ plays
-0.10 LR ^ said
-0.45 LR ^ season
-0.09 LR ^ series
-0.68 LR ^ star
-0.69 LR ^ stars
-0.53 LR ^ the
-0.92 LR ^ to
-0.43 LR ^ told
-0.34 LR ^ was
0.53 LR ^ which
0.29 LR ^ will
-0.44 LR ^ with
-0.10 LR ^ wrote
0.56 LR ^ –
-0.74 LR a ,
-0.11 LR a lawyer
-0.19 LR a production
0.28 LR a season
0.16 LR about season
-0.06 LR actor ,
-0.31 LR actress .
-0.06 LR alongside ,
-0.08 LR and $
-0.11 LR and %X
-0.82 LR and 's
-0.58 LR and (
-0.04 LR and )
-0.54 LR and ,
0.24 LR and .
-0.63 LR and :
-0.35 LR and ;
-0.90 LR and all
-0.15 LR and also
0.15 LR and and
-0.54 LR and are
-0.07 LR and being
-0.25 LR and executive
0.57 LR and for
0.12 LR and have
0.42 LR and in
0.78 LR and is
0.16 LR and on
-0.38 LR and respectively
-0.07 LR and return
-0.14 LR and story
-0.65 LR and to
-0.18 LR and was
-0.05 LR and who
0.21 LR and will
0.68 LR and with
-0.39 LR and –
-0.10 LR are (
0.25 LR are ,
-0.07 LR around ,
-0.28 LR around .
-0.62 LR as $
0.12 LR as 's
-0.22 LR as (
0.55 LR as ,
-1.00 LR as .
-0.08 LR as ;
-0.42 LR as and
-0.33 LR as in
-0.51 LR as is
-0.33 LR as the
-0.59 LR as with
-0.30 LR as would
-0.36 LR at ,
-0.70 LR at .
-0.11 LR at in
-0.13 LR back and
-0.22 LR between and
-0.15 LR book ,
0.18 LR both and
0.06 LR but has
0.19 LR but is
-0.24 LR by 's
-0.38 LR by (
0.25 LR by ,
-0.59 LR by .
-0.12 LR by /
-0.45 LR by and
-0.17 LR by on
0.49 LR by “
-0.23 LR called ,
0.75 LR called .
-0.24 LR cast $
-0.07 LR character (
-0.05 LR co-creator ,
0.13 LR comedy .
0.64 LR comedy on
-0.16 LR creator .
-0.16 LR creator has
-0.06 LR director (
0.32 LR drama .
0.48 LR drama returns
0.22 LR drama will
0.09 LR dramas and
-0.40 LR executive ,
-0.34 LR father (
-0.27 LR film ,
-0.18 LR follows (
0.53 LR for $
0.24 LR for 's
-0.44 LR for ,
-0.23 LR for .
0.24 LR for and
-0.08 LR for as
-0.28 LR for on
0.28 LR for season
0.18 LR for series
0.14 LR for to
-0.58 LR for –
-0.15 LR from 's
-0.37 LR from ,
-0.40 LR from .
-0.12 LR from and
-0.18 LR genre /
-0.74 LR has and
0.42 LR in $
-0.77 LR in 's
0.65 LR in .
-0.49 LR in and
-0.45 LR in for
-0.15 LR in in
-0.59 LR in on
0.49 LR in season
-0.15 LR in series
-0.06 LR include (
0.53 LR include ,
-0.31 LR include and
-0.12 LR includes (
-0.29 LR includes ,
0.46 LR including (
-0.31 LR including ,
-0.23 LR including and
0.21 LR is %X
-0.24 LR is 's
0.54 LR is (
-0.91 LR is ,
-0.07 LR is .
-0.17 LR is as
0.46 LR is on
0.86 LR is season
-0.42 LR its ,
0.06 LR like ,
-0.45 LR like and
-0.25 LR meets ,
-0.15 LR members ,
-0.38 LR movie .
0.53 LR of $
-0.50 LR of %X
-0.29 LR of (
0.19 LR of ,
0.87 LR of .
0.32 LR of :
0.22 LR of ?
0.22 LR of and
-0.30 LR of as
0.05 LR of has
0.52 LR of have
-0.64 LR of in
-0.52 LR of is
0.47 LR of on
0.04 LR of premiered
0.85 LR of season
-0.29 LR of to
0.31 LR of was
0.37 LR of will
-0.22 LR of “
-0.59 LR on $
0.14 LR on 's
-0.05 LR on (
-0.65 LR on ,
-0.24 LR on and
-0.32 LR on in
-0.75 LR or .
0.54 LR pilot ,
-0.28 LR play ,
-0.37 LR plays ,
-0.05 LR producer 's
-0.10 LR producer will
0.07 LR renewing for
-0.22 LR said ,
0.05 LR series (
-0.24 LR series ,
0.76 LR series .
0.13 LR series has
0.55 LR series is
0.40 LR series will
0.40 LR show ,
0.61 LR show .
0.48 LR show with
-0.10 LR showrunner ,
-0.24 LR small town
-0.11 LR so $
-0.10 LR star (
-0.10 LR star and
-0.34 LR starring ,
-0.07 LR starring and
-0.05 LR stars (
-0.41 LR stars ,
-0.10 LR that 's
-0.23 LR that ,
0.14 LR that was
0.33 LR that will
0.40 LR the $
-0.15 LR the %X
-0.11 LR the %Y
-0.07 LR the 's
-0.30 LR the (
-0.43 LR the ,
-0.08 LR the -
-0.13 LR the .
-0.17 LR the :
0.17 LR the ?
-0.59 LR the and
-0.15 LR the area
-0.22 LR the for
-0.13 LR the in
0.25 LR the is
-0.31 LR the last
0.29 LR the series
-0.39 LR the show
-0.64 LR the spinoff
-0.21 LR the to
-0.30 LR the will
0.25 LR thriller ,
0.14 LR thriller has
-0.30 LR through .
-0.47 LR to 's
0.09 LR to ,
-0.28 LR to .
0.26 LR to and
0.05 LR to for
0.13 LR to in
0.15 LR to the
-0.15 LR to to
-0.17 LR villain ,
0.29 LR when was
0.52 LR whether is
-0.08 LR while is
-0.83 LR while will
-0.11 LR winner ,
-0.53 LR with 's
-0.56 LR with (
0.42 LR with ,
-1.47 LR with .
-0.20 LR with again
0.59 LR with and
-0.06 LR with as
-0.08 LR with at
0.48 LR with in
0.56 LR | (
-1.14 LR – $
0.97 LR – ,
-0.99 LR ” )
-0.08 LR ” ,
0.91 LR ” and
-0.32 LR ” said
0.33 Lb2 "
-0.04 Lb2 %C
-0.29 Lb2 %G
0.54 Lb2 %N
-0.38 Lb2 %O
-0.10 Lb2 %X
0.29 Lb2 %Y
0.43 Lb2 '
-0.41 Lb2 's
-0.30 Lb2 (
0.70 Lb2 )
0.43 Lb2 -
-0.10 Lb2 .
-0.16 Lb2 /
-0.08 Lb2 :
0.55 Lb2 ;
-0.96 Lb2 a
-0.31 Lb2 about
-0.21 Lb2 according
0.46 Lb2 account
-0.08 Lb2 actor
-0.44 Lb2 actors
-0.47 Lb2 adaptation
-0.05 Lb2 added
-0.38 Lb2 after
-0.26 Lb2 again
0.32 Lb2 all
-0.42 Lb2 along
-0.41 Lb2 already
-0.45 Lb2 also
0.04 Lb2 and
-0.10 Lb2 announcement
-0.18 Lb2 another
0.13 Lb2 around
-0.67 Lb2 as
-0.84 Lb2 at
0.41 Lb2 back
-0.54 Lb2 backdrop
-0.63 Lb2 based
-0.12 Lb2 be
0.28 Lb2 book
-0.58 Lb2 bring
-0.46 Lb2 by
-0.09 Lb2 call
-0.21 Lb2 cast
-0.24 Lb2 character
-0.37 Lb2 characters
-0.24 Lb2 city
-0.15 Lb2 co-production
-0.04 Lb2 co-written
0.49 Lb2 comedy
0.31 Lb2 confirmed
-0.23 Lb2 could
-0.20 Lb2 cox
-0.49 Lb2 created
0.33 Lb2 creator
-0.16 Lb2 creators
-0.21 Lb2 daughter
-0.35 Lb2 de
-0.79 Lb2 directed
-0.08 Lb2 directing
0.15 Lb2 director
0.28 Lb2 done
0.17 Lb2 drama
0.07 Lb2 dramas
-0.54 Lb2 during
-0.10 Lb2 duties
-0.04 Lb2 end
0.09 Lb2 episode
-0.64 Lb2 episodes
0.06 Lb2 executive
0.39 Lb2 family
-0.64 Lb2 famous
0.59 Lb2 fans
-0.19 Lb2 fantasy
-0.12 Lb2 far
-0.62 Lb2 film
-0.09 Lb2 filming
-0.15 Lb2 first
0.05 Lb2 five
0.45 Lb2 followed
0.30 Lb2 follows
-0.22 Lb2 for
-0.19 Lb2 four
-0.27 Lb2 from
-0.05 Lb2 front
-0.17 Lb2 game
-0.15 Lb2 guy
0.17 Lb2 had
0.61 Lb2 has
-0.15 Lb2 he
-0.43 Lb2 her
-0.51 Lb2 here
-0.68 Lb2 his
0.29 Lb2 hit
0.36 Lb2 horror
0.29 Lb2 hosted
-0.20 Lb2 house
0.10 Lb2 i
-0.30 Lb2 illustrated
-0.35 Lb2 in
-0.26 Lb2 into
0.66 Lb2 is
-0.68 Lb2 it
-0.62 Lb2 its
-0.20 Lb2 iu
0.05 Lb2 know
-0.57 Lb2 known
-0.47 Lb2 launch
-0.08 Lb2 law
0.65 Lb2 lawyer
0.49 Lb2 leads
-0.21 Lb2 led
-0.12 Lb2 like
0.40 Lb2 limited
-0.55 Lb2 location
0.07 Lb2 lok
-0.51 Lb2 looking
-0.37 Lb2 man
-0.24 Lb2 manga
0.24 Lb2 meanwhile
-0.40 Lb2 members
-0.52 Lb2 mother
-0.50 Lb2 moved
-0.18 Lb2 name
-0.24 Lb2 named
-0.05 Lb2 network
0.19 Lb2 new
0.07 Lb2 news
0.31 Lb2 novel
-0.46 Lb2 novels
-0.13 Lb2 now
-0.21 Lb2 of
-0.22 Lb2 off
-0.60 Lb2 on
-0.35 Lb2 ono
0.65 Lb2 or
0.45 Lb2 order
0.52 Lb2 original
0.24 Lb2 out
0.08 Lb2 over
-0.56 Lb2 pair
0.08 Lb2 part
-0.10 Lb2 partner
0.44 Lb2 picked
0.66 Lb2 pilots
-0.20 Lb2 play
-0.39 Lb2 played
0.09 Lb2 plot
-0.52 Lb2 premiere
-0.13 Lb2 president
-0.32 Lb2 previously
-0.30 Lb2 produce
-0.51 Lb2 produced
0.58 Lb2 producer
-0.26 Lb2 production
0.31 Lb2 project
-0.21 Lb2 quickly
-0.12 Lb2 reads
0.81 Lb2 replaced
-0.32 Lb2 report
-0.21 Lb2 reports
0.54 Lb2 return
-0.16 Lb2 returning
-0.12 Lb2 returns
-0.07 Lb2 revolves
-0.36 Lb2 role
-0.35 Lb2 roles
-0.53 Lb2 rolling
0.40 Lb2 romantic
0.14 Lb2 rookie
0.32 Lb2 run
0.19 Lb2 runs
0.34 Lb2 said
-0.11 Lb2 same
-0.39 Lb2 says
0.18 Lb2 scripted
-0.56 Lb2 season
0.53 Lb2 seasons
-0.14 Lb2 second
-0.61 Lb2 sequel
-0.44 Lb2 series
0.08 Lb2 set
-0.50 Lb2 she
-0.68 Lb2 shooting
-0.50 Lb2 show
-0.48 Lb2 shown
0.36 Lb2 shows
-0.16 Lb2 slate
-0.18 Lb2 space
-0.75 Lb2 spin-off
-0.41 Lb2 spinoff
0.45 Lb2 spy
0.17 Lb2 star
0.49 Lb2 starred
-0.51 Lb2 starring
-0.28 Lb2 stories
-0.33 Lb2 story
0.05 Lb2 storyline
0.23 Lb2 success
-0.11 Lb2 such
0.30 Lb2 take
-0.45 Lb2 team
-0.18 Lb2 television
-0.33 Lb2 that
-0.42 Lb2 the
-0.41 Lb2 their
-0.14 Lb2 them
-0.31 Lb2 theme
0.14 Lb2 there
-0.50 Lb2 this
-0.30 Lb2 three
-0.13 Lb2 time
0.54 Lb2 title
0.22 Lb2 to
0.22 Lb2 together
-0.48 Lb2 town
0.48 Lb2 trailer
-0.24 Lb2 tv
-0.42 Lb2 uk
-0.05 Lb2 under
-0.37 Lb2 us
0.47 Lb2 version
-0.29 Lb2 video
-0.30 Lb2 voice
0.39 Lb2 was
-0.73 Lb2 we
0.35 Lb2 web
-0.06 Lb2 week
-0.16 Lb2 well
-0.38 Lb2 what
-0.27 Lb2 when
0.07 Lb2 which
-0.35 Lb2 while
-0.52 Lb2 who
-0.68 Lb2 will
-0.61 Lb2 with
-0.92 Lb2 working
0.04 Lb2 world
-0.43 Lb2 written
-0.72 Lb2 years
-0.12 Lb2 you
-0.34 Lb2 –
0.06 Lb2 —
-0.50 Lb2 ”
0.21 R1 !
0.52 R1 "
-0.16 R1 $
-0.54 R1 %
0.34 R1 %C
-0.25 R1 %G
0.97 R1 %N
-0.13 R1 %O
-1.50 R1 %X
-1.20 R1 %Y
0.41 R1 '
-0.87 R1 's
0.46 R1 (
-1.08 R1 )
0.32 R1 ,
-1.00 R1 -
0.18 R1 --
0.09 R1 .
-0.53 R1 ...
-0.83 R1 /
-0.08 R1 :
0.11 R1 ;
0.65 R1 ?
0.42 R1 [
-0.69 R1 ]
0.27 R1 a
-0.72 R1 actor
-0.70 R1 actress
-0.08 R1 after
-0.22 R1 again
-0.22 R1 agent
0.39 R1 all
0.36 R1 along
-0.42 R1 although
0.73 R1 an
-0.45 R1 and
-0.22 R1 animated
0.57 R1 announced
-0.22 R1 are
-0.15 R1 area
-0.43 R1 as
-0.51 R1 at
-0.04 R1 attached
-0.22 R1 attends
-0.54 R1 back
0.60 R1 based
0.10 R1 be
0.32 R1 became
-0.22 R1 before
0.31 R1 begins
-0.07 R1 being
-0.51 R1 book
-0.52 R1 broadcast
-0.72 R1 but
0.52 R1 by
-0.40 R1 can
-0.33 R1 cast
-0.23 R1 come
0.15 R1 coming
-0.30 R1 commented
0.23 R1 confirmed
-0.39 R1 created
0.85 R1 creator
-0.45 R1 data
-0.55 R1 de
-0.15 R1 described
-0.06 R1 directed
-0.06 R1 directs
-0.66 R1 drama
0.39 R1 executive
-0.22 R1 family
0.65 R1 fans
0.05 R1 first
0.18 R1 for
1.38 R1 from
-0.24 R1 girl
0.34 R1 goes
-0.11 R1 had
0.46 R1 has
0.16 R1 have
-0.08 R1 his
-0.35 R1 in
0.28 R1 into
0.06 R1 is
-0.13 R1 isn't
-0.85 R1 it
-0.05 R1 joining
0.18 R1 last
0.49 R1 later
-0.39 R1 launch
-0.14 R1 launched
-0.11 R1 lawyer
-0.27 R1 leads
-0.22 R1 leave
0.36 R1 left
-0.37 R1 made
-0.70 R1 magazine
-0.31 R1 makes
0.11 R1 meanwhile
-0.31 R1 next
0.15 R1 no
0.09 R1 not
-0.63 R1 novels
-0.92 R1 of
0.16 R1 on
0.23 R1 or
-0.57 R1 out
-0.50 R1 play
-0.57 R1 played
-0.14 R1 playing
-0.33 R1 plays
-0.05 R1 premiered
0.07 R1 premieres
0.29 R1 prequel
-0.29 R1 producers
-0.19 R1 production
0.05 R1 released
-0.24 R1 remains
-0.38 R1 respectively
-0.16 R1 return
0.69 R1 returns
-0.10 R1 revealed
-0.15 R1 role
-0.56 R1 said
-0.55 R1 says
-0.10 R1 seems
-0.12 R1 senior
-0.58 R1 series
-0.16 R1 set
-0.33 R1 she
-0.59 R1 show
-0.32 R1 sisters
-0.38 R1 slot
0.07 R1 so
-0.57 R1 spinoff
-0.49 R1 stage
-0.89 R1 star
0.38 R1 starring
0.32 R1 stars
0.07 R1 started
-0.25 R1 steps
-0.14 R1 story
-0.90 R1 take
-0.17 R1 takes
-0.31 R1 team
0.43 R1 tells
-0.92 R1 that
-0.07 R1 this
-0.21 R1 thriller
-0.63 R1 time
0.34 R1 to
-0.21 R1 together
-0.50 R1 told
-0.05 R1 took
-0.24 R1 town
-0.40 R1 update
-0.45 R1 very
-0.51 R1 via
0.10 R1 villain
-0.31 R1 was
-0.49 R1 website
0.17 R1 were
0.41 R1 when
0.83 R1 which
0.66 R1 while
-0.42 R1 who
0.33 R1 will
-0.32 R1 winning
0.85 R1 with
-0.71 R1 won't
0.27 R1 would
0.31 R1 written
-0.13 R1 wrote
0.50 R1 |
0.77 R1 –
-0.25 R1 —
1.12 R1 “
0.36 R2 " %X
-0.16 R2 $ $
-0.54 R2 % $
-0.73 R2 %G %X
-0.71 R2 %X %X
-0.42 R2 %X )
-0.41 R2 %X ,
-0.29 R2 %X .
-0.33 R2 %X and
0.21 R2 %X for
-0.40 R2 %Y $
-0.68 R2 %Y ,
-0.12 R2 %Y in
0.47 R2 ' %X
-1.07 R2 's %G
-0.23 R2 's '
-0.08 R2 's (
-0.27 R2 's announcement
-0.12 R2 's character
-0.11 R2 's childhood
-0.13 R2 's father
0.31 R2 's first
-0.22 R2 's husband
-0.48 R2 's journey
-0.26 R2 's last
-0.47 R2 's manga
-0.12 R2 's novel
-0.08 R2 's series
0.66 R2 's third
-0.04 R2 's trilogy
0.17 R2 ( %C
-1.11 R2 ( %G
1.28 R2 ( %N
-0.17 R2 ( %X
0.34 R2 ( %Y
-0.80 R2 ( '
0.64 R2 ( season
-0.43 R2 ( the
-0.34 R2 ( “
-0.13 R2 ) $
-0.41 R2 ) %G
-0.86 R2 ) ,
-0.23 R2 ) .
-0.73 R2 ) and
-0.35 R2 ) as
-0.39 R2 ) has
-0.58 R2 ) is
-0.10 R2 ) star
0.38 R2 ) who
-0.34 R2 ) will
-0.18 R2 ) would
0.07 R2 , "
0.33 R2 , %C
-0.46 R2 , %G
-0.06 R2 , %N
-0.29 R2 , %O
-0.67 R2 , %X
-0.42 R2 , %Y
0.46 R2 , a
-0.40 R2 , according
0.23 R2 , an
0.12 R2 , and
-0.50 R2 , announced
0.44 R2 , as
-0.07 R2 , but
-0.29 R2 , described
0.28 R2 , directed
-0.05 R2 , each
-0.07 R2 , following
-0.66 R2 , from
-0.72 R2 , has
0.53 R2 , in
-0.16 R2 , is
-0.41 R2 , it
-0.17 R2 , its
-0.28 R2 , leaving
0.24 R2 , made
-0.28 R2 , mr
-0.55 R2 , new
-0.78 R2 , on
-0.23 R2 , once
-0.60 R2 , played
-0.65 R2 , premieres
-0.38 R2 , president
-0.24 R2 , produced
-0.31 R2 , respectively
-0.13 R2 , said
0.06 R2 , season
-0.21 R2 , since
0.33 R2 , starring
0.33 R2 , the
-0.17 R2 , their
-0.13 R2 , told
-0.35 R2 , was
0.20 R2 , where
0.43 R2 , which
0.65 R2 , while
-0.80 R2 , who
-0.21 R2 , whose
0.64 R2 , will
0.30 R2 , with
0.18 R2 , written
-0.23 R2 , “
-0.12 R2 - based
-0.12 R2 - led
-0.33 R2 - owned
-0.14 R2 - set
-0.24 R2 - themed
-0.31 R2 - winning
0.12 R2 . $
-0.10 R2 . ,
-0.44 R2 ... $
-0.55 R2 / %C
-0.16 R2 / %N
-0.40 R2 / %X
-0.30 R2 : $
-0.60 R2 : %C
0.35 R2 : %X
-0.85 R2 : the
-0.18 R2 : “
0.50 R2 ; %C
-0.51 R2 ; %G
0.19 R2 ; %X
0.26 R2 ; and
-0.05 R2 ; the
-0.12 R2 ? $
0.39 R2 ? but
0.18 R2 a $
-0.37 R2 a %N
-0.70 R2 actress %G
-0.17 R2 again playing
0.36 R2 along with
0.46 R2 also had
-0.38 R2 and %C
-0.22 R2 and %G
-0.26 R2 and %Y
0.39 R2 and '
0.52 R2 and a
-0.24 R2 and directed
-0.18 R2 and her
-0.40 R2 and his
-0.10 R2 and is
0.14 R2 and it
0.21 R2 and other
-0.80 R2 and the
0.16 R2 and will
-0.38 R2 and written
-0.30 R2 and “
0.67 R2 announced on
0.62 R2 are %X
-0.05 R2 are all
-0.56 R2 are back
-0.11 R2 are executive
-0.52 R2 are the
-0.15 R2 area .
-0.52 R2 as %G
-0.52 R2 as %X
-0.22 R2 as a
-0.25 R2 as he
-0.21 R2 as the
0.18 R2 as well
-0.19 R2 at %N
-0.46 R2 at its
-0.07 R2 at the
-0.33 R2 back in
0.60 R2 based on
-0.07 R2 by %G
-0.48 R2 by %X
0.24 R2 by contrast
-0.30 R2 commented :
-0.32 R2 created by
0.85 R2 creator %G
-0.40 R2 de %X
-0.18 R2 de la
-0.15 R2 described the
-0.39 R2 drama %X
-0.25 R2 executive produce
0.58 R2 fans ,
-0.09 R2 follows on
-0.06 R2 follows the
0.10 R2 for %C
-0.39 R2 for %G
-0.57 R2 for the
0.38 R2 from %G
-0.43 R2 from the
0.40 R2 has been
-0.40 R2 has joined
-0.09 R2 has said
-0.40 R2 has the
-0.08 R2 has written
-0.44 R2 have joined
-1.04 R2 in %X
0.49 R2 in %Y
-0.54 R2 in a
-0.05 R2 is %G
-0.18 R2 is ,
0.24 R2 is a
-0.34 R2 is also
0.35 R2 is an
0.57 R2 is another
-0.31 R2 is available
-0.53 R2 is back
0.27 R2 is based
0.41 R2 is coming
-0.16 R2 is directing
0.34 R2 is due
-0.31 R2 is found
-0.33 R2 is getting
-0.24 R2 is in
-0.34 R2 is leaving
-0.40 R2 is not
0.20 R2 is produced
0.07 R2 is renewed
-0.12 R2 is scheduled
-0.13 R2 is set
-0.14 R2 is the
-0.08 R2 is writing
0.61 R2 is “
0.49 R2 later this
-0.18 R2 launched a
-0.08 R2 made the
-0.22 R2 of the
0.16 R2 on %C
0.33 R2 on %X
-0.31 R2 on the
-0.13 R2 plays %X
0.04 R2 premiered on
-0.38 R2 respectively .
-0.14 R2 return to
0.13 R2 returns %X
-0.33 R2 returns as
0.62 R2 returns for
0.11 R2 returns to
-0.05 R2 said ,
-0.14 R2 said .
-0.07 R2 said :
-0.22 R2 said in
-0.44 R2 series %X
-0.46 R2 series ,
-0.08 R2 series .
0.15 R2 series follows
-0.33 R2 series in
-0.36 R2 series three
-0.11 R2 set to
-0.87 R2 star %G
0.27 R2 starring %G
0.14 R2 starring %X
0.73 R2 stars %G
-0.09 R2 stars as
-0.65 R2 stars in
0.45 R2 tells the
0.39 R2 the %X
-0.30 R2 the new
-0.52 R2 the show
-0.21 R2 thriller %X
-0.63 R2 time slot
0.41 R2 to %C
-0.72 R2 to %X
-0.24 R2 to be
0.51 R2 to the
-0.48 R2 told %X
-0.51 R2 via %X
0.25 R2 was a
0.13 R2 was in
0.33 R2 was renewed
0.17 R2 was the
-0.05 R2 who is
-0.23 R2 who were
0.57 R2 will air
-0.13 R2 will all
0.44 R2 will also
0.50 R2 will be
0.18 R2 will debut
0.28 R2 will make
-0.18 R2 will not
-0.58 R2 will perform
-0.36 R2 will play
-0.23 R2 will remain
-0.08 R2 will reprise
-0.14 R2 will return
0.21 R2 with %G
0.16 R2 with %X
-0.67 R2 won't be
0.28 R2 would be
0.24 R2 would not
0.31 R2 written by
-0.10 R2 wrote the
0.21 R2 – %N
-1.03 R2 – %X
-0.62 R2 – a
-0.51 R2 – the
-0.58 R2 — that
0.55 R2 “ %G
0.11 R2 “ %X
-0.04 R2 “ the
-0.16 R3 $ $ $
-0.54 R3 % $ $
-0.29 R3 %X . $
-0.40 R3 %Y $ $
0.30 R3 ' %X %X
0.33 R3 ' %X '
-0.52 R3 's %G %G
-0.83 R3 's %G %X
-0.20 R3 's ' %X
-0.08 R3 's ( %X
-0.13 R3 's character ,
-0.22 R3 's husband %G
-0.44 R3 's journey to
-0.24 R3 's manga ,
0.04 R3 's second season
-0.08 R3 's series %X
0.74 R3 's third season
0.20 R3 ( %C )
-0.37 R3 ( %G %G
-0.78 R3 ( %G %X
-0.61 R3 ( %G )
-0.17 R3 ( %G ,
0.31 R3 ( %N %X
-0.83 R3 ( %X %G
-1.30 R3 ( %X %X
-1.14 R3 ( %X )
-1.05 R3 ( %X ,
-0.05 R3 ( %X :
-0.19 R3 ( %X is
-0.31 R3 ( %X of
0.34 R3 ( %Y )
0.64 R3 ( season %N
-0.32 R3 ( the %X
-0.19 R3 ( “ %X
-0.13 R3 ) $ $
-0.38 R3 ) %G %X
-0.72 R3 ) , %G
-0.12 R3 ) , %X
-0.63 R3 ) , and
-0.35 R3 ) , who
-0.23 R3 ) . $
-0.40 R3 ) and %G
-0.30 R3 ) and %X
-0.04 R3 ) are all
-0.20 R3 ) as %G
-0.17 R3 ) as %X
-0.40 R3 ) has been
-0.13 R3 ) is the
-0.14 R3 ) will play
-0.17 R3 ) will star
0.27 R3 , %C %C
0.32 R3 , %C 's
-0.28 R3 , %G %G
0.07 R3 , %G %X
-0.40 R3 , %G 's
-0.71 R3 , %G ,
-0.47 R3 , %G and
-0.97 R3 , %N %X
-0.29 R3 , %X $
-0.54 R3 , %X %G
-0.16 R3 , %X %N
-0.49 R3 , %X %X
0.18 R3 , %X 's
-1.07 R3 , %X )
0.63 R3 , %X ,
-0.43 R3 , %X .
-0.39 R3 , %X :
0.35 R3 , %X and
0.45 R3 , %X in
-0.67 R3 , %X is
-0.62 R3 , %X of
0.55 R3 , %X to
0.11 R3 , a %X
0.66 R3 , a new
0.34 R3 , a psychological
-0.40 R3 , according to
-0.42 R3 , and %C
-0.29 R3 , and %G
0.87 R3 , and %X
-0.08 R3 , and it
-0.70 R3 , and others
-0.50 R3 , announced the
0.46 R3 , as well
-0.29 R3 , described as
0.28 R3 , directed by
-0.66 R3 , from %X
-0.32 R3 , has been
-0.14 R3 , is a
-0.09 R3 , is back
0.12 R3 , is being
-0.23 R3 , once again
-0.60 R3 , played by
-0.65 R3 , premieres %X
-0.38 R3 , president of
-0.24 R3 , produced by
-0.31 R3 , respectively .
0.06 R3 , season %N
0.24 R3 , starring %G
-0.60 R3 , the %C
0.60 R3 , the %N
0.25 R3 , the %X
-0.26 R3 , the creator
-0.11 R3 , the drama
-0.16 R3 , the producer
-0.38 R3 , the series
-0.10 R3 , the show
-0.04 R3 , the son
-0.61 R3 , the story
-0.64 R3 , which follows
-0.44 R3 , which has
0.49 R3 , which is
-0.75 R3 , which will
-0.08 R3 , while %X
-0.04 R3 , who also
-0.14 R3 , who are
-0.06 R3 , who created
-0.23 R3 , who has
-0.33 R3 , who is
-0.45 R3 , who starred
0.28 R3 , with %G
0.12 R3 , with %X
0.18 R3 , written by
-0.20 R3 , “ %X
0.12 R3 . $ $
-0.44 R3 ... $ $
-0.54 R3 / %C $
-0.30 R3 : $ $
0.47 R3 : %X %X
0.10 R3 : %X the
-1.01 R3 : the %X
0.50 R3 ; %C %C
-0.40 R3 ; %G %X
0.68 R3 ; %X %X
-0.75 R3 ; %X ,
-0.12 R3 ? $ $
0.18 R3 a $ $
0.57 R3 and %C 's
-0.43 R3 and %G %G
0.44 R3 and %G 's
-0.24 R3 and %G ,
-0.07 R3 and %G joy
-0.35 R3 and %X %G
0.23 R3 and %X %X
-0.30 R3 and %X 's
0.07 R3 and %X ,
-0.26 R3 and %X .
0.47 R3 and %X and
-0.11 R3 and %X executive
-0.39 R3 and %X of
-0.11 R3 and %X to
0.10 R3 and %X will
-0.11 R3 and %Y %X
0.40 R3 and ' %X
-0.30 R3 and directed by
-0.18 R3 and her family
0.51 R3 and the %G
-0.77 R3 and the %X
-0.32 R3 and written by
-0.47 R3 and “ %X
0.67 R3 announced on %X
-0.11 R3 are executive producers
-0.15 R3 area . $
-0.45 R3 as %G %X
-0.08 R3 as %G ,
-0.08 R3 as %G the
-0.39 R3 as %X %X
0.18 R3 as well as
-0.73 R3 at %N :
-0.07 R3 by %G %X
0.24 R3 by contrast ,
-0.32 R3 created by %G
0.64 R3 creator %G %X
-0.18 R3 de la %X
-0.17 R3 for %C %C
-0.39 R3 for %G %X
-0.63 R3 for %X %X
0.40 R3 for a third
-0.40 R3 for the %C
0.31 R3 from %G %X
-0.11 R3 from the %X
-0.44 R3 has been cast
0.19 R3 has been renewed
-0.40 R3 has joined the
0.09 R3 in %X $
-0.59 R3 in %X %X
-0.08 R3 in %X ,
-0.19 R3 in %X .
-0.06 R3 in %Y .
-0.17 R3 in the new
-0.49 R3 in the season
-0.48 R3 in the show
-0.05 R3 is %G %X
-0.18 R3 is , as
-0.46 R3 is a %C
0.44 R3 is a %X
-0.31 R3 is available .
-0.25 R3 is back for
0.27 R3 is based on
-0.06 R3 is coming to
-0.09 R3 is in charge
0.20 R3 is produced by
-0.13 R3 is set to
-0.04 R3 is the new
-0.40 R3 is the sound
0.49 R3 later this month
-0.18 R3 launched a manga
0.44 R3 on %C %C
-0.43 R3 on %C ,
0.37 R3 on %C .
0.05 R3 on %C ?
-0.55 R3 on %X $
-0.35 R3 on %X %N
-0.53 R3 on %X %X
0.32 R3 on %X .
-0.13 R3 plays %X %X
0.04 R3 premiered on %X
-0.38 R3 respectively . $
0.40 R3 returns for a
0.52 R3 returns for its
-0.14 R3 said . $
-0.22 R3 said in a
0.17 R3 season %N $
-0.22 R3 season %N %X
0.18 R3 season %N '
0.95 R3 season %N (
-0.27 R3 season %N ,
0.34 R3 season %N .
1.03 R3 season %N :
0.45 R3 season %N ?
0.61 R3 season %N begins
0.19 R3 season %N cast
-0.41 R3 season %N is
0.15 R3 season %N on
0.80 R3 season %N release
0.14 R3 season %N trailer
0.10 R3 season %N will
-0.44 R3 series %X %X
-0.08 R3 series . $
-0.33 R3 series in %Y
-0.11 R3 set to star
-0.87 R3 star %G %X
0.24 R3 starring %G %G
-0.13 R3 starring %G %X
0.14 R3 starring %X %X
0.11 R3 stars %G %X
0.45 R3 tells the story
-0.51 R3 the %X %X
-0.06 R3 the %X ,
-0.15 R3 to %X in
0.33 R3 was renewed for
-0.13 R3 will all be
0.44 R3 will also be
0.30 R3 will be back
0.09 R3 will be premiered
0.16 R3 will be returning
0.54 R3 will be the
0.28 R3 will make its
-0.58 R3 will perform the
-0.11 R3 will play a
-0.23 R3 will remain on
-0.05 R3 will return as
0.53 R3 will return for
0.21 R3 with %G %X
0.20 R3 would not be
0.21 R3 – %N /
-0.48 R3 – %X $
-0.77 R3 – %X %X
-0.87 R3 “ %G ”
-0.22 R3 “ %X %X
-0.58 R3 “ %X ”
-0.04 R3 “ the %X
-0.73 Rb2 !
-0.19 Rb2 "
0.18 Rb2 $
0.45 Rb2 %C
-0.19 Rb2 %G
0.27 Rb2 %N
-0.37 Rb2 %O
-0.12 Rb2 %X
0.34 Rb2 %Y
-0.69 Rb2 '
-0.83 Rb2 's
-0.75 Rb2 (
0.49 Rb2 )
-0.59 Rb2 ,
-0.16 Rb2 --
-0.41 Rb2 .
0.31 Rb2 /
-0.32 Rb2 :
-0.52 Rb2 ;
-0.22 Rb2 ?
0.74 Rb2 about
-0.40 Rb2 according
0.11 Rb2 added
0.41 Rb2 after
-0.05 Rb2 again
0.13 Rb2 air
0.26 Rb2 aja
-0.33 Rb2 all
-0.11 Rb2 also
-0.12 Rb2 always
-0.07 Rb2 among
0.46 Rb2 an
-0.14 Rb2 and
-0.39 Rb2 anime
-0.13 Rb2 announced
-0.27 Rb2 announcement
0.57 Rb2 another
-0.10 Rb2 are
-0.54 Rb2 as
-0.67 Rb2 at
-0.10 Rb2 attached
-0.07 Rb2 attended
-0.31 Rb2 available
-0.52 Rb2 back
0.15 Rb2 based
0.30 Rb2 be
-0.19 Rb2 become
0.45 Rb2 been
-0.57 Rb2 being
0.30 Rb2 but
0.80 Rb2 by
-0.34 Rb2 called
-0.32 Rb2 can
-0.14 Rb2 canceled
-0.19 Rb2 character
-0.11 Rb2 childhood
-0.36 Rb2 clarify
-0.31 Rb2 comedy
0.89 Rb2 coming
-0.42 Rb2 confirmed
-0.40 Rb2 continues
0.24 Rb2 contrast
-0.05 Rb2 creator
-0.27 Rb2 dead
0.46 Rb2 debut
-0.29 Rb2 described
-0.20 Rb2 detective
-0.24 Rb2 dinner
-0.08 Rb2 direct
0.41 Rb2 directed
-0.16 Rb2 directing
0.27 Rb2 director
-0.14 Rb2 doing
-0.07 Rb2 down
0.28 Rb2 dr
-0.71 Rb2 drama
-0.08 Rb2 due
-0.05 Rb2 each
0.22 Rb2 end
-0.26 Rb2 even
-0.12 Rb2 exec
-0.25 Rb2 executive
-0.26 Rb2 fantasy
-0.17 Rb2 father
0.58 Rb2 fifth
-0.31 Rb2 film
0.09 Rb2 followed
-0.07 Rb2 following
-0.46 Rb2 follows
0.20 Rb2 for
-0.37 Rb2 found
0.16 Rb2 from
-0.48 Rb2 games
0.34 Rb2 get
-0.15 Rb2 getting
-0.13 Rb2 go
0.76 Rb2 had
0.26 Rb2 has
-0.20 Rb2 have
0.31 Rb2 he
-0.15 Rb2 head
-0.62 Rb2 her
-0.28 Rb2 here
-0.45 Rb2 hiding
-0.73 Rb2 his
-0.36 Rb2 hit
0.79 Rb2 host
-0.23 Rb2 husband
0.25 Rb2 in
-0.73 Rb2 into
-0.57 Rb2 investigate
-0.96 Rb2 is
-0.17 Rb2 isn't
-0.39 Rb2 it
-0.29 Rb2 join
-0.62 Rb2 joined
-0.48 Rb2 journey
-0.08 Rb2 just
-0.22 Rb2 la
-0.23 Rb2 last
0.17 Rb2 leading
-0.44 Rb2 leads
-0.53 Rb2 leaving
0.71 Rb2 led
-0.54 Rb2 left
-0.61 Rb2 like
0.75 Rb2 liu
0.10 Rb2 made
0.16 Rb2 make
0.63 Rb2 makes
-0.47 Rb2 manga
-0.35 Rb2 may
-0.08 Rb2 mr
-0.58 Rb2 new
0.14 Rb2 news
-0.52 Rb2 no
-0.36 Rb2 not
-0.06 Rb2 novel
0.67 Rb2 now
-0.62 Rb2 of
0.12 Rb2 off
-0.23 Rb2 once
-0.09 Rb2 one
-0.30 Rb2 only
0.21 Rb2 other
-0.33 Rb2 owned
-0.10 Rb2 part
-0.35 Rb2 penned
-0.58 Rb2 perform
-0.35 Rb2 play
-0.72 Rb2 played
-0.44 Rb2 playing
-0.36 Rb2 plays
-0.34 Rb2 portray
0.53 Rb2 premiere
-0.80 Rb2 premieres
0.50 Rb2 presented
-0.38 Rb2 president
0.28 Rb2 procedural
-0.25 Rb2 produce
0.57 Rb2 produced
-0.23 Rb2 remain
0.38 Rb2 renewed
-0.08 Rb2 reprise
-0.31 Rb2 respectively
-0.23 Rb2 return
-0.32 Rb2 returning
-0.34 Rb2 returns
0.11 Rb2 revolves
0.33 Rb2 said
0.22 Rb2 scheduled
0.27 Rb2 season
-0.18 Rb2 second
0.56 Rb2 seen
0.93 Rb2 series
-0.23 Rb2 set
-0.23 Rb2 she
0.67 Rb2 show
-0.21 Rb2 since
-0.63 Rb2 slot
-0.43 Rb2 so
-0.53 Rb2 soon
-0.64 Rb2 star
0.48 Rb2 starred
-0.52 Rb2 starring
-0.49 Rb2 stars
0.04 Rb2 starts
0.57 Rb2 take
0.32 Rb2 that
-0.34 Rb2 the
-0.11 Rb2 their
-0.36 Rb2 them
-0.24 Rb2 themed
0.15 Rb2 they
0.66 Rb2 third
-0.21 Rb2 this
-0.35 Rb2 three
-0.72 Rb2 thriller
-0.14 Rb2 to
-0.30 Rb2 today
-0.15 Rb2 told
-0.38 Rb2 tour
-0.04 Rb2 trilogy
-0.79 Rb2 two
-0.18 Rb2 under
-0.37 Rb2 up
0.67 Rb2 upcoming
-0.34 Rb2 us
-0.48 Rb2 van
-0.37 Rb2 very
-0.42 Rb2 was
-0.13 Rb2 well
0.40 Rb2 were
-0.25 Rb2 what
0.18 Rb2 where
0.27 Rb2 which
0.71 Rb2 while
-0.39 Rb2 whose
-0.12 Rb2 will
-0.31 Rb2 winning
-0.59 Rb2 with
0.13 Rb2 work
-0.18 Rb2 would
-0.08 Rb2 writing
-0.05 Rb2 written
-0.14 Rb2 wrote
-0.36 Rb2 “
-0.17 Rb2 ”
-0.40 block caption
0.47 block heading
-0.29 block item
-0.13 block paragraph
-0.74 block title
-0.54 count 0
-0.29 count 1
0.20 count 2
-0.27 count 3
0.76 count 4
-0.32 count all1
0.10 count all3
0.49 count all4
0.07 count all5
0.62 count all6
-0.27 len 1
-0.39 len 2
0.20 len 3
-0.14 len 4
0.12 len 5
0.13 len 6
0.65 shape alone
-0.16 shape capitals
-0.14 shape company1
-1.27 shape company2
-1.13 shape company3
-0.87 shape company4
0.14 shape first
-0.16 shape inner
0.08 shape nearly-alone
0.69 shape noun
0.51 shape opens
-0.76 shape person2
-0.16 shape person3
-0.70 shape person4
0.41 shape quoted
-0.59 shape surname
-0.27 shape unknown1
0.29 shape unknown3
0.34 shape unknown4
-0.07 sign afterChannel
1.09 sign afterNoun
0.35 sign capitals
0.06 sign fateObject
0.17 sign fateSubject
0.38 sign fromMaker
0.37 sign inPlace
-0.74 sign inTitle
-0.35 sign inUrl
-0.12 sign isSeries
0.25 sign known
0.06 sign knownOrdinary
1.09 sign knownOrdinaryWord
0.36 sign knownWord
-0.13 sign listed
0.13 sign midSentence
-0.70 sign otherWork
1.04 sign ownChannel
-0.38 sign ownPeople
-0.85 sign personName
-0.29 sign playsRole
0.41 sign quoted
0.29 sign repeated
-0.40 sign returns
0.40 sign speaks
0.30 sign tvContext
0.17 sign withChannel
-0.13 sign withPeople
-0.28 sign withSeason
-0.29 told holds
-0.74 told holds-more
0.11 told inside
-0.92 told inside-more
0.59 told known
0.15 told ordinary
-0.44 w1 's
-1.33 w1 :
0.09 w1 a
-0.22 w1 a-list
-0.58 w1 abby
-0.10 w1 abc
-0.27 w1 abi
-0.32 w1 academy
-0.98 w1 act
-0.08 w1 adam
0.12 w1 after
-0.37 w1 agents
-0.06 w1 aja
-0.13 w1 alan
-0.32 w1 alex
0.09 w1 alexa
-0.05 w1 alexander
-0.43 w1 ali
0.06 w1 alice
-0.20 w1 alison
0.14 w1 all
-0.49 w1 alma
-0.54 w1 amanda
-0.28 w1 amber
-0.12 w1 amc
0.47 w1 american
-0.05 w1 anand
-0.44 w1 andrew
-0.62 w1 anime
-0.66 w1 anna
0.58 w1 anne
-0.16 w1 anthony
-0.44 w1 apple
0.58 w1 arrow
-0.64 w1 aryan
-0.15 w1 asuka
-0.18 w1 atlanta
-0.65 w1 aussie
0.46 w1 austin
-0.16 w1 bae
0.47 w1 bandish
0.06 w1 barry
-0.55 w1 batman
-0.58 w1 bbc
-0.45 w1 be
-0.08 w1 bean
-0.48 w1 belfast
-0.22 w1 belgravia
-0.48 w1 ben
-0.13 w1 benedict
-0.08 w1 benjamin
-0.75 w1 best
0.47 w1 better
0.10 w1 big
-0.12 w1 billie
-0.04 w1 billy
0.32 w1 black
-0.05 w1 brad
-0.37 w1 brenda
-0.10 w1 brian
-0.61 w1 bridgerton
0.20 w1 broadchurch
-0.14 w1 brooke
-0.24 w1 bryan
-0.47 w1 california
0.90 w1 call
-0.70 w1 cameras
-0.71 w1 cardiff
-0.28 w1 carlos
-0.06 w1 casey
-0.79 w1 casting
-0.45 w1 catching
-0.18 w1 catherine
-0.08 w1 celeste
-0.05 w1 celia
-0.12 w1 channel
-0.14 w1 charles
-0.50 w1 charlie
-0.84 w1 chief
-0.45 w1 choi
-0.14 w1 chris
-0.24 w1 christina
-0.09 w1 christopher
-0.51 w1 chuck
-0.13 w1 claire
-0.45 w1 clark
-0.56 w1 clean
-0.62 w1 colin
-0.25 w1 courtney
-0.19 w1 craig
-0.54 w1 crime
0.37 w1 critical
-0.21 w1 cruz
-0.17 w1 cumbrian
-0.55 w1 cw
-0.75 w1 daily
0.08 w1 daisy
0.43 w1 dan
-0.07 w1 dana
-0.27 w1 daniel
-0.14 w1 danny
0.63 w1 daredevil
-0.13 w1 dario
-0.13 w1 dark
-0.05 w1 darren
-0.67 w1 date
0.36 w1 dave
-0.34 w1 david
-0.13 w1 dci
-0.32 w1 dean
0.39 w1 death
-0.27 w1 desperate
-0.39 w1 detective
0.49 w1 devs
-0.29 w1 di
-0.04 w1 diane
-0.29 w1 diesel
-0.43 w1 director
-0.13 w1 disclaimer
0.19 w1 doctor
-0.05 w1 dominic
-0.31 w1 douglas
-0.13 w1 downton
-0.56 w1 dr
-0.13 w1 ds
-0.29 w1 dublin
-0.99 w1 early
-0.25 w1 east
-0.29 w1 eastenders
0.39 w1 eli
-0.07 w1 elijah
0.25 w1 elite
-0.04 w1 ella
0.57 w1 ellen
-0.44 w1 ellie
-0.04 w1 elliot
-0.46 w1 email
-0.27 w1 emily
-0.12 w1 emma
0.47 w1 empire
-0.18 w1 endemol
0.11 w1 er
-0.15 w1 erik
-0.07 w1 erin
-0.28 w1 eve
-0.41 w1 fallout
-0.32 w1 family
-0.61 w1 far
0.28 w1 fargo
-0.29 w1 fast
-0.37 w1 father
-0.25 w1 felix
-0.09 w1 fogelman
0.72 w1 for
-0.79 w1 format
0.67 w1 franklin
-0.54 w1 friday
-0.48 w1 fx
-0.59 w1 game
-0.11 w1 gary
-0.21 w1 gen
-0.29 w1 generation
-0.14 w1 gentleman
-0.15 w1 george
-0.11 w1 gil
0.36 w1 ginny
-0.60 w1 girls
0.51 w1 girls5eva
-0.72 w1 given
-0.38 w1 glasgow
-0.04 w1 glenn
0.43 w1 go
-0.84 w1 gone
-0.13 w1 good
0.49 w1 gotham
-0.30 w1 grace
-0.11 w1 graham
0.71 w1 great
0.54 w1 grey
-0.11 w1 gu
-0.04 w1 gugu
-0.28 w1 gujarati
-0.10 w1 guy
-0.10 w1 gwyneth
-0.13 w1 hajime
-0.38 w1 hakan
-0.30 w1 han
0.91 w1 handsome
-0.18 w1 hannah
0.13 w1 happy
-0.71 w1 he'll
-0.74 w1 head
0.51 w1 heartland
-0.18 w1 helen
0.46 w1 hello
0.17 w1 high
-0.13 w1 hiroyuki
0.47 w1 home
0.39 w1 homeland
0.28 w1 house
-0.15 w1 iain
0.44 w1 indian
0.54 w1 inside
-0.12 w1 ip
-0.10 w1 isaac
-0.69 w1 istanbul
-0.65 w1 itaewon
-0.12 w1 itv
0.24 w1 jack
-0.11 w1 jacob
-0.05 w1 jaideep
-0.14 w1 jake
-0.47 w1 james
-0.45 w1 jamie
-0.20 w1 jane
-0.21 w1 jang
-0.21 w1 jason
-0.30 w1 jay
-0.26 w1 jeff
-0.16 w1 jenna
-0.07 w1 jennifer
-0.10 w1 jeremy
-0.07 w1 jess
-0.06 w1 jessica
-0.09 w1 jim
-0.17 w1 jimmy
-0.26 w1 jo
-0.05 w1 joanna
-0.26 w1 jodie
-0.44 w1 joe
-0.34 w1 joel
-0.60 w1 john
-0.08 w1 jon
-0.21 w1 jonathan
-0.49 w1 joo
-0.23 w1 jose
-0.06 w1 josh
-0.45 w1 joshua
-0.15 w1 jujutsu
-0.14 w1 julia
-0.11 w1 julianne
-0.28 w1 jung
-0.47 w1 kadokawa
-0.24 w1 kaleen
-0.52 w1 kang
-0.49 w1 kansas
-0.07 w1 karen
-0.45 w1 karey
-0.18 w1 kate
-0.25 w1 kathy
-0.05 w1 katie
-0.08 w1 kelly
-0.25 w1 ken
-0.04 w1 kenjiro
-0.10 w1 kevin
0.33 w1 killing
0.55 w1 killjoys
-0.60 w1 kim
-0.57 w1 king
-0.14 w1 kristin
-0.19 w1 kudos
-0.69 w1 kumud
0.35 w1 la
-0.38 w1 lady
0.55 w1 last
-0.12 w1 laura
-0.07 w1 lauren
-0.63 w1 law
-0.09 w1 leah
-0.88 w1 lee
-0.42 w1 leslie
-0.14 w1 levi
-0.41 w1 liar
-0.09 w1 liden
-0.63 w1 life
-0.12 w1 lila
-0.65 w1 lim
-0.51 w1 line
-0.27 w1 lisa
-0.08 w1 liu
-0.16 w1 liz
-0.25 w1 lord
0.64 w1 lost
0.15 w1 love
-0.43 w1 loy
-0.20 w1 lucy
-0.58 w1 luther
0.07 w1 mad
-0.41 w1 making
-0.63 w1 man
-0.11 w1 manish
-0.19 w1 mappa
-0.27 w1 marcella
-0.22 w1 maria
-0.14 w1 marion
-0.75 w1 mark
-0.41 w1 marta
-0.57 w1 martin
-0.14 w1 marty
0.18 w1 marvel
-0.28 w1 matt
-0.11 w1 matthew
-0.12 w1 maura
-0.06 w1 maya
-0.23 w1 media
-0.66 w1 meet
0.05 w1 mercy
-0.58 w1 meredith
-0.34 w1 michael
-0.28 w1 michelle
-0.05 w1 mick
-0.20 w1 miguel
-0.06 w1 mike
0.24 w1 miranda
1.13 w1 mirzapur
-0.37 w1 miss
-0.86 w1 missing
0.47 w1 modern
0.50 w1 molly
-0.74 w1 monday
-0.46 w1 money
-0.15 w1 moon
0.09 w1 mr
0.30 w1 mrs
-1.17 w1 mumbai
0.63 w1 my
-0.06 w1 nadine
-0.22 w1 naughty
-0.18 w1 ncis
-0.10 w1 neeraj
0.54 w1 neighbours
-0.54 w1 neil
-0.71 w1 new
-0.14 w1 nick
-0.10 w1 nicola
-0.05 w1 nicole
-0.21 w1 niecy
-0.21 w1 nielsen
-0.64 w1 night
-0.20 w1 nikkhil
-0.08 w1 noah
-0.35 w1 noboru
-0.41 w1 northern
0.41 w1 not
-0.17 w1 odar
-0.28 w1 ok
-0.17 w1 oliver
-0.22 w1 olivia
-0.05 w1 omar
-0.24 w1 one
-0.72 w1 only
-0.05 w1 orla
0.05 w1 orphan
-0.36 w1 ott
-0.51 w1 our
-0.75 w1 out
-0.63 w1 outstanding
-0.09 w1 paatal
-0.34 w1 palmer
-0.05 w1 pankaj
-0.43 w1 paradise
-0.65 w1 paris
-0.50 w1 park
-0.24 w1 pat
-0.05 w1 patrick
-0.56 w1 paul
-0.25 w1 paula
-0.25 w1 peabody
-0.20 w1 peaky
0.14 w1 penny
0.10 w1 percy
-0.36 w1 peter
-0.06 w1 phantom
-0.46 w1 philip
-0.25 w1 playstation
0.61 w1 poldark
-0.22 w1 police
0.49 w1 power
0.28 w1 press
-0.36 w1 prison
-0.04 w1 producer
-0.40 w1 producers
-0.52 w1 pv
-0.22 w1 quay
-0.05 w1 rachel
-0.70 w1 ragnarok
-0.08 w1 randall
-0.77 w1 ready
0.20 w1 reckless
-0.16 w1 red
-0.16 w1 reese
-0.11 w1 regina
-0.14 w1 renee
-0.12 w1 richard
-0.62 w1 rio
-0.08 w1 river
-0.17 w1 robert
-0.14 w1 rohit
-0.07 w1 ron
-0.21 w1 royal
-0.49 w1 rudy
-0.36 w1 russell
-0.08 w1 ryan
-0.07 w1 ryohei
-0.26 w1 sacha
-0.45 w1 sally
-0.20 w1 sam
-0.13 w1 samantha
-0.08 w1 samuel
-0.74 w1 san
-0.11 w1 sanjay
-0.16 w1 sara
-0.53 w1 sarah
-0.31 w1 satoru
-0.79 w1 screen
-0.29 w1 sean
-0.06 w1 sebastian
-0.20 w1 secret
-0.15 w1 seo
-0.60 w1 sergeant
0.27 w1 servant
0.36 w1 severance
0.35 w1 shark
-0.22 w1 shawn
-0.41 w1 sherwood
0.55 w1 shetland
-0.41 w1 shibuya
-0.38 w1 shin
0.33 w1 shogun
-0.17 w1 shweta
0.10 w1 silent
0.61 w1 silo
-0.25 w1 simon
-0.22 w1 siobhan
-0.74 w1 sky
-0.37 w1 skyfall
0.47 w1 slow
-0.16 w1 small
-0.11 w1 sofia
-0.64 w1 song
-0.73 w1 sony
-0.75 w1 sophie
-0.59 w1 south
-0.78 w1 special
-0.58 w1 spring
0.26 w1 st
-0.91 w1 stan
-0.23 w1 states
0.43 w1 station
-0.54 w1 stephen
-0.39 w1 sterling
-0.32 w1 steve
-0.62 w1 steven
0.46 w1 still
-0.29 w1 stranger
-0.19 w1 stuart
-0.50 w1 studio
-0.62 w1 sunday
-0.58 w1 sundays
0.55 w1 sunny
-0.16 w1 super
0.44 w1 supernatural
-0.56 w1 svu
-0.58 w1 sydney
0.21 w1 tamil
-0.22 w1 taylor
-0.52 w1 telugu
0.14 w1 the
-0.10 w1 this
-0.73 w1 thursday
-0.15 w1 tim
-0.36 w1 time
-0.13 w1 tina
-0.82 w1 today
0.75 w1 tokyo
-0.26 w1 tom
-0.10 w1 tommy
-0.04 w1 tomokazu
-0.16 w1 tony
-0.65 w1 top
0.35 w1 torchwood
-0.55 w1 toronto
0.78 w1 true
0.16 w1 truth
-0.66 w1 tuesdays
-0.41 w1 twilight
0.47 w1 under
-0.57 w1 united
-0.19 w1 universal
-0.11 w1 van
0.38 w1 veep
-0.19 w1 vicky
-0.09 w1 victoria
0.15 w1 virgin
0.28 w1 walker
0.63 w1 walking
-0.04 w1 walton
-0.40 w1 webtoon
-0.53 w1 wednesday
-0.36 w1 west
0.15 w1 what
0.20 w1 when
-0.68 w1 whether
0.28 w1 who
0.59 w1 wild
0.58 w1 will
-0.05 w1 william
0.53 w1 wynonna
-0.07 w1 yasuhiro
-0.21 w1 years
0.57 w1 yellowstone
-0.05 w1 yoon
-0.35 w1 yorkshire
-0.07 w1 you
-0.10 w1 yuki
-0.25 w1 yuzuha
-0.11 w1 zoe
-0.60 wn 's
-1.02 wn 10-episode
0.43 wn 19
1.02 wn 2
0.66 wn 3
-0.27 wn 30
-0.64 wn 5
-0.20 wn 6
-0.22 wn a-list
-0.13 wn abbey
-0.05 wn abe
-0.53 wn about
0.35 wn academia
0.36 wn action
-0.20 wn advani
0.71 wn affair
0.15 wn agent
-0.05 wn ahlawat
-0.05 wn ali
-0.50 wn alma
0.36 wn america
0.87 wn anatomy
-0.36 wn anime
-0.05 wn aniston
-0.15 wn anthony
-0.22 wn aoki
0.73 wn arrow
-0.06 wn ashes
-0.38 wn association
-0.18 wn atlanta
-0.82 wn aussie
0.36 wn austin
-0.82 wn australia
-0.37 wn award
0.47 wn away
-0.48 wn back
-0.52 wn bailey
0.47 wn bandits
-0.66 wn barber
0.10 wn barry
-0.23 wn baruchel
-0.09 wn bateman
-0.55 wn batman
-0.69 wn bay
0.44 wn be
-0.08 wn bean
1.00 wn beauty
-0.48 wn belfast
-0.22 wn belgravia
-0.37 wn bell
-0.26 wn bishop
0.16 wn blacklist
-0.20 wn blinders
-0.06 wn bloys
-0.46 wn book
-0.48 wn bowl
0.12 wn boys
-0.22 wn brandon
-0.50 wn break
-0.17 wn bridge
-0.82 wn bridgerton
0.20 wn broadchurch
-0.50 wn brown
-0.43 wn browne
-0.10 wn bunny
-0.46 wn burke
-0.47 wn california
-0.70 wn cameras
-0.04 wn capaldi
0.50 wn card
-0.40 wn cardiff
0.37 wn cards
-0.06 wn carr
-0.32 wn castle
-0.12 wn cawood
-0.58 wn center
-0.15 wn chandra
-0.48 wn cherry
-0.31 wn chicago
-1.26 wn city
-0.45 wn clark
-0.17 wn class
-0.07 wn clinton
-0.43 wn coast
-0.26 wn cohen
-0.54 wn comedy
-0.22 wn company
0.73 wn conners
0.23 wn control
-0.05 wn cooper
-0.29 wn corporation
-0.18 wn cox
-0.28 wn crime
-0.26 wn crow
-0.61 wn crown
-0.21 wn cruz
-0.13 wn cumberbatch
-0.17 wn cumbrian
-0.31 wn curtis
-0.43 wn cw
-0.13 wn daisy
-0.09 wn daly
0.54 wn dan
-0.23 wn daniel
0.63 wn daredevil
-0.18 wn dark
0.38 wn dave
-0.13 wn david
-0.30 wn davies
-0.20 wn davis
-0.64 wn day
0.68 wn dead
-0.64 wn deadline
-0.31 wn dean
-0.13 wn department
-0.12 wn desai
0.49 wn devs
0.65 wn diaries
-0.13 wn disclaimer
-0.50 wn disney
0.36 wn doctor
-0.22 wn dog
-0.06 wn dong-gun
0.17 wn door
-0.20 wn douglas
0.77 wn down
0.21 wn dragon
-0.77 wn drama
0.14 wn dreadful
-0.24 wn druckmann
-0.46 wn duty
0.53 wn earp
0.79 wn earth
-0.29 wn eastenders
0.31 wn edge
-0.06 wn eleazar
0.25 wn elite
-0.46 wn email
0.44 wn empire
-0.45 wn end
-0.68 wn england
-0.57 wn entertainment
0.11 wn er
0.10 wn eric
-0.10 wn eun
-0.28 wn eve
-0.46 wn expo
-0.44 wn fall
-0.97 wn fallout
-0.22 wn family
-0.11 wn far
0.28 wn fargo
-0.12 wn ferguson
-0.21 wn festival
-0.46 wn films
-0.05 wn finneran
-0.27 wn fire
-0.20 wn fogelman
-0.61 wn football
-0.09 wn ford
-0.93 wn forgotten
-0.76 wn foster
-0.09 wn foy
-0.07 wn franco
-0.30 wn frankie
0.67 wn franklin
-0.24 wn freeman
-0.05 wn friel
-0.13 wn frost
-0.09 wn fujita
-0.63 wn game
-0.29 wn games
0.27 wn george
0.36 wn georgia
0.59 wn girl
0.18 wn girls
0.51 wn girls5eva
-0.72 wn given
-0.38 wn glasgow
-0.12 wn gleeson
-0.27 wn glen
0.71 wn go
-0.34 wn goggins
-0.32 wn gone
0.49 wn gotham
0.45 wn grace
-0.74 wn graham
-0.09 wn grant
-0.76 wn great
-0.13 wn guerra
-0.28 wn gujarati
0.25 wn guy
0.62 wn hain
-0.14 wn han
-0.19 wn hannah
-0.32 wn harrington
-0.18 wn hartley
-0.08 wn hawley
-0.71 wn he'll
0.51 wn heartland
-0.50 wn heist
-0.11 wn helsing
-0.17 wn hendricks
-0.57 wn heroes
-0.78 wn highlights
-0.80 wn hill
-0.08 wn hoffman
-0.07 wn holmes
-0.89 wn home
0.39 wn homeland
-0.72 wn hong
0.47 wn horses
0.81 wn hour
-0.12 wn house
-0.27 wn howard
-0.05 wn howey
-0.06 wn hudson
0.39 wn hyde
0.66 wn idol
-0.08 wn ii
-0.27 wn iii
0.17 wn incident
0.33 wn india
0.42 wn innocent
-0.32 wn international
-0.12 wn ip
-0.12 wn irish
-0.49 wn island
-0.72 wn istanbul
0.88 wn it
-0.21 wn iv
-0.22 wn jack
-0.46 wn jackson
-0.39 wn james
-0.50 wn jarvis
-0.06 wn ji-won
-0.16 wn jimmy
-0.11 wn joe
-0.55 wn john
-0.77 wn jones
-0.09 wn joy
-0.11 wn jr
-0.42 wn jun
-0.15 wn kaisen
-0.60 wn kang
-0.12 wn kate
-0.13 wn kaul
-0.05 wn kawasaki
-0.16 wn kelly
-0.40 wn ken
-0.04 wn kessell
-0.23 wn khan
-0.33 wn kher
0.58 wn kids
-0.20 wn killing
0.55 wn killjoys
-0.09 wn kim
-0.22 wn kimura
0.68 wn king
-0.41 wn kingdom
-0.06 wn kirkman
-0.05 wn knight
-0.19 wn kudos
-0.38 wn lady
-0.22 wn lancashire
-0.25 wn landgraf
0.30 wn law
-0.09 wn lee
-0.39 wn leslie
0.44 wn life
-0.25 wn lisa
-0.16 wn liz
-0.09 wn lok
-0.44 wn lopez
0.34 wn lost
1.05 wn love
-0.11 wn ltd
-0.58 wn luther
-0.10 wn lyons
-0.06 wn mackie
-0.49 wn magazine
0.32 wn making
-0.04 wn mamiya
-0.47 wn man
-0.22 wn manga
-0.19 wn mappa
-0.27 wn marcella
-0.32 wn mark
0.25 wn mars
-0.05 wn marshall
-0.66 wn martin
-0.37 wn may
-0.14 wn mazin
-0.04 wn mbatha-raw
-0.19 wn mcclure
0.33 wn me
-0.51 wn media
-0.49 wn meet
-0.12 wn meloni
0.62 wn men
-0.42 wn mi5
0.76 wn midwife
-0.46 wn milat
-0.19 wn miller
0.36 wn minds
-0.18 wn minutes
0.54 wn mirzapur
0.05 wn miss
0.07 wn missing
-0.51 wn moffat
-0.29 wn molly
-0.63 wn mondays
-0.15 wn moore
-0.40 wn moreno
-0.30 wn morgan
-0.06 wn moss
-0.11 wn mother
-0.39 wn mumbai
-0.84 wn murders
-0.07 wn murphy
0.48 wn mysteries
-0.07 wn nakamura
-0.21 wn nash
-0.44 wn naughton
-0.18 wn ncis
0.54 wn neighbours
-0.12 wn networks
-0.06 wn neustadter
-0.04 wn newman
-0.15 wn news
-0.21 wn nielsen
-0.18 wn nolan
0.23 wn norton
-0.18 wn o'brien
-0.05 wn o'donnell
-0.06 wn o'neill
-0.17 wn odar
0.82 wn off
-0.17 wn offenders
-0.23 wn office
-0.04 wn oldman
-0.16 wn oliver
-0.11 wn olympics
-0.50 wn on
-0.20 wn one
-0.18 wn ono
-0.13 wn ortega
-0.36 wn ott
-0.04 wn out
-0.25 wn ozark
-0.33 wn palmer
0.74 wn paradise
-0.13 wn paris
-0.21 wn park
-0.07 wn paul
-0.05 wn paulson
0.54 wn pd
-0.29 wn peabody
-0.26 wn peter
-0.17 wn phillips
-0.83 wn photo
-0.46 wn picture
-0.55 wn pictures
-0.43 wn piper
-0.25 wn playstation
-0.75 wn pm
0.42 wn point
0.61 wn poldark
-0.36 wn police
-0.05 wn pompeo
-0.20 wn press
-0.47 wn productions
-0.30 wn programming
0.06 wn protector
-0.04 wn purnell
-0.11 wn purvis
-0.52 wn pv
0.57 wn queen
-0.58 wn queensland
-0.04 wn quirk
-0.80 wn ragnarok
0.20 wn reckless
0.60 wn recruit
-0.43 wn red
-0.25 wn reid
-0.04 wn reilly
-0.17 wn return
-0.09 wn river
-0.22 wn rodriguez
0.55 wn rookie
-0.07 wn rosenthal
-0.08 wn royce
-0.07 wn ryan
-0.13 wn sam
-0.27 wn sarah
-0.11 wn satchwell
0.35 wn saul
-0.08 wn school
-0.10 wn scott
-0.31 wn screen
0.27 wn servant
0.36 wn severance
0.19 wn shadows
-0.48 wn shaftesbury
-0.52 wn shah
-0.11 wn sharma
-0.08 wn shepherd
-0.57 wn sherwood
0.55 wn shetland
-0.22 wn shibuya
-0.08 wn shift
-0.16 wn shimizu
-0.10 wn shin
0.33 wn shogun
0.27 wn show
0.61 wn silo
0.54 wn singer
-0.52 wn singh
-0.08 wn skyfall
0.33 wn slayer
-0.44 wn smith
0.06 wn snow
-0.31 wn sony
-0.54 wn space
-0.61 wn special
-0.83 wn spring
-0.09 wn stabler
-0.20 wn stan
0.56 wn standing
-0.14 wn stark
-0.17 wn stars
-0.56 wn states
-0.07 wn stevenson
-0.64 wn stewart
-0.23 wn stokes
-0.43 wn stone
0.26 wn story
0.57 wn street
-0.07 wn stuart
-0.56 wn studios
-0.33 wn sun-young
-0.58 wn sundays
-0.08 wn sung
-0.73 wn sunshine
0.44 wn supernatural
-0.80 wn svu
0.67 wn tale
0.65 wn tamil
0.35 wn tank
-0.20 wn taylor
-0.32 wn ted
-0.20 wn television
-0.52 wn telugu
-0.17 wn thomas
-0.09 wn thomson
-0.06 wn thornton
-0.16 wn thriller
-0.59 wn thrones
-0.12 wn tierney
-0.73 wn time
-0.62 wn tiwari
-0.98 wn today
0.16 wn told
-0.53 wn torchwood
-0.50 wn toronto
-0.07 wn tovey
-0.45 wn tower
-0.24 wn tripathi
-0.04 wn tsuda
-0.66 wn tuesdays
-0.27 wn tv
-0.05 wn uchida
0.07 wn uk
-0.22 wn ulusoy
0.32 wn unit
-0.38 wn university
-0.75 wn us
0.67 wn v
-0.12 wn valley
0.38 wn veep
-0.74 wn voice
-0.27 wn wainwright
0.19 wn walker
-0.07 wn walter
-0.07 wn walton
0.18 wn wars
0.06 wn way
-0.10 wn webtoon
0.25 wn wednesday
-0.20 wn west
0.84 wn who
-0.36 wn williams
-0.27 wn wilson
-0.14 wn winston
-0.69 wn winter
0.44 wn witcher
-0.16 wn witherspoon
0.17 wn witness
-0.21 wn wolf
-0.17 wn won
-0.05 wn wood
0.19 wn world
-0.07 wn worth
-0.11 wn wright
-0.30 wn writing
-0.10 wn yamashita
-0.43 wn yamazaki
0.62 wn ye
-0.21 wn years
0.57 wn yellowstone
-0.07 wn yoo
0.28 wn york
-0.35 wn yorkshire
0.76 wn you
-0.24 wn youn-jung
-0.41 wn young
-0.05 wn yuki
`
