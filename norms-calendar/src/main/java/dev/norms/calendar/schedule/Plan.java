package dev.norms.calendar.schedule;

import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.internal.column.PersonHistory;
import java.util.ArrayList;
import java.util.List;

/** Which agenda each owner has, before it is asked what a single owner owes. */
final class Plan {
    private final List<OwnerAgenda> organizations;
    private final List<PersonHistory<Stay, Post>> people;
    private final Agenda[] ofPeople;

    /**
     * Takes what was planned.
     *
     * @param organizations what organizations owe, several agendas for some of them
     * @param people the persons
     * @param ofPeople the agenda of each person, without rows for some of them; not to be changed
     */
    Plan(List<OwnerAgenda> organizations, List<PersonHistory<Stay, Post>> people, Agenda[] ofPeople) {
        this.organizations = organizations;
        this.people = people;
        this.ofPeople = ofPeople;
    }

    /** All agendas with rows, with their owners. */
    List<OwnerAgenda> byOwner() {
        List<OwnerAgenda> agendas = new ArrayList<>(organizations.size() + ofPeople.length);
        agendas.addAll(organizations);
        for (int i = 0; i < ofPeople.length; i++) {
            if (!ofPeople[i].rows().isEmpty()) {
                agendas.add(new OwnerAgenda(people.get(i).person(), null, ofPeople[i]));
            }
        }
        return agendas;
    }

    /** The same without their owners. */
    Agenda[] agendas() {
        Agenda[] agendas = new Agenda[organizations.size() + ofPeople.length];
        for (int i = 0; i < organizations.size(); i++) {
            agendas[i] = organizations.get(i).agenda();
        }
        System.arraycopy(ofPeople, 0, agendas, organizations.size(), ofPeople.length);
        return agendas;
    }

    /** How many rows bind. */
    int size() {
        int size = 0;
        for (Agenda agenda : agendas()) {
            size += agenda.size();
        }
        return size;
    }
}
