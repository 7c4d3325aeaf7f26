/** What the title model has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const titleWeights = `
-0.403 bias
-0.21 A !
-0.36 A "
-0.23 A #
-0.50 A %
0.28 A %C
0.32 A %N
-0.47 A %O
-0.15 A %Y
0.36 A &
-0.14 A '
-0.13 A 's
0.45 A (
-0.50 A )
-0.27 A +
-0.06 A -
-0.37 A --
-0.12 A ...
-0.32 A /
-0.07 A :
-0.20 A ;
0.10 A ?
-0.44 A @
0.33 A [
-0.22 A ]
0.34 A about
-0.04 A absent
-0.08 A acclaimed
-0.08 A according
-0.43 A act
-0.19 A action
-0.13 A actor
-0.35 A actress
0.64 A adaptation
-0.36 A adapted
0.25 A adapts
-0.30 A added
-0.12 A after
-0.55 A again
0.11 A against
-0.19 A agent
-0.17 A ago
-0.13 A ahead
0.04 A air
-0.25 A aired
0.11 A airs
0.22 A aja
-0.09 A aka
0.16 A all
0.05 A almost
-0.26 A alone
-0.40 A along
-0.23 A alongside
-0.17 A already
0.20 A also
-0.25 A although
-0.45 A always
0.23 A amazing
0.21 A among
0.61 A an
-0.55 A animated
-0.39 A anime
0.45 A announced
-0.22 A announcement
0.37 A another
-0.37 A anticipated
-0.30 A any
-0.37 A appear
-0.09 A area
-0.13 A around
0.07 A arrived
-0.08 A arrives
-0.22 A art
-0.44 A as
-0.09 A at
0.30 A attached
-0.23 A attended
-0.13 A attends
0.31 A audience
-0.39 A available
-0.20 A away
-0.12 A axed
-0.25 A b
-0.27 A bad
-0.04 A based
0.30 A be
0.23 A became
-0.45 A become
-0.18 A been
0.26 A before
0.14 A begins
-0.06 A behind
-0.37 A best
0.07 A better
0.45 A between
-0.20 A blessed
0.07 A boasts
-0.26 A body
-0.43 A book
-0.10 A boss
-0.22 A both
-0.22 A bow
-0.36 A boy
-0.47 A brand
-0.49 A break
-0.05 A bright
-0.19 A brilliant
-0.43 A broadcast
-0.19 A brother
0.07 A brought
-0.18 A business
-0.35 A but
0.67 A by
-0.16 A cable
0.24 A calendar
-0.36 A called
0.24 A came
-0.36 A can
-0.40 A canceled
0.46 A cancelled
0.41 A cards
-0.58 A cast
-0.48 A casting
-0.25 A centre
0.24 A centres
0.10 A changed
0.09 A changing
0.23 A channel
-0.27 A channels
-0.61 A character
-0.15 A characters
-0.29 A charge
-0.21 A charismatic
0.24 A checking
-0.23 A chef
-0.08 A chief
-0.17 A childhood
-0.27 A city
-0.27 A clarify
-0.38 A classic
0.18 A close
-0.24 A closer
-0.23 A co-creator
0.21 A co-creators
-0.05 A collaboration
0.24 A come
0.38 A comeback
0.13 A comedy
-0.17 A comes
0.11 A coming
-0.23 A commented
-0.36 A commissioned
-0.13 A company
-0.23 A complex
0.10 A concluded
-0.25 A confirmed
-0.26 A consistently
-0.25 A continue
-0.34 A continues
0.25 A contrast
-0.07 A corruption
-0.40 A create
-0.46 A created
-0.24 A creative
0.58 A creator
0.28 A creators
0.06 A crime
0.04 A critically
-0.15 A cult
0.30 A current
-0.40 A da
-0.34 A daily
0.26 A dark
-0.28 A data
0.33 A date
-0.05 A daughter
-0.28 A day
0.36 A days
-0.19 A dci
-0.39 A de
-0.50 A dead
-0.30 A deal
0.29 A death
0.30 A debut
0.32 A debuted
-0.16 A decide
-0.12 A decided
-0.11 A decision
-0.26 A dedicated
0.08 A delighted
-0.37 A described
-0.08 A design
-0.38 A designs
-0.26 A detective
-0.26 A determined
0.58 A development
-0.29 A di
-0.05 A did
-0.19 A dinner
-0.16 A direct
0.15 A directed
-0.55 A directing
-0.49 A director
-0.41 A directs
-0.23 A dirty
-0.34 A discover
-0.05 A discovered
-0.25 A discovers
-0.36 A do
0.53 A documentary
-0.27 A does
-0.17 A doesn't
-0.15 A doing
-0.12 A doo
-0.22 A down
-0.11 A dr
-0.28 A drama
-0.32 A dramas
0.11 A dropped
-0.07 A ds
0.37 A due
-0.35 A during
-0.24 A duties
-0.43 A e
-0.20 A e.
0.06 A each
-0.14 A earlier
0.53 A early
0.36 A earned
-0.05 A eight
0.31 A eighth
-0.16 A end
-0.13 A ended
0.14 A ending
-0.24 A enough
0.10 A enter
0.09 A entertainment
-0.46 A epic
0.26 A episode
0.24 A episodes
-0.12 A er
-0.15 A era
-0.39 A even
0.37 A event
-0.24 A ever
-0.41 A every
-0.10 A ex-husband
-0.33 A exec
0.40 A expected
-0.43 A expressed
0.26 A fall
-0.12 A fame
-0.42 A family
-0.37 A famous
-0.21 A fan
0.41 A fans
-0.23 A fantastic
0.41 A fantasy
-0.11 A far
-0.28 A father
-0.28 A favorite
-0.37 A favourite
0.30 A fbi
0.30 A feature
-0.40 A feb
0.20 A few
0.17 A fifth
-0.53 A fighting
-0.31 A figure
-0.15 A film
-0.13 A filmed
-0.33 A filming
0.39 A final
-0.36 A finale
-0.17 A finally
-0.27 A financial
-0.35 A find
-0.14 A finish
0.06 A finishes
0.35 A first
-0.25 A five
-0.07 A focus
0.25 A followed
-0.10 A follows
-0.33 A for
-0.10 A former
-0.27 A fortress
-0.29 A found
-0.30 A four
0.05 A fourth
-0.24 A friend
0.58 A from
-0.14 A front
0.35 A fronted
-0.43 A game
-0.45 A gang
0.15 A get
-0.09 A gets
-0.06 A getting
-0.34 A girl
-0.12 A given
-0.34 A global
-0.19 A go
0.30 A goes
-0.41 A good
0.18 A got
-0.32 A great
0.07 A guy
-0.10 A ha
0.60 A had
-0.13 A half
-0.20 A han
0.44 A happening
0.31 A has
-0.39 A hat
0.16 A have
0.32 A having
0.15 A he
0.21 A head
-0.08 A heir
-0.15 A helm
-0.70 A her
-0.31 A here
-0.04 A heroine
-0.36 A hiding
-0.37 A high
0.18 A highest-rated
-0.38 A highly
-0.26 A him
-0.31 A himself
0.11 A his
-0.33 A historical
0.39 A history
0.04 A hit
-0.11 A home
-0.12 A homicide
-0.04 A horror
0.35 A hospital
0.16 A host
0.33 A hosted
-0.10 A hot
-0.20 A however
-0.47 A husband
0.07 A i
-0.25 A ii
-0.14 A illustrated
-0.10 A includes
0.54 A including
-0.30 A increasingly
0.21 A incredible
0.36 A indeed
-0.32 A independent
0.10 A installment
0.07 A instant
-0.32 A instead
-0.53 A international
-0.16 A interview
0.34 A into
-0.42 A investigate
0.45 A investigates
0.30 A investigation
0.11 A involved
0.10 A is
-0.35 A isn't
-0.50 A it
0.16 A its
-0.18 A itv
0.07 A iv
0.14 A job
-0.55 A joined
-0.37 A joining
-0.09 A joins
-0.25 A journalist
-0.48 A journey
-0.15 A joy
0.30 A just
-0.34 A k.
-0.40 A kept
-0.44 A know
0.23 A knowledge
-0.30 A known
-0.31 A la
0.08 A label
-0.46 A large
0.43 A last
0.24 A later
-0.16 A latest
-0.16 A latter
0.08 A launch
-0.23 A launched
-0.32 A lawyer
-0.31 A lead
-0.07 A leading
-0.36 A leads
-0.33 A leave
0.23 A leaving
0.40 A led
0.36 A left
-0.25 A less
0.05 A life
0.05 A light
-0.39 A like
-0.34 A likely
-0.09 A lim
0.16 A limited
-0.51 A list
0.33 A liu
0.31 A lives
-0.18 A local
-0.15 A location
-0.21 A longtime
-0.08 A look
-0.40 A looked
0.24 A looks
0.39 A love
-0.36 A loy
-0.11 A ltd
-0.14 A mad
-0.54 A made
-0.60 A magazine
-0.08 A main
-0.26 A major
-0.20 A majority
0.41 A make
0.32 A makes
-0.20 A making
0.33 A man
0.25 A manga
-0.07 A many
-0.30 A married
0.20 A massive
-0.16 A may
-0.31 A me
-0.34 A members
-0.22 A memory
-0.14 A men
-0.22 A might
-0.30 A minutes
-0.19 A modern
0.12 A monster
0.60 A month
-0.44 A more
0.36 A most
0.21 A most-watched
-0.26 A mother
0.31 A moves
-0.33 A movie
-0.09 A mr
-0.29 A much
0.19 A murder
-0.27 A murdered
-0.56 A music
-0.36 A musical
-0.24 A must
0.15 A my
-0.18 A mystery
-0.12 A na
0.13 A name
-0.17 A named
0.19 A nearly
-0.33 A network
-0.37 A networks
0.32 A never
-0.44 A new
-0.12 A newcomer
-0.44 A newest
-0.45 A news
0.16 A next
0.16 A night
0.16 A ninth
-0.22 A noir
-0.25 A not
-0.32 A nothing
0.26 A nov
-0.14 A novel
-0.79 A novels
0.14 A now
0.42 A number
-0.14 A oct
0.44 A off
-0.08 A officer
0.29 A ok
-0.40 A old
-0.05 A on
-0.45 A once
-0.24 A one
-0.12 A one-hour
-0.26 A only
-0.37 A opening
0.15 A opposite
-0.20 A or
-0.14 A order
-0.07 A original
-0.12 A originally
-0.20 A originals
-0.34 A other
-0.19 A others
0.11 A our
-0.06 A out
0.18 A outing
-0.42 A over
-0.05 A overseas
-0.25 A owned
-0.18 A owner
-0.40 A part
-0.11 A partner
-0.13 A past
-0.22 A peek
-0.52 A penned
0.26 A people
-0.41 A perform
0.41 A picked
-0.46 A pilot
0.27 A place
0.07 A platform
-0.40 A play
-0.82 A played
-0.38 A playing
-0.83 A plays
0.08 A pm
-0.32 A point
-0.07 A police
-0.19 A political
-0.16 A popular
-0.36 A portray
-0.07 A portrayed
-0.04 A power
-0.09 A premiere
0.10 A premiered
0.07 A premieres
0.39 A premiering
0.12 A prequel
0.12 A present
0.28 A presented
-0.30 A president
-0.45 A press
-0.16 A previously
-0.32 A procedural
-0.49 A produce
0.05 A produced
0.28 A producer
-0.40 A producers
-0.32 A produces
0.46 A production
-0.11 A project
-0.36 A projects
-0.10 A protagonist
0.25 A psychological
0.05 A publisher
-0.18 A pulled
-0.31 A puts
0.09 A real
-0.30 A received
-0.10 A recently
-0.21 A recurring
-0.23 A red
0.19 A rejoice
-0.30 A relationship
-0.26 A released
-0.17 A remain
-0.10 A remained
-0.38 A remains
0.38 A remake
-0.37 A renewed
-0.30 A replacing
-0.11 A reports
-0.41 A reprise
-0.05 A reprises
-0.60 A respectively
-0.13 A rest
-0.34 A return
-0.54 A returning
0.05 A returns
-0.41 A revealed
-0.08 A revenge
0.54 A revival
-0.08 A revolves
-0.33 A rights
-0.51 A role
-0.20 A roles
-0.28 A romance
-0.06 A romantic
0.40 A rookie
-0.09 A rumored
-0.37 A s
-0.34 A said
-0.28 A sales
-0.10 A same
-0.26 A say
-0.24 A saying
0.12 A says
-0.37 A scandal
-0.06 A scheduled
-0.50 A school
-0.48 A script
-0.22 A scripts
-0.50 A search
0.12 A season
-0.29 A seasons
0.33 A second
-0.22 A secret
0.35 A see
-0.11 A seems
0.24 A seen
0.32 A sees
0.16 A self-contained
-0.12 A senior
-0.15 A seo
-0.28 A sequel
-0.21 A series
-0.20 A serious
-0.32 A serve
0.39 A served
-0.37 A serves
-0.30 A service
-0.25 A set
0.08 A seven
0.25 A seven-part
0.34 A several
-0.06 A share
-0.31 A shared
-0.27 A shares
-0.68 A she
-0.21 A show
-0.16 A shown
0.20 A showrunner
-0.05 A shows
-0.39 A signed
-0.45 A since
-0.04 A single
-0.23 A sister
0.13 A sisters
-0.05 A sitcom
-0.46 A six
0.36 A six-episode
-0.42 A slated
-0.06 A slot
-0.44 A so
-0.25 A solve
-0.36 A some
-0.43 A something
0.29 A son
-0.55 A soon
-0.06 A sophomore
-0.35 A sound
-0.24 A space
-0.33 A special
-0.07 A spin-off
-0.41 A spinoff
-0.18 A split
0.22 A spot
0.19 A spy
-0.30 A stage
-0.45 A star
0.26 A starred
0.40 A starring
-0.49 A stars
-0.17 A start
0.07 A started
0.29 A starts
-0.23 A statement
-0.20 A stepping
-0.20 A steps
0.37 A still
0.18 A story
-0.33 A streaming
-0.09 A streams
-0.20 A strength
-0.37 A struggle
0.39 A struggling
-0.53 A studio
-0.39 A style
-0.15 A successful
-0.20 A such
-0.26 A survive
-0.26 A svu
0.20 A t
-0.36 A take
0.20 A takes
-0.37 A taking
0.43 A team
-0.36 A teaser
0.21 A teen
-0.34 A television
0.21 A telling
0.32 A tells
-0.32 A than
-0.29 A that
-0.11 A their
-0.43 A them
-0.18 A themed
-0.48 A there
-0.57 A they
-0.14 A think
0.32 A third
-0.47 A this
-0.41 A those
0.23 A though
-0.59 A three
0.16 A thrilled
-0.30 A through
0.21 A title
-0.19 A titles
-0.20 A today
-0.61 A together
-0.51 A told
0.29 A too
0.26 A top
0.11 A total
-0.42 A tour
-0.19 A town
0.09 A trailer
0.07 A trilogy
-0.22 A true
-0.54 A turn
-0.11 A turned
-0.09 A turns
-0.33 A two
0.08 A uk
-0.34 A unconfirmed
-0.52 A under
-0.42 A unique
0.08 A until
-0.41 A up
0.45 A upcoming
0.27 A update
-0.34 A updates
-0.05 A upon
-0.29 A us
-0.20 A used
-0.33 A van
0.33 A various
-0.54 A very
-0.41 A via
-0.38 A video
-0.17 A viewers
0.06 A villain
-0.45 A voice
0.21 A von
0.08 A wait
-0.37 A war
-0.20 A was
-0.39 A watch
-0.05 A way
-0.30 A we
0.08 A we're
-0.46 A web
-0.18 A website
0.12 A week
-0.13 A weekly
-0.27 A welcome
0.51 A were
-0.53 A what
0.15 A where
-0.07 A which
0.51 A while
-0.39 A who
-0.37 A whose
-0.17 A wife
0.20 A will
-0.22 A winner
-0.49 A winning
-0.05 A with
-0.13 A woman
0.13 A won
-0.59 A won't
-0.46 A work
-0.22 A worked
-0.31 A working
0.06 A world
-0.41 A writer
0.05 A writers
-0.04 A writes
-0.17 A writing
0.07 A written
-0.22 A wrote
-0.50 A x
-0.04 A year
0.17 A years
-0.20 A yet
-0.54 A yoo
-0.12 A you
-0.05 A young
-0.11 A your
0.27 A |
0.28 A –
0.26 A —
-0.26 B !
0.12 B "
-0.08 B #
0.54 B %C
-0.12 B %G
0.31 B %N
-0.70 B %O
-0.08 B %X
-0.27 B %Y
-0.37 B &
-0.18 B '
0.45 B 's
-1.31 B (
0.14 B )
0.20 B -
-0.41 B --
0.09 B .
-0.39 B /
-0.24 B :
0.17 B ;
0.35 B ?
-0.48 B [
-0.26 B about
0.08 B acclaimed
-0.37 B according
0.21 B account
-0.05 B accused
-0.40 B across
-0.37 B act
-0.12 B acting
-0.44 B actor
-0.48 B actors
-0.18 B actress
0.08 B adaptation
-0.31 B adapted
-0.56 B adapts
0.24 B added
-0.17 B adds
-0.19 B affair
0.14 B after
-0.63 B again
-0.13 B against
-0.40 B ahead
-0.38 B air
-0.21 B aired
-0.39 B aka
0.36 B all
-0.04 B along
-0.66 B alongside
0.18 B already
0.19 B also
0.48 B among
-0.45 B an
0.29 B animated
-0.07 B animates
-0.37 B animation
-0.27 B announce
0.19 B announced
-0.07 B announcement
-0.43 B announcements
-0.18 B anthology
0.16 B anticipated
0.33 B appeared
0.15 B approached
0.07 B are
-0.48 B around
-0.29 B artist
-0.44 B as
-0.46 B association
-0.30 B attempts
-0.26 B attends
-0.21 B author
0.13 B available
-0.32 B away
-0.07 B axe
0.17 B axed
-0.12 B back
-0.38 B backdrop
-0.34 B backed
-0.08 B bad
-0.63 B based
0.40 B basis
-0.37 B battle
0.14 B be
-0.26 B beautiful
0.37 B been
-0.27 B before
-0.18 B begin
-0.29 B beginning
-0.11 B begins
-0.42 B begun
-0.05 B behind
-0.39 B being
-0.26 B beloved
-0.20 B best
-0.10 B best-selling
-0.15 B bestselling
-0.41 B between
0.19 B big
-0.33 B big-budget
-0.16 B bo
-0.12 B body
-0.49 B book
-0.07 B boss
-0.16 B both
-0.29 B boy
0.31 B brand
-0.35 B bring
-0.34 B bringing
-0.19 B brings
-0.22 B brother
-0.04 B but
-0.14 B by
-0.28 B call
0.66 B called
0.26 B camera
-0.49 B cameras
0.36 B can
0.32 B canceled
-0.08 B captain
-0.08 B cast
-0.27 B casting
-0.17 B casts
-0.22 B centering
-0.33 B centers
-0.38 B chairman
0.17 B challenge
-0.29 B chance
-0.08 B channel
-0.42 B channels
-0.59 B character
-0.62 B characters
-0.20 B charles
0.26 B checking
-0.16 B chief
-0.33 B children
-0.12 B choi
-0.21 B city
-0.08 B classic
-0.08 B clear
-0.34 B close
-0.45 B closed
-0.21 B co-created
-0.06 B co-creators
-0.18 B co-production
0.41 B co-stars
-0.09 B co-written
-0.21 B collaboration
-0.25 B combination
-0.05 B come
0.31 B comedian
0.38 B comedy
-0.19 B comes
0.24 B comic
0.06 B coming
0.14 B commission
0.52 B confirmed
-0.13 B content
-0.23 B continue
-0.23 B continues
-0.22 B could
-0.17 B cox
-0.39 B created
0.62 B creator
-0.18 B creators
-0.44 B crime
0.30 B cult
0.05 B current
-0.45 B da
0.04 B dark
0.15 B date
-0.08 B dates
-0.24 B daughter
-0.17 B david
0.17 B day
-0.46 B de
-0.41 B deal
-0.24 B death
0.28 B debut
-0.20 B decided
0.28 B decision
0.05 B delighted
-0.31 B despite
-0.31 B destroy
-0.26 B detective
-0.19 B developed
0.33 B developing
-0.19 B different
0.20 B direct
-0.13 B directed
-0.49 B directing
-0.21 B director
-0.15 B directors
-0.33 B discovered
0.17 B do
-0.23 B does
-0.14 B doing
0.18 B don
-0.44 B don't
0.21 B done
-0.51 B down
-0.15 B dr
0.20 B drama
0.30 B dramas
0.27 B dramedy
-0.15 B drawn
-0.47 B during
-0.26 B duties
-0.06 B e
0.31 B e.
-0.08 B early
-0.15 B encounter
0.08 B end
0.17 B ending
0.05 B ensemble
-0.20 B entertainment
-0.54 B episode
-0.36 B episodes
-0.22 B er
0.04 B espionage
-0.05 B established
-0.34 B even
-0.49 B event
-0.16 B events
-0.17 B ever
-0.30 B every
0.34 B excellent
-0.37 B excited
0.25 B exclusive
-0.16 B exec
-0.08 B executive
-0.07 B expect
-0.21 B explore
-0.23 B fact
0.07 B fall
-0.41 B fame
-0.05 B family
-0.38 B famous
-0.44 B fan
-0.05 B fans
-0.14 B fantastic
-0.41 B fantasy
-0.15 B far
-0.33 B father
-0.58 B favourite
-0.36 B feature
-0.06 B features
-0.21 B featuring
0.09 B few
0.35 B fiction
-0.53 B fictional
-0.28 B fifth
-0.84 B film
-0.50 B filmed
-0.30 B filming
-0.13 B filmmaker
-0.07 B final
0.26 B finale
-0.23 B five
-0.15 B follow
0.46 B followed
-0.38 B followers
-0.30 B following
0.06 B follows
0.17 B for
-0.11 B forces
0.17 B former
0.32 B forward
0.25 B found
-0.11 B fourth
0.05 B franchise
0.49 B freshman
-0.13 B friend
-0.77 B from
-0.06 B front
0.61 B fronted
-0.26 B further
-0.32 B game
-0.27 B games
-0.36 B genre
-0.12 B get
-0.11 B girl
0.37 B given
-0.26 B go
0.20 B god
-0.15 B goes
-0.17 B going
-0.29 B good
-0.65 B great
0.20 B greenlit
-0.19 B grew
-0.05 B guy
-0.19 B had
-0.23 B hand
0.09 B handed
-0.04 B happened
0.82 B has
-0.17 B hat
-0.36 B have
-0.74 B he
0.28 B helm
-0.16 B helmed
0.05 B hence
-0.98 B her
-0.12 B here
-0.13 B heroine
0.30 B highly
-0.21 B him
-0.60 B his
0.48 B history
-0.11 B hit
-0.14 B home
-0.08 B horror
-0.05 B host
0.23 B hosted
-0.33 B hot
-0.30 B house
-0.05 B how
-0.35 B however
-0.15 B huge
-0.47 B husband
-0.12 B i'm
-0.20 B ice
-0.18 B iconic
-0.19 B ii
-0.25 B iii
-0.20 B illustrated
-0.28 B imdb
-0.34 B in-demand
-0.27 B include
-0.30 B included
-0.67 B includes
-0.32 B including
-0.27 B indie
-0.13 B inspired
0.13 B into
0.04 B is
0.22 B isn't
-0.10 B it
0.32 B its
-0.33 B itself
-0.05 B itv
-0.15 B iu
-0.13 B james
-0.28 B jay
-0.32 B john
-0.15 B join
0.06 B joined
0.14 B joining
-0.25 B journalist
0.28 B joy
-0.12 B jung
0.62 B just
-0.08 B k.
-0.17 B killing
-0.23 B kim
-0.21 B king
0.19 B know
-0.43 B known
-0.27 B la
0.14 B last
-0.19 B late
-0.21 B law
0.39 B lawyer
-0.28 B lead
0.16 B leading
0.39 B leads
-0.29 B leave
-0.20 B led
-0.50 B lee
-0.22 B left
-0.17 B legal
0.22 B life
-0.40 B light
-0.17 B likely
-0.09 B lim
0.24 B limited
0.19 B lineup
-0.31 B list
0.13 B location
0.30 B lok
0.31 B long-awaited
-0.34 B look
-0.45 B looking
-0.10 B looks
-0.40 B love
-0.31 B made
0.38 B main
-0.12 B make
-0.28 B making
-0.45 B male
-0.77 B manga
-0.10 B many
0.12 B mark
-0.18 B married
-0.16 B may
-0.23 B me
0.06 B meanwhile
-0.30 B medical
0.30 B meet
-0.25 B meets
-0.59 B members
-0.22 B men
0.15 B might
-0.22 B miniseries
-0.36 B miss
-0.26 B mission
0.06 B monster
-0.58 B month
-0.10 B months
0.13 B more
-0.18 B most
-0.80 B mother
0.18 B move
-0.34 B moved
-0.17 B moves
0.18 B movie
-0.40 B movies
0.07 B much
0.19 B murder
0.14 B musical
-0.16 B my
0.10 B mystery
-0.17 B na
-0.23 B name
-0.31 B named
-0.34 B nearly
0.24 B network
0.60 B new
-0.43 B newcomer
-0.29 B newcomers
-0.21 B newly
-0.42 B news
-0.34 B night
-0.17 B no
-0.15 B noble
-0.27 B noir
-0.43 B nominated
-0.18 B nominee
-0.12 B not
-0.32 B novel
-0.08 B novels
0.09 B now
-0.07 B off
0.05 B official
-0.37 B old
-0.50 B older
-0.29 B once
-0.26 B one
-0.55 B only
-0.23 B ono
-0.37 B opening
0.30 B opposite
-0.48 B or
0.57 B order
-0.20 B ordered
0.45 B original
-0.22 B originally
0.14 B originals
0.59 B other
-0.34 B others
0.07 B ott
-0.33 B our
0.15 B out
0.31 B over
-0.08 B own
-0.25 B pair
0.08 B park
-0.04 B part
-0.48 B partner
-0.45 B parts
0.31 B peek
-0.35 B period
-0.32 B photo
0.36 B picked
0.53 B pilot
0.42 B pilots
-0.21 B place
-0.21 B plan
-0.09 B platform
-0.69 B play
-0.15 B played
-0.13 B playing
-0.42 B plays
0.08 B plot
0.52 B pm
-0.41 B political
0.67 B popular
-0.32 B portray
-0.23 B power
-0.37 B premiere
-0.37 B premiered
0.34 B prequel
0.19 B presentation
-0.36 B president
-0.31 B press
0.52 B previously
0.11 B procedural
-0.11 B produce
-0.54 B produced
0.29 B producer
-0.37 B producers
-0.50 B production
0.30 B project
-0.09 B promotional
-0.29 B protagonist
-0.11 B protagonists
0.17 B psychological
-0.22 B published
-0.54 B publisher
0.40 B put
-0.17 B puts
0.25 B question
-0.17 B quickly
-0.31 B ratings
-0.24 B read
-0.24 B reading
-0.30 B reads
-0.23 B really
0.27 B recent
0.36 B recently
-0.04 B regular
-0.40 B relationship
-0.22 B release
0.28 B released
-0.06 B remains
-0.22 B remake
0.52 B renewed
0.07 B renewing
0.47 B replaced
-0.51 B replacing
-0.35 B report
0.34 B reported
-0.11 B reports
-0.26 B representative
-0.20 B reprise
-0.28 B reprising
-0.39 B resourceful
-0.38 B respectively
0.53 B return
0.12 B returning
0.25 B returns
0.41 B reunion
-0.27 B reunites
-0.38 B reveal
0.35 B revealed
-0.28 B revolves
0.29 B rights
-0.24 B role
-0.28 B roles
-0.29 B roll
-0.50 B rolling
-0.52 B romance
0.25 B romantic
0.51 B rookie
0.17 B run
0.26 B runs
0.36 B s
-0.22 B sadly
-0.09 B said
0.52 B same
-0.32 B save
0.37 B say
-0.35 B says
-0.46 B scandal
0.35 B science
0.37 B screen
0.17 B screens
-0.05 B screenwriter
0.41 B scripted
0.18 B seasons
0.19 B second
-0.31 B secret
0.19 B see
-0.43 B seen
-0.21 B sees
0.18 B sen
-0.49 B sequel
-0.11 B serial
-0.16 B series
-0.49 B service
-0.18 B setting
-0.55 B several
-0.28 B share
-0.19 B shared
-0.08 B she
-0.21 B shin
0.19 B shocking
-0.53 B shooting
0.41 B show
-0.26 B showed
-0.52 B shown
-0.37 B showrunner
0.61 B shows
0.20 B similarly
0.40 B since
-0.48 B sister
-0.11 B sisters
0.20 B six
0.31 B sixth
-0.22 B sky
-0.14 B slate
0.48 B slot
0.37 B small
-0.43 B so
-0.38 B son
-0.39 B song
-0.44 B soon
-0.49 B source
-0.13 B space
-0.20 B special
0.05 B spin-off
-0.31 B spinoff
-0.24 B split
0.51 B spring
0.19 B spy
0.09 B star
-0.19 B star-studded
0.18 B starred
-0.82 B starring
-0.11 B stars
-0.26 B start
0.15 B starting
0.22 B starts
-0.13 B statement
-0.08 B stick
-0.44 B still
-0.69 B stories
-0.36 B story
0.07 B storyline
0.21 B streamer
-0.49 B streaming
-0.28 B student
-0.54 B studio
0.26 B success
-0.25 B successful
-0.25 B such
0.39 B summer
-0.20 B sun
-0.12 B support
0.27 B supporting
-0.29 B synopsis
0.50 B take
0.23 B takes
-0.11 B talent
-0.46 B team
0.19 B teaser
-0.17 B television
-0.28 B telling
-0.52 B tells
-0.29 B ten
-0.06 B than
-0.27 B their
0.16 B them
-0.43 B theme
0.23 B themed
-0.27 B then
0.08 B there
-0.07 B these
-0.16 B they
-0.10 B thief
-0.43 B thinks
-0.12 B third
-0.25 B this
-0.08 B though
-0.18 B three
-0.28 B thrilled
0.08 B thriller
-0.49 B through
0.47 B time
0.18 B title
0.16 B titled
0.15 B titles
0.28 B today
0.38 B together
-0.29 B told
-0.46 B tom
-0.52 B took
-0.42 B top
0.26 B tour
-0.59 B town
0.08 B trailer
-0.40 B trio
0.12 B tv
0.10 B two
-0.49 B uk
-0.23 B under
-0.12 B until
0.21 B unveiled
0.14 B up
-0.05 B upcoming
-0.15 B update
-0.21 B upon
-0.22 B us
-0.06 B vampire
-0.40 B various
0.30 B version
-0.19 B very
-0.29 B via
-0.41 B viewers
-0.22 B villain
-0.74 B voice
-0.19 B wait
0.24 B waiting
-0.27 B want
-0.28 B wanted
-0.26 B was
0.16 B watch
0.18 B watching
-0.07 B we
-0.17 B we're
-0.48 B we've
-0.54 B web
0.44 B webtoon
0.46 B week
0.22 B weekend
-0.31 B weeks
0.22 B well
-0.20 B well-received
0.22 B what
0.47 B when
-0.08 B where
0.44 B whether
-0.27 B which
0.61 B while
0.09 B who
0.19 B whose
-0.26 B why
-0.51 B wife
0.05 B will
-0.16 B winner
0.15 B winning
-0.28 B won
0.30 B won't
0.27 B work
0.20 B working
-0.38 B world
-0.09 B would
0.10 B writer
-0.07 B writers
-0.58 B written
-0.12 B wrote
-0.09 B yasuhiro
0.28 B year
-0.58 B years
0.27 B yet
-0.52 B you
0.16 B you're
-0.51 B young
-0.37 B your
0.23 B |
0.39 B —
0.42 L1 "
-0.69 L1 %C
0.07 L1 %G
-0.81 L1 %N
-0.35 L1 %O
-0.21 L1 %X
-0.58 L1 %Y
-0.08 L1 &
-0.24 L1 '
0.49 L1 's
-0.77 L1 (
0.14 L1 )
-0.15 L1 ,
-0.38 L1 -
-0.41 L1 --
-0.30 L1 .
-0.57 L1 /
-0.06 L1 :
0.08 L1 ;
0.12 L1 ^
-0.20 L1 a
-0.21 L1 about
-0.29 L1 across
-0.16 L1 actor
-0.06 L1 actors
-0.26 L1 actress
-0.32 L1 adapts
0.31 L1 after
-0.39 L1 aka
-0.43 L1 alongside
-0.57 L1 an
0.14 L1 and
0.25 L1 are
-0.38 L1 around
-0.50 L1 as
-0.65 L1 at
-0.10 L1 axed
0.07 L1 back
-0.11 L1 be
-0.26 L1 beloved
-0.25 L1 between
-0.15 L1 bo
-0.17 L1 book
-0.04 L1 boss
0.10 L1 both
-0.18 L1 brother
-0.27 L1 but
0.14 L1 by
0.71 L1 called
0.19 L1 canceled
-0.32 L1 cast
-0.23 L1 character
-0.06 L1 chief
-0.06 L1 co-creator
0.22 L1 comedy
-0.49 L1 creator
-0.11 L1 creators
-0.31 L1 de
-0.18 L1 detective
0.25 L1 direct
-0.18 L1 director
-0.12 L1 directors
-0.11 L1 doing
0.25 L1 dramas
0.27 L1 dramedy
-0.35 L1 executive
0.04 L1 expect
-0.30 L1 father
-0.31 L1 feature
-0.06 L1 features
-0.33 L1 film
-0.17 L1 followed
0.15 L1 follows
0.09 L1 for
-0.48 L1 former
-0.83 L1 from
-0.11 L1 game
-0.19 L1 genre
-0.49 L1 has
-0.28 L1 his
0.12 L1 hit
-0.15 L1 host
-0.32 L1 husband
-0.28 L1 imdb
0.77 L1 in
-0.34 L1 in-demand
0.39 L1 include
-0.34 L1 includes
0.17 L1 including
0.23 L1 into
0.41 L1 is
-0.31 L1 its
-0.06 L1 join
-0.10 L1 joining
0.05 L1 joins
-0.29 L1 la
0.26 L1 last
-0.06 L1 lead
-0.05 L1 like
-0.10 L1 make
-0.22 L1 meets
-0.10 L1 members
0.05 L1 more
-0.54 L1 mother
-0.27 L1 movie
-0.21 L1 named
-0.38 L1 new
-0.43 L1 newcomer
-0.08 L1 newcomers
-0.51 L1 no
-0.41 L1 nominated
-0.18 L1 nominee
-0.10 L1 not
-0.12 L1 novel
-0.37 L1 official
-0.34 L1 one
-0.14 L1 opposite
-0.57 L1 or
-0.07 L1 other
-0.43 L1 our
-0.32 L1 photo
0.56 L1 pilot
-0.34 L1 play
-0.05 L1 played
-0.08 L1 playing
-0.37 L1 plays
0.11 L1 popular
-0.39 L1 portray
-0.16 L1 president
-0.29 L1 producer
-0.09 L1 protagonist
-0.06 L1 protagonists
-0.38 L1 publisher
-0.41 L1 release
0.33 L1 renewed
0.07 L1 renewing
-0.32 L1 replacing
0.41 L1 s
-0.17 L1 said
-0.19 L1 sees
0.26 L1 series
-0.22 L1 service
0.54 L1 show
-0.19 L1 showrunner
-0.35 L1 shows
0.23 L1 since
-0.19 L1 small
-0.21 L1 so
-0.32 L1 son
-0.29 L1 song
-0.27 L1 star
-0.38 L1 starred
-0.37 L1 starring
-0.50 L1 stars
-0.48 L1 studio
-0.33 L1 takes
0.31 L1 that
-1.06 L1 the
-0.38 L1 their
-0.18 L1 three
0.06 L1 thriller
-0.35 L1 through
-0.27 L1 title
0.14 L1 titled
-0.63 L1 to
-0.27 L1 told
-0.22 L1 under
0.08 L1 up
-0.07 L1 upon
-0.09 L1 vampire
-0.22 L1 via
-0.14 L1 villain
-0.23 L1 wanted
-0.24 L1 was
0.16 L1 watch
-0.04 L1 watching
-0.25 L1 when
0.30 L1 whether
0.48 L1 while
-0.27 L1 why
-0.34 L1 wife
0.15 L1 will
-0.10 L1 winner
0.23 L1 winning
0.40 L1 with
-0.15 L1 writer
-0.32 L1 young
0.49 L1 |
0.13 L1 ”
-0.15 L2 %C ,
-0.16 L2 %C /
-0.32 L2 %C and
0.15 L2 %C drama
0.31 L2 %C include
0.12 L2 %C series
0.21 L2 %C show
-0.42 L2 %G 's
-0.08 L2 %G (
-0.59 L2 %G ,
-0.19 L2 %G and
-0.28 L2 %G as
-0.11 L2 %G de
-0.07 L2 %G for
0.43 L2 %G in
-0.06 L2 %G or
-0.12 L2 %G the
-0.38 L2 %G ”
0.24 L2 %N and
0.20 L2 %N of
-0.12 L2 %O %O
-0.10 L2 %O ,
-0.34 L2 %X %X
-0.20 L2 %X %Y
-0.22 L2 %X '
0.55 L2 %X 's
-0.83 L2 %X (
-0.11 L2 %X )
-0.06 L2 %X ,
-0.20 L2 %X /
-0.71 L2 %X :
0.27 L2 %X ;
-0.20 L2 %X a
-0.05 L2 %X actor
-0.13 L2 %X actress
-0.24 L2 %X are
-0.35 L2 %X as
-0.11 L2 %X by
-0.16 L2 %X creator
-0.25 L2 %X de
-0.40 L2 %X drama
-0.56 L2 %X for
-0.30 L2 %X from
0.07 L2 %X in
-0.18 L2 %X is
-0.38 L2 %X on
-0.09 L2 %X plays
0.24 L2 %X show
-0.11 L2 %X so
-0.05 L2 %X star
-0.18 L2 %X starring
-0.14 L2 %X stars
0.14 L2 %X that
-0.38 L2 %X the
0.33 L2 %X thriller
-0.18 L2 %X to
-0.53 L2 %X with
-0.58 L2 %X –
0.28 L2 %Y ,
0.41 L2 ' s
-0.15 L2 's book
-0.26 L2 's father
-0.30 L2 's husband
0.31 L2 's series
0.28 L2 ) ,
0.49 L2 ) and
-0.22 L2 ) as
-0.49 L2 ) –
0.42 L2 , "
-0.24 L2 , a
-0.34 L2 , after
-0.04 L2 , alongside
0.09 L2 , and
-0.26 L2 , called
-0.15 L2 , including
0.24 L2 , like
-0.22 L2 , starring
-0.48 L2 , the
-0.10 L2 , while
0.04 L2 , with
0.16 L2 , ”
-0.41 L2 - nominated
0.23 L2 - winning
-0.08 L2 . /
0.38 L2 ; and
-0.43 L2 ^ %C
-0.31 L2 ^ %N
-0.04 L2 ^ (
0.12 L2 ^ ^
-0.08 L2 ^ actor
0.46 L2 ^ and
-0.09 L2 ^ as
0.11 L2 ^ both
-0.28 L2 ^ but
-0.32 L2 ^ cast
-0.28 L2 ^ creator
-0.35 L2 ^ executive
0.11 L2 ^ for
-0.09 L2 ^ from
-0.19 L2 ^ genre
-0.28 L2 ^ imdb
0.21 L2 ^ is
-0.14 L2 ^ joining
-0.32 L2 ^ release
-0.09 L2 ^ showrunner
-0.08 L2 ^ starring
-0.12 L2 ^ stars
-0.05 L2 ^ the
-0.17 L2 ^ when
0.13 L2 ^ while
0.15 L2 ^ will
-0.21 L2 about the
-0.18 L2 according to
-0.07 L2 actor ,
-0.16 L2 adaptation of
-0.16 L2 after the
0.21 L2 all :
-0.35 L2 along with
-0.23 L2 also includes
-0.15 L2 also stars
0.43 L2 and a
-0.21 L2 and around
-0.24 L2 and starring
-0.36 L2 and the
-0.08 L2 and writer
-0.22 L2 anime at
-0.23 L2 announced at
0.11 L2 announced that
-0.19 L2 as a
-0.25 L2 as an
-0.20 L2 as the
-0.50 L2 at %N
-0.16 L2 at the
-0.09 L2 back ;
-0.37 L2 based on
0.10 L2 be the
-0.28 L2 by %G
-0.08 L2 cast includes
-0.10 L2 cast members
-0.07 L2 cast of
-0.06 L2 character ,
-0.21 L2 city of
-0.06 L2 co-written by
0.32 L2 comedy pilot
0.41 L2 comedy series
0.23 L2 confirmed that
-0.20 L2 could the
-0.35 L2 created by
-0.16 L2 daughter ,
-0.29 L2 de la
-0.04 L2 developed by
-0.56 L2 directed by
-0.07 L2 directing at
0.14 L2 director of
0.20 L2 done with
-0.25 L2 drama ,
0.30 L2 drama pilot
0.15 L2 drama series
-0.06 L2 drama starring
-0.36 L2 during the
-0.08 L2 duties with
0.08 L2 end of
0.36 L2 episode of
-0.33 L2 episodes of
-0.15 L2 executive producer
0.19 L2 family drama
0.43 L2 fans of
-0.40 L2 film ,
-0.61 L2 filming in
0.32 L2 followed by
-0.22 L2 follows a
0.09 L2 for the
0.15 L2 from the
-0.09 L2 game show
-0.10 L2 has axed
0.19 L2 has canceled
0.08 L2 hit series
0.21 L2 hit thriller
0.23 L2 hosted by
-0.23 L2 illustrated by
-0.05 L2 is that
-0.34 L2 it starred
0.10 L2 know about
-0.36 L2 launch on
-0.19 L2 led by
0.26 L2 limited series
-0.37 L2 location in
-0.20 L2 man ,
-0.19 L2 manga by
0.15 L2 meanwhile ,
-0.05 L2 members include
-0.10 L2 name by
-0.19 L2 named as
-0.36 L2 new series
0.39 L2 novel ,
-0.10 L2 novel by
-0.19 L2 novels by
-0.19 L2 of a
-0.28 L2 of the
-0.14 L2 on a
-0.41 L2 on the
-0.24 L2 ono as
0.27 L2 order for
0.18 L2 order to
0.22 L2 original series
0.27 L2 out of
-0.04 L2 part of
0.36 L2 picked up
-0.31 L2 played by
0.06 L2 plot of
-0.33 L2 premiere of
-0.13 L2 president of
-0.23 L2 produce through
-0.48 L2 produced by
-0.12 L2 reads :
0.37 L2 replaced by
0.23 L2 return of
-0.12 L2 returning as
-0.14 L2 returns as
-0.08 L2 revolves around
-0.08 L2 role as
0.30 L2 role in
-0.47 L2 role of
-0.08 L2 roles as
-0.11 L2 says :
-0.17 L2 season %N
-0.42 L2 season ,
0.25 L2 season is
-0.25 L2 season of
-0.34 L2 series %X
-0.22 L2 series ,
-0.31 L2 series and
-0.19 L2 series follows
-0.17 L2 series from
-0.19 L2 series is
0.42 L2 series of
-0.08 L2 series starring
-0.19 L2 series stars
-0.40 L2 series with
-0.35 L2 set in
-0.47 L2 shooting in
0.25 L2 show ,
-0.24 L2 show stars
0.23 L2 shows :
-0.04 L2 shows like
-0.14 L2 slate includes
-0.51 L2 spin-off of
-0.22 L2 star as
0.27 L2 star in
0.36 L2 starred in
-0.15 L2 stars as
0.23 L2 stars in
-0.21 L2 success of
-0.13 L2 such as
-0.31 L2 team at
0.24 L2 teaser for
-0.23 L2 television series
0.28 L2 that the
-0.12 L2 the %N
-0.33 L2 the %X
-0.29 L2 theme song
-0.27 L2 thriller /
0.15 L2 thriller called
0.12 L2 thriller series
0.25 L2 to the
-0.34 L2 town of
0.29 L2 trailer for
0.30 L2 trailer of
-0.06 L2 under director
-0.16 L2 up with
0.30 L2 version of
-0.23 L2 voice of
0.27 L2 was in
-0.13 L2 well as
0.16 L2 when is
-0.16 L2 who plays
-0.06 L2 will be
-0.27 L2 will play
0.04 L2 with the
-0.50 L2 working with
0.06 L2 world of
-0.26 L2 written by
-0.27 L2 – the
-0.15 L2 ” and
-0.20 L2 ” said
0.14 L3 %C %C %X
0.29 L3 %C %C ,
0.19 L3 %C %C and
0.21 L3 %C %C show
0.44 L3 %C ' s
0.07 L3 %C announced that
-0.27 L3 %C at %N
-0.10 L3 %C has axed
0.19 L3 %C has canceled
-0.35 L3 %G %G 's
-0.32 L3 %G %G ,
-0.41 L3 %G %G and
-0.08 L3 %G %G as
0.25 L3 %G %G in
0.37 L3 %G %X 's
-0.56 L3 %G %X (
0.12 L3 %G %X ;
-0.79 L3 %G %X and
-0.29 L3 %G %X as
-0.26 L3 %G %X for
-0.42 L3 %G %X in
-0.30 L3 %G 's husband
-0.17 L3 %G ) ,
-0.16 L3 %G ) and
-0.56 L3 %G , and
-0.30 L3 %G , ”
-0.15 L3 %N %X %X
0.40 L3 %N ) ,
-0.40 L3 %O %X 's
-0.08 L3 %X %G (
-0.53 L3 %X %G ,
-0.08 L3 %X %G and
-0.60 L3 %X %N ,
-0.20 L3 %X %X '
0.19 L3 %X %X 's
-0.38 L3 %X %X (
-0.26 L3 %X %X ,
0.30 L3 %X %X ;
-0.08 L3 %X %X and
-0.18 L3 %X %X as
-0.14 L3 %X %X for
-0.61 L3 %X %X in
-0.13 L3 %X %X stars
-0.27 L3 %X %X the
-0.04 L3 %X %X with
-0.15 L3 %X 's book
-0.61 L3 %X ) ,
0.50 L3 %X ) and
-0.19 L3 %X ) as
-0.05 L3 %X , starring
-0.27 L3 %X , the
0.21 L3 %X , with
0.16 L3 %X , ”
0.23 L3 %X - winning
-0.31 L3 %X and the
-0.16 L3 %X at %N
-0.14 L3 %X season %N
0.12 L3 %X series ,
-0.15 L3 %X stars as
-0.27 L3 %X thriller /
-0.16 L3 %X ” and
-0.49 L3 %Y ) –
-0.37 L3 %Y , but
0.15 L3 %Y , the
-0.30 L3 %Y at %N
-0.15 L3 ' ) ,
0.31 L3 ' , and
0.06 L3 's %X ,
-0.17 L3 's %X and
-0.27 L3 's %X to
-0.58 L3 ( %G ,
-0.63 L3 ( %X ,
-0.28 L3 ) , and
-0.27 L3 ) , with
-0.20 L3 , %C 's
-0.44 L3 , %G ,
-0.39 L3 , %G and
0.21 L3 , %X ,
-0.21 L3 , %X :
0.40 L3 , %X and
-0.18 L3 , according to
-0.21 L3 , along with
-0.12 L3 , directed by
-0.28 L3 , played by
-0.13 L3 , president of
-0.39 L3 , produced by
0.39 L3 , such as
-0.16 L3 , written by
-0.20 L3 , ” said
0.34 L3 . %N ,
-0.39 L3 . %X ,
-0.14 L3 / %C /
0.38 L3 ^ %C 's
-0.43 L3 ^ ^ %C
-0.31 L3 ^ ^ %N
-0.04 L3 ^ ^ (
0.12 L3 ^ ^ ^
-0.08 L3 ^ ^ actor
0.46 L3 ^ ^ and
-0.09 L3 ^ ^ as
0.11 L3 ^ ^ both
-0.28 L3 ^ ^ but
-0.32 L3 ^ ^ cast
-0.28 L3 ^ ^ creator
-0.35 L3 ^ ^ executive
0.11 L3 ^ ^ for
-0.09 L3 ^ ^ from
-0.19 L3 ^ ^ genre
-0.28 L3 ^ ^ imdb
0.21 L3 ^ ^ is
-0.14 L3 ^ ^ joining
-0.32 L3 ^ ^ release
-0.09 L3 ^ ^ showrunner
-0.08 L3 ^ ^ starring
-0.12 L3 ^ ^ stars
-0.05 L3 ^ ^ the
-0.17 L3 ^ ^ when
0.13 L3 ^ ^ while
0.15 L3 ^ ^ will
-0.34 L3 ^ based on
-0.20 L3 ^ could the
-0.05 L3 ^ directed by
0.28 L3 ^ fans of
-0.34 L3 ^ it starred
0.15 L3 ^ meanwhile ,
-0.14 L3 ^ produced by
0.16 L3 ^ when is
-0.10 L3 ^ written by
-0.15 L3 an adaptation of
0.22 L3 and %C 's
0.35 L3 and %X 's
-0.34 L3 and directed by
-0.14 L3 and illustrated by
-0.05 L3 and produced by
-0.07 L3 and written by
-0.25 L3 as %G and
-0.11 L3 as %G the
-0.33 L3 as %X ,
0.32 L3 as %X and
-0.13 L3 as well as
0.22 L3 at %C include
-0.08 L3 based on the
-0.17 L3 be directed by
0.05 L3 be returning as
-0.07 L3 be written by
-0.16 L3 both %X and
-0.15 L3 by %X /
-0.19 L3 by %X and
-0.18 L3 cast also includes
-0.05 L3 cast members include
-0.11 L3 centers on a
-0.05 L3 comedy series from
-0.25 L3 de %X (
0.31 L3 e. %G and
-0.23 L3 executive produce through
-0.06 L3 executive produced by
0.09 L3 first season of
0.23 L3 has confirmed that
-0.05 L3 his role as
-0.23 L3 in %X 's
0.40 L3 in %X ,
-0.46 L3 in %X and
0.08 L3 in %Y ,
-0.21 L3 in and around
-0.07 L3 is created by
-0.18 L3 is directed by
-0.05 L3 is played by
-0.06 L3 is produced by
-0.14 L3 is written by
-0.09 L3 lee %X ,
-0.20 L3 like %X ,
-0.62 L3 new %X 's
0.30 L3 new season of
0.34 L3 new seasons of
0.32 L3 of %C 's
-0.40 L3 of %X 's
0.09 L3 of %X ,
-0.54 L3 of %X and
-0.33 L3 on %C 's
0.14 L3 on %X that
-0.37 L3 on location in
-0.20 L3 opening theme song
-0.08 L3 producer ) ,
-0.10 L3 same name by
0.32 L3 season %N ,
0.08 L3 season %N of
0.29 L3 second season of
-0.09 L3 series written by
-0.30 L3 set in the
0.46 L3 shows such as
-0.18 L3 story of a
0.18 L3 the %G and
-0.35 L3 the %X 's
0.37 L3 the %X ,
-0.41 L3 the %X for
-0.22 L3 the anime at
-0.05 L3 the cast includes
-0.08 L3 the cast of
0.27 L3 the end of
0.06 L3 the plot of
-0.16 L3 the premiere of
0.11 L3 the return of
-0.36 L3 the role of
-0.19 L3 the series follows
-0.06 L3 the series stars
-0.10 L3 the show ,
-0.24 L3 the show stars
0.05 L3 the story of
-0.21 L3 the success of
-0.27 L3 the town of
0.22 L3 the trailer for
0.06 L3 the world of
0.26 L3 third season of
0.34 L3 to %C 's
0.30 L3 to %X ,
-0.19 L3 was created by
-0.07 L3 was directed by
-0.11 L3 was written by
0.24 L3 will star in
-0.04 L3 yasuhiro %X as
-0.38 L3 “ %G ”
-0.24 L3 ” %X and
-0.09 L3 ” ) and
0.11 LR " ,
-0.22 LR %C ,
-0.38 LR %G %X
-0.32 LR %N .
-0.26 LR %N and
-0.31 LR %N on
-0.10 LR %O 's
-0.44 LR %X $
-0.26 LR %X %X
-0.33 LR %X ,
-0.35 LR %X .
0.42 LR %X for
-0.22 LR %Y ,
-0.18 LR %Y and
-0.22 LR ' and
-0.36 LR 's %Y
-0.21 LR 's )
0.13 LR 's .
-0.43 LR 's :
0.32 LR 's and
0.18 LR 's as
0.08 LR 's for
0.29 LR 's is
-0.35 LR 's novels
0.13 LR 's season
-0.41 LR 's to
-0.06 LR ( $
-0.22 LR ( %X
-0.20 LR ( )
-0.94 LR ( ,
-0.09 LR ( /
-0.10 LR ( :
-0.58 LR ( “
0.16 LR ) (
-0.16 LR , $
-0.58 LR , 's
-0.69 LR , (
-1.08 LR , )
0.16 LR , ,
-0.17 LR , -
0.24 LR , .
-0.16 LR , :
0.48 LR , ;
0.26 LR , and
-0.41 LR , announced
-0.17 LR , as
-0.15 LR , confirmed
0.25 LR , creator
-0.08 LR , follows
-0.24 LR , in
-0.18 LR , said
0.50 LR , season
-0.39 LR , series
-0.11 LR , to
0.05 LR , was
-0.16 LR -- ,
-0.31 LR / $
-0.14 LR / %Y
-0.15 LR / )
-0.29 LR / /
-0.15 LR : $
0.25 LR : 's
-0.40 LR : (
-0.22 LR : ,
0.16 LR : .
0.28 LR : is
-0.09 LR : to
0.32 LR : will
0.22 LR ; ,
-0.17 LR ; and
0.05 LR ^ "
0.13 LR ^ $
0.40 LR ^ %C
0.53 LR ^ %N
-0.05 LR ^ %X
-0.65 LR ^ 's
0.65 LR ^ (
-0.19 LR ^ ,
-0.57 LR ^ -
-0.22 LR ^ .
-0.17 LR ^ /
0.25 LR ^ also
-0.40 LR ^ and
-0.46 LR ^ are
-0.50 LR ^ as
0.32 LR ^ by
-0.12 LR ^ cast
0.52 LR ^ fans
-0.22 LR ^ first
-0.11 LR ^ has
-0.25 LR ^ in
0.23 LR ^ is
0.26 LR ^ isn't
-0.43 LR ^ it
-0.16 LR ^ joins
-0.33 LR ^ makes
-0.32 LR ^ on
0.26 LR ^ or
-0.39 LR ^ play
-0.27 LR ^ plays
-0.10 LR ^ said
-0.41 LR ^ season
-0.17 LR ^ series
-0.48 LR ^ star
-0.39 LR ^ stars
-0.38 LR ^ the
-0.62 LR ^ to
-0.33 LR ^ told
-0.20 LR ^ was
0.36 LR ^ which
0.25 LR ^ will
-0.23 LR ^ with
-0.11 LR ^ wrote
-0.83 LR ^ |
0.39 LR ^ –
-0.40 LR a ,
-0.14 LR a lawyer
-0.19 LR a production
0.36 LR a season
0.15 LR about season
-0.06 LR actor ,
-0.22 LR actress .
-0.05 LR alongside (
0.09 LR and $
-0.12 LR and %X
-0.57 LR and 's
-0.47 LR and (
-0.05 LR and )
-0.16 LR and ,
0.14 LR and .
-0.42 LR and :
-0.22 LR and ;
-0.52 LR and all
-0.10 LR and also
0.14 LR and and
-0.47 LR and are
-0.06 LR and being
-0.22 LR and executive
0.37 LR and for
0.15 LR and have
0.33 LR and in
0.54 LR and is
0.17 LR and on
-0.24 LR and respectively
-0.05 LR and return
-0.13 LR and story
-0.47 LR and to
-0.11 LR and was
-0.07 LR and who
0.11 LR and will
0.49 LR and with
-0.22 LR and –
-0.19 LR are (
0.16 LR are ,
-0.08 LR around ,
-0.21 LR around .
-0.54 LR as $
0.13 LR as 's
-0.20 LR as (
0.16 LR as ,
-0.66 LR as .
-0.07 LR as ;
-0.22 LR as and
-0.25 LR as in
-0.35 LR as is
-0.30 LR as the
-0.33 LR as with
-0.23 LR as would
-0.42 LR at ,
-0.41 LR at .
-0.11 LR at in
-0.12 LR back and
-0.17 LR between and
-0.15 LR book ,
0.11 LR both and
0.13 LR but is
-0.15 LR by 's
-0.48 LR by (
0.26 LR by ,
-0.51 LR by .
-0.15 LR by /
-0.34 LR by and
-0.12 LR by on
0.36 LR by “
-0.26 LR called ,
0.60 LR called .
-0.20 LR cast $
-0.07 LR character (
-0.06 LR co-creator ,
0.12 LR comedy .
0.41 LR comedy on
-0.14 LR creator .
-0.13 LR creator has
-0.08 LR director (
-0.06 LR director is
0.21 LR drama .
0.32 LR drama returns
0.07 LR drama will
0.05 LR dramas and
-0.33 LR executive ,
-0.30 LR father (
-0.22 LR film ,
-0.19 LR follows (
0.34 LR for $
0.08 LR for 's
-0.27 LR for ,
-0.19 LR for .
0.15 LR for and
-0.11 LR for as
-0.18 LR for on
0.37 LR for season
0.05 LR for series
0.13 LR for to
-0.38 LR for –
-0.12 LR from 's
-0.25 LR from ,
-0.41 LR from .
-0.12 LR from and
-0.16 LR genre /
-0.46 LR has and
0.38 LR in $
-0.50 LR in 's
0.54 LR in .
-0.23 LR in and
-0.39 LR in for
-0.12 LR in in
-0.41 LR in on
0.42 LR in season
-0.12 LR in series
-0.10 LR include (
0.40 LR include ,
-0.26 LR include and
-0.13 LR includes (
-0.25 LR includes ,
0.24 LR including (
-0.24 LR including ,
-0.11 LR including and
0.15 LR is %X
-0.17 LR is 's
0.33 LR is (
-0.48 LR is ,
-0.12 LR is as
0.29 LR is on
0.60 LR is season
-0.29 LR its ,
0.06 LR like ,
-0.30 LR like and
-0.22 LR meets ,
-0.10 LR members ,
-0.27 LR movie .
0.34 LR of $
-0.35 LR of %X
0.05 LR of 's
-0.34 LR of (
0.15 LR of ,
0.60 LR of .
0.26 LR of :
0.27 LR of ?
0.05 LR of aired
0.13 LR of and
-0.19 LR of as
0.07 LR of has
0.28 LR of have
-0.39 LR of in
-0.49 LR of is
0.33 LR of on
0.05 LR of premiered
0.66 LR of season
-0.24 LR of to
0.28 LR of was
0.23 LR of will
-0.16 LR of “
-0.28 LR on $
-0.04 LR on %Y
0.08 LR on 's
-0.05 LR on (
-0.47 LR on ,
-0.15 LR on and
-0.29 LR on in
-0.56 LR or .
0.44 LR pilot ,
-0.24 LR play ,
-0.35 LR plays ,
-0.06 LR producer 's
-0.11 LR producer will
0.07 LR renewing for
-0.20 LR said ,
0.04 LR series (
-0.06 LR series ,
0.53 LR series .
0.12 LR series has
0.37 LR series is
0.34 LR series will
0.30 LR show ,
0.45 LR show .
0.34 LR show with
-0.10 LR showrunner ,
-0.19 LR small town
-0.11 LR so $
-0.12 LR star (
-0.10 LR star and
-0.04 LR starred ,
-0.04 LR starring 's
-0.28 LR starring ,
-0.12 LR starring and
-0.10 LR stars (
-0.35 LR stars ,
-0.08 LR that 's
-0.20 LR that ,
0.18 LR that was
0.28 LR that will
0.23 LR that would
0.19 LR the $
-0.12 LR the %X
-0.12 LR the %Y
-0.06 LR the 's
-0.27 LR the (
-0.54 LR the ,
-0.07 LR the -
-0.05 LR the .
-0.14 LR the :
0.13 LR the ?
-0.44 LR the and
-0.09 LR the area
-0.06 LR the family
-0.17 LR the for
-0.16 LR the in
0.16 LR the is
-0.23 LR the last
0.09 LR the season
0.11 LR the series
-0.29 LR the show
-0.41 LR the spinoff
-0.21 LR the to
-0.26 LR the will
0.20 LR thriller ,
0.15 LR thriller has
-0.23 LR through .
-0.38 LR to 's
-0.06 LR to ,
-0.25 LR to .
0.15 LR to and
0.06 LR to for
0.14 LR to in
0.08 LR to the
-0.17 LR to to
-0.14 LR villain ,
0.21 LR when was
0.31 LR whether is
-0.57 LR while will
-0.09 LR winner ,
-0.35 LR with 's
-0.36 LR with (
0.41 LR with ,
-0.87 LR with .
-0.16 LR with again
0.38 LR with and
-0.06 LR with as
-0.12 LR with at
0.15 LR with in
0.34 LR | (
-0.73 LR – $
0.61 LR – ,
-0.59 LR ” )
-0.08 LR ” ,
0.36 LR ” and
-0.29 LR ” said
0.17 Lb2 "
0.06 Lb2 %C
-0.21 Lb2 %G
0.50 Lb2 %N
-0.29 Lb2 %O
-0.18 Lb2 %X
0.24 Lb2 %Y
0.26 Lb2 '
-0.21 Lb2 's
-0.27 Lb2 (
0.40 Lb2 )
0.06 Lb2 ,
0.15 Lb2 -
-0.08 Lb2 .
-0.14 Lb2 /
-0.27 Lb2 :
0.35 Lb2 ;
-0.69 Lb2 a
-0.21 Lb2 about
-0.18 Lb2 according
0.27 Lb2 account
-0.07 Lb2 actor
-0.37 Lb2 actors
-0.29 Lb2 adaptation
-0.05 Lb2 added
-0.29 Lb2 after
-0.24 Lb2 again
0.11 Lb2 all
-0.35 Lb2 along
-0.30 Lb2 already
-0.37 Lb2 also
-0.05 Lb2 and
-0.06 Lb2 announced
-0.07 Lb2 announcement
-0.17 Lb2 another
0.06 Lb2 are
0.08 Lb2 around
-0.57 Lb2 as
-0.58 Lb2 at
0.25 Lb2 back
-0.35 Lb2 backdrop
-0.37 Lb2 based
-0.10 Lb2 be
0.41 Lb2 book
-0.35 Lb2 bring
-0.39 Lb2 by
-0.07 Lb2 call
-0.10 Lb2 cast
-0.23 Lb2 character
-0.31 Lb2 characters
-0.19 Lb2 children
-0.21 Lb2 city
-0.14 Lb2 co-production
-0.06 Lb2 co-written
0.38 Lb2 comedy
0.25 Lb2 confirmed
-0.20 Lb2 could
-0.16 Lb2 cox
-0.35 Lb2 created
0.30 Lb2 creator
-0.06 Lb2 creators
-0.16 Lb2 daughter
-0.29 Lb2 de
-0.04 Lb2 developed
-0.56 Lb2 directed
-0.07 Lb2 directing
0.11 Lb2 director
0.21 Lb2 done
0.23 Lb2 drama
-0.36 Lb2 during
-0.08 Lb2 duties
0.06 Lb2 end
0.14 Lb2 episode
-0.40 Lb2 episodes
0.23 Lb2 family
-0.38 Lb2 famous
0.43 Lb2 fans
-0.09 Lb2 fantasy
-0.15 Lb2 far
-0.40 Lb2 film
-0.07 Lb2 filming
-0.18 Lb2 first
0.13 Lb2 five
0.32 Lb2 followed
0.22 Lb2 follows
-0.07 Lb2 for
-0.10 Lb2 four
-0.32 Lb2 from
-0.05 Lb2 front
-0.11 Lb2 guy
0.11 Lb2 had
0.37 Lb2 has
-0.08 Lb2 he
-0.38 Lb2 her
-0.38 Lb2 here
-0.56 Lb2 his
0.27 Lb2 hit
0.19 Lb2 horror
0.23 Lb2 hosted
-0.19 Lb2 house
0.12 Lb2 i
-0.23 Lb2 illustrated
-0.24 Lb2 in
-0.18 Lb2 into
0.34 Lb2 is
-0.51 Lb2 it
-0.44 Lb2 its
-0.15 Lb2 iu
0.10 Lb2 know
-0.37 Lb2 known
-0.36 Lb2 launch
-0.08 Lb2 law
0.40 Lb2 lawyer
0.32 Lb2 leads
-0.19 Lb2 led
-0.11 Lb2 like
0.26 Lb2 limited
-0.37 Lb2 location
-0.34 Lb2 looking
-0.21 Lb2 man
-0.19 Lb2 manga
0.15 Lb2 meanwhile
-0.29 Lb2 members
-0.31 Lb2 mother
-0.34 Lb2 moved
-0.14 Lb2 name
-0.19 Lb2 named
-0.07 Lb2 network
0.16 Lb2 new
0.04 Lb2 news
-0.33 Lb2 novels
-0.14 Lb2 now
-0.20 Lb2 of
-0.22 Lb2 off
-0.51 Lb2 on
-0.24 Lb2 ono
0.36 Lb2 or
0.36 Lb2 order
0.32 Lb2 original
0.15 Lb2 out
-0.29 Lb2 pair
0.06 Lb2 part
-0.10 Lb2 partner
0.36 Lb2 picked
0.44 Lb2 pilots
-0.15 Lb2 play
-0.31 Lb2 played
0.06 Lb2 plot
-0.35 Lb2 premiere
-0.13 Lb2 president
-0.20 Lb2 previously
-0.23 Lb2 produce
-0.48 Lb2 produced
0.46 Lb2 producer
-0.25 Lb2 production
-0.04 Lb2 programming
0.29 Lb2 project
-0.17 Lb2 quickly
-0.12 Lb2 reads
0.48 Lb2 replaced
-0.21 Lb2 report
-0.07 Lb2 reports
0.48 Lb2 return
-0.06 Lb2 returning
-0.14 Lb2 returns
-0.08 Lb2 revolves
-0.16 Lb2 role
-0.24 Lb2 roles
-0.38 Lb2 rolling
0.30 Lb2 romantic
0.13 Lb2 rookie
0.21 Lb2 run
0.19 Lb2 runs
0.23 Lb2 said
-0.09 Lb2 same
-0.27 Lb2 says
0.17 Lb2 scripted
-0.51 Lb2 season
0.26 Lb2 seasons
-0.13 Lb2 second
0.05 Lb2 see
-0.37 Lb2 sequel
-0.12 Lb2 series
-0.27 Lb2 she
-0.47 Lb2 shooting
-0.16 Lb2 show
-0.26 Lb2 shown
0.38 Lb2 shows
-0.14 Lb2 slate
-0.13 Lb2 space
-0.51 Lb2 spin-off
-0.31 Lb2 spinoff
0.16 Lb2 spy
0.16 Lb2 star
0.36 Lb2 starred
-0.31 Lb2 starring
-0.13 Lb2 stars
-0.30 Lb2 stories
-0.18 Lb2 story
0.07 Lb2 storyline
0.11 Lb2 success
-0.13 Lb2 such
0.28 Lb2 take
-0.34 Lb2 team
0.06 Lb2 teaser
-0.14 Lb2 television
-0.16 Lb2 that
-0.18 Lb2 the
-0.35 Lb2 their
-0.10 Lb2 them
-0.29 Lb2 theme
0.16 Lb2 there
-0.33 Lb2 this
-0.21 Lb2 three
-0.11 Lb2 time
0.33 Lb2 title
0.21 Lb2 to
0.22 Lb2 together
-0.40 Lb2 town
0.27 Lb2 trailer
-0.28 Lb2 tv
-0.32 Lb2 uk
-0.06 Lb2 under
-0.31 Lb2 us
0.30 Lb2 version
-0.26 Lb2 video
-0.25 Lb2 voice
0.20 Lb2 was
0.09 Lb2 web
-0.05 Lb2 week
-0.13 Lb2 well
-0.21 Lb2 what
-0.07 Lb2 when
0.11 Lb2 which
-0.23 Lb2 while
-0.34 Lb2 who
-0.39 Lb2 will
-0.43 Lb2 with
-0.61 Lb2 working
-0.26 Lb2 written
-0.44 Lb2 years
-0.13 Lb2 you
-0.27 Lb2 –
0.10 Lb2 —
-0.22 Lb2 ”
0.13 R1 !
0.42 R1 "
-0.11 R1 $
-0.36 R1 %
0.41 R1 %C
-0.23 R1 %G
0.61 R1 %N
-0.16 R1 %O
-0.94 R1 %X
-0.75 R1 %Y
0.22 R1 '
-0.75 R1 's
0.59 R1 (
-0.90 R1 )
0.18 R1 ,
-0.84 R1 -
0.09 R1 --
0.11 R1 .
-0.38 R1 ...
-0.57 R1 /
-0.16 R1 :
0.19 R1 ;
0.37 R1 ?
0.29 R1 [
-0.48 R1 ]
-0.46 R1 actor
-0.41 R1 actress
-0.04 R1 added
0.06 R1 after
-0.17 R1 again
-0.19 R1 agent
0.05 R1 aired
0.32 R1 all
0.07 R1 along
0.15 R1 also
-0.28 R1 although
0.45 R1 an
-0.22 R1 and
-0.20 R1 animated
0.41 R1 announced
0.04 R1 are
-0.09 R1 area
-0.40 R1 as
-0.36 R1 at
-0.13 R1 attends
-0.26 R1 back
0.32 R1 based
0.07 R1 be
0.24 R1 became
-0.16 R1 before
0.21 R1 begins
-0.06 R1 being
-0.38 R1 book
-0.37 R1 broadcast
-0.47 R1 but
0.42 R1 by
-0.28 R1 can
-0.10 R1 cast
-0.17 R1 come
0.13 R1 coming
-0.23 R1 commented
0.22 R1 confirmed
-0.28 R1 created
0.50 R1 creator
-0.28 R1 data
-0.41 R1 de
-0.15 R1 described
-0.05 R1 did
-0.05 R1 directed
-0.07 R1 directs
-0.40 R1 drama
0.23 R1 executive
-0.19 R1 family
0.53 R1 fans
0.12 R1 first
0.11 R1 for
0.83 R1 from
-0.16 R1 girl
0.30 R1 goes
0.39 R1 has
0.19 R1 have
-0.09 R1 his
-0.35 R1 in
0.23 R1 into
0.10 R1 is
-0.18 R1 isn't
-0.61 R1 it
-0.06 R1 joining
-0.08 R1 joins
0.08 R1 last
0.41 R1 later
-0.26 R1 launch
-0.06 R1 launched
-0.14 R1 lawyer
-0.21 R1 leads
-0.17 R1 leave
0.28 R1 left
0.29 R1 light
-0.28 R1 made
-0.54 R1 magazine
-0.26 R1 makes
-0.12 R1 next
0.12 R1 no
0.12 R1 not
-0.07 R1 novel
-0.39 R1 novels
-0.64 R1 of
0.13 R1 on
0.25 R1 or
-0.38 R1 out
-0.39 R1 play
-0.31 R1 played
-0.11 R1 playing
-0.27 R1 plays
-0.05 R1 premiered
0.06 R1 premieres
0.20 R1 prequel
-0.22 R1 producers
-0.19 R1 production
0.06 R1 released
-0.17 R1 remains
-0.38 R1 respectively
-0.20 R1 return
0.46 R1 returns
-0.11 R1 revealed
-0.15 R1 role
-0.52 R1 said
-0.42 R1 says
-0.18 R1 season
-0.10 R1 seems
-0.12 R1 senior
-0.33 R1 series
-0.10 R1 set
-0.25 R1 she
-0.48 R1 show
-0.25 R1 sisters
-0.23 R1 slot
0.10 R1 so
-0.40 R1 spinoff
-0.30 R1 stage
-0.69 R1 star
0.27 R1 starring
0.10 R1 stars
0.09 R1 started
-0.10 R1 steps
-0.13 R1 story
-0.55 R1 take
-0.16 R1 takes
-0.14 R1 team
0.32 R1 tells
-0.58 R1 that
0.05 R1 the
-0.13 R1 thriller
-0.45 R1 time
0.15 R1 to
-0.13 R1 together
-0.43 R1 told
-0.09 R1 took
-0.19 R1 town
-0.26 R1 update
-0.28 R1 very
-0.35 R1 via
0.06 R1 villain
-0.25 R1 was
-0.33 R1 website
0.12 R1 were
0.31 R1 when
0.61 R1 which
0.53 R1 while
-0.35 R1 who
0.25 R1 will
-0.35 R1 winning
0.65 R1 with
-0.45 R1 won't
0.20 R1 would
0.25 R1 written
-0.13 R1 wrote
0.17 R1 |
0.51 R1 –
-0.08 R1 —
0.81 R1 “
0.26 R2 " %X
-0.11 R2 $ $
-0.36 R2 % $
-0.45 R2 %G %X
-0.40 R2 %X %X
-0.36 R2 %X )
-0.34 R2 %X ,
-0.19 R2 %X .
-0.31 R2 %X and
0.15 R2 %X for
-0.28 R2 %Y $
-0.35 R2 %Y ,
-0.11 R2 %Y in
0.31 R2 ' %X
-0.86 R2 's %G
-0.14 R2 's '
-0.09 R2 's (
-0.22 R2 's announcement
-0.07 R2 's character
-0.13 R2 's childhood
-0.13 R2 's father
0.26 R2 's first
-0.16 R2 's husband
-0.34 R2 's journey
-0.23 R2 's last
-0.35 R2 's manga
-0.15 R2 's novel
-0.06 R2 's series
0.47 R2 's third
0.20 R2 ( %C
-0.90 R2 ( %G
0.64 R2 ( %N
0.17 R2 ( %Y
-0.54 R2 ( '
0.37 R2 ( season
-0.39 R2 ( the
-0.41 R2 ( “
-0.12 R2 ) $
-0.29 R2 ) %G
-0.75 R2 ) ,
-0.18 R2 ) .
-0.60 R2 ) and
-0.37 R2 ) as
-0.29 R2 ) has
-0.37 R2 ) is
-0.07 R2 ) star
0.28 R2 ) who
-0.41 R2 ) will
-0.14 R2 ) would
0.16 R2 , %C
-0.21 R2 , %G
-0.24 R2 , %O
-0.48 R2 , %X
-0.50 R2 , %Y
0.39 R2 , a
-0.27 R2 , according
0.21 R2 , an
0.24 R2 , and
-0.32 R2 , announced
0.12 R2 , as
-0.29 R2 , but
-0.24 R2 , described
0.26 R2 , directed
-0.13 R2 , for
-0.42 R2 , from
-0.45 R2 , has
0.33 R2 , in
-0.29 R2 , is
-0.38 R2 , it
-0.14 R2 , its
-0.14 R2 , known
-0.20 R2 , leaving
0.16 R2 , made
-0.24 R2 , mr
-0.30 R2 , new
-0.52 R2 , on
-0.21 R2 , once
-0.41 R2 , played
-0.46 R2 , premieres
-0.25 R2 , president
-0.14 R2 , produced
-0.24 R2 , respectively
-0.12 R2 , said
0.08 R2 , season
-0.14 R2 , since
0.22 R2 , starring
0.24 R2 , the
-0.12 R2 , their
-0.05 R2 , this
-0.08 R2 , told
-0.38 R2 , was
-0.21 R2 , we
0.09 R2 , where
0.37 R2 , which
0.33 R2 , while
-0.62 R2 , who
-0.18 R2 , whose
0.35 R2 , will
0.26 R2 , with
0.16 R2 , written
-0.21 R2 , “
-0.17 R2 - based
-0.12 R2 - led
-0.25 R2 - owned
-0.13 R2 - set
-0.14 R2 - themed
-0.27 R2 - winning
0.14 R2 . $
-0.08 R2 . ,
-0.29 R2 ... $
-0.42 R2 / %C
-0.06 R2 / %G
-0.16 R2 / %N
-0.20 R2 / %X
0.12 R2 : $
-0.33 R2 : %C
-0.26 R2 : %G
-0.78 R2 : %N
0.04 R2 : %X
-0.28 R2 : drama
-0.72 R2 : the
-0.17 R2 : “
0.33 R2 ; %C
-0.30 R2 ; %G
0.12 R2 ; %X
0.23 R2 ; and
-0.04 R2 ; the
0.29 R2 ? but
0.18 R2 a $
-0.18 R2 a %N
-0.41 R2 actress %G
-0.04 R2 added :
-0.13 R2 again playing
0.07 R2 along with
0.34 R2 also had
-0.18 R2 and %C
-0.14 R2 and %G
-0.19 R2 and %Y
0.35 R2 and '
0.37 R2 and a
-0.20 R2 and directed
-0.12 R2 and her
-0.35 R2 and his
-0.12 R2 and is
0.11 R2 and other
-0.53 R2 and the
-0.11 R2 and will
-0.38 R2 and written
-0.08 R2 and “
0.45 R2 announced on
0.41 R2 are %X
-0.05 R2 are all
-0.38 R2 are back
-0.12 R2 are executive
-0.29 R2 are the
-0.09 R2 area .
-0.36 R2 as %G
-0.45 R2 as %X
-0.17 R2 as a
-0.19 R2 as he
-0.18 R2 as the
0.19 R2 as well
-0.39 R2 at its
-0.06 R2 at the
-0.19 R2 back in
0.32 R2 based on
-0.10 R2 by %G
-0.26 R2 by %X
0.25 R2 by contrast
0.07 R2 by the
-0.23 R2 commented :
-0.20 R2 created by
0.50 R2 creator %G
-0.30 R2 de %X
-0.17 R2 de la
-0.15 R2 described the
-0.22 R2 executive produce
0.38 R2 fans ,
-0.08 R2 follows on
-0.13 R2 follows the
-0.12 R2 for %C
-0.26 R2 for %G
0.04 R2 for %X
0.08 R2 for a
-0.36 R2 for the
0.29 R2 from %G
-0.18 R2 from the
-0.05 R2 has become
0.32 R2 has been
-0.25 R2 has joined
-0.10 R2 has said
-0.31 R2 has the
-0.12 R2 has written
-0.37 R2 have joined
-0.67 R2 in %X
0.28 R2 in %Y
-0.41 R2 in a
-0.22 R2 in the
0.05 R2 is ,
0.14 R2 is a
-0.21 R2 is also
0.37 R2 is an
0.41 R2 is another
-0.24 R2 is available
-0.44 R2 is back
0.15 R2 is based
0.29 R2 is coming
-0.14 R2 is directing
0.26 R2 is due
-0.25 R2 is found
-0.17 R2 is getting
-0.21 R2 is in
-0.19 R2 is leaving
-0.26 R2 is not
0.20 R2 is produced
0.08 R2 is renewed
-0.15 R2 is scheduled
-0.10 R2 is set
-0.10 R2 is the
0.06 R2 is to
-0.10 R2 is writing
0.48 R2 is “
-0.05 R2 joining the
0.41 R2 later this
-0.14 R2 launched a
0.29 R2 light novel
-0.06 R2 made the
-0.20 R2 of the
0.12 R2 on %C
0.22 R2 on %X
-0.25 R2 on the
-0.11 R2 plays %X
0.05 R2 premiered on
-0.38 R2 respectively .
-0.19 R2 return to
0.14 R2 returns %X
-0.26 R2 returns as
0.45 R2 returns for
-0.07 R2 said ,
-0.14 R2 said .
-0.08 R2 said :
-0.23 R2 said in
-0.04 R2 says :
-0.08 R2 season %N
-0.37 R2 series %X
-0.32 R2 series ,
0.07 R2 series follows
-0.31 R2 series in
-0.26 R2 series three
-0.06 R2 set to
-0.66 R2 star %G
0.22 R2 starring %G
0.13 R2 starring %X
0.43 R2 stars %G
-0.13 R2 stars as
-0.35 R2 stars in
0.35 R2 tells the
0.18 R2 the %X
-0.26 R2 the new
-0.30 R2 the show
-0.13 R2 thriller %X
-0.45 R2 time slot
0.24 R2 to %C
-0.53 R2 to %X
-0.21 R2 to be
0.28 R2 to the
-0.39 R2 told %X
-0.35 R2 via %X
0.19 R2 was a
0.06 R2 was in
0.26 R2 was renewed
0.11 R2 was the
-0.07 R2 who is
-0.14 R2 who were
0.52 R2 will air
-0.10 R2 will all
0.31 R2 will also
0.40 R2 will be
0.15 R2 will debut
0.05 R2 will make
-0.17 R2 will not
-0.41 R2 will perform
-0.29 R2 will play
-0.16 R2 will remain
-0.09 R2 will reprise
-0.20 R2 will return
0.20 R2 with %G
0.07 R2 with %X
-0.42 R2 won't be
0.21 R2 would be
0.18 R2 would not
0.25 R2 written by
-0.09 R2 wrote the
-0.82 R2 – %X
-0.41 R2 – a
-0.48 R2 – the
-0.39 R2 — that
0.33 R2 “ %G
0.18 R2 “ %X
0.13 R2 “ the
-0.11 R3 $ $ $
-0.36 R3 % $ $
-0.31 R3 %X ) and
-0.19 R3 %X . $
-0.28 R3 %Y $ $
0.24 R3 ' %X %X
0.22 R3 ' %X '
-0.36 R3 's %G %G
-0.75 R3 's %G %X
-0.12 R3 's ' %X
-0.09 R3 's ( %X
-0.07 R3 's character ,
-0.16 R3 's husband %G
-0.30 R3 's journey to
-0.21 R3 's manga ,
0.13 R3 's second season
-0.06 R3 's series %X
0.43 R3 's third season
-0.10 R3 ( %C %C
0.30 R3 ( %C )
-0.42 R3 ( %G %G
-0.65 R3 ( %G %X
-0.50 R3 ( %G )
-0.15 R3 ( %G ,
0.16 R3 ( %N %X
-0.60 R3 ( %X %G
0.15 R3 ( %X %N
-0.30 R3 ( %X %X
-0.21 R3 ( %X )
-0.68 R3 ( %X ,
-0.30 R3 ( %X :
-0.21 R3 ( %X is
-0.27 R3 ( %X of
-0.06 R3 ( %X on
0.17 R3 ( %Y )
0.37 R3 ( season %N
-0.32 R3 ( the %X
-0.05 R3 ( “ %G
-0.25 R3 ( “ %X
-0.12 R3 ) $ $
-0.26 R3 ) %G %X
-0.65 R3 ) , %G
-0.12 R3 ) , %X
-0.32 R3 ) , and
-0.08 R3 ) , the
-0.32 R3 ) , who
-0.18 R3 ) . $
-0.44 R3 ) and %G
-0.31 R3 ) and %X
-0.28 R3 ) as %G
-0.16 R3 ) as %X
-0.29 R3 ) has been
-0.10 R3 ) will play
-0.23 R3 ) will star
0.23 R3 , %C %C
0.24 R3 , %C 's
-0.18 R3 , %G %G
0.14 R3 , %G %X
-0.30 R3 , %G 's
-0.49 R3 , %G ,
-0.41 R3 , %G and
-0.59 R3 , %N %X
-0.33 R3 , %X $
-0.36 R3 , %X %G
-0.46 R3 , %X %N
-0.38 R3 , %X %X
-0.12 R3 , %X 's
-0.62 R3 , %X )
0.45 R3 , %X ,
-0.32 R3 , %X .
-0.27 R3 , %X :
0.33 R3 , %X and
0.24 R3 , %X in
-0.40 R3 , %X is
-0.33 R3 , %X of
0.32 R3 , %X to
0.16 R3 , a %X
0.40 R3 , a new
0.32 R3 , a psychological
-0.27 R3 , according to
-0.30 R3 , and %C
-0.09 R3 , and %G
0.55 R3 , and %X
-0.06 R3 , and it
-0.36 R3 , and others
0.09 R3 , and the
-0.32 R3 , announced the
0.30 R3 , as well
-0.24 R3 , described as
0.26 R3 , directed by
-0.42 R3 , from %X
-0.20 R3 , has been
-0.09 R3 , is a
-0.10 R3 , is back
-0.04 R3 , is being
-0.05 R3 , is the
-0.21 R3 , once again
-0.41 R3 , played by
-0.46 R3 , premieres %X
-0.25 R3 , president of
-0.14 R3 , produced by
-0.24 R3 , respectively .
0.08 R3 , season %N
0.19 R3 , starring %G
-0.31 R3 , the %C
0.42 R3 , the %N
0.17 R3 , the %X
-0.15 R3 , the creator
-0.11 R3 , the drama
-0.53 R3 , the first
-0.12 R3 , the producer
-0.28 R3 , the series
-0.08 R3 , the show
-0.05 R3 , the son
-0.38 R3 , the story
-0.43 R3 , which follows
-0.16 R3 , which has
0.32 R3 , which is
-0.67 R3 , which will
-0.05 R3 , while %X
-0.04 R3 , who also
-0.20 R3 , who are
-0.08 R3 , who created
-0.19 R3 , who has
-0.32 R3 , who is
-0.17 R3 , who plays
-0.27 R3 , who starred
-0.06 R3 , who was
-0.04 R3 , who wrote
0.22 R3 , with %G
0.16 R3 , written by
-0.16 R3 , “ %X
0.14 R3 . $ $
-0.29 R3 ... $ $
-0.42 R3 / %C $
-0.05 R3 / %C /
-0.06 R3 / %G %X
0.12 R3 : $ $
-0.23 R3 : %G %X
-0.37 R3 : %N %
-0.65 R3 : %X %N
-0.07 R3 : %X %X
-0.28 R3 : %X /
0.11 R3 : %X the
-0.73 R3 : the %X
0.33 R3 ; %C %C
-0.28 R3 ; %G %X
0.35 R3 ; %X %X
-0.39 R3 ; %X ,
0.18 R3 a $ $
-0.04 R3 added : “
0.27 R3 and %C 's
-0.26 R3 and %G %G
0.29 R3 and %G 's
-0.13 R3 and %G ,
-0.09 R3 and %G joy
-0.28 R3 and %X %G
0.10 R3 and %X %X
-0.19 R3 and %X 's
0.06 R3 and %X ,
0.29 R3 and %X and
-0.11 R3 and %X executive
-0.25 R3 and %X of
-0.11 R3 and %X to
0.11 R3 and %X will
-0.07 R3 and %Y %X
0.36 R3 and ' %X
-0.26 R3 and directed by
-0.12 R3 and her family
0.32 R3 and the %G
-0.52 R3 and the %X
-0.33 R3 and written by
-0.15 R3 and “ %X
0.45 R3 announced on %X
-0.12 R3 are executive producers
-0.09 R3 area . $
-0.32 R3 as %G %X
-0.08 R3 as %G ,
-0.07 R3 as %G the
-0.04 R3 as %X $
-0.29 R3 as %X %X
0.19 R3 as well as
-0.44 R3 at %N :
-0.10 R3 by %G %X
0.25 R3 by contrast ,
-0.20 R3 created by %G
0.44 R3 creator %G %X
-0.17 R3 de la %X
-0.12 R3 for %C %C
-0.26 R3 for %G %X
-0.37 R3 for %X %X
0.32 R3 for a third
-0.25 R3 for the %C
0.21 R3 from %G %X
-0.34 R3 has been cast
0.19 R3 has been renewed
-0.25 R3 has joined the
0.07 R3 in %X $
-0.40 R3 in %X %X
-0.12 R3 in %X ,
-0.16 R3 in %X .
-0.14 R3 in the new
-0.36 R3 in the season
-0.27 R3 in the show
0.05 R3 is , as
-0.28 R3 is a %C
0.36 R3 is a %X
-0.24 R3 is available .
-0.24 R3 is back for
0.15 R3 is based on
0.07 R3 is coming to
-0.08 R3 is in charge
0.20 R3 is produced by
-0.10 R3 is set to
-0.05 R3 is the new
-0.31 R3 is the sound
0.41 R3 later this month
-0.14 R3 launched a manga
0.23 R3 on %C %C
-0.32 R3 on %C ,
0.24 R3 on %C .
0.07 R3 on %C ?
-0.40 R3 on %X $
-0.34 R3 on %X %X
0.33 R3 on %X .
-0.11 R3 plays %X %X
0.05 R3 premiered on %X
-0.38 R3 respectively . $
0.36 R3 returns for a
0.37 R3 returns for its
-0.14 R3 said . $
-0.22 R3 said in a
-0.04 R3 says : “
-0.41 R3 season %N $
0.32 R3 season %N '
0.68 R3 season %N (
0.05 R3 season %N ,
0.45 R3 season %N .
0.65 R3 season %N :
0.46 R3 season %N ?
0.42 R3 season %N begins
0.27 R3 season %N cast
-0.25 R3 season %N is
-0.31 R3 season %N on
0.48 R3 season %N release
0.09 R3 season %N trailer
0.13 R3 season %N will
-0.37 R3 series %X %X
-0.31 R3 series in %Y
-0.06 R3 set to star
-0.66 R3 star %G %X
0.22 R3 starring %G %G
-0.10 R3 starring %G %X
0.13 R3 starring %X %X
0.13 R3 stars %G %X
0.35 R3 tells the story
-0.40 R3 the %X %X
-0.06 R3 the %X ,
-0.11 R3 to %X in
0.26 R3 was renewed for
-0.10 R3 will all be
0.32 R3 will also be
0.30 R3 will be back
0.07 R3 will be premiered
0.11 R3 will be returning
0.31 R3 will be the
0.05 R3 will make its
-0.41 R3 will perform the
-0.10 R3 will play a
-0.16 R3 will remain on
-0.07 R3 will return as
0.28 R3 will return for
0.20 R3 with %G %X
0.15 R3 would not be
-0.51 R3 – %X $
-0.56 R3 – %X %X
-0.49 R3 “ %G ”
-0.04 R3 “ %X %X
-0.31 R3 “ %X ”
0.13 R3 “ the %X
-0.44 Rb2 !
-0.11 Rb2 "
0.04 Rb2 $
0.46 Rb2 %C
-0.22 Rb2 %G
0.08 Rb2 %N
-0.36 Rb2 %O
-0.07 Rb2 %X
0.19 Rb2 %Y
-0.29 Rb2 '
-0.52 Rb2 's
-0.49 Rb2 (
0.28 Rb2 )
-0.61 Rb2 ,
-0.13 Rb2 --
-0.35 Rb2 .
0.18 Rb2 /
-0.19 Rb2 :
-0.32 Rb2 ;
-0.19 Rb2 ?
0.14 Rb2 a
0.50 Rb2 about
-0.04 Rb2 absent
-0.27 Rb2 according
0.08 Rb2 added
0.30 Rb2 after
-0.05 Rb2 again
0.06 Rb2 air
0.22 Rb2 aja
-0.35 Rb2 all
-0.15 Rb2 also
-0.12 Rb2 always
0.51 Rb2 an
-0.06 Rb2 and
-0.31 Rb2 anime
-0.17 Rb2 announced
-0.22 Rb2 announcement
0.39 Rb2 another
-0.09 Rb2 are
-0.44 Rb2 as
-0.44 Rb2 at
-0.07 Rb2 attached
-0.05 Rb2 attended
-0.24 Rb2 available
-0.38 Rb2 back
0.30 Rb2 be
-0.19 Rb2 become
0.35 Rb2 been
-0.31 Rb2 being
0.40 Rb2 by
-0.25 Rb2 called
-0.09 Rb2 can
-0.18 Rb2 canceled
-0.17 Rb2 character
-0.13 Rb2 childhood
-0.27 Rb2 clarify
-0.33 Rb2 comedy
0.41 Rb2 coming
-0.26 Rb2 confirmed
-0.30 Rb2 continues
0.25 Rb2 contrast
-0.06 Rb2 creator
-0.19 Rb2 dead
0.35 Rb2 debut
-0.24 Rb2 described
-0.14 Rb2 detective
-0.16 Rb2 dinner
-0.08 Rb2 direct
0.36 Rb2 directed
-0.14 Rb2 directing
0.23 Rb2 director
-0.12 Rb2 doing
-0.06 Rb2 down
0.16 Rb2 dr
-0.53 Rb2 drama
0.10 Rb2 due
0.11 Rb2 end
-0.22 Rb2 even
-0.09 Rb2 exec
-0.23 Rb2 executive
-0.17 Rb2 fantasy
-0.14 Rb2 father
0.35 Rb2 fifth
-0.16 Rb2 film
-0.16 Rb2 find
0.08 Rb2 followed
-0.36 Rb2 follows
0.11 Rb2 for
-0.29 Rb2 found
0.12 Rb2 from
0.17 Rb2 get
-0.06 Rb2 go
0.52 Rb2 had
0.12 Rb2 has
-0.10 Rb2 have
0.23 Rb2 he
-0.15 Rb2 head
-0.44 Rb2 her
-0.15 Rb2 here
-0.30 Rb2 hiding
-0.67 Rb2 his
-0.28 Rb2 hit
0.54 Rb2 host
-0.18 Rb2 husband
0.21 Rb2 in
-0.44 Rb2 into
-0.40 Rb2 investigate
-0.60 Rb2 is
-0.15 Rb2 isn't
-0.26 Rb2 it
0.06 Rb2 its
-0.23 Rb2 join
-0.48 Rb2 joined
-0.34 Rb2 journey
-0.05 Rb2 just
-0.06 Rb2 known
-0.21 Rb2 la
-0.21 Rb2 last
0.17 Rb2 leading
-0.29 Rb2 leads
-0.34 Rb2 leaving
0.41 Rb2 led
-0.32 Rb2 left
-0.33 Rb2 like
0.38 Rb2 liu
-0.11 Rb2 made
0.44 Rb2 makes
-0.35 Rb2 manga
-0.28 Rb2 may
-0.37 Rb2 networks
-0.40 Rb2 new
0.14 Rb2 news
-0.49 Rb2 no
-0.15 Rb2 not
0.25 Rb2 novel
0.41 Rb2 now
-0.59 Rb2 of
0.06 Rb2 on
-0.21 Rb2 once
-0.10 Rb2 one
-0.13 Rb2 only
0.11 Rb2 other
-0.25 Rb2 owned
-0.10 Rb2 part
-0.31 Rb2 penned
-0.41 Rb2 perform
-0.28 Rb2 pilot
-0.28 Rb2 play
-0.55 Rb2 played
-0.33 Rb2 playing
-0.31 Rb2 plays
-0.36 Rb2 portray
0.35 Rb2 premiere
-0.47 Rb2 premieres
0.28 Rb2 presented
-0.25 Rb2 president
-0.22 Rb2 produce
0.37 Rb2 produced
-0.16 Rb2 remain
0.31 Rb2 renewed
-0.09 Rb2 reprise
-0.24 Rb2 respectively
-0.25 Rb2 return
-0.38 Rb2 returning
-0.26 Rb2 returns
-0.08 Rb2 revolves
0.17 Rb2 said
0.08 Rb2 scheduled
0.31 Rb2 season
-0.23 Rb2 second
0.38 Rb2 seen
0.62 Rb2 series
-0.18 Rb2 set
-0.21 Rb2 she
0.40 Rb2 show
-0.14 Rb2 since
-0.45 Rb2 slot
-0.30 Rb2 so
-0.41 Rb2 soon
-0.34 Rb2 star
0.27 Rb2 starred
-0.11 Rb2 starring
-0.33 Rb2 stars
-0.08 Rb2 starts
0.35 Rb2 take
0.20 Rb2 that
-0.25 Rb2 the
-0.07 Rb2 their
-0.27 Rb2 them
-0.14 Rb2 themed
0.15 Rb2 they
0.47 Rb2 third
-0.13 Rb2 this
-0.25 Rb2 three
-0.48 Rb2 thriller
-0.14 Rb2 to
-0.19 Rb2 today
-0.12 Rb2 told
-0.25 Rb2 top
-0.42 Rb2 tour
-0.45 Rb2 two
-0.18 Rb2 under
-0.38 Rb2 up
0.40 Rb2 upcoming
-0.20 Rb2 us
-0.31 Rb2 van
-0.28 Rb2 very
-0.51 Rb2 was
-0.21 Rb2 we
-0.12 Rb2 well
0.29 Rb2 were
-0.19 Rb2 what
0.06 Rb2 where
0.22 Rb2 which
0.35 Rb2 while
-0.05 Rb2 who
-0.30 Rb2 whose
-0.07 Rb2 will
-0.27 Rb2 winning
-0.36 Rb2 with
0.05 Rb2 work
-0.14 Rb2 would
-0.10 Rb2 writing
-0.10 Rb2 wrote
-0.10 Rb2 “
-0.15 Rb2 ”
-0.46 block caption
0.29 block heading
-0.04 block item
-0.12 block paragraph
-0.70 block title
-0.41 count 0
-0.25 count 1
0.08 count 2
-0.21 count 3
0.46 count 4
-0.29 count all1
0.08 count all2
0.11 count all3
0.21 count all4
0.05 count all5
0.51 count all6
-0.22 len 1
-0.31 len 2
0.08 len 3
0.11 len 4
-0.21 len 6
0.17 shape alone
-0.21 shape capitals
-0.25 shape company1
-0.78 shape company2
-0.78 shape company3
-0.66 shape company4
0.10 shape first
-0.18 shape inner
0.07 shape nearly-alone
0.27 shape noun
0.23 shape opens
-0.58 shape person2
-0.41 shape person4
0.27 shape quoted
-0.53 shape surname
-0.21 shape unknown1
-0.05 shape unknown2
0.20 shape unknown3
0.12 shape unknown4
0.87 sign afterNoun
0.10 sign capitals
0.13 sign fateObject
0.17 sign fateSubject
0.29 sign fromMaker
0.30 sign inPlace
-0.70 sign inTitle
-0.10 sign inUrl
0.12 sign known
0.14 sign knownOrdinary
0.80 sign knownOrdinaryWord
0.36 sign knownWord
-0.30 sign listed
-0.45 sign otherWork
0.88 sign ownChannel
-0.39 sign ownPeople
-0.62 sign personName
-0.19 sign playsRole
0.27 sign quoted
0.10 sign repeated
-0.30 sign returns
0.37 sign speaks
0.29 sign tvContext
0.20 sign withChannel
-0.09 sign withPeople
-0.28 sign withSeason
-0.14 told holds
-0.40 told holds-more
0.07 told inside
-0.70 told inside-more
0.48 told known
-0.30 w1 's
-0.92 w1 :
0.14 w1 a
-0.22 w1 a-list
-0.34 w1 abby
-0.13 w1 abc
-0.24 w1 abi
-0.24 w1 academy
-0.64 w1 act
-0.04 w1 adam
0.14 w1 after
0.06 w1 agent
-0.34 w1 agents
-0.37 w1 ai
-0.06 w1 aja
-0.10 w1 alan
-0.24 w1 alex
-0.12 w1 alexa
-0.05 w1 alexander
-0.21 w1 ali
-0.15 w1 alison
0.06 w1 all
-0.10 w1 alma
-0.34 w1 amanda
-0.24 w1 amber
-0.11 w1 amc
0.45 w1 american
-0.05 w1 anand
-0.27 w1 andrew
-0.36 w1 anime
-0.46 w1 anna
0.33 w1 anne
-0.17 w1 anthony
-0.51 w1 apple
0.30 w1 arrow
-0.36 w1 aryan
-0.10 w1 ashes
-0.05 w1 ashton
-0.15 w1 asuka
-0.28 w1 atlanta
-0.45 w1 aussie
0.37 w1 austin
-0.39 w1 bae
0.40 w1 bandish
0.06 w1 barry
-0.43 w1 batman
0.09 w1 battle
-0.36 w1 bbc
-0.25 w1 be
-0.10 w1 bean
-0.31 w1 belfast
-0.19 w1 belgravia
-0.36 w1 below
-0.31 w1 ben
-0.09 w1 benedict
-0.07 w1 benjamin
-0.48 w1 best
0.33 w1 better
0.09 w1 big
-0.12 w1 billie
0.30 w1 black
-0.07 w1 brad
-0.31 w1 brenda
-0.14 w1 brian
-0.34 w1 bridgerton
0.21 w1 broadchurch
-0.05 w1 bronte
-0.11 w1 brooke
-0.13 w1 bryan
-0.30 w1 california
0.60 w1 call
-0.45 w1 cameras
-0.48 w1 cardiff
-0.20 w1 carlos
-0.04 w1 carolyn
-0.07 w1 casey
-0.75 w1 cast
-0.58 w1 casting
-0.13 w1 casualty
-0.31 w1 catching
-0.17 w1 catherine
-0.07 w1 celeste
-0.05 w1 celia
-0.30 w1 ceo
-0.10 w1 channel
-0.19 w1 charles
-0.39 w1 charlie
-0.44 w1 chief
-0.50 w1 choi
-0.20 w1 chris
-0.19 w1 christina
-0.11 w1 christopher
-0.36 w1 chuck
-0.12 w1 claire
-0.28 w1 clark
-0.04 w1 claudia
-0.46 w1 clean
-0.43 w1 colin
-0.35 w1 confirmed
-0.48 w1 courtesy
-0.10 w1 courtney
-0.14 w1 craig
-0.59 w1 crime
0.18 w1 critical
-0.15 w1 cruz
-0.14 w1 cumbrian
-0.32 w1 cw
-0.37 w1 daily
0.07 w1 daisy
0.10 w1 dan
-0.06 w1 dana
-0.21 w1 daniel
-0.18 w1 danny
0.45 w1 daredevil
-0.11 w1 dario
-0.04 w1 darren
-0.44 w1 date
0.23 w1 dave
-0.29 w1 david
-0.12 w1 dci
-0.27 w1 dean
0.13 w1 death
-0.04 w1 deborah
-0.25 w1 desperate
-0.32 w1 detective
0.27 w1 devs
-0.21 w1 di
-0.17 w1 diesel
-0.43 w1 director
-0.06 w1 dominic
-0.20 w1 douglas
-0.06 w1 downton
-0.41 w1 dr
-0.29 w1 drama
-0.07 w1 ds
-0.25 w1 dublin
-0.45 w1 early
-0.07 w1 east
-0.27 w1 eastenders
0.23 w1 eli
-0.05 w1 elijah
-0.05 w1 ella
0.34 w1 ellen
-0.28 w1 ellie
-0.41 w1 email
-0.11 w1 emily
-0.09 w1 emma
0.38 w1 empire
-0.14 w1 endemol
-0.38 w1 entertainment
0.07 w1 eric
-0.14 w1 erik
-0.11 w1 erin
-0.24 w1 eve
-0.35 w1 executive
-0.22 w1 fallout
-0.19 w1 family
-0.45 w1 far
0.20 w1 fargo
-0.19 w1 fast
-0.27 w1 father
-0.20 w1 felix
-0.10 w1 fogelman
0.42 w1 for
-0.51 w1 format
0.42 w1 franklin
-0.37 w1 friday
-0.35 w1 fx
-0.34 w1 game
-0.13 w1 gary
-0.27 w1 generation
-0.14 w1 gentleman
-0.14 w1 george
-0.07 w1 getting
-0.09 w1 gil
0.31 w1 ginny
-0.44 w1 girls
0.29 w1 girls5eva
-0.49 w1 given
-0.29 w1 glasgow
-0.05 w1 glenn
0.22 w1 go
-0.10 w1 goblin
-0.53 w1 gone
0.31 w1 gotham
-0.18 w1 grace
-0.10 w1 graham
0.45 w1 great
0.42 w1 grey
-0.10 w1 gu
-0.12 w1 guilty
-0.21 w1 gujarati
-0.10 w1 guy
-0.12 w1 gwyneth
-0.12 w1 hajime
-0.21 w1 hakan
-0.18 w1 han
0.55 w1 handsome
-0.19 w1 hannah
0.08 w1 happy
-0.08 w1 harry
-0.56 w1 he'll
-0.42 w1 head
0.32 w1 heartland
-0.17 w1 helen
0.32 w1 hello
0.17 w1 high
-0.13 w1 hiroyuki
0.31 w1 home
0.32 w1 homeland
-0.04 w1 hong
0.31 w1 house
-0.06 w1 hwang
-0.12 w1 iain
-0.39 w1 imdb
0.37 w1 indian
0.40 w1 inside
-0.14 w1 ip
0.42 w1 is
-0.07 w1 isaac
-0.43 w1 istanbul
-0.06 w1 it
-0.41 w1 itaewon
-0.12 w1 itv
0.08 w1 jack
-0.10 w1 jacob
-0.05 w1 jaime
-0.13 w1 jake
-0.48 w1 james
-0.33 w1 jamie
-0.15 w1 jane
-0.20 w1 jang
-0.20 w1 jason
-0.33 w1 jay
-0.19 w1 jeff
-0.13 w1 jenna
-0.06 w1 jennifer
-0.09 w1 jeremy
-0.05 w1 jess
-0.04 w1 jessica
-0.10 w1 jim
-0.17 w1 jimmy
-0.18 w1 jo
-0.05 w1 joanna
-0.38 w1 jodie
-0.30 w1 joe
-0.25 w1 joel
-0.46 w1 john
-0.07 w1 jon
-0.21 w1 jonathan
-0.30 w1 joo
-0.15 w1 jose
-0.09 w1 josh
-0.22 w1 joshua
-0.05 w1 jujutsu
-0.13 w1 julia
-0.08 w1 julianne
-0.25 w1 jung
-0.29 w1 kadokawa
-0.04 w1 kai
-0.19 w1 kaleen
-0.44 w1 kang
-0.34 w1 kansas
-0.06 w1 karen
-0.30 w1 karey
-0.17 w1 kate
-0.11 w1 kathy
-0.08 w1 kelly
-0.20 w1 ken
-0.13 w1 kevin
0.29 w1 killing
0.36 w1 killjoys
-0.57 w1 kim
-0.38 w1 king
-0.04 w1 kit
-0.08 w1 kristin
-0.21 w1 kudos
-0.40 w1 kumud
0.31 w1 la
-0.27 w1 lady
0.24 w1 last
-0.11 w1 laura
-0.07 w1 lauren
-0.51 w1 law
-0.06 w1 leah
-0.73 w1 lee
-0.24 w1 leslie
-0.10 w1 levi
-0.34 w1 liar
-0.11 w1 liden
-0.41 w1 life
-0.11 w1 lila
-0.38 w1 lim
-0.44 w1 line
-0.23 w1 lisa
-0.08 w1 liu
-0.18 w1 liz
-0.18 w1 lord
0.53 w1 lost
0.21 w1 love
-0.33 w1 loy
-0.17 w1 lucy
-0.41 w1 luther
0.08 w1 mad
-0.31 w1 making
-0.38 w1 man
-0.11 w1 manish
-0.17 w1 mappa
-0.33 w1 marcella
-0.19 w1 maria
-0.10 w1 marion
-0.48 w1 mark
-0.19 w1 marta
-0.55 w1 martin
-0.10 w1 marty
-0.20 w1 marvel
-0.25 w1 matt
-0.11 w1 matthew
-0.13 w1 maura
-0.04 w1 maya
-0.20 w1 media
-0.55 w1 meet
0.11 w1 mercy
-0.33 w1 meredith
-0.31 w1 michael
-0.19 w1 michelle
-0.07 w1 mick
-0.12 w1 miguel
-0.06 w1 mike
0.15 w1 miranda
0.70 w1 mirzapur
-0.29 w1 miss
-0.52 w1 missing
0.35 w1 modern
0.38 w1 molly
-0.55 w1 monday
-0.31 w1 money
-0.36 w1 moon
0.13 w1 mr
0.28 w1 mrs
-0.27 w1 mumbai
0.05 w1 murdoch
0.48 w1 my
-0.07 w1 nadine
-0.15 w1 naughty
-0.11 w1 ncis
-0.10 w1 neeraj
0.39 w1 neighbours
-0.41 w1 neil
-0.77 w1 new
-0.04 w1 nicholas
-0.13 w1 nick
-0.11 w1 nicola
-0.04 w1 nicole
-0.21 w1 niecy
-0.18 w1 nielsen
-0.37 w1 night
-0.12 w1 nikkhil
-0.08 w1 noah
-0.25 w1 noboru
-0.29 w1 northern
-0.30 w1 not
-0.15 w1 odar
-0.22 w1 ok
-0.16 w1 oliver
-0.19 w1 olivia
-0.10 w1 one
-0.38 w1 only
-0.05 w1 orla
-0.26 w1 ott
0.32 w1 our
-0.40 w1 out
-0.44 w1 outstanding
-0.07 w1 paatal
-0.27 w1 palmer
-0.05 w1 pankaj
-0.21 w1 paradise
-0.42 w1 paris
-0.41 w1 park
-0.18 w1 pat
-0.06 w1 patrick
-0.41 w1 paul
-0.20 w1 paula
-0.19 w1 peabody
-0.22 w1 peaky
0.13 w1 penny
0.07 w1 percy
-0.32 w1 peter
-0.07 w1 phantom
-0.19 w1 philip
-0.44 w1 photos
-0.20 w1 playstation
0.22 w1 poldark
-0.22 w1 police
0.49 w1 power
-0.44 w1 premiere
0.04 w1 press
-0.22 w1 prison
-0.05 w1 producer
-0.33 w1 producers
-0.36 w1 pv
-0.18 w1 quay
-0.05 w1 rachel
-0.47 w1 ragnarok
-0.06 w1 randall
-0.50 w1 ready
0.16 w1 reckless
-0.13 w1 red
-0.12 w1 reese
-0.08 w1 regina
-0.48 w1 release
-0.09 w1 renee
-0.55 w1 renewed
-0.11 w1 richard
-0.37 w1 rio
-0.06 w1 river
0.19 w1 roar
-0.16 w1 robert
-0.13 w1 rohit
-0.07 w1 ron
-0.05 w1 rose
-0.39 w1 rotten
-0.19 w1 royal
-0.49 w1 rudy
-0.23 w1 russell
-0.09 w1 ryan
-0.18 w1 ryohei
-0.19 w1 sacha
-0.53 w1 sad
-0.30 w1 sally
-0.26 w1 sam
-0.06 w1 samantha
-0.09 w1 samuel
-0.45 w1 san
-0.09 w1 sanjay
-0.17 w1 sara
-0.42 w1 sarah
-0.22 w1 satoru
-0.59 w1 screen
-0.24 w1 sean
-0.80 w1 season
-0.07 w1 sebastian
-0.13 w1 second
-0.14 w1 secret
-0.17 w1 seo
-0.41 w1 sergeant
0.24 w1 servant
0.16 w1 severance
0.26 w1 shark
-0.14 w1 shawn
-0.39 w1 sherwood
0.32 w1 shetland
-0.27 w1 shibuya
-0.43 w1 shin
0.25 w1 shogun
-0.39 w1 shonen
-0.14 w1 shweta
0.35 w1 silo
-0.20 w1 simon
-0.35 w1 siobhan
-0.38 w1 six
-0.43 w1 sky
-0.26 w1 skyfall
0.32 w1 slow
-0.12 w1 small
-0.12 w1 sofia
-0.41 w1 song
-0.51 w1 sony
-0.44 w1 sophie
-0.37 w1 south
-0.39 w1 space
-0.50 w1 special
-0.56 w1 spring
0.20 w1 st
-0.45 w1 stan
-0.40 w1 star
-0.28 w1 stars
-0.21 w1 states
0.25 w1 station
-0.38 w1 stephen
-0.30 w1 sterling
-0.26 w1 steve
-0.41 w1 steven
-0.20 w1 still
-0.16 w1 stranger
-0.17 w1 stuart
-0.46 w1 studio
0.08 w1 suits
-0.42 w1 sunday
-0.44 w1 sundays
0.29 w1 sunny
-0.16 w1 super
0.35 w1 supernatural
-0.44 w1 svu
-0.36 w1 sydney
-0.15 w1 tamil
-0.18 w1 taylor
-0.38 w1 tba
-0.35 w1 television
-0.33 w1 telugu
0.24 w1 the
0.05 w1 this
-0.63 w1 thursday
-0.15 w1 tim
-0.08 w1 time
-0.05 w1 timothy
-0.09 w1 tina
-0.07 w1 to
-0.55 w1 today
0.51 w1 tokyo
-0.26 w1 tom
-0.12 w1 tommy
-0.05 w1 tomokazu
-0.12 w1 tony
-0.57 w1 top
0.29 w1 torchwood
-0.40 w1 toronto
-0.14 w1 trigger
0.47 w1 true
0.13 w1 truth
-0.50 w1 tuesdays
-0.28 w1 twilight
0.39 w1 under
-0.40 w1 united
-0.18 w1 universal
-0.11 w1 van
0.21 w1 veep
-0.15 w1 vicky
-0.11 w1 victoria
0.17 w1 virgin
0.20 w1 walker
0.38 w1 walking
-0.05 w1 walton
-0.30 w1 webtoon
-0.30 w1 wednesday
-0.26 w1 west
-0.24 w1 what
-0.11 w1 when
-0.46 w1 whether
0.49 w1 white
-0.30 w1 who
0.41 w1 wild
0.27 w1 will
0.34 w1 wynonna
-0.21 w1 yasuhiro
-0.17 w1 years
0.39 w1 yellowstone
-0.43 w1 yet
-0.06 w1 yoo
-0.07 w1 yoon
-0.22 w1 yorkshire
-0.05 w1 you
-0.10 w1 yuki
-0.17 w1 yuzuha
-0.09 w1 zoe
-0.51 wn !
-0.48 wn 's
-0.31 wn 1
-0.68 wn 10-episode
0.25 wn 19
0.66 wn 2
0.38 wn 3
-0.21 wn 30
-0.71 wn 5
-0.50 wn 6
-0.76 wn ?
-0.22 wn a-list
-0.06 wn abbey
-0.05 wn abe
-0.33 wn about
0.26 wn academia
0.24 wn action
-0.12 wn advani
0.43 wn affair
0.12 wn agent
-0.08 wn ali
0.35 wn america
0.49 wn anatomy
-0.06 wn angel
-0.22 wn anime
-0.04 wn aniston
-0.13 wn anthony
-0.18 wn aoki
0.42 wn arrow
-0.09 wn ashes
-0.42 wn association
-0.56 wn aussie
0.20 wn austin
-0.54 wn australia
-0.32 wn award
0.31 wn away
-0.27 wn back
-0.36 wn bailey
0.40 wn bandits
-0.35 wn barber
0.10 wn barry
-0.23 wn baruchel
-0.09 wn bateman
-0.38 wn batman
-0.32 wn bay
0.32 wn be
-0.10 wn bean
0.54 wn beauty
-0.31 wn belfast
-0.19 wn belgravia
-0.26 wn bell
-0.36 wn below
-0.22 wn bishop
0.13 wn blacklist
-0.22 wn blinders
-0.07 wn bloys
-0.33 wn book
-0.38 wn bowl
0.05 wn boys
-0.14 wn brandon
-0.30 wn break
-0.11 wn bridge
-0.47 wn bridgerton
0.21 wn broadchurch
-0.19 wn bronte
-0.40 wn brown
-0.25 wn browne
-0.32 wn burke
-0.30 wn california
-0.45 wn cameras
-0.04 wn campbell
-0.05 wn capaldi
0.34 wn card
-0.26 wn cardiff
0.35 wn cards
-0.06 wn carr
-0.77 wn cast
-0.06 wn castle
-0.13 wn casualty
-0.14 wn cawood
-0.30 wn center
-0.08 wn chandra
-0.31 wn cherry
-0.23 wn chicago
-0.61 wn city
-0.28 wn clark
-0.12 wn class
-0.06 wn clinton
-0.35 wn coast
-0.20 wn cohen
-0.05 wn cole
-0.39 wn comedy
-0.23 wn company
-0.35 wn confirmed
0.39 wn conners
0.22 wn control
-0.05 wn cooper
-0.22 wn corporation
-0.14 wn cox
-0.07 wn crime
-0.24 wn crow
-0.41 wn crown
-0.15 wn cruz
-0.09 wn cumberbatch
-0.14 wn cumbrian
-0.22 wn curtis
-0.22 wn cw
-0.11 wn daisy
-0.08 wn daly
0.24 wn dan
-0.18 wn daniel
0.45 wn daredevil
-0.10 wn dark
-0.63 wn date
0.24 wn dave
-0.09 wn david
-0.18 wn davies
-0.16 wn davis
-0.63 wn day
0.47 wn dead
-0.45 wn deadline
-0.25 wn dean
-0.13 wn department
-0.10 wn desai
-0.21 wn desire
0.27 wn devs
-0.04 wn dhawan
0.53 wn diaries
-0.31 wn disney
0.17 wn doctor
-0.15 wn dog
-0.08 wn dong-gun
-0.16 wn douglas
0.27 wn down
0.12 wn dragon
-0.56 wn drama
0.13 wn dreadful
-0.16 wn druckmann
-0.05 wn dunn
-0.39 wn duty
0.34 wn earp
0.44 wn earth
-0.27 wn eastenders
0.23 wn edge
-0.08 wn eleazar
0.22 wn elite
-0.55 wn email
0.23 wn empire
-0.16 wn end
-0.37 wn england
-0.53 wn entertainment
0.11 wn eric
-0.10 wn eun
-0.24 wn eve
-0.29 wn expo
-0.25 wn fall
-0.53 wn fallout
0.20 wn family
-0.11 wn far
0.20 wn fargo
-0.08 wn ferguson
-0.16 wn festival
-0.35 wn films
-0.08 wn finneran
-0.13 wn fire
-0.17 wn fogelman
-0.47 wn football
-0.06 wn ford
-0.40 wn forgotten
-0.30 wn format
-0.34 wn foster
-0.07 wn foy
-0.06 wn franco
-0.18 wn frankie
0.41 wn franklin
-0.24 wn freeman
-0.05 wn friel
-0.13 wn frost
-0.10 wn fujita
-0.46 wn game
-0.05 wn games
0.25 wn george
0.32 wn georgia
0.48 wn girl
0.21 wn girls
0.29 wn girls5eva
-0.49 wn given
-0.29 wn glasgow
-0.09 wn gleeson
-0.25 wn glen
0.38 wn go
-0.25 wn goggins
-0.25 wn gone
0.31 wn gotham
0.30 wn grace
-0.43 wn graham
-0.05 wn grant
-0.46 wn great
-0.11 wn guerra
-0.21 wn gujarati
-0.05 wn guy
0.38 wn hain
-0.13 wn han
-0.19 wn hannah
-0.18 wn harrington
-0.15 wn hartley
-0.09 wn hawley
-0.56 wn he'll
0.32 wn heartland
-0.37 wn heist
-0.11 wn helsing
-0.14 wn hendricks
-0.35 wn heroes
-0.50 wn highlights
-0.47 wn hill
-0.08 wn hoffman
-0.05 wn holmes
-0.11 wn home
0.32 wn homeland
-0.56 wn hong
-0.04 wn horowitz
0.32 wn horses
0.34 wn hour
-0.25 wn howard
-0.07 wn howey
-0.05 wn hudson
-0.07 wn hughes
0.25 wn hyde
-0.04 wn ichinose
0.55 wn idol
-0.41 wn iii
0.09 wn incident
0.33 wn innocent
-0.28 wn international
-0.14 wn ip
-0.10 wn irish
-0.40 wn island
-0.47 wn istanbul
0.22 wn it
-0.17 wn iv
-0.19 wn jack
-0.24 wn jackson
-0.31 wn james
-0.33 wn jarvis
-0.06 wn ji-won
-0.14 wn jimmy
-0.39 wn joe
-0.40 wn john
-0.49 wn jones
-0.08 wn joy
-0.13 wn jr
-0.25 wn jun
-0.05 wn kaisen
-0.46 wn kang
-0.27 wn kate
-0.10 wn kaul
-0.06 wn kawasaki
-0.15 wn kelly
-0.33 wn ken
-0.05 wn kessell
-0.15 wn khan
-0.25 wn kher
0.37 wn kids
-0.16 wn killing
0.36 wn killjoys
-0.11 wn kim
-0.18 wn kimura
0.35 wn king
-0.16 wn kingdom
-0.04 wn kirkman
-0.05 wn knight
-0.21 wn kudos
-0.25 wn lady
-0.15 wn lancashire
0.05 wn land
-0.19 wn landgraf
0.22 wn law
-0.12 wn lee
-0.21 wn leslie
0.25 wn life
-0.21 wn lisa
-0.18 wn liz
-0.07 wn lok
-0.30 wn lopez
0.41 wn lost
0.58 wn love
-0.09 wn ltd
-0.41 wn luther
-0.12 wn lyons
-0.06 wn mackie
-0.31 wn magazine
0.17 wn making
-0.39 wn man
-0.20 wn manga
-0.17 wn mappa
-0.33 wn marcella
-0.20 wn mark
0.06 wn mars
-0.06 wn marshall
-0.48 wn martin
-0.31 wn may
-0.10 wn mazin
-0.14 wn mcclure
0.16 wn me
-0.28 wn media
-0.37 wn meet
-0.14 wn meloni
0.38 wn men
-0.42 wn mi5
0.53 wn midwife
-0.32 wn milat
-0.17 wn miller
0.30 wn minds
-0.16 wn minutes
-0.26 wn mirzapur
0.10 wn miss
0.04 wn missing
-0.30 wn moffat
-0.09 wn molly
-0.45 wn mondays
-0.11 wn moore
-0.31 wn moreno
-0.27 wn morgan
-0.06 wn moss
0.10 wn mother
-0.29 wn mumbai
-0.41 wn murders
-0.09 wn murphy
0.55 wn mysteries
-0.06 wn nakamura
-0.21 wn nash
-0.30 wn naughton
-0.11 wn ncis
0.39 wn neighbours
-0.11 wn networks
-0.05 wn neustadter
-0.05 wn newman
-0.09 wn news
-0.18 wn nielsen
-0.44 wn nine
-0.20 wn nolan
0.17 wn norton
-0.15 wn o'brien
-0.05 wn o'neill
-0.15 wn odar
0.43 wn off
-0.12 wn offenders
-0.15 wn office
-0.06 wn oldman
-0.15 wn oliver
-0.11 wn olympics
-0.05 wn olyphant
-0.35 wn on
-0.13 wn ono
-0.49 wn order
-0.11 wn ortega
-0.26 wn ott
-0.18 wn ozark
-0.27 wn palmer
0.35 wn paradise
-0.09 wn paris
-0.07 wn park
-0.06 wn paul
-0.07 wn paulson
0.30 wn pd
-0.24 wn peabody
-0.19 wn peter
-0.10 wn phillips
-0.36 wn photo
-0.44 wn photos
-0.30 wn picture
-0.42 wn pictures
-0.30 wn piper
-0.20 wn playstation
-0.53 wn pm
0.27 wn point
0.22 wn poldark
-0.30 wn police
-0.04 wn pompeo
-0.08 wn potter
0.05 wn power
-0.19 wn press
-0.35 wn producers
-0.38 wn productions
-0.23 wn programming
0.10 wn protector
-0.05 wn purnell
-0.06 wn purvis
-0.36 wn pv
0.33 wn queen
-0.42 wn queensland
-0.05 wn qureshi
-0.51 wn ragnarok
0.16 wn reckless
0.38 wn recruit
-0.29 wn red
-0.17 wn reid
-0.04 wn reilly
-0.14 wn return
0.14 wn river
-0.20 wn rodriguez
0.47 wn rookie
-0.05 wn rosenthal
-0.31 wn royce
0.10 wn rules
-0.07 wn ryan
-0.19 wn sam
-0.24 wn sarah
-0.08 wn satchwell
0.28 wn saul
-0.09 wn scott
-0.49 wn screen
0.24 wn servant
0.16 wn severance
0.25 wn shadows
-0.30 wn shaftesbury
-0.34 wn shah
-0.07 wn sharma
-0.07 wn shepherd
-0.42 wn sherwood
0.32 wn shetland
-0.15 wn shibuya
-0.07 wn shift
-0.21 wn shimizu
-0.07 wn shin
0.25 wn shogun
0.18 wn show
0.35 wn silo
0.31 wn singer
-0.46 wn singh
-0.09 wn skyfall
0.29 wn slayer
-0.40 wn smith
0.07 wn snow
-0.35 wn sony
-0.48 wn space
-0.39 wn special
-0.60 wn spring
-0.09 wn stabler
-0.15 wn stan
0.39 wn standing
-0.05 wn star
-0.11 wn stark
-0.46 wn states
-0.49 wn status
-0.06 wn stevenson
-0.34 wn stewart
-0.19 wn stokes
-0.26 wn stone
0.23 wn story
0.34 wn street
-0.07 wn stuart
-0.47 wn studios
0.08 wn suits
-0.28 wn sun-young
-0.44 wn sundays
-0.09 wn sung
-0.46 wn sunshine
0.35 wn supernatural
-0.58 wn svu
0.44 wn tale
0.40 wn tamil
0.26 wn tank
-0.18 wn taylor
-0.38 wn tba
-0.19 wn ted
-0.20 wn television
-0.33 wn telugu
-0.12 wn thomas
-0.09 wn thomson
-0.10 wn thornton
-0.17 wn thriller
-0.34 wn thrones
-0.13 wn tierney
-0.37 wn time
-0.41 wn tiwari
-0.72 wn today
0.13 wn told
-0.14 wn torchwood
-0.38 wn toronto
-0.06 wn tovey
-0.29 wn tower
-0.29 wn tripathi
-0.50 wn tuesdays
-0.25 wn tv
-0.06 wn uchida
-0.18 wn ulusoy
-0.35 wn university
-0.35 wn us
0.44 wn v
-0.05 wn valley
0.21 wn veep
-0.40 wn voice
-0.17 wn wainwright
0.11 wn walker
-0.07 wn walter
-0.07 wn walton
0.16 wn wars
0.13 wn way
-0.10 wn webtoon
0.18 wn wednesday
-0.12 wn west
0.60 wn who
-0.18 wn williams
-0.18 wn wilson
-0.04 wn winkleman
-0.13 wn winston
-0.42 wn winter
0.15 wn witcher
-0.11 wn witherspoon
0.15 wn witness
-0.18 wn wolf
-0.18 wn won
-0.06 wn wood
0.07 wn world
-0.09 wn worth
-0.07 wn wright
-0.25 wn writing
-0.19 wn yamashita
-0.37 wn yamazaki
0.40 wn ye
-0.17 wn years
0.39 wn yellowstone
-0.32 wn yet
-0.10 wn yoo
0.22 wn york
-0.22 wn yorkshire
0.50 wn you
-0.24 wn youn-jung
-0.31 wn young
-0.05 wn yuki
`
