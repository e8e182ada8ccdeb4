package app.linekeeper.domain.clientpay;

import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Language;

/**
 * Whoever has the link wants to pay.
 *
 * @param agreed what they saw and agreed to
 * @param email where the receipt is sent, as it was typed
 * @param form names the form that was sent, at most 40 characters: sent twice, it is one attempt
 */
public record PayByLink(String token, LinkOffer offer, Money agreed, String email, Language language, String form) {

    /** Without the token: whoever has it can see the order. */
    @Override
    public String toString() {
        return "PayByLink[" + offer + ", " + agreed + "]";
    }
}
