package dev.norms.calendar.live;

import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.college.TermOfOffice;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A college in which somebody came, went or moved, or in which there was an election. */
final class OtherCollege {
    private final College before;
    private final Random random;

    OtherCollege(College before, Random random) {
        this.before = before;
        this.random = random;
    }

    /** The other college; facts that cannot be are left out. */
    College college() {
        List<Stay> stays = new ArrayList<>();
        before.people().forEach(person -> stays.addAll(before.stays(person)));
        List<Post> posts = new ArrayList<>(before.posts());
        List<TermOfOffice> terms = new ArrayList<>();
        before.organizations().forEach(organization -> terms.addAll(before.terms(organization.id())));
        int kind = random.nextInt(20);
        if (kind < 10) {
            change(stays);
        } else if (kind < 18) {
            changePosts(posts);
        } else if (!terms.isEmpty()) {
            terms.remove(random.nextInt(terms.size()));
        }
        CollegeBuilder rows = College.builder();
        before.organizations().forEach(rows::add);
        stays.forEach(rows::add);
        terms.forEach(rows::add);
        posts.forEach(post -> rows.add(post).declare(post.person()));
        before.declared().forEach(rows::declare);
        before.people().forEach(rows::declare);
        return rows.check().value();
    }

    private void change(List<Stay> stays) {
        int at = random.nextInt(stays.size() + 1);
        if (at == stays.size()) {
            stays.add(Stay.builder(person().text(), MemberStatus.ACTIVIST)
                    .at(organization().text())
                    .since(day().toString())
                    .build());
            return;
        }
        Stay stay = stays.get(at);
        switch (random.nextInt(5)) {
            case 0 -> stays.remove(at);
            case 1 -> stays.set(at, stay.withOrganization(organization()));
            case 2 -> stays.set(at, stay.withStatus(one(MemberStatus.values())));
            case 3 -> stays.set(at, stay.withDuring(DateRange.since(day())));
            default ->
                stays.set(
                        at,
                        stay.withDuring(stay.during().cutAt(later(stay.during().from()))));
        }
    }

    private void changePosts(List<Post> posts) {
        int at = random.nextInt(posts.size() + 1);
        if (at < posts.size() && random.nextBoolean()) {
            Post post = posts.get(at);
            if (random.nextBoolean()) {
                posts.set(
                        at,
                        post.withDuring(post.during().cutAt(later(post.during().from()))));
            } else {
                posts.remove(at);
            }
            return;
        }
        posts.add(Post.builder(person().text(), one(Role.values()))
                .at(organization().text())
                .since(day().toString())
                .build());
    }

    private LocalDate later(LocalDate day) {
        return day.plusDays(1 + random.nextInt(600));
    }

    private LocalDate day() {
        return LocalDate.of(2020, 3, 1).plusDays(random.nextInt(900));
    }

    private PersonId person() {
        return PersonId.of("p" + (1 + random.nextInt(9)));
    }

    private OrganizationId organization() {
        return before.organizations()
                .get(random.nextInt(before.organizations().size()))
                .id();
    }

    private <T> T one(T[] values) {
        return List.of(values).get(random.nextInt(values.length));
    }
}
