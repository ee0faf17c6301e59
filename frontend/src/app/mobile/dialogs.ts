/** Dialogs that stand ready in every page but are seldom opened. */
export const loadConfirm = () => import('@/shared/ui/ConfirmHost.vue')
export const loadSignIn = () => import('@/shared/session/SignInAgain.vue')
