package app.linekeeper.conversations.flows.settings;

import app.linekeeper.locales.Text;

/**
 * What a person has chosen for themselves.
 *
 * @param language its own name
 * @param time the time of day in their zone
 * @param isTold whether there is anything that somebody in their role is told of
 */
record Chosen(String language, Text zone, String time, Memberships memberships, boolean isTold) {

    boolean hasSeveralMemberships() {
        return memberships.areSeveral();
    }

    Text all(Text text) {
        return text.with("language", language).with("zone", zone).with("time", time);
    }

    Text worksFor(Text text) {
        return memberships.present(text);
    }
}
