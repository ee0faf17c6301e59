import { shallowRef } from 'vue'

/** A step that destroys or is public: what it is called, what will happen, in numbers, and the word on the button. */
export interface Question {
  title: string
  body?: string
  action: string
  /** The word for leaving it be, where “cancel” would be unclear. */
  refusal?: string
  danger?: boolean
  /** Asks for a reason or remark as well; the label of the field. */
  remark?: string
  remarkRequired?: boolean
}

interface Asked extends Question {
  answer: (remark: string | undefined) => void
}

/** The open question, shown by the shell. */
export const asked = shallowRef<Asked>()

/** Asks once; true when the reader agrees. */
export async function confirm(question: Question): Promise<boolean> {
  return (await ask(question)) !== undefined
}

/** Asks for a remark; the text (perhaps empty) when the reader agrees, undefined when not. */
export function ask(question: Question): Promise<string | undefined> {
  asked.value?.answer(undefined)
  return new Promise((resolve) => {
    asked.value = {
      ...question,
      answer(remark) {
        asked.value = undefined
        resolve(remark)
      },
    }
  })
}
