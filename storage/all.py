"""Which noun answers which need, and which writes which effect."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from campaigns.shape import FindCampaign
from flows import effects, needs
from flows.needs import Need
from flows.needs.booking import FindDay, FindDiary, FindShop
from flows.needs.campaign import FindCampaigns, FindFigures, FindNames, FindReach, FindTemplates
from flows.needs.desk import FindCallers, FindDesk, FindInbox, FindNear
from flows.needs.jobs import FindJobs
from flows.needs.promotion import FindAward, FindCode, FindOffer, FindOffers
from flows.needs.questionnaire import FindQuestionnaire
from storage import (
    backup,
    booking,
    business,
    callback,
    campaign,
    consent,
    contact,
    conversation,
    exporting,
    figures,
    importing,
    inbox,
    loading,
    outbox,
    promotion,
    questionnaire,
    queue,
    reach,
    shop,
    template,
    touch,
    turns,
)
from storage.db import Sql, Tx
from storage.scene import Scene

NOUNS = (
    backup,
    booking,
    business,
    callback,
    campaign,
    consent,
    contact,
    conversation,
    exporting,
    figures,
    importing,
    inbox,
    loading,
    outbox,
    promotion,
    questionnaire,
    reach,
    shop,
    template,
    touch,
    turns,
)


def one_by_one(answer: Callable[[Tx, Any], Any]) -> Callable[[Tx, Sequence[Any]], list[Any]]:
    return lambda tx, asked: [answer(tx, need) for need in asked]


FACTS: dict[type[Need[Any]], Callable[[Tx, Sequence[Any]], list[Any]]] = {
    needs.Nothing: one_by_one(lambda tx, need: None),
    needs.FindContact: one_by_one(contact.find_contact),
    needs.FindFirstContact: one_by_one(questionnaire.find_first_contact),
    needs.FindPosted: one_by_one(outbox.find_posted),
    needs.FindStaff: one_by_one(business.find_staff),
    FindDay: one_by_one(booking.find_day),
    FindDiary: booking.find_diary,
    FindShop: shop.find_shop,
    FindCampaign: one_by_one(campaign.find_campaign),
    FindCampaigns: one_by_one(campaign.find_campaigns),
    FindFigures: one_by_one(figures.find_figures),
    FindNames: one_by_one(reach.find_names),
    FindReach: one_by_one(reach.find_reach),
    FindTemplates: one_by_one(template.find_templates),
    FindCallers: one_by_one(callback.find_callers),
    FindDesk: one_by_one(callback.find_desk),
    FindInbox: one_by_one(callback.find_inbox),
    FindNear: one_by_one(callback.find_near),
    FindAward: one_by_one(promotion.find_award),
    FindJobs: one_by_one(queue.find_jobs),
    FindCode: one_by_one(promotion.find_code),
    FindOffer: promotion.find_offers,
    FindOffers: one_by_one(promotion.find_running),
    FindQuestionnaire: one_by_one(questionnaire.find_questionnaire),
}


def marking(write: Callable[[Scene, Any], None], mark: Sql) -> Callable[[Scene, Any], None]:
    """Write it, and mark the touch of the campaign that led to it."""

    def both(scene: Scene, effect: Any) -> None:
        write(scene, effect)
        if scene.origin:
            number, step = scene.origin
            scene.put(mark, campaign=number, step=step, contact=scene.contact.id, at=scene.at)

    return both


WRITES: dict[type, Callable[[Scene, Any], None]] = {
    effects.Book: booking.book,
    effects.CallHuman: callback.call,
    effects.CancelBooking: booking.cancel,
    effects.Consent: consent.record,
    effects.EndCall: callback.close,
    effects.GiveAward: marking(promotion.award, campaign.CLAIMED),
    effects.KeepAnswers: marking(questionnaire.keep_answers, campaign.ANSWERED),
    effects.Launch: campaign.launch,
    effects.MoveBooking: booking.move,
    effects.NoteContact: contact.note,
    effects.Redeem: promotion.redeem,
    effects.RaiseCall: callback.raise_call,
    effects.ReadTemplates: template.wish,
    effects.SetCampaign: campaign.change,
    effects.Signal: callback.signal,
    effects.TakeCall: callback.take,
}


def find(tx: Tx, known: dict[Need[Any], Any], asked: Iterable[Need[Any]]) -> None:
    """Answer what is not known yet: all needs of one kind in one go, and nothing twice."""
    fresh: dict[type[Need[Any]], dict[Need[Any], None]] = {}
    for need in asked:
        if need in known:
            continue
        if (found := need.found_in(known)) is not None:
            known[need] = found
        else:
            fresh.setdefault(type(need), {})[need] = None
    for kind, wanted in fresh.items():
        known.update(zip(wanted, FACTS[kind](tx, list(wanted)), strict=True))
