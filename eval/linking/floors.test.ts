import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { linkFaults, updateLinkFloors } from './floors.ts'

const tally = (right: number, none = 0) => ({ right, wrong: 1, missed: 9 - right, false: none })
const { floors } = updateLinkFloors({}, 'headlines', { 'headlines tuned': tally(6) })

describe('floors of linking', () => {
  it('hold at the shares that they were set on, and above', () => {
    assert.deepEqual(linkFaults(floors, 'headlines', { 'headlines tuned': tally(6) }), [])
    assert.deepEqual(linkFaults(floors, 'headlines', { 'headlines tuned': tally(7) }), [])
  })
  it('go red on fewer names right, and on more names found where none is', () => {
    assert.deepEqual(linkFaults(floors, 'headlines', { 'headlines tuned': tally(6, 2) }), [
      'headlines tuned: precision is 0.666, below its floor of 0.857',
    ])
    assert.match(linkFaults(floors, 'headlines', { 'headlines tuned': tally(5) })[0]!, /accuracy is 0\.500, below its floor of 0\.600/)
  })
  it('go red on other labels, on a set without floors and on floors without a set', () => {
    assert.match(linkFaults(floors, 'headlines', { 'headlines tuned': { ...tally(6), missed: 9 } })[0]!, /labels are others/)
    assert.match(linkFaults(floors, 'headlines', { 'headlines held': tally(6) })[0]!, /has no floors yet/)
    assert.match(linkFaults(floors, 'headlines', {})[0]!, /no labels any more/)
  })
  it('of one part say nothing of another', () => assert.deepEqual(linkFaults(floors, 'namesakes', {}), []))
  it('are raised by an update, which tells what it would lower and leaves other parts alone', () => {
    const raised = updateLinkFloors(floors, 'headlines', { 'headlines tuned': tally(8) })
    assert.deepEqual(raised.lowered, [])
    assert.equal(raised.floors['headlines tuned']?.accuracy, 0.8)
    assert.match(updateLinkFloors(floors, 'headlines', { 'headlines tuned': tally(5) }).lowered[0]!, /accuracy from 0\.600 to 0\.500/)
    assert.deepEqual(
      updateLinkFloors(floors, 'namesakes', { 'namesakes tuned': tally(5) }).floors['headlines tuned'],
      floors['headlines tuned'],
    )
  })
})
