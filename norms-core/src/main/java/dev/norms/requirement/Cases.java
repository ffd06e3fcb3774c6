package dev.norms.requirement;

/**
 * An answer for each family of requirements, for {@link Requirement#match}.
 *
 * <p>There is no default: a new family is a new method, so that every question about requirements must be answered for
 * it before anything compiles.
 *
 * @param <R> the kind of answer
 */
public interface Cases<R> {
    /**
     * The answer for something a number of times in every period.
     *
     * @param requirement the requirement
     * @return the answer
     */
    R count(CountRequirement requirement);

    /**
     * The answer for class hours of study in a year.
     *
     * @param requirement the requirement
     * @return the answer
     */
    R studyHours(StudyHoursRequirement requirement);

    /**
     * The answer for a re-election in each term of office.
     *
     * @param requirement the requirement
     * @return the answer
     */
    R term(TermRequirement requirement);

    /**
     * The answer for a document that is there, or one in each term.
     *
     * @param requirement the requirement
     * @return the answer
     */
    R document(DocumentRequirement requirement);

    /**
     * The answer for links with branches, dormitories or persons.
     *
     * @param requirement the requirement
     * @return the answer
     */
    R contact(ContactRequirement requirement);

    /**
     * The answer for how an organization is composed.
     *
     * @param requirement the requirement
     * @return the answer
     */
    R composition(CompositionRequirement requirement);

    /**
     * The answer for posts that are filled.
     *
     * @param requirement the requirement
     * @return the answer
     */
    R posts(PostsRequirement requirement);

    /**
     * The answer for the items of a list.
     *
     * @param requirement the requirement
     * @return the answer
     */
    R checklist(ChecklistRequirement requirement);

    /**
     * The answer for approvals of an activity.
     *
     * @param requirement the requirement
     * @return the answer
     */
    R approval(ApprovalRequirement requirement);

    /**
     * The answer for where activities are filed.
     *
     * @param requirement the requirement
     * @return the answer
     */
    R filing(FilingRequirement requirement);

    /**
     * The answer for a follow-up of what was missed.
     *
     * @param requirement the requirement
     * @return the answer
     */
    R followUp(FollowUpRequirement requirement);

    /**
     * The answer for the procedure of admission.
     *
     * @param requirement the requirement
     * @return the answer
     */
    R procedure(ProcedureRequirement requirement);
}
