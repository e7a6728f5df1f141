/** The messages that the extension shows, answered from the list of messages: the message itself goes after a while. */
import type { Workbench } from '../../../scripts/workbench/workbench.mjs';

/** Presses a button of a message that says this. */
export async function pressIn(
  { page }: Pick<Workbench, 'page'>,
  { message, button }: { readonly message: string; readonly button: string },
): Promise<void> {
  await page.locator('.statusbar-item', { has: page.locator('.codicon-bell-dot') }).click();
  // The bell's own tooltip would lie over the button.
  await page.mouse.move(600, 300);
  await page.locator('.workbench-hover').first().waitFor({ state: 'hidden' });
  const item = page.locator('.notifications-center .notification-list-item', { hasText: message }).first();
  await item.locator('.monaco-button', { hasText: button }).click();
  await page.keyboard.press('Escape');
}
