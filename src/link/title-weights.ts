/** What the title model has learnt: what each feature adds to the odds that a run of words is a series' title. Written by the training; see docs/training.md. */
export const titleWeights = `
-0.438 bias
-0.06 A !
-0.50 A "
-0.36 A #
-0.49 A %
0.57 A %C
0.14 A %G
0.62 A %N
-0.75 A %O
0.45 A &
-0.13 A '
-0.14 A 's
0.48 A (
-0.75 A )
-0.40 A +
0.07 A -
-0.55 A --
-0.05 A ...
-0.55 A /
-0.31 A :
-0.05 A ;
0.19 A ?
0.52 A [
-0.39 A ]
0.42 A about
-0.29 A acclaimed
-0.22 A according
-0.58 A act
-0.49 A actress
1.02 A adaptation
-0.42 A adapted
0.31 A adapts
-0.42 A added
-0.71 A again
0.12 A against
-0.19 A agent
-0.18 A ago
-0.13 A ahead
0.15 A air
-0.16 A aired
0.18 A airs
0.24 A aja
-0.08 A aka
0.28 A all
0.06 A almost
-0.32 A alone
-0.37 A along
-0.25 A alongside
-0.25 A already
0.23 A also
-0.45 A although
-0.73 A always
0.57 A amazing
0.56 A among
0.90 A an
-0.76 A animated
-0.60 A anime
0.64 A announced
-0.34 A announcement
0.61 A another
-0.56 A anticipated
-0.47 A any
-0.58 A appear
0.05 A are
-0.14 A area
0.04 A around
0.11 A arrived
-0.08 A arrives
-0.29 A art
-0.41 A as
0.10 A at
0.39 A attached
-0.33 A attended
-0.18 A attends
0.49 A audience
-0.47 A available
-0.28 A away
-0.23 A axed
-0.34 A b
-0.17 A back
-0.40 A bad
-0.33 A based
0.39 A be
0.34 A became
-0.68 A become
-0.22 A been
0.40 A before
0.07 A begins
0.18 A behind
-0.58 A best
0.11 A better
0.73 A between
-0.09 A blessed
0.20 A board
-0.32 A body
-0.52 A book
-0.12 A boss
-0.25 A both
-0.34 A bow
-0.47 A boy
-0.69 A brand
-0.66 A break
-0.25 A brilliant
-0.63 A broadcast
-0.24 A brother
0.05 A brought
-0.24 A business
-0.31 A but
0.99 A by
-0.20 A cable
0.28 A calendar
-0.48 A called
0.31 A came
-0.58 A can
-0.62 A canceled
0.45 A cancelled
0.56 A cards
-0.71 A cast
-0.75 A casting
-0.04 A centers
-0.30 A centre
0.26 A centres
0.13 A changed
0.16 A changing
0.32 A channel
-0.32 A channels
-1.07 A character
-0.18 A characters
-0.15 A charge
-0.30 A charismatic
0.27 A checking
-0.27 A chef
-0.05 A chief
-0.16 A childhood
-0.31 A city
-0.34 A clarify
-0.60 A classic
0.17 A close
-0.32 A closer
-0.27 A co-creator
0.28 A co-creators
-0.05 A collaboration
0.41 A come
0.58 A comeback
0.33 A comedy
-0.32 A comes
0.32 A coming
-0.27 A commented
-0.59 A commissioned
-0.09 A company
-0.38 A complex
-0.54 A confirmed
-0.37 A consistently
-0.34 A continue
-0.47 A continues
0.29 A contrast
-0.10 A corruption
-0.56 A create
-0.63 A created
-0.41 A creative
1.02 A creator
0.45 A creators
-0.23 A cult
0.33 A current
-0.30 A da
-0.45 A daily
0.41 A dark
-0.53 A data
0.36 A date
-0.05 A daughter
-0.45 A day
0.48 A days
-0.28 A dci
-0.74 A de
-0.60 A dead
-0.49 A deal
0.37 A death
0.50 A debut
0.56 A debuted
-0.16 A decide
-0.26 A decided
-0.14 A decision
-0.35 A dedicated
0.16 A delighted
-0.47 A described
-0.07 A design
-0.72 A designs
0.21 A despite
-0.42 A detective
-0.37 A determined
0.90 A development
-0.40 A di
-0.28 A dinner
-0.19 A direct
0.25 A directed
-0.65 A directing
-0.99 A director
-0.48 A directs
-0.27 A dirty
-0.59 A discover
-0.04 A discovered
-0.42 A discovers
-0.58 A do
0.86 A documentary
-0.47 A does
-0.19 A doesn't
-0.21 A doing
-0.12 A doo
-0.14 A doors
-0.08 A down
-0.09 A dr
-0.43 A drama
0.15 A dropped
-0.11 A ds
0.68 A due
-0.45 A during
-0.41 A duties
-0.69 A e
-0.24 A e.
0.14 A each
-0.21 A earlier
0.95 A early
0.67 A earned
0.58 A eighth
-0.22 A end
-0.26 A ended
0.30 A ending
-0.41 A enough
0.06 A enter
-0.64 A epic
0.43 A episode
0.56 A episodes
-0.12 A er
-0.19 A era
-0.68 A even
0.57 A event
-0.28 A ever
-0.12 A ex-husband
-0.39 A exec
0.64 A expected
-0.56 A expressed
0.44 A fall
-0.15 A fame
-0.57 A family
-0.37 A famous
-0.30 A fan
0.68 A fans
-0.34 A fantastic
0.65 A fantasy
-0.34 A far
-0.62 A father
-0.34 A favorite
-0.59 A favourite
0.51 A fbi
0.52 A feature
-0.51 A feb
0.25 A few
0.30 A fifth
-0.78 A fighting
-0.52 A figure
-0.25 A film
-0.72 A filming
0.60 A final
-0.54 A finale
-0.24 A finally
-0.43 A financial
-0.40 A find
0.10 A finding
-0.17 A finish
0.09 A finishes
0.60 A first
-0.41 A five
-0.08 A focus
0.45 A followed
-0.30 A follows
-0.19 A for
-0.12 A former
-0.32 A fortress
-0.38 A found
0.17 A four
-0.07 A fourth
-0.37 A friend
0.93 A from
-0.14 A front
0.46 A fronted
-0.46 A game
-0.71 A gang
0.21 A get
-0.22 A gets
-0.22 A getting
-0.48 A girl
-0.20 A given
-0.56 A global
-0.36 A go
0.32 A goes
0.07 A good
0.24 A got
-0.36 A great
0.04 A guy
-0.13 A ha
0.83 A had
-0.14 A half
-0.22 A han
0.64 A happening
0.43 A has
0.14 A have
0.48 A having
0.24 A he
0.27 A head
-0.08 A heir
-0.14 A helm
-0.91 A her
-0.61 A here
-0.07 A heroine
-0.49 A hiding
-0.51 A high
0.29 A highest-rated
-0.59 A highly
-0.38 A him
-0.54 A himself
0.12 A his
-0.45 A historical
0.53 A history
0.11 A hit
-0.11 A home
-0.15 A homicide
-0.11 A horror
0.67 A hospital
0.44 A hosted
-0.09 A hot
-0.34 A however
-0.69 A husband
0.12 A i
-0.13 A ii
-0.14 A illustrated
-0.07 A includes
0.81 A including
0.32 A incredible
0.57 A indeed
-0.50 A independent
-0.06 A installment
0.07 A instant
-0.42 A instead
-0.68 A international
-0.21 A interview
0.73 A into
-0.56 A investigate
0.63 A investigates
0.50 A investigation
0.19 A is
-0.32 A isn't
-1.08 A it
0.20 A its
-0.20 A itv
0.14 A iv
0.20 A job
0.07 A join
-0.77 A joined
-0.58 A joining
-0.11 A joins
-0.30 A journalist
-0.67 A journey
-0.16 A joy
0.54 A just
-0.54 A k.
-0.66 A kept
-0.58 A know
0.48 A knowledge
-0.33 A known
-0.36 A la
-0.07 A label
-0.64 A large
0.64 A last
0.39 A later
-0.12 A latest
-0.25 A latter
0.30 A launch
-0.35 A launched
-0.22 A law
-0.32 A lawyer
-0.34 A lead
-0.64 A leads
-0.41 A leave
0.13 A leaving
0.59 A led
0.59 A left
-0.35 A less
0.44 A life
-0.57 A light
-0.72 A like
-0.53 A likely
-0.10 A lim
0.16 A limited
-0.61 A list
0.69 A liu
0.45 A lives
-0.25 A local
-0.23 A longtime
-0.13 A look
-0.66 A looked
0.30 A looks
0.62 A love
-0.49 A loy
-0.14 A ltd
-0.15 A mad
-0.70 A made
-0.78 A magazine
-0.06 A main
-0.31 A majority
0.53 A make
0.52 A makes
-0.26 A making
0.41 A man
0.55 A manga
-0.13 A many
-0.35 A married
0.22 A massive
-0.14 A may
-0.38 A me
-0.40 A members
-0.31 A memory
-0.15 A men
-0.30 A might
-0.09 A miniseries
-0.31 A minutes
-0.07 A mixed
-0.22 A modern
0.15 A monster
0.75 A month
-0.32 A more
0.52 A most
0.18 A most-watched
-0.30 A mother
0.52 A moves
-0.16 A movie
-0.24 A mr
0.20 A mrs
-0.40 A much
0.15 A murder
-0.32 A murdered
-0.90 A music
-0.57 A musical
-0.33 A must
0.16 A my
-0.21 A mystery
-0.13 A na
0.33 A name
-0.27 A named
0.22 A nearly
-0.59 A network
0.40 A never
-0.80 A new
-0.14 A newcomer
-0.82 A newest
-0.51 A news
0.46 A next
0.26 A night
0.20 A ninth
-0.40 A no
-0.34 A noir
-0.22 A not
-0.16 A nothing
0.30 A nov
-0.68 A novel
-0.99 A novels
0.22 A now
0.62 A number
-0.29 A oct
0.43 A off
-0.12 A offer
-0.09 A officer
0.42 A ok
-0.52 A old
-0.14 A on
-0.68 A once
-0.38 A one
-0.25 A one-hour
-0.33 A only
-0.49 A opening
0.13 A opposite
-0.28 A or
-0.27 A order
-0.16 A originally
0.20 A originals
-0.48 A other
0.14 A others
0.07 A our
-0.17 A out
0.36 A outing
-0.51 A over
-0.06 A own
-0.31 A owned
-0.28 A owner
-0.70 A part
-0.14 A partner
-0.15 A past
-0.33 A peek
-0.60 A penned
0.44 A people
-0.55 A perform
0.76 A picked
-0.53 A pilot
0.33 A place
-0.50 A play
-1.17 A played
-0.57 A playing
-1.02 A plays
0.46 A pm
-0.08 A police
-0.33 A political
-0.25 A popular
-0.41 A portray
-0.06 A portrayed
0.10 A premiere
0.06 A premiered
0.06 A premieres
0.61 A premiering
0.27 A prequel
0.30 A presented
-0.46 A president
-0.48 A press
-0.31 A previously
0.12 A procedural
-0.69 A produce
0.12 A produced
0.37 A producer
-0.67 A producers
-0.53 A produces
0.57 A production
-0.15 A project
-0.54 A projects
-0.13 A protagonist
0.41 A psychological
0.07 A publisher
-0.22 A pulled
-0.56 A puts
0.15 A real
-0.42 A received
-0.06 A recently
-0.25 A recurring
-0.24 A red
0.26 A rejoice
-0.34 A relationship
0.05 A release
-0.32 A released
-0.26 A remain
-0.14 A remained
-0.56 A remains
0.61 A remake
-0.43 A renewed
-0.15 A replacing
-0.11 A reports
-0.45 A reprise
-0.04 A reprises
-0.67 A respectively
-0.16 A rest
-0.73 A return
-0.85 A returning
-0.68 A revealed
-0.10 A revenge
1.05 A revival
0.06 A revolves
-0.39 A rights
-0.82 A role
-0.22 A roles
-0.37 A romance
-0.45 A romantic
0.75 A rookie
-0.06 A rumored
-0.54 A s
-0.65 A said
-0.36 A sales
-0.09 A same
-0.45 A say
-0.42 A saying
0.16 A says
-0.55 A scandal
-0.18 A scheduled
-0.92 A school
0.10 A screens
-0.52 A script
-0.30 A scripts
-0.73 A search
0.04 A season
-0.47 A seasons
0.87 A second
-0.26 A secret
0.41 A see
-0.11 A seems
0.51 A seen
0.48 A sees
0.21 A self-contained
-0.13 A senior
-0.20 A seo
-0.40 A sequel
-0.51 A series
-0.28 A serious
-0.37 A serve
0.60 A served
-0.43 A serves
-0.36 A service
-0.13 A set
0.21 A seven
0.33 A seven-part
0.49 A several
-0.04 A share
-0.55 A shared
-0.40 A shares
-1.07 A she
-0.26 A show
-0.15 A shown
0.35 A showrunner
0.22 A shows
-0.48 A signed
-0.66 A since
-0.28 A sister
0.14 A sisters
0.07 A sitcom
-0.60 A six
0.58 A six-episode
-0.05 A sixth
-0.72 A slated
-0.25 A slot
-0.77 A so
-0.37 A solve
-0.51 A some
-0.69 A something
0.42 A son
-0.70 A soon
-0.07 A sophomore
-0.42 A sound
-0.36 A space
-0.56 A special
-0.07 A spin-off
-0.56 A spinoff
-0.23 A split
0.25 A spot
0.35 A spy
-0.48 A stage
-0.43 A star
0.49 A starred
0.57 A starring
-0.72 A stars
-0.23 A start
0.05 A started
-0.13 A starting
0.40 A starts
-0.22 A statement
-0.30 A stepping
-0.42 A steps
0.76 A still
-0.08 A stories
0.25 A story
-0.52 A streaming
-0.19 A streams
-0.21 A strength
-0.38 A struggle
0.67 A struggling
-0.63 A studio
-0.59 A style
-0.20 A successful
-0.35 A such
-0.57 A survive
0.23 A t
-0.54 A take
0.13 A takes
-0.45 A taking
0.46 A team
-0.61 A teaser
0.31 A teen
-0.56 A television
0.38 A telling
0.39 A tells
-0.44 A than
-0.41 A that
-0.05 A their
-0.55 A them
-0.28 A themed
-0.80 A there
-0.83 A they
-0.18 A think
0.66 A third
-0.47 A this
-0.69 A those
0.21 A though
-0.97 A three
0.14 A thrilled
-0.31 A thriller
-0.38 A through
0.15 A title
-0.35 A titles
-0.27 A today
-1.09 A together
-0.52 A told
0.37 A too
0.10 A took
0.30 A top
0.08 A total
-0.37 A tour
-0.23 A town
-0.19 A trailer
0.13 A trilogy
-0.29 A true
-0.47 A turn
-0.17 A turned
-0.08 A turns
-0.28 A tv
-0.59 A two
0.21 A uk
-0.61 A unconfirmed
-0.83 A under
-0.62 A unique
0.26 A until
-0.52 A up
0.83 A upcoming
0.34 A update
-0.52 A updates
-0.29 A us
-0.22 A used
-0.49 A van
0.43 A various
-0.65 A very
-0.60 A via
-0.57 A video
-0.10 A viewers
0.08 A villain
-0.65 A voice
0.24 A von
-0.11 A wait
-0.58 A war
-0.22 A was
-0.53 A watch
-0.09 A way
-0.54 A we
0.25 A we're
-0.53 A web
-0.46 A website
0.13 A week
-0.18 A weekly
-0.52 A welcome
-0.27 A well
0.84 A were
-0.71 A what
0.34 A where
-0.12 A which
0.84 A while
-0.63 A who
-0.52 A whose
-0.18 A wife
0.10 A will
-0.21 A winner
-0.56 A winning
-0.13 A with
-0.13 A woman
0.05 A won
-0.74 A won't
-0.52 A work
-0.42 A working
-0.07 A world
0.06 A would
-0.64 A writer
0.09 A writers
-0.05 A writes
-0.18 A writing
-0.30 A written
-0.22 A wrote
-0.61 A x
0.44 A year
0.16 A years
-0.40 A yet
-0.82 A yoo
-0.13 A young
-0.24 A your
0.19 A |
0.23 A –
0.43 A —
0.23 B !
0.24 B "
-0.12 B #
0.79 B %C
0.40 B %N
-0.79 B %O
-0.09 B %X
-0.43 B %Y
-0.72 B &
-0.25 B '
0.51 B 's
-1.59 B (
0.32 B )
0.37 B -
-0.58 B --
0.04 B .
-0.66 B /
-0.31 B :
0.30 B ;
0.54 B ?
-0.74 B [
-0.35 B about
0.21 B acclaimed
-0.42 B according
0.35 B account
-0.53 B across
-0.60 B act
-0.14 B acting
-0.54 B actor
-0.87 B actors
-0.28 B actress
0.17 B adaptation
-0.37 B adapted
-0.86 B adapts
0.33 B added
-0.21 B adds
-0.26 B affair
-0.90 B again
-0.18 B against
-0.58 B ahead
-0.46 B air
-0.19 B aired
-0.56 B aka
0.49 B all
-0.86 B alongside
0.30 B already
0.34 B also
0.80 B among
-0.53 B an
0.41 B animated
-0.07 B animates
-0.50 B animation
0.06 B anime
-0.45 B announce
0.33 B announced
-0.12 B announcement
-0.76 B announcements
-0.23 B anthology
0.16 B anticipated
0.54 B appeared
0.21 B approached
-0.61 B around
-0.39 B artist
-0.52 B as
-0.76 B association
0.12 B at
-0.44 B attempts
-0.37 B attends
-0.29 B author
-0.53 B away
-0.08 B axe
-0.35 B back
-0.59 B backdrop
-0.59 B backed
-0.06 B bad
-0.90 B based
0.55 B basis
-0.52 B battle
-0.24 B beautiful
0.59 B been
-0.38 B before
-0.22 B begin
-0.40 B beginning
-0.11 B begins
-0.61 B begun
-0.05 B behind
-0.49 B being
-0.33 B beloved
-0.35 B best
-0.15 B best-selling
-0.15 B bestselling
-0.43 B between
0.19 B big
-0.48 B big-budget
-0.18 B bo
-0.12 B body
-0.83 B book
-0.07 B boss
-0.29 B both
-0.48 B boy
0.48 B brand
-0.57 B bring
-0.48 B bringing
-0.20 B brings
-0.24 B brother
0.16 B but
-0.10 B by
-0.43 B call
0.96 B called
0.62 B camera
-0.82 B cameras
0.52 B can
0.40 B canceled
-0.10 B cast
-0.35 B casting
-0.23 B casts
-0.30 B celebrity
-0.22 B centering
-0.26 B centers
-0.63 B chairman
0.22 B challenge
-0.44 B chance
-0.13 B channel
-0.67 B channels
-0.81 B character
-1.09 B characters
-0.23 B charles
0.43 B checking
-0.19 B chief
-0.12 B choi
-0.23 B city
-0.07 B classic
-0.09 B clear
-0.65 B close
-0.66 B closed
-0.26 B co-created
-0.05 B co-creator
-0.05 B co-creators
-0.27 B co-production
0.68 B co-stars
-0.06 B co-written
-0.25 B collaboration
-0.25 B combination
-0.13 B come
0.43 B comedian
0.51 B comedy
-0.22 B comes
0.25 B comic
0.13 B coming
0.27 B commission
0.94 B confirmed
-0.12 B content
-0.26 B continue
-0.32 B continues
-0.25 B could
-0.24 B cox
-0.61 B created
0.04 B creative
1.08 B creator
-0.23 B creators
-0.57 B crime
0.05 B critically
0.63 B cult
-0.68 B da
0.19 B dark
0.18 B date
-0.33 B daughter
-0.30 B david
0.18 B day
-0.65 B de
-0.41 B deal
-0.31 B death
0.53 B debut
-0.07 B debuted
-0.31 B decided
0.42 B decision
0.10 B delighted
-0.46 B despite
-0.49 B destroy
-0.33 B detective
-0.24 B developed
0.55 B developing
-0.23 B different
0.28 B direct
-0.17 B directed
-0.58 B directing
-0.20 B director
-0.16 B directors
-0.49 B discovered
0.13 B do
-0.35 B does
-0.25 B doing
0.36 B don
-0.57 B don't
0.30 B done
-0.73 B down
-0.20 B dr
0.15 B drama
0.55 B dramas
0.60 B dramedy
-0.15 B drawn
-0.50 B during
-0.51 B duties
-0.05 B e
0.41 B e.
-0.13 B encounter
0.25 B ending
0.07 B ensemble
-0.26 B entertainment
-0.52 B episode
-0.23 B episodes
-0.27 B er
-0.11 B established
-0.49 B even
-0.89 B event
-0.17 B events
-0.23 B ever
-0.45 B every
0.44 B excellent
-0.61 B excited
0.48 B exclusive
-0.23 B exec
-0.10 B executive
0.08 B expect
-0.26 B explore
-0.26 B fact
-0.21 B fall
-0.62 B fame
-0.14 B family
-0.58 B famous
-0.78 B fan
-0.15 B fantastic
-0.66 B fantasy
-0.30 B far
-0.42 B father
-0.96 B favourite
-0.43 B feature
-0.06 B features
-0.25 B featuring
0.10 B few
0.58 B fiction
-0.89 B fictional
-0.38 B fifth
-1.11 B film
-0.82 B filmed
-0.45 B filming
0.10 B filmmaker
-0.05 B final
0.10 B finale
-0.30 B first
-0.28 B five
-0.18 B follow
0.72 B followed
-0.59 B followers
-0.58 B following
0.26 B follows
0.31 B for
-0.16 B forces
0.13 B former
0.35 B forward
0.38 B found
-0.12 B four
0.77 B freshman
-0.14 B friend
-1.17 B from
-0.07 B front
0.83 B fronted
-0.36 B further
-0.47 B game
-0.41 B games
-0.37 B genre
-0.12 B get
-0.11 B girl
0.59 B given
-0.21 B go
0.36 B god
-0.20 B goes
-0.36 B going
-0.37 B good
-0.88 B great
0.16 B greenlit
-0.26 B grew
-0.08 B guy
-0.20 B had
-0.24 B hand
0.11 B handed
1.04 B has
-0.21 B hat
-0.48 B have
-0.77 B he
0.40 B helm
-0.18 B helmed
0.09 B hence
-1.22 B her
-0.18 B here
-0.09 B heroine
0.23 B highly
-0.26 B him
-0.81 B his
0.59 B history
0.38 B hit
-0.18 B home
-0.11 B horror
0.33 B hosted
-0.42 B hot
-0.50 B house
-0.06 B how
-0.53 B however
-0.16 B huge
-0.60 B husband
-0.30 B i'm
-0.23 B ice
-0.46 B iconic
-0.35 B iii
-0.27 B illustrated
-0.39 B imdb
-0.44 B in-demand
-0.33 B include
-0.42 B included
-1.03 B includes
-0.50 B including
-0.31 B indie
-0.23 B inspired
0.20 B into
0.16 B is
0.23 B isn't
-0.36 B it
0.48 B its
-0.44 B itself
-0.25 B iu
-0.14 B james
-0.51 B jay
-0.52 B john
-0.20 B join
0.25 B joined
0.11 B joining
-0.34 B journalist
0.46 B joy
-0.14 B jung
0.71 B just
-0.07 B k.
-0.23 B killing
-0.28 B kim
-0.33 B king
0.22 B know
-0.62 B known
-0.32 B la
0.53 B last
-0.17 B late
-0.11 B launch
-0.22 B law
0.63 B lawyer
-0.32 B lead
0.10 B leading
0.52 B leads
-0.39 B leave
-0.49 B led
-0.86 B lee
-0.30 B left
-0.18 B legal
0.32 B life
-0.66 B light
-0.08 B like
-0.12 B likely
-0.12 B lim
0.23 B limited
0.64 B lineup
-0.44 B list
0.14 B location
0.41 B lok
0.46 B long-awaited
-0.52 B look
-0.54 B looking
-0.11 B looks
-0.63 B love
-0.56 B made
0.59 B main
-0.30 B make
-0.13 B makes
-0.39 B making
-0.74 B male
-0.08 B man
-1.22 B manga
-0.07 B many
0.26 B mark
-0.21 B married
-0.22 B may
-0.32 B me
0.05 B meanwhile
-0.44 B medical
0.47 B meet
-0.31 B meets
-0.75 B members
-0.28 B men
0.72 B might
-0.29 B miniseries
-0.58 B miss
-0.44 B mission
-0.88 B month
-0.30 B months
0.23 B more
-0.22 B most
-1.18 B mother
0.21 B move
-0.54 B moved
-0.22 B moves
0.15 B movie
-0.45 B movies
-0.06 B mr
0.06 B much
0.06 B murder
0.10 B musical
-0.25 B my
0.13 B mystery
-0.25 B na
-0.29 B name
-0.49 B named
-0.44 B nearly
0.35 B network
0.68 B new
-0.69 B newcomer
-0.53 B newcomers
-0.28 B newly
-0.69 B news
0.06 B next
-0.57 B night
-0.31 B no
-0.17 B noble
-0.43 B noir
-0.78 B nominated
-0.16 B nominee
0.09 B not
-0.12 B novel
0.04 B novels
-0.21 B now
-0.07 B off
-0.53 B old
-0.54 B older
-0.05 B on
-0.38 B once
-0.40 B one
-0.78 B only
-0.37 B ono
-0.50 B opening
0.43 B opposite
-0.70 B or
1.01 B order
-0.23 B ordered
0.76 B original
-0.23 B originally
0.25 B originals
0.59 B other
-0.54 B others
-0.72 B our
0.21 B out
0.33 B over
-0.09 B own
-0.50 B pair
0.14 B park
-0.61 B partner
-0.71 B parts
0.52 B peek
-0.48 B period
-0.65 B photo
0.51 B picked
0.61 B pilot
0.67 B pilots
-0.25 B place
-0.32 B plan
-0.27 B platform
-0.90 B play
-0.28 B played
0.04 B playing
-0.73 B plays
0.14 B plot
0.59 B pm
-0.11 B police
-0.65 B political
1.08 B popular
-0.54 B portray
-0.32 B power
-0.63 B premiere
-0.35 B premiered
0.60 B prequel
0.15 B presentation
-0.44 B president
-0.52 B press
0.83 B previously
0.11 B procedural
-0.14 B produce
-0.82 B produced
0.41 B producer
-0.61 B producers
-0.95 B production
-0.05 B professional
0.45 B project
-0.09 B promotional
-0.41 B protagonist
-0.11 B protagonists
0.32 B psychological
-0.29 B published
-0.94 B publisher
0.66 B put
-0.21 B puts
0.38 B question
-0.22 B quickly
-0.51 B ratings
-0.40 B read
-0.44 B reading
-0.39 B reads
-0.33 B really
0.27 B recent
0.68 B recently
-0.47 B relationship
-0.55 B release
0.33 B released
-0.08 B remains
-0.35 B remake
0.70 B renewed
0.04 B renewing
0.81 B replaced
-0.66 B replacing
-0.47 B report
0.56 B reported
-0.26 B reports
-0.39 B representative
-0.30 B reprise
-0.35 B reprising
-0.55 B resourceful
-0.56 B respectively
0.70 B return
0.49 B returning
0.37 B returns
0.66 B reunion
-0.35 B reunites
-0.66 B reveal
0.69 B revealed
-0.40 B revolves
0.45 B rights
-0.04 B rising
0.23 B role
-0.41 B roles
-0.55 B roll
-0.82 B rolling
-0.77 B romance
0.28 B romantic
0.95 B rookie
0.24 B run
0.19 B runs
0.34 B s
-0.32 B sadly
-0.21 B said
0.89 B same
-0.43 B save
0.62 B say
-0.50 B says
-0.79 B scandal
0.58 B science
0.60 B screen
0.18 B screens
-0.04 B screenwriter
0.53 B scripted
-0.26 B season
0.24 B seasons
0.42 B second
-0.42 B secret
0.15 B see
-0.61 B seen
-0.27 B sees
0.30 B sen
-0.83 B sequel
-0.07 B serial
-0.27 B series
-0.77 B service
-0.16 B set
-0.24 B setting
-0.73 B several
-0.37 B share
-0.23 B shared
-0.07 B she
-0.24 B shin
0.35 B shocking
-0.80 B shooting
0.46 B show
-0.43 B showed
-0.53 B shown
-0.59 B showrunner
1.00 B shows
0.32 B similarly
0.18 B since
-0.55 B sister
-0.12 B sisters
0.10 B six
0.28 B sixth
-0.39 B sky
-0.18 B slate
0.74 B slot
0.57 B small
-0.77 B so
-0.49 B son
-0.47 B song
-0.71 B soon
-0.73 B source
-0.21 B space
-0.29 B special
0.09 B spin-off
-0.41 B spinoff
-0.28 B split
0.68 B spring
0.37 B spy
0.25 B star
-0.29 B star-studded
0.21 B starred
-1.23 B starring
-0.44 B start
0.12 B starting
0.47 B starts
-0.10 B statement
0.09 B stepping
-0.09 B stick
-0.76 B still
-1.07 B stories
-0.50 B story
0.26 B streamer
-0.82 B streaming
-0.43 B student
-0.76 B studio
0.53 B success
-0.41 B successful
-0.28 B such
0.74 B summer
-0.31 B sun
-0.10 B support
0.61 B supporting
0.10 B survivor
-0.43 B synopsis
0.49 B take
0.33 B takes
-0.17 B talent
-0.49 B team
0.22 B teaser
-0.30 B television
-0.25 B telling
-0.51 B tells
-0.41 B ten
-0.11 B than
-0.08 B that
-0.39 B their
0.32 B them
-0.52 B theme
0.36 B themed
-0.43 B then
0.05 B there
-0.32 B these
0.24 B they
-0.09 B thief
-0.43 B thinks
0.14 B third
-0.41 B this
0.06 B though
-0.21 B three
-0.28 B thrilled
0.05 B thriller
-0.67 B through
0.70 B time
0.41 B title
0.36 B titled
0.18 B titles
0.40 B today
0.17 B together
-0.55 B told
-0.59 B tom
-0.83 B took
-0.54 B top
0.28 B tour
-0.89 B town
0.07 B trailer
-0.57 B trio
0.19 B tv
0.15 B two
-0.83 B uk
-0.36 B under
0.05 B until
0.31 B unveiled
-0.18 B up
-0.31 B upcoming
-0.25 B update
-0.28 B upon
-0.11 B us
-0.45 B various
0.49 B version
-0.24 B very
-0.47 B via
0.14 B video
-0.55 B viewers
-0.25 B villain
-1.09 B voice
-0.34 B wait
0.26 B waiting
-0.40 B want
-0.47 B wanted
-0.49 B was
0.07 B watch
0.22 B watching
-0.21 B we
-0.22 B we're
-0.74 B we've
-0.80 B web
0.68 B webtoon
0.69 B week
0.24 B weekend
-0.42 B weeks
0.42 B well
-0.25 B well-received
0.23 B were
0.06 B what
0.44 B when
-0.06 B where
0.77 B whether
-0.37 B which
0.87 B while
0.24 B who
0.25 B whose
-0.37 B why
-0.66 B wife
0.06 B will
-0.18 B winner
0.09 B winning
-0.05 B with
-0.49 B won
0.50 B won't
0.41 B work
0.20 B working
-0.60 B world
-0.09 B would
0.18 B writer
-0.06 B writers
-0.67 B written
-0.11 B wrote
-0.06 B yasuhiro
0.25 B year
-0.73 B years
0.54 B yet
-0.93 B you
0.15 B you're
-0.66 B young
-0.52 B your
0.05 B |
0.52 B —
0.56 L1 "
-1.13 L1 %C
0.20 L1 %G
-1.19 L1 %N
-0.48 L1 %O
-0.14 L1 %X
-0.82 L1 %Y
-0.11 L1 &
-0.38 L1 '
0.68 L1 's
-0.61 L1 (
0.21 L1 )
-0.09 L1 ,
-0.81 L1 -
-0.56 L1 --
-0.39 L1 .
-0.87 L1 /
-0.15 L1 :
0.48 L1 ;
0.16 L1 ^
-0.39 L1 a
-0.49 L1 about
-0.41 L1 across
-0.21 L1 actor
-0.30 L1 actress
-0.50 L1 adapts
0.38 L1 after
-0.56 L1 aka
-0.66 L1 alongside
-1.03 L1 an
0.19 L1 and
0.25 L1 are
-0.48 L1 around
-0.68 L1 as
-0.62 L1 at
-0.11 L1 axed
-0.09 L1 be
-0.33 L1 beloved
-0.25 L1 between
-0.18 L1 bo
-0.33 L1 book
-0.04 L1 boss
0.13 L1 both
-0.17 L1 brother
-0.44 L1 but
0.18 L1 by
1.02 L1 called
0.24 L1 canceled
-0.41 L1 cast
-0.33 L1 character
-0.05 L1 chief
-0.05 L1 co-creator
0.32 L1 comedy
-0.72 L1 creator
-0.11 L1 creators
-0.24 L1 de
-0.23 L1 detective
0.33 L1 direct
-0.16 L1 director
-0.14 L1 directors
-0.21 L1 doing
-0.09 L1 drama
0.28 L1 dramas
0.60 L1 dramedy
-0.42 L1 executive
0.13 L1 expect
-0.37 L1 father
-0.39 L1 feature
-0.06 L1 features
-0.46 L1 film
-0.15 L1 followed
0.21 L1 follows
-0.65 L1 former
-0.97 L1 from
-0.16 L1 game
-0.18 L1 genre
-0.80 L1 has
-0.38 L1 his
0.05 L1 hit
-0.16 L1 host
-0.38 L1 husband
-0.39 L1 imdb
1.10 L1 in
-0.44 L1 in-demand
0.41 L1 include
-0.39 L1 includes
0.20 L1 including
0.32 L1 into
0.60 L1 is
-0.50 L1 its
-0.05 L1 join
-0.10 L1 joining
-0.36 L1 la
0.31 L1 last
-0.06 L1 lead
-0.22 L1 make
-0.26 L1 meets
-0.16 L1 members
0.24 L1 more
-0.84 L1 mother
-0.39 L1 movie
-0.49 L1 named
-0.42 L1 new
-0.69 L1 newcomer
-0.11 L1 newcomers
-0.72 L1 no
-0.70 L1 nominated
-0.16 L1 nominee
-0.15 L1 not
-0.23 L1 novel
0.22 L1 of
-0.50 L1 official
-0.12 L1 on
-0.50 L1 one
-0.21 L1 opposite
-0.91 L1 or
-0.27 L1 other
-0.55 L1 our
-0.65 L1 photo
0.66 L1 pilot
-0.41 L1 play
-0.06 L1 played
-0.07 L1 playing
-0.41 L1 plays
0.20 L1 popular
-0.45 L1 portray
-0.18 L1 president
-0.28 L1 producer
-0.13 L1 protagonist
-0.05 L1 protagonists
-0.55 L1 publisher
-0.53 L1 release
0.39 L1 renewed
0.04 L1 renewing
-0.47 L1 replacing
0.52 L1 s
-0.13 L1 said
-0.24 L1 sees
0.32 L1 series
-0.33 L1 service
0.59 L1 show
-0.18 L1 showrunner
-0.59 L1 shows
0.25 L1 since
-0.23 L1 small
-0.24 L1 so
-0.42 L1 son
-0.32 L1 song
-0.25 L1 star
-0.51 L1 starred
-0.38 L1 starring
-0.64 L1 stars
-0.67 L1 studio
-0.44 L1 takes
0.27 L1 that
-1.32 L1 the
-0.61 L1 their
0.31 L1 though
-0.26 L1 three
-0.06 L1 thriller
-0.48 L1 through
-0.33 L1 title
0.27 L1 titled
-0.86 L1 to
-0.50 L1 told
-0.33 L1 under
-0.06 L1 upon
-0.08 L1 vampire
-0.31 L1 via
-0.18 L1 villain
-0.45 L1 wanted
-0.42 L1 was
0.07 L1 watch
-0.35 L1 when
0.49 L1 whether
0.81 L1 while
-0.37 L1 why
-0.38 L1 wife
0.29 L1 will
-0.11 L1 winner
0.22 L1 winning
0.59 L1 with
-0.12 L1 writer
-0.44 L1 young
0.61 L1 |
-0.11 L1 –
0.09 L1 ”
-0.05 L2 %C 's
-0.40 L2 %C ,
-0.10 L2 %C /
-0.67 L2 %C and
0.20 L2 %C drama
0.33 L2 %C include
0.25 L2 %C series
0.41 L2 %C show
0.15 L2 %G %X
-0.57 L2 %G 's
0.09 L2 %G (
-0.73 L2 %G ,
-0.22 L2 %G and
-0.45 L2 %G as
-0.12 L2 %G de
-0.06 L2 %G for
0.49 L2 %G in
-0.06 L2 %G or
-0.14 L2 %G the
-0.50 L2 %G ”
-0.08 L2 %N ,
0.14 L2 %N and
0.31 L2 %N of
-0.16 L2 %O %O
-0.16 L2 %O ,
-0.26 L2 %X %X
-0.25 L2 %X %Y
-0.40 L2 %X '
0.81 L2 %X 's
-0.88 L2 %X (
-0.08 L2 %X )
-0.13 L2 %X ,
-0.29 L2 %X /
-0.95 L2 %X :
0.67 L2 %X ;
-0.18 L2 %X a
-0.05 L2 %X actor
-0.13 L2 %X actress
0.04 L2 %X and
-0.33 L2 %X are
-0.47 L2 %X as
-0.13 L2 %X by
-0.31 L2 %X creator
-0.15 L2 %X de
-0.66 L2 %X drama
-0.87 L2 %X for
-0.59 L2 %X from
0.14 L2 %X in
-0.26 L2 %X is
-0.09 L2 %X of
-0.56 L2 %X on
-0.07 L2 %X plays
-0.15 L2 %X series
0.40 L2 %X show
-0.12 L2 %X so
-0.04 L2 %X star
-0.17 L2 %X starring
-0.18 L2 %X stars
0.13 L2 %X that
-0.47 L2 %X the
0.45 L2 %X thriller
-0.16 L2 %X to
-0.81 L2 %X with
-0.71 L2 %X –
0.25 L2 %Y ,
0.28 L2 ' ,
0.52 L2 ' s
-0.19 L2 's book
-0.33 L2 's father
-0.38 L2 's husband
0.32 L2 's series
0.45 L2 ) ,
0.83 L2 ) and
-0.31 L2 ) as
-0.76 L2 ) –
0.56 L2 , "
-0.22 L2 , a
-0.38 L2 , after
0.09 L2 , and
0.04 L2 , but
-0.43 L2 , called
-0.14 L2 , including
0.26 L2 , like
-0.20 L2 , starring
-0.69 L2 , the
0.31 L2 , though
-0.26 L2 , while
0.25 L2 , ”
-0.70 L2 - nominated
0.22 L2 - winning
-0.11 L2 . /
0.55 L2 ; and
-0.73 L2 ^ %C
-0.39 L2 ^ %N
0.16 L2 ^ ^
-0.13 L2 ^ actor
0.82 L2 ^ and
-0.13 L2 ^ as
0.14 L2 ^ both
-0.40 L2 ^ but
-0.41 L2 ^ cast
-0.40 L2 ^ creator
-0.42 L2 ^ executive
0.15 L2 ^ for
-0.08 L2 ^ from
-0.18 L2 ^ genre
-0.39 L2 ^ imdb
0.28 L2 ^ is
-0.12 L2 ^ joining
-0.43 L2 ^ release
-0.08 L2 ^ showrunner
-0.05 L2 ^ starring
-0.16 L2 ^ stars
-0.22 L2 ^ when
0.08 L2 ^ while
0.29 L2 ^ will
-0.27 L2 about the
-0.20 L2 according to
-0.07 L2 actor ,
-0.20 L2 adaptation of
-0.19 L2 after the
0.36 L2 all :
-0.45 L2 along with
-0.25 L2 also includes
-0.19 L2 also stars
0.72 L2 and a
-0.23 L2 and around
-0.22 L2 and starring
-0.46 L2 and the
-0.08 L2 and writer
-0.29 L2 anime at
-0.32 L2 announced at
-0.21 L2 as a
-0.32 L2 as an
-0.22 L2 as the
-0.66 L2 at %N
-0.26 L2 at the
-0.05 L2 back ;
-0.56 L2 based on
0.50 L2 be the
-0.38 L2 by %G
-0.07 L2 cast includes
-0.16 L2 cast members
-0.16 L2 cast of
-0.07 L2 character ,
-0.23 L2 city of
0.38 L2 comedy pilot
0.62 L2 comedy series
0.41 L2 confirmed that
-0.22 L2 could the
-0.47 L2 created by
-0.24 L2 daughter ,
-0.36 L2 de la
-0.80 L2 directed by
-0.07 L2 directing at
0.13 L2 director of
0.29 L2 done with
-0.36 L2 drama ,
0.32 L2 drama pilot
0.14 L2 drama series
-0.05 L2 drama starring
-0.53 L2 during the
-0.07 L2 duties with
0.46 L2 episode of
-0.54 L2 episodes of
-0.14 L2 executive producer
0.33 L2 family drama
0.63 L2 fans of
-0.65 L2 film ,
-0.96 L2 filming in
0.45 L2 followed by
-0.21 L2 follows a
-0.05 L2 for the
0.23 L2 from the
-0.29 L2 game show
-0.11 L2 has axed
0.24 L2 has canceled
0.06 L2 hit series
0.40 L2 hit thriller
0.33 L2 hosted by
-0.29 L2 illustrated by
0.06 L2 in the
-0.47 L2 it starred
-0.50 L2 launch on
-0.24 L2 led by
0.23 L2 limited series
-0.53 L2 location in
-0.37 L2 man ,
-0.29 L2 manga by
0.24 L2 meanwhile ,
-0.11 L2 name by
-0.25 L2 named as
-0.55 L2 new series
0.68 L2 novel ,
-0.21 L2 novel by
-0.23 L2 novels by
-0.20 L2 of a
-0.36 L2 of the
-0.15 L2 on a
-0.48 L2 on the
-0.37 L2 ono as
0.30 L2 order for
0.23 L2 order to
0.18 L2 original series
0.29 L2 out of
-0.10 L2 part of
0.51 L2 picked up
-0.43 L2 played by
0.12 L2 plot of
-0.44 L2 premiere of
-0.16 L2 president of
-0.30 L2 produce through
-0.57 L2 produced by
-0.12 L2 reads :
0.53 L2 replaced by
0.29 L2 return of
-0.18 L2 returning as
-0.14 L2 returns as
-0.10 L2 revolves around
-0.11 L2 role as
0.23 L2 role in
-0.83 L2 role of
-0.10 L2 roles as
-0.20 L2 says :
-0.29 L2 season %N
-0.67 L2 season ,
0.42 L2 season is
-0.21 L2 season of
0.06 L2 seasons of
-0.56 L2 series %X
-0.13 L2 series ,
-0.43 L2 series and
-0.18 L2 series follows
-0.14 L2 series from
-0.08 L2 series is
0.68 L2 series of
-0.07 L2 series starring
-0.22 L2 series stars
-0.54 L2 series with
-0.51 L2 set in
-0.72 L2 shooting in
0.17 L2 show ,
-0.26 L2 show stars
0.27 L2 shows :
-0.08 L2 shows like
-0.16 L2 slate includes
-0.84 L2 spin-off of
-0.30 L2 star as
0.41 L2 star in
0.57 L2 starred in
-0.18 L2 stars as
0.61 L2 stars in
-0.16 L2 story of
-0.29 L2 success of
-0.05 L2 such as
-0.43 L2 team at
0.31 L2 teaser for
-0.42 L2 television series
0.35 L2 that the
-0.13 L2 the %N
-0.27 L2 the %X
-0.09 L2 the book
-0.32 L2 theme song
-0.32 L2 thriller /
0.16 L2 thriller called
0.10 L2 thriller series
0.07 L2 to bring
0.48 L2 to the
-0.52 L2 town of
0.47 L2 trailer for
0.23 L2 trailer of
0.04 L2 two of
-0.08 L2 under director
-0.17 L2 up with
0.49 L2 version of
-0.28 L2 voice of
0.42 L2 was in
-0.14 L2 well as
0.24 L2 when is
-0.17 L2 who plays
-0.05 L2 will be
-0.37 L2 will play
-0.79 L2 working with
0.07 L2 world of
-0.46 L2 written by
-0.30 L2 – the
-0.39 L2 ” and
-0.20 L2 ” said
0.30 L3 %C %C %X
0.54 L3 %C %C ,
0.29 L3 %C %C and
0.41 L3 %C %C show
0.58 L3 %C ' s
-0.05 L3 %C announced that
-0.39 L3 %C at %N
-0.11 L3 %C has axed
0.24 L3 %C has canceled
-0.51 L3 %G %G 's
0.10 L3 %G %G (
-0.48 L3 %G %G ,
-0.60 L3 %G %G and
-0.08 L3 %G %G as
0.26 L3 %G %G in
0.42 L3 %G %X 's
-0.71 L3 %G %X (
0.62 L3 %G %X ;
-1.30 L3 %G %X and
-0.39 L3 %G %X as
-0.57 L3 %G %X for
-0.71 L3 %G %X in
-0.38 L3 %G 's husband
-0.13 L3 %G ) ,
-0.28 L3 %G ) and
-0.83 L3 %G , and
-0.46 L3 %G , ”
-0.20 L3 %N %X %X
0.66 L3 %N ) ,
-0.10 L3 %X %G (
-0.45 L3 %X %G ,
-0.07 L3 %X %G and
-0.84 L3 %X %N ,
-0.10 L3 %X %N and
-0.19 L3 %X %X '
0.35 L3 %X %X 's
-0.74 L3 %X %X (
-0.35 L3 %X %X ,
0.37 L3 %X %X ;
0.14 L3 %X %X and
-0.25 L3 %X %X as
-0.12 L3 %X %X for
-1.07 L3 %X %X in
-0.09 L3 %X %X of
-0.17 L3 %X %X stars
-0.37 L3 %X %X the
-0.04 L3 %X %X with
0.31 L3 %X ' ,
-0.19 L3 %X 's book
-0.82 L3 %X ) ,
0.82 L3 %X ) and
-0.28 L3 %X ) as
-0.15 L3 %X , and
-0.04 L3 %X , starring
-0.35 L3 %X , the
0.41 L3 %X , with
0.22 L3 %X , ”
0.22 L3 %X - winning
-0.40 L3 %X and the
-0.20 L3 %X at %N
-0.20 L3 %X season %N
0.14 L3 %X series ,
-0.18 L3 %X stars as
-0.32 L3 %X thriller /
-0.54 L3 %X ” and
-0.77 L3 %Y ) –
-0.52 L3 %Y , but
0.08 L3 %Y , the
-0.38 L3 %Y at %N
-0.14 L3 ' ) ,
0.42 L3 ' , and
-0.29 L3 's %X ,
-0.38 L3 's %X and
-0.30 L3 's %X to
-0.73 L3 ( %G ,
-1.03 L3 ( %X ,
-0.44 L3 ) , and
-0.40 L3 ) , with
-0.21 L3 , %C 's
-0.64 L3 , %G ,
-0.53 L3 , %G and
0.51 L3 , %X ,
-0.25 L3 , %X :
0.44 L3 , %X and
-0.20 L3 , according to
-0.32 L3 , along with
-0.09 L3 , directed by
-0.42 L3 , played by
-0.16 L3 , president of
-0.49 L3 , produced by
0.62 L3 , such as
-0.15 L3 , written by
-0.20 L3 , ” said
0.70 L3 . %N ,
-0.50 L3 . %X ,
-0.09 L3 / %C /
0.56 L3 ^ %C 's
-0.73 L3 ^ ^ %C
-0.39 L3 ^ ^ %N
0.16 L3 ^ ^ ^
-0.13 L3 ^ ^ actor
0.82 L3 ^ ^ and
-0.13 L3 ^ ^ as
0.14 L3 ^ ^ both
-0.40 L3 ^ ^ but
-0.41 L3 ^ ^ cast
-0.40 L3 ^ ^ creator
-0.42 L3 ^ ^ executive
0.15 L3 ^ ^ for
-0.08 L3 ^ ^ from
-0.18 L3 ^ ^ genre
-0.39 L3 ^ ^ imdb
0.28 L3 ^ ^ is
-0.12 L3 ^ ^ joining
-0.43 L3 ^ ^ release
-0.08 L3 ^ ^ showrunner
-0.05 L3 ^ ^ starring
-0.16 L3 ^ ^ stars
-0.22 L3 ^ ^ when
0.08 L3 ^ ^ while
0.29 L3 ^ ^ will
-0.52 L3 ^ based on
-0.22 L3 ^ could the
0.42 L3 ^ fans of
-0.47 L3 ^ it starred
0.24 L3 ^ meanwhile ,
-0.13 L3 ^ produced by
0.24 L3 ^ when is
-0.10 L3 ^ written by
-0.19 L3 an adaptation of
0.27 L3 and %C 's
-0.52 L3 and directed by
-0.19 L3 and illustrated by
-0.07 L3 and produced by
-0.04 L3 and written by
-0.35 L3 as %G and
-0.13 L3 as %G the
-0.55 L3 as %X ,
0.37 L3 as %X and
-0.14 L3 as well as
0.19 L3 at %C include
-0.07 L3 based on the
-0.18 L3 be directed by
-0.33 L3 both %X and
-0.12 L3 by %X /
-0.25 L3 by %X and
-0.21 L3 cast also includes
-0.12 L3 centers on a
-0.04 L3 comedy series from
-0.27 L3 de %X (
0.41 L3 e. %G and
-0.30 L3 executive produce through
0.41 L3 has confirmed that
-0.07 L3 his role as
0.50 L3 in %X ,
-0.76 L3 in %X and
0.15 L3 in %Y ,
-0.23 L3 in and around
-0.29 L3 is directed by
-0.04 L3 is produced by
-0.14 L3 is written by
-0.07 L3 lee %X ,
-0.29 L3 like %X ,
0.43 L3 new season of
0.39 L3 new seasons of
0.31 L3 of %C 's
0.40 L3 of %X ,
-0.50 L3 of %X and
-0.44 L3 on %C 's
0.13 L3 on %X that
-0.53 L3 on location in
-0.29 L3 opening theme song
-0.09 L3 producer ) ,
-0.11 L3 same name by
0.61 L3 season %N ,
0.15 L3 season %N of
-0.06 L3 season of the
0.42 L3 second season of
-0.10 L3 series written by
-0.43 L3 set in the
0.60 L3 shows such as
-0.19 L3 story of a
0.10 L3 the %G and
0.42 L3 the %X ,
-0.18 L3 the %X and
-0.62 L3 the %X for
-0.29 L3 the anime at
-0.06 L3 the cast includes
-0.17 L3 the cast of
0.33 L3 the end of
0.12 L3 the plot of
-0.15 L3 the premiere of
0.11 L3 the return of
-0.60 L3 the role of
-0.18 L3 the series follows
-0.05 L3 the series stars
-0.11 L3 the show ,
-0.26 L3 the show stars
-0.29 L3 the success of
-0.36 L3 the town of
0.26 L3 the trailer for
0.07 L3 the world of
0.70 L3 third season of
0.45 L3 to %C 's
0.47 L3 to %X ,
-0.19 L3 was created by
-0.07 L3 was directed by
-0.17 L3 was written by
0.33 L3 will star in
-0.50 L3 “ %G ”
-0.47 L3 ” %X and
-0.10 L3 ” ) and
0.13 LR " ,
-0.26 LR %C ,
-0.51 LR %G %X
-0.39 LR %N .
-0.32 LR %N and
-0.37 LR %N on
-0.08 LR %O 's
-0.41 LR %X $
-0.36 LR %X %X
-0.53 LR %X ,
-0.55 LR %X .
0.63 LR %X for
-0.33 LR %Y ,
-0.27 LR %Y and
-0.28 LR ' and
-0.10 LR 's )
0.05 LR 's ,
-0.82 LR 's .
-0.79 LR 's :
0.59 LR 's and
0.37 LR 's as
0.07 LR 's for
-0.05 LR 's has
0.65 LR 's is
-0.49 LR 's novels
0.10 LR 's season
-0.68 LR 's to
-0.07 LR ( $
-0.16 LR ( )
-1.49 LR ( ,
-0.09 LR ( /
-0.08 LR ( :
-0.73 LR ( “
0.25 LR ) (
-0.36 LR , $
-0.97 LR , 's
-0.96 LR , (
-1.34 LR , )
0.14 LR , ,
-0.26 LR , -
0.39 LR , .
-0.21 LR , :
0.79 LR , ;
0.36 LR , and
-0.65 LR , announced
-0.25 LR , as
-0.26 LR , confirmed
0.32 LR , creator
-0.10 LR , follows
-0.32 LR , has
-0.29 LR , in
-0.30 LR , is
-0.18 LR , said
0.62 LR , season
-0.58 LR , series
-0.14 LR , to
0.12 LR , was
-0.63 LR , “
-0.19 LR -- ,
-0.48 LR / $
-0.12 LR / %Y
-0.20 LR / )
-0.34 LR / /
-0.17 LR : $
0.31 LR : 's
-0.50 LR : (
-0.34 LR : ,
0.22 LR : .
0.36 LR : is
-0.15 LR : to
0.58 LR : will
0.25 LR ; ,
-0.45 LR ; and
-0.07 LR ; is
-0.06 LR ; remains
0.10 LR ^ "
0.37 LR ^ $
0.33 LR ^ %C
0.85 LR ^ %N
-0.25 LR ^ %X
-0.90 LR ^ 's
0.67 LR ^ (
-0.51 LR ^ -
-0.35 LR ^ .
-0.12 LR ^ /
0.80 LR ^ :
0.30 LR ^ also
-0.74 LR ^ and
-0.65 LR ^ are
-0.74 LR ^ as
0.40 LR ^ by
-0.35 LR ^ cast
0.31 LR ^ confirmed
-0.05 LR ^ created
0.64 LR ^ fans
-0.40 LR ^ first
-0.36 LR ^ has
-0.52 LR ^ in
0.23 LR ^ is
0.56 LR ^ isn't
-0.58 LR ^ it
-0.16 LR ^ joins
-0.12 LR ^ launched
-0.55 LR ^ makes
-0.51 LR ^ on
0.37 LR ^ or
-0.49 LR ^ play
-0.24 LR ^ plays
-0.04 LR ^ returns
-0.09 LR ^ said
-0.38 LR ^ season
-0.21 LR ^ series
-0.80 LR ^ star
-0.65 LR ^ stars
-0.58 LR ^ the
-0.61 LR ^ to
-0.46 LR ^ told
-0.37 LR ^ was
0.44 LR ^ which
0.40 LR ^ will
-0.11 LR ^ with
-0.08 LR ^ wrote
0.70 LR ^ –
-0.71 LR a ,
-0.08 LR a lawyer
-0.15 LR a production
0.27 LR a season
0.18 LR about season
-0.07 LR actor ,
-0.28 LR actress .
-0.13 LR and $
-0.09 LR and %X
-0.89 LR and 's
-0.44 LR and (
-0.42 LR and ,
0.23 LR and .
-0.69 LR and :
-0.35 LR and ;
-0.87 LR and all
-0.15 LR and also
0.16 LR and and
-0.67 LR and are
-0.08 LR and as
-0.08 LR and being
-0.27 LR and executive
0.49 LR and for
0.17 LR and have
0.47 LR and in
0.87 LR and is
0.15 LR and on
-0.38 LR and respectively
-0.07 LR and return
-0.18 LR and story
-0.61 LR and to
-0.15 LR and was
-0.05 LR and who
0.20 LR and will
0.74 LR and with
-0.32 LR and –
-0.07 LR are (
0.26 LR are ,
-0.10 LR around ,
-0.23 LR around .
-0.46 LR as $
-0.19 LR as (
0.47 LR as ,
-0.99 LR as .
-0.06 LR as ;
-0.37 LR as and
-0.32 LR as in
-0.57 LR as is
-0.32 LR as the
-0.59 LR as with
-0.28 LR as would
-0.60 LR at ,
-0.63 LR at .
-0.14 LR at in
-0.15 LR back and
-0.23 LR between and
-0.19 LR book ,
0.14 LR both and
0.07 LR but has
0.18 LR but is
-0.27 LR by 's
-0.36 LR by (
0.32 LR by ,
-0.59 LR by .
-0.12 LR by /
-0.47 LR by and
-0.21 LR by on
0.50 LR by “
-0.43 LR called ,
0.84 LR called .
-0.24 LR cast $
-0.08 LR character (
-0.05 LR co-creator ,
0.15 LR comedy .
0.66 LR comedy on
-0.15 LR creator .
-0.13 LR creator has
-0.06 LR director (
0.20 LR drama .
0.52 LR drama returns
0.09 LR drama will
0.10 LR dramas and
-0.41 LR executive ,
-0.37 LR father (
-0.32 LR film ,
-0.18 LR follows (
0.57 LR for $
0.27 LR for 's
-0.55 LR for ,
-0.25 LR for .
0.27 LR for and
-0.11 LR for as
-0.36 LR for on
0.47 LR for season
0.07 LR for series
0.13 LR for to
-0.61 LR for –
-0.14 LR from 's
-0.45 LR from ,
-0.41 LR from .
-0.12 LR from and
-0.16 LR genre /
-0.75 LR has and
0.47 LR in $
-0.81 LR in 's
-0.06 LR in ,
0.60 LR in .
-0.52 LR in and
-0.55 LR in for
-0.15 LR in in
-0.62 LR in on
0.44 LR in season
-0.18 LR in series
-0.05 LR include (
0.50 LR include ,
-0.29 LR include and
-0.14 LR includes (
-0.28 LR includes ,
0.45 LR including (
-0.27 LR including ,
-0.21 LR including and
0.15 LR is %X
-0.24 LR is 's
0.52 LR is (
-0.81 LR is ,
-0.10 LR is .
-0.17 LR is as
0.40 LR is on
0.78 LR is season
-0.44 LR its ,
0.05 LR like ,
-0.37 LR like and
-0.26 LR meets ,
-0.16 LR members ,
-0.39 LR movie .
0.40 LR of $
-0.49 LR of %X
0.04 LR of 's
-0.29 LR of (
0.16 LR of ,
0.82 LR of .
0.35 LR of :
0.20 LR of ?
0.19 LR of and
-0.31 LR of as
0.43 LR of have
-0.63 LR of in
-0.46 LR of is
0.53 LR of on
0.89 LR of season
-0.31 LR of to
0.34 LR of was
-0.06 LR of who
0.31 LR of will
-0.17 LR of “
-0.53 LR on $
-0.04 LR on %Y
0.11 LR on 's
-0.57 LR on ,
-0.26 LR on and
-0.40 LR on in
-0.77 LR or .
0.49 LR pilot ,
-0.31 LR play ,
-0.41 LR plays ,
-0.05 LR producer 's
-0.09 LR producer will
0.04 LR renewing for
-0.20 LR said ,
-0.17 LR series ,
0.65 LR series .
0.09 LR series has
0.45 LR series is
0.49 LR series will
0.49 LR show ,
0.85 LR show .
0.60 LR show with
-0.10 LR showrunner ,
-0.23 LR small town
-0.12 LR so $
-0.08 LR star (
-0.11 LR star and
-0.07 LR starring 's
-0.28 LR starring ,
-0.09 LR starring and
-0.06 LR stars (
-0.42 LR stars ,
-0.13 LR that 's
-0.24 LR that ,
0.16 LR that was
0.36 LR that will
0.30 LR the $
-0.17 LR the %X
-0.16 LR the %Y
-0.07 LR the 's
-0.29 LR the (
-0.38 LR the ,
-0.09 LR the -
-0.17 LR the :
0.16 LR the ?
-0.60 LR the and
-0.14 LR the area
-0.16 LR the for
-0.14 LR the in
0.28 LR the is
-0.37 LR the last
0.30 LR the series
-0.40 LR the show
-0.62 LR the spinoff
-0.22 LR the to
-0.40 LR the will
0.34 LR thriller ,
0.17 LR thriller has
-0.30 LR through .
-0.48 LR to 's
0.10 LR to ,
-0.23 LR to .
0.38 LR to and
0.05 LR to for
0.19 LR to in
0.17 LR to the
-0.11 LR to to
-0.18 LR villain ,
0.25 LR when was
0.45 LR whether is
0.06 LR while is
-0.80 LR while will
-0.10 LR winner ,
-0.47 LR with 's
-0.55 LR with (
0.53 LR with ,
-1.29 LR with .
-0.20 LR with again
0.56 LR with and
-0.07 LR with as
-0.09 LR with at
0.48 LR with in
0.59 LR | (
-1.03 LR – $
0.98 LR – ,
-0.89 LR ” )
-0.08 LR ” ,
0.89 LR ” and
-0.33 LR ” said
0.30 Lb2 "
-0.16 Lb2 %C
-0.42 Lb2 %G
0.54 Lb2 %N
-0.40 Lb2 %O
-0.13 Lb2 %X
0.22 Lb2 %Y
0.45 Lb2 '
-0.32 Lb2 's
-0.32 Lb2 (
0.59 Lb2 )
0.49 Lb2 -
-0.11 Lb2 .
-0.13 Lb2 /
-0.14 Lb2 :
0.55 Lb2 ;
-0.08 Lb2 ^
-0.98 Lb2 a
-0.27 Lb2 about
-0.20 Lb2 according
0.37 Lb2 account
-0.07 Lb2 actor
-0.42 Lb2 actors
-0.44 Lb2 adaptation
-0.07 Lb2 added
-0.37 Lb2 after
-0.25 Lb2 again
0.27 Lb2 all
-0.45 Lb2 along
-0.33 Lb2 already
-0.45 Lb2 also
-0.12 Lb2 and
0.05 Lb2 anime
-0.23 Lb2 announced
-0.12 Lb2 announcement
-0.20 Lb2 another
0.14 Lb2 around
-0.75 Lb2 as
-0.86 Lb2 at
0.41 Lb2 back
-0.56 Lb2 backdrop
-0.60 Lb2 based
-0.07 Lb2 be
0.51 Lb2 book
-0.54 Lb2 bring
-0.48 Lb2 by
-0.08 Lb2 call
-0.26 Lb2 cast
-0.24 Lb2 character
-0.36 Lb2 characters
-0.23 Lb2 city
-0.23 Lb2 co-production
0.49 Lb2 comedy
0.42 Lb2 confirmed
-0.22 Lb2 could
-0.23 Lb2 cox
-0.47 Lb2 created
0.43 Lb2 creator
-0.10 Lb2 creators
-0.24 Lb2 daughter
-0.36 Lb2 de
-0.80 Lb2 directed
-0.07 Lb2 directing
0.11 Lb2 director
0.30 Lb2 done
0.17 Lb2 drama
-0.53 Lb2 during
-0.07 Lb2 duties
0.09 Lb2 episode
-0.67 Lb2 episodes
0.07 Lb2 executive
0.34 Lb2 family
-0.58 Lb2 famous
0.61 Lb2 fans
-0.16 Lb2 fantasy
-0.30 Lb2 far
-0.65 Lb2 film
-0.24 Lb2 filming
-0.21 Lb2 first
0.22 Lb2 five
0.45 Lb2 followed
0.29 Lb2 follows
-0.22 Lb2 for
-0.23 Lb2 four
-0.29 Lb2 from
-0.06 Lb2 front
-0.20 Lb2 game
-0.17 Lb2 guy
0.17 Lb2 had
0.58 Lb2 has
-0.20 Lb2 he
-0.47 Lb2 her
-0.51 Lb2 here
-0.69 Lb2 his
0.42 Lb2 hit
0.32 Lb2 horror
0.33 Lb2 hosted
-0.25 Lb2 house
0.14 Lb2 i
-0.29 Lb2 illustrated
-0.28 Lb2 in
-0.21 Lb2 into
0.66 Lb2 is
-0.85 Lb2 it
-0.55 Lb2 its
-0.25 Lb2 iu
-0.58 Lb2 known
-0.50 Lb2 launch
-0.09 Lb2 law
0.63 Lb2 lawyer
0.48 Lb2 leads
-0.24 Lb2 led
-0.07 Lb2 like
0.23 Lb2 limited
-0.53 Lb2 location
-0.52 Lb2 looking
-0.36 Lb2 man
-0.29 Lb2 manga
0.23 Lb2 meanwhile
-0.38 Lb2 members
-0.54 Lb2 mother
-0.54 Lb2 moved
-0.20 Lb2 name
-0.25 Lb2 named
-0.06 Lb2 network
0.22 Lb2 new
0.08 Lb2 news
0.37 Lb2 novel
-0.47 Lb2 novels
-0.13 Lb2 now
-0.31 Lb2 of
-0.22 Lb2 off
-0.60 Lb2 on
-0.37 Lb2 ono
0.68 Lb2 or
0.44 Lb2 order
0.44 Lb2 original
0.20 Lb2 out
-0.54 Lb2 pair
0.07 Lb2 part
-0.11 Lb2 partner
0.51 Lb2 picked
0.72 Lb2 pilots
-0.16 Lb2 play
-0.43 Lb2 played
0.12 Lb2 plot
-0.47 Lb2 premiere
-0.16 Lb2 president
-0.31 Lb2 previously
-0.30 Lb2 produce
-0.57 Lb2 produced
0.60 Lb2 producer
-0.37 Lb2 production
-0.04 Lb2 programming
0.42 Lb2 project
-0.22 Lb2 quickly
-0.12 Lb2 reads
0.82 Lb2 replaced
-0.26 Lb2 report
-0.20 Lb2 reports
0.58 Lb2 return
-0.11 Lb2 returning
-0.14 Lb2 returns
-0.10 Lb2 revolves
-0.21 Lb2 role
-0.39 Lb2 roles
-0.60 Lb2 rolling
0.31 Lb2 romantic
0.11 Lb2 rookie
0.26 Lb2 run
0.16 Lb2 runs
0.37 Lb2 said
-0.12 Lb2 same
-0.41 Lb2 says
0.17 Lb2 scripted
-0.42 Lb2 season
0.55 Lb2 seasons
-0.19 Lb2 second
-0.62 Lb2 sequel
-0.38 Lb2 series
-0.48 Lb2 she
-0.72 Lb2 shooting
-0.35 Lb2 show
-0.49 Lb2 shown
0.33 Lb2 shows
-0.16 Lb2 slate
-0.21 Lb2 space
-0.84 Lb2 spin-off
-0.41 Lb2 spinoff
0.35 Lb2 spy
0.22 Lb2 star
0.57 Lb2 starred
-0.50 Lb2 starring
-0.31 Lb2 stories
-0.31 Lb2 story
0.27 Lb2 success
-0.05 Lb2 such
0.36 Lb2 take
-0.46 Lb2 team
-0.04 Lb2 teaser
-0.24 Lb2 television
-0.30 Lb2 that
-0.33 Lb2 the
-0.47 Lb2 their
-0.13 Lb2 them
-0.32 Lb2 theme
0.15 Lb2 there
-0.47 Lb2 this
-0.26 Lb2 three
0.07 Lb2 thriller
-0.16 Lb2 time
0.41 Lb2 title
0.31 Lb2 to
0.22 Lb2 together
-0.61 Lb2 town
0.49 Lb2 trailer
-0.31 Lb2 tv
-0.43 Lb2 uk
-0.08 Lb2 under
-0.45 Lb2 us
0.49 Lb2 version
-0.40 Lb2 video
-0.29 Lb2 voice
0.32 Lb2 was
-0.70 Lb2 we
0.45 Lb2 web
-0.07 Lb2 week
-0.14 Lb2 well
-0.34 Lb2 what
-0.28 Lb2 when
0.13 Lb2 which
-0.39 Lb2 while
-0.57 Lb2 who
-0.63 Lb2 will
-0.53 Lb2 with
-0.92 Lb2 working
-0.46 Lb2 written
-0.67 Lb2 years
-0.10 Lb2 you
-0.30 Lb2 –
-0.42 Lb2 ”
0.53 R1 !
0.55 R1 "
-0.12 R1 $
-0.53 R1 %
0.35 R1 %C
-0.28 R1 %G
0.96 R1 %N
-0.14 R1 %O
-1.56 R1 %X
-1.25 R1 %Y
0.27 R1 '
-0.84 R1 's
0.48 R1 (
-0.99 R1 )
0.33 R1 ,
-0.98 R1 -
0.15 R1 --
0.07 R1 .
-0.48 R1 ...
-0.82 R1 /
0.69 R1 ?
0.38 R1 [
-0.74 R1 ]
0.23 R1 a
-0.78 R1 actor
-0.74 R1 actress
-0.06 R1 after
-0.21 R1 again
-0.19 R1 agent
0.41 R1 all
0.40 R1 along
0.12 R1 also
-0.47 R1 although
0.68 R1 an
-0.38 R1 and
-0.23 R1 animated
0.56 R1 announced
0.05 R1 are
-0.14 R1 area
-0.42 R1 as
-0.71 R1 at
-0.18 R1 attends
-0.68 R1 back
0.56 R1 based
0.36 R1 became
-0.16 R1 before
0.30 R1 begins
-0.08 R1 being
-0.45 R1 book
-0.57 R1 broadcast
-0.71 R1 but
0.59 R1 by
-0.33 R1 can
-0.29 R1 cast
-0.20 R1 come
0.19 R1 coming
-0.27 R1 commented
0.23 R1 confirmed
-0.37 R1 created
0.72 R1 creator
-0.53 R1 data
-0.53 R1 de
-0.16 R1 described
-0.07 R1 directs
-0.53 R1 drama
0.37 R1 executive
-0.20 R1 family
0.68 R1 fans
0.07 R1 first
0.10 R1 for
1.41 R1 from
-0.21 R1 girl
0.32 R1 goes
-0.09 R1 had
0.54 R1 has
0.24 R1 have
-0.08 R1 his
-0.23 R1 in
0.26 R1 into
0.08 R1 is
-0.72 R1 it
-0.06 R1 joining
-0.09 R1 joins
0.07 R1 last
0.51 R1 later
-0.39 R1 launch
-0.15 R1 launched
-0.08 R1 lawyer
-0.25 R1 leads
-0.20 R1 leave
0.34 R1 left
-0.05 R1 light
-0.37 R1 made
-0.69 R1 magazine
-0.34 R1 makes
-0.31 R1 next
0.20 R1 no
0.12 R1 not
-0.56 R1 novels
-0.79 R1 of
0.17 R1 on
0.31 R1 or
-0.59 R1 out
-0.48 R1 play
-0.53 R1 played
-0.12 R1 playing
-0.24 R1 plays
-0.10 R1 premiered
0.12 R1 premieres
0.35 R1 prequel
-0.25 R1 producers
-0.15 R1 production
0.07 R1 released
-0.27 R1 remains
-0.37 R1 respectively
-0.23 R1 return
0.63 R1 returns
-0.06 R1 revealed
-0.13 R1 role
-0.57 R1 said
-0.51 R1 says
0.05 R1 season
-0.11 R1 seems
-0.13 R1 senior
-0.39 R1 series
-0.12 R1 set
-0.31 R1 she
-0.54 R1 show
-0.29 R1 sisters
-0.40 R1 slot
-0.55 R1 spinoff
-0.48 R1 stage
-0.94 R1 star
0.23 R1 starring
0.24 R1 stars
0.05 R1 started
-0.28 R1 steps
-0.18 R1 story
-0.97 R1 take
-0.19 R1 takes
-0.29 R1 team
0.39 R1 tells
-0.86 R1 that
0.12 R1 the
-0.18 R1 this
-0.19 R1 thriller
-0.62 R1 time
0.47 R1 to
-0.18 R1 together
-0.53 R1 told
-0.10 R1 took
-0.23 R1 town
-0.37 R1 update
-0.48 R1 very
-0.49 R1 via
0.08 R1 villain
-0.38 R1 was
-0.52 R1 website
0.18 R1 were
0.42 R1 when
0.89 R1 which
0.69 R1 while
-0.41 R1 who
0.25 R1 will
-0.35 R1 winning
1.06 R1 with
-0.68 R1 won't
0.34 R1 would
0.34 R1 written
-0.10 R1 wrote
0.47 R1 |
0.78 R1 –
-0.17 R1 —
0.94 R1 “
0.45 R2 ! $
0.36 R2 " %X
-0.12 R2 $ $
-0.53 R2 % $
-0.71 R2 %G %X
-0.52 R2 %X %X
-0.47 R2 %X )
-0.40 R2 %X ,
-0.42 R2 %X .
-0.41 R2 %X and
0.15 R2 %X for
-0.34 R2 %Y $
-0.65 R2 %Y ,
-0.10 R2 %Y in
0.33 R2 ' %X
-0.98 R2 's %G
-0.20 R2 's '
-0.07 R2 's (
-0.34 R2 's announcement
-0.09 R2 's character
-0.11 R2 's childhood
-0.12 R2 's father
0.31 R2 's first
-0.22 R2 's husband
-0.49 R2 's journey
-0.35 R2 's last
-0.56 R2 's manga
-0.12 R2 's novel
-0.09 R2 's series
0.72 R2 's third
0.20 R2 ( %C
-1.11 R2 ( %G
1.26 R2 ( %N
-0.10 R2 ( %X
0.31 R2 ( %Y
-0.84 R2 ( '
0.67 R2 ( season
-0.41 R2 ( the
-0.38 R2 ( “
-0.11 R2 ) $
-0.40 R2 ) %G
-0.96 R2 ) ,
-0.30 R2 ) .
-0.74 R2 ) and
-0.37 R2 ) as
-0.34 R2 ) has
-0.55 R2 ) is
-0.10 R2 ) star
0.36 R2 ) who
-0.41 R2 ) will
-0.20 R2 ) would
0.24 R2 , "
0.39 R2 , %C
-0.48 R2 , %G
-0.29 R2 , %N
-0.33 R2 , %O
-0.67 R2 , %X
-0.45 R2 , %Y
0.51 R2 , a
-0.48 R2 , according
0.25 R2 , an
0.22 R2 , and
-0.52 R2 , announced
0.42 R2 , as
-0.18 R2 , but
-0.33 R2 , described
0.22 R2 , directed
-0.06 R2 , following
-0.69 R2 , from
-0.80 R2 , has
0.53 R2 , in
-0.17 R2 , is
-0.72 R2 , it
-0.23 R2 , its
-0.28 R2 , leaving
0.30 R2 , made
-0.37 R2 , mr
-0.40 R2 , new
-0.81 R2 , on
-0.25 R2 , once
-0.63 R2 , played
-0.67 R2 , premieres
-0.37 R2 , president
-0.27 R2 , produced
-0.34 R2 , respectively
-0.15 R2 , said
0.12 R2 , season
-0.17 R2 , since
0.22 R2 , starring
0.30 R2 , the
-0.15 R2 , their
-0.12 R2 , this
-0.07 R2 , told
-0.41 R2 , was
0.23 R2 , where
0.46 R2 , which
0.65 R2 , while
-0.81 R2 , who
-0.23 R2 , whose
0.40 R2 , will
0.26 R2 , with
0.24 R2 , written
-0.27 R2 , “
-0.13 R2 - based
-0.18 R2 - led
-0.31 R2 - owned
-0.16 R2 - set
-0.21 R2 - themed
-0.33 R2 - winning
0.12 R2 . $
-0.11 R2 . ,
-0.39 R2 ... $
-0.58 R2 / %C
-0.20 R2 / %N
-0.39 R2 / %X
-0.19 R2 : $
-0.68 R2 : %C
0.42 R2 : %X
-0.77 R2 : the
-0.23 R2 : “
0.46 R2 ; %C
-0.52 R2 ; %G
0.15 R2 ; %X
0.30 R2 ; and
-0.05 R2 ; the
0.40 R2 ? but
0.18 R2 a $
-0.31 R2 a %N
-0.74 R2 actress %G
-0.17 R2 again playing
0.40 R2 along with
0.40 R2 also had
-0.21 R2 and %C
-0.24 R2 and %G
-0.09 R2 and %X
-0.32 R2 and %Y
0.40 R2 and '
0.57 R2 and a
-0.27 R2 and directed
-0.18 R2 and her
-0.42 R2 and his
-0.13 R2 and is
0.12 R2 and it
0.19 R2 and other
-0.82 R2 and the
0.08 R2 and will
-0.49 R2 and written
-0.29 R2 and “
0.67 R2 announced on
0.59 R2 are %X
-0.06 R2 are all
-0.62 R2 are back
-0.13 R2 are executive
-0.55 R2 are the
-0.14 R2 area .
-0.55 R2 as %G
-0.53 R2 as %X
-0.16 R2 as a
-0.27 R2 as he
-0.19 R2 as the
0.22 R2 as well
-0.38 R2 at %N
-0.60 R2 at its
-0.08 R2 at the
-0.35 R2 back in
0.56 R2 based on
-0.13 R2 by %G
-0.43 R2 by %X
0.29 R2 by contrast
0.14 R2 by the
-0.27 R2 commented :
-0.30 R2 created by
0.72 R2 creator %G
-0.38 R2 de %X
-0.18 R2 de la
-0.16 R2 described the
-0.27 R2 executive produce
0.55 R2 fans ,
-0.10 R2 follows on
0.07 R2 follows the
-0.10 R2 for %C
-0.39 R2 for %G
0.10 R2 for a
-0.54 R2 for the
0.39 R2 from %G
-0.35 R2 from the
-0.09 R2 has become
0.37 R2 has been
-0.28 R2 has joined
-0.10 R2 has said
-0.37 R2 has the
-0.12 R2 has written
-0.56 R2 have joined
-0.94 R2 in %X
0.57 R2 in %Y
-0.48 R2 in a
-0.21 R2 is %G
-0.13 R2 is ,
0.21 R2 is a
-0.23 R2 is also
0.55 R2 is an
0.61 R2 is another
-0.31 R2 is available
-0.71 R2 is back
0.13 R2 is based
0.41 R2 is coming
-0.16 R2 is directing
0.28 R2 is due
-0.32 R2 is found
-0.35 R2 is getting
-0.26 R2 is in
-0.34 R2 is leaving
-0.39 R2 is not
0.26 R2 is produced
0.05 R2 is renewed
-0.11 R2 is scheduled
-0.14 R2 is set
-0.30 R2 is the
-0.12 R2 is writing
0.36 R2 is “
-0.05 R2 joining the
0.51 R2 later this
-0.19 R2 launched a
-0.05 R2 light novel
-0.08 R2 made the
-0.23 R2 of the
0.18 R2 on %C
0.28 R2 on %X
-0.27 R2 on the
-0.11 R2 plays %X
-0.38 R2 respectively .
-0.20 R2 return to
0.17 R2 returns %X
-0.35 R2 returns as
0.57 R2 returns for
0.07 R2 returns to
-0.16 R2 said .
-0.06 R2 said :
-0.20 R2 said in
0.04 R2 season %N
-0.47 R2 series %X
-0.38 R2 series ,
-0.06 R2 series .
0.11 R2 series follows
-0.41 R2 series in
-0.39 R2 series three
-0.07 R2 set to
-0.95 R2 star %G
0.32 R2 starring %G
0.08 R2 starring %X
0.73 R2 stars %G
-0.11 R2 stars as
-0.64 R2 stars in
0.47 R2 tells the
0.28 R2 the %X
-0.35 R2 the new
-0.58 R2 the show
-0.19 R2 thriller %X
-0.62 R2 time slot
0.27 R2 to %C
-0.63 R2 to %X
-0.29 R2 to be
0.51 R2 to the
-0.51 R2 told %X
-0.49 R2 via %X
0.29 R2 was a
0.10 R2 was in
0.30 R2 was renewed
0.18 R2 was the
-0.07 R2 who is
-0.26 R2 who were
0.63 R2 will air
-0.09 R2 will all
0.55 R2 will also
0.43 R2 will be
0.23 R2 will debut
0.28 R2 will make
-0.19 R2 will not
-0.55 R2 will perform
-0.36 R2 will play
-0.24 R2 will remain
-0.09 R2 will reprise
-0.16 R2 will return
0.05 R2 with %G
0.25 R2 with %X
-0.64 R2 won't be
0.29 R2 would be
0.24 R2 would not
0.34 R2 written by
-0.08 R2 wrote the
0.14 R2 – %N
-1.05 R2 – %X
-0.64 R2 – a
-0.62 R2 – the
-0.61 R2 — that
0.54 R2 “ %G
0.06 R2 “ %X
0.05 R2 “ the
0.45 R3 ! $ $
-0.12 R3 $ $ $
-0.53 R3 % $ $
-0.42 R3 %X . $
-0.34 R3 %Y $ $
0.20 R3 ' %X %X
0.28 R3 ' %X '
-0.61 R3 's %G %G
-0.75 R3 's %G %X
-0.19 R3 's ' %X
-0.07 R3 's ( %X
-0.09 R3 's character ,
-0.22 R3 's husband %G
-0.46 R3 's journey to
-0.26 R3 's manga ,
0.10 R3 's second season
-0.09 R3 's series %X
0.58 R3 's third season
-0.05 R3 ( %C %C
0.35 R3 ( %C )
-0.36 R3 ( %G %G
-0.77 R3 ( %G %X
-0.65 R3 ( %G )
-0.16 R3 ( %G ,
0.29 R3 ( %N %X
-0.80 R3 ( %X %G
0.10 R3 ( %X %N
-1.37 R3 ( %X %X
-1.22 R3 ( %X )
-1.04 R3 ( %X ,
-0.04 R3 ( %X :
-0.24 R3 ( %X is
-0.30 R3 ( %X of
0.31 R3 ( %Y )
0.67 R3 ( season %N
-0.31 R3 ( the %X
-0.04 R3 ( “ %G
-0.21 R3 ( “ %X
-0.11 R3 ) $ $
-0.38 R3 ) %G %X
-0.86 R3 ) , %G
-0.07 R3 ) , %X
-0.49 R3 ) , and
-0.43 R3 ) , who
-0.30 R3 ) . $
-0.66 R3 ) and %G
-0.32 R3 ) and %X
-0.24 R3 ) as %G
-0.21 R3 ) as %X
-0.34 R3 ) has been
-0.07 R3 ) is the
-0.11 R3 ) will play
-0.24 R3 ) will star
0.32 R3 , %C %C
0.43 R3 , %C 's
-0.32 R3 , %G %G
0.14 R3 , %G %X
-0.46 R3 , %G 's
-0.56 R3 , %G ,
-0.41 R3 , %G and
-0.64 R3 , %N %X
-0.45 R3 , %X $
-0.57 R3 , %X %G
-0.14 R3 , %X %N
-0.39 R3 , %X %X
-1.18 R3 , %X )
0.70 R3 , %X ,
-0.42 R3 , %X .
-0.39 R3 , %X :
0.44 R3 , %X and
0.44 R3 , %X in
-0.55 R3 , %X is
-0.42 R3 , %X of
0.59 R3 , %X to
0.24 R3 , a %X
0.64 R3 , a new
0.48 R3 , a psychological
-0.48 R3 , according to
-0.44 R3 , and %C
-0.49 R3 , and %G
0.93 R3 , and %X
-0.11 R3 , and it
-0.73 R3 , and others
-0.04 R3 , and the
-0.52 R3 , announced the
0.46 R3 , as well
-0.09 R3 , but %G
-0.33 R3 , described as
0.22 R3 , directed by
-0.69 R3 , from %X
-0.32 R3 , has been
-0.16 R3 , is a
-0.13 R3 , is back
0.06 R3 , is being
-0.05 R3 , is the
-0.25 R3 , once again
-0.63 R3 , played by
-0.67 R3 , premieres %X
-0.37 R3 , president of
-0.27 R3 , produced by
-0.34 R3 , respectively .
0.12 R3 , season %N
0.18 R3 , starring %G
-0.61 R3 , the %C
0.64 R3 , the %N
0.12 R3 , the %X
-0.25 R3 , the creator
-0.11 R3 , the drama
-0.15 R3 , the producer
-0.39 R3 , the series
-0.09 R3 , the show
-0.65 R3 , the story
-0.70 R3 , which follows
-0.38 R3 , which has
0.35 R3 , which is
-0.65 R3 , which will
-0.10 R3 , while %X
-0.04 R3 , who also
-0.17 R3 , who are
-0.06 R3 , who created
-0.26 R3 , who has
-0.36 R3 , who is
-0.39 R3 , who starred
-0.05 R3 , who wrote
0.26 R3 , with %G
0.08 R3 , with %X
0.24 R3 , written by
-0.24 R3 , “ %X
0.12 R3 . $ $
-0.39 R3 ... $ $
-0.58 R3 / %C $
-0.19 R3 : $ $
0.44 R3 : %X %X
0.16 R3 : %X the
-0.97 R3 : the %X
0.46 R3 ; %C %C
-0.42 R3 ; %G %X
0.65 R3 ; %X %X
-0.62 R3 ; %X ,
0.18 R3 a $ $
0.55 R3 and %C 's
-0.56 R3 and %G %G
-0.04 R3 and %G %X
0.42 R3 and %G 's
-0.30 R3 and %G ,
-0.08 R3 and %G joy
-0.38 R3 and %X %G
0.17 R3 and %X %X
-0.29 R3 and %X 's
0.54 R3 and %X and
-0.10 R3 and %X executive
-0.42 R3 and %X of
-0.10 R3 and %X to
0.11 R3 and %X will
-0.12 R3 and %Y %X
0.42 R3 and ' %X
-0.35 R3 and directed by
-0.18 R3 and her family
0.53 R3 and the %G
-0.84 R3 and the %X
-0.39 R3 and written by
-0.51 R3 and “ %X
0.67 R3 announced on %X
-0.13 R3 are executive producers
-0.14 R3 area . $
-0.48 R3 as %G %X
-0.09 R3 as %G ,
-0.11 R3 as %G the
-0.40 R3 as %X %X
0.22 R3 as well as
-0.54 R3 at %N :
-0.13 R3 by %G %X
0.29 R3 by contrast ,
-0.30 R3 created by %G
0.50 R3 creator %G %X
-0.18 R3 de la %X
-0.11 R3 for %C %C
-0.39 R3 for %G %X
-0.49 R3 for %X %X
0.36 R3 for a third
-0.37 R3 for the %C
0.28 R3 from %G %X
-0.40 R3 has been cast
0.16 R3 has been renewed
-0.28 R3 has joined the
0.11 R3 in %X $
-0.65 R3 in %X %X
-0.11 R3 in %X ,
-0.20 R3 in %X .
-0.10 R3 in %Y .
-0.24 R3 in the new
-0.54 R3 in the season
-0.48 R3 in the show
-0.21 R3 is %G %X
-0.13 R3 is , as
-0.53 R3 is a %C
0.56 R3 is a %X
-0.31 R3 is available .
-0.33 R3 is back for
0.13 R3 is based on
-0.25 R3 is coming to
-0.08 R3 is in charge
0.26 R3 is produced by
-0.14 R3 is set to
-0.36 R3 is the sound
0.51 R3 later this month
-0.19 R3 launched a manga
0.35 R3 on %C %C
-0.42 R3 on %C ,
0.35 R3 on %C .
0.07 R3 on %C ?
-0.59 R3 on %X $
-0.34 R3 on %X %N
-0.52 R3 on %X %X
0.49 R3 on %X .
-0.11 R3 plays %X %X
-0.38 R3 respectively . $
0.46 R3 returns for a
0.47 R3 returns for its
-0.16 R3 said . $
-0.20 R3 said in a
0.19 R3 season %N $
0.22 R3 season %N '
1.02 R3 season %N (
-0.23 R3 season %N ,
0.52 R3 season %N .
1.02 R3 season %N :
0.49 R3 season %N ?
0.61 R3 season %N begins
0.23 R3 season %N cast
-0.42 R3 season %N is
0.20 R3 season %N on
0.81 R3 season %N release
0.12 R3 season %N trailer
0.08 R3 season %N will
-0.47 R3 series %X %X
-0.06 R3 series . $
-0.41 R3 series in %Y
-0.07 R3 set to star
-0.95 R3 star %G %X
0.29 R3 starring %G %G
-0.12 R3 starring %G %X
0.08 R3 starring %X %X
0.12 R3 stars %G %X
0.47 R3 tells the story
-0.53 R3 the %X %X
-0.11 R3 to %X in
0.30 R3 was renewed for
-0.09 R3 will all be
0.56 R3 will also be
0.54 R3 will be back
0.04 R3 will be premiered
0.20 R3 will be returning
0.61 R3 will be the
0.28 R3 will make its
-0.55 R3 will perform the
-0.11 R3 will play a
-0.24 R3 will remain on
-0.06 R3 will return as
0.51 R3 will return for
0.05 R3 with %G %X
0.23 R3 would not be
0.14 R3 – %N /
-0.46 R3 – %X $
-0.78 R3 – %X %X
-0.77 R3 “ %G ”
-0.18 R3 “ %X %X
-0.42 R3 “ %X ”
0.05 R3 “ the %X
-0.79 Rb2 !
-0.23 Rb2 "
0.14 Rb2 $
0.27 Rb2 %C
-0.25 Rb2 %G
0.28 Rb2 %N
-0.46 Rb2 %O
-0.20 Rb2 %X
0.44 Rb2 %Y
-0.72 Rb2 '
-0.96 Rb2 's
-0.63 Rb2 (
0.73 Rb2 )
-0.61 Rb2 ,
-0.11 Rb2 --
-0.34 Rb2 .
0.25 Rb2 /
-0.22 Rb2 :
-0.58 Rb2 ;
-0.30 Rb2 ?
0.76 Rb2 about
-0.48 Rb2 according
0.15 Rb2 added
0.46 Rb2 after
0.07 Rb2 air
0.24 Rb2 aja
-0.28 Rb2 all
-0.30 Rb2 also
-0.11 Rb2 always
-0.08 Rb2 among
0.48 Rb2 an
-0.19 Rb2 and
-0.49 Rb2 anime
-0.11 Rb2 announced
-0.34 Rb2 announcement
0.60 Rb2 another
-0.11 Rb2 are
-0.59 Rb2 as
-0.74 Rb2 at
-0.11 Rb2 attached
-0.07 Rb2 attended
-0.31 Rb2 available
-0.62 Rb2 back
0.28 Rb2 be
-0.22 Rb2 become
0.42 Rb2 been
-0.58 Rb2 being
0.42 Rb2 but
0.70 Rb2 by
-0.34 Rb2 called
-0.29 Rb2 can
-0.18 Rb2 canceled
-0.15 Rb2 character
-0.11 Rb2 childhood
-0.34 Rb2 clarify
-0.30 Rb2 comedy
0.76 Rb2 coming
-0.24 Rb2 confirmed
-0.44 Rb2 continues
0.29 Rb2 contrast
-0.08 Rb2 creator
-0.31 Rb2 dead
0.54 Rb2 debut
-0.33 Rb2 described
-0.21 Rb2 detective
-0.22 Rb2 dinner
-0.10 Rb2 direct
0.42 Rb2 directed
-0.16 Rb2 directing
0.29 Rb2 director
-0.15 Rb2 doing
-0.09 Rb2 down
0.24 Rb2 dr
-0.77 Rb2 drama
-0.20 Rb2 due
0.14 Rb2 end
-0.27 Rb2 even
-0.12 Rb2 exec
-0.30 Rb2 executive
-0.25 Rb2 fantasy
-0.16 Rb2 father
0.54 Rb2 fifth
-0.27 Rb2 film
-0.07 Rb2 finally
0.05 Rb2 followed
-0.06 Rb2 following
-0.52 Rb2 follows
-0.38 Rb2 found
0.09 Rb2 from
0.36 Rb2 get
-0.19 Rb2 getting
-0.17 Rb2 go
0.75 Rb2 had
0.32 Rb2 has
-0.19 Rb2 have
0.29 Rb2 he
-0.16 Rb2 head
-0.71 Rb2 her
-0.24 Rb2 here
-0.42 Rb2 hiding
-0.92 Rb2 his
-0.39 Rb2 hit
0.62 Rb2 host
-0.27 Rb2 husband
0.27 Rb2 in
-0.72 Rb2 into
-0.54 Rb2 investigate
-0.88 Rb2 is
-0.21 Rb2 isn't
-0.56 Rb2 it
0.05 Rb2 its
-0.31 Rb2 join
-0.61 Rb2 joined
-0.49 Rb2 journey
-0.21 Rb2 la
-0.32 Rb2 last
0.20 Rb2 leading
-0.45 Rb2 leads
-0.56 Rb2 leaving
0.66 Rb2 led
-0.51 Rb2 left
-0.51 Rb2 like
0.71 Rb2 liu
0.17 Rb2 make
0.59 Rb2 makes
-0.56 Rb2 manga
-0.38 Rb2 may
-0.13 Rb2 mr
-0.44 Rb2 new
0.07 Rb2 news
-0.71 Rb2 no
-0.30 Rb2 not
-0.08 Rb2 novel
0.71 Rb2 now
-0.57 Rb2 of
0.16 Rb2 off
0.06 Rb2 on
-0.25 Rb2 once
-0.13 Rb2 one
-0.32 Rb2 only
0.19 Rb2 other
-0.31 Rb2 owned
-0.09 Rb2 part
-0.44 Rb2 penned
-0.55 Rb2 perform
-0.36 Rb2 play
-0.75 Rb2 played
-0.54 Rb2 playing
-0.40 Rb2 plays
-0.41 Rb2 portray
0.40 Rb2 premiere
-0.72 Rb2 premieres
0.30 Rb2 presented
-0.37 Rb2 president
0.32 Rb2 procedural
-0.27 Rb2 produce
0.63 Rb2 produced
-0.24 Rb2 remain
0.33 Rb2 renewed
-0.09 Rb2 reprise
-0.34 Rb2 respectively
-0.23 Rb2 return
-0.47 Rb2 returning
-0.33 Rb2 returns
0.06 Rb2 revolves
0.25 Rb2 said
0.23 Rb2 scheduled
0.28 Rb2 season
-0.28 Rb2 second
0.66 Rb2 seen
0.92 Rb2 series
-0.24 Rb2 set
-0.26 Rb2 she
0.64 Rb2 show
-0.17 Rb2 since
-0.62 Rb2 slot
-0.53 Rb2 so
-0.58 Rb2 soon
-0.68 Rb2 star
0.40 Rb2 starred
-0.31 Rb2 starring
-0.49 Rb2 stars
-0.11 Rb2 starts
0.56 Rb2 take
0.39 Rb2 that
-0.34 Rb2 the
-0.09 Rb2 their
-0.35 Rb2 them
-0.21 Rb2 themed
0.14 Rb2 they
0.72 Rb2 third
-0.20 Rb2 this
-0.38 Rb2 three
-0.72 Rb2 thriller
-0.13 Rb2 to
-0.24 Rb2 today
-0.11 Rb2 told
-0.37 Rb2 tour
-0.74 Rb2 two
-0.18 Rb2 under
-0.39 Rb2 up
0.67 Rb2 upcoming
-0.16 Rb2 us
-0.46 Rb2 van
-0.36 Rb2 very
-0.59 Rb2 was
-0.21 Rb2 well
0.33 Rb2 were
-0.24 Rb2 what
0.19 Rb2 where
0.26 Rb2 which
0.68 Rb2 while
-0.14 Rb2 who
-0.37 Rb2 whose
-0.07 Rb2 will
-0.33 Rb2 winning
-0.62 Rb2 with
0.15 Rb2 work
-0.20 Rb2 would
-0.12 Rb2 writing
-0.12 Rb2 wrote
-0.28 Rb2 “
-0.13 Rb2 ”
-0.39 block caption
0.39 block heading
-0.32 block item
-0.09 block paragraph
-0.80 block title
-0.45 count 0
-0.28 count 1
0.16 count 2
-0.23 count 3
0.81 count 4
-0.33 count all1
0.53 count all4
0.14 count all5
0.65 count all6
-0.27 len 1
-0.40 len 2
0.23 len 3
-0.08 len 4
0.12 len 5
0.20 len 6
0.67 shape alone
-0.20 shape capitals
-0.17 shape company1
-1.22 shape company2
-1.19 shape company3
-0.89 shape company4
0.14 shape first
-0.26 shape inner
0.10 shape nearly-alone
0.70 shape noun
0.58 shape opens
-0.78 shape person2
-0.80 shape person4
0.35 shape quoted
-0.61 shape surname
-0.27 shape unknown1
0.35 shape unknown3
0.34 shape unknown4
-0.05 sign afterChannel
1.03 sign afterNoun
0.42 sign capitals
0.27 sign fateSubject
0.39 sign fromMaker
0.39 sign inPlace
-0.80 sign inTitle
-0.34 sign inUrl
-0.15 sign isSeries
0.15 sign known
-0.04 sign knownOrdinary
1.12 sign knownOrdinaryWord
0.34 sign knownWord
0.13 sign midSentence
-0.60 sign otherWork
0.89 sign ownChannel
-0.29 sign ownPeople
-0.79 sign personName
-0.33 sign playsRole
0.35 sign quoted
0.25 sign repeated
-0.32 sign returns
0.23 sign speaks
0.30 sign tvContext
0.20 sign withChannel
-0.07 sign withPeople
-0.33 sign withSeason
-0.18 told holds
-0.78 told holds-more
0.06 told inside
-0.92 told inside-more
0.68 told known
0.05 told ordinary
-0.45 w1 's
-1.29 w1 :
0.13 w1 a
-0.27 w1 a-list
-0.04 w1 aaron
-0.59 w1 abby
-0.12 w1 abc
-0.24 w1 abi
-0.31 w1 academy
-0.98 w1 act
-0.07 w1 adam
0.09 w1 after
-0.41 w1 agents
-0.07 w1 aja
-0.15 w1 alan
-0.35 w1 alex
0.09 w1 alexa
-0.04 w1 alexander
-0.42 w1 ali
-0.17 w1 alison
0.14 w1 all
-0.06 w1 alma
-0.52 w1 amanda
-0.27 w1 amber
-0.13 w1 amc
0.53 w1 american
-0.05 w1 anand
-0.43 w1 andrew
-0.61 w1 anime
-0.69 w1 anna
0.63 w1 anne
-0.14 w1 anthony
-0.46 w1 apple
0.42 w1 arrow
-0.65 w1 aryan
-0.20 w1 asuka
-0.13 w1 atlanta
-0.68 w1 aussie
0.43 w1 austin
-0.15 w1 bae
0.45 w1 bandish
0.11 w1 barry
-0.71 w1 batman
0.11 w1 battle
-0.62 w1 bbc
-0.39 w1 be
-0.06 w1 bean
-0.46 w1 belfast
-0.25 w1 belgravia
-0.46 w1 ben
-0.16 w1 benedict
-0.08 w1 benjamin
-0.80 w1 best
0.48 w1 better
0.10 w1 big
-0.12 w1 billie
-0.04 w1 billy
0.58 w1 black
-0.06 w1 brad
-0.41 w1 brenda
-0.11 w1 brian
-0.54 w1 bridgerton
0.21 w1 broadchurch
-0.05 w1 bronte
-0.13 w1 brooke
-0.22 w1 bryan
-0.48 w1 california
0.91 w1 call
-0.56 w1 cameras
-0.78 w1 cardiff
-0.32 w1 carlos
-0.05 w1 carolyn
-0.07 w1 casey
-0.79 w1 casting
-0.05 w1 casualty
-0.44 w1 catching
-0.17 w1 catherine
-0.08 w1 celeste
-0.12 w1 channel
-0.14 w1 charles
-0.30 w1 charlie
-0.84 w1 chief
-0.46 w1 choi
-0.17 w1 chris
-0.26 w1 christina
-0.11 w1 christopher
-0.55 w1 chuck
-0.14 w1 claire
-0.46 w1 clark
-0.53 w1 clean
-0.69 w1 colin
-0.28 w1 courtney
-0.21 w1 craig
-0.59 w1 crime
0.35 w1 critical
-0.19 w1 cruz
-0.19 w1 cumbrian
-0.49 w1 cw
-0.55 w1 daily
0.43 w1 dan
-0.06 w1 dana
-0.28 w1 daniel
-0.17 w1 danny
0.72 w1 daredevil
-0.12 w1 dario
-0.12 w1 dark
-0.05 w1 darren
-0.63 w1 date
0.36 w1 dave
-0.35 w1 david
-0.16 w1 dci
-0.30 w1 dean
0.46 w1 death
-0.04 w1 deborah
-0.32 w1 desperate
-0.41 w1 detective
0.50 w1 devs
-0.32 w1 di
-0.30 w1 diesel
-0.41 w1 director
-0.15 w1 disclaimer
0.26 w1 doctor
-0.05 w1 dominic
-0.25 w1 douglas
-0.08 w1 downton
-0.57 w1 dr
-0.16 w1 ds
-0.37 w1 dublin
-0.92 w1 early
-0.06 w1 east
-0.34 w1 eastenders
0.48 w1 eli
-0.08 w1 elijah
0.34 w1 elite
0.61 w1 ellen
-0.36 w1 ellie
-0.55 w1 email
-0.32 w1 emily
-0.13 w1 emma
0.63 w1 empire
-0.19 w1 endemol
0.14 w1 er
-0.16 w1 erik
-0.16 w1 erin
-0.31 w1 eve
-0.36 w1 fallout
-0.21 w1 family
-0.70 w1 far
0.27 w1 fargo
-0.26 w1 fast
-0.43 w1 father
-0.29 w1 felix
-0.08 w1 fogelman
0.67 w1 for
-0.79 w1 format
0.70 w1 franklin
-0.50 w1 friday
-0.51 w1 fx
-0.52 w1 game
-0.12 w1 gary
-0.17 w1 gen
-0.30 w1 generation
-0.18 w1 gentleman
-0.16 w1 george
-0.07 w1 getting
-0.13 w1 gil
0.35 w1 ginny
-0.71 w1 girls
0.54 w1 girls5eva
-0.83 w1 given
-0.39 w1 glasgow
0.58 w1 go
-0.06 w1 goblin
-0.86 w1 gone
-0.09 w1 good
0.49 w1 gotham
-0.32 w1 grace
-0.12 w1 graham
0.63 w1 great
0.62 w1 grey
-0.11 w1 gu
-0.05 w1 gugu
0.07 w1 guilty
-0.23 w1 gujarati
-0.16 w1 guy
-0.10 w1 gwyneth
-0.14 w1 hajime
-0.38 w1 hakan
-0.28 w1 han
0.88 w1 handsome
-0.19 w1 hannah
0.14 w1 happy
-0.04 w1 hazar
-0.73 w1 he'll
-0.80 w1 head
0.52 w1 heartland
-0.19 w1 helen
0.44 w1 hello
-0.26 w1 high
-0.14 w1 hiroyuki
0.38 w1 home
0.34 w1 homeland
0.32 w1 house
-0.04 w1 hwang
-0.16 w1 iain
0.50 w1 indian
0.60 w1 inside
-0.17 w1 ip
-0.13 w1 isaac
-0.72 w1 istanbul
-0.68 w1 it
-0.60 w1 itaewon
-0.14 w1 itv
0.23 w1 jack
-0.13 w1 jacob
-0.05 w1 jaideep
-0.04 w1 jaime
-0.16 w1 jake
-0.44 w1 james
-0.51 w1 jamie
-0.18 w1 jane
-0.18 w1 jang
-0.24 w1 jason
-0.35 w1 jay
-0.23 w1 jeff
-0.16 w1 jenna
-0.06 w1 jennifer
-0.09 w1 jeremy
-0.07 w1 jess
-0.06 w1 jessica
-0.11 w1 jim
-0.16 w1 jimmy
-0.26 w1 jo
-0.05 w1 joanna
-0.27 w1 jodie
-0.43 w1 joe
-0.40 w1 joel
-0.63 w1 john
-0.08 w1 jon
-0.24 w1 jonathan
-0.48 w1 joo
-0.30 w1 jose
-0.08 w1 josh
-0.37 w1 joshua
-0.13 w1 jujutsu
-0.13 w1 julia
-0.10 w1 julianne
-0.31 w1 jung
-0.48 w1 kadokawa
-0.21 w1 kaleen
-0.54 w1 kang
-0.47 w1 kansas
-0.08 w1 karen
-0.44 w1 karey
-0.17 w1 kate
-0.22 w1 kathy
-0.06 w1 katie
-0.09 w1 kelly
-0.21 w1 ken
-0.09 w1 kevin
0.43 w1 killing
0.67 w1 killjoys
-0.64 w1 kim
-0.61 w1 king
-0.57 w1 korean
-0.18 w1 kristin
-0.22 w1 kudos
-0.70 w1 kumud
0.41 w1 la
-0.32 w1 lady
0.45 w1 last
-0.11 w1 laura
-0.07 w1 lauren
-0.61 w1 law
-0.11 w1 leah
-0.89 w1 lee
-0.29 w1 leslie
-0.12 w1 levi
-0.40 w1 liar
-0.14 w1 liden
-0.72 w1 life
-0.14 w1 lila
-0.69 w1 lim
-0.56 w1 line
-0.32 w1 lisa
-0.08 w1 liu
-0.19 w1 liz
-0.25 w1 lord
0.65 w1 lost
0.07 w1 love
-0.44 w1 loy
-0.22 w1 lucy
-0.55 w1 luther
0.10 w1 mad
-0.41 w1 making
-0.64 w1 man
-0.13 w1 manish
-0.18 w1 mappa
-0.35 w1 marcella
-0.21 w1 maria
-0.12 w1 marion
-0.74 w1 mark
-0.49 w1 marta
-0.73 w1 martin
-0.13 w1 marty
0.09 w1 marvel
-0.30 w1 matt
-0.11 w1 matthew
-0.14 w1 maura
-0.06 w1 maya
-0.24 w1 media
-0.86 w1 meet
0.05 w1 mercy
-0.56 w1 meredith
-0.36 w1 michael
-0.30 w1 michelle
-0.06 w1 mick
-0.21 w1 miguel
-0.07 w1 mike
0.28 w1 miranda
0.97 w1 mirzapur
-0.45 w1 miss
-0.79 w1 missing
0.44 w1 modern
0.52 w1 molly
-0.76 w1 monday
-0.45 w1 money
-0.13 w1 moon
0.28 w1 mrs
-1.17 w1 mumbai
-0.08 w1 murdoch
0.60 w1 my
-0.08 w1 nadine
-0.20 w1 naughty
-0.25 w1 ncis
-0.09 w1 neeraj
0.51 w1 neighbours
-0.62 w1 neil
-0.64 w1 new
-0.04 w1 nicholas
-0.15 w1 nick
-0.08 w1 nicola
-0.06 w1 nicole
-0.22 w1 niecy
-0.20 w1 nielsen
-0.49 w1 night
-0.11 w1 nikkhil
-0.08 w1 noah
-0.34 w1 noboru
-0.39 w1 northern
0.41 w1 not
-0.18 w1 odar
-0.31 w1 ok
-0.20 w1 oliver
-0.16 w1 olivia
-0.05 w1 omar
-0.12 w1 one
-0.77 w1 only
-0.05 w1 orla
-0.36 w1 ott
-0.52 w1 our
-0.55 w1 out
-0.67 w1 outstanding
-0.13 w1 paatal
-0.31 w1 palmer
-0.05 w1 pankaj
-0.46 w1 paradise
-0.67 w1 paris
-0.57 w1 park
-0.25 w1 pat
-0.06 w1 patrick
-0.58 w1 paul
-0.26 w1 paula
-0.24 w1 peabody
-0.29 w1 peaky
0.17 w1 penny
0.14 w1 percy
-0.39 w1 peter
-0.09 w1 phantom
-0.41 w1 philip
-0.26 w1 playstation
0.53 w1 poldark
0.59 w1 power
0.43 w1 press
-0.39 w1 prison
-0.41 w1 producers
-0.52 w1 pv
-0.23 w1 quay
-0.05 w1 rachel
-0.72 w1 ragnarok
-0.06 w1 randall
-0.74 w1 ready
0.17 w1 reckless
-0.14 w1 red
-0.17 w1 reese
-0.11 w1 regina
-0.15 w1 renee
-0.13 w1 richard
-0.62 w1 rio
-0.08 w1 river
-0.19 w1 robert
-0.14 w1 rohit
-0.06 w1 ron
-0.21 w1 royal
-0.54 w1 rudy
-0.39 w1 russell
-0.07 w1 ryan
-0.04 w1 ryohei
-0.33 w1 sacha
-0.43 w1 sally
-0.23 w1 sam
-0.14 w1 samantha
-0.11 w1 samuel
-0.72 w1 san
-0.13 w1 sanjay
-0.15 w1 sara
-0.47 w1 sarah
-0.28 w1 satoru
-0.73 w1 screen
-0.26 w1 sean
-0.08 w1 sebastian
-0.19 w1 secret
-0.16 w1 seo
-0.61 w1 sergeant
0.27 w1 servant
0.38 w1 severance
0.30 w1 shark
-0.20 w1 shawn
-0.43 w1 sherwood
0.54 w1 shetland
-0.39 w1 shibuya
-0.32 w1 shin
0.35 w1 shogun
-0.19 w1 shweta
0.08 w1 silent
0.57 w1 silo
-0.28 w1 simon
-0.21 w1 siobhan
-0.75 w1 sky
-0.41 w1 skyfall
0.41 w1 slow
-0.17 w1 small
-0.08 w1 sofia
-0.64 w1 song
-0.77 w1 sony
-0.72 w1 sophie
-0.59 w1 south
-0.79 w1 special
-0.49 w1 spring
0.31 w1 st
-0.82 w1 stan
-0.24 w1 states
0.41 w1 station
-0.49 w1 stephen
-0.47 w1 sterling
-0.27 w1 steve
-0.61 w1 steven
0.46 w1 still
-0.32 w1 stranger
-0.19 w1 stuart
-0.54 w1 studio
-0.72 w1 sunday
-0.67 w1 sundays
0.54 w1 sunny
-0.15 w1 super
0.43 w1 supernatural
-0.58 w1 svu
-0.57 w1 sydney
0.17 w1 tamil
-0.27 w1 taylor
-0.51 w1 telugu
0.13 w1 the
-0.10 w1 this
-0.81 w1 thursday
-0.14 w1 tim
-0.39 w1 time
-0.11 w1 tina
-0.88 w1 today
0.79 w1 tokyo
-0.24 w1 tom
-0.13 w1 tommy
-0.21 w1 tony
-0.73 w1 top
0.35 w1 torchwood
-0.60 w1 toronto
-0.08 w1 trigger
0.75 w1 true
0.07 w1 truth
-0.74 w1 tuesdays
-0.38 w1 twilight
0.49 w1 under
-0.60 w1 united
-0.22 w1 universal
-0.15 w1 van
0.29 w1 veep
-0.21 w1 vicky
-0.12 w1 victoria
0.16 w1 virgin
0.22 w1 walker
0.61 w1 walking
-0.04 w1 walton
-0.40 w1 webtoon
-0.48 w1 wednesday
-0.38 w1 west
0.17 w1 when
-0.72 w1 whether
0.28 w1 who
0.60 w1 wild
0.44 w1 will
0.64 w1 wynonna
-0.05 w1 yasuhiro
-0.25 w1 years
0.45 w1 yellowstone
-0.05 w1 yoo
-0.05 w1 yoon
-0.34 w1 yorkshire
-0.09 w1 yuki
-0.26 w1 yuzuha
-0.12 w1 zoe
-0.66 wn 's
-1.02 wn 10-episode
0.41 wn 19
1.03 wn 2
0.62 wn 3
-0.33 wn 30
-0.72 wn 5
-0.24 wn 6
-0.27 wn a-list
-0.08 wn abbey
-0.06 wn abe
-0.50 wn about
0.32 wn academia
0.35 wn action
-0.11 wn advani
0.80 wn affair
0.06 wn agent
-0.05 wn ahlawat
-0.04 wn akhtar
0.33 wn america
0.86 wn anatomy
-0.09 wn angel
-0.36 wn anime
-0.05 wn aniston
-0.13 wn anthony
-0.24 wn aoki
0.47 wn arrow
-0.05 wn ashes
-0.36 wn association
-0.13 wn atlanta
-0.75 wn aussie
0.37 wn austin
-0.80 wn australia
-0.40 wn award
0.38 wn away
-0.47 wn back
-0.53 wn bailey
0.45 wn bandits
-0.65 wn barber
0.15 wn barry
-0.27 wn baruchel
-0.11 wn bateman
-0.70 wn batman
-0.68 wn bay
0.35 wn be
-0.06 wn bean
0.91 wn beauty
-0.46 wn belfast
-0.25 wn belgravia
-0.40 wn bell
-0.26 wn bishop
0.15 wn blacklist
-0.29 wn blinders
-0.07 wn bloys
-0.58 wn book
-0.47 wn bowl
-0.22 wn brandon
-0.49 wn break
-0.12 wn bridge
-0.67 wn bridgerton
0.21 wn broadchurch
-0.05 wn bronte
-0.59 wn brown
-0.47 wn browne
-0.06 wn bunny
-0.46 wn burke
-0.48 wn california
-0.56 wn cameras
-0.04 wn capaldi
0.52 wn card
-0.40 wn cardiff
0.47 wn cards
-0.05 wn carr
-0.46 wn castle
-0.05 wn casualty
-0.16 wn cawood
-0.55 wn center
-0.15 wn chandra
-0.57 wn cherry
-0.33 wn chicago
-1.03 wn city
-0.46 wn clark
-0.07 wn class
-0.06 wn clinton
-0.55 wn coast
-0.33 wn cohen
-0.61 wn comedy
-0.31 wn company
0.77 wn conners
0.33 wn control
-0.05 wn cook
-0.04 wn cooper
-0.30 wn corporation
-0.17 wn cox
-0.26 wn crime
-0.31 wn crow
-0.62 wn crown
-0.19 wn cruz
-0.16 wn cumberbatch
-0.19 wn cumbrian
-0.34 wn curtis
-0.35 wn cw
-0.12 wn daisy
-0.09 wn daly
0.56 wn dan
-0.22 wn daniel
0.72 wn daredevil
-0.13 wn dark
0.38 wn dave
-0.11 wn david
-0.35 wn davies
-0.24 wn davis
-0.50 wn day
0.66 wn dead
-0.66 wn deadline
-0.28 wn dean
-0.14 wn department
-0.13 wn desai
0.50 wn devs
0.50 wn diaries
-0.15 wn disclaimer
-0.50 wn disney
0.19 wn doctor
-0.20 wn dog
-0.08 wn dong-gun
0.21 wn door
-0.19 wn douglas
0.60 wn down
0.24 wn dragon
-0.76 wn drama
0.17 wn dreadful
-0.23 wn druckmann
-0.54 wn duty
0.64 wn earp
0.77 wn earth
-0.34 wn eastenders
0.34 wn edge
-0.04 wn egan
-0.09 wn eleazar
0.34 wn elite
-0.55 wn email
0.50 wn empire
-0.32 wn end
-0.67 wn england
-0.57 wn entertainment
0.14 wn er
-0.04 wn erguclu
0.08 wn eric
-0.14 wn eun
-0.31 wn eve
-0.44 wn expo
-0.36 wn fall
-0.90 wn fallout
0.08 wn family
-0.12 wn far
0.27 wn fargo
-0.14 wn ferguson
-0.25 wn festival
-0.51 wn films
-0.05 wn finneran
-0.18 wn fire
-0.19 wn fogelman
-0.62 wn football
-0.07 wn ford
-0.98 wn forgotten
-0.64 wn foster
-0.10 wn foy
-0.05 wn franco
-0.32 wn frankie
0.69 wn franklin
-0.32 wn freeman
-0.05 wn friel
-0.14 wn frost
-0.10 wn fujita
-0.57 wn game
-0.29 wn games
0.25 wn george
0.35 wn georgia
0.74 wn girl
0.24 wn girls
0.54 wn girls5eva
-0.83 wn given
-0.39 wn glasgow
-0.12 wn gleeson
-0.31 wn glen
0.67 wn go
-0.34 wn goggins
-0.32 wn gone
0.49 wn gotham
0.36 wn grace
-0.78 wn graham
-0.11 wn grant
-0.68 wn great
-0.12 wn guerra
-0.23 wn gujarati
0.37 wn guy
0.65 wn hain
-0.11 wn han
-0.20 wn hannah
-0.30 wn harrington
-0.22 wn hartley
-0.08 wn hawley
-0.73 wn he'll
0.52 wn heartland
-0.61 wn heist
-0.15 wn helsing
-0.19 wn hendricks
-0.52 wn heroes
-0.82 wn highlights
-0.66 wn hill
-0.09 wn hoffman
-0.05 wn holmes
-0.90 wn home
0.34 wn homeland
-0.69 wn hong
0.41 wn horses
0.82 wn hour
-0.21 wn house
-0.28 wn howard
-0.05 wn howey
-0.05 wn hudson
0.40 wn hyde
0.73 wn idol
-0.16 wn ii
-0.26 wn iii
0.15 wn incident
0.36 wn india
0.53 wn innocent
-0.39 wn international
-0.17 wn ip
-0.46 wn island
-0.76 wn istanbul
0.87 wn it
-0.25 wn iv
-0.28 wn jack
-0.37 wn jackson
-0.36 wn james
-0.53 wn jarvis
-0.05 wn ji-won
-0.15 wn jimmy
-0.04 wn joe
-0.60 wn john
-0.74 wn jones
-0.10 wn joy
-0.17 wn jr
-0.49 wn jun
-0.13 wn kaisen
-0.59 wn kang
-0.10 wn kate
-0.13 wn kaul
-0.08 wn kawasaki
-0.15 wn kelly
-0.36 wn ken
-0.04 wn kennedy
-0.05 wn kessell
-0.27 wn khan
-0.33 wn kher
0.62 wn kids
-0.20 wn killing
0.67 wn killjoys
-0.11 wn kim
-0.24 wn kimura
0.58 wn king
-0.42 wn kingdom
-0.05 wn kirkman
-0.05 wn knight
-0.22 wn kudos
-0.32 wn lady
-0.22 wn lancashire
0.07 wn land
-0.25 wn landgraf
0.39 wn law
-0.11 wn lee
-0.26 wn leslie
0.38 wn life
-0.31 wn lisa
-0.19 wn liz
-0.13 wn lok
-0.47 wn lopez
0.52 wn lost
0.85 wn love
-0.12 wn ltd
-0.55 wn luther
-0.10 wn lyons
-0.06 wn mackie
-0.50 wn magazine
0.27 wn making
-0.45 wn man
-0.21 wn manga
-0.18 wn mappa
-0.35 wn marcella
-0.27 wn mark
-0.14 wn mars
-0.07 wn marshall
-0.66 wn martin
-0.36 wn may
-0.17 wn mazin
-0.05 wn mbatha-raw
-0.21 wn mcclure
0.27 wn me
-0.55 wn media
-0.54 wn meet
-0.16 wn meloni
0.60 wn men
-0.45 wn mi5
0.79 wn midwife
-0.44 wn milat
-0.19 wn miller
0.38 wn minds
-0.23 wn minutes
0.55 wn mirzapur
0.06 wn miss
-0.51 wn moffat
-0.08 wn molly
-0.53 wn mondays
-0.15 wn moore
-0.46 wn moreno
-0.28 wn morgan
-0.05 wn moss
-0.04 wn moten
-0.39 wn mumbai
-0.63 wn murders
-0.07 wn murphy
0.78 wn mysteries
-0.07 wn nakamura
-0.22 wn nash
-0.47 wn naughton
-0.25 wn ncis
0.51 wn neighbours
-0.13 wn networks
-0.06 wn neustadter
-0.05 wn newman
-0.08 wn news
-0.20 wn nielsen
-0.22 wn nolan
0.27 wn norton
-0.17 wn o'brien
-0.05 wn o'neill
-0.18 wn odar
0.76 wn off
-0.23 wn offenders
-0.18 wn office
-0.04 wn oldman
-0.19 wn oliver
-0.09 wn olympics
-0.48 wn on
-0.10 wn one
-0.18 wn ono
-0.13 wn ortega
-0.36 wn ott
0.06 wn out
-0.26 wn ozark
-0.30 wn palmer
0.74 wn paradise
-0.14 wn paris
-0.24 wn park
-0.06 wn paul
-0.05 wn paulson
0.44 wn pd
-0.29 wn peabody
-0.29 wn peter
-0.17 wn phillips
-0.63 wn photo
-0.51 wn picture
-0.55 wn pictures
-0.41 wn piper
-0.26 wn playstation
-0.78 wn pm
0.48 wn point
0.53 wn poldark
-0.36 wn police
-0.05 wn pompeo
-0.07 wn power
-0.28 wn press
-0.49 wn productions
-0.31 wn programming
0.11 wn protector
-0.16 wn purvis
-0.52 wn pv
0.60 wn queen
-0.66 wn queensland
-0.79 wn ragnarok
0.17 wn reckless
0.63 wn recruit
-0.44 wn red
-0.26 wn reid
-0.05 wn reilly
-0.13 wn return
-0.08 wn river
-0.27 wn rodriguez
0.57 wn rookie
-0.07 wn rosenthal
-0.11 wn royce
-0.05 wn ryan
-0.18 wn sam
-0.26 wn sarah
-0.11 wn satchwell
0.35 wn saul
-0.64 wn school
-0.10 wn scott
-0.27 wn screen
0.27 wn servant
0.38 wn severance
0.18 wn shadows
-0.50 wn shaftesbury
-0.55 wn shah
-0.13 wn sharma
-0.10 wn shepherd
-0.57 wn sherwood
0.54 wn shetland
-0.17 wn shibuya
-0.07 wn shift
-0.18 wn shimizu
-0.14 wn shin
0.35 wn shogun
0.19 wn show
0.57 wn silo
0.27 wn singer
-0.77 wn singh
-0.11 wn skyfall
0.37 wn slayer
-0.60 wn smith
0.11 wn snow
-0.34 wn sony
-0.53 wn space
-0.55 wn special
-0.75 wn spring
-0.11 wn stabler
-0.18 wn stan
0.46 wn standing
-0.14 wn stark
-0.29 wn stars
-0.58 wn states
-0.07 wn stevenson
-0.62 wn stewart
-0.28 wn stokes
-0.43 wn stone
0.33 wn story
0.60 wn street
-0.08 wn stuart
-0.61 wn studios
-0.34 wn sun-young
-0.67 wn sundays
-0.10 wn sung
-0.78 wn sunshine
0.43 wn supernatural
-0.83 wn svu
0.53 wn tale
0.62 wn tamil
0.30 wn tank
-0.21 wn taylor
-0.30 wn ted
-0.26 wn television
-0.51 wn telugu
0.09 wn things
-0.21 wn thomas
-0.09 wn thomson
-0.12 wn thornton
-0.18 wn thriller
-0.52 wn thrones
-0.14 wn tierney
-0.69 wn time
-0.56 wn tiwari
-1.00 wn today
0.07 wn told
-0.42 wn torchwood
-0.56 wn toronto
-0.07 wn tovey
-0.42 wn tower
-0.23 wn tripathi
-0.74 wn tuesdays
-0.27 wn tv
-0.05 wn uchida
0.11 wn uk
-0.25 wn ulusoy
0.23 wn unit
-0.41 wn university
-0.60 wn us
0.66 wn v
0.29 wn veep
-0.63 wn voice
-0.25 wn wainwright
0.16 wn walker
-0.06 wn walter
-0.07 wn walton
0.25 wn wars
0.06 wn way
-0.08 wn webtoon
0.21 wn wednesday
-0.17 wn west
0.89 wn who
-0.40 wn williams
-0.30 wn wilson
-0.14 wn winston
-0.79 wn winter
0.30 wn witcher
-0.17 wn witherspoon
0.13 wn witness
-0.29 wn wolf
-0.20 wn won
-0.05 wn wood
0.08 wn world
-0.09 wn worth
-0.13 wn wright
-0.32 wn writing
-0.12 wn yamashita
-0.43 wn yamazaki
0.59 wn ye
-0.25 wn years
0.45 wn yellowstone
-0.07 wn yoo
0.25 wn york
-0.34 wn yorkshire
0.81 wn you
-0.29 wn youn-jung
-0.40 wn young
`
