"""What happens later happens in its order, and at once when the clock jumps over it."""

from threading import Event

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.standin.agenda import Agenda
from bot.standin.clock import Clock


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(100, 200), min_size=1, max_size=30))
def test_jobs_begin_in_the_order_in_which_they_are_due(delays):
    clock, begun, faults = Clock(), [], []
    agenda = Agenda(clock, faults.append, workers=1)
    try:
        now = clock.now()
        for number, delay in enumerate(delays):
            agenda.at(now + delay, lambda job=(delay, number): begun.append(job))
        clock.advance(1000)
        agenda.clock_moved()
        assert agenda.idle(5)
    finally:
        agenda.stop()
    assert begun == sorted((delay, number) for number, delay in enumerate(delays))
    assert faults == []


def test_a_clock_that_jumps_wakes_what_sleeps():
    clock, rung = Clock(), Event()
    agenda = Agenda(clock, lambda fault: None, longest_sleep=60.0)
    try:
        agenda.after(3600, rung.set)
        assert not rung.wait(0.05)
        clock.advance(3600)
        agenda.clock_moved()
        assert rung.wait(5)
    finally:
        agenda.stop()


def test_a_job_that_breaks_is_told_and_stops_nothing():
    clock, faults, done = Clock(), [], Event()
    agenda = Agenda(clock, faults.append, workers=1)
    try:
        agenda.after(0, lambda: [][1])
        agenda.after(0, done.set)
        assert done.wait(5)
    finally:
        agenda.stop()
    assert [type(each) for each in faults] == [IndexError]
