/** What the title model has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const titleWeights = `
-0.430 bias
-0.26 A !
-0.40 A "
-0.31 A #
-0.59 A %
0.37 A %C
0.32 A %N
-0.73 A %O
0.05 A %X
-0.14 A %Y
0.60 A &
-0.22 A '
-0.09 A 's
0.58 A (
-0.65 A )
-0.45 A +
0.14 A -
-0.51 A --
-0.14 A ...
-0.38 A /
0.11 A :
-0.30 A ;
0.09 A ?
-0.67 A @
0.47 A [
-0.34 A ]
0.52 A about
-0.15 A acclaimed
-0.61 A act
-0.23 A action
-0.23 A actor
-0.49 A actress
0.96 A adaptation
-0.55 A adapted
0.40 A adapts
-0.41 A added
-0.27 A after
-0.68 A again
0.14 A against
-0.22 A agent
-0.21 A ago
-0.15 A ahead
-0.05 A air
-0.30 A aired
0.12 A airs
0.30 A aja
-0.08 A aka
0.10 A all
0.06 A almost
-0.28 A alone
-0.50 A along
-0.27 A alongside
-0.20 A already
0.18 A also
-0.35 A although
-0.79 A always
0.46 A amazing
0.31 A among
0.91 A an
-0.85 A animated
-0.20 A anime
0.51 A announced
-0.26 A announcement
0.65 A another
-0.57 A anticipated
-0.47 A any
-0.58 A appear
0.17 A are
-0.12 A area
-0.18 A around
0.07 A arrived
-0.07 A arrives
-0.23 A art
-0.52 A as
0.42 A attached
-0.27 A attended
-0.15 A attends
0.46 A audience
-0.25 A available
-0.25 A away
-0.20 A axed
-0.35 A b
-0.07 A back
-0.39 A bad
-0.06 A based
0.41 A be
0.33 A became
-0.72 A become
-0.31 A been
0.40 A before
0.23 A begins
0.08 A behind
-0.52 A best
0.17 A better
0.71 A between
-0.24 A blessed
0.05 A board
0.05 A boasts
-0.29 A body
-0.55 A book
-0.08 A boss
-0.23 A both
-0.26 A bow
-0.48 A boy
-0.63 A brand
-0.62 A break
-0.05 A bright
-0.25 A brilliant
-0.57 A broadcast
-0.24 A brother
0.09 A brought
-0.20 A business
-0.41 A but
1.12 A by
-0.19 A cable
0.33 A calendar
-0.46 A called
0.29 A came
-0.34 A can
-0.54 A canceled
0.64 A cancelled
0.64 A cards
-0.51 A cast
-0.76 A casting
-0.34 A centre
0.32 A centres
0.16 A changed
0.20 A changing
0.33 A channel
-0.29 A channels
-0.96 A character
-0.13 A characters
-0.36 A charge
-0.27 A charismatic
0.42 A checking
-0.29 A chef
-0.07 A chief
-0.19 A childhood
-0.35 A city
-0.34 A clarify
-0.62 A classic
0.28 A close
-0.29 A closer
-0.30 A co-creator
0.20 A co-creators
-0.07 A collaboration
0.42 A come
0.58 A comeback
0.09 A comedy
-0.27 A comes
-0.30 A commented
-0.52 A commissioned
-0.11 A company
-0.37 A complex
0.05 A concluded
-0.37 A confirmed
-0.34 A consistently
-0.35 A continue
-0.48 A continues
0.24 A contrast
-0.58 A control
-0.09 A corruption
-0.52 A create
-0.50 A created
-0.32 A creative
1.09 A creator
0.45 A creators
-0.06 A crime
0.04 A critically
-0.17 A cult
0.39 A current
-0.60 A da
-0.43 A daily
0.39 A dark
-0.43 A data
0.55 A date
-0.45 A day
0.48 A days
-0.27 A dci
-0.78 A de
-0.59 A dead
-0.39 A deal
0.41 A death
0.39 A debut
0.61 A debuted
-0.24 A decide
-0.19 A decided
-0.13 A decision
-0.36 A dedicated
0.09 A delighted
-0.47 A described
-0.08 A design
-0.64 A designs
0.09 A despite
-0.44 A detective
-0.35 A determined
0.95 A development
-0.36 A di
-0.04 A did
-0.21 A dinner
-0.17 A direct
0.09 A directed
-0.79 A directing
-0.89 A director
-0.65 A directs
-0.29 A dirty
-0.56 A discover
-0.04 A discovered
-0.28 A discovers
-0.55 A do
0.79 A documentary
-0.52 A does
-0.16 A doesn't
-0.19 A doing
-0.19 A doo
-0.05 A doors
-0.30 A down
-0.23 A dr
-0.44 A drama
-0.43 A dramas
0.17 A dropped
-0.09 A ds
0.55 A due
-0.43 A during
-0.28 A duties
-0.64 A e
-0.45 A e.
0.24 A each
-0.15 A earlier
0.88 A early
0.63 A earned
0.12 A eight
0.58 A eighth
-0.20 A end
-0.30 A ended
0.22 A ending
-0.29 A enough
0.13 A enter
0.10 A entertainment
-0.73 A epic
0.39 A episode
0.47 A episodes
-0.12 A er
-0.20 A era
-0.44 A even
0.60 A event
-0.29 A ever
-0.76 A every
-0.09 A ex-husband
-0.42 A exec
0.61 A expected
-0.65 A expressed
0.36 A fall
-0.15 A fame
-0.39 A family
-0.58 A famous
-0.23 A fan
0.56 A fans
-0.32 A fantastic
0.77 A fantasy
-0.30 A far
-0.58 A father
-0.36 A favorite
-0.52 A favourite
0.48 A fbi
0.43 A feature
-0.53 A feb
0.21 A few
0.25 A fifth
-0.89 A fighting
-0.49 A figure
-0.20 A film
-0.09 A filmed
-0.65 A filming
0.47 A final
-0.57 A finale
-0.22 A finally
-0.40 A financial
-0.47 A find
-0.13 A finish
0.08 A finishes
0.49 A first
-0.28 A five
-0.06 A focus
0.40 A followed
0.08 A following
-0.21 A follows
-0.41 A for
-0.08 A former
-0.30 A fortress
-0.38 A found
-0.62 A four
-0.35 A friend
0.86 A from
-0.16 A front
0.46 A fronted
-0.61 A game
-0.77 A gang
0.20 A get
-0.21 A gets
-0.26 A getting
-0.47 A girl
-0.16 A given
-0.46 A global
-0.28 A go
0.31 A goes
-0.73 A good
0.32 A got
-0.36 A great
0.14 A guy
-0.10 A ha
0.78 A had
-0.16 A half
-0.20 A han
0.69 A happening
0.48 A has
-0.60 A hat
0.27 A have
0.55 A having
0.20 A he
0.31 A head
-0.08 A heir
-0.15 A helm
-0.85 A her
-0.39 A here
-0.08 A heroine
-0.50 A hiding
-0.50 A high
0.15 A highest-rated
-0.57 A highly
-0.27 A him
-0.39 A himself
0.14 A his
-0.45 A historical
0.62 A history
0.10 A hit
-0.12 A home
-0.15 A homicide
-0.11 A horror
0.65 A hospital
0.52 A hosted
-0.13 A hot
-0.25 A however
-0.60 A husband
0.11 A i
-0.31 A ii
-0.14 A illustrated
-0.12 A includes
0.75 A including
-0.36 A increasingly
0.38 A incredible
0.58 A indeed
-0.53 A independent
-0.43 A instead
0.21 A interesting
-0.72 A international
-0.17 A interview
0.58 A into
-0.58 A investigate
0.68 A investigates
0.47 A investigation
-0.04 A involved
0.09 A is
-0.55 A isn't
-0.74 A it
0.23 A its
-0.19 A itv
0.14 A iv
0.14 A job
0.07 A join
-0.79 A joined
-0.61 A joining
-0.19 A joins
-0.36 A journalist
-0.54 A journey
-0.12 A joy
0.47 A just
-0.50 A k.
-0.61 A kept
-0.77 A know
0.38 A knowledge
-0.24 A known
-0.37 A la
0.12 A label
-0.66 A large
0.77 A last
0.37 A later
-0.23 A latest
-0.20 A latter
0.14 A launch
-0.33 A launched
-0.27 A law
-0.42 A lawyer
-0.39 A lead
-0.07 A leading
-0.51 A leads
-0.43 A leave
0.48 A leaving
0.63 A led
0.58 A left
-0.30 A less
-0.31 A life
0.05 A light
-0.60 A like
-0.45 A likely
-0.11 A lim
0.15 A limited
-0.73 A list
0.72 A liu
0.36 A lives
-0.22 A local
-0.23 A location
-0.27 A longtime
-0.10 A look
-0.56 A looked
0.35 A looks
0.62 A love
-0.55 A loy
-0.14 A ltd
-0.19 A mad
-0.80 A made
-0.91 A magazine
-0.07 A main
-0.34 A major
-0.24 A majority
0.61 A make
0.55 A makes
-0.26 A making
0.59 A man
0.50 A manga
-0.10 A many
-0.32 A married
0.24 A massive
-0.11 A may
-0.39 A me
0.11 A meanwhile
-0.50 A members
-0.24 A memory
-0.19 A men
-0.21 A might
0.14 A million
-0.46 A minutes
-0.19 A mixed
-0.23 A modern
0.13 A monster
0.85 A month
-0.63 A more
0.60 A most
0.21 A most-watched
-0.22 A mother
0.53 A moves
-0.50 A movie
-0.14 A mr
-0.04 A mrs
-0.37 A much
0.15 A murder
-0.34 A murdered
-0.91 A music
-0.50 A musical
-0.37 A must
0.09 A my
-0.18 A mystery
-0.14 A na
0.27 A name
-0.31 A named
0.38 A nearly
-0.60 A network
-0.44 A networks
0.50 A never
-0.51 A new
-0.13 A newcomer
-0.79 A newest
-0.72 A news
0.20 A next
0.41 A night
0.33 A ninth
0.14 A no
-0.27 A noir
-0.29 A not
-0.44 A nothing
0.32 A nov
-0.13 A novel
-1.13 A novels
0.05 A now
0.72 A number
-0.18 A oct
0.61 A off
-0.06 A offer
-0.06 A officer
0.50 A ok
-0.60 A old
-0.09 A on
-0.64 A once
-0.29 A one
-0.11 A one-hour
-0.32 A only
-0.50 A opening
0.18 A opposite
-0.25 A or
-0.21 A order
-0.15 A originally
-0.26 A originals
-0.35 A other
-0.41 A others
0.07 A our
-0.07 A out
0.28 A outing
-0.39 A over
-0.04 A own
-0.33 A owned
-0.23 A owner
-0.63 A part
-0.14 A partner
-0.18 A past
-0.34 A peek
-0.81 A penned
0.41 A people
-0.57 A perform
0.72 A picked
-0.62 A pilot
0.24 A place
0.06 A platform
-0.43 A play
-1.28 A played
-0.47 A playing
-1.22 A plays
-0.08 A pleased
0.06 A pm
-0.50 A point
-0.08 A police
-0.30 A political
-0.23 A popular
-0.40 A portray
-0.07 A portrayed
-0.21 A premiere
0.15 A premiered
0.31 A premieres
0.62 A premiering
0.21 A prequel
0.09 A present
0.45 A presented
-0.42 A president
-0.65 A press
-0.21 A previously
-0.35 A procedural
-0.71 A produce
0.04 A produced
0.41 A producer
-0.52 A producers
-0.49 A produces
0.64 A production
-0.17 A project
-0.49 A projects
-0.13 A protagonist
0.32 A psychological
-0.20 A pulled
-0.46 A puts
0.10 A real
-0.54 A received
-0.05 A recently
-0.28 A recurring
-0.24 A red
0.25 A rejoice
-0.33 A relationship
0.15 A release
-0.26 A remain
-0.09 A remained
-0.52 A remains
0.59 A remake
-0.49 A renewed
-0.38 A replacing
-0.12 A reports
-0.46 A reprise
-0.73 A respectively
-0.13 A rest
-0.65 A return
-0.65 A returning
-0.05 A returns
-0.62 A revealed
-0.11 A revenge
0.85 A revival
-0.13 A revolves
-0.42 A rights
-0.79 A role
-0.22 A roles
-0.41 A romance
-0.39 A romantic
0.70 A rookie
-0.06 A rumored
-0.55 A s
-0.51 A said
-0.38 A sales
-0.06 A same
-0.33 A say
-0.37 A saying
0.16 A says
-0.61 A scandal
-0.27 A scheduled
-0.84 A school
0.10 A screens
-0.74 A script
-0.04 A scripted
-0.28 A scripts
-0.76 A search
0.11 A season
-0.36 A seasons
0.28 A second
-0.29 A secret
0.50 A see
-0.11 A seems
0.40 A seen
0.49 A sees
0.35 A self-contained
-0.12 A senior
-0.22 A seo
-0.38 A sequel
-0.36 A series
-0.26 A serious
-0.33 A serve
0.65 A served
-0.46 A serves
-0.40 A service
-0.41 A set
-0.09 A seven
0.36 A seven-part
0.57 A several
-0.05 A share
-0.44 A shared
-0.41 A shares
-0.76 A she
-0.27 A show
-0.20 A shown
0.39 A showrunner
0.05 A shows
-0.60 A signed
-0.65 A since
-0.29 A sister
0.18 A sisters
-0.68 A six
0.57 A six-episode
-0.64 A slated
-0.10 A slot
-0.75 A so
-0.24 A solve
-0.49 A some
-0.73 A something
0.35 A son
-0.74 A soon
-0.07 A sophomore
-0.49 A sound
-0.27 A space
-0.48 A special
-0.17 A spin-off
-0.61 A spinoff
-0.25 A split
0.23 A spot
0.23 A spy
-0.48 A stage
-0.55 A star
0.48 A starred
0.56 A starring
-0.56 A stars
-0.18 A start
0.43 A starts
-0.27 A statement
-0.28 A stepping
-0.28 A steps
0.56 A still
-0.10 A stories
0.16 A story
-0.52 A streaming
-0.04 A streams
-0.17 A strength
-0.53 A struggle
0.63 A struggling
-0.77 A studio
-0.60 A style
-0.19 A successful
-0.30 A such
-0.36 A survive
-0.40 A svu
0.26 A t
-0.52 A take
0.24 A takes
-0.49 A taking
0.51 A team
-0.62 A teaser
0.19 A teen
-0.33 A television
0.37 A telling
0.34 A tells
-0.43 A than
-0.42 A that
-0.04 A their
-0.55 A them
-0.26 A themed
-0.74 A there
-0.84 A they
-0.17 A think
0.51 A third
-0.52 A this
-0.65 A those
0.41 A though
-0.94 A three
0.19 A thrilled
-0.12 A thriller
-0.38 A through
-0.18 A time
0.30 A title
-0.27 A titles
-0.23 A today
-1.10 A together
-0.68 A told
0.40 A too
0.06 A took
0.39 A top
0.13 A total
-0.60 A tour
-0.21 A town
-0.14 A trailer
0.07 A trilogy
-0.20 A true
-0.84 A turn
-0.17 A turned
-0.07 A turns
-0.47 A two
0.12 A uk
-0.56 A unconfirmed
-0.82 A under
-0.59 A unique
0.19 A until
-0.62 A up
0.75 A upcoming
0.32 A update
-0.64 A updates
-0.09 A upon
-0.45 A us
-0.23 A used
-0.53 A van
0.37 A various
-0.81 A very
-0.60 A via
-0.45 A video
-0.10 A viewers
0.15 A villain
-0.65 A voice
0.29 A von
-0.07 A wait
-0.58 A war
-0.31 A was
-0.59 A watch
-0.08 A way
-0.65 A we
0.14 A we're
-0.68 A web
-0.45 A website
0.17 A week
-0.15 A weekly
-0.49 A welcome
-0.04 A welcomed
-0.06 A well
0.85 A were
-0.76 A what
0.11 A when
0.33 A where
-0.24 A which
0.84 A while
-0.50 A who
-0.52 A whose
-0.17 A wife
0.20 A will
-0.23 A winner
-0.63 A winning
-0.21 A with
-0.14 A woman
0.10 A won
-0.70 A won't
-0.58 A work
-0.24 A worked
-0.44 A working
-0.74 A writer
0.14 A writers
-0.17 A writing
0.12 A written
-0.23 A wrote
-0.65 A x
0.27 A years
-0.38 A yet
-0.86 A yoo
-0.19 A you
-0.19 A young
-0.16 A your
0.42 A |
0.35 A –
0.39 A —
-0.47 B !
0.15 B "
-0.08 B #
0.77 B %C
0.46 B %N
-0.98 B %O
-0.06 B %X
-0.51 B %Y
-0.61 B &
-0.15 B '
0.57 B 's
-1.64 B (
0.34 B )
0.41 B -
-0.66 B --
0.11 B .
-0.50 B /
-0.34 B :
0.22 B ;
0.55 B ?
-0.70 B [
-0.41 B about
0.26 B acclaimed
-0.54 B according
0.30 B account
-0.55 B across
-0.57 B act
-0.10 B acting
-0.50 B actor
-0.64 B actors
-0.29 B actress
0.16 B adaptation
-0.35 B adapted
-0.80 B adapts
0.23 B added
-0.22 B adds
-0.23 B affair
-0.10 B after
-0.92 B again
-0.14 B against
-0.63 B ahead
-0.60 B air
-0.21 B aired
-0.57 B aka
0.46 B all
-0.05 B along
-0.99 B alongside
0.29 B already
0.23 B also
0.70 B among
-0.70 B an
0.43 B animated
-0.05 B animates
-0.54 B animation
-0.15 B anime
-0.44 B announce
0.19 B announced
-0.12 B announcement
-0.64 B announcements
0.06 B another
-0.22 B anthology
0.26 B anticipated
0.49 B appeared
0.12 B approached
-0.62 B around
-0.35 B artist
-0.63 B as
-0.65 B association
-0.07 B at
-0.41 B attempts
-0.35 B attends
-0.27 B author
0.07 B available
0.07 B award-winning
-0.58 B away
-0.07 B axe
0.15 B axed
-0.19 B back
-0.52 B backdrop
-0.50 B backed
-0.10 B bad
-0.87 B based
0.57 B basis
-0.60 B battle
0.08 B be
-0.31 B beautiful
0.59 B been
-0.39 B before
-0.20 B begin
-0.42 B beginning
-0.13 B begins
-0.70 B begun
-0.48 B being
-0.34 B beloved
-0.33 B best
-0.09 B best-selling
-0.19 B bestselling
-0.34 B between
0.21 B big
-0.47 B big-budget
-0.17 B bo
-0.11 B body
-0.72 B book
-0.06 B boss
-0.23 B both
-0.39 B boy
0.46 B brand
-0.52 B bring
-0.46 B bringing
-0.28 B brings
-0.22 B brother
0.09 B but
-0.15 B by
-0.43 B call
0.96 B called
0.28 B camera
-0.75 B cameras
0.60 B can
0.38 B canceled
-0.12 B cast
-0.36 B casting
-0.27 B casts
0.10 B celebrity
-0.29 B centering
-0.22 B centers
-0.60 B chairman
0.20 B challenge
-0.37 B chance
-0.09 B channel
-0.69 B channels
-0.84 B character
-1.02 B characters
-0.23 B charles
0.46 B checking
-0.19 B chief
-0.40 B children
-0.12 B choi
-0.25 B city
-0.07 B classic
-0.08 B clear
-0.55 B close
-0.70 B closed
-0.27 B co-created
-0.07 B co-creators
-0.28 B co-production
0.62 B co-stars
-0.07 B co-written
-0.22 B collaboration
-0.30 B combination
-0.11 B come
0.48 B comedian
0.47 B comedy
-0.21 B comes
0.28 B comic
0.27 B commission
0.70 B confirmed
-0.09 B content
-0.21 B continue
-0.27 B continues
-0.26 B could
-0.23 B cox
-0.53 B created
0.99 B creator
-0.22 B creators
-0.57 B crime
0.08 B critically
0.52 B cult
-0.61 B da
0.06 B dark
0.17 B date
-0.07 B dates
-0.33 B daughter
-0.25 B david
0.21 B day
-0.69 B de
-0.53 B deal
-0.27 B death
0.49 B debut
-0.29 B decided
0.32 B decision
-0.45 B despite
-0.47 B destroy
-0.36 B detective
-0.20 B developed
0.44 B developing
-0.25 B different
0.26 B direct
-0.16 B directed
-0.61 B directing
-0.23 B director
-0.15 B directors
-0.45 B discovered
0.21 B do
-0.33 B does
-0.18 B doing
0.29 B don
-0.75 B don't
0.24 B done
-0.81 B down
-0.20 B dr
0.23 B drama
0.47 B dramas
0.48 B dramedy
-0.18 B drawn
-0.59 B during
-0.33 B duties
-0.06 B e
0.41 B e.
-0.09 B early
-0.16 B encounter
0.12 B end
0.26 B ending
0.07 B ensemble
-0.25 B entertainment
0.06 B epic
-0.73 B episode
-0.19 B episodes
-0.28 B er
-0.08 B established
-0.51 B even
-0.85 B event
-0.22 B events
-0.27 B ever
-0.41 B every
0.53 B excellent
-0.55 B excited
0.41 B exclusive
-0.23 B exec
-0.06 B executive
-0.24 B explore
-0.27 B fact
0.13 B fall
-0.54 B fame
-0.13 B family
-0.59 B famous
-0.77 B fan
-0.06 B fans
-0.14 B fantastic
-0.71 B fantasy
-0.25 B far
-0.46 B father
-0.96 B favourite
-0.50 B feature
-0.06 B features
-0.25 B featuring
0.16 B few
0.54 B fiction
-0.82 B fictional
-0.41 B fifth
-1.23 B film
-0.76 B filmed
-0.52 B filming
-0.18 B filmmaker
0.41 B finale
-0.36 B five
-0.14 B follow
0.75 B followed
-0.61 B followers
-0.49 B following
0.10 B follows
0.26 B for
-0.16 B forces
0.29 B former
0.45 B forward
0.39 B found
-0.11 B four
-0.12 B fourth
0.06 B franchise
0.86 B freshman
-0.09 B friend
-1.17 B from
-0.05 B front
1.07 B fronted
-0.40 B further
-0.44 B game
-0.44 B games
-0.34 B genre
-0.12 B get
-0.12 B girl
0.52 B given
-0.43 B go
0.36 B god
-0.17 B goes
-0.39 B going
-0.37 B good
-0.53 B great
0.26 B greenlit
-0.21 B grew
0.06 B guy
-0.17 B had
-0.27 B hand
0.12 B handed
1.07 B has
-0.24 B hat
-0.47 B have
-1.08 B he
-0.06 B head
0.37 B helm
-0.27 B helmed
0.08 B hence
-1.26 B her
-0.54 B here
-0.12 B heroine
0.33 B highly
-0.27 B him
-0.70 B his
0.71 B history
-0.12 B hit
-0.15 B home
-0.12 B horror
0.21 B hosted
-0.48 B hot
-0.45 B house
-0.55 B however
-0.21 B huge
-0.62 B husband
0.05 B i
-0.26 B i'm
-0.25 B ice
-0.25 B iconic
-0.16 B ii
-0.35 B iii
-0.29 B illustrated
-0.40 B imdb
-0.49 B in-demand
-0.45 B include
-0.36 B included
-0.90 B includes
-0.46 B including
-0.35 B indie
-0.14 B inspired
0.14 B into
0.18 B is
0.28 B isn't
-0.07 B it
0.46 B its
-0.44 B itself
-0.05 B itv
-0.22 B iu
-0.13 B james
-0.52 B jay
-0.50 B john
-0.19 B join
0.17 B joined
0.21 B joining
-0.31 B journalist
0.43 B joy
-0.14 B jung
0.81 B just
-0.05 B k.
-0.19 B killing
-0.25 B kim
-0.26 B king
0.21 B know
-0.60 B known
-0.29 B la
0.09 B last
-0.17 B late
-0.22 B law
0.65 B lawyer
-0.31 B lead
0.33 B leading
0.52 B leads
-0.38 B leave
-0.51 B led
-0.86 B lee
-0.31 B left
-0.20 B legal
0.25 B life
-0.46 B light
-0.19 B like
-0.17 B likely
-0.11 B lim
0.37 B limited
0.69 B lineup
-0.46 B list
0.23 B location
0.44 B lok
0.39 B long-awaited
-0.54 B look
-0.69 B looking
-0.16 B looks
-0.53 B love
-0.42 B made
0.57 B main
-0.17 B make
-0.10 B makes
-0.49 B making
-0.64 B male
-0.05 B man
-1.13 B manga
-0.12 B many
0.24 B mark
-0.18 B married
-0.19 B may
-0.29 B me
0.10 B meanwhile
-0.44 B medical
0.56 B meet
-0.32 B meets
-0.76 B members
-0.25 B men
0.36 B might
-0.29 B miniseries
-0.57 B miss
-0.43 B mission
0.05 B monster
-0.79 B month
0.04 B more
-0.24 B most
-1.14 B mother
0.22 B move
-0.46 B moved
-0.17 B moves
0.27 B movie
-0.57 B movies
-0.06 B mr
0.07 B much
0.18 B murder
0.29 B musical
-0.09 B my
-0.20 B na
-0.29 B name
-0.49 B named
-0.55 B nearly
0.27 B network
0.75 B new
-0.67 B newcomer
-0.46 B newcomers
-0.26 B newly
-0.57 B news
-0.10 B next
-0.44 B night
-0.38 B no
-0.18 B noble
-0.39 B noir
-0.69 B nominated
-0.25 B nominee
-0.18 B not
-0.56 B novel
-0.04 B novels
-0.04 B now
-0.14 B off
-0.52 B old
-0.55 B older
-0.13 B on
-0.42 B once
-0.15 B one
-0.82 B only
-0.24 B ono
-0.46 B opening
0.47 B opposite
-0.68 B or
1.16 B order
-0.26 B ordered
0.78 B original
-0.21 B originally
0.20 B originals
0.93 B other
-0.48 B others
-0.70 B our
0.22 B out
0.27 B over
-0.08 B own
-0.38 B pair
0.10 B park
-0.13 B part
-0.70 B partner
-0.59 B parts
0.48 B peek
-0.51 B period
-0.48 B photo
0.44 B picked
0.64 B pilot
0.61 B pilots
-0.21 B place
-0.30 B plan
-0.12 B platform
-0.92 B play
-0.16 B played
-0.11 B playing
-0.79 B plays
0.15 B plot
0.76 B pm
-0.07 B police
-0.72 B political
1.11 B popular
-0.35 B portray
-0.41 B power
-0.48 B premiere
-0.54 B premiered
0.39 B prequel
0.12 B presentation
-0.42 B president
-0.47 B press
0.84 B previously
0.13 B procedural
-0.67 B produced
0.48 B producer
-0.79 B production
-0.05 B professional
0.36 B project
-0.08 B promotional
-0.38 B protagonist
-0.12 B protagonists
0.28 B psychological
-0.27 B published
-0.72 B publisher
0.73 B put
-0.23 B puts
0.41 B question
-0.22 B quickly
-0.50 B ratings
-0.42 B read
-0.27 B reading
-0.43 B reads
-0.33 B really
0.44 B recent
0.65 B recently
-0.63 B relationship
-0.24 B release
0.39 B released
-0.08 B remains
-0.31 B remake
0.76 B renewed
0.09 B renewing
0.69 B replaced
-0.70 B replacing
-0.54 B report
0.60 B reported
-0.27 B reports
-0.33 B representative
-0.27 B reprise
-0.37 B reprising
-0.58 B resourceful
-0.50 B respectively
0.78 B return
0.14 B returning
0.42 B returns
0.69 B reunion
-0.36 B reunites
-0.60 B reveal
0.54 B revealed
-0.40 B revolves
0.43 B rights
-0.06 B rising
-0.34 B role
-0.38 B roles
-0.45 B roll
-0.85 B rolling
-0.84 B romance
0.36 B romantic
0.73 B rookie
0.30 B run
0.34 B runs
0.43 B s
-0.30 B sadly
-0.29 B said
0.89 B same
-0.43 B save
0.59 B say
-0.49 B says
-0.80 B scandal
0.54 B science
0.59 B screen
0.20 B screens
0.60 B scripted
0.30 B seasons
0.13 B second
-0.45 B secret
0.39 B see
-0.65 B seen
-0.31 B sees
0.26 B sen
-0.57 B sequel
-0.10 B serial
-0.21 B series
-0.59 B service
-0.24 B setting
-0.83 B several
-0.35 B share
-0.26 B shared
-0.20 B she
-0.30 B shin
0.17 B shocking
-0.76 B shooting
0.50 B show
-0.38 B showed
-0.81 B shown
-0.47 B showrunner
0.99 B shows
0.20 B similarly
0.55 B since
-0.54 B sister
-0.13 B sisters
0.29 B six
0.46 B sixth
-0.45 B sky
-0.16 B slate
0.81 B slot
0.58 B small
-0.60 B so
-0.48 B son
-0.49 B song
-0.60 B soon
-0.60 B source
-0.15 B space
-0.29 B special
0.14 B spin-off
-0.42 B spinoff
-0.31 B split
0.85 B spring
0.45 B spy
0.17 B star
-0.24 B star-studded
0.36 B starred
-1.19 B starring
-0.09 B stars
-0.42 B start
0.11 B starting
0.39 B starts
-0.16 B statement
0.08 B stepping
-0.06 B stick
-0.66 B still
-0.97 B stories
-0.47 B story
0.31 B streamer
-0.64 B streaming
-0.44 B student
-0.82 B studio
0.48 B success
-0.42 B successful
-0.39 B such
0.63 B summer
-0.32 B sun
-0.14 B support
0.49 B supporting
0.11 B survivor
-0.35 B synopsis
0.59 B take
0.42 B takes
-0.10 B talent
-0.68 B team
0.31 B teaser
-0.28 B television
-0.30 B telling
-0.74 B tells
-0.41 B ten
-0.04 B that
-0.32 B their
0.24 B them
-0.53 B theme
0.21 B themed
-0.38 B then
-0.22 B these
-0.09 B they
-0.10 B thief
-0.64 B thinks
0.20 B third
-0.26 B this
-0.21 B three
-0.34 B thrilled
-0.63 B through
0.66 B time
0.27 B title
0.25 B titled
0.23 B titles
0.36 B today
0.52 B together
-0.49 B told
-0.67 B tom
-0.86 B took
-0.63 B top
0.43 B tour
-0.86 B town
0.26 B trailer
-0.62 B trio
-0.12 B turns
0.19 B tv
0.23 B two
-0.81 B uk
-0.34 B under
-0.11 B until
0.30 B unveiled
0.16 B up
-0.24 B upcoming
-0.18 B update
-0.24 B upon
-0.09 B us
-0.06 B vampire
-0.60 B various
0.46 B version
-0.21 B very
-0.41 B via
0.08 B video
-0.50 B viewers
-0.24 B villain
-1.07 B voice
-0.18 B wait
0.32 B waiting
-0.39 B want
-0.33 B wanted
-0.49 B was
0.10 B watch
0.19 B watching
-0.11 B we
-0.23 B we're
-0.84 B we've
-0.80 B web
0.66 B webtoon
0.67 B week
0.23 B weekend
-0.42 B weeks
0.38 B well
-0.28 B well-received
0.06 B were
0.25 B what
0.59 B when
-0.19 B where
0.71 B whether
-0.25 B which
0.93 B while
0.27 B who
0.31 B whose
-0.36 B why
-0.68 B wife
-0.07 B will
-0.19 B winner
0.17 B winning
-0.08 B with
-0.38 B won
0.53 B won't
0.44 B work
0.17 B working
-0.65 B world
-0.07 B would
0.21 B writer
-0.07 B writers
-0.99 B written
-0.13 B wrote
-0.11 B yasuhiro
0.24 B year
-0.79 B years
0.48 B yet
-0.72 B you
0.17 B you're
-0.70 B young
-0.48 B your
0.18 B |
0.05 B –
0.68 B —
0.65 L1 "
-1.07 L1 %C
0.15 L1 %G
-1.14 L1 %N
-0.41 L1 %O
-0.35 L1 %X
-0.77 L1 %Y
-0.09 L1 &
-0.37 L1 '
0.62 L1 's
-0.82 L1 (
0.23 L1 )
-0.18 L1 ,
-0.75 L1 -
-0.65 L1 --
-0.38 L1 .
-0.75 L1 /
-0.19 L1 :
0.10 L1 ;
0.13 L1 ^
-0.17 L1 a
-0.55 L1 about
-0.38 L1 across
-0.13 L1 actor
-0.04 L1 actors
-0.28 L1 actress
-0.51 L1 adapts
0.45 L1 after
-0.57 L1 aka
-0.69 L1 alongside
-0.84 L1 an
0.28 L1 and
0.34 L1 are
-0.46 L1 around
-0.66 L1 as
-0.83 L1 at
-0.12 L1 axed
0.11 L1 back
-0.10 L1 be
-0.32 L1 beloved
-0.23 L1 between
-0.17 L1 bo
-0.33 L1 book
0.16 L1 both
0.05 L1 bring
-0.18 L1 brother
-0.31 L1 but
0.27 L1 by
1.02 L1 called
0.21 L1 canceled
-0.39 L1 cast
-0.27 L1 character
-0.05 L1 chief
-0.05 L1 co-creator
0.26 L1 comedy
-0.60 L1 creator
-0.09 L1 creators
-0.40 L1 de
-0.27 L1 detective
0.34 L1 direct
-0.14 L1 director
-0.13 L1 directors
-0.14 L1 doing
0.30 L1 dramas
0.48 L1 dramedy
0.05 L1 excellent
-0.44 L1 executive
0.12 L1 expect
-0.41 L1 father
-0.41 L1 feature
-0.06 L1 features
-0.43 L1 film
-0.22 L1 followed
0.27 L1 follows
0.06 L1 for
-0.81 L1 former
-1.01 L1 from
-0.16 L1 game
-0.21 L1 genre
-0.74 L1 has
-0.46 L1 his
0.10 L1 hit
-0.14 L1 host
-0.42 L1 husband
-0.40 L1 imdb
1.01 L1 in
-0.49 L1 in-demand
0.67 L1 include
-0.39 L1 includes
0.24 L1 including
0.27 L1 into
0.54 L1 is
-0.46 L1 its
-0.06 L1 join
-0.11 L1 joining
-0.37 L1 la
0.32 L1 last
-0.06 L1 lead
-0.06 L1 like
-0.16 L1 make
-0.27 L1 meets
-0.14 L1 members
0.18 L1 more
-0.79 L1 mother
-0.40 L1 movie
-0.44 L1 named
-0.62 L1 new
-0.67 L1 newcomer
-0.06 L1 newcomers
-0.86 L1 no
-0.68 L1 nominated
-0.25 L1 nominee
-0.13 L1 not
-0.21 L1 novel
0.14 L1 of
-0.59 L1 official
-0.53 L1 one
-0.20 L1 opposite
-0.75 L1 or
-0.16 L1 other
-0.58 L1 our
-0.47 L1 photo
0.71 L1 pilot
-0.42 L1 play
-0.07 L1 played
-0.05 L1 playing
-0.40 L1 plays
0.16 L1 popular
-0.53 L1 portray
-0.16 L1 president
-0.32 L1 producer
-0.11 L1 protagonist
-0.05 L1 protagonists
-0.43 L1 publisher
-0.57 L1 release
0.50 L1 renewed
0.09 L1 renewing
-0.51 L1 replacing
0.53 L1 s
-0.16 L1 said
-0.28 L1 sees
0.22 L1 series
-0.28 L1 service
0.65 L1 show
-0.18 L1 showrunner
-0.60 L1 shows
0.13 L1 since
-0.21 L1 small
-0.25 L1 so
-0.43 L1 son
-0.35 L1 song
-0.29 L1 star
-0.65 L1 starred
-0.40 L1 starring
-0.60 L1 stars
-0.73 L1 studio
-0.43 L1 takes
0.39 L1 that
-1.31 L1 the
-0.61 L1 their
0.11 L1 though
-0.26 L1 three
0.15 L1 thriller
-0.46 L1 through
-0.32 L1 title
0.23 L1 titled
-0.89 L1 to
-0.48 L1 told
-0.34 L1 under
-0.05 L1 upon
-0.10 L1 vampire
-0.27 L1 via
-0.18 L1 villain
-0.28 L1 wanted
-0.40 L1 was
0.10 L1 watch
-0.08 L1 watching
-0.33 L1 when
0.51 L1 whether
0.65 L1 while
-0.39 L1 why
-0.44 L1 wife
0.28 L1 will
-0.11 L1 winner
0.31 L1 winning
0.56 L1 with
-0.13 L1 writer
-0.49 L1 young
0.63 L1 |
0.19 L1 ”
0.15 L2 %C %X
-0.33 L2 %C ,
-0.14 L2 %C /
-0.66 L2 %C and
0.20 L2 %C drama
0.30 L2 %C include
0.10 L2 %C series
0.33 L2 %C show
-0.07 L2 %G %X
-0.54 L2 %G 's
0.05 L2 %G (
-0.83 L2 %G ,
-0.31 L2 %G and
-0.31 L2 %G as
-0.11 L2 %G de
-0.07 L2 %G for
0.54 L2 %G in
-0.14 L2 %G the
-0.57 L2 %G ”
-0.06 L2 %N ,
0.39 L2 %N and
0.20 L2 %N of
-0.12 L2 %O %O
-0.11 L2 %O ,
-0.37 L2 %X %X
-0.22 L2 %X %Y
-0.33 L2 %X '
0.72 L2 %X 's
-0.98 L2 %X (
-0.12 L2 %X )
-0.27 L2 %X /
-1.08 L2 %X :
0.26 L2 %X ;
-0.21 L2 %X a
-0.08 L2 %X actress
-0.06 L2 %X and
-0.39 L2 %X are
-0.39 L2 %X as
-0.12 L2 %X by
-0.22 L2 %X creator
-0.34 L2 %X de
-0.69 L2 %X drama
-0.95 L2 %X for
-0.48 L2 %X from
0.28 L2 %X in
-0.06 L2 %X of
-0.50 L2 %X on
-0.08 L2 %X plays
-0.12 L2 %X series
0.38 L2 %X show
-0.10 L2 %X so
-0.05 L2 %X star
-0.22 L2 %X starring
-0.17 L2 %X stars
0.16 L2 %X that
-0.50 L2 %X the
0.46 L2 %X thriller
-0.22 L2 %X to
-0.90 L2 %X with
-0.77 L2 %X –
0.26 L2 %Y ,
0.09 L2 ' ,
0.53 L2 ' s
-0.20 L2 's book
-0.37 L2 's father
-0.42 L2 's husband
0.50 L2 's series
0.55 L2 ) ,
0.74 L2 ) and
-0.21 L2 ) as
-0.75 L2 ) –
0.65 L2 , "
-0.29 L2 , a
-0.43 L2 , after
0.10 L2 , and
-0.46 L2 , called
-0.17 L2 , including
0.28 L2 , like
-0.20 L2 , starring
-0.70 L2 , the
0.11 L2 , though
-0.39 L2 , while
-0.08 L2 , with
0.24 L2 , ”
-0.68 L2 - nominated
0.31 L2 - winning
-0.09 L2 . /
0.58 L2 ; and
-0.61 L2 ^ %C
-0.39 L2 ^ %N
0.13 L2 ^ ^
-0.08 L2 ^ actor
0.72 L2 ^ and
-0.08 L2 ^ as
0.17 L2 ^ both
-0.36 L2 ^ but
-0.39 L2 ^ cast
-0.35 L2 ^ creator
-0.44 L2 ^ executive
0.12 L2 ^ for
-0.08 L2 ^ from
-0.21 L2 ^ genre
-0.40 L2 ^ imdb
0.26 L2 ^ is
-0.15 L2 ^ joining
-0.45 L2 ^ release
-0.09 L2 ^ showrunner
-0.06 L2 ^ starring
-0.13 L2 ^ stars
-0.12 L2 ^ the
-0.24 L2 ^ when
0.14 L2 ^ while
0.28 L2 ^ will
-0.31 L2 about the
-0.21 L2 according to
-0.07 L2 actor ,
-0.18 L2 adaptation of
-0.15 L2 after the
0.34 L2 all :
-0.44 L2 along with
-0.28 L2 also includes
-0.15 L2 also stars
0.74 L2 and a
-0.27 L2 and around
-0.28 L2 and starring
-0.45 L2 and the
-0.08 L2 and writer
-0.27 L2 anime at
-0.25 L2 announced at
0.18 L2 announced that
-0.23 L2 as a
-0.26 L2 as an
-0.19 L2 as the
-0.67 L2 at %N
-0.20 L2 at the
-0.10 L2 back ;
-0.47 L2 based on
0.25 L2 be the
-0.35 L2 by %G
-0.06 L2 cast includes
-0.14 L2 cast members
-0.18 L2 cast of
-0.06 L2 character ,
-0.25 L2 city of
-0.05 L2 co-written by
0.39 L2 comedy pilot
0.61 L2 comedy series
0.47 L2 confirmed that
-0.24 L2 could the
-0.43 L2 created by
-0.20 L2 daughter ,
-0.37 L2 de la
-0.78 L2 directed by
-0.06 L2 directing at
0.15 L2 director of
0.23 L2 done with
-0.52 L2 drama ,
0.38 L2 drama pilot
0.18 L2 drama series
-0.50 L2 during the
-0.08 L2 duties with
0.06 L2 end of
0.56 L2 episode of
-0.53 L2 episodes of
-0.18 L2 executive producer
0.32 L2 family drama
0.50 L2 fans of
-0.60 L2 film ,
-0.86 L2 filming in
0.55 L2 followed by
-0.28 L2 follows a
0.13 L2 for the
0.16 L2 from the
-0.20 L2 game show
-0.12 L2 has axed
0.21 L2 has canceled
0.08 L2 hit series
0.23 L2 hit thriller
0.21 L2 hosted by
-0.31 L2 illustrated by
0.15 L2 in the
-0.07 L2 is that
-0.53 L2 it starred
0.07 L2 know about
-0.46 L2 launch on
-0.26 L2 led by
0.39 L2 limited series
-0.54 L2 location in
-0.24 L2 man ,
-0.25 L2 manga by
0.24 L2 meanwhile ,
-0.05 L2 members include
-0.11 L2 name by
-0.18 L2 named as
-0.52 L2 new series
0.53 L2 novel ,
-0.10 L2 novel by
-0.22 L2 novels by
-0.21 L2 of a
-0.51 L2 of the
-0.20 L2 on a
-0.42 L2 on the
-0.25 L2 ono as
0.35 L2 order for
0.20 L2 order to
0.28 L2 original series
0.45 L2 out of
0.44 L2 picked up
-0.41 L2 played by
0.09 L2 plot of
-0.49 L2 premiere of
-0.13 L2 president of
-0.30 L2 produce through
-0.65 L2 produced by
-0.13 L2 reads :
0.57 L2 replaced by
0.29 L2 return of
-0.16 L2 returning as
-0.12 L2 returns as
-0.09 L2 revolves around
-0.06 L2 role as
0.36 L2 role in
-0.67 L2 role of
-0.07 L2 roles as
-0.14 L2 says :
-0.25 L2 season %N
-0.68 L2 season ,
0.39 L2 season is
-0.18 L2 season of
-0.49 L2 series %X
-0.20 L2 series ,
-0.44 L2 series and
-0.23 L2 series follows
-0.14 L2 series from
-0.23 L2 series is
0.51 L2 series of
-0.06 L2 series starring
-0.20 L2 series stars
-0.59 L2 series with
-0.47 L2 set in
-0.68 L2 shooting in
0.41 L2 show ,
-0.28 L2 show stars
0.27 L2 shows :
-0.13 L2 shows like
-0.15 L2 slate includes
-0.82 L2 spin-off of
-0.20 L2 star as
0.45 L2 star in
0.53 L2 starred in
-0.18 L2 stars as
0.37 L2 stars in
-0.25 L2 success of
-0.09 L2 such as
-0.37 L2 team at
0.26 L2 teaser for
-0.43 L2 television series
0.23 L2 that the
-0.16 L2 the %N
-0.40 L2 the %X
-0.04 L2 the book
0.05 L2 the excellent
-0.35 L2 theme song
-0.27 L2 thriller /
0.20 L2 thriller called
0.15 L2 thriller series
0.08 L2 to bring
0.42 L2 to the
-0.47 L2 town of
0.25 L2 trailer for
0.17 L2 trailer of
-0.04 L2 under director
-0.21 L2 up with
0.46 L2 version of
-0.31 L2 voice of
0.33 L2 was in
-0.15 L2 well as
0.17 L2 when is
-0.14 L2 who plays
-0.05 L2 will be
-0.33 L2 will play
-0.74 L2 working with
0.09 L2 world of
-0.40 L2 written by
-0.31 L2 – the
-0.38 L2 ” and
-0.21 L2 ” said
0.22 L3 %C %C %X
0.55 L3 %C %C ,
0.25 L3 %C %C and
0.33 L3 %C %C show
0.59 L3 %C ' s
0.14 L3 %C announced that
-0.29 L3 %C at %N
-0.12 L3 %C has axed
0.21 L3 %C has canceled
-0.45 L3 %G %G 's
0.10 L3 %G %G (
-0.39 L3 %G %G ,
-0.53 L3 %G %G and
-0.07 L3 %G %G as
0.28 L3 %G %G in
0.48 L3 %G %X 's
-0.68 L3 %G %X (
0.07 L3 %G %X ,
0.22 L3 %G %X ;
-1.18 L3 %G %X and
-0.33 L3 %G %X as
-0.30 L3 %G %X for
-0.70 L3 %G %X in
-0.42 L3 %G 's husband
-0.23 L3 %G ) ,
-0.26 L3 %G ) and
-0.86 L3 %G , and
-0.44 L3 %G , ”
-0.15 L3 %N %X %X
0.69 L3 %N ) ,
-0.61 L3 %O %X 's
-0.09 L3 %X %G (
-0.73 L3 %X %G ,
-0.08 L3 %X %G and
-0.74 L3 %X %N ,
-0.19 L3 %X %X '
0.28 L3 %X %X 's
-0.66 L3 %X %X (
-0.33 L3 %X %X ,
0.40 L3 %X %X ;
-0.05 L3 %X %X and
-0.19 L3 %X %X as
-0.13 L3 %X %X for
-0.91 L3 %X %X in
-0.06 L3 %X %X of
-0.16 L3 %X %X stars
-0.36 L3 %X %X the
0.11 L3 %X ' ,
-0.20 L3 %X 's book
-0.96 L3 %X ) ,
0.78 L3 %X ) and
-0.19 L3 %X ) as
-0.25 L3 %X , and
-0.04 L3 %X , starring
-0.36 L3 %X , the
0.36 L3 %X , with
0.14 L3 %X , ”
0.31 L3 %X - winning
-0.38 L3 %X and the
-0.21 L3 %X at %N
-0.20 L3 %X season %N
0.13 L3 %X series ,
-0.18 L3 %X stars as
-0.27 L3 %X thriller /
-0.40 L3 %X ” and
-0.75 L3 %Y ) –
-0.44 L3 %Y , but
0.20 L3 %Y , the
-0.31 L3 %Y at %N
-0.21 L3 ' ) ,
0.41 L3 ' , and
-0.16 L3 's %X ,
-0.35 L3 's %X and
-0.32 L3 's %X to
-0.96 L3 ( %G ,
-0.65 L3 ( %X ,
-0.40 L3 ) , and
-0.40 L3 ) , with
-0.29 L3 , %C 's
-0.62 L3 , %G ,
-0.46 L3 , %G and
0.44 L3 , %X ,
-0.22 L3 , %X :
0.52 L3 , %X and
-0.21 L3 , according to
-0.28 L3 , along with
-0.12 L3 , directed by
-0.40 L3 , played by
-0.13 L3 , president of
-0.60 L3 , produced by
0.66 L3 , such as
-0.08 L3 , written by
-0.21 L3 , ” said
0.67 L3 . %N ,
-0.58 L3 . %X ,
-0.12 L3 / %C /
0.52 L3 ^ %C 's
-0.61 L3 ^ ^ %C
-0.39 L3 ^ ^ %N
0.13 L3 ^ ^ ^
-0.08 L3 ^ ^ actor
0.72 L3 ^ ^ and
-0.08 L3 ^ ^ as
0.17 L3 ^ ^ both
-0.36 L3 ^ ^ but
-0.39 L3 ^ ^ cast
-0.35 L3 ^ ^ creator
-0.44 L3 ^ ^ executive
0.12 L3 ^ ^ for
-0.08 L3 ^ ^ from
-0.21 L3 ^ ^ genre
-0.40 L3 ^ ^ imdb
0.26 L3 ^ ^ is
-0.15 L3 ^ ^ joining
-0.45 L3 ^ ^ release
-0.09 L3 ^ ^ showrunner
-0.06 L3 ^ ^ starring
-0.13 L3 ^ ^ stars
-0.12 L3 ^ ^ the
-0.24 L3 ^ ^ when
0.14 L3 ^ ^ while
0.28 L3 ^ ^ will
-0.43 L3 ^ based on
-0.24 L3 ^ could the
0.50 L3 ^ fans of
-0.53 L3 ^ it starred
0.24 L3 ^ meanwhile ,
-0.13 L3 ^ produced by
0.17 L3 ^ when is
-0.08 L3 ^ written by
-0.17 L3 an adaptation of
0.28 L3 and %C 's
0.61 L3 and %X 's
-0.45 L3 and directed by
-0.17 L3 and illustrated by
-0.05 L3 and produced by
-0.04 L3 and written by
-0.33 L3 as %G and
-0.13 L3 as %G the
-0.46 L3 as %X ,
0.47 L3 as %X and
-0.15 L3 as well as
0.21 L3 at %C include
-0.07 L3 based on the
-0.20 L3 be directed by
0.06 L3 be returning as
-0.07 L3 be written by
-0.31 L3 both %X and
-0.17 L3 by %X /
-0.25 L3 by %X and
-0.18 L3 cast also includes
-0.05 L3 cast members include
-0.18 L3 centers on a
-0.20 L3 de %X (
0.41 L3 e. %G and
-0.30 L3 executive produce through
0.04 L3 first season of
0.47 L3 has confirmed that
-0.04 L3 his role as
-0.38 L3 in %X 's
0.57 L3 in %X ,
-0.74 L3 in %X and
0.08 L3 in %Y ,
-0.27 L3 in and around
-0.07 L3 is created by
-0.30 L3 is directed by
-0.04 L3 is played by
-0.04 L3 is produced by
-0.14 L3 is written by
-0.08 L3 lee %X ,
-0.25 L3 like %X ,
-1.01 L3 new %X 's
0.39 L3 new season of
0.42 L3 new seasons of
0.50 L3 of %C 's
-0.70 L3 of %X 's
0.27 L3 of %X ,
-0.85 L3 of %X and
-0.42 L3 on %C 's
0.16 L3 on %X that
-0.54 L3 on location in
-0.26 L3 opening theme song
-0.13 L3 producer ) ,
-0.11 L3 same name by
0.26 L3 season %N ,
0.09 L3 season %N of
0.28 L3 second season of
-0.08 L3 series written by
-0.36 L3 set in the
0.62 L3 shows such as
-0.21 L3 story of a
0.23 L3 the %G and
-0.54 L3 the %X 's
0.60 L3 the %X ,
-0.11 L3 the %X and
-0.56 L3 the %X for
-0.27 L3 the anime at
-0.04 L3 the cast includes
-0.18 L3 the cast of
0.32 L3 the end of
0.09 L3 the plot of
-0.18 L3 the premiere of
0.15 L3 the return of
-0.53 L3 the role of
-0.23 L3 the series follows
-0.05 L3 the series stars
-0.09 L3 the show ,
-0.28 L3 the show stars
0.08 L3 the story of
-0.25 L3 the success of
-0.38 L3 the town of
0.22 L3 the trailer for
0.09 L3 the world of
0.60 L3 third season of
0.28 L3 to %C 's
0.41 L3 to %X ,
-0.19 L3 was created by
-0.07 L3 was directed by
-0.13 L3 was written by
0.39 L3 will star in
-0.07 L3 yasuhiro %X as
-0.57 L3 “ %G ”
-0.38 L3 ” %X and
-0.11 L3 ” ) and
0.13 LR " ,
-0.27 LR %C ,
-0.47 LR %G %X
-0.47 LR %N .
-0.30 LR %N and
-0.43 LR %N on
-0.11 LR %O 's
-0.62 LR %X $
-0.34 LR %X %X
-0.47 LR %X ,
-0.46 LR %X .
0.75 LR %X for
-0.29 LR %Y ,
-0.16 LR %Y and
-0.22 LR ' and
-0.53 LR 's %Y
-0.22 LR 's )
-0.31 LR 's ,
0.15 LR 's .
-0.75 LR 's :
0.63 LR 's and
0.18 LR 's as
0.08 LR 's for
0.30 LR 's is
-0.48 LR 's novels
0.09 LR 's season
-0.71 LR 's to
-0.05 LR ( $
-0.27 LR ( %X
-0.06 LR ( )
-1.31 LR ( ,
-0.15 LR ( /
-0.08 LR ( :
-0.95 LR ( “
0.25 LR ) (
-0.19 LR , $
-0.84 LR , 's
-1.01 LR , (
-1.48 LR , )
0.20 LR , ,
-0.21 LR , -
0.35 LR , .
-0.24 LR , :
0.75 LR , ;
0.50 LR , and
-0.64 LR , announced
-0.18 LR , as
-0.21 LR , confirmed
0.30 LR , creator
-0.11 LR , follows
-0.32 LR , in
-0.16 LR , is
-0.23 LR , said
0.66 LR , season
-0.48 LR , series
-0.13 LR , to
0.11 LR , was
0.14 LR , will
-0.18 LR -- ,
-0.40 LR / $
-0.10 LR / %Y
-0.17 LR / )
-0.32 LR / /
-0.15 LR : $
0.31 LR : 's
-0.56 LR : (
-0.27 LR : ,
0.13 LR : .
0.37 LR : is
-0.11 LR : to
0.52 LR : will
0.24 LR ; ,
-0.24 LR ; and
-0.04 LR ; is
0.18 LR ^ "
0.22 LR ^ $
0.56 LR ^ %C
0.86 LR ^ %N
-0.09 LR ^ %X
-0.92 LR ^ 's
0.83 LR ^ (
-0.23 LR ^ ,
-0.98 LR ^ -
-0.27 LR ^ .
-0.13 LR ^ /
0.37 LR ^ also
-0.65 LR ^ and
-0.71 LR ^ are
-0.65 LR ^ as
0.56 LR ^ by
-0.32 LR ^ cast
0.35 LR ^ confirmed
-0.05 LR ^ created
0.74 LR ^ fans
-0.47 LR ^ first
-0.25 LR ^ has
-0.44 LR ^ in
0.48 LR ^ is
0.42 LR ^ isn't
-0.58 LR ^ it
-0.28 LR ^ joins
-0.11 LR ^ launched
-0.56 LR ^ makes
0.09 LR ^ meanwhile
-0.09 LR ^ on
0.34 LR ^ or
-0.48 LR ^ play
-0.30 LR ^ plays
-0.11 LR ^ said
-0.55 LR ^ season
-0.20 LR ^ series
-0.72 LR ^ star
-0.60 LR ^ stars
-0.50 LR ^ the
-1.03 LR ^ to
-0.44 LR ^ told
-0.29 LR ^ was
0.61 LR ^ which
0.37 LR ^ will
-0.44 LR ^ with
-0.12 LR ^ wrote
-1.23 LR ^ |
0.51 LR ^ –
-0.67 LR a ,
-0.15 LR a lawyer
-0.25 LR a production
0.40 LR a season
0.17 LR about season
-0.05 LR actor ,
-0.26 LR actress .
-0.13 LR and %X
-0.72 LR and 's
-0.87 LR and (
-0.06 LR and )
-0.34 LR and ,
0.12 LR and .
-0.61 LR and :
-0.33 LR and ;
-0.89 LR and all
-0.10 LR and also
0.23 LR and and
-0.60 LR and are
-0.07 LR and being
-0.30 LR and executive
0.57 LR and for
0.06 LR and have
0.57 LR and in
0.73 LR and is
0.17 LR and on
-0.28 LR and respectively
-0.05 LR and return
-0.16 LR and story
-0.65 LR and to
-0.14 LR and was
-0.08 LR and who
0.08 LR and will
0.62 LR and with
-0.22 LR and –
-0.23 LR are (
0.22 LR are ,
-0.09 LR around ,
-0.27 LR around .
-0.67 LR as $
0.08 LR as 's
-0.22 LR as (
0.44 LR as ,
-0.93 LR as .
-0.05 LR as ;
-0.26 LR as and
-0.34 LR as in
-0.56 LR as is
-0.28 LR as the
-0.53 LR as with
-0.27 LR as would
-0.57 LR at ,
-0.53 LR at .
-0.09 LR at in
-0.11 LR back and
-0.19 LR between and
-0.20 LR book ,
0.17 LR both and
0.05 LR but has
0.19 LR but is
-0.18 LR by 's
-0.55 LR by (
0.37 LR by ,
-0.58 LR by .
-0.18 LR by /
-0.36 LR by and
-0.15 LR by on
0.54 LR by “
-0.46 LR called ,
0.82 LR called .
-0.26 LR cast $
-0.05 LR character (
-0.05 LR co-creator ,
0.12 LR comedy .
0.71 LR comedy on
-0.13 LR creator .
-0.15 LR creator has
-0.06 LR director (
-0.05 LR director is
0.25 LR drama .
0.34 LR drama returns
0.07 LR drama will
0.07 LR dramas and
-0.42 LR executive ,
-0.41 LR father (
-0.24 LR film ,
-0.23 LR follows (
0.55 LR for $
0.09 LR for 's
-0.35 LR for ,
-0.26 LR for .
0.37 LR for and
-0.14 LR for as
-0.23 LR for on
0.38 LR for season
0.08 LR for series
0.15 LR for to
-0.49 LR for –
-0.10 LR from 's
-0.38 LR from ,
-0.44 LR from .
-0.09 LR from and
-0.17 LR genre /
-0.72 LR has and
0.55 LR in $
-0.72 LR in 's
-0.27 LR in ,
0.58 LR in .
-0.44 LR in and
-0.50 LR in for
-0.17 LR in in
-0.21 LR in on
0.56 LR in season
-0.25 LR in series
-0.08 LR include (
0.72 LR include ,
-0.34 LR include and
-0.14 LR includes (
-0.29 LR includes ,
0.41 LR including (
-0.27 LR including ,
-0.14 LR including and
0.17 LR is %X
-0.24 LR is 's
0.50 LR is (
-0.82 LR is ,
-0.08 LR is .
-0.19 LR is as
0.39 LR is on
0.96 LR is season
-0.42 LR its ,
0.20 LR like ,
-0.40 LR like and
-0.27 LR meets ,
-0.14 LR members ,
-0.40 LR movie .
0.54 LR of $
-0.52 LR of %X
-0.05 LR of 's
-0.50 LR of (
0.92 LR of .
0.21 LR of :
0.30 LR of ?
0.14 LR of and
-0.32 LR of as
0.49 LR of have
-0.59 LR of in
-0.73 LR of is
0.57 LR of on
0.68 LR of season
-0.33 LR of to
0.22 LR of was
0.24 LR of will
-0.24 LR of “
-0.56 LR on $
0.20 LR on 's
-0.06 LR on (
-0.16 LR on ,
-0.15 LR on and
-0.40 LR on in
-0.74 LR or .
0.54 LR pilot ,
-0.31 LR play ,
-0.39 LR plays ,
-0.04 LR producer 's
-0.14 LR producer will
0.09 LR renewing for
-0.21 LR said ,
-0.06 LR series ,
0.86 LR series .
0.19 LR series has
0.49 LR series is
0.47 LR series will
0.49 LR show ,
0.59 LR show .
0.35 LR show with
-0.08 LR showrunner ,
-0.21 LR small town
-0.10 LR so $
-0.12 LR star (
-0.10 LR star and
-0.30 LR starring ,
-0.08 LR starring and
-0.08 LR stars (
-0.40 LR stars ,
-0.13 LR that 's
-0.28 LR that ,
0.18 LR that was
0.42 LR that will
0.17 LR that would
0.33 LR the $
-0.16 LR the %X
-0.12 LR the %Y
-0.07 LR the 's
-0.28 LR the (
-0.50 LR the ,
-0.04 LR the -
-0.09 LR the .
-0.13 LR the :
0.14 LR the ?
-0.58 LR the and
-0.12 LR the area
-0.05 LR the family
-0.18 LR the for
-0.14 LR the in
0.18 LR the is
-0.33 LR the last
0.16 LR the season
0.28 LR the series
-0.35 LR the show
-0.61 LR the spinoff
-0.25 LR the to
-0.36 LR the will
0.25 LR thriller ,
0.14 LR thriller has
-0.30 LR through .
-0.44 LR to 's
-0.27 LR to .
0.28 LR to and
0.10 LR to for
0.20 LR to in
0.19 LR to the
-0.16 LR to to
-0.18 LR villain ,
0.30 LR when was
0.50 LR whether is
-0.08 LR while is
-0.82 LR while will
-0.10 LR winner ,
-0.44 LR with 's
-0.53 LR with (
0.66 LR with ,
-1.39 LR with .
-0.15 LR with again
0.60 LR with and
-0.05 LR with as
-0.11 LR with at
0.13 LR with in
0.57 LR | (
-1.08 LR – $
0.88 LR – ,
-0.92 LR ” )
-0.08 LR ” ,
0.85 LR ” and
-0.36 LR ” said
0.22 Lb2 "
-0.30 Lb2 %G
0.48 Lb2 %N
-0.31 Lb2 %O
-0.18 Lb2 %X
0.43 Lb2 %Y
0.30 Lb2 '
-0.33 Lb2 's
-0.28 Lb2 (
0.64 Lb2 )
0.27 Lb2 -
-0.09 Lb2 .
-0.11 Lb2 /
-0.35 Lb2 :
0.57 Lb2 ;
-0.90 Lb2 a
-0.31 Lb2 about
-0.21 Lb2 according
0.40 Lb2 account
-0.07 Lb2 actor
-0.48 Lb2 actors
-0.32 Lb2 adaptation
-0.04 Lb2 added
-0.39 Lb2 after
-0.25 Lb2 again
0.22 Lb2 all
-0.44 Lb2 along
-0.49 Lb2 already
-0.58 Lb2 also
0.05 Lb2 anime
-0.12 Lb2 announcement
-0.21 Lb2 another
0.09 Lb2 are
0.09 Lb2 around
-0.68 Lb2 as
-0.81 Lb2 at
0.35 Lb2 back
-0.49 Lb2 backdrop
-0.48 Lb2 based
-0.20 Lb2 be
0.54 Lb2 book
-0.53 Lb2 bring
-0.47 Lb2 by
-0.07 Lb2 call
-0.21 Lb2 cast
-0.25 Lb2 character
-0.41 Lb2 characters
-0.24 Lb2 children
-0.25 Lb2 city
-0.22 Lb2 co-production
-0.05 Lb2 co-written
0.44 Lb2 comedy
0.46 Lb2 confirmed
-0.24 Lb2 could
-0.22 Lb2 cox
-0.43 Lb2 created
0.50 Lb2 creator
-0.09 Lb2 creators
-0.20 Lb2 daughter
-0.37 Lb2 de
-0.78 Lb2 directed
-0.06 Lb2 directing
0.12 Lb2 director
0.24 Lb2 done
0.32 Lb2 drama
-0.08 Lb2 dramas
-0.50 Lb2 during
-0.08 Lb2 duties
0.11 Lb2 episode
-0.60 Lb2 episodes
0.16 Lb2 executive
0.36 Lb2 family
-0.59 Lb2 famous
0.50 Lb2 fans
-0.15 Lb2 fantasy
-0.25 Lb2 far
-0.60 Lb2 film
-0.18 Lb2 filming
-0.17 Lb2 first
0.21 Lb2 five
0.55 Lb2 followed
0.35 Lb2 follows
-0.21 Lb2 four
-0.26 Lb2 from
-0.04 Lb2 front
-0.14 Lb2 game
-0.14 Lb2 guy
0.18 Lb2 had
0.60 Lb2 has
-0.15 Lb2 he
-0.06 Lb2 head
-0.48 Lb2 her
-0.60 Lb2 here
-0.78 Lb2 his
0.28 Lb2 hit
0.23 Lb2 horror
0.21 Lb2 hosted
-0.25 Lb2 house
0.20 Lb2 i
-0.31 Lb2 illustrated
-0.35 Lb2 in
-0.23 Lb2 into
0.61 Lb2 is
-0.69 Lb2 it
-0.61 Lb2 its
-0.22 Lb2 iu
0.07 Lb2 know
-0.58 Lb2 known
-0.46 Lb2 launch
-0.08 Lb2 law
0.65 Lb2 lawyer
0.45 Lb2 leads
-0.26 Lb2 led
0.39 Lb2 limited
-0.54 Lb2 location
-0.54 Lb2 looking
-0.24 Lb2 man
-0.25 Lb2 manga
0.24 Lb2 meanwhile
-0.37 Lb2 members
-0.45 Lb2 mother
-0.46 Lb2 moved
-0.17 Lb2 name
-0.18 Lb2 named
-0.06 Lb2 network
0.37 Lb2 new
0.10 Lb2 news
-0.41 Lb2 novels
-0.16 Lb2 now
-0.24 Lb2 of
-0.25 Lb2 off
-0.55 Lb2 on
-0.25 Lb2 ono
0.56 Lb2 or
0.46 Lb2 order
0.43 Lb2 original
0.19 Lb2 out
-0.41 Lb2 pair
-0.12 Lb2 partner
0.44 Lb2 picked
0.63 Lb2 pilots
-0.15 Lb2 play
-0.41 Lb2 played
0.09 Lb2 plot
-0.51 Lb2 premiere
-0.13 Lb2 president
-0.23 Lb2 previously
-0.30 Lb2 produce
-0.65 Lb2 produced
0.68 Lb2 producer
0.14 Lb2 producers
-0.28 Lb2 production
-0.04 Lb2 programming
0.36 Lb2 project
-0.22 Lb2 quickly
-0.13 Lb2 reads
0.70 Lb2 replaced
-0.33 Lb2 report
-0.22 Lb2 reports
0.67 Lb2 return
-0.05 Lb2 returning
-0.12 Lb2 returns
-0.09 Lb2 revolves
-0.30 Lb2 role
-0.35 Lb2 roles
-0.66 Lb2 rolling
0.42 Lb2 romantic
0.14 Lb2 rookie
0.38 Lb2 run
0.26 Lb2 runs
0.36 Lb2 said
-0.09 Lb2 same
-0.38 Lb2 says
0.19 Lb2 scripted
-0.56 Lb2 season
0.39 Lb2 seasons
-0.14 Lb2 second
-0.46 Lb2 sequel
-0.29 Lb2 series
0.09 Lb2 set
-0.35 Lb2 she
-0.68 Lb2 shooting
-0.31 Lb2 show
-0.37 Lb2 shown
0.66 Lb2 shows
-0.15 Lb2 slate
-0.15 Lb2 space
-0.82 Lb2 spin-off
-0.42 Lb2 spinoff
0.40 Lb2 spy
0.29 Lb2 star
0.53 Lb2 starred
-0.45 Lb2 starring
-0.07 Lb2 stars
-0.37 Lb2 stories
-0.24 Lb2 story
0.25 Lb2 success
-0.09 Lb2 such
0.37 Lb2 take
-0.40 Lb2 team
0.08 Lb2 teaser
-0.23 Lb2 television
-0.23 Lb2 that
-0.31 Lb2 the
-0.49 Lb2 their
-0.11 Lb2 them
-0.35 Lb2 theme
0.15 Lb2 there
-0.41 Lb2 this
-0.31 Lb2 three
-0.05 Lb2 thriller
-0.14 Lb2 time
0.41 Lb2 title
0.34 Lb2 to
0.12 Lb2 together
-0.53 Lb2 town
0.37 Lb2 trailer
-0.37 Lb2 tv
-0.38 Lb2 uk
-0.04 Lb2 under
-0.06 Lb2 up
-0.41 Lb2 us
0.46 Lb2 version
-0.40 Lb2 video
-0.32 Lb2 voice
0.26 Lb2 was
0.09 Lb2 web
-0.05 Lb2 week
-0.15 Lb2 well
-0.29 Lb2 what
0.08 Lb2 which
-0.30 Lb2 while
-0.54 Lb2 who
-0.56 Lb2 will
-0.61 Lb2 with
-0.88 Lb2 working
0.07 Lb2 world
-0.40 Lb2 written
-0.69 Lb2 years
-0.14 Lb2 you
-0.31 Lb2 –
0.18 Lb2 —
-0.45 Lb2 ”
0.32 R1 !
0.65 R1 "
-0.17 R1 $
-0.48 R1 %
0.58 R1 %C
-0.40 R1 %G
0.94 R1 %N
-0.10 R1 %O
-1.54 R1 %X
-1.15 R1 %Y
0.31 R1 '
-0.96 R1 's
0.70 R1 (
-1.04 R1 )
0.24 R1 ,
-1.40 R1 -
0.18 R1 --
0.13 R1 .
-0.54 R1 ...
-0.80 R1 /
-0.27 R1 :
0.18 R1 ;
0.65 R1 ?
0.41 R1 [
-0.70 R1 ]
0.12 R1 a
-0.56 R1 actor
-0.66 R1 actress
0.08 R1 after
-0.16 R1 again
-0.22 R1 agent
0.46 R1 all
0.19 R1 along
0.13 R1 also
-0.38 R1 although
0.72 R1 an
-0.45 R1 and
-0.20 R1 animated
0.54 R1 announced
0.05 R1 are
-0.12 R1 area
-0.30 R1 as
-0.54 R1 at
-0.15 R1 attends
-0.48 R1 back
0.60 R1 based
0.08 R1 be
0.34 R1 became
-0.16 R1 before
0.24 R1 begins
-0.07 R1 being
-0.50 R1 book
-0.50 R1 broadcast
-0.67 R1 but
0.71 R1 by
-0.43 R1 can
-0.28 R1 cast
-0.24 R1 come
0.15 R1 coming
-0.30 R1 commented
0.29 R1 confirmed
-0.44 R1 created
0.91 R1 creator
-0.43 R1 data
-0.52 R1 de
-0.19 R1 described
-0.04 R1 did
-0.24 R1 directed
-0.08 R1 directs
-0.50 R1 drama
0.35 R1 executive
-0.23 R1 family
0.76 R1 fans
0.19 R1 for
1.34 R1 from
-0.18 R1 girl
0.31 R1 goes
-0.11 R1 had
0.50 R1 has
0.14 R1 have
-0.09 R1 his
-0.24 R1 in
0.24 R1 into
0.08 R1 is
-0.25 R1 isn't
-0.99 R1 it
-0.07 R1 joining
-0.18 R1 joins
0.08 R1 last
0.60 R1 later
-0.36 R1 launch
-0.13 R1 launched
-0.15 R1 lawyer
-0.25 R1 leads
-0.21 R1 leave
0.39 R1 left
0.41 R1 light
-0.37 R1 made
-0.82 R1 magazine
-0.44 R1 makes
0.09 R1 meanwhile
-0.25 R1 next
0.16 R1 no
0.13 R1 not
-0.50 R1 novels
-0.98 R1 of
0.09 R1 on
0.30 R1 or
-0.07 R1 out
-0.48 R1 play
-0.54 R1 played
-0.12 R1 playing
-0.30 R1 plays
-0.05 R1 premiered
0.06 R1 premieres
0.34 R1 prequel
-0.30 R1 producers
-0.25 R1 production
0.15 R1 released
-0.20 R1 remains
-0.47 R1 respectively
-0.22 R1 return
0.65 R1 returns
-0.13 R1 revealed
-0.16 R1 role
-0.64 R1 said
-0.59 R1 says
-0.19 R1 season
-0.10 R1 seems
-0.12 R1 senior
-0.56 R1 series
-0.10 R1 set
-0.29 R1 she
-0.75 R1 show
-0.29 R1 sisters
-0.38 R1 slot
0.09 R1 so
-0.58 R1 spinoff
-0.48 R1 stage
-0.81 R1 star
0.46 R1 starring
0.26 R1 stars
0.05 R1 started
-0.14 R1 steps
-0.16 R1 story
-0.83 R1 take
-0.21 R1 takes
-0.30 R1 team
0.34 R1 tells
-0.84 R1 that
0.05 R1 this
-0.13 R1 thriller
-0.48 R1 time
0.37 R1 to
-0.15 R1 together
-0.54 R1 told
-0.08 R1 took
-0.21 R1 town
-0.38 R1 update
-0.41 R1 very
-0.53 R1 via
0.15 R1 villain
-0.35 R1 was
-0.48 R1 website
0.10 R1 were
0.44 R1 when
0.91 R1 which
0.75 R1 while
-0.42 R1 who
0.33 R1 will
-0.46 R1 winning
1.00 R1 with
-0.73 R1 won't
0.29 R1 would
0.23 R1 written
-0.14 R1 wrote
0.19 R1 |
0.81 R1 –
-0.16 R1 —
1.19 R1 “
-0.06 R2 ! $
0.39 R2 " %X
-0.17 R2 $ $
-0.48 R2 % $
-0.68 R2 %G %X
-0.62 R2 %X %X
-0.41 R2 %X )
-0.56 R2 %X ,
-0.47 R2 %X .
-0.35 R2 %X and
0.17 R2 %X for
-0.32 R2 %Y $
-0.60 R2 %Y ,
-0.12 R2 %Y in
0.40 R2 ' %X
-1.30 R2 's %G
-0.23 R2 's '
-0.09 R2 's (
-0.26 R2 's announcement
-0.05 R2 's character
-0.13 R2 's childhood
-0.15 R2 's father
0.30 R2 's first
-0.17 R2 's husband
-0.40 R2 's journey
-0.32 R2 's last
-0.49 R2 's manga
-0.17 R2 's novel
0.06 R2 's second
-0.06 R2 's series
0.71 R2 's third
0.18 R2 ( %C
-1.22 R2 ( %G
1.07 R2 ( %N
-0.07 R2 ( %X
0.29 R2 ( %Y
-0.88 R2 ( '
0.44 R2 ( season
-0.49 R2 ( the
-0.51 R2 ( “
-0.10 R2 ) $
-0.39 R2 ) %G
-0.99 R2 ) ,
-0.21 R2 ) .
-0.80 R2 ) and
-0.31 R2 ) as
-0.40 R2 ) has
-0.58 R2 ) is
-0.11 R2 ) star
0.40 R2 ) who
-0.53 R2 ) will
-0.17 R2 ) would
0.32 R2 , %C
-0.34 R2 , %G
-0.32 R2 , %O
-0.61 R2 , %X
-0.71 R2 , %Y
0.67 R2 , a
-0.38 R2 , according
0.27 R2 , an
0.32 R2 , and
-0.45 R2 , announced
0.18 R2 , as
-0.48 R2 , but
-0.31 R2 , described
0.33 R2 , directed
-0.13 R2 , each
-0.14 R2 , for
-0.60 R2 , from
-0.64 R2 , has
0.60 R2 , in
-0.30 R2 , is
-0.49 R2 , it
-0.17 R2 , its
-0.12 R2 , known
-0.28 R2 , leaving
0.19 R2 , made
-0.30 R2 , mr
-0.43 R2 , new
-0.87 R2 , on
-0.27 R2 , once
-0.57 R2 , played
-0.59 R2 , premieres
-0.37 R2 , president
-0.25 R2 , produced
-0.29 R2 , respectively
0.10 R2 , said
0.14 R2 , season
-0.15 R2 , since
0.29 R2 , starring
0.34 R2 , the
-0.12 R2 , their
-0.05 R2 , told
-0.51 R2 , was
-0.22 R2 , we
0.21 R2 , where
0.54 R2 , which
0.57 R2 , while
-0.74 R2 , who
-0.19 R2 , whose
0.42 R2 , will
0.37 R2 , with
0.18 R2 , written
-0.25 R2 , “
-0.15 R2 - based
-0.12 R2 - led
-0.34 R2 - owned
-0.11 R2 - set
-0.16 R2 - themed
-0.31 R2 - winning
0.19 R2 . $
-0.10 R2 . ,
-0.42 R2 ... $
-0.59 R2 / %C
-0.05 R2 / %G
-0.18 R2 / %N
-0.28 R2 / %X
0.24 R2 : $
-0.55 R2 : %C
-0.41 R2 : %G
-0.97 R2 : %N
0.09 R2 : %X
-0.35 R2 : drama
-1.12 R2 : the
-0.22 R2 : “
0.46 R2 ; %C
-0.46 R2 ; %G
0.17 R2 ; %X
0.30 R2 ; and
-0.05 R2 ; the
0.46 R2 ? but
0.22 R2 a $
-0.23 R2 a %N
-0.66 R2 actress %G
-0.13 R2 again playing
0.19 R2 along with
0.49 R2 also had
-0.26 R2 and %C
-0.19 R2 and %G
-0.04 R2 and %X
-0.20 R2 and %Y
0.41 R2 and '
0.58 R2 and a
-0.28 R2 and directed
-0.16 R2 and her
-0.41 R2 and his
-0.08 R2 and is
0.05 R2 and it
0.22 R2 and other
-0.90 R2 and the
0.11 R2 and will
-0.50 R2 and written
-0.12 R2 and “
0.67 R2 announced on
0.55 R2 are %X
-0.06 R2 are all
-0.55 R2 are back
-0.16 R2 are executive
-0.53 R2 are the
-0.12 R2 area .
-0.51 R2 as %G
-0.63 R2 as %X
-0.11 R2 as a
-0.25 R2 as he
-0.23 R2 as the
0.24 R2 as well
0.05 R2 at %N
-0.58 R2 at its
-0.06 R2 at the
-0.25 R2 back in
0.60 R2 based on
-0.24 R2 by %G
-0.43 R2 by %X
0.24 R2 by contrast
0.13 R2 by the
-0.30 R2 commented :
-0.35 R2 created by
0.91 R2 creator %G
-0.37 R2 de %X
-0.19 R2 de la
-0.19 R2 described the
-0.30 R2 executive produce
0.59 R2 fans ,
-0.11 R2 follows on
-0.21 R2 follows the
-0.12 R2 for %C
-0.38 R2 for %G
0.14 R2 for %X
0.14 R2 for a
-0.53 R2 for the
0.36 R2 from %G
-0.39 R2 from the
-0.08 R2 has become
0.27 R2 has been
-0.38 R2 has joined
-0.11 R2 has said
-0.40 R2 has the
-0.13 R2 has written
-0.43 R2 have joined
-0.93 R2 in %X
0.58 R2 in %Y
-0.56 R2 in a
-0.24 R2 in the
-0.11 R2 is %G
0.13 R2 is ,
0.08 R2 is a
-0.23 R2 is also
0.47 R2 is an
0.66 R2 is another
-0.37 R2 is available
-0.66 R2 is back
0.12 R2 is based
0.56 R2 is coming
-0.18 R2 is directing
0.23 R2 is due
-0.33 R2 is found
-0.33 R2 is getting
-0.27 R2 is in
-0.31 R2 is leaving
-0.38 R2 is not
-0.08 R2 is on
0.28 R2 is produced
0.07 R2 is renewed
-0.13 R2 is scheduled
-0.11 R2 is set
-0.14 R2 is the
0.06 R2 is to
-0.13 R2 is writing
0.68 R2 is “
-0.06 R2 joining the
0.60 R2 later this
-0.19 R2 launched a
0.41 R2 light novel
-0.06 R2 made the
-0.14 R2 of the
0.19 R2 on %C
0.33 R2 on %X
-0.51 R2 on the
-0.11 R2 plays %X
-0.47 R2 respectively .
-0.21 R2 return to
0.16 R2 returns %X
-0.27 R2 returns as
0.66 R2 returns for
0.04 R2 returns to
-0.05 R2 said ,
-0.18 R2 said .
-0.13 R2 said :
-0.26 R2 said in
-0.50 R2 series %X
-0.50 R2 series ,
0.06 R2 series .
0.11 R2 series follows
-0.36 R2 series in
-0.41 R2 series three
-0.07 R2 set to
-0.86 R2 star %G
0.44 R2 starring %G
0.12 R2 starring %X
0.71 R2 stars %G
-0.10 R2 stars as
-0.55 R2 stars in
0.41 R2 tells the
0.36 R2 the %X
-0.32 R2 the new
-0.51 R2 the show
-0.13 R2 thriller %X
-0.48 R2 time slot
0.31 R2 to %C
-0.77 R2 to %X
-0.23 R2 to be
0.53 R2 to the
-0.51 R2 told %X
-0.53 R2 via %X
0.25 R2 was a
0.10 R2 was in
0.43 R2 was renewed
0.19 R2 was the
-0.05 R2 who is
-0.24 R2 who were
0.76 R2 will air
0.47 R2 will also
0.43 R2 will be
0.20 R2 will debut
0.21 R2 will make
-0.21 R2 will not
-0.57 R2 will perform
-0.41 R2 will play
-0.25 R2 will remain
-0.09 R2 will reprise
-0.12 R2 will return
0.20 R2 with %G
0.10 R2 with %X
-0.69 R2 won't be
0.28 R2 would be
0.22 R2 would not
0.23 R2 written by
-0.11 R2 wrote the
-1.22 R2 – %X
-0.66 R2 – a
-0.81 R2 – the
-0.64 R2 — that
0.46 R2 “ %G
0.18 R2 “ %X
-0.06 R3 ! $ $
-0.17 R3 $ $ $
-0.48 R3 % $ $
-0.35 R3 %X ) and
-0.47 R3 %X . $
-0.32 R3 %Y $ $
0.31 R3 ' %X %X
0.34 R3 ' %X '
-0.58 R3 's %G %G
-1.03 R3 's %G %X
-0.20 R3 's ' %X
-0.09 R3 's ( %X
-0.05 R3 's character ,
-0.17 R3 's husband %G
-0.37 R3 's journey to
-0.24 R3 's manga ,
0.15 R3 's second season
-0.06 R3 's series %X
0.71 R3 's third season
-0.19 R3 ( %C %C
0.31 R3 ( %C )
-0.53 R3 ( %G %G
-0.81 R3 ( %G %X
-0.65 R3 ( %G )
-0.17 R3 ( %G ,
0.13 R3 ( %N %X
-0.99 R3 ( %X %G
-0.05 R3 ( %X %N
-0.48 R3 ( %X %X
-0.28 R3 ( %X )
-1.06 R3 ( %X ,
-0.46 R3 ( %X :
-0.30 R3 ( %X is
-0.35 R3 ( %X of
-0.05 R3 ( %X on
0.28 R3 ( %Y )
0.44 R3 ( season %N
-0.39 R3 ( the %X
-0.06 R3 ( “ %G
-0.27 R3 ( “ %X
-0.10 R3 ) $ $
-0.35 R3 ) %G %X
-0.82 R3 ) , %G
-0.12 R3 ) , %X
-0.54 R3 ) , and
-0.48 R3 ) , who
-0.21 R3 ) . $
-0.54 R3 ) and %G
-0.42 R3 ) and %X
-0.34 R3 ) as %G
-0.19 R3 ) as %X
-0.40 R3 ) has been
-0.08 R3 ) will play
-0.18 R3 ) will star
0.24 R3 , %C %C
0.25 R3 , %C 's
-0.28 R3 , %G %G
0.18 R3 , %G %X
-0.49 R3 , %G 's
-0.64 R3 , %G ,
-0.54 R3 , %G and
-1.02 R3 , %N %X
-0.23 R3 , %X $
-0.42 R3 , %X %G
-0.71 R3 , %X %N
-0.41 R3 , %X %X
-0.17 R3 , %X 's
-1.13 R3 , %X )
0.76 R3 , %X ,
-0.40 R3 , %X .
-0.41 R3 , %X :
0.56 R3 , %X and
0.35 R3 , %X in
-0.61 R3 , %X is
-0.59 R3 , %X of
0.53 R3 , %X to
0.13 R3 , a %X
0.78 R3 , a new
0.40 R3 , a psychological
-0.38 R3 , according to
-0.39 R3 , and %C
-0.28 R3 , and %G
0.83 R3 , and %X
-0.11 R3 , and it
-0.58 R3 , and others
-0.45 R3 , announced the
0.42 R3 , as well
-0.31 R3 , described as
0.33 R3 , directed by
-0.59 R3 , from %X
-0.27 R3 , has been
-0.09 R3 , is a
-0.08 R3 , is back
-0.08 R3 , is being
-0.27 R3 , once again
-0.57 R3 , played by
-0.59 R3 , premieres %X
-0.37 R3 , president of
-0.25 R3 , produced by
-0.29 R3 , respectively .
0.14 R3 , season %N
0.22 R3 , starring %G
-0.40 R3 , the %C
0.71 R3 , the %N
0.19 R3 , the %X
-0.21 R3 , the creator
-0.16 R3 , the drama
-0.78 R3 , the first
-0.13 R3 , the producer
-0.52 R3 , the series
-0.12 R3 , the show
-0.59 R3 , the story
-0.74 R3 , which follows
-0.29 R3 , which has
0.43 R3 , which is
-0.94 R3 , which will
-0.07 R3 , while %X
-0.04 R3 , who also
-0.18 R3 , who are
-0.06 R3 , who created
-0.22 R3 , who has
-0.43 R3 , who is
-0.19 R3 , who plays
-0.42 R3 , who starred
-0.04 R3 , who was
0.32 R3 , with %G
0.04 R3 , with %X
0.18 R3 , written by
-0.21 R3 , “ %X
0.19 R3 . $ $
-0.42 R3 ... $ $
-0.57 R3 / %C $
-0.04 R3 / %C /
-0.05 R3 / %G %X
0.24 R3 : $ $
-0.38 R3 : %G %X
-0.40 R3 : %N %
-0.83 R3 : %X %N
-0.23 R3 : %X %X
-0.34 R3 : %X /
0.12 R3 : %X the
-1.14 R3 : the %X
0.46 R3 ; %C %C
-0.36 R3 ; %G %X
0.60 R3 ; %X %X
-0.64 R3 ; %X ,
0.22 R3 a $ $
0.44 R3 and %C 's
-0.41 R3 and %G %G
0.06 R3 and %G %X
0.35 R3 and %G 's
-0.17 R3 and %G ,
-0.05 R3 and %G joy
-0.33 R3 and %X %G
0.17 R3 and %X %X
-0.26 R3 and %X 's
-0.06 R3 and %X ,
-0.06 R3 and %X .
0.48 R3 and %X and
-0.11 R3 and %X executive
-0.34 R3 and %X of
-0.14 R3 and %X to
0.19 R3 and %X will
-0.07 R3 and %Y %X
0.42 R3 and ' %X
-0.32 R3 and directed by
-0.16 R3 and her family
0.51 R3 and the %G
-0.80 R3 and the %X
-0.43 R3 and written by
-0.37 R3 and “ %X
0.67 R3 announced on %X
-0.16 R3 are executive producers
-0.12 R3 area . $
-0.46 R3 as %G %X
-0.06 R3 as %G ,
-0.09 R3 as %G the
-0.40 R3 as %X %X
0.24 R3 as well as
-0.71 R3 at %N :
-0.24 R3 by %G %X
0.24 R3 by contrast ,
-0.35 R3 created by %G
0.60 R3 creator %G %X
-0.19 R3 de la %X
-0.12 R3 for %C %C
-0.38 R3 for %G %X
-0.61 R3 for %X %X
0.47 R3 for a third
-0.37 R3 for the %C
0.31 R3 from %G %X
-0.08 R3 from the %X
-0.38 R3 has been cast
0.25 R3 has been renewed
-0.38 R3 has joined the
0.24 R3 in %X $
-0.63 R3 in %X %X
-0.14 R3 in %X ,
-0.19 R3 in %X .
-0.09 R3 in %Y .
-0.19 R3 in the new
-0.48 R3 in the season
-0.48 R3 in the show
-0.11 R3 is %G %X
0.13 R3 is , as
-0.51 R3 is a %C
0.56 R3 is a %X
-0.37 R3 is available .
-0.33 R3 is back for
0.12 R3 is based on
-0.08 R3 is in charge
0.28 R3 is produced by
-0.11 R3 is set to
0.09 R3 is the new
-0.44 R3 is the sound
0.60 R3 later this month
-0.19 R3 launched a manga
0.47 R3 on %C %C
-0.50 R3 on %C ,
0.30 R3 on %C .
0.15 R3 on %C ?
-0.63 R3 on %X $
-0.05 R3 on %X %N
-0.50 R3 on %X %X
0.48 R3 on %X .
-0.11 R3 plays %X %X
-0.47 R3 respectively . $
0.32 R3 returns for a
0.57 R3 returns for its
-0.18 R3 said . $
-0.26 R3 said in a
-0.38 R3 season %N $
-0.07 R3 season %N %X
0.17 R3 season %N '
0.74 R3 season %N (
0.58 R3 season %N .
1.07 R3 season %N :
0.61 R3 season %N ?
0.68 R3 season %N begins
0.29 R3 season %N cast
-0.36 R3 season %N is
-0.66 R3 season %N on
0.77 R3 season %N release
0.08 R3 season %N trailer
0.08 R3 season %N will
-0.50 R3 series %X %X
0.06 R3 series . $
-0.36 R3 series in %Y
-0.07 R3 set to star
-0.86 R3 star %G %X
0.22 R3 starring %G %G
-0.09 R3 starring %G %X
0.12 R3 starring %X %X
0.14 R3 stars %G %X
0.41 R3 tells the story
-0.57 R3 the %X %X
-0.12 R3 to %X in
0.43 R3 was renewed for
0.47 R3 will also be
0.34 R3 will be back
0.10 R3 will be premiered
0.21 R3 will be returning
0.55 R3 will be the
0.21 R3 will make its
-0.57 R3 will perform the
-0.10 R3 will play a
-0.25 R3 will remain on
-0.08 R3 will return as
0.47 R3 will return for
0.20 R3 with %G %X
0.19 R3 would not be
-0.70 R3 – %X $
-0.86 R3 – %X %X
-0.81 R3 “ %G ”
-0.07 R3 “ %X %X
-0.51 R3 “ %X ”
-0.73 Rb2 !
-0.16 Rb2 "
0.50 Rb2 %C
-0.25 Rb2 %G
0.15 Rb2 %N
-0.46 Rb2 %O
-0.15 Rb2 %X
0.33 Rb2 %Y
-0.63 Rb2 '
-0.76 Rb2 's
-0.75 Rb2 (
0.56 Rb2 )
-0.70 Rb2 ,
-0.11 Rb2 --
-0.41 Rb2 .
0.28 Rb2 /
-0.40 Rb2 :
-0.50 Rb2 ;
-0.06 Rb2 ?
0.16 Rb2 a
0.77 Rb2 about
-0.38 Rb2 according
0.09 Rb2 added
0.43 Rb2 after
-0.06 Rb2 again
0.30 Rb2 aja
-0.38 Rb2 all
-0.19 Rb2 also
-0.14 Rb2 always
0.62 Rb2 an
-0.15 Rb2 and
-0.44 Rb2 anime
-0.13 Rb2 announced
-0.26 Rb2 announcement
0.65 Rb2 another
-0.11 Rb2 are
-0.59 Rb2 as
-0.62 Rb2 at
-0.08 Rb2 attached
-0.05 Rb2 attended
-0.37 Rb2 available
-0.56 Rb2 back
0.28 Rb2 be
-0.25 Rb2 become
0.32 Rb2 been
-0.54 Rb2 being
-0.04 Rb2 but
0.56 Rb2 by
-0.30 Rb2 called
-0.12 Rb2 can
-0.24 Rb2 canceled
-0.14 Rb2 character
-0.13 Rb2 childhood
-0.34 Rb2 clarify
-0.42 Rb2 comedy
0.54 Rb2 coming
-0.44 Rb2 confirmed
-0.45 Rb2 continues
0.24 Rb2 contrast
-0.08 Rb2 creator
-0.26 Rb2 dead
0.53 Rb2 debut
-0.31 Rb2 described
-0.14 Rb2 detective
-0.19 Rb2 dinner
-0.07 Rb2 direct
0.48 Rb2 directed
-0.18 Rb2 directing
0.36 Rb2 director
-0.15 Rb2 doing
-0.09 Rb2 down
0.25 Rb2 dr
-0.85 Rb2 drama
0.08 Rb2 due
-0.13 Rb2 each
0.12 Rb2 end
-0.29 Rb2 even
-0.15 Rb2 exec
-0.28 Rb2 executive
-0.26 Rb2 fantasy
-0.17 Rb2 father
0.51 Rb2 fifth
-0.21 Rb2 film
-0.20 Rb2 find
-0.05 Rb2 first
0.10 Rb2 followed
-0.51 Rb2 follows
0.20 Rb2 for
-0.38 Rb2 found
0.27 Rb2 get
-0.17 Rb2 getting
-0.18 Rb2 go
0.74 Rb2 had
0.20 Rb2 has
-0.14 Rb2 have
0.31 Rb2 he
-0.14 Rb2 head
-0.55 Rb2 her
-0.20 Rb2 here
-0.41 Rb2 hiding
-0.84 Rb2 his
-0.37 Rb2 hit
0.61 Rb2 host
-0.18 Rb2 husband
0.33 Rb2 in
-0.63 Rb2 into
-0.55 Rb2 investigate
-0.83 Rb2 is
-0.14 Rb2 isn't
-0.36 Rb2 it
0.10 Rb2 its
-0.33 Rb2 join
-0.58 Rb2 joined
-0.40 Rb2 journey
-0.10 Rb2 just
-0.07 Rb2 known
-0.22 Rb2 la
-0.28 Rb2 last
0.23 Rb2 leading
-0.37 Rb2 leads
-0.54 Rb2 leaving
0.67 Rb2 led
-0.55 Rb2 left
-0.48 Rb2 like
0.73 Rb2 liu
-0.08 Rb2 made
0.12 Rb2 make
0.75 Rb2 makes
-0.49 Rb2 manga
-0.31 Rb2 may
-0.07 Rb2 mr
-0.44 Rb2 networks
-0.58 Rb2 new
0.18 Rb2 news
-0.75 Rb2 no
-0.23 Rb2 not
0.36 Rb2 novel
0.64 Rb2 now
-0.69 Rb2 of
0.09 Rb2 off
0.15 Rb2 on
-0.27 Rb2 once
-0.11 Rb2 one
-0.24 Rb2 only
0.22 Rb2 other
-0.34 Rb2 owned
-0.10 Rb2 part
-0.34 Rb2 penned
-0.57 Rb2 perform
-0.39 Rb2 pilot
-0.41 Rb2 play
-0.76 Rb2 played
-0.43 Rb2 playing
-0.37 Rb2 plays
-0.40 Rb2 portray
0.44 Rb2 premiere
-0.72 Rb2 premieres
0.45 Rb2 presented
-0.37 Rb2 president
0.06 Rb2 procedural
-0.30 Rb2 produce
0.62 Rb2 produced
-0.25 Rb2 remain
0.48 Rb2 renewed
-0.09 Rb2 reprise
-0.29 Rb2 respectively
-0.17 Rb2 return
-0.54 Rb2 returning
-0.36 Rb2 returns
-0.13 Rb2 revolves
0.22 Rb2 said
0.21 Rb2 scheduled
0.41 Rb2 season
-0.28 Rb2 second
0.54 Rb2 seen
1.03 Rb2 series
-0.18 Rb2 set
-0.31 Rb2 she
0.58 Rb2 show
-0.15 Rb2 since
-0.48 Rb2 slot
-0.48 Rb2 so
-0.59 Rb2 soon
-0.40 Rb2 star
0.56 Rb2 starred
-0.20 Rb2 starring
-0.59 Rb2 stars
-0.13 Rb2 starts
0.62 Rb2 take
0.39 Rb2 that
-0.25 Rb2 the
-0.06 Rb2 their
-0.36 Rb2 them
-0.16 Rb2 themed
0.20 Rb2 they
0.71 Rb2 third
-0.17 Rb2 this
-0.40 Rb2 three
-0.76 Rb2 thriller
-0.12 Rb2 to
-0.22 Rb2 today
-0.09 Rb2 told
-0.36 Rb2 top
-0.60 Rb2 tour
-0.67 Rb2 two
-0.22 Rb2 under
-0.53 Rb2 up
0.68 Rb2 upcoming
-0.28 Rb2 us
-0.50 Rb2 van
-0.38 Rb2 very
-0.67 Rb2 was
-0.22 Rb2 we
-0.15 Rb2 well
0.43 Rb2 were
-0.24 Rb2 what
0.15 Rb2 where
0.35 Rb2 which
0.67 Rb2 while
-0.06 Rb2 who
-0.36 Rb2 whose
0.05 Rb2 will
-0.31 Rb2 winning
-0.75 Rb2 with
0.11 Rb2 work
-0.17 Rb2 would
-0.13 Rb2 writing
-0.10 Rb2 written
-0.10 Rb2 wrote
-0.07 Rb2 –
-0.19 Rb2 “
-0.15 Rb2 ”
-0.59 block caption
0.53 block heading
0.15 block item
-0.11 block paragraph
-0.14 block row
-0.75 block title
-0.54 count 0
-0.24 count 1
0.06 count 2
-0.44 count 3
0.67 count 4
-0.37 count all1
0.30 count all4
0.59 count all6
-0.33 len 1
-0.46 len 2
-0.04 len 4
0.09 len 5
-0.36 len 6
0.35 shape alone
-0.26 shape capitals
-0.32 shape company1
-1.09 shape company2
-1.06 shape company3
-0.94 shape company4
0.11 shape first
-0.18 shape inner
0.56 shape noun
0.27 shape opens
-0.78 shape person2
-0.09 shape person3
-0.90 shape person4
0.34 shape quoted
-0.70 shape surname
-0.33 shape unknown1
-0.10 shape unknown2
0.10 shape unknown3
0.13 shape unknown4
1.07 sign afterNoun
0.22 sign capitals
0.25 sign fateSubject
0.36 sign fromMaker
0.45 sign inPlace
-0.75 sign inTitle
-0.19 sign inUrl
0.22 sign isSeries
0.16 sign known
0.25 sign knownOrdinary
0.95 sign knownOrdinaryWord
0.23 sign knownWord
-0.33 sign listed
-0.50 sign otherWork
1.12 sign ownChannel
-0.45 sign ownPeople
-0.86 sign personName
-0.35 sign playsRole
0.34 sign quoted
0.17 sign repeated
-0.39 sign returns
0.49 sign speaks
0.30 sign tvContext
0.18 sign withChannel
-0.08 sign withPeople
-0.27 sign withSeason
-0.13 told holds
-0.60 told holds-more
0.18 told inside
-0.95 told inside-more
0.79 told known
-0.13 told ordinary
-0.36 w1 's
-1.21 w1 :
0.27 w1 a
-0.23 w1 a-list
-0.04 w1 aaron
-0.57 w1 abby
-0.15 w1 abc
-0.28 w1 abi
-0.28 w1 academy
-0.96 w1 act
-0.04 w1 adam
0.18 w1 after
0.08 w1 agent
-0.46 w1 agents
-0.60 w1 ai
-0.05 w1 aja
-0.10 w1 alan
-0.31 w1 alex
-0.05 w1 alexander
-0.27 w1 ali
-0.20 w1 alison
-0.47 w1 alma
-0.50 w1 amanda
-0.34 w1 amber
-0.14 w1 amc
0.55 w1 american
-0.45 w1 andrew
-0.44 w1 anime
-0.73 w1 anna
0.60 w1 anne
-0.20 w1 anthony
-0.70 w1 apple
0.49 w1 arrow
-0.52 w1 aryan
-0.11 w1 ashes
-0.14 w1 asuka
-0.59 w1 atlanta
-0.67 w1 aussie
0.48 w1 austin
-0.64 w1 bae
0.54 w1 bandish
0.07 w1 barry
-0.61 w1 batman
0.05 w1 battle
-0.53 w1 bbc
-0.30 w1 be
-0.13 w1 bean
-0.47 w1 belfast
-0.24 w1 belgravia
-0.48 w1 below
-0.43 w1 ben
-0.10 w1 benedict
-0.07 w1 benjamin
-0.68 w1 best
0.40 w1 better
0.09 w1 big
-0.12 w1 billie
0.53 w1 black
-0.07 w1 brad
-0.42 w1 brenda
-0.18 w1 brian
-0.58 w1 bridgerton
0.22 w1 broadchurch
-0.04 w1 bronte
-0.10 w1 brooke
-0.18 w1 bryan
-0.40 w1 california
1.00 w1 call
-0.72 w1 cameras
-0.76 w1 cardiff
-0.24 w1 carlos
-0.07 w1 casey
-1.01 w1 cast
-0.85 w1 casting
-0.11 w1 casualty
-0.39 w1 catching
-0.21 w1 catherine
-0.09 w1 celeste
-0.06 w1 celia
-0.16 w1 channel
-0.20 w1 charles
-0.23 w1 charlie
-0.64 w1 chief
-0.80 w1 choi
-0.17 w1 chris
-0.24 w1 christina
-0.11 w1 christopher
-0.52 w1 chuck
-0.11 w1 claire
-0.44 w1 clark
-0.04 w1 claudia
-0.64 w1 clean
-0.74 w1 colin
-0.55 w1 confirmed
-0.78 w1 courtesy
-0.13 w1 courtney
-0.15 w1 craig
-0.97 w1 crime
0.33 w1 critical
-0.19 w1 cruz
-0.17 w1 cumbrian
-0.49 w1 cw
-0.67 w1 daily
0.07 w1 daisy
0.23 w1 dan
-0.06 w1 dana
-0.25 w1 daniel
-0.21 w1 danny
0.61 w1 daredevil
-0.12 w1 dario
-0.08 w1 dark
-0.04 w1 darren
-0.58 w1 date
0.33 w1 dave
-0.33 w1 david
0.04 w1 day
-0.13 w1 dci
-0.31 w1 dean
0.11 w1 death
-0.35 w1 desperate
-0.40 w1 detective
0.44 w1 devs
-0.28 w1 di
-0.27 w1 diesel
-0.75 w1 director
-0.09 w1 doctor
-0.13 w1 doctors
-0.05 w1 dominic
-0.28 w1 douglas
-0.08 w1 downton
-0.70 w1 dr
-0.44 w1 drama
-0.10 w1 ds
-0.33 w1 dublin
-0.82 w1 early
-0.10 w1 east
-0.34 w1 eastenders
0.35 w1 eli
-0.07 w1 elijah
-0.05 w1 ella
0.43 w1 ellen
-0.37 w1 ellie
-0.54 w1 email
-0.14 w1 emily
-0.14 w1 emma
0.53 w1 empire
-0.13 w1 endemol
-0.58 w1 entertainment
0.19 w1 er
-0.15 w1 erik
-0.09 w1 erin
-0.32 w1 eve
-0.48 w1 executive
-0.33 w1 fallout
-0.10 w1 family
-0.70 w1 far
0.25 w1 fargo
-0.20 w1 fast
-0.45 w1 father
-0.30 w1 felix
-0.12 w1 fogelman
0.69 w1 for
-0.78 w1 format
0.69 w1 franklin
-0.54 w1 friday
-0.50 w1 fx
-0.47 w1 game
-0.11 w1 gary
-0.09 w1 gen
-0.29 w1 generation
-0.17 w1 gentleman
-0.14 w1 george
-0.11 w1 gil
0.36 w1 ginny
-0.62 w1 girls
0.26 w1 girls5eva
-0.70 w1 given
-0.42 w1 glasgow
-0.04 w1 glenn
0.40 w1 go
-0.07 w1 goblin
-0.91 w1 gone
-0.06 w1 good
0.49 w1 gotham
-0.20 w1 grace
-0.09 w1 graham
0.65 w1 great
0.68 w1 grey
-0.11 w1 gu
-0.15 w1 guilty
-0.26 w1 gujarati
-0.10 w1 guy
-0.14 w1 gwyneth
-0.17 w1 hajime
-0.24 w1 hakan
-0.19 w1 han
0.82 w1 handsome
-0.23 w1 hannah
0.18 w1 happy
-0.09 w1 harry
-0.75 w1 he'll
-0.66 w1 head
0.53 w1 heartland
-0.14 w1 helen
0.48 w1 hello
0.35 w1 high
-0.16 w1 hiroyuki
0.48 w1 home
0.48 w1 homeland
0.47 w1 house
-0.04 w1 hwang
-0.16 w1 iain
-0.55 w1 imdb
0.57 w1 indian
0.61 w1 inside
-0.15 w1 ip
0.77 w1 is
-0.10 w1 isaac
-0.66 w1 istanbul
-0.06 w1 it
-0.64 w1 itaewon
-0.10 w1 itv
0.15 w1 jack
-0.10 w1 jacob
-0.04 w1 jaideep
-0.04 w1 jaime
-0.19 w1 jake
-0.66 w1 james
-0.42 w1 jamie
-0.15 w1 jane
-0.24 w1 jang
-0.24 w1 jason
-0.44 w1 jay
-0.19 w1 jeff
-0.13 w1 jenna
-0.05 w1 jennifer
-0.10 w1 jeremy
-0.06 w1 jess
-0.11 w1 jim
-0.16 w1 jimmy
-0.19 w1 jo
-0.04 w1 joanna
-0.75 w1 jodie
-0.39 w1 joe
-0.29 w1 joel
-0.58 w1 john
-0.06 w1 jon
-0.25 w1 jonathan
-0.42 w1 joo
-0.17 w1 jose
-0.09 w1 josh
-0.36 w1 joshua
-0.05 w1 jujutsu
-0.14 w1 julia
-0.10 w1 julianne
-0.30 w1 jung
-0.36 w1 kadokawa
-0.25 w1 kaleen
-0.55 w1 kang
-0.46 w1 kansas
-0.06 w1 karen
-0.42 w1 karey
-0.17 w1 kate
-0.14 w1 kathy
-0.04 w1 katie
-0.08 w1 kelly
-0.26 w1 ken
-0.11 w1 kevin
0.37 w1 killing
0.57 w1 killjoys
-0.84 w1 kim
-0.56 w1 king
-0.11 w1 kristin
-0.27 w1 kudos
-0.59 w1 kumud
0.23 w1 la
-0.39 w1 lady
0.23 w1 last
-0.09 w1 laura
-0.07 w1 lauren
-0.74 w1 law
-0.08 w1 leah
-0.93 w1 lee
-0.36 w1 leslie
-0.13 w1 levi
-0.44 w1 liar
-0.08 w1 liden
-0.70 w1 life
-0.15 w1 lila
-0.65 w1 lim
-0.60 w1 line
-0.27 w1 lisa
-0.07 w1 liu
-0.20 w1 liz
-0.23 w1 lord
0.69 w1 lost
0.26 w1 love
-0.48 w1 loy
-0.23 w1 lucy
-0.61 w1 luther
0.05 w1 mad
-0.50 w1 making
-0.60 w1 man
-0.13 w1 manish
-0.18 w1 mappa
-0.42 w1 marcella
-0.20 w1 maria
-0.11 w1 marion
-0.74 w1 mark
-0.27 w1 marta
-0.67 w1 martin
-0.10 w1 marty
0.26 w1 marvel
-0.29 w1 matt
-0.13 w1 matthew
-0.14 w1 maura
-0.05 w1 maya
-0.20 w1 media
-0.87 w1 meet
0.14 w1 mercy
-0.60 w1 meredith
-0.40 w1 michael
-0.23 w1 michelle
-0.07 w1 mick
-0.17 w1 miguel
-0.07 w1 mike
0.26 w1 miranda
1.11 w1 mirzapur
-0.35 w1 miss
-0.81 w1 missing
0.46 w1 modern
0.55 w1 molly
-0.71 w1 monday
-0.43 w1 money
-0.55 w1 moon
0.27 w1 mr
0.36 w1 mrs
-0.64 w1 mumbai
0.77 w1 my
-0.10 w1 nadine
-0.19 w1 naughty
-0.16 w1 ncis
-0.08 w1 neeraj
0.52 w1 neighbours
-0.59 w1 neil
-1.06 w1 new
-0.04 w1 nicholas
-0.12 w1 nick
-0.08 w1 nicola
-0.06 w1 nicole
-0.31 w1 niecy
-0.21 w1 nielsen
-0.51 w1 night
-0.13 w1 nikkhil
-0.08 w1 noah
-0.35 w1 noboru
-0.37 w1 northern
-0.56 w1 not
-0.17 w1 odar
-0.29 w1 ok
-0.18 w1 oliver
-0.20 w1 olivia
-0.04 w1 omar
-0.09 w1 one
-0.65 w1 only
-0.06 w1 orla
0.04 w1 orphan
-0.33 w1 ott
0.65 w1 our
-0.45 w1 out
-0.67 w1 outstanding
-0.06 w1 paatal
-0.36 w1 palmer
-0.05 w1 pankaj
-0.21 w1 paradise
-0.58 w1 paris
-0.52 w1 park
-0.21 w1 pat
-0.05 w1 patrick
-0.59 w1 paul
-0.26 w1 paula
-0.23 w1 peabody
-0.28 w1 peaky
0.08 w1 penny
0.12 w1 percy
-0.38 w1 peter
-0.04 w1 phantom
-0.32 w1 philip
-0.72 w1 photos
-0.28 w1 playstation
0.43 w1 poldark
-0.24 w1 police
0.64 w1 power
-0.58 w1 premiere
0.23 w1 press
-0.32 w1 prison
-0.04 w1 producer
-0.42 w1 producers
-0.59 w1 pv
-0.22 w1 quay
-0.07 w1 rachel
-0.67 w1 ragnarok
-0.81 w1 ready
0.21 w1 reckless
-0.11 w1 red
-0.13 w1 reese
-0.07 w1 regina
-0.99 w1 release
-0.11 w1 renee
-0.96 w1 renewed
-0.11 w1 richard
-0.59 w1 rio
-0.07 w1 river
0.26 w1 roar
-0.16 w1 robert
-0.15 w1 rohit
-0.06 w1 ron
-0.46 w1 rotten
-0.21 w1 royal
-0.74 w1 rudy
-0.30 w1 russell
-0.09 w1 ryan
-0.22 w1 ryohei
-0.21 w1 sacha
-0.87 w1 sad
-0.42 w1 sally
-0.35 w1 sam
-0.13 w1 samantha
-0.10 w1 samuel
-0.78 w1 san
-0.08 w1 sanjay
-0.14 w1 sara
-0.52 w1 sarah
-0.29 w1 satoru
-0.85 w1 screen
-0.25 w1 sean
-1.29 w1 season
-0.07 w1 sebastian
-0.08 w1 second
-0.17 w1 secret
-0.17 w1 seo
-0.61 w1 sergeant
0.28 w1 servant
0.22 w1 severance
0.31 w1 shark
-0.21 w1 shawn
-0.45 w1 sherwood
0.54 w1 shetland
-0.36 w1 shibuya
-0.63 w1 shin
0.25 w1 shogun
-0.60 w1 shonen
-0.17 w1 shweta
0.38 w1 silo
-0.20 w1 simon
-0.40 w1 siobhan
-0.50 w1 six
-0.74 w1 sky
-0.32 w1 skyfall
0.50 w1 slow
-0.17 w1 small
-0.10 w1 sofia
-0.61 w1 song
-0.76 w1 sony
-0.74 w1 sophie
-0.57 w1 south
-0.58 w1 space
-0.80 w1 special
-0.89 w1 spring
0.32 w1 st
-0.80 w1 stan
-0.60 w1 star
-0.35 w1 stars
-0.25 w1 states
0.37 w1 station
-0.57 w1 stephen
-0.38 w1 sterling
-0.31 w1 steve
-0.57 w1 steven
-0.51 w1 still
-0.27 w1 stranger
-0.16 w1 stuart
-0.52 w1 studio
0.08 w1 suits
-0.68 w1 sunday
-0.56 w1 sundays
0.48 w1 sunny
-0.19 w1 super
0.52 w1 supernatural
-0.62 w1 svu
-0.55 w1 sydney
-0.52 w1 tamil
-0.20 w1 taylor
-0.60 w1 tba
-0.51 w1 television
-0.52 w1 telugu
0.24 w1 the
-0.95 w1 thursday
-0.18 w1 tim
-0.33 w1 time
-0.05 w1 timothy
-0.11 w1 tina
-0.07 w1 to
-0.89 w1 today
0.89 w1 tokyo
-0.26 w1 tom
-0.11 w1 tommy
-0.04 w1 tomokazu
-0.13 w1 tony
-0.78 w1 top
0.31 w1 torchwood
-0.52 w1 toronto
-0.13 w1 trigger
0.83 w1 true
0.14 w1 truth
-0.75 w1 tuesdays
-0.48 w1 twilight
0.61 w1 under
-0.56 w1 united
-0.26 w1 universal
-0.11 w1 van
0.34 w1 veep
-0.18 w1 vicky
-0.09 w1 victoria
0.16 w1 virgin
0.32 w1 walker
0.60 w1 walking
-0.04 w1 walton
-0.35 w1 webtoon
-0.49 w1 wednesday
-0.33 w1 west
-0.34 w1 what
-0.16 w1 when
-0.72 w1 whether
0.96 w1 white
-0.52 w1 who
0.67 w1 wild
0.32 w1 will
0.57 w1 wynonna
-0.27 w1 yasuhiro
-0.17 w1 years
0.58 w1 yellowstone
-0.66 w1 yet
-0.08 w1 yoon
-0.29 w1 yorkshire
-0.12 w1 you
-0.08 w1 yuki
-0.24 w1 yuzuha
-0.08 w1 zoe
-0.85 wn !
-0.66 wn 's
-0.41 wn 1
-1.04 wn 10-episode
-0.18 wn 13
0.37 wn 19
0.90 wn 2
0.67 wn 3
-0.28 wn 30
-1.14 wn 5
-0.79 wn 6
-1.19 wn ?
-0.23 wn a-list
-0.08 wn abbey
-0.06 wn abe
-0.47 wn about
0.30 wn academia
0.39 wn action
-0.13 wn advani
0.72 wn affair
0.09 wn agent
-0.04 wn ahlawat
-0.05 wn akhtar
-0.08 wn ali
-0.46 wn alma
0.44 wn america
0.92 wn anatomy
-0.09 wn angel
-0.24 wn anime
-0.17 wn anthony
-0.22 wn aoki
0.58 wn arrow
-0.11 wn ashes
-0.62 wn association
-0.14 wn atlanta
-0.81 wn aussie
0.28 wn austin
-0.66 wn australia
-0.36 wn award
0.48 wn away
-0.42 wn back
-0.56 wn bailey
0.54 wn bandits
-0.55 wn barber
0.13 wn barry
-0.32 wn baruchel
-0.09 wn bateman
-0.58 wn batman
-0.58 wn bay
0.48 wn be
-0.13 wn bean
0.98 wn beauty
-0.47 wn belfast
-0.24 wn belgravia
-0.44 wn bell
-0.48 wn below
-0.28 wn bishop
0.17 wn blacklist
-0.28 wn blinders
-0.07 wn bloys
-0.45 wn book
-0.52 wn bowl
0.08 wn boys
-0.20 wn brandon
-0.46 wn break
-0.20 wn bridge
-0.69 wn bridgerton
0.22 wn broadchurch
-0.22 wn bronte
-0.52 wn brown
-0.30 wn browne
-0.07 wn bunny
-0.43 wn burke
-0.40 wn california
-0.72 wn cameras
-0.05 wn capaldi
0.52 wn card
-0.46 wn cardiff
0.48 wn cards
-0.04 wn carr
-1.17 wn cast
-0.07 wn castle
-0.11 wn casualty
-0.11 wn cawood
-0.33 wn center
-0.10 wn chandra
-0.45 wn cherry
-0.32 wn chicago
-0.90 wn city
-0.44 wn clark
-0.20 wn class
-0.04 wn clinton
-0.42 wn coast
-0.22 wn cohen
-0.53 wn comedy
-0.29 wn company
-0.55 wn confirmed
0.65 wn conners
0.23 wn control
-0.29 wn corporation
-0.20 wn cox
-0.17 wn crime
-0.25 wn crow
-0.77 wn crown
-0.19 wn cruz
-0.10 wn cumberbatch
-0.17 wn cumbrian
-0.29 wn curtis
-0.35 wn cw
-0.10 wn daisy
-0.08 wn daly
0.42 wn dan
-0.22 wn daniel
0.61 wn daredevil
-0.10 wn dark
-0.98 wn date
0.34 wn dave
-0.08 wn david
-0.25 wn davies
-0.22 wn davis
-0.83 wn day
0.72 wn dead
-0.71 wn deadline
-0.30 wn dean
-0.13 wn department
-0.13 wn desai
-0.39 wn desire
0.44 wn devs
0.89 wn diaries
-0.33 wn disney
0.26 wn doctor
-0.13 wn doctors
-0.19 wn dog
-0.08 wn dong-gun
-0.04 wn door
-0.16 wn douglas
0.64 wn down
0.32 wn dragon
-0.83 wn drama
0.08 wn dreadful
-0.22 wn druckmann
-0.59 wn duty
0.57 wn earp
0.77 wn earth
-0.34 wn eastenders
0.28 wn edge
-0.04 wn egan
-0.09 wn eleazar
0.19 wn elite
-0.83 wn email
0.48 wn empire
-0.42 wn end
-0.65 wn england
-0.71 wn entertainment
0.19 wn er
0.08 wn eric
-0.09 wn eun
-0.32 wn eve
-0.31 wn expo
-0.31 wn fall
-0.95 wn fallout
0.20 wn family
-0.10 wn far
0.25 wn fargo
-0.10 wn ferguson
-0.22 wn festival
-0.48 wn films
-0.06 wn finneran
-0.22 wn fire
-0.21 wn fogelman
-0.66 wn football
-0.05 wn ford
-0.68 wn forgotten
-0.48 wn format
-0.60 wn foster
-0.07 wn foy
-0.04 wn franco
-0.20 wn frankie
0.68 wn franklin
-0.27 wn freeman
-0.16 wn frost
-0.10 wn fujita
-0.77 wn game
-0.09 wn games
0.34 wn george
0.36 wn georgia
0.73 wn girl
0.31 wn girls
0.26 wn girls5eva
-0.70 wn given
-0.42 wn glasgow
-0.10 wn gleeson
-0.35 wn glen
0.68 wn go
-0.31 wn goggins
-0.35 wn gone
0.49 wn gotham
0.59 wn grace
-0.72 wn graham
-0.07 wn grant
-0.69 wn great
-0.12 wn guerra
-0.26 wn gujarati
0.29 wn guy
0.64 wn hain
-0.10 wn han
-0.23 wn hannah
-0.27 wn harrington
-0.18 wn hartley
-0.07 wn hawley
-0.75 wn he'll
0.53 wn heartland
-0.58 wn heist
-0.11 wn helsing
-0.17 wn hendricks
-0.63 wn heroes
-0.05 wn herron
-1.01 wn highlights
-0.63 wn hill
-0.09 wn hoffman
-0.04 wn holmes
-0.19 wn home
0.48 wn homeland
-0.81 wn hong
0.50 wn horses
0.48 wn hour
0.11 wn house
-0.34 wn howard
-0.06 wn howey
-0.05 wn hudson
-0.07 wn hughes
0.39 wn hyde
0.79 wn idol
-0.09 wn ii
-0.59 wn iii
0.14 wn incident
0.05 wn india
0.32 wn innocent
-0.35 wn international
-0.15 wn ip
-0.08 wn irish
-0.49 wn island
-0.69 wn istanbul
0.33 wn it
-0.17 wn iv
-0.21 wn jack
-0.37 wn jackson
-0.39 wn james
-0.50 wn jarvis
-0.08 wn ji-won
-0.12 wn jimmy
-0.55 wn joe
-0.52 wn john
-0.63 wn jones
-0.11 wn joy
-0.15 wn jr
-0.34 wn jun
-0.05 wn kaisen
-0.65 wn kang
-0.34 wn kate
-0.11 wn kaul
-0.07 wn kawasaki
-0.17 wn kelly
-0.44 wn ken
-0.06 wn kessell
-0.25 wn khan
-0.33 wn kher
0.60 wn kids
-0.25 wn killing
0.57 wn killjoys
-0.07 wn kim
-0.23 wn kimura
0.58 wn king
-0.34 wn kingdom
-0.05 wn kirkman
-0.05 wn knight
-0.04 wn kondo
-0.27 wn kudos
-0.33 wn lady
-0.14 wn lancashire
-0.24 wn landgraf
0.39 wn law
-0.13 wn lee
-0.34 wn leslie
0.56 wn life
-0.26 wn lisa
-0.20 wn liz
-0.06 wn lok
-0.49 wn lopez
0.58 wn lost
0.99 wn love
-0.11 wn ltd
-0.61 wn luther
-0.13 wn lyons
-0.48 wn magazine
0.29 wn making
-0.48 wn man
-0.19 wn manga
-0.18 wn mappa
-0.42 wn marcella
-0.26 wn mark
0.06 wn mars
-0.06 wn marshall
-0.62 wn martin
-0.41 wn may
-0.09 wn mazin
-0.18 wn mcclure
0.24 wn me
-0.34 wn media
-0.54 wn meet
-0.17 wn meloni
0.59 wn men
-0.60 wn mi5
0.86 wn midwife
-0.40 wn milat
-0.20 wn miller
0.37 wn minds
-0.21 wn minutes
-0.44 wn mirzapur
0.22 wn miss
0.13 wn missing
-0.46 wn moffat
-0.34 wn molly
-0.60 wn mondays
-0.13 wn moore
-0.40 wn moreno
-0.32 wn morgan
-0.05 wn moss
-0.04 wn moten
-0.41 wn mumbai
-0.62 wn murders
-0.05 wn murphy
0.79 wn mysteries
-0.05 wn nakamura
-0.31 wn nash
-0.44 wn naughton
-0.16 wn ncis
0.52 wn neighbours
-0.14 wn networks
-0.05 wn neustadter
-0.05 wn newman
-0.09 wn news
-0.21 wn nielsen
-0.74 wn nine
-0.20 wn nolan
0.25 wn norton
-0.15 wn o'brien
-0.04 wn o'neill
-0.17 wn odar
0.77 wn off
-0.17 wn offenders
-0.35 wn office
-0.05 wn oldman
-0.18 wn oliver
-0.10 wn olympics
-0.05 wn olyphant
-0.61 wn on
-0.09 wn one
-0.18 wn ono
-0.89 wn order
-0.11 wn ortega
-0.33 wn ott
-0.09 wn out
-0.36 wn ozark
-0.35 wn palmer
0.41 wn paradise
-0.11 wn paris
-0.11 wn park
-0.05 wn paul
-0.06 wn paulson
0.47 wn pd
-0.29 wn peabody
-0.26 wn peter
-0.17 wn phillips
-0.74 wn photo
-0.72 wn photos
-0.42 wn picture
-0.48 wn pictures
-0.42 wn piper
-0.27 wn playstation
-0.63 wn pm
0.38 wn point
0.43 wn poldark
-0.36 wn police
-0.09 wn potter
0.18 wn power
-0.30 wn press
-0.48 wn producers
-0.43 wn productions
-0.25 wn programming
0.05 wn protector
-0.05 wn purnell
-0.09 wn purvis
-0.59 wn pv
0.67 wn queen
-0.67 wn queensland
-0.70 wn ragnarok
0.21 wn reckless
0.57 wn recruit
-0.39 wn red
-0.21 wn reid
-0.05 wn reilly
-0.20 wn return
0.27 wn river
-0.26 wn rodriguez
0.63 wn rookie
-0.06 wn rosenthal
-0.48 wn royce
0.05 wn rules
-0.07 wn ryan
-0.31 wn sam
-0.33 wn sarah
-0.08 wn satchwell
0.33 wn saul
-0.13 wn scott
-0.77 wn screen
0.28 wn servant
0.22 wn severance
0.27 wn shadows
-0.48 wn shaftesbury
-0.49 wn shah
-0.11 wn sharma
-0.06 wn shepherd
-0.52 wn sherwood
0.54 wn shetland
-0.20 wn shibuya
-0.06 wn shift
-0.22 wn shimizu
-0.11 wn shin
0.25 wn shogun
0.22 wn show
0.38 wn silo
0.57 wn singer
-0.66 wn singh
-0.11 wn skyfall
0.24 wn slayer
-0.61 wn smith
0.11 wn snow
-0.50 wn sony
-0.59 wn space
-0.61 wn special
-1.06 wn spring
-0.10 wn stabler
-0.22 wn stan
0.58 wn standing
-0.19 wn star
-0.13 wn stark
-0.06 wn stars
-0.59 wn states
-0.82 wn status
-0.06 wn stevenson
-0.59 wn stewart
-0.28 wn stokes
-0.43 wn stone
0.36 wn story
0.39 wn street
-0.05 wn stuart
-0.60 wn studios
0.08 wn suits
-0.33 wn sun-young
-0.56 wn sundays
-0.06 wn sung
-0.74 wn sunshine
0.52 wn supernatural
-0.80 wn svu
0.59 wn tale
0.68 wn tamil
0.31 wn tank
-0.20 wn taylor
-0.60 wn tba
-0.33 wn ted
-0.28 wn television
-0.52 wn telugu
0.17 wn things
-0.15 wn thomas
-0.09 wn thomson
-0.06 wn thornton
-0.18 wn thriller
-0.47 wn thrones
-0.14 wn tierney
-0.72 wn time
-0.61 wn tiwari
-1.10 wn today
0.14 wn told
-0.57 wn torchwood
-0.49 wn toronto
-0.06 wn tovey
-0.42 wn tower
-0.32 wn tripathi
-0.75 wn tuesdays
-0.25 wn tv
-0.05 wn uchida
-0.04 wn uk
-0.21 wn ulusoy
-0.47 wn university
-0.80 wn us
0.67 wn v
0.34 wn veep
-0.77 wn voice
-0.26 wn wainwright
0.25 wn walker
-0.07 wn walter
-0.06 wn walton
0.28 wn wars
0.13 wn way
-0.11 wn webtoon
0.36 wn wednesday
-0.16 wn west
1.07 wn who
-0.21 wn williams
-0.19 wn wilson
-0.04 wn winkleman
-0.17 wn winston
-0.68 wn winter
0.35 wn witcher
-0.13 wn witherspoon
0.20 wn witness
-0.19 wn wolf
-0.17 wn won
-0.07 wn wood
0.28 wn world
-0.09 wn worth
-0.09 wn wright
-0.35 wn writing
-0.22 wn yamashita
-0.60 wn yamazaki
0.64 wn ye
-0.17 wn years
0.58 wn yellowstone
-0.51 wn yet
-0.09 wn yoo
0.44 wn york
-0.29 wn yorkshire
0.66 wn you
-0.29 wn youn-jung
-0.38 wn young
`
