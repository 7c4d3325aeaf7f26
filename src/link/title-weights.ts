/** What the title model has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const titleWeights = `
-0.423 bias
-0.23 A !
-0.53 A "
-0.32 A #
-0.70 A %
0.38 A %C
0.34 A %N
-0.71 A %O
-0.18 A %Y
0.49 A &
-0.24 A '
-0.16 A 's
0.51 A (
-0.58 A )
-0.42 A +
-0.50 A --
-0.05 A .
-0.20 A ...
-0.55 A /
0.10 A :
-0.17 A ;
-0.66 A @
0.52 A [
-0.48 A ]
0.50 A about
-0.29 A acclaimed
-0.11 A according
-0.65 A act
-0.20 A action
-0.25 A actor
-0.53 A actress
0.96 A adaptation
-0.57 A adapted
0.45 A adapts
-0.34 A added
-0.23 A after
-0.73 A again
0.11 A against
-0.25 A agent
-0.20 A ago
-0.10 A ahead
0.08 A air
-0.21 A aired
0.08 A airs
0.22 A aja
-0.07 A aka
0.23 A all
0.05 A almost
-0.33 A alone
-0.61 A along
-0.30 A alongside
-0.20 A already
0.33 A also
-0.47 A although
-0.73 A always
0.34 A amazing
0.54 A among
0.85 A an
-0.90 A animated
-0.43 A anime
0.66 A announced
-0.27 A announcement
0.66 A another
-0.59 A anticipated
-0.45 A any
-0.50 A appear
0.10 A are
-0.14 A area
0.07 A around
0.06 A arrived
-0.08 A arrives
-0.29 A art
-0.55 A as
-0.13 A at
0.41 A attached
-0.26 A attended
-0.12 A attends
0.49 A audience
-0.61 A available
-0.23 A away
-0.25 A axed
-0.35 A b
-0.43 A bad
-0.09 A based
0.37 A be
0.37 A became
-0.72 A become
-0.32 A been
0.38 A before
0.07 A begin
0.26 A begins
0.16 A behind
-0.51 A best
0.20 A better
0.74 A between
-0.29 A blessed
0.11 A board
0.07 A boasts
-0.27 A body
-0.55 A book
-0.08 A boss
-0.26 A both
-0.25 A bow
-0.48 A boy
-0.60 A brand
-0.73 A break
-0.04 A bright
-0.23 A brilliant
-0.58 A broadcast
-0.23 A brother
0.13 A brought
-0.22 A business
-0.48 A but
1.18 A by
-0.21 A cable
0.32 A calendar
-0.46 A called
0.36 A came
-0.32 A can
-0.60 A canceled
0.60 A cancelled
0.64 A cards
-0.75 A cast
-0.75 A casting
-0.31 A centre
0.35 A centres
0.15 A changed
0.19 A changing
0.19 A channel
-0.27 A channels
-0.85 A character
-0.14 A characters
-0.28 A charge
-0.24 A charismatic
0.43 A checking
-0.28 A chef
-0.05 A chief
-0.17 A childhood
-0.34 A city
-0.35 A clarify
-0.65 A classic
0.20 A close
-0.28 A closer
-0.28 A co-creator
0.30 A co-creators
-0.06 A collaboration
0.39 A come
0.58 A comeback
0.18 A comedy
-0.31 A comes
0.05 A coming
-0.31 A commented
-0.50 A commissioned
-0.13 A company
-0.36 A complex
0.12 A concluded
-0.38 A confirmed
-0.29 A consistently
-0.34 A continue
-0.44 A continues
0.22 A contrast
-0.75 A control
-0.08 A corruption
-0.53 A create
-0.62 A created
-0.39 A creative
0.89 A creator
0.55 A creators
-0.05 A crime
0.08 A critically
-0.24 A cult
0.49 A current
-0.78 A da
-0.38 A daily
0.34 A dark
-0.46 A data
0.55 A date
-0.49 A day
0.51 A days
-0.27 A dci
-0.65 A de
-0.59 A dead
-0.41 A deal
0.41 A death
0.48 A debut
0.62 A debuted
-0.18 A decide
-0.16 A decided
-0.12 A decision
-0.35 A dedicated
0.13 A delighted
-0.44 A described
-0.08 A design
-0.64 A designs
0.08 A despite
-0.45 A detective
-0.41 A determined
0.95 A development
-0.34 A di
0.10 A didn't
-0.25 A dinner
-0.15 A direct
0.07 A directed
-0.82 A directing
-1.10 A director
-0.62 A directs
-0.28 A dirty
-0.56 A discover
-0.39 A discovers
-0.63 A do
0.88 A documentary
-0.45 A does
-0.19 A doesn't
-0.18 A doing
-0.18 A doo
-0.19 A down
-0.16 A dr
-0.36 A drama
-0.48 A dramas
0.20 A dropped
-0.09 A ds
0.63 A due
-0.46 A during
-0.39 A duties
-0.60 A e
-0.22 A e.
0.16 A each
-0.21 A earlier
0.81 A early
0.49 A earned
0.66 A eighth
-0.27 A end
-0.20 A ended
0.18 A ending
-0.38 A enough
0.10 A enter
0.06 A entertainment
-0.68 A epic
0.36 A episode
0.39 A episodes
-0.12 A er
-0.21 A era
-0.58 A even
0.60 A event
-0.26 A ever
-0.70 A every
-0.08 A ex-husband
-0.39 A exec
0.62 A expected
-0.53 A expressed
0.39 A fall
-0.13 A fame
-0.47 A family
-0.52 A famous
-0.27 A fan
0.59 A fans
-0.30 A fantastic
0.72 A fantasy
-0.30 A far
-0.55 A father
-0.40 A favorite
-0.50 A favourite
0.48 A fbi
0.44 A feature
-0.55 A feb
0.29 A few
0.29 A fifth
-0.86 A fighting
-0.52 A figure
-0.22 A film
-0.16 A filmed
-0.54 A filming
0.45 A final
-0.53 A finale
-0.22 A finally
-0.42 A financial
-0.42 A find
0.04 A finding
-0.16 A finish
0.15 A finishes
0.49 A first
-0.38 A five
-0.07 A focus
0.43 A followed
0.07 A following
-0.22 A follows
-0.47 A for
-0.09 A former
-0.30 A fortress
-0.37 A found
-0.61 A four
-0.32 A friend
0.87 A from
-0.18 A front
0.52 A fronted
-0.57 A game
-0.73 A gang
0.13 A get
-0.16 A gets
-0.17 A getting
-0.46 A girl
-0.14 A given
-0.50 A global
-0.35 A go
0.30 A goes
-0.71 A good
0.30 A got
-0.40 A great
0.13 A guy
-0.11 A ha
0.79 A had
-0.16 A half
-0.23 A han
0.73 A happening
0.50 A has
-0.52 A hat
0.11 A have
0.55 A having
0.28 A he
0.38 A head
-0.07 A heir
-0.11 A helm
-0.92 A her
-0.44 A here
-0.06 A heroine
-0.47 A hiding
-0.38 A high
0.18 A highest-rated
-0.59 A highly
-0.29 A him
-0.43 A himself
0.13 A his
-0.46 A historical
0.55 A history
0.25 A hit
-0.11 A home
-0.12 A homicide
-0.13 A horror
0.67 A hospital
0.09 A host
0.51 A hosted
-0.12 A hot
-0.30 A however
-0.60 A husband
0.11 A i
-0.33 A ii
-0.15 A illustrated
-0.08 A includes
0.76 A including
-0.42 A increasingly
0.29 A incredible
0.63 A indeed
-0.53 A independent
-0.09 A installment
0.09 A instant
-0.43 A instead
0.34 A interesting
-0.83 A international
-0.16 A interview
0.71 A into
-0.58 A investigate
0.61 A investigates
0.42 A investigation
0.05 A involved
0.11 A is
-0.49 A isn't
-0.77 A it
0.21 A its
-0.24 A itv
0.07 A iv
0.20 A job
0.11 A join
-0.78 A joined
-0.60 A joining
-0.36 A journalist
-0.51 A journey
-0.13 A joy
0.46 A just
-0.49 A k.
-0.59 A kept
-0.68 A know
0.34 A knowledge
-0.17 A known
-0.40 A la
0.07 A label
-0.69 A large
0.75 A last
0.41 A later
-0.17 A latest
-0.17 A latter
0.11 A launch
-0.33 A launched
-0.24 A law
-0.40 A lawyer
-0.33 A lead
-0.04 A leading
-0.57 A leads
-0.38 A leave
0.52 A leaving
0.68 A led
0.62 A left
-0.27 A less
-0.09 A life
0.09 A light
-0.69 A like
-0.51 A likely
-0.11 A lim
0.14 A limited
-0.63 A list
0.66 A liu
0.36 A lives
-0.21 A local
-0.24 A location
-0.28 A longtime
-0.07 A look
-0.55 A looked
0.41 A looks
0.60 A love
-0.52 A loy
-0.13 A ltd
-0.21 A mad
-0.72 A made
-0.94 A magazine
-0.06 A main
-0.37 A major
-0.26 A majority
0.67 A make
0.51 A makes
-0.22 A making
0.55 A man
0.48 A manga
-0.10 A many
-0.35 A married
0.24 A massive
-0.13 A may
-0.38 A me
-0.44 A members
-0.25 A memory
-0.20 A men
-0.20 A might
0.13 A million
-0.47 A minutes
-0.23 A mixed
-0.22 A modern
0.16 A monster
0.76 A month
-0.52 A more
0.59 A most
0.20 A most-watched
-0.25 A mother
0.63 A moves
-0.48 A movie
-0.10 A mr
-0.07 A mrs
-0.38 A much
0.10 A murder
-0.37 A murdered
-0.87 A music
-0.46 A musical
-0.31 A must
0.13 A my
-0.20 A mystery
-0.11 A na
0.31 A name
-0.20 A named
0.34 A nearly
-0.56 A network
-0.50 A networks
0.45 A never
-0.55 A new
-0.12 A newcomer
-0.78 A newest
-0.74 A news
0.28 A next
0.30 A night
0.35 A ninth
0.12 A no
-0.30 A noir
-0.21 A not
-0.44 A nothing
0.43 A nov
-0.18 A novel
-1.20 A novels
0.10 A now
0.74 A number
-0.23 A oct
0.46 A off
-0.08 A officer
0.47 A ok
-0.61 A old
-0.70 A once
-0.36 A one
-0.17 A one-hour
-0.30 A only
-0.52 A opening
0.24 A opposite
-0.09 A or
-0.30 A order
-0.14 A original
-0.15 A originally
0.23 A originals
-0.46 A other
0.21 A others
0.07 A our
-0.22 A out
0.25 A outing
-0.52 A over
0.04 A own
-0.31 A owned
-0.24 A owner
-0.63 A part
-0.06 A partner
-0.14 A past
-0.29 A peek
-0.78 A penned
0.41 A people
-0.56 A perform
0.47 A picked
-0.34 A pilot
0.23 A place
0.09 A platform
-0.38 A play
-1.23 A played
-0.62 A playing
-1.21 A plays
0.17 A pm
-0.48 A point
-0.09 A police
-0.38 A political
-0.22 A popular
-0.39 A portray
-0.06 A portrayed
-0.18 A premiere
0.17 A premiered
0.23 A premieres
0.72 A premiering
0.20 A prequel
-0.04 A present
0.53 A presented
-0.41 A president
-0.66 A press
-0.18 A previously
-0.38 A procedural
-0.69 A produce
0.38 A producer
-0.55 A producers
-0.53 A produces
0.64 A production
-0.19 A project
-0.37 A projects
-0.12 A protagonist
0.32 A psychological
-0.21 A pulled
-0.45 A puts
0.14 A real
-0.46 A received
-0.05 A recently
-0.23 A recurring
-0.27 A red
-0.04 A regular
0.20 A rejoice
-0.37 A relationship
0.10 A release
-0.42 A released
-0.28 A remain
-0.11 A remained
-0.53 A remains
0.60 A remake
-0.53 A renewed
-0.42 A replacing
-0.10 A reports
-0.48 A reprise
-0.82 A respectively
-0.16 A rest
-0.54 A return
-0.74 A returning
-0.68 A revealed
-0.08 A revenge
1.01 A revival
0.16 A revolves
-0.45 A rights
-0.50 A role
-0.21 A roles
-0.41 A romance
-0.46 A romantic
0.67 A rookie
-0.05 A rumored
0.05 A run
-0.51 A s
-0.70 A said
-0.38 A sales
-0.06 A same
-0.34 A say
-0.36 A saying
0.30 A says
-0.57 A scandal
-0.19 A scheduled
-0.85 A school
0.05 A screens
-0.69 A script
-0.04 A scripted
-0.28 A scripts
-0.76 A search
0.18 A season
-0.38 A seasons
0.53 A second
-0.28 A secret
0.48 A see
-0.10 A seems
0.34 A seen
0.44 A sees
0.29 A self-contained
-0.11 A senior
-0.13 A seo
-0.36 A sequel
-0.43 A series
-0.25 A serious
-0.38 A serve
0.60 A served
-0.39 A serves
-0.46 A service
-0.43 A set
0.38 A seven-part
0.59 A several
-0.05 A share
-0.48 A shared
-0.34 A shares
-0.97 A she
-0.24 A show
-0.16 A shown
0.41 A showrunner
0.05 A shows
-0.58 A signed
-0.61 A since
-0.26 A sister
0.20 A sisters
-0.66 A six
0.55 A six-episode
-0.14 A sixth
-0.63 A slated
-0.24 A slot
-0.70 A so
-0.28 A solve
-0.48 A some
-0.69 A something
0.36 A son
-0.69 A soon
-0.06 A sophomore
-0.42 A sound
-0.28 A space
-0.51 A special
-0.21 A spin-off
-0.61 A spinoff
-0.28 A split
0.24 A spot
0.21 A spy
-0.55 A stage
-0.67 A star
0.52 A starred
0.45 A starring
-0.75 A stars
-0.19 A start
0.05 A started
-0.05 A starting
0.42 A starts
-0.26 A statement
-0.27 A stepping
-0.38 A steps
0.65 A still
-0.12 A stories
0.13 A story
-0.56 A streaming
-0.15 A streams
-0.15 A strength
-0.41 A struggle
0.66 A struggling
-0.65 A studio
-0.63 A style
-0.21 A successful
-0.31 A such
-0.36 A survive
-0.42 A svu
0.20 A t
-0.49 A take
0.25 A takes
-0.50 A taking
0.52 A team
-0.47 A teaser
0.34 A teen
-0.38 A television
0.38 A telling
0.43 A tells
-0.45 A than
-0.44 A that
-0.18 A their
-0.57 A them
-0.22 A themed
-0.81 A there
0.07 A these
-0.91 A they
-0.16 A think
0.52 A third
-0.58 A this
-0.62 A those
0.32 A though
-0.90 A three
0.22 A thrilled
-0.16 A thriller
-0.42 A through
-0.06 A time
0.39 A title
-0.30 A titles
-0.26 A today
-1.11 A together
-0.66 A told
0.45 A too
0.09 A took
0.34 A top
0.16 A total
-0.60 A tour
-0.22 A town
0.11 A trilogy
-0.23 A true
-0.71 A turn
-0.19 A turned
-0.08 A turns
-0.39 A two
0.10 A uk
-0.57 A unconfirmed
-0.78 A under
-0.69 A unique
0.27 A until
-0.41 A up
0.94 A upcoming
0.36 A update
-0.58 A updates
-0.50 A us
-0.23 A used
-0.52 A van
0.39 A various
-0.70 A very
-0.60 A via
-0.38 A video
-0.06 A viewers
0.15 A villain
-0.63 A voice
0.30 A von
0.09 A wait
-0.61 A war
-0.20 A was
-0.63 A watch
-0.08 A way
-0.61 A we
0.16 A we're
-0.63 A web
-0.43 A website
0.17 A week
-0.17 A weekly
-0.50 A welcome
-0.25 A well
0.88 A were
-0.69 A what
-0.04 A when
0.28 A where
-0.08 A which
0.86 A while
-0.58 A who
-0.50 A whose
-0.17 A wife
0.06 A will
-0.23 A winner
-0.50 A winning
-0.16 A with
-0.13 A woman
0.12 A won
-0.76 A won't
-0.49 A work
-0.22 A worked
-0.37 A working
-0.05 A works
-0.08 A would
-0.71 A writer
0.15 A writers
-0.15 A writing
0.13 A written
-0.20 A wrote
-0.67 A x
-0.12 A year
0.26 A years
-0.36 A yet
-0.76 A yoo
-0.05 A you
-0.16 A young
-0.16 A your
0.49 A |
0.32 A –
0.64 A —
-0.47 B !
0.31 B "
-0.09 B #
0.76 B %C
0.41 B %N
-1.01 B %O
-0.05 B %X
-0.40 B %Y
-0.70 B &
-0.07 B '
0.59 B 's
-1.75 B (
0.35 B )
0.41 B -
-0.58 B --
-0.49 B /
-0.39 B :
0.29 B ;
0.58 B ?
-0.68 B [
-0.35 B about
0.29 B acclaimed
-0.54 B according
0.27 B account
-0.63 B across
-0.56 B act
-0.12 B acting
-0.48 B actor
-0.75 B actors
-0.30 B actress
0.17 B adaptation
-0.37 B adapted
-0.77 B adapts
0.36 B added
-0.22 B adds
-0.21 B affair
-0.13 B after
-0.90 B again
-0.13 B against
-0.61 B ahead
-0.55 B air
-0.20 B aired
-0.67 B aka
0.58 B all
-0.77 B alongside
0.29 B already
0.31 B also
0.73 B among
-0.58 B an
0.44 B animated
-0.06 B animates
-0.53 B animation
-0.18 B anime
-0.43 B announce
0.14 B announced
-0.10 B announcement
-0.60 B announcements
-0.24 B anthology
0.22 B anticipated
0.05 B anything
0.47 B appeared
0.24 B approached
0.08 B are
-0.61 B around
-0.37 B artist
-0.57 B as
-0.70 B association
-0.38 B attempts
-0.39 B attends
-0.29 B author
0.07 B available
0.11 B award-winning
-0.60 B away
-0.08 B axe
0.07 B axed
-0.25 B back
-0.58 B backdrop
-0.56 B backed
-0.07 B bad
-0.82 B based
0.61 B basis
-0.59 B battle
0.14 B be
-0.32 B beautiful
0.49 B been
-0.39 B before
-0.22 B begin
-0.41 B beginning
-0.12 B begins
-0.63 B begun
-0.04 B behind
-0.50 B being
-0.35 B beloved
-0.39 B best
-0.10 B best-selling
-0.17 B bestselling
-0.45 B between
0.32 B big
-0.45 B big-budget
-0.17 B bo
-0.16 B body
-0.72 B book
-0.06 B boss
-0.40 B both
-0.43 B boy
0.49 B brand
-0.62 B bring
-0.47 B bringing
-0.27 B brings
-0.25 B brother
0.05 B but
-0.15 B by
-0.41 B call
0.93 B called
0.42 B camera
-0.71 B cameras
0.52 B can
0.41 B canceled
-0.26 B cast
-0.37 B casting
-0.25 B casts
-0.08 B celebrity
-0.26 B centering
-0.41 B centers
-0.62 B chairman
0.25 B challenge
-0.39 B chance
-0.05 B channel
-0.68 B channels
-0.78 B character
-0.95 B characters
-0.18 B charles
0.43 B checking
-0.17 B chief
-0.45 B children
-0.13 B choi
-0.23 B city
-0.05 B classic
-0.08 B clear
-0.59 B close
-0.56 B closed
-0.29 B co-created
-0.04 B co-creators
-0.25 B co-production
0.71 B co-stars
-0.06 B co-written
-0.22 B collaboration
-0.27 B combination
-0.04 B come
0.46 B comedian
0.42 B comedy
-0.22 B comes
0.27 B comic
0.16 B coming
0.25 B commission
0.88 B confirmed
-0.16 B content
-0.24 B continue
-0.28 B continues
-0.24 B could
-0.20 B cox
-0.57 B created
0.95 B creator
-0.23 B creators
-0.52 B crime
0.12 B critically
0.61 B cult
0.11 B current
-0.70 B da
0.21 B date
-0.11 B dates
-0.33 B daughter
-0.30 B david
0.31 B day
-0.55 B de
-0.45 B deal
-0.31 B death
0.49 B debut
-0.05 B debuted
-0.24 B decided
0.46 B decision
0.10 B delighted
-0.44 B despite
-0.46 B destroy
-0.32 B detective
-0.19 B developed
0.55 B developing
-0.29 B different
0.26 B direct
-0.08 B directed
-0.61 B directing
-0.20 B director
-0.16 B directors
-0.46 B discovered
0.26 B do
-0.37 B does
-0.20 B doing
0.26 B don
-0.73 B don't
0.37 B done
-0.73 B down
-0.20 B dr
0.20 B drama
0.67 B dramas
0.58 B dramedy
-0.15 B drawn
-0.60 B during
-0.48 B duties
-0.05 B e
0.40 B e.
-0.07 B early
-0.15 B encounter
0.07 B end
0.32 B ending
-0.32 B entertainment
0.05 B epic
-0.61 B episode
-0.23 B episodes
-0.27 B er
0.07 B espionage
-0.12 B established
-0.49 B even
-0.78 B event
-0.23 B events
-0.25 B ever
-0.42 B every
0.47 B excellent
-0.58 B excited
0.41 B exclusive
-0.23 B exec
-0.07 B executive
-0.18 B expect
-0.23 B explore
-0.25 B fact
0.10 B fall
-0.58 B fame
-0.05 B family
-0.67 B famous
-0.75 B fan
-0.17 B fantastic
-0.71 B fantasy
-0.29 B far
-0.48 B father
-0.96 B favourite
-0.56 B feature
-0.06 B features
-0.23 B featuring
0.19 B few
0.55 B fiction
-0.84 B fictional
-0.36 B fifth
-1.03 B film
-0.71 B filmed
-0.50 B filming
0.13 B filmmaker
0.49 B finale
-0.18 B first
-0.34 B five
-0.14 B follow
0.70 B followed
-0.61 B followers
-0.52 B following
0.18 B follows
0.35 B for
-0.20 B forces
0.21 B former
0.48 B forward
0.43 B found
-0.07 B four
-0.18 B fourth
0.05 B franchise
0.79 B freshman
-0.13 B friend
-1.12 B from
-0.05 B front
0.98 B fronted
-0.34 B further
-0.56 B game
-0.32 B games
-0.44 B genre
-0.13 B get
-0.12 B girl
0.49 B given
-0.10 B go
0.48 B god
-0.17 B goes
-0.39 B going
-0.42 B good
-0.59 B great
0.24 B greenlit
-0.17 B grew
-0.17 B had
-0.21 B hand
0.12 B handed
1.08 B has
-0.33 B hat
-0.50 B have
-0.97 B he
0.30 B helm
-0.21 B helmed
0.10 B hence
-1.30 B her
-0.44 B here
-0.11 B heroine
0.42 B highly
-0.29 B him
-0.63 B his
0.68 B history
-0.19 B hit
-0.13 B home
-0.16 B horror
0.18 B hosted
-0.38 B hot
-0.45 B house
0.05 B how
-0.46 B however
-0.10 B huge
-0.62 B husband
-0.33 B i'm
-0.25 B ice
-0.31 B iconic
-0.29 B ii
-0.36 B iii
-0.24 B illustrated
-0.35 B imdb
-0.50 B in-demand
-0.43 B include
-0.39 B included
-1.04 B includes
-0.56 B including
-0.27 B indie
-0.18 B inspired
0.25 B into
0.15 B is
0.26 B isn't
-0.12 B it
0.54 B its
-0.45 B itself
-0.04 B itv
-0.23 B iu
-0.12 B james
-0.41 B jay
-0.51 B john
-0.21 B join
0.11 B joined
0.27 B joining
-0.34 B journalist
0.49 B joy
-0.11 B jung
0.95 B just
-0.08 B k.
-0.24 B killing
-0.28 B kim
-0.30 B king
0.27 B know
-0.66 B known
-0.33 B la
0.09 B last
-0.16 B late
0.04 B launch
-0.19 B law
0.62 B lawyer
-0.32 B lead
0.05 B leading
0.56 B leads
-0.35 B leave
-0.50 B led
-0.75 B lee
-0.32 B left
-0.21 B legal
0.28 B life
-0.50 B light
-0.08 B like
-0.18 B likely
-0.13 B lim
0.37 B limited
0.42 B lineup
-0.42 B list
0.25 B location
0.51 B lok
0.32 B long-awaited
-0.52 B look
-0.58 B looking
-0.15 B looks
-0.55 B love
-0.43 B made
0.43 B main
-0.21 B make
-0.13 B makes
-0.43 B making
-0.75 B male
0.04 B man
-1.08 B manga
-0.12 B many
0.21 B mark
-0.19 B married
-0.18 B may
-0.31 B me
-0.48 B medical
0.46 B meet
-0.30 B meets
-0.69 B members
-0.28 B men
0.38 B might
-0.25 B miniseries
-0.58 B miss
-0.40 B mission
-0.80 B month
-0.09 B months
0.05 B more
-0.19 B most
-1.05 B mother
0.24 B move
-0.48 B moved
-0.19 B moves
0.32 B movie
-0.57 B movies
-0.10 B mr
0.13 B much
0.20 B murder
0.34 B musical
-0.32 B my
-0.20 B na
-0.29 B name
-0.47 B named
-0.49 B nearly
0.30 B network
0.75 B new
-0.64 B newcomer
-0.50 B newcomers
-0.29 B newly
-0.60 B news
-0.48 B night
-0.41 B no
-0.19 B noble
-0.36 B noir
-0.77 B nominated
-0.24 B nominee
-0.38 B not
-0.50 B novel
-0.10 B novels
-0.17 B off
-0.49 B old
-0.62 B older
-0.10 B on
-0.49 B once
-0.44 B one
-0.82 B only
-0.27 B ono
-0.45 B opening
0.43 B opposite
-0.63 B or
0.97 B order
-0.24 B ordered
0.63 B original
-0.24 B originally
0.32 B originals
0.75 B other
-0.49 B others
0.07 B ott
-0.74 B our
0.28 B out
0.37 B over
-0.07 B own
-0.39 B pair
0.13 B park
-0.07 B part
-0.71 B partner
-0.69 B parts
0.45 B peek
-0.45 B period
-0.46 B photo
0.36 B picked
0.64 B pilot
0.58 B pilots
-0.24 B place
-0.34 B plan
-0.21 B platform
-0.84 B play
-0.13 B played
-0.41 B playing
-0.75 B plays
0.11 B plot
0.73 B pm
-0.05 B police
-0.73 B political
1.08 B popular
-0.43 B portray
-0.40 B power
-0.56 B premiere
-0.55 B premiered
0.49 B prequel
0.14 B presentation
-0.40 B president
-0.43 B press
1.07 B previously
0.13 B procedural
-0.05 B produce
-0.83 B produced
0.54 B producer
-0.53 B producers
-0.78 B production
-0.05 B professional
0.41 B project
-0.40 B protagonist
-0.15 B protagonists
0.27 B psychological
-0.25 B published
-0.81 B publisher
0.73 B put
-0.21 B puts
0.31 B question
-0.22 B quickly
-0.49 B ratings
-0.40 B read
-0.32 B reading
-0.36 B reads
-0.34 B really
0.35 B recent
0.62 B recently
-0.59 B relationship
-0.42 B release
0.47 B released
-0.06 B remains
-0.41 B remake
0.75 B renewed
0.06 B renewing
0.78 B replaced
-0.73 B replacing
-0.58 B report
0.50 B reported
-0.21 B reports
-0.31 B representative
-0.28 B reprise
-0.30 B reprising
-0.60 B resourceful
-0.53 B respectively
0.86 B return
0.36 B returns
0.66 B reunion
-0.36 B reunites
-0.63 B reveal
0.65 B revealed
-0.40 B revolves
0.44 B rights
-0.47 B role
-0.40 B roles
-0.43 B roll
-0.82 B rolling
-0.86 B romance
0.29 B romantic
0.85 B rookie
0.35 B run
0.34 B runs
0.41 B s
-0.32 B sadly
-0.17 B said
0.97 B same
-0.42 B save
0.11 B saw
0.61 B say
-0.41 B says
-0.79 B scandal
0.55 B science
0.61 B screen
0.21 B screens
0.55 B scripted
0.33 B seasons
0.09 B second
-0.48 B secret
0.25 B see
-0.63 B seen
-0.30 B sees
0.35 B sen
-0.84 B sequel
-0.09 B serial
-0.08 B series
-0.68 B service
0.12 B set
-0.24 B setting
-0.78 B several
-0.32 B share
-0.23 B shared
-0.17 B she
-0.29 B shin
0.30 B shocking
-0.77 B shooting
0.32 B show
-0.36 B showed
-0.84 B shown
-0.59 B showrunner
1.03 B shows
0.32 B similarly
0.51 B since
-0.62 B sister
-0.16 B sisters
0.33 B six
0.39 B sixth
-0.39 B sky
-0.16 B slate
0.77 B slot
0.47 B small
-0.61 B so
-0.42 B son
-0.49 B song
-0.47 B soon
-0.73 B source
-0.20 B space
-0.30 B special
0.09 B spin-off
-0.42 B spinoff
-0.29 B split
0.90 B spring
0.47 B spy
0.26 B star
-0.22 B star-studded
0.24 B starred
-1.17 B starring
-0.21 B stars
-0.34 B start
0.19 B starting
0.40 B starts
-0.11 B statement
0.07 B stepping
-0.08 B stick
-0.55 B still
-1.15 B stories
-0.59 B story
0.05 B storyline
0.31 B streamer
-0.62 B streaming
-0.43 B student
-0.91 B studio
0.57 B success
-0.42 B successful
-0.24 B such
0.58 B summer
-0.28 B sun
-0.10 B support
0.46 B supporting
-0.37 B synopsis
0.57 B take
0.55 B takes
-0.10 B talent
-0.59 B team
0.36 B teaser
-0.35 B television
-0.30 B telling
-0.76 B tells
-0.40 B ten
-0.10 B that
-0.30 B their
0.33 B them
-0.52 B theme
0.37 B themed
-0.34 B then
-0.28 B these
-0.08 B they
-0.13 B thief
-0.60 B thinks
0.14 B third
-0.33 B this
-0.06 B though
-0.21 B three
-0.29 B thrilled
-0.66 B through
0.71 B time
0.42 B title
0.28 B titled
0.19 B titles
0.44 B today
0.54 B together
-0.49 B told
-0.81 B tom
-0.86 B took
-0.63 B top
0.49 B tour
-0.88 B town
0.04 B trailer
-0.58 B trio
-0.12 B turns
0.34 B tv
0.17 B two
-0.88 B uk
-0.36 B under
-0.09 B until
0.31 B unveiled
-0.10 B up
-0.25 B upcoming
-0.24 B update
-0.22 B upon
-0.19 B us
-0.48 B various
0.48 B version
-0.21 B very
-0.43 B via
0.10 B video
-0.54 B viewers
-0.25 B villain
-1.11 B voice
-0.18 B wait
0.24 B waiting
-0.38 B want
-0.36 B wanted
-0.43 B was
0.15 B watch
0.23 B watching
-0.36 B we
-0.21 B we're
-0.84 B we've
-0.68 B web
0.70 B webtoon
0.62 B week
0.32 B weekend
-0.42 B weeks
0.37 B well
-0.27 B well-received
0.07 B were
0.26 B what
0.53 B when
-0.18 B where
0.73 B whether
-0.21 B which
0.83 B while
0.09 B who
0.17 B whose
-0.36 B why
-0.61 B wife
-0.16 B winner
0.17 B winning
-0.09 B with
-0.38 B won
0.51 B won't
0.42 B work
0.28 B working
-0.59 B world
-0.08 B would
0.16 B writer
-0.05 B writers
-0.86 B written
-0.10 B wrote
-0.09 B yasuhiro
0.16 B year
-0.76 B years
0.60 B yet
-0.65 B you
0.22 B you're
-0.67 B young
-0.54 B your
0.16 B |
0.64 B —
0.56 L1 "
-0.98 L1 %C
-1.11 L1 %N
-0.44 L1 %O
-0.23 L1 %X
-0.80 L1 %Y
-0.07 L1 &
-0.43 L1 '
0.59 L1 's
-0.83 L1 (
0.25 L1 )
-0.19 L1 ,
-0.80 L1 -
-0.56 L1 --
-0.37 L1 .
-0.79 L1 /
-0.16 L1 :
0.48 L1 ;
0.15 L1 ^
-0.15 L1 a
-0.59 L1 about
-0.45 L1 across
-0.14 L1 actor
-0.28 L1 actress
-0.51 L1 adapts
0.48 L1 after
-0.67 L1 aka
-0.77 L1 alongside
-0.84 L1 an
0.19 L1 and
0.31 L1 are
-0.45 L1 around
-0.73 L1 as
-0.95 L1 at
-0.11 L1 axed
0.14 L1 back
-0.12 L1 be
-0.34 L1 beloved
-0.28 L1 between
-0.17 L1 bo
-0.39 L1 book
0.18 L1 both
-0.20 L1 brother
-0.34 L1 but
0.17 L1 by
0.98 L1 called
0.26 L1 canceled
-0.37 L1 cast
-0.25 L1 character
-0.04 L1 chief
-0.05 L1 co-creator
0.16 L1 comedy
-0.65 L1 creator
-0.11 L1 creators
-0.44 L1 de
-0.22 L1 detective
0.32 L1 direct
-0.15 L1 director
-0.14 L1 directors
-0.18 L1 doing
-0.08 L1 drama
0.28 L1 dramas
0.58 L1 dramedy
-0.41 L1 executive
-0.42 L1 father
-0.45 L1 feature
-0.06 L1 features
-0.34 L1 film
-0.12 L1 followed
0.25 L1 follows
-0.13 L1 for
-0.75 L1 former
-0.83 L1 from
-0.14 L1 game
-0.18 L1 genre
-0.75 L1 has
-0.53 L1 his
0.13 L1 hit
-0.13 L1 host
-0.43 L1 husband
-0.35 L1 imdb
1.04 L1 in
-0.50 L1 in-demand
0.69 L1 include
-0.36 L1 includes
0.20 L1 including
0.36 L1 into
0.72 L1 is
-0.49 L1 its
-0.05 L1 join
-0.09 L1 joining
-0.40 L1 la
0.38 L1 last
-0.05 L1 lead
-0.10 L1 make
-0.27 L1 meets
-0.11 L1 members
0.08 L1 more
-0.85 L1 mother
-0.41 L1 movie
-0.35 L1 named
-0.58 L1 new
-0.64 L1 newcomer
-0.07 L1 newcomers
-0.82 L1 no
-0.70 L1 nominated
-0.24 L1 nominee
-0.08 L1 not
-0.20 L1 novel
0.10 L1 of
-0.56 L1 official
-0.12 L1 on
-0.47 L1 one
-0.18 L1 opposite
-0.74 L1 or
-0.12 L1 other
-0.49 L1 our
-0.47 L1 photo
0.73 L1 pilot
-0.38 L1 play
-0.06 L1 played
-0.40 L1 plays
0.14 L1 popular
-0.51 L1 portray
-0.22 L1 president
-0.30 L1 producer
-0.14 L1 protagonist
-0.07 L1 protagonists
-0.48 L1 publisher
-0.56 L1 release
0.49 L1 renewed
0.06 L1 renewing
-0.51 L1 replacing
0.54 L1 s
-0.15 L1 said
-0.26 L1 sees
0.32 L1 series
-0.32 L1 service
0.83 L1 show
-0.19 L1 showrunner
-0.62 L1 shows
0.16 L1 since
-0.22 L1 small
-0.23 L1 so
-0.38 L1 son
-0.37 L1 song
-0.29 L1 star
-0.55 L1 starred
-0.42 L1 starring
-0.55 L1 stars
-0.82 L1 studio
-0.50 L1 takes
0.35 L1 that
-1.32 L1 the
-0.57 L1 their
0.11 L1 though
-0.30 L1 three
-0.48 L1 through
-0.29 L1 title
0.21 L1 titled
-0.82 L1 to
-0.47 L1 told
-0.34 L1 under
-0.04 L1 up
-0.07 L1 vampire
-0.29 L1 via
-0.17 L1 villain
-0.31 L1 wanted
-0.36 L1 was
0.15 L1 watch
-0.04 L1 watching
-0.29 L1 when
0.54 L1 whether
0.78 L1 while
-0.39 L1 why
-0.38 L1 wife
0.24 L1 will
-0.11 L1 winner
0.28 L1 winning
0.59 L1 with
-0.13 L1 writer
-0.43 L1 young
0.68 L1 |
-0.05 L1 –
0.21 L1 ”
0.16 L2 %C %X
-0.07 L2 %C 's
-0.27 L2 %C ,
-0.13 L2 %C /
-0.42 L2 %C and
0.20 L2 %C drama
0.33 L2 %C include
0.17 L2 %C series
0.37 L2 %C show
0.24 L2 %G %X
-0.53 L2 %G 's
0.22 L2 %G (
-0.70 L2 %G ,
-0.23 L2 %G and
-0.29 L2 %G as
-0.11 L2 %G de
-0.06 L2 %G for
0.52 L2 %G in
-0.05 L2 %G or
-0.15 L2 %G the
-0.58 L2 %G ”
0.12 L2 %N ,
0.42 L2 %N and
0.22 L2 %N of
-0.11 L2 %O %O
-0.11 L2 %O ,
-0.34 L2 %X %X
-0.26 L2 %X %Y
-0.38 L2 %X '
0.79 L2 %X 's
-1.01 L2 %X (
-0.15 L2 %X )
-0.07 L2 %X ,
-0.24 L2 %X /
-1.15 L2 %X :
0.72 L2 %X ;
-0.24 L2 %X a
-0.13 L2 %X actress
-0.05 L2 %X and
-0.43 L2 %X are
-0.42 L2 %X as
-0.12 L2 %X by
-0.28 L2 %X creator
-0.39 L2 %X de
-0.66 L2 %X drama
-0.91 L2 %X for
-0.56 L2 %X from
0.32 L2 %X in
-0.24 L2 %X is
-0.08 L2 %X of
-0.53 L2 %X on
-0.08 L2 %X plays
-0.29 L2 %X series
0.33 L2 %X show
-0.08 L2 %X so
-0.04 L2 %X star
-0.22 L2 %X starring
-0.17 L2 %X stars
0.13 L2 %X that
-0.55 L2 %X the
0.45 L2 %X thriller
-0.16 L2 %X to
-0.83 L2 %X with
-0.78 L2 %X –
0.29 L2 %Y ,
0.18 L2 ' ,
0.54 L2 ' s
-0.22 L2 's book
-0.37 L2 's father
-0.43 L2 's husband
0.54 L2 's series
0.56 L2 ) ,
0.74 L2 ) and
-0.27 L2 ) as
-0.77 L2 ) –
0.56 L2 , "
-0.29 L2 , a
-0.44 L2 , after
0.09 L2 , and
0.05 L2 , but
-0.43 L2 , called
-0.07 L2 , including
0.35 L2 , like
-0.20 L2 , starring
-0.56 L2 , the
0.11 L2 , though
-0.12 L2 , while
0.07 L2 , with
0.28 L2 , ”
-0.70 L2 - nominated
0.28 L2 - winning
-0.07 L2 . /
0.59 L2 ; and
-0.54 L2 ^ %C
-0.33 L2 ^ %N
-0.05 L2 ^ (
0.15 L2 ^ ^
-0.09 L2 ^ actor
0.72 L2 ^ and
-0.09 L2 ^ as
0.19 L2 ^ both
-0.45 L2 ^ but
-0.37 L2 ^ cast
-0.36 L2 ^ creator
-0.41 L2 ^ executive
0.07 L2 ^ for
-0.10 L2 ^ from
-0.18 L2 ^ genre
-0.35 L2 ^ imdb
0.34 L2 ^ is
-0.16 L2 ^ joining
-0.42 L2 ^ release
-0.10 L2 ^ showrunner
-0.04 L2 ^ starring
-0.12 L2 ^ stars
-0.21 L2 ^ when
0.12 L2 ^ while
0.24 L2 ^ will
-0.25 L2 about the
-0.20 L2 according to
-0.06 L2 actor ,
-0.19 L2 adaptation of
-0.15 L2 after the
0.41 L2 all :
-0.44 L2 along with
-0.24 L2 also includes
-0.13 L2 also stars
0.72 L2 and a
-0.24 L2 and around
-0.28 L2 and starring
-0.49 L2 and the
-0.06 L2 and writer
-0.24 L2 anime at
-0.26 L2 announced at
0.15 L2 announced that
-0.23 L2 as a
-0.29 L2 as an
-0.24 L2 as the
-0.65 L2 at %N
-0.21 L2 at the
-0.13 L2 back ;
-0.54 L2 based on
0.34 L2 be the
-0.32 L2 by %G
-0.06 L2 cast includes
-0.11 L2 cast members
-0.18 L2 cast of
-0.06 L2 character ,
-0.23 L2 city of
-0.05 L2 co-written by
0.39 L2 comedy pilot
0.58 L2 comedy series
0.49 L2 confirmed that
-0.22 L2 could the
-0.47 L2 created by
-0.21 L2 daughter ,
-0.40 L2 de la
-0.78 L2 directed by
-0.06 L2 directing at
0.16 L2 director of
0.32 L2 done with
-0.43 L2 drama ,
-0.09 L2 drama from
0.34 L2 drama pilot
0.17 L2 drama series
-0.05 L2 drama starring
-0.52 L2 during the
-0.06 L2 duties with
0.05 L2 end of
0.43 L2 episode of
-0.55 L2 episodes of
-0.15 L2 executive producer
0.28 L2 family drama
0.40 L2 fans of
-0.71 L2 film ,
-0.93 L2 filming in
0.45 L2 followed by
-0.29 L2 follows a
0.05 L2 for the
0.15 L2 from the
-0.21 L2 game show
-0.11 L2 has axed
0.26 L2 has canceled
0.07 L2 hit series
0.30 L2 hit thriller
0.18 L2 hosted by
-0.27 L2 illustrated by
0.14 L2 in the
-0.49 L2 it starred
0.08 L2 know about
-0.49 L2 launch on
-0.23 L2 led by
0.39 L2 limited series
-0.56 L2 location in
-0.34 L2 man ,
-0.20 L2 manga by
0.17 L2 meanwhile ,
-0.12 L2 name by
-0.24 L2 named as
-0.51 L2 new series
0.50 L2 novel ,
-0.12 L2 novel by
-0.21 L2 novels by
-0.21 L2 of a
-0.42 L2 of the
-0.15 L2 on a
-0.50 L2 on the
-0.27 L2 ono as
0.23 L2 order for
0.20 L2 order to
0.26 L2 original series
0.40 L2 out of
0.36 L2 picked up
-0.38 L2 played by
0.05 L2 plot of
-0.50 L2 premiere of
-0.12 L2 president of
-0.30 L2 produce through
-0.58 L2 produced by
-0.10 L2 reads :
0.54 L2 replaced by
0.22 L2 return of
-0.09 L2 returning as
-0.11 L2 returns as
-0.06 L2 revolves around
-0.05 L2 role as
0.56 L2 role in
-0.50 L2 role of
-0.09 L2 roles as
-0.10 L2 says :
-0.24 L2 season %N
-0.67 L2 season ,
0.32 L2 season is
-0.19 L2 season of
-0.57 L2 series %X
-0.20 L2 series ,
-0.43 L2 series and
-0.26 L2 series follows
-0.18 L2 series from
-0.30 L2 series is
0.82 L2 series of
-0.06 L2 series starring
-0.19 L2 series stars
-0.53 L2 series with
-0.54 L2 set in
-0.71 L2 shooting in
0.48 L2 show ,
-0.21 L2 show stars
0.24 L2 shows :
-0.09 L2 shows like
-0.15 L2 slate includes
-0.80 L2 spin-off of
-0.28 L2 star as
0.35 L2 star in
0.55 L2 starred in
-0.13 L2 stars as
0.39 L2 stars in
-0.07 L2 story of
-0.28 L2 success of
-0.11 L2 such as
-0.36 L2 team at
0.28 L2 teaser for
-0.42 L2 television series
0.19 L2 that the
-0.14 L2 the %N
-0.36 L2 the %X
-0.09 L2 the book
-0.37 L2 theme song
-0.35 L2 thriller /
0.24 L2 thriller called
0.14 L2 thriller series
0.06 L2 to bring
0.40 L2 to the
-0.46 L2 town of
0.32 L2 trailer for
0.38 L2 trailer of
-0.20 L2 up with
0.48 L2 version of
-0.30 L2 voice of
0.40 L2 was in
-0.12 L2 well as
0.24 L2 when is
-0.13 L2 who plays
-0.04 L2 will be
-0.29 L2 will play
-0.79 L2 working with
0.07 L2 world of
-0.43 L2 written by
-0.35 L2 – the
-0.32 L2 ” and
-0.21 L2 ” said
0.24 L3 %C %C %X
0.60 L3 %C %C ,
0.25 L3 %C %C and
0.37 L3 %C %C show
0.62 L3 %C ' s
0.12 L3 %C announced that
-0.28 L3 %C at %N
-0.11 L3 %C has axed
0.26 L3 %C has canceled
-0.44 L3 %G %G 's
0.25 L3 %G %G (
-0.44 L3 %G %G ,
-0.61 L3 %G %G and
-0.06 L3 %G %G as
0.26 L3 %G %G in
0.46 L3 %G %X 's
-0.77 L3 %G %X (
-0.05 L3 %G %X ,
0.63 L3 %G %X ;
-1.22 L3 %G %X and
-0.36 L3 %G %X as
-0.36 L3 %G %X for
-0.77 L3 %G %X in
-0.43 L3 %G 's husband
-0.21 L3 %G ) ,
-0.24 L3 %G ) and
-0.87 L3 %G , and
-0.51 L3 %G , ”
-0.18 L3 %N %X %X
0.70 L3 %N ) ,
-0.63 L3 %O %X 's
-0.11 L3 %X %G (
-0.43 L3 %X %G ,
-0.06 L3 %X %G and
-0.83 L3 %X %N ,
-0.08 L3 %X %N and
-0.25 L3 %X %X '
0.48 L3 %X %X 's
-0.45 L3 %X %X (
-0.38 L3 %X %X ,
0.36 L3 %X %X ;
0.25 L3 %X %X and
-0.21 L3 %X %X as
-0.12 L3 %X %X for
-1.05 L3 %X %X in
-0.08 L3 %X %X of
-0.15 L3 %X %X stars
-0.35 L3 %X %X the
0.20 L3 %X ' ,
-0.22 L3 %X 's book
-0.94 L3 %X ) ,
0.72 L3 %X ) and
-0.24 L3 %X ) as
-0.18 L3 %X , and
-0.04 L3 %X , starring
-0.36 L3 %X , the
0.39 L3 %X , with
0.12 L3 %X , ”
0.28 L3 %X - winning
-0.42 L3 %X and the
-0.15 L3 %X at %N
-0.21 L3 %X season %N
0.16 L3 %X series ,
-0.13 L3 %X stars as
-0.35 L3 %X thriller /
-0.34 L3 %X ” and
-0.78 L3 %Y ) –
-0.49 L3 %Y , but
0.21 L3 %Y , the
-0.28 L3 %Y at %N
-0.21 L3 ' ) ,
0.38 L3 ' , and
-0.09 L3 's %X ,
-0.28 L3 's %X and
-0.38 L3 's %X to
-0.95 L3 ( %G ,
-0.80 L3 ( %X ,
-0.38 L3 ) , and
-0.42 L3 ) , with
-0.28 L3 , %C 's
-0.66 L3 , %G ,
-0.51 L3 , %G and
-0.04 L3 , %X (
0.46 L3 , %X ,
-0.23 L3 , %X :
0.61 L3 , %X and
-0.20 L3 , according to
-0.29 L3 , along with
-0.13 L3 , directed by
-0.37 L3 , played by
-0.12 L3 , president of
-0.55 L3 , produced by
0.68 L3 , such as
-0.10 L3 , written by
-0.21 L3 , ” said
0.40 L3 . %N ,
-0.62 L3 . %X ,
-0.13 L3 / %C /
0.65 L3 ^ %C 's
-0.54 L3 ^ ^ %C
-0.33 L3 ^ ^ %N
-0.05 L3 ^ ^ (
0.15 L3 ^ ^ ^
-0.09 L3 ^ ^ actor
0.72 L3 ^ ^ and
-0.09 L3 ^ ^ as
0.19 L3 ^ ^ both
-0.45 L3 ^ ^ but
-0.37 L3 ^ ^ cast
-0.36 L3 ^ ^ creator
-0.41 L3 ^ ^ executive
0.07 L3 ^ ^ for
-0.10 L3 ^ ^ from
-0.18 L3 ^ ^ genre
-0.35 L3 ^ ^ imdb
0.34 L3 ^ ^ is
-0.16 L3 ^ ^ joining
-0.42 L3 ^ ^ release
-0.10 L3 ^ ^ showrunner
-0.04 L3 ^ ^ starring
-0.12 L3 ^ ^ stars
-0.21 L3 ^ ^ when
0.12 L3 ^ ^ while
0.24 L3 ^ ^ will
-0.46 L3 ^ based on
-0.22 L3 ^ could the
-0.04 L3 ^ directed by
0.49 L3 ^ fans of
-0.49 L3 ^ it starred
0.17 L3 ^ meanwhile ,
-0.12 L3 ^ produced by
0.24 L3 ^ when is
-0.08 L3 ^ written by
-0.18 L3 an adaptation of
0.33 L3 and %C 's
0.36 L3 and %X 's
-0.48 L3 and directed by
-0.16 L3 and illustrated by
-0.05 L3 and produced by
-0.05 L3 and written by
-0.35 L3 as %G and
-0.14 L3 as %G the
-0.55 L3 as %X ,
0.41 L3 as %X and
-0.12 L3 as well as
0.23 L3 at %C include
-0.08 L3 based on the
-0.19 L3 be directed by
0.07 L3 be returning as
-0.05 L3 be written by
-0.27 L3 both %X and
-0.17 L3 by %X /
-0.24 L3 by %X and
-0.16 L3 cast also includes
-0.12 L3 centers on a
-0.05 L3 comedy series from
-0.23 L3 de %X (
0.40 L3 e. %G and
-0.30 L3 executive produce through
0.07 L3 first season of
0.49 L3 has confirmed that
-0.37 L3 in %X 's
0.53 L3 in %X ,
-0.77 L3 in %X and
0.12 L3 in %Y ,
-0.24 L3 in and around
-0.06 L3 is created by
-0.30 L3 is directed by
-0.15 L3 is written by
-0.06 L3 lee %X ,
-0.21 L3 like %X ,
-1.04 L3 new %X 's
0.46 L3 new season of
0.42 L3 new seasons of
0.60 L3 of %C 's
-0.71 L3 of %X 's
0.35 L3 of %X ,
-0.74 L3 of %X and
-0.38 L3 on %C 's
0.13 L3 on %X that
-0.56 L3 on location in
-0.27 L3 opening theme song
-0.13 L3 producer ) ,
-0.12 L3 same name by
0.29 L3 season %N ,
0.11 L3 season %N of
0.36 L3 second season of
-0.08 L3 series written by
-0.46 L3 set in the
0.76 L3 shows such as
-0.20 L3 story of a
0.24 L3 the %G and
-0.55 L3 the %X 's
0.58 L3 the %X ,
-0.57 L3 the %X for
-0.24 L3 the anime at
-0.05 L3 the cast includes
-0.19 L3 the cast of
0.38 L3 the end of
0.05 L3 the plot of
-0.22 L3 the premiere of
0.08 L3 the return of
-0.37 L3 the role of
-0.26 L3 the series follows
-0.04 L3 the series stars
-0.06 L3 the show ,
-0.21 L3 the show stars
-0.28 L3 the success of
-0.35 L3 the town of
0.27 L3 the trailer for
0.07 L3 the world of
0.55 L3 third season of
0.49 L3 to %C 's
0.50 L3 to %X ,
-0.16 L3 was created by
-0.05 L3 was directed by
-0.14 L3 was written by
0.34 L3 will star in
-0.58 L3 “ %G ”
-0.45 L3 ” %X and
-0.12 L3 ” ) and
0.14 LR " ,
-0.27 LR %C ,
-0.39 LR %G %X
-0.39 LR %N .
-0.34 LR %N and
-0.40 LR %N on
-0.10 LR %O 's
-0.59 LR %X $
-0.44 LR %X %X
-0.56 LR %X ,
-0.49 LR %X .
0.57 LR %X for
-0.28 LR %Y ,
-0.21 LR %Y and
-0.27 LR ' and
-0.52 LR 's %Y
-0.28 LR 's )
-0.26 LR 's ,
-0.08 LR 's .
-0.80 LR 's :
0.43 LR 's and
0.21 LR 's as
0.06 LR 's for
0.29 LR 's is
-0.55 LR 's novels
0.13 LR 's season
-0.66 LR 's to
-0.08 LR ( $
-0.28 LR ( %X
-1.42 LR ( ,
-0.10 LR ( /
-0.08 LR ( :
-0.85 LR ( “
0.30 LR ) (
-0.28 LR , $
-0.87 LR , 's
-1.05 LR , (
-1.48 LR , )
0.23 LR , ,
-0.20 LR , -
0.24 LR , .
-0.15 LR , :
0.78 LR , ;
0.43 LR , and
-0.66 LR , announced
-0.20 LR , as
-0.21 LR , confirmed
0.34 LR , creator
-0.08 LR , follows
-0.16 LR , has
-0.30 LR , in
-0.29 LR , is
-0.18 LR , said
0.69 LR , season
-0.45 LR , series
-0.14 LR , to
0.08 LR , was
0.20 LR , will
-0.18 LR -- ,
-0.48 LR / $
-0.13 LR / %Y
-0.18 LR / )
-0.32 LR / /
-0.14 LR : $
0.27 LR : 's
-0.55 LR : (
-0.31 LR : ,
0.18 LR : .
0.42 LR : is
-0.06 LR : to
0.56 LR : will
0.24 LR ; ,
-0.42 LR ; and
-0.08 LR ; is
-0.06 LR ; remains
0.19 LR ^ "
0.13 LR ^ $
0.55 LR ^ %C
0.86 LR ^ %N
-0.06 LR ^ %X
-0.92 LR ^ 's
0.82 LR ^ (
-0.28 LR ^ ,
-0.96 LR ^ -
-0.17 LR ^ .
-0.09 LR ^ /
0.09 LR ^ :
0.22 LR ^ also
-0.59 LR ^ and
-0.56 LR ^ are
-0.67 LR ^ as
0.60 LR ^ by
-0.36 LR ^ cast
0.35 LR ^ confirmed
0.71 LR ^ fans
-0.51 LR ^ first
-0.29 LR ^ has
-0.42 LR ^ in
0.36 LR ^ is
0.39 LR ^ isn't
-0.55 LR ^ it
-0.21 LR ^ joins
-0.14 LR ^ launched
-0.55 LR ^ makes
-0.45 LR ^ on
0.30 LR ^ or
-0.57 LR ^ play
-0.28 LR ^ plays
0.10 LR ^ returns
-0.10 LR ^ said
-0.58 LR ^ season
-0.25 LR ^ series
-0.72 LR ^ star
-0.59 LR ^ stars
-0.53 LR ^ the
-0.94 LR ^ to
-0.42 LR ^ told
-0.25 LR ^ was
0.52 LR ^ which
0.47 LR ^ will
-0.44 LR ^ with
-0.10 LR ^ wrote
-1.21 LR ^ |
0.53 LR ^ –
-0.67 LR a ,
-0.13 LR a lawyer
-0.20 LR a production
0.38 LR a season
0.21 LR about season
-0.05 LR actor ,
-0.26 LR actress .
-0.04 LR and $
-0.15 LR and %X
-0.51 LR and 's
-0.77 LR and (
-0.04 LR and )
-0.42 LR and ,
0.28 LR and .
-0.64 LR and :
-0.35 LR and ;
-0.88 LR and all
-0.13 LR and also
0.19 LR and and
-0.55 LR and are
-0.05 LR and as
-0.06 LR and being
-0.29 LR and executive
0.49 LR and for
0.14 LR and have
0.52 LR and in
0.86 LR and is
0.19 LR and on
-0.32 LR and respectively
-0.06 LR and return
-0.15 LR and story
-0.65 LR and to
-0.14 LR and was
-0.05 LR and who
0.22 LR and will
0.60 LR and with
-0.35 LR and –
-0.20 LR are (
0.23 LR are ,
-0.06 LR around ,
-0.24 LR around .
-0.63 LR as $
0.09 LR as 's
-0.19 LR as (
0.40 LR as ,
-0.93 LR as .
-0.05 LR as ;
-0.24 LR as and
-0.38 LR as in
-0.54 LR as is
-0.28 LR as the
-0.60 LR as with
-0.24 LR as would
-0.58 LR at ,
-0.53 LR at .
-0.09 LR at in
-0.13 LR back and
-0.20 LR between and
-0.22 LR book ,
0.19 LR both and
0.11 LR but has
0.16 LR but is
-0.21 LR by 's
-0.50 LR by (
0.35 LR by ,
-0.54 LR by .
-0.12 LR by /
-0.44 LR by and
-0.15 LR by on
0.50 LR by “
-0.43 LR called ,
0.79 LR called .
-0.23 LR cast $
-0.07 LR character (
-0.05 LR co-creator ,
0.15 LR comedy .
0.75 LR comedy on
-0.12 LR creator .
-0.15 LR creator has
-0.07 LR director (
-0.04 LR director is
0.27 LR drama .
0.46 LR drama returns
0.13 LR drama will
0.07 LR dramas and
-0.40 LR executive ,
-0.42 LR father (
-0.27 LR film ,
-0.26 LR follows (
0.53 LR for $
0.20 LR for 's
-0.53 LR for ,
-0.20 LR for .
0.34 LR for and
-0.12 LR for as
-0.24 LR for on
0.53 LR for season
0.12 LR for series
0.13 LR for to
-0.49 LR for –
-0.13 LR from 's
-0.36 LR from ,
-0.40 LR from .
-0.16 LR from and
-0.15 LR genre /
-0.74 LR has and
0.46 LR in $
-0.71 LR in 's
-0.17 LR in ,
0.60 LR in .
-0.42 LR in and
-0.48 LR in for
-0.15 LR in in
-0.65 LR in on
0.62 LR in season
-0.30 LR in series
-0.07 LR include (
0.69 LR include ,
-0.35 LR include and
-0.12 LR includes (
-0.28 LR includes ,
0.39 LR including (
-0.21 LR including ,
-0.09 LR including and
0.20 LR is %X
-0.27 LR is 's
0.55 LR is (
-0.73 LR is ,
-0.06 LR is .
-0.14 LR is as
0.38 LR is on
0.82 LR is season
-0.42 LR its ,
0.11 LR like ,
-0.38 LR like and
-0.27 LR meets ,
-0.11 LR members ,
-0.41 LR movie .
0.63 LR of $
-0.48 LR of %X
-0.51 LR of (
0.07 LR of ,
0.84 LR of .
0.18 LR of :
0.41 LR of ?
0.27 LR of and
-0.34 LR of as
0.05 LR of has
0.47 LR of have
-0.52 LR of in
-0.65 LR of is
0.55 LR of on
0.80 LR of season
-0.30 LR of to
0.19 LR of was
0.46 LR of will
-0.22 LR of “
-0.60 LR on $
-0.06 LR on %Y
0.15 LR on 's
-0.06 LR on (
-0.44 LR on ,
-0.15 LR on and
-0.39 LR on in
-0.73 LR or .
0.51 LR pilot ,
-0.27 LR play ,
-0.39 LR plays ,
-0.05 LR producer 's
-0.10 LR producer will
0.06 LR renewing for
-0.21 LR said ,
-0.26 LR series ,
0.84 LR series .
0.10 LR series has
0.63 LR series is
0.26 LR series will
0.41 LR show ,
0.77 LR show .
0.47 LR show with
-0.08 LR showrunner ,
-0.22 LR small town
-0.08 LR so $
-0.15 LR star (
-0.09 LR star and
-0.31 LR starring ,
-0.10 LR starring and
-0.07 LR stars (
-0.33 LR stars ,
-0.16 LR that 's
-0.25 LR that ,
0.21 LR that was
0.47 LR that will
0.30 LR that would
0.46 LR the $
-0.10 LR the %X
-0.11 LR the %Y
-0.07 LR the 's
-0.32 LR the (
-0.49 LR the ,
-0.04 LR the -
-0.09 LR the .
-0.13 LR the :
0.05 LR the ?
-0.55 LR the and
-0.14 LR the area
-0.14 LR the for
-0.14 LR the in
0.15 LR the is
-0.34 LR the last
0.18 LR the season
0.30 LR the series
-0.36 LR the show
-0.62 LR the spinoff
-0.27 LR the to
-0.35 LR the will
0.28 LR thriller ,
0.19 LR thriller has
-0.30 LR through .
-0.40 LR to 's
-0.05 LR to ,
-0.29 LR to .
0.25 LR to and
0.10 LR to for
0.14 LR to in
0.09 LR to the
-0.20 LR to to
-0.17 LR villain ,
0.36 LR when was
0.55 LR whether is
-0.14 LR while is
-0.82 LR while will
-0.10 LR winner ,
-0.44 LR with 's
-0.56 LR with (
0.59 LR with ,
-1.49 LR with .
-0.19 LR with again
0.69 LR with and
-0.05 LR with as
-0.08 LR with at
0.52 LR with in
0.53 LR | (
-1.17 LR – $
1.03 LR – ,
-0.86 LR ” )
-0.07 LR ” ,
0.91 LR ” and
-0.34 LR ” said
0.23 Lb2 "
-0.07 Lb2 %C
-0.31 Lb2 %G
0.53 Lb2 %N
-0.29 Lb2 %O
-0.08 Lb2 %X
0.25 Lb2 %Y
0.37 Lb2 '
-0.25 Lb2 's
-0.32 Lb2 (
0.71 Lb2 )
0.32 Lb2 -
-0.07 Lb2 .
-0.13 Lb2 /
-0.32 Lb2 :
0.54 Lb2 ;
-0.93 Lb2 a
-0.25 Lb2 about
-0.20 Lb2 according
0.30 Lb2 account
-0.06 Lb2 actor
-0.46 Lb2 actors
-0.29 Lb2 adaptation
-0.05 Lb2 added
-0.36 Lb2 after
-0.31 Lb2 again
0.25 Lb2 all
-0.44 Lb2 along
-0.47 Lb2 already
-0.61 Lb2 also
0.07 Lb2 and
0.13 Lb2 anime
-0.10 Lb2 announcement
-0.23 Lb2 another
0.07 Lb2 are
0.12 Lb2 around
-0.73 Lb2 as
-0.79 Lb2 at
0.39 Lb2 back
-0.55 Lb2 backdrop
-0.55 Lb2 based
-0.15 Lb2 be
0.54 Lb2 book
-0.60 Lb2 bring
-0.39 Lb2 by
-0.07 Lb2 call
-0.24 Lb2 cast
-0.22 Lb2 character
-0.45 Lb2 characters
-0.23 Lb2 children
-0.23 Lb2 city
-0.17 Lb2 co-production
-0.05 Lb2 co-written
0.51 Lb2 comedy
0.51 Lb2 confirmed
-0.22 Lb2 could
-0.19 Lb2 cox
-0.47 Lb2 created
0.37 Lb2 creator
-0.09 Lb2 creators
-0.21 Lb2 daughter
-0.40 Lb2 de
-0.78 Lb2 directed
-0.06 Lb2 directing
0.14 Lb2 director
0.37 Lb2 done
0.28 Lb2 drama
-0.52 Lb2 during
-0.06 Lb2 duties
0.20 Lb2 episode
-0.59 Lb2 episodes
0.14 Lb2 executive
0.38 Lb2 family
-0.67 Lb2 famous
0.40 Lb2 fans
-0.18 Lb2 fantasy
-0.29 Lb2 far
-0.71 Lb2 film
-0.21 Lb2 filming
-0.22 Lb2 first
0.20 Lb2 five
0.45 Lb2 followed
0.32 Lb2 follows
-0.15 Lb2 for
-0.24 Lb2 four
-0.20 Lb2 from
-0.04 Lb2 front
-0.11 Lb2 game
-0.11 Lb2 guy
0.18 Lb2 had
0.59 Lb2 has
-0.13 Lb2 he
-0.46 Lb2 her
-0.54 Lb2 here
-0.77 Lb2 his
0.35 Lb2 hit
0.21 Lb2 horror
0.18 Lb2 hosted
-0.23 Lb2 house
0.19 Lb2 i
-0.27 Lb2 illustrated
-0.28 Lb2 in
-0.23 Lb2 into
0.81 Lb2 is
-0.67 Lb2 it
-0.64 Lb2 its
-0.23 Lb2 iu
0.08 Lb2 know
-0.57 Lb2 known
-0.49 Lb2 launch
-0.07 Lb2 law
0.62 Lb2 lawyer
0.47 Lb2 leads
-0.23 Lb2 led
-0.11 Lb2 like
0.39 Lb2 limited
-0.56 Lb2 location
-0.08 Lb2 lok
-0.53 Lb2 looking
-0.34 Lb2 man
-0.20 Lb2 manga
0.17 Lb2 meanwhile
-0.33 Lb2 members
-0.42 Lb2 mother
-0.48 Lb2 moved
-0.20 Lb2 name
-0.24 Lb2 named
-0.07 Lb2 network
0.29 Lb2 new
0.07 Lb2 news
0.11 Lb2 novel
-0.42 Lb2 novels
-0.15 Lb2 now
-0.31 Lb2 of
-0.21 Lb2 off
-0.61 Lb2 on
-0.27 Lb2 ono
0.61 Lb2 or
0.27 Lb2 order
0.56 Lb2 original
0.23 Lb2 out
-0.42 Lb2 pair
0.08 Lb2 part
-0.12 Lb2 partner
0.36 Lb2 picked
0.60 Lb2 pilots
-0.17 Lb2 play
-0.38 Lb2 played
0.05 Lb2 plot
-0.52 Lb2 premiere
-0.12 Lb2 president
-0.36 Lb2 previously
-0.30 Lb2 produce
-0.58 Lb2 produced
0.81 Lb2 producer
0.07 Lb2 producers
-0.29 Lb2 production
0.34 Lb2 project
-0.22 Lb2 quickly
-0.10 Lb2 reads
0.84 Lb2 replaced
-0.36 Lb2 report
-0.18 Lb2 reports
0.79 Lb2 return
-0.11 Lb2 returns
-0.06 Lb2 revolves
-0.40 Lb2 role
-0.36 Lb2 roles
-0.60 Lb2 rolling
0.39 Lb2 romantic
0.15 Lb2 rookie
0.40 Lb2 run
0.29 Lb2 runs
0.38 Lb2 said
-0.17 Lb2 same
-0.37 Lb2 says
0.18 Lb2 scripted
-0.55 Lb2 season
0.52 Lb2 seasons
-0.13 Lb2 second
0.07 Lb2 see
-0.65 Lb2 sequel
-0.42 Lb2 series
0.05 Lb2 set
-0.38 Lb2 she
-0.71 Lb2 shooting
-0.31 Lb2 show
-0.38 Lb2 shown
0.58 Lb2 shows
-0.15 Lb2 slate
-0.20 Lb2 space
-0.80 Lb2 spin-off
-0.42 Lb2 spinoff
0.42 Lb2 spy
0.18 Lb2 star
0.55 Lb2 starred
-0.36 Lb2 starring
-0.27 Lb2 stars
-0.39 Lb2 stories
-0.26 Lb2 story
0.05 Lb2 storyline
0.24 Lb2 success
-0.11 Lb2 such
0.39 Lb2 take
-0.38 Lb2 team
0.08 Lb2 teaser
-0.24 Lb2 television
-0.22 Lb2 that
-0.26 Lb2 the
-0.46 Lb2 their
-0.12 Lb2 them
-0.37 Lb2 theme
0.14 Lb2 there
-0.43 Lb2 this
-0.27 Lb2 three
-0.04 Lb2 thriller
-0.11 Lb2 time
0.53 Lb2 title
0.29 Lb2 to
0.14 Lb2 together
-0.54 Lb2 town
0.34 Lb2 trailer
-0.27 Lb2 tv
-0.40 Lb2 uk
-0.41 Lb2 us
0.48 Lb2 version
-0.25 Lb2 video
-0.31 Lb2 voice
0.32 Lb2 was
-0.63 Lb2 we
0.22 Lb2 web
-0.05 Lb2 week
-0.12 Lb2 well
-0.32 Lb2 what
-0.27 Lb2 when
0.07 Lb2 which
-0.28 Lb2 while
-0.43 Lb2 who
-0.61 Lb2 will
-0.66 Lb2 with
-0.92 Lb2 working
0.05 Lb2 world
-0.43 Lb2 written
-0.67 Lb2 years
-0.12 Lb2 you
-0.35 Lb2 –
-0.45 Lb2 ”
0.34 R1 !
0.73 R1 "
-0.12 R1 $
-0.46 R1 %
0.57 R1 %C
-0.36 R1 %G
1.06 R1 %N
-0.13 R1 %O
-1.58 R1 %X
-1.21 R1 %Y
0.35 R1 '
-0.92 R1 's
0.70 R1 (
-1.06 R1 )
0.26 R1 ,
-1.31 R1 -
0.23 R1 --
0.08 R1 .
-0.43 R1 ...
-0.89 R1 /
-0.24 R1 :
0.15 R1 ;
0.57 R1 ?
0.45 R1 [
-0.68 R1 ]
0.24 R1 a
-0.77 R1 actor
-0.68 R1 actress
-0.04 R1 added
-0.21 R1 again
-0.25 R1 agent
0.40 R1 all
0.18 R1 along
0.08 R1 also
-0.49 R1 although
0.74 R1 an
-0.42 R1 and
-0.22 R1 animated
0.64 R1 announced
-0.09 R1 are
-0.14 R1 area
-0.35 R1 as
-0.54 R1 at
-0.12 R1 attends
-0.53 R1 back
0.59 R1 based
0.10 R1 be
0.38 R1 became
-0.20 R1 before
0.30 R1 begins
-0.06 R1 being
-0.46 R1 book
-0.51 R1 broadcast
-0.69 R1 but
0.58 R1 by
-0.38 R1 can
-0.26 R1 cast
-0.21 R1 come
0.13 R1 coming
-0.31 R1 commented
0.20 R1 confirmed
-0.42 R1 created
0.71 R1 creator
-0.46 R1 data
-0.40 R1 de
-0.18 R1 described
-0.06 R1 directs
-0.53 R1 drama
0.40 R1 executive
-0.19 R1 family
0.73 R1 fans
0.10 R1 first
0.33 R1 for
1.40 R1 from
-0.19 R1 girl
0.30 R1 goes
-0.09 R1 had
0.43 R1 has
0.11 R1 have
-0.06 R1 his
-0.24 R1 in
0.31 R1 into
0.09 R1 is
-0.24 R1 isn't
-0.92 R1 it
-0.06 R1 joining
0.06 R1 last
0.50 R1 later
-0.39 R1 launch
-0.15 R1 launched
-0.13 R1 lawyer
-0.24 R1 leads
-0.17 R1 leave
0.39 R1 left
0.46 R1 light
-0.34 R1 made
-0.84 R1 magazine
-0.40 R1 makes
-0.21 R1 next
0.13 R1 no
0.19 R1 not
-0.59 R1 novels
-0.96 R1 of
0.10 R1 on
0.24 R1 or
-0.56 R1 out
-0.57 R1 play
-0.54 R1 played
-0.09 R1 playing
-0.28 R1 plays
0.13 R1 premieres
0.27 R1 prequel
-0.31 R1 producers
-0.20 R1 production
0.10 R1 released
-0.23 R1 remains
-0.51 R1 respectively
-0.23 R1 return
0.66 R1 returns
-0.08 R1 revealed
-0.16 R1 role
-0.60 R1 said
-0.63 R1 says
-0.18 R1 season
-0.09 R1 seems
-0.11 R1 senior
-0.48 R1 series
-0.11 R1 set
-0.35 R1 she
-0.80 R1 show
-0.32 R1 sisters
-0.37 R1 slot
0.05 R1 so
-0.60 R1 spinoff
-0.55 R1 stage
-0.88 R1 star
0.32 R1 starring
0.24 R1 stars
0.06 R1 started
-0.21 R1 steps
-0.15 R1 story
-0.81 R1 take
-0.19 R1 takes
-0.30 R1 team
0.43 R1 tells
-0.82 R1 that
0.08 R1 the
-0.09 R1 this
-0.19 R1 thriller
-0.60 R1 time
0.39 R1 to
-0.15 R1 together
-0.54 R1 told
-0.08 R1 took
-0.22 R1 town
-0.38 R1 update
-0.30 R1 very
-0.52 R1 via
0.15 R1 villain
-0.36 R1 was
-0.43 R1 website
0.07 R1 were
0.39 R1 when
0.79 R1 which
0.79 R1 while
-0.37 R1 who
0.33 R1 will
-0.36 R1 winning
1.01 R1 with
-0.69 R1 won't
0.25 R1 would
0.37 R1 written
-0.12 R1 wrote
0.22 R1 |
0.67 R1 –
-0.29 R1 —
1.17 R1 “
0.43 R2 " %X
-0.12 R2 $ $
-0.46 R2 % $
-0.73 R2 %G %X
-0.69 R2 %X %X
-0.48 R2 %X )
-0.53 R2 %X ,
-0.36 R2 %X .
-0.35 R2 %X and
0.20 R2 %X for
-0.36 R2 %Y $
-0.62 R2 %Y ,
-0.09 R2 %Y in
0.40 R2 ' %X
-1.01 R2 's %G
-0.17 R2 's '
-0.08 R2 's (
-0.27 R2 's announcement
-0.05 R2 's character
-0.14 R2 's childhood
-0.16 R2 's father
0.35 R2 's first
-0.16 R2 's husband
-0.38 R2 's journey
-0.36 R2 's last
-0.52 R2 's manga
-0.17 R2 's novel
-0.07 R2 's series
0.72 R2 's third
0.24 R2 ( %C
-1.25 R2 ( %G
0.97 R2 ( %N
-0.08 R2 ( %X
0.26 R2 ( %Y
-0.84 R2 ( '
0.48 R2 ( season
-0.47 R2 ( the
-0.54 R2 ( “
-0.12 R2 ) $
-0.24 R2 ) %G
-1.04 R2 ) ,
-0.16 R2 ) .
-0.78 R2 ) and
-0.30 R2 ) as
-0.43 R2 ) has
-0.58 R2 ) is
-0.07 R2 ) star
0.40 R2 ) who
-0.30 R2 ) will
-0.17 R2 ) would
0.22 R2 , %C
-0.44 R2 , %G
-0.30 R2 , %O
-0.63 R2 , %X
-0.73 R2 , %Y
0.66 R2 , a
-0.36 R2 , according
0.22 R2 , an
0.31 R2 , and
-0.49 R2 , announced
0.14 R2 , as
-0.60 R2 , but
-0.28 R2 , described
0.29 R2 , directed
-0.12 R2 , each
-0.11 R2 , for
-0.66 R2 , from
-0.63 R2 , has
0.59 R2 , in
-0.32 R2 , is
-0.46 R2 , it
-0.14 R2 , its
-0.17 R2 , known
-0.28 R2 , leaving
0.19 R2 , made
-0.28 R2 , mr
-0.42 R2 , new
-0.80 R2 , on
-0.26 R2 , once
-0.53 R2 , played
-0.61 R2 , premieres
-0.36 R2 , president
-0.28 R2 , produced
-0.28 R2 , respectively
-0.09 R2 , said
0.16 R2 , season
-0.12 R2 , since
0.30 R2 , starring
0.38 R2 , the
-0.14 R2 , their
-0.05 R2 , this
-0.06 R2 , told
-0.53 R2 , was
-0.23 R2 , we
0.25 R2 , where
0.50 R2 , which
0.65 R2 , while
-0.83 R2 , who
-0.15 R2 , whose
0.69 R2 , will
0.35 R2 , with
0.16 R2 , written
-0.23 R2 , “
-0.11 R2 - based
-0.12 R2 - led
-0.32 R2 - owned
-0.14 R2 - set
-0.15 R2 - themed
-0.28 R2 - winning
0.13 R2 . $
-0.07 R2 . ,
-0.42 R2 ... $
-0.59 R2 / %C
-0.05 R2 / %G
-0.15 R2 / %N
-0.36 R2 / %X
0.15 R2 : $
-0.49 R2 : %C
-0.43 R2 : %G
-1.19 R2 : %N
0.09 R2 : %X
-0.36 R2 : drama
-0.98 R2 : the
-0.17 R2 : “
0.45 R2 ; %C
-0.50 R2 ; %G
0.17 R2 ; %X
0.32 R2 ; and
-0.04 R2 ; the
0.45 R2 ? but
0.20 R2 a $
-0.32 R2 a %N
-0.68 R2 actress %G
-0.04 R2 added :
-0.16 R2 again playing
0.18 R2 along with
0.47 R2 also had
-0.34 R2 and %C
-0.25 R2 and %G
-0.23 R2 and %Y
0.49 R2 and '
0.59 R2 and a
-0.27 R2 and directed
-0.15 R2 and her
-0.42 R2 and his
-0.11 R2 and is
0.11 R2 and it
0.23 R2 and other
-0.75 R2 and the
0.18 R2 and will
-0.53 R2 and written
-0.20 R2 and “
0.72 R2 announced on
0.59 R2 are %X
-0.05 R2 are all
-0.38 R2 are back
-0.11 R2 are executive
-0.50 R2 are the
-0.14 R2 area .
-0.51 R2 as %G
-0.61 R2 as %X
-0.12 R2 as a
-0.23 R2 as he
-0.20 R2 as the
0.23 R2 as well
0.10 R2 at %N
-0.61 R2 at its
-0.07 R2 at the
-0.28 R2 back in
0.59 R2 based on
-0.27 R2 by %G
-0.45 R2 by %X
0.22 R2 by contrast
0.08 R2 cast in
-0.31 R2 commented :
-0.34 R2 created by
0.71 R2 creator %G
-0.31 R2 de %X
-0.23 R2 de la
-0.18 R2 described the
-0.29 R2 executive produce
0.55 R2 fans ,
-0.08 R2 follows on
-0.31 R2 follows the
-0.11 R2 for %C
-0.35 R2 for %G
0.18 R2 for %X
0.13 R2 for a
-0.50 R2 for the
0.29 R2 from %G
-0.45 R2 from the
-0.07 R2 has become
0.38 R2 has been
-0.34 R2 has joined
-0.08 R2 has said
-0.40 R2 has the
-0.18 R2 has written
-0.45 R2 have joined
-0.89 R2 in %X
0.57 R2 in %Y
-0.63 R2 in a
0.08 R2 in the
-0.06 R2 is %G
0.16 R2 is a
-0.21 R2 is also
0.43 R2 is an
0.62 R2 is another
-0.32 R2 is available
-0.64 R2 is back
0.22 R2 is based
0.51 R2 is coming
-0.13 R2 is directing
0.19 R2 is due
-0.32 R2 is found
-0.39 R2 is getting
-0.30 R2 is in
-0.37 R2 is leaving
-0.40 R2 is not
-0.04 R2 is on
0.29 R2 is produced
0.05 R2 is renewed
-0.16 R2 is scheduled
-0.11 R2 is set
-0.09 R2 is the
0.09 R2 is to
-0.10 R2 is writing
0.72 R2 is “
0.50 R2 later this
-0.22 R2 launched a
0.46 R2 light novel
-0.05 R2 made the
-0.14 R2 of the
0.18 R2 on %C
0.31 R2 on %X
-0.34 R2 on the
-0.10 R2 plays %X
-0.51 R2 respectively .
-0.21 R2 return to
0.19 R2 returns %X
-0.31 R2 returns as
0.65 R2 returns for
0.07 R2 returns to
-0.16 R2 said .
-0.09 R2 said :
-0.25 R2 said in
-0.09 R2 season %N
-0.47 R2 series %X
-0.48 R2 series ,
0.10 R2 series follows
-0.35 R2 series in
-0.41 R2 series three
-1.02 R2 star %G
0.28 R2 starring %G
0.14 R2 starring %X
0.72 R2 stars %G
-0.07 R2 stars as
-0.55 R2 stars in
0.47 R2 tells the
0.25 R2 the %X
-0.33 R2 the new
-0.53 R2 the show
-0.19 R2 thriller %X
-0.60 R2 time slot
0.33 R2 to %C
-0.73 R2 to %X
-0.24 R2 to be
0.54 R2 to the
-0.49 R2 told %X
-0.52 R2 via %X
0.25 R2 was a
0.08 R2 was in
0.47 R2 was renewed
0.16 R2 was the
-0.07 R2 who is
-0.24 R2 who were
0.59 R2 will air
-0.07 R2 will all
0.51 R2 will also
0.48 R2 will be
0.22 R2 will debut
0.19 R2 will make
-0.20 R2 will not
-0.56 R2 will perform
-0.34 R2 will play
-0.27 R2 will remain
-0.11 R2 will reprise
-0.16 R2 will return
0.17 R2 with %G
0.12 R2 with %X
-0.66 R2 won't be
0.34 R2 would be
0.32 R2 would not
0.37 R2 written by
-0.08 R2 wrote the
0.19 R2 – %N
-1.16 R2 – %X
-0.68 R2 – a
-0.74 R2 – the
-0.63 R2 — that
0.51 R2 “ %G
0.15 R2 “ %X
0.08 R2 “ the
-0.12 R3 $ $ $
-0.46 R3 % $ $
-0.40 R3 %X ) and
-0.36 R3 %X . $
-0.36 R3 %Y $ $
0.42 R3 ' %X %X
0.24 R3 ' %X '
-0.57 R3 's %G %G
-0.82 R3 's %G %X
-0.16 R3 's ' %X
-0.08 R3 's ( %X
-0.05 R3 's character ,
-0.16 R3 's husband %G
-0.35 R3 's journey to
-0.26 R3 's manga ,
0.12 R3 's second season
-0.07 R3 's series %X
0.68 R3 's third season
-0.14 R3 ( %C %C
0.37 R3 ( %C )
-0.52 R3 ( %G %G
-0.85 R3 ( %G %X
-0.67 R3 ( %G )
-0.16 R3 ( %G ,
0.05 R3 ( %N %X
-0.90 R3 ( %X %G
0.05 R3 ( %X %N
-0.46 R3 ( %X %X
-0.20 R3 ( %X )
-0.98 R3 ( %X ,
-0.35 R3 ( %X :
-0.27 R3 ( %X is
-0.34 R3 ( %X of
-0.05 R3 ( %X on
0.26 R3 ( %Y )
0.48 R3 ( season %N
-0.37 R3 ( the %X
-0.06 R3 ( “ %G
-0.27 R3 ( “ %X
-0.12 R3 ) $ $
-0.23 R3 ) %G %X
-0.96 R3 ) , %G
-0.09 R3 ) , %X
-0.55 R3 ) , and
-0.46 R3 ) , who
-0.16 R3 ) . $
-0.47 R3 ) and %G
-0.35 R3 ) and %X
-0.28 R3 ) as %G
-0.14 R3 ) as %X
-0.44 R3 ) has been
-0.10 R3 ) will play
-0.16 R3 ) will star
0.31 R3 , %C %C
0.38 R3 , %C 's
-0.27 R3 , %G %G
0.15 R3 , %G %X
-0.40 R3 , %G 's
-0.62 R3 , %G ,
-0.51 R3 , %G and
-0.92 R3 , %N %X
-0.38 R3 , %X $
-0.45 R3 , %X %G
-0.81 R3 , %X %N
-0.47 R3 , %X %X
-0.12 R3 , %X 's
-1.00 R3 , %X )
0.81 R3 , %X ,
-0.30 R3 , %X .
-0.35 R3 , %X :
0.55 R3 , %X and
0.41 R3 , %X in
-0.63 R3 , %X is
-0.56 R3 , %X of
0.49 R3 , %X to
0.09 R3 , a %X
0.82 R3 , a new
0.40 R3 , a psychological
-0.36 R3 , according to
-0.43 R3 , and %C
-0.30 R3 , and %G
0.78 R3 , and %X
-0.07 R3 , and it
-0.69 R3 , and others
0.10 R3 , and the
-0.49 R3 , announced the
0.35 R3 , as well
-0.06 R3 , but %G
-0.28 R3 , described as
0.29 R3 , directed by
-0.65 R3 , from %X
-0.29 R3 , has been
-0.12 R3 , is a
-0.08 R3 , is back
-0.06 R3 , is being
-0.26 R3 , once again
-0.53 R3 , played by
-0.61 R3 , premieres %X
-0.36 R3 , president of
-0.28 R3 , produced by
-0.28 R3 , respectively .
0.16 R3 , season %N
0.22 R3 , starring %G
-0.41 R3 , the %C
0.77 R3 , the %N
0.24 R3 , the %X
-0.17 R3 , the creator
-0.15 R3 , the drama
-0.85 R3 , the first
-0.11 R3 , the producer
-0.41 R3 , the series
-0.10 R3 , the show
-0.61 R3 , the story
-0.70 R3 , which follows
-0.41 R3 , which has
0.46 R3 , which is
-0.82 R3 , which will
-0.08 R3 , while %X
-0.14 R3 , who are
-0.21 R3 , who has
-0.41 R3 , who is
-0.14 R3 , who plays
-0.44 R3 , who starred
-0.04 R3 , who was
0.35 R3 , with %G
-0.06 R3 , with %X
0.16 R3 , written by
-0.18 R3 , “ %X
0.13 R3 . $ $
-0.42 R3 ... $ $
-0.56 R3 / %C $
-0.06 R3 / %C /
-0.05 R3 / %G %X
0.15 R3 : $ $
-0.39 R3 : %G %X
-0.51 R3 : %N %
-0.96 R3 : %X %N
-0.25 R3 : %X %X
-0.37 R3 : %X /
0.13 R3 : %X the
-1.03 R3 : the %X
0.45 R3 ; %C %C
-0.39 R3 ; %G %X
0.59 R3 ; %X %X
-0.51 R3 ; %X ,
0.20 R3 a $ $
-0.04 R3 added : “
0.51 R3 and %C 's
-0.38 R3 and %G %G
0.36 R3 and %G 's
-0.20 R3 and %G ,
-0.05 R3 and %G joy
-0.32 R3 and %X %G
0.36 R3 and %X %X
-0.31 R3 and %X 's
-0.09 R3 and %X ,
0.49 R3 and %X and
-0.12 R3 and %X executive
-0.31 R3 and %X of
-0.10 R3 and %X to
0.15 R3 and %X will
-0.09 R3 and %Y %X
0.50 R3 and ' %X
-0.36 R3 and directed by
-0.15 R3 and her family
0.56 R3 and the %G
-0.70 R3 and the %X
-0.45 R3 and written by
-0.49 R3 and “ %X
0.72 R3 announced on %X
-0.11 R3 are executive producers
-0.14 R3 area . $
-0.46 R3 as %G %X
-0.08 R3 as %G ,
-0.08 R3 as %G the
-0.35 R3 as %X %X
0.23 R3 as well as
-0.83 R3 at %N :
-0.27 R3 by %G %X
0.22 R3 by contrast ,
-0.34 R3 created by %G
0.74 R3 creator %G %X
-0.23 R3 de la %X
-0.11 R3 for %C %C
-0.35 R3 for %G %X
-0.61 R3 for %X %X
0.49 R3 for a third
-0.32 R3 for the %C
0.36 R3 from %G %X
-0.13 R3 from the %X
-0.43 R3 has been cast
0.25 R3 has been renewed
-0.34 R3 has joined the
0.19 R3 in %X $
-0.62 R3 in %X %X
-0.15 R3 in %X ,
-0.17 R3 in %X .
-0.14 R3 in %Y .
-0.19 R3 in the new
-0.54 R3 in the season
-0.48 R3 in the show
-0.06 R3 is %G %X
-0.50 R3 is a %C
0.63 R3 is a %X
-0.32 R3 is available .
-0.28 R3 is back for
0.22 R3 is based on
-0.08 R3 is coming to
-0.08 R3 is in charge
0.29 R3 is produced by
-0.11 R3 is set to
-0.13 R3 is the new
-0.38 R3 is the sound
0.50 R3 later this month
-0.22 R3 launched a manga
0.37 R3 on %C %C
-0.48 R3 on %C ,
0.31 R3 on %C .
0.10 R3 on %C ?
-0.56 R3 on %X $
-0.12 R3 on %X %N
-0.55 R3 on %X %X
0.57 R3 on %X .
-0.10 R3 plays %X %X
-0.51 R3 respectively . $
0.49 R3 returns for a
0.50 R3 returns for its
-0.16 R3 said . $
-0.25 R3 said in a
-0.40 R3 season %N $
0.05 R3 season %N %X
0.39 R3 season %N '
1.01 R3 season %N (
-0.07 R3 season %N ,
0.64 R3 season %N .
0.98 R3 season %N :
0.63 R3 season %N ?
0.68 R3 season %N begins
0.36 R3 season %N cast
-0.30 R3 season %N is
-0.60 R3 season %N on
0.80 R3 season %N release
0.18 R3 season %N trailer
0.12 R3 season %N will
-0.47 R3 series %X %X
-0.35 R3 series in %Y
-1.02 R3 star %G %X
0.32 R3 starring %G %G
-0.17 R3 starring %G %X
0.14 R3 starring %X %X
0.12 R3 stars %G %X
0.47 R3 tells the story
-0.55 R3 the %X %X
-0.04 R3 the %X ,
-0.13 R3 to %X in
0.47 R3 was renewed for
-0.07 R3 will all be
0.51 R3 will also be
0.43 R3 will be back
0.07 R3 will be premiered
0.17 R3 will be returning
0.50 R3 will be the
0.19 R3 will make its
-0.56 R3 will perform the
-0.10 R3 will play a
-0.27 R3 will remain on
-0.08 R3 will return as
0.49 R3 will return for
0.17 R3 with %G %X
0.23 R3 would not be
0.19 R3 – %N /
-0.67 R3 – %X $
-0.82 R3 – %X %X
-0.85 R3 “ %G ”
-0.24 R3 “ %X %X
-0.46 R3 “ %X ”
0.08 R3 “ the %X
-0.69 Rb2 !
-0.12 Rb2 "
0.15 Rb2 $
0.48 Rb2 %C
-0.16 Rb2 %G
0.18 Rb2 %N
-0.50 Rb2 %O
-0.17 Rb2 %X
0.37 Rb2 %Y
-0.62 Rb2 '
-0.52 Rb2 's
-0.72 Rb2 (
0.58 Rb2 )
-0.56 Rb2 ,
-0.09 Rb2 --
-0.47 Rb2 .
0.37 Rb2 /
-0.38 Rb2 :
-0.56 Rb2 ;
-0.24 Rb2 ?
0.14 Rb2 a
0.75 Rb2 about
-0.36 Rb2 according
0.15 Rb2 added
0.49 Rb2 after
-0.05 Rb2 again
0.22 Rb2 aja
-0.39 Rb2 all
-0.27 Rb2 also
-0.09 Rb2 always
-0.06 Rb2 among
0.53 Rb2 an
-0.15 Rb2 and
-0.38 Rb2 anime
-0.12 Rb2 announced
-0.27 Rb2 announcement
0.61 Rb2 another
-0.11 Rb2 are
-0.57 Rb2 as
-0.57 Rb2 at
-0.06 Rb2 attached
-0.06 Rb2 attended
-0.32 Rb2 available
-0.54 Rb2 back
0.10 Rb2 based
0.31 Rb2 be
-0.27 Rb2 become
0.51 Rb2 been
-0.54 Rb2 being
0.60 Rb2 by
-0.30 Rb2 called
-0.10 Rb2 can
-0.19 Rb2 canceled
-0.16 Rb2 character
-0.14 Rb2 childhood
-0.35 Rb2 clarify
-0.44 Rb2 comedy
0.72 Rb2 coming
-0.38 Rb2 confirmed
-0.42 Rb2 continues
0.22 Rb2 contrast
-0.06 Rb2 creator
-0.21 Rb2 dead
0.30 Rb2 debut
-0.28 Rb2 described
-0.12 Rb2 detective
-0.20 Rb2 dinner
-0.07 Rb2 direct
0.47 Rb2 directed
-0.13 Rb2 directing
0.24 Rb2 director
-0.13 Rb2 doing
-0.08 Rb2 down
0.35 Rb2 dr
-0.90 Rb2 drama
0.08 Rb2 due
-0.12 Rb2 each
0.18 Rb2 end
-0.25 Rb2 even
-0.15 Rb2 exec
-0.24 Rb2 executive
-0.30 Rb2 fantasy
-0.18 Rb2 father
0.48 Rb2 fifth
-0.23 Rb2 film
-0.05 Rb2 finally
-0.19 Rb2 find
-0.17 Rb2 first
0.09 Rb2 followed
-0.42 Rb2 follows
0.13 Rb2 for
-0.37 Rb2 found
0.30 Rb2 from
0.24 Rb2 get
-0.18 Rb2 getting
-0.22 Rb2 go
0.76 Rb2 had
0.22 Rb2 has
-0.18 Rb2 have
0.33 Rb2 he
-0.19 Rb2 head
-0.67 Rb2 her
-0.23 Rb2 here
-0.40 Rb2 hiding
-0.88 Rb2 his
-0.38 Rb2 hit
0.80 Rb2 host
-0.22 Rb2 husband
0.25 Rb2 in
-0.64 Rb2 into
-0.56 Rb2 investigate
-0.98 Rb2 is
-0.14 Rb2 isn't
-0.32 Rb2 it
0.05 Rb2 its
-0.34 Rb2 join
-0.61 Rb2 joined
-0.38 Rb2 journey
-0.08 Rb2 just
-0.08 Rb2 known
-0.24 Rb2 la
-0.32 Rb2 last
0.23 Rb2 leading
-0.44 Rb2 leads
-0.59 Rb2 leaving
0.71 Rb2 led
-0.58 Rb2 left
-0.47 Rb2 like
0.74 Rb2 liu
-0.18 Rb2 made
0.09 Rb2 make
0.60 Rb2 makes
-0.52 Rb2 manga
-0.32 Rb2 may
-0.50 Rb2 networks
-0.46 Rb2 new
0.26 Rb2 news
-0.76 Rb2 no
-0.25 Rb2 not
0.41 Rb2 novel
0.74 Rb2 now
-0.77 Rb2 of
0.05 Rb2 off
-0.05 Rb2 on
-0.26 Rb2 once
-0.08 Rb2 one
-0.28 Rb2 only
-0.10 Rb2 original
0.23 Rb2 other
-0.32 Rb2 owned
-0.07 Rb2 part
-0.37 Rb2 penned
-0.56 Rb2 perform
-0.25 Rb2 pilot
-0.34 Rb2 play
-0.74 Rb2 played
-0.57 Rb2 playing
-0.40 Rb2 plays
-0.39 Rb2 portray
0.53 Rb2 premiere
-0.72 Rb2 premieres
0.53 Rb2 presented
-0.36 Rb2 president
0.10 Rb2 procedural
-0.29 Rb2 produce
0.56 Rb2 produced
-0.27 Rb2 remain
0.49 Rb2 renewed
-0.11 Rb2 reprise
-0.28 Rb2 respectively
-0.23 Rb2 return
-0.47 Rb2 returning
-0.27 Rb2 returns
0.16 Rb2 revolves
0.33 Rb2 said
0.12 Rb2 scheduled
0.33 Rb2 season
-0.35 Rb2 second
0.58 Rb2 seen
1.02 Rb2 series
-0.20 Rb2 set
-0.30 Rb2 she
0.61 Rb2 show
-0.12 Rb2 since
-0.60 Rb2 slot
-0.54 Rb2 so
-0.54 Rb2 soon
-0.58 Rb2 star
0.47 Rb2 starred
-0.45 Rb2 starring
-0.52 Rb2 stars
-0.15 Rb2 starts
0.55 Rb2 take
0.49 Rb2 that
-0.32 Rb2 the
-0.09 Rb2 their
-0.35 Rb2 them
-0.15 Rb2 themed
0.20 Rb2 they
0.72 Rb2 third
-0.20 Rb2 this
-0.39 Rb2 three
-0.77 Rb2 thriller
-0.15 Rb2 to
-0.24 Rb2 today
-0.10 Rb2 told
-0.27 Rb2 top
-0.60 Rb2 tour
-0.52 Rb2 two
-0.17 Rb2 under
-0.56 Rb2 up
0.69 Rb2 upcoming
-0.33 Rb2 us
-0.50 Rb2 van
-0.34 Rb2 very
-0.69 Rb2 was
-0.23 Rb2 we
-0.19 Rb2 well
0.39 Rb2 were
-0.22 Rb2 what
0.17 Rb2 where
0.32 Rb2 which
0.68 Rb2 while
-0.36 Rb2 whose
-0.06 Rb2 will
-0.28 Rb2 winning
-0.73 Rb2 with
0.07 Rb2 work
-0.17 Rb2 would
-0.10 Rb2 writing
-0.06 Rb2 written
-0.10 Rb2 wrote
-0.09 Rb2 –
-0.30 Rb2 “
-0.17 Rb2 ”
-0.76 block caption
0.37 block heading
0.05 block item
-0.19 block paragraph
-0.29 block row
-0.87 block title
-0.51 count 0
-0.26 count 1
-0.33 count 3
0.75 count 4
-0.36 count all1
0.10 count all2
0.08 count all3
0.34 count all4
0.15 count all5
0.70 count all6
-0.25 len 1
-0.38 len 2
0.15 len 3
0.12 len 5
-0.37 len 6
0.26 shape alone
-0.27 shape capitals
-0.25 shape company1
-1.21 shape company2
-1.03 shape company3
-0.72 shape company4
0.13 shape first
-0.18 shape inner
0.55 shape noun
0.36 shape opens
-0.74 shape person2
-0.05 shape person3
-0.86 shape person4
0.40 shape quoted
-0.70 shape surname
-0.25 shape unknown1
0.16 shape unknown3
0.30 shape unknown4
-0.07 sign afterChannel
1.05 sign afterNoun
0.09 sign capitals
0.32 sign fateSubject
0.29 sign fromMaker
0.31 sign inPlace
-0.87 sign inTitle
-0.26 sign inUrl
0.12 sign isSeries
0.10 sign known
0.12 sign knownOrdinary
1.06 sign knownOrdinaryWord
0.28 sign knownWord
-0.37 sign listed
0.07 sign midSentence
-0.50 sign otherWork
1.11 sign ownChannel
-0.45 sign ownPeople
-0.83 sign personName
-0.36 sign playsRole
0.40 sign quoted
0.16 sign repeated
-0.45 sign returns
0.45 sign speaks
0.31 sign tvContext
0.24 sign withChannel
-0.26 sign withSeason
-0.14 told holds
-0.73 told holds-more
0.08 told inside
-0.76 told inside-more
0.71 told known
-0.07 told ordinary
-0.35 w1 's
-1.21 w1 :
0.20 w1 a
-0.21 w1 a-list
-0.56 w1 abby
-0.13 w1 abc
-0.32 w1 abi
-0.32 w1 academy
-1.01 w1 act
-0.06 w1 adam
0.25 w1 after
-0.38 w1 agents
-0.55 w1 ai
-0.06 w1 aja
-0.11 w1 alan
-0.27 w1 alex
-0.14 w1 alexa
-0.04 w1 alexander
-0.34 w1 ali
0.07 w1 alice
-0.21 w1 alison
0.26 w1 all
-0.46 w1 alma
-0.50 w1 amanda
-0.37 w1 amber
-0.12 w1 amc
0.58 w1 american
-0.42 w1 andrew
-0.35 w1 anime
-0.71 w1 anna
0.61 w1 anne
-0.18 w1 anthony
-0.71 w1 apple
0.63 w1 arrow
-0.59 w1 aryan
-0.10 w1 ashes
-0.21 w1 asuka
-0.53 w1 atlanta
-0.62 w1 aussie
0.48 w1 austin
-0.57 w1 bae
0.56 w1 bandish
0.11 w1 barry
-0.67 w1 batman
-0.58 w1 bbc
-0.38 w1 be
-0.12 w1 bean
-0.48 w1 belfast
-0.18 w1 belgravia
-0.53 w1 below
-0.41 w1 ben
-0.15 w1 benedict
-0.07 w1 benjamin
-0.63 w1 best
0.35 w1 better
0.15 w1 big
-0.12 w1 billie
0.50 w1 black
-0.08 w1 brad
-0.37 w1 brenda
-0.18 w1 brian
-0.55 w1 bridgerton
0.21 w1 broadchurch
-0.04 w1 bronte
-0.11 w1 brooke
-0.15 w1 bryan
-0.44 w1 california
0.96 w1 call
-0.64 w1 cameras
-0.81 w1 cardiff
-0.30 w1 carlos
-0.06 w1 casey
-1.20 w1 cast
-0.64 w1 casting
-0.11 w1 casualty
-0.45 w1 catching
-0.18 w1 catherine
-0.07 w1 celeste
-0.18 w1 channel
-0.20 w1 charles
-0.51 w1 charlie
-0.59 w1 chief
-0.82 w1 choi
-0.19 w1 chris
-0.24 w1 christina
-0.10 w1 christopher
-0.63 w1 chuck
-0.11 w1 claire
-0.44 w1 clark
-0.48 w1 clean
-0.70 w1 colin
-0.59 w1 confirmed
-0.82 w1 courtesy
-0.21 w1 courtney
-0.15 w1 craig
-0.90 w1 crime
0.32 w1 critical
-0.19 w1 cruz
-0.15 w1 cumbrian
-0.48 w1 cw
-0.63 w1 daily
0.13 w1 daisy
0.26 w1 dan
-0.04 w1 dana
-0.30 w1 daniel
-0.16 w1 danny
0.62 w1 daredevil
-0.10 w1 dario
-0.13 w1 dark
-0.05 w1 darren
-0.58 w1 date
0.32 w1 dave
-0.35 w1 david
0.11 w1 day
-0.16 w1 dci
-0.31 w1 dean
0.13 w1 death
-0.06 w1 deborah
-0.38 w1 desperate
-0.42 w1 detective
0.43 w1 devs
-0.34 w1 di
-0.25 w1 diesel
-0.66 w1 director
-0.09 w1 disclaimer
-0.05 w1 doctor
-0.05 w1 doctors
-0.05 w1 dominic
-0.26 w1 douglas
-0.11 w1 downton
-0.53 w1 dr
-0.47 w1 drama
-0.12 w1 ds
-0.32 w1 dublin
-0.76 w1 early
-0.22 w1 east
-0.32 w1 eastenders
-0.06 w1 echo
0.31 w1 eli
-0.07 w1 elijah
-0.29 w1 elite
-0.05 w1 ella
0.56 w1 ellen
-0.37 w1 ellie
-0.04 w1 elliot
-0.50 w1 email
-0.14 w1 emily
-0.13 w1 emma
0.62 w1 empire
-0.18 w1 endemol
-0.51 w1 entertainment
0.16 w1 er
-0.07 w1 eric
-0.14 w1 erik
-0.10 w1 erin
-0.35 w1 eve
-0.46 w1 executive
-0.35 w1 fallout
-0.17 w1 family
-0.69 w1 far
0.28 w1 fargo
-0.25 w1 fast
-0.30 w1 father
-0.30 w1 felix
-0.08 w1 fogelman
0.66 w1 for
-0.79 w1 format
0.68 w1 franklin
-0.51 w1 friday
-0.61 w1 fx
-0.48 w1 game
-0.11 w1 gary
-0.05 w1 gen
-0.29 w1 generation
-0.16 w1 gentleman
-0.13 w1 george
-0.10 w1 gil
0.39 w1 ginny
-0.62 w1 girls
0.45 w1 girls5eva
-0.73 w1 given
-0.40 w1 glasgow
-0.05 w1 glenn
0.40 w1 go
-0.84 w1 gone
-0.17 w1 good
0.54 w1 gotham
-0.26 w1 grace
-0.08 w1 graham
0.65 w1 great
0.73 w1 grey
-0.11 w1 gu
-0.08 w1 guilty
-0.25 w1 gujarati
-0.13 w1 guy
-0.13 w1 gwyneth
-0.13 w1 hajime
-0.34 w1 hakan
-0.18 w1 han
0.78 w1 handsome
-0.26 w1 hannah
0.25 w1 happy
-0.55 w1 he'll
-0.65 w1 head
0.53 w1 heartland
-0.13 w1 helen
0.50 w1 hello
0.43 w1 high
-0.12 w1 hiroyuki
0.42 w1 home
0.43 w1 homeland
0.46 w1 house
-0.04 w1 hwang
-0.17 w1 iain
-0.54 w1 imdb
0.56 w1 indian
0.52 w1 inside
-0.13 w1 ip
0.76 w1 is
-0.10 w1 isaac
-0.66 w1 istanbul
-0.64 w1 itaewon
-0.10 w1 itv
0.18 w1 jack
-0.10 w1 jacob
-0.04 w1 jaideep
-0.18 w1 jake
-0.60 w1 james
-0.45 w1 jamie
-0.14 w1 jane
-0.24 w1 jang
-0.21 w1 jason
-0.42 w1 jay
-0.19 w1 jeff
-0.13 w1 jenna
-0.08 w1 jeremy
-0.11 w1 jess
-0.07 w1 jim
-0.20 w1 jimmy
-0.21 w1 jo
-0.68 w1 jodie
-0.36 w1 joe
-0.34 w1 joel
-0.61 w1 john
-0.08 w1 jon
-0.25 w1 jonathan
-0.45 w1 joo
-0.16 w1 jose
-0.07 w1 josh
-0.33 w1 joshua
0.05 w1 jujutsu
-0.17 w1 julia
-0.09 w1 julianne
-0.31 w1 jung
-0.37 w1 kadokawa
-0.23 w1 kaleen
-0.55 w1 kang
-0.49 w1 kansas
-0.05 w1 karen
-0.48 w1 karey
-0.16 w1 kate
-0.20 w1 kathy
-0.07 w1 kelly
-0.24 w1 ken
-0.04 w1 kenjiro
-0.11 w1 kevin
0.45 w1 killing
0.61 w1 killjoys
-0.90 w1 kim
-0.58 w1 king
-0.13 w1 kristin
-0.27 w1 kudos
-0.48 w1 kumud
0.40 w1 la
-0.41 w1 lady
0.32 w1 last
-0.09 w1 laura
-0.07 w1 lauren
-0.70 w1 law
-0.10 w1 leah
-0.95 w1 lee
-0.41 w1 leslie
-0.12 w1 levi
-0.46 w1 liar
-0.09 w1 liden
-0.61 w1 life
-0.14 w1 lila
-0.60 w1 lim
-0.57 w1 line
-0.26 w1 lisa
-0.07 w1 liu
-0.19 w1 liz
-0.24 w1 lord
0.83 w1 lost
0.11 w1 love
-0.44 w1 loy
-0.20 w1 lucy
-0.65 w1 luther
0.09 w1 mad
-0.45 w1 making
-0.57 w1 man
-0.12 w1 manish
-0.18 w1 mappa
-0.40 w1 marcella
-0.20 w1 maria
-0.12 w1 marion
-0.75 w1 mark
-0.30 w1 marta
-0.72 w1 martin
-0.11 w1 marty
0.26 w1 marvel
-0.29 w1 matt
-0.10 w1 matthew
-0.15 w1 maura
-0.06 w1 maya
-0.22 w1 media
-0.77 w1 meet
0.10 w1 mercy
-0.59 w1 meredith
-0.41 w1 michael
-0.22 w1 michelle
-0.07 w1 mick
-0.21 w1 miguel
-0.07 w1 mike
0.25 w1 miranda
1.21 w1 mirzapur
-0.35 w1 miss
-0.86 w1 missing
0.54 w1 modern
0.53 w1 molly
-0.70 w1 monday
-0.44 w1 money
-0.57 w1 moon
0.15 w1 mr
0.32 w1 mrs
-1.14 w1 mumbai
-0.12 w1 murdoch
0.58 w1 my
-0.07 w1 nadine
-0.18 w1 naughty
-0.16 w1 ncis
-0.09 w1 neeraj
0.60 w1 neighbours
-0.56 w1 neil
-0.95 w1 new
-0.14 w1 nick
-0.09 w1 nicola
-0.05 w1 nicole
-0.27 w1 niecy
-0.20 w1 nielsen
-0.57 w1 night
-0.09 w1 nikkhil
-0.09 w1 noah
-0.33 w1 noboru
-0.39 w1 northern
-0.64 w1 not
-0.17 w1 odar
-0.31 w1 ok
-0.16 w1 oliver
-0.19 w1 olivia
-0.24 w1 one
-0.72 w1 only
-0.05 w1 orla
0.12 w1 orphan
-0.31 w1 ott
0.57 w1 our
-0.66 w1 out
-0.65 w1 outstanding
-0.05 w1 paatal
-0.37 w1 palmer
-0.04 w1 pankaj
-0.42 w1 paradise
-0.58 w1 paris
-0.53 w1 park
-0.28 w1 pat
-0.06 w1 patrick
-0.56 w1 paul
-0.25 w1 paula
-0.22 w1 peabody
-0.27 w1 peaky
0.11 w1 penny
0.13 w1 percy
-0.38 w1 peter
-0.08 w1 phantom
-0.35 w1 philip
-0.07 w1 photo
-0.52 w1 photos
-0.28 w1 playstation
0.29 w1 poldark
-0.22 w1 police
0.76 w1 power
-0.64 w1 premiere
0.28 w1 press
-0.35 w1 prison
-0.04 w1 producer
-0.40 w1 producers
-0.53 w1 pv
-0.22 w1 quay
-0.05 w1 rachel
-0.69 w1 ragnarok
-0.06 w1 randall
-0.84 w1 ready
0.25 w1 reckless
-0.14 w1 red
-0.14 w1 reese
-0.09 w1 regina
-0.69 w1 release
-0.13 w1 renee
-1.00 w1 renewed
-0.11 w1 richard
-0.58 w1 rio
-0.07 w1 river
0.23 w1 roar
-0.16 w1 robert
-0.14 w1 rohit
-0.06 w1 ron
-0.54 w1 rotten
-0.24 w1 royal
-0.78 w1 rudy
-0.38 w1 russell
-0.09 w1 ryan
-0.19 w1 ryohei
-0.21 w1 sacha
-0.91 w1 sad
-0.36 w1 sally
-0.30 w1 sam
-0.15 w1 samantha
-0.10 w1 samuel
-0.77 w1 san
-0.11 w1 sanjay
-0.14 w1 sara
-0.51 w1 sarah
-0.29 w1 satoru
-0.64 w1 screen
-0.27 w1 sean
-1.11 w1 season
-0.07 w1 sebastian
-0.14 w1 second
-0.21 w1 secret
-0.15 w1 seo
-0.61 w1 sergeant
0.28 w1 servant
0.39 w1 severance
0.34 w1 shark
-0.20 w1 shawn
-0.55 w1 sherwood
0.50 w1 shetland
-0.42 w1 shibuya
-0.61 w1 shin
0.37 w1 shogun
-0.55 w1 shonen
-0.18 w1 shweta
-0.09 w1 silent
0.30 w1 silo
-0.21 w1 simon
-0.43 w1 siobhan
-0.52 w1 six
-0.73 w1 sky
-0.31 w1 skyfall
0.46 w1 slow
-0.16 w1 small
-0.12 w1 sofia
-0.55 w1 song
-0.87 w1 sony
-0.68 w1 sophie
-0.55 w1 south
-0.54 w1 space
-0.70 w1 special
-0.85 w1 spring
0.32 w1 st
-0.77 w1 stan
-0.61 w1 star
-0.33 w1 stars
-0.25 w1 states
0.37 w1 station
-0.48 w1 stephen
-0.43 w1 sterling
-0.33 w1 steve
-0.41 w1 steven
-0.39 w1 still
-0.29 w1 stranger
-0.15 w1 stuart
-0.52 w1 studio
0.06 w1 suits
-0.61 w1 sunday
-0.69 w1 sundays
0.43 w1 sunny
-0.16 w1 super
0.55 w1 supernatural
-0.52 w1 svu
-0.56 w1 sydney
0.16 w1 tamil
-0.22 w1 taylor
-0.68 w1 tba
-0.52 w1 television
-0.51 w1 telugu
0.30 w1 the
-0.89 w1 thursday
-0.18 w1 tim
-0.31 w1 time
-0.05 w1 timothy
-0.13 w1 tina
0.06 w1 to
-0.75 w1 today
1.02 w1 tokyo
-0.25 w1 tom
-0.12 w1 tommy
-0.13 w1 tony
-0.76 w1 top
0.38 w1 torchwood
-0.53 w1 toronto
-0.13 w1 trigger
0.85 w1 true
0.16 w1 truth
-0.70 w1 tuesdays
-0.50 w1 twilight
0.48 w1 under
-0.60 w1 united
-0.22 w1 universal
-0.12 w1 van
0.37 w1 veep
-0.16 w1 vicky
-0.08 w1 victoria
0.17 w1 virgin
0.26 w1 walker
0.62 w1 walking
-0.04 w1 walton
-0.37 w1 webtoon
-0.47 w1 wednesday
-0.36 w1 west
-0.33 w1 what
-0.07 w1 when
-0.74 w1 whether
0.84 w1 white
-0.47 w1 who
0.60 w1 wild
0.35 w1 will
-0.06 w1 william
0.65 w1 wynonna
-0.25 w1 yasuhiro
-0.18 w1 years
0.53 w1 yellowstone
-0.77 w1 yet
-0.05 w1 yoo
-0.06 w1 yoon
-0.29 w1 yorkshire
0.05 w1 you
-0.09 w1 yuki
-0.24 w1 yuzuha
-0.07 w1 zoe
-0.80 wn !
-0.59 wn 's
-0.40 wn 1
-1.09 wn 10-episode
-0.11 wn 13
0.37 wn 19
0.89 wn 2
0.58 wn 3
-0.24 wn 30
-1.10 wn 5
-0.89 wn 6
-1.26 wn ?
-0.21 wn a-list
-0.11 wn abbey
-0.05 wn abe
-0.55 wn about
0.36 wn academia
0.32 wn action
-0.09 wn advani
0.78 wn affair
0.15 wn agent
-0.04 wn ahlawat
-0.06 wn ali
-0.57 wn alma
0.45 wn america
0.94 wn anatomy
-0.06 wn angel
-0.23 wn anime
-0.15 wn anthony
-0.21 wn aoki
0.78 wn arrow
-0.10 wn ashes
-0.63 wn association
-0.12 wn atlanta
-0.76 wn aussie
0.37 wn austin
-0.67 wn australia
-0.41 wn award
0.42 wn away
-0.40 wn back
-0.58 wn bailey
0.56 wn bandits
-0.56 wn barber
0.15 wn barry
-0.30 wn baruchel
-0.07 wn bateman
-0.66 wn batman
-0.57 wn bay
0.40 wn be
-0.12 wn bean
0.92 wn beauty
-0.48 wn belfast
-0.18 wn belgravia
-0.32 wn bell
-0.53 wn below
-0.26 wn bishop
0.08 wn black
0.17 wn blacklist
-0.27 wn blinders
-0.06 wn bloys
-0.38 wn book
-0.50 wn bowl
0.19 wn boys
-0.17 wn brandon
-0.41 wn break
-0.06 wn bridge
-0.68 wn bridgerton
0.21 wn broadchurch
-0.19 wn bronte
-0.57 wn brown
-0.27 wn browne
-0.05 wn bunny
-0.49 wn burke
-0.44 wn california
-0.64 wn cameras
-0.04 wn capaldi
0.50 wn card
-0.48 wn cardiff
0.50 wn cards
-0.04 wn carr
-1.15 wn cast
-0.11 wn casualty
-0.15 wn cawood
-0.43 wn center
-0.13 wn chandra
-0.52 wn cherry
-0.36 wn chicago
-1.05 wn city
-0.44 wn clark
-0.22 wn class
-0.06 wn clinton
-0.43 wn coast
-0.22 wn cohen
-0.04 wn cole
-0.51 wn comedy
-0.26 wn company
-0.59 wn confirmed
0.72 wn conners
0.29 wn control
-0.29 wn corporation
-0.19 wn cox
-0.21 wn crime
-0.22 wn crow
-0.63 wn crown
-0.19 wn cruz
-0.15 wn cumberbatch
-0.15 wn cumbrian
-0.29 wn curtis
-0.34 wn cw
-0.07 wn daisy
-0.09 wn daly
0.41 wn dan
-0.26 wn daniel
0.62 wn daredevil
-0.24 wn dark
-1.00 wn date
0.33 wn dave
-0.09 wn david
-0.33 wn davies
-0.19 wn davis
-0.83 wn day
0.70 wn dead
-0.66 wn deadline
-0.29 wn dean
-0.11 wn department
-0.15 wn desai
-0.37 wn desire
0.43 wn devs
0.61 wn diaries
-0.09 wn disclaimer
-0.36 wn disney
0.23 wn doctor
-0.05 wn doctors
-0.18 wn dog
-0.10 wn dong-gun
0.24 wn door
-0.19 wn douglas
0.71 wn down
0.32 wn dragon
-0.90 wn drama
0.11 wn dreadful
-0.21 wn druckmann
-0.50 wn duty
0.65 wn earp
0.79 wn earth
-0.32 wn eastenders
0.30 wn edge
-0.07 wn eleazar
0.34 wn elite
-0.70 wn email
0.58 wn empire
-0.32 wn end
-0.68 wn england
-0.62 wn entertainment
0.16 wn er
-0.11 wn eun
-0.35 wn eve
-0.33 wn expo
-0.27 wn fall
-0.98 wn fallout
0.21 wn family
-0.08 wn far
0.28 wn fargo
-0.11 wn ferguson
-0.22 wn festival
-0.48 wn films
-0.06 wn finneran
-0.18 wn fire
-0.17 wn fogelman
-0.66 wn football
-0.06 wn ford
-0.96 wn forgotten
-0.42 wn format
-0.67 wn foster
-0.07 wn foy
-0.05 wn franco
-0.26 wn frankie
0.68 wn franklin
-0.28 wn freeman
-0.15 wn frost
-0.10 wn fujita
-0.75 wn game
-0.15 wn games
0.37 wn george
0.39 wn georgia
0.70 wn girl
0.39 wn girls
0.45 wn girls5eva
-0.73 wn given
-0.40 wn glasgow
-0.12 wn gleeson
-0.35 wn glen
0.66 wn go
-0.32 wn goggins
-0.30 wn gone
0.54 wn gotham
0.50 wn grace
-0.72 wn graham
-0.06 wn grant
-0.69 wn great
-0.10 wn guerra
-0.25 wn gujarati
0.35 wn guy
0.68 wn hain
-0.12 wn han
-0.27 wn hannah
-0.26 wn harrington
-0.18 wn hartley
-0.06 wn hawley
-0.55 wn he'll
0.53 wn heartland
-0.50 wn heist
-0.12 wn helsing
-0.17 wn hendricks
-0.63 wn heroes
-0.04 wn herron
-1.01 wn highlights
-0.64 wn hill
-0.08 wn hoffman
-0.05 wn holmes
-0.21 wn home
0.43 wn homeland
-0.84 wn hong
0.46 wn horses
0.84 wn hour
-0.29 wn howard
-0.06 wn howey
-0.05 wn hudson
-0.06 wn hughes
0.39 wn hyde
0.85 wn idol
-0.09 wn ii
-0.57 wn iii
0.13 wn incident
0.38 wn india
0.54 wn innocent
-0.34 wn international
-0.13 wn ip
-0.05 wn irish
-0.52 wn island
-0.69 wn istanbul
0.27 wn it
-0.21 wn iv
-0.19 wn jack
-0.34 wn jackson
-0.40 wn james
-0.54 wn jarvis
-0.04 wn ji-won
-0.17 wn jimmy
-0.54 wn joe
-0.57 wn john
-0.74 wn jones
-0.04 wn joong-ki
-0.08 wn joy
-0.15 wn jr
-0.39 wn jun
0.05 wn kaisen
-0.55 wn kang
-0.31 wn kate
-0.13 wn kaul
-0.05 wn kawasaki
-0.16 wn kelly
-0.39 wn ken
-0.04 wn kessell
-0.23 wn khan
-0.34 wn kher
0.66 wn kids
-0.21 wn killing
0.61 wn killjoys
-0.10 wn kim
-0.23 wn kimura
0.58 wn king
-0.38 wn kingdom
-0.04 wn kirkman
-0.05 wn knight
-0.27 wn kudos
-0.38 wn lady
-0.14 wn lancashire
0.05 wn land
-0.22 wn landgraf
0.45 wn law
-0.09 wn lee
-0.39 wn leslie
0.49 wn life
-0.25 wn lisa
-0.19 wn liz
-0.05 wn lok
-0.46 wn lopez
0.55 wn lost
1.02 wn love
-0.08 wn ltd
-0.65 wn luther
-0.11 wn lyons
-0.46 wn magazine
0.31 wn making
-0.69 wn man
-0.22 wn manga
-0.18 wn mappa
-0.40 wn marcella
-0.29 wn mark
0.16 wn mars
-0.04 wn marshall
-0.63 wn martin
-0.40 wn may
-0.10 wn mazin
-0.15 wn mcclure
0.17 wn me
-0.39 wn media
-0.50 wn meet
-0.17 wn meloni
0.72 wn men
-0.61 wn mi5
0.79 wn midwife
-0.46 wn milat
-0.19 wn miller
0.41 wn minds
-0.20 wn minutes
-0.35 wn mirzapur
0.16 wn miss
0.09 wn missing
-0.42 wn moffat
-0.40 wn molly
-0.73 wn mondays
-0.13 wn moore
-0.44 wn moreno
-0.35 wn morgan
-0.05 wn moss
-0.05 wn mother
-0.33 wn mumbai
-0.71 wn murders
-0.04 wn murphy
0.87 wn mysteries
-0.06 wn nakamura
-0.27 wn nash
-0.45 wn naughton
-0.16 wn ncis
0.60 wn neighbours
-0.12 wn networks
-0.06 wn neustadter
-0.06 wn news
-0.20 wn nielsen
-0.73 wn nine
-0.20 wn nolan
0.30 wn norton
-0.15 wn o'brien
-0.17 wn odar
0.70 wn off
-0.25 wn offenders
-0.21 wn office
-0.04 wn oldman
-0.16 wn oliver
-0.13 wn olympics
-0.05 wn olyphant
-0.58 wn on
-0.17 wn one
-0.14 wn ono
-0.82 wn order
-0.11 wn ortega
-0.31 wn ott
-0.18 wn out
-0.24 wn ozark
-0.36 wn palmer
0.05 wn panthers
0.51 wn paradise
-0.16 wn paris
-0.11 wn park
-0.05 wn paul
-0.06 wn paulson
0.51 wn pd
-0.25 wn peabody
-0.28 wn peter
-0.15 wn phillips
-0.68 wn photo
-0.52 wn photos
-0.38 wn picture
-0.55 wn pictures
-0.42 wn piper
-0.29 wn playstation
-0.73 wn pm
0.45 wn point
0.29 wn poldark
-0.36 wn police
0.16 wn power
-0.37 wn press
-0.46 wn producers
-0.41 wn productions
-0.29 wn programming
0.09 wn protector
-0.05 wn purnell
-0.11 wn purvis
-0.53 wn pv
0.69 wn queen
-0.69 wn queensland
-0.07 wn qureshi
-0.76 wn ragnarok
0.25 wn reckless
0.64 wn recruit
-0.39 wn red
-0.25 wn reid
-0.21 wn return
0.23 wn river
-0.21 wn rodriguez
0.76 wn rookie
-0.11 wn rosenthal
-0.39 wn royce
0.08 wn rules
-0.06 wn ryan
-0.24 wn sam
-0.29 wn sarah
-0.08 wn satchwell
0.29 wn saul
0.10 wn school
-0.10 wn scott
-0.77 wn screen
0.28 wn servant
0.39 wn severance
0.27 wn shadows
-0.51 wn shaftesbury
-0.49 wn shah
-0.12 wn sharma
-0.12 wn shepherd
-0.67 wn sherwood
0.50 wn shetland
-0.18 wn shibuya
-0.06 wn shift
-0.20 wn shimizu
-0.12 wn shin
0.37 wn shogun
0.19 wn show
0.30 wn silo
0.56 wn singer
-0.66 wn singh
-0.12 wn skyfall
0.19 wn slayer
-0.64 wn smith
0.11 wn snow
-0.44 wn sony
-0.66 wn space
-0.56 wn special
-1.03 wn spring
-0.10 wn stabler
-0.19 wn stan
0.59 wn standing
-0.11 wn star
-0.12 wn stark
-0.17 wn stars
-0.62 wn states
-0.93 wn status
-0.06 wn stevenson
-0.61 wn stewart
-0.28 wn stokes
-0.27 wn stone
0.37 wn story
0.62 wn street
-0.07 wn stuart
-0.61 wn studios
0.06 wn suits
-0.36 wn sun-young
-0.69 wn sundays
-0.07 wn sung
-0.68 wn sunshine
0.55 wn supernatural
-0.75 wn svu
0.70 wn tale
0.66 wn tamil
0.34 wn tank
-0.21 wn taylor
-0.68 wn tba
-0.22 wn ted
-0.23 wn television
-0.51 wn telugu
-0.16 wn thomas
-0.10 wn thomson
-0.06 wn thornton
-0.16 wn thriller
-0.48 wn thrones
-0.04 wn tiernan
-0.15 wn tierney
-0.74 wn time
-0.62 wn tiwari
-0.98 wn today
0.16 wn told
-0.49 wn torchwood
-0.49 wn toronto
-0.06 wn tovey
-0.41 wn tower
-0.32 wn tripathi
-0.04 wn tsuda
-0.70 wn tuesdays
-0.30 wn tv
-0.07 wn uchida
0.11 wn uk
-0.20 wn ulusoy
0.04 wn unit
-0.41 wn university
-0.80 wn us
0.72 wn v
0.05 wn valley
0.37 wn veep
-0.65 wn voice
-0.20 wn wainwright
0.19 wn walker
-0.06 wn walter
-0.04 wn walton
0.24 wn wars
0.08 wn way
-0.10 wn webtoon
0.37 wn wednesday
-0.14 wn west
1.17 wn who
-0.22 wn williams
-0.20 wn wilson
-0.14 wn winston
-0.73 wn winter
0.35 wn witcher
-0.13 wn witherspoon
0.19 wn witness
-0.21 wn wolf
-0.20 wn won
-0.07 wn wood
0.22 wn world
-0.06 wn worth
-0.11 wn wright
-0.32 wn writing
-0.24 wn yamashita
-0.59 wn yamazaki
0.61 wn ye
-0.18 wn years
0.53 wn yellowstone
-0.56 wn yet
-0.08 wn yoo
0.27 wn york
-0.29 wn yorkshire
0.67 wn you
-0.31 wn youn-jung
-0.41 wn young
`
