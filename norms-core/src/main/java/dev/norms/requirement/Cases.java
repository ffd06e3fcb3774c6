package dev.norms.requirement;

/**
 * A visitor of requirements, with one method for each family; see {@link Requirement#match}.
 *
 * <p>There is no default method: a new family of requirements adds a method here, so that code does not compile until
 * every visitor handles it.
 *
 * @param <R> the type of the answer
 */
public interface Cases<R> {
    /**
     * Returns the answer for something to be done a number of times in every period.
     *
     * @param requirement the requirement
     * @return the answer
     */
    R count(CountRequirement requirement);

    /**
     * Returns the answer for class hours of study in a year.
     *
     * @param requirement the requirement
     * @return the answer
     */
    R studyHours(StudyHoursRequirement requirement);

    /**
     * Returns the answer for a re-election in each term of office.
     *
     * @param requirement the requirement
     * @return the answer
     */
    R term(TermRequirement requirement);

    /**
     * Returns the answer for a document that must exist, at all times or once in each term.
     *
     * @param requirement the requirement
     * @return the answer
     */
    R document(DocumentRequirement requirement);

    /**
     * Returns the answer for links with branches, dormitories or persons.
     *
     * @param requirement the requirement
     * @return the answer
     */
    R contact(ContactRequirement requirement);

    /**
     * Returns the answer for the composition of an organization.
     *
     * @param requirement the requirement
     * @return the answer
     */
    R composition(CompositionRequirement requirement);

    /**
     * Returns the answer for posts that must be filled.
     *
     * @param requirement the requirement
     * @return the answer
     */
    R posts(PostsRequirement requirement);

    /**
     * Returns the answer for the items of a check list.
     *
     * @param requirement the requirement
     * @return the answer
     */
    R checklist(ChecklistRequirement requirement);

    /**
     * Returns the answer for approvals of an activity.
     *
     * @param requirement the requirement
     * @return the answer
     */
    R approval(ApprovalRequirement requirement);

    /**
     * Returns the answer for the filing of activities.
     *
     * @param requirement the requirement
     * @return the answer
     */
    R filing(FilingRequirement requirement);

    /**
     * Returns the answer for follow-ups of missed duties.
     *
     * @param requirement the requirement
     * @return the answer
     */
    R followUp(FollowUpRequirement requirement);

    /**
     * Returns the answer for the admission procedure.
     *
     * @param requirement the requirement
     * @return the answer
     */
    R procedure(ProcedureRequirement requirement);
}
